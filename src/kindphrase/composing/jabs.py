"""How the jabs read that `closing` takes off a message, as rows of norms: "that's all I need to know"."""

from __future__ import annotations

import re

from kindphrase.composing.taunts import EMPTY as TAUNTS

_LED = r"(?:(?:and|but|so|then|well|lol|haha|honestly|oh|ok|okay|yeah|wow|smh) )*"
_END = r"(?: (?:lol|haha|lmao|smh|honestly|now|then|bro|dude))*(?= [.!?…;]| ,|$)"
# what tells nothing, from where it begins to the end of its sentence or to a comma
_EMPTY = (
    (
        r"that (?:is|'s|was) (?:all|everything) (?:i|we) (?:need|needed|have|had) "
        r"(?:to (?:know|hear|see)|know)(?: about you)?"
    ),
    (
        r"(?:(?:that|which|it|this) (?:tell|say|tells|says|told|said)|says|tells) (?:me |us )?"
        r"(?:it all|everything|a lot|enough|all)(?: (?:i|we) (?:need|needed) to know)?"
        r"(?: about (?:you|us))?(?: really)?"
    ),
    (
        r"(?:maybe |just |go )?learn (?:how )?to (?:read|count|drive|park|spell|google)"
        r"(?! (?:on|with|me|us|my|our|her|his)\b)(?: \w+){0,3}"
    ),
    (
        r"do not (?:you )?(?:dare )?(?:even )?(?:act|look|be|play|pretend to be) (?:so |all |that )?"
        r"(?:surprised|shocked|innocent|dumb|offended|confused|clueless|(?:the )?victim)"
    ),
    r"do not pretend (?:that )?you do not know(?: it| that)?",
    # what somebody would do for others; "I bet you're tired" is kind
    (
        r"(?:i|we)(?: would| will| 'd| 'll)? bet (?:that )?"
        r"(?![^.;!?…]*\b(?:feel|love|enjoy|hate|same|like it|like that)\b)"
        r"(?:(?:if|when) [^.,;!?…]+ ,? ?(?:\w+ ){0,2}?you (?:would|'d|will|'ll)\b[^.,;!?…]*"
        r"|you (?:would|'d|will|'ll)\b[^.,;!?…]* (?:if|for|with) [^.,;!?…]*)"
    ),
    r"you did (?:that|this|it)(?: to (?:yourself|us))?(?: ,)? not (?:me|us|them)",
    r"you did (?:that|this|it) to yourself",
    (
        r"(?:now |then |still )?you (?:even )?(?:wonder|ask yourself|are surprised) why"
        r"(?: (?:no one|nobody|noone|everyone|everybody|people|they all)\b[^.,;!?…]*)?"
    ),
    # who is said to judge in the same way: behind what the writer needs, it would be said of that
    (
        r"(?<=\band )(?:(?:literally|even|basically|pretty much|just about) )?"
        r"(?:(?:all |both |half )?(?:of )?(?:my|our|the)(?: (?!i\b|you\b|we\b)\w+){1,3}?|"
        r"(?:everyone|everybody|people|mum|mom|dad)(?: else)?"
        r"(?: (?:in|at|on|around|from|here)(?: \w+){0,3}?)?) (?:all |also |both )?"
        r"(?:(?:think|thinks|say|says|agree|agrees)(?: (?:so|with me|too|as well|the same(?: thing)?|it|that"
        r"|behind your back))*|(?:know|knows) (?:it|that|this)(?: too| as well)?)"
        r"(?: (?:but )?they (?:are )?(?:just )?(?:do not|will not|would not|too scared to)(?: \w+){1,3})?"
        r"(?:(?: ,)? not (?:just|only) me)?(?! ,)"
    ),
)
DROPPED = re.compile(rf"(?<![^ ]){_LED}(?:{'|'.join((*_EMPTY, *TAUNTS))}){_END}")
# of these, something may be told by what is said for them: "I did notice"
TAUNTED = re.compile(rf"{_LED}(?:{'|'.join(TAUNTS)}){_END}")
# what tells of the writer, thrown at the receiver
WHY = re.compile(
    r"(?:, )?(?:and|but|so) (?:now |then |still |yet )*"
    r"(?:(?:\w+ ){1,3}(?:later|after|on) |the next (?:day|morning|week) )?"
    r"(?:now |then )?you (?:still |even |actually )?wonder why (?=(?:i|we|my|our)\b)"
)
_NAMED = (
    r"the (?:bad|crazy|toxic|bigger|real) (?:guy|person|problem)|the (?:problem|villain|monster|enemy|liar)|"
    r"the (?!only|last|first|other|next|lucky|same|new|right|same)\w+ one|"
    r"the one (?:with (?:\w+ ){0,2}(?:issues|problem|problems|attitude)|being \w+|"
    r"(?:who|that) (?:is|'s) (?:\w+ )?(?:crazy|wrong|dramatic|controlling|selfish|toxic|jealous|difficult|lying|mean))|"
    r"a (?:bad|terrible|horrible) \w+|crazy|dramatic|too sensitive|selfish|mean"
)
HELD = re.compile(
    rf"(?:, )?(?:and|but|so|yet) (?:now |then |somehow |suddenly |yet |of course |apparently )*(?:you think )?"
    rf"i am (?:suddenly |somehow |now |still )*(?P<what>(?:{_NAMED})\b[^.,;!?…]*?)(?:(?P<asked> [?!]+)| \.)?$"
)
COST = re.compile(
    r"\b(?:i|we|us|me)(?: (?:now|all|both|also|still|then|almost|even))* (?:have to|had to|must|lost|missed|failed|"
    r"can not|could not|was late|were late|am late|are late)\b[^.,;!?…]*?(?P<by> because of you)(?= [.,;!?…]| and\b|$)"
)
SUDDEN = re.compile(r"(?:^|[, ])(?P<by>(?:suddenly|all of a sudden) )you (?:are|have|do|can)\b")
HINTED = re.compile(r"\byou\b[^.,;!?…]*(?P<by> (?:apparently|obviously|clearly|evidently|of course))(?= [.!?…]|$)")
WANTED = re.compile(
    r"(?P<lead>(?:, )?and )now you (?:want|expect|need) (?:to|me|us|my|our)\b[^.,;!?…]*?"
    r"(?P<like> (?:like|as if) nothing (?:ever |had |has )?happened)?(?P<asked> [?!]+)$"
)
# what has come of it, asked in scorn: "and now it's urgent all of a sudden?"
NOW = re.compile(
    r"^(?:, )?and now (?:it|that|this) (?:is|'s)(?P<by> (?:all of a sudden|suddenly))? (?:\w+ )?(?:urgent|important|"
    r"late|overdue|serious|a (?:problem|rush|priority|crisis|disaster)|an emergency)"
    r"(?P<late> (?:all of a sudden|suddenly|now))?"
    r"(?P<mark> [?!]+)$"
)
# the same in the words of a sentence of ours
WONDERED = re.compile(r",? and (?:then |now )?wonder(?:ed)? why (?:i|we|my|our)\b[^.!?…]*", re.IGNORECASE)
SUDDENLY = re.compile(
    r"(?<=\w )(?:suddenly|all of a sudden),? (?=(?:you(?:['’]?re| are| have| can| do)|u r|ur)\b)", re.IGNORECASE
)
# for how little it was: ", and for what, a typo" tells what it was over
FOR_WHAT = re.compile(
    r", (?:and|but) (?:all )?(?:(?:(?:for|over) what|why) ?[,?]+ (?:for |over )?"
    r"(?P<little>(?:a|an|the|one|some|my|your|because of) [^.,;!?\[\]]+)|for what)(?=[.!?]*$)",
    re.IGNORECASE,
)
# behind what is said of the writer, it says nothing: "I'd like an apology and you know it"
KNOWN = re.compile(
    r",? and (?:you|u|ya) (?:both )?know (?:it|that)(?: (?:too|very well|well))?(?=[.!]*$)", re.IGNORECASE
)
# how foolish they felt about it; "like an idiot" is how the writer sees themselves, and stays
FOOLISH = re.compile(
    r"(?P<kept>\b(?:st[ao]nd|stood|standing|wait|waited|waiting|sit|sat|sitting|meet|met|queue|queued|walk|walked|"
    r"walking|work|worked|sleep|slept|eat|ate|travel|travelled|run|ran|search|searched)\b[^.,;!?\[\]]*) like "
    r"(?:(?:some|the|complete|total|absolute|a bunch of) )*"
    r"(?:idiots|fools|morons|clowns|beggars|losers|dummies)"
    r"(?= and\b| ?[.,!?;]|$)",
    re.IGNORECASE,
)
