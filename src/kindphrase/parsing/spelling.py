"""Tokens → norms: chat spellings, clitics, stretched words and misspelt words of the rules undone.

A word that English has is never changed. Another may be a slip: of a word of a short list, or of the lexicon (`slips`).
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from functools import lru_cache
from itertools import pairwise, product

from kindphrase.parsing.chatwords import CHAT, CLOSED
from kindphrase.parsing.slips import LONGEST, are_near, lexicon_words, meant
from kindphrase.parsing.verbtables import dictionary, vocabulary

__all__ = ["CHAT", "TRIGGERS", "known_word", "misspelt_trigger", "normalise", "normalise_all"]

IsKnown = Callable[[str], bool]

_TRIGGERS = """
    you your yours yourself always never constantly every everything everyone everybody whenever because listen
    listening ignore ignored ignores ignoring interrupt interrupted interrupting blame blamed blaming fault
    selfish liar stupid idiot annoying ridiculous pathetic disgusting worthless useless lazy horrible terrible
    unbelievable ungrateful inconsiderate irresponsible immature manipulative controlling hypocrite narcissist
    dramatic insensitive careless clueless incompetent disrespectful embarrassing embarrassed disappointed
    disappointing unreliable apologise apologize apologised apologized apologies apology forgetting attention
    promise promised understand understanding obviously clearly literally seriously whatever should nothing nobody
    anything anymore
"""
TRIGGERS = tuple(_TRIGGERS.split())

# a slip keeps the first letter or swaps the first two
_BY_LETTER = {
    letter: tuple(trigger for trigger in TRIGGERS if letter in trigger[:2])
    for letter in {letter for trigger in TRIGGERS for letter in trigger[:2]}
}

# "İ" of a Turkish keyboard becomes "i" and a dot of its own
_APOSTROPHES = str.maketrans({"’": "'", "‘": "'", "ʼ": "'", "`": "'", "´": "'", "′": "'", "\u0307": None})
_STRETCH = re.compile(r"([^\W\d_])\1{2,}")
_PRONOUNS = frozenset("i you he she it we they u ya y'all that what who there here where how".split())
_BARE_CLITICS = {"re": "are", "ve": "have", "ll": "will", "s": "'s", "d": "'d"}
_FUSED = {
    ("gon", "na"): ("going", "to"), ("wan", "na"): ("want", "to"), ("got", "ta"): ("got", "to"),
    ("ought", "ta"): ("ought", "to"), ("gim", "me"): ("give", "me"), ("lem", "me"): ("let", "me"),
    ("let", "s"): ("let", "us"), ("let", "'s"): ("let", "us"),
}  # fmt: skip


def normalise(text: str, is_known: IsKnown | None = None, *, inside: bool = False, foreign: bool = False) -> str:
    """The norm of one token: lower case, slips undone.

    ``is_known`` says whether a lower-case word is English; without it, `known_word` does. ``inside``: a capital here
    opens no sentence, and makes a name. ``foreign``: what stands around it is not English, so that little is a slip.
    """
    if is_known is None and len(text) <= LONGEST:
        return _usual(text, inside, foreign)
    return _norm(text, is_known or known_word, inside, foreign)


@lru_cache(maxsize=20_000)
def _usual(text: str, inside: bool, foreign: bool) -> str:
    return _norm(text, known_word, inside, foreign)


def _norm(text: str, known: IsKnown, inside: bool, foreign: bool) -> str:
    norm = text.lower().translate(_APOSTROPHES)
    if norm in CHAT:
        return CHAT[norm]
    if norm.endswith("in'") and len(norm) > 4 and known(f"{norm[:-1]}g"):
        return f"{norm[:-1]}g"
    if not norm.isalpha() or not norm.isascii():
        return norm
    if _STRETCH.search(norm):
        return _collapsed(norm, known)
    # a short word in title case may well be a name
    name = text.istitle() and (inside or len(text) <= 6)
    found = _corrected(norm, known, strict=name)
    mixed = not (text.islower() or text.isupper() or text.istitle())
    return found if found != norm or name or mixed or foreign else _meant(norm, known)


def normalise_all(tokens: Sequence[str], is_known: IsKnown | None = None) -> list[str]:
    """The norms of tokens, one each; neighbours decide about cut words (``ca nt``, ``gon na``, ``you re``)."""
    lowered = [token.lower().translate(_APOSTROPHES) for token in tokens]
    foreign = _is_foreign(lowered, is_known or known_word)
    norms = [
        normalise(token, is_known, inside=at > 0 and tokens[at - 1][-1:].isalnum(), foreign=foreign)
        for at, token in enumerate(tokens)
    ]
    for at, (low, after) in enumerate(pairwise(lowered)):
        if after in _NOT and low in _BEFORE_NOT:
            norms[at] = _BEFORE_NOT[low]
            norms[at + 1] = "not"
        elif after in _NOT and low == "ai":
            norms[at] = _is_or_are(norms[at - 1] if at else "")
        elif (low, after) in _FUSED:
            norms[at : at + 2] = _FUSED[low, after]
        elif after in {"ve", "of"} and (low in _BEFORE_HAVE or (norms[at] == "not" and _is_modal(lowered, at - 1))):
            norms[at + 1] = "have"
        elif low == "i" and after == "m":
            norms[at + 1] = "am"
        elif after in _BARE_CLITICS and low in _PRONOUNS:
            norms[at + 1] = _BARE_CLITICS[after]
        elif low in _SHORT_WHY and _asks(norms[at - 1] if at else "", after):
            norms[at] = _SHORT_WHY[low]
        elif after == "of" and norms[at] in _BEFORE_OFF and not "".join(lowered[at + 2 : at + 3]).isalpha():
            norms[at + 1] = "off"
        elif after == "ar" and norms[at] == "you":
            norms[at + 1] = "are"
    return norms


_NOT = frozenset({"nt", "n't", "not", "t"})
_BEFORE_NOT = {
    "ca": "can", "wo": "will", "sha": "shall", "don": "do", "doesn": "does", "didn": "did", "isn": "is", "aren": "are",
    "wasn": "was", "weren": "were", "couldn": "could", "wouldn": "would", "shouldn": "should", "haven": "have",
    "hasn": "has", "hadn": "had",
}  # fmt: skip


def _is_modal(words: Sequence[str], at: int) -> bool:
    """Whether "of" behind it, or behind its "not", is "have": "wouldn't of"."""
    return at >= 0 and words[at] in _BEFORE_HAVE


_BEFORE_HAVE = frozenset("should could would might must shouldnt couldnt wouldnt".split())
_BEFORE_OFF = frozenset({"fuck", "piss", "bugger", "sod"})
# short for a question word only before what asks
_SHORT_WHY = {"y": "why", "hw": "how"}
_BEFORE_NOUN = frozenset("a an the my your his her our their this that some any no".split())
_BEFORE_YOU = frozenset("r u you ur".split())
_AFTER_WHY = frozenset("are do does did dont didnt dnt so always wud would can cant is dare much not".split())
_BEFORE_WHY = frozenset("no but so then hey yeah yes ok okay bro dude lol well".split())


def _asks(before: str, after: str) -> bool:
    """Whether a letter between these is short for a question word: "y u mad", not "x and y are"."""
    if after in _BEFORE_YOU:
        return before not in _BEFORE_NOUN
    return after in _AFTER_WHY and (not before.isalpha() or before in _BEFORE_WHY)


def _is_or_are(subject: str) -> str:
    """What "ai n't" is short for."""
    return "am" if subject == "i" else "are" if subject in {"you", "we", "they"} else "is"


def _is_foreign(words: Sequence[str], known: IsKnown) -> bool:
    """Whether most words are not English."""
    told = [word for word in words if len(word) > 2 and word.isalpha()]
    strange = sum(word not in CHAT and not known(word) for word in told)
    # few people make that many slips: a long text is judged sooner
    return strange > 1 and (2 if len(told) < 30 else 4) * strange > len(told)


@lru_cache(maxsize=20_000)
def known_word(word: str) -> bool:
    """Whether a lower-case word is English: a lemma, an inflection, of the closed classes, or one of these with -ly."""
    # the vocabulary last: reading it takes longer than any check
    if word in CLOSED or word in TRIGGERS or word in dictionary() or word in vocabulary():
        return True
    # adverbs that are built by rule are not listed
    return len(word) > 5 and word.endswith("ly") and known_word(word[:-2])


def misspelt_trigger(word: str) -> str | None:
    """The trigger that a lower-case word looks like a slip of; None where none or several do.

    Whether the word is English is not asked here.
    """
    found = _slips(word)
    return found[0] if len(found) == 1 else None


def _corrected(norm: str, known: IsKnown, *, strict: bool = False) -> str:
    trigger = None if known(norm) else misspelt_trigger(norm)
    if trigger is None or (strict and sorted(norm) != sorted(trigger)):
        return norm
    return trigger


def _meant(norm: str, known: IsKnown) -> str:
    """The word of the lexicon that was meant; "sayin" for "saying"; else the word itself."""
    if len(norm) < 4 or norm in lexicon_words() or known(norm):
        return norm
    if norm.endswith("in") and known(f"{norm}g"):
        return f"{norm}g"
    return meant(norm) or norm


def _collapsed(norm: str, known: IsKnown) -> str:
    """A stretched word with its runs cut to two or one letter, where that gives a known word or a trigger's slip."""
    if known(norm):
        return norm
    once = _STRETCH.sub(r"\1", norm)
    readings = [word for word in _readings(norm) if len(word) > 1 and known(word)]
    if readings:
        # the commonest words first: `nooo` is no, whatever else the lexicon may hold
        return next((word for word in readings if word in CLOSED or word in TRIGGERS), readings[0])
    corrected = CHAT.get(once) or _corrected(once, known)
    return corrected if corrected != once else norm


def _readings(norm: str) -> Iterator[str]:
    parts = _STRETCH.split(norm)
    runs = parts[1::2]
    if len(runs) > 4:
        return
    for lengths in product((2, 1), repeat=len(runs)):
        middle = (letter * length + rest for letter, length, rest in zip(runs, lengths, parts[2::2], strict=True))
        yield parts[0] + "".join(middle)


@lru_cache(maxsize=20_000)
def _slips(word: str) -> tuple[str, ...]:
    """The triggers within reach of a word, nearest first, only those at the least distance."""
    from rapidfuzz.distance import OSA

    if word in TRIGGERS or not 3 <= len(word) <= 18:
        return ()
    found: list[tuple[int, str]] = []
    for trigger in _BY_LETTER.get(word[0], ()):
        reach = 2 if len(trigger) >= 9 else 1
        if abs(len(word) - len(trigger)) > reach or not _same_start(word, trigger):
            continue
        distance = OSA.distance(word, trigger, score_cutoff=reach)
        if distance <= reach and (len(trigger) >= 6 or _is_likely(word, trigger)):
            found.append((distance, trigger))
    least = min(found, default=(0, ""))[0]
    return tuple(trigger for distance, trigger in found if distance == least)


def _same_start(word: str, trigger: str) -> bool:
    return word[0] == trigger[0] or word[:2] == trigger[1::-1]


def _is_likely(word: str, trigger: str) -> bool:
    """Whether one edit of a short trigger is one that fingers make: short words have too many neighbours otherwise."""
    if len(word) == len(trigger):
        if sorted(word) == sorted(trigger):
            return True
        wrong = next((typed, meant) for typed, meant in zip(word, trigger, strict=True) if typed != meant)
        return len(trigger) == 5 and are_near(*wrong)
    if len(word) > len(trigger):
        return any(word[at] == word[at + 1] and word[:at] + word[at + 1 :] == trigger for at in range(len(word) - 1))
    return len(trigger) == 5 and word[-1] == trigger[-1]
