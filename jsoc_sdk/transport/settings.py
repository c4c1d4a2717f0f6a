"""The two places where patience is set: how long to wait, and how often to try."""

from __future__ import annotations

import platform
from dataclasses import dataclass, fields

from jsoc_sdk.errors import RequestError
from jsoc_sdk.version import __version__

MAX_REPLY_BYTES = 2 * 2**30
"""Default limit of one decompressed reply, in bytes; 75,000 rows of all keywords of a series stay below."""

AHEAD = 4
"""How many flows per request at once may be begun before a slow first one holds them up."""


@dataclass(frozen=True, slots=True)
class Timeouts:
    """How long to wait for the server, in seconds.

    Parameters
    ----------
    connect : float
        Until a connection stands.
    read : float
        Between two pieces of a reply; also the longest silence before its first byte. Submitting an export
        opens the whole record set on the server, which takes minutes at times.
    total : float
        For one operation, all attempts and the pauses between them together. A download of a file has no
        total: it may take as long as bytes arrive.

    Raises
    ------
    RequestError
        If one is not above zero.

    Examples
    --------
    >>> Timeouts(read=5.0)
    Timeouts(connect=10.0, read=5.0, total=600.0)
    """

    connect: float = 10.0
    read: float = 120.0
    total: float = 600.0

    def __post_init__(self) -> None:
        """Refuse what would never, or at once, time out."""
        for field in fields(self):
            value = getattr(self, field.name)
            if not 0 < value < float("inf"):
                raise RequestError(f"Timeouts.{field.name} is {value!r}; give seconds above zero.")


@dataclass(frozen=True, slots=True)
class Retry:
    """How often to try, and how long to pause between attempts.

    Pauses are drawn between zero and a bound that starts at `first_wait`, doubles each time and ends at
    `longest_wait`, so that many clients do not come back at the same moment.

    Parameters
    ----------
    attempts : int
        Attempts in all; 1 never retries.
    first_wait, longest_wait : float
        Bound of the first and of any pause, in seconds.
    longest_retry_after : float
        Longest ``Retry-After`` that is waited for, in seconds; above it the error is raised at once and says
        how long the server asked to wait.

    Raises
    ------
    RequestError
        If a figure is out of range.

    Examples
    --------
    >>> Retry(attempts=2).longest_wait
    30.0
    """

    attempts: int = 4
    first_wait: float = 0.5
    longest_wait: float = 30.0
    longest_retry_after: float = 60.0

    def __post_init__(self) -> None:
        """Refuse what cannot be meant."""
        if self.attempts < 1:
            raise RequestError(f"Retry.attempts is {self.attempts!r}; at least one attempt is needed.")
        if min(self.first_wait, self.longest_wait, self.longest_retry_after) < 0:
            raise RequestError("Retry: a pause cannot be negative; give seconds.")


def check_settings(timeouts: object, retry: object, max_reply_bytes: object) -> None:
    """Refuse what is none of them, before anything is asked with it.

    Raises
    ------
    RequestError
        If one is of another type, or no reply would be small enough.
    """
    if not isinstance(timeouts, Timeouts | None):
        raise RequestError(f"timeouts is {timeouts!r}; give Timeouts(read=...), in seconds.")
    if not isinstance(retry, Retry | None):
        raise RequestError(f"retry is {retry!r}; give Retry(attempts=...).")
    if not isinstance(max_reply_bytes, int) or isinstance(max_reply_bytes, bool) or max_reply_bytes < 1:
        raise RequestError(f"max_reply_bytes is {max_reply_bytes!r}; give a number of bytes, at least 1.")


def user_agent() -> str:
    """Give the name and version that every request carries.

    Examples
    --------
    >>> user_agent().split("/")[0]
    'jsoc-sdk'
    """
    return f"jsoc-sdk/{__version__} python/{platform.python_version()}"
