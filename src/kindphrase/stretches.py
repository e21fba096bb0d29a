"""text → `Stretch`es: parts of a draft, cut at blank lines, each masked as if it were all there is.

So a part that did not change is not masked again. What goes on over a blank line keeps its parts together: a fence and
its end, indented code, the rest of a mail.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import accumulate, pairwise
from typing import NamedTuple

from kindphrase.cutting import UNCUT
from kindphrase.lines import LineIndex
from kindphrase.masking import Masked, mask
from kindphrase.parsing import paragraphs
from kindphrase.realising.registers import Habits, habits_of
from kindphrase.remembering import Remembered
from kindphrase.rowkinds import Reach, pairs, reach_of


class Paragraph(NamedTuple):
    """What is read by itself, ``text`` as in `Masked`. As a key it stands for all that counts for how it is read."""

    text: str
    source: str


@dataclass(frozen=True)
class Stretch:
    """A part of a draft, offsets from its start: the blank line before it belongs to it."""

    masked: Masked

    @cached_property
    def paragraphs(self) -> tuple[tuple[int, Paragraph], ...]:
        """Where each starts and what it is, with the blanks before: they go with a sentence that is taken away."""
        found, end, source = [], 0, self.masked.source
        for span in paragraphs(self.masked.text):
            start = end + len(source[end : span.start].rstrip())
            found.append((start, _paragraph(self.masked, start, span.end)))
            end = span.end
        return tuple(found)

    @cached_property
    def end(self) -> int:
        """Where it ends but for blanks."""
        return len(self.masked.source.rstrip())

    @cached_property
    def habits(self) -> Habits:
        """What it tells of how its writer writes."""
        return habits_of(self.masked.source)


class Placed(NamedTuple):
    """A stretch and where it starts."""

    start: int
    stretch: Stretch


class Stretches:
    """The stretches of drafts, remembered.

    Args:
        size: how much to remember, in code points.
    """

    def __init__(self, size: int) -> None:
        self._cut = UNCUT
        self._reach: Remembered[str, Reach] = Remembered(size, len)
        self._masked: Remembered[str, Stretch] = Remembered(size, len)

    def of(self, text: str) -> list[Placed]:
        """The stretches of a draft in order; together they are the draft."""
        self._cut = self._cut.after_edit(text)
        pieces = self._cut.pieces
        reaches = self._reach.answers(pieces, _reaches)
        whole: Sequence[str] = pieces
        if not all(reach.is_none for reach in reaches):
            whole = ["".join(pieces[first : last + 1]) for first, last in _together(reaches)]
        starts = accumulate(map(len, whole), initial=0)
        return list(map(Placed, starts, self._masked.answers(whole, _stretches)))


def masked_of(text: str, held: Sequence[Placed]) -> Masked:
    """What `mask` makes of a draft, from its stretches."""
    return Masked(
        source=text,
        text="".join(stretch.masked.text for _, stretch in held),
        masks=tuple(one.shift(start) for start, stretch in held for one in stretch.masked.masks),
        directives=tuple(one.shift(start) for start, stretch in held for one in stretch.masked.directives),
    )


def paragraphs_of(masked: Masked, held: Sequence[Placed]) -> Iterator[tuple[int, Paragraph]]:
    """Where each paragraph of a draft starts and what it is, from its stretches; see `Stretch.paragraphs`."""
    end = 0
    for start, stretch in held:
        for at, paragraph in stretch.paragraphs:
            if at or start == end:
                yield start + at, paragraph
            else:
                # the blanks at the end of the stretch before, too
                yield end, _paragraph(masked, end, start + len(paragraph.source))
        end = start + stretch.end if stretch.end else end


def habits_in(held: Sequence[Placed]) -> Habits:
    """What `habits_of` tells of a draft, from its stretches."""
    each = [stretch.habits for _, stretch in held]
    return Habits(
        small_i=sum(one.small_i for one in each),
        tall_i=any(one.tall_i for one in each),
        addressed=next((one.habits.addressed for _, one in held if one.end), False),
        capitals=any(one.capitals for one in each),
        doubles_l=next((one.doubles_l for one in each if one.doubles_l is not None), None),
    )


def _paragraph(masked: Masked, start: int, end: int) -> Paragraph:
    return Paragraph(masked.text[start:end], masked.source[start:end])


def _reaches(pieces: Sequence[str]) -> list[Reach]:
    return [reach_of([span.of(piece) for span in LineIndex(piece).lines]) for piece in pieces]


def _stretches(texts: Sequence[str]) -> list[Stretch]:
    return [Stretch(mask(text)) for text in texts]


def _together(reaches: Sequence[Reach]) -> Iterator[tuple[int, int]]:
    """The first and the last of those that must be masked together."""
    last = list(range(len(reaches)))
    for first, end in _ties(reaches):
        last[first] = max(last[first], end)
    at = 0
    while at < len(reaches):
        first, end = at, last[at]
        while at <= end:
            end = max(end, last[at])
            at += 1
        yield first, end


def _ties(reaches: Sequence[Reach]) -> Iterator[tuple[int, int]]:
    fences = [(at, fence) for at, reach in enumerate(reaches) for fence in reach.fences]
    for first, end in pairs([fence for _, fence in fences]):
        yield fences[first][0], fences[end][0]
    for at, (before, after) in enumerate(pairwise(reaches)):
        if before.ends and after.begins:
            yield at, at + 1
    opened = next((at for at, reach in enumerate(reaches) if reach.open), None)
    if opened is not None:
        # "-- " closes a mail only where something stands before it
        yield max(0, opened - 1), len(reaches) - 1
