"""A stretch of the draft in its lines, numbered in the margin, with a run of carets under exactly those words.

Carets are placed by the width of what stands before them on the terminal, so wide emoji and tabs do not shift them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from rich.cells import cell_len
from rich.text import Text

from kindphrase.lines import LineIndex
from kindphrase.spans import Span

TAB = "    "  # a fixed stop: what stands before a tab never changes its width
_PIECE = re.compile(r"\s*\S+|\s+")
# Control characters get their picture; what only reorders text (bidirectional marks) gets a sign that it is there.
_PICTURES = {code: chr(0x2400 + code) for code in range(0x20)} | {0x7F: "\u2421"}
_REORDERING = [*range(0x202A, 0x202F), *range(0x2066, 0x206A), 0x061C, 0x200E, 0x200F]
_SHOWN = _PICTURES | dict.fromkeys([*range(0x80, 0xA0), *_REORDERING], "\ufffd") | {0x09: TAB}


def shown(text: str) -> str:
    """The text as it is safe to print on one row."""
    return text.translate(_SHOWN)


def underlined(text: str, lines: LineIndex, start: int, end: int, width: int, style: str) -> Iterator[Text]:
    """The rows of the draft that hold ``text[start:end]``, each with its carets below; long lines are folded."""
    held = Span(start, end)
    first, last = lines.position(start).line, lines.position(max(start, end - 1)).line
    margin = len(str(last + 1))
    for number, line in enumerate(lines.lines[first : last + 1], first + 1):
        for row in _folded(text, line, max(width - margin - 9, 20)):
            if not row.overlaps(held):
                continue
            part = Span(max(row.start, start), min(row.end, end)).trimmed(text)
            if not len(part):
                continue
            before = "… " if row.start > line.start else ""
            after = " …" if row.end < line.end else ""
            yield _row(number, margin, before, row.of(text).rstrip(), after, part.shift(-row.start), style)
            lead = cell_len(before) + cell_len(shown(text[row.start : part.start]))
            carets = max(cell_len(shown(text[row.start : part.end])) + cell_len(before) - lead, 1)
            yield Text.assemble((gutter(None, margin), "dim"), " " * lead, ("^" * carets, style))


def gutter(number: int | None, margin: int) -> str:
    """The margin of one row: a line number, or nothing for the rows below it."""
    return f"  {'' if number is None else number:>{margin}} | "


def _row(number: int, margin: int, before: str, row: str, after: str, part: Span, style: str) -> Text:
    return Text.assemble(
        (gutter(number, margin), "dim"),
        (before, "dim"),
        shown(row[: part.start]),
        (shown(part.of(row)), style),
        shown(row[part.end :]),
        (after, "dim"),
    )


def _folded(text: str, line: Span, width: int) -> Iterator[Span]:
    """One line as rows no wider than the width, broken between words where that is possible."""
    start = at = line.start
    for piece in _PIECE.finditer(line.of(text)):
        end = line.start + piece.end()
        if at > start and cell_len(shown(text[start:end])) > width:
            yield Span(start, at)
            start = at + len(text[at:end]) - len(text[at:end].lstrip())
        at = end
    if at > start:
        yield Span(start, at)
