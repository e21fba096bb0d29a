"""Findings as GitHub Actions shows them at the lines of a change: ``::warning file=…,line=…::message``.

The message is the rule's; words of the draft are not repeated in a log.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from kindphrase.adapters.render import Checked
from kindphrase.lines import LineIndex

LEVELS = {1: "notice", 2: "warning", 3: "error"}


def commands(checked: Sequence[Checked]) -> Iterator[str]:
    """One line a finding, in order. A part of a mail has no line: it stands elsewhere in the file."""
    for item in checked:
        lines = LineIndex(item.report.text)
        for finding in item.report.findings:
            told = {"file": item.name.replace("\\", "/")}
            if not item.part:
                first, last = lines.position(finding.start), lines.position(max(finding.start, finding.end - 1))
                told |= {"line": str(first.line + 1), "endLine": str(last.line + 1)}
                if first.line == last.line:  # columns are told of one line only
                    told |= {"col": str(first.column + 1), "endColumn": str(last.column + 1)}
            told["title"] = f"{finding.rule} ({item.part})" if item.part else finding.rule
            properties = ",".join(f"{key}={_property(value)}" for key, value in told.items())
            yield f"::{LEVELS[finding.severity]} {properties}::{_data(f'{finding.message} {finding.question}')}"


def _data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")
