"""Rows of what the writer gave and what they would like back, each with how it is said: "you owe us an answer"."""

from __future__ import annotations

from collections.abc import Mapping

_MUCH = r"(?:(?:so|very|really|just|only|still|even|ever|always|actually|honestly|already|simply) )*"
_THANKS = r"(?:thank you|thanks|thank u|apology|sorry|hello|goodbye|explanation|answer|reply|warning|call|text|message)"
_GAVE = (
    r"(?:stood|stand|defended|backed|protected|covered|paid|cared|looked after|drove|helped|"
    r"taught|nursed|hosted|took (?:the|all the) (?:blame|fall|heat)|vouched|lied)"
)
# what follows may not be weighed against the other again
_REST = r"(?:(?: (?!(?:and|but|yet|so|while|if)\b)\w+)| and your(?= \w)){1,14}"
_WENT = (
    r"(?:drove|walked|came|flew|travelled|traveled|took|paid|saved|kept|gave|lent|made|booked|cooked|baked|bought|"
    r"waited|stayed|cycled|rushed)"
)
# what cannot be seen
_FELT = r"(?:thought|wanted|knew|cared|felt|ruined|treated|made|were|needed|said|could|would|did|loved|liked)\b"
_WORK = (
    r"(?:cleans?|cooks?|wash(?:es)?|pays?|drives?|picks?|does|do|makes?|takes?|feeds?|shops?|irons?|tidies|tidy|"
    r"walks?|packs?|runs?|handles?|organi[sz]es?)"
)

GIVEN: Mapping[str, str] = {
    # what the writer gave
    rf"(?P<we>i|we) (?:have )?{_MUCH}(?P<told>{_GAVE}{_REST})": "{we} {told}, and {we} feel hurt",
    rf"(?P<we>i|we) (?:have )?{_MUCH}(?P<told>{_GAVE}{_REST}) (?:and|but|and yet|and then|then)(?: then)? "
    r"(?:you|now you) (?:just |even )*(?:threw|throw|chucked|tossed) (?:me|us) under(?: the bus)?": (
        "{we} {told}, and {we_are} really hurt by [what happened]"
    ),
    rf"(?P<we>i|we) (?:have )?{_MUCH}(?P<act>(?:raised|supported|carried|fed|brought up)(?: (?!and\b|but\b|"
    rf"yet\b|so\b|while\b)"
    r"\w+| and your(?= \w)){1,9})": "{we} gave a lot to {act}, and {we} feel hurt",
    r"(?:(?:have|did) you )?(?:already )?(?:forgotten|forget|forgot) (?:everything|all|what|all (?:the things|that)) "
    r"(?:that )?(?P<we>i|we) (?:have )?(?:did|done) for (?P<thing>(?:this|the|our) \w+)": (
        "{we} did a lot for {thing}, and {we_are} really hurt by [what happened]"
    ),
    rf"(?P<we>i|we) (?:have )?{_MUCH}been nothing but (?P<how>kind|nice|good|patient|polite|fair|honest|friendly|"
    r"supportive|generous|helpful|loyal) (?P<to>(?:to|with|towards?) you)": (
        "{we_have} tried to be {how} {to}, and {we_are} really hurt by [what happened]"
    ),
    r"when (?P<mine>(?:i|we) (?!told|said|asked you|tried|got home)\w+(?: (?!you\b)\w+){0,5}) "
    r"you were (?:\w+ )?(?:nowhere|not there|not around|never there|never around|not here|never here|gone)"
    r"(?: to be (?:found|seen)| for me)?": "I felt alone when {mine} and you weren't there",
    r"who (?:do you think )?(?P<did>paid|bought|drove|helped|raised|fed|covered|taught|picked|"
    r"stayed)(?P<more>(?: \w+){1,7})": ("I {did}{more}, and I feel hurt"),
    rf"who (?:do you think )?(?P<act>{_WORK}(?: (?!you\b)\w+){{0,2}}) after you(?P<often> every \w+| all the time)?": (
        "I {act}{often}, and I'd like to feel appreciated"
    ),
    rf"who (?:do you think )?(?P<act>{_WORK}(?: (?!you\b|after\b|up\b)\w+){{1,6}})": (
        "I {act}, and I'd like to feel appreciated"
    ),
    r"(?P<we>i|we) (?P<gave>bought|gave|got|lent|paid for|cooked|made|built|found)(?P<more>(?: (?!and\b)\w+){1,6}) "
    r"and (?:still you|you still) (?P<act>complain|moan|whine|grumble|want more)": (
        "{we} {gave}{more}, and {we_are} hurt that you {act}"
    ),
    r"(?P<mine>(?:i|we) .+ times) (?:and|but|while) you (?:have )?(?:only )?(?P<act>(?:\w+ed|came|come|went|rang|wrote|"
    r"drove|paid|saw)(?: \w+){0,4}?) (?:only )?(?:once|twice)": "{mine}, and I'd like you to {act} more often",
    rf"(?P<mine>(?:i|we) (?:have )?{_MUCH}{_WENT}(?: (?:for|to|with) you| (?:me|you) (?:a|an|the|my|our|to|from|home)|"
    r" (?!and\b|but\b|so\b|because\b|if\b|you\b)\w+){1,14}) (?:and|but|and then|but then|and yet) "
    rf"you (?:just |even |still )*(?P<did>(?!{_FELT})\w+(?: \w+){{1,10}})": ("{mine}, and I felt hurt when you {did}"),
    # what the writer does alone
    r"(?:i am|it is) (?:always |ever )*(?:the one|me) (?:who|that) (?:always |ever )*"
    r"(?P<does>(?:\w+s|have to|has to) ?.*?)(?: (?:and )?not you)?": "I'm frustrated that I'm the one who {does}",
    r"(?:i am|it is) (?:always |ever )*(?:me who is )?the only one (?:who|that) (?:always |ever )*"
    r"(?P<act>\w+s(?: \w+){0,5}?)(?: (?:and )?not you)?": "I'm tired of {act_ing} by myself",
    r"(?P<mine>i (?:work|cook|clean|wash|study|drive|run|slave)(?: (?!and\b|while\b)\w+){1,5}) (?:and|while) you "
    r"(?:just|only) (?P<act>\w+(?: \w+){0,5})": "I feel frustrated when {mine} and you {act}",
    r"(?P<we>i|we) have been (?P<told>(?:carrying|doing|cleaning|paying|covering|running|holding|organi[sz]ing|"
    r"managing|fixing|cooking)(?: \w+){1,4}) for (?P<time>\w+(?: \w+){0,3})": (
        "after {time} of {told}, {we_are} exhausted and {we} need more help"
    ),
    # what they would like
    r"is (?:this|that) (?:all )?the thanks (?P<we>i|we) get": "{we_would} have liked some thanks",
    rf"(?:not|without) {_MUCH}(?:so much as|as much as|a single) (?P<thing>(?:a|an|one) (?:single )?{_THANKS})"
    r"(?: from (?:you|any of you|anyone|one of you|a single one of you|either of you))?": "I'd have liked {thing}",
    r"(?P<we>i|we) (?:always )?(?:get|got) (?:absolutely )?nothing (?P<back>in return|back|out of (?:it|this))": (
        "{we_are} disappointed that {we} get so little {back}"
    ),
    r"you (?:both |all )?(?P<still>still )?owe (?P<we>me|us) (?P<thing>(?:a|an|the|some|my|our) "
    r"(?!favou?r|beer|drink|coffee|one|lunch|dinner|round|ride)\w+(?: \w+){0,6})": ("{we_would}{still} like {thing}"),
    r"you (?:both |all )?(?:still )?owe (?P<them>her|him|them|everyone|my \w+|the \w+) an apology": (
        "I'd really like you to apologise to {them}"
    ),
    r"you (?:both |all )?(?:still )?owe (?P<them>her|him|them|everyone|my \w+|the \w+) an explanation": (
        "I'd really like you to explain this to {them}"
    ),
    r"(?P<we>i|we) (?:am|are) still waiting (?:for|on) (?P<thing>(?:a|an|the|my|our|some) \w+(?: \w+){0,8})": (
        "{we_would} still like {thing}"
    ),
    r"(?P<we>i|we) (?:demand|deserve|expect|want) (?P<thing>(?:a|an|some) (?:\w+ )?(?:apology|explanation|answer|"
    r"thank you|reply))(?: (?:from you|right now|immediately))*": "{we_would} really like {thing}",
    r"all (?P<we>i|we) (?:ever )?(?:ask|want)(?: (?:of|from) you)? is for you to "
    r"(?P<act>\w+(?: \w+){0,6})": "{we_would} really like you to {act}",
    r"all (?P<we>i|we) (?:ever )?(?:asked|wanted)(?: (?:of|from) you)? was for you to (?P<act>\w+(?: \w+){0,6})": (
        "{we_would} have liked you to {act}"
    ),
    r"all (?P<we>i|we) (?:ever )?(?:asked (?:you )?for|wanted|needed)(?: (?:of|from) you)? was (?P<thing>"
    r"(?!to\b|for\b|you\b|that\b)\w+(?: (?!you\b)\w+){0,6})": "{we_would} have liked {thing}",
    r"all (?P<we>i|we) (?:ask (?:you )?for|want|need)(?: (?:of|from) you)? is (?P<thing>"
    r"(?!to\b|for\b|you\b|that\b)\w+(?: (?!you\b)\w+){0,6})": "{we_would} really like {thing}",
    r"(?P<we>i|we) (?:have )?(?:only|just) (?:ever )?asked (?:you )?for (?P<thing>(?:one|a single|\w+) \w+)": (
        "{we} did ask for {thing}, and {we_are} disappointed by [what happened]"
    ),
    r"(?P<mine>(?:i|we) (?:(?!so\b|you\b)\w+ ?){1,8}) so the (?:very )?least you (?:could|can) do "
    r"(?:is|would be|was) (?:to )?(?P<act>\w+(?: \w+){0,6})": "{mine}, so I'd like you to {act}",
    r"the (?:very )?least you (?:owe|could give) (?P<we>me|us) is (?P<thing>\w+(?: \w+){0,6})": (
        "{we_would} really like {thing}"
    ),
    r"the (?:very )?least (?:a|an|any) (?:\w+ )?\w+ (?:could|can|should) do (?:is|would be) (?:to )?"
    r"(?P<act>\w+(?: \w+){0,6})": "I'd really like you to {act}",
}
