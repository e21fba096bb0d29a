"""What a draft orders, asks for or hides in a relative clause, as a plain act of the receiver, and the request in it.

"stop shouting at me" tells that you shout at me, and asks you to stop; "you're the one who left" tells that you left.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Literal

from kindphrase.clauses import Clause, clause_at
from kindphrase.lexicon import Lexicon
from kindphrase.sentences import Word

STOPPING = frozenset({"stop", "quit", "cease"})
# what a request may rest on: said of now, and with no doubt about who is asked
DUTIES = ("should", "supposed to", "need to", "must", "have to", "better", "ought to")
# "work on your attitude" asks somebody to be another person
TRAITS = frozenset({"attitude", "behaviour", "behavior", "issue", "issues", "temper", "manners", "act", "shit", "help"})
NERVE = ("nerve", "audacity", "gall", "cheek", "guts")
_ASKING = frozenset({"can", "could", "will", "would"})


@dataclass(frozen=True)
class Request:
    """``stop`` and ``leave`` are said in two words; ``do`` and ``not-do`` with the words of ``clause``."""

    kind: Literal["stop", "leave", "do", "not-do"]
    clause: Clause


def retold(clause: Clause, clauses: Sequence[Clause]) -> Clause | None:
    """The clause that tells what the receiver does, where the draft says it as an order or about "the one who"."""
    if clause.has("mood", "imperative") and clause.has("verb", *STOPPING):
        inner = _gerund(clause)
        return _told(clause_at(clause.sentence, inner.index), tense="present") if inner is not None else None
    if clause.has("mood", "imperative") and clause.has("polarity", "negative"):
        return _told(clause, tense="present")
    if clause.has("subject", "you") and clause.has("verb", "have") and clause.has("object-noun", *NERVE):
        # "you had the nerve to invite her"
        noun = clause.sentence.child(clause.head, "obj")
        below = clause.sentence.children(noun.index, "acl") if noun is not None else ()
        inner = next((word for word in (*below, *clause.sentence.children(clause.head, "xcomp", "advcl"))), None)
        if inner is not None and inner.upos == "VERB":
            return _told(clause_at(clause.sentence, inner.index), tense=clause.one("tense"))
    if clause.has("subject", "you") and clause.has("predicate", "one", "ones"):
        for other in clauses:
            if other.place == "relative" and other.parent == clause.head and other.has("subject", "third"):
                return _told(other, tense=other.one("tense"))
    return None


def request_of(clause: Clause, lexicon: Lexicon) -> Request | None:
    """What the clause asks the receiver for, if it asks for something that can be done from now on."""
    if clause.has("mood", "imperative"):
        if clause.has("verb", *STOPPING):
            return Request("stop", clause) if _gerund(clause) is not None else None
        return Request("leave", clause) if clause.has("polarity", "negative") else None
    if not clause.has("subject", "you") or clause.has("tense", "past") or not can_be_asked(clause, lexicon):
        return None
    negative = clause.has("polarity", "negative")
    if clause.has("word", "dare"):
        return None
    if clause.has("modal", *DUTIES) and not clause.has("question-word", "why", "how"):
        return Request("not-do" if negative else "do", clause)
    asked = clause.has("question-word", "why", "polar") and negative
    if asked and (clause.has("modal", *_ASKING) or clause.has("aspect", "simple")):
        return Request("do", clause)
    return None


def can_be_asked(clause: Clause, lexicon: Lexicon) -> bool:
    """Nobody can be asked to know, to feel or to be otherwise, and "stop bullying" still judges."""
    inner_verb = _gerund(clause) if clause.has("verb", *STOPPING) else None
    if inner_verb is not None:
        return can_be_asked(clause_at(clause.sentence, inner_verb.index), lexicon)
    verbs = clause.features.get("verb", frozenset()) - {"none"}
    inner = any(verbs & lexicon.classes.get(name, frozenset()) for name in ("vague-verb", "mind-care-verb"))
    inner = inner or clause.has("object", "yourself") or any(clause.word(i).norm in TRAITS for i in clause.own)
    # "you are supposed to" looks like a passive
    inner = inner or (clause.has("voice", "passive") and not clause.has("modal", "supposed to"))
    return bool(verbs) and not inner and not verbs & {"be", "know", "think", "feel", "learn", "realise", "realize"}


def _gerund(clause: Clause) -> Word | None:
    found = clause.sentence.children(clause.head, "xcomp", "ccomp", "advcl", "obj")
    return next((word for word in found if word.upos == "VERB" and word.norm.endswith(("ing", "in"))), None)


def _told(clause: Clause, *, tense: str) -> Clause:
    """The same as a plain statement about "you"."""
    features = {
        **clause.features,
        "subject": frozenset({"you"}),
        "polarity": frozenset({"positive"}) if clause.has("mood", "imperative") else clause.features["polarity"],
        "mood": frozenset({"statement"}),
        "tense": frozenset({tense}),
        "aspect": frozenset({"simple"}),
        "place": frozenset({"main"}),
    }
    # "who" and the like go with the openers, which are not told
    return replace(clause, subject=(), openers=(*clause.openers, *clause.subject), features=features)
