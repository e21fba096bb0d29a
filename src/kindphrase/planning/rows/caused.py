"""Rows that put a feeling down to the other, and name what it comes of: that is kept, as the writer's own."""

from __future__ import annotations

from collections.abc import Mapping

_MUCH = r"(?:(?:so|very|really|just|only|still|even|always|actually|honestly|totally|literally|fucking) )*"
_HEARD = r"(?:words|jokes|comments|remarks|criticism|stories|speeches|tone|answers|complaints|advice|voice|replies)"
_READ = r"(?:texts|messages|emails|mails|posts|letters|tweets|dms|reviews)"
_SAID = r"what you (?:said|wrote|did|posted|sent|told (?:me|her|him|them))"
_FELT = r"(?:(?:so|really|very|quite) )?(?P<mood>\w+)"

CAUSED: Mapping[str, str] = {
    # by what was said or done
    rf"(?P<src>{_SAID}(?: (?!made\b|makes\b|hurt\b)\w+){{0,5}}) {_MUCH}(?:made|makes|left) (?:me|us) "
    rf"(?:feel |feeling )?"
    rf"{_FELT}": "I felt {mood} because of {src}",
    rf"(?P<src>{_SAID}(?: (?!hurt\b)\w+){{0,5}}) {_MUCH}(?:hurts?|hurted|upset|scared) me(?: so much| a "
    rf"lot| deeply)?": ("I felt hurt by {src}"),
    rf"(?P<src>the way (?:that )?you (?!are\b)\w+(?: (?!make\b|makes\b|made\b)\w+){{0,5}}) {_MUCH}makes? "
    rf"(?:me|us) feel "
    rf"{_FELT}": "I feel {mood} because of {src}",
    rf"your (?P<mass>{_HEARD}) {_MUCH}(?:leaves?|makes?) me {_MUCH}(?:feel |feeling )?{_FELT}": (
        "I feel {mood} when I hear your {mass}"
    ),
    rf"your (?P<mass>{_READ}) {_MUCH}(?:leave|make) me {_MUCH}(?:feel |feeling )?{_FELT}": (
        "I feel {mood} when I read your {mass}"
    ),
    rf"your silence (?:is )?{_MUCH}(?:hurts?|hurting|kills?|killing|upsets|pains) me(?: inside| so much| a lot)?": (
        "I feel hurt when I don't hear from you"
    ),
    rf"your (?:words|comments?|remarks?) {_MUCH}(?:hurts?|hurted) me(?: so much| a lot| deeply)?": (
        "I felt hurt by what you said"
    ),
    rf"your (?P<mass>\w+) {_MUCH}(?:wears?|is wearing|are wearing) me (?P<down>down|out)": (
        "I'm worn {down} by all the {mass}"
    ),
    r"(?:talking|speaking|chatting) (?:to|with) you (?:always |just |only )*(?:makes|leaves) me (?:feel |feeling )?"
    rf"{_FELT}": "I feel {mood} after we talk",
    rf"you {_MUCH}(?:leave|make) me {_MUCH}(?:feeling|feel) {_FELT} "
    r"(?P<when>(?:after|before|during) (?:every|each|all|our|the) \w+(?: \w+)?)": "I feel {mood} {when}",
    rf"i {_MUCH}feel {_FELT} (?:every(?: single)? time|each time|whenever|any time|when) "
    r"(?P<mine>(?:i|we) \w+(?: \w+){0,5})": "I feel {mood} when {mine}",
    rf"you (?:are )?{_MUCH}(?:drive|driving|make|making) me (?:\w+ )?(?:crazy|mad|insane|nuts|up the wall|wild) with "
    r"(?:your|all your|that|those|all those|this|these) (?P<noun>(?!way\b)\w+(?: \w+)?)": (
        "I'm overwhelmed by the {noun}"
    ),
    rf"you (?:are )?{_MUCH}(?:make|making) me {_FELT} with (?P<thing>(?:this|that|these|those|all these|all this) "
    r"\w+(?: \w+)?)": "I'm {mood} about {thing}",
    # how it is for the writer
    rf"you (?:are )?{_MUCH}(?P<tires>confusing|worrying|annoying|frustrating|disappointing|exhausting|embarrassing|"
    r"boring|scaring) us": "we're {tired}",
    rf"we (?:are )?(?:all )?{_MUCH}(?P<mood>disappointed|frustrated|upset|angry|annoyed|irritated|confused) "
    r"(?:in|with|by|at|about) you(?: guys| all)?": "we're {mood} about [what happened]",
    rf"you (?:are )?{_MUCH}(?:test|testing|trying|try) (?:my|our) patience": "I'm running out of patience",
    rf"you (?:are )?{_MUCH}(?:(?:fry|frying|melting|melt|breaking|hurting) my (?:brain|head|mind)|"
    r"(?:do|doing) my head in)": "I'm overwhelmed right now",
    r"you (?:have )?(?:really )?put me in (?P<thing>(?:a|an|such an?) (?:very |really )?\w+ (?:position|"
    r"situation|spot))": ("I'm in {thing} because of [what happened]"),
    r"you (?:have )?(?:kept|had) me (?P<act>crying|waiting|worrying|hoping|guessing) "
    r"(?P<when>(?:(?:all|the whole|half the) \w+|for \w+(?: \w+)?))": "I {act_did} {when} because of [what happened]",
    # what came of it
    r"the (?:only )?reason (?:that |why )?(?P<own>(?:i|we) \w+(?: \w+){0,5}) is you": "I'm upset that {own}",
    r"(?P<mine>my \w+ .+) because of what you (?P<act>posted|said|did|wrote|sent)(?: to (?:her|him|them))?": (
        "{mine} because of [what was {act_done}]"
    ),
    # "because" stands before it
    r"of your (?:\w+ )?(?:lies|gossip|rumou?rs|jokes|drinking|gambling|drama|nonsense|mistakes?|temper) "
    r"(?P<mine>(?:i|we|my|our) \w+(?: \w+){0,7})": "of [what happened], {mine}",
    r"you (?:have )?cost (?P<us>us|me) (?P<thing>(?:the|our|my|a|an|this|that) (?!fortune\b)\w+(?: \w+){0,3})": (
        "I'm really upset that {we} lost {thing}"
    ),
    r"your (?P<noun>delays?|absence|mistakes?|changes?|late \w+|messages?|email|bugs?|edits?) (?:has |have "
    r")?cost (?P<us>us|me) "
    r"(?P<thing>(?:the|our|my|a|an|this|that) \w+(?: \w+){0,3})": "I'm really upset that the {noun} cost {us} {thing}",
    r"trusting you (?:has )?cost (?P<us>us|me) (?P<thing>\w+(?: \w+){0,3})": (
        "{we} trusted you, and it cost {us} {thing}"
    ),
    r"you (?:have )?(?:take|took|taken|sucked|suck) (?:all )?the (?:joy|fun|pleasure) out of (?P<thing>(?!me\b)\w+"
    r"(?: \w+){0,3})": "I don't enjoy {thing} any more because of [what happened]",
    r"you (?:have )?turned me into (?:someone|somebody|a person|something) (?:that |who )?i "
    r"(?:hate|despise|loathe|do not (?:like|recogni[sz]e|know))": (
        "I don't like who I've become, and I'm upset about [what happened]"
    ),
}
