"""A plain request inside a reproach that asks: "couldn't you have asked me first?" would have liked to be asked.

The words are read as a row; what is only scorn in the form of a request, as "can't you take a hint?", asks for nothing.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from functools import cache

from kindphrase.lexicon import Lexicon
from kindphrase.planning.questions.deeds import END, PRESS, judges, named, told, verb_of
from kindphrase.sentences import Word, verbatim

WANTED = "I'd really like you to {deed}"
MISSED = "I'd have liked you to {deed}"
UNWANTED = "I'd rather you didn't {deed}"
REGRETTED = "I'd have liked you not to {deed}"
_TOO_MUCH = r"(?: (?:so|really|too|that) )?(?: too much| asking too much| too much trouble)(?: to ask)?(?: for you)?"
_HARD = (
    r"(?:(?:that|so|too|all that|such a|really|much|a lot|too much) )*"
    r"(?:hard|difficult|complicated|much|big deal|hassle|trouble|effort|bother|to ask)"
)
# what the writer asks, and what nobody does at will
_EASY = r"(?!(?:admit|own|get|see|expect|want|hope)\b|ask (?:to|for|that|of|you|if)\b)"

ROWS: Mapping[str, str] = {
    rf"(?:can|could|will|would) (?:not )?you {PRESS}(?P<deed>\w.*?){END}": WANTED,
    rf"(?:could not you|could you not|could you|you could not|you could) {PRESS}have {PRESS}"
    rf"(?P<done>\w.*?){END}": MISSED,
    rf"(?:you )?could not {PRESS}(?P<deed>\w.*?) could you": MISSED,
    rf"(?:you )?can not {PRESS}(?P<deed>\w.*?) can you": WANTED,
    rf"(?:do|are) you {PRESS}(?:plan|planning|intend|intending|propose|proposing|mean) (?:on|to) {PRESS}"
    rf"(?P<deed>\w.*?){END}": WANTED,
    rf"(?:are you (?:going to|gonna)|will you) {PRESS}(?P<deed>\w.*?) or (?:just|keep|will|are|what|do|is) .*": WANTED,
    # how hard it is, or was, to do
    rf"(?:was|were) it {PRESS}{_HARD} (?:for (?:any of )?you )?to {_EASY}{PRESS}(?P<deed>\w.*?){END}": MISSED,
    rf"is it {PRESS}{_HARD} (?:for (?:any of )?you )?to {_EASY}{PRESS}(?P<deed>\w.*?){END}": WANTED,
    rf"(?:do|did) not you (?:think|feel) (?:that )?(?:it is|it was|it) (?:about |high )*time (?:that )?"
    rf"(?:for you to |you )(?P<kind>\w.*?){END}": WANTED,
    rf"(?:is|was) (?:not it|it not) (?:about |high )*time (?:that )?(?:for you to |you )(?P<kind>\w.*?){END}": WANTED,
    rf"do not you think (?:that )?you should (?:maybe |at least |just |really )*(?P<kind>\w.*?){END}": WANTED,
    rf"(?:have you )?{PRESS}(?:heard of|tried|considered|thought of|thought about) {PRESS}"
    rf"(?P<doing>\w.*?){END}": WANTED,
    rf"have you (?:guys |two )?(?:ever |once |even once ){PRESS}(?P<mine>\w.*?){END}": WANTED,
    rf"do you (?:guys |two )?ever {PRESS}(?P<chore>\w.*?){END}": WANTED,
    rf"did (?:any of )?you {PRESS}bother (?:to )?{PRESS}(?P<deed>\w.*?){END}": MISSED,
    rf"(?:did|have) you (?:forgot |forget |forgotten )how to {PRESS}(?P<kind>\w.*?){END}": WANTED,
    rf"do not you {PRESS}know how to {PRESS}(?P<kind>\w.*?){END}": WANTED,
    r"what (?:exactly |the hell |on earth )*does it take (?:for you |to get you )to "
    rf"{PRESS}(?P<deed>\w.*?){END}": WANTED,
    rf"(?:is there )?any (?:chance|hope|possibility)(?: that)? you (?:could|can|might|will) {PRESS}"
    rf"(?P<kind>\w.*?){END}": WANTED,
    rf"(?:is there )?any (?:chance|hope|possibility) of you {PRESS}(?P<doing>\w.*?){END}": WANTED,
    rf"(?:is there )?any (?:chance|hope|possibility) of (?P<thing>(?:a|an|some|my|our) \w+(?: \w+)*?){END}": (
        "I'd really like {thing}"
    ),
    r"what (?:exactly |the hell |on earth )*does it take to get (?P<thing>(?:a|an|some|my|our) \w+(?: \w+)*?)"
    r"(?: around here| here| from you| out of you)*": "I'd really like {thing}",
    rf"(?:would|could) (?:it have been )?(?P<thing>(?:a|an|some|one) \w+(?: \w+)*?)(?: really)? have been{_TOO_MUCH}": (
        "I'd have liked {thing}"
    ),
    r"would (?P<thing>(?:a|an|some|one) \w+(?: \w+)*?)(?: really)? (?:kill|hurt) "
    r"(?:you|anyone)": "I'd really like {thing}",
    rf"was (?P<thing>(?:a|an|some|one) \w+(?: \w+)*?)(?: really)?{_TOO_MUCH}": "I'd have liked {thing}",
    rf"(?:is|would) (?P<thing>(?:a|an|some|one) \w+(?: \w+)*?)(?: really)?"
    rf"(?: be)?{_TOO_MUCH}": "I'd really like {thing}",
    # what is not to be done
    rf"(?:can|could|will|would) you {PRESS}not {PRESS}(?P<stopped>\w.*?){END}": UNWANTED,
    rf"(?:do|must) you {PRESS}(?:always |constantly )*(?:have to |need to |got to )?{PRESS}(?:always )?"
    rf"(?P<undone>\w.*?){END}(?: every (?:single )?time| all the time)?": UNWANTED,
    rf"did you {PRESS}(?:have to|need to) {PRESS}(?P<undone>\w.*?){END}": REGRETTED,
}
MUST = frozenset({"have", "need", "must", "got"})

# asked so, these ask for nothing
UNASKED = frozenset(
    "grow shut die suck fail lie cheat fool wake fuck piss get act learn realise realize understand see notice know "
    "imagine believe keep take resist stand handle stoop tell mind rather like prefer stop quit leave let care be have "
    "do make read hear count speak write sink control handle go come move become change bring".split()
)
# with what follows, they do
ASKED_WITH = {
    "be": frozenset(
        "happy on at honest kind polite quiet patient civil careful supportive fair gentle there home".split()
    ),
    "let": frozenset({"me", "us"}),
    "read": frozenset("the my our this what it".split()),
    "do": frozenset({"the", "your", "my", "our", "what"}),
    "take": frozenset({"the", "out", "care", "turns", "me", "it"}),
    "keep": frozenset({"me", "us", "the", "a", "your"}),
    "make": frozenset({"time", "me", "the", "an"}),
    "tell": frozenset({"me", "us", "him", "her", "them"}),
    "come": frozenset({"home", "on", "over", "to", "and", "with", "in"}),
    "go": frozenset({"to", "with"}),
    "bring": frozenset({"the", "a", "back", "it", "your", "my"}),
    "leave": frozenset({"me", "the", "a", "us"}),
    "speak": frozenset({"to", "with", "up"}),
    "write": frozenset({"back", "to", "me"}),
    "think": frozenset({"about", "of"}),
    "stop": frozenset("shouting yelling interrupting texting calling talking messaging swearing smoking".split()),
}
SNEERING = frozenset("mouth age trap hint joke clue anything nothing any stupid normal yourself hand".split())
# what somebody may wish for, however scornfully it is asked whether it is ever done
KIND = frozenset(
    "answer apologise apologize ask call text ring phone reply respond help clean tidy wash cook knock thank visit "
    "invite share wait warn hug pay check close lock fill empty hoover vacuum mention greet hold email message offer "
    "consult include introduce praise defend support notify remind acknowledge finish fix return review contribute "
    "say smile listen".split()
)
# "can you not shout?" asks for it not to be done, "can you not wait?" for it to be done
STOPPED = frozenset("start touch yell shout scream interrupt talk laugh use post spam stare smoke swear".split())
SAID = frozenset({"apologise", "apologize", "say"})
WHOM = frozenset({"me", "us", "my", "our", "i", "mine"})


def urged(row: Sequence[Word], norms: Sequence[str], lexicon: Lexicon) -> str:
    """The request as the writer's wish, or ""."""
    for form, said in _rows():
        held = named(form, row, norms)
        if held is None:
            continue
        if thing := held.get("thing"):
            plain = [word for word in thing if word.norm not in {"simple", "single", "little", "fucking", "damn"}]
            return "" if judges(thing, lexicon) or "you" in norms[1:3] else said.format(thing=verbatim(plain))
        name, deed = next((name, words) for name, words in held.items() if words)
        if asked := _asked(name, deed, norms, lexicon):
            return said.format(deed=asked)
    return ""


@cache
def _rows() -> tuple[tuple[re.Pattern[str], str], ...]:
    """Compiled when the first draft needs them: most need none."""
    return tuple((re.compile(row), said) for row, said in ROWS.items())


def _asked(name: str, deed: Sequence[Word], norms: Sequence[str], lexicon: Lexicon) -> str:
    """The deed as it is asked for: "visit me at work"; "" where it asks for nothing."""
    verb = verb_of(deed)
    rest = [word.norm for word in deed[1:]]
    if not verb or judges(deed, lexicon) or SNEERING & set(rest):
        return ""
    if name == "stopped":
        return told(verb, deed) if verb in STOPPED or (verb == "do" and rest in (["that"], ["this"], ["it"])) else ""
    if name == "undone":
        must = norms[0] in {"must", "did"} or bool(MUST & set(norms[2:6]))
        return told(verb, deed) if must and verb not in {"be", "have", "do", "know", "work", "go"} else ""
    if name in {"doing", "kind", "mine", "chore"}:
        if name == "chore" and verb == "listen":
            return ""
        thinks = verb == "think" and rest[:1] == ["about"]
        asks = (verb in KIND or (thinks and name == "mine")) and (
            name != "mine" or verb in SAID or bool(WHOM & set(rest))
        )
        return told(verb, deed) if asks else ""
    asks = verb not in UNASKED or bool(rest and rest[0] in ASKED_WITH.get(verb, ()))
    asks = asks or (verb == "tell" and len(deed) > 1 and deed[1].upos == "PROPN")
    asks = asks and (verb != "think" or rest[:1] in (["about"], ["of"])) and (verb != "wait" or bool(rest))
    somebody = [("someone" if word.norm in {"anyone", "anybody"} else "") for word in deed]
    if any(somebody):
        at = next(at for at, one in enumerate(somebody) if one)
        head = told(verb, deed[:at])
        return " ".join(filter(None, (head, "someone", verbatim(deed[at + 1 :])))) if asks and at else ""
    return told(verb, deed) if asks else ""
