"""Rows of which the act says too little alone: what it was done before, what is asked for beside the scorn.

"Thanks for selling it before you asked me" is about the asking, and "at least have the courtesy to knock" asks for a
knock: see `kindphrase.planning.rows.table`.
"""

from __future__ import annotations

from collections.abc import Mapping

_PRESS = r"(?:(?:just|simply|actually|really|even|please|maybe|at least|only|also|at the very least|so|then|and|but) )*"
_OPENS = r"(?:(?:wow|oh|great|well|ok|okay|so|and|really|cool|right|yeah|lol) )*"
_ACT = rf"{_PRESS}(?P<act>\S+(?: \S+)*?)"
_NICE = r"(?:(?:so|really|very|just) )*(?:nice|good|great|lovely|helpful|kind|polite|fair)"
_LIMIT = r"(?:before (?:you|i|we|asking|telling|checking)|instead of|rather than)"
_VIRTUE = (
    r"(?:common |basic |simple |human )?(?:decency|courtesy|guts|balls|courage|manners|respect|honesty|grace|spine|"
    r"backbone|politeness)"
)
_SIGN = (
    r"an? (?:single |simple |quick |proper )?(?:card|postcard|call|phone call|text|message|reply|response|answer|"
    r"thank you|receipt|invitation|invite|letter|note|email|goodbye|hello|hug|visit|explanation|apology)"
)
_FROM = r"(?P<on> (?:from you|back|(?:for|on|at) (?:my|our|the) \w+))?"
_HELD_FOR = (
    r"after (?:everything|all|all of it|all (?:that|this|the \w+)) (?:that )?(?P<who>i|we) (?:have )?\w+"
    r"(?: (?!you$)\w+){0,6}?"
)
_OVER = r"(?:\d+|two|three|four|five|six|seven|eight|ten|twenty|thirty|many) (?:years|months)"
_GUESS = (
    r"(?:(?:i|we) )?(?:guess|suppose|see|take it|imagine|apparently|clearly|obviously|evidently|seems|it seems|"
    r"looks like|it looks like|seems like)"
)
_MAY = r"(?:can|could|get to|may|have the right to|have a right to|are allowed to)"
_LIKE = r"(?:like (?:that|this|an? \w+|\w+)|that way|this way)"
_OFTEN = r"(?:so |too )?many times|several times|a (?:hundred|thousand|million) times|hundreds of times|time and again"

_REASON = (
    r"(?:honestly |so )?the (?:only |real |main |whole )?reason (?:that |why )?"
    r"(?P<own>(?:i|we) (?:lost|missed|am|are|was|were|had|have|failed|paid|got|left|could not|can not)"
    r"(?: (?!is\b)\w+){1,6}) is (?:that|because)"
)

BOUNDS: Mapping[str, str] = {
    # before what, or instead of what, it was done
    rf"{_OPENS}(?:thanks|thank you)(?: (?:a lot|so much|very much|a bunch|loads|heaps|a million))? for "
    rf"(?P<gerund>\w+ing(?: \S+)*? {_LIMIT} \S+(?: \S+)*)": "I'm upset that you {gerund_past}",
    rf"{_OPENS}{_NICE} of you to (?P<act>\w+(?: \S+)*? {_LIMIT} \S+(?: \S+)*)": "I'm upset that you {act_past}",
    rf"(?:it )?would have been {_NICE} if you (?:had|have|would have|would) (?P<had>\S+(?: \S+)*)": (
        "I wish you had {had}"
    ),
    rf"(?:it )?would have been {_NICE} if you (?P<past>(?!could\b|would\b|had\b|were\b)\S+(?: \S+)*)": (
        "I'd have liked you to {past_base}"
    ),
    rf"(?:it )?would be {_NICE} if you (?P<past>(?!could\b|would\b|had\b|were\b)\S+(?: \S+)*? before (?:you|i|we) "
    r"(?:\w+ed|took|told|went|sent|came|left|made|gave|sold|bought|ate|drove|spent|lent|threw)\b(?: \S+)*)": (
        "I'd have liked you to {past_base}"
    ),
    # what is asked for beside the scorn
    rf"{_PRESS}have {_PRESS}(?:the|some|a little|a bit of) {_VIRTUE} to (?:say|tell) (?:it|this|that) to my face": (
        "I'd like you to tell me directly"
    ),
    rf"{_PRESS}have {_PRESS}(?:the|some|a little|a bit of) {_VIRTUE} to {_ACT}": "I'd really like you to {act}",
    r"(?:and |well |look )?(?:nobody|no one|no body) (?:here |else )?(?:really )?cares? "
    r"(?:about (?:your|the|that) \w+|what you (?:think|want|say)|about that|why) (?:so |just |please )*"
    r"(?P<act>(?!and\b|or\b|but\b|of\b|in\b|on\b|here\b|anymore\b|any\b)\S+(?: \S+)*)": "I'd really like you to {act}",
    rf"(?:can|could|would|will) you {_PRESS}(?:stop|quit) {_PRESS}"
    r"(?!.*\b(?:everything|everyone|everybody|nothing|yourself|excuses|drama|about you|like an?|so)\b)"
    r"(?P<gerund>\w+ing(?: \S+)*?)(?: already| please)?": ("I'd really like you to stop {gerund}"),
    r"did you or did you not (?P<act>\S+(?: \S+)*?) (?:because|cause|cos|coz|cuz|since) (?P<rest>\S+(?: \S+)*)": (
        "I'd like to know whether you {act_past}, because {rest}"
    ),
    r"did you or did you not (?P<act>\S+(?: \S+)*)": "I'd like to know whether you {act_past}",
    # what everybody knows, and how somebody is talked to
    r"(?:we|they|you and i) (?:all |both )?know (?:(?:full|very|perfectly) well |exactly |damn well )?why you "
    r"(?P<not>(?:did|have|were) not \w+(?: (?!so\b|and\b|but\b|or\b)\w+){0,7})"
    r"(?: (?:so|and|but) (?:do not|spare|save|stop|please) .*)?": "I'm really upset that you {not}",
    rf"just (?:because|cause|cos|coz|cuz) \w+(?: \w+){{1,10}}? does not mean (?:that )?you {_MAY} "
    rf"(?P<thing>(?:talk|speak) (?:to|with) (?:\w+ ){{0,3}}\w+|treat (?:\w+ ){{0,3}}\w+) {_LIKE}": (
        "I'm really upset about how you {thing}"
    ),
    r"(?:everyone|everybody|people|they all|(?:all )?my \w+) (?:warned me about you|told me not to \w+ you|"
    r"(?:warned|told) me (?:that )?you would \w+(?: \w+)?) (?:and|but) "
    r"(?P<rest>(?:i|we) \w+(?: (?!like\b|and\b)\w+){1,6})(?: like (?:a|an) \w+)?": (
        "I'd been warned and {rest}, and I'm really hurt about [what happened]"
    ),
    # what came of it, beside what was done
    rf"{_REASON} you (?:just |only )*kept (?:your mouth shut|quiet|silent)(?P<rest>(?: (?!and\b|but\b)\w+){{1,10}})?": (
        "I'm upset that you kept quiet{rest_so} and that {own}"
    ),
    rf"{_REASON} you (?P<not>(?:did|have|were) not \w+(?: (?!and\b|but\b|so\b)\w+){{0,8}})": (
        "I'm upset that you {not} and that {own}"
    ),
    rf"{_REASON} you (?:just |only )*(?P<past>\w+(?: (?!and\b|but\b|so\b)\w+){{1,9}})": (
        "I'm upset that you {past} and that {own}"
    ),
    r"(?:everything|anything|whatever) (?:that )?(?P<rest>i (?:tell|say|told|said)(?: (?!i\b|it\b)\w+){0,6}?) you "
    r"(?:just |always |then |will |would )*use (?:it |that )?against me(?P<on> later| afterwards?)?": (
        "I feel hurt when what {rest} is used against me{on}"
    ),
    r"(?:and )?(?:then )?you (?P<act>(?:use|throw) (?:it|that|this|them|all of it|everything i (?:say|tell you)) "
    r"(?:against (?:me|us)|back (?:at me|in my face))(?: later| afterwards?)?)": "I feel hurt when you {act}",
    # what did not come
    rf"{_HELD_FOR} (?:and |but )?not even (?P<thing>{_SIGN}){_FROM}": (
        "{who_am} really hurt that {who_i} didn't even get {thing}{on}"
    ),
    rf"(?P<rest>{_OVER} (?:\w+ ){{0,5}}?\w+) (?:and |but )?not even (?P<thing>{_SIGN}){_FROM}": (
        "{rest}, and I'm really hurt that I didn't even get {thing}{on}"
    ),
    rf"{_OPENS}{_GUESS} (?:that )?(?P<who>i|we) (?:am|are|was|were) (?:just |really )?not "
    rf"(?:(?:important|good|special) enough for|worth) (?P<thing>{_SIGN}){_FROM}": (
        "{who_am} hurt that {who_i} didn't get {thing}{on}"
    ),
    # how often it was said
    rf"(?P<who>i|we) (?:have )?(?:already )?(?:told|warned|reminded) you (?:this |that |about (?:this|it) )?"
    rf"(?:{_OFTEN})(?: now| already)?": "{who_am} frustrated that {who_i} had to say this so many times",
    rf"(?P<who>i|we) (?:have )?(?:already )?(?:told|warned|reminded) you (?:this |that |about (?:this|it) )?"
    rf"(?:{_OFTEN})(?: now| already)? "
    r"(?P<rest>(?:in|by|on|at) \w+(?: (?!(?:but|you|that|to|about|not|i|we)\b)\w+){1,12})": (
        "{who_am} frustrated that {who_i} had to say this so many times, {rest}"
    ),
}
