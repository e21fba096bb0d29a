"""HTML → its tags, comments and entities in order, each with its place.

The standard library's `html.parser` stops at a broken declaration, and older ones take quadratic time for what is never
closed. This scanner refuses nothing and looks at each character once: what has no end is text.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from kindphrase.spans import Span

Kind = Literal["start", "end", "entity", "comment", "other"]

RAW = frozenset({"script", "style", "textarea", "title"})  # no tag within them counts
_NEXT = re.compile(
    r"<(?:!--|(?P<end>/?)(?P<name>[a-zA-Z][^\s/>]*)|[!?/])|&(?:#\d+|#[xX][\da-fA-F]+|[a-zA-Z][\da-zA-Z]*);?"
)
_ATTRIBUTES = re.compile(r"(?:[^\"'>]|\"[^\"]*\"|'[^']*')*>")
_NAMED = re.compile(
    r"(?<![\w-])(?P<key>class|id)\s{0,9}=\s{0,9}(?:\"(?P<double>[^\"]*)\"|'(?P<single>[^']*)'|(?P<bare>[^\s>\"']+))",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Tag:
    """``name`` is in lower case, and empty for what is no tag; ``classes`` and ``id`` are those of the element."""

    kind: Kind
    span: Span
    name: str = ""
    classes: str = ""
    id: str = ""


def tags(source: str) -> Iterator[Tag]:
    """All of them; of an element that holds raw text, the text belongs to the start tag."""
    at = 0
    while found := _NEXT.search(source, at):
        start, kind = found.start(), _kind(found)
        end = found.end() if kind == "entity" else _end(source, found)
        if end is None:
            at = found.end()
            if kind != "entity":
                yield from _entities(source, at)
                return
            continue
        name = (found["name"] or "").lower()
        named = (
            {one["key"].lower(): one for one in _NAMED.finditer(source, found.end(), end)} if kind == "start" else {}
        )
        if kind == "start" and name in RAW:
            closing = re.compile(f"</{name}", re.IGNORECASE).search(source, end)
            end = closing.start() if closing else len(source)
        yield Tag(kind, Span(start, end), name, _value(named.get("class")), _value(named.get("id")))
        at = end


def _kind(found: re.Match[str]) -> Kind:
    if found["name"]:
        return "end" if found["end"] else "start"
    if found[0].startswith("&"):
        return "entity"
    return "comment" if found[0] == "<!--" else "other"


def _end(source: str, found: re.Match[str]) -> int | None:
    if found["name"]:
        rest = _ATTRIBUTES.match(source, found.end())
        return rest.end() if rest else None
    mark = "-->" if found[0] == "<!--" else ">"
    end = source.find(mark, found.end())
    return end + len(mark) if end >= 0 else None


def _entities(source: str, at: int) -> Iterator[Tag]:
    for found in _NEXT.finditer(source, at):
        if found[0].startswith("&"):
            yield Tag("entity", Span(*found.span()))


def _value(found: re.Match[str] | None) -> str:
    return (found["double"] or found["single"] or found["bare"] or "") if found else ""
