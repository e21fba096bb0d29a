"""`Mark`s at their places, and the annotated text that they make of a source."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from kindphrase.annotated import AnnotatedText
from kindphrase.markup import Part, Role, words
from kindphrase.spans import Span


@dataclass(frozen=True, slots=True)
class Mark:
    """A stretch of the source that is no plain text. The fields are those of `Part`."""

    span: Span
    reads: str = ""
    role: Role = Role.KEEP
    name: str = ""


def marked(source: str, marks: Iterable[Mark], escape: Callable[[str], str] = str) -> AnnotatedText:
    """The source with its marks; where two overlap, the first one holds, the longer one if both start together."""
    return AnnotatedText(tuple(_parts(source, marks)), escape)


def _parts(source: str, marks: Iterable[Mark]) -> Iterator[Part]:
    at = 0
    for mark in sorted(marks, key=lambda mark: (mark.span.start, -mark.span.end)):
        if mark.span.start < at or not len(mark.span):
            continue
        yield words(source[at : mark.span.start])
        yield Part(mark.span.of(source), mark.reads, mark.role, mark.name)
        at = mark.span.end
    yield words(source[at:])
