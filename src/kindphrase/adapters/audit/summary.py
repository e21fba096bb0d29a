"""`Tally` → tables for people, and JSON for programs: findings in a thousand messages by category, rule and week."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Iterator
from datetime import date
from typing import Any

from rich.text import Text

from kindphrase.adapters.audit import SUMMARY
from kindphrase.adapters.audit.tally import Tally, Week

NO_WEEK = "no date"
SHOWN = 20  # rules on the terminal
CATEGORY, RULE = 1, 2  # where they stand in the keys of `Tally.findings`


def rate(findings: int, messages: int) -> float:
    """Findings in a thousand messages."""
    return 1000 * findings / messages if messages else 0.0


def weeks(tally: Tally) -> list[date]:
    """The weeks with messages, in order."""
    return sorted(week for week in tally.messages if week is not None)


def called(week: Week) -> str:
    """A week by its number in ISO 8601: ``2026-W07``."""
    if week is None:
        return NO_WEEK
    year, number, _ = week.isocalendar()
    return f"{year}-W{number:02}"


def as_json(tally: Tally) -> str:
    """The same figures for programs; rates are findings in a thousand messages."""
    messages = tally.messages.total()

    def told(kind: int) -> dict[str, Any]:
        return {name: _counts(n, messages) for name, n in ranked(tally, kind)}

    said = {
        "messages": messages,
        "without_text": tally.without_text,
        "unread": tally.unread,
        "flagged": tally.flagged.total(),
        **_counts(tally.findings.total(), messages),
        "categories": told(CATEGORY),
        "rules": told(RULE),
        "weeks": [
            {"week": called(week), "messages": count, "flagged": tally.flagged[week], **_counts(found, count)}
            for week, count, found in _by_week(tally)
        ],
    }
    return json.dumps(said, indent=2) + "\n"


def as_text(tally: Tally) -> Iterator[Text]:
    """The figures for people."""
    messages, findings = tally.messages.total(), tally.findings.total()
    yield Text(f"{messages:,} message{'s' * (messages != 1)} checked{_besides(tally)}.", style="bold")
    yield Text(
        f"{findings:,} finding{'s' * (findings != 1)} in {tally.flagged.total():,} of them: "
        f"{rate(findings, messages):.1f} in a thousand messages."
    )
    for title, kind in (("category", CATEGORY), ("rule", RULE)):
        found = ranked(tally, kind)
        rows = [(name, f"{n:,}", f"{rate(n, messages):.1f}") for name, n in found[:SHOWN]]
        yield from _table((title, "findings", "in 1,000"), rows)
        if len(found) > SHOWN:
            yield Text(f"and {len(found) - SHOWN} more, in {SUMMARY}", style="dim")
    if weeks(tally):
        weekly = [
            (called(week), f"{sent:,}", f"{found:,}", f"{rate(found, sent):.1f}")
            for week, sent, found in _by_week(tally)
        ]
        yield from _table(("week", "messages", "findings", "in 1,000"), weekly)


def ranked(tally: Tally, kind: int) -> list[tuple[str, int]]:
    """Findings by `CATEGORY` or `RULE`, the most frequent first."""
    found: Counter[str] = Counter()
    for key, count in tally.findings.items():
        found[str(key[kind])] += count
    return sorted(found.items(), key=lambda item: (-item[1], item[0]))


def by_week(tally: Tally, category: str | None = None) -> Counter[Week]:
    """Findings by week, of one category or of all."""
    found: Counter[Week] = Counter()
    for (week, of, _), count in tally.findings.items():
        if category in {None, of}:
            found[week] += count
    return found


def _by_week(tally: Tally) -> list[tuple[Week, int, int]]:
    found = by_week(tally)
    ordered = sorted(tally.messages.items(), key=lambda item: (item[0] is None, item[0] or date.min))
    return [(week, sent, found[week]) for week, sent in ordered]


def _counts(findings: int, messages: int) -> dict[str, Any]:
    return {"findings": findings, "per_thousand": round(rate(findings, messages), 3)}


def _besides(tally: Tally) -> str:
    said = []
    if tally.without_text:
        said.append(f"{tally.without_text:,} without text")
    if tally.unread:
        said.append(f"{tally.unread:,} that could not be read (see the column error)")
    return f"; besides, {' and '.join(said)}" if said else ""


def _table(head: tuple[str, ...], rows: Iterable[tuple[str, ...]]) -> Iterator[Text]:
    rows = list(rows)
    if not rows:
        return
    widths = [max(len(row[at]) for row in (head, *rows)) for at in range(len(head))]

    def line(row: tuple[str, ...]) -> str:
        return "  ".join(
            cell.ljust(width) if not at else cell.rjust(width)
            for at, (cell, width) in enumerate(zip(row, widths, strict=True))
        )

    yield Text()
    yield Text(line(head), style="dim")
    yield from (Text(line(row)) for row in rows)
