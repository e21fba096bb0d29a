"""`AnnotatedText`: text with markup, what of it is read, and a `Report` about the one made a report about the other.

``You <b>never</b> listen`` is checked as "You never listen". What is found is told in offsets of the source, markup
and all, and a replacement leaves no tag without its partner. What would be lost with the words (a link, an image, the
end of a paragraph) is never replaced: such a suggestion is kept as advice.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import accumulate
from typing import Protocol

from kindphrase.markup import Part, Role, partners, unclosed
from kindphrase.reporting import Edit, Report, Slot, Suggestion
from kindphrase.spans import Span

BY_HAND = "Something that must not get lost stands among these words, such as a link. Put in by hand: "
_BLANKS_BEFORE, _BLANKS = re.compile(r"[ \t]*\Z"), re.compile(r"[ \t]*")


class Checks(Protocol):
    """Whatever makes a report of a text: a `Checker`, or a session around one."""

    def check(self, text: str, /) -> Report: ...


@dataclass(frozen=True)
class AnnotatedText:
    """Parts in order.

    Args:
        parts: words and markup; together they are the source.
        escape: how words are written in this markup. It is asked for texts of any length and may not look at the
            neighbours of a character.
    """

    parts: tuple[Part, ...]
    escape: Callable[[str], str] = str

    def __post_init__(self) -> None:
        # an empty part would stand between partners
        object.__setattr__(self, "parts", tuple(part for part in self.parts if part.source or part.reads))

    @cached_property
    def source(self) -> str:
        """The text with its markup."""
        return "".join(part.source for part in self.parts)

    @cached_property
    def plain(self) -> str:
        """What is checked."""
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

    def report(self, plain: Report) -> Report:
        """A report about `plain` as one about the source: ``text[start:end]`` of the source is a finding's ``text``.

        Fingerprints stay those of the words. Text without markup keeps its report as it is.
        """
        return Report(
            text=self.source,
            findings=tuple(
                finding.model_copy(
                    update={
                        **self._told(finding.start, finding.end),
                        "suggestions": tuple(self._suggestion(each) for each in finding.suggestions),
                    }
                )
                for finding in plain.findings
            ),
            recognitions=tuple(
                kindness.model_copy(update=self._told(kindness.start, kindness.end)) for kindness in plain.recognitions
            ),
            notes=tuple(note.model_copy(update=self._where(note.start, note.end)) for note in plain.notes),
            edits=tuple(self._edits(plain.edits)),
        )

    def _where(self, start: int, end: int) -> dict[str, int]:
        span = self.source_span(Span(start, end))
        return {"start": span.start, "end": span.end}

    def _told(self, start: int, end: int) -> dict[str, int | str]:
        span = self.source_span(Span(start, end))
        return {"start": span.start, "end": span.end, "text": span.of(self.source)}

    def _suggestion(self, given: Suggestion) -> Suggestion:
        span = Span(given.start, given.end)
        if given.applicability == "advice":
            return given.model_copy(update=self._where(span.start, span.end))
        site = self._site(span)
        if site is None:
            gone = {"text": "", "slots": (), "applicability": "advice", "why": f"{BY_HAND}{given.text}"}
            return given.model_copy(update={**self._where(span.start, span.end), **gone})

        def moved(at: int) -> int:
            return len(site.before) + len(self.escape(given.text[:at]))

        return given.model_copy(
            update={
                "start": site.span.start,
                "end": site.span.end,
                "text": site.around(self.escape(given.text)),
                "slots": tuple(
                    Slot(start=moved(slot.start), end=moved(slot.end), label=slot.label) for slot in given.slots
                ),
            }
        )

    def _edits(self, given: Sequence[Edit]) -> Iterable[Edit]:
        free = 0
        for edit in self._joined(given):
            site = self._site(Span(edit.start, edit.end), free)
            if site is not None:
                free = site.span.end
                yield Edit(start=site.span.start, end=free, text=site.around(self.escape(edit.text)))

    def _joined(self, given: Sequence[Edit]) -> list[Edit]:
        """Neighbours with only blanks between are one edit where a pair of tags spans the two."""
        joined: list[Edit] = []
        for edit in given:
            last = joined[-1] if joined else None
            gap = self.plain[last.end : edit.start] if last is not None else ""
            if last is not None and _BLANKS.fullmatch(gap) and (self._is_torn(last) or self._is_torn(edit)):
                joined[-1] = Edit(start=last.start, end=edit.end, text=f"{last.text}{gap}{edit.text}")
            else:
                joined.append(edit)
        return joined

    def _is_torn(self, edit: Edit) -> bool:
        site = self._site(Span(edit.start, edit.end))
        return site is not None and site.torn

    def _site(self, span: Span, free: int = 0) -> Site | None:
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
            blanks = _BLANKS_BEFORE.search(self.source, low, start)
            start, before = (blanks.start(), before + blanks[0]) if blanks else (start, before)
        if after:
            blanks = _BLANKS.match(self.source, end, self._after(right, end))
            end, after = (blanks.end(), blanks[0] + after) if blanks else (end, after)
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


@dataclass(frozen=True, slots=True)
class Site:
    """A stretch of the source that is replaced, and the markup that stays around the new words."""

    span: Span
    before: str = ""
    after: str = ""
    torn: bool = False

    def around(self, text: str) -> str:
        return f"{self.before}{text}{self.after}"


def check_annotated(checker: Checks, text: AnnotatedText) -> Report:
    """Check what is read of a text, and report on its source.

    Raises:
        DraftTooLongError: as for `Checker.check`; what is read counts.
    """
    return text.report(checker.check(text.plain))
