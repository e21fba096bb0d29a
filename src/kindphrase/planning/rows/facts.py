"""The rows of words of which one thing is kept, and how each is said: see `kindphrase.planning.rows.table`."""

from __future__ import annotations

from collections.abc import Mapping

_MUCH = (
    r"(?:(?:so|very|really|just|only|all|still|even|ever|also|always|literally|actually|clearly|honestly|totally|"
    r"absolutely|fucking|simply|definitely|kind of) )*"
)
_SCORN = (
    r"(?:stupid|dumb|silly|ridiculous|lame|pathetic|terrible|lousy|awful|horrible|rude|nasty|shitty|crappy|idiotic|"
    r"disgusting|poor|cheap|weak|childish|useless|weird|disrespectful)"
)
_NOT = r"(?:do not|did not|no|not|never|can not)"
_READING = r"(?:read|follow|understand|decipher|decode|make out|make sense of|figure out|work with|use|navigate|hear)"
_TIME = (
    r"(?:years|months|weeks|days|hours|decades|ages|long|a (?:long )?time|(?:\w+ ){1,3}(?:year|month|week|day|hour)s?)"
)
_OTHERS = (
    r"(?:(?:all )?(?:the )?others?(?: (?:people|guys|men|boys|girls|women|ones))?|the rest(?: of them)?|"
    r"every(?:one|body) else|any(?:one|body) else)"
)
_MINDED = (
    r"(?:(?:think|care) about|think of|care for|believe in|miss|love|like|want|need|trust|believe|respect|appreciate|"
    r"value|see|hear|notice)"
)
_FELT = r"(?:pissed(?: off)?|angry|mad|upset|hurt|sad|annoyed|frustrated|disappointed|heartbroken|unhappy)"
_ENDS = r"(?: now| anymore| any more)?"
_WISHED = (
    r"(?:(?:simple|quick|short|little|small|proper|real|decent) )?(?:thank you|thanks|apology|sorry|hello|goodbye|"
    r"explanation|answer|reply|warning|heads up|(?:phone )?call|text|message|note|hug|hand|visit|bit of \w+|little \w+|"
    r"help|support|notice|appreciation|gratitude)"
)
_FORESEEN = "I'm frustrated, because I saw this coming"

# how each row is said; "{thing}" and the like are words of the draft
ROWS: Mapping[str, str] = {
    # a thing that is hard for the writer, or that they do not like
    rf"your (?P<thing>\w+(?: \w+)?) (?:is|are) {_MUCH}(?:too )?(?P<how>impossible|horrible|"
    rf"terrible|awful|hard|difficult|"
    rf"tough|confusing|painful) to (?P<deed>{_READING})": "I find your {thing} {how} to {deed}",
    rf"i {_MUCH}(?:hate|loathe|detest|do not like|"
    rf"can not stand) everything (?:that )?you {_MUCH}ask(?: me)?(?: about)?": ("I don't like these questions"),
    rf"i {_MUCH}(?:hate|loathe|detest|do not like|can not stand) everything (?:that )?you {_MUCH}"
    r"(?P<deed>say|write|post|send|tell me)": "I don't like what you {deed}",
    rf"i {_MUCH}(?:hate|loathe|detest|dislike|do not like|can not stand) (?:the way|how) you "
    r"(?P<deed>(?:look|act|behave|laugh|eat|chew|drive|write|text|ask|answer|reply|dress|handle|handled|run|sing|cook|"
    r"snore|smile|looked|acted|behaved)(?: \w+){0,5})": "I have a hard time with the way you {deed}",
    r"your (?:\w+ )?(?P<mass>\w+) (?:\w+ly )?(?P<tires>bores?|annoys?|irritates?|exhausts?|"
    r"tires?|frustrates?|worries|worry|"
    r"confuses?|scares?)(?: the (?:hell|shit|crap) out of)? me(?: so much| to death| a lot)?": (
        "I'm {tired} by all the {mass}"
    ),
    rf"your (?P<noun>(?!joke|stor|meme|poem|music)\w+) (?P<be>is|are) {_MUCH}(?:boring|dull|"
    rf"uninteresting|not interesting)": ("the {noun} {do} not interest me"),
    rf"you {_MUCH}(?:make|tell|give|write|post|send|crack|leave) (?:me |us )?(?:such |so many |"
    rf"these |those |a lot of )?"
    rf"{_MUCH}{_SCORN} (?P<things>faces|jokes|comments|remarks|stories|excuses|posts|answers|replies)"
    r"(?: everywhere| all the time)?": "I don't like those {things}",
    rf"(?:now )?(?:(?:that|this|it) is|what|such) {_MUCH}(?:a|an) {_MUCH}{_SCORN}(?: {_SCORN})? way to "
    r"(?P<deed>\w+(?: \w+){0,4})": "I don't like that way of {doing}",
    r"you (?:talk|sound|speak|reply|answer|text|write) (?:to me )?" + _MUCH + r"(?:exactly )?like (?:a|an|some) "
    r"(?:robot|bot|machine|computer|chatbot)": "this feels a bit robotic to me",
    rf"you are not {_MUCH}(?:that |too )?good at (?:talking|chatting|conversation|conversations)(?P<far> so far)?": (
        "I'm not enjoying this conversation{far}"
    ),
    r"(?:no one|nobody) (?P<deed>talks|complains|argues|asks) (?:as|so) much as you(?: do)?": (
        "all this {doing} is a lot for me"
    ),
    # deeds that look like verdicts
    r"(?:so |what |then |and )*you " + _MUCH + r"friend ?zoned? me(?: again)?": "I'm hurt that I got friend-zoned",
    rf"you (?:are )?{_MUCH}(?:rush|rushing) (?:it|this|things|everything)(?: with (?:me|us))?": (
        "this is going too fast for me"
    ),
    rf"you (?:are )?{_MUCH}(?:(?:rush|rushing|push|pushing) (?:it|this|things|everything|me|us)|go|going|move|moving|"
    r"rush|rushing) (?P<fast>(?:way |far |a bit |a little )?too (?:quick|quickly|fast|much|soon))"
    r"(?: with (?:it|this|me|us|things|everything))?(?: for (?:me|us))?": "this is going {fast} for me",
    r"i " + _MUCH + r"(?:had |have |did |already )*(?:told|warned|tell|warn) you (?:that )?"
    r"(?:(?:this|that|it) (?:would|will|was going to) (?:happen|come|go wrong)|so)"
    r"(?: (?:that )?you would (?:regret|be sorry)(?: (?:it|this|that))?)?": _FORESEEN,
    r"(?:i )?" + _MUCH + r"(?:had |have |did |already )*(?:warned|warn) you"
    r"(?P<about> about (?:this|that|it|him|her|them))?(?: already| before)?": (
        "I'm frustrated, because I did give a warning{about}"
    ),
    r"i (?:will |can |could |would )?(?:never|not) (?:ever )?forgive you for (?:what you did )?"
    r"(?P<when>(?:that|last) (?:day|night|evening|morning|week|weekend|summer|winter|year))": (
        "I don't think I can forgive what happened {when}"
    ),
    r"i (?:will |can |could |would )?(?:never|not) (?:ever )?forgive you for (?:(?:those|these|them|that|it) or )?"
    r"(?:(?:all|any|one) )?(?:of )?(?:the|those) (?:other )?times (?:that |when )?you \w+(?: \w+)*": (
        "I don't think I can forgive [what happened]"
    ),
    # what lacks between the two
    rf"(?:so |then |oh |ow |now |and )*you {_NOT} {_MUCH}(?P<felt>believe|trust|need) me(?P<now>{_ENDS})": (
        "I don't feel {felt_so}{now}"
    ),
    rf"(?:so )?you (?:no|not) {_MUCH}(?:like|want|wanna)(?: to)? (?P<deed>(?:call|text|meet|see|help|visit|"
    r"talk to|talk with|speak to|chat with) me)": "I feel sad, and I'd like you to {deed}",
    rf"you (?:do not|not) {_MUCH}know (?:me|who i am|anything about me|(?:a|the first) thing about me)"
    r"(?: at all| one bit)?": "I don't think we really know each other",
    rf"(?:now you (?:do not|not) {_MUCH}know me(?: at all)?|you (?:do not|not) {_MUCH}know me(?: at all)?"
    r" (?:now|anymore|any more))": "it hurts that we don't know each other any more",
    r"(?:real |true |good |best |proper )*friends (?:do not|would not|never) (?P<deed>ignore|"
    r"ghost|abandon|ditch|exclude|"
    r"block|betray|insult|lie to)(?: each other| one another| their friends| me| you)?": "I'm hurt that I was {done}",
    rf"you are {_MUCH}too \w+(?: and \w+)?(?: right now)? to {_MUCH}"
    r"(?:understand|get|see|realise|realize|comprehend|grasp|notice)(?: (?:that|this|it|anything))?": (
        "I don't think I'm getting this across"
    ),
    rf"(?:i am )?{_MUCH}(?P<feel>{_FELT}) (?:that|because|cause) you do not {_MUCH}(?P<felt>{_MINDED}) me"
    rf"(?: (?:and )?(?:that )?(?:you )?(?:do not )?{_MUCH}(?P<other>{_MINDED}) me)?": (
        "I'm {feel} because I don't feel {felt_so}{or_other}"
    ),
    r"i (?:sometimes |often |really |just |do |always )*wonder (?:sometimes )?(?:if|"
    r"whether) you (?:even |really |actually )*"
    r"(?P<deed>(?:(?:still|ever) )?(?:care|cared|love|loved|want|wanted|like|liked|miss|missed|listen|trust|respect)"
    r"(?: about| to)?(?: me| us)?(?: at all| anymore| any more)?)": "I feel unsure whether you {deed}",
    r"(?:please )?do not expect me to care(?: (?:because|like|as|just because) you do)?": (
        "I don't feel about this the way you do"
    ),
    r"you should have (?P<when>(?:a )?long (?:time )?ago|ages ago|years ago|earlier|sooner)": "I wish you had {when}",
    r"(?:you know (?:that )?)?you (?:have to|need to|must|should) improve(?: yourself| yourselves)?": (
        "I'd like this to go better"
    ),
    r"you (?:are not (?:going to|gonna)|will not) (?P<deed>tell|show|give) me "
    r"(?P<rest>\w+(?: (?!(?:so|and|but|then)\b)\w+){0,4})"
    r"(?: so (?P<bye>bye|goodbye))?": "I'm disappointed that I won't be {done} {rest}{bye}",
    # what would be welcome
    rf"(?P<thing>(?:a|an|some|one) {_WISHED}) would "
    r"(?:be|do|go a long way|not go amiss|not (?:kill|hurt) you|not be too much to ask)"
    r"(?: (?:nice|good|great|lovely|appreciated|welcome|fine))?(?: for once| now and then| once in a while)?": (
        "I'd really like {thing}"
    ),
    rf"(?P<thing>(?:a|an|some|one) {_WISHED}) would have "
    r"(?:been (?:nice|good|great|lovely|appreciated|welcome|enough)|done|not (?:killed|hurt) you)": (
        "I'd have liked {thing}"
    ),
    r"(?:so )?where (?:is|are) my (?P<thing>apology|explanation|answer|thank you|reply|thanks)": (
        "I'd really like {a}{thing}"
    ),
    # what was trusted, and asked for
    r"(?:and )?(?P<told>i (?:really |always |actually |honestly )*(?:trusted|believed|relied on|counted"
    r" on|believed in) you"
    r"(?: with (?P<own>(?:my|our|the|this|all my|all our|a|that) \w+(?: \w+){0,2}))?)": (
        "{told}, and I'm really hurt by [what happened]"
    ),
    r"(?P<we>i|we) (?:have |had )?(?:already |even"
    r" )?(?P<act>asked|texted|called|emailed|messaged|rang|rung|phoned) you "
    r"(?P<count>twice|(?:\w+|so many|a hundred|a thousand) times)(?: now| already)?"
    r"(?P<rest> (?:for|about) (?:the|my|our|this|that|a|an|some|those|these) \w+(?: \w+){0,3})?": (
        "I'm frustrated that {we} had to {act} {count}{rest_so}"
    ),
    r"(?:are you (?:fucking |actually |even )?)?(?:kidding|joking|shitting)(?: me)?(?: right now)? (?:with|about) "
    r"(?P<thing>(?:this|that|these|those|the) \w+(?: \w+)?)": "I'm really upset about {thing}",
    r"what (?:exactly |actually |the hell |do you even )*do you (?:even |actually |exactly |really )*do (?:here )?"
    r"(?P<time>all (?:day|week|night|afternoon|morning|shift))(?: long)?(?P<rest> because i (?:\w+ )*?can not tell "
    r"(?:from|by) (?:the|your|our) \w+)?": "I'd like to know what you do {time}{rest_so}",
    r"(?:this|that|it) (?:is|was) (?:by far |honestly |easily )?the (?:\w+est|worst|most \w+) (?P<noun>\w+) (?:that )?"
    r"(?:i|we) (?:have )?(?:ever )?(?:got|gotten|had|seen|read|received|heard|been given|paid for)(?: from you)?": (
        "I'm really disappointed by the {noun}"
    ),
    # others, and how long
    rf"you (?:are )?{_MUCH}(?:act|acting|behave|behaving|being|do|doing|talk|talking|treat me|treating me)? ?{_MUCH}"
    rf"(?:(?:in )?the (?:exact )?same(?: way)? (?:as|like)|(?:exactly )?like|"
    rf"no different (?:from|than|to)) {_OTHERS}": ("I'm frustrated that this feels the same as with others"),
    rf"(?:perhaps |maybe )?you (?:have )?{_MUCH}(?P<hurt>hurt|failed|"
    rf"disappointed) me (?:as much as|just like|as badly as|"
    r"like) (?P<who>my \w+) (?:has|have|did|does)": "I'm as {hurt_so} as I was by {who}",
    rf"you (?:have )?{_MUCH}been {_MUCH}(?:doing|at|pulling) (?:it|this|that|the same(?: thing| shit| stuff)?)"
    rf"(?: to (?:me|us))? (?P<time>for {_MUCH}(?:too )?{_TIME}(?: now)?|since \w+(?: \w+){{0,4}})": (
        "I'm frustrated that this has been going on {time}"
    ),
    # what the writer has done, or will do
    r"(?:so )?i (?:have )?" + _MUCH + r"(?:did|done) everything (?:for you|i could for you)": (
        "I did so much, and I feel hurt"
    ),
    r"i (?:have )?" + _MUCH + r"(?:gave|given) (?:you everything|everything to you|you my (?:all|everything))": (
        "I gave so much, and I feel hurt"
    ),
    r"i (?P<have>have )?"
    + _MUCH
    + r"(?P<gave>sacrificed|gave up|given up|quit|left|dropped|sold|risked|turned down|changed) "
    r"(?P<own>(?:my|our|a|the|all my|so much of my) \w+(?: \w+)?(?: and (?:my )?\w+)?) for you": (
        "I {have}{gave} {own} for you, and I feel hurt"
    ),
    r"i (?:have )?(?:always |only |ever )*(?:been|was) (?:always )?there for you": (
        "I've tried to be there, and I feel hurt"
    ),
    r"i (?:have )?"
    + _MUCH
    + r"(?:wasted|spent|gave|given) (?P<time>(?:my |so much )?time|"
    + _TIME
    + r")(?: of my life)? "
    r"(?:on|for|with|to|waiting for) you": "I put {time} into this, and I feel disappointed",
    r"i (?:have )?(?:always|constantly) (?:been )?(?P<deed>(?:made|make|making) excuses|(?:covered|cover|covering) up|"
    r"(?:covered|cover|covering)|(?:waited|wait|waiting)) (?:for you|for your \w+)": "I'm tired of {doing}",
    r"i (?:have )?(?:always|constantly) (?:been )?(?P<deed>(?:cleaned|clean|cleaning|picked|"
    r"pick|picking) up after) you": ("I'm tired of always {doing} others"),
    r"i (?:am|will) (?:not|never) (?:going to )?(?:ever )?(?P<deed>(?:text|call|message|chat|talk|write|meet)(?:ing)?)"
    r"(?: to| with)? you (?:anymore|any more|again|ever again)": "I don't want to {base} any more",
    r"(?:that|this|it) (?:is|was) not what i (?:asked|ask)(?: you)?": "I asked something else",
    r"(?:that|this|it) (?:is|was) not what i (?:said|meant|mean|say)": "I meant something else",
    rf"you (?:are )?{_MUCH}(?:a |an )?(?:liar|lier) not (?:me|i)": "I don't think that's true, and I told the truth",
    rf"you are {_MUCH}(?:a |an )?(?:cheater|cheat|fraud)(?: and| or)? (?:a |an )?(?:liar|lier)": (
        "I'm really hurt, and I find it hard to trust you right now"
    ),
    rf"you {_NOT} {_MUCH}deserve to be (?:talked|talking|spoken|speaking) (?:to|with)": "I don't want to talk",
    rf"you (?:are )?not {_MUCH}worth (?:any |any more |more )?(?:of )?my (?P<spent>(?:time|"
    rf"energy|love|effort|attention|"
    r"money|tears)(?: (?:and |or )?(?:time|energy|love|effort|attention|money|tears))*)(?: anymore| any more)?": (
        "I don't want to put more {spent} into this"
    ),
}
