"""Rows that tell a habit of which one thing is easy to keep: "you rarely call" would like a call more often."""

from __future__ import annotations

from collections.abc import Mapping

_MUCH = r"(?:(?:so|very|really|just|only|still|even|ever|always|actually|constantly|literally) )*"
_USUAL = (
    r"(?:as (?:per )?usual|as always|like always|as ever|same as ever|again|of course|once again|surprise surprise)"
)

OFTEN: Mapping[str, str] = {
    # how seldom
    r"you (?:rarely|seldom|hardly ever|barely ever|hardly|barely) (?P<their>\w+(?: \w+){0,5})": (
        "I'd like you to {their} more often"
    ),
    r"in (?P<when>(?!fact\b|my\b|the\b|that\b)\w+ (?:years|months|weeks|days|decades)) you (?:have )?(?:only )?"
    r"(?P<their>\w+(?: \w+){0,4}?) (?:only |just )?once": "I'd like you to {their} more often",
    r"(?:not (?:a single time|one single time|one time|once)|never) (?:have|had) you (?:ever "
    r")?(?P<told>\w+(?: \w+){1,9})": ("I'm disappointed that you haven't {told}"),
    r"the only times? (?:that )?you (?:ever )?(?P<their>\w+(?: \w+){0,4}) is (?P<when>when \w+(?: \w+){1,6})": (
        "I'd like you to {their}, not just {when}"
    ),
    r"once i would (?:really )?(?:like|love) (?:for )?you to (?P<act>\w+(?: \w+){0,7})": "I'd really like you to {act}",
    r"i would (?:really |just )*(?:like|love) (?:for )?you to (?P<act>\w+(?: \w+){0,7}?) (?:just |for )?once": (
        "I'd really like you to {act}"
    ),
    r"you (?:have )?(?:never|not) (?:once |even )*(?:stopped|stop|paused|pause|bothered|bother) to (?:think|wonder|"
    r"ask yourself|consider)(?: about)? (?P<thing>(?:who|how|what|where|when) \w+(?: \w+){0,6})": (
        "I'd like you to think about {thing}"
    ),
    # what is always said or done
    rf"(?:(?:so|and|but|how come) )*(?:why is )?it is {_MUCH}(?:me|i) (?:who|that) {_MUCH}"
    r"(?P<does>(?:have to|has to|gets to) .*?)(?: (?:and )?(?:never|not) you)?": (
        "I feel frustrated when I'm the one who {does}"
    ),
    rf"you {_MUCH}(?P<act>answer|reply to|respond to|meet|greet|counter|comment on|start|open|end) "
    r"every(?: single| damn)? (?P<thing>(?!one\b|time\b)\w+)(?: i \w+)? with (?P<rest>\w+(?: \w+){0,7})": (
        "I feel frustrated when you {act} {a}{thing} with{rest_so}"
    ),
    r"all you (?:ever )?do is (?P<act>\w+(?: (?!and\b)\w+){0,4}) and (?:you )?never (?P<also>\w+(?: \w+){0,5})": (
        "I feel frustrated when you {act} and don't {also}"
    ),
    r"(?:the only thing you (?:ever )?do is|all you (?:ever )?do is) talk about (?P<thing>(?!yourself\b|"
    r"me\b)\w+(?: \w+){0,4})": ("I'd like us to talk about other things than {thing} too"),
    r"all (?P<we>i|we) (?:ever )?(?:get|hear)(?: from you)? is how \w+ (?P<thing>(?!you\b|i\b)\w+(?: \w+){0,4}) "
    r"(?:is|are|was|were)": "{we_are} frustrated that {we} hear so much about {thing}",
    rf"you {_MUCH}(?:find|have|make up|come up with|invent) (?:an|some|a new)(?: \w+)? excuses? (?:not to|"
    rf"for not|to not) "
    r"(?P<act>\w+(?: \w+){0,6})": "I feel frustrated when you don't {act}",
    rf"you {_MUCH}put yourself (?:first|before \w+(?: \w+)?)": "I'd like my needs to count too",
    rf"(?:{_USUAL} )?it is {_MUCH}(?:all )?left (?:up )?to (?P<us>me|us)(?: {_USUAL})?": (
        "{we_are} frustrated that it's left to {us}"
    ),
    rf"(?:(?:it is|you give me|you tell me|you have) )?{_MUCH}the same (?:\w+ )?(?:excuses?|stor(?:y|ies)|"
    rf"explanations?|reasons?) "
    r"(?P<when>every (?:single )?\w+)": "I'm frustrated at hearing the same explanation {when}",
    rf"{_USUAL} no (?P<thing>answer|reply|response|call|text|message|apology|explanation|update|thank you|"
    rf"warning|help)": ("I'm frustrated that there's been no {thing}"),
    rf"you {_MUCH}(?P<act>(?!leave\b)\w+(?: \w+){{0,4}} without (?:asking|telling|checking with|talking to|"
    rf"including|consulting) "
    r"(?:me|us)(?: first)?)": "I feel left out when you {act}",
    r"(?:every(?: single)? time|everytime|each time|whenever|any time) (?P<mine>(?:i|we) (?:talk|speak|try to "
    r"(?:talk|explain|speak|discuss)|discuss)(?: (?!you\b)\w+){0,4}) you (?P<act>roll your eyes|look away|walk away|"
    r"leave|sigh|laugh|look at your phone|yawn|shout|yell|cry|go quiet|change the subject)": (
        "I feel hurt when {mine} and you {act}"
    ),
    r"(?:every|each)(?: single)? time you lie(?: to (?:me|us))? i (?P<told>lose \w+(?: \w+){0,4})": (
        "I {told} every time I hear something untrue"
    ),
    r"(?:ever )?since (?P<time>(?:the|our|my) \w+ (?:came|died|arrived|left|was born)(?: \w+)?) you "
    r"(?P<act>\w+(?: (?!never\b)\w+){1,6})": "I feel hurt when you {act} since {time}",
    rf"you {_MUCH}(?:pick on|pick at|pounce on|jump on|nitpick|find fault with|critici[sz]e) (?:every|each|all) "
    r"(?:single |little |tiny |small )*(?:things?|slips?|details?|mistakes?)(?: (?:that )?i (?:do|make|say))?": (
        "I feel discouraged when I get so much criticism"
    ),
    # what is always the writer's, and what has changed
    r"(?:it is|i am) (?:always |ever )*(?:me|the one) (?:who|that) (?:always |ever )*"
    r"(?P<does>(?:\w+s|have to|has to) ?.*?)(?: (?:and )?not you)?": "I'm frustrated that I'm the one who {does}",
    r"(?:ever )?since you (?:took over|took charge|became|moved in|started|joined|arrived|got back|came|came back)"
    r"(?: (?:the|this|our|my) \w+| (?!half\b|nobody\b|nothing\b|everything\b|everyone\b|we\b|i\b)\w+)? "
    r"(?P<mine>(?:half|the|my|our|nobody|no one|everything|everyone|we|i) \w+(?: (?!you\b|your\b)\w+){1,7})": (
        "I'm frustrated that {mine}"
    ),
    r"you can not (?:even )?(?:go|last|spend|do|be) (?:\w+ ){1,2}(?:minutes?|hours?|days?|evenings?|dinner|"
    r"second|seconds) "
    r"without (?:checking |looking at |being on )?your (?P<thing>phone|laptop|tablet|games?|computer|screen)": (
        "I'd like some time together without your {thing}"
    ),
}
