"""What joins a sentence of ours to the words before it: "but", "because", "oh", and the "and" before a wish.

A connective says how two things hang together. Where one of them is said anew it may hang together otherwise: what is
told is no reason any more, and what was a contrast is only the next thing.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from kindphrase.clauses import Clause
from kindphrase.planning.framing import APART, RewritePlan
from kindphrase.sentences import Word

CONTRAST = frozenset({"but", "yet"})
REASONS = frozenset({"because", "cause", "cuz", "coz", "cos", "bcoz", "bc", "since", "so"})
# what gives a reason, and does not draw one
GIVEN = REASONS - {"so"}
# what may open an answer: "because that hurt"
ANSWERING = GIVEN - {"since"}
ADDING = frozenset({"and", "n", "&"})
# so many words of address may stand before an order: "hey Sam, please"
FAR = 4
# outcries that scorn or press: before a feeling they say the opposite of it
OUTCRIES = frozenset(
    "wow oh ooh ah aw ugh pff pft duh omg lol lmao rofl ha haha hahaha seriously gez jez geez jeez geesh great "
    "awesome wonderful fantastic brilliant perfect lovely bravo congrats congratulations apparently "
    "evidently ow ouch oof".split()
)
PRESSED = frozenset(
    "what the hell|what the fuck|wtf|what the heck|are you kidding me|you kidding me|are you kidding|you kidding|"
    "are you serious|you serious|are you for real|you for real|are you joking|really|give me a break|come on|"
    "god forbid|heaven forbid|ah yes|oh yes|what|why bother|that makes|this makes|that just makes|"
    "i am telling you|i tell you|let me tell you".split("|")
)
# who asks and waits and gets no answer: no contrast to how that was, but what it followed
ASKING = frozenset("ask tell call text write message email remind beg wait try say explain request invite".split())
GIVEN_WORDS = ("say", "promise", "tell", "agree", "swear", "claim", "offer")
# how somebody is who asks for something in good spirits
GLAD = frozenset("glad happy proud grateful thankful excited delighted pleased relieved".split())
LOVING = frozenset({"love", "like", "appreciate", "adore", "enjoy"})
# what somebody is glad of that has to do with the receiver
SHARED = frozenset("you your this that it us our we here".split())
AGREEING = frozenset("yes no yeah yep nope ok okay sure".split())
GRADES = frozenset("really so very just truly always do".split())
_STRETCHED = re.compile(r"(.)\1+$")
_FEELING_FIRST = re.compile(r"i(?: feel [^,\[\]]+,|['’]?m [a-z ]+| am [a-z ]+) and (?=i)", re.IGNORECASE)


def only_wish(text: str) -> str:
    """A wish without the feeling that it begins with: "I'm upset and I'd like to stop" → "I'd like to stop"."""
    return _FEELING_FIRST.sub("", text, count=1)


@dataclass(frozen=True)
class Joint:
    """From where on the draft is replaced, by what, and whether a sentence begins here.

    ``apart``: what stands before has ended without a mark, and a full stop parts the two.
    """

    start: int
    text: str
    begins: bool = False
    apart: bool = False


def joint(plan: RewritePlan, text: str, before: Sequence[Word], clauses: Sequence[Clause]) -> Joint | None:
    """How ``text`` is joined to the words of its sentence ``before`` it; None where the draft does it well."""
    said = [word for word in before if word.is_said]
    if not said:
        return None
    last, rest = said[-1], said[:-1]
    opens = last.index == _first(plan)
    blank = all(event.kind == "slot" for event in (*plan.events, *plan.more))
    if (apart := _set_apart(plan, last, rest, text, clauses)) is not None:
        return apart
    if opens and last.norm in REASONS:
        return _opened(plan, last, text)
    if opens and last.norm in ADDING and blank and plan.events:
        # "And you're a liar": a blank goes on from nothing
        return Joint(last.span.start, text, begins=True)
    if last.norm in REASONS and blank and plan.events and glad_before(rest):
        # "I love you because I'm sad": what was held against them is no reason for that
        return Joint(last.span.start, f"but {text}")
    if last.norm == "then" and len(rest) > 1 and rest[-1].norm in ADDING and plan.events:
        # "…, and then you": what came of one thing led to the next, and a feeling does not follow in time
        return Joint(last.span.start, text)
    if plan.events and rest and last.norm in REASONS | ADDING and _orders(rest, clauses):
        return Joint(rest[-1].span.end, text, begins=True, apart=True)
    asked = plan.match.clause.has("mood", "question")
    agreed = bool(rest) and all(word.upos == "INTJ" or word.norm in AGREEING for word in rest)
    if last.norm == "then" and ((opens and (blank or asked) and plan.events) or (agreed and blank)):
        # "then you're a fool", "then why …?" conclude, and what was felt comes after nothing
        return Joint(last.span.start, text, begins=opens)
    if last.norm == "first" and opens:
        # "first you forget it, and now …": a feeling is no first thing
        return Joint(last.span.start, text, begins=True)
    if last.norm == "again" and opens and plan.events:
        # "again you left": it is the leaving that comes again
        return Joint(last.span.start, re.sub(r"(?=[.!?]?$)", " again", text, count=1), begins=True)
    if last.norm == "so" and agreed:
        return Joint(last.span.start, text)
    return (
        None if last.norm not in CONTRAST or plan.frame == "need" else _against(last, rest, text, clauses, blank=blank)
    )


def _against(last: Word, rest: Sequence[Word], text: str, clauses: Sequence[Clause], *, blank: bool) -> Joint | None:
    """What stood against something goes on from it, where it does not any more: "you said you'd call, but you went"."""
    if rest and all(word.norm in ADDING for word in rest):
        # "and yet you blame them"
        return Joint(rest[0].span.start, f"and {text}")
    if not rest:
        # two of ours: the second goes on from the first
        return None if not last.index else Joint(last.span.start, f"and {text}")
    stated = _mains(rest, clauses)
    mine = bool(stated) and all(one.has("subject", "i", "we") for one in stated)
    asked = mine and any(one.has("verb", *ASKING) for one in stated)
    said = bool(stated) and all(one.has("subject", "you") and one.has("verb", *GIVEN_WORDS) for one in stated)
    said = said and all(one.has("tense", "past") for one in stated)
    if not (asked or said) or blank:
        return None
    # "you said it was paid, and I felt …"
    return Joint(rest[-1].span.end, f", and {text}") if said else Joint(last.span.start, f"and {text}")


def _opened(plan: RewritePlan, last: Word, text: str) -> Joint | None:
    """What a draft opens with: "because" answers and stays, "so" and "since" lean on what is gone."""
    reason = plan.match.clause
    ahead = reason.place == "because" and reason.parent is not None and reason.parent > reason.head
    if last.norm not in ANSWERING or " because " in text or ahead:
        return Joint(last.span.start, text, begins=True)
    return Joint(last.span.start, f"{last.text.capitalize()} {text}") if last.text.isupper() else None


def _set_apart(
    plan: RewritePlan, last: Word, rest: Sequence[Word], text: str, clauses: Sequence[Clause]
) -> Joint | None:
    """What joined them does not hold: "be quiet and", "she left because", "now" before what was felt."""
    words = plan.match.clause.sentence.words
    if rest and last.norm in ADDING and (plan.wish or plan.own is not None) and _orders(rest, clauses):
        return Joint(rest[-1].span.end, only_wish(text), begins=True, apart=True)
    if plan.wish and not plan.events and last.norm in ADDING:
        return Joint(plan.site.start, only_wish(text))
    if plan.because == APART and last.norm in GIVEN and rest:
        return Joint(rest[-1].span.end, text, begins=True, apart=True)
    apart = last.index + 1 < len(words) and words[last.index + 1].text == ","
    if last.norm == "now" and not apart and plan.frame == "observation" and (plan.events or plan.own is not None):
        return Joint(last.span.start, text, begins=not rest)
    if last.norm in GIVEN and " because it seems" in text and any(word.upos == "VERB" for word in rest):
        # one reason inside another
        return Joint(rest[-1].span.end, text, begins=True, apart=True)
    reason = plan.match.clause
    behind = next((word.text for word in reason.sentence.words if word.span.start >= plan.site.end), "")
    before = reason.parent is not None and reason.parent > reason.head and behind == ","
    told = {event.clause.head for event in plan.events if event.clause is not None}
    led = last.role != "mark" or any(last.head in above(words, head) for head in told)
    if last.norm in GIVEN and rest and told and not led and last.head != reason.head:
        # "I moved it because you asked me to, and then you told": what is told is not the reason
        return Joint(rest[-1].span.end, text, begins=True, apart=True)
    if last.norm in GIVEN and rest and before:
        # "but since you came late, where …": the reason stood before what it was for, and is a sentence now
        return Joint(last.span.start, text)
    return _unreasoned(last, rest, text, clauses)


def above(words: Sequence[Word], at: int) -> set[int]:
    """The word and all that it hangs on."""
    found = {at}
    while words[at].head not in found:
        at = words[at].head
        found.add(at)
    return found


def _unreasoned(last: Word, rest: Sequence[Word], text: str, clauses: Sequence[Clause]) -> Joint | None:
    """ "she left because …", "I love you because …": how the writer felt is no reason for it."""
    if last.norm not in GIVEN or not rest:
        return None
    if all(word.upos == "INTJ" or word.norm in AGREEING for word in rest):
        return Joint(last.span.start, text, begins=True)
    if glad_before(rest):
        return Joint(rest[-1].span.end, f", but {text}")
    mains = _mains(rest, clauses)
    others = all(one.has("subject", "third", "it", "this", "everyone", "there", "other") for one in mains)
    stated = all(one.has("mood", "statement") for one in mains)
    return Joint(rest[-1].span.end, text, begins=True, apart=True) if mains and others and stated else None


def is_glad(words: Sequence[Word]) -> bool:
    """ "I like this conversation": a feeling that follows goes against it."""
    said = [word for word in words if word.is_said]
    shared = any(word.norm in SHARED for word in said[1:])
    denied = any(word.norm in {"not", "never", "if", "would"} for word in said)
    return bool(said) and said[0].norm in {"i", "we"} and glad_before(said) and shared and not denied


def glad_before(before: Sequence[Word]) -> bool:
    """Whether the words before a wish say that the writer is glad: a hard feeling beside it would be made up."""
    said = [word for word in before if word.is_said]
    for at, word in enumerate(said[:-1]):
        if word.norm in {"i", "we"}:
            rest = [one.norm for one in said[at + 1 : at + 5] if one.norm not in GRADES]
            if rest[:1] and (rest[0] in LOVING or (rest[0] in {"am", "are"} and rest[1:2] and rest[1] in GLAD)):
                return True
    return False


def felt_after(after: Sequence[Word]) -> bool:
    """Whether the words behind a wish go on with how it is for the writer: ", and I'm tired of it"."""
    norms = [word.norm for word in after if word.is_said]
    mine = norms[:1] == ["and"] and norms[1:2] == ["i"] and norms[2:3] in (["am"], ["'m"], ["feel"])
    return mine and any(word.upos == "ADJ" or word.norm.endswith("ed") for word in after[:6])


def idle_contrast(plan: RewritePlan, after: Sequence[Word]) -> Word | None:
    """Where a sentence begins behind "but", if what it stood against is gone: "cry all you want, but it …"."""
    said = [word for word in after if word.is_said]
    waved = plan.match.rule.category in {"dismissal", "contempt"} and plan.match.clause.has("mood", "imperative")
    if not waved or len(said) < 3 or said[0].norm not in CONTRAST or any(event.kind != "slot" for event in plan.events):
        return None
    starts = said[1].role in {"nsubj", "expl"} and said[1].norm not in {"i", "we"}
    return said[1] if starts else None


def outcry_before(said: Sequence[Word]) -> int | None:
    """Where the outcries begin that all the words of a sentence before ours are; None where they say more."""
    pressed = " ".join(word.norm for word in said) in PRESSED
    if not said or not (pressed or all(is_outcry(word) for word in said)):
        return None
    return said[0].span.start


def is_outcry(word: Word) -> bool:
    """ "wow", "awww"."""
    norm = word.norm if word.norm in OUTCRIES else _STRETCHED.sub(r"\1", word.norm)
    return norm in OUTCRIES


def _mains(said: Sequence[Word], clauses: Sequence[Clause]) -> list[Clause]:
    indices = {word.index for word in said}
    return [one for one in clauses if one.head in indices and one.place in {"main", "coordinated"} and one.subject]


def _orders(said: Sequence[Word], clauses: Sequence[Clause]) -> bool:
    """Whether the words ask for something: "look at my hands, and", "let's be clear, since"."""
    indices = {word.index for word in said}
    orders = (one for one in clauses if one.head in indices and one.place == "main" and one.has("mood", "imperative"))
    return any(one.head - min(indices) <= FAR for one in orders) or _lets(said)


def _lets(said: Sequence[Word]) -> bool:
    norms = [word.norm for word in said[: FAR + 1]]
    return any(pair in {("let", "us"), ("let", "'s"), ("let", "me")} for pair in pairwise(norms))


def _first(plan: RewritePlan) -> int:
    words = plan.match.clause.sentence.words
    return next((word.index for word in words if word.is_said), 0)
