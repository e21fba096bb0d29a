"""`Step`: what a phrase is a row of, each any of its alternatives; and how far a row reaches from where it may start.

Places are sets of bits, as `Row` writes them: a row is walked once for all places that were reached so far, so that
optional words and gaps cost no more than it is long.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property

from kindphrase.rules.rows import Row

# in how many of a thousand short messages a common word stands, about; any other in one of them
_COMMON = {
    450: "you",
    350: "i be",
    250: "to the and not",
    150: "a do have that is of it",
    110: "for me your are in",
    80: "with can my what this so if but all like get",
    50: "we go how on about would will just know as want want us our",
    30: "or one was think at no some really out then there more an when give good up take from could too say tell make",
    20: "time now why well because love work see very much any way they help by feel only he she him them her who been "
    "did should even right here never always off their his back",
}
_SHARE = {word: share for share, words in _COMMON.items() for word in words.split()}
_SHARED = frozenset(_SHARE)


@dataclass(frozen=True)
class Step:
    """One element: any of its alternatives. ``singles`` and ``several`` are literal words, ``several`` by the first.

    ``mixed`` holds alternatives of several steps. ``closes``: the end of the sentence will do as well.
    """

    singles: frozenset[str] = frozenset()
    several: Mapping[str, tuple[tuple[str, ...], ...]] | None = field(default=None, hash=False)
    tags: frozenset[str] = frozenset()
    marks: frozenset[str] = frozenset()
    wild: bool = False
    mixed: tuple[tuple[Step | Gap, ...], ...] = ()
    optional: bool = False
    closes: bool = False

    @property
    def firm(self) -> bool:
        """Whether it always takes a word."""
        return not (self.optional or self.closes)

    @cached_property
    def firsts(self) -> frozenset[str] | None:
        """The words that it may begin with; None where it takes more than literal words."""
        if self.tags or self.marks or self.wild or self.closes:
            return None
        found = self.singles | self.heads
        for row in self.mixed:
            begins = begins_of(row)
            if begins is None:
                return None
            found |= begins
        return found

    @cached_property
    def telling(self) -> frozenset[str] | None:
        """Words of which one stands wherever it does, the rarest of each alternative; None where there are none."""
        if self.tags or self.marks or self.wild or self.closes:
            return None
        rows = [row for held in (self.several or {}).values() for row in held]
        found = self.singles | {rarest(row) for row in rows}
        for steps in self.mixed:
            told = telling_of(steps)
            if not told:
                return None
            least = min(told, key=weight)
            found |= least
        return found

    @cached_property
    def heads(self) -> frozenset[str]:
        """The first words of its alternatives of several words."""
        return frozenset(self.several or ())

    def ends(self, row: Row, begins: int) -> int:
        """The set of places where it may end when it starts at one of a set of places, as `Row` writes them."""
        found = row.everywhere & ~row.marks if self.wild else 0
        if self.tags:
            found |= row.of_tags(self.tags)
        if self.singles:
            found |= row.of_forms(self.singles)
        if self.marks:
            found |= row.of_marks(self.marks)
        ends = (begins & found) << 1
        if self.several and begins & row.of_forms(self.heads):
            ends |= row.ends_of(self.several, self.heads, begins)
        for steps in self.mixed:
            ends |= reach(steps, row, begins)
        return ends


@dataclass(frozen=True)
class Gap:
    """Up to ``most`` words of any kind."""

    most: int


def reach(steps: Sequence[Step | Gap], row: Row, fresh: int) -> int:
    """All places just after the last step when the first word taken is exactly at one of ``fresh``.

    Marks are passed over between words, never before the first; so the starts from which no word is taken yet go apart.
    """
    reached = 0
    for step in steps:
        begins = fresh | row.past_marks(reached)
        if isinstance(step, Gap):
            reached = row.over(begins, step.most)
            continue
        ends = step.ends(row, begins)
        if step.closes:
            ends |= reached & row.ending
        if step.optional:
            reached |= ends
        else:
            reached, fresh = ends, 0
        if not reached | fresh:
            break
    return reached


def telling_of(steps: Sequence[Step | Gap]) -> list[frozenset[str]]:
    """What the steps of a row tell, in order."""
    sets = (step.telling for step in steps if isinstance(step, Step) and not step.optional)
    return [words for words in sets if words is not None]


def rarest(words: Sequence[str]) -> str:
    """Of some words the one that stands in the fewest messages."""
    return min(words, key=lambda word: _SHARE.get(word, 1))


def weight(words: frozenset[str]) -> int:
    """In how many of a thousand messages one of the words stands, at most."""
    return len(words) + sum(_SHARE[word] - 1 for word in words & _SHARED)


def begins_of(steps: Sequence[Step | Gap]) -> frozenset[str] | None:
    """The words that a row may begin with; None where that is more than literal words."""
    found: frozenset[str] = frozenset()
    for step in steps:
        firsts = step.firsts if isinstance(step, Step) else None
        if firsts is None:
            return None
        found |= firsts
        if isinstance(step, Step) and not step.optional:
            break
    return found
