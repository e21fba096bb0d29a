"""What a phrase needs, told from its text at a glance: sets of words, of each of which a sentence must hold one.

Reading thousands of phrases takes a large part of the start. Most of them cannot stand in the sentence at hand, and a
glance is enough to know.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import partial

from kindphrase.chatwords import CHAT, CUT, MISSPELT
from kindphrase.rules.phrase_syntax import parts_of
from kindphrase.rules.phrase_words import FUSED, word_step
from kindphrase.rules.phrases import Phrase, rarest

_TOKEN = re.compile(r"\(|\)\??|[^\s()]+")
_FLAT = re.compile(r"[a-z |]+")
# read in more ways than as they are written, or as other words
_RESPELT = frozenset({*FUSED, *CHAT, *CUT, *MISSPELT})


def unread_phrase(text: str, classes: Mapping[str, frozenset[str]]) -> Phrase:
    """`parse_phrase` for a text that is known to be a phrase: it is parsed when it is first needed."""
    return Phrase(text, partial(parts_of, text, classes), tuple(_hints(text, classes)))


def _hints(text: str, classes: Mapping[str, frozenset[str]]) -> Iterator[frozenset[str]]:
    """Some of the sets that `Phrase.needs` holds for this text; none where a glance does not tell."""
    depth = start = 0
    flat = True
    for found in _TOKEN.finditer(text):
        sign = found[0]
        if sign == "(":
            flat = depth == 0
            start = start if depth else found.end()
            depth += 1
        elif sign[0] == ")":
            depth -= 1
            if depth == 0 and flat and sign == ")" and (words := _group(text[start : found.start()])):
                yield words
        elif depth == 0 and sign.isascii() and sign.isalpha() and sign.islower() and sign not in _RESPELT:
            yield frozenset({sign})
        elif depth == 0 and sign[0] == "@" and sign[1:] in classes:
            telling = word_step(classes[sign[1:]]).telling
            if telling is not None:
                yield telling


def _group(inside: str) -> frozenset[str] | None:
    """The rarest words of plain alternatives."""
    if not _FLAT.fullmatch(inside):
        return None
    rows = [row.split() for row in inside.split("|")]
    if not all(rows) or any(word in _RESPELT for row in rows for word in row):
        return None
    return frozenset(map(rarest, rows))
