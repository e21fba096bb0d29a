"""Overlapping matches → one ordered list; what gives way keeps its reason."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from kindphrase.finding.matching import Match


def resolve(found: Iterable[Match]) -> tuple[Match, ...]:
    """Let the strongest match of each stretch stand: severity, then what tells an event, then phrase before clause.

    Returns:
        All matches in the order of the draft; those that gave way name the rule they lost to.
    """
    standing: list[Match] = []
    settled: list[Match] = []
    for match in sorted(found, key=_rank):
        winner = next((other for other in standing if match.alive and _same_stretch(match, other)), None)
        if winner is None and match.alive:
            standing.append(match)
        settled.append(replace(match, lost_to=winner.rule.id) if winner is not None else match)
    return tuple(sorted(settled, key=lambda match: (match.span, match.rule.id)))


def _rank(match: Match) -> tuple[int, bool, bool, int, str]:
    rule = match.rule
    return (-rule.severity, not (rule.observable or rule.wins_ties), rule.kind != "phrase", match.span.start, rule.id)


def _same_stretch(match: Match, other: Match) -> bool:
    if match.span.overlaps(other.span):
        return True
    return match.clause is other.clause and match.rule.kind == other.rule.kind == "clause"
