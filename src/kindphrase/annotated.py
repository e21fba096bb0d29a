"""`AnnotatedText`: text with markup, what of it is read, and a `Report` about the one made a report about the other.

``You <b>never</b> listen`` is checked as "You never listen". What is found is told in offsets of the source, markup
and all, and a replacement leaves no tag without its partner. What would be lost with the words (a link, an image, the
end of a paragraph) is never replaced: such a suggestion is kept as advice.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Protocol

from kindphrase.markup import Part
from kindphrase.partmap import PartMap
from kindphrase.reporting import Edit, Finding, Note, Recognition, Report, Slot, Suggestion
from kindphrase.spans import Span

BY_HAND = "Something that must not get lost stands among these words, such as a link. Put in by hand: "
_BLANKS = re.compile(r"[ \t]*")


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
    def _map(self) -> PartMap:
        return PartMap(self.parts)

    @property
    def source(self) -> str:
        """The text with its markup."""
        return self._map.source

    @property
    def plain(self) -> str:
        """What is checked."""
        return self._map.plain

    def source_span(self, span: Span) -> Span:
        """Where the words of a stretch of `plain` stand in the source; see `PartMap.source_span`."""
        return self._map.source_span(span)

    def plain_span(self, span: Span) -> Span | None:
        """What is read of a stretch of the source; see `PartMap.plain_span`."""
        return self._map.plain_span(span)

    def report(self, plain: Report) -> Report:
        """A report about `plain` as one about the source: ``text[start:end]`` of the source is a finding's ``text``.

        Fingerprints stay those of the words. Text without markup keeps its report as it is. Of words that are only
        read, and stand nowhere in the source, nothing is told: there is no place to tell it at.
        """
        return Report(
            text=self.source,
            findings=tuple(
                finding.model_copy(
                    update={
                        **self._told(finding.start, finding.end),
                        "suggestions": tuple(
                            self._suggestion(each) for each in finding.suggestions if self._stands(each)
                        ),
                    }
                )
                for finding in plain.findings
                if self._stands(finding)
            ),
            recognitions=tuple(
                kindness.model_copy(update=self._told(kindness.start, kindness.end))
                for kindness in plain.recognitions
                if self._stands(kindness)
            ),
            notes=tuple(
                note.model_copy(update=self._where(note.start, note.end)) for note in plain.notes if self._stands(note)
            ),
            edits=tuple(self._edits(plain)),
        )

    def _stands(self, told: Finding | Recognition | Note | Suggestion | Edit) -> bool:
        return len(self.source_span(Span(told.start, told.end))) > 0

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
        site = self._map.site(span)
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

    def _edits(self, plain: Report) -> Iterator[Edit]:
        free = 0
        for edit in self._joined([edit for edit in plain.edits if self._stands(edit)]):
            whole = self._map.site(Span(edit.start, edit.end), free)
            for one in (edit,) if whole is not None else _singly(plain, edit):
                site = self._map.site(Span(one.start, one.end), free)
                if site is not None and site.span.start >= free:
                    free = site.span.end
                    yield Edit(start=site.span.start, end=free, text=site.around(self.escape(one.text)))

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
        site = self._map.site(Span(edit.start, edit.end))
        return site is not None and site.torn


def check_annotated(checker: Checks, text: AnnotatedText) -> Report:
    """Check what is read of a text, and report on its source.

    Raises:
        DraftTooLongError: as for `Checker.check`; what is read counts.
    """
    return text.report(checker.check(text.plain))


def _singly(plain: Report, edit: Edit) -> Iterator[Edit]:
    """What can be said for the findings one by one, where an edit for several would lose something."""
    end = edit.start
    for at in range(bisect_left(plain.findings, edit.start, key=lambda finding: finding.start), len(plain.findings)):
        finding = plain.findings[at]
        if finding.start >= edit.end:
            return
        first = next(iter(finding.suggestions), None)
        if first is not None and first.applicability == "complete" and end <= first.start and first.end <= edit.end:
            end = first.end
            yield Edit(start=first.start, end=first.end, text=first.text)
