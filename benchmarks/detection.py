"""Detection against labelled messages: ``python benchmarks/detection.py --data FILE [--misses FILE]``.

The data is JSON lines with ``text``, ``flag`` (yes/no), and for yes ``category``, ``span``, ``severity``;
``borderline`` is optional.
A message counts as flagged when it has at least one finding.
"""

from __future__ import annotations

import argparse
import json
from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from kindphrase import Checker, Report

Row = dict[str, Any]


def figures(rows: Sequence[Row], reports: Sequence[Report]) -> dict[str, float]:
    """Precision, recall, F1 on messages; span overlap and category agreement on true positives. All in 0..1."""
    pairs = list(zip(rows, reports, strict=True))
    true = [(row, report) for row, report in pairs if row["flag"] == "yes" and report.findings]
    found = sum(bool(report.findings) for _, report in pairs)
    wanted = sum(row["flag"] == "yes" for row in rows)
    precision = len(true) / found if found else 0.0
    recall = len(true) / wanted if wanted else 0.0
    return {
        "messages": float(len(rows)),
        "flagged": float(found),
        "precision": precision,
        "recall": recall,
        "F1": 2 * precision * recall / (precision + recall) if precision + recall else 0.0,
        "span overlap": sum(_overlaps(row, report) for row, report in true) / len(true) if true else 0.0,
        "category": sum(_category(report) == row["category"] for row, report in true) / len(true) if true else 0.0,
    }


def _overlaps(row: Row, report: Report) -> bool:
    start = report.text.find(row["span"])
    end = start + len(row["span"])
    return any(finding.start < end and start < finding.end for finding in report.findings)


def _category(report: Report) -> str:
    """Of the strongest finding, the first among equals."""
    return max(report.findings, key=lambda finding: (finding.severity, -finding.start)).category


def main(argv: Sequence[str] | None = None) -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--misses", type=Path, help="write misses and false alarms to this file")
    args = parser.parse_args(argv)
    rows = [json.loads(line) for line in args.data.read_text(encoding="utf-8").splitlines() if line.strip()]
    checker = Checker()
    reports = list(checker.check_many(row["text"] for row in rows))
    clear = [index for index, row in enumerate(rows) if not row.get("borderline")]
    for name, chosen in (("clear", clear), ("all", range(len(rows)))):
        result = figures([rows[i] for i in chosen], [reports[i] for i in chosen])
        cells = (f"{key} {value:.3f}" if value <= 1 else f"{key} {value:.0f}" for key, value in result.items())
        print(f"{name:6}" + "  ".join(cells))
    _by_category(rows, reports, clear)
    _by_rule(rows, reports, clear)
    if args.misses:
        args.misses.write_text("\n".join(_misses(rows, reports)) + "\n", encoding="utf-8")


def _by_category(rows: Sequence[Row], reports: Sequence[Report], clear: Sequence[int]) -> None:
    wanted = Counter(rows[i]["category"] for i in clear if rows[i]["flag"] == "yes")
    found = Counter(rows[i]["category"] for i in clear if rows[i]["flag"] == "yes" and reports[i].findings)
    print("recall by category: " + "  ".join(f"{name} {found[name]}/{count}" for name, count in wanted.most_common()))


def _by_rule(rows: Sequence[Row], reports: Sequence[Report], clear: Sequence[int]) -> None:
    right, wrong = Counter[str](), Counter[str]()
    for i in clear:
        for rule in {finding.rule for finding in reports[i].findings}:
            (right if rows[i]["flag"] == "yes" else wrong)[rule] += 1
    for rule, _ in (right + wrong).most_common():
        print(f"  {rule:32} right {right[rule]:3}  wrong {wrong[rule]:3}")


def _misses(rows: Sequence[Row], reports: Sequence[Report]) -> list[str]:
    lines = []
    for row, report in zip(rows, reports, strict=True):
        mark = " (borderline)" if row.get("borderline") else ""
        if row["flag"] == "yes" and not report.findings:
            lines.append(f"MISS{mark} {row['category']}: {row['text']}  ## {row['span']}")
        if row["flag"] == "no" and report.findings:
            found = "; ".join(f"{finding.rule}: {finding.text}" for finding in report.findings)
            lines.append(f"FALSE{mark}: {row['text']}  ## {found}")
    return sorted(lines)


if __name__ == "__main__":
    main()
