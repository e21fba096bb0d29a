"""`Phrase`: a sequence of words to find in a sentence, in linear time and without regular expressions.

A phrase is a row of steps. Finding walks the row once for each place where it may start, with the set of places
reached so far, so that optional words and gaps cost no more than the phrase is long.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field
from functools import cached_property

from kindphrase.clauses.mood import OPENERS
from kindphrase.sentences import Word

# more marks in a row than this between two words end the phrase
SKIPPED = 8
# poor anchors: nearly every sentence has one of them
COMMON = frozenset({
    "a", "an", "and", "are", "at", "be", "do", "for", "have", "i", "in", "is", "it", "not",
    "of", "on", "or", "so", "that", "the", "this", "to", "with", "you", "your",
})  # fmt: skip


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
        found = self.singles | frozenset(self.several or ())
        for row in self.mixed:
            begins = _begins(row)
            if begins is None:
                return None
            found |= begins
        return found

    def ends(self, words: Sequence[Word], at: int) -> Iterator[int]:
        """Where it may end when it starts exactly at a word; an end may come twice."""
        if at >= len(words):
            return
        word = words[at]
        if (
            (self.wild and not is_mark(word))
            or word.upos in self.tags
            or word.norm in self.singles
            or word.lemma in self.singles
            or any(word.text == mark or set(word.text) == set(mark) for mark in self.marks)
        ):  # fmt: skip
            yield at + 1
        if self.several:
            for first in {word.norm, word.lemma}:
                for row in self.several.get(first, ()):
                    if (end := _row_end(row, words, at)) is not None:
                        yield end
        for steps in self.mixed:
            yield from _reach(steps, words, at)


@dataclass(frozen=True)
class Gap:
    """Up to ``most`` words of any kind."""

    most: int


@dataclass(frozen=True)
class Phrase:
    """A parsed phrase. ``lead`` and ``tail`` are how many words may stand outside it up to the end of the sentence on
    that side (``^``, ``$``); None: any number.
    """

    source: str
    steps: tuple[Step | Gap, ...]
    lead: int | None = None
    tail: int | None = None

    @cached_property
    def needs(self) -> tuple[frozenset[str], ...]:
        """Sets of norms and lemmas, of each of which a sentence must hold one; the rarest words first."""
        sets = (step.firsts for step in self.steps if isinstance(step, Step) and not step.optional)
        return tuple(sorted((words for words in sets if words is not None), key=_weight))

    @property
    def anchor(self) -> frozenset[str] | None:
        """The first of `needs`; None where the phrase may stand in any sentence."""
        return self.needs[0] if self.needs else None

    @cached_property
    def firsts(self) -> frozenset[str] | None:
        """The words that it may begin with; None where that is more than literal words."""
        return _begins(self.steps)

    def may_stand(self, forms: AbstractSet[str]) -> bool:
        """Whether a sentence with these norms and lemmas can hold it, as far as single words tell."""
        return not any(words.isdisjoint(forms) for words in self.needs)


def find(phrase: Phrase, words: Sequence[Word]) -> Iterator[tuple[int, int]]:
    """Where a phrase stands: half-open ranges of word indices, leftmost and longest, not overlapping."""
    starts = range(len(words)) if phrase.lead is None else sorted(_after_openers(words, phrase.lead))
    firsts = phrase.firsts
    closing = _closing(words, phrase.tail)
    done = 0
    for start in starts:
        if start < done or (
            firsts is not None and words[start].norm not in firsts and words[start].lemma not in firsts
        ):
            continue
        ends = [end for end in _reach(phrase.steps, words, start) if end >= closing]
        if ends:
            done = max(ends)
            yield start, done


def find_any(phrases: Sequence[Phrase], words: Sequence[Word]) -> Iterator[tuple[int, int]]:
    """Where any of the phrases stands; of overlapping places the leftmost, then the longest."""
    known = forms(words)
    found = {place for phrase in phrases if phrase.may_stand(known) for place in find(phrase, words)}
    done = 0
    for start, end in sorted(found, key=lambda place: (place[0], -place[1])):
        if start >= done:
            done = end
            yield start, end


def forms(words: Sequence[Word]) -> frozenset[str]:
    """The norms and lemmas of a sentence."""
    return frozenset(form for word in words for form in (word.norm, word.lemma))


def is_mark(word: Word) -> bool:
    """Whether it is punctuation or emoji, which stand between words without parting them."""
    return word.upos in {"PUNCT", "SYM"} or not any(sign.isalnum() for sign in word.text)


def _reach(steps: Sequence[Step | Gap], words: Sequence[Word], start: int) -> frozenset[int]:
    """All places just after the last step when the first word taken is exactly at ``start``."""
    at = {start}
    for step in steps:
        # marks are skipped between words, never before the first
        begins = {start} & at | _past_marks(words, at - {start})
        if isinstance(step, Gap):
            at = _over(words, begins, step.most)
        else:
            reached = {end for begin in begins for end in step.ends(words, begin)}
            if step.closes:
                reached |= {place for place in at - {start} if _is_end(words, place)}
            at = reached | at if step.optional else reached
        if not at:
            break
    return frozenset(at - {start})


def _is_end(words: Sequence[Word], place: int) -> bool:
    return all(is_mark(word) for word in words[place:])


def _past_marks(words: Sequence[Word], places: set[int]) -> set[int]:
    found = set(places)
    for place in places:
        for at in range(place, min(place + SKIPPED, len(words))):
            if not is_mark(words[at]):
                break
            found.add(at + 1)
    return found


def _over(words: Sequence[Word], begins: set[int], most: int) -> set[int]:
    reached = set(begins)
    last = set(begins)
    for _ in range(most):
        last = {at + 1 for at in _past_marks(words, last) if at < len(words) and not is_mark(words[at])} - reached
        reached |= last
    return reached


def _row_end(row: Sequence[str], words: Sequence[Word], at: int) -> int | None:
    for position, wanted in enumerate(row):
        skipped = 0
        while position and at < len(words) and skipped < SKIPPED and is_mark(words[at]) and words[at].norm != wanted:
            at, skipped = at + 1, skipped + 1
        if at >= len(words) or wanted not in {words[at].norm, words[at].lemma}:
            return None
        at += 1
    return at


def _after_openers(words: Sequence[Word], lead: int) -> set[int]:
    """The places that count as the start of the sentence, and ``lead`` words on."""
    places, at = {0}, 0
    while at < len(words) and (is_mark(words[at]) or _is_opener(words[at])):
        at += 1
        places.add(at)
    return {place for place in _over(words, _past_marks(words, places), lead) if place < len(words)}


def _is_opener(word: Word) -> bool:
    return word.norm in OPENERS or word.upos == "INTJ" or word.role in {"discourse", "vocative"}


def _closing(words: Sequence[Word], tail: int | None) -> int:
    """The least end that a phrase may have."""
    if tail is None:
        return 0
    at, left = len(words), tail
    while at and (is_mark(words[at - 1]) or left):
        left -= not is_mark(words[at - 1])
        at -= 1
    return at


def _weight(words: frozenset[str]) -> tuple[bool, int]:
    return bool(words & COMMON), len(words)


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
