"""Labelled messages → `Rewritten`: what was found in a message, what was offered, and what was dropped on the way."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from labelled import Message
from rapidfuzz.distance import Levenshtein

from kindphrase import Checker
from kindphrase.planning.plan import Abstain
from kindphrase.reporting import Finding, Report
from kindphrase.spans import Span

COMPLETE, NEEDS_INPUT, ADVICE, NOTHING = "complete", "needs-input", "advice only", "nothing"
OUTCOMES = (COMPLETE, NEEDS_INPUT, ADVICE, NOTHING)
_TENSES = frozenset({"observation", "now"})


@dataclass(frozen=True, slots=True)
class Rewritten:
    """A message that accuses, in which something was found.

    ``candidates`` is how many sentences were made for it; ``dropped`` are the reasons of those that were not offered,
    ``abstained`` those of the findings for which none was made.
    """

    message: Message
    report: Report
    candidates: int
    dropped: tuple[str, ...]
    abstained: tuple[str, ...]

    @property
    def changed(self) -> bool:
        """Whether the whole message comes out otherwise than it was."""
        return self.report.rewrite() != self.message.text

    @property
    def advice(self) -> str:
        """What the strongest finding without a suggestion advises."""
        found = max(self.report.findings, key=lambda one: (not one.suggestions, one.severity, -one.start))
        return found.advice or found.question

    def labelled(self, finding: Finding) -> bool:
        """Whether the finding shares words with those that were labelled."""
        span = self.message.span
        return span is not None and span.overlaps(Span(finding.start, finding.end))


def rewritten(checker: Checker, messages: Sequence[Message]) -> Iterator[Rewritten]:
    """Those of the messages that accuse and in which something is found, in order."""
    for message in messages:
        trace = checker.trace(message.text) if message.accusatory else None
        if trace is not None and trace.report.findings:
            said = trace.rewriting
            yield Rewritten(
                message,
                trace.report,
                len(said.realised),
                tuple(one.reason for one in said.dropped),
                tuple(plan.reason for plan in said.plans if isinstance(plan, Abstain)),
            )


def outcome_of(finding: Finding) -> str:
    """What the writer gets: a whole sentence, one with a blank, advice in words, or only the question."""
    if finding.suggestions and finding.suggestions[0].applicability != "advice":
        return str(finding.suggestions[0].applicability)
    return ADVICE if finding.advice or finding.suggestions else NOTHING


def per_message(sets: Sequence[Rewritten], count: Callable[[Rewritten], int]) -> list[int]:
    """One number a message, for the resampling of ratios."""
    return [count(one) for one in sets]


def has_two(finding: Finding) -> bool:
    """Whether two of the suggestions differ in more than a word."""
    words = [one.text.split() for one in finding.suggestions]
    pairs = ((a, b) for at, a in enumerate(words) for b in words[at + 1 :])
    return any(Levenshtein.distance(a, b) > 1 for a, b in pairs)


def has_two_frames(finding: Finding) -> bool:
    """Whether two of the suggestions differ in more than their tense ("I felt … when" and "I feel … when")."""
    frames = {"observation" if one.frame in _TENSES else one.frame for one in finding.suggestions}
    return len(frames) > 1
