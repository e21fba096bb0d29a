"""Lines that a program broke are one to the reader: `You never⏎listen` is "You never listen".

People end lines on purpose, too ("Hi Sam,"). A line was broken if the next word did not fit into the width that the
longest line has.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import pairwise

from kindphrase.adapters.formats.marks import Mark
from kindphrase.lines import LineIndex
from kindphrase.markup import Role
from kindphrase.masking.mask import mask
from kindphrase.masking.rowkinds import MaskKind
from kindphrase.spans import Span

NARROWEST, WIDEST = 40, 100  # columns: nobody breaks lines narrower, and what is wider was not broken
_LEFT_ALONE = frozenset({MaskKind.REPLY, MaskKind.ATTRIBUTION, MaskKind.SIGNATURE, MaskKind.CODE})
_STARTS = ("-", "*", "+", ">", "#", "|", "•", "=", "_", "~")


def wraps(source: str, start: int = 0, *, skip: Callable[[str], bool] = lambda _: False) -> Iterator[Mark]:
    """The line ends after ``start`` that only stand for a blank.

    Args:
        source: the text.
        start: where the body begins, in code points.
        skip: tells whether a line is no text.
    """
    lines = [line for line in LineIndex(source).lines if line.start >= start]
    alone = [one.span for one in mask(source[start:]).masks if one.kind in _LEFT_ALONE]
    alone = [Span(span.start + start, span.end + start) for span in alone]
    width = max((len(line) for line in lines if len(line) <= WIDEST), default=0)
    masked = 0
    for line, following in pairwise(lines):
        while masked < len(alone) and alone[masked].end <= line.start:
            masked += 1
        if masked < len(alone) and alone[masked].start < following.end:
            continue
        row, after = line.of(source), following.of(source)
        if skip(row) or skip(after):
            continue
        if row.strip() and _flows(row, after, width):
            blanks = len(row) - len(row.rstrip())
            indent = len(after) - len(after.lstrip())
            yield Mark(Span(line.end - blanks, following.start + indent), " ", Role.SIGN)


def _flows(row: str, after: str, width: int) -> bool:
    if not after.strip() or after.lstrip().startswith(_STARTS) or row.endswith("  "):
        return False
    first = after.split(maxsplit=1)[0]
    return width >= NARROWEST and len(row.rstrip()) <= WIDEST and len(row.rstrip()) + 1 + len(first) > width
