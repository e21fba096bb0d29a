"""`Span`: a half-open stretch of text in code points; the only arithmetic on offsets."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """``text[start:end]``; both are code-point offsets with ``0 <= start <= end``.

    Raises:
        ValueError: the offsets are negative or the wrong way round.
    """

    start: int
    end: int

    def __post_init__(self) -> None:
        if not 0 <= self.start <= self.end:
            raise ValueError(f"not a span: start {self.start}, end {self.end}")

    def __str__(self) -> str:
        return f"{self.start}-{self.end}"

    def __len__(self) -> int:
        return self.end - self.start

    def of(self, text: str) -> str:
        """The text it stands for."""
        return text[self.start : self.end]

    def shift(self, by: int) -> Span:
        return Span(self.start + by, self.end + by)

    def contains(self, other: Span) -> bool:
        return self.start <= other.start and other.end <= self.end

    def overlaps(self, other: Span) -> bool:
        """Whether the two share at least one code point."""
        return self.start < other.end and other.start < self.end

    def trimmed(self, text: str) -> Span:
        """The same stretch without white space at its ends."""
        stretch = self.of(text)
        left = len(stretch) - len(stretch.lstrip())
        return Span(self.start + left, self.start + left + len(stretch.strip()))


def cover(spans: Iterable[Span]) -> Span:
    """The smallest span that holds them all.

    Raises:
        ValueError: there is none to hold.
    """
    held = list(spans)
    return Span(min(span.start for span in held), max(span.end for span in held))
