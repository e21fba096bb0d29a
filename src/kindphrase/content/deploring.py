"""What an accusation is held in that says no more than it does: "it's sad that you …", "you told me you don't …"."""

from __future__ import annotations

from collections.abc import Sequence

from kindphrase.clauses import Clause
from kindphrase.finding.matching import Match

DEPLORED = (
    "sad", "unfair", "pathetic", "funny", "disgusting", "crazy", "weird", "ridiculous", "shameful", "horrible",
    "awful", "terrible", "disappointing", "unbelievable", "wrong", "bad", "mean", "cruel", "shame", "pity", "hurtful",
)  # fmt: skip
SAYING = ("tell", "say", "text", "admit")


def deplores(clause: Clause) -> bool:
    """ "it's sad" before "that you're playing with my feelings"."""
    if not clause.has("predicate", *DEPLORED) or not clause.has("polarity", "positive"):
        return False
    held = clause.sentence.children(clause.head, "expl", "nsubj")
    return any(word.norm in {"it", "its", "that"} and word.index < clause.head for word in held)


def told_by_you(match: Match, clauses: Sequence[Clause]) -> Clause | None:
    """ "you told me …" where what was told is the accusation: that it was said is a fact, and what it says is not."""
    clause = match.clause
    # "you said I'm a bully" is about the saying
    if clause.place != "complement" or not (clause.has("subject", "you") or match.rule.observable):
        return None
    for other in clauses:
        said = other.has("subject", "you") and other.has("verb", *SAYING) and other.has("tense", "past")
        holds = clause.parent in {other.head, *other.auxiliaries} and match.span.contains(other.verb.span)
        if said and holds and other.place in {"main", "coordinated"} and other.has("polarity", "positive"):
            return other if other.has("mood", "statement") else None
    return None
