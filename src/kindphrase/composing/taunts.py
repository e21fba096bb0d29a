"""Rows of norms that taunt beside what is told: "did you think we wouldn't talk", "which of us is too sensitive?".

`EMPTY` tell nothing and go. Of the others a fact is left: "really nice of you, after I stayed till nine" tells that the
writer stayed, "guess who had to clean up" that the writer had to, "easy to say for you, you own a house" of the house.
"""

from __future__ import annotations

import re

_LABEL = (
    r"(?:sensitive|dramatic|immature|childish|selfish|crazy|toxic|lazy|messy|unreasonable|difficult|irresponsible|"
    r"aggressive|rude|liar|problem|bad (?:guy|one|person)|victim|adult|grown[- ]?up|child|baby|drama queen|hypocrite|"
    r"unreliable|jealous|paranoid|controlling|emotional|overreacting|exaggerating|lying|mean|ungrateful|hysterical|"
    r"needy|disrespectful|inconsiderate|egoistic|egoist|petty|irrational|mature)"
)
_ANYONE = r"(?:i|we|nobody|no one|noone|they|she|he|people|everyone|anyone|anybody)"
_LEARN = (
    r"(?:talk|compare|notice|know|find out|see|hear|realise|realize|find|speak|check|figure it out|catch on|look)"
    r"(?: (?:it|that|this|about (?:it|that|this)|(?:to|with) (?:each other|one another|anyone|her|him|them)|"
    r"each other|notes|eventually|anyway))*"
)
_GAIN = (
    r"(?:clicks|likes|views|attention|applause|followers|money|clout|fame|praise|drama|reactions?|upvotes|karma|"
    r"sympathy|credit|glory|pity|cash|spotlight|limelight|admiration|validation)"
)
_POINT = r"(?:(?:at (?:this|that) point|at the end of the day|in the end|let us be honest|clearly|obviously) ,? ?)*"
_KIND = (
    r"(?:oh )?(?:(?:how|so|very|really|real|super|just|quite|pretty) )*(?:nice|kind|classy|lovely|sweet|thoughtful|"
    r"great|generous|mature|considerate|charming|decent|helpful|friendly) (?:of|from) you"
)
EMPTY = (
    # whoever did it, it says who did not: "guess who cooked, not you obviously"
    r"(?<=^, )not you(?: (?:obviously|clearly|of course|for sure|again|as always))*",
    (
        r"(?:did|do) you (?:(?:really|honestly|seriously|actually|just|ever) )*(?:think|believe|expect|imagine) "
        rf"(?:that )?{_ANYONE} (?:would|will|do|did|can|could) (?:not|never) (?:ever |even )?{_LEARN}"
    ),
    (
        rf"(?:which|who) (?:one )?(?:of (?:us|the two of us|us two) )?(?:is|'s) (?:(?:really|actually|being) )?"
        rf"(?:the )?(?:(?:too|so|more|really|real) )?{_LABEL}(?: one| person)?(?: here| now| then| again)*"
    ),
    rf"{_KIND}(?: really| indeed| as well| too)?",
    (
        r"you (?:(?:really|always|sure|certainly|also) )*(?:let|make|made) (?:me|us) (?:really |clearly |always )?"
        r"(?:feel|know|notice|see|sense) (?:that|it|this)"
        r"(?: (?:every (?:single )?(?:day|time)|all the time|too|as well|(?:very )?clearly|again))*"
    ),
    (
        rf"{_POINT}you (?:(?:really|clearly|obviously) )*(?:(?:just|only|simply) (?:want|wanted|care about)|are "
        rf"(?:just|only) (?:after|in it for|here for|doing (?:it|this) for)) "
        rf"(?:the |your |my |our |all the )?{_GAIN}(?: (?:anyway|now|here|from it|out of it))*"
    ),
    rf"{_POINT}all you (?:want|wanted|care about) (?:is|was) (?:the |your )?{_GAIN}",
    # what nobody could have seen
    (
        r"i (?:(?:just|really|honestly) )?(?:think|guess|bet|suppose|believe|am (?:pretty )?sure) (?:that )?you "
        r"(?:(?:just|only|really|secretly) )*want(?:ed)? (?:(?:them|everyone|everybody|people|the others|the whole \w+)"
        r"(?: all)? to (?:hear|see|know|laugh|notice|think)|(?:me|us) to (?:fail|suffer|cry|look|squirm|beg|fall|lose))"
        r"\b[^.,;!?…]*"
    ),
    (
        r"(?:(?:then|just|maybe) )*go (?!home\b|see\b|to\b|rest\b|lie\b|have\b|take\b)[^.,;!?…]*? if you (?:can|could) "
        r"not (?:take|handle|stand|deal with|cope with|hack) (?:it|that|this|the \w+|losing|criticism)"
    ),
    (
        r"it(?: is|'s| 's) not (?:like|as if|as though) (?:i|we) (?:have|had|got|have got) (?:a life|feelings|a job|"
        r"(?:anything|something) (?:better|else) to do|other (?:things|stuff) to do|work to do|plans)"
        r"(?: or (?:anything|something|whatever))?"
    ),
    (
        r"because (?:(?:of course|clearly|obviously) (?:i|we)|(?:i|we) (?:of course|clearly|obviously)) (?:have|had) "
        r"nothing (?:better|else) to do"
    ),
    (
        r"(?:sure|hey|of course|apparently|somehow|obviously|clearly)(?: ,)? (?:it|that|this|everything) (?:is|'s) (?:"
        r"(?:all|always|obviously|clearly|somehow) )*(?:my|our) fault(?: again| then| as always)*"
    ),
    r"hey(?: ,)? at least you [^.,;!?…]*",
)
# a fact behind mock thanks
THANKED = re.compile(
    rf"(?:^|(?<=, )|(?<=\. ))(?P<mock>(?:and )?{_KIND}(?: ,)? (?:after|when|considering|given|while|seeing|even though)"
    r"(?: that)? )(?=(?:i|we|my|our|it|he|she|they|the)\b(?! (?:was|is|'s) kind)[^?;…]*$)"
)
# who had to do it
GUESS = re.compile(
    r"(?:^|(?<=, ))(?P<who>(?:and |so )*(?:guess who|(?:and )?who do you think) )"
    r"(?P<had>had to|has to|have to|got to|gets to|ended up)(?= \w[^?;…,]*(?: [?!.]+)?$)"
)
PRESENT = {"has to": "have to", "gets to": "get to"}
# what opens a sentence in scorn
EASY = re.compile(
    r"^(?:(?:and|but|well|yeah|oh|sure|it(?: is| ?'s|s)|that(?: is| ?'s|s)) ,? ?)*(?:(?:so|very|pretty|really) )?easy "
    r"(?:for you to (?:say|talk|judge|preach|laugh)|to (?:say|talk|judge|preach|laugh)"
    r"(?: for you|(?= (?:when|if) you )))"
    r"(?:(?: ,)? (?:when|if|because|since) (?=you )| ,(?= )|(?= [.!?…])|$)"
)
# a tag that asks nothing
TAGGED = re.compile(
    r"^(?:but|and) (?:(?:the|our|my|your) (?:rent|bill|bills|money|fee|fees|invoice|payment|price|deposit|premium|"
    r"subscription|direct debit)\b|you (?:(?:always|still|somehow) )*(?:find|found|have|had) (?:the )?(?:time|money|"
    r"energy|strength)\b)[^?!;…]*?(?P<tag> , (?:right|huh|yeah|yes|eh|innit|is it not|does it not|did you not|"
    r"do you not|is not it|does not it|do not you|did not you) \?)$"
)
# words in another's mouth
MOUTH = re.compile(
    r"\b(?:then|suddenly) (?P<its>(?:it is|it ?'s|its|it was)(?: all| just| suddenly)?) (?P<what>(?:oh|hey|hi|"
    r"sorry|babe|can (?:i|you)|could you|i (?:need|want|am|miss)|we need)\b[^.!?;…\"“”]*?)(?= [.!?…]|$)"
)
