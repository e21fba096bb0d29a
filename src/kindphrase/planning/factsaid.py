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
from kindphrase.planning.causedrows import CAUSED
from kindphrase.planning.closingrows import CLOSED, ENDED, VANISHING
from kindphrase.planning.comparedrows import COMPARED, WITNESSED
from kindphrase.planning.cursing import SELVES
from kindphrase.planning.factrows import ROWS
from kindphrase.planning.givenrows import GIVEN
from kindphrase.planning.oftenrows import OFTEN
from kindphrase.planning.rowforms import forms, is_deed, is_done, is_kind, writer
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
# what rows say in sentences of one category alone
BY_CATEGORY: Mapping[str, Mapping[str, str]] = {
    "ledger": GIVEN,
    "comparison": COMPARED,
    "crowd": WITNESSED,
    "causation": CAUSED,
    "dismissal": CLOSED,
    "threat": ENDED,
    "withdrawal": ENDED,
    "absolute": OFTEN,
    "appeasing": VANISHING,
}
# what may judge nobody, if it is to stay
KEPT = "thing noun mass deed when time own act their theirs mine told did done also src does".split()
# what looks like scorn, and tells how things are
STATES = frozenset({"mess"})
# how somebody feels, beside the words of the lexicon
MOODS = frozenset("worse cheap low bad awful terrible".split())


@cache
def _rows(category: str) -> tuple[tuple[re.Pattern[str], str], ...]:
    """Compiled when the first draft needs them: most need none."""
    rows = {**ROWS, **BY_CATEGORY.get(category, {})}
    return tuple((re.compile(row), said) for row, said in rows.items())


def fact_said(words: Sequence[Word], category: str, lexicon: Lexicon) -> str:
    """What is said for the row in a sentence that a rule of this category found, or "" where it is none of these."""
    row = [word for word in words if word.is_said]
    called = row[-2:] if [word.norm for word in row[-2:-1]] == ["my"] and row[-1].norm in DEAR else []
    row = row[: len(row) - len(called)]
    text = " ".join(FULL.get(word.norm, word.norm) for word in row)
    for form, said in _rows(category):
        found = form.fullmatch(text)
        if found is None:
            continue
        named = {name: _words_of(words, row, text, found.span(name)) for name in found.groupdict()}
        kept = [word for name in KEPT for word in named.get(name, ())]
        judges = any(scorns(word, lexicon) and word.lemma not in SAYINGS | STATES for word in kept)
        if judges or not all(_MAY[name](group) for name, group in named.items() if name in _MAY and group):
            continue
        if (mood := verbatim(named.get("mood", ())).lower()) and mood not in lexicon.feelings.keys() | MOODS:
            continue
        return " ".join(filter(None, (said.format(**_filled(named, row[0])), verbatim(called))))
    return ""


def _words_of(words: Sequence[Word], row: Sequence[Word], text: str, span: tuple[int, int]) -> Sequence[Word]:
    """The words that a group of the row holds, with the marks between them."""
    held = text[max(span[0], 0) : span[1]].split() if span[0] >= 0 else []
    if not held:
        return ()
    first = len(text[: span[0]].split())
    start, last = row[first], row[first + len(held) - 1]
    return [word for word in words if start.index <= word.index <= last.index]


def _filled(named: Named, first: Word) -> Mapping[str, str]:
    told = {name: _inside(words, first) for name, words in named.items()}
    deed = named.get("deed", ())
    doing = deed and " ".join((gerund(base_of(deed[0].norm) or deed[0].norm), verbatim(deed[1:]))).strip()
    felt, other = named.get("felt", ()), named.get("other", ())
    return {
        **told,
        **forms(named),
        **writer(named.get("we", ()) or named.get("us", ())),
        # these stand behind a blank of their own, if they are told
        **{
            name: f" {told[name]}" if told.get(name) else ""
            for name in ("far", "about", "more", "often", "still", "yet")
        },
        "bye": f". {told['bye'].capitalize()}" if told.get("bye") else "",
        "a": "" if told.get("thing") == "thanks" else "an " if told.get("thing", "")[:1] in set("aeiou") else "a ",
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
        "hurt_so": AS_FELT.get(told.get("hurt", ""), told.get("hurt", "")),
    }


def _inside(words: Sequence[Word], first: Word) -> str:
    """The words as they stand behind others: "the team" for "The team"."""
    said = verbatim(words)
    opens = bool(words) and words[0] is first and first.upos != "PROPN" and first.norm != "i"
    return said[:1].lower() + said[1:] if opens else said


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


_MAY: Mapping[str, Callable[[Sequence[Word]], bool]] = {
    "deed": _is_way,
    "noun": _is_thing,
    "mass": _is_mass,
    "act": is_deed,
    "also": is_deed,
    "did": is_done,
    "their": is_kind,
    "theirs": is_kind,
}
