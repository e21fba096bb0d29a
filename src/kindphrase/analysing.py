"""Parsed sentences → `Analysis`: clauses, matches, and what was left alone; the half of a check that finds."""

from __future__ import annotations

from dataclasses import dataclass

from kindphrase.clauses import Clause, clauses_of
from kindphrase.masking import Masked
from kindphrase.matching import Match, matches
from kindphrase.reporting import HarmNote
from kindphrase.resolving import resolve
from kindphrase.rules.ruleset import RuleSet
from kindphrase.sentences import Sentence
from kindphrase.spans import Span


@dataclass(frozen=True)
class Harm:
    """A sentence that reports harm: left as it is. ``guard`` is the id of the one that saw it."""

    span: Span
    guard: str
    note: HarmNote


@dataclass(frozen=True)
class Analysis:
    """All that was found in one draft, before anything is said about it."""

    masked: Masked
    sentences: tuple[Sentence, ...]
    clauses: tuple[tuple[Clause, ...], ...]
    matches: tuple[Match, ...]
    harms: tuple[Harm, ...]

    @property
    def findings(self) -> tuple[Match, ...]:
        """The matches that stand, in the order of the draft."""
        return tuple(match for match in self.matches if match.alive)

    def beside(self, match: Match) -> tuple[Clause, ...]:
        """The clauses of the sentence that the match stands in."""
        groups = zip(self.sentences, self.clauses, strict=True)
        return next(group for sentence, group in groups if sentence is match.clause.sentence)


def analyse(masked: Masked, sentences: tuple[Sentence, ...], rules: RuleSet) -> Analysis:
    """Find in the sentences of one draft; masked words never take part, being blank."""
    grouped = tuple(clauses_of(sentence) for sentence in sentences)
    found: list[Match] = []
    harms: list[Harm] = []
    for sentence, clauses in zip(sentences, grouped, strict=True):
        guard = rules.harm(clauses)
        if guard is not None:
            harms.append(Harm(sentence.span, guard.name, guard.note))
            continue
        found += resolve(matches(sentence, clauses, rules))
    return Analysis(masked, sentences, grouped, tuple(found), tuple(harms))
