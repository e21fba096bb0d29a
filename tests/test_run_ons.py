"""Chat and learners' English, end to end: what is meant is found, and what only looks alike is not."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from kindphrase import Checker


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("ok im tired,shut up", "shut up"),
        ("Fuck off I'm working", "Fuck off"),
        ("Get lost... i m reading", "Get lost"),
        ("You are selfish that's why nobody calls", "You are selfish"),
        ("because u so lazy", "because u so lazy"),
        ("your so lazy", "your so lazy"),
        ("ur always shouting at me", "ur always shouting at me"),
        ("YOU'RE SO LAZY", "YOU'RE SO LAZY"),
        ("u r a lier", "u r a lier"),
        ("You‘re so lazy", "You‘re so lazy"),
        ("u have hurted me", "u have hurted me"),
        ("so what,You're a selfish man", "You're a selfish man"),
        ("You lied to me, can we talk tonight?", "You lied to me"),
        ("you admit that you're a liar", "you're a liar"),
    ],
)
def test_it_is_found(checker: Checker, text: str, found: str) -> None:
    assert found in [finding.text for finding in checker.check(text).findings]


@pytest.mark.parametrize(
    "text",
    [
        "I find the couch and you so cosy",
        "your lazy Sunday sounds great",
        "he told me you said that you're a liar",
        "get lost in a good book I'm told",
        "see lazy.js,README.md and the rest",
        "Moran is coming tonight",
        "shut up, no way, I love it",
        "You lied about the party, and it was a surprise?",
        "Larz asked me to call your mum",
        "take out your trash",
    ],
)
def test_what_looks_alike_is_not(checker: Checker, text: str) -> None:
    assert not checker.check(text).findings


def test_a_suggestion_for_a_copula_left_out(checker: Checker) -> None:
    (finding,) = checker.check("you not listening to me").findings
    assert finding.text == "you not listening to me"
    assert finding.suggestions[0].text == "i'm frustrated that you aren't listening to me"
