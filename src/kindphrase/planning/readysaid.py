"""Rows of words that say one thing, whole, and how it is said as the writer's own.

"What are you not understanding?" tells that the writer does not get their point across, and "you're wasting my time"
that they do not want to spend more of it. A row is read from its first word to its last: one word more, and it is
another.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from kindphrase.planning.rows.table import Rows

_MUCH = (
    r"(?:(?:so|very|really|too|just|only|all|still|even|ever|such|fucking|absolutely|literally|actually|clearly|always)"
    r" )*"
)
_POOR = r"(?:stupid|dumb|silly|foolish)"
_SPENT = "I don't want {whose}to spend more time{energy} on {on}"
_MEAN = r"(?:rude|mean|harsh|nasty|unkind|hurtful|cruel)"
_TRASH = r"(?:nonsense|non sense|nossence|bull shit|rubbish|bullshit|shit|crap|garbage|trash|bs|rot)"
_GOT = r"(?:get|getting|got|understand|understanding|understood|see|seeing|following|follow)"

# how each row is said; "{thing}" and the like is what it names
READY: Mapping[str, str] = {
    # time, and what is not worth it
    r"(?:(?:then|just|please) )*(?:(?:fuck off|piss off|get lost|go away|shut up) )?"
    rf"(?:you are {_MUCH}|why are you {_MUCH}|stop |quit |damn you for |do not (?:just )?)"
    r"(?:waste|wasting) (?P<whose>my|our) (?:\w+ )?time(?P<energy> and (?:my |our )?energy)?"
    r"(?: with (?P<thing>(?:this|that|these|those) \w+))?": _SPENT,
    r"(?:i think )?(?:it is |this is |you are )?(?:a |just )?(?:total |complete )?waste (?:of time )?(?:to |of )?"
    r"(?:chat|chatting|chating|talk|talking|speak|speaking|argue|arguing|discuss) (?:to|with) you": _SPENT,
    rf"you (?:and your (?:\w+ )?\w+ )?(?:are )?not {_MUCH}worth (?:any more of )?(?:my|our) time": _SPENT,
    # what does not get across
    r"(?:you are (?:just |only )?(?:a |an )?\w+(?: \w+)? )?(?:and )?you (?:just )?(?:will |would |can |could |do )?"
    r"(?:never|not) (?:ever |even |really )*(?:understand|understood)(?: me| us| my \w+| how i feel| what i feel)?": (
        "I don't feel understood"
    ),
    r"(?:(?:it seems|seems|i (?:can )?(?:see|think|guess|know|feel)) (?:that )?(?:like )?)?"
    r"(?:are |do |why are |why do )?"
    rf"you (?:are |do |did |can )?(?:not|never) {_MUCH}{_GOT} (?:my|the) "
    r"(?P<thing>question|questions|point|problem|request|message|idea|meaning|joke|words)": (
        "I don't think my {thing} getting across"
    ),
    r"(?:what|which part|what part|which bit|what exactly)(?: of (?:my|this|that|the) \w+)? "
    r"(?:are|do|did|can) you not "
    r"(?:get|getting|understand|understanding|understood)(?: about (?:it|this|that))?": (
        "I don't think I'm getting my point across"
    ),
    r"(?:what|wat) (?:(?:the|in the|on) )?(?:(?:fuck|hell|heck|shit|devil|f|earth) )?(?:you are|are you|you) "
    rf"{_MUCH}(?:talking|talkin|saying|on|talk|going on)(?: about)?": "I'm not sure what you mean",
    rf"(?:you (?:do not have|have no|not have) {_MUCH}ears|are you deaf)": "I don't feel heard",
    # what does not seem true or right
    r"(?:i (?:know|think) )?(?:that )?you (?:are )?(?:just |only |all |clearly |obviously |fucking )*"
    r"(?:lying(?: to (?:me|us))?(?: (?:again|now|right now))?|telling (?:a |me (?:a )?)?(?:lie|lies|fib|fibs)|"
    r"(?:speak|say|tell|talk)(?: (?:with|to) me)? (?:lie|lies))": ("I don't think that's true"),
    rf"you (?:are )?{_MUCH}(?:a |an )?(?:cheat|cheater|cheaters|cheats)": (
        "I felt upset when it seemed like you were cheating"
    ),
    r"you are (?:just |all )?cheating(?P<me> me| us)?": ("I felt upset when it seemed like you were cheating{me}"),
    rf"(?:do not|stop|quit) (?:talk|talking|speak|speaking|say|saying) (?:such |this |that |all this )?{_TRASH}"
    r"(?: to me)?": "that doesn't make sense to me",
    r"(?:it means |that means )?you know nothing|what do you (?:even )?know|"
    r"(?:do )?(?:not )?you (?:not )?(?:even )?know what you are talking about": "I don't see it that way",
    rf"(?:because )?(?:you (?:just )?(?:ask|asked|are asking) )?(?:a |such a |such )?{_POOR} question": (
        "I don't like that question"
    ),
    r"(?:why (?:do )?|because )?you (?:just |always )?(?:ask|asked|are asking) (?:such |so many |those |these )?"
    rf"{_POOR} questions": ("I don't like those questions"),
    rf"(?:so |but )?what {_TRASH} (?:you are |are you |you )(?:talking|talk|saying|say|speaking|speak)(?: about)?": (
        "that doesn't make sense to me"
    ),
    rf"(?:i (?:know|think) )?you are {_MUCH}(?:a |an )?confused(?: \w+)?(?: unlike me)?": "I don't see it that way",
    r"how dare (?:to )?you (?:to )?say (?P<thing>that|this|it)(?: to me)?": "I'm really angry that you said {on}",
    r"who are you to ask me(?: that| this)?": "I don't want to be asked that",
    r"(?:so )?what (?:else )?do you (?:even )?(?:expect|want) (?:of |from )?me to do": "I don't know what else to do",
    r"(?:stop|quit) being (?:delusional|unrealistic|irrational)": "I don't see it that way",
    # what is to stop, or to go better
    r"(?:stop|quit) (?:fucking |trying to )?(?:ruin|ruining|destroy|destroying|wreck|wrecking|spoil|spoiling|"
    r"(?:mess|messing|fuck|fucking|screw|screwing) (?:up|with)) my (?:\w+ )?life": (
        "I can't have this in my life. Please stop"
    ),
    r"(?:just )?(?:stop|quit) (?:(?:it|this|that|all this|all that|the|your|with this) )?"
    rf"(?:{_TRASH}|being like (?:this|that)|(?:shit|trash) talking)": ("I'd like this to stop"),
    r"why (?:are |do )?you (?:are )?(?:asking|ask) (?:to )?me (?:so|too) (?:much|many things)": (
        "I don't want to be asked so much"
    ),
    r"why (?:are |do )?you (?:are )?(?:asking|ask) (?:to )?me (?:so|too) many(?: questions)?": (
        "I don't want to be asked so many questions"
    ),
    r"you need (?:some |more |a lot of )?improvement|improve your (?:skills|self|service)|"
    r"(?:you know )?you (?:need|have) to improve(?: yourself| your self)?": ("I'd like this to go better"),
    r"i (?:had )?(?:expected|expect) (?:so much |much )?(?:more|better) (?:of|from) you": "I had hoped for more",
    r"why the (?:fuck |hell |heck )(?:are you|you are|do you|you do|you) not (?:answers|answer|answering|answered) "
    r"(?:me )?my (?:(?:goddamn|damn|fucking|bloody|simple|own) )*(?P<thing>question|questions|texts|messages)": (
        "I'm frustrated that my {thing}n't answered"
    ),
    # how it is between the two
    rf"you (?:are|mean) {_MUCH}(?:nothing|nobody) (?:to|for) me(?P<now> anymore| any more| now)?": (
        "I don't feel close to you{now}"
    ),
    rf"(?:oh )?(?:so )?i am not {_MUCH}important (?:to|for) you(?P<now> anymore| any more| now)?": (
        "I don't feel important to you{now}"
    ),
    rf"i am not your {_MUCH}(?:friend|buddy|mate|pal|bro|dude|bestie)": "I don't see us as friends",
    r"(?:so |that means |it means )?you are not my (?:best |real |true )?(?:friend|bestie|bff)"
    r"(?: i think so| i guess)?": ("I don't feel like we're friends right now"),
    r"i hate you(?: so much)?,? and (?:i )?(?:do not|never) (?:ever )?want to "
    r"(?:see|talk to|speak to|hear from|meet) you"
    r"(?: again| ever again| anymore| any more)?": "I'm really angry right now and I need some distance",
    r"you are not (?:fit|right|good|good enough) for me": "I don't think we're a good match",
    r"(?:so )?you (?:do|did) not miss me (?:is that it|right|is it)": "I don't feel missed",
    r"i (?:will |can |could )?(?:never|not) (?:ever )?forgive you": "I don't think I can forgive this",
    rf"(?:i am )?{_MUCH}(?:done|finished|through) with "
    rf"(?:you|this|your (?:\w+ )?(?:{_TRASH}|drama|lies|games|excuses|attitude))": ("I don't want to go on like this"),
    r"you do not (?:even )?deserve (?:me|my (?:love|time|attention|respect|trust))": "I want to be treated better",
    rf"(?:sometimes you are {_MUCH}{_MEAN}|you (?:can be|are) {_MUCH}{_MEAN} sometimes)": (
        "sometimes my feelings get hurt"
    ),
    r"(?:why (?:do )?you (?:got|have|need) to be|(?:does not|doesn't) change the fact that you were being) "
    rf"{_MUCH}{_MEAN}"
    r"(?: to me)?": "that hurt my feelings",
    rf"i (?:find|think) you (?:are )?{_MUCH}(?:annoying|irritating|aggravating)": "I'm annoyed with you right now",
    rf"i (?:find|think) you (?:are )?{_MUCH}(?:boring|dull)": "I'm bored",
}


ROWS = Rows(READY)


def ready(norms: Sequence[str]) -> str:
    """What is said for the row, or "" where it is none of these."""
    text = " ".join(norms)
    held = frozenset(text.split())
    for row in ROWS.near(held):
        if (found := row.form.fullmatch(text)) is not None:
            return row.said.format(**_named(found.groupdict()))
    return ""


def _named(found: Mapping[str, str | None]) -> Mapping[str, str]:
    thing = found.get("thing") or ""
    scorned = re.fullmatch(rf"\w+ {_TRASH}", thing) is not None
    return {
        "on": thing if thing and not scorned else "this",
        "whose": "us " if found.get("whose") == "our" else "",
        "energy": " and energy" if found.get("energy") else "",
        "thing": f"{thing} {'are' if thing.endswith('s') else 'is'}",
        "me": found.get("me") or "",
        "now": " any more" if found.get("now") else "",
    }
