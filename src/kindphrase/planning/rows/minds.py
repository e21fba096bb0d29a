"""The rows of words that guess at a mind, and what is plain in each: an act, or what it is like for the writer.

"You broke it on purpose" tells that it was broken, "you were never going to pay me back" that nobody was paid back, and
"you don't take me seriously" how that feels: see `kindphrase.planning.rows.table`.
"""

from __future__ import annotations

from collections.abc import Mapping

_MUCH = r"(?:(?:so|very|really|just|only|all|still|even|ever|clearly|obviously|actually|honestly|simply|probably) )*"
_TAG = r"(?: (?:right|admit it|were you|did you|did you not|are you|do you|is not it|you know it))?"
_PURPOSE = r"(?:deliberately|intentionally|purposely|purposefully|wilfully|willfully|knowingly)"
_HARM = (
    r"(?:hurt|spite|annoy|embarrass|humiliate|shame|ruin|impress|provoke|upset|punish|test|anger|irritate|bother|"
    r"scare|get at|get back at|get even with)"
)
_OTHERS = r"(?:me|us|him|her|them|everyone|everybody|people|my \S+(?: \S+)?|our \S+(?: \S+)?)"
_PAST = r"(?P<past>\S+(?: \S+)*?)"
_NO_MORE = r"(?P<now> anymore| any more| any longer)?"
_SERVING = r"(?:servant|maid|secretary|assistant|slave|butler|cleaner|driver|chauffeur|cook|nanny|babysitter)"
_HELD = r"(?:i (?:know|think|feel|do not think|do not believe) (?:that )?)?"

MINDS: Mapping[str, str] = {
    r"(?:(?:just|oh|and) )*look (?:at )?(?P<rest>what you (?:have done|did) to (?:my|our) \S+(?: \S+){0,3})": (
        "I'm really upset about {rest}"
    ),
    r"(?:(?:i )?(?:guess|suppose) |so |apparently |looks like )*(?:i|we) (?:was|am|were|are) (?:only|just) (?:ever )?"
    r"good enough (?P<rest>(?:when|while|until|as long as) \S+(?: \S+){1,8})": (
        "I feel hurt, because it seems like I only mattered{rest_so}"
    ),
    r"since when do (?:i|we) (?:need|have to (?:have|get|ask for)) (?:your )?(?P<one>permission|approval) to "
    r"(?P<rest>\S+(?: \S+){0,7})": "I don't think I need {one} to{rest_so}",
    r"(?:and |so |wow |oh )*(?:there (?:was|were) (?:me|i)|there i was|here (?:i|we) (?:was|were|am)) "
    r"(?:silly |stupidly |foolishly )?thinking (?:that )?(?P<rest>(?:you|we) \S+(?: \S+){0,7})": (
        "I thought{rest_so}, and I'm disappointed"
    ),
    # what is told behind the guess
    rf"(?:and )?i {_MUCH}(?:think|believe|suspect|feel like) (?:that )?you {_MUCH}(?:like|love|enjoy) it when "
    r"(?P<rest>(?:i|we) (?:\w+ ){0,2}\w+) (?:because|so|and|as)(?: that)?(?: then)? you (?:then )?(?:can|get to) "
    r"(?P<held>(?:tell|call|laugh at|blame|post|make fun of|walk|leave|send) \S+(?: \S+)*)": (
        "I feel hurt when {rest} and you {held}"
    ),
    # what was done, whatever for
    rf"you {_MUCH}{_PURPOSE} {_PAST}{_TAG}": "I'm upset that you {past}",
    rf"you {_MUCH}{_PAST} (?:on purpose|{_PURPOSE}|out of spite|"
    rf"for (?:your|you) own (?:selfish )?(?:reasons|ends|gain)){_TAG}": ("I'm upset that you {past}"),
    rf"(?:i know (?:that )?)?you (?:just |only |clearly |obviously )*{_PAST} (?:just|only|purely|simply) to hurt "
    rf"{_OTHERS}{_TAG}": ("I'm hurt that you {past}"),
    rf"you (?:clearly |obviously )?(?:just|only) {_PAST} to hurt {_OTHERS}{_TAG}": "I'm hurt that you {past}",
    rf"you (?:just |only |clearly |obviously )*{_PAST} (?:just|only|purely|simply) to {_HARM} {_OTHERS}{_TAG}": (
        "I'm upset that you {past}"
    ),
    rf"you (?:clearly |obviously )?(?:just|only) {_PAST} to {_HARM} {_OTHERS}{_TAG}": "I'm upset that you {past}",
    rf"you {_MUCH}(?:got|were|was) (?:scared|afraid|spooked|nervous) and {_PAST}{_TAG}": "I'm hurt that you {past}",
    # what was not
    rf"you (?:were|was) {_MUCH}(?:never|not) {_MUCH}(?:going|planning|intending) (?:to|na) "
    rf"(?P<act>(?:tell|ask|invite|call|warn|include) \S+(?: \S+)*?){_TAG}": "{we_i}'d have liked you to {act}",
    rf"you (?:were|was) {_MUCH}(?:never|not) {_MUCH}(?:going|planning|intending) (?:to|na) "
    rf"(?P<act>\S+(?: \S+)*?){_TAG}": "I'm disappointed that you didn't {act}",
    rf"you {_MUCH}(?:had no|never had any|did not have any) {_MUCH}intention (?:of|on) (?P<gerund>\S+(?: "
    rf"\S+)*?){_TAG}": ("I'm disappointed that you didn't {gerund_base}"),
    rf"you (?:did not|never) {_MUCH}(?:mean|meant|intend|intended|want|wanted|plan|planned) to "
    rf"(?P<act>(?:pay|call|come|help|tell|keep|give|return|invite|show|visit|answer|reply) \S+(?: \S+)*?){_TAG}": (
        "I'm disappointed that you didn't {act}"
    ),
    # what it is like for the writer
    rf"{_HELD}you {_MUCH}(?:do not|never|did not) {_MUCH}take (?P<me>me|us)(?: {_MUCH}seriously)?{_NO_MORE}": (
        "{we_i} don't feel taken seriously{now}"
    ),
    rf"{_HELD}you {_MUCH}(?:do not|never|will not) {_MUCH}believe (?:a (?:single )?word|anything) (?:that )?(?:i|we) "
    rf"(?:say|"
    rf"tell you)": ("I don't feel believed"),
    r"you (?:always )?(?:assume|think) (?:that )?i am (?:always )?lying": "I don't feel believed",
    rf"{_HELD}you {_MUCH}(?:do not|never|no) {_MUCH}(?P<felt>respect|trust|value|appreciate) (?P<me>me|us){_NO_MORE}": (
        "{we_i} don't feel {felt_so}{now}"
    ),
    rf"i do not (?:think|believe|feel) (?:that )?you {_MUCH}(?P<felt>love|respect|trust|value|appreciate) (?P<me>me|"
    rf"us){_NO_MORE}": ("{we_i} don't feel {felt_so}{now}"),
    rf"you {_MUCH}(?:do not|no) {_MUCH}love (?P<me>me|us){_NO_MORE}": "{we_i} don't feel loved{now}",
    r"you (?:no longer love me|(?:have )?stopped loving me|(?:have )?fell out of love with me|"
    r"(?:have )?fallen out of love with me)": "I don't feel loved any more",
    rf"i (?:do not|never|did not) feel (?:(?:like|that|as if|as though) )*you {_MUCH}(?:listen|hear me|are "
    rf"listening)(?: to me)?": ("I don't feel heard"),
    rf"i (?:do not|never|did not) feel (?:(?:like|that|as if|as though) )*you {_MUCH}(?:care|cared)(?: about me| for "
    rf"me)?": ("I don't feel cared about"),
    rf"i (?:do not|never) feel (?:(?:like|that|as if|as though) )*you {_MUCH}(?:see|notice|know|realise|realize|"
    rf"appreciate) "
    r"(?P<how_much>how (?:much|hard) (?:i|we) \S+)": "I don't feel seen for {how_much}",
    r"i (?:do not|never) feel (?:(?:like|that|as if|as though) )*you are (?:really |even |at all )*serious about "
    r"(?P<thing>(?!me|us)\S+(?: \S+)?)": "I'd like {thing} to be taken seriously",
    r"i (?:do not|never) feel (?:(?:like|that|as if|as though) )*you are (?:really |even |fully |at all )*committed to "
    r"(?P<thing>(?!me|us)\S+(?: \S+)?)": "I'd like more commitment to {thing}",
    r"i (?:do not|never) feel (?:(?:like|that|as if|as though) )*you (?:really |even )*(?P<felt>trust|respect|value) "
    r"(?P<thing>(?:the|our|my) \S+(?: \S+)?)": "I don't feel that {thing} is {felt_so}",
    r"you (?:just |only |clearly )*(?:want|are trying to make|try to make|want to make) me (?:to )?feel (?:guilty|"
    r"bad)": ("I don't want to feel guilty, and I'm upset about [what happened]"),
    r"you (?:just |only |always )*want to have the last word": "I'd like my view to count too",
    r"you (?:just |only |clearly |obviously |always )*want to (?:control|decide|run) everything(?P<far> (?:in|on|at) "
    r"\S+(?: \S+)?)?": ("I'd like more of a say{far}"),
    rf"(?:so )?you (?:{_MUCH}think i (?:am|exist to be) (?:just )?your|{_MUCH}(?:see|treat|use) me as (?:just "
    rf")?(?:your|a)) "
    rf"(?:\S+ )?{_SERVING}": "I don't feel appreciated",
    r"(?:so )?you (?:really |seriously )?think i exist to (?:serve|please) you": "I don't feel appreciated",
    r"(?:so )?you (?:really |seriously )?think (?:that )?(?:the |these |our )?rules do not apply to you": (
        "I'd like the rules to apply to all of us"
    ),
    r"(?:so )?you (?:really |seriously )?(?:think|thought) (?:that )?i (?:do|would|will|did) not (?:even )?notice": (
        "I noticed [what happened], and I'm upset about it"
    ),
    r"(?:so )?you (?:really |seriously )?think (?:that )?i will (?:always |just )?wait(?: around)? for you(?: "
    r"forever)?": ("I don't want to keep waiting"),
    rf"you (?:have no (?:idea|clue)|do not (?:even )?know|can not imagine) how {_MUCH}(?:much|badly) (?P<it>this|that|"
    rf"it) "
    r"(?P<hurts>hurts?)(?: me)?": "{it} really {hurts} me",
    r"you knew (?:that )?(?:it|this|that) would (?:really )?hurt me": "I'm really hurt by [what happened]",
    rf"you {_MUCH}(?:already )?knew (?:that )?(?!.* (?:and|but|yet) )(?P<known>i (?:was|am|hate|hated|"
    rf"needed|need|could not|can not) \S+(?: \S+)*)": ("I'm upset about [what happened], because {known}"),
    rf"you {_MUCH}(?:do not|can not|will not|never|refuse to) {_MUCH}(?:see|consider|look at|hear) (?P<side>(?:my|our) "
    rf"side)(?P<of> of (?:it|this|things|the story))?": ("I'd like you to see {side}{of} too"),
    rf"you (?:did not|never) {_MUCH}(?:realise|realize|notice|realised|realized|noticed|see|saw) (?:that )?"
    r"(?P<own>i (?:was|had) \S+(?: \S+)*)": "I wish you had noticed that {own}",
    rf"you {_MUCH}(?:do not|never) {_MUCH}think (?:of|about) (?P<whom>(?:me|us) when you \S+(?: \S+)*)": (
        "I'd like you to think of {whom}"
    ),
    r"(?P<one>(?:our|my|this) \S+) (?:never|does not|did not|do not) (?:really |even |ever )*(?:matter|matters|"
    r"mattered) "
    r"to you(?: at all)?": "{one} {matters} to me, and I feel hurt",
    rf"you {_MUCH}(?:hate|despise|dislike|can not stand) (?P<one>(?:my|our) (?:family|friends?|"
    r"mother|mum|mom|dad|father|parents|sister|brother|kids|children|son|daughter|dog|cat))": (
        "I feel hurt, because {one} {matters} to me"
    ),
    r"i (?:always |only |just )*come after (?P<dearer>your \S+(?: \S+)?)": "I feel less important than {dearer}",
    r"(?P<dearer>your \S+(?: \S+)??) (?:always |just |clearly |obviously )*(?:comes?|goes?|ranks?) "
    r"(?:before|above|ahead of) (?P<me>me|us|our \S+|this family)": "{we_i} feel less important than {dearer}",
    rf"you {_MUCH}(?:care|cared) more about (?P<dearer>(?!me|us)\S+(?: \S+){{0,2}}) than (?:you (?:do|care) "
    rf")?(?:about )?(?P<me>me|us)": ("{we_i} feel less important than {dearer}"),
    r"you expect (?:far |way |just )?too much (?:of|from) (?:me|us)": "I feel overwhelmed by what's expected of me",
    r"you expect (?:far |way |just )?too much (?:of|from) (?P<thing>(?:the|our|my) \S+(?: \S+)?)": (
        "I'm worried that too much is expected of {thing}"
    ),
    r"you have (?:so |very |such |just )?(?:little|no|zero) patience (?P<rest>(?:with|for) (?:the|our|my) \S+(?: "
    r"\S+)?)": ("I'd like more patience {rest}"),
    r"you (?:just |always |all )*(?:like to |love to |want to )?(?:pretend|pretended|act|acted|are pretending|are "
    r"acting) (?:(?:that|like|as if|as though) )*nothing "
    r"(?:happened|has happened|is wrong|was wrong|ever happened)": "I'd like us to talk about [what happened]",
    r"(?:do not (?:you )?|stop |quit )(?:play|playing|act|acting) (?:dumb|stupid|innocent|the fool|clueless)"
    r"(?: with me)?": "I'd like a straight answer",
    r"(?:just )?admit it you (?P<were>were \S+ing(?: \S+)*)": "I felt upset when it seemed like you {were}",
    rf"if you {_MUCH}(?:loved|cared about|respected|valued|trusted|cared for) (?:me|us) you would "
    rf"{_MUCH}(?P<act>\S+(?: \S+)*)": ("I'd really like you to {act}"),
    r"i (?:often |sometimes |just |really |always )*(?:think|believe|feel like|get the feeling) (?:that )?you "
    r"(?P<deed>(?:resent|blame|envy) \S+(?: \S+)*)": "I'm worried that you might {deed}",
    r"(?:you (?:seem|appear) to (?:have )?(?:forgotten|forget)|(?:it is |its )?(?:almost )?(?:like|as if) you (?:have "
    r")?(?:forgot|forgotten)) "
    r"(?:that )?(?P<own>(?:(?:this|it|that) is (?:my|our)|(?:i|we) (?:am|are|have|live|work)) \S+(?: \S+){0,3})": (
        "I'd like you to keep in mind that {own}"
    ),
    r"i (?:feel|think|find)(?: that| like)? your (?:tone|attitude|tone of voice)(?: (?:is|was|to be))? (?:\S+ )?\S+": (
        "I'd like a different tone between us"
    ),
    rf"i have {_MUCH}felt {_MUCH}(?:ignored|overlooked|invisible|unseen|dismissed)(?: and \S+(?: \S+)?)?(?: by you)?": (
        "I haven't felt heard or seen"
    ),
    rf"i (?:feel|felt) {_MUCH}(?:judged|criticised|criticized|attacked|rejected) around you": (
        "I don't feel accepted around you"
    ),
    r"i (?:find|found|think) it (?:so |very |really |pretty |quite )*\w+ (?:of you|that you would) to (?P<act>\S+(?: "
    r"\S+)*)": ("I feel upset when you {act}"),
    # what is asked for, and what it comes to
    rf"you {_MUCH}(?:do not|never) {_MUCH}want to change(?: anything)?": (
        "I feel discouraged, because I don't see anything changing"
    ),
    rf"you {_MUCH}(?:do not|never) {_MUCH}want to (?P<act>help(?: (?:me|us))?)": "I'd really like you to {act}",
    r"you (?:have )?already (?:decided|made up your mind)(?: (?:that i did it|about (?:it|me|this)|against me))?|"
    r"your mind was (?:already )?made up before i (?:spoke|said \w+|came|arrived)": "I'd like to be heard first",
    rf"you {_MUCH}(?:find|think) (?P<it>this|that|it) (?:is )?{_MUCH}funny": "I don't find {it} funny",
    r"we (?P<chore>\S+(?: \S+)*) but only on your (?:own )?terms": "I'd like a say in how we {chore}",
    rf"you {_MUCH}(?:enjoy|love|like) (?:to see|seeing|watching|making) me cry|it gives you (?:\w+ )?pleasure to see "
    rf"me cry": ("I cried, and I'm really hurt by [what happened]"),
    r"i (?:already )?knew (?:that )?you would (?:find|have|make|come up with) (?:an|some|another|a good) excuse": (
        "I'm disappointed by [what was said]"
    ),
    # what it looks like, and feels like
    r"something (?:tells|is telling) me (?:that )?you are (?:hiding|keeping) (?:something|it|things)"
    r"(?: from (?:me|us))?": "I feel uneasy, because I don't think I've been told everything",
    r"i (?:have|got|get) (?:a|the|this|that) (?:\w+ )?(?:feeling|sense|hunch|suspicion) (?:that )?you are "
    r"(?P<so>(?:bored|unhappy|annoyed|angry|upset|done|fed up) with \S+(?: \S+)?)": (
        "I'm worried that you might be {so}"
    ),
    rf"(?:(?:it|that) (?:is|feels|seems)|seems|feels) {_MUCH}(?:almost )?(?:like|as if|as though) you {_MUCH}(?:do "
    rf"not|no "
    rf"longer) {_MUCH}"
    r"care(?: (?:about|for) me)?": "I don't feel cared about",
    r"(?:it )?(?:sounds|seems|looks) (?:to me )?(?:like|as if) you are (?:just )?making excuses": (
        "I have a hard time believing that explanation"
    ),
    rf"i {_MUCH}feel (?:like|that|as if|as though) you {_MUCH}(?:always )?ignore (?P<thing>my (?:\w+ )?(?:reviews|"
    rf"messages|texts|calls|"
    r"mails|emails|questions|letters|comments|reports|suggestions|ideas|requests))": (
        "I'm hurt when there's no response to {thing}"
    ),
    rf"i {_MUCH}feel (?:like|that|as if|as though) you {_MUCH}treat (?P<me>me|us) like (?:a child|children|a kid|kids|"
    rf"a baby)": ("I'd like to be treated as an adult"),
    rf"i {_MUCH}(?:feel|think) (?:(?:like|that) )?i can not {_MUCH}(?P<felt_on>rely on|trust|count on|depend on) "
    rf"you{_NO_MORE}": ("I find it hard to {felt_on} you right now"),
    r"i feel (?:like|that|as if|as though) i am (?:always |constantly )?begging (?:you )?for your "
    r"(?P<mine>attention|time|help|support|love|affection)": "I'd like more of your {mine}",
}
