"""Chat spellings that the tokenizer should know; they travel with the saved pipeline."""

from __future__ import annotations

from collections.abc import Callable
from itertools import islice

import spacy
from spacy.attrs import NORM, ORTH
from spacy.language import Language
from spacy.util import compile_infix_regex, compile_prefix_regex, compile_suffix_regex

# spelling → its words as (letters, norm); every spelling is added in lower, Capitalised, Title and UPPER case
CHAT: dict[str, tuple[tuple[str, str], ...]] = {
    "u": (("u", "you"),),
    "ya": (("ya", "you"),),
    "yu": (("yu", "you"),),
    "r": (("r", "are"),),
    "ur": (("ur", "your"),),
    "yr": (("yr", "your"),),
    "u're": (("u", "you"), ("'re", "are")),
    "u’re": (("u", "you"), ("’re", "are")),
    "u've": (("u", "you"), ("'ve", "have")),
    "u'll": (("u", "you"), ("'ll", "will")),
    "u'd": (("u", "you"), ("'d", "'d")),
    "and/or": (("and", "and"), ("/", "/"), ("or", "or")),
    "heres": (("here", "here"), ("s", "'s")),
    "lets": (("let", "let"), ("s", "us")),
    "thats": (("that", "that"), ("s", "'s")),
    "y'all": (("y'all", "you"),),
    "y’all": (("y’all", "you"),),
    "yall": (("yall", "you"),),
    "ya'll": (("ya'll", "you"),),
    "cuz": (("cuz", "because"),),
    "cos": (("cos", "because"),),
    "coz": (("coz", "because"),),
    "bc": (("bc", "because"),),
    "tho": (("tho", "though"),),
    "pls": (("pls", "please"),),
    "plz": (("plz", "please"),),
    "ppl": (("ppl", "people"),),
    "wat": (("wat", "what"),),
    "wut": (("wut", "what"),),
    "kno": (("kno", "know"),),
    "dat": (("dat", "that"),),
    "rly": (("rly", "really"),),
    "abt": (("abt", "about"),),
    "b4": (("b4", "before"),),
    "tmrw": (("tmrw", "tomorrow"),),
    "goin": (("goin", "going"),),
    "nothin": (("nothin", "nothing"),),
    "smth": (("smth", "something"),),
}


# written without inner spaces, but two words to a treebank, or the other way round
WHOLE = (
    "e-mail e-mails mr. mrs. ms. dr. st. inc. jan. feb. sept. oct. nov. dec. u.s. etc. ft. no. lt. vs. co. ‘’ << >>"
).split()
CASES = (str.lower, str.capitalize, str.title, str.upper)  # U're, but E-Mail
RUNS = (r"[!?]{2,}", r"[.…]*[?!]+[?!.]*", *(rf"{mark}{{2,}}" for mark in ("=", "_", r"\*", "~", "-", "#", "<", ">")))
CLOCK = r"(?<=[0-9])(?:am|pm|AM|PM|k|K)"
DIGIT_HYPHEN = r"(?<=[0-9])[+\-\*^](?=[0-9-])"  # spaCy's; it would cut telephone numbers
SLASH = r"(?<=[A-Za-z])/(?=[A-Za-z])"


def add_chat_tokens(nlp: Language) -> None:
    """Teach the tokenizer the spellings of `CHAT`, and to keep runs of marks whole as treebanks do."""
    tokenizer = nlp.tokenizer
    for spelling, words in CHAT.items():
        for cased in CASES:
            letters = iter(cased(spelling))
            parts = [{ORTH: "".join(islice(letters, len(part))), NORM: norm} for part, norm in words]
            tokenizer.add_special_case(cased(spelling), parts)  # type: ignore[union-attr]
    for whole in WHOLE:
        for cased in CASES:
            tokenizer.add_special_case(cased(whole), [{ORTH: cased(whole)}])  # type: ignore[union-attr]
    punctuation = nlp.Defaults
    prefixes = [*RUNS, *(punctuation.prefixes or ())]
    suffixes = [*RUNS, CLOCK, *(punctuation.suffixes or ())]
    infixes = [*RUNS, SLASH, *(infix for infix in punctuation.infixes or () if infix != DIGIT_HYPHEN)]
    tokenizer.prefix_search = compile_prefix_regex(prefixes).search  # type: ignore[union-attr]
    tokenizer.suffix_search = compile_suffix_regex(suffixes).search  # type: ignore[union-attr]
    tokenizer.infix_finditer = compile_infix_regex(infixes).finditer  # type: ignore[union-attr]


@spacy.registry.callbacks("kindphrase.chat_tokens.v1")
def chat_tokens() -> Callable[[Language], None]:
    return add_chat_tokens
