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
from kindphrase.parsing.morphology import base_of, gerund, past_participle
from kindphrase.planning.actforms import ACTS, acts_filled, in_form
from kindphrase.planning.cursing import SELVES
from kindphrase.planning.factrows import ROWS
from kindphrase.planning.mindrows import MINDS
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
# what of a row is told in the draft's own words, and may not scorn
KEPT = (
    "thing", "noun", "mass", "deed", "when", "time", "own", "rest", "were", "dearer", "one", *ACTS,
)  # fmt: skip
# of what is named, what stands behind a blank of its own, if it is told
BEHIND = ("far", "about", "on", "why", "of")
# words that may open a sentence
FIRST = 3
AS_FELT = {"failed": "disappointed"}


@cache
def _rows() -> tuple[tuple[re.Pattern[str], str], ...]:
    """Compiled when the first draft needs them: most need none."""
    return tuple((re.compile(row), said) for row, said in {**ROWS, **WISHES, **MINDS}.items())


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
            _MAY[name](held) for name, held in named.items() if held and name in _MAY
        ):
            continue
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
    told = {name: _lowered(words) for name, words in named.items()}
    deed = named.get("deed", ())
    doing = deed and " ".join((gerund(base_of(deed[0].norm) or deed[0].norm), verbatim(deed[1:]))).strip()
    felt, other = named.get("felt", ()), named.get("other", ())
    return {
        **told,
        **acts_filled(named),
        **{name: f" {told[name]}" if told.get(name) else "" for name in BEHIND},
        "who_am": "we're" if told.get("who", "").lower() == "we" else "I'm",
        "who_i": "we" if told.get("who", "").lower() == "we" else "I",
        "we_i": "we" if _is_ours(named) else "I",
        "heard_base": in_form(named.get("heard", ())),
        "matters": "matter" if told.get("one", "").endswith("s") else "matters",
        "bye": f". {told['bye'].capitalize()}" if told.get("bye") else "",
        "then": f". {told['then'][:1].upper()}{told['then'][1:]}" if told.get("then") else "",
        "have": "have " if named.get("have") else "",
        "tired": past_participle(base_of(named["tires"][0].norm) or named["tires"][0].norm)
        if named.get("tires")
        else "",
        "do": "does" if told.get("be") in {"is", "'s", "’s"} else "do",
        "now": " any more" if named.get("now") else "",
        "how": HOW_HARD.get(told.get("how", ""), told.get("how", "")),
        "doing": doing or "",
        "base": (base_of(deed[0].norm) or deed[0].norm) if deed else "",
        "done": in_form(deed, past_participle),
        "felt_so": _as_felt(felt),
        "or_other": f" or {_as_felt(other)}" if other else "",
        "hurt_so": AS_FELT.get(told.get("hurt", ""), told.get("hurt", "")),
    }


def _lowered(words: Sequence[Word]) -> str:
    """The words as they stand, but for the capital that opens a sentence."""
    text = verbatim(words)
    opens = bool(words) and words[0].index < FIRST and words[0].upos != "PROPN" and words[0].norm != "i"
    return text[:1].lower() + text[1:] if opens and not words[0].text[1:].isupper() else text


def _is_ours(named: Named) -> bool:
    """Whether it is done to more than the writer alone."""
    norms = {word.norm for name in ("me", "act") for word in named.get(name, ())}
    return bool(norms & {"us", "our", "we"}) and not norms & {"me", "my", "i"}


def _as_felt(verb: Sequence[Word]) -> str:
    """ "thought of" for "think about"."""
    row = [word.norm for word in verb]
    return (
        " ".join((past_participle(row[0]), *("of" if row[0] == "think" else norm for norm in row[1:]))) if row else ""
    )


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


_MAY: Mapping[str, Callable[[Sequence[Word]], bool]] = {"deed": _is_way, "noun": _is_thing, "mass": _is_mass, **ACTS}
