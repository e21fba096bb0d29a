"""`Problem`: one thing wrong in a file, at its line and column, and how it is printed with that line."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache

ALLOWED_SHOWN = 20
LONGEST = 500  # code points of what is said about one problem
LONGEST_SHOWN = 500  # code points of a line


@dataclass(frozen=True)
class Problem:
    """One thing wrong in a file. ``line`` and ``column`` count from 1; ``excerpt`` is that line of the file,
    empty where it is very long.
    """

    code: str
    path: str
    line: int
    column: int
    message: str
    excerpt: str = ""
    allowed: tuple[str, ...] = ()
    next_step: str = ""
    width: int = 1

    def __str__(self) -> str:
        rows = [f"{self.code} {self.path}:{self.line}:{self.column} {_cut(self.message)}"]
        if self.excerpt:
            number = str(self.line)
            lead = _blanks(self.excerpt[: self.column - 1])
            marks = "^" * max(1, self.width)
            rows += [f"    {number} | {self.excerpt}", f"    {' ' * len(number)} | {lead}{marks}"]
        if self.allowed:
            rows.append(f"    allowed: {listed(self.allowed)}")
        if self.next_step:
            rows.append(f"    next: {_cut(self.next_step)}")
        return "\n".join(rows)


def problem_at(
    code: str,
    path: str,
    text: str,
    line: int,
    column: int,
    message: str,
    *,
    allowed: Sequence[str] = (),
    next_step: str = "",
    width: int = 1,
) -> Problem:
    """A problem at a line and column (both from 1) of a text."""
    lines = _lines(text)
    excerpt = lines[line - 1] if line <= len(lines) and len(lines[line - 1]) <= LONGEST_SHOWN else ""
    return Problem(code, path, line, column, message, excerpt, tuple(allowed), next_step, width)


@lru_cache(maxsize=1)
def _lines(text: str) -> list[str]:
    """Asked for once a problem; a file may have many."""
    return text.split("\n")


def listed(names: Iterable[str]) -> str:
    shown = list(names)
    more = len(shown) - ALLOWED_SHOWN
    return ", ".join(shown[:ALLOWED_SHOWN]) + (f" and {more} more" if more > 0 else "")


def _cut(text: str) -> str:
    """What was written in a file may be told, but not all of it."""
    return text if len(text) <= LONGEST else f"{text[: LONGEST - 1]}…"


def _blanks(text: str) -> str:
    """As wide as the text on a terminal; tabs stay tabs."""
    return "".join(
        "\t" if mark == "\t" else "  " if unicodedata.east_asian_width(mark) in "WF" else " " for mark in text
    )
