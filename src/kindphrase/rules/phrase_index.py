"""`PhraseIndex`: of many phrases, those that may stand in a sentence, found by their rarest words."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from kindphrase.rules.phrases import Phrase
from kindphrase.rules.rows import Row


@dataclass(frozen=True)
class PhraseIndex:
    """``phrases`` in their order, and their places by an anchor, of which a sentence must hold one word."""

    phrases: tuple[Phrase, ...]
    _by_anchor: dict[str, tuple[int, ...]]
    _unanchored: tuple[int, ...]

    @staticmethod
    def of(phrases: Iterable[Phrase]) -> PhraseIndex:
        """Index some phrases."""
        held = tuple(phrases)
        by_anchor: dict[str, list[int]] = {}
        unanchored = []
        for at, phrase in enumerate(held):
            if phrase.anchor is None:
                unanchored.append(at)
            for word in phrase.anchor or ():
                by_anchor.setdefault(word, []).append(at)
        return PhraseIndex(held, {word: tuple(places) for word, places in by_anchor.items()}, tuple(unanchored))

    def candidates(self, row: Row) -> Iterator[int]:
        """The places of the phrases that may stand in a sentence, in order, as far as single words tell."""
        places = set(self._unanchored)
        for form in row.known & self._by_anchor.keys():
            places.update(self._by_anchor[form])
        known = row.known
        return (at for at in sorted(places) if self.phrases[at].may_stand(known))
