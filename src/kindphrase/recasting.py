"""Acts that a draft holds in another form: "it was rude of you to leave", "if you loved me you wouldn't have left"."""

from __future__ import annotations

from dataclasses import replace

from kindphrase.clauses import Clause, clause_at
from kindphrase.sentences import Word

# "why would you feel the need to say that?" says that it was said
URGES = frozenset({"need", "urge", "right", "compulsion"})
POINTING = frozenset({"that", "this", "it"})
# what was said or done a moment ago, and can be pointed at
DONE = frozenset("say write post send do tell ask".split())


def recast(clause: Clause) -> Clause | None:
    """The act as a plain statement about "you"."""
    return _said_of_you(clause) or _felt_need(clause) or _had_to(clause) or _denied(clause) or _tested(clause)


def told_as(clause: Clause, *, tense: str, polarity: str) -> Clause:
    """The same as a plain statement about "you"."""
    features = {
        **clause.features,
        "subject": frozenset({"you"}),
        "polarity": frozenset({polarity}),
        "mood": frozenset({"statement"}),
        "tense": frozenset({tense}),
        "aspect": frozenset({"simple"}),
        "modal": frozenset({"none"}),
        "question-word": frozenset({"none"}),
        "if": frozenset({"no"}),
        "place": frozenset({"main"}),
    }
    # "who" and the like go with the openers, which are not told
    return replace(clause, subject=(), openers=(*clause.openers, *clause.subject), features=features)


def _said_of_you(clause: Clause) -> Clause | None:
    """ "you left me with the bill" for "it was unfair of you to leave me with the bill"."""
    sentence = clause.sentence
    of_you = any(
        word.norm == "you" and any(case.norm == "of" for case in sentence.children(word.index, "case"))
        for word in sentence.children(clause.head, "obl", "nmod")
    )
    if not (of_you and clause.verb.upos in {"ADJ", "NOUN"} and clause.has("polarity", "positive")):
        return None
    told = _infinitive_below(clause, clause.head)
    # "that was cruel of you to say" tells of what was said
    fronted = clause.has("subject", "this") and told is not None and told.has("object", "none")
    return None if fronted else told


def _felt_need(clause: Clause) -> Clause | None:
    """ "you said that" for "why would you feel the need to say that?"."""
    urge = clause.sentence.child(clause.head, "obj")
    if urge is None or urge.lemma not in URGES or not clause.has("verb", "feel", "have", "see", "get"):
        return None
    asked = clause.has("question-word", "why", "how-come") or clause.has("mood", "statement")
    if not (asked and clause.has("subject", "you") and clause.has("polarity", "positive")) or urge.lemma == "right":
        return None
    told = _infinitive_below(clause, urge.index) or _infinitive_below(clause, clause.head)
    return _pointing(told) if told is not None else None


def _had_to(clause: Clause) -> Clause | None:
    """ "you told everyone" for "why did you have to tell everyone?"."""
    asked = clause.has("question-word", "why") and clause.has("modal", "have to", "got to")
    if not (asked and clause.has("subject", "you") and clause.has("polarity", "positive")):
        return None
    if clause.has("verb", "none", "be"):
        return None
    told = told_as(clause, tense="past", polarity="positive")
    return _pointing(told)


def _denied(clause: Clause) -> Clause | None:
    """ "you posted half of it" for "you don't get to post half of it"."""
    kept = clause.has("verb", "get") and clause.has("complement", "to") and clause.has("polarity", "negative")
    now = clause.has("tense", "present") and clause.has("mood", "statement") and clause.has("modal", "none")
    if not (kept and now and clause.has("subject", "you")):
        return None
    return _infinitive_below(clause, clause.head)


def _tested(clause: Clause) -> Clause | None:
    """ "you sold my guitar" for "if you loved me, you wouldn't have sold my guitar"."""
    if not (clause.has("if", "consequence") and clause.has("subject", "you") and clause.has("modal", "would")):
        return None
    if not clause.has("mood", "statement") or not clause.has("place", "main"):
        return None
    turned = "positive" if clause.has("polarity", "negative") else "negative"
    return told_as(clause, tense="past", polarity=turned)


def _infinitive_below(clause: Clause, head: int) -> Clause | None:
    sentence = clause.sentence
    found = sentence.children(head, "csubj", "xcomp", "acl", "advcl", "ccomp")
    inner = next((word for word in found if word.index > head and _is_bare(clause, word)), None)
    if inner is None:
        return None
    below = clause_at(sentence, inner.index)
    return told_as(below, tense="past", polarity="negative" if below.has("polarity", "negative") else "positive")


def _is_bare(clause: Clause, word: Word) -> bool:
    marks = {mark.norm for mark in clause.sentence.children(word.index, "mark")}
    return word.upos == "VERB" and "to" in marks and not clause.sentence.children(word.index, "nsubj", "expl")


def _pointing(told: Clause) -> Clause:
    """ "say that", of what stands there to be read, tells enough."""
    pointed = told.has("object-noun", *POINTING) and told.has("verb", *DONE)
    return replace(told, features={**told.features, "object-noun": frozenset({"none"})}) if pointed else told
