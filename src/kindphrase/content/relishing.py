"""What somebody is said to do with ease or relish: "you have no problem lying to my face" tells that they lie."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from kindphrase.clauses import Clause, clause_at
from kindphrase.content.restating import told_as
from kindphrase.content.telling import LIKING, UNSEEN
from kindphrase.sentences import Word

QUALMS = frozenset("problem trouble issue shame qualm difficulty scruple hesitation guilt remorse".split())
RELISH = (*LIKING, "adore", "relish")
PLEASURE = frozenset("kick pleasure joy satisfaction thrill fun enjoyment".split())
EASY = frozenset("easy funny hilarious amusing fun normal okay ok fine acceptable entertaining".split())
# what somebody may find something to do about
FAULTING = frozenset("complain moan whine criticise criticize grumble nag gripe nitpick shout yell argue".split())
FOUND = frozenset({"something", "things", "reason", "reasons", "thing", "stuff"})
# what nobody sees
INWARD = UNSEEN | {"hear", "imagine"}


def relished(clause: Clause) -> Clause | None:
    """The act as a plain statement about "you"."""
    yours = clause.has("subject", "you") and clause.has("voice", "active")
    if yours and (faulted := _finds_fault(clause)) is not None:
        return faulted
    eased = clause.has("subject", "it") and clause.has("predicate", "easy")
    if not (yours or eased) or not clause.has("mood", "statement") or not clause.has("modal", "none"):
        return None
    inner = next((word for word in _below(clause) if _acts(clause, word)), None)
    if inner is None:
        return None
    tense = "past" if clause.has("tense", "past") else "present"
    return told_as(clause_at(clause.sentence, inner.index), tense=tense, polarity="positive")


def _finds_fault(clause: Clause) -> Clause | None:
    """ "you complain" for "you always find something to complain about"."""
    sentence = clause.sentence
    thing = sentence.child(clause.head, "obj")
    plain = clause.has("verb", "find") and clause.has("polarity", "positive") and clause.has("modal", "none", "can")
    if thing is None or thing.norm not in FOUND or not plain or not clause.has("mood", "statement"):
        return None
    inner = next((word for word in sentence.children(thing.index, "acl") if word.lemma in FAULTING), None)
    if inner is None or inner.index < thing.index:
        return None
    told = told_as(clause_at(sentence, inner.index), tense=clause.one("tense"), polarity="positive")
    # "about" points at what was found
    bare = [i for i in told.full if told.word(i).norm in {"about", "at"} and told.word(i).role != "case"]
    kept = {name: clause.features[name] for name in ("habit", "frequency") if name in clause.features}
    return replace(told, openers=(*told.openers, *bare), features={**told.features, **kept})


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
