"""The rows of words that wish for one thing, however bitterly, and how it is wished for as the writer's own.

"If only you had listened" and "all you had to do was call" wish that it had been done, "it's time you called" and "it
wouldn't kill you to call" ask for it: see `kindphrase.planning.rows.table`.
"""

from __future__ import annotations

from collections.abc import Mapping

_PRESS = (
    r"(?:(?:just|simply|actually|really|even|ever|once|please|finally|maybe|at least|only|also|for once|damn|fucking) "
    r")*"
)
_ACT = rf"{_PRESS}(?P<act>\S+(?: \S+)*?)"
_GERUND = rf"{_PRESS}(?P<gerund>\S+(?: \S+)*?)"
_PAST = rf"{_PRESS}(?P<past>\S+(?: \S+)*?)"
_ENDS = r"(?: (?:for once|for a change|just once)(?: in your (?:(?:whole|entire|damn) )?lif(?:e|es))?)?"
# a short form may be "had" or "would": only what can be no base was done
_HAD = (
    rf"(?:(?:had|have|would have|could have|might have|have have) {_PRESS}(?P<had>\S+(?: \S+)*?)|"
    rf"would {_PRESS}(?P<went>\S+(?: \S+)*?))"
)
_DUTY = (
    r"(?:should|could|might|must|need to|have to|ought to|can|might want to|better|would better|had better|have better)"
)
# of these, what is asked with "not" is that they are left
_UNASKED = (
    r"(?:shout|yell|scream|snap|bark|swear|curse|laugh|talk|speak|embarrass|humiliate|mock|tease|interrupt|correct|"
    r"lecture|critici[sz]e|judge|nag|stare|touch|follow|slam|moan|whine|complain|sulk|lie|insult|patroni[sz]e|start|"
    r"pick (?:a fight|on)|make fun|have a go|bring|tell|go through|ignore|compare|boss|order|argue|blame|use|eat|wear)"
)
_GREATER = r"(?:nicer|kinder|gentler|politer|quieter|calmer|friendlier|fairer|quicker|more \w+)"
# of these, the way they are done is what is asked for
_MANNER = r"(?:drive|eat|dress|walk|talk|speak|treat|live|look|sound|write|smell|sit|sleep|sing|play|cook)"
_BETTER = r"(?:you )?(?:(?:had|have|would) )?better"
_WISH = r"i (?:just |really |only )*wish you would (?:stop|quit)"
_LIKED = "I'd really like you to {act}"
_WISHED = "{who_i} wish you had {had}"
# what is done to be heard at all
_LOUD = (
    r"(?:shout|yell|scream|nag|raise my voice|ask (?:twice|again)|repeat myself|chase you|remind you|beg)(?: \S+){0,3}?"
)
_PART = r"(?:your (?:\w+ )?(?:part|share|half|bit|job|work|chores|turn)|the \w+|half)(?: (?!for once)\S+){0,6}"
_SOLE = r"(?:you|we) had (?:one|1|a single)(?: \w+)? (?:job|task|thing to do)"

WISHES: Mapping[str, str] = {
    # what is theirs to do, as a jab before what they are to leave
    rf"(?:maybe |perhaps |just |next time )*{_PRESS}(?:try )?(?:do|doing|look at|looking at|worry about|worrying about|"
    r"focus on|focusing on|focussing on|check|checking|see to|sort out|sorting out|deal with|mind) your own "
    r"(?P<one>\w+)(?: for once| first)? before you (?:even |start to |go and )?(?P<verb>(?:check(?: on)?|criticise|"
    r"criticize|judge|comment on|complain about|talk about|correct|look at|worry about|question|review|mess with)) "
    r"(?:mine|ours|my own)": "I'd rather you didn't {verb} my {one}",
    # what should have been done
    rf"if only you {_HAD} (?P<then>(?:i|we) would have \S+(?: \S+)*)": "I wish you had {had}{then}",
    rf"if only you {_HAD} (?:then )?(?:i|we|this|it|none of this|he|she|they) would not (?:be|have) "
    r"\S+(?: \S+)*": "I wish you had {had}",
    rf"if only you {_HAD}": _WISHED,
    r"had you (?:only |just |even )*(?P<been>(?!not\b|any\b|no\b)\S+(?: \S+){0,12}?) "
    r"(?P<then>(?:i|we) would have \S+(?: (?!you\b)\S+){0,8})(?: you \w+)?": "I wish you had {been}{then}",
    r"had you (?:only |just |even )*(?P<been>(?!not\b|any\b|no\b)\S+(?: \S+){0,12}?) (?:then )?(?:i|we|this|it|"
    r"all this|all of this|none of (?:this|that|it)|nobody|nothing|he|she|they) (?:would|could|might)(?: not)?"
    r"(?: still| all)? (?:be|have) \S+(?: \S+)*": "I wish you had {been}",
    rf"(?P<who>i|we) would (?:(?:much|far|have) )*(?:rather|sooner|prefer|preferred|liked|appreciated|appreciate) "
    rf"(?:(?:it|if|that) )*you {_HAD}": _WISHED,
    r"(?P<who>i|we) would (?:(?:much|far|have) )*(?:rather|preferred|prefer) to (?:have )?"
    r"(?P<heard>(?:hear|heard|find out|found out|learn|learned|be told|been told|be asked|been asked)(?: \S+)*)": (
        "{who_i}'d have liked to {heard_base}"
    ),
    r"(?P<who>i|we) would have (?P<so>understood|accepted (?:it|that)|forgiven \w+|been (?:fine|ok|okay|happy)"
    rf"(?: with (?:it|that))?) if you {_HAD}": "{who_i} wish you had {had}. {who_i} would have {so}",
    rf"all you (?:had|needed) to do was (?:to )?{_ACT}": "I wish you had {act_done}",
    rf"you (?:have )?had (?:all|the whole|a whole) (?:day|night|morning|afternoon|week|weekend|month|summer|year) to "
    rf"{_ACT}": "I wish you had {act_done}",
    rf"you should have known better than to {_ACT}": "I wish you hadn't {act_done}",
    r"you should (?:already )?(?:be|have been) (?P<ready>done|finished|ready|here|home|back)(?: already)? by(?: "
    r"now)?": ("I'd hoped you'd be {ready} by now"),
    # in front of, or behind, what shames
    rf"(?:you (?:need to|should|have to) )?(?:be (?:a|an) (?:man|woman|grown up|adult|grown \w+)|man up|grow up|"
    rf"act your age|grow a pair) and {_ACT}": _LIKED,
    rf"(?:you (?:should|need to|have to|could|must) )?{_PRESS}(?:try )?(?:talk|talking|speak|speaking)(?: to (?:me|us|"
    rf"people))? like "
    r"(?:a|an) (?:normal |decent |civili[sz]ed |sane |grown up |rational )+\w+(?: \w+)?": (
        "I'd like a different tone between us"
    ),
    rf"(?:you (?:should|need to|have to|could|must) )?{_PRESS}(?P<deed>(?:{_MANNER})(?: \S+){{0,2}}?) like "
    r"(?:a|any) (?:normal|decent|civili[sz]ed|sane) \w+(?: \w+)?": "I don't like that way of {doing}",
    rf"(?:you (?:should|need to|have to|could|must) )?{_PRESS}(?!{_MANNER}\b){_ACT} like (?:you are (?:supposed|"
    rf"meant) to|every(?:one|body) else|"
    rf"(?:a|any) (?:normal|decent|civili[sz]ed|sane) \w+(?: \w+)?|(?:normal|decent|civili[sz]ed) \w+)(?: does| "
    rf"do)?": _LIKED,
    # what can still be done
    rf"if only you (?:would|could|can) {_ACT}{_ENDS}": _LIKED,
    r"if only you were as (?P<like>\w+ (?:with|to) (?:me|us) as you are (?:with|to) \w+(?: \w+)?)": (
        "I'd like you to be as {like}"
    ),
    r"if only you (?:put|spent|gave) half as much (?P<amount>work|time|effort|love|energy|care) "
    r"(?P<into>(?:into|on|to|with) (?:me|us|this|our \w+))": "I'd like you to put more {amount} {into}",
    rf"(?:{_WISH}|{_BETTER} not be) lying(?: again)?": "I'd really like you to be honest",
    rf"(?:{_WISH}|{_BETTER} not be) lying to (?P<me>me|us)(?: again)?": "I'd really like you to be honest with {me}",
    rf"i (?:just |really |only )*wish you would {_ACT}{_ENDS}": _LIKED,
    rf"it is (?:about |high |really )?time (?:that )?you {_PAST}": "I'd really like you to {past_base}",
    rf"{_BETTER} not be late(?: again)?(?P<on> (?:this time|for \w+(?: \w+)?|today|tomorrow|tonight))?": (
        "I'd really like you to be on time{on}"
    ),
    rf"{_BETTER} have (?:a|an|some) (?:very |really |damn )?(?:good |decent |great )?"
    r"(?:explanation|excuse|reason)(?P<why> for (?:this|that))?": "I'd really like an explanation{why}",
    rf"{_BETTER} {_ACT}{_ENDS}": _LIKED,
    rf"(?:maybe |perhaps |please |and )*(?:you {_DUTY} )?{_PRESS}(?:try|consider) (?!reading(?!.* before ))"
    rf"{_GERUND}{_ENDS}": ("I'd really like you to {gerund_base}"),
    rf"you {_DUTY} {_PRESS}be (?:a (?:little|tiny)? ?bit |a little |a lot |much |somewhat |some )*(?P<being>{_GREATER}"
    r"(?: (?:to|with|about|towards|toward) \S+(?: \S+){0,3})?)": "I'd really like you to be {being}",
    rf"you {_DUTY} {_PRESS}(?P<act>(?:make|put in|show) (?:an?|some|a (?:little|bit|tiny bit)(?: of)?|(?:some|a "
    rf"(?:little|bit)) more|"
    r"more)(?: more)? effort(?: (?:with|for|into|in) \S+(?: \S+){0,2})?)": _LIKED,
    rf"(?:it )?(?:would|will) not (?:kill|hurt|harm) you to {_ACT}{_ENDS}": _LIKED,
    rf"it (?:only |just |literally |really )*(?:takes?|costs?)(?: you)?(?: (?:\w+ )?(?:nothing|seconds?|minutes?|"
    rf"moments?|"
    rf"no time|hours?|clicks?)) to {_ACT}": _LIKED,
    rf"it is not (?:that|so|really|really that|all that|too) (?:hard|difficult|complicated|much) to (?!(?:understand|"
    rf"see|follow|grasp)$){_ACT}": _LIKED,
    rf"there is such a thing as {_GERUND}": "I'd really like you to {gerund_base}",
    r"it is (?:actually |really |also )?your turn to (?P<act>\w+(?: (?!and\b)\w+){0,7})"
    r"(?P<rest> and it was your turn(?: \w+){1,9})?": "I'd really like you to {act}, as it's your turn{rest_so}",
    rf"it is your (?:fucking |damn )?(?:job|duty|responsibility|turn) to {_ACT}": _LIKED,
    rf"do (?:i|we) (?:really )?(?:have|need) to \S+(?: \S+)* before you (?:will |would )?{_ACT}": _LIKED,
    rf"(?:i|we) should not (?:have|need) to \S+(?: \S+)* for you to {_ACT}": _LIKED,
    r"(?P<who>i|we) should not (?:have|need) to (?P<chore>(?:remind|ask|tell|chase|beg|explain|repeat) \S+(?: \S+)*)": (
        "{who_am} frustrated that {who_i} have to {chore}"
    ),
    r"(?P<thing>(?:one|a|a single|a quick) (?:text|call|phone call|message|line|note|word|email)(?: from you)?)"
    r" (?:only |just )?(?:takes?|costs?|would have (?:taken|been|cost))"
    r" \S+(?: \S+){0,2}": "I'd have liked {thing}",
    # what the writer has to do as long as it is not done
    rf"(?P<who>i|we) would not {_PRESS}(?:always |still )?(?:have|need) to {_LOUD} if you {_PAST}": (
        "I'd really like you to {past_base}"
    ),
    rf"(?P<who>i|we) would not {_PRESS}(?:always |still )?(?:have|need) to (?!{_LOUD})"
    rf"(?P<chore>(?!be |do this|do that|{_LOUD})\S+(?: (?!if\b)\S+){{0,7}}) if you {_PAST}": (
        "{who_i} have to {chore}, and I'd really like you to {past_base}"
    ),
    r"(?P<who>i|we) would not (?:\w+ )?(?:always |still )?(?:have|need) to "
    rf"(?P<chore>(?!be |do this|do that|{_LOUD})\S+(?: (?!if\b)\S+){{0,7}}) if you {_PRESS}did (?P<part>{_PART})": (
        "{who_i} have to {chore}, and I'd really like you to do {part}"
    ),
    rf"(?:maybe|perhaps) if you {_PAST}(?: then)? you (?:would|might)"
    rf" {_PRESS}(?P<chore>(?:find|finish|pay|help|cook|clean|make|"
    rf"save) \S+(?: (?!and\b)\S+){{0,4}})(?: and .*)?": "I'd really like you to {past_base} and {chore}",
    rf"(?:maybe|perhaps) if you {_PAST}(?: then)? you (?:would|might)"
    rf" {_PRESS}(?:notice|see|hear|know|realise|realize|understand|"
    rf"catch|pass|get|have|remember|feel|sleep|be|not) .*": "I'd really like you to {past_base}",
    rf"{_SOLE} (?:for you )?(?:and )?(?:that was |it was |which was )?(?:just |only |simply )*(?:to )?{_ACT}": (
        "I'd have liked you to {act}"
    ),
    rf"(?:it )?(?:would|will) be (?:so |really )?(?:nice|good|great|lovely) if (?:just )?(?:for once )?you "
    rf"(?:could |would )?{_PRESS}(?P<past>\S+(?: \S+)*?){_ENDS}": "I'd really like you to {past_base}",
    rf"(?:maybe |perhaps |please |and )*next time {_PRESS}{_ACT}": "Next time I'd really like you to {act}",
    rf"(?:how|what) about you {_PRESS}(?:try {_GERUND}|(?P<act>\S+(?: \S+)*?))(?: (?:(?:instead of|rather than) "
    rf"\S+ing(?: \S+)*))?"
    rf"{_ENDS}": "I'd really like you to {act_or}",
    rf"{_PRESS}(?P<act>(?:read|check|test|ask|knock|call|look|listen|wait|text|write|measure)(?: \S+)*? before you "
    rf"\S+(?: \S+){{0,6}})": _LIKED,
    rf"{_PRESS}{_ACT} (?P<often>once in a while|now and then|from time to "
    rf"time)": "I'd really like you to {act} {often}",
    rf"(?:how|what) about (?:you )?not {_GERUND}{_ENDS}": "I'd rather you didn't {gerund_base}",
    rf"(?:can|could) you not {_PRESS}(?P<act>{_UNASKED}(?: \S+)*?)": "I'd rather you didn't {act}",
    r"how about (?P<thing>(?:an|a simple|a) (?:apology|thank you|explanation|answer|sorry)(?: first)?)(?: for once)?": (
        "I'd like {thing}"
    ),
    r"(?:how about )?you (?:\w+ )?mind your own (?:\w+ )?business": "I'd rather keep this to myself",
    # in what is left of what shames
    r"you are (?:supposed|meant) to (?P<act>\w+ (?:me|us)(?: \w+)? not \w+ (?:at |on )?(?:me|us))": _LIKED,
    r"(?:perhaps |maybe )?you (?:should|need to|ought to|might want to) (?:take a )?(?:good |hard |long )*look "
    r"(?:in|at) (?:the mirror|yourself)(?: first)?": "I'd really like you to think about your own part too",
    # what the writer holds beside it
    r"(?P<who>i|we) (?:trusted|relied on|counted on|(?:was|were) (?:relying|counting) on|had counted on) you to "
    r"(?P<act>\S+(?: \S+)*)": ("{who_i} thought you would {act}, and {who_am} disappointed"),
    r"you would think (?:(?:that )?(?:after|by now|in) (?:\S+ ){1,4}?)?(?:that )?you would (?P<act>(?:remember|"
    r"notice) \S+(?: \S+){0,4})": (_LIKED),
    r"you would think (?:(?:that )?(?:after|by now|in) (?:\S+ ){1,4}?)?(?:that )?you would know "
    r"(?P<thing>(?:my|our) \S+(?: \S+){0,3})": "I wish you knew {thing}",
    r"you (?:just )?(?:need to|have to|must|should) (?:accept|understand|realise|realize) (?:that )?"
    r"(?:it|this|we) (?:is|are) (?:over|finished|done|through)": "it's over for me",
    rf"you had no (?:business|right) {_GERUND}": "I'm upset that you {gerund_past}",
    r"you (?:have )?lost (?:your|the|all|any) (?:right|rights|privilege|privileges) to "
    r"(?P<act>\S+(?: \S+)*)": "I don't want you to {act}",
    rf"(?:you {_DUTY} )?(?:start )?(?P<so>(?:act|behave) like one) not (?:like|as) \S+(?: "
    rf"\S+)*": "I'd really like you to {so}",
    rf"(?:you {_DUTY} )?learn (?:how )?to listen(?: to (?:me|us|people|others))?": "I'd like to be heard",
    r"you do not get to (?P<act>(?:decide|choose|judge|pick) \S+(?: \S+)*)": "I'd rather you didn't {act}",
}
