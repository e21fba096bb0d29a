"""Markdown: which lines are headings, items, rows of a table or the middle of a paragraph, and what they read as.

Fenced and indented code, block quotes and comments stay as they are: they are masked like those of any draft.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from kindphrase.adapters.formats.inline import definition, inline
from kindphrase.adapters.formats.marks import Mark, marked
from kindphrase.annotated import AnnotatedText
from kindphrase.lines import LineIndex
from kindphrase.markup import Role
from kindphrase.masking.mask import mask
from kindphrase.masking.rowkinds import MaskKind
from kindphrase.spans import Span

_FRONT = re.compile(r"---[ \t]*(?:\r\n|\n|\r).*?^(?:---|\.\.\.)[ \t]*$", re.DOTALL | re.MULTILINE)
_HEADING = re.compile(r" {0,3}#{1,6}(?:[ \t]+|$)")
_RULE = re.compile(r" {0,3}(?:(?:-[ \t]*){3,}|(?:\*[ \t]*){3,}|(?:_[ \t]*){3,}|=+[ \t]*|-+[ \t]*)$")
_ITEM = re.compile(r"[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]+(?:\[[ xX]\][ \t]+)?")
_TABLE = re.compile(r"[ \t]*\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*$")
_BAR = re.compile(r"(?<!\\)\|[ \t]*")
_BLOCKS = frozenset({MaskKind.CODE, MaskKind.REPLY, MaskKind.DIRECTIVE, MaskKind.ATTRIBUTION})
_PARAGRAPH = "\n\n"


@dataclass(frozen=True, slots=True)
class _Line:
    """``kind`` is one of text, item, heading, rule, row, blank and other; ``text`` is the line without its marks."""

    span: Span
    kind: str
    text: Span


def markdown(source: str) -> AnnotatedText:
    """The text of a Markdown document; a line break within a paragraph reads as a blank."""
    front = _FRONT.match(source)
    start = front.end() if front else 0
    masks = mask(source).masks
    lines = list(_lines(source, [one.span for one in masks if one.kind in _BLOCKS], start))
    marks = [Mark(Span(0, start))] if start else []
    marks += _around(source, lines)
    left_alone = [one.span for one in masks if one.kind in {MaskKind.CODE, MaskKind.URL, MaskKind.DIRECTIVE}]
    for stretch in _stretches(source, lines):
        marks += inline(source, stretch, left_alone)
    return marked(source, marks)


def _lines(source: str, blocks: Sequence[Span], start: int) -> Iterator[_Line]:
    spans = [line for line in LineIndex(source).lines if line.start >= start]
    rows = [line.of(source) for line in spans]
    block, table = 0, False
    for at, (line, row) in enumerate(zip(spans, rows, strict=True)):
        while block < len(blocks) and blocks[block].end <= line.start:
            block += 1
        whole = block < len(blocks) and blocks[block].start <= line.trimmed(source).start
        whole = whole and line.trimmed(source).end <= blocks[block].end
        after = rows[at + 1] if at + 1 < len(rows) else ""
        table = "|" in row and (table or ("|" in after and bool(_TABLE.match(after))))
        kind, text = ("other", line) if whole and row.strip() else _kind(row, line, table=table)
        yield _Line(line, kind, text)


def _kind(row: str, line: Span, *, table: bool) -> tuple[str, Span]:
    if not row.strip():
        return "blank", line
    if table:
        return ("rule" if _TABLE.match(row) else "row"), line
    if heading := _HEADING.match(row):
        words = row.rstrip()
        bare = words.rstrip("#")  # "## Heading ##"
        end = len(bare.rstrip() if bare != bare.rstrip() else words)
        return "heading", Span(line.start + min(heading.end(), end), line.start + end)
    if _RULE.match(row) or definition(row):
        return "rule", line
    if item := _ITEM.match(row):
        return "item", Span(line.start + item.end(), line.end)
    return "text", line


def _around(source: str, lines: Sequence[_Line]) -> Iterator[Mark]:
    """The marks at the beginning and end of lines, the bars of tables, and the line ends."""
    for at, line in enumerate(lines):
        following = lines[at + 1] if at + 1 < len(lines) else None
        if line.kind == "rule":
            yield Mark(line.span)
        if line.kind in {"heading", "item"}:
            yield Mark(Span(line.span.start, line.text.start))
        if line.kind == "heading":
            yield Mark(Span(line.text.end, line.span.end))
        if line.kind == "row":
            for bar in _BAR.finditer(source, line.span.start, line.span.end):
                yield Mark(Span(*bar.span()), _PARAGRAPH)
        if following is not None:
            yield from _break(source, line, following)


def _break(source: str, line: _Line, following: _Line) -> Iterator[Mark]:
    if "blank" in {line.kind, following.kind} or {line.kind, following.kind} == {"other"}:
        return
    if line.kind in {"text", "item"} and following.kind == "text":
        row = line.span.of(source)
        hard = row.endswith(("  ", "\\"))
        blanks = len(row) - len(row.rstrip("\\" if row.endswith("\\") else None))
        indent = len(following.span) - len(following.span.of(source).lstrip())
        where = Span(max(line.text.start, line.span.end - blanks), following.span.start + indent)
        yield Mark(where, "\n" if hard else " ", Role.SIGN)
    else:
        yield Mark(Span(line.span.end, following.span.start), _PARAGRAPH)


def _stretches(source: str, lines: Sequence[_Line]) -> Iterator[Span]:
    """Where inline marks find their partners: paragraphs, items, headings, cells."""
    opened: Span | None = None
    for line in lines:
        if opened is not None and line.kind != "text":
            yield opened
            opened = None
        if line.kind == "heading":
            yield line.text
        elif line.kind == "row":
            at = line.span.start
            for bar in _BAR.finditer(source, line.span.start, line.span.end):
                yield Span(at, bar.start())
                at = bar.end()
            yield Span(at, line.span.end)
        elif line.kind in {"text", "item"}:
            opened = Span(opened.start if opened is not None else line.text.start, line.text.end)
    if opened is not None:
        yield opened
