"""The rows of words in which reproaches are asked, and how each is said: see `kindphrase.planning.posing`.

In braces is what becomes of the words that a group holds: ``deed`` is a verb and what follows it, said as it is asked
for, ``did`` and ``doing`` the same as it was done and as it goes on; the other groups stand as they do in the draft.
"""

from __future__ import annotations

from collections.abc import Mapping

_MUCH = (
    r"(?:(?:even|ever|actually|really|just|still|once|finally|seriously|honestly|only|exactly|also|then|now|always|"
    r"bother to|bothered to|at least) )*"
)
_CURSE = r"(?:(?:the|on|in) (?:hell|fuck|heck|earth|world|f) |fucking |tf )"
_LAST = (
    r"(?:(?:when (?:was|is)|(?:do|can) you (?:even |still )?remember) the last time|when did you (?:ever )?last|"
    r"when have you (?:ever)?|when do you ever)"
)
_NAME = (
    r"(?:name|tell|show|give) (?:me |us )?(?:just |only )?(?:one|a single|a)(?: single| good| nice)? "
    r"(?P<what>thing|time|occasion|instance|day|example)(?: that| when| where)?"
)
_DEED = r"(?P<deed>\S+(?: \S+)*?)"
_WHERE = r"(?:(?:(?:at|in|on) (?:your|that|this) \S+|(?:(?:over|around|up|in|out) )?there|(?:around )?here|of you) )?"
_SOMEBODY = r"(?:anybody|anyone|somebody|someone|a single person|any of you|one of you|a single one of you)"
_SEEING = (
    r"(?:read|reads|reading|check|checks|checked|checking|test|tests|tested|testing|look at|looks at|looked at|"
    r"looking at|answer|answers|answered|reply|replies|wash|washes|washed|clean|cleans|cleaned|proofread|listen to|"
    r"listens to|review|reviews|reviewed|maintain|maintains|try|tries|tried|open|opens|opened|empty|empties|tidy)"
)
_GUESSED = r"(?:know|guess|smell|sense|read your mind|be psychic|be (?:a )?(?:mind reader|clairvoyant)|dream it)\b.*"
_SUPPOSED = r"(?:supposed|meant|expected)"
_KIND = (
    r"support|help|concern|sympathy|empathy|kindness|compassion|interest|energy|enthusiasm|loyalty|love|care|effort|"
    r"generosity"
)
_SWORN = r"promise|swear|vow|agree|offer|volunteer|invite|marry|hire|sign up|say yes"
_BORNE = r"talk|speak|behave|act|treat"
_TRASH = r"(?:nonsense|bullshit|rubbish|shit|crap|garbage|trash|rot|filth)"
_DIRT = r"(?:dirt|shit|trash|garbage|crap|rubbish|a dog|a servant|an idiot)"
_SERIOUS = r"(?:are you (?:\S+ )?(?:serious|kidding|joking|for real)(?: me)?(?: right now)?|for real|seriously|no joke)"
_ASKS = r"(?:ask|tell|charge|send|show|cancel|blame)"
_AGREED = r"promises?|deal|agreement|plan|plans|vow|vows"

_SAYS = r"ask|tell|say|explain|repeat|remind|beg|call|text|write|email|request|warn|chase|apologise|apologize|clean"
_SAID = r"asked|told|said|explained|repeated|reminded|begged|called|texted|written|emailed|requested|warned|chased"
_UNTIL = r"(?:before|until|till)"
_REST = r"(?: (?!(?:before|until|till|so|for|if|not)\b)\S+)"
# "tell you to lock up" asks for it
_NO_ORDER = r"(?!\S+ \S+ (?:not )?to )"

# what is asked for, wished or wondered: said before anything that the question would tell
WISHES: Mapping[str, str] = {
    # what was done last, or could be named
    rf"{_LAST} (?:you )?{_MUCH}(?:said|say) (?:thank you|thanks) to (?P<thing>(?!me\b|us\b)\S+(?: \S+)*)": (
        "I'd really like you to thank {thing}"
    ),
    rf"{_LAST} (?:you )?{_MUCH}(?:said|say|saying) (?:thank you|thanks)(?: to me| for \S+(?: \S+)*)?": (
        "I'd really like to hear a thank you"
    ),
    rf"{_LAST} (?:you )?{_MUCH}(?:said|say|apologised|apologized) (?:you were )?sorry(?: to me)?": (
        "I'd really like to hear a sorry"
    ),
    rf"{_LAST} (?P<who>i|we) {_MUCH}(?:got|heard|had|received) (?P<thing>(?:a|an|some) \S+(?: \S+){{0,3}})": (
        "{who}'d really like {thing}"
    ),
    rf"(?:{_LAST}|{_NAME}) (?:you )?{_MUCH}ask(?:ed)?(?: me)? (?P<asked>(?:how|what) (?:i|my) \S+(?: \S+){{0,4}})": (
        "I'd really like to be asked {asked}"
    ),
    rf"(?:do|can) you (?:even |still )?remember the last time you {_MUCH}{_DEED}": "I'd really like you to {deed}",
    rf"{_NAME} you (?:have |had )?{_MUCH}{_DEED}": "I'd really like you to {deed}",
    # what nobody allowed
    rf"since when (?:do|did) you {_MUCH}(?:(?:get|have (?:the|any|a) right) to (?!act\b|be\b)|"
    rf"(?=(?:decide|choose|pick) )){_DEED}": "I'd rather you didn't {deed}",
    rf"since when (?:are you|is it) {_MUCH}(?:allowed|ok|okay|fine|alright|acceptable|normal|cool|up to you)"
    rf"(?: for you)? to {_DEED}": "I'd rather you didn't {deed}",
    # what is to be answered for
    r"(?:would you |do you )?(?:care|mind|like) to (?:explain|tell me|tell us)(?: to me)?"
    r" (?P<clause>(?:why|what|where|how) "
    r"\S+(?: \S+)+)": "I'd like to know {clause}",
    rf"(?:explain|tell|show) (?:to )?(?:me|us) (?:again |please |then |slowly )?how you (?:managed to )?{_DEED}": (
        "I'd like to know how you {did}"
    ),
    rf"are you {_MUCH}(?:going|planning|intending) to {_MUCH}{_DEED}(?: ,)? or (?:just|only|simply|keep|are"
    rf" you|will you)"
    r"\b.*": "I'd really like you to {deed}",
    rf"would it (?:really )?have (?:cost|killed|hurt|been) (?:you )?\S*(?: \S+){{0,2}}? ?to {_DEED}": (
        "I'd have liked you to {deed}"
    ),
    # what the writer has said or asked so often
    rf"how (?:many (?:more )?times|often) (?:do|must|will|should) (?P<who>i|we) {_MUCH}(?:have to |need to |got to )?"
    rf"(?P<deed>{_NO_ORDER}(?:{_SAYS}){_REST}*?)(?: {_UNTIL} you .+)?": (
        "I'm frustrated that {who} have to {deed} so many times"
    ),
    rf"how (?:many times|often) have (?P<who>i|we) {_MUCH}(?P<deed>{_NO_ORDER}(?:{_SAID}){_REST}*?)"
    rf"(?: {_UNTIL} you .+)?": "I'm frustrated that {who}'ve had to {deed} so many times",
    # what was seen all the same
    rf"did you {_MUCH}(?:think|believe|expect) (?:that )?(?:nobody|noone|no one|i|we|people|they) would "
    rf"(?:not |never )?{_MUCH}(?:notice|find out|see|realise|realize|hear|know|remember)(?: that)? "
    r"(?P<clause>you \S+(?: \S+)+)": "I'm upset that {clause}",
    # what was promised
    rf"(?:do|can|did) you {_MUCH}remember what you (?:had |have )?(?P<past>promised(?: \S+){{0,8}})": (
        "I was counting on what you {past}, and I'm disappointed"
    ),
    # what nobody said
    rf"(?:how|when) (?:was|were) (?P<who>i|we) {_SUPPOSED} to (?:find out|know|learn|hear) about (?P<thing>.+)": (
        "{who}'d have liked to be told about {thing}"
    ),
    rf"(?:was|were) (?:any|some)(?:body|one) {_MUCH}(?:going|planning) to (?:tell|inform|warn) (?P<who>me|us)"
    r"(?P<rest> (?:that|about) .+)?": "{who}'d have liked to be told{rest}",
    rf"(?:was|were|am|are) (?P<who>i|we) (?:just |somehow )?{_SUPPOSED} to (?:just |somehow )?{_GUESSED}": (
        "{who}'d have liked to be told"
    ),
    rf"(?P<who>i|we) (?:was|were|am|are) (?:just |somehow )?{_SUPPOSED} to (?:just |somehow )?{_GUESSED}": (
        "{who}'d have liked to be told"
    ),
    rf"(?P<who>i|we) (?:am|are|was|were) {_SUPPOSED} to {_DEED} (?:how|with what|from what)(?: ,)?(?: exactly|"
    rf" then)?": ("{who} don't know how to {deed}"),
    rf"(?:were you|you were never) {_MUCH}(?:going to|planning to|planning on|thinking of|intending to) {_MUCH}"
    r"(?P<deed>(?:tell|telling|warn|warning|inform|informing|let|letting|ask|asking|mention|mentioning)"
    r" \S+(?: \S+)*)": ("I'd have liked you to {deed}"),
    rf"when {_MUCH}do you (?P<thing>plan|intend|mean) (?:to|on)"
    rf" (?P<deed>(?:pay|return|give|repay|send|call|come|finish|"
    r"fix|tell|let|answer|reply)\S*(?: \S+)*)": "I'd like to know when you {thing} to {deed}",
    # what there is none of
    r"what(?:ever)? happened to (?P<deed>\S+ing(?: \S+)*(?: (?:each other|one another|together)))": (
        "I'd really like us to {deed}"
    ),
    r"what(?:ever)? happened to (?P<deed>\S+ing \S+(?: \S+)*)": "I'd really like you to {deed}",
    rf"what(?:ever)? (?:happened|became) (?:to|of) (?:all )?(?:of )?your (?P<thing>(?:{_AGREED})(?: to"
    rf" \S+(?: \S+)*)?)": ("I'm really disappointed about the {thing}"),
    rf"what(?:ever)? (?:happened|became) (?:to|of) (?P<thing>our (?:{_AGREED})(?: to \S+(?: \S+)*)?)": (
        "I'm really disappointed about {thing}"
    ),
    rf"where (?:was|were) (?:all )?(?:of )?(?P<thing>(?:your|this|that) (?:{_KIND})) when (?P<clause>\S+(?: \S+)+)": (
        "I'd have liked {thing} when {clause}"
    ),
    rf"where {_CURSE}?(?:is|are) my (?:apology|sorry)": "I'd really like an apology",
    rf"where {_CURSE}?(?:is|are) my thank you": "I'd really like a thank you",
    rf"where {_CURSE}?(?:is|are) my (?P<thing>money|refund|deposit|salary|wages|pay|payment|cash)(?: then| now)?": (
        "I'd really like my {thing}"
    ),
    rf"where were you {_MUCH}(?:when|while) (?P<clause>(?:i|we|my|our|he|she|they|the|mum|mom|dad) .+)": (
        "I felt {left} when {clause} and you weren't there"
    ),
    rf"where {_CURSE}?were you (?P<thing>all (?:night|day|evening|weekend|morning|week)(?: long)?)": (
        "I'd like to know where you were {thing}"
    ),
    rf"do not (?P<who>i|we) {_MUCH}deserve (?:to know |to hear )?the truth": "{who}'d really like to know the truth",
    rf"do not (?P<who>i|we) {_MUCH}deserve (?P<thing>(?:a|an|some|to) \S+(?: \S+){{0,4}})": (
        "{who}'d really like {thing}"
    ),
    # what only the writer does, or hears late
    rf"(?:why must|must|why (?:do|should)(?= (?:i|we) (?:\S+ )??have to)) (?P<who>i|we) {_MUCH}(?:have to )?"
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
    rf"what {_CURSE}?(?:exactly )?(?:is|was) (?P<thing>that|this) (?:even )?supposed to mean": (
        "I'd like to know what you mean by {thing}"
    ),
    rf"what {_MUCH}were (?P<thing>(?:the|our|my|these|those) \S+(?: \S+)*) for": "I'd like to know what {thing}"
    r" were for",
    # puzzled
    rf"why {_MUCH}(?:(?:should|would|do) (?:i|we) {_MUCH})?bother (?:to )?{_DEED}": "I feel discouraged about {doing}",
    rf"why did you {_MUCH}promise (?P<thing>it|this|that)": "I'm disappointed, because {thing} was promised",
    rf"why (?:did you )?{_MUCH}(?P<deed>(?:{_SWORN})(?: \S+)*?)(?: then| in the first place)?": (
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
    rf"(?:now )?(?:is it|it is) {_MUCH}(?P<whose>my|our) fault (?:that|if|when) (?P<clause>\S+(?: \S+)+)": (
        "I don't think it's {whose} fault that {clause}"
    ),
    rf"(?:now )?(?:is it|it is|when did it become|since when is it) {_MUCH}(?P<whose>my|our)"
    rf" (?P<thing>job|responsibility|"
    rf"duty) to {_DEED}": "I don't think it's {whose} {thing} to {deed}",
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
    rf"(?:do|does|did|has|have|is|are) {_SOMEBODY} {_WHERE}{_MUCH}(?P<deed>{_SEEING}(?: \S+)+)": (
        "I'd really like somebody to {deed}"
    ),
    r"you (?:do )?(?:know|realise|realize|understand|are aware)(?: that)? (?P<clause>(?:we|i|my|our|the|other|people|"
    r"others|this|it|walls|everyone|everybody|he|she|they) \S+(?: \S+)*?)(?:(?: ,)? right(?: \?)?| \?)": (
        "I'd like you to keep in mind that {clause}"
    ),
    rf"you {_MUCH}(?:want|expect) (?P<who>me|us) to"
    rf" {_MUCH}(?P<deed>(?:smile|apologise|apologize|believe|trust|forgive|forget|"
    r"laugh|listen|sit|act|pretend|stay|watch|wait|say|be|go|live|accept)(?: \S+)*) \?": (
        "{who} find it hard to {deed}"
    ),
    rf"you {_MUCH}(?:want|expect) (?P<who>me|us) to {_MUCH}(?P<deed>(?!do what)\S+(?: \S+)+) \?": (
        "{who} don't want to {deed}"
    ),
    # how somebody is spoken to
    r"how did you (?:become|get|grow|turn) so \S+": "I'm really hurt by [what happened]",
    r"what (?:kind|sort) of (?:language|tone) is (?:this|that)": "I'd like a different tone between us",
    rf"why (?:do|are) you {_MUCH}(?:talk|talking|say|saying|speak|speaking) (?:such|this|that|all this) {_TRASH}"
    r"(?P<rest> (?:about|to) \S+(?: \S+)*)?": "I'm upset about what you say{rest}",
    rf"why (?:do|are) you {_MUCH}(?:write|writing|post|posting) (?:such|this|that|all this) {_TRASH}"
    r"(?P<rest> (?:about|to|in|on) \S+(?: \S+)*)?": "I'm upset about what you write{rest}",
    rf"why (?:do|are) you {_MUCH}(?:treat|treating) (?P<thing>(?:me|us|my|our|your|the|her|him|them)(?: \S+)*?)"
    rf" like {_DIRT}": ("I'm upset about the way you treat {thing}"),
    rf"why (?:did|do|would) you {_MUCH}(?:embarrass|humiliate|shame) me in front of (?P<thing>\S+(?: \S+)*)": (
        "I felt embarrassed in front of {thing}"
    ),
    rf"why (?:you (?:no|not|do not)|do not you|do you not) {_MUCH}(?P<felt>love|trust|respect|value) me": (
        "I don't feel {felt}"
    ),
}

# what the question tells, where there would be a blank
ACTS: Mapping[str, str] = {
    rf"who do you (?:guys |all |people )?(?:think|reckon|suppose) {_MUCH}(?:had to|ended up|got to) {_DEED}": (
        "I felt frustrated when I had to {deed}"
    ),
    rf"who do you (?:guys |all |people )?(?:think|reckon|suppose) {_MUCH}(?:(?:will have|has|have|gets|is"
    rf" going) to |keeps "
    rf"|usually )?(?P<deed>(?!get blamed|gets blamed|gets the|be |hear|suffer|lose|apologi)\S+(?: \S+)*)": (
        "I'd like more help with {doing}"
    ),
    r"(?:who was it|who is it|remind me (?:again )?who(?: it was)?)(?: again)?(?: that| who)? (?P<given>promised|told|"
    r"offered) (?P<who>me|us) (?P<thing>\S+(?: \S+)*)": "I'm frustrated, because {who_was} {given} {thing}",
    r"(?:who was it|who is it|remind me (?:again )?who(?: it was)?)(?: again)?(?: that| who)?"
    r" (?P<deed>(?:left|forgot|broke|"
    r"lost|ate|burned|burnt|spent|took|invited|deleted)(?: \S+)+)": "I'm frustrated that you {did}",
    rf"whose (?:turn|job|responsibility|shift|week) was it (?:again |supposed )?to {_DEED}": (
        "I'm frustrated that nobody {did}"
    ),
    r"which (?:of you(?: \S+)?|\S+) (?P<past>\S+(?: \S+)+)": "I'm frustrated that somebody {past}",
    rf"who {_CURSE}(?P<past>\S+(?: \S+)+)": "I'm frustrated that somebody {past}",
    r"what (?:kind|sort|type) of (?:a |an )?\S+(?: \S+)?? (?P<third>\S+s(?: \S+)+)": "I'm really upset that you"
    r" {third}",
    r"what (?:normal|decent|sane|good|real|\S+ normal) \S+ (?P<third>\S+(?: \S+)+)": "I'm really upset that you"
    r" {third}",
    rf"who {_MUCH}(?P<third>\S+(?: \S+)+)": "I'm really upset that you {third}",
    rf"how {_CURSE}could you not {_MUCH}{_DEED}": "I'm really upset that you didn't {deed}",
    rf"how {_CURSE}could you {_MUCH}(?P<deed>(?!not)\S+(?: \S+)*)": "I'm really upset that you {did}",
    rf"what {_CURSE}?were you thinking(?: ,)? (?P<gerund>\S+ing \S+(?: \S+)*)": "I'm really upset that you {gerund}",
    rf"where did you {_MUCH}learn to (?P<deed>(?:{_BORNE})(?: \S+)*? like(?: \S+)+)": "I'm really upset that you {did}",
    r"you (?:just |really |actually )*(?P<deed>(?:lied|cheated|stole)(?: \S+)*) \?": "I'd be really hurt if you {did}",
    r"you (?:just |really |actually |already )*(?P<past>\S+(?: \S+)+) \?": "I'm really upset that you {past}",
    rf"you {_MUCH}(?P<past>\S+(?: \S+)+?)(?: ,)? {_SERIOUS}(?: \?)?": "I'm really upset that you {past}",
    rf"(?:(?:and|so|then|now) )*(?P<rest>today|tonight|this morning)(?: ,)? you {_MUCH}(?P<deed>{_ASKS} \S+(?:"
    rf" \S+)*?)(?: ,)? "
    rf"{_SERIOUS}(?: \?)?": "I'm really upset that you {deed}{rest}",
    rf"(?:(?:and|so|then|now) )*you {_MUCH}(?P<deed>{_ASKS} \S+(?: \S+)*?)(?: ,)? {_SERIOUS}(?: \?)?": (
        "I'm really upset that you {deed}"
    ),
    rf"why {_CURSE}?(?:did|would|have) you {_MUCH}(?P<deed>(?:tell|told|show|shown|send|sent|give|given)"
    rf" (?:him|her|them|everyone|"
    r"everybody) (?:that|this|it)(?: \S+)*)": "I'm really upset that you {did}",
    rf"why (?:did|would|have) you {_MUCH}(?P<deed>\S+ (?:this|that|it) (?:without|before|after|behind) \S+(?: \S+)*)": (
        "I'm really upset that you {did}"
    ),
    r"(?:you |have you |do you )?(?:got|have) (?:a|some|any) (?:problem|issue) with (?P<thing>my \S+(?: \S+){0,2})": (
        "I'm annoyed by [what was said about {thing}]"
    ),
    r"why (?:are|were) you (?:being )?(?:so|this|that) (?:judgy|critical|picky|snarky|negative|dismissive|judgmental) "
    r"(?:about|of) (?P<thing>(?:my|our|the|her|his|their) \S+(?: \S+){0,2})": (
        "I'm really frustrated about [what was said about {thing}]"
    ),
    r"what is it with you and (?P<topic>\S+(?: \S+){0,3})": "I'm really upset about [what happened with {topic}]",
    r"what (?:part |bit )?(?:do|did|can) (?:not you|you not) (?:get|understand) about (?P<topic>(?:a|an|the|my|our) "
    r"\S+(?: \S+)?)": "I'm really frustrated about [what happened with {topic}]",
    r"what (?:good|use) (?:is|are) (?:your|the|an|a) (?:sorry|apology|apologies)(?: (?:now|to me))*": (
        "the apology doesn't help me right now"
    ),
}
