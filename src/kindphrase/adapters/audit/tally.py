"""What is kept of the messages → `Tally`: counts by week, rule and category, which add up."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date
from typing import TypeAlias

import pyarrow as pa
import pyarrow.compute as pc

Week: TypeAlias = "date | None"


@dataclass(frozen=True, slots=True)
class Tally:
    """Counts of messages that were checked, of those with a finding, and of findings, all by week (None: no date).

    ``without_text`` had nothing to check; ``unread`` could not be, for the reason in their column ``error``.
    """

    messages: Counter[Week] = field(default_factory=Counter)
    flagged: Counter[Week] = field(default_factory=Counter)
    findings: Counter[tuple[Week, str, str]] = field(default_factory=Counter)  # week, category, rule
    without_text: int = 0
    unread: int = 0

    def __add__(self, other: Tally) -> Tally:
        return Tally(
            self.messages + other.messages,
            self.flagged + other.flagged,
            self.findings + other.findings,
            self.without_text + other.without_text,
            self.unread + other.unread,
        )


def tally_of(batches: Iterable[pa.RecordBatch]) -> Tally:
    """The counts of batches with the columns ``week``, ``count``, ``findings`` and ``error``."""
    return sum(map(_one, batches), Tally())


def _one(batch: pa.RecordBatch) -> Tally:
    weeks = batch.column("week").to_pylist()
    counts = batch.column("count").to_pylist()
    unread = batch.num_rows - batch.column("error").null_count
    lists = batch.column("findings")
    at = pc.list_parent_indices(lists).to_pylist()
    found = pc.list_flatten(lists)
    categories, rules = (pc.struct_field(found, name).to_pylist() for name in ("category", "rule"))
    return Tally(
        Counter(week for week, count in zip(weeks, counts, strict=True) if count is not None),
        Counter(week for week, count in zip(weeks, counts, strict=True) if count),
        Counter((weeks[row], category, rule) for row, category, rule in zip(at, categories, rules, strict=True)),
        counts.count(None) - unread,
        unread,
    )
