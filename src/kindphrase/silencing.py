"""`Analysis` → the same with what the writer has silenced: by comment, by allowed phrase, or as known before.

It comes after the matches are resolved: to silence a rule at a place brings no other rule up there.
"""

from __future__ import annotations

from collections.abc import Iterator
from collections.abc import Set as AbstractSet
from dataclasses import replace

from kindphrase.analysing import Analysis
from kindphrase.directives import silences
from kindphrase.errors import nearest
from kindphrase.fingerprints import fingerprint, occurrences
from kindphrase.matching import Match
from kindphrase.options import Options
from kindphrase.reporting import Note

COMMENT, ALLOWED, BASELINE = "comment", "allow", "baseline"
_SAID = {
    COMMENT: "A comment in the draft silences {rule} here.",
    ALLOWED: "Options.allow lets these words stand ({rule}).",
    BASELINE: "The baseline knows this finding of {rule}.",
}


def silence(analysis: Analysis, options: Options) -> Analysis:
    """Mark the matches that are silenced on purpose; which rule matched, and why it is silent, stays to be read."""
    masked = analysis.masked
    held = tuple(silences(masked.source, masked.directives))
    allowed = [span for phrase in options.allow for span in occurrences(phrase, masked.source)]
    if not (held or allowed or options.baseline):
        return analysis

    def reason(match: Match) -> str | None:
        if any(one.span.start <= match.span.start < one.span.end and _named(match, one.names) for one in held):
            return COMMENT
        if any(span.contains(match.span) or match.span.contains(span) for span in allowed):
            return ALLOWED
        words = match.span.of(masked.source)
        ids = (match.rule.id, *match.rule.aliases) if options.baseline else ()
        return BASELINE if any(fingerprint(id_, words) in options.baseline for id_ in ids) else None

    return replace(
        analysis,
        matches=tuple(
            replace(match, silenced_by=why) if match.alive and (why := reason(match)) else match
            for match in analysis.matches
        ),
    )


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


def _named(match: Match, names: AbstractSet[str]) -> bool:
    return not names or not match.rule.names.isdisjoint(names)
