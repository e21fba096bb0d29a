"""norm → the base forms that it can be a form of, told by its letters alone.

A small lemmatizer invents ("cam" → "cham"). Lemmas are held to these, whichever pipeline gave them; so what a sentence
may hold is known before it is parsed, and a draft in which no rule can hold need not be.
"""

from __future__ import annotations

from functools import lru_cache

from kindphrase.parsing.morphology import base_of, stripped

_SUPPLETIVE = {
    "me": "i", "mine": "my i", "an": "a", "them": "they", "us": "we", "him": "he", "her": "she", "hers": "she",
    "his": "he", "these": "this", "those": "that", "whom": "who", "better": "good well", "best": "good well",
    "worse": "bad badly", "worst": "bad badly", "women": "woman", "men": "man", "children": "child",
    "teeth": "tooth", "feet": "foot", "mice": "mouse", "people": "person", "more": "much many", "most": "much many",
    "less": "little", "least": "little", "further": "far", "farther": "far", "furthest": "far",
    "am": "be", "are": "be", "is": "be", "was": "be", "were": "be", "been": "be", "being": "be", "ai": "be",
    "'s": "be have us", "'re": "be", "'m": "be", "'ve": "have", "of": "have", "'d": "would have", "'ll": "will",
    "n't": "not", "nt": "not", "ca": "can", "wo": "will", "&": "and", "w": "with", "til": "till",
}  # fmt: skip
_LEMMAS = {form: frozenset(bases.split()) for form, bases in _SUPPLETIVE.items()}
# ending → what may stand in its place
_ENDINGS = {
    "s": ("",),
    "es": ("", "e"),
    "ies": ("y", "ie"),
    "ves": ("f", "fe", "ve"),
    "ed": ("", "e"),
    "ied": ("y",),
    "ing": ("", "e"),
    "ying": ("ie", "y"),
    "er": ("", "e"),
    "ier": ("y",),
    "est": ("", "e"),
    "iest": ("y",),
    "men": ("man",),
}


@lru_cache(maxsize=20_000)
def lemmas_of(norm: str) -> frozenset[str]:
    """All that a norm may have for a lemma, itself included."""
    found = {norm, stripped(norm), *_LEMMAS.get(norm, ())}
    if (base := base_of(norm)) is not None:
        found.add(base)
    for ending, others in _ENDINGS.items():
        stem = norm.removesuffix(ending)
        if stem and stem != norm:
            found.update(stem + other for other in others)
            if len(stem) > 2 and stem[-1] == stem[-2]:
                found.add(stem[:-1])
    return frozenset(found)


def lemma_in(norm: str, guess: str) -> str:
    """The guess of a lemmatizer where it can be one, else what the tables know."""
    return guess if guess in lemmas_of(norm) else base_of(norm) or norm
