"""What somebody is puzzled by and asks, bitterly or with a curse: "why the hell were you outside?" asks why."""

from __future__ import annotations

from collections.abc import Sequence

from kindphrase.content.appearing import LASTING
from kindphrase.parsing.morphology import base_of, gerund, is_base, past
from kindphrase.sentences import CUTS, Word, verbatim

YOU = "you"
# what is put into a question only to curse
CURSES = frozenset("the hell fuck heck tf fucking fuckin freaking damn bloody goddamn da hell duck f".split())
# what only presses: "when are you finally going to pay?"
PRESSING = frozenset("ever even finally exactly actually just really at all going".split())
# asked so, these ask for nothing: "when will you grow up?", "are you ever going to get it?"
SCORNING = frozenset(
    "grow learn realise realize understand get wake admit care shut die suck fail be become change see think "
    "lie fool cheat leave accept face notice stop quit".split()
)
# nor is anybody asked why they "did you bother to" or "lie" in good faith
UNASKED = SCORNING | {"have", "be", "bother", "want", "keep"}
# what somebody may be puzzled by, and not hurt
PUZZLING = frozenset("ask tell text message reply write call talk chat follow come go wait stay use send".split())
# nor angry at by itself, so that a curse only asks louder
PLAIN = frozenset("wait stand sit come go walk reply ask stay cry worry apologise apologize care".split())
# "go behind my back", "walk out on me"
AWAY = frozenset("over off out through behind up into on away down against".split())
STATES = frozenset("here there concerned worried interested awake up online crying sad scared".split())
# "why would you do that?"
POINTED = frozenset({"that", "this", "it"})
DOING = frozenset({"do", "say"})
WANTING = frozenset({"want", "need", "expect"})
LONGEST = 12
KNOW = "I'd like to know why you"


def uncursed(row: Sequence[Word]) -> list[Word]:
    """The row without a curse behind its first word."""
    end = next((at for at, word in enumerate(row[1:], 1) if word.norm not in CURSES), len(row))
    return [*row[:1], *row[end:]]


def puzzled(row: Sequence[Word], before: Sequence[Word]) -> tuple[str, ...]:
    """What is asked, as what the writer would like to know or is confused about; nothing where it would charge."""
    plain = uncursed(row)
    if any(word.text in CUTS for word in plain) or len(plain) < 3:
        return ()
    if len(plain) < len(row) and (asked := _asked(plain)):
        return asked
    return _concluding(plain, before) or _wanted(plain)


def _asked(row: Sequence[Word]) -> tuple[str, ...]:
    """ "I'd like to know why you were outside" for "why the hell were you outside?"."""
    norms = [word.norm for word in row]
    if norms[0] != "why" or len(row) > LONGEST:
        return ()
    aid, rest = _parted(row)
    if not rest or any(word.norm in AWAY for word in rest[1:2]):
        return ()
    verb, behind = rest[0].norm, rest[1:]
    after = (verbatim(behind),) if behind else ()
    if aid in {"would", "did"} and verb in DOING and len(behind) == 1 and behind[0].norm in POINTED:
        return ("I'd like to understand why you'd", verb, *after) if aid == "would" else (KNOW, past(verb), *after)
    base = base_of(verb)
    goes_on = base in PLAIN and gerund(base) == verb
    if aid in {"are", "were"} and (goes_on or (verb in STATES and not behind)):
        return ("I'd like to know why you're" if aid == "are" else f"{KNOW} were", verb, *after)
    return (KNOW, past(verb), *after) if aid == "did" and verb in PLAIN else ()


def _parted(row: Sequence[Word]) -> tuple[str, Sequence[Word]]:
    """What helps the verb, and what stands behind "you"; chat turns the two round, and leaves out "are"."""
    norms = [word.norm for word in row]
    if norms[2:3] == [YOU]:
        return norms[1], row[3:]
    if norms[1] == YOU and norms[2] in {"are", "were", "would", "did"}:
        return norms[2], row[3:]
    left_out = norms[1] == YOU and (norms[2].endswith("ing") or norms[2] in STATES)
    return ("are", row[2:]) if left_out else ("", ())


def _wanted(row: Sequence[Word]) -> tuple[str, ...]:
    """ "I'd like to know what you want from me" for "what do you want from me?"."""
    norms = [word.norm for word in row]
    norms = [norms[0], "do", *norms[1:]] if norms[1] == YOU else norms
    aid, verb = norms[1:2], norms[3] if len(norms) > 3 else ""
    asks = norms[0] == "what" and aid in (["do"], ["did"]) and norms[2] == YOU and verb in WANTING
    if not asks or norms[4:] not in (["from", "me"], ["from", "us"], ["of", "me"], ["of", "us"]):
        return ()
    return ("I'd like to know what you", past(verb) if aid == ["did"] else verb, *norms[4:])


def _concluding(row: Sequence[Word], before: Sequence[Word]) -> tuple[str, ...]:
    """ "I'm confused about why you asked" for "why did you ask then?"; what would charge somebody is left alone."""
    words = list(row[:-1] if row[-1].norm == "then" else row)
    concludes = len(words) < len(row) or any(word.norm == "then" for word in before)
    if not concludes or len(words) < 4:
        return ()
    if [word.norm for word in words[:3]] == ["why", "are", YOU]:
        return _puzzled_now(words[3:])
    if [word.norm for word in words[:3]] != ["why", "did", YOU]:
        return ()
    asked = words[3:]
    while asked and asked[0].norm in PRESSING:
        asked.pop(0)
    verb = asked[0].norm if asked else ""
    # "why did you asked"
    verb = base if not is_base(verb) and (base := base_of(verb)) and past(base) == verb else verb
    lasting = verb in LASTING or (len(asked) > 2 and f"{verb} {asked[2].norm}" in LASTING)
    if lasting or verb in UNASKED or not is_base(verb):
        return ()
    return ("I'm confused about why", YOU, past(verb), *((verbatim(asked[1:]),) if asked[1:] else ()))


def _puzzled_now(row: Sequence[Word]) -> tuple[str, ...]:
    """ "I'm confused about why you're asking me" for "why are you asking me then?"."""
    asked = list(row)
    while asked and asked[0].norm in PRESSING:
        asked.pop(0)
    base = base_of(asked[0].norm) if asked else None
    goes_on = base in PUZZLING and gerund(base) == asked[0].norm
    return ("I'm confused about why you're", verbatim(asked)) if goes_on else ()
