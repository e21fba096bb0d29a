"""Chat spellings that the tokenizer should know; they travel with the saved pipeline."""

from __future__ import annotations

from collections.abc import Callable

import spacy
from spacy.attrs import NORM, ORTH
from spacy.language import Language

# spelling → its words as (letters, norm); every spelling is added in lower, Title and UPPER case
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


def add_chat_tokens(nlp: Language) -> None:
    """Teach the tokenizer the spellings of `CHAT`."""
    for spelling, words in CHAT.items():
        for cased in (str.lower, str.title, str.upper):
            parts = [{ORTH: cased(letters), NORM: norm} for letters, norm in words]
            joined = "".join(part[ORTH] for part in parts)
            nlp.tokenizer.add_special_case(joined, parts)  # type: ignore[union-attr]


@spacy.registry.callbacks("kindphrase.chat_tokens.v1")
def chat_tokens() -> Callable[[Language], None]:
    return add_chat_tokens
