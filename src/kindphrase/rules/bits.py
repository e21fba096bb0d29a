"""`Bits`: a bit for each set of words that something needs, so that many sets are asked for at once."""

from __future__ import annotations

from collections.abc import Iterable
from collections.abc import Set as AbstractSet
from threading import Lock


class Bits:
    """The sets that were asked for so far; safe to share between threads."""

    def __init__(self) -> None:
        self._places: dict[frozenset[str], int] = {}
        self._by_word: dict[str, int] = {}
        self._count = 0
        self._lock = Lock()

    def of(self, sets: Iterable[frozenset[str]]) -> int:
        """The bits of some sets."""
        found = 0
        for words in sets:
            if (place := self._places.get(words)) is None:
                place = self._added(words)
            found |= 1 << place
        return found

    def _added(self, words: frozenset[str]) -> int:
        with self._lock:
            place = self._places.get(words, self._count)
            if place == self._count:
                for word in words:
                    self._by_word[word] = self._by_word.get(word, 0) | 1 << place
                # counted last: who looks meanwhile takes the set for one that is there
                self._places[words] = place
                self._count += 1
            return place

    def missing(self, known: AbstractSet[str]) -> int:
        """The bits of the sets of which no word is known."""
        held = (1 << self._count) - 1
        standing = 0
        for word in known:
            standing |= self._by_word.get(word, 0)
        return held & ~standing
