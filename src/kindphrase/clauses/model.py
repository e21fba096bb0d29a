"""`Clause`: one predicate with its roles, as word indices into its sentence, and the features that rules see."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TypeAlias

from kindphrase.sentences import Sentence, Word
from kindphrase.spans import Span

Features: TypeAlias = Mapping[str, frozenset[str]]


@dataclass(frozen=True, eq=False)
class Clause:
    """One predicate and what belongs to it. All tuples hold indices of words of ``sentence``.

    ``own`` leaves out the clauses that hang on this one, except infinitives and relative clauses;
    ``parent`` is the head index of the clause that this one stands in. ``features`` is what rules match.
    """

    sentence: Sentence = field(repr=False)
    head: int
    own: tuple[int, ...]
    full: tuple[int, ...] = field(repr=False)
    subject: tuple[int, ...]
    auxiliaries: tuple[int, ...]
    negations: tuple[int, ...]
    frequencies: tuple[int, ...]
    openers: tuple[int, ...]
    tags: tuple[int, ...]
    parent: int | None
    place: str
    features: Features

    @property
    def span(self) -> Span:
        """From the first to the last own word, openers and closing punctuation left out."""
        inner = [i for i in self.own if i not in self.openers and i not in self.tags]
        while inner and self._trails(self.sentence.words[inner[-1]]):
            inner.pop()
        while inner and not any(char.isalnum() for char in self.sentence.words[inner[0]].text):
            inner.pop(0)
        return self.sentence.cover(tuple(inner or self.own))

    @property
    def skeleton(self) -> frozenset[int]:
        """Subject, verb group, frequency and openers: what is left beside it tells the particulars."""
        group = (self.head, *self.subject, *self.auxiliaries, *self.negations)
        return frozenset((*group, *self.frequencies, *self.openers))

    def denies_below(self, index: int) -> bool:
        """Whether the word is a "never" or "not" of something told below this clause: "how I never met her"."""
        word = self.word(index)
        below = index > self.head and word.head not in {self.head, *self.auxiliaries}
        # "you keep saying it'll come and it never does", "… and later never comes"
        told = self.sentence.child(word.head, "nsubj") is not None or self.word(word.head).role == "conj"
        return below and word.norm in {"never", "not"} and told

    @staticmethod
    def _trails(word: Word) -> bool:
        """Marks, emoji and "lol" after the clause; not the "goodbye" that was said."""
        return word.upos in {"PUNCT", "SYM"} or (word.upos == "INTJ" and word.role in {"discourse", "vocative"})

    @property
    def verb(self) -> Word:
        return self.sentence.words[self.head]

    def word(self, index: int) -> Word:
        return self.sentence.words[index]

    def has(self, feature: str, *values: str) -> bool:
        """Whether the feature holds one of the values."""
        return not self.features.get(feature, frozenset()).isdisjoint(values)

    def one(self, feature: str) -> str:
        """Some value of a feature that has one at a time (``tense``, ``mood``, ``subject`` …), or ``none``."""
        return min(self.features.get(feature, ()), default="none")
