"""The blanks in a rewritten draft: the brackets that our edits brought, and none of the writer's own."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kindphrase.reporting import Report
from kindphrase.spans import Span

_BRACKETS = re.compile(r"\[([^\[\]\r\n]+)\]")


def blanks(report: Report) -> Iterator[tuple[str, Span]]:
    """The label of each, and where it stands in the rewritten text, brackets included."""
    longer = 0  # by how much what stands before is longer now
    for edit in report.edits:
        written = set(_BRACKETS.findall(report.text[edit.start : edit.end]))
        for found in _BRACKETS.finditer(edit.text):
            if found[1] not in written:
                at = edit.start + longer + found.start()
                yield found[1], Span(at, at + len(found[0]))
        longer += len(edit.text) - (edit.end - edit.start)
