"""What a blank would swallow: such a suggestion is offered, and not put into the draft unasked."""

from __future__ import annotations

import pytest

from kindphrase import Checker

MUCH = [
    "Do you even understand what the auditors, the landlord and my sister wrote about the flooded cellar?",
    "Who do you think you are to cancel the removal van, the painter and the deposit?",
]
LITTLE = [
    "You vandal.",
    "You're such a selfish liar.",
    "What a liar you are.",
    "You don't care about me.",
]


@pytest.mark.parametrize("draft", MUCH)
def test_much_that_is_told_stays_in_the_draft(checker: Checker, draft: str) -> None:
    report = checker.check(draft)
    blanks = [each for finding in report.findings for each in finding.suggestions if each.slots]
    assert blanks
    assert report.edits == ()
    assert report.rewrite() == draft


@pytest.mark.parametrize("draft", LITTLE)
def test_where_only_the_accusation_goes_the_blank_is_put_in(checker: Checker, draft: str) -> None:
    report = checker.check(draft)
    assert [edit.text for edit in report.edits] == [report.findings[0].suggestions[0].text]
    assert "[" in report.rewrite()


def test_beside_a_report_of_harm_nothing_is_put_in(checker: Checker) -> None:
    draft = "You never listen to me. You hit me last night."
    report = checker.check(draft)
    assert [note.code for note in report.notes] == ["harm"]
    assert report.findings
    assert report.findings[0].suggestions
    assert report.rewrite() == draft
