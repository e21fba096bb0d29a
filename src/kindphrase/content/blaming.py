"""What a feeling is put down to: "I feel sad because you never call me" tells what was missed, and how that was."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from kindphrase.clauses import Clause

REASONS = frozenset({"because", "since", "cause", "cuz", "coz", "cos", "as"})


def felt_because(clause: Clause, clauses: Sequence[Clause]) -> Clause | None:
    """ "you never call me" in "I feel sad because you never call me", as what is felt about."""
    feels = clause.has("verb", "feel") and clause.has("subject", "i", "we") and clause.place == "main"
    plain = clause.has("polarity", "positive") and clause.has("modal", "none") and clause.has("if", "no")
    # "I feel like crying" names no feeling
    if not (feels and plain and clause.has("mood", "statement")) or clause.has("has", "like"):
        return None
    for other in clauses:
        reason = other.place == "because" and other.parent in {clause.head, *clause.auxiliaries}
        acts = other.has("subject", "you") and not other.has("verb", "none") and other.has("mood", "statement")
        if reason and acts and other.head > clause.head and other.has("modal", "none") and other.subject:
            marks = [mark.index for mark in other.sentence.children(other.head, "mark") if mark.norm in REASONS]
            features = {**other.features, "place": frozenset({"complement"})}
            return replace(other, features=features, place="complement", openers=(*marks, *other.openers))
    return None
