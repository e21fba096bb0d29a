"""An account of who did what, told from its first half on: "I waited two hours and you just didn't show up"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from kindphrase.clauses import Clause
from kindphrase.finding.matching import Match


def from_first(match: Match, clauses: Sequence[Clause]) -> Match:
    """The match at what the writer did, where its words begin with it and its clause only goes on from there."""
    said = match.clause
    first = next((clause for clause in clauses if clause.head == said.parent), None)
    if first is None or said.place != "coordinated" or not match.rule.observable:
        return match
    acted = first.place == "main" and first.has("subject", "i", "we") and first.has("mood", "statement")
    acted = acted and first.has("tense", "past") and not first.has("verb", "none")
    if not acted or not said.has("subject", "you") or not match.span.contains(first.verb.span):
        return match
    return replace(match, clause=first)
