"""A question put behind a sentence belongs to it, and is no clause of its own."""

from __future__ import annotations

import pytest

from kindphrase import Checker

TOLD = [
    ("You told gran, didn't you?", "I'm upset that you told gran."),
    ("you told gran didnt u", "i'm upset that you told gran"),
    ("u ate it didnt u", "i'm upset that u ate it"),
    ("you broke the lamp, didnt ya", "i'm upset that you broke the lamp"),
]


@pytest.mark.parametrize(("draft", "wanted"), TOLD)
def test_what_it_asks_about_is_told_whole(draft: str, wanted: str, checker: Checker) -> None:
    assert checker.check(draft).rewrite() == wanted


@pytest.mark.parametrize(
    "draft",
    [
        "You saw the new lamp, didn't you?",
        "He ate the soup, did you?",
        "You were there, weren't you",
        "So, are you",
        "did not you",
    ],
)
def test_asking_alone_accuses_nobody(draft: str, checker: Checker) -> None:
    assert not checker.check(draft).findings
