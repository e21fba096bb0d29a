"""text → `Stretch`es: parts of a draft, cut at blank lines, each masked as if it were all there is.

So a part that did not change is not masked again. What goes on over a blank line keeps its parts together: a fence and
its end, indented code, the rest of a mail.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise
from typing import NamedTuple

from kindphrase.lines import LineIndex
from kindphrase.masking import Masked, mask
from kindphrase.parsing import paragraphs
from kindphrase.realising.registers import Habits, habits_of
from kindphrase.remembering import Remembered
from kindphrase.rowkinds import Reach, pairs, reach_of
from kindphrase.spans import Span

_BLANK_LINE = re.compile(r"\n\r?\n\s*")


@dataclass(frozen=True)
class Stretch:
    """A part of a draft, offsets from its start: the blank line before it belongs to it."""

    masked: Masked

    @cached_property
    def paragraphs(self) -> tuple[Span, ...]:
        """What is read by itself, with the blanks before: they go with a sentence that is taken away."""
        found, end, source = [], 0, self.masked.source
        for span in paragraphs(self.masked.text):
            found.append(Span(end + len(source[end : span.start].rstrip()), span.end))
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
        self._reach: Remembered[str, Reach] = Remembered(size, len)
        self._masked: Remembered[str, Stretch] = Remembered(size, len)

    def of(self, text: str) -> list[Placed]:
        """The stretches of a draft in order; together they are the draft."""
        pieces = list(_pieces(text))
        held = _together(self._reach.answers(pieces, _reaches))
        whole = [pieces[first] if first == last else "".join(pieces[first : last + 1]) for first, last in held]
        found, at = [], 0
        for stretch in self._masked.answers(whole, _stretches):
            found.append(Placed(at, stretch))
            at += len(stretch.masked.source)
        return found


def masked_of(text: str, held: Sequence[Placed]) -> Masked:
    """What `mask` makes of a draft, from its stretches."""
    return Masked(
        source=text,
        text="".join(stretch.masked.text for _, stretch in held),
        masks=tuple(one.shift(start) for start, stretch in held for one in stretch.masked.masks),
        directives=tuple(one.shift(start) for start, stretch in held for one in stretch.masked.directives),
    )


def paragraphs_of(held: Sequence[Placed]) -> Iterator[Span]:
    """The paragraphs of a draft, from its stretches; see `Stretch.paragraphs`."""
    end = 0
    for start, stretch in held:
        for span in stretch.paragraphs:
            # the blanks at the end of the stretch before, too
            yield Span(start + span.start if span.start else end, start + span.end)
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


def _pieces(text: str) -> Iterator[str]:
    """Cut before each blank line that words follow."""
    at = 0
    for match in _BLANK_LINE.finditer(text):
        start = match.start()
        cut = start - 1 if start and text[start - 1] == "\r" else start
        if cut > at:
            yield text[at:cut]
            at = cut
    yield text[at:]


def _reaches(pieces: Sequence[str]) -> list[Reach]:
    return [reach_of([span.of(piece) for span in LineIndex(piece).lines]) for piece in pieces]


def _stretches(texts: Sequence[str]) -> list[Stretch]:
    return [Stretch(mask(text)) for text in texts]


def _together(reaches: Sequence[Reach]) -> Iterator[tuple[int, int]]:
    """The first and the last of those that must be masked together."""
    last = list(range(len(reaches)))
    if not all(reach.is_none for reach in reaches):
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
