"""Read paragraphs → `Region`s: stretches of a draft in which what is said depends on nothing outside.

Sentences of ours are counted in a row, and a row goes on over the end of a paragraph ("You never listen." / "You never
call."). Where words stand between two sentences with findings, no row does: there a draft can be cut, and each part be
rewritten by itself, given the habits of its writer.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import islice
from typing import NamedTuple

from kindphrase.finding.analysing import Analysis, analyse
from kindphrase.masking.mask import Mask, Masked
from kindphrase.reporting import Recognition
from kindphrase.rules.ruleset import RuleSet
from kindphrase.sentences import Sentence
from kindphrase.spans import Span, cover


@dataclass(frozen=True)
class Read:
    """A paragraph that was read by itself, and what is kind in it; offsets from its start.

    ``silent`` says of each of its matches what silenced it.
    """

    analysis: Analysis
    kind: tuple[Recognition, ...]
    silent: tuple[str | None, ...]

    @cached_property
    def standing(self) -> Span | None:
        """From the first sentence with a finding that stands to the end of the last, if there is one."""
        pairs = zip(self.analysis.matches, self.silent, strict=True)
        standing = [match for match, silent in pairs if match.lost_to is None and silent is None]
        return cover(match.clause.sentence.span for match in standing) if standing else None

    @property
    def tells(self) -> bool:
        """Whether a draft may come out otherwise for it: it holds something, or no word to part what is around it."""
        found = self.analysis.matches or self.analysis.harms or self.analysis.menace or self.analysis.long or self.kind
        return bool(found) or not any(map(str.isalnum, self.analysis.masked.source))


class Part(NamedTuple):
    """A paragraph at its place in a draft."""

    start: int
    read: Read

    @property
    def end(self) -> int:
        return self.start + len(self.read.analysis.masked.source)


class Region(NamedTuple):
    """A part of a draft. As a key it stands for all that counts for what is said there; offsets are from ``start``.

    ``source`` and ``masked`` hold what follows, too, as far as anything looks at it.
    """

    source: str
    masked: str
    masks: tuple[Mask, ...]
    paragraphs: tuple[Span, ...]
    silent: tuple[tuple[str | None, ...], ...]


def regions(masked: Masked, parts: Sequence[Part]) -> Iterator[tuple[int, Region, tuple[Part, ...]]]:
    """Where each region starts, what it is, and its paragraphs; those without findings are in none, nor need be given.

    Those without a word that counts need be: see `Read.tells`.
    """
    masks = _Masks(masked.masks)
    for first, last in _runs(masked.source, parts):
        held = tuple(parts[first : last + 1])
        start, end = held[0].start, _tail(masked.source, held[-1].end)
        region = Region(
            source=masked.source[start:end],
            masked=masked.text[start:end],
            masks=tuple(masks.within(Span(start, end))) if masked.masks else (),
            paragraphs=tuple([Span(part.start - start, part.end - start) for part in held]),
            silent=tuple([part.read.silent for part in held]),
        )
        yield start, region, held


def analysis_of(region: Region, parts: Sequence[Part], rules: RuleSet) -> Analysis:
    """A region as if it were a draft. Of one paragraph, the analysis is there; several are matched once more."""
    masked = Masked(region.source, region.masked, region.masks)
    found = parts[0].read.analysis
    if len(parts) > 1:
        pairs = zip(parts, region.paragraphs, strict=True)
        sentences = (_shifted(sentence, at.start) for part, at in pairs for sentence in part.read.analysis.sentences)
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
        if not part.read.silent or (standing := part.read.standing) is None:
            continue
        if first >= 0 and any(map(str.isalnum, source[end : part.start + standing.start])):
            yield first, last
            first = -1
        first, last = (at if first < 0 else first), at
        end = part.start + standing.end
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
