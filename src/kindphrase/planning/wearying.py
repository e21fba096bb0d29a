"""What the writer always has to do, and what is done for them only at times: told as theirs, in ready words.

"Why do I always have to clean up?" tells how it is to have to clean up, and "you only call when you need something"
would like to be called at other times too.
"""

from __future__ import annotations

from dataclasses import replace

from kindphrase.content.feelings import Choice
from kindphrase.content.observing import Event
from kindphrase.finding.matching import Match
from kindphrase.lexicon import Lexicon
from kindphrase.parsing.morphology import base_of, is_base, third_person
from kindphrase.planning.called import without_name
from kindphrase.planning.framing import ASKS, OWN_SIDE, RewritePlan, own_or_blank
from kindphrase.planning.ranon import ended, rows_before
from kindphrase.sentences import CUTS, Word, spoken, verbatim

ASKING = (["why"], ["how", "come"])
HAVING = (["have", "to"], ["got", "to"], ["get", "to"])
WEARY = ("frustrated", "overwhelmed", "tired")
MINE = frozenset({"i", "we"})
ALWAYS = frozenset({"always", "constantly"})
# what is welcome at any time
WELCOME = frozenset(
    "call text write message phone ring contact visit come talk speak reply answer listen help hug kiss smile respond "
    "react clean tidy work join heal wash cook try thank defend apologise apologize support invite".split()
)
ONLY = (["you", "only"], ["you", "only", "ever"], ["you", "just"], ["you", "guys", "only"])
GUESSED = (["i", "guess"], ["guess"], ["looks", "like"], ["seems", "like"], ["apparently"], ["so"], ["and"])
TOO_MUCH = ["is", "it", "too", "much", "to", "ask", "for"]
TIMES = frozenset({"when", "whenever", "if", "because", "once", "after", "while"})
# whose need or presence it is: "when your car is broken", "when my boss is in copy"
THEIRS = frozenset("you your something my our the a i we someone somebody people others anyone she he they".split())
# what is not needed
ANY = {"something": "anything", "someone": "anyone", "somebody": "anybody", "some": "any"}
NOTHING = {"something": "nothing", "someone": "nobody", "somebody": "nobody", "everything": "not everything"}
LONGEST = 14


def plan_weary(match: Match, choice: Choice, lexicon: Lexicon) -> tuple[RewritePlan, ...]:
    """The sentence as what the writer is tired of, or would like at other times; nothing where it is neither."""
    words, name = without_name(spoken(match.clause.sentence), match.rule.category, lexicon)
    if told := _wearied(match, choice, words):
        return tuple(replace(plan, address=name) for plan in told)
    for row in rows_before(words, match.span, match.clause.sentence):
        if told := _wearied(match, choice, row):
            return tuple(ended(plan, row) for plan in told)
    return ()


def _wearied(match: Match, choice: Choice, words: list[Word]) -> tuple[RewritePlan, ...]:
    sentence = match.clause.sentence
    if len(words) > LONGEST or any(word.text in CUTS for word in words):
        return ()
    weary = _always_done(words)
    if weary:
        _, blank = own_or_blank(match, choice, (), sentence.span, OWN_SIDE)
        also = tuple(dict.fromkeys((choice.feeling, *choice.alternatives)))
        feeling = next((word for word in WEARY if word in also), WEARY[0])
        others = tuple(word for word in also if word != feeling)
        event = Event("told", told=" ".join(weary))
        tired = replace(blank, frame="now", feeling=feeling, alternatives=others, events=(event,), why=OWN_SIDE)
        return (tired, blank)
    if [word.norm for word in words[:7]] == TOO_MUCH and len(words) > 7:
        # "is it too much to ask for a little help?"
        return own_or_blank(match, choice, ("I'd like", verbatim(words[7:])), sentence.span, ASKS)
    asked = _done_only(words)
    return own_or_blank(match, choice, ("I'd like you to", *asked), sentence.span, ASKS) if asked else ()


def _always_done(words: list[Word]) -> tuple[str, ...]:
    """ "I have to clean up after the dog" for "why do I always have to clean up after the dog?"."""
    norms = ["is" if word.norm in {"'s", "’s"} else word.norm for word in words]
    if norms[:1] in (["and"], ["so"], ["but"]):
        words, norms = words[1:], norms[1:]
    start = next((len(ask) for ask in ASKING if norms[: len(ask)] == ask), 0)
    if not start or norms[start + 1 : start + 2] == [] or not ALWAYS & set(norms[start : start + 4]):
        return ()
    rest = [word for word in words[start:] if word.norm not in ALWAYS]
    said = ["is" if word.norm in {"'s", "’s"} else word.norm for word in rest]
    if len(said) < 3:
        return ()
    if said[:5] in (["is", "it", "my", "job", "to"], ["is", "it", "up", "to", "me"]):
        return ("it's", verbatim(rest[2:]))
    if said[:3] == ["is", "it", "me"] and said[3:4] in (["who"], ["that"]) and len(said) > 5:
        # "why is it always me who locks up?"
        verb = base_of(said[4]) or ""
        if said[4:6] in (["has", "to"], ["have", "to"]) and len(said) > 6:
            # "why is it always me who has to lock up?"
            return ("I'm the one who has to", verbatim(rest[6:])) if is_base(said[6]) else ()
        return ("I", "get" if verb == "get" else f"have to {verb}", verbatim(rest[5:])) if _is_third(said[4]) else ()
    if said[0] in {"am", "are"} and said[1] in MINE and said[2:3] == ["the"]:
        # "why am I always the one who has to apologise?", "the one who cleans up after you"
        if said[3:5] == ["one", "who"] and len(said) > 5 and _is_third(said[5]):
            return ("I", "have to", base_of(said[5]) or said[5], verbatim(rest[6:]))
        return ("I'm" if said[1] == "i" else "we're", verbatim(rest[2:]))
    if said[0] == "must" and said[1] in MINE:
        deed = rest[2:]
    elif said[0] in {"do", "did"} and said[1] in MINE and said[2:4] in HAVING:
        deed = rest[4:]
    elif said[0] in MINE and said[1:3] in HAVING:
        deed = rest[3:]
    else:
        return ()
    if not deed or not is_base(deed[0].norm):
        return ()
    return ("I" if "i" in said[:3] else "we", "have to", verbatim(deed))


def _is_third(norm: str) -> bool:
    base = base_of(norm)
    return base is not None and base not in {"have", "be"} and is_base(base) and third_person(base) == norm


def _done_only(words: list[Word]) -> tuple[str, ...]:
    """ "call even when you don't need anything" for "you only call when you need something"."""
    guessed = next((len(one) for one in GUESSED if [word.norm for word in words[: len(one)]] == one), 0)
    words = words[guessed:]
    norms = [word.norm for word in words]
    start = max((len(one) for one in ONLY if norms[: len(one)] == one), default=0)
    at = next((at for at, norm in enumerate(norms) if norm in TIMES), 0)
    deed = words[start:at]
    theirs = norms[at + 1 : at + 2] != [] and norms[at + 1] in THEIRS
    if not (start and deed and deed[0].norm in WELCOME and len(words) > at + 2 and theirs):
        return ()
    behind = norms[at + 1 :]
    if norms[at] in {"when", "whenever", "if"} and behind[0] in {"you", "i", "we"} and is_base(behind[1]):
        # "when you need a lift": other times are those when you don't
        rest = [ANY.get(word.norm, word.text) for word in words[at + 3 :]]
        return (verbatim(deed), "even when", words[at + 1].text, "don't", words[at + 2].text, *rest)
    be = next((i for i in range(at + 2, min(at + 5, len(words))) if norms[i] in {"are", "is", "am"}), 0)
    if be and norms[at] in {"when", "whenever", "if"} and not any(word.upos == "VERB" for word in words[at:be]):
        if (nothing := NOTHING.get(norms[at + 1], "")) and be == at + 2:
            return (verbatim(deed), "even when", nothing, verbatim(words[be:]))
        when, state = words[at + 1 : be + 1], words[be + 1 :]
        if norms[be + 1 : be + 2] == ["not"]:
            # "when she isn't around": other times are those when she is
            return (verbatim(deed), "even when", verbatim(when), verbatim(state[1:]))
        return (verbatim(deed), "even when", verbatim(when), "not", verbatim(state))
    return (verbatim(deed), ", not just", verbatim(words[at:]))
