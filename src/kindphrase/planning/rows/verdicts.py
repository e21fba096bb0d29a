"""Rows of words that run somebody down for one thing, and what of it is kept: see `kindphrase.planning.rows.table`.

"The report you sent me is useless" names the report, "I'd rather eat glass than work with you" what the writer would
rather not do, and "never record a podcast again" what was not to the writer's liking.
"""

from __future__ import annotations

from collections.abc import Mapping

_MUCH = (
    r"(?:(?:so|very|really|just|only|all|even|ever|too|quite|pretty|such|an?|absolute|absolutely|utter|utterly|"
    r"complete|"
    r"completely|total|totally|pure|fucking|honestly|simply|always|literally|real|little|bit|of|particularly|"
    r"exactly) )*"
)
_BAD = (
    r"(?:useless|garbage|trash|crap|shit|rubbish|terrible|awful|horrible|pathetic|worthless|dreadful|disgusting|"
    r"bad|a joke|"
    r"joke|a disgrace|disgrace|an embarrassment|embarrassment|disaster|mess|lousy|atrocious|appalling|shitty|crappy|"
    r"bullshit|a disaster|a mess|poor|laughable|ridiculous|stupid|dumb|idiotic|lame|weak|unusable|hopeless)"
)
_WORK = (
    r"(?:answer|idea|question|comment|post|plan|joke|move|decision|suggestion|reply|argument|rule|game|choice|response|"
    r"review|remark|design|solution|video|title|name|meeting|mistake|reason|article|present|song|book|app|test)"
)
_BADLY = r"(?:badly|awkwardly|terribly|horribly|awfully|poorly|clumsily)"
_LIKE = r"(?:act|acting|behave|behaving|carry on|carrying on) (?:\w+ )?like (?:a|an|some) (?:\w+ ){1,3}?"
_LIKED = r"(?:acted|behaved|carried on) (?:\w+ )?like (?:a|an|some) (?:\w+ ){1,3}?"
_SCORNED = (
    r"(?:(?:a|an) )?(?:\w+ )?(?:cowards?|idiots?|fools?|losers?|child|children|morons?|jerks?|monsters?|bully|"
    r"bullies|pigs?|snakes?|rats?|assholes?|creeps?)"
)
_LEAD = r"(?:(?:and|so|oh|but|well|honestly) )*"

# how each row is said; "{thing}" and the like are words of the draft
VERDICTS: Mapping[str, str] = {
    # what somebody made, and what they do badly
    rf"{_LEAD}(?:sorry )?(?P<made>(?:the|this|that|those|these) (?!way|fact|thing|things)\w+(?: \w+)? (?:that |"
    rf"which )?you "
    rf"(?!are|were|have been)(?:have )?\w+(?: (?:for|to|in|on|at|me|us|my|our|the|this|last) ?\w*(?: \w+)?)?) "
    rf"(?:is|are|was|"
    rf"were) {_MUCH}{_BAD}": "I'm really disappointed by {made}",
    rf"{_LEAD}(?P<made>(?:this|that) (?!is\b|was\b)\w+) (?:is|was) {_MUCH}{_BAD}": (
        "I'm really disappointed by {made}"
    ),
    rf"{_LEAD}(?:what|such) (?:a|an) {_MUCH}{_BAD} (?P<noun>{_WORK})": "I'm annoyed about the {noun}",
    rf"{_LEAD}(?:thanks|thank you)(?: (?:so much|a lot))? for (?:your|the|that|this) {_MUCH}(?:{_BAD}|pointless|"
    rf"unhelpful) "
    r"(?P<noun>advice|help|tip|tips|suggestion|suggestions|feedback|answer)": "the {noun} didn't help me",
    rf"your (?P<thing>room|desk|kitchen|bathroom|house|flat|apartment|car|dorm|garden|place) (?:is|looks|look "
    rf"like|is "
    rf"like) {_MUCH}(?:{_BAD}|gross|filthy|revolting|nasty|pigsty|pig sty|dump|landfill|shithole)": (
        "I'm upset about the state of your {thing}"
    ),
    r"your (?P<thing>argument|arguments|theory|reasoning|point|explanation) (?:is|are) (?:\w+ )?full of \w+": (
        "I don't agree with your {thing}"
    ),
    rf"your (?P<thing>grammar|spelling|punctuation|pronunciation|english) (?:is|looks) {_MUCH}{_BAD}": (
        "I find your {thing} hard to follow"
    ),
    rf"your (?:feet|socks|shoes|breath|armpits|clothes|hair|room|car|jacket) (?:really )?(?:stink|stinks|smell|"
    rf"smells|reek|"
    rf"reeks)(?: {_MUCH}(?:{_BAD}|like \w+(?: \w+)?))?": "the smell is too much for me",
    rf"(?:please )?keep your {_MUCH}(?:\w+ )?(?P<what>opinions|advice|comments|remarks|thoughts|views|jokes|theories|"
    r"tips) to (?:yourself|yourselves)": "I'd rather not hear {what} about this",
    rf"you (?P<deed>dance|sing|cook|dress) (?:{_MUCH}{_BADLY}|{_MUCH}like (?:a|an|some) (?:\w+ ){{0,2}}\w+)"
    r"(?: you \w+ like .*)?": "I don't enjoy the way you {deed}",
    r"you (?P<deed>spell|write|type) so (?:badly|poorly|terribly) (?:that )?i (?P<past>\w+(?: \w+){0,4})": (
        "I found your {doing} so hard to read that I {past}"
    ),
    rf"you drive {_MUCH}(?:{_BADLY}|like (?:a|an|some) \w+(?: \w+)?)": "I don't feel safe when you drive",
    rf"you can not {_MUCH}(?:talk|speak|write|spell|type) {_MUCH}(?:properly|right|correctly|english|clearly)": (
        "I'm having trouble understanding you"
    ),
    rf"you do not {_MUCH}know how to (?P<felt>comfort|love|support|respect|appreciate|hear|listen to|trust|"
    rf"value|help) "
    r"me": "I don't feel {felt_so}",
    rf"(?:i do not think (?:that )?you are|you are not) {_MUCH}(?:good |great )?(?:at listening|listener|"
    rf"listeners)": ("I don't feel listened to"),
    rf"you are not {_MUCH}(?:talkative|chatty|talker|communicative)(?: are you)?": "I'd really like us to talk more",
    rf"(?:you|you lot|you guys|you people) are not {_MUCH}(?P<tidy>tidy|clean|quiet)(?: people| ones)?(?: are "
    rf"you)?": ("I'd really like it to be {tidier} here"),
    rf"{_LEAD}(?:just |please )?(?:never|do not)(?: ever| you ever)? (?:give|make|record|do|host|post|release|"
    rf"hold|write|"
    r"bring)(?: me| us)? (?:a|an|another|any) (?P<noun>speech|podcast|video|talk|presentation|toast|show|song|"
    r"cake|meal|"
    r"party|review|lesson|stream|poem|concert)(?: ever)? again": "I'm really disappointed by the {noun}",
    rf"{_LEAD}(?:just |please )?(?:never|do not)(?: ever| you ever)? (?P<deed>cook|bake|sing|dance|rap)(?: for "
    rf"(?:me|us))?"
    r"(?: ever)? again": "I didn't enjoy the {doing}",
    rf"(?:{_LEAD})(?:that|this|it) (?:is|was) {_MUCH}(?:the )?(?:\w+est|most \w+|worst) (?:\w+ )?(?:thing|"
    rf"\w+)(?: that)? you have "
    r"(?:ever )?(?P<past>written|made|posted|cooked|baked|drawn|sung|built|recorded|played|filmed|designed|"
    r"painted)": ("I'm really disappointed by what you've {past}"),
    r"everything (?:that )?(?P<act>you (?:wrote|said|posted|did|write|say|post|do)(?: \w+){0,3}?) (?:just |"
    r"simply )?(?:reeks|"
    r"stinks|smacks|screams|drips)(?: with| of)? \w+(?: and \w+)?": "I'm really frustrated about what {act}",
    rf"{_LEAD}(?:the|what|such) {_MUCH}(?:sheer )?(?:nerve|cheek|gall|audacity|impudence|insolence)(?: of you)? "
    r"(?P<doing>\w+ing(?: \w+){1,6})": "I'm upset that you {did_all}",
    rf"{_LEAD}and you call yourself (?:a|an) .*(?:professional|doctor|nurse|teacher|manager|engineer|developer|"
    rf"expert|"
    r"leader|boss|chef|cook|coach|lawyer|journalist|artist|writer|mechanic|plumber)": (
        "I'm really disappointed by [what happened]"
    ),
    rf"{_LEAD}what {_MUCH}(?:{_BAD}|sorry|miserable) excuse for (?:a|an) \w+(?: (?:you are|you|such).*)?": (
        "I'm really disappointed by [what happened]"
    ),
    r"you are the (?:rudest|meanest|nastiest) \w+(?: that)? i have (?:ever )?(?:worked with|met|dealt with|"
    r"known|talked to|"
    r"had)": "I'm really upset about [what happened]",
    r"only (?:"
    + _SCORNED
    + r") (?:would )?(?P<verdict>(?!can|could|will|is\b|has\b)\w+(?: \w+){1,5})": "I'm upset that you {did_so}",
    # what was said, and how it was told
    rf"{_LEAD}(?:that|this|it) (?:is|was) {_MUCH}(?:cruel|mean|nasty|horrible|rude|harsh|hurtful|awful|terrible|"
    rf"low|unkind|"
    r"shitty|vile) thing to say(?: to me)?": "I felt hurt by what you said",
    r"you (?:have to|must|have got to|would have to) be (?:\w+ ){1,4}to (?P<said>say|write|post|tell) "
    r"(?P<what>that|this|"
    r"it|such things)(?: to me)?": "I'm really hurt that you {said_so} {what}",
    r"i do not believe (?:a (?:single )?word|anything|one word)(?: that)? you (?P<said>say|tell me|said|told me)": (
        "I find it hard to believe what you {said}"
    ),
    r"(?:was|is) (?:that|this|it) (?:supposed to be|meant to be|your idea of|what you call) (?P<what>an? "
    r"(?:real )?(?:apology|"
    r"answer|compliment|explanation|greeting|welcome|present|gift))": "that didn't feel like {what} to me",
    r"your idea of (?:helping|help) (?:is|means) .*": "I'd really like more help",
    r"(?:(?:your|you|all this|this) )?"
    r"(?P<doing>(?:shout|yell|scream|swear|ly|complain|cheat|bragg|insult|mock|rant|interrupt|spamm|threaten|laugh|"
    r"gossip|argu)ing(?: (?:at|about|to|on|in|over|like) (?!you)"
    r"\w+(?: \w+){0,3}?)?) (?:just |only )*makes you look (?:\w+ ){0,2}\w+": "I'm upset that you {did_all}",
    # whom it concerns
    rf"(?:(?:that|this|it) (?:is|was) )?{_MUCH}(?:insult|slap in the face|impolite|rude|unfair|disrespectful|"
    rf"insulting|"
    r"inconsiderate|offensive) (?:to|towards|for) (?P<thing>(?:everyone|everybody|people|those|anyone|all "
    r"(?:those|of us)) "
    r"who \w+(?: \w+){0,5})": "I'm upset for {thing}",
    rf"it is {_MUCH}(?:\w+ )?(?:people|guys|men|women|folks|drivers|neighbou?rs) like you (?:who|that) (?!are|"
    rf"have|make)"
    r"(?P<deed>\w+(?: \w+){1,5})": "I'm frustrated when people {deed}",
    r"you and your (?:\w+ )?(?P<folk>friends|family|mates|buddies|parents|team) (?:can|should|could) "
    r"(?P<deed>(?:pay|clean|"
    r"wash|fix|tidy|move|carry|leave|bring) (?:\w+ ?){1,5})": "I'd like you and your {folk} to {deed}",
    r"you are (?:only|just) (?:ever )?(?P<how>nice|kind|sweet|friendly|polite|charming)(?: to me| with me)? "
    r"(?:when|if) you "
    r"(?P<wont>(?:need|want) \w+(?: \w+){0,4})": "I'd like you to be {how} even when you don't {wont}",
    # behaving like somebody, over something
    rf"you {_MUCH}{_LIKE}(?P<when>(?:when|whenever|every time|each time|as soon as) (?!you)\w+(?: \w+){{1,6}})": (
        "I get frustrated {when}"
    ),
    rf"you (?:are )?{_MUCH}(?:{_LIKE}|{_LIKED})(?:over|about|because of) (?P<thing>(?!me\b|it\b|this\b|that\b|"
    rf"everything\b)"
    r"\w+(?: \w+){0,3})": "I'm really annoyed about [what happened over {thing}]",
    r"you have (?:turned into|become) (?:someone|somebody|a person)(?: that| who| whom)? i (?:can not|can no longer) "
    r"(?P<deed>trust|rely on|count on|talk to)(?: any ?more)?": "I'm sad that I find it hard to {deed} you now",
    rf"i (?:can not|can not {_MUCH}bear to|can hardly|can barely) {_MUCH}look at you(?: right now| now| any "
    rf"?more)?": ("I'm so upset that I find it hard to look at you right now"),
    r"i (?:can not stand|hate) (?P<doing>(?:talking|speaking|working|living|arguing) (?:to|with) you)(?: any "
    r"?more)?": ("I find it hard to {base_doing} right now"),
    # what the writer would rather not, or would not have done
    r"i (?:am not going to|will not|am not gonna|refuse to) (?:waste|lose|spend|put) (?P<time>another \w+|any "
    r"more \w+|one "
    r"more \w+|any \w+) (?:(?P<own>(?:explaining|arguing|talking|waiting|listening|discussing|cleaning)(?: "
    r"\w+){1,5})|"
    r"(?:on|for|with|into) you)(?: any ?more)?": "I'd rather not spend {time} {own_or_this}",
    r"i wish (?:that )?i (?:had|would) (?:never|not) (?:ever )?(?P<past>(?:lent|told|given|gave|helped|listened|"
    r"signed|bought|paid|"
    r"said|invited|shown|agreed|moved|let|asked|come|lend|answered) \w+(?: \w+){0,6})": (
        "I {did}, and I wish I hadn't"
    ),
    r"i regret (?:that )?i (?:ever |even )*(?P<past>(?:lent|told|gave|helped|listened|signed|bought|paid|"
    r"invited|showed|"
    r"agreed|moved|let|asked|came) \w+(?: \w+){0,6})": "I {past}, and I'm really disappointed by [what happened]",
    r"i would (?:rather|sooner) \w+(?: (?!than)\w+){0,5} than (?:ever )?(?P<deed>(?:work|live|talk|go|eat|sit|"
    r"travel|play|"
    r"speak|share|spend|deal)(?: \w+){1,6})": "I'd rather not {deed}",
    r"(?P<some>sometimes )?i (?:sometimes |often |really |do |honestly )*(?:wonder|ask myself|do not know) why "
    r"i (?:even |"
    r"still )*(?:stay|am staying|am still|am) with you": "{some}I'm not sure about staying together",
    r"(?:please )?do not (?:even )?bother (?P<doing>(?:coming|showing up|turning up|calling|texting)(?: \w+){0,4})": (
        "I'm upset, and I'd like you not to {base_doing}"
    ),
    r"(?:just |please |ever )*(?:do not|never) (?:you )?(?:ever |dare |bother )?com(?:e|ing) (?:crawling|"
    r"running|begging|crying) back"
    r"(?P<about> to (?:me|us))?(?: again)?": "I don't want you to come back{about}",
    r"(?:can|could|will) (?:someone|somebody|anyone|a mod|the mods)(?: please)?(?: just)? (?P<deed>(?:ban|block|"
    r"mute|kick|"
    r"remove) \w+(?: \w+){0,2})": "I'm upset, and I'd like someone to {deed}",
    r"how (?:will|would|can|could) you (?:ever |even |possibly |hope to )*(?:pass|"
    r"finish) (?P<thing>(?:this|that|the|your) \w+(?: \w+)?)": "I'm worried about you and {thing}",
    r"fuck you for what you (?P<past>did|said)(?P<about> (?:at|to|on|in|with|after) \w+(?: \w+){0,4})": (
        "I'm really angry about what you {past}{about}"
    ),
    r"(?:nobody|no one) (?:is buying|buys|believes|is believing) (?:it|this|that|your \w+) so (?:go )?(?:and "
    r")?fuck (?:off|"
    r"you|yourself)": "I don't believe it, and I'm really angry right now",
    r"(?:big |total |fucking |dirty )*(?:liar|liars)": "I don't think that's true",
}
