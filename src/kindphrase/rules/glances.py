"""`Glance`: words that are not parsed yet, as a row in which every phrase stands that may come to stand.

What only the parser can tell (word classes, where sentences begin and end, which of its forms a word is, a verb that is
left out) is taken for possible everywhere. What does not stand in the glance stands in no sentence of these words.
"""

from __future__ import annotations

from collections.abc import Sequence
from collections.abc import Set as AbstractSet

from kindphrase.parsing.elisions import COPULA, SAID_OF_YOU
from kindphrase.parsing.lemmas import lemmas_of
from kindphrase.parsing.pieces import Piece
from kindphrase.rules.cues import cues
from kindphrase.rules.rows import SKIPPED, Row, is_mark_text


class Glance(Row):
    """Words and signs of one paragraph, in order."""

    parsed = False

    def __init__(self, words: Sequence[Piece]) -> None:
        super().__init__(())
        by_form, place, marks = self._by_form, 1, 0
        for word in words:
            norm = word.norm
            for form in lemmas_of(norm):
                by_form[form] = by_form.get(form, 0) | place
            if is_mark_text(word.text):
                marks |= place
            place <<= 1
            if norm in SAID_OF_YOU:
                for form in COPULA:
                    by_form[form] = by_form.get(form, 0) | place
                marks |= place
                place <<= 1
        self.marks, self.end = marks, place
        self.told = self.known | cues(words)
        # each word may be followed by one that was put in
        self.skipped = 2 * SKIPPED

    @property
    def ending(self) -> int:
        return self.end * 2 - 1

    def of_tags(self, _tags: AbstractSet[str]) -> int:
        return self.everywhere

    def of_marks(self, _marks: AbstractSet[str]) -> int:
        return self.marks
