"""(clauses of a sentence, RuleSet) → matches, each with the guards that were tried."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from kindphrase.clauses import Clause
from kindphrase.rules.model import ClauseRule, PhraseRule
from kindphrase.rules.rows import Row
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


def matches(sentence: Sentence, clauses: Sequence[Clause], rules: RuleSet, row: Row) -> tuple[Match, ...]:
    """All rules that hold in one sentence, silenced ones included: clause rules by clause, then phrase rules."""
    if not clauses:
        return ()
    ends = run_on_starts(sentence, clauses)
    found = [
        _guarded(entry, clause, clause_span(entry.rule.span, clause), rules, row, ends)
        for clause in clauses
        for entry in rules.clause_rules(clause.features)
    ]
    for held, start, end in rules.phrases_in(row):
        span = sentence.cover(tuple(range(start, end)))
        found.append(_guarded(held, holder(clauses, start, end), span, rules, row, ends))
    return tuple(found)


def _guarded(
    entry: CompiledClauseRule | CompiledPhraseRule,
    clause: Clause,
    span: Span,
    rules: RuleSet,
    row: Row,
    ends: Sequence[int],
) -> Match:
    after = next((at for at in ends if row.words[at].span.start >= span.end), None)
    asked = row if after is None else Row(row.words[:after])
    verdict = rules.verdict(entry, clause.features, asked)
    return Match(entry.rule, clause, span, verdict.tried, verdict.silenced_by)


def run_on_starts(sentence: Sentence, clauses: Sequence[Clause]) -> tuple[int, ...]:
    """Where a new sentence begins that nothing parts from the one before: "get out | I'm busy", "shut up... | I quit".

    After a comma, the next clause may take back what was said ("no worries", "I laughed so hard"), and so may one about
    "you", or a warm one.
    """
    found = []
    for clause in clauses:
        head = sentence.words[clause.head]
        beside = head.role == "parataxis" or (head.role == "conj" and sentence.child(head.index, "cc") is None)
        if not beside or clause.has("subject", "you", "your", "none", "implied") or clause.has("verb", *_WARM):
            continue
        # a mark may hang on either side
        start = next(at for at in sentence.subtree(head.index) if sentence.words[at].upos not in {"PUNCT", "SYM"})
        if start and _parts(sentence.words[start - 1].text):
            found.append(start)
    return tuple(sorted(found))


_WARM = ("laugh", "cry", "love", "adore", "kid", "joke", "miss", "thank", "smile")


def _parts(mark: str) -> bool:
    """Whether there is no mark before a clause, or a row of stops."""
    return mark[-1:].isalnum() or not set(mark) - set(".…")


def clause_span(what: str, clause: Clause) -> Span:
    """The words that a finding shows: the clause, its predicate, its verb, or the whole sentence."""
    sentence = clause.sentence
    if what == "sentence":
        return sentence.span
    if what == "verb":
        return clause.verb.span
    if what == "predicate":
        first = sentence.subtree(clause.head)[0]
        outside = {*clause.subject, *clause.auxiliaries, *clause.openers, *clause.tags, *clause.negations}
        kept = [i for i in clause.own if i >= first and i not in outside and sentence.words[i].upos != "PUNCT"]
        return sentence.cover(tuple(kept or (clause.head,)))
    return clause.span


def holder(clauses: Sequence[Clause], start: int, end: int) -> Clause:
    """The clause that the words ``[start, end)`` stand in: most own words, then the innermost.

    Behind "I felt … when", it is no clause that another one tells: "when I told you I was scared and you laughed".
    """
    inside = range(start, end)
    most = max(clauses, key=lambda clause: (sum(i in clause.own for i in inside), -len(clause.own)))
    above = next((each for each in clauses if each.head == most.parent), most)
    felt = above.place == "when" and above.has("holder-verb", "feel") and above.has("holder-subject", "i", "we")
    if most.place == "complement" and felt and min(above.own) <= start:
        return above
    # "that's the second time you …": whoever counts tells what was done
    counted = most.place == "relative" and any(most.sentence.words[at].norm == "time" for at in inside)
    counted = counted and start <= min(above.own)
    return above if counted else most
