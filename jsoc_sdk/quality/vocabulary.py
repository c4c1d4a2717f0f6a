"""What a bit means: flags, and the vocabularies that they make up."""

from __future__ import annotations

from dataclasses import dataclass

MISSING_WORD = 0x80000000
"""The missing ``int`` of DRMS as a word. Bit 31 set means "no image" in every vocabulary."""

NO_IMAGE = 0x80000000
"""The one bit that means the same everywhere: the record has no image."""


@dataclass(frozen=True, slots=True)
class Flag:
    """One meaning of one bit, or of one value of a group of bits.

    Attributes
    ----------
    mask : int
        The bits that are looked at.
    name : str
        The name in the processing source; empty where it has none.
    meaning : str
        In words.
    source : str
        Tag of where the meaning was read; `SOURCES` spells the tags out.
    value : int
        What the looked-at bits must be; `mask` itself for an ordinary flag.
    fault : bool
        False where the flag only informs, such as near-real-time processing.
    """

    mask: int
    name: str
    meaning: str
    source: str
    value: int = 0
    fault: bool = True

    def is_set(self, word: int) -> bool:
        """Whether an unsigned word has this flag."""
        return word & self.mask == (self.value or self.mask)

    @property
    def bits(self) -> tuple[int, ...]:
        """Numbers of the bits looked at, lowest first."""
        return tuple(bit for bit in range(32) if self.mask >> bit & 1)

    def __str__(self) -> str:
        label = f"{self.name}: " if self.name else ""
        return f"0x{self.value or self.mask:08x} {label}{self.meaning}"


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """The meaning of each bit of one kind of quality word.

    Attributes
    ----------
    name : str
        Short name, such as ``hmi-720s``.
    title : str
        What it is about.
    flags : tuple of Flag
        Flags of a word whose image exists.
    reasons : tuple of Flag
        Flags of a word without image (bit 31 set). Where a program uses the same bits in two ways, they
        differ from `flags`.
    note : str
        What to know before trusting it.
    """

    name: str
    title: str
    flags: tuple[Flag, ...]
    reasons: tuple[Flag, ...]
    note: str = ""

    def table(self, word: int) -> tuple[Flag, ...]:
        """Give the flags that apply to an unsigned word: bit 31 decides which list."""
        return self.reasons if word & NO_IMAGE else self.flags

    def named(self, name: str) -> tuple[Flag, ...]:
        """Find the flags of this name for words with image, in any case, with or without ``QUAL_``."""
        wanted = name.upper()
        return tuple(flag for flag in self.flags if flag.name and wanted in _spellings(flag.name.upper()))


def _spellings(name: str) -> set[str]:
    return {name, name.partition("_")[2] or name}
