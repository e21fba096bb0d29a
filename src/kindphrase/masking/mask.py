"""text → `Masked`: what is not the writer's voice is blanked, and every offset stays.

First whole lines (fenced and indented code, replies, attributions, signatures), then stretches of a line (inline
code, addresses), then quotations in what is left. Every pass is linear: marks are scanned once, and no pattern can
try the same stretch twice.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass

from kindphrase.lines import LineIndex
from kindphrase.masking.directives import Directive, directives
from kindphrase.masking.inline import addresses, code_spans, mentions
from kindphrase.masking.quoting import quotations
from kindphrase.masking.rowkinds import FENCES, MaskKind, kinds_of
from kindphrase.spans import Span


@dataclass(frozen=True, slots=True)
class Mask:
    """A blanked stretch. Of a quotation, that is the inside: its marks stay."""

    span: Span
    kind: MaskKind

    def shift(self, by: int) -> Mask:
        return Mask(self.span.shift(by), self.kind)


@dataclass(frozen=True, slots=True)
class Masked:
    """``text`` is as long as ``source``, with its line ends; outside the masks, which are in order, it is the same."""

    source: str
    text: str
    masks: tuple[Mask, ...]
    directives: tuple[Directive, ...] = ()


def mask(text: str) -> Masked:
    """Blank what is not the writer's voice; inline code and addresses become a run of ``x``, one noun to the parser."""
    if _PLAIN.fullmatch(text) and "www." not in text.lower():
        return Masked(text, text, ())
    blocks = list(_blocks(text))
    told = tuple(_told(text, blocks))
    blocks = list(_outermost([*blocks, *(Mask(one.span, MaskKind.DIRECTIVE) for one in told)]))
    left = _filled(text, blocks, " ")
    inline = list(_inline(left))
    left = _filled(left, inline, "x")
    quotes = [Mask(span, MaskKind.QUOTE) for span in quotations(left)]
    left = _filled(left, quotes, " ")
    return Masked(text, left, _outermost([*blocks, *inline, *quotes]), told)


# one line of prose in which nothing can be masked: no mark that quotes or addresses, no "Sent from my phone"
_PLAIN = re.compile(r"(?!(?i:sent|get) )\w(?:[\w ,.?!;…()]|(?<=\w)['’-](?=\w))*")


def _told(text: str, blocks: list[Mask]) -> Iterator[Directive]:
    """The directives that are meant, and not only shown: in a fence, in a reply, in inline code."""
    if not (found := list(directives(text))):
        return
    # indented code may hold real ones
    shown = [one.span for one in blocks if one.kind is not MaskKind.CODE or one.span.of(text).startswith(FENCES)]
    shown = sorted([*shown, *code_spans(_filled(text, blocks, " "))])
    for directive in found:
        at = bisect_right(shown, directive.span.start, key=lambda span: span.start) - 1
        # what is shown ends before white space, and an open directive behind it
        if at < 0 or shown[at].end < directive.span.trimmed(text).end:
            yield directive


def _filled(text: str, masks: list[Mask], filler: str) -> str:
    parts, at = [], 0
    for one in sorted(masks, key=lambda one: one.span):
        parts += [text[at : one.span.start], _NOT_LINE_END.sub(filler, one.span.of(text))]
        at = one.span.end
    return "".join((*parts, text[at:]))


def _outermost(masks: list[Mask]) -> tuple[Mask, ...]:
    kept: list[Mask] = []
    for one in sorted(masks, key=lambda one: (one.span.start, -one.span.end)):
        if not kept or one.span.start >= kept[-1].span.end:
            kept.append(one)
    return tuple(kept)


_NOT_LINE_END = re.compile(r"[^\r\n]")


def _blocks(text: str) -> Iterator[Mask]:
    """Runs of lines of one kind."""
    spans = LineIndex(text).lines
    rows = [span.of(text) for span in spans]
    kinds = kinds_of(rows)
    at = 0
    while at < len(rows):
        end = at + 1
        while end < len(rows) and kinds[end] is kinds[at]:
            end += 1
        if (kind := kinds[at]) is not None:
            span = Span(spans[at].start, spans[end - 1].end).trimmed(text)
            if len(span):
                yield Mask(span, kind)
        at = end


def _inline(text: str) -> Iterator[Mask]:
    """Inline code, then addresses outside it."""
    code = [Mask(span, MaskKind.CODE) for span in code_spans(text)]
    yield from code
    left = _filled(text, code, " ")
    free = 0
    found = [(span, MaskKind.URL) for span in addresses(left)]
    found += [(span, MaskKind.CODE) for span in mentions(left)]
    for span, kind in sorted(found):
        if span.end > free:
            yield Mask(Span(max(span.start, free), span.end), kind)
            free = span.end
