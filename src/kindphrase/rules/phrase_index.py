"""`PhraseIndex`: of many phrases, those that may stand in a sentence, found by their rarest words."""

from __future__ import annotations

from collections.abc import Iterable
from collections.abc import Set as AbstractSet

from kindphrase.rules.bits import Bits
from kindphrase.rules.phrases import Phrase, find, may_stand_in
from kindphrase.rules.rows import Row


class PhraseIndex:
    """``phrases`` in their order, and their places by an anchor, of which a sentence must hold one word."""

    def __init__(self, phrases: Iterable[Phrase]) -> None:
        self.phrases = tuple(phrases)
        self._bits = Bits()
        self._by_anchor: dict[str, list[int]] = {}
        self._unanchored: list[int] = []
        for at, phrase in enumerate(self.phrases):
            if phrase.anchor is None:
                self._unanchored.append(at)
            for word in phrase.anchor or ():
                self._by_anchor.setdefault(word, []).append(at)
        # filled for the words that were met: most are met in no draft of a short run
        self._needed = [0] * len(self.phrases)
        self._met: set[str] = set()
        self._learn(self._unanchored)
        # those of which all needs are known, not hints alone
        self._read = [False] * len(self.phrases)

    def candidates(self, row: Row) -> tuple[int, ...]:
        """The places of the phrases that may stand in a sentence, in order, as far as single words tell."""
        held = row.memo.get((self, -1))
        if held is None:
            held = row.memo[self, -1] = tuple(sorted(self._candidates(row)))
        return held

    def _candidates(self, row: Row) -> set[int]:
        known, by_anchor, needed, read = row.known, self._by_anchor, self._needed, self._read
        anchors = known & by_anchor.keys()
        for form in anchors - self._met:
            self._learn(by_anchor[form])
            self._met.add(form)
        missing = self._bits.missing(known)
        places = {at for at in self._unanchored if not needed[at] & missing}
        for form in anchors:
            places.update([at for at in by_anchor[form] if not needed[at] & missing])
        return {at for at in places if read[at] or self._holds_all(at, known)}

    def _learn(self, places: Iterable[int]) -> None:
        for at in places:
            self._needed[at] |= self._bits.of(self.phrases[at].hints)

    def _holds_all(self, at: int, known: AbstractSet[str]) -> bool:
        """Whether all needs of a phrase are met, of which only hints are known yet."""
        self._needed[at] |= self._bits.of(self.phrases[at].needs)
        self._read[at] = True
        return self.phrases[at].may_stand(known)

    def may_hold(self, row: Row) -> bool:
        """Whether one of the phrases may stand in a sentence, and of one that is parsed, whether it does."""
        if row.parsed:
            return any(self.found(at, row) for at in self.candidates(row))
        return any(may_stand_in(self.phrases[at], row) for at in self.candidates(row))

    def found(self, at: int, row: Row) -> tuple[tuple[int, int], ...]:
        """Where the phrase of a place stands in a sentence that is parsed."""
        held = row.memo.get((self, at))
        if held is None:
            held = row.memo[self, at] = tuple(find(self.phrases[at], row))
        return held
