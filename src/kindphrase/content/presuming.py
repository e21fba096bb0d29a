"""What somebody takes the right to do, told as done: "what gives you the right to read it?", "how dare you?"."""

from __future__ import annotations

from dataclasses import replace

from kindphrase.clauses import Clause
from kindphrase.content.restating import gerund_of, infinitive_below, pointing, told_as

RIGHTS = frozenset({"right", "business", "excuse"})
# "you think it's okay to read my diary", "is it funny to laugh at me?"
FINE = frozenset("okay ok fine funny cool normal acceptable alright right fair clever cute smart".split())


def presumed(clause: Clause) -> Clause | None:
    """The act as a plain statement about "you"."""
    return _entitled(clause) or _thought_fine(clause) or _dared(clause)


def _entitled(clause: Clause) -> Clause | None:
    """ "you read my diary" for "you had no right to read my diary", "what gives you the right to read it?"."""
    right = clause.sentence.child(clause.head, "obj")
    if right is None and clause.has("question-word", "what", "which") and clause.has("verb", "have"):
        return _asked_by_right(clause)
    if right is None or right.lemma not in RIGHTS:
        return None
    denied = clause.has("verb", "have") and clause.has("subject", "you") and clause.has("polarity", "negative")
    asked = clause.has("verb", "give") and clause.has("question-word", "who", "what") and clause.has("recipient", "you")
    if not (denied or asked):
        return None
    return infinitive_below(clause, right.index) or gerund_of(clause, right.index)


def _asked_by_right(clause: Clause) -> Clause | None:
    """ "you read my diary" for "what right do you have to read my diary?"."""
    told = infinitive_below(clause, clause.head)
    things = clause.sentence.children(told.head, "obj") if told is not None else ()
    right = next((word for word in things if word.index < clause.head and word.lemma in RIGHTS), None)
    if told is None or right is None or not clause.has("subject", "you"):
        return None
    return replace(told, openers=(*told.openers, *clause.sentence.subtree(right.index)))


def _thought_fine(clause: Clause) -> Clause | None:
    """ "you read my messages" for "you think it's okay to read my messages"."""
    if clause.has("inside", "you think") and clause.has("predicate", *FINE) and clause.has("polarity", "positive"):
        return infinitive_below(clause, clause.head)
    if not clause.has("subject", "you") or not clause.has("verb", "think") or not clause.has("polarity", "positive"):
        return None
    fine = clause.sentence.child(clause.head, "ccomp")
    if fine is None or fine.norm not in FINE or clause.has("modal", "would", "might", "may"):
        return None
    return infinitive_below(clause, fine.index)


def _dared(clause: Clause) -> Clause | None:
    """ "you touched my things" for "how dare you touch my things?"."""
    dared = any(word.norm == "dare" for word in clause.sentence.children(clause.head, "aux"))
    # in chat, and shouted, without its mark: "how dare you talk to me like that!"
    asked = any(word.norm == "how" for word in clause.sentence.children(clause.head, "advmod"))
    if not (dared and asked) or not clause.has("subject", "you"):
        return None
    told = told_as(clause, tense="past", polarity="negative" if clause.has("polarity", "negative") else "positive")
    said = [i for i in told.full if i not in {*clause.subject, *clause.auxiliaries, clause.head}]
    # "how dare you?" tells nothing
    if clause.has("verb", "none") or not any(clause.word(i).norm not in {"how", "even"} for i in said):
        return None
    return pointing(told)
