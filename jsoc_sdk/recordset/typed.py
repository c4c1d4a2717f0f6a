"""What typed names add at run time: one of another series is refused, a series that has changed is told.

A typed name, or a record set made by a typed series, has an ``owner``: the class of its series.
"""

from __future__ import annotations

import warnings
from typing import TYPE_CHECKING, Any

from jsoc_sdk.errors import RecordSetError, SchemaDrift
from jsoc_sdk.recordset.expressions import Condition, Either, Every, Operand

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from jsoc_sdk.recordset.value import RecordSet


def operands_of(condition: Condition[Any]) -> Iterator[Operand[Any, Any]]:
    """Give every keyword that a condition looks at."""
    if isinstance(condition, (Every, Either)):
        for part in condition.parts:
            yield from operands_of(part)
    else:
        operand = getattr(condition, "operand", None)
        if isinstance(operand, Operand):
            yield operand


def owner_of(name: object) -> Any:
    """Class of the typed series that a name or record set belongs to, or is; None for an untyped one."""
    owner = getattr(name, "owner", name)
    return owner if hasattr(owner, "series_facts") else None


def refuse_strangers(series: Sequence[str], names: Iterable[object]) -> None:
    """Refuse typed names of a series that is not asked.

    Parameters
    ----------
    series : sequence of str
        Names of the series that are asked.
    names : iterable
        Typed keywords, segments and links; anything untyped passes.

    Raises
    ------
    RecordSetError
        If one belongs to another series.
    """
    asked = {name.lower() for name in series}
    for name in names:
        owner = owner_of(name)
        if owner is not None and owner.series_facts.name.lower() not in asked:
            raise RecordSetError(
                f"{name!r} belongs to series {owner.series_facts.name!r}, but "
                f"{' and '.join(map(repr, series))} is asked; use the names of that series.",
                text=str(getattr(name, "name", name)),
            )


def warn_of_drift(
    record_set: RecordSet[Any], names: Iterable[object], infos: Iterable[Any], told: set[str]
) -> None:
    """Warn once a series if the server describes it otherwise than its typed class does.

    Parameters
    ----------
    record_set : RecordSet
        What is asked.
    names : iterable
        Typed names of the query.
    infos : iterable of SeriesInfo
        The server's descriptions.
    told : set of str
        Series already compared, in lower case; the new ones are added.
    """
    typed = (owner_of(name) for name in (record_set, *names))
    owners = {owner.series_facts.name.lower(): owner for owner in typed if owner}
    for info in infos:
        owner = owners.get(info.name.lower())
        if owner is None or info.name.lower() in told:
            continue
        told.add(info.name.lower())
        differences = owner.series_facts.differences(info)
        if differences:
            warnings.warn(
                f"The server's {info.name} is not that of {owner.__module__}.{owner.__name__}: "
                f"{'; '.join(differences)}. Make a new module with: jsoc codegen {info.name} -o FILE",
                SchemaDrift,
                stacklevel=2,
            )
