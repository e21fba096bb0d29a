"""Unlabelled everyday messages → how often a rule speaks, and a random sample of what it said, for reading.

Nearly all such messages accuse nobody, so each finding is suspect; how many are wrong, only a reader can tell.
"""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from bootstrap import share
from layout import Cell, Table

from kindphrase.reporting import Finding, Report


@dataclass(frozen=True, slots=True)
class Heard:
    """One finding in one message; ``line`` is its line in the file, from 1."""

    line: int
    text: str
    finding: Finding


def hear(lines: Sequence[int], reports: Iterable[Report]) -> list[Heard]:
    """All findings, in the order of the messages. Reports without one are dropped as they come."""
    pairs = zip(lines, reports, strict=True)
    return [Heard(line, report.text, finding) for line, report in pairs for finding in report.findings]


def totals(heard: Sequence[Heard], size: int) -> Table:
    """Messages and findings, and for 1,000 messages; with the interval for messages."""
    flagged = share(len({one.line for one in heard}), size)
    thousand = (f"{number * 1000:.1f}" for number in (flagged.value, flagged.low, flagged.high))
    value, low, high = thousand if flagged.known else ("–", "–", "–")
    rows: tuple[tuple[Cell, ...], ...] = (
        ("messages", size, None),
        ("messages with a finding", len({one.line for one in heard}), f"{value} [{low}, {high}]"),
        ("findings", len(heard), _per_thousand(len(heard), size)),
    )
    return Table("everyday", "Everyday messages", ("", "number", "in 1,000 messages"), rows)


def by_rule(heard: Sequence[Heard], size: int) -> Table:
    """Findings of each rule, and in 1,000 messages."""
    counts = Counter((one.finding.rule, one.finding.severity) for one in heard)
    rows = [(rule, severity, number, _per_thousand(number, size)) for (rule, severity), number in counts.most_common()]
    rows.sort(key=lambda row: (-row[2], row[0]))
    return Table(
        "everyday-rules",
        "Everyday messages by rule",
        ("rule", "severity", "findings", "in 1,000 messages"),
        tuple(rows),
    )


def _per_thousand(number: int, size: int) -> str | None:
    return f"{1000 * number / size:.2f}" if size else None


def sample(heard: Sequence[Heard], size: int, seed: int) -> list[str]:
    """So many findings drawn without replacement, in the order of the file; one a line, with a box to tick."""
    drawn = sorted(random.Random(seed).sample(range(len(heard)), min(size, len(heard))))
    return [_line(heard[place]) for place in drawn]


def _line(one: Heard) -> str:
    words, text = (" ".join(each.split()) for each in (one.finding.text, one.text))
    return f"[ ] {one.line}\t{one.finding.rule}\t{one.finding.severity}\t{words}\t{text}"
