"""`PartMap`: where the words of a text with markup stand in its source, and what is replaced with them."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from functools import cached_property
from itertools import accumulate

from kindphrase.markup import Part, Role, partners, unclosed
from kindphrase.spans import Span


@dataclass(frozen=True, slots=True)
class Site:
    """A stretch of the source that is replaced, and the markup that stays around the new words."""

    span: Span
    before: str = ""
    after: str = ""
    torn: bool = False

    def around(self, text: str) -> str:
        return f"{self.before}{text}{self.after}"


@dataclass(frozen=True)
class PartMap:
    """Look-ups into parts, none of which is empty; each takes O(log n), and the length of what is asked for."""

    parts: tuple[Part, ...]

    @cached_property
    def source(self) -> str:
        """The text with its markup."""
        return "".join(part.source for part in self.parts)

    @cached_property
    def plain(self) -> str:
        """What is read."""
        return "".join(part.reads for part in self.parts)

    def source_span(self, span: Span) -> Span:
        """Where the words of a stretch of `plain` stand in the source; markup at its edges is left out.

        Of markup that reads as more than one character, all is meant. Where the stretch is empty, so is the answer.

        Raises:
            ValueError: the stretch is outside the text.
        """
        if span.end > len(self.plain):
            raise ValueError(f"{span} is outside a text of {len(self.plain)} code points")
        if not self._reading:
            return Span(0, 0)
        first = self._read_at(span.start)
        if not len(span):
            at = self._place(first, span.start, end=span.start > self._plain_starts[self._reading[first]])
            return Span(at, at)
        return Span(self._place(first, span.start, end=False), self._place(self._read_at(span.end - 1), span.end))

    def plain_span(self, span: Span) -> Span | None:
        """What is read of a stretch of the source, whole characters; None where nothing of it is read.

        Raises:
            ValueError: the stretch is outside the source.
        """
        if span.end > len(self.source):
            raise ValueError(f"{span} is outside a text of {len(self.source)} code points")
        first = max(bisect_right(self._source_starts, span.start) - 1, 0)
        start: int | None = None
        end = 0
        for at in range(first, len(self.parts)):
            part, there, here = self.parts[at], self._source_starts[at], self._plain_starts[at]
            if there >= span.end:
                break
            low, high = max(span.start - there, 0), min(span.end - there, len(part.source))
            if not part.reads or low >= high:
                continue
            if part.role is not Role.WORDS:
                low, high = 0, len(part.reads)
            start, end = (here + low if start is None else start), here + high
        return None if start is None else Span(start, end)

    def site(self, span: Span, free: int = 0) -> Site | None:
        """What is replaced for a stretch of `plain`, not before ``free``; None where something would be lost."""
        where = self.source_span(span)
        if not len(span):
            return Site(where)
        left, right = (self._reading[self._read_at(at)] for at in (span.start, span.end - 1))
        loose = unclosed(self.parts[left : right + 1])
        if loose is None:
            return None
        closing, opening = loose
        start, end = where.start, where.end
        while closing and left and start == self._source_starts[left] and partners(self.parts[left - 1], closing[0]):
            closing, left = closing[1:], left - 1
            start = self._source_starts[left]
        while opening and right + 1 < len(self.parts) and partners(opening[-1], self.parts[right + 1]):
            if end != self._source_starts[right + 1]:
                break
            opening, right = opening[:-1], right + 1
            end += len(self.parts[right].source)
        # the blanks beside what is moved stay on their side of it: `**Sam you never** listen` is `**Sam** I felt`
        before, after = "".join(part.source for part in closing), "".join(part.source for part in opening)
        torn = bool(before or after)
        if before:
            low = max(free, self._source_starts[left] if start > self._source_starts[left] else self._before(left))
            blanks = start - low - len(self.source[low:start].rstrip(" \t"))
            start, before = start - blanks, before + self.source[start - blanks : start]
        if after:
            high = self._after(right, end)
            blanks = high - end - len(self.source[end:high].lstrip(" \t"))
            end, after = end + blanks, self.source[end : end + blanks] + after
        return Site(Span(start, end), before, after, torn)

    def _before(self, at: int) -> int:
        """Where the words before a part start, or its own start where markup stands there."""
        beside = at and self.parts[at - 1].role is Role.WORDS
        return self._source_starts[at - 1] if beside else self._source_starts[at]

    def _after(self, at: int, end: int) -> int:
        """Where the words after an offset in a part, or at its end, are over."""
        last = self._source_starts[at] + len(self.parts[at].source)
        if end < last:
            return last
        beside = at + 1 < len(self.parts) and self.parts[at + 1].role is Role.WORDS
        return end + len(self.parts[at + 1].source) if beside else end

    def _read_at(self, offset: int) -> int:
        """Which of the parts that are read holds an offset of `plain`; the last one holds its end."""
        return bisect_right(self._reading, offset, key=lambda at: self._plain_starts[at]) - 1

    def _place(self, read: int, offset: int, *, end: bool = True) -> int:
        at = self._reading[read]
        part, there = self.parts[at], self._source_starts[at]
        if part.role is Role.WORDS:
            return there + offset - self._plain_starts[at]
        return there + len(part.source) if end else there

    @cached_property
    def _reading(self) -> tuple[int, ...]:
        return tuple(at for at, part in enumerate(self.parts) if part.reads)

    @cached_property
    def _plain_starts(self) -> tuple[int, ...]:
        return tuple(accumulate((len(part.reads) for part in self.parts), initial=0))

    @cached_property
    def _source_starts(self) -> tuple[int, ...]:
        return tuple(accumulate((len(part.source) for part in self.parts), initial=0))
