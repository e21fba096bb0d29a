"""Rows of words in which somebody is blamed, and what of each is the writer's own.

What was lost, what nobody did, what the writer had to do and what they ask for stays; whose fault it was goes.
"""

from __future__ import annotations

from collections.abc import Mapping

from kindphrase.parsing.morphology import past
from kindphrase.planning.rows.plainforms import Named, within

_MUCH = (
    r"(?:(?:so|very|really|just|only|all|still|even|now|also|always|literally|actually|clearly|basically|totally|"
    r"completely|entirely|purely|simply|fucking|have|had) )*"
)
_OURS = r"(?:(?:all |all of )?(?:my|our)|the|everyone|everybody|half the)"
_SHARED = r"(?:(?:all |all of )?(?:my|our) (?:own )?|the (?:whole )?|your (?:own )?)"
_LATER = r"(?: \w+){0,5}"
_WHERE = r"(?P<rest>(?: (?:in|at|during|on) \w+(?: \w+){0,3})?)"
_TRAMPLING = r"(?:yell|shout|scream|swear|snap|talk|speak|look)"
_DONE = (
    r"(?:hid|kept|knew|lied|told|left|went|forgot|sold|took|said|let|broke|sent|posted|called|spent|gave|waited|walked|"
    r"used|read|invited)"
)
_LEFT_UNDONE = (
    r"(?:tested|checked|reviewed|proofread|documented|locked|closed|cleaned|asked|told|warned|informed|called|invited|"
    r"helped|paid|fixed|updated)"
)
_ENDING = r"(?P<ends>die|run out|expire|lapse|burn|rot|dry out|go off|go bad|go cold|freeze|spoil)"

# how each row is said; "{own}" and the like are words of the draft
BLAMING: Mapping[str, str] = {
    # what the writer has not done stays denied
    r"i (?P<denied>(?:did not|have not) \w+(?: (?!you\b|and\b|but\b)\w+){0,6}) (?:but )?you (?:did|have)": (
        "I {denied}, and I'm really upset"
    ),
    # what is asked for
    rf"you (?:can not|may not|do not get to) {_MUCH}(?P<deed>(?:{_TRAMPLING} (?:at|to|with|about)|treat|order|boss) "
    r"(?:\w+ ){1,5}like (?:this|that))": "I'd really like you not to {deed}",
    r"you are not the (?:only|sole|final|ultimate) (?:authority|boss|judge|voice|arbiter|one who decides|one in charge)"
    r"(?P<far> here| in this \w+)?": "I'd like to have a say{far} too",
    rf"you (?:will not|do not|never) {_MUCH}help (?:me|us) (?:with|out with) anything(?: at all)?": (
        "I'd really like some help"
    ),
    # what was said, or what it does to the writer
    rf"(?:you {_MUCH}to|why did you have to) (?:go and )?open your "
    r"(?:(?:big|fat|stupid|damn|fucking) )*mouth": "I'm upset about [what was said]",
    rf"you {_MUCH}(?:made|forced) (?:me|us) (?:to )?choose (?P<deed>between \w+{_LATER})": "I felt torn {deed}",
    rf"you {_MUCH}(?:make|are making|keep making) (?:me|us) choose (?P<deed>between \w+{_LATER})": "I feel torn {deed}",
    rf"you {_MUCH}made me beg (?P<deed>for \w+{_LATER})": "I felt I had to beg {deed}",
    rf"(?:now you|you now) {_MUCH}(?:tell|are telling) me (?:that )?(?P<own>i am (?:the|too|being|not) \w+{_LATER})": (
        "I'm hurt to hear that {own}"
    ),
    r"i (?:(?:still|often|just|keep|am) )*(?:count|counted|think of|thought of|thinking of|remember|think about) "
    r"(?:all )?(?:of )?(?:the|those) (?:many )?times (?:that |when )?you (?P<deed>\w+(?: \w+){0,5})": (
        "I'm hurt that you {deed} so many times"
    ),
    r"(?:just )?look (?:at )?what you (?:have )?put (?P<whom>me|us|him|her|them) through": (
        "I'm upset about what {they} went through"
    ),
    rf"you {_MUCH}(?:turned|set) (?P<own>{_OURS}(?: \w+){{0,3}}) against (?P<whom>me|us)": (
        "I'm really hurt by how things are between {own} and {whom}"
    ),
    rf"you {_MUCH}stopped caring(?: about (?:me|us))?": "I'm sad, and I miss feeling cared about",
    r"(?:i think|i guess) (?:that )?you (?:have )?(?:already |just )?(?:forgot|forgotten) (?:about )?me": (
        "I feel forgotten, and I'm sad about it"
    ),
    r"it is (?:just )?that you (?P<deed>(?:never told|" + _DONE + r")(?: \w+){1,8})": "I felt hurt when you {deed}",
    r"it (?:is|was) you who (?P<deed>left|walked out|ended it|cheated|lied) not (?:me|i|us)": (
        "I felt hurt when you {deed}"
    ),
    # what was promised
    r"(?:yet )?another broken promise": "I'm really disappointed by the broken promise",
    # whose fault it was
    rf"(?P<what>(?!the joke)(?:the|this|that|our|my) (?:whole )?\w+{_LATER}) (?:is|was) {_MUCH}"
    r"(?:on you|your (?:doing|making))": "I'm upset about {what}",
    r"it is (?:all )?on you (?:that|if) (?P<own>(?:i|we|the|my|our) \w+(?: \w+){0,6})": "I'm upset that {own}",
    r"(?P<own>(?:i|we) (?:have|had) to \w+(?: \w+){0,7}) (?:thanks to|courtesy of) you": "I'm annoyed that {own}",
    rf"you {_MUCH}(?:lost|cost) (?P<whom>me|us) (?P<own>(?:my|our|the) \w+(?: \w+){{0,3}})": (
        "I'm upset that {they} lost {own}"
    ),
    rf"you {_MUCH}let (?P<own>{_SHARED}\w+(?: \w+)?) {_ENDING}": "I'm upset that {own} {ended}",
    rf"you {_MUCH}(?:put|pinned) (?:all (?:of )?)?the blame (?:for (?:it|this|that) )?on (?P<own>\w+(?: \w+){{0,3}})": (
        "I'm upset that you blamed {own}"
    ),
    rf"you {_MUCH}(?:threw|thrown) (?P<whom>me|us)(?: all)? under the bus{_WHERE}": (
        "I'm upset that {they} got the blame {rest}"
    ),
    rf"you {_MUCH}(?:threw|thrown) (?P<own>\w+(?: \w+){{0,3}}) under the bus{_WHERE}": (
        "I'm upset that {own} got the blame {rest}"
    ),
    # what was done, or left undone
    rf"you {_MUCH}(?:did|done) (?:absolutely )?nothing (?P<time>all (?:day|morning|week|weekend|night|evening))": (
        "I'm upset that nothing got done {time}"
    ),
    rf"(?:nobody|no one) {_MUCH}(?P<verb>{_LEFT_UNDONE}) (?P<own>this|that|it|(?:the|my|our) \w+)(?P<rest>{_LATER})": (
        "I'm frustrated that {own} {were}n't {verb} {rest}"
    ),
    rf"(?:nobody|no one) {_MUCH}(?P<verb>{_LEFT_UNDONE}) (?P<whom>me|us)(?P<rest>{_LATER})": (
        "I'm frustrated that {they} {were}n't {verb} {rest}"
    ),
    rf"you {_MUCH}helped yourself to (?P<own>(?:my|our) \w+(?: \w+){{0,3}})": "I'm upset that you took {own}",
    rf"you {_MUCH}(?:palmed|fobbed|foisted) (?P<own>(?:the|a|your) \w+(?: \w+)?) off on (?P<whom>me|us)": (
        "I'm annoyed that {they} got {own}"
    ),
    rf"you {_MUCH}(?:force|forced) pushed (?P<deed>(?:over|to|onto) \w+{_LATER})": (
        "I felt frustrated when you force-pushed {deed}"
    ),
    rf"you {_MUCH}(?:wasted|stole|took) (?P<time>(?!one|a )\w+ (?:years|months)) (?:of|from) my life": (
        "I'm really sad about those {time}"
    ),
    rf"you {_MUCH}(?:wasted|stole|took) my best years(?: from me)?": "I'm really sad about those years",
    r"you charge (?:me |us )?(?:way |far |a bit )?too much": "the price is too high for me",
    rf"you {_MUCH}(?:barely|hardly|scarcely) (?P<deed>(?:greet|thank|talk to|speak to|look at|touch|visit|call|text) "
    rf"\w+{_LATER})": "I'm upset that you barely {deed}",
}

SUBJECTS = {"me": "I", "us": "we", "him": "he", "her": "she", "them": "they"}


def blamed(named: Named) -> Mapping[str, str]:
    """The forms in which these rows name the words of the draft."""
    ends = [word.norm for word in named.get("ends", ())]
    row = [*named.get("own", ()), *named.get("whom", ())]
    many = bool(row) and (row[-1].norm == "us" or "Number=Plur" in row[-1].feats)
    return {
        "they": SUBJECTS.get(within(named.get("whom", ())), ""),
        "were": "were" if many else "was",
        "ended": " ".join((past(ends[0]), *ends[1:])) if ends else "",
    }
