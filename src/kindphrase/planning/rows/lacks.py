"""Rows of words that count, or tell what did not come, and how each is said.

"Five messages and no answer" tells how many were sent, and "four days and nothing from you" how long it has been. They
are read as those of `kindphrase.planning.rows.facts`.
"""

from __future__ import annotations

from collections.abc import Mapping

# what a row may open with
OPENS = r"(?:(?:so|and|but|now|then|well|wow|great|ok|yet|because|apparently|oh|of course|obviously|naturally) )*"
_NTH = (
    r"(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|hundredth|umpteenth|nth|\d+(?:st|nd|rd|th)|"
    r"2nd|3rd)"
)
_NUMBER = (
    r"(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|fifty|\d+|several|many|"
    r"so many)"
)
_UNIT = r"(?:hour|day|night|week|weekend|month|year|season|term)"
_LONG = (
    rf"(?:{_NUMBER}|a|an|one|almost \w+|nearly \w+|over \w+|half a) (?:whole |full |entire |solid |damn |long )?"
    rf"{_UNIT}s?|{_UNIT}s"
)
_WHEN = rf"(?: this {_UNIT}| today| tonight| in a row| in (?:a|one|two|three|four|\d+) {_UNIT}s?| since \w+(?: \w+)?)"
_WORD = r"(?:answer|reply|response|word|call|phone call|text|message|email|letter|visit|card|postcard|update)"
_SENT = r"(?:messages|emails|e mails|mails|texts|letters|notes|reminders|requests|dms|voicemails|tickets)"
_NONE = r"(?:no|not a|not an|not one|not any|without a|without an|without one|without any)(?: single)?"

_COUNTED = rf"(?:that|this|it) (?:is|was|makes) (?:now |already )?the (?P<nth>{_NTH})"

_ROWS: Mapping[str, str] = {
    # how often
    rf"(?:that|this|it) (?:is|was|makes) (?:now |already )?(?:it )?(?:the )?(?P<nth>{_NTH}) "
    rf"(?P<noun>time|{_UNIT})(?P<since>{_WHEN})?(?: now| already)?": (
        "I'm frustrated that this is the {nth} {noun}{since}"
    ),
    rf"(?:that|this|it) (?:is|makes) (?:now |already )?(?P<count>twice|{_NUMBER} times)"
    rf"(?: now| already)?(?P<since>{_WHEN})?(?: now| already)?": "I'm frustrated that this happened {count}{since}",
    rf"{_COUNTED} (?P<noun>(?!time\b)\w+) (?:that )?you have "
    r"(?P<deed>missed|forgotten|skipped|cancelled|canceled)": "I'm upset that you've {deed} a {nth} {noun}",
    rf"{_COUNTED} time (?:that )?(?:i|we) "
    r"(?:have |am |are )?(?:ask|asked|asking)(?: you)?(?: this| that)?": ("I'm frustrated to be asking a {nth} time"),
    # (said with "this is", it would be counted again)
    rf"{_COUNTED} time (?:that )?"
    r"(?P<rest>(?:i|we) (?:have|had|asked|told|wrote|called|must|(?:am|are) (?:explaining|telling|asking|saying|"
    r"writing|reminding|calling|fixing|cleaning|doing))(?: (?!not\b|and\b|but\b)\w+){0,9})": (
        "I'm frustrated that {rest} a {nth} time"
    ),
    rf"{_COUNTED} (?P<noun>email|mail|message|"
    r"letter|text|ticket|reminder|note|request) (?:that )?(?P<rest>i|we) (?:have |had to |have had to )?"
    r"(?:sent|send|written|wrote|write|posted|opened)(?: to)?(?: you)?": (
        "I'm frustrated that {rest} had to send a {nth} {noun}"
    ),
    rf"(?:that|this) (?:is|makes) (?:now |already )?(?P<count>twice|{_NUMBER} times) (?:that )?"
    r"(?P<rest>(?:i|we) (?:have |had to |have had to )?\w+(?: you)?)(?: now| already)?": (
        "I'm frustrated that {rest} {count}"
    ),
    r"you (?:have )?(?:do|did|done) (?:this|that|it) (?P<when>every (?:single |bloody |damn |fucking )?\w+)": (
        "I'm frustrated that this happens {when}"
    ),
    r"(?:and )?(?P<rest>i|we) even (?P<deed>(?:reminded|texted|called|told|asked|emailed|messaged|warned|wrote to|"
    r"rang|phoned) you(?: \w+){0,4})": "{rest} did {based}, and I'm frustrated about [what happened]",
    # what did not come
    rf"(?P<count>{_NUMBER}) (?:unanswered |unread |long )?(?P<sent>{_SENT}) (?:and |but )?(?:still |yet )?"
    rf"{_NONE} (?P<thing>answer|reply|response|word)(?: back)?(?: from you)?": (
        "I'm frustrated that I sent {count} {sent} and got no {thing}"
    ),
    rf"(?P<count>{_NUMBER}) (?:missed |unanswered |phone )?calls (?:and |but )?(?:still |yet )?"
    rf"{_NONE} (?P<thing>answer|reply|response|word)(?: back)?(?: from you)?": (
        "I'm frustrated that I called {count} times and got no {thing}"
    ),
    rf"(?P<long>{_LONG}) (?:now )?(?:and |but )?(?:still |yet )?(?:nothing|not a (?:single )?word|no word|"
    r"not a peep|silence) from you": "I'm upset that I haven't heard from you in {long}",
    rf"(?P<long>{_LONG}) (?:now )?(?:and |but )?(?:still |yet )?{_NONE} (?P<thing>{_WORD})(?: back)?"
    r"(?: from you)?": "I'm upset that I've had no {thing} in {long}",
    rf"(?P<long>{_LONG}) (?:now )?(?:and |but )still no (?P<noun>\w+(?: \w+)?)(?P<from> from you)?": (
        "I'm frustrated that after {long} I still have no {noun}{from}"
    ),
    rf"(?:still )?{_NONE} (?P<thing>{_WORD})(?: back)?(?: from you)? (?:in|for) (?P<long>{_LONG})": (
        "I'm upset that I've had no {thing} in {long}"
    ),
    r"(?P<own>(?:i|we) (?:have )?(?:waited|been waiting|sat|stayed up|sat up|hoped)(?: \w+){1,5}) and (?:still )?"
    r"(?:nothing|not a (?:single )?word|no word|not a peep) from you": "{own} and I'm hurt that I didn't hear from you",
    r"still (?:nothing|no word|no sign)(?: at all)? from you": "I'm upset that I still haven't heard from you",
    r"(?:still )?(?:no|not (?:a|an|one|even an?)|without an?)(?: single)? "
    r"(?P<owed>apology|sorry|explanation|answer|reply|response|thank you)(?: at all)?"
    r"(?: from you)(?: of course| naturally| obviously| as usual)?": "I'd really like {owed}",
    r"not (?:a|one) finger (?:have|did|had) you (?:lifted|lift|raised|raise)": ("I'm disappointed that I got no help"),
    r"not (?:a single|a|one) (?P<noun>\w+) (?P<aux>have|did|had) you (?P<deed>\w+)(?P<after> \w+(?: \w+){0,5})?": (
        "I'm disappointed that you {aux}n't {deed} a single {noun}{after}"
    ),
    r"you (?:guys |two |all |people |lot )?(?P<aux>have|did|had|do) not so much as (?P<deed>\w+(?: \w+){0,8})": (
        "I'm disappointed that you {aux}n't {deed}"
    ),
}

LACKS = {OPENS + row: said for row, said in _ROWS.items()}
