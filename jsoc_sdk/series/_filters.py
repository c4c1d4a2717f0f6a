"""What a prime key can be selected by, for the signatures of ``S.records``."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import datetime

    from jsoc_sdk.recordset.values import Between, Edge, Everything, Index, Span
    from jsoc_sdk.times import Time

Range: TypeAlias = "Between | Span | Edge | Index | Everything"
"""A range, a span, ``first()``, ``last()``, slot numbers, or no restriction."""

IntFilter: TypeAlias = "int | Iterable[int] | Range"
"""Values of an integer key: one, several, or a range."""

FloatFilter: TypeAlias = "float | Iterable[float] | Range"
"""Values of a key that holds numbers: one, several, or a range."""

TextFilter: TypeAlias = "str | Iterable[str] | Range"
"""Values of a text key: one, several, or a range."""

TimeFilter: TypeAlias = "Time | datetime | str | Iterable[Time | datetime | str] | Range"
"""Times that say their scale: one, several, a range or a span."""
