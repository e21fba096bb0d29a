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
from kindphrase.masking.mask import Masked, mask
from kindphrase.masking.rowkinds import Reach, pairs, reach_of
from kindphrase.parsing.parser import paragraphs
from kindphrase.realising.company import Company
from kindphrase.realising.registers import Habits, habits_of
from kindphrase.remembering import Remembered


class Paragraph(NamedTuple):
    """What is read by itself, ``text`` as in `Masked`. As a key it stands for all that counts for how it is read."""

    text: str
    source: str


NOTHING = Paragraph("", "")


@dataclass(frozen=True, eq=False)
class Stretch:
    """A part of a draft, offsets from its start: the blank line before it belongs to it.

    ``lead`` are the blanks at the end of what stands before.
    """

    source: str
    lead: Paragraph = NOTHING

    @cached_property
    def reach(self) -> Reach:
        """What may depend on what stands before and after it."""
        return reach_of([span.of(self.source) for span in LineIndex(self.source).lines])

    @cached_property
    def masked(self) -> Masked:
        """As if it were all there is."""
        return mask(self.source)

    @cached_property
    def paragraphs(self) -> tuple[tuple[int, Paragraph], ...]:
        """Where each starts and what it is, with the blanks before: they go with a sentence that is taken away."""
        found, end, (before, blanks) = [], 0, self.lead
        text, source = before + self.masked.text, blanks + self.source
        for span in paragraphs(text):
            blank = end + len(source[end : span.start].rstrip())
            # a comment before it in its line counts for how long the line is
            start = min(blank, max(end, text.rfind("\n", 0, span.start) + 1))
            found.append((start - len(blanks), Paragraph(text[start : span.end], source[start : span.end])))
            end = span.end
        return tuple(found)

    @cached_property
    def trail(self) -> Paragraph:
        """The blanks at its end."""
        end = len(self.source.rstrip())
        return Paragraph(self.masked.text[end:], self.source[end:]) if end < len(self.source) else NOTHING

    @cached_property
    def habits(self) -> Habits:
        """What it tells of how its writer writes."""
        return habits_of(self.source)


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
        self._known: Remembered[str, Stretch] = Remembered(size, len)
        self._led: Remembered[tuple[Stretch, Paragraph], Stretch] = Remembered(size, lambda key: len(key[0].source))

    def of(self, text: str) -> list[Placed]:
        """The stretches of a draft in order; together they are the draft."""
        self._cut = self._cut.after_edit(text)
        pieces = self._cut.pieces
        found = self._known.answers(pieces, _stretches)
        if not all(one.reach.is_none for one in found):
            held = _together([one.reach for one in found])
            found = self._known.answers(["".join(pieces[first : last + 1]) for first, last in held], _stretches)
        if any(one.trail is not NOTHING for one in found[:-1]):
            found = self._led.answers(list(_with_leads(found)), _led)
        starts = accumulate((len(one.source) for one in found), initial=0)
        return list(map(Placed, starts, found))


def masked_of(text: str, held: Sequence[Placed]) -> Masked:
    """What `mask` makes of a draft, from its stretches."""
    return Masked(
        source=text,
        text="".join(stretch.masked.text for _, stretch in held),
        masks=tuple(one.shift(start) for start, stretch in held for one in stretch.masked.masks),
        directives=tuple(one.shift(start) for start, stretch in held for one in stretch.masked.directives),
    )


def habits_in(held: Sequence[Placed]) -> Habits:
    """What `habits_of` tells of a draft, from its stretches."""
    each = [stretch.habits for _, stretch in held]
    return Habits(
        small_i=sum(one.small_i for one in each),
        tall_i=any(one.tall_i for one in each),
        addressed=next((one.habits.addressed for _, one in held if one.source.strip()), False),
        capitals=any(one.capitals for one in each),
        doubles_l=next((one.doubles_l for one in each if one.doubles_l is not None), None),
        company=Company(*(any(said) for said in zip(*(one.company for one in each), strict=True))),
    )


def _stretches(texts: Sequence[str]) -> list[Stretch]:
    return [Stretch(text) for text in texts]


def _with_leads(found: Sequence[Stretch]) -> Iterator[tuple[Stretch, Paragraph]]:
    lead = NOTHING
    for one in found:
        yield one, lead
        lead = (
            one.trail if one.source.strip() else Paragraph(lead.text + one.trail.text, lead.source + one.trail.source)
        )


def _led(keys: Sequence[tuple[Stretch, Paragraph]]) -> list[Stretch]:
    return [one if lead is NOTHING else Stretch(one.source, lead) for one, lead in keys]


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
