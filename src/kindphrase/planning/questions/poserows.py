"""The rows of words in which reproaches are asked, and how each is said: see `kindphrase.planning.posing`.

In braces is what becomes of the words that a group holds: ``deed`` is a verb and what follows it, said as it is asked
for, ``did`` and ``doing`` the same as it was done and as it goes on; the other groups stand as they do in the draft.
"""

from __future__ import annotations

from collections.abc import Mapping

from kindphrase.planning.questions.poseparts import (
    AGREED,
    CURSE,
    DEED,
    DIRT,
    GUESSED,
    KIND,
    LAST,
    MUCH,
    NAME,
    NO_ORDER,
    REST,
    SAID,
    SAYS,
    SEEING,
    SOMEBODY,
    SUPPOSED,
    SWORN,
    TRASH,
    UNTIL,
    WHERE,
)

WISHES: Mapping[str, str] = {
    # what was done last, or could be named
    rf"{LAST} (?:you )?{MUCH}(?:said|say) (?:thank you|thanks) to (?P<thing>(?!me\b|us\b)\S+(?: \S+)*)": (
        "I'd really like you to thank {thing}"
    ),
    rf"{LAST} (?:you )?{MUCH}(?:said|say|saying) (?:thank you|thanks)(?: to me| for \S+(?: \S+)*)?": (
        "I'd really like to hear a thank you"
    ),
    rf"{LAST} (?:you )?{MUCH}(?:said|say|apologised|apologized) (?:you were )?sorry(?: to me)?": (
        "I'd really like to hear a sorry"
    ),
    rf"{LAST} (?P<who>i|we) {MUCH}(?:got|heard|had|received) (?P<thing>(?:a|an|some) \S+(?: \S+){{0,3}})": (
        "{who}'d really like {thing}"
    ),
    rf"(?:{LAST}|{NAME}) (?:you )?{MUCH}ask(?:ed)?(?: me)? (?P<asked>(?:how|what) (?:i|my) \S+(?: \S+){{0,4}})": (
        "I'd really like to be asked {asked}"
    ),
    rf"(?:do|can) you (?:even |still )?remember the last time you {MUCH}{DEED}": "I'd really like you to {deed}",
    rf"{NAME} you (?:have |had )?{MUCH}{DEED}": "I'd really like you to {deed}",
    # what nobody allowed
    rf"since when (?:do|did) you {MUCH}(?:(?:get|have (?:the|any|a) right) to (?!act\b|be\b)|"
    rf"(?=(?:decide|choose|pick) )){DEED}": "I'd rather you didn't {deed}",
    rf"since when (?:are you|is it) {MUCH}(?:allowed|ok|okay|fine|alright|acceptable|normal|cool|up to you)"
    rf"(?: for you)? to {DEED}": "I'd rather you didn't {deed}",
    # what is to be answered for
    r"(?:would you |do you )?(?:care|mind|like) to (?:explain|tell me|tell us)(?: to me)?"
    r" (?P<clause>(?:why|what|where|how) "
    r"\S+(?: \S+)+)": "I'd like to know {clause}",
    rf"(?:explain|tell|show) (?:to )?(?:me|us) (?:again |please |then |slowly )?how you (?:managed to )?{DEED}": (
        "I'd like to know how you {did}"
    ),
    rf"are you {MUCH}(?:going|planning|intending) to {MUCH}{DEED}(?: ,)? or (?:just|only|simply|keep|are"
    rf" you|will you)"
    r"\b.*": "I'd really like you to {deed}",
    rf"would it (?:really )?have (?:cost|killed|hurt|been) (?:you )?\S*(?: \S+){{0,2}}? ?to {DEED}": (
        "I'd have liked you to {deed}"
    ),
    # what the writer has said or asked so often
    rf"how (?:many (?:more )?times|often) (?:do|must|will|should) (?P<who>i|we) {MUCH}(?:have to |need to |got to )?"
    rf"(?P<deed>{NO_ORDER}(?:{SAYS}){REST}*?)(?: {UNTIL} you .+)?": (
        "I'm frustrated that {who} have to {deed} so many times"
    ),
    rf"how (?:many times|often) have (?P<who>i|we) {MUCH}(?P<deed>{NO_ORDER}(?:{SAID}){REST}*?)"
    rf"(?: {UNTIL} you .+)?": "I'm frustrated that {who}'ve had to {deed} so many times",
    # what was seen all the same
    rf"did you {MUCH}(?:think|believe|expect) (?:that )?(?:nobody|noone|no one|i|we|people|they) would "
    rf"(?:not |never )?{MUCH}(?:notice|find out|see|realise|realize|hear|know|remember)(?: that)? "
    r"(?P<clause>you \S+(?: \S+)+)": "I'm upset that {clause}",
    # what was promised
    rf"(?:do|can|did) you {MUCH}remember what you (?:had |have )?(?P<past>promised(?: \S+){{0,8}})": (
        "I was counting on what you {past}, and I'm disappointed"
    ),
    # what nobody said
    rf"(?:how|when) (?:was|were) (?P<who>i|we) {SUPPOSED} to (?:find out|know|learn|hear) about (?P<thing>.+)": (
        "{who}'d have liked to be told about {thing}"
    ),
    rf"(?:was|were) (?:any|some)(?:body|one) {MUCH}(?:going|planning) to (?:tell|inform|warn) (?P<who>me|us)"
    r"(?P<rest> (?:that|about) .+)?": "{who}'d have liked to be told{rest}",
    rf"(?:was|were|am|are) (?P<who>i|we) (?:just |somehow )?{SUPPOSED} to (?:just |somehow )?{GUESSED}": (
        "{who}'d have liked to be told"
    ),
    rf"(?P<who>i|we) (?:was|were|am|are) (?:just |somehow )?{SUPPOSED} to (?:just |somehow )?{GUESSED}": (
        "{who}'d have liked to be told"
    ),
    rf"(?P<who>i|we) (?:am|are|was|were) {SUPPOSED} to {DEED} (?:how|with what|from what)(?: ,)?(?: exactly|"
    rf" then)?": ("{who} don't know how to {deed}"),
    rf"(?:were you|you were never) {MUCH}(?:going to|planning to|planning on|thinking of|intending to) {MUCH}"
    r"(?P<deed>(?:tell|telling|warn|warning|inform|informing|let|letting|ask|asking|mention|mentioning)"
    r" \S+(?: \S+)*)": ("I'd have liked you to {deed}"),
    rf"when {MUCH}do you (?P<thing>plan|intend|mean) (?:to|on)"
    rf" (?P<deed>(?:pay|return|give|repay|send|call|come|finish|"
    r"fix|tell|let|answer|reply)\S*(?: \S+)*)": "I'd like to know when you {thing} to {deed}",
    # what there is none of
    r"what(?:ever)? happened to (?P<deed>\S+ing(?: \S+)*(?: (?:each other|one another|together)))": (
        "I'd really like us to {deed}"
    ),
    r"what(?:ever)? happened to (?P<deed>\S+ing \S+(?: \S+)*)": "I'd really like you to {deed}",
    rf"what(?:ever)? (?:happened|became) (?:to|of) (?:all )?(?:of )?your (?P<thing>(?:{AGREED})(?: to"
    rf" \S+(?: \S+)*)?)": ("I'm really disappointed about the {thing}"),
    rf"what(?:ever)? (?:happened|became) (?:to|of) (?P<thing>our (?:{AGREED})(?: to \S+(?: \S+)*)?)": (
        "I'm really disappointed about {thing}"
    ),
    rf"where (?:was|were) (?:all )?(?:of )?(?P<thing>(?:your|this|that) (?:{KIND})) when (?P<clause>\S+(?: \S+)+)": (
        "I'd have liked {thing} when {clause}"
    ),
    rf"where {CURSE}?(?:is|are) my (?:apology|sorry)": "I'd really like an apology",
    rf"where {CURSE}?(?:is|are) my thank you": "I'd really like a thank you",
    rf"where {CURSE}?(?:is|are) my (?P<thing>money|refund|deposit|salary|wages|pay|payment|cash)(?: then| now)?": (
        "I'd really like my {thing}"
    ),
    rf"where were you {MUCH}(?:when|while) (?P<clause>(?:i|we|my|our|he|she|they|the|mum|mom|dad) .+)": (
        "I felt {left} when {clause} and you weren't there"
    ),
    rf"where {CURSE}?were you (?P<thing>all (?:night|day|evening|weekend|morning|week)(?: long)?)": (
        "I'd like to know where you were {thing}"
    ),
    rf"do not (?P<who>i|we) {MUCH}deserve (?:to know |to hear )?the truth": "{who}'d really like to know the truth",
    rf"do not (?P<who>i|we) {MUCH}deserve (?P<thing>(?:a|an|some|to) \S+(?: \S+){{0,4}})": (
        "{who}'d really like {thing}"
    ),
    # what only the writer does, or hears late
    rf"(?:why must|must|why (?:do|should)(?= (?:i|we) (?:\S+ )??have to)) (?P<who>i|we) {MUCH}(?:have to )?"
    r"(?P<deed>(?!bother)\S+(?: \S+)*)": ("{who} feel frustrated when {who} have to {deed}"),
    r"why (?:am|are) (?P<who>i|we) (?P<thing>(?:only|just) (?:now )?(?:hearing|finding out|learning|being told)\b.*)": (
        "I'm upset that {who_is} {thing}"
    ),
    r"what (?:did|have) you (?:do|done) to (?P<thing>(?:my|our) \S+(?: \S+){0,2})": (
        "I'm upset, and I'd like to know what happened to {thing}"
    ),
    r"what (?:did|have) you (?:do|done) with (?P<thing>(?:my|our) \S+(?: \S+){0,2})": (
        "I'd like to know what happened with {thing}"
    ),
    rf"what {CURSE}?(?:exactly )?(?:is|was) (?P<thing>that|this) (?:even )?supposed to mean": (
        "I'd like to know what you mean by {thing}"
    ),
    rf"what {MUCH}were (?P<thing>(?:the|our|my|these|those) \S+(?: \S+)*) for": "I'd like to know what {thing}"
    r" were for",
    # puzzled
    rf"why {MUCH}(?:(?:should|would|do) (?:i|we) {MUCH})?bother (?:to )?{DEED}": "I feel discouraged about {doing}",
    rf"why did you {MUCH}promise (?P<thing>it|this|that)": "I'm disappointed, because {thing} was promised",
    rf"why (?:did you )?{MUCH}(?P<deed>(?:{SWORN})(?: \S+)*?)(?: then| in the first place)?": (
        "I'd like to understand why you {did}"
    ),
    r"why (?:do you )?(?:even|still) (?:bother )?(?:asking|ask)(?P<rest> (?:me|us)| if .+)?": (
        "I'd like to understand why you ask{rest}"
    ),
    r"you do not (?:even |really )?(?P<deed>miss|love|like|want|need|trust|respect|value|appreciate|care about)"
    r" us \?": ("I'd like to know if you {deed} us"),
    r"(?:i|we) (?:am |are )?(?:talk|talking|ask|asking) about (?P<thing>this|that|it|one thing) and you (?:are"
    r" )?(?:just )?"
    r"(?:answer|answering|talk|talking|reply|replying|go on|start) (?:about|with) something else(?: entirely)?": (
        "I'd like us to stay with {thing}"
    ),
    # whose it is
    r"whose fault is it that (?P<clause>\S+(?: \S+)+)": "I'm really upset that {clause}",
    rf"(?:now )?(?:is it|it is) {MUCH}(?P<whose>my|our) fault (?:that|if|when) (?P<clause>\S+(?: \S+)+)": (
        "I don't think it's {whose} fault that {clause}"
    ),
    rf"(?:now )?(?:is it|it is|when did it become|since when is it) {MUCH}(?P<whose>my|our)"
    rf" (?P<thing>job|responsibility|"
    rf"duty) to {DEED}": "I don't think it's {whose} {thing} to {deed}",
    # what is to be done, or not
    r"(?:why )?must you (?:really |also )?(?P<deed>(?:always |constantly )?\S+(?: \S+)*)": "I'd rather you"
    r" didn't {deed}",
    r"why (?:do|can|will) not you (?:just |ever )?admit (?:it|that|you (?:are|were|did))\b.*": (
        "I'd really like us to talk about [what happened]"
    ),
    r"why (?:do|can) not you (?:just |first )?(?:take a )?(?:good |long |hard )*look (?:in|into) (?:the|a)"
    r" mirror\b.*": ("I'd like you to think about your part in this too"),
    r"(?:why )?can not you (?:even |just |ever )*do (?:one|a single|any|the simplest) (?:single )?thing right"
    r"(?: for once)?": "I'd really like this to be done right",
    r"why (?:can|could|do|will) not you (?:just |ever |even )*be"
    r" (?P<thing>(?:honest|open|straight|truthful|patient|on time|"
    r"careful)(?: (?:with|about|to) \S+(?: \S+)*?)?)(?: for once| just once)?": "I'd really like you to be {thing}",
    rf"(?:do|does|did|has|have|is|are) {SOMEBODY} {WHERE}{MUCH}(?P<deed>{SEEING}(?: (?!or\b)\S+)+)"
    r"(?: or (?:do|are|did|is|have) .*)?": ("I'd really like somebody to {deed}"),
    r"you (?:do )?(?:know|realise|realize|understand|are aware)(?: that)? (?P<clause>(?:we|i|my|our|the|other|people|"
    r"others|this|it|walls|everyone|everybody|he|she|they) \S+(?: \S+)*?)(?:(?: ,)? right(?: \?)?| \?)": (
        "I'd like you to keep in mind that {clause}"
    ),
    rf"you {MUCH}(?:want|expect) (?P<who>me|us) to"
    rf" {MUCH}(?P<deed>(?:smile|apologise|apologize|believe|trust|forgive|forget|"
    r"laugh|listen|sit|act|pretend|stay|watch|wait|say|be|go|live|accept)(?: \S+)*) \?": (
        "{who} find it hard to {deed}"
    ),
    rf"you {MUCH}(?:want|expect) (?P<who>me|us) to {MUCH}(?P<deed>(?!do what)\S+(?: \S+)+) \?": (
        "{who} don't want to {deed}"
    ),
    # how somebody is spoken to
    r"how did you (?:become|get|grow|turn) so \S+": "I'm really hurt by [what happened]",
    r"what (?:kind|sort) of (?:language|tone) is (?:this|that)": "I'd like a different tone between us",
    rf"why (?:do|are) you {MUCH}(?:talk|talking|say|saying|speak|speaking) (?:such|this|that|all this) {TRASH}"
    r"(?P<rest> (?:about|to) \S+(?: \S+)*)?": "I'm upset about what you say{rest}",
    rf"why (?:do|are) you {MUCH}(?:write|writing|post|posting) (?:such|this|that|all this) {TRASH}"
    r"(?P<rest> (?:about|to|in|on) \S+(?: \S+)*)?": "I'm upset about what you write{rest}",
    rf"why (?:do|are) you {MUCH}(?:treat|treating) (?P<thing>(?:me|us|my|our|your|the|her|him|them)(?: \S+)*?)"
    rf" like {DIRT}": ("I'm upset about the way you treat {thing}"),
    rf"why (?:did|do|would) you {MUCH}(?:embarrass|humiliate|shame) me in front of (?P<thing>\S+(?: \S+)*)": (
        "I felt embarrassed in front of {thing}"
    ),
    rf"why (?:you (?:no|not|do not)|do not you|do you not) {MUCH}(?P<felt>love|trust|respect|value) me": (
        "I don't feel {felt}"
    ),
}
