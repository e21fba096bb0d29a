"""Emoji and invisible characters: kept from the parser, which has hardly seen any, and put back into its sentences."""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import replace

from kindphrase.sentences import Sentence, Word
from kindphrase.spans import Span

_HIDDEN = "\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff"
_AT_AN_EDGE = re.compile(rf"(?<!\w)[{_HIDDEN}]+|[{_HIDDEN}]+(?!\w)")
_STOPS = frozenset(".!?…")
_SURROGATE = re.compile("[\ud800-\udfff]")
# symbols, modifiers, joiners, variation selectors, and what Unicode has not named yet
_CATEGORIES = frozenset({"So", "Sk", "Cf", "Mn", "Me", "Co", "Cn"})


def readable(text: str) -> str:
    """As long as the text: marks that nobody sees are blanks, halves of a character its replacement character."""
    return whole(_AT_AN_EDGE.sub(lambda found: " " * len(found[0]), text))


def whole(text: str) -> str:
    """As long as the text: halves of a character, which cannot be written down, are its replacement character."""
    return text if text.isascii() else _SURROGATE.sub("\ufffd", text)


def is_sign(token: str) -> bool:
    """Whether a token is an emoji or a part of one; `:)` is not, being known to the parser."""
    return not token.isascii() and all(not c.isascii() and unicodedata.category(c) in _CATEGORIES for c in token)


def weave(sentences: Sequence[Sentence], signs: Sequence[tuple[str, Span]]) -> tuple[Sentence, ...]:
    """Put signs back: each goes to the sentence that it follows, or else to the first, and hangs on its root.

    What follows the closing mark of a sentence ("Stop it! 😡") is no part of it and stays out.
    """
    if not signs:
        return tuple(sentences)
    starts = [sentence.span.start for sentence in sentences]
    held: list[list[Word]] = [[] for _ in sentences]
    for text, span in signs:
        place = max(0, bisect_right(starts, span.start) - 1)
        last = sentences[place].words[-1]
        if span.start < last.span.start or last.text[-1] not in _STOPS:
            held[place].append(Word(-1, text, text, text, "SYM", frozenset(), -1, "discourse", span))
    return tuple(_with(sentence, added) if added else sentence for sentence, added in zip(sentences, held, strict=True))


def _with(sentence: Sentence, signs: Sequence[Word]) -> Sentence:
    words = sorted((*sentence.words, *signs), key=lambda word: word.span)
    places = {word.index: place for place, word in enumerate(words) if word.index >= 0}
    root = places[sentence.root]
    return Sentence(
        tuple(replace(word, index=place, head=places.get(word.head, root)) for place, word in enumerate(words))
    )
