"""What a reproach that asks takes for done: "did you seriously just hang up on me?" tells that somebody hung up.

The words are read as a row: the parser makes little of questions that only look like some.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from kindphrase.content.appearing import DONE, LASTING, MALICE
from kindphrase.lexicon import Lexicon
from kindphrase.parsing.morphology import base_of, gerund, past, past_participle
from kindphrase.planning.questions.deeds import END, PRESS, judges, named, told, verb_of
from kindphrase.sentences import Word, verbatim

_SURELY = r"(?:(?:just|really|seriously|honestly|actually|fucking) )"
_ENTITLED = (
    r"(?:who (?:gave|gives) you (?:the )?(?:permission|right|authority) to|"
    r"(?:on what grounds|by what right|with what right) (?:do|did) you|"
    r"where (?:did|do) you (?:find|get|have) the (?:cheek|nerve|gall|audacity|face) to|where do you get off)"
)
_PRESUMING = r"(?:what (?:makes|made) you think|who (?:said|says|told you)) (?:that )?you (?:can|could)"

# how each is told, by the name of the group that holds the deed
ROWS: tuple[str, ...] = (
    rf"you {PRESS}(?P<done>\w.*)",
    rf"you are {PRESS}(?P<doing>\w.*)",
    rf"(?:are you|you are|you) (?!(?:\w+ )*ever ){PRESS}(?:going to|gonna|gon na) {PRESS}(?P<ahead>\w.*)",
    rf"(?:are you|you are|you) {PRESS}not {PRESS}(?:going to|gonna|gon na) {PRESS}(?P<undone>\w.*)",
    rf"did you {PRESS}{_SURELY}{PRESS}(?P<did>\w.*)",
    rf"do you {PRESS}(?:always|constantly) {PRESS}(?P<often>\w.*)",
    rf"how (?:did|do|could|can) you {PRESS}(?:manage|managed) to {PRESS}(?P<managed>\w.*?){END}",
    rf"how do you {PRESS}(?P<usual>\w.*?){END}",
    rf"how (?:the hell )?do you {PRESS}not {PRESS}(?P<lacks>\w.*?){END}",
    rf"how (?:the hell )?(?:have you {PRESS}not|did you {PRESS}not) {PRESS}(?P<lacked>\w.*?){END}",
    rf"{_ENTITLED} {PRESS}(?P<dared>\w.*)",
    rf"{_PRESUMING} {PRESS}(?P<presumed>\w.*)",
    rf"you {PRESS}had to {PRESS}(?P<had>\w.*?) did not you",
    rf"how long(?:er)? (?:do|are) you (?:intend|plan|propose|planning|intending) (?:to|on) {PRESS}(?P<still>\w.*)",
)
# what goes on from now
STAYING = frozenset("ignore sit stand stare watch lie wait hide refuse keep stonewall let".split())
JUST = frozenset("sit stand stare watch lie".split())
# what nobody has seen, or only sums up
UNSEEN = frozenset(
    "be have do think believe know want need like love hate care mean expect feel try dare hope plan intend enjoy kid "
    "joke cry sulk pout whine become seem get trust see understand remember wish deserve start prefer suppose pretend "
    "lose sleep live manage cope".split()
)
# of which it may be said all the same that they were, or were not, done
SEEN = {
    "managed": frozenset({"lose", "get"}),
    "usual": frozenset({"lose"}),
    "did": frozenset({"lose"}),
    "done": frozenset({"lose"}),
    "lacks": frozenset({"know", "remember", "see"}),
    "lacked": frozenset({"know", "remember", "see"}),
}
# how somebody does these may well be asked
USUAL = frozenset("lose forget ghost miss break treat leave drop ruin spill misplace crash delete oversleep".split())
# what would charge somebody if it were told as going on
OPEN = frozenset({"ignore", "blame", "refuse", "accuse", "insult", "mock", "exclude"})
HURTING = frozenset("forget ghost treat leave ignore hang call lie blame insult abandon".split())
FITTING = frozenset("upset hurt angry frustrated disappointed annoyed sad".split())
OPENED = frozenset({"or"})
DONE_TO = frozenset("me us my our here in".split())
MARKED = frozenset("done doing ahead undone".split())


def exposed(row: Sequence[Word], norms: Sequence[str], feeling: str, lexicon: Lexicon, *, asks: bool) -> str:
    """The deed with a feeling, or ""; ``asks``: what only looks like a statement is a question."""
    # "you lied, didn't you?" and "are you going to answer or not?" leave it open
    asks = asks and not OPENED & set(norms) and norms[-1] != "you"
    for form in _rows():
        held = named(form, row, norms)
        if held is None:
            continue
        name, deed = next((name, words) for name, words in held.items() if words)
        verb = verb_of(deed)
        if not verb or (name in MARKED and not asks) or _is_judged(name, verb, deed, lexicon):
            continue
        if name == "often" or (verb in OPEN and name in {"doing", "ahead", "still"}):
            return told(f"I feel {_felt(name, verb, deed, feeling)} when you {verb}", deed)
        if said := _told(name, verb, deed):
            return f"I'm {_felt(name, verb, deed, feeling)} that {said}"
    return ""


@cache
def _rows() -> tuple[re.Pattern[str], ...]:
    """Compiled when the first draft needs them: most need none."""
    return tuple(re.compile(row) for row in ROWS)


def _is_judged(name: str, verb: str, deed: Sequence[Word], lexicon: Lexicon) -> bool:
    if name == "presumed" and not DONE_TO & {word.norm for word in deed}:
        # "what makes you think you can win?" tells of nothing that was done
        return True
    if verb in UNSEEN - SEEN.get(name, frozenset()) or judges(deed[:1], lexicon):
        return True
    # a name that somebody was called is what was said
    words = deed[:1] if verb == "call" else deed
    phrase = f"{verb} {deed[1].norm}" if len(deed) > 1 else verb
    return (
        judges(words, lexicon)
        or bool({verb, phrase} & (LASTING - {"use"} | (DONE - {"forget"})))
        or phrase in {"use me", "use us"}
        or any({word.norm, word.lemma} & MALICE for word in deed)
    )


def _told(name: str, verb: str, deed: Sequence[Word]) -> str:
    norm = deed[0].norm
    if name in {"did", "managed", "dared", "presumed", "had"} or (name == "usual" and verb in USUAL):
        return told(f"you {past(verb)}", deed)
    if name == "done":
        inflected = base_of(norm) == verb and norm == past(verb)
        return told(f"you {norm}", deed) if inflected else ""
    if name == "doing":
        return told(f"you're {norm}", deed) if norm == gerund(verb) and verb != "go" else ""
    if name == "ahead":
        just = "just " if verb in JUST else ""
        return told(f"you're {just}{gerund(verb)}" if verb in STAYING else f"you're going to {verb}", deed)
    if name == "undone":
        return told(f"you're not {gerund(verb)}", deed)
    if name == "still":
        return told(f"you're still {gerund(verb)}", deed)
    if name == "lacks":
        return told(f"you don't {verb}", deed)
    if name == "lacked":
        perfect = norm == past_participle(verb) != verb
        return told(f"you haven't {norm}" if perfect else f"you didn't {verb}", deed)
    return ""


def _felt(name: str, verb: str, deed: Sequence[Word], feeling: str) -> str:
    if name in {"dared", "presumed"}:
        return "angry"
    mine = any(word.norm in {"me", "us", "my", "friend"} for word in deed)
    # "you called me home" calls nobody anything
    mine = mine and (verb != "call" or (deed[-1].upos in {"ADJ", "NOUN"} and deed[-1].norm != "home" and len(deed) < 5))
    if verb in HURTING and (mine or verb in {"ghost", "treat"}):
        return "hurt"
    if name in {"managed", "usual", "lacks", "still", "undone", "often"}:
        return "frustrated"
    return feeling if feeling in FITTING else "upset"


def called(row: Sequence[Word], norms: Sequence[str]) -> str:
    """ "I'm hurt that you called me lazy" for "who are you calling lazy?"."""
    return (
        f"I'm hurt that you called me {verbatim(row[4:])}"
        if norms[:4] == ["who", "are", "you", "calling"] and row[4:]
        else ""
    )
