"""What becomes of the words that a row of a reproach names: "rang the bell" for "ring the bell", "I am" for "I was"."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from kindphrase.parsing.morphology import base_of, gerund, is_base, past, past_participle, third_person
from kindphrase.sentences import Word, verbatim

# of these, no act is told: who knows or cares, nobody says
UNTOLD = frozenset("be have do can will may know care need want think say get see mean die kill hit beat".split())
# what is not asked for, however it is asked
UNASKED = frozenset({"get", "have", "die", "change", "right", "wrong", "you", "shut"})
STRANDED = frozenset({"with", "for", "about", "to", "on", "at", "of"})
# a call that nobody took leaves nobody alone
CALLING = frozenset({"called", "rang", "phoned", "texted"})
COMING = CALLING | {"came", "arrived", "knocked"}
NOW = {"was": "am", "wanted": "want", "thought": "think", "needed": "need", "felt": "feel"}
MINE = {"me": "I", "i": "I", "us": "we", "we": "we"}

Words = Sequence[Word]


def _base(words: Words) -> str:
    norm = words[0].norm
    return norm if is_base(norm) else (base_of(norm) or "")


def _with(verb: str, words: Words) -> str:
    return " ".join(filter(None, (verb, verbatim(words[1:]))))


def _deed(words: Words) -> str:
    if words[0].norm in {"always", "constantly"} and len(words) > 1:
        return _deed(words[1:])
    return _with(base, words) if (base := _base(words)) else ""


def _did(words: Words) -> str:
    return _with(past(base), words) if (base := _base(words)) else ""


def _doing(words: Words) -> str:
    return _with(gerund(base), words) if (base := _base(words)) else ""


def _past(words: Words) -> str:
    """The words as they stand, if the first tells what was done."""
    base = _base(words)
    done = base and base not in UNTOLD and past(base) == words[0].norm
    return verbatim(words) if done else ""


def _third(words: Words) -> str:
    """ "yelled at a waiter" for "yells at a waiter", said of whoever it is that does."""
    base = _base(words)
    # of "her kids", nobody knows whose they are
    unclear = any(word.norm in {"his", "her"} and not _owned(words, at) for at, word in enumerate(words))
    if not base or base in UNTOLD or third_person(base) != words[0].norm or unclear:
        return ""
    rest = enumerate(words[1:], 1)
    return " ".join((past(base), *("your" if _owned(words, at) else word.text for at, word in rest)))


def _owned(words: Words, at: int) -> bool:
    """Whether it is the one who does it that has it: "their dishes", and of her or him only "her own"."""
    own = [word.norm for word in words[at + 1 : at + 2]] == ["own"]
    return words[at].norm == "their" or (words[at].norm in {"his", "her"} and own)


def _gerund(words: Words) -> str:
    base = _base(words)
    return _with(past(base), words) if base and gerund(base) == words[0].norm else ""


def _asked(words: Words) -> str:
    """ "how I am" for "how I was"; "how my day was" stays."""
    mine = words[1].norm == "i"
    said = [NOW.get(word.norm, word.text) if mine and at == 2 else word.text for at, word in enumerate(words)]
    return " ".join("I" if word == "i" else word for word in said)


def _topic(words: Words) -> str:
    """ "the deadlines" for "deadlines", "the closed door" for "a closed door"."""
    named = words[1:] if words[0].norm in {"a", "an"} else words
    plain = len(named) < len(words) or (len(named) == 1 and named[0].upos == "NOUN")
    return f"the {verbatim(named)}" if plain and named else verbatim(words)


def something(deed: str) -> str:
    """ "organise something this year" for the thing that was organised."""
    verb, _, rest = deed.partition(" ")
    if rest.rpartition(" ")[2] in STRANDED:
        return f"{deed} something"
    return " ".join(filter(None, (verb, "something", rest)))


def unasked(words: Words) -> bool:
    return any(word.norm in UNASKED for word in words[:1]) or any(
        word.norm in {"right", "wrong"} for word in words[-1:]
    )


def left_so(words: Words) -> str:
    mine = any(word.norm in MINE for word in words[:1])
    missed = any(word.norm in (COMING if mine else CALLING) for word in words[:3])
    return "upset" if missed else "alone"


def led(words: Words) -> str:
    return f" {verbatim(words)}" if words else ""


def _who(words: Words) -> str:
    return MINE[words[0].norm]


def _felt(words: Words) -> str:
    return past_participle(words[0].norm)


AS_DEED: Mapping[str, Callable[[Words], str]] = {"deed": _deed, "did": _did, "doing": _doing}
SAID: Mapping[str, Callable[[Words], str]] = {
    "deed": _deed,
    "past": _past,
    "third": _third,
    "gerund": _gerund,
    "asked": _asked,
    "topic": _topic,
    "who": _who,
    "felt": _felt,
}
