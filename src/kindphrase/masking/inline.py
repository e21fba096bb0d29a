"""text → stretches of a line that are no prose: inline code, addresses, and mentions of code paths."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator

from kindphrase.lines import PARAGRAPH_BREAK
from kindphrase.spans import Span

_TICKS = re.compile(r"`+")
_URL = re.compile(r"\b(?:https?://|www\.)[^\s<>\"“”«»`]+", re.IGNORECASE)
_AT = re.compile(r"@(?:[\w.-]+(?:/[\w.-]+)+)?")
_DOMAIN = re.compile(r"[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+")
_LOCAL = frozenset("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789.!#$%&*+/=?^_{|}~-")


def code_spans(text: str) -> Iterator[Span]:
    """From a run of backticks to the next of the same length in the paragraph; don`t is no code."""
    runs = [Span(*match.span()) for match in _TICKS.finditer(text)]
    breaks = [match.start() for match in PARAGRAPH_BREAK.finditer(text)]
    following: dict[int, Span] = {}
    closing: list[Span | None] = [None] * len(runs)
    for index in range(len(runs) - 1, -1, -1):
        run = runs[index]
        closing[index] = following.get(len(run))
        if not (len(run) == 1 and text[run.end : run.end + 1].isalnum()):
            following[len(run)] = run
    free = 0
    for run, end in zip(runs, closing, strict=True):
        apostrophe = len(run) == 1 and run.start > 0 and text[run.start - 1].isalnum()
        if end is None or run.start < free or apostrophe or not text[run.end : end.start].strip():
            continue
        if bisect_left(breaks, run.end) == bisect_left(breaks, end.start):
            yield Span(run.start, end.end)
            free = end.end


def addresses(text: str) -> Iterator[Span]:
    """Links, then e-mail addresses."""
    for match in _URL.finditer(text):
        opened = set("([{") & set(match[0])
        found = match[0].rstrip(".,;:!?'’*_…" if opened else ".,;:!?'’*_…)]}")
        yield Span(match.start(), match.start() + len(found))
    for match in _AT.finditer(text):
        start, domain = _local_start(text, match.start()), _DOMAIN.match(text, match.start() + 1)
        if start < match.start() and domain:
            yield Span(start, domain.end())


def mentions(text: str) -> Iterator[Span]:
    """Code paths (@org/package); @sam is a person and stays."""
    for match in _AT.finditer(text):
        at = match.start()
        alone = _local_start(text, at) == at and not text[at - 1 : at].isalnum()
        if alone and len(match[0]) > 1:
            yield Span(*match.span())


def _local_start(text: str, at: int) -> int:
    """Where the part of an e-mail address before its @ starts."""
    start = at
    while start > max(0, at - 64) and text[start - 1] in _LOCAL:
        start -= 1
    return start
