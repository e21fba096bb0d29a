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
from enum import Enum

from kindphrase.directives import Directive, directives
from kindphrase.inline import addresses, code_spans, mentions
from kindphrase.lines import LineIndex
from kindphrase.quoting import quotations
from kindphrase.spans import Span


class MaskKind(str, Enum):
    """Why a stretch is not the writer's voice; ``url`` holds e-mail addresses too."""

    QUOTE = "quote"
    CODE = "code"
    URL = "url"
    REPLY = "reply"
    ATTRIBUTION = "attribution"
    SIGNATURE = "signature"
    DIRECTIVE = "directive"


@dataclass(frozen=True, slots=True)
class Mask:
    """A blanked stretch. Of a quotation, that is the inside: its marks stay."""

    span: Span
    kind: MaskKind


@dataclass(frozen=True, slots=True)
class Masked:
    """``text`` is as long as ``source``, with its line ends; outside the masks, which are in order, it is the same."""

    source: str
    text: str
    masks: tuple[Mask, ...]
    directives: tuple[Directive, ...] = ()


def mask(text: str) -> Masked:
    """Blank what is not the writer's voice; inline code and addresses become a run of ``x``, one noun to the parser."""
    blocks = list(_blocks(text))
    told = tuple(_told(text, blocks))
    blocks = list(_outermost([*blocks, *(Mask(one.span, MaskKind.DIRECTIVE) for one in told)]))
    left = _filled(text, blocks, " ")
    inline = list(_inline(left))
    left = _filled(left, inline, "x")
    quotes = [Mask(span, MaskKind.QUOTE) for span in quotations(left)]
    left = _filled(left, quotes, " ")
    return Masked(text, left, _outermost([*blocks, *inline, *quotes]), told)


def _told(text: str, blocks: list[Mask]) -> Iterator[Directive]:
    """The directives that are meant, and not only shown: in a fence, in a reply, in inline code."""
    if not (found := list(directives(text))):
        return
    # indented code may hold real ones
    shown = [one.span for one in blocks if one.kind is not MaskKind.CODE or one.span.of(text).startswith(_FENCES)]
    shown = sorted([*shown, *code_spans(_filled(text, blocks, " "))])
    for directive in found:
        at = bisect_right(shown, directive.span.start, key=lambda span: span.start) - 1
        if at < 0 or shown[at].end < directive.span.end:
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


# --- whole lines ---

_FENCE = re.compile(r" {0,3}(`{3,}(?=[^`]*$)|~{3,})(.*)", re.DOTALL)
_FENCES = ("```", "~~~")
# `>:(` and `>.<` are faces
_REPLY = re.compile(r"[ \t]{0,3}>(?![:;=xX]['-]?[()\[\]/\\|DPOo<>](?:\s|$)|[._-]+[<>])")
_INDENT = re.compile(r" {4}|\t")
# a run of x may be what masking left: whoever masks twice should find no more than the first time
_CODE = re.compile(
    r"(?!.*xxx)(?:\s+(?:(?:def|class|import|from|return|const|let|var|function|public|private|static|SELECT|sudo|pip|git)"
    r"\s\S|#include|\$ \S|[\w.\[\]]+ ?[-+*/|]?=(?:=|\s|\d)|[\w.]+\([^()\n]{0,200}\)[;:{]?\s*$|</?[a-z]+[ />]|[{}])"
    r"|(?=.*\w).*(?:[;{}]\s*$|::|->|=>))"
)
_ORIGINAL = re.compile(
    r"\s{0,3}-{2,20} ?(?:original|forwarded) (?:message|mail) ?-{2,20}\s*$|begin forwarded message:", re.IGNORECASE
)
_HEADER = re.compile(r"\s{0,3}\*?(from|sent|date|to|cc|subject): ?\*?", re.IGNORECASE)
_DEVICE = re.compile(
    r"(?:sent (?:from my|via)(?: (?!\w*xxx)\w+){1,4}|get outlook for (?!\w*xxx)\w+)\.?\s*$", re.IGNORECASE
)
_MECHANICAL = re.compile(r"\d[:.]\d\d|@[\w.]")
_SIGNATURE_LINES = 15
_WROTE = ("wrote:", "writes:", "said:")


def _blocks(text: str) -> Iterator[Mask]:
    """Runs of lines of one kind."""
    spans = LineIndex(text).lines
    rows = [span.of(text) for span in spans]
    kinds = _kinds(rows)
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


def _kinds(rows: list[str]) -> list[MaskKind | None]:
    kinds: list[MaskKind | None] = [None] * len(rows)
    for start, end in _fenced(rows):
        kinds[start:end] = [MaskKind.CODE] * (end - start)
    for at, row in enumerate(rows):
        if kinds[at] is None and _REPLY.match(row):
            kinds[at] = MaskKind.REPLY
        elif kinds[at] is None and _DEVICE.match(row):
            kinds[at] = MaskKind.SIGNATURE
    _mark_indented(rows, kinds)
    for at in range(len(rows)):
        if kinds[at] is None and (tail := _tail(rows, at)):
            kinds[at:] = [tail] * (len(rows) - at)
            break
    _mark_attributions(rows, kinds)
    return kinds


def _fenced(rows: list[str]) -> Iterator[tuple[int, int]]:
    """Fences with an end; one that is never closed masks nothing, lest it swallow the draft."""
    marks = [(at, match[1], match[2].strip()) for at, row in enumerate(rows) if (match := _FENCE.match(row))]
    never: dict[str, int] = {}  # the shortest fence that has no end from here on
    free = 0
    for index, (at, fence, _) in enumerate(marks):
        if at < free or len(fence) >= never.get(fence[0], len(fence) + 1):
            continue
        for later in range(index + 1, len(marks)):
            end, other, info = marks[later]
            if other.startswith(fence) and not info:
                yield at, end + 1
                free = end + 1
                break
        else:
            never[fence[0]] = len(fence)


def _mark_indented(rows: list[str], kinds: list[MaskKind | None]) -> None:
    """Indented lines after a blank one, from the first that looks like code."""
    opened, after_blank = False, True
    for at, row in enumerate(rows):
        if kinds[at] is not None:
            opened, after_blank = False, True
        elif not row.strip():
            after_blank = True
        else:
            opened = bool(_INDENT.match(row)) and (opened or (after_blank and bool(_CODE.match(row))))
            after_blank = False
            if opened:
                kinds[at] = MaskKind.CODE


def _tail(rows: list[str], at: int) -> MaskKind | None:
    """What the rest of a mail is, when it starts here."""
    row = rows[at]
    if row.rstrip() == "--" and at and (row == "-- " or len(rows) - at <= _SIGNATURE_LINES):
        return MaskKind.SIGNATURE if any(before.strip() for before in rows[:at]) else None
    if _ORIGINAL.match(row):
        return MaskKind.REPLY
    if (first := _HEADER.match(row)) and first[1].lower() == "from":
        fields = {found[1].lower() for near in rows[at + 1 : at + 6] if (found := _HEADER.match(near))}
        fields.update(word for word in ("sent", "to") if f" {word}: " in row[:400].lower())
        if fields & {"sent", "date"} and "to" in fields:
            return MaskKind.REPLY
    return None


def _mark_attributions(rows: list[str], kinds: list[MaskKind | None]) -> None:
    """`On … wrote:` before a reply or at the end; where it holds a clock time or an address, all that follows."""
    ahead: MaskKind | None = MaskKind.ATTRIBUTION  # of the next line with words; at first, the end of the mail
    end = len(rows)
    for at in range(len(rows) - 1, -1, -1):
        if kinds[at] is None and rows[at].rstrip().endswith(_WROTE):
            start, mechanical = _attribution(rows, kinds, at)
            if start is None and ahead is MaskKind.REPLY and len(rows[at]) < 100 and len(rows[at].split()) <= 6:
                start = at
            if start is not None and (mechanical or ahead in (MaskKind.REPLY, MaskKind.ATTRIBUTION)):
                kinds[start : at + 1] = [MaskKind.ATTRIBUTION] * (at + 1 - start)
                if ahead is None:
                    kinds[at + 1 : end] = [MaskKind.REPLY] * (end - at - 1)
                    end = start
        if rows[at].strip() and kinds[at] not in (MaskKind.CODE, MaskKind.SIGNATURE):
            ahead = kinds[at]


def _attribution(rows: list[str], kinds: list[MaskKind | None], at: int) -> tuple[int | None, bool]:
    """Where the attribution that ends in this line starts, at most two lines above, and whether a program wrote it."""
    for start in range(at, max(-1, at - 3), -1):
        if kinds[start] is not None or not rows[start].strip() or len(rows[start]) > 400:
            break
        if rows[start].lstrip().startswith(("On ", "on ")):
            words = " ".join(rows[start : at + 1])
            mechanical = bool(_MECHANICAL.search(words))
            return (start if mechanical or len(words.split()) <= 12 else None), mechanical
    return None, False


# --- stretches of a line ---


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
