"""Text with markup in `Part`s: each is words or markup, reads as something, and has a role when words are replaced."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum

# tags around words that may go with them; a link is none of these
PAIRS = frozenset(
    "abbr b bdi bdo big cite del dfn em font i ins label mark nobr s small span strike strong sub sup tt u var".split()
)
_TAG = re.compile(r"<(?P<end>/?)(?P<name>[a-zA-Z][^\s/<>]*)[^<>]*?(?P<void>/?)>")
_ENTITY = re.compile(r"&#?\w+;?")
_EMPHASIS = re.compile(r"\*{1,3}|_{1,3}|~~")


class Role(str, Enum):
    """What becomes of a part when the words around it are replaced."""

    WORDS = "words"  # text of the draft
    SIGN = "sign"  # another way to write what it reads as (an entity, a line break): it goes with the words
    OPEN = "open"  # goes with the words if its partner goes as well; else it is moved beside them
    CLOSE = "close"
    KEEP = "keep"  # is never lost: words around it are not replaced


@dataclass(frozen=True, slots=True)
class Part:
    """A stretch of the source and what it ``reads`` as; ``name`` says which opening and closing parts are partners."""

    source: str
    reads: str
    role: Role = Role.WORDS
    name: str = ""


def words(text: str) -> Part:
    """Text as it stands."""
    return Part(text, text)


def markup(source: str, reads: str = "") -> Part:
    """Markup of any kind; its role is told by its looks. What is unknown is kept."""
    if _ENTITY.fullmatch(source) or (source and source.isspace()):
        return Part(source, reads, Role.SIGN)
    tag = _TAG.fullmatch(source)
    name = tag["name"].lower() if tag else ""
    if name == "br":
        return Part(source, reads, Role.SIGN)
    if tag is None or name not in PAIRS or tag["void"]:
        return Part(source, reads, Role.KEEP)
    return Part(source, reads, Role.CLOSE if tag["end"] else Role.OPEN, name)


def paired(parts: Iterable[Part]) -> tuple[Part, ...]:
    """The same with marks of emphasis (``*``, ``__``, ``~~``) that stand for nothing made pairs, in order."""
    found = list(parts)
    opened: dict[str, int] = {}
    for at, part in enumerate(found):
        if part.role is Role.KEEP and not part.reads and _EMPHASIS.fullmatch(part.source):
            before = opened.pop(part.source, None)
            if before is None:
                opened[part.source] = at
            else:
                found[before] = Part(part.source, "", Role.OPEN, part.source)
                found[at] = Part(part.source, "", Role.CLOSE, part.source)
    return tuple(found)


def partners(opening: Part, closing: Part) -> bool:
    """Whether the one opens what the other closes."""
    return (opening.role, closing.role, opening.name) == (Role.OPEN, Role.CLOSE, closing.name)


def unclosed(parts: Iterable[Part]) -> tuple[tuple[Part, ...], tuple[Part, ...]] | None:
    """The closing and opening parts without a partner among these; None where one is kept, or they cross."""
    closing: list[Part] = []
    opening: list[Part] = []
    for part in parts:
        if part.role is Role.KEEP:
            return None
        if part.role is Role.OPEN:
            opening.append(part)
        elif part.role is Role.CLOSE:
            if not opening:
                closing.append(part)
            elif not partners(opening.pop(), part):
                return None
    return tuple(closing), tuple(opening)
