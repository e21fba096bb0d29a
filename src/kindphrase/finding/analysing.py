"""Parsed sentences → `Analysis`: clauses, matches, and what was left alone; the half of a check that finds."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from kindphrase.clauses import Clause, clauses_of
from kindphrase.finding.matching import Match, matches
from kindphrase.finding.menacing import menaces
from kindphrase.finding.resolving import resolve
from kindphrase.masking.mask import Masked
from kindphrase.reporting import HarmNote
from kindphrase.rules.rows import Row
from kindphrase.rules.ruleset import RuleSet
from kindphrase.sentences import Sentence
from kindphrase.spans import Span

# a threat as grave as this is one of violence
GRAVEST = 3


@dataclass(frozen=True)
class Harm:
    """A sentence that reports harm: left as it is. ``guard`` is the id of the one that saw it."""

    span: Span
    guard: str
    note: HarmNote


@dataclass(frozen=True)
class Analysis:
    """All that was found in one draft, before anything is said about it.

    ``read`` holds the clauses of each sentence, None where the words alone told that no rule holds. ``long`` are the
    sentences that were too long to be read in one. ``menace`` says that the writer threatens violence somewhere.
    """

    masked: Masked
    sentences: tuple[Sentence, ...]
    read: tuple[tuple[Clause, ...] | None, ...]
    matches: tuple[Match, ...]
    harms: tuple[Harm, ...]
    long: tuple[Span, ...] = ()
    menace: bool = False

    @cached_property
    def clauses(self) -> tuple[tuple[Clause, ...], ...]:
        """The clauses of each sentence."""
        pairs = zip(self.sentences, self.read, strict=True)
        return tuple(clauses_of(sentence) if found is None else found for sentence, found in pairs)

    # in a long draft, this and what is looked up below are asked for thousands of times: worked out once
    @cached_property
    def findings(self) -> tuple[Match, ...]:
        """The matches that stand, in the order of the draft."""
        return tuple(match for match in self.matches if match.alive)

    def place(self, sentence: Sentence) -> int:
        """Where one of the sentences stands among them."""
        return self._places[id(sentence)]

    def beside(self, match: Match) -> tuple[Clause, ...]:
        """The clauses of the sentence that the match stands in."""
        return self.clauses[self.place(match.clause.sentence)]

    def findings_in(self, sentence: Sentence) -> tuple[Match, ...]:
        """Those that stand in one sentence, in order."""
        return tuple(self._by_sentence.get(id(sentence), ()))

    def is_harm(self, sentence: Sentence) -> bool:
        """Whether a sentence reports harm."""
        return sentence.span in self._harmed

    @cached_property
    def _places(self) -> dict[int, int]:
        return {id(sentence): place for place, sentence in enumerate(self.sentences)}

    @cached_property
    def _by_sentence(self) -> dict[int, list[Match]]:
        found: dict[int, list[Match]] = {}
        for match in self.findings:
            found.setdefault(id(match.clause.sentence), []).append(match)
        return found

    @cached_property
    def _harmed(self) -> frozenset[Span]:
        return frozenset(harm.span for harm in self.harms)


def analyse(masked: Masked, sentences: tuple[Sentence, ...], rules: RuleSet, long: tuple[Span, ...] = ()) -> Analysis:
    """Find in the sentences of one draft; masked words never take part, being blank."""
    read: list[tuple[Clause, ...] | None] = []
    found: list[Match] = []
    harms: list[Harm] = []
    menace = False
    for sentence in sentences:
        row = Row(sentence.words)
        menace = menace or menaces(sentence.words)
        read.append(clauses_of(sentence) if rules.may_hold(row) else None)
        clauses = read[-1] or ()
        guard = rules.harm(clauses, row)
        if guard is not None:
            harms.append(Harm(sentence.span, guard.name, guard.note))
        else:
            found += resolve(matches(sentence, clauses, rules, row))
    graves = [match for match in found if match.rule.category == "threat" and match.rule.severity == GRAVEST]
    menace = menace or any(match.alive for match in graves)
    return Analysis(masked, sentences, tuple(read), tuple(found), tuple(harms), long, menace)
