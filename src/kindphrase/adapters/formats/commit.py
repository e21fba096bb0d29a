"""A commit message as git gives it to an editor or a hook: comments, the diff below the scissors, and trailers."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from kindphrase.adapters.formats.marks import Mark, marked
from kindphrase.adapters.formats.wrapping import wraps
from kindphrase.annotated import AnnotatedText
from kindphrase.lines import LineIndex
from kindphrase.spans import Span

_COMMENT = "#"
_SCISSORS = re.compile(r"# -+ >8 -+\s*$")
_TRAILER = re.compile(r"[A-Za-z][A-Za-z0-9-]*: \S|\(cherry picked from commit |\s+\S")
_SOMEBODY_ELSES = re.compile(r"(?:fixup|squash|amend)! ")  # the subject of another commit


def commit(source: str) -> AnnotatedText:
    """The message without what git takes out of it, and without its trailers."""
    lines = LineIndex(source).lines
    end = next((at for at, line in enumerate(lines) if _SCISSORS.match(line.of(source))), len(lines))
    marks = list(_left_alone(source, lines[:end]))
    if end < len(lines):
        marks.append(Mark(Span(lines[end].start, len(source))))
    left_alone = {mark.span.start for mark in marks}
    body = [line for line in lines[:end] if line.start not in left_alone]
    marks += (
        Mark(line) for line in _trailers(source, body) + [one for one in body[:1] if _SOMEBODY_ELSES.match(source)]
    )
    return marked(source, [*marks, *wraps(source, skip=lambda row: row.startswith(_COMMENT))])


def _left_alone(source: str, lines: Sequence[Span]) -> Iterator[Mark]:
    for line in lines:
        if source.startswith(_COMMENT, line.start) and "kindphrase:" not in line.of(source):
            yield Mark(line)


def _trailers(source: str, lines: Sequence[Span]) -> list[Span]:
    """The lines of the last paragraph where each is a trailer, and it is not the first one."""
    rows = [(line, line.of(source)) for line in lines]
    while rows and not rows[-1][1].strip():
        rows.pop()
    last: list[Span] = []
    while rows and rows[-1][1].strip():
        line, row = rows.pop()
        if not _TRAILER.match(row):
            return []
        last.append(line)
    return last if any(row.strip() for _, row in rows) else []
