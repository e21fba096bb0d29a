"""`Phrase`: a sequence of words to find in a sentence, in linear time and without regular expressions.

A phrase is a row of steps. Finding walks the row with the set of places reached so far, once for all places where it
may start and then, where it stands, once for each; optional words and gaps cost no more than the phrase is long.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field
from functools import cached_property
from typing import NamedTuple

from kindphrase.clauses.mood import OPENERS
from kindphrase.rules.rows import Row, is_mark, places_of, row_of
from kindphrase.sentences import Word

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
            begins = _begins(row)
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
            told = _telling(steps)
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


class Parts(NamedTuple):
    """What a phrase is made of. ``lead`` and ``tail`` are how many words may stand outside it up to the end of the
    sentence on that side (``^``, ``$``); None: any number.
    """

    steps: tuple[Step | Gap, ...]
    lead: int | None = None
    tail: int | None = None


@dataclass(frozen=True)
class Phrase:
    """A phrase, read from ``source`` when its `Parts` are first asked for; ``hinted`` gives some needs before that."""

    source: str
    read: Callable[[], Parts] = field(compare=False, repr=False)
    hinted: Callable[[], Iterable[frozenset[str]]] = field(default=tuple, compare=False, repr=False)

    @cached_property
    def _parts(self) -> Parts:
        return self.read()

    @property
    def steps(self) -> tuple[Step | Gap, ...]:
        return self._parts.steps

    @property
    def lead(self) -> int | None:
        return self._parts.lead

    @property
    def tail(self) -> int | None:
        return self._parts.tail

    @cached_property
    def needs(self) -> tuple[frozenset[str], ...]:
        """Sets of norms and lemmas, of each of which a sentence must hold one; the rarest words first."""
        return tuple(sorted(self.in_row, key=weight))

    @cached_property
    def in_row(self) -> tuple[frozenset[str], ...]:
        """The same sets in the order in which their words follow each other."""
        return tuple(_telling(self.steps))

    @cached_property
    def hints(self) -> tuple[frozenset[str], ...]:
        """Needs that are known while it is not read yet, the rarest first."""
        return tuple(self.hinted())

    @cached_property
    def anchor(self) -> frozenset[str] | None:
        """The rarest words of which it needs one, as far as hints tell; None where it may stand in any sentence."""
        return next(iter(self.hinted()), None) or next(iter(self.needs), None)

    @cached_property
    def firsts(self) -> frozenset[str] | None:
        """The words that it may begin with; None where that is more than literal words."""
        return _begins(self.steps)

    def may_stand(self, forms: AbstractSet[str]) -> bool:
        """Whether a sentence with these norms and lemmas can hold it, as far as single words tell."""
        for words in self.hints:
            if words.isdisjoint(forms):
                return False
        for words in self.needs:  # noqa: SIM110 - a loop, since this is asked more often than all else
            if words.isdisjoint(forms):
                return False
        return True


def find(phrase: Phrase, words: Row | Sequence[Word]) -> Iterator[tuple[int, int]]:
    """Where a phrase stands: half-open ranges of word indices, leftmost and longest, not overlapping."""
    row = row_of(words)
    if not row.follow(phrase.in_row):
        return
    starts = row.everywhere if phrase.lead is None else _after_openers(row, phrase.lead)
    if phrase.firsts is not None:
        starts &= row.of_forms(phrase.firsts)
    closing = _closing(row, phrase.tail)
    # all starts at once: mostly, there is no end at all
    if not starts or not reach(phrase.steps, row, starts) >> closing:
        return
    done = 0
    for start in places_of(starts):
        if start < done:
            continue
        ends = reach(phrase.steps, row, 1 << start) >> closing
        if ends:
            done = closing + ends.bit_length() - 1
            yield start, done


def may_stand_in(phrase: Phrase, row: Row) -> bool:
    """Whether a phrase stands in a sentence, where it begins and ends in it left aside."""
    if not row.follow(phrase.in_row):
        return False
    starts = row.everywhere if phrase.firsts is None else row.of_forms(phrase.firsts)
    return bool(starts and reach(phrase.steps, row, starts))


def find_any(phrases: Sequence[Phrase], words: Row | Sequence[Word]) -> Iterator[tuple[int, int]]:
    """Where any of the phrases stands; of overlapping places the leftmost, then the longest."""
    row = row_of(words)
    return apart({place for phrase in phrases if phrase.may_stand(row.known) for place in find(phrase, row)})


def apart(found: Iterable[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """Of places that may overlap the leftmost, then the longest."""
    done = 0
    for start, end in sorted(found, key=lambda place: (place[0], -place[1])):
        if start >= done:
            done = end
            yield start, end


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


def _after_openers(row: Row, lead: int) -> int:
    """The places that count as the start of the sentence, and ``lead`` words on."""
    places = at = 1
    for word in row.words:
        if not (is_mark(word) or _is_opener(word)):
            break
        at <<= 1
        places |= at
    return row.over(row.past_marks(places), lead) & row.everywhere


def _is_opener(word: Word) -> bool:
    return word.norm in OPENERS or word.upos == "INTJ" or word.role in {"discourse", "vocative"}


def _closing(row: Row, tail: int | None) -> int:
    """The least end that a phrase may have."""
    if tail is None:
        return 0
    at, left = len(row.words), tail
    while at and (row.marks >> (at - 1) & 1 or left):
        left -= not row.marks >> (at - 1) & 1
        at -= 1
    return at


def _telling(steps: Sequence[Step | Gap]) -> list[frozenset[str]]:
    """What the steps of a row tell, in order."""
    sets = (step.telling for step in steps if isinstance(step, Step) and not step.optional)
    return [words for words in sets if words is not None]


def rarest(words: Sequence[str]) -> str:
    """Of some words the one that stands in the fewest messages."""
    return min(words, key=lambda word: _SHARE.get(word, 1))


def weight(words: frozenset[str]) -> int:
    """In how many of a thousand messages one of the words stands, at most."""
    return len(words) + sum(_SHARE[word] - 1 for word in words & _SHARED)


def _begins(steps: Sequence[Step | Gap]) -> frozenset[str] | None:
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
