"""Rows that hold the other up against somebody, or call somebody as a witness, each with how what is told is said."""

from __future__ import annotations

from collections.abc import Mapping

from kindphrase.planning.rows.kindforms import KIND_WORDS

_WHO = (
    r"(?:even |at least )*(?:(?:any|every|a|an|some|most|my|your|our|his|her|the|all my|all the|other|normal|decent|"
    r"real|good|everyone|everybody|anyone|anybody|even)(?: (?!would\b|could\b|can\b|should\b|never\b|not\b)\w+){1,3}?|"
    r"(?!i\b|we\b|you\b|it\b|this\b|that\b|what\b|who\b|there\b|nobody\b|he\b|she\b|they\b)\w+)"
)
_MANY = (
    r"(?:(?:all )?(?:the )?(?:other|normal|most|decent|good|real|nice|polite|kind) (?:\w+ )?\w+s?|other people|"
    r"normal people|most people|decent people|good people|everyone else|everybody else|everyone|everybody)"
)
_EX = r"(?:even )?(?:my|your) (?:ex|ex \w+|old \w+|last \w+|former \w+|first \w+)"
_WITNESS = (
    r"(?:even )?(?:(?:the|my|our|your|all my|all the|all our|half the)(?: own)?(?: \w+){1,2}|(?:we|they) all|everyone"
    r"(?: \w+ \w+)?|everybody|people|uncle \w+|aunt \w+|mum|mom|dad)"
)
_ALL = r"(?:everyone|everybody|(?:all )?the others|the rest(?: of (?:us|the \w+))?|all of us)(?: else)?"
_MANAGED = (
    r"(?:(?:has |have |had )?(?:found (?:\w+ ){1,2}?(?:time|minutes?|hours?|moment|way)|managed|bothered|remembered|"
    r"took (?:the |a )?(?:time|minute|moment))|(?:was|were) able)"
)
_NOT_YOU = (
    r"(?:(?:but |and |except |only |just |everyone )*(?:not you|except (?:for )?you|only you|but you|you alone|you)"
    r"(?: (?:alone|of course|as usual|again))?(?: (?:could|can|did|do|have|would) not)?)"
)
_TALKING = r"(?:talking|starting to talk|beginning to talk|gossiping)"

_BEHIND = r"(?: (?!and (?:he|she|they)\b)\w+){0,7}"
_OF_THEM = r"(?: and (?:he|she|they) (?:(?!you\b)\w+ ?){1,7})?"

COMPARED: Mapping[str, str] = {
    # what everybody did but one
    rf"{_ALL} {_MANAGED} to (?P<act>(?!be\b)\w+(?: (?!you\b|and\b|but\b)\w+){{0,9}}?) {_NOT_YOU}": (
        "I'm disappointed that you didn't {act}"
    ),
    rf"{_ALL} {_MANAGED} to be (?P<been>(?:on time|here|there|ready|home|online|quiet|present)(?: \w+){{0,4}}?) "
    rf"{_NOT_YOU}": "I'm disappointed that you weren't {been}",
    rf"{_WHO} (?:would|could) (?:at least )?have (?P<their>{KIND_WORDS}(?: (?!by$)\w+){{0,7}}?)(?: by)?": (
        "I'd have liked you to {their}"
    ),
    rf"{_WHO} (?:would|could|can) (?:at least )?(?P<their>{KIND_WORDS}(?: \w+){{0,7}})": (
        "I'd really like you to {their}"
    ),
    rf"{_EX} (?:actually |always |at least )+(?P<their>{KIND_WORDS}(?: \w+){{0,7}})": "I'd really like you to {their}",
    rf"{_WHO} (?P<their>{KIND_WORDS}(?: \w+){{0,3}}?) every (?:single )?(?:day|night|morning|evening|week|"
    rf"weekend|month|sunday)": ("I'd really like you to {their} more often"),
    rf"{_MANY} (?:manages? to )?(?P<their>{KIND_WORDS}(?: \w+){{0,7}})": "{theirs_said}",
    # who they are goes: "even my ex remembered it, and he hates me"
    rf"{_WHO} managed to (?P<their>{KIND_WORDS}{_BEHIND}){_OF_THEM}": "I'd have liked you to {their}",
    rf"{_WHO} (?:actually )*(?P<theirs>{KIND_WORDS}{_BEHIND}){_OF_THEM}": "{theirs_said}",
    rf"how (?:come|can|is it that) {_WHO} (?:can )?(?P<act>\w+(?: \w+){{0,5}}) (?:and|but) you can not": (
        "I'd really like you to {act}"
    ),
    rf"if {_WHO} can (?P<act>\w+(?: \w+){{0,5}}) (?:then )?(?:why can not you|why can you not|so can you|"
    rf"you can too)": ("I'd really like you to {act}"),
    r"(?:why is it|how come|how is it|why)(?: that)? (?P<when>(?:when|if) \w+(?: (?!i\b|we\b)\w+){1,7}) but "
    r"(?P<mine>(?:when|if) (?:i|we) \w+(?: \w+){1,9})": "I feel hurt that {when}, but {mine}",
    r"(?:even )?(?:the|a|an|my|our|any) (?:\w+ )?\w+ (?:does|handles|did|handled|manages|can do|could do)"
    r" (?P<it>this|that|it|"
    r"the job|the work|your job) (?P<better>better|faster|quicker) than you(?: do| did| can| ever did| ever could)?": (
        "I'd like this to be done {better}"
    ),
    r"i would have (?P<told>\w+(?: (?!it\b)\w+){0,4} for you)": (
        "I would have {told}, and I'm really hurt by [what happened]"
    ),
    rf"{_WHO} would (?:never|not) (?:ever )?(?:have )?(?:talk|talked|speak|spoken|spoke) to (?:me|us) "
    r"(?:like (?:that|this)|this way|that way)": "I'm hurt by the way you talked to me",
    r"(?:any|every|even an?|an?) \w+(?: \w+)? (?:could|would|can) (?:have )?(?:see|seen|tell|told|know|known|guess|"
    r"guessed) (?:it|that|this)(?: \w+)?": "I'm frustrated about [what happened]",
    r"you (?:always |still )?(?:demand|expect|want|ask for) (?P<thing>honesty|respect|loyalty|patience|trust|"
    r"commitment|punctuality|openness|tidiness|kindness|sympathy|help|support)(?: from (?:me|us|others|everyone))? "
    r"but (?:not (?:for|from|of) yourself|never give any|do not give any|give none)": (
        "I'd like {thing} to go both ways"
    ),
    r"you (?:have got|have|got|always have|make|find) (?:(?:all the|so much|plenty of|enough) )?time for "
    r"(?P<thing>\w+(?: \w+){0,4}) but (?:not|never|none|no time) for (?P<us>me|us)": (
        "I feel hurt when there's time for {thing} but not for {us}"
    ),
    r"(?:(?:we|they) (?:all )?|everyone |everybody |i )?(?:knows?|can see|sees?) who your favou?rite(?: \w+)? is": (
        "I feel hurt, because it seems like you have a favourite"
    ),
}

WITNESSED: Mapping[str, str] = {
    # who it was stays, if it is a name
    r"(?:even )?(?P<name>(?:(?:uncle|aunt|auntie) )?\w+) (?:noticed|saw) (?:that )?you never "
    r"(?P<did>\w+(?: \w+){0,9})": ("I'm upset that you didn't {did_base}, and {name} noticed"),
    r"(?:even )?(?P<name>(?:(?:uncle|aunt|auntie) )?\w+) (?:noticed|saw) (?:that )?you "
    r"(?P<been>(?:did not|were not|have not|had not) (?!care)\w+(?: \w+){0,9})": (
        "I'm upset that you {been}, and {name} noticed"
    ),
    rf"{_WITNESS} (?:have |has )?(?:\w+ )?(?:knows?|knew|noticed?|notices|saw|sees?|heard?|hears) "
    r"(?P<thing>how you (?:talk|talked|speak|spoke|treat|treated|look|looked|act|acted|behave|behaved)(?: \w+){0,6})": (
        "I'm upset about {thing}"
    ),
    rf"{_WITNESS} (?:\w+ )?(?:knows?|knew|noticed|notices|saw|sees|can see|could see|can tell|could tell|"
    rf"heard) (?:that )?"
    r"you never (?P<did>\w+(?: \w+){0,9})": "I'm upset that you didn't {did_base}",
    rf"{_WITNESS} (?:\w+ )?(?:knows?|knew|noticed|notices|saw|sees|can see|could see|can tell|could tell|"
    rf"heard) (?:that )?"
    r"you (?P<been>(?:did not|were not|have not|had not) (?!care)\w+(?: \w+){0,9})": "I'm upset that you {been}",
    rf"{_WITNESS} (?:\w+ )?(?:knows?|knew|noticed|notices|saw|sees|can see|could see|can tell|could tell|"
    rf"heard) (?:that )?"
    r"you (?P<did>(?!did\b|were\b|had\b)\w+(?: (?!purpose\b)\w+){0,9})": "I'm upset that you {did}",
    r"(?:even )?(?P<who>(?:the|our|my|your own|your) (?:\w+ )?(?:kids|children|boys|girls|neighbou?rs|"
    r"parents|students|guests)) "
    r"(?P<know>know|knew|notice|can see|see|can tell) (?:that )?you (?P<act>drink|smoke|gamble|argue|fight|shout|"
    r"use|cry|yell|drive drunk)(?: again)?": "I'm really worried about {who}, because they {know} that you {act}",
    rf"(?P<who>{_WITNESS}) (?:is|are) (?:already |now )?(?P<talk>{_TALKING}) about (?P<thing>(?:your|the|"
    rf"this) \w+(?: \w+)?)"
    r"(?: now| already)?": "I'm worried, because {who} are {talk} about {thing}",
    rf"(?P<who>(?:the|our|my|your) (?:\w+ )?\w+s|people|they all) are (?P<yet>already |now |)(?P<talk>{_TALKING}) "
    r"(?:about|behind) you(?:r back)?": "I'm upset that {who} are{yet} {talk}",
    r"(?P<who>(?:the|my|our)(?: whole| entire)? \w+) (?P<has>has|have) (?:all )?lost (?:all |any )?(?P<thing>faith|"
    r"confidence|trust) in you": "{who} {has} lost confidence because of [what happened]",
    r"we are (?:all )?(?:so |really |completely )*fed up (?:with|of) you(?: all)?": "we're fed up with [what happened]",
    r"we are (?:all )?(?:so |really |completely )*(?:sick|tired|sick and tired) of you(?: all)?": (
        "we're tired of [what happened]"
    ),
}
