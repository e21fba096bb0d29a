"""Rows of words whose charge holds what was done, or what the writer would like, and how each is said.

"Nobody but you is allowed an opinion" tells what the writer would like to be allowed, and "it wasn't your secret to
tell" that it was told. They are read as those of `kindphrase.planning.rows.facts`.
"""

from __future__ import annotations

from collections.abc import Mapping

from kindphrase.planning.rows.lacks import OPENS

# what could be seen; the others are states, or say how often
_DONE = (
    r"(?!(?:are|were|was|have|do|can|always|just|only|think|thought|want|wanted|would|will|could|should|know|knew|feel|"
    r"felt|love|loved|care|cared|seem|seemed|make|made|had|never)\b)"
)
_PAST = (
    r"(?:\w+ed|went|told|sold|made|gave|took|spoke|bought|met|wrote|sent|read|let|hid|left|laughed|sat|stood|did|said|"
    r"kept|had|got|chose|drew|threw|broke|spent|booked|ran|slept|saw|came)"
)
_DID = (
    rf"(?:{_PAST}|woke|forgot|lost|drank|ate|stole|drove|paid|cut|fell|began|started|slept|overslept|burnt|wrote|rang)"
)
_FORBIDS = r"(?:nobody|no one|noone|none of us)(?: else)?(?: here)?"
_BUT = r"(?:except|but|besides|apart from|other than|except for)"
_ALLOWED = r"(?:ever |even )?(?:allowed|permitted)"
_WHAT = r"(?P<may>(?:to|an?|any) \w+(?: \w+)*?)"

_ROWS: Mapping[str, str] = {
    # what it was about
    rf"it is (?:just |only )?that you never (?:even |once )?(?P<deed>{_DONE}\w+(?: (?!and\b)\w+){{0,7}})": (
        "I'm hurt that you didn't {based}"
    ),
    r"it is not (?:just |only )?that you \w+(?: (?!it\b)\w+){0,6} it is that you never (?:even |once )?"
    rf"(?P<deed>{_DONE}\w+(?: \w+){{0,7}})": "I'm hurt that you didn't {based}",
    r"it is not that you (?P<first>\w+(?: (?!it\b)\w+){0,6}) it is that you (?P<second>"
    rf"{_DONE}\w+(?: \w+){{0,7}})": "I'm not upset that you {first}, I'm hurt that you {second}",
    rf"it is (?:just |only )?that you (?P<second>{_DONE}\w+(?: (?!and\b)\w+){{0,7}})": ("I'm hurt that you {second}"),
    r"(?:(?:please )?do not (?:you )?(?:dare )?(?:tell me|say) |and do not tell me )(?:that )?it (?:was|is) "
    r"(?:just |only |all )*(?:a |meant as a )(?:little )?joke": "it didn't feel like a joke to me",
    r"(?:please )?do not (?:you )?(?:dare )?(?:tell me|say) (?:that )?(?P<was>it (?:was|is)) (?:just |only |all )*"
    r"(?P<thing>(?:an?|the|your|my|because of) \w+(?: (?:of (?:the |your |my )?)?\w+)?)(?: again)?": (
        "I find it hard to believe that {was} {thing}"
    ),
    r"(?:who|how) (?:can|could) (?:i|we|anyone|anybody) (?:ever )?forget (?:about )?(?P<deed_of>your (?:affair|speech|"
    r"silence|absence|remarks?|jokes?|comments?)(?: (?:with|at|about|on|to) \w+(?: \w+){0,3})?)": (
        "I'm still hurt by {deed_of}"
    ),
    # what was believed, and what was asked
    r"you (?:really |even |just |always )*(?P<second>(?:believed|trusted|chose|picked|backed|defended|supported|"
    r"invited|told|thanked|helped) (?!me\b)\w+(?: \w+){0,2}?) (?:and not|not) "
    r"(?P<whom_not>me|us)": "I felt hurt when you {second} and not {whom_not}",
    r"(?:and |but )?(?P<we>i|we) (?:had |have )?(?:specifically |explicitly |clearly |already |literally |even |just )*"
    r"(?P<deed>asked|begged|told|warned) you not to": "{we_so} did {base} you not to, and {we_are_so} upset",
    # what goes on behind somebody's back, or beside what they are asked
    r"(?P<first>you(?: and \w+(?: \w+)?)?) (?:all |both |just |went and )*(?P<second>(?:talked|spoke|laughed|joked|"
    r"gossiped|complained)(?: \w+)?? (?:about|at) (?:me|my)(?: \w+){0,4}?) behind my back"
    r"(?P<rest> and (?:then )?\w+ed(?: \w+){1,9})?": ("I felt hurt when {first} {second} when I wasn't there{rest_so}"),
    rf"(?P<first>you(?: and \w+(?: \w+)?)?) (?:all |both |just |went and )*(?P<second>{_PAST}(?: \w+){{0,7}}?) behind "
    r"(?P<whose>my|our) backs?(?P<rest> and (?:then )?(?:told|left|sent|kept|lied|laughed|pretended)(?: \w+){1,9})?": (
        "I felt hurt when {first} {second} without telling {whom}{rest_so}"
    ),
    r"(?:please )?do not (?P<deed>(?:tell|ask) (?P<whom_not>me|us) to (?:calm|chill|relax|be|stop|lower|watch)"
    r"(?: \w+){0,5}?) (?:when|while) you (?:are|were) (?:the one (?:who |that )?)?(?:are |is |were |was )?"
    r"(?P<second>\w+ing(?: \w+){1,10})": ("I felt upset when you were {second}, and I'd rather you didn't {based}"),
    # what was heard first
    r"(?P<own>(?:i|we|my|our) \w+(?: (?!you\b|if\b|when\b)\w+| you(?= (?:that|i|my|our|the|a)\b)){0,9}) "
    r"(?:and|but)(?: then)? the (?P<when>first|only) thing you (?:said|told me|had to say)(?: to me)? was (?:that )?"
    r"(?P<rest>(?:i|it|he|she|they|we|the|my|our|its|there|that) (?:\w+ ?){1,10})": (
        "{own}, and I felt disappointed when the {when} thing I heard was that{rest_so}"
    ),
    # what is asked of the writer by whoever did it, and what is done now that it pays
    r"(?:please )?(?:do not|stop|never) (?:you )?(?:dare )?(?:to )?(?P<deed>(?:tell|telling|ask|asking|call|calling|"
    r"lecture|lecturing|blame|blaming|accuse|accusing|criticise|criticising|criticize|criticizing|talk to|talking to) "
    r"(?P<whom_not>me|us)(?: (?!when\b|you\b)\w+){0,7}?) when (?:you (?:are|were) the (?:one|ones|person) "
    r"(?:who|that)|"
    rf"it (?:was|is) you (?:who|that)) (?P<second>{_DID}(?: \w+){{0,12}})": (
        "I felt upset when you {second}, and I'd rather you didn't {based}"
    ),
    r"(?:and |so |but |oh )*now (?:that )?(?P<first>(?:i|we|he|she|they|it|there|my|our|you) (?:\w+ )+?)you "
    r"(?:suddenly|all of a sudden) (?P<did>(?:want|have|need|like|love|remember|call|text|write|know|care|ask|come|"
    r"offer|find|feel|talk|show|visit|miss|regret|forget|ignore)(?: \w+){0,9})": (
        "it's hard for me that you {did} now that {first}"
    ),
    rf"you are (?:meant|supposed) to be (?P<thing>my (?:best |own |old )?\w+) (?:and|but|and yet|yet) (?:then )?you "
    rf"(?:just |even )*(?P<second>{_PAST}(?: (?!when\b|while\b)\w+){{0,14}})"
    r"(?P<meanwhile> (?:when|while) (?:they|he|she|people|everyone|others)(?: \w+){1,9})?": (
        "you're {thing}, and I felt hurt when you {second}{meanwhile_so}"
    ),
    rf"if you (?:really |actually |even )*(?P<second>{_PAST}(?: \w+){{1,8}}?)(?: then)? "
    r"(?:you should be (?:so |really )?ashamed(?: of yourself)?|shame on you)": (
        "I'd be really disappointed if you {second}"
    ),
    r"i am (?:so |really |just )*(?:done|finished|through) (?P<deed>\w+ing(?: \w+){1,12})": (
        "I don't want to {based} any more"
    ),
    # whose it was
    r"(?:it|that|this) (?:was|is) (?:never |not )(?:your|yours) (?P<thing>secret|news|story|announcement) to "
    r"(?:tell|share|break|spread|give|make)": "I'm hurt that the {thing} was told",
    rf"you (?P<second>{_DONE}\w+(?: (?!you\b)\w+){{1,4}}?) (?:that |which )?you (?:were|are) (?:never|not) "
    r"(?:meant|supposed|allowed)(?: to(?: \w+)?)?": "I'm upset that you {second} without being allowed to",
    rf"you (?P<second>{_DONE}\w+(?: (?!you\b)\w+){{1,4}}?) (?:that |which )?you (?:were|had been|have been) "
    r"(?:told|asked) not to(?: \w+)?": "I'm upset that you {second} after being asked not to",
    r"(?:it|that|this) (?:was|is) (?:never |not )your (?P<noun>decision|choice|call) to make": (
        "I'm upset that I wasn't asked about that {noun}"
    ),
    r"(?:it|that|this) is (?:so |really )?(?:unfair|not fair) (?:that )?you (?:always )?get to "
    r"(?:decide|choose|pick|call)(?: \w+){0,3}": "I'd like to have a say too",
    rf"{_FORBIDS} is {_ALLOWED} {_WHAT} {_BUT} you": ("I'd like to be allowed {may} too"),
    rf"{_FORBIDS} (?:{_BUT} you) is {_ALLOWED} {_WHAT}": ("I'd like to be allowed {may} too"),
    rf"(?:nobody|no one|noone) else is {_ALLOWED} {_WHAT}"
    r"(?P<after> (?:when|while|if) \w+(?: \w+)*)?": "I'd like to be allowed {may} too{after}",
    rf"only you (?:are|get) {_ALLOWED} {_WHAT}": ("I'd like to be allowed {may} too"),
    r"i (?:really |just )*(?:do not|can not|could not|will never) (?:really |even )?(?:know|understand|see|get) why "
    r"you (?:always |still |even )?insist on (?P<deed>\w+ing(?: \w+){0,7})": "I'd like to understand why you {based}",
    r"your (?:whole )?way of (?P<deed>\w+ing(?: \w+){0,4}) (?:is|was) (?:\w+ )?(?:horrible|terrible|awful|rude|"
    r"dreadful|lousy|stupid|disgusting|ridiculous|annoying|horrid)": "I don't like this way of {doing}",
    r"i (?:really |just |still )*(?:can not|could not|do not) (?:even |really )*believe how \w+ly you "
    r"(?P<did>(?:spoke|talked|treated|behaved|acted|reacted|handled)(?: \w+){0,6})": "I'm upset about how you {did}",
    # what stood in the way, or was gone round
    r"you (?P<was>are|were) too busy (?P<first>(?:\w+ing|with|on)(?: (?!to\b)\w+){0,5}) to "
    r"(?:even |ever )?(?P<deed>\w+(?: \w+){0,7})": "I felt upset when you were busy {first} and didn't {deed}",
    rf"you went behind (?P<whose>my|our) backs? and (?P<second>{_DONE}\w+(?: \w+){{0,6}})": (
        "I felt hurt when you {second} without telling {whom}"
    ),
    r"(?P<thing>(?:my|our) \w+(?: \w+)?) (?P<was>was|were|got|has been|have been) "
    r"(?P<done_to>(?:ruined|destroyed|damaged|wrecked|broken|spoilt|spoiled|scratched|torn|trampled|eaten|chewed) by "
    r"your (?:dogs?|cats?|kids?|children|son|daughter|friends?|guests?|car|bike|party|trees?|workers?|builders?|boys?|"
    r"girls?|puppy|horse|brother|sister))": "I'm upset that {thing} {was} {done_to}",
    r"(?:suddenly |somehow )*we are (?:suddenly |somehow )?the (?:bad (?:guys|ones|people)|villains|monsters)": (
        "we're hurt, and we'd like you to hear our side too"
    ),
    r"i (?:got|was|am|get|keep getting) left out(?: by you)?(?: again)?": "I felt hurt when I was left out",
    # what is to stop, or to go another way
    r"(?:please )?(?:enough|no more) (?:with |of )?(?:the|your|these|those|all the|all these)(?: (?!fake\b)\w+){0,3}? "
    r"(?P<sent>notes|messages|emails|comments|remarks|jokes|texts|posts|calls)(?: please)?": (
        "I'd like the {sent} to stop"
    ),
    r"(?:please )?(?:enough|no more) (?:with |of )?(?:the|your|these|those|all the) (?:fake|empty|hollow|half hearted|"
    r"insincere|cheap) apologies": "I'd really like an apology that is meant",
    r"(?:please )?(?:stop|quit) (?:wasting|ruining|spoiling) our (?P<noun>evenings|weekends|holidays|mornings|money|"
    r"savings|sundays|nights|days)": "I'd like us to spend our {noun} differently",
    r"(?:please )?(?:stop|quit) (?:fucking )?(?:bullying|picking on|tormenting|terrorising|terrorizing|mistreating) "
    r"(?P<thing>(?:the|our|my|your) \w+(?: \w+)?)": "I'd like you to be kind to {thing}",
    r"(?:please )?(?:stop|quit) (?:twisting|turning around) (?:my words|(?:what|everything) i (?:say|said))": (
        "I'd like you to hear what I mean"
    ),
    r"(?:please )?(?:stop|quit) (?:acting|pretending to be) (?:so |all )?(?:hurt|offended|wounded)": (
        "I didn't mean to hurt you"
    ),
    r"(?:please )?(?:stop|quit) hiding behind your (?:lawyer|mother|mum|mom|father|dad|boss|team|wife|husband|screen|"
    r"keyboard)": "I'd like to talk to you directly",
    r"do not just (?:stand|sit|lie) (?:there|around)": "I'd really like some help",
    # what is asked for, or told, beside a charge
    r"you (?:always )?(?:say|claim|tell me) (?:that )?you (?:do )?(?:trust|love|miss|like|need) me "
    r"(?:but|yet|and yet|and) you never tell me (?:anything|things|a thing)": "I'd really like you to tell me more",
    r"(?:as )?per my (?:last|previous|earlier|prior) (?:email|e mail|mail|message|comment|note)"
    r"(?P<rest>(?: (?!you\b|your\b)\w+){3,14})": "as a reminder, {rest}",
    r"(?:that|this|it) is (?:such )?an? \w+ way (?:to show|of showing) (?:me )?respect": "I don't feel respected",
    r"you got (?:so |really )?(?P<did>(?:mad|angry|cross) (?:at|with) \w+(?: \w+)?) (?:for (?:absolutely |"
    r"literally )?no reason(?: at all)?|over nothing|out of nowhere)": "I'm upset that you got {did}",
    rf"you (?P<second>{_DONE}\w+(?: \w+){{0,4}}) over (?:absolutely |literally )?nothing(?: at all)?": (
        "I felt hurt when you {second}"
    ),
    r"(?P<first>you (?:go|fly|went|flew|party|sleep) \w+(?: \w+){0,4}) (?:and|while) "
    r"(?P<second>(?:i|we) (?:get|have|pay|do|clean|are|am|sit|stay)(?: \w+){1,6})": (
        "I feel upset when {first} and {second}"
    ),
    r"you (?:made|turned|managed to make|managed to turn) (?:even )?(?P<thing>my (?!life\b)\w+) (?:into "
    r"something )?(?:all )?about (?:you|yourself|your \w+)": "I'd have liked {thing} to be about me",
    rf"(?P<own>we (?:had )?(?:said|agreed|agreed on) no \w+(?: (?!you\b)\w+)?) (?:and|but|yet) (?:then )?you "
    rf"(?P<second>{_DONE}\w+(?: \w+){{0,6}})": "{own} and I'm upset that you {second}",
    r"(?:there is )?no need for (?:the |your |all the |all that |that |this )?sarcasm": (
        "I'd like us to talk without sarcasm"
    ),
}

CHARGES = {OPENS + row: said for row, said in _ROWS.items()}
