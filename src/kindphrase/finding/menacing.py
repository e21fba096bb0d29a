"""Whether a sentence threatens violence unless something is done: "answer me, otherwise I'll hit you".

What rules find as a threat is told by them. This sees what hangs on an order and no rule needs to see: a draft with it
is left as it stands, since any part of it that is said more softly would only make the threat read as a plain plan.
"""

from __future__ import annotations

from collections.abc import Sequence

from kindphrase.lexicon import load_lexicon
from kindphrase.sentences import Word

OTHERWISE = frozenset({"otherwise", "or", "else", "and", "then"})
WRITER = frozenset({"i", "we", "im"})
WILL = frozenset({"will", "wil", "gona", "gonna", "going", "shall", "swear", "'ll", "ll"})
FILLING = frozenset("to be am are just really fucking so have do come and there over definitely surely truly".split())
YOU = frozenset({"you", "your", "yo"})
# "or I'll beat you to it", "or I'll hit you up"
HARMLESS_AFTER = frozenset("to at in up there home with off out a an the some by back when if".split())
VIOLENT = "body-threat-verb"
MORE = frozenset({"fuck", "rape", "finish"})
FARTHEST = 4


def menaces(words: Sequence[Word]) -> bool:
    """Whether these words of a sentence hold a threat that hangs on "otherwise", "or", "and then"."""
    norms = [word.norm for word in words if word.is_said]
    if not OTHERWISE.intersection(norms) or not YOU.intersection(norms):
        return False
    return any(_hangs(norms, at) for at, norm in enumerate(norms) if norm in OTHERWISE)


def _hangs(norms: Sequence[str], at: int) -> bool:
    """Whether "I'll hit you" follows a place."""
    rest = norms[at + 1 :]
    while rest and rest[0] in OTHERWISE:
        rest = rest[1:]
    if not rest or rest[0] not in WRITER or not WILL.intersection(rest[1:3]):
        return False
    after = [norm for norm in rest[1:] if norm not in WILL and norm not in FILLING][: FARTHEST + 1]
    for far, norm in enumerate(after[:-1]):
        if norm in _violent() and after[far + 1] in YOU:
            told = rest.index(after[far + 1], rest.index(norm))
            return not HARMLESS_AFTER.intersection(rest[told + 1 : told + 2])
        if far == 1:
            break
    return False


def _violent() -> frozenset[str]:
    return frozenset(load_lexicon().classes.get(VIOLENT, ())) | MORE
