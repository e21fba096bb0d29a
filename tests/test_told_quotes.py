"""Quoted words stay as they are inside what is told; where a blank would stand for them, nothing is offered."""

from __future__ import annotations

import pytest

from kindphrase import Checker

KEPT = {
    "you always say that when i ask 'why'": "i felt upset when i asked 'why' and you said that",
    'You keep changing "colour" to "color" without asking.': (
        'I felt frustrated when you kept changing "colour" to "color" without asking.'
    ),
    'You reverted my edit, which removed the slogan "freedom" from the page.': (
        'I felt discouraged when you reverted my edit, which removed the slogan "freedom" from the page.'
    ),
    'You don\'t even answer when I ask "how was your day?"': (
        'I felt frustrated when I asked "how was your day?" and you didn\'t answer.'
    ),
    "You never even said “sorry” to her.": "I'm upset that you didn't say “sorry” to her.",
}


@pytest.mark.parametrize(("draft", "wanted"), KEPT.items())
def test_quoted_words_are_told_as_they_stand(checker: Checker, draft: str, wanted: str) -> None:
    assert checker.check(draft).rewrite() == wanted


def test_no_blank_stands_for_quoted_words(checker: Checker) -> None:
    report = checker.check('You said "I hate this place", you idiot.')
    assert report.findings
    assert "I hate this place" in report.rewrite()
