"""Short replies: counts, lists of series, the check of an e-mail address."""

from __future__ import annotations

from typing import Annotated

from pydantic import AfterValidator, Field

from jsoc_sdk.models.base import Int, Named, ReplyModel, Status


def _not_zero(status: int) -> int:
    if status == 0:
        raise ValueError("status 0 is no error")
    return status


class ErrorReply(ReplyModel):
    """What the server answers in place of any other reply when it says no.

    Attributes
    ----------
    status : int
        1 from the program itself; -1 and 2 to 6 from what is around it (``query-api.md`` 4.2 and 7).
    error : str
        The server's own text; may hold SQL.
    """

    status: Annotated[Int, Field(json_schema_extra={"not": {"const": 0}}), AfterValidator(_not_zero)]
    error: str


class RecordSetSummary(Status):
    """Reply of ``op=rs_summary``.

    Attributes
    ----------
    count : int
        Records after version selection, summed over the sub-sets.
    """

    count: Annotated[Int, Field(ge=0)]


class SeriesListItem(Named):
    """One series of a list.

    Attributes
    ----------
    name, note : str
        Name and description.
    prime_key_text : str
        Names of the prime keys joined with ``", "``; empty if there are none.
    """

    prime_key_text: Annotated[str, Field(alias="primekeys")]
    note: str

    @property
    def prime_keys(self) -> tuple[str, ...]:
        """Names of the prime keys in order."""
        return tuple(name for name in self.prime_key_text.split(", ") if name)


class SeriesList(Status):
    """Reply of ``show_series``: the public series.

    Attributes
    ----------
    names : tuple of SeriesListItem
        Name, prime keys and note of each.
    n : int
        How many.
    """

    names: tuple[SeriesListItem, ...]
    n: Annotated[Int, Field(ge=0)]


class SeriesDescription(ReplyModel):
    """Description of one series in `ExternalSeriesList`."""

    description: str


class ExternalSeriesList(ReplyModel):
    """Reply of ``showextseries`` and ``showintseries``: names, with descriptions if asked for.

    Attributes
    ----------
    error : str
        Empty, or why there is no list.
    entries : tuple
        Names, or one-member objects.
    """

    error: Annotated[str, Field(alias="errMsg")]
    entries: Annotated[tuple[str | dict[str, SeriesDescription], ...], Field(alias="seriesList")]

    @property
    def notes(self) -> dict[str, str]:
        """Description of each series by name; empty where the server was not asked for it."""
        found: dict[str, str] = {}
        for entry in self.entries:
            if isinstance(entry, str):
                found[entry] = ""
            else:
                found.update({name: said.description for name, said in entry.items()})
        return found


class EmailStatus(ReplyModel):
    """Reply of ``checkAddress.sh``: what the server knows of an e-mail address.

    Attributes
    ----------
    status : int
        1 registration started, 2 registered, 3 registration pending, 4 unknown; negative: an error.
    message : str or None
        The server's own text.
    user_id : int or None
        Negative or None if not registered.
    """

    status: Int
    message: Annotated[str | None, Field(alias="msg")]
    user_id: Int | None = None

    @property
    def registered(self) -> bool:
        """Whether exports may be requested with this address."""
        return self.status == 2

    @property
    def pending(self) -> bool:
        """Whether the address waits for its owner to answer the server's mail."""
        return self.status in {1, 3}
