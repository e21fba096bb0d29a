"""Orders to stop, whatever the parser made of them."""

from __future__ import annotations

import pytest

import kindphrase


@pytest.mark.parametrize(
    ("draft", "wanted"),
    [
        ("Quit ignoring me.", "I feel hurt when you ignore me. Please stop."),
        ("quit yelling at me", "i feel upset when you yell at me. please stop"),
        ("Quit blaming me for everything.", "I feel upset when you blame me for everything. Please stop."),
        ("Quit calling me names.", "I feel hurt when you call me names. Please stop."),
        ("Stop making me wait.", "I feel frustrated when you make me wait. Please stop."),
    ],
)
def test_what_is_to_stop_is_told_and_asked_for(draft: str, wanted: str) -> None:
    assert kindphrase.rewrite(draft) == wanted


@pytest.mark.parametrize(
    "draft", ["I quit smoking.", "The bus stop being built is ours.", "They quit working at five."]
)
def test_what_stops_by_itself_is_no_order(draft: str) -> None:
    assert kindphrase.check(draft).findings == ()


@pytest.mark.parametrize(
    ("draft", "wanted"),
    [
        (
            "Dear Mr. Novak, you have ignored our last two letters.",
            "Dear Mr. Novak, I felt frustrated when you ignored our last two letters.",
        ),
        ("Hi Aunt Mary, you never call me back.", "Hi Aunt Mary, I'm disappointed that you didn't call me back."),
    ],
)
def test_a_greeting_stays_before_what_is_said_anew(draft: str, wanted: str) -> None:
    assert kindphrase.rewrite(draft) == wanted


def test_what_has_not_happened_is_not_told_as_if_it_had() -> None:
    (finding,) = kindphrase.check("You are going to lose my keys again.").findings
    assert finding.suggestions == ()
    assert finding.advice
