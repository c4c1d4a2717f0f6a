"""One line of the list of typed series."""

from __future__ import annotations

import importlib
from dataclasses import dataclass
from typing import TYPE_CHECKING, cast

if TYPE_CHECKING:
    from jsoc_sdk.series._base import Series


@dataclass(frozen=True, slots=True)
class KnownSeries:
    """A series that comes with typed definitions.

    Attributes
    ----------
    name : str
        The server's own spelling.
    module, class_name : str
        Where its class is: ``jsoc_sdk.series.<module>.<class_name>``.
    note : str
        Description; empty where no source gives one.
    completeness : str
        How much of it is known, in words.
    """

    name: str
    module: str
    class_name: str
    note: str
    completeness: str

    def load(self) -> type[Series]:
        """Import its module and give the class."""
        module = importlib.import_module(f"jsoc_sdk.series.{self.module}")
        return cast("type[Series]", getattr(module, self.class_name))
