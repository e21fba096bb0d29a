"""`Analysis` → the same with what the writer has silenced: by comment, by allowed phrase, or as known before.

It comes after the matches are resolved: to silence a rule at a place brings no other rule up there.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator
from collections.abc import Set as AbstractSet
from dataclasses import replace

from kindphrase.errors import nearest
from kindphrase.finding.analysing import Analysis
from kindphrase.finding.matching import Match
from kindphrase.fingerprints import fingerprint, occurrences
from kindphrase.masking.directives import Silence, silences
from kindphrase.options import Options
from kindphrase.reporting import Note
from kindphrase.spans import Span

COMMENT, ALLOWED, BASELINE = "comment", "allow", "baseline"
_ALL = ""  # stands for all names
_SAID = {
    COMMENT: "A comment in the draft silences {rule} here.",
    ALLOWED: "Options.allow lets these words stand ({rule}).",
    BASELINE: "The baseline knows this finding of {rule}.",
}


def silence(analysis: Analysis, options: Options) -> Analysis:
    """Mark the matches that are silenced on purpose; which rule matched, and why it is silent, stays to be read."""
    source, directives = analysis.masked.source, analysis.masked.directives
    if not analysis.findings or not (directives or options.allow or options.baseline):
        return analysis
    told = _Told(silences(source, directives))
    allowed = _Allowed(occurrences(options.allow, source) if options.allow else ())

    def reason(match: Match) -> str | None:
        if told.about(match):
            return COMMENT
        if allowed.about(match.span):
            return ALLOWED
        words = match.span.of(source)
        ids = (match.rule.id, *match.rule.aliases) if options.baseline else ()
        return BASELINE if any(fingerprint(id_, words) in options.baseline for id_ in ids) else None

    return replace(
        analysis,
        matches=tuple(
            replace(match, silenced_by=why) if match.alive and (why := reason(match)) else match
            for match in analysis.matches
        ),
    )


class _Told:
    """Where comments ask for silence, by the names that they give; a look-up takes O(log n)."""

    def __init__(self, held: Iterable[Silence]) -> None:
        spans: dict[str, list[Span]] = {}
        for one in held:
            for name in one.names or {_ALL}:
                spans.setdefault(name, []).append(one.span)
        self._spans = {name: _joined(each) for name, each in spans.items()}

    def about(self, match: Match) -> bool:
        return any(self._holds(name, match.span.start) for name in (_ALL, *match.rule.names))

    def _holds(self, name: str, offset: int) -> bool:
        spans = self._spans.get(name, [])
        at = bisect_right(spans, offset, key=lambda span: span.start) - 1
        return at >= 0 and offset < spans[at].end


class _Allowed:
    """Where allowed phrases stand."""

    def __init__(self, spans: Iterable[Span]) -> None:
        self._spans = sorted(spans)
        self._longest = max((len(span) for span in self._spans), default=0)

    def about(self, span: Span) -> bool:
        """Whether a phrase stands in a stretch, or the stretch in a phrase."""
        first = bisect_left(self._spans, span.start - self._longest, key=lambda one: one.start)
        last = bisect_left(self._spans, span.end, key=lambda one: one.start)
        return any(one.contains(span) or span.contains(one) for one in self._spans[first:last])


def _joined(spans: Iterable[Span]) -> list[Span]:
    """The same stretches in order, those that touch made one."""
    joined: list[Span] = []
    for span in sorted(spans):
        if joined and span.start <= joined[-1].end:
            joined[-1] = Span(joined[-1].start, max(span.end, joined[-1].end))
        else:
            joined.append(span)
    return joined


def silence_notes(analysis: Analysis, known: AbstractSet[str]) -> Iterator[Note]:
    """One note for each finding that was silenced, and one for each name in a comment that is no rule.

    Args:
        analysis: after `silence`.
        known: every rule id, alias, category and reflex, in force or not.
    """
    for match in analysis.matches:
        if match.silenced_by in _SAID:
            message = _SAID[match.silenced_by].format(rule=match.rule.id)
            yield Note(code="silenced", start=match.span.start, end=match.span.end, message=message)
    for directive in analysis.masked.directives:
        for named in directive.names:
            if named.name not in known:
                found = nearest(named.name, known)
                hint = f' Did you mean "{found}"?' if found else ' "kindphrase rules list" prints those there are.'
                message = f"This comment names no rule, category or reflex.{hint}"
                yield Note(code="unknown-rule", start=named.span.start, end=named.span.end, message=message)
