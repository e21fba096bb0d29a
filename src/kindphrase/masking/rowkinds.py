"""rows of a draft → the kind of each that is no prose: code, replies, attributions, signatures.

Most of it ends with its paragraph; `Reach` tells what may go on over a blank line.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import Enum


class MaskKind(str, Enum):
    """Why a stretch is not the writer's voice; ``url`` holds e-mail addresses too."""

    QUOTE = "quote"
    CODE = "code"
    URL = "url"
    REPLY = "reply"
    ATTRIBUTION = "attribution"
    SIGNATURE = "signature"
    DIRECTIVE = "directive"


_FENCE = re.compile(r" {0,3}(`{3,}(?=[^`]*$)|~{3,})(.*)", re.DOTALL)
FENCES = ("```", "~~~")
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
_ON, _WROTE = ("On ", "on "), ("wrote:", "writes:", "said:")


def kinds_of(rows: list[str]) -> list[MaskKind | None]:
    """The kind of each row of a whole draft; None for prose."""
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


Fence = tuple[str, str]  # its marks, and what is said after them


def _fence(row: str) -> Fence | None:
    return (match[1], match[2].strip()) if (match := _FENCE.match(row)) else None


def _fenced(rows: list[str]) -> Iterator[tuple[int, int]]:
    marks = [(at, fence) for at, row in enumerate(rows) if (fence := _fence(row))]
    for first, last in pairs([fence for _, fence in marks]):
        yield marks[first][0], marks[last][0] + 1


def pairs(fences: Sequence[Fence]) -> Iterator[tuple[int, int]]:
    """Which fences end which, by their places; one that is never closed masks nothing, lest it swallow the draft."""
    never: dict[str, int] = {}  # the shortest fence that has no end from here on
    free = 0
    for at, (fence, _) in enumerate(fences):
        if at < free or len(fence) >= never.get(fence[0], len(fence) + 1):
            continue
        for later in range(at + 1, len(fences)):
            other, info = fences[later]
            if other.startswith(fence) and not info:
                yield at, later
                free = later + 1
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
            if start is None and ahead is MaskKind.REPLY and _is_short(rows[at]):
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
        if rows[start].lstrip().startswith(_ON):
            words = " ".join(rows[start : at + 1])
            mechanical = bool(_MECHANICAL.search(words))
            return (start if mechanical or len(words.split()) <= 12 else None), mechanical
    return None, False


def _is_short(row: str) -> bool:
    return len(row) < 100 and len(row.split()) <= 6


# --- past a blank line ---


@dataclass(frozen=True, slots=True)
class Reach:
    """What of some rows between blank lines may depend on the rows before and after, or they on it.

    ``fences`` are all there are, in order. With ``begins``, indented code may go on from before them; with ``ends``, it
    may go on after them. Where they are ``open``, the rest of a mail may begin in them, or an attribution that looks at
    all that follows.
    """

    fences: tuple[Fence, ...]
    begins: bool
    ends: bool
    open: bool

    @property
    def is_none(self) -> bool:
        """Whether the rows are masked by themselves, whatever stands around them."""
        return not (self.fences or self.begins or self.ends or self.open)


def reach_of(rows: Sequence[str]) -> Reach:
    """The reach of rows between blank lines."""
    worded = [row for row in rows if row.strip()]
    return Reach(
        fences=tuple(fence for row in worded if (fence := _fence(row))),
        begins=bool(worded and _INDENT.match(worded[0])),
        ends=bool(worded and _INDENT.match(worded[-1])),
        open=any(_may_end(row) for row in worded)
        or any(
            row.rstrip().endswith(_WROTE) and (_is_short(row) or any(one.lstrip().startswith(_ON) for one in worded))
            for row in worded
        ),
    )


def _may_end(row: str) -> bool:
    """Whether the rest of a mail may start in this row, as far as the row tells."""
    header = _HEADER.match(row)
    return row.rstrip() == "--" or bool(_ORIGINAL.match(row)) or (header is not None and header[1].lower() == "from")
