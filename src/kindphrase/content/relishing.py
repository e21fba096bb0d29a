"""What somebody is said to do with ease or relish: "you have no problem lying to my face" tells that they lie."""

from __future__ import annotations

from collections.abc import Iterator

from kindphrase.clauses import Clause, clause_at
from kindphrase.content.restating import told_as
from kindphrase.content.telling import STATES
from kindphrase.sentences import Word

QUALMS = frozenset("problem trouble issue shame qualm difficulty scruple hesitation guilt remorse".split())
RELISH = ("enjoy", "love", "like", "adore", "relish")
PLEASURE = frozenset("kick pleasure joy satisfaction thrill fun enjoyment".split())
EASY = frozenset("easy funny hilarious amusing fun normal okay ok fine acceptable entertaining".split())
# what nobody sees
INWARD = STATES | {"see", "get", "care", "think", "feel", "know", "believe", "hear", "imagine"}


def relished(clause: Clause) -> Clause | None:
    """The act as a plain statement about "you"."""
    yours = clause.has("subject", "you") and clause.has("voice", "active")
    eased = clause.has("subject", "it") and clause.has("predicate", "easy")
    if not (yours or eased) or not clause.has("mood", "statement") or not clause.has("modal", "none"):
        return None
    inner = next((word for word in _below(clause) if _acts(clause, word)), None)
    if inner is None:
        return None
    tense = "past" if clause.has("tense", "past") else "present"
    return told_as(clause_at(clause.sentence, inner.index), tense=tense, polarity="positive")


def _below(clause: Clause) -> Iterator[Word]:
    """The verbs that may tell what is done."""
    sentence, head = clause.sentence, clause.head
    thing = sentence.child(head, "obj")
    positive = clause.has("polarity", "positive")
    if clause.has("verb", "have") and thing is not None and thing.lemma in QUALMS and not positive:
        yield from sentence.children(thing.index, "acl")
        yield from sentence.children(head, "advcl", "xcomp")
    elif clause.has("verb", "get") and thing is not None and thing.lemma in PLEASURE and positive:
        yield from sentence.children(head, "advcl")
        yield from sentence.children(thing.index, "acl")
    elif (clause.has("verb", *RELISH) and positive) or (clause.has("verb", "mind") and not positive):
        yield from sentence.children(head, "xcomp")
    elif clause.has("verb", "find") and positive:
        for judged in sentence.children(head, "xcomp"):
            if judged.lemma in EASY:
                yield from sentence.children(judged.index, "advcl", "csubj", "xcomp")
                yield from sentence.children(head, "advcl", "ccomp")
    elif clause.has("subject", "it") and positive:
        whose = (word for word in sentence.children(head, "csubj", "advcl"))
        yield from (word for word in whose if any(one.norm == "you" for one in sentence.children(word.index, "nsubj")))


def _acts(clause: Clause, word: Word) -> bool:
    marks = {mark.norm for mark in clause.sentence.children(word.index, "mark")}
    return word.upos == "VERB" and word.lemma not in INWARD and (word.norm.endswith(("ing", "in")) or "to" in marks)
