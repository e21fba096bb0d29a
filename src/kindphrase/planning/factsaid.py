"""Short complaints of which one thing is easy to keep: how long it has gone on, how fast it goes, what is hard to read.

"You've been doing this for months" tells how long, and "your handwriting is impossible to read" what is hard for the
writer; a blank would lose both. A row is read from its first word to its last, and what it names stays as it stands in
the draft.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from functools import cache

from kindphrase.content.topics import SAYINGS, scorns
from kindphrase.lexicon import Lexicon
from kindphrase.parsing.morphology import base_of, gerund, past, past_participle
from kindphrase.planning.blamerows import BLAMING
from kindphrase.planning.cursing import SELVES
from kindphrase.planning.factrows import ROWS
from kindphrase.planning.lackrows import LACKS
from kindphrase.planning.wishrows import WISHES
from kindphrase.sentences import Word, verbatim

Named = Mapping[str, Sequence[Word]]

# what is told often, or judged, is no way that somebody has
NO_WAY = frozenset("never always just only not constantly keep".split())
HOW_HARD = {"impossible": "really hard", "horrible": "hard", "terrible": "hard", "awful": "hard", "painful": "hard"}
# short forms that the parser leaves, as they mostly are
FULL = {"'s": "is", "’s": "is", "'d": "would", "’d": "would", "'ll": "will", "’ll": "will", "'ve": "have", "'m": "am"}
# how somebody is said to behave
BEHAVING = frozenset(
    "whining nagging drama excuse lie temper jealousy bullshit nonsense negativity laziness sulking".split()
)
DEAR = frozenset("friend dear love boy girl man".split())
AS_FELT = {"failed": "disappointed"}
# of what is kept, nothing may scorn
KEPT = ("thing", "noun", "mass", "deed", "when", "time", "own", "first", "second", "rest", "did", "may", "after")
# what is owed, as it is asked for
OWED = {
    "sorry": "an apology", "apology": "an apology", "explanation": "an explanation", "answer": "an answer",
    "reply": "a reply", "response": "a response", "thank you": "a thank you",
}  # fmt: skip
# they open a row, and stand inside what is said
INSIDE = frozenset({"count", "long", "thing", "sent", "first"})
# these stand behind a blank of their own, if they are told
BEHIND = ("far", "about", "since", "after", "from")
SUBJECTS = {"me": "I", "us": "we", "him": "he", "her": "she", "them": "they"}


@cache
def _rows() -> tuple[tuple[re.Pattern[str], str], ...]:
    """Compiled when the first draft needs them: most need none."""
    return tuple((re.compile(row), said) for table in (LACKS, WISHES, ROWS, BLAMING) for row, said in table.items())


def fact_said(words: Sequence[Word], lexicon: Lexicon) -> str:
    """What is said for the row, or "" where it is none of these."""
    row = [word for word in words if word.is_said]
    called = row[-2:] if [word.norm for word in row[-2:-1]] == ["my"] and row[-1].norm in DEAR else []
    row = row[: len(row) - len(called)]
    text = " ".join(FULL.get(word.norm, word.norm) for word in row)
    for form, said in _rows():
        found = form.fullmatch(text)
        if found is None:
            continue
        named = {name: _words_of(words, row, text, found.span(name)) for name in found.groupdict()}
        kept = [word for name in KEPT for word in named.get(name, ())]
        if any(scorns(word, lexicon) and word.lemma not in SAYINGS for word in kept) or not all(
            _MAY[name](named[name]) for name in named if name in _MAY
        ):
            return ""
        return " ".join(filter(None, (said.format(**_filled(named)), verbatim(called))))
    return ""


def _words_of(words: Sequence[Word], row: Sequence[Word], text: str, span: tuple[int, int]) -> Sequence[Word]:
    """The words that a group of the row holds, with the marks between them."""
    held = text[max(span[0], 0) : span[1]].split() if span[0] >= 0 else []
    if not held:
        return ()
    first = len(text[: span[0]].split())
    start, last = row[first], row[first + len(held) - 1]
    return [word for word in words if start.index <= word.index <= last.index]


def _filled(named: Named) -> Mapping[str, str]:
    told = {name: verbatim(words) for name, words in named.items()}
    opens = {name: words[0] for name, words in named.items() if words and words[0].index == 0}
    # what opens the draft stands inside a sentence now
    small = (name for name, word in opens.items() if word.upos != "PROPN" and word.norm != "i")
    told |= {name: told[name][:1].lower() + told[name][1:] for name in small}
    ends = [word.norm for word in named.get("ends", ())]
    deed = named.get("deed", ())
    doing = deed and " ".join((gerund(base_of(deed[0].norm) or deed[0].norm), verbatim(deed[1:]))).strip()
    felt, other = named.get("felt", ()), named.get("other", ())
    return {
        **told,
        **{name: f" {told[name]}" if told.get(name) else "" for name in BEHIND},
        **{name: f"{said[:1].lower()}{said[1:]}" for name, said in told.items() if name in INSIDE},
        "owed": OWED.get(told.get("owed", "").lower(), ""),
        "whom": "us" if told.get("whose", "").lower() == "our" else "me",
        "aux": {"do": "do", "did": "did", "had": "had"}.get(named["aux"][0].norm, "have") if named.get("aux") else "",
        "based": " ".join((base_of(deed[0].norm) or deed[0].norm, verbatim(deed[1:]))).strip() if deed else "",
        "bye": f". {told['bye'].capitalize()}" if told.get("bye") else "",
        "have": "have " if named.get("have") else "",
        "tired": past_participle(base_of(named["tires"][0].norm) or named["tires"][0].norm)
        if named.get("tires")
        else "",
        "do": "does" if told.get("be") in {"is", "'s", "’s"} else "do",
        "now": " any more" if named.get("now") else "",
        "how": HOW_HARD.get(told.get("how", ""), told.get("how", "")),
        "doing": doing or "",
        "base": (base_of(deed[0].norm) or deed[0].norm) if deed else "",
        "done": " ".join((past_participle(deed[0].norm), verbatim(deed[1:]))).strip() if deed else "",
        "felt_so": _as_felt(felt),
        "or_other": f" or {_as_felt(other)}" if other else "",
        "they": SUBJECTS.get(told.get("whom", ""), ""),
        "were": "were" if _are_many(named) else "was",
        "ended": " ".join((past(ends[0]), *ends[1:])) if ends else "",
        "hurt_so": AS_FELT.get(told.get("hurt", ""), told.get("hurt", "")),
    }


def _as_felt(verb: Sequence[Word]) -> str:
    """ "thought of" for "think about"."""
    row = [word.norm for word in verb]
    return (
        " ".join((past_participle(row[0]), *("of" if row[0] == "think" else norm for norm in row[1:]))) if row else ""
    )


def _are_many(named: Named) -> bool:
    row = [*named.get("own", ()), *named.get("whom", ())]
    return bool(row) and (row[-1].norm == "us" or "Number=Plur" in row[-1].feats)


def _is_way(words: Sequence[Word]) -> bool:
    """Whether it tells what is done or how: "you chew", "you look at me"."""
    return not NO_WAY & {word.norm for word in words}


def _is_thing(words: Sequence[Word]) -> bool:
    """Whether it is a thing, and nothing that somebody is or has as a person."""
    return not any({word.norm, word.lemma} & (SELVES | BEHAVING) for word in words)


def _is_mass(words: Sequence[Word]) -> bool:
    """Whether there can be much of it: "all the jokes", "all the optimism"."""
    return _is_thing(words) and all(
        "Number=Plur" in word.feats or word.norm.endswith(("ism", "ness", "ity", "music", "noise")) for word in words
    )


def _is_named(words: Sequence[Word]) -> bool:
    """Whether it names a thing, and tells nothing of it: "the mess in the kitchen"."""
    return not any(word.upos in {"VERB", "AUX", "CCONJ", "SCONJ"} for word in words)


_MAY: Mapping[str, Callable[[Sequence[Word]], bool]] = {
    "deed": _is_way,
    "noun": _is_thing,
    "mass": _is_mass,
    "what": _is_named,
}
