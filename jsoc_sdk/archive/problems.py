"""What a request can end in instead of an answer, as the server does it."""

from __future__ import annotations


class Problem(Exception):
    """A request that gets no answer; never leaves the archive."""


class BadFilter(Problem):
    """A filter that the server's inner parser refuses: its reply is ``series not found``."""


class UnknownSeriesName(BadFilter):
    """A series that does not exist; the reply is the same."""


class Crash(Problem):
    """Input on which the server's program dies or spoils its header: HTTP 500."""


class QueryProblem(Problem):
    """The database refuses the query: its message is the reply."""


class TooMany(BadFilter):
    """The record cap is reached; the reply is ``series not found`` too."""
