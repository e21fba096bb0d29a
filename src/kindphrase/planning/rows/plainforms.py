"""The forms in which every table may name words of the draft, and what these words may be."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from kindphrase.parsing.morphology import base_of, gerund, past_participle
from kindphrase.planning.cursing import SELVES
from kindphrase.sentences import Word, verbatim

Named = Mapping[str, Sequence[Word]]

# what is told often, or judged, is no way that somebody has
NO_WAY = frozenset("never always just only not constantly keep".split())
HOW_HARD = {"impossible": "really hard", "horrible": "hard", "terrible": "hard", "awful": "hard", "painful": "hard"}
# how somebody is said to behave
BEHAVING = frozenset(
    "whining nagging drama excuse lie temper jealousy bullshit nonsense negativity laziness sulking".split()
)
AS_FELT = {"failed": "disappointed"}
# groups whose words stay as they are, so that none of them may judge
KEPT = ("thing", "noun", "mass", "deed", "when", "time", "own")
# words that may open a sentence
FIRST = 3


def filled(named: Named) -> Mapping[str, str]:
    """What each group is told as, and what is made of it."""
    told = {name: within(words) for name, words in named.items()}
    deed, felt, other = named.get("deed", ()), named.get("felt", ()), named.get("other", ())
    return {
        **told,
        # these stand behind a blank of their own, if they are told
        **spaced(told, ("far", "about")),
        "bye": f". {told['bye'].capitalize()}" if told.get("bye") else "",
        "have": "have " if named.get("have") else "",
        "tired": inflected(past_participle, named.get("tires", ())),
        "do": "does" if told.get("be") in {"is", "'s", "’s"} else "do",
        "now": " any more" if named.get("now") else "",
        "how": HOW_HARD.get(told.get("how", ""), told.get("how", "")),
        "doing": inflected(gerund, deed),
        "base": base(deed),
        "based": inflected(str, deed),
        "done": inflected(past_participle, deed),
        "felt_so": _as_felt(felt),
        "or_other": f" or {_as_felt(other)}" if other else "",
        "hurt_so": AS_FELT.get(told.get("hurt", ""), told.get("hurt", "")),
    }


def within(words: Sequence[Word]) -> str:
    """The words as they stand inside a sentence: what opened that of the draft has lost its capital."""
    text = verbatim(words)
    opens = bool(words) and words[0].index < FIRST and words[0].upos != "PROPN" and words[0].norm != "i"
    return text[:1].lower() + text[1:] if opens and not words[0].text[1:].isupper() else text


def spaced(told: Mapping[str, str], names: Sequence[str]) -> Mapping[str, str]:
    """These behind a blank, where they are told at all."""
    return {name: f" {told[name]}" if told.get(name) else "" for name in names}


def base(words: Sequence[Word]) -> str:
    """The base of the verb that opens the words."""
    return (base_of(words[0].norm) or words[0].norm) if words else ""


def inflected(inflect: Callable[[str], str], words: Sequence[Word]) -> str:
    """The words with another form of the verb that opens them: "paid on time" for "pay on time"."""
    return " ".join(filter(None, (inflect(base(words)), verbatim(words[1:])))) if words else ""


def is_way(words: Sequence[Word]) -> bool:
    """Whether it tells what is done or how: "you chew", "you look at me"."""
    return not NO_WAY & {word.norm for word in words}


def is_thing(words: Sequence[Word]) -> bool:
    """Whether it is a thing, and nothing that somebody is or has as a person."""
    return not any({word.norm, word.lemma} & (SELVES | BEHAVING) for word in words)


def is_mass(words: Sequence[Word]) -> bool:
    """Whether there can be much of it: "all the jokes", "all the optimism"."""
    return is_thing(words) and all(
        "Number=Plur" in word.feats or word.norm.endswith(("ism", "ness", "ity", "music", "noise")) for word in words
    )


def is_named(words: Sequence[Word]) -> bool:
    """Whether it names a thing, and tells nothing of it: "the mess in the kitchen"."""
    return not any(word.upos in {"VERB", "AUX", "CCONJ", "SCONJ"} for word in words)


def _as_felt(verb: Sequence[Word]) -> str:
    """ "thought of" for "think about"."""
    row = [word.norm for word in verb]
    return (
        " ".join((past_participle(row[0]), *("of" if row[0] == "think" else norm for norm in row[1:]))) if row else ""
    )


MAY: Mapping[str, Callable[[Sequence[Word]], bool]] = {
    "deed": is_way,
    "noun": is_thing,
    "mass": is_mass,
    "what": is_named,
}
