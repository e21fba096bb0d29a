"""text → `Cut`: a draft in pieces that end before a blank line; after an edit, only what changed is cut again."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from itertools import accumulate

_BLANK_LINE = re.compile(r"\n\r?\n\s*")
# of what follows a piece, so much tells that it ends there
_TELLING = len("\r\n\r\n")


@dataclass(frozen=True)
class Cut:
    """``pieces`` are ``text``, cut before each blank line that words follow."""

    text: str
    pieces: tuple[str, ...]

    @cached_property
    def _ends(self) -> tuple[int, ...]:
        return tuple(accumulate(map(len, self.pieces)))

    def after_edit(self, text: str) -> Cut:
        """Another text, cut. Pieces before and after what changed are the same strings, whose hashes are known."""
        before = _alike(self.text, text)
        first = bisect_right(self._ends, before - _TELLING)
        start = self._ends[first - 1] if first else 0
        after = _alike_at_end(self.text, text, min(len(self.text), len(text)) - start)
        # a piece begins where it did if there are words between the edit and its blank line
        last = bisect_left(self._ends, len(self.text) - after) + 2
        kept = self.pieces[last:]
        end = len(text) - sum(map(len, kept))
        return Cut(text, (*self.pieces[:first], *_pieces(text[start:end]), *kept))


UNCUT = Cut("", ("",))


def _pieces(text: str) -> Iterator[str]:
    at = 0
    for match in _BLANK_LINE.finditer(text):
        start = match.start()
        cut = start - 1 if start and text[start - 1] == "\r" else start
        if cut > at:
            yield text[at:cut]
            at = cut
    yield text[at:]


def _alike(one: str, other: str) -> int:
    """How many code points two texts begin with alike."""
    least, most = 0, min(len(one), len(other))
    while least < most:
        middle = (least + most + 1) // 2
        if one.startswith(other[least:middle], least):
            least = middle
        else:
            most = middle - 1
    return least


def _alike_at_end(one: str, other: str, most: int) -> int:
    """How many code points two texts end with alike, of the last so many."""
    least = 0
    while least < most:
        middle = (least + most + 1) // 2
        if one.endswith(other[len(other) - middle : len(other) - least], 0, len(one) - least):
            least = middle
        else:
            most = middle - 1
    return least
