"""`Outcome`: a labelled message and what was found in it; and the measures, each with its interval."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
from bootstrap import Interval, Resamples
from labelled import Message
from numpy.typing import NDArray

from kindphrase.reporting import Finding
from kindphrase.spans import Span

Flags = NDArray[np.bool_]


@dataclass(frozen=True, slots=True)
class Outcome:
    """A labelled message and what was found in it. A message with at least one finding counts as flagged."""

    message: Message
    findings: tuple[Finding, ...]

    @property
    def flagged(self) -> bool:
        return bool(self.findings)

    @property
    def right(self) -> bool:
        return self.flagged and self.message.accusatory

    @property
    def strongest(self) -> Finding | None:
        """The finding whose category counts: the strongest, the first among equals; as the labels were chosen."""
        return max(self.findings, key=lambda finding: (finding.severity, -finding.start), default=None)

    @property
    def category(self) -> str | None:
        return self.strongest.category if self.strongest else None

    @property
    def overlaps(self) -> bool:
        """Whether a finding shares at least one character with the words that were labelled."""
        span = self.message.span
        return span is not None and any(span.overlaps(Span(one.start, one.end)) for one in self.findings)

    @property
    def agrees(self) -> bool:
        return self.right and self.category == self.message.category


@dataclass(frozen=True, slots=True)
class Measures:
    """What is said of one way to flag messages; shares in 0..1."""

    messages: int
    flagged: int
    precision: Interval
    recall: Interval
    f1: Interval


def measures(flagged: Flags, wanted: Flags, resamples: Resamples, within: Flags | None = None) -> Measures:
    """Precision, recall and F1 on messages; ``within`` picks some of them.

    Args:
        flagged: for each message, whether the tool flags it.
        wanted: for each message, whether it accuses.
        resamples: draws of these messages.
        within: for each message, whether it counts here; by default all.
    """
    within = np.ones(len(wanted), bool) if within is None else within
    found, sought = flagged & within, wanted & within
    right = found & sought
    return Measures(
        messages=int(within.sum()),
        flagged=int(found.sum()),
        precision=resamples.ratio(right, found),
        recall=resamples.ratio(right, sought),
        f1=resamples.ratio(2 * right.astype(int), found.astype(int) + sought),
    )


def flags(outcomes: Sequence[Outcome], question: Callable[[Outcome], bool]) -> Flags:
    """The answer to a question, for each outcome."""
    return np.fromiter((question(one) for one in outcomes), bool, len(outcomes))
