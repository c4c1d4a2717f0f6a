"""What a prime key can be selected by, for the signatures of ``S.records``."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import datetime

    from jsoc_sdk.recordset.values import Between, Edge, Everything, Index, Span
    from jsoc_sdk.times import Time

Anywhere: TypeAlias = "Edge | Index | Everything"
"""``first()``, ``last()``, slot numbers, or no restriction."""

IntFilter: TypeAlias = "int | Iterable[int] | Between[float] | Span[float] | Anywhere"
"""Values of an integer key: one, several, a range, a span."""

FloatFilter: TypeAlias = "float | Iterable[float] | Between[float] | Span[float] | Anywhere"
"""Values of a key that holds numbers: one, several, a range, a span."""

TextFilter: TypeAlias = "str | Iterable[str] | Between[str] | Anywhere"
"""Values of a text key: one, several, a range."""

TimeFilter: TypeAlias = (
    "Time | datetime | str | Iterable[Time | datetime | str] | Between[Time] | Span[Time] | Anywhere"
)
"""Times that say their scale: one, several, a range, a span."""
