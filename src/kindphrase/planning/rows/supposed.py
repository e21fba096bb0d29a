"""The rows of words that say what there is to say behind "if", "funny how" or "why do I bother".

"If you had rung me, I'd have come" wishes for the call, "if you don't like it, tell me" asks to be told, and "funny how
you find time for the gym" tells of the time: see `kindphrase.planning.rows.table`.
"""

from __future__ import annotations

from collections.abc import Mapping

_PRESS = r"(?:(?:just|simply|actually|really|even|ever|once|only|maybe|at least|bothered to|cared to|troubled to) )*"
_MAYBE = r"(?:maybe |perhaps |and |so |well )*"
_DONE = r"(?P<had>\S+(?: \S+)*?)"
# a short form may be "had" or "would"
_HAD = rf"if you (?:(?:had|would have) {_PRESS}{_DONE}|would {_PRESS}(?P<went>\S+(?: \S+)*?))"
_ACT = rf"if you (?:had|would have|would) (?:just |only |even |at least )*bothered to {_PRESS}(?P<act>\S+(?: \S+)*?)"
_SOMEBODY = r"(?:i|we|he|she|they|it|this|nobody|no one|none of (?:this|that|it)|(?:my|our|the) \S+)"
# what came of it, and nothing that mocks behind it
_THEN = (
    rf"(?:then )?(?P<then>(?:maybe |perhaps )?{_SOMEBODY} (?:would|could|might) (?!not be "
    rf"having)(?!.*\bbut\b)\S+(?: \S+)*)"
)
_SEEN = (
    r"you would (?:have )?(?:see|seen|know|known|notice|noticed|find|found|realise|realised|realize|realized|learn|"
    r"learned|learnt|understand|understood)(?: out)?(?: by now)?(?: that)?"
)
_FACT = r"(?P<event>(?:i|we|he|she|they|it|there|this|that|my|our|the|nobody|everyone) (?!.*\bbut\b)\S+(?: \S+)*)"
_WISHED = "I wish you had {had}{then}"
_ODD = (
    r"(?:(?:it is|its|it|is|is it not|is not it|how|so|well|oh) )*(?:really |quite |so |very |kind of )*"
    r"(?:funny|interesting|strange|weird|odd|curious|amazing|fascinating) (?:how|that)"
)
_IDLE = (
    r"(?:idk|i do not (?:even )?know|no idea|not sure|i wonder|i am not sure) why (?P<who>i|we) (?:even "
    r"|still |ever )*bother (?:with )?"
)
_IF = (
    r"if (?P<rest>you (?:have|do not|did not|are not|can not|think|feel|want|disagree|mind|need)(?: "
    r"(?!not\b|do\b|then\b)\S+)*?) "
    r"(?:then |just |please )*"
)
_SAYING = r"(?:say|tell|ask|talk|speak|write|let me know|call|message|text|bring)"
# what was done, as it stands
_DID = (
    r"(?:\w+ed|told|said|swore|let|wrote|sold|sent|kept|gave|took|ate|drank|broke|lost|left|came|went|forgot|drove|"
    r"spent|threw|woke|bought|brought|made|did|put|cut|got|ran|read|spoke|slept|hid|chose|held|met|paid)"
)

# what somebody may be asked to do themselves
_CHORE = (
    r"(?:book|wash|do|clean|pick|get|make|cook|call|find|carry|drive|pay|fetch|take|sort|fix|write|iron|fold|order|buy|"
    r"tidy|put|bring|answer|check|pack|print|type|feed|walk)"
)
_LATER = r"(?:(?:maybe|perhaps|and|so|but|please|just|how about you|at least|next time|you could) )*"
_MOUTH = r"(?:open your (?:\w+ )?mouth|speak|talk|say anything|say something)"

SUPPOSED: Mapping[str, str] = {
    # what the writer is not there for, and what is asked for
    rf"(?:i|we) (?:am|are) not (?:your|a|the) \S+(?: \S+)?? (?:so |and )?(?:please )?(?P<act>{_CHORE}(?: \S+)??) "
    r"your (?:own )?(?:(?:damn|bloody|fucking|goddamn|stupid) )?(?P<thing>\S+(?: \S+)*)": (
        "I'd like you to {act} your own {thing}"
    ),
    r"(?:i|we) (?:am|are) not (?:your|a|the) \S+(?: \S+)?? (?:so |and )?(?:please )?(?:just )?"
    r"(?P<act>(?:stop|quit) \S+ing(?: \S+)*)": "I'd like you to {act}",
    # what is asked for, for another time
    rf"{_LATER}think (?:twice |first )?before you {_MOUTH}(?: (?P<far>\S+(?: \S+)*))?": (
        "Next time I'd like you to think before you speak{far}"
    ),
    rf"{_LATER}have the (?:guts|decency|courage|balls|courtesy) to (?:say|tell) (?:it|that|so|me|this)"
    r"(?: right)? to my face": "I'd like you to tell me directly",
    rf"{_LATER}have the (?:guts|decency|courage|balls|courtesy) to (?P<act>(?:say|tell|talk|ask|admit|call|speak)"
    r"(?: \S+)+)": "I'd like you to {act}",
    # what took long
    r"it (?:only )?took you (?P<time>(?:\S+ )?\S+ (?:minutes|hours|days|weeks|months|years)|"
    r"all (?:day|week|month|year)) to (?P<act>(?!(?:realise|realize|figure|get|learn|grow|understand)\b)\S+"
    r"(?: \S+)*)": ("I waited {time} for you to {act} and I felt hurt"),
    # what had not been done, and what would have come of it
    rf"{_MAYBE}{_ACT} {_SEEN} {_FACT}": "I wish you had {act_done}{event}",
    rf"{_MAYBE}{_ACT} {_THEN}": "I wish you had {act_done}{then}",
    rf"{_MAYBE}{_HAD} {_SEEN} {_FACT}": "I wish you had {had}{event}",
    rf"{_MAYBE}{_HAD} {_THEN}": _WISHED,
    rf"{_MAYBE}if you had not {_PRESS}{_DONE} {_THEN}": "I wish you hadn't {had}{then}",
    rf"{_MAYBE}if you had not (?P<held>got(?:ten)? \S+(?: \S+)*?) {_THEN}": "I wish you hadn't {held}{then}",
    # what is asked for where somebody does not like something
    rf"{_IF}say (?:it|that|so) (?:right )?(?:to|in) my face": "If {rest}, I'd like you to tell me",
    rf"{_IF}(?P<act>{_SAYING}(?: \S+)*?)(?: and| instead of| not)? (?:do not|not|instead of) "
    r"(?:just )?(?P<gerund>\S+ing(?: \S+)*)": "If {rest}, I'd like you to {act} instead of {gerund}",
    rf"{_IF}(?P<act>{_SAYING}(?: \S+)*?)(?: and)? do not (?:just )?(?P<not>\S+(?: \S+)*)": (
        "If {rest}, I'd like you to {act} and not {not}"
    ),
    rf"{_IF}(?P<act>{_SAYING}(?!.*\bdo not\b)(?: \S+)*)": "If {rest}, I'd like you to {act}",
    rf"{_IF}do not (?P<not>(?!(?:act|be|worry|bother|have|know)\b)\S+(?: \S+)*?)"
    r"(?: it is (?:really )?(?:not )?(?:that|as|so) (?:easy|simple|hard|difficult)(?: as that)?)?": (
        "If {rest}, I'd rather you didn't {not}"
    ),
    r"stop (?P<gerund>(?P<stopping>\S+ing(?: \S+)*?)) if (?P<held>you (?:are not|do not|will not|can "
    r"not) \S+(?: \S+)*)": ("I'd like you to stop {stopping} if {held}"),
    rf"before (?P<held>you \S+(?: \S+)+?) (?:maybe |perhaps |please |just |first )+(?P<act>{_SAYING}(?: \S+)+)": (
        "Before {held}, I'd like you to {act}"
    ),
    # what is in vain
    rf"{_IDLE}(?P<gerund>\S+ing(?: \S+)*?) (?:when|if|since|because) you never (?P<act>\S+(?: \S+)*)": (
        "{who_i} feel discouraged when {who_i} {gerund_base} and you don't {act}"
    ),
    rf"{_IDLE}(?P<gerund>\S+ing(?: \S+)*?) (?:when|if|since|because) you (?:(?:just|simply|only|then) )*"
    r"(?P<rest>(?!(?:never|always)\b)\S+(?: \S+)*?)(?: anyway| anyways| every (?:single )?time| all the time)?": (
        "{who_i} feel discouraged when {who_i} {gerund_base} and you {rest}"
    ),
    r"why (?:do|are|am|should) (?P<who>i|we) (?:even |still |actually )*(?:have to )?pay(?:ing)? "
    r"(?P<rest>\S+(?: \S+)*?) "
    r"(?:when|if|while) (?P<held>you (?!(?:never|always)\b)\S+(?: \S+)+)": (
        "{who_i} pay {rest} and {who_am} frustrated that {held}"
    ),
    # what was known, and is a fact all the same
    rf"(?P<held>you {_DID}(?: \S+)*?) (?:when|while|even though|although|though) you (?:\w+ ){{0,2}}?(?:knew|know) "
    r"(?:(?:full|perfectly|very|damn|fine|bloody) well )?(?:that )?"
    r"(?P<event>(?:i|we|he|she|they|it|you|this|that|there|(?:my|our|the) \S+) "
    r"(?:was|were|had|did|could|would|is|are|has)\b(?: \S+)*)": "I'm upset that {held} even though {event_said}",
    # what came between
    rf"(?P<rest>(?:we|i|it|they|things|everything) (?:was|were) \S+(?: \S+)*?) (?:until|untill|till|til) "
    rf"(?P<held>you {_DID}(?: \S+)*?)(?: just saying)?": "{rest} and I felt upset when {held}",
    # what is said to be behind understanding
    r"what (?:i|we) (?:\w+ )?(?:do not|can not|will not) (?:understand|get|see|fathom|accept|forgive) is (?:that|how) "
    r"(?P<held>you (?!.*\b(?:never|always)\b)\S+(?: \S+)+)": "I'm upset that {held}",
    r"what (?:i|we) (?:\w+ )?(?:do not|can not|will not) (?:understand|get|see|fathom) is why "
    r"(?P<held>you (?!.*\b(?:never|always)\b)\S+(?: \S+)+)": "I'd like to understand why {held}",
    r"it is (?:just |more |simply )?that (?P<held>you (?!(?:are|were|never|always)\b)\S+(?: \S+)+)": (
        "I'm upset that {held}"
    ),
    r"when (?P<held>(?:\S+ )+you \S+(?: \S+)*?) what (?:should|would|do|am|are|shall) (?:i|we|you|people) "
    r"(?:supposed to )?(?:call|think|say|make)\b.*": "I feel frustrated when {held}",
    rf"(?P<held>you {_DID} \S+(?: \S+)*?) so what (?:exactly |precisely |even )?(?:are|do|am) (?P<who>i|we) "
    r"(?:even |actually )?pay(?:ing)? (?:you )?for(?: exactly)?": "{who_am} frustrated that {held}",
    # what is envied, set against the writer's own, or praised in scorn
    r"(?:it )?must be (?:so |really |very )?nice to (?P<nice>(?!(?:be|have)\b)\S+(?: \S+)*?) like you(?: do| guys)?": (
        "I'm frustrated that you {nice}"
    ),
    r"how come (?P<held>you (?:have|find|make) \S+(?: \S+)*? for \S+(?: \S+)*?) but when "
    r"(?P<rest>(?:i|we|it) \S+(?: \S+)*?) you are (?:suddenly |always |so |too |all "
    r")*(?P<so>busy|tired|broke|ill|sick)": ("I feel hurt that {held} and are {so} when {rest}"),
    r"(?P<held>i (?:get|know|understand|see) (?:that )?you are \S+) but (?:my|our|everyone|everybody|other|the) "
    r"\S+.*? (?:still )?(?:manages?|finds? (?:the |some )?time) to (?P<act>\S+(?: \S+)*)": (
        "{held} but I'd really like you to {act}"
    ),
    rf"(?:(?:great|nice|wonderful|brilliant|lovely|perfect|fantastic|awesome) )+(?:now )?(?P<verb>you "
    rf"{_DID}) (?P<held>\S+"
    r"(?: \S+)*?)(?: (?:thanks|thank you|cheers|well done|good job|bravo)(?: (?:a lot|so much|mate|man))*)?": (
        "I'm frustrated that {verb} {held}"
    ),
    # what is wanted again
    r"(?P<rest>when (?:i|we) (?:was|were|had|needed|lost|got) \S+.*?) and now that (?P<event>\S+ \S+(?: \S+)*?) "
    r"(?P<held>you want \S+(?: \S+)+)": "{rest} and I feel hurt that {held} now that {event_said}",
    r"(?:and )?now that (?P<event>\S+ \S+(?: \S+)*?) (?P<held>you want to be \S+(?: \S+)+)": (
        "I feel hurt that {held} now that {event_said}"
    ),
}

# what is found odd, in scorn
ODD: Mapping[str, str] = {
    rf"{_ODD} you (?:are never|never are) (?!(?:too|wrong|the|to|at|ill|sick|late|tired|broke|hungry)\b)"
    r"(?P<held>\S+(?: \S+)*)": ("I'm frustrated that you are not {held}"),
    rf"{_ODD} (?P<held>you (?:can|could|have|had|find|found) \S+(?: \S+)*? but not (?!me\b|us\b)\S+(?: \S+)*)": (
        "I'm frustrated that {held}"
    ),
    rf"{_ODD} you only (?:ever )?(?P<deed>(?:call|text|message|write|phone|ring|visit|come|talk|show up|help|reply)"
    r"(?: (?:me|us|over|round|around|home|to me|to us|back))*) (?P<rest>(?:when|if|after|once) \S+(?: \S+)+)": (
        "I'd like you to {deed}, not just {rest}"
    ),
    rf"{_ODD} you (?:always |still )?(?:have|find|make) time for (?:everyone|everybody|anyone|anybody)(?: else)? "
    r"(?:but|except)(?: for)? (?P<own>me|us)": "I'd like you to have time for {own} too",
    rf"{_ODD} you (?:can |could )?(?:always|suddenly|magically|somehow|still|conveniently) (?:can )?"
    r"(?P<held>\S+(?: \S+)+)": "I'm frustrated that you {held}",
    rf"{_ODD} (?P<held>(?:the |your |these )?rules \S+(?: \S+)+)": "I'm frustrated that {held}",
    rf"{_ODD} (?P<held>you (?!(?:mention|ask|say)\b)(?!.*\b(?:never|not)\b)(?:only )?\S+(?: \S+)+)": (
        "I'm frustrated that {held}"
    ),
}
