"""text → `Masked`: what is not the writer's voice is blanked, and every offset stays.

First whole lines (fenced and indented code, replies, attributions, signatures), then stretches of a line (inline
code, addresses), then quotations in what is left. Every pass is linear: marks are scanned once, and no pattern can
try the same stretch twice.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum

from kindphrase.lines import LineIndex
from kindphrase.spans import Span


class MaskKind(str, Enum):
    """Why a stretch is not the writer's voice; ``url`` holds e-mail addresses too."""

    QUOTE = "quote"
    CODE = "code"
    URL = "url"
    REPLY = "reply"
    ATTRIBUTION = "attribution"
    SIGNATURE = "signature"


@dataclass(frozen=True, slots=True)
class Mask:
    """A blanked stretch. Of a quotation, that is the inside: its marks stay."""

    span: Span
    kind: MaskKind


@dataclass(frozen=True, slots=True)
class Masked:
    """``text`` is as long as ``source`` and has its line ends; outside the masks, which are in order, it is the same."""

    source: str
    text: str
    masks: tuple[Mask, ...]


def mask(text: str) -> Masked:
    """Blank what is not the writer's voice; inline code and addresses become a run of ``x``, one noun to the parser."""
    blocks = list(_blocks(text))
    left = _filled(text, blocks, " ")
    inline = list(_inline(left))
    left = _filled(left, inline, "x")
    quotes = [Mask(span, MaskKind.QUOTE) for span in _quotes(left)]
    left = _filled(left, quotes, " ")
    return Masked(text, left, _outermost([*blocks, *inline, *quotes]))


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
# `>:(` and `>.<` are faces
_REPLY = re.compile(r"[ \t]{0,3}>(?![:;=xX]['-]?[()\[\]/\\|DPOo<>](?:\s|$)|[._-]+[<>])")
_INDENT = re.compile(r" {4}|\t")
_CODE = re.compile(
    r"\s+(?:(?:def|class|import|from|return|const|let|var|function|public|private|static|SELECT|sudo|pip|git)\s\S"
    r"|#include|\$ \S|[\w.\[\]]+ ?[-+*/|]?=(?:=|\s|\d)|[\w.]+\([^()\n]{0,200}\)[;:{]?\s*$|</?[a-z]+[ />]|@\w+$|[{}])"
    r"|.*(?:[;{}]\s*$|::|->|=>)"
)
_ORIGINAL = re.compile(r"\s{0,3}-{2,20} ?(?:original|forwarded) (?:message|mail) ?-{2,20}\s*$|begin forwarded message:", re.I)
_HEADER = re.compile(r"\s{0,3}\*?(from|sent|date|to|cc|subject): ?\*?", re.I)
_DEVICE = re.compile(r"(?:sent from my [\w ]{2,30}|sent via [\w ]{2,30}|get outlook for \w+)\.?\s*$", re.I)
_MECHANICAL = re.compile(r"\d[:.]\d\d|@[\w.]")
_SIGNATURE_LINES = 15
_ATTRIBUTION_WIDTH = 400


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
    _mark_indented(rows, kinds)
    for at, row in enumerate(rows):
        if kinds[at] is not None:
            continue
        if tail := _tail(rows, at):
            kinds[at:] = [tail] * (len(rows) - at)
            break
        if _DEVICE.match(row):
            kinds[at] = MaskKind.SIGNATURE
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
        for end, other, info in marks[index + 1 :]:
            if other.startswith(fence) and not info:
                yield at, end + 1
                free = end + 1
                break
        else:
            never[fence[0]] = len(fence)


def _mark_indented(rows: list[str], kinds: list[MaskKind | None]) -> None:
    opened, before = False, True
    for at, row in enumerate(rows):
        blank = not row.strip() or kinds[at] not in (None, MaskKind.CODE)
        if not blank and kinds[at] is None:
            opened = bool(_INDENT.match(row)) and (opened or (before and bool(_CODE.match(row))))
            if opened:
                kinds[at] = MaskKind.CODE
        before = blank or kinds[at] is not None


def _tail(rows: list[str], at: int) -> MaskKind | None:
    """What the rest of a mail is, when it starts here."""
    row = rows[at]
    if row.rstrip() == "--" and at and (row == "-- " or len(rows) - at <= _SIGNATURE_LINES):
        return MaskKind.SIGNATURE if any(before.strip() for before in rows[:at]) else None
    if _ORIGINAL.match(row):
        return MaskKind.REPLY
    if (first := _HEADER.match(row)) and first[1].lower() == "from":
        fields = {found[1].lower() for near in rows[at + 1 : at + 6] if (found := _HEADER.match(near))}
        fields.update(word for word in ("sent", "to") if f" {word}: " in row[:_ATTRIBUTION_WIDTH].lower())
        if fields & {"sent", "date"} and "to" in fields:
            return MaskKind.REPLY
    return None


def _mark_attributions(rows: list[str], kinds: list[MaskKind | None]) -> None:
    """"On … wrote:" before a reply or at the end; with a clock time or an address, whatever follows."""
    ahead: MaskKind | None = MaskKind.ATTRIBUTION  # the kind of the next line that is not blank; at first, the end
    for at in range(len(rows) - 1, -1, -1):
        if kinds[at] is None and (words := rows[at].rstrip()[-_ATTRIBUTION_WIDTH:]).endswith(("wrote:", "writes:", "said:")):
            start = _attribution_start(rows, kinds, at)
            mechanical = start is not None and _MECHANICAL.search(" ".join(rows[start : at + 1])[:_ATTRIBUTION_WIDTH])
            if start is None and ahead is MaskKind.REPLY and len(words) < 100:
                start = at
            if start is not None and (mechanical or ahead in (MaskKind.REPLY, MaskKind.ATTRIBUTION)):
                kinds[start : at + 1] = [MaskKind.ATTRIBUTION] * (at + 1 - start)
                if mechanical and ahead is None:
                    kinds[at + 1 :] = [MaskKind.REPLY] * (len(rows) - at - 1)
        if rows[at].strip():
            ahead = kinds[at]


def _attribution_start(rows: list[str], kinds: list[MaskKind | None], at: int) -> int | None:
    """The line with "On", at most two above; an attribution has no line in it that ends a sentence."""
    for start in range(at, max(-1, at - 3), -1):
        if kinds[start] is not None or not rows[start].strip() or len(rows[start]) > _ATTRIBUTION_WIDTH:
            return None
        if rows[start].lstrip().startswith("On "):
            return start
        if start and rows[start - 1].rstrip().endswith((".", "!", "?")):
            return None
    return None
