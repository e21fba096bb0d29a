"""What each stage made of a draft, in the order of the flow: the printed form of `Checker.trace`.

A stage that has nothing to say is printed all the same, so that one can see where a draft stopped.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from rich.text import Text

from kindphrase.adapters.margin import shown

if TYPE_CHECKING:
    from kindphrase.checker import Trace
    from kindphrase.clauses import Clause
    from kindphrase.finding.matching import Match
    from kindphrase.reporting import Report
    from kindphrase.sentences import Sentence
    from kindphrase.spans import Span

UNSAID = frozenset({"none", "no"})  # feature values that only say that there is nothing
NOT_PRINTED = frozenset({"word"})  # the words stand above already


def stages(trace: Trace) -> Iterator[Text]:
    """The rows of all stages."""
    found, said = trace.analysis, trace.rewriting
    draft = found.masked.source
    yield from _stage("masked", (f"{mask.kind.value}: {_quoted(draft, mask.span)}" for mask in found.masked.masks))
    yield from _stage("words", (row for sentence in found.sentences for row in _sentence(sentence)))
    clauses = (clause for group in found.clauses for clause in group)
    yield from _stage("clauses", (row for clause in clauses for row in _clause(draft, clause)))
    yield from _stage("left alone", (f"{harm.guard}: {_quoted(draft, harm.span)}" for harm in found.harms))
    yield from _stage("rules that held", (row for match in found.matches for row in _match(draft, match)))
    yield from _stage("plans", (shown(str(plan)) for plan in said.plans))
    yield from _stage("dropped", (f"{item.rule}: {shown(item.text)} – {item.reason}" for item in said.dropped))
    yield from _stage("offered", _offered(trace.report))


def _stage(title: str, rows: Iterable[str]) -> Iterator[Text]:
    yield Text(title, style="bold")
    empty = True
    for row in rows:
        empty = False
        yield Text(f"  {row}")
    if empty:
        yield Text("  nothing", style="dim")


def _sentence(sentence: Sentence) -> Iterator[str]:
    """One row a word: as written and as read, lemma, word class, role, and what it hangs on."""
    yield f"sentence {sentence.span.start}-{sentence.span.end}"
    for word in sentence.words:
        head = "the sentence" if word.head == word.index else sentence.words[word.head].text
        read = word.text if word.norm == word.text.lower() else f"{word.text} = {word.norm}"
        yield shown(f"  {read:<16} {word.lemma:<12} {word.upos:<6} {word.dep:<12} of {head}")


def _clause(draft: str, clause: Clause) -> Iterator[str]:
    yield _quoted(draft, clause.span)
    for name, values in sorted(clause.features.items()):
        if (said := sorted(values - UNSAID)) and name not in NOT_PRINTED:
            yield f"  {name:<16} {shown(', '.join(said))}"


def _match(draft: str, match: Match) -> Iterator[str]:
    yield f"{match.rule.id}: {_quoted(draft, match.span)}"
    if match.tried:
        yield f"  guards that looked: {', '.join(match.tried)}"
    if match.silenced_by:
        yield f"  silenced by {match.silenced_by}"
    elif match.lost_to:
        yield f"  gave way to {match.lost_to}"
    else:
        yield "  stands"


def _offered(report: Report) -> Iterator[str]:
    for finding in report.findings:
        first = next((each.text for each in finding.suggestions if each.text), "advice only")
        yield f"{finding.rule} {finding.start}-{finding.end}: {shown(first)}"
    for note in report.notes:
        yield f"note {note.code} {note.start}-{note.end}: {note.message}"


def _quoted(draft: str, span: Span) -> str:
    return f"{span.start}-{span.end} {shown(span.of(draft))}"
