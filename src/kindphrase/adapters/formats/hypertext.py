"""HTML: the words that a reader sees, with the place of each; tags and entities as markup.

Code, quotations, replies and signatures read as what masking knows them by, so that the report tells of them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from html import escape as escaped
from html import unescape

from kindphrase.adapters.formats.marks import Mark, marked
from kindphrase.adapters.formats.tags import Tag, tags
from kindphrase.annotated import AnnotatedText
from kindphrase.markup import PAIRS, Role
from kindphrase.spans import Span

_PARAGRAPH = "\n\n"
# what an element that is left alone reads as
_NOTHING, _CODE, _BLOCK_CODE, _REPLY, _SIGNATURE = "", "`x`", "\n\n```\nx\n```\n\n", "\n\n> x\n\n", "\n\n"
_ALONE = {
    **dict.fromkeys("head script style template svg math textarea select button object iframe".split(), _NOTHING),
    **dict.fromkeys("code kbd samp".split(), _CODE),
    "pre": _BLOCK_CODE,
    "blockquote": _REPLY,
}
_VOID = frozenset("area base br col embed hr img input link meta source track wbr".split())
_BLOCKS = frozenset(
    "address article aside body center caption dd details dialog div dl dt fieldset figcaption figure footer form h1 "
    "h2 h3 h4 h5 h6 header hr html legend li main nav ol p section summary table tbody td tfoot th thead tr ul".split()
)
# how mail programs name what is not the writer's
_QUOTED = re.compile(
    r"\b(?:gmail_quote|gmail_attr|yahoo_quoted|moz-cite-prefix|protonmail_quote|OutlookMessageHeader|zmail_extra|"
    r"tutanota_quote)",
    re.IGNORECASE,
)
_SIGNED = re.compile(r"\b(?:gmail_|moz-|protonmail_)signature|(?:^|\s)signature(?:\s|$)", re.IGNORECASE)
# what follows it belongs to the mail that is answered
_REST = frozenset({"divRplyFwdMsg", "appendonsend"})
_BLANKS = re.compile(r"[ \t\r\n\f]+")


def escape(text: str) -> str:
    """As it is written between tags."""
    return escaped(text, quote=False)


def html(source: str) -> AnnotatedText:
    """The words of a page or of a mail in HTML."""
    return marked(source, _collapsed(source, list(_marks(source, tuple(tags(source))))), escape)


def _marks(source: str, found: Sequence[Tag]) -> Iterator[Mark]:
    partner = _partners(found)
    at = 0
    while at < len(found):
        tag = found[at]
        reads = _left_alone(tag) if tag.kind == "start" else None
        if tag.id in _REST or (reads == _REPLY and at not in partner):
            yield Mark(Span(tag.span.start, len(source)), _REPLY)
            return
        if reads is not None and at in partner:
            last = partner[at]
            yield Mark(Span(tag.span.start, found[last].span.end), reads)
            at = last + 1
            continue
        yield from _mark(source, tag, paired=at in partner)
        at += 1


def _mark(source: str, tag: Tag, *, paired: bool) -> Iterator[Mark]:
    written = tag.span.of(source)
    if tag.kind == "entity":
        if (said := unescape(written)) != written:  # else it is none
            yield Mark(tag.span, said.replace("\xa0", " "), Role.SIGN)
    elif tag.kind == "comment" and "kindphrase:" in written:
        return  # it is for the linter
    elif tag.name == "br":
        yield Mark(tag.span, "\n", Role.SIGN)
    elif tag.name in PAIRS and paired:
        yield Mark(tag.span, "", Role.OPEN if tag.kind == "start" else Role.CLOSE, tag.name)
    else:
        yield Mark(tag.span, _PARAGRAPH if tag.name in _BLOCKS else "")


def _left_alone(tag: Tag) -> str | None:
    """What an element that is left alone reads as; None where it is read."""
    named = f"{tag.classes} {tag.id}"
    if tag.name in _ALONE:
        return _ALONE[tag.name]
    if _QUOTED.search(named):
        return _REPLY
    return _SIGNATURE if _SIGNED.search(named) else None


def _partners(found: Sequence[Tag]) -> dict[int, int]:
    """The end tag of each start tag and the other way round; tags that have none are left out."""
    partner: dict[int, int] = {}
    opened: list[int] = []
    waiting: dict[str, int] = {}
    for at, tag in enumerate(found):
        if tag.kind == "start" and tag.name not in _VOID:
            opened.append(at)
            waiting[tag.name] = waiting.get(tag.name, 0) + 1
        elif tag.kind == "end" and waiting.get(tag.name):
            start = -1
            while start < 0 or found[start].name != tag.name:
                start = opened.pop()
                waiting[found[start].name] -= 1
            partner[start], partner[at] = at, start
    return partner


def _collapsed(source: str, marks: list[Mark]) -> Iterator[Mark]:
    """The marks, and between them the runs of blanks that a browser shows as one, or not at all."""
    at, fresh = 0, True  # whether a line begins here
    for mark in [*sorted(marks, key=lambda mark: mark.span), Mark(Span(len(source), len(source)))]:
        for blanks in _BLANKS.finditer(source, at, max(at, mark.span.start)):
            begins = fresh and blanks.start() == at
            if begins or blanks[0] != " ":
                yield Mark(Span(*blanks.span()), "" if begins else " ", Role.SIGN)
            fresh = begins or blanks.end() == mark.span.start
        if at < mark.span.start and not source[at : mark.span.start].isspace():
            fresh = source[mark.span.start - 1].isspace()
        if mark.reads:
            fresh = mark.reads[-1].isspace()
        yield mark
        at = max(at, mark.span.end)
