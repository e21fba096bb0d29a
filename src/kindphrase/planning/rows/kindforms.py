"""The forms in which a row says what it names: a deed as asked for or as done, and the writer as one or as several.

"Everyone else paid on time" holds "pay on time", and "other tenants file their forms" would have *your* forms filed.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from kindphrase.lexicon import Lexicon
from kindphrase.parsing.morphology import gerund, is_base, past, past_participle
from kindphrase.planning.rows.plainforms import Named, base, spaced, within
from kindphrase.sentences import CUTS, Word, verbatim

# what anybody may be asked for, as others do it
KIND = frozenset(
    "help call text write phone ring ask tell apologise apologize say thank knock listen wait pay come visit answer "
    "reply respond warn check test fix clean wash cook tidy remember share offer stand file submit bring send explain "
    "invite support back hug drive cheer congratulate greet celebrate include talk speak sweep do make read".split()
)
# their words, as they stand behind "everyone else" or "would have"
KIND_WORDS = (
    rf"(?:(?:{'|'.join(sorted(KIND))})(?:s|es|d|ed|ped|ged)?|called|told|came|wrote|written|rang|rung|paid|said|sent|"
    r"brought|stood|did|done|does|made|spoke|spoken|swept|drove|driven|replied|replies|tidied|tidies|apologies)"
)
# what is done or said with these may be anything: "do it", "call that polite", "say no"
BARE = frozenset("do make say tell read call ask check back stand".split())
OPEN = frozenset("it that this so no yes anything something you i nothing better".split())
THANKS = frozenset("thank thanks sorry please hello hi good goodbye bye".split())
# "call me every week", not "call me mad"
CALLED = frozenset("back every when more on at once first from after before to if".split())
OF_OTHERS = frozenset("his her their".split())
# how the deed of a clause may not be told again
PRESSING = frozenset("always never ever not".split())
WE = frozenset("we us our".split())
# groups whose words stay as they are
KEPT = ("act", "their", "theirs", "mine", "told", "did", "done", "also", "src", "does")
# how somebody feels, beside the words of the lexicon
MOODS = frozenset("worse cheap low bad awful terrible".split())


def asked_for(words: Sequence[Word]) -> str:
    """ "file your hours on time" for "file their hours on time", "files his hours on time"."""
    verb = base(words)
    rest = words[1:]
    told = [
        ("your" if word.norm in OF_OTHERS and at + 1 < len(rest) and _is_named(rest[at + 1]) else word.text)
        for at, word in enumerate(rest)
    ]
    return " ".join((verb, *told)) if set(told) != {word.text for word in rest} else _said(verb, rest)


def deed_of(words: Sequence[Word]) -> str:
    return _said(base(words), words[1:])


def is_deed(words: Sequence[Word]) -> bool:
    """Whether it begins with a verb, and says no more often than once what is done."""
    return bool(words) and is_base(base(words)) and not PRESSING & {word.norm for word in words}


def is_done(words: Sequence[Word]) -> bool:
    """Whether it begins with a verb of the past: "lied about it", "paid on time"."""
    return is_deed(words) and past(base(words)) == words[0].norm


def is_kind(words: Sequence[Word]) -> bool:
    """Whether it is something that people ask of each other."""
    verb, behind = base(words), [word.norm for word in words[1:]]
    if any(word.text in CUTS for word in words):
        return False
    if verb == "say" and THANKS & set(behind):
        return True
    if not is_deed(words) or verb not in KIND - {"say"} or {"you", "your", "i"} & set(behind):
        return False
    if verb == "call" and behind[:1] == ["me"]:
        return set(behind[1:2]) <= CALLED
    return verb not in BARE or (not OPEN & set(behind[:1]) and (bool(behind) or verb in {"call", "ask"}))


def theirs_said(words: Sequence[Word]) -> str:
    """What others do or did, as what the writer would like, or would have liked."""
    if is_done(words) and not is_base(words[0].norm):
        return f"I'd have liked you to {asked_for(words)}"
    return f"I'd really like you to {asked_for(words)}"


def writer(who: Sequence[Word]) -> Mapping[str, str]:
    """The writer, as one or as several."""
    if {word.norm for word in who} & WE:
        return {"we": "we", "we_are": "we're", "we_have": "we've", "we_would": "we'd"}
    return {"we": "I", "we_are": "I'm", "we_have": "I've", "we_would": "I'd"}


def told_of(named: Named) -> Mapping[str, str]:
    """What each of these is said as; what the row does not name is nothing."""
    told = {name: within(words) for name, words in named.items()}
    thing = told.get("thing", "")
    return {
        **_forms(named),
        **writer(named.get("we", ()) or named.get("us", ())),
        # these stand behind a blank of their own, if they are told
        **spaced(told, ("far", "about", "more", "often", "still", "yet")),
        "rest_so": f" {told['rest']}" if told.get("rest") else "",
        "a": "" if thing == "thanks" else "an " if thing[:1] in set("aeiou") else "a ",
    }


def fits(named: Named, lexicon: Lexicon) -> bool:
    """Whether a mood that is named is one that somebody can be in."""
    mood = verbatim(named.get("mood", ())).lower()
    return not mood or mood in lexicon.feelings.keys() | MOODS


def _forms(named: Named) -> Mapping[str, str]:
    act, done = named.get("act", ()), named.get("did", ())
    theirs = named.get("their", ()) or named.get("theirs", ())
    return {
        "act": deed_of(act) if act else "",
        "act_ing": _said(gerund(base(act)), act[1:]) if act else "",
        "act_did": _said(past(base(act)), act[1:]) if act else "",
        "act_done": past_participle(base(act)) if act else "",
        "also": deed_of(named["also"]) if named.get("also") else "",
        "did_base": deed_of(done) if done else "",
        "their": asked_for(theirs) if theirs else "",
        "theirs_said": theirs_said(theirs) if theirs else "",
    }


def _said(verb: str, rest: Sequence[Word]) -> str:
    return " ".join(filter(None, (verb, verbatim(rest))))


def _is_named(word: Word) -> bool:
    return word.upos in {"NOUN", "PROPN", "ADJ"}


TOLD: Mapping[str, Callable[[Sequence[Word]], bool]] = {
    "act": is_deed,
    "also": is_deed,
    "did": is_done,
    "their": is_kind,
    "theirs": is_kind,
}
