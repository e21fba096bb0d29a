"""Tokens → norms: chat spellings, clitics, stretched words and misspelt trigger words undone.

Only a closed list of trigger words is ever corrected, and never from a word that English has.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from functools import lru_cache
from itertools import pairwise, product

IsKnown = Callable[[str], bool]

# one spelling, one word; the tokenizer of the model that ships knows the same ones
CHAT = {
    "u": "you", "ya": "you", "yu": "you", "y'all": "you", "yall": "you", "ya'll": "you",
    "yous": "you", "youse": "you",
    "ur": "your", "yr": "your", "yor": "your", "yur": "your", "urs": "yours",
    "urself": "yourself", "yaself": "yourself", "youre": "you're",
    "r": "are", "nt": "not", "n't": "not", "'re": "are", "'m": "am", "'ve": "have", "'ll": "will",
    "cuz": "because", "cos": "because", "coz": "because", "bc": "because", "becuz": "because", "'cause": "because",
    "'cuz": "because", "'cos": "because", "tho": "though", "pls": "please", "plz": "please", "ppl": "people",
    "wat": "what", "wut": "what", "kno": "know", "dat": "that", "rly": "really", "abt": "about", "b4": "before",
    "tmrw": "tomorrow", "goin": "going", "nothin": "nothing", "smth": "something", "'em": "them", "thx": "thanks",
    "blaim": "blame", "redic": "ridiculous",
}  # fmt: skip

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

# English that the lexicon lacks: closed classes, and names and short forms one slip away from a trigger
_CLOSED_CLASSES = """
    i me my mine myself we us our ours ourselves you your yours yourself yourselves he him his himself she her
    hers herself it its itself they them their theirs themselves who whom whose what which this that these those a
    an the some any no none all both each every either neither another other others such one ones someone somebody
    something anyone anybody anything everyone everybody everything nobody nothing and or but nor so yet for if
    unless until till because since while whereas although though than whether as of in on at by to from with
    without within into onto upon about above across after against along among around before behind below beneath
    beside besides between beyond despite down during except inside like near off out outside over past per
    through throughout toward towards under underneath up via amid not yes oh ah hey hi hello ok okay bye please
    wow ugh hmm huh yeah yep nope nah lol omg how why when where whenever wherever whatever whoever whichever
    whomever however there here too very just neve nevis everly evers evert stupa blane bame faust promis listed
    youth yon yorn alwyn thy thine thou ye yo carless nother soz ima imma nada nevada
"""
_CLOSED = frozenset(_CLOSED_CLASSES.split())


_APOSTROPHES = str.maketrans({"’": "'", "‘": "'", "ʼ": "'", "`": "'", "´": "'", "′": "'"})
_STRETCH = re.compile(r"([^\W\d_])\1{2,}")
_KEYS = ("qwertyuiop", "asdfghjkl", "zxcvbnm")
_PRONOUNS = frozenset(
    (
        "i",
        "you",
        "he",
        "she",
        "it",
        "we",
        "they",
        "u",
        "ya",
        "y'all",
        "that",
        "what",
        "who",
        "there",
        "here",
        "where",
        "how",
    )
)
_BARE_CLITICS = {"re": "are", "ve": "have", "ll": "will", "s": "'s", "d": "'d"}
_BEFORE_NOT = {"ca": "can", "wo": "will", "sha": "shall"}
_FUSED = {
    ("gon", "na"): ("going", "to"), ("wan", "na"): ("want", "to"), ("got", "ta"): ("got", "to"),
    ("ought", "ta"): ("ought", "to"), ("gim", "me"): ("give", "me"), ("lem", "me"): ("let", "me"),
    ("let", "s"): ("let", "us"), ("let", "'s"): ("let", "us"),
}  # fmt: skip


def normalise(text: str, is_known: IsKnown | None = None) -> str:
    """The norm of one token, seen alone: lower case, slips undone.

    ``is_known`` says whether a lower-case word is English; without it, `known_word` does.
    """
    known = is_known or known_word
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
    return _corrected(norm, known, strict=text.istitle() and len(text) <= 6)


_BEFORE_HAVE = frozenset("should could would might must shouldnt couldnt wouldnt".split())


def normalise_all(tokens: Sequence[str], is_known: IsKnown | None = None) -> list[str]:
    """The norms of tokens, one each; neighbours decide about cut words (``ca nt``, ``gon na``, ``you re``)."""
    lowered = [token.lower().translate(_APOSTROPHES) for token in tokens]
    norms = [normalise(token, is_known) for token in tokens]
    for at, (low, after) in enumerate(pairwise(lowered)):
        if low in _BEFORE_NOT and after in {"nt", "n't", "not"}:
            norms[at] = _BEFORE_NOT[low]
        elif (low, after) in _FUSED:
            norms[at : at + 2] = _FUSED[low, after]
        elif after in {"ve", "of"} and low in _BEFORE_HAVE:
            norms[at + 1] = "have"
        elif low == "i" and after == "m":
            norms[at + 1] = "am"
        elif after in _BARE_CLITICS and low in _PRONOUNS:
            norms[at + 1] = _BARE_CLITICS[after]
    return norms


@lru_cache(maxsize=20_000)
def known_word(word: str) -> bool:
    """Whether a lower-case word is English: a lemma, an inflection, of the closed classes, or one of these with -ly."""
    if word in _CLOSED or word in TRIGGERS:
        return True
    import lemminflect

    if lemminflect.getAllLemmas(word) or lemminflect.getAllLemmas(word, "PROPN"):
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
    trigger = misspelt_trigger(norm)
    if trigger is None or known(norm) or (strict and sorted(norm) != sorted(trigger)):
        return norm
    return trigger


def _collapsed(norm: str, known: IsKnown) -> str:
    """A stretched word with its runs cut to two or one letter, where that gives a known word or a trigger's slip."""
    if known(norm):
        return norm
    once = _STRETCH.sub(r"\1", norm)
    readings = [word for word in _readings(norm) if len(word) > 1 and known(word)]
    if readings:
        # the commonest words first: `nooo` is no, whatever else the lexicon may hold
        return next((word for word in readings if word in _CLOSED or word in TRIGGERS), readings[0])
    corrected = _corrected(once, known)
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
        return len(trigger) == 5 and _are_near(*wrong)
    if len(word) > len(trigger):
        return any(word[at] == word[at + 1] and word[:at] + word[at + 1 :] == trigger for at in range(len(word) - 1))
    return len(trigger) == 5 and word[-1] == trigger[-1]


def _are_near(one: str, other: str) -> bool:
    """Whether two letters are neighbours in a row of the keyboard."""
    return any(abs(row.find(one) - row.find(other)) == 1 for row in _KEYS if one in row and other in row)
