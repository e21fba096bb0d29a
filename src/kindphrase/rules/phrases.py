"""`Phrase`: a sequence of words to find in a sentence, in linear time and without regular expressions.

A phrase is a row of steps. Finding walks the row once for all places where it may start and then, where it stands,
once for each.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field
from functools import cached_property
from typing import NamedTuple

from kindphrase.clauses.mood import OPENERS
from kindphrase.rules.rows import Row, is_mark, places_of, row_of
from kindphrase.rules.steps import Gap, Step, begins_of, reach, telling_of, weight
from kindphrase.sentences import Word


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
        return tuple(telling_of(self.steps))

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
        return begins_of(self.steps)

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
