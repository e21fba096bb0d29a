"""What holds of every rewrite, over a grammar of clauses (see `clause_grammar`) and of messages made of them."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import lru_cache

import pytest
from clause_grammar import DONE, UNDONE, Letter, Sample, letters, samples
from hypothesis import HealthCheck, assume, given, seed, settings
from reports import assert_sound

from kindphrase import Checker, Report
from kindphrase.reporting import Suggestion

# Few examples, since each is parsed, rewritten and read again. One seed for all: the properties then share most of
# their examples, and a report is made once.
CHOSEN = settings(
    max_examples=40,
    deadline=None,
    database=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.filter_too_much],
)


def few(test: Callable[..., None]) -> Callable[..., None]:
    return seed(2026)(CHOSEN(test))


FREQUENCY = re.compile(r"\b(?:always|never|constantly|ever)\b", re.IGNORECASE)
DENIAL = re.compile(r"\b(?:did|do|was|were|had|have|could|ca|would)n['’]?t\b|\bnot\b", re.IGNORECASE)
SLOT = re.compile(r"\[[^\]]*\]")


@lru_cache(maxsize=1024)
def _checked(checker: Checker, draft: str) -> Report:
    return checker.check(draft)


def _suggestions(checker: Checker, sample: Sample) -> list[Suggestion]:
    """At least one; drafts without any are judged by their share, below."""
    found = [each for finding in _checked(checker, sample.draft).findings for each in finding.suggestions]
    assume(found)
    return found


def _put(report: Report, suggestion: Suggestion) -> str:
    """The draft with the suggestion in its place and its blanks filled."""
    said = SLOT.sub("that happened", suggestion.text)
    return report.text[: suggestion.start] + said + report.text[suggestion.end :]


# --- one sentence ---


@few
@given(sample=samples())
def test_a_suggestion_starts_with_a_capital_exactly_where_the_draft_does(checker: Checker, sample: Sample) -> None:
    for suggestion in _suggestions(checker, sample):
        assert suggestion.text[0].isupper() == sample.capital


@few
@given(sample=samples())
def test_no_suggestion_says_always_or_never(checker: Checker, sample: Sample) -> None:
    for suggestion in _suggestions(checker, sample):
        assert not FREQUENCY.search(suggestion.text)


@few
@given(sample=samples())
def test_content_words_are_kept(checker: Checker, sample: Sample) -> None:
    for suggestion in _suggestions(checker, sample):
        if not suggestion.slots and suggestion.frame != "own-side":
            assert sample.lost(suggestion.text) == set()


@few
@given(sample=samples())
def test_content_words_are_kept_from_the_side_of_the_writer(checker: Checker, sample: Sample) -> None:
    for suggestion in _suggestions(checker, sample):
        if not suggestion.slots and suggestion.frame == "own-side":
            assert sample.lost(suggestion.text) == set()


@few
@given(sample=samples())
def test_the_act_is_kept_or_told_by_the_feeling(checker: Checker, sample: Sample) -> None:
    for suggestion in _suggestions(checker, sample):
        if not suggestion.slots and suggestion.frame != "own-side":
            assert sample.keeps_verb(suggestion.text) or suggestion.feeling in sample.act.tells


@few
@given(sample=samples())
def test_what_was_not_done_stays_undone_and_what_was_done_stays_done(checker: Checker, sample: Sample) -> None:
    for suggestion in _suggestions(checker, sample):
        # a request asks for the act: "I'd like you to call"
        if sample.keeps_verb(suggestion.text) and suggestion.frame != "need":
            assert bool(DENIAL.search(suggestion.text)) == sample.negative


@few
@given(sample=samples())
def test_a_draft_with_a_suggestion_in_place_is_silent(checker: Checker, sample: Sample) -> None:
    for suggestion in _suggestions(checker, sample):
        again = _checked(checker, _put(_checked(checker, sample.draft), suggestion))
        assert [finding.rule for finding in again.findings] == []


@few
@given(sample=samples())
def test_rewriting_twice_is_rewriting_once(checker: Checker, sample: Sample) -> None:
    once = _checked(checker, sample.draft).rewrite()
    assert _checked(checker, once).rewrite() == once


@few
@given(sample=samples())
def test_reports_of_clauses_are_sound(checker: Checker, sample: Sample) -> None:
    assert_sound(_checked(checker, sample.draft))


def test_nearly_every_habit_gets_a_whole_sentence(checker: Checker) -> None:
    drafts = [f"You always {act.base} {act.rest}." for act in DONE] + [
        f"You never {act.base} {act.rest}." for act in UNDONE
    ]
    told = [[one for found in report.findings for one in found.suggestions] for report in checker.check_many(drafts)]
    assert sum(any(one.applicability == "complete" for one in row) for row in told) >= 0.95 * len(drafts)


# --- whole messages ---


@few
@given(letter=letters())
def test_openings_and_closings_stay(checker: Checker, letter: Letter) -> None:
    rewritten = _checked(checker, letter.draft).rewrite()
    assert rewritten.startswith(letter.opening)
    assert rewritten.endswith(letter.closing)


@few
@given(letter=letters())
def test_paragraphs_stay(checker: Checker, letter: Letter) -> None:
    assert _checked(checker, letter.draft).rewrite().count("\n\n") == letter.draft.count("\n\n")


@few
@given(letter=letters())
def test_a_message_is_rewritten_once(checker: Checker, letter: Letter) -> None:
    once = _checked(checker, letter.draft).rewrite()
    assert _checked(checker, once).rewrite() == once


@few
@given(letter=letters())
def test_i_felt_never_opens_three_sentences_in_a_row(checker: Checker, letter: Letter) -> None:
    assert _longest_row(_checked(checker, letter.draft).rewrite(), r"I felt\b") < 3


@pytest.mark.parametrize("opening", ["Sam, ", "Honestly, "])
def test_i_felt_is_not_said_three_times_after_an_opening(checker: Checker, opening: str) -> None:
    said = ("you never call me back.", "you always forget my birthday.", "you never thank my mother for the meal.")
    rewritten = checker.check(" ".join(opening + sentence for sentence in said)).rewrite()
    assert _longest_row(rewritten, rf"(?:{opening})?I felt\b") < 3


def _longest_row(message: str, opening: str) -> int:
    """How many sentences in a row open so."""
    row = longest = 0
    for sentence in re.split(r"(?<=[.!?])\s+", message):
        row = row + 1 if re.match(opening, sentence) else 0
        longest = max(row, longest)
    return longest


@few
@given(letter=letters())
def test_reports_of_messages_are_sound(checker: Checker, letter: Letter) -> None:
    assert_sound(_checked(checker, letter.draft))
