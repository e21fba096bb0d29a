"""A word that English lacks → the word that it is a slip of: one of the lexicon, or a longer one by a small slip.

The words that rules ask for are few, so that a slip of one can be told from a slip of any other word: what is as near
to another English word stays as it is.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import lru_cache

from kindphrase.lexicon import load_lexicon
from kindphrase.parsing.chatwords import CLOSED
from kindphrase.parsing.morphology import forms_of, is_base
from kindphrase.parsing.verbtables import irregulars, vocabulary

# slips of these are undone too: rules ask for them by name, not by class
_EVERYDAY = """
    answer answers answered answering question questions friend friends friendship message messages reply replies
    replied replying beginner sentence language english people anything something nothing everything everyone nobody
    always never really because please should would could about again understand understood
    understanding know knowing known speak speaking spoken talk talking think thinking thought remember remembered
    forget forgot forgotten believe believed listen listening behave behaving behaviour behavior attitude feelings
    feeling relationship boyfriend girlfriend family mother father brother sister husband different another yourself
    yourselves myself without through friendly useful useless helpful boring interesting interested question mistake
    mistakes problem problems grammar nonsense rubbish
""".split()
LONGEST = 18
_VOWELS = frozenset("aeiouy")
_KEYS = ("qwertyuiop", "asdfghjkl", "zxcvbnm")


@lru_cache(maxsize=20_000)
def meant(word: str) -> str | None:
    """The one word of the lexicon that a lower-case word is the likeliest slip of; None where there is no such word.

    Whether the word is English is not asked here.
    """
    if not 4 <= len(word) <= LONGEST or _is_built(word):
        return None
    found = _misinflected(word)
    if found is not None:
        return found
    least, best = _dearest(word), set[str]()
    for start in {word[0], word[1]}:
        for other in _near(word, start):
            # a slip keeps the first letter or swaps the first two
            if start != word[0] and word[:2] != other[1::-1]:
                continue
            price = cost(word, other)
            if len(word) == 4 and sorted(word) != sorted(other) and (price > 1 or len(other) == 4):
                continue
            if price < least:
                least, best = price, {other}
            elif price == least:
                best.add(other)
    only = next(iter(best)) if len(best) == 1 else None
    return only if only in targets() or (only is not None and len(word) > 5 and _is_fumbled(word, only)) else None


@lru_cache(maxsize=1)
def lexicon_words() -> frozenset[str]:
    """The single words of the lexicon's classes, slang and spellings of slang included."""
    return frozenset(word for held in load_lexicon().classes.values() for word in held if word.isalpha())


@lru_cache(maxsize=1)
def targets() -> frozenset[str]:
    """The English words of the lexicon's classes, and every form of those that are verbs."""
    words = {word for word in lexicon_words() if len(word) > 3} | set(_EVERYDAY)
    english = {word for word in words if word in vocabulary()}
    verbs = (forms_of(word) for word in english if is_base(word))
    forms = {form for held in verbs for form in held if len(form) > 3 and form.isalpha()}
    return frozenset(english | forms | set(_EVERYDAY) | {word for word in CLOSED if len(word) > 3})


def cost(word: str, other: str) -> int:
    """How unlikely the slip is: 1 for letters swapped, doubled or one vowel for another, up to 5 for two slips."""
    if _is_swapped(word, other):
        return 1
    two = 4 if set(word) == set(other) else 5
    if len(word) == len(other):
        wrong = [(typed, meant) for typed, meant in zip(word, other, strict=True) if typed != meant]
        if len(wrong) != 1:
            return two
        if _VOWELS.issuperset(wrong[0]):
            return 1
        return 2 if are_near(*wrong[0]) else 3
    if abs(len(word) - len(other)) != 1:
        return two
    longer, shorter = (word, other) if len(word) > len(other) else (other, word)
    at = next((at for at in range(len(shorter)) if longer[at] != shorter[at]), len(shorter))
    if longer[:at] + longer[at + 1 :] != shorter:
        return two
    if at and longer[at] == longer[at - 1]:
        return 1
    return 2 if longer[at] in _VOWELS or longer is other else 3


def _is_fumbled(word: str, other: str) -> bool:
    """Whether two neighbours were swapped, or a letter was doubled or not: hardly anything else can have been meant."""
    return _is_swapped(word, other) or (len(word) != len(other) and cost(word, other) == 1)


def _is_swapped(word: str, other: str) -> bool:
    """Whether two neighbouring letters changed places."""
    wrong = [at for at, (typed, wanted) in enumerate(zip(word, other, strict=False)) if typed != wanted]
    if len(word) != len(other) or len(wrong) != 2 or wrong[1] != wrong[0] + 1:
        return False
    return word[wrong[0]] == other[wrong[1]] and word[wrong[1]] == other[wrong[0]]


def are_near(one: str, other: str) -> bool:
    """Whether two letters are neighbours in a row of the keyboard."""
    return any(abs(row.find(one) - row.find(other)) == 1 for row in _KEYS if one in row and other in row)


def _dearest(word: str) -> int:
    """One more than the cost that a word of this length may have: short ones have too many neighbours."""
    return 3 if len(word) < 6 else 4 if len(word) < 8 else 5 if len(word) < 10 else 6


def _is_built(word: str) -> bool:
    """Whether it is built by rule of English words, so that no dictionary lists it: *commandline*, *whisperings*."""
    known = vocabulary()
    for ending in _ENDINGS:
        stem = word.removesuffix(ending)
        if stem != word and len(stem) > 2 and stem[-1] != ending[0] and (stem in known or f"{stem}e" in known):
            return True
    return any(
        one in known and other in known and len(one) > 3 and ((len(other) > 3 and other != "full") or other in _SHORT)
        for one, other in ((word[:at], word[at:]) for at in range(4, len(word) - 1))
    )


_ENDINGS = ("s", "u", "y", "er", "ers", "or", "ors", "ness", "like", "able", "ist", "wise")
_SHORT = frozenset("end up out off man men way day box pad top set".split())


def _near(word: str, start: str) -> Iterable[str]:
    from rapidfuzz.distance import OSA
    from rapidfuzz.process import extract

    reach = 2 if len(word) >= 8 else 1
    rows = (_by_start().get((start, length), ()) for length in range(len(word) - reach, len(word) + reach + 1))
    for held in rows:
        for other, _, _ in extract(word, held, scorer=OSA.distance, score_cutoff=reach, limit=None):
            yield other


@lru_cache(maxsize=1)
def _by_start() -> Mapping[tuple[str, int], tuple[str, ...]]:
    found: dict[tuple[str, int], list[str]] = {}
    for word in sorted(vocabulary() | targets()):
        found.setdefault((word[:1], len(word)), []).append(word)
    return {start: tuple(words) for start, words in found.items()}


def _misinflected(word: str) -> str | None:
    """ "hurted", "speaked", "makeing": a form built by rule, which the verb has not."""
    if word.endswith("ed"):
        for base in (word[:-2], word[:-1], word[:-3]):
            verb = irregulars().get(base)
            if verb is not None and len(base) > 2:
                return verb.past.partition("/")[0]
    if word.endswith("eing") and is_base(word[:-3]):
        return next((form for form in forms_of(word[:-3]) if form.endswith("ing") and form != word), None)
    return None
