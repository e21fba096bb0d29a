"""Clauses said anew: a question, an order or a denial as a plain statement about "you"."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from kindphrase.clauses import Clause, clause_at
from kindphrase.sentences import Word

POINTING = frozenset({"that", "this", "it"})
# what was said or done a moment ago, and can be pointed at
DONE = frozenset("say write post send do tell ask".split())


def told_as(clause: Clause, *, tense: str, polarity: str) -> Clause:
    """The same as a plain statement about "you"."""
    given = {"tense": tense, "polarity": polarity, "modal": "none", "question-word": "none", "if": "no"}
    return restated(clause, {name: frozenset({value}) for name, value in given.items()})


def restated(clause: Clause, given: Mapping[str, frozenset[str]]) -> Clause:
    """The clause as a plain statement about "you", with some features as ``given``."""
    features = {
        **clause.features,
        "subject": frozenset({"you"}),
        "mood": frozenset({"statement"}),
        "aspect": frozenset({"simple"}),
        "place": frozenset({"main"}),
        **given,
    }
    # "who" and the like go with the openers, which are not told
    return replace(clause, subject=(), openers=(*clause.openers, *clause.subject), features=features)


def gerund_of(clause: Clause, head: int) -> Clause | None:
    found = clause.sentence.children(head, "acl", "xcomp", "advcl")
    inner = next((word for word in found if word.upos == "VERB" and word.norm.endswith("ing")), None)
    if inner is None or inner.index < head:
        return None
    return told_as(clause_at(clause.sentence, inner.index), tense="past", polarity="positive")


def infinitive_below(clause: Clause, head: int) -> Clause | None:
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


def pointing(told: Clause) -> Clause:
    """ "say that", of what stands there to be read, tells enough."""
    pointed = told.has("object-noun", *POINTING) and told.has("verb", *DONE) and not told.has("recipient", "me", "us")
    return replace(told, features={**told.features, "object-noun": frozenset({"none"})}) if pointed else told
