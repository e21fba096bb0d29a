"""Parts of the rows in which questions are posed: words that mean the same, and what is named of the draft."""

from __future__ import annotations

MUCH = (
    r"(?:(?:even|ever|actually|really|just|still|once|finally|seriously|honestly|only|exactly|also|then|now|always|"
    r"bother to|bothered to|at least) )*"
)
CURSE = r"(?:(?:the|on|in) (?:hell|fuck|heck|earth|world|f) |fucking |tf )"
LAST = (
    r"(?:(?:when (?:was|is)|(?:do|can) you (?:even |still )?remember) the last time|when did you (?:ever )?last|"
    r"when have you (?:ever)?|when do you ever)"
)
NAME = (
    r"(?:name|tell|show|give) (?:me |us )?(?:just |only )?(?:one|a single|a)(?: single| good| nice)? "
    r"(?P<what>thing|time|occasion|instance|day|example)(?: that| when| where)?"
)
DEED = r"(?P<deed>\S+(?: \S+)*?)"
WHERE = r"(?:(?:(?:at|in|on) (?:your|that|this) \S+|(?:(?:over|around|up|in|out) )?there|(?:around )?here|of you) )?"
SOMEBODY = r"(?:anybody|anyone|somebody|someone|a single person|any of you|one of you|a single one of you)"
SEEING = (
    r"(?:read|reads|reading|check|checks|checked|checking|test|tests|tested|testing|look at|looks at|looked at|"
    r"looking at|answer|answers|answered|reply|replies|wash|washes|washed|clean|cleans|cleaned|proofread|listen to|"
    r"listens to|review|reviews|reviewed|maintain|maintains|try|tries|tried|open|opens|opened|empty|empties|tidy)"
)
GUESSED = r"(?:know|guess|smell|sense|read your mind|be psychic|be (?:a )?(?:mind reader|clairvoyant)|dream it)\b.*"
SUPPOSED = r"(?:supposed|meant|expected)"
KIND = (
    r"support|help|concern|sympathy|empathy|kindness|compassion|interest|energy|enthusiasm|loyalty|love|care|effort|"
    r"generosity"
)
SWORN = r"promise|swear|vow|agree|offer|volunteer|invite|marry|hire|sign up|say yes"
BORNE = r"talk|speak|behave|act|treat"
TRASH = r"(?:nonsense|bullshit|rubbish|shit|crap|garbage|trash|rot|filth)"
DIRT = r"(?:dirt|shit|trash|garbage|crap|rubbish|a dog|a servant|an idiot)"
SERIOUS = r"(?:are you (?:\S+ )?(?:serious|kidding|joking|for real)(?: me)?(?: right now)?|for real|seriously|no joke)"
ASKS = r"(?:ask|tell|charge|send|show|cancel|blame)"
AGREED = r"promises?|deal|agreement|plan|plans|vow|vows"

SAYS = r"ask|tell|say|explain|repeat|remind|beg|call|text|write|email|request|warn|chase|apologise|apologize|clean"
SAID = r"asked|told|said|explained|repeated|reminded|begged|called|texted|written|emailed|requested|warned|chased"
UNTIL = r"(?:before|until|till)"
REST = r"(?: (?!(?:before|until|till|so|for|if|not)\b)\S+)"
# "tell you to lock up" asks for it
NO_ORDER = r"(?!\S+ \S+ (?:not )?to )"

# what is asked for, wished or wondered: said before anything that the question would tell
