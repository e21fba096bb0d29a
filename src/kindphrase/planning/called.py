"""The name that closes what is read as a row: "why do I always have to ask, mum?" asks the same with it as without."""

from __future__ import annotations

from collections.abc import Sequence

from kindphrase.content.siting import OUTCRIES, SUGARED
from kindphrase.lexicon import Lexicon
from kindphrase.parsing.givennames import GIVEN_NAMES
from kindphrase.sentences import Word

KNOWN = ("vocative-affection", "family-noun")
SCORNING = ("insult-noun", "label-name", "slur-noun")
# what is no name, however it is tagged
NO_NAMES = frozenset("ok okay lol lmao omg wtf smh tbh right yes no really seriously yeah huh u".split())


def without_name(words: Sequence[Word], category: str, lexicon: Lexicon) -> tuple[list[Word], str]:
    """The words without the name behind their last comma, and that name; "" where there is none.

    Where the sentence mocks, a pet name mocks with it.
    """
    row = list(words)
    if len(row) < 4 or row[-2].text != ",":
        return row, ""
    last = row[-1]
    if last.norm in NO_NAMES | OUTCRIES or any(last.norm in lexicon.classes.get(name, ()) for name in SCORNING):
        return row, ""
    # "nice job, Einstein" is no name that somebody has
    known = last.norm in GIVEN_NAMES
    known = known or (last.upos == "PROPN" and last.text[:1].isupper() and category != "contempt")
    known = known or any(last.norm in lexicon.classes.get(name, ()) for name in KNOWN)
    if not known or (category == "contempt" and last.norm in SUGARED):
        return row, ""
    return row[:-2], last.text
