"""`LineIndex`: code points ⇄ line and column ⇄ UTF-16 and UTF-8; the one converter, used by every edge.

Lines end with ``\\n``, ``\\r\\n`` or ``\\r``, as in the Language Server Protocol. For the text ``a😋b`` the offset of
``b`` is 2 in code points, 3 in UTF-16 and 5 in UTF-8.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from functools import cache, cached_property
from typing import Literal, NamedTuple

from kindphrase.spans import Span

Unit = Literal["code-point", "utf-16", "utf-8"]

_BREAK = re.compile(r"\r\n|\n|\r")
# the end of a line and a blank one after it
PARAGRAPH_BREAK = re.compile(r"(?:\r\n|\n|\r(?!\n))[^\S\r\n]*(?:\r\n|\n|\r)")
# a code point from one of these on needs one more unit
_STEPS: dict[Unit, tuple[str, ...]] = {
    "code-point": (),
    "utf-16": ("\U00010000",),
    "utf-8": ("\x80", "\u0800", "\U00010000"),
}


@cache
def _from(first: str) -> re.Pattern[str]:
    """Compiled for the first text that is not all ASCII: so wide a range takes milliseconds."""
    return re.compile(f"[{first}-\U0010ffff]")


class Position(NamedTuple):
    """A place in a text; both count from 0, the column in the unit that was asked for."""

    line: int
    column: int


class LineIndex:
    """Look-ups into one text, each in O(log² n) at most; the tables are made on first use.

    Lone surrogates count as one unit of UTF-16 and three bytes of UTF-8, as ``surrogatepass`` writes them.
    """

    def __init__(self, text: str) -> None:
        self.text = text

    @cached_property
    def lines(self) -> tuple[Span, ...]:
        """The lines in order, without their ends; an empty text has one."""
        found, at = [], 0
        for match in _BREAK.finditer(self.text):
            found.append(Span(at, match.start()))
            at = match.end()
        return (*found, Span(at, len(self.text)))

    @cached_property
    def _starts(self) -> tuple[int, ...]:
        return tuple(line.start for line in self.lines)

    @cached_property
    def _wide(self) -> dict[Unit, tuple[list[int], ...]]:
        """Where the code points stand that need one more unit, for each step."""
        if self.text.isascii():
            return dict.fromkeys(_STEPS, ())
        return {
            unit: tuple([match.start() for match in _from(step).finditer(self.text)] for step in steps)
            for unit, steps in _STEPS.items()
        }

    def units(self, offset: int, unit: Unit) -> int:
        """How many units stand before a code-point offset.

        Raises:
            ValueError: the offset is outside the text.
        """
        if not 0 <= offset <= len(self.text):
            raise ValueError(f"offset {offset} is outside a text of {len(self.text)} code points")
        return offset + sum(bisect_left(places, offset) for places in self._wide[unit])

    def from_units(self, count: int, unit: Unit) -> int:
        """The code-point offset of a unit offset; inside a code point, that code point's; past the end, the end.

        Raises:
            ValueError: the count is negative.
        """
        if count < 0:
            raise ValueError(f"offset {count} is negative")
        if not self._wide[unit]:
            return min(count, len(self.text))
        return bisect_right(range(len(self.text) + 1), count, key=lambda offset: self.units(offset, unit)) - 1

    def position(self, offset: int, unit: Unit = "code-point") -> Position:
        """The line and column of a code-point offset.

        Raises:
            ValueError: the offset is outside the text.
        """
        before = self.units(offset, unit)
        line = bisect_right(self._starts, offset) - 1
        return Position(line, before - self.units(self._starts[line], unit))

    def offset(self, line: int, column: int, unit: Unit = "code-point") -> int:
        """The code-point offset of a line and column.

        As editors expect, a column past the end of a line is the end of that line, and a line past the last one
        is the end of the text.

        Raises:
            ValueError: one of the two is negative.
        """
        if line < 0 or column < 0:
            raise ValueError(f"line {line}, column {column} is no position")
        if line >= len(self.lines):
            return len(self.text)
        here = self.lines[line]
        return min(self.from_units(self.units(here.start, unit) + column, unit), here.end)
