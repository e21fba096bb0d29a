"""(clauses of a sentence, RuleSet) → matches, each with the guards that were tried."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from kindphrase.clauses import Clause
from kindphrase.rules.model import ClauseRule, PhraseRule
from kindphrase.rules.phrases import forms
from kindphrase.rules.ruleset import CompiledClauseRule, CompiledPhraseRule, RuleSet
from kindphrase.sentences import Sentence
from kindphrase.spans import Span


@dataclass(frozen=True, eq=False)
class Match:
    """A rule that holds somewhere. It becomes a finding unless it was silenced or lost to another match."""

    rule: ClauseRule | PhraseRule
    clause: Clause
    span: Span
    tried: tuple[str, ...] = ()
    silenced_by: str | None = None
    lost_to: str | None = None

    @property
    def alive(self) -> bool:
        return self.silenced_by is None and self.lost_to is None


def matches(sentence: Sentence, clauses: Sequence[Clause], rules: RuleSet) -> tuple[Match, ...]:
    """All rules that hold in one sentence, silenced ones included: clause rules by clause, then phrase rules."""
    if not clauses:
        return ()
    known = forms(sentence.words)
    found = [
        _guarded(entry, clause, clause_span(entry.rule.span, clause), rules, known)
        for clause in clauses
        for entry in rules.clause_rules(clause.features)
        if entry.holds(clause.features)
    ]
    for entry in rules.phrase_rules(sentence.words, known):
        for start, end in entry.find(sentence.words):
            span = sentence.cover(tuple(range(start, end)))
            found.append(_guarded(entry, holder(clauses, start, end), span, rules, known))
    return tuple(found)


def _guarded(
    entry: CompiledClauseRule | CompiledPhraseRule, clause: Clause, span: Span, rules: RuleSet, known: frozenset[str]
) -> Match:
    verdict = rules.verdict(entry, clause.features, clause.sentence.words, known)
    return Match(entry.rule, clause, span, verdict.tried, verdict.silenced_by)


def clause_span(what: str, clause: Clause) -> Span:
    """The words that a finding shows: the clause, its predicate, its verb, or the whole sentence."""
    sentence = clause.sentence
    if what == "sentence":
        return sentence.span
    if what == "verb":
        return clause.verb.span
    if what == "predicate":
        inner = [i for i in clause.own if i >= clause.head or i in sentence.subtree(clause.head)]
        outside = {*clause.subject, *clause.auxiliaries, *clause.openers, *clause.tags, *clause.negations}
        kept = [i for i in inner if i not in outside and sentence.words[i].upos != "PUNCT"]
        return sentence.cover(tuple(kept or (clause.head,)))
    return clause.span


def holder(clauses: Sequence[Clause], start: int, end: int) -> Clause:
    """The clause that the words ``[start, end)`` stand in: most own words, then the innermost."""
    inside = range(start, end)
    return max(clauses, key=lambda clause: (sum(i in clause.own for i in inside), -len(clause.own)))
