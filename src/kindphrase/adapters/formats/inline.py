"""The inside of a Markdown paragraph: emphasis, links, images and tags, by the rules of CommonMark, in linear time."""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from kindphrase.adapters.formats.marks import Mark
from kindphrase.markup import Role, markup
from kindphrase.spans import Span

_DEFINITION = re.compile(r" {0,3}\[[^\]\n]{1,200}\]:[ \t]*\S+")
_TOKEN = re.compile(
    r"\\.|(?P<run>\*+|_+|~~)|(?P<open>!?\[)|(?P<end>\])|(?P<tag><!--(?:(?!<!--).)*?-->|</?[A-Za-z][^<>]*>)", re.DOTALL
)
_TARGET = re.compile(r"\((?:[^()\\\n]|\\.|\([^()\n]*\)){0,2000}\)|\[[^\]\n]{0,200}\]")
_FOOTNOTE = re.compile(r"\[\^[^\]\s]{1,40}\]")
_ADDRESS = re.compile(r"<(?:[a-z][a-z0-9+.-]*:|[^<>@\s]+@)", re.IGNORECASE)
_BLOCK_TAGS = re.compile(r"</?(?:p|div|li|ul|ol|h[1-6]|table|tr|t[dh]|details|summary|section|hr)\b", re.IGNORECASE)


@dataclass(slots=True)
class _Run:
    """Marks of emphasis in a row, those that have no partner yet."""

    start: int
    end: int
    mark: str
    opens: bool
    closes: bool

    def __len__(self) -> int:
        return self.end - self.start


def definition(row: str) -> bool:
    """Whether a line says where a link leads."""
    return bool(_DEFINITION.match(row))


def inline(source: str, stretch: Span, left_alone: Sequence[Span]) -> Iterator[Mark]:
    """The marks of one paragraph; none within the stretches of code and addresses, which are in order."""
    runs: list[_Run] = []
    brackets: list[tuple[int, int, int]] = []  # start, end, and how many runs stand before
    at = stretch.start
    while token := _TOKEN.search(source, at, stretch.end):
        at = token.end()
        if (free := _end_of(left_alone, token.start())) is not None:
            at = max(free, token.start() + 1)
        elif token["run"]:
            runs.append(_run(source, stretch, Span(*token.span())))
        elif token["tag"]:
            yield from _tag(token[0], Span(*token.span()))
        elif token["open"]:
            if note := _FOOTNOTE.match(source, token.start(), stretch.end):
                yield Mark(Span(*note.span()))
                at = note.end()
            else:
                brackets.append((*token.span(), len(runs)))
        elif token["end"] and brackets:
            start, end, before = brackets.pop()
            target = _TARGET.match(source, at, stretch.end)
            if target is None:
                continue
            at = target.end()
            if source[start] == "!":
                del runs[before:]
                yield Mark(Span(start, at))
                continue
            yield Mark(Span(start, end))
            yield Mark(Span(token.start(), at))
            yield from _emphasis(runs[before:])  # pairs do not reach out of a link
            del runs[before:]
    yield from _emphasis(runs)


def _end_of(spans: Sequence[Span], offset: int) -> int | None:
    at = bisect_right(spans, offset, key=lambda span: span.start) - 1
    return spans[at].end if at >= 0 and offset < spans[at].end else None


def _tag(text: str, span: Span) -> Iterator[Mark]:
    if _ADDRESS.match(text) or (text.startswith("<!--") and "kindphrase:" in text):
        return
    reads = "\n" if text.lower().startswith("<br") else "\n\n" if _BLOCK_TAGS.match(text) else ""
    part = markup(text, reads)
    yield Mark(span, part.reads, part.role, part.name)


def _run(source: str, stretch: Span, span: Span) -> _Run:
    """A run, and on which side of it a word stands."""
    before = source[span.start - 1] if span.start > stretch.start else " "
    after = source[span.end] if span.end < stretch.end else " "
    left = not after.isspace() and (not _is_sign(after) or before.isspace() or _is_sign(before))
    right = not before.isspace() and (not _is_sign(before) or after.isspace() or _is_sign(after))
    mark = source[span.start]
    if mark == "_":
        left, right = left and (not right or _is_sign(before)), right and (not left or _is_sign(after))
    return _Run(span.start, span.end, mark, left, right)


def _is_sign(char: str) -> bool:
    return unicodedata.category(char)[0] in "PS"


def _emphasis(runs: Sequence[_Run]) -> Iterator[Mark]:
    opened: list[_Run] = []
    left: dict[str, int] = {}  # how many open runs of each mark there are: where none is, nobody looks for one
    for run in runs:
        while run.closes and len(run) and left.get(run.mark):
            while opened[-1].mark != run.mark:
                left[opened.pop().mark] -= 1
            partner = opened[-1]
            size = 2 if len(partner) > 1 and len(run) > 1 else 1
            name = run.mark * size
            yield Mark(Span(partner.end - size, partner.end), "", Role.OPEN, name)
            yield Mark(Span(run.start, run.start + size), "", Role.CLOSE, name)
            partner.end -= size
            run.start += size
            if not len(partner):
                left[opened.pop().mark] -= 1
        if run.opens and len(run):
            opened.append(run)
            left[run.mark] = left.get(run.mark, 0) + 1
