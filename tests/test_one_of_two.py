"""What may be so or not is not told as done, and what goes on from before is kept in front."""

from __future__ import annotations

import pytest

from kindphrase import Checker


@pytest.mark.parametrize(
    "draft", ["Either you forgot or you just lied to me.", "either u are lying to me or u lost it"]
)
def test_one_of_two_is_not_told(draft: str, checker: Checker) -> None:
    report = checker.check(draft)
    assert report.findings
    assert report.rewrite() == draft


@pytest.mark.parametrize(
    ("draft", "rewrite"),
    [
        ("You either ignore me or yell at me.", "I felt hurt when you either ignored me or yelled at me."),
        ("Either way, you lied to me.", "Either way, I felt hurt when you lied to me."),
        ("not u telling everyone i was sick", "i felt hurt when u told everyone i was sick"),
    ],
)
def test_what_surely_was_done_is_told(draft: str, rewrite: str, checker: Checker) -> None:
    assert checker.check(draft).rewrite() == rewrite


@pytest.mark.parametrize(
    ("draft", "rewrite"),
    [
        ("You always lied and never said sorry.", "I felt hurt when you lied and didn't say sorry."),
        (
            "You always have an hour for your cousin but never for our papers.",
            "I felt hurt when you had an hour for your cousin but never for our papers.",
        ),
        (
            "Thanks for telling the whole team it was me, really kind of you.",
            "I'm upset that you told the whole team it was me.",
        ),
        ("look what u did to my bike", "i'm really upset about what u did to my bike"),
    ],
)
def test_what_stands_in_a_contrast_keeps_its_side(draft: str, rewrite: str, checker: Checker) -> None:
    report = checker.check(draft)
    assert report.findings
    assert report.rewrite() == rewrite
