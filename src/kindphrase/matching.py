"""(clauses of a sentence, RuleSet) → matches, each with the guards that were tried."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from kindphrase.clauses import Clause
from kindphrase.rules.model import Rule
from kindphrase.rules.ruleset import RuleSet
from kindphrase.sentences import Sentence
from kindphrase.spans import Span


@dataclass(frozen=True, eq=False)
class Match:
    """A rule that holds somewhere. It becomes a finding unless it was silenced or lost to another match."""

    rule: Rule
    clause: Clause
    span: Span
    tried: tuple[str, ...] = ()
    silenced_by: str | None = None
    lost_to: str | None = None

    @property
    def alive(self) -> bool:
        return self.silenced_by is None and self.lost_to is None


def matches(sentence: Sentence, clauses: Sequence[Clause], rules: RuleSet) -> tuple[Match, ...]:
    """All rules that hold in one sentence, silenced ones included, in the order of the rules."""
    if not clauses:
        return ()
    found = [
        _guarded(rule.rule, clause, _clause_span(rule.rule.span, clause), rules)
        for clause in clauses
        for rule in rules.clause_rules(clause.features)
        if rule.holds(clause.features)
    ]
    for rule in rules.phrase_rules(sentence.words):
        for start, end in rule.find(sentence.words):
            clause = holder(clauses, start, end)
            span = sentence.cover(tuple(range(start, end)))
            found.append(_guarded(rule.rule, clause, span, rules, words=(start, end)))
    return tuple(found)


def holder(clauses: Sequence[Clause], start: int, end: int) -> Clause:
    """The clause that the words ``[start, end)`` stand in: most own words, then the innermost."""
    inside = range(start, end)
    return max(clauses, key=lambda clause: (sum(i in clause.own for i in inside), -len(clause.own)))
