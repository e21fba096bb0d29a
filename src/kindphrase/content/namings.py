"""Feelings that a draft names in another word class, or in a hurry: "making me anger"."""

from __future__ import annotations

from collections.abc import Sequence

from kindphrase.clauses import Clause
from kindphrase.sentences import Word

# of the nouns of feelings, how they are felt
NOUNS = {
    "anger": "angry", "tension": "stressed", "sadness": "sad", "stress": "stressed", "loneliness": "lonely",
    "grief": "sad", "frustration": "frustrated", "disappointment": "disappointed", "worry": "worried",
    "confusion": "confused", "rage": "furious", "embarrassment": "embarrassed",
}  # fmt: skip
# how somebody comes by it
GIVEN = frozenset({"leave", "give", "cause", "bring", "put"})
MADE = frozenset({"make", "made", "makes", "making"})
DEGREES = frozenset("so very much too a lot of in really".split())
# what "me" is typed as
SLIPS_OF_ME = frozenset({"be", "mi", "ne"})


def named_in_passing(clause: Clause) -> str:
    """The noun or the whole row of words that tells how it is: "stressed" for "you gave me tension"."""
    apart = {*clause.tags, *clause.frequencies}
    words = [clause.word(i) for i in clause.full if clause.word(i).is_said and i not in apart]
    return _given(clause, words) or _made_be(words)


def _made_be(words: Sequence[Word]) -> str:
    """ "sad" for "you made be sad": "be" for "me"."""
    norms = [word.norm for word in words]
    at = next((at for at in range(1, len(norms) - 1) if norms[at] in MADE and norms[at + 1] in SLIPS_OF_ME), None)
    if at is None or norms[at - 1] != "you":
        return ""
    after = [norm for norm in norms[at + 2 :] if norm not in DEGREES]
    return NOUNS.get(after[0], after[0]) if len(after) == 1 else ""


def _given(clause: Clause, words: Sequence[Word]) -> str:
    """ "angry" for "you're making me anger", "stressed" for "you gave me tension"."""
    if not clause.has("subject", "you") or clause.has("polarity", "negative") or not clause.has("modal", "none"):
        return ""
    to_me = next((at for at, word in enumerate(words) if word.norm in {"me", "us"}), None)
    if to_me is None or not clause.has("verb", "make", *GIVEN):
        return ""
    after = [word.norm for word in words[to_me + 1 :] if word.norm not in DEGREES]
    return NOUNS.get(after[0], "") if len(after) == 1 else ""
