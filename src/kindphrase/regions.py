"""Read paragraphs → `Region`s: stretches of a draft in which what is said depends on nothing outside.

Sentences of ours are counted in a row, and a row goes on over the end of a paragraph ("You never listen." / "You never
call."). Where words stand between two sentences with findings, no row does: there a draft can be cut, and each part be
rewritten by itself, given the habits of its writer.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import islice

from kindphrase.analysing import Analysis, analyse
from kindphrase.masking import Mask, Masked
from kindphrase.rules.ruleset import RuleSet
from kindphrase.sentences import Sentence
from kindphrase.spans import Span


@dataclass(frozen=True)
class Part:
    """One paragraph that was read by itself: its place in the draft, and an `Analysis` with offsets from there.

    ``silent`` says of each of its matches what silenced it in this draft.
    """

    span: Span
    analysis: Analysis
    silent: tuple[str | None, ...]

    @property
    def standing(self) -> tuple[Span, ...]:
        """The sentences with findings that stand, in the draft."""
        if not self.silent:
            return ()
        pairs = zip(self.analysis.matches, self.silent, strict=True)
        return tuple(
            match.clause.sentence.span.shift(self.span.start)
            for match, silent in pairs
            if match.lost_to is None and silent is None
        )


@dataclass(frozen=True)
class Region:
    """A part of a draft. As a key it stands for all that counts for what is said there; offsets are from ``start``.

    ``source`` and ``masked`` hold what follows, too, as far as anything looks at it.
    """

    source: str
    masked: str
    masks: tuple[Mask, ...]
    paragraphs: tuple[Span, ...]
    silent: tuple[tuple[str | None, ...], ...]


def regions(masked: Masked, parts: Sequence[Part]) -> Iterator[tuple[int, Region, tuple[Part, ...]]]:
    """Where each region starts, what it is, and its paragraphs; paragraphs without findings are in none."""
    masks = _Masks(masked.masks)
    for first, last in _runs(masked.source, parts):
        held = tuple(parts[first : last + 1])
        start, end = held[0].span.start, _tail(masked.source, held[-1].span.end)
        region = Region(
            source=masked.source[start:end],
            masked=masked.text[start:end],
            masks=tuple(masks.within(Span(start, end))),
            paragraphs=tuple(part.span.shift(-start) for part in held),
            silent=tuple(part.silent for part in held),
        )
        yield start, region, held


def analysis_of(region: Region, parts: Sequence[Part], rules: RuleSet) -> Analysis:
    """A region as if it were a draft. Of one paragraph, the analysis is there; several are matched once more."""
    masked = Masked(region.source, region.masked, region.masks)
    found = parts[0].analysis
    if len(parts) > 1:
        pairs = zip(parts, region.paragraphs, strict=True)
        sentences = (_shifted(sentence, at.start) for part, at in pairs for sentence in part.analysis.sentences)
        found = analyse(masked, tuple(sentences), rules)
    silent = [why for row in region.silent for why in row]
    matches = (
        match if match.silenced_by == why else replace(match, silenced_by=why)
        for match, why in zip(found.matches, silent, strict=True)
    )
    return replace(found, masked=masked, matches=tuple(matches))


_BLANKS = re.compile(r"\s*")


def _runs(source: str, parts: Sequence[Part]) -> Iterator[tuple[int, int]]:
    """The first and the last paragraph of each region."""
    first = last = -1
    end = 0
    for at, part in enumerate(parts):
        if not (standing := part.standing):
            continue
        if first >= 0 and any(map(str.isalnum, source[end : min(each.start for each in standing)])):
            yield first, last
            first = -1
        first, last = (at if first < 0 else first), at
        end = max(each.end for each in standing)
    if first >= 0:
        yield first, last


def _tail(source: str, end: int) -> int:
    """Past the next two characters, and past the first after the blanks: a quotation may begin there."""
    blanks = _BLANKS.match(source, end)
    return min(len(source), (blanks.end() if blanks else end) + 2)


def _shifted(sentence: Sentence, by: int) -> Sentence:
    return Sentence(tuple(replace(word, span=word.span.shift(by)) for word in sentence.words))


class _Masks:
    """The masks of a draft, looked up in order."""

    def __init__(self, masks: Sequence[Mask]) -> None:
        self._masks = masks
        self._at = 0

    def within(self, span: Span) -> Iterator[Mask]:
        """Those that overlap a stretch, cut to it, counted from its start; stretches are asked for in order."""
        while self._at < len(self._masks) and self._masks[self._at].span.end <= span.start:
            self._at += 1
        for mask in islice(self._masks, self._at, None):
            if mask.span.start >= span.end:
                return
            start, end = max(mask.span.start, span.start), min(mask.span.end, span.end)
            yield Mask(Span(start - span.start, end - span.start), mask.kind)
