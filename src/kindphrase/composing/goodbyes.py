"""A goodbye that would go with the accusation beside it: "ur dumb bye" still says "bye"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from kindphrase.reporting import Edit

_BYE = r"(?:(?:ok|okay|k)\s+)?(?:good)?bye+(?:\s+bye+)?"
_LAST = re.compile(rf"[\s,.;!]+({_BYE})\W*$", re.IGNORECASE)
_FIRST = re.compile(rf"({_BYE})[\s,.!]+(?=\w)", re.IGNORECASE)
# marks and emoji at the end of our sentence; a blank closes with a bracket of its own
_CLOSING = re.compile(r"(?:\s*[^\w\s\])'\"]+)*$")


def with_goodbyes(edits: Sequence[Edit], draft: str) -> tuple[Edit, ...]:
    """The edits, each with the goodbye that its words began or ended with."""
    return tuple(_with_goodbye(edit, draft[edit.start : edit.end]) for edit in edits)


def _with_goodbye(edit: Edit, before: str) -> Edit:
    if not edit.text or "bye" in edit.text.lower():
        return edit
    text, first, last = edit.text, _FIRST.match(before), _LAST.search(before)
    if last is not None:
        closing = _CLOSING.search(text)
        marks = closing[0] if closing is not None else ""
        text = f"{text.removesuffix(marks)}, {last[1].lower()}{marks}"
    elif first is not None:
        text = f"{first[1]}, {text}"
    return Edit(start=edit.start, end=edit.end, text=text)
