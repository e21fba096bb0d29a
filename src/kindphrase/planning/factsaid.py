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
from kindphrase.parsing.morphology import base_of, gerund, is_base, past, past_participle
from kindphrase.planning.cursing import SELVES
from kindphrase.planning.factrows import ROWS
from kindphrase.planning.jeerrows import JEERS
from kindphrase.planning.verdictrows import VERDICTS
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
OWN = {"me": "I", "us": "we"}
TIDIER = {"tidy": "tidier", "clean": "cleaner", "quiet": "quieter"}
# what goes on in somebody
INNER = frozenset("care love want like think know mean understand bother believe miss need feel mind respect".split())
# groups whose words stay as they are, so that none of them may judge
STAYING = (
    "thing", "noun", "mass", "deed", "when", "time", "own", "act", "wont", "past", "made", "first", "doing", "verdict",
    "guess",
)  # fmt: skip


@cache
def _rows() -> tuple[tuple[re.Pattern[str], str], ...]:
    """Compiled when the first draft needs them: most need none."""
    return tuple((re.compile(row), said) for row, said in {**ROWS, **JEERS, **VERDICTS}.items())


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
        kept = [word for name in STAYING for word in named.get(name, ())]
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
    told = {name: _within(words) for name, words in named.items()}
    deed = named.get("deed", ())
    doing = named.get("doing", ())
    felt, other = named.get("felt", ()), named.get("other", ())
    return {
        **told,
        # these stand behind a blank of their own, if they are told
        **{name: f" {told[name]}" if told.get(name) else "" for name in ("far", "about")},
        "when_so": f" {told['when']}" if told.get("when") else "",
        "some": "sometimes " if told.get("some") else "",
        "bye": f". {told['bye'].capitalize()}" if told.get("bye") else "",
        "have": "have " if named.get("have") else "",
        "tired": past_participle(base_of(named["tires"][0].norm) or named["tires"][0].norm)
        if named.get("tires")
        else "",
        "do": "does" if told.get("be") in {"is", "'s", "’s"} else "do",
        "now": " any more" if named.get("now") else "",
        "how": HOW_HARD.get(told.get("how", ""), told.get("how", "")),
        "doing": verbatim(doing) or _inflected(gerund, deed),
        "base": (base_of(deed[0].norm) or deed[0].norm) if deed else "",
        "base_all": _inflected(str, deed),
        "base_doing": _inflected(str, doing),
        "did": _inflected(past, named.get("past", ())),
        "did_all": _inflected(past, doing),
        "did_so": _inflected(past, named.get("verdict", ())),
        "said_so": _inflected(past, named.get("said", ())),
        "verb_done": _inflected(past_participle, named.get("verb", ())),
        "done": _inflected(past_participle, deed or named.get("past", ())),
        "own_or_this": told.get("own") or "on this",
        "who_so": OWN.get(told.get("who", "").lower(), told.get("who", "")),
        "matter": "matter" if named.get("thing") and "Number=Plur" in named["thing"][-1].feats else "matters",
        "whom": "us" if told.get("thing", "").lower().startswith("our ") else "me",
        "burden": "like " if told.get("how", "").startswith("a ") else "",
        "tidier": TIDIER.get(told.get("tidy", "").lower(), ""),
        "felt_so": _as_felt(felt),
        "or_other": f" or {_as_felt(other)}" if other else "",
        "hurt_so": AS_FELT.get(told.get("hurt", ""), told.get("hurt", "")),
    }


def _within(words: Sequence[Word]) -> str:
    """The words as they stand inside a sentence: what opened that of the draft has lost its capital."""
    said = verbatim(words)
    opens = bool(words) and words[0].index == 0 and words[0].upos != "PROPN" and words[0].norm != "i"
    return said[0].lower() + said[1:] if opens else said


def _inflected(inflect: Callable[[str], str], words: Sequence[Word]) -> str:
    """The words with another form of the verb that opens them: "paid on time" for "pay on time"."""
    return " ".join((inflect(base_of(words[0].norm) or words[0].norm), verbatim(words[1:]))).strip() if words else ""


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


def _is_wont(words: Sequence[Word]) -> bool:
    """Whether it can go behind "don't": "answer my calls"."""
    return bool(words) and is_base(words[0].norm) and _is_way(words)


def _is_done(words: Sequence[Word]) -> bool:
    """Whether it is done, and does not go on in somebody: "parking in my spot"."""
    return bool(words) and (base_of(words[0].norm) or words[0].norm) not in INNER


def _is_past(words: Sequence[Word]) -> bool:
    """Whether it tells what was done, and of nothing that goes on in somebody: "paid on time"."""
    base = base_of(words[0].norm) if words else None
    return base is not None and base not in INNER and _is_way(words)


_MAY: Mapping[str, Callable[[Sequence[Word]], bool]] = {
    "deed": _is_way,
    "noun": _is_thing,
    "mass": _is_mass,
    "made": _is_thing,
    "guess": _is_way,
    "wont": _is_wont,
    "past": _is_past,
    "doing": _is_done,
    "verdict": _is_done,
}
