"""Rows that wave away, close a talk or break with somebody, each with the decision or the request that it holds."""

from __future__ import annotations

from collections.abc import Mapping

_MUCH = r"(?:(?:so|very|really|just|only|still|even|always|actually|honestly|totally|literally) )*"
_CURSED = r"(?:damn|goddamn|god damn|bloody|fucking|freaking|effing)"
_PET = r"(?:honey|hun|babe|baby|darling|sweetie|sweetheart|dear|love|girl|doll)"
_MATE = r"(?:buddy|pal|mate|bro|dude|brother|boss)"
_TALK = r"(?:talk|talking|speak|speaking|argue|arguing|chat|chatting|discuss|discussing|reason|reasoning)"
_CHORE = r"(?:cook|clean|wash|fix|do|make|buy|write|carry|book|drive|find|order|build|test|pay|iron|pack|sort|get)"
_BOND = r"(?:marriage|relationship|friendship|engagement|partnership|collaboration|project|job|team|band|company)"
_TOUCHY = r"(?:sensitive|dramatic|emotional|touchy|defensive|upset|worked up|hysterical)"

# an offer to vanish tells that the writer feels in the way
VANISHING: Mapping[str, str] = {
    r"i will (?:just )?(?:get out of your (?:hair|way)|stop bothering you|leave you alone)": (
        "I feel unwelcome, so I'll leave it there"
    ),
}

CLOSED: Mapping[str, str] = {
    r"(?P<mine>(?:i|we) (?:am|are|know) \w+(?: \w+){0,5} and (?:i|we) (?:am|are) \w+(?: (?!to\b)\w+){0,3}) "
    r"shut (?:the \w+ )?up": "{mine} and I'd like you to stop",
    r"(?:get|go) (?:the (?:hell|fuck|heck) )?(?:out(?: of (?:here|my \w+))?|away) you have (?:already "
    r")?(?:done|said) enough": ("I'm upset, and I need some space"),
    r"(?:when (?:are you|you are) (?:ever |finally )?going to|when will you(?: ever| finally)?|"
    r"can (?:not )?you(?: just| please)*|why can not you|you (?:really )?need to) (?:just )?let "
    r"(?:it|this|that) go": "I'd really like us to leave this behind",
    r"(?:oh )?here we go(?: again)?": "I'm frustrated that this is coming up again",
    rf"i am not your {_MUCH}(?:{_CURSED} )?{_MATE} so (?:please |just )*(?:stop|quit)(?: it| that)?": (
        "I don't like being called that, so please stop"
    ),
    rf"i am not your {_MUCH}{_CURSED} (?P<pet>{_MATE}|{_PET})": "please don't call me {pet}",
    rf"i am not your {_MUCH}(?P<pet>{_PET})": "please don't call me {pet}",
    rf"we {_MUCH}(?:do not|never) {_MUCH}(?:need|want|ask for|asked for) your (?:advice|opinions?|input|permission|"
    r"approval|help|suggestions|lectures?)": "we'd rather decide this ourselves",
    r"where is your sense of humou?r": "I meant it as a joke",
    r"you are entitled to your (?:own )?opinion but (?:it is|that is|you are) (?:just |still )?(?:wrong|mistaken)": (
        "you have your opinion, and I don't see it that way"
    ),
    r"you will (?:just )?(?:cope|manage|live|survive|get over it)": "I think it'll be all right",
    rf"you are {_MUCH}(?:overreacting|exaggerating|being {_MUCH}(?:too )?{_TOUCHY}) you will be (?:fine|ok|"
    rf"okay|all right)": ("I think it'll be all right"),
    r"(?:stop|quit) crying(?: (?:all the time|so much))?(?: (?:nothing happened|nothing is wrong|it is "
    r"(?:fine|nothing|ok)))?": ("I find it hard when you cry"),
    rf"(?P<act>{_CHORE} (?:it|that|them|this|your own \w+) yourself)": "I'd like you to {act}",
    r"your (?P<thing>help|advice|input|support|services|presence|assistance) (?:is|are) (?:no longer|not) "
    r"(?:wanted|needed|required|welcome|appreciated)(?: any more| anymore)?": "I'd rather do without your {thing}",
    r"(?:excuse me )?i (?:was not|never was) (?:even )?(?:talking|speaking) to you": "I was talking to someone else",
    r"(?:excuse me )?(?:i (?:did not|never) (?:even )?(?:ask|asked) you|i was not (?:even )?asking you)": (
        "I was asking someone else"
    ),
    rf"you are {_MUCH}(?:being )?{_MUCH}(?:way )?(?:too |overly )?{_TOUCHY} (?:about|over) "
    r"(?P<thing>(?:this|that|the|my|our|a|one) \w+(?: \w+)?)": "I don't see {thing} as such a big deal",
}

ENDED: Mapping[str, str] = {
    rf"i am {_MUCH}(?:done|finished|through) (?P<act>(?!being|trying|having)\w+ing) (?:with|to) you"
    r"(?: about (?P<thing>\w+(?: \w+)?))?": "I don't want to {act} any more",
    rf"i am {_MUCH}(?:done|finished|through) (?P<act>(?!being|trying|having|talking to|arguing "
    rf"with)\w+ing(?: \w+){{1,5}})": ("I don't want to {act} any more"),
    rf"i am {_MUCH}(?:done|finished|through) with (?P<thing>(?:this|our) {_BOND})": (
        "I'm hurt, and I don't want to go on with {thing}"
    ),
    rf"there is {_MUCH}no (?:point|use|sense) (?:in )?{_MUCH}(?:(?:trying|even trying) to "
    rf")?(?P<act>{_TALK}) (?:to|with) you": ("I'm frustrated, and I don't want to {act} right now"),
    r"(?:from now on|now) you (?:can|will) (?P<act>\w+(?: (?!yourself$)\w+){0,6}?)(?: yourself)?": (
        "from now on I'd like you to {act}"
    ),
    r"you can (?:go )?(?:find|get|ask|look for|hire) (?:somebody|someone|anyone|anybody)(?: else)? to "
    r"(?P<act>\w+(?: \w+){0,5})": "I'm disappointed, and I don't want to {act} any more",
    rf"consider (?P<thing>(?:this|our) {_BOND}) (?:over|finished|ended|done|history)": (
        "I'm really disappointed, and I don't want to go on with {thing}"
    ),
    r"do not (?:you )?(?:ever )?expect me at (?P<thing>(?:your|the|this|any) \w+(?: \w+){0,2})": (
        "I'm disappointed, and I don't plan to come to {thing}"
    ),
    r"do not (?:you )?(?:ever )?expect me to (?P<act>(?:come|help|call|pay|cook|wait|drive|attend|clean|"
    r"join|cover|show)"
    r"(?: \w+){0,5})": "I'm disappointed, and I don't plan to {act}",
    r"(?:i am )?never (?P<told>\w+ing(?: \w+){0,5}) (?:again|ever again)": (
        "I'm disappointed, and I won't be {told} again"
    ),
    r"(?:that|this|it) (?:was|is) the last (?P<thing>favour|favor) (?:that )?you (?:will |are going to )?(?:ever )?get "
    r"(?:from|out of) me": "I'm disappointed, and I don't want to do any more {thing}s",
    r"(?:that|this|it) (?:was|is) the last (?P<thing>ride|lift|gift|present|loan|chance|warning) (?:that "
    r")?you (?:will |"
    r"are going to )?(?:ever )?get (?:from|out of) me": "I'm disappointed, and I don't want to give any more {thing}s",
    r"you (?:have )?(?:just )?lost (?P<thing>(?:a|another) (?:\w+ )?(?:customer|client|buyer|subscriber|"
    r"follower|reader|"
    r"user|fan|patient|tenant|member|viewer|listener|guest|donor))": (
        "I'm disappointed, and I don't want to be {thing} any more"
    ),
}
