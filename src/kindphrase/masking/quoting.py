"""text → the insides of its quotations, in straight, curly and angled marks; scare quotes are left out.

Linear: marks are scanned once, and a quotation ends with its paragraph at the latest.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from heapq import merge

from kindphrase.lines import PARAGRAPH_BREAK
from kindphrase.spans import Span

_YOU = re.compile(r"\b(?:you|your|yours|yourself|u|ur|ya|y'all)\b|\byou['’]", re.IGNORECASE)
_WORD_BEFORE = re.compile(r"([^\W\d_]+(?:['’-][^\W\d_]+)*)[ \t]+$")
_DETERMINER = re.compile(
    r"(?:an?|the|my|your|his|her|its|our|their|ur|th(?:is|at|ese|ose)|some|any|no|every|such|another|own|all|more)$",
    re.IGNORECASE,
)
_ADJECTIVE = re.compile(
    r"(?:big|little|small|real|true|whole|great|good|bad|nice|new|old|best|usual|famous|precious|stupid|fake|same|"
    r"perfect|fancy|cute|poor|dear|other|latest|last|only|[\w-]{2,20}(?:ful|ous|ive|able|ible|less|ish|ic|al|y|called|ing))$",
    re.IGNORECASE,
)
_ELISIONS = re.compile(
    r"(?:cause|cos|coz|cuz|em|til|till|tis|twas|round|bout|n|kay|sup|nuff|fraid|specially|\d+s?)\b", re.IGNORECASE
)
_OPENS_BEFORE = frozenset("([{<")
_DASHES = frozenset("-–—/:=")


def quotations(text: str) -> Iterator[Span]:
    """The insides of quotations, outermost only, in order; scare quotes are the writer's own voice."""
    breaks = [Span(*match.span()) for match in PARAGRAPH_BREAK.finditer(text)]
    found = [
        *_nested(text, "“”", breaks),
        *_nested(text, "«»", breaks),
        *_flat(text, '""', breaks),
        *_flat(text, "''", breaks),
        *_flat(text, "‘’", breaks),
    ]
    free = 0
    for span in sorted(found, key=lambda span: (span.start, -span.end)):
        if span.start >= free and not _is_scare(text, span):
            yield span
            free = span.end


def _events(text: str, marks: str, breaks: list[Span]) -> Iterator[tuple[int, str]]:
    """The marks and the ends of paragraphs (as a line feed), in order."""
    places = [(match.start(), match[0]) for match in re.finditer(f"[{marks}]", text)]
    return merge(places, ((span.start, "\n") for span in breaks))


def _nested(text: str, marks: str, breaks: list[Span]) -> Iterator[Span]:
    opened: list[int] = []
    for at, mark in _events(text, marks, breaks):
        if mark == marks[0]:
            opened.append(at)
        elif mark == "\n":
            opened.clear()
        elif opened:
            start = opened.pop() + 1
            if text[start:at].strip():
                yield Span(start, at)


def _flat(text: str, marks: str, breaks: list[Span]) -> Iterator[Span]:
    """Marks that cannot nest: what stands around one tells whether it opens or closes."""
    single = marks != '""'
    opened: int | None = None
    idle: int | None = None
    for at, mark in _events(text, marks, breaks):
        if mark == "\n":
            opened = idle = None
            continue
        last, idle = idle, None
        if last is not None and not text[last + 1 : at].strip():
            opened = None  # two marks around a blank: a quotation of its own, so the older mark stays open no longer
            continue
        before, after = text[at - 1 : at] if at else "", text[at + 1 : at + 2]
        if opened is not None and mark == marks[1] and _closes(before, after, single):
            if (words := text[opened + 1 : at].split()) and len(words) > single:
                yield Span(opened + 1, at)
            opened = None
        elif mark == marks[0] and _opens(before, after, single) and not (single and _ELISIONS.match(text, at + 1)):
            opened = at
        else:
            idle = at


def _opens(before: str, after: str, single: bool) -> bool:
    if not after or after.isspace():
        return False
    if not before or before.isspace() or before in _OPENS_BEFORE or (before in _DASHES and after.isalnum()):
        return True
    # she said"like this": a slip, but not after a number, where it is inches
    return not single and after.isalnum() and not before.isdigit()


def _closes(before: str, after: str, single: bool) -> bool:
    if before.isspace() or before in _OPENS_BEFORE:
        return False
    return not single or not after.isalnum() or before in _DASHES


def _is_scare(text: str, span: Span) -> bool:
    """One or two words, none of them "you", after a determiner, or after an adjective: your "facts", this "help"."""
    inside = span.of(text) if len(span) <= 60 else ""
    if not 1 <= len(inside.split()) <= 2 or _YOU.search(inside):
        return False
    before = _WORD_BEFORE.search(text, max(0, span.start - 41), span.start - 1)
    if before is None:
        return False
    return bool(_DETERMINER.match(before[1]) or _ADJECTIVE.match(before[1]))
