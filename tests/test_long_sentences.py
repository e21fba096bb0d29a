"""A sentence that is cut for the parser is told of, on every way to a report."""

from __future__ import annotations

import pytest

from kindphrase import Checker, Report
from kindphrase.parsing.blocks import LONGEST
from kindphrase.sessions import Session
from kindphrase.spans import Span

SHORT = "We met at the station. "
CALM = "and then we " + "went on and on, " * 80 + "to the lake"
BLAMING = "and you never listen to me, " * 70 + "which is sad"
MIXED = f"{SHORT}\n\n{SHORT}{CALM}.\n\n> {CALM}\n\n{BLAMING}. {SHORT}"


def told(report: Report) -> list[Span]:
    return [Span(note.start, note.end) for note in report.notes if note.code == "long-sentence"]


@pytest.mark.parametrize("sentence", [CALM, BLAMING])
def test_the_note_is_about_the_whole_sentence(checker: Checker, sentence: str) -> None:
    (span,) = told(checker.check(f"{SHORT}\n\n{sentence}"))
    assert span.of(f"{SHORT}\n\n{sentence}") == sentence


def test_it_is_told_alike_on_every_way(checker: Checker) -> None:
    report = checker.check(MIXED)
    assert [span.of(MIXED)[:12] for span in told(report)] == [CALM[:12], BLAMING[:12]]
    assert report.findings
    assert report == checker.trace(MIXED).report == next(checker.check_many([MIXED]))
    session = Session(checker)
    session.check(SHORT + MIXED)
    assert session.check(MIXED) == report
    assert told(Checker(suggest=False, parser=checker.parser).check(MIXED)) == told(report)


def test_as_many_words_as_are_read_at_once_are_no_news(checker: Checker) -> None:
    words = " ".join(["word"] * LONGEST)
    assert told(checker.check(words)) == []
    assert told(checker.check(f"{words} more")) == [Span(0, len(words) + 5)]
