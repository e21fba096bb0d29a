"""Rows of words that jeer and tell one thing all the same, and how that is said: see `kindphrase.planning.rows.table`.

"Must be nice to watch TV while I cook" tells who cooks, and "how nice of you to finally call" that it took long.
"""

from __future__ import annotations

from collections.abc import Mapping

_MUCH = r"(?:(?:so|very|really|just|only|all|even|ever|too|quite|pretty|awfully|always|such|finally|actually) )*"
_SIGH = (
    r"(?:(?:oh|and|so|well|yes|yeah|yep|sure|right|ok|okay|fine|wow|lol|ha|no|hey|look|then|maybe|perhaps|because) )*"
)
_NICE = (
    r"(?:nice|great|lovely|good|wonderful|glad|happy|interesting|funny|strange|odd|weird|amazing|awesome|brilliant|"
    r"sweet|kind|generous|gracious|noble|thoughtful|considerate|fantastic|perfect|super|excellent|splendid|fun|easy)"
)
_ENVIED = r"(?:and |so )?(?:it )?must be (?:so |really |very |pretty )*(?:nice|lovely|great) (?:for you )?"
_CHEER = (
    rf"{_SIGH}(?:{_NICE} (?:job|work|one|going)|{_NICE}|well done|bravo|congrats|congratulations|thanks|thank you|"
    r"cheers|hooray)(?: a lot| so much| everyone)?(?: (?:genius|einstein|sherlock|champ|mate|buddy))?"
)
_THANKS = r"(?:many )?(?:thanks|thank you|thx)(?: (?:so much|very much|a lot|again|a bunch))?"
_SUPPOSE = (
    rf"{_SIGH}(?:(?:apparently|obviously|clearly|i guess|i suppose|i see|looks like|turns out|(?:i am )?sorry)"
    r"(?: that)? )*"
)
_TALKING = r"(?:talk|speak|explain|argue|reason|complain|be talking|be speaking|have been talking|have talked)"
_DAY = r"(?:day|night|evening|morning|afternoon|week|weekend|holiday|vacation|birthday|christmas|trip|\w+day)"
_EVENT = (
    r"(?:funeral|wedding|birthday|party|dinner|meeting|graduation|wake|ceremony|christening|call|trip|holiday|show)"
)
_WISHED = r"(?:yes |sure |right |lol )*(?:it is not )?(?:like|as if|as though) you (?:have |had )?(?:ever|even|once) "

# how each row is said; "{thing}" and the like are words of the draft
JEERS: Mapping[str, str] = {
    # late, and how long it took
    rf"{_SIGH}(?:that|this|it) (?:is|must be|has to be) (?:a|your) (?:new )?(?:personal |world |all time )?(?:record|"
    r"best|low) (?:for|in|at) (?:being|coming|arriving) (?P<how>late)": "I'm frustrated that you were {how}",
    r"(?P<time>(?:\w+ ){1,2}(?:minutes|hours|days|weeks|months|years)) (?:for|to \w+) (?P<thing>(?:a|an|one|two|"
    r"three|this|"
    rf"that|the) \w+(?: \w+)?)(?: {_CHEER})": "I'm really frustrated that {thing} took {time}",
    rf"{_SIGH}(?:how )?{_MUCH}{_NICE} of you to (?:(?:finally|eventually) (?P<deed>\w+(?: \w+){{0,5}}?)"
    r"(?: at (?:long )?last)?|(?P<act>\w+(?: \w+){0,5}?) at (?:long )?last)": (
        "I'm frustrated that I had to wait so long for you to {deed}{act}"
    ),
    rf"{_SIGH}(?:how )?{_MUCH}{_NICE} of you to (?:spare|give|grant|allow|find) (?P<who>me|us) "
    r"(?P<time>(?:(?!whole|full|entire)\w+ ){1,2}(?:minutes?|seconds?|hours?|moments?|days?))(?: of your "
    r"(?:precious |valuable )?time)?": ("I'm frustrated that {who_so} only got {time}"),
    rf"{_SIGH}(?:no (?:rush|hurry|pressure|worries)|take your time|whenever(?: you are ready)?) (?:it is |this "
    rf"is |that is )"
    r"(?:just|only) (?P<thing>(?:my|our) \w+(?: \w+)?)": (
        "{thing} {matter} to {whom}, and I'm frustrated about [what happened]"
    ),
    # whose turn it is, and what comes first
    r"(?:please )?(?:do not|never) let (?P<thing>(?:your|the|our|my) \w+) (?:get in the way of|interrupt|"
    r"disturb|spoil|"
    r"keep you from|stop you from|come between you and|distract you from|tear you away from) (?P<first>(?:your|the) "
    r"\w+(?: \w+)?)": ("I'd like {thing} to come before {first}"),
    rf"{_SIGH}(?:do not worry )?i will {_MUCH}(?P<deed>\w+(?: (?!like|as)\w+){{0,5}}) (?:like|as) (?:always|usual|"
    r"(?:i )?(?:always|usually) do|every time|ever)": "I'll {deed}, but I'd like more help",
    rf"{_SIGH}(?:it )?must be {_MUCH}{_NICE}(?: for you)? (?:to |being able to |to be able to |getting to )?"
    rf"(?P<deed>\w+(?: \w+){{0,5}}?) while (?P<own>(?:i|we|(?:the rest|some|half) of us|everyone else|others) \w+"
    r"(?: \w+){0,6})": "I'm frustrated when you {base_all} while {own}",
    rf"{_SIGH}(?:it )?must be {_MUCH}{_NICE}(?: for you)? (?:having|to have|getting to have) "
    r"(?P<who>someone else|somebody else|someone|somebody|other people|others|everyone else|everybody else) "
    r"(?:to )?(?P<wont>(?!like\b|love\b|care\b)\w+(?: \w+){0,5})": "I'm frustrated when {who} {has_to} {wont}",
    rf"{_SIGH}(?:it )?must be {_MUCH}{_NICE}(?: for you)? (?:having|to have|getting to have) me "
    r"(?:to )?(?P<wont>\w+(?: \w+){0,5})": "I'm frustrated when I have to {wont}",
    rf"{_SIGH}(?:so )?now you (?:have|have got|got|make|find) time for (?P<thing>(?:me|us|my \w+|our \w+|your"
    rf" (?!phone|game|"
    r"\w+ games)\w+))(?: do you| then| huh)?": "I wish you'd had time for {thing} before",
    rf"(?:{_CHEER}|{_SIGH}) ?(?:yet )?another (?P<noun>promise|deadline|plan|deal|appointment|date|agreement)"
    rf" (?:that )?you "
    r"(?:will|are) (?:never|not) (?:going to |gonna )?(?P<verb>keep|meet|make|stick to|honou?r|follow through"
    r" on|show up for)": "I'm worried that this {noun} won't be {verb_done}",
    rf"{_SUPPOSE}(?:the |these |those )?rules(?P<about> (?:about|on) \w+(?: \w+){{0,3}}?)? (?:are|is|only"
    rf" apply|apply) "
    r"(?:only )?(?:for|to) (?:everyone|everybody|the rest of us|other people|all of us|others|us)"
    r"(?: else)?(?: but| except| besides| and not| not)?(?: for)?(?: you)?(?: good to know| got it| noted)?": (
        "I'd like the rules{about_so} to apply to all of us"
    ),
    rf"{_SUPPOSE}(?:the |these |those |our )?rules(?P<about> (?:about|on) \w+(?: \w+){{0,3}}?)? (?:do|does)"
    rf" not apply "
    r"to you(?: good to know| got it| noted)?": "I'd like the rules{about_so} to apply to all of us",
    rf"{_SIGH}it is {_MUCH}your way or (?:nothing|no way|the highway|not at all|the door)(?: with you)?(?: is it"
    rf" not| is "
    r"not it)?": "I'd like to have a say too",
    r"(?:do|did|will) you (?:ever |even |actually )*(?:think (?:about|of)|care about|consider)"
    r" (?:anyone|anybody|anything|"
    r"someone|somebody)(?: else)? (?:but|except|other than|besides|apart from) (?:yourself|you)": (
        "I'd like my needs to count too"
    ),
    r"(?:i |it |this )?(?:really |sometimes |just |honestly )*(?:feels? |is )?(?:like|as if|as though) (?:(?:i"
    r" am|i was|i) "
    r")?(?:always )?(?:talking|speaking|explaining it|explaining|talk|speak) to (?:a |the )?(?:brick |stone )?"
    r"(?:walls?|myself)(?: (?:here|with you))?": "I don't feel listened to",
    rf"{_SIGH}(?:it is |i am )?{_NICE}(?: to (?:see|know|hear))?(?: that)?(?: at least)? (?:one|someone|"
    rf"somebody|half|some) "
    r"(?:of us )?(?:got|had|gets|has|could get|can get|is getting|managed to get) (?:some|any|enough|a bit of|their|"
    r"a little)? ?(?P<thing>sleep|rest|time|fun|peace|food|dinner|lunch|help|time off|time to \w+)": (
        "I'm frustrated that I didn't get much {thing}"
    ),
    rf"{_SIGH}(?:it )?must be {_MUCH}(?:exhausting|hard|tiring|tough|lonely|difficult|boring)(?: for you)? "
    rf"(?:being|to be|"
    rf"having to be) {_MUCH}right(?: all the time| about everything| every time)?": "I'd like my view to count too",
    rf"{_SIGH}(?:it )?must be {_MUCH}(?:exhausting|hard|tiring|tough|lonely|difficult|boring)(?: for you)? "
    rf"(?:being|to be|"
    rf"having to be) {_MUCH}(?:perfect|superior|clever|special|important)(?: all the time)?": (
        "I'd like to be treated as an equal"
    ),
    rf"{_SIGH}(?:as you wish )?your (?:highness|majesty|royal highness|lordship|grace)": (
        "I'm annoyed about [what was said]"
    ),
    rf"{_SIGH}(?:the (?:whole |entire )?world|everything|life|it) (?:does )?{_MUCH}(?:revolves?|turns?|is|has to be) "
    rf"{_MUCH}(?:around|about) you": "I'd like my needs to count too",
    rf"{_SIGH}{_MUCH}(?:how |it is )?{_NICE}(?: to (?:see|know|hear|learn))?(?: that| how)? you "
    rf"(?P<act>(?:found|had|made|"
    r"got) (?:the |some |so much )?(?:time|money|energy|cash|room) for (?:(?!never|always)\w+ ?){1,8})": (
        "I felt hurt when you {act}"
    ),
    rf"{_SIGH}(?:how )?{_NICE} (?:how|that) there is {_MUCH}(?:still |somehow |suddenly |plenty of |enough )*"
    rf"(?P<what>time|money|cash|energy|room) for (?P<thing>\w+(?: \w+){{0,2}})": (
        "I'm frustrated about the {what} for {thing}"
    ),
    rf"{_SIGH}you (?:do |still |actually |finally )*(?:remember|remembered|have|know|found|find|kept) (?:my "
    rf"(?:phone )?"
    r"(?:number|address)|(?:that )?i (?:exist|am alive))(?: after all| then)?": (
        "I was hurt that I didn't hear from you for so long"
    ),
    rf"{_SUPPOSE}i (?:only|just) (?:exist|matter|count) (?P<when>when (?!you)\w+(?: \w+){{1,7}})": (
        "I mostly feel noticed {when}"
    ),
    # what is not done
    rf"{_SIGH}(?:i )?{_MUCH}(?:love|adore|enjoy|like) (?:how|it when|that|the way) you never (?:ever )?"
    r"(?P<wont>\w+(?: \w+){0,7})": "I get frustrated when you don't {wont}",
    rf"{_WISHED}(?P<past>\w+(?: \w+){{0,6}})": "I'm frustrated that you haven't {done}",
    rf"{_SIGH}(?:(?:it is|it feels) )?{_MUCH}{_NICE} (?:being|to be|that i (?:am|was)) the last (?:one |person )?to "
    r"(?P<deed>know|hear|find out|be told)(?P<about> (?:about|of) \w+(?: \w+){0,3})?": (
        "I'm really hurt that I was the last to {deed}{about}"
    ),
    rf"{_SIGH}(?:by all means|go ahead|feel free|please do|be my guest)(?: and| to)? (?P<deed>(?:blame|tell|"
    rf"call|invite|"
    r"wake|take|sell|eat|use|leave|cancel|drive|read|open) \w+(?: \w+){0,5})": "I'd rather you didn't {deed}",
    rf"{_SIGH}you (?:could|can) (?:just |always |simply )*(?P<deed>\w+(?: \w+){{0,5}}?) oh (?:no )?wait (?:no |"
    rf"that is right )*"
    r"you (?:can|could|do|did|will|would|are|have) (?:not|never)(?: \w+){0,3}": "I'd like you to {deed}",
    r"did (?:your (?:mother|mom|mum|mama|parents|father|dad)|no one|nobody|anyone|anybody)(?: not| never)?(?: "
    r"ever)? teach "
    r"you (?:how )?to (?P<deed>(?:say|knock|share|wait|ask|listen|greet|answer|tidy|clean|wash|apologi[sz]e|reply)"
    r"(?: \w+){0,4})": "I'd really like you to {deed}",
    r"did (?:not|never) (?:your (?:mother|mom|mum|mama|parents|father|dad)|anyone|anybody)(?: ever)? teach "
    r"you (?:how )?to (?P<deed>(?:say|knock|share|wait|ask|listen|greet|answer|tidy|clean|wash|apologi[sz]e|reply)"
    r"(?: \w+){0,4})": "I'd really like you to {deed}",
    r"learn (?:how )?to \w+(?: \w+)? before you (?:try to |start )?(?P<verb>lecture|lecturing|correct|"
    r"correcting|criticise|"
    r"criticize|judge|judging|mock|insult) (?:me|us|others|people|anyone)": "I don't like being {verb_done}",
    rf"{_SIGH}(?:just |please )?(?:get|check|have) your facts (?:straight|right)?(?: (?P<when>first|before "
    rf"\w+ing))?": ("I'd really like you to check the facts{when_so}"),
    r"(?:since|because|as|if) you are (?:too |so |obviously |clearly )*\w+ to (?P<deed>(?:look|google|search|"
    r"check|read|"
    r"find|open)(?: \w+){0,4}?) (?:yourself )?here (?:it is|you go|you are)": (
        "Here it is. I'd really like you to {deed} next time"
    ),
    r"it (?:was|is) (?P<where>(?:right |all )?(?:there )?(?:in|on|at) (?:the|my|our) \w+(?: \w+){0,3}?) "
    r"(?:genius|einstein|sherlock|champ|professor)": "I'm frustrated, because it was {where}",
    # what goes wrong, cheered
    rf"{_CHEER} (?P<own>(?:the|my|our) \w+(?: \w+)? (?:is|are|has|have|does not|do not|did not) \w+(?: "
    rf"\w+){{0,5}})": ("I'm really frustrated that {own}"),
    rf"{_CHEER} you have (?:just )?(?P<past>(?:lost|broken|forgotten|missed|spilled|spilt|dropped|deleted|burnt|"
    rf"burned|"
    r"locked|woken|left|eaten|crashed|scratched) \w+(?: \w+){0,6})": "I felt frustrated when you {did}",
    rf"{_CHEER} (?:for )?(?:you (?:have )?)?(?:made|making) "
    r"(?P<thing>(?!(?:me|us|him|them|her) cry\b)\w+(?: \w+)?) cry(?: again)?": ("I'm upset that {thing} cried"),
    rf"(?:{_CHEER}|{_THANKS}) (?:for )?(?:you (?:have )?)?(?:made|making) (?:a|an|the|my|our|his|her|their|"
    rf"your) {_MUCH}"
    rf"(?P<event>(?:\w+ )?{_EVENT}) (?:all )?about (?:yourself|you)": (
        "I'm really upset about [what happened at the {event}]"
    ),
    rf"{_SIGH}{_NICE} (?:support|service|help|job|work) (?:the |my |our )?(?P<noun>ticket|issue|order|case|"
    rf"account|request|"
    r"complaint|booking) (?P<past>closed|cancelled|canceled|ignored|deleted|rejected|denied|marked)(?P<about> \w+"
    r"(?: \w+){0,4})?": "I'm frustrated that the {noun} was {past}{about}",
    rf"{_CHEER} (?:for )?embarrassing (?P<who>me|us)(?: all)?(?P<about> (?:in front of|at|on|in) \w+(?: "
    rf"\w+){{0,4}})?": ("{who_so} felt embarrassed{about}"),
    rf"(?:{_CHEER}|{_THANKS}) for wasting (?P<own>(?:my|our) (?:whole |entire )?{_DAY})": (
        "I'm frustrated about how {own} went"
    ),
    rf"{_THANKS} for (?:the|that|another|yet another|all the) {_MUCH}(?:humiliation|embarrassment)(?P<about> "
    rf"(?:at|in|on|"
    r"in front of) \w+(?: \w+){0,4})?": "I felt embarrassed{about}",
    rf"{_THANKS} for telling (?:me|us) about (?P<thing>\w+(?: \w+){{0,4}}) (?:i|we) (?:\w+ )?(?:loved|enjoyed|"
    rf"liked) hearing "
    r"(?:it|about it|that) from (?P<first>\w+(?: \w+){0,3})": (
        "I'm disappointed that I heard about {thing} from {first}"
    ),
    rf"(?:{_SIGH}{_MUCH})you (?:\w+ ){{1,8}}(?:alert|stop|call|hold) the (?:press|presses|media|papers|front "
    rf"page|newspapers)": ("I'm really frustrated about [what happened]"),
    rf"{_SIGH}{_NICE} (?:job|work|one|going) (?:genius|einstein|sherlock|champ|hero|superstar)": (
        "I'm really frustrated about [what went wrong]"
    ),
    rf"{_SIGH}(?:good|great|lovely|wonderful|fantastic|brilliant|perfect|yay)? ?(?:yet )?another "
    r"(?P<noun>\w+) from you": "I'm frustrated about another {noun}",
    # where the writer stands
    rf"{_SUPPOSE}(?P<thing>(?:my|our) (?:feelings|opinions?|views?|needs|wishes|voice|time|work|say)) "
    r"(?:is|are|was|were|do|does|did) not (?:really |even )*(?:important|matter|count)(?: enough)?"
    r"(?: (?:for|to) you)?": ("I'd like {thing} to count too"),
    rf"{_SUPPOSE}(?P<thing>(?:my|our) (?!pain|tears|life|health)\w+(?: \w+)?) (?:is|are|was|were|do|does|did) "
    rf"not {_MUCH}(?:important|matter|worth it|"
    r"special|interesting)(?: enough)?(?: (?:for|to) you)?": (
        "{thing} {matter} to {whom}, and I'm hurt by [what happened]"
    ),
    rf"{_SUPPOSE}(?P<thing>(?:my|our) \w+(?: \w+)?) (?:is|are|was|were) not {_MUCH}\w+ enough(?: for you)?": (
        "I'm really hurt by [what was said about {thing}]"
    ),
    rf"{_SUPPOSE}i am (?:just |only |always )+(?P<how>in the way|left out|on my own|a burden)(?: here)?": (
        "I feel {burden}{how}, and that hurts"
    ),
    rf"{_SUPPOSE}i am (?:only|just) (?:good enough|good|useful|needed|wanted|invited|here|there) (?:to|for) "
    r"(?P<deed>(?!you)\w+(?: \w+){0,4})": "I feel hurt when I'm only asked to {base_all}",
    rf"{_SIGH}(?:silly|stupid|foolish) me (?:for thinking|thinking|i (?:really |actually )?thought)(?: that)? "
    r"(?P<own>\w+(?: \w+){1,7})": "I thought {own}, and I'm disappointed by [what happened]",
    r"(?:which|what) (?:part|bit) of (?P<how>no|stop) (?:do|did|can|are) you not \w+(?: \w+)?": (
        "I said {how}, and I'd like that to be respected"
    ),
    rf"{_SIGH}i (?:might|may|could) (?:just )?as well {_TALKING}(?: (?:it|this|that))? (?:to|with) "
    rf"(?!you\b)\w+(?: \w+){{0,2}}": ("I don't feel listened to"),
    rf"{_SIGH}you must {_MUCH}(?:enjoy|love|like) (?:making|letting|having|keeping) (?P<who>everyone|everybody|me|us|"
    r"people|the whole \w+)(?: all)? wait(?:ing)?": "I'm frustrated that {who_so} had to wait",
    rf"{_SIGH}(?:let me guess|lemme guess|do not tell me)(?: that)? (?P<guess>you \w+(?: "
    rf"(?!again)\w+){{1,7}})(?: again| as usual)?": ("I'm annoyed, because it seems like {guess}"),
    rf"{_SIGH}(?P<thing>your (?:tears|crying|charm|flattery|guilt trips?|threats|pouting|begging)) (?:do|does|"
    rf"will) not "
    rf"{_MUCH}(?:work|impress|move|affect|touch|fool) (?:on |with )?me(?: any ?more)?": "I haven't changed my mind",
    # what is envied in scorn
    rf"{_ENVIED}to (?:just |be able to )*"
    r"(?P<deed>(?!(?:be|have|think|feel|know|believe)\b)(?!.*\blike you\b)\S+(?: \S+)+)": (
        "I find it hard that you can {deed}"
    ),
    rf"{_ENVIED}(?:just )?(?P<deed>(?!(?:being|having|thinking|feeling|knowing|believing|seeing)\b)\S+ing "
    r"(?!.*\blike you\b)\S+(?: \S+)*)": ("I find it hard that you can {based}"),
    rf"{_ENVIED}having (?P<held>(?:someone|somebody|people|a|an|your|the|so) (?!.*\blike you)\S+ (?:\S+ )*"
    r"(?:to|who|that) \S+(?: \S+)*)": "I find it hard that you have {held}",
}
