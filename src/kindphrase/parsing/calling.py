"""Whom a sentence calls by name before it begins, read as something else: in "Rosalind, you treat it …" an adverb."""

from __future__ import annotations

from dataclasses import replace

from kindphrase.parsing.givennames import GIVEN_NAMES
from kindphrase.parsing.spelling import known_word
from kindphrase.sentences import Sentence

FOLLOWS = frozenset("you i we your my our this that it please stop do did why what how when where".split())


def with_calls(sentence: Sentence) -> Sentence:
    """The sentence with a name before its first comma as whom it is said to."""
    words = sentence.words
    if len(words) < 3:
        return sentence
    name, apart, first = words[:3]
    if apart.text != "," or first.norm not in FOLLOWS:
        return sentence
    named = name.text[:1].isupper() and name.text[1:].islower() and name.text.isalpha() and len(name.text) > 2
    small = name.text.lower()
    called = small in GIVEN_NAMES or not known_word(small)
    if not (named and called) or name.role == "vocative" or name.head == name.index:
        return sentence
    return Sentence((replace(name, upos="PROPN", dep="vocative"), *words[1:]))
