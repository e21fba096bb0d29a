"""Rows of words that count, miss something or say whose it was to do, and how each is said.

"Five messages and no answer" tells how many were sent and what did not come, and "nobody but you is allowed an opinion"
what the writer would like to be allowed. They are read as those of `kindphrase.planning.factrows`.
"""

from __future__ import annotations

from collections.abc import Mapping

_OPENS = r"(?:(?:so|and|but|now|then|well|wow|great|ok|yet|because|apparently) )*"
_NTH = (
    r"(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|hundredth|umpteenth|nth|\d+(?:st|nd|rd|th)|"
    r"2nd|3rd)"
)
_NUMBER = (
    r"(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|fifty|\d+|several|many|"
    r"so many)"
)
_UNIT = r"(?:hour|day|night|week|weekend|month|year|season|term)"
_LONG = (
    rf"(?:{_NUMBER}|a|an|one|almost \w+|nearly \w+|over \w+|half a) (?:whole |full |entire |solid |damn |long )?{_UNIT}s?"
    rf"|{_UNIT}s"
)
_WHEN = rf"(?: this {_UNIT}| today| tonight| in a row| in (?:a|one|two|three|four|\d+) {_UNIT}s?| since \w+(?: \w+)?)"
_WORD = r"(?:answer|reply|response|word|call|phone call|text|message|email|letter|visit|card|postcard|update)"
_SENT = r"(?:messages|emails|e mails|mails|texts|letters|notes|reminders|requests|dms|voicemails|tickets)"
_NONE = r"(?:no|not a|not an|not one|not any|without a|without an|without one|without any)(?: single)?"
_SOME = r"(?:a|one|the)"
_DONE = (
    r"(?!(?:are|were|was|have|do|can|always|just|only|think|thought|want|wanted|would|will|could|should|know|knew|feel|"
    r"felt|love|loved|care|cared|seem|seemed|make|made|had|never)\b)"
)
_FORBIDS = r"(?:nobody|no one|noone|none of us)(?: else)?(?: here)?"
_BUT = r"(?:except|but|besides|apart from|other than|except for)"

LACKS: Mapping[str, str] = {
    # how often
    rf"{_OPENS}(?:that|this|it) (?:is|was|makes) (?:now |already )?(?:it )?(?:the )?(?P<nth>{_NTH}) "
    rf"(?P<noun>time|{_UNIT})(?P<since>{_WHEN})?(?: now| already)?": "I'm frustrated that this is the {nth} {noun}{since}",
    rf"{_OPENS}(?:that|this|it) (?:is|makes) (?:now |already )?(?P<count>twice|{_NUMBER} times)"
    rf"(?: now| already)?(?P<since>{_WHEN})?(?: now| already)?": "I'm frustrated that this happened {count}{since}",
    rf"{_OPENS}(?:that|this|it) (?:is|was|makes) (?:now |already )?the (?P<nth>{_NTH}) (?P<noun>\w+) (?:that )?you have "
    r"(?P<deed>missed|forgotten|skipped|cancelled|canceled)": "I'm upset that you've {done} a {nth} {noun}",
    rf"{_OPENS}(?:that|this|it) (?:is|was|makes) (?:now |already )?the (?P<nth>{_NTH}) (?P<noun>\w+) (?:that )?you have "
    r"not (?P<deed>(?:turned up|shown up|showed up|come|visited|called)(?: home| over)?)": (
        "I'm upset that you haven't {done} for a {nth} {noun}"
    ),
    rf"{_OPENS}(?:that|this|it) (?:is|was|makes) (?:now |already )?the (?P<nth>{_NTH}) time (?:that )?(?:i|we) "
    r"(?:have |am |are |had to )?(?:ask|asked|asking)(?: you)?(?: this| that)?": (
        "I'm frustrated to be asking a {nth} time"
    ),
    # (said with "this is", it would be counted again)
    rf"{_OPENS}(?:that|this|it) (?:is|was|makes) (?:now |already )?the (?P<nth>{_NTH}) time (?:that )?"
    r"(?P<rest>(?:i|we) (?:have|had|asked|told|wrote|called|must)(?: (?!not\b)\w+){0,5})": (
        "I'm frustrated that {rest} a {nth} time"
    ),
    rf"{_OPENS}(?:that|this|it) (?:is|was|makes) (?:now |already )?the (?P<nth>{_NTH}) (?P<noun>email|mail|message|"
    r"letter|text|ticket|reminder|note|request) (?:that )?(?P<rest>i|we) (?:have |had to |have had to )?"
    r"(?:sent|send|written|wrote|write|posted|opened)(?: to)?(?: you)?": (
        "I'm frustrated that {rest} had to send a {nth} {noun}"
    ),
    rf"{_OPENS}(?:that|this) (?:is|makes) (?:now |already )?(?P<count>twice|{_NUMBER} times) (?:that )?"
    r"(?P<rest>(?:i|we) (?:have |had to |have had to )?\w+(?: you)?)(?: now| already)?": (
        "I'm frustrated that {rest} {count}"
    ),
    rf"{_OPENS}you (?:have )?(?:do|did|done) (?:this|that|it) (?P<when>every (?:single |bloody |damn |fucking )?\w+)": (
        "I'm frustrated that this happens {when}"
    ),
    r"(?:and )?(?P<rest>i|we) even (?P<deed>(?:reminded|texted|called|told|asked|emailed|messaged|warned|wrote to|"
    r"rang|phoned) you(?: \w+){0,4})": "{rest} did {based}, and I'm frustrated about [what happened]",
    # what did not come
    rf"{_OPENS}(?P<count>{_NUMBER}) (?:unanswered |unread |long )?(?P<sent>{_SENT}) (?:and |but )?(?:still |yet )?"
    rf"{_NONE} (?P<thing>answer|reply|response|word)(?: back)?(?: from you)?": (
        "I'm frustrated that I sent {count} {sent} and got no {thing}"
    ),
    rf"{_OPENS}(?P<count>{_NUMBER}) (?:missed |unanswered |phone )?calls (?:and |but )?(?:still |yet )?"
    rf"{_NONE} (?P<thing>answer|reply|response|word)(?: back)?(?: from you)?": (
        "I'm frustrated that I called {count} times and got no {thing}"
    ),
    rf"{_OPENS}(?P<long>{_LONG}) (?:now )?(?:and |but )?(?:still |yet )?(?:nothing|not a (?:single )?word|no word|"
    r"not a peep|silence) from you": "I'm upset that I haven't heard from you in {long}",
    rf"{_OPENS}(?P<long>{_LONG}) (?:now )?(?:and |but )?(?:still |yet )?{_NONE} (?P<thing>{_WORD})(?: back)?"
    r"(?: from you)?": "I'm upset that I've had no {thing} in {long}",
    rf"{_OPENS}(?P<long>{_LONG}) (?:now )?(?:and |but )still no (?P<noun>\w+(?: \w+)?)(?P<from> from you)?": (
        "I'm frustrated that after {long} I still have no {noun}{from}"
    ),
    rf"{_OPENS}(?:still )?{_NONE} (?P<thing>{_WORD})(?: back)?(?: from you)? (?:in|for) (?P<long>{_LONG})": (
        "I'm upset that I've had no {thing} in {long}"
    ),
    r"(?P<own>(?:i|we) (?:have )?(?:waited|been waiting|sat|stayed up|sat up|hoped)(?: \w+){1,5}) and (?:still )?"
    r"(?:nothing|not a (?:single )?word|no word|not a peep) from you": "{own} and I'm hurt that I didn't hear from you",
    rf"{_OPENS}still (?:nothing|no word|no sign)(?: at all)? from you": "I'm upset that I still haven't heard from you",
    rf"{_OPENS}(?:still )?(?:no|not (?:a|an|one|even an?)|without an?)(?: single)? "
    r"(?P<owed>apology|sorry|explanation|answer|reply|response|thank you)(?: at all)?"
    r"(?: from you)(?: of course| naturally| obviously| as usual)?": "I'd really like {owed}",
    rf"{_OPENS}not (?:a|one) finger (?:have|did|had) you (?:lifted|lift|raised|raise)": (
        "I'm disappointed that I got no help"
    ),
    rf"{_OPENS}not (?:a single|a|one) (?P<noun>\w+) (?P<aux>have|did|had) you (?P<deed>\w+)(?P<after> \w+(?: \w+){{0,5}})?": (
        "I'm disappointed that you {aux}n't {deed} a single {noun}{after}"
    ),
    rf"{_OPENS}you (?:guys |two |all |people |lot )?(?P<aux>have|did|had|do) not so much as (?P<deed>\w+(?: \w+){{0,8}})": (
        "I'm disappointed that you {aux}n't {deed}"
    ),
    # what it was about
    rf"{_OPENS}it is (?:just |only )?that you never (?:even |once )?(?P<deed>{_DONE}\w+(?: (?!and\b)\w+){{0,7}})": (
        "I'm hurt that you didn't {based}"
    ),
    r"it is not (?:just |only )?that you \w+(?: (?!it\b)\w+){0,6} it is that you never (?:even |once )?"
    rf"(?P<deed>{_DONE}\w+(?: \w+){{0,7}})": "I'm hurt that you didn't {based}",
    r"it is not that you (?P<first>\w+(?: (?!it\b)\w+){0,6}) it is that you (?P<second>"
    rf"{_DONE}\w+(?: \w+){{0,7}})": "I'm not upset that you {first}, I'm hurt that you {second}",
    rf"{_OPENS}it is (?:just |only )?that you (?P<second>{_DONE}\w+(?: (?!and\b)\w+){{0,7}})": (
        "I'm hurt that you {second}"
    ),
    r"(?:(?:please )?do not (?:you )?(?:dare )?(?:tell me|say) |and do not tell me )(?:that )?it (?:was|is) "
    r"(?:just |only |all )*(?:a |meant as a )(?:little )?joke": "it didn't feel like a joke to me",
    r"(?:please )?do not (?:you )?(?:dare )?(?:tell me|say) (?:that )?(?P<was>it (?:was|is)) (?:just |only |all )*"
    r"(?P<thing>(?:an?|the|your|my|because of) \w+(?: (?:of (?:the |your |my )?)?\w+)?)(?: again)?": (
        "I find it hard to believe that {was} {thing}"
    ),
    r"(?:who|how) (?:can|could) (?:i|we|anyone|anybody) (?:ever )?forget (?:about )?(?P<thing>your (?:affair|speech|"
    r"silence|absence|remarks?|jokes?|comments?)(?: (?:with|at|about|on|to) \w+(?: \w+){0,3})?)": (
        "I'm still hurt by {thing}"
    ),
    # whose it was
    rf"{_OPENS}(?:it|that|this) (?:was|is) (?:never |not )(?:your|yours) (?P<thing>secret|news|story|announcement) to "
    r"(?:tell|share|break|spread|give|make)": "I'm hurt that the {thing} was told",
    rf"{_OPENS}you (?P<second>{_DONE}\w+(?: (?!you\b)\w+){{1,4}}?) (?:that |which )?you (?:were|are) (?:never|not) "
    r"(?:meant|supposed|allowed)(?: to(?: \w+)?)?": "I'm upset that you {second} without being allowed to",
    rf"{_OPENS}you (?P<second>{_DONE}\w+(?: (?!you\b)\w+){{1,4}}?) (?:that |which )?you (?:were|had been|have been) "
    r"(?:told|asked) not to(?: \w+)?": "I'm upset that you {second} after being asked not to",
    rf"{_OPENS}(?:it|that|this) (?:was|is) (?:never |not )your (?P<noun>decision|choice|call) to make": (
        "I'm upset that I wasn't asked about that {noun}"
    ),
    rf"{_OPENS}(?:it|that|this) is {_OPENS}(?:so |really )?(?:unfair|not fair) (?:that )?you (?:always )?get to "
    r"(?:decide|choose|pick|call)(?: \w+){0,3}": "I'd like to have a say too",
    rf"{_OPENS}{_FORBIDS} is (?:ever |even )?(?:allowed|permitted) (?P<may>(?:to|an?|any) \w+(?: \w+)*?) {_BUT} you": (
        "I'd like to be allowed {may} too"
    ),
    rf"{_OPENS}{_FORBIDS} (?:{_BUT} you) is (?:ever |even )?(?:allowed|permitted) (?P<may>(?:to|an?|any) \w+(?: \w+)*)": (
        "I'd like to be allowed {may} too"
    ),
    rf"{_OPENS}(?:nobody|no one|noone) else is (?:ever |even )?(?:allowed|permitted) (?P<may>(?:to|an?|any) \w+"
    r"(?: (?!when|while|if)\w+)*)(?P<after> (?:when|while|if) \w+(?: \w+)*)?": "I'd like to be allowed {may} too{after}",
    rf"{_OPENS}only you (?:are|get) (?:ever |even )?(?:allowed|permitted) (?P<may>(?:to|an?|any) \w+(?: \w+)*)": (
        "I'd like to be allowed {may} too"
    ),
    r"i (?:really |just )*(?:do not|can not|could not|will never) (?:really |even )?(?:know|understand|see|get) why you "
    r"(?:always |still |even )?insist on (?P<deed>\w+ing(?: \w+){0,7})": "I'd like to understand why you {based}",
    r"your (?:whole )?way of (?P<deed>\w+ing(?: \w+){0,4}) (?:is|was) (?:\w+ )?(?:horrible|terrible|awful|rude|"
    r"dreadful|lousy|stupid|disgusting|ridiculous|annoying|horrid)": "I don't like this way of {doing}",
    rf"{_OPENS}i (?:really |just |still )*(?:can not|could not|do not) (?:even |really )*believe how \w+ly you "
    r"(?P<did>(?:spoke|talked|treated|behaved|acted|reacted|handled)(?: \w+){0,6})": "I'm upset about how you {did}",
    # what stood in the way, or was gone round
    rf"{_OPENS}you (?P<was>are|were) too busy (?P<first>(?:\w+ing|with|on)(?: (?!to\b)\w+){{0,5}}) to "
    r"(?:even |ever )?(?P<deed>\w+(?: \w+){0,7})": "I felt upset when you were busy {first} and didn't {deed}",
    rf"{_OPENS}you went behind (?P<whose>my|our) backs? and (?P<second>{_DONE}\w+(?: \w+){{0,6}})": (
        "I felt hurt when you {second} without telling {whom}"
    ),
    r"(?P<thing>(?:my|our) \w+(?: \w+)?) (?P<was>was|were|got|has been|have been) "
    r"(?P<done_to>(?:ruined|destroyed|damaged|wrecked|broken|spoilt|spoiled|scratched|torn|trampled|eaten|chewed) by your "
    r"(?:dogs?|cats?|kids?|children|son|daughter|friends?|guests?|car|bike|party|trees?|workers?|builders?|boys?|girls?|"
    r"puppy|horse|brother|sister))": "I'm upset that {thing} {was} {done_to}",
    rf"{_OPENS}(?:suddenly |somehow )*we are (?:suddenly |somehow )?the (?:bad (?:guys|ones|people)|villains|monsters)": (
        "we're hurt, and we'd like you to hear our side too"
    ),
    r"i (?:got|was|am|get|keep getting) left out(?: by you)?(?: again)?": "I felt hurt when I was left out",
    # what is to stop, or to go another way
    r"(?:please )?(?:enough|no more) (?:with |of )?(?:the|your|these|those|all the|all these)(?: (?!fake\b)\w+){0,3}? "
    r"(?P<sent>notes|messages|emails|comments|remarks|jokes|texts|posts|calls)(?: please)?": (
        "I'd like the {sent} to stop"
    ),
    r"(?:please )?(?:enough|no more) (?:with |of )?(?:the|your|these|those|all the) (?:fake|empty|hollow|half hearted|"
    r"insincere|cheap) apologies": "I'd really like an apology that is meant",
    r"(?:please )?(?:stop|quit) (?:wasting|ruining|spoiling) our (?P<noun>evenings|weekends|holidays|mornings|money|"
    r"savings|sundays|nights|days)": "I'd like us to spend our {noun} differently",
    r"(?:please )?(?:stop|quit) (?:fucking )?(?:bullying|picking on|tormenting|terrorising|terrorizing|mistreating) "
    r"(?P<thing>(?:the|our|my|your) \w+(?: \w+)?)": "I'd like you to be kind to {thing}",
}
