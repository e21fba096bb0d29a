"""text → `Directive`s: comments that tell the linter to be silent, where the medium allows a comment.

``<!-- kindphrase: ignore-next-line never-you, label -- we joke like this -->``; also after ``#``, ``//``, ``--``,
``%``, ``;`` and inside ``/* … */``. The verbs are ``ignore`` (its own line), ``ignore-next-line``, ``ignore-start``
with ``ignore-end``, and ``ignore-file``. Without names it holds for every rule; what follows `` -- `` is the reason.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from typing import Literal, cast

from kindphrase.lines import LineIndex
from kindphrase.spans import Span

Verb = Literal["ignore", "ignore-next-line", "ignore-start", "ignore-end", "ignore-file"]

_COMMENT = re.compile(
    r"(?:<!--|/\*|(?<![^\s])(?:#|//|--|%|;))[ \t]*kindphrase:[ \t]*"
    r"(?P<verb>ignore(?:-next-line|-start|-end|-file)?)(?![\w-])"
    r"(?P<rest>[^\r\n]{0,500}?)(?=-->|\*/|[\r\n]|\Z)(?:-->|\*/)?"
)
_NAME = re.compile(r"[^\s,]+")
_REASON = re.compile(r"(?:^|\s)--(?:\s|$)")


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
    for at, one in enumerate(found):
        names = frozenset(named.name for named in one.names)
        if one.verb == "ignore-file":
            yield Silence(Span(0, len(text)), names)
        elif one.verb == "ignore-start":
            ends = (later.span.start for later in found[at + 1 :] if later.verb == "ignore-end" and _ends(one, later))
            yield Silence(Span(one.span.end, next(ends, len(text))), names)
        elif one.verb == "ignore":
            line = index.lines[index.position(one.span.start).line]
            yield Silence(line, names)
        elif one.verb == "ignore-next-line":
            after = islice(index.lines, index.position(one.span.end).line + 1, None)
            line = next((line for line in after if line.of(text).strip()), Span(len(text), len(text)))
            yield Silence(line, names)


def _ends(start: Directive, end: Directive) -> bool:
    """Whether an end closes a start: it names the same rules, or none."""
    return not end.names or {named.name for named in end.names} == {named.name for named in start.names}
