"""Slotted keys: from a value or duration to slot numbers.

Rules: protocol/record-sets.md section 4.
"""

from __future__ import annotations

import math
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from jsoc_sdk.archive.problems import Crash
from jsoc_sdk.archive.values import default_value, read_time

if TYPE_CHECKING:
    from jsoc_sdk.archive.definitions import KeywordDefinition, SeriesDefinition

UNITS = {
    "tenthsecs": 0.1,
    "secs": 1.0,
    "seconds": 1.0,
    "s": 1.0,
    "mins": 60.0,
    "days": 86400.0,
    "degrees": 1.0,
    "arcmins": 1 / 60,
    "arcsecs": 1 / 3600,
    "milliarcsecs": 1 / 3600000,
    "rads": 180 / math.pi,
    "microrads": 180e-6 / math.pi,
}
DURATIONS = {"s": 1.0, "m": 60.0, "h": 3600.0, "d": 86400.0}
_STEP_TEXT = re.compile(r"\s*([-+]?\d*\.?\d+(?:[eE][-+]?\d+)?)\s*([a-z]*)")


@dataclass(frozen=True, slots=True)
class Slots:
    """How the values of one slotted key map to slot numbers.

    Attributes
    ----------
    zero : float
        The value of slot 0: TAI seconds, or the key's own unit.
    step : float
        Width of a slot, in the same unit.
    raw_step : float
        What ``u`` stands for in a duration.
    rounding : float
        Added, halved, before rounding down: the step for nearest, 0 for down.
    """

    zero: float
    step: float
    raw_step: float
    rounding: float

    def index(self, value: float) -> int:
        """Slot of a value; one exactly half-way goes up."""
        return self._floor((value - self.zero + self.rounding / 2) / self.step)

    def count(self, extent: float) -> int:
        """Slots that a duration covers: whole ones, at least one."""
        return max(1, math.trunc(self._finite(extent / self.step)))

    def stride(self, step: float) -> int:
        """Slots from one value of a ``@`` step to the next; halves away from zero."""
        ratio = self._finite(step / self.step)
        return int(math.copysign(math.floor(abs(ratio) + 0.5), ratio))

    def _floor(self, ratio: float) -> int:
        return math.floor(self._finite(ratio))

    @staticmethod
    def _finite(ratio: float) -> float:
        if not math.isfinite(ratio) or abs(ratio) > 2**62:
            raise Crash("slot number out of range")
        return ratio


def slots_of(series: SeriesDefinition, keyword: KeywordDefinition) -> Slots:
    """Read how a slotted key is slotted from the constant keywords beside it."""
    raw = series.sibling(keyword, "step")
    step, raw_step = _step(raw, _unit(series, keyword), degrees=keyword.type != "time")
    rounding = step
    if keyword.scope == "ts_slot":
        shift = series.sibling(keyword, "round")
        rounding = _number(shift) if shift else 0.0
    return Slots(_zero(series, keyword), step, raw_step, rounding)


def _zero(series: SeriesDefinition, keyword: KeywordDefinition) -> float:
    if keyword.scope == "carr":
        return 0.0
    if keyword.scope == "slot":
        base = series.sibling(keyword, "base")
        return _number(base) if base else 0.0
    epoch = series.sibling(keyword, "epoch")
    return read_time(epoch.default) if epoch else 0.0


def _number(keyword: KeywordDefinition) -> float:
    value = default_value(keyword)
    return _step_text(value)[0] if isinstance(value, str) else float(value or 0)


def _unit(series: SeriesDefinition, keyword: KeywordDefinition) -> float:
    """Size of the step's unit; a ``slot`` key's step is in the key's own unit."""
    unit = series.sibling(keyword, "unit")
    return UNITS.get(unit.default.strip().lower(), 1.0) if unit and keyword.scope != "slot" else 1.0


def _step(keyword: KeywordDefinition | None, unit: float, *, degrees: bool) -> tuple[float, float]:
    """Step in base units, and the raw step; a text such as ``45s`` carries its own unit."""
    value = default_value(keyword) if keyword else 1.0
    if not isinstance(value, str):
        raw = float(value or 1.0)
        return raw * unit, raw
    size, has_unit = _step_text(value, degrees=degrees)
    return (size, size) if has_unit else (size * unit, size)


def _step_text(text: str, *, degrees: bool = False) -> tuple[float, bool]:
    """Read ``45s``, or ``30d`` where ``d`` stands for degrees; say whether a unit was given."""
    match = _STEP_TEXT.match(text)
    if match is None:
        return 1.0, False
    return float(match[1]) * (1.0 if degrees else DURATIONS.get(match[2][:1], 1.0)), bool(match[2])
