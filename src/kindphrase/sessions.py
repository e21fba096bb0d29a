"""`Session`: one `Checker` and what it has read already, for a draft that is checked again at each keystroke.

The report is that of `Checker.check`, byte for byte. Paragraphs are parsed by themselves there, too: one that did not
change is not parsed, nor matched, nor rewritten a second time, wherever in the draft it stands by then.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import replace
from functools import partial
from typing import TypeAlias

from kindphrase.checker import Checker, finding_of
from kindphrase.composing.rewriting import Message, rewriting
from kindphrase.composing.sparing import feelings_in
from kindphrase.finding.analysing import Analysis
from kindphrase.finding.silencing import silence, silence_notes
from kindphrase.masking.mask import Masked
from kindphrase.noting import in_order, notes
from kindphrase.realising.registers import Habits
from kindphrase.recognising import recognitions
from kindphrase.regions import Part, Read, Region, analysis_of, regions
from kindphrase.remembering import Remembered
from kindphrase.reporting import Edit, Finding, Report, moved
from kindphrase.stretches import Paragraph, Placed, Stretch, Stretches, habits_in, masked_of

SIZE = 500_000
# the paragraphs of a stretch that tell something, and where they start
_Told: TypeAlias = "tuple[tuple[int, Read], ...]"
# where lines end in these, what stands before a sentence may reach into the paragraph before it
_RARE_BREAKS = "\x0b\x0c\x1c\x1d\x1e\x85\u2028\u2029"
_BARE_RETURN = re.compile(r"\r(?!\n)")
_NOTHING: frozenset[str] = frozenset()
_SAID_BEFORE = frozenset({""})  # no text of ours


class Session:
    """Checks one draft after the other, and each state of them. For one thread at a time.

    Args:
        checker: how to check.
        size: how much to remember, in code points of drafts: at least twice the longest draft that should be quick.
    """

    def __init__(self, checker: Checker, *, size: int = SIZE) -> None:
        self.checker = checker
        self._stretches = Stretches(size)
        self._read: Remembered[Paragraph, Read] = Remembered(size, lambda key: len(key.text))
        self._told: Remembered[Stretch, _Told] = Remembered(size, lambda stretch: len(stretch.source))
        self._said: Remembered[tuple[Region, Habits], _Said] = Remembered(size, lambda key: len(key[0].source))
        self._again: Remembered[str, Analysis] = Remembered(size, len)

    def check(self, text: str) -> Report:
        """Check a draft, or a state of one.

        Raises:
            DraftTooLongError: as for `Checker.check`.
        """
        self.checker.admit(text)
        if _breaks_rarely(text):
            return self.checker.check(text)
        held = self._stretches.of(text)
        masked = masked_of(text, held)
        told = self._told.answers([stretch for _, stretch in held], self._telling)
        parts = [Part(start + at, one) for (start, _), each in zip(held, told, strict=True) for at, one in each]
        parts = self._silenced(masked, parts)
        said = list(self._rewritten(masked, parts, held))
        harms = tuple(replace(harm, span=harm.span.shift(at)) for at, one in parts for harm in one.analysis.harms)
        long = tuple(span.shift(at) for at, one in parts for span in one.analysis.long)
        # of what was found, the notes tell only of what the writer silenced
        silent = parts if self._may_silence(masked) else ()
        kept = bool(harms) or any(one.analysis.menace for _, one in parts)
        whole = replace(self._whole(masked, silent), harms=harms, long=long)
        return Report(
            text=text,
            findings=tuple(finding for one, at in said for finding in one.findings(at)),
            recognitions=tuple(moved(kind, at) for at, one in parts for kind in one.kind),
            notes=in_order([*notes(whole), *silence_notes(whole, self.checker.rules.names)]),
            # beside a report of harm, or a threat, the whole draft stays as it is
            edits=() if kept else tuple(_edits(said)),
        )

    # --- reading ---

    def _telling(self, stretches: Sequence[Stretch]) -> list[_Told]:
        paragraphs = [paragraph for stretch in stretches for _, paragraph in stretch.paragraphs]
        read = iter(self._read.answers(paragraphs, self._reading))
        each = ([(at, next(read)) for at, _ in stretch.paragraphs] for stretch in stretches)
        return [tuple((at, one) for at, one in found if one.tells) for found in each]

    def _reading(self, keys: Sequence[Paragraph]) -> list[Read]:
        return list(map(_read, self.checker.read([Masked(source, text, ()) for text, source in keys])))

    def _silenced(self, masked: Masked, parts: list[Part]) -> list[Part]:
        """The same with what the writer silenced: comments and phrases are about the whole draft."""
        if not self._may_silence(masked):
            return parts
        found = iter(silence(self._whole(masked, parts), self.checker.options).matches)
        return [
            Part(start, _silenced(read, tuple(next(found).silenced_by for _ in read.silent))) for start, read in parts
        ]

    def _may_silence(self, masked: Masked) -> bool:
        return bool(masked.directives or self.checker.options.allow or self.checker.options.baseline)

    @staticmethod
    def _whole(masked: Masked, parts: Iterable[Part]) -> Analysis:
        """The matches at their places in the draft, without the sentences."""
        matches = (
            replace(match, span=match.span.shift(start), silenced_by=silent)
            for start, read in parts
            for match, silent in zip(read.analysis.matches, read.silent, strict=True)
        )
        return Analysis(masked, (), (), tuple(matches), ())

    # --- saying ---

    def _rewritten(
        self, masked: Masked, parts: Sequence[Part], held_by: Sequence[Placed]
    ) -> Iterator[tuple[_Said, int]]:
        found = list(regions(masked, parts))
        if not found:
            return
        habits = habits_in(held_by)

        def say(keys: Sequence[tuple[Region, Habits]]) -> list[_Said]:
            held = {region: parts_of for _, region, parts_of in found}
            return [self._say(region, held[region], habits) for region, _ in keys]

        said = self._said.answers([(region, habits) for _, region, _ in found], say)
        yield from ((one, start) for one, (start, _, _) in zip(said, found, strict=True))

    def _say(self, region: Region, parts: Sequence[Part], habits: Habits) -> _Said:
        checker = self.checker
        analysis = analysis_of(region, parts, checker.rules)
        again = partial(self._again.answers, ask=checker.read_again)
        offered = rewriting(analysis, checker.lexicon, checker.options, again, habits)
        pairs = zip(analysis.findings, offered.suggestions, strict=True)
        return _Said(tuple(finding_of(region.source, *pair) for pair in pairs), offered.message)


def _read(analysis: Analysis) -> Read:
    """The sentences are only kept where something may be said about them."""
    kind = recognitions(analysis)
    if not analysis.matches and any(map(str.isalnum, analysis.masked.source)):
        analysis = replace(analysis, sentences=(), read=())
    return Read(analysis, kind, tuple(match.silenced_by for match in analysis.matches))


def _silenced(read: Read, silent: tuple[str | None, ...]) -> Read:
    """The same where other findings are silenced; they hide nothing that is kind."""
    if silent == read.silent:
        return read
    pairs = zip(read.analysis.matches, silent, strict=True)
    matches = tuple(replace(match, silenced_by=why) for match, why in pairs)
    return replace(read, kind=recognitions(replace(read.analysis, matches=matches)), silent=silent)


def _breaks_rarely(text: str) -> bool:
    return any(mark in text for mark in _RARE_BREAKS) or bool("\r" in text and _BARE_RETURN.search(text))


def _edits(said: Iterable[tuple[_Said, int]]) -> Iterator[Edit]:
    """What is said in one part of a draft is not said again in the next."""
    before: set[str] = set()
    felt: frozenset[str] = frozenset()
    for one, at in said:
        yield from one.edits(at, before, felt)
        before |= one.said
        felt |= one.felt


class _Said:
    """What a region comes out as, offsets from its start; asked for the same place again, the same values."""

    def __init__(self, findings: tuple[Finding, ...], message: Message | None) -> None:
        self.said: frozenset[str] = message.said if message is not None else frozenset()
        self.felt = feelings_in(self.said)
        self._message = message
        self._findings = 0, findings, findings
        self._before: frozenset[str] | None = None
        self._edits: tuple[Edit, ...] = ()

    def findings(self, offset: int) -> tuple[Finding, ...]:
        """Where they stand in the draft."""
        last, own, findings = self._findings
        if last != offset:
            findings = tuple(moved(one, offset) for one in own)
            self._findings = offset, own, findings
        return findings

    def edits(self, offset: int, before: AbstractSet[str], felt: AbstractSet[str]) -> Iterator[Edit]:
        """Where they stand in the draft, given what was said, and felt, before."""
        # of what was said before counts only whether there is anything, what is said here again, and what was felt
        counts = self.said & before | _SAID_BEFORE | felt if before else _NOTHING
        if self._message is not None and counts != self._before:
            self._before, self._edits = counts, self._message.edits(counts)
        return (moved(one, offset) for one in self._edits)
