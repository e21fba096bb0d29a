"""text → `Directive`s: comments that tell the linter to be silent, where the medium allows a comment.

``<!-- kindphrase: ignore-next-line never-you, label -- we joke like this -->``; also after ``#``, ``//``, ``--``,
``%``, ``;`` and inside ``/* … */``. The verbs are ``ignore`` (its own line), ``ignore-next-line``, ``ignore-start``
with ``ignore-end``, and ``ignore-file``. Without names it holds for every rule; what follows `` -- `` is the reason.
A comment stands on one line.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal, cast

from kindphrase.lines import LineIndex
from kindphrase.spans import Span

Verb = Literal["ignore", "ignore-next-line", "ignore-start", "ignore-end", "ignore-file"]

_COMMENT = re.compile(
    r"(?:<!--|/\*|(?<![^\s])(?:#|//|--|%|;))[ \t]*kindphrase:[ \t]*"
    r"(?P<verb>ignore(?:-next-line|-start|-end|-file)?)(?![\w-])"
    r"(?P<rest>[^\r\n]*?)(?:-->|\*/|(?=[\r\n])|\Z)"
)
_NAME = re.compile(r"[^\s,]+")
_REASON = re.compile(r"(?:^|\s)(?:--|[–—])(?:\s|$)")


@dataclass(frozen=True, slots=True)
class Named:
    """A rule, category or reflex that a directive names, and where it stands."""

    name: str
    span: Span


@dataclass(frozen=True, slots=True)
class Directive:
    """One comment. ``span`` is the whole of it, ``names`` is empty where it is about every rule."""

    verb: Verb
    span: Span
    names: tuple[Named, ...]

    def shift(self, by: int) -> Directive:
        names = tuple(Named(one.name, one.span.shift(by)) for one in self.names)
        return Directive(self.verb, self.span.shift(by), names)


@dataclass(frozen=True, slots=True)
class Silence:
    """Findings that start in ``span`` are silent: of the rules, categories and reflexes named, or all."""

    span: Span
    names: frozenset[str]


def directives(text: str) -> Iterator[Directive]:
    """The comments of a text, in order."""
    if "kindphrase:" not in text:
        return
    for match in _COMMENT.finditer(text):
        reason = _REASON.search(match["rest"])
        said = match["rest"][: reason.start()] if reason else match["rest"]
        start = match.start("rest")
        names = tuple(Named(one[0], Span(start + one.start(), start + one.end())) for one in _NAME.finditer(said))
        yield Directive(cast("Verb", match["verb"]), Span(*match.span()), names)


def silences(text: str, found: Sequence[Directive]) -> Iterator[Silence]:
    """Where each directive holds. A block that is never ended goes to the end of the text."""
    index = LineIndex(text)
    following = _following(text, index, found) if found else []
    ends = _ends(found)
    for one in found:
        names = frozenset(named.name for named in one.names)
        if one.verb == "ignore-file":
            yield Silence(Span(0, len(text)), names)
        elif one.verb == "ignore-start":
            yield Silence(Span(one.span.end, ends.get(one.span.start, len(text))), names)
        elif one.verb == "ignore":
            yield Silence(index.lines[index.position(one.span.start).line], names)
        elif one.verb == "ignore-next-line":
            yield Silence(following[index.position(one.span.end).line], names)


def _following(text: str, index: LineIndex, found: Sequence[Directive]) -> list[Span]:
    """For each line the next one that holds more than blanks and directives; at the end, an empty stretch."""
    parts, at = [], 0
    for one in found:
        parts += [text[at : one.span.start], " " * len(one.span)]
        at = one.span.end
    bare = "".join((*parts, text[at:]))
    following, ahead = [], Span(len(text), len(text))
    for line in reversed(index.lines):
        following.append(ahead)
        if line.of(bare).strip():
            ahead = line
    return following[::-1]


def _ends(found: Sequence[Directive]) -> dict[int, int]:
    """Where each block ends, by where it starts: at the next end that names the same rules, or none."""
    ends: dict[int, int] = {}
    ahead: dict[frozenset[str], int] = {}
    for one in reversed(found):
        names = frozenset(named.name for named in one.names)
        if one.verb == "ignore-end":
            ahead[names] = one.span.start
        elif one.verb == "ignore-start":
            closing = [ahead[each] for each in (names, frozenset()) if each in ahead]
            ends[one.span.start] = min(closing, default=-1)
    return {start: end for start, end in ends.items() if end >= 0}
