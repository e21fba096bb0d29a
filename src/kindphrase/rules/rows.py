"""`Row`: the words of a sentence, indexed so that many phrases can be looked for in them.

A set of places is one integer: bit ``i`` stands for the place just before word ``i``, bit ``len(words)`` for the end.
What would be a loop over places is then one operation, however many there are (the bit-parallel search of Baeza-Yates
and Gonnet 1992).
"""

from __future__ import annotations

import re
from collections.abc import Hashable, Iterable, Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from functools import cached_property, lru_cache
from typing import Any, TypeVar

from kindphrase.rules.cues import RECEIVER, SUBJECT, cues
from kindphrase.sentences import Word

K = TypeVar("K", bound=Hashable)
# more marks in a row than this between two words end the phrase
SKIPPED = 8
_SUBJECTS = frozenset({"nsubj", "csubj"})
# :D, <3, xD; a parser is of two minds about them
_FACES = re.compile(r"[:;=8x]['^-]?[dpox3cb)]+|x+d+|<+3+", re.IGNORECASE)


class Row:
    """The words of one sentence and where their forms stand.

    ``memo`` is for what indexes of phrases have found out about them.
    """

    parsed = True

    def __init__(self, words: Sequence[Word]) -> None:
        self.words = words
        self.end = 1 << len(words)
        self._by_form: dict[str, int] = {}
        self._by_tag: dict[str, int] = {}
        marks = 0
        for at, word in enumerate(words):
            place = 1 << at
            self._by_form[word.norm] = self._by_form.get(word.norm, 0) | place
            self._by_form[word.lemma] = self._by_form.get(word.lemma, 0) | place
            self._by_tag[word.upos] = self._by_tag.get(word.upos, 0) | place
            if is_mark(word):
                marks |= place
        self.marks = marks
        self.skipped = SKIPPED
        self.memo: dict[tuple[object, int], tuple[Any, ...]] = {}
        self._hits: dict[frozenset[str], int] = {}

    @cached_property
    def known(self) -> frozenset[str]:
        """The norms and lemmas of the words."""
        return frozenset(self._by_form)

    @cached_property
    def told(self) -> AbstractSet[str]:
        """The same, and what their order and their marks allow for."""
        found = self.known | cues(self.words)
        return (
            found if SUBJECT not in found or any(self._is_subject(word) for word in self.words) else found - {SUBJECT}
        )

    def _is_subject(self, word: Word) -> bool:
        """Whether a word is "you", "your" or beside one of them, and the subject of something."""
        if word.norm not in RECEIVER:
            return False
        above = next((other for other in self.words if other.index == word.head), word)
        return word.role in _SUBJECTS or above.role in _SUBJECTS

    @property
    def everywhere(self) -> int:
        """All places where a word stands."""
        return self.end - 1

    @cached_property
    def ending(self) -> int:
        """The places after which nothing but marks stands."""
        at = self.end
        while at > 1 and self.marks & (at >> 1):
            at >>= 1
        return self.end * 2 - at

    def of_forms(self, forms: frozenset[str]) -> int:
        """Where one of some norms or lemmas stands."""
        found = self._hits.get(forms)
        if found is None:
            found = 0
            for form in forms & self.known:
                found |= self._by_form[form]
            self._hits[forms] = found
        return found

    def follow(self, sets: Sequence[frozenset[str]]) -> bool:
        """Whether words of these sets stand one after the other, whatever stands between them."""
        least, hits = 1, self._hits
        for forms in sets:
            found = hits.get(forms)
            found = (self.of_forms(forms) if found is None else found) & -least
            if not found:
                return False
            least = (found & -found) << 1
        return True

    def of_tags(self, tags: AbstractSet[str]) -> int:
        """Where a word of one of some classes (UPOS) stands."""
        found = 0
        for tag in tags:
            found |= self._by_tag.get(tag, 0)
        return found

    def of_marks(self, marks: AbstractSet[str]) -> int:
        """Where one of some marks stands, once or repeated ("!" for "!!!")."""
        found = 0
        for mark in marks:
            found |= self._by_text.get(mark, 0) | self._by_signs.get(frozenset(mark), 0)
        return found

    @cached_property
    def _by_text(self) -> dict[str, int]:
        return _places((word.text, at) for at, word in enumerate(self.words))

    @cached_property
    def _by_signs(self) -> dict[frozenset[str], int]:
        """By the characters that a word is made of."""
        return _places((frozenset(word.text), at) for at, word in enumerate(self.words))

    def past_marks(self, places: int) -> int:
        """The places, and those that are reached from them by passing over marks."""
        last = places
        for _ in range(self.skipped):
            last = ((last & self.marks) << 1) & ~places
            if not last:
                break
            places |= last
        return places

    def over(self, places: int, most: int) -> int:
        """The places, and those up to ``most`` words on, marks not counted."""
        last = places
        for _ in range(most):
            last = ((self.past_marks(last) & ~self.marks & self.everywhere) << 1) & ~places
            if not last:
                break
            places |= last
        return places

    def ends_of(self, rows: Mapping[str, Sequence[Sequence[str]]], heads: frozenset[str], begins: int) -> int:
        """Where words that follow each other end; ``rows`` has them by their first, ``begins`` is where they may start.

        ``heads`` are the keys of ``rows``.

        Marks between them are passed over.
        """
        found = 0
        for first in heads & self.known:
            places = (self._by_form[first] & begins) << 1
            if not places:
                continue
            for row in rows[first]:
                ends = places
                for wanted in row[1:]:
                    ends = (self.past_marks(ends) & self._by_form.get(wanted, 0)) << 1
                    if not ends:
                        break
                found |= ends
        return found


def _places(pairs: Iterable[tuple[K, int]]) -> dict[K, int]:
    found: dict[K, int] = {}
    for key, at in pairs:
        found[key] = found.get(key, 0) | 1 << at
    return found


def is_mark(word: Word) -> bool:
    """Whether it is punctuation or an emoji, which stand between words without parting them."""
    return is_mark_text(word.text)


@lru_cache(maxsize=20_000)
def is_mark_text(text: str) -> bool:
    """The same of what stands in the draft: its class is a guess of the parser."""
    return not any(map(str.isalnum, text)) or _FACES.fullmatch(text) is not None


def row_of(words: Row | Sequence[Word]) -> Row:
    """The row of some words, which may be one already."""
    return words if isinstance(words, Row) else Row(words)


def places_of(mask: int) -> Iterator[int]:
    """The places of a set, in order."""
    while mask:
        place = mask & -mask
        yield place.bit_length() - 1
        mask ^= place
