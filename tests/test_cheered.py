"""A cheer in scorn is no part of the act behind it, and the act is what is told."""

from __future__ import annotations

import pytest

from kindphrase import Checker


@pytest.mark.parametrize(
    ("draft", "rewrite"),
    [
        ("Thanks for nothing, you told everyone about it.", "I'm disappointed that you told everyone about it."),
        ("great job, you forgot our anniversary", "i felt frustrated when you forgot our anniversary"),
        ("Well done, you broke the login again.", "I felt frustrated when you broke the login again."),
        (
            "nice going, you missed the bus and now we wait an hour",
            "i felt frustrated when you missed the bus and now we wait an hour",
        ),
        (
            "thx for nothin, i sat there alone all night while u danced",
            "i felt disappointed when u danced and i sat there alone all night",
        ),
        ("u cant talk to me like a dog", "i'd really like u not to talk to me like that"),
    ],
)
def test_the_act_is_told(draft: str, rewrite: str, checker: Checker) -> None:
    assert checker.check(draft).rewrite() == rewrite


@pytest.mark.parametrize(
    "draft",
    [
        "Great job, you fixed the login.",
        "Well done, you passed!",
        "Thanks for the soup, you saved my evening.",
        "Nice work, we won.",
    ],
)
def test_a_cheer_is_a_cheer(draft: str, checker: Checker) -> None:
    assert not checker.check(draft).findings
