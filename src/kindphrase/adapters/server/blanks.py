"""`Report` → `Rewrite`: the whole draft rewritten, and where its blanks are."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kindphrase.adapters.server.replies import NumberedSlot, Rewrite
from kindphrase.reporting import Report

_BRACKETS = re.compile(r"\[([^\[\]\r\n]+)\]")


def rewrite(report: Report) -> Rewrite:
    """The rewritten draft. Blanks are the brackets that an edit brought; those of the writer stay what they are."""
    found = enumerate(_blanks(report), 1)
    slots = (NumberedSlot(number=number, label=label, start=start, end=end) for number, (label, start, end) in found)
    return Rewrite(text=report.rewrite(), slots=tuple(slots), report=report)


def _blanks(report: Report) -> Iterator[tuple[str, int, int]]:
    longer = 0  # by how much what stands before is longer now
    for edit in report.edits:
        written = set(_BRACKETS.findall(report.text[edit.start : edit.end]))
        for found in _BRACKETS.finditer(edit.text):
            if found[1] not in written:
                at = edit.start + longer + found.start()
                yield found[1], at, at + len(found[0])
        longer += len(edit.text) - (edit.end - edit.start)
