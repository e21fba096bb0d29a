"""What somebody is tired of is what the other does, and not what they do themselves."""

from __future__ import annotations

import pytest


@pytest.mark.parametrize(
    ("draft", "rewrite"),
    [
        ("I'm sick of you yelling at me.", "I felt fed up when you yelled at me."),
        ("im sick of u ordering me around", "i felt fed up when u ordered me around"),
        ("I'm tired of you not helping.", "I felt fed up when you didn't help."),
        ("i am sick of u always comin home drunk", "i felt fed up when u came home drunk"),
        ("I'm so tired of you being late.", "I felt fed up when you were late."),
    ],
)
def test_the_one_who_does_it_is_who_is_named(checker, draft, rewrite):
    assert checker.check(draft).rewrite() == rewrite


@pytest.mark.parametrize(
    "draft",
    ["I'm tired of my boss yelling at me.", "I'm happy with you living here.", "I'm tired of cooking for nobody."],
)
def test_others_and_what_is_no_burden_stay(checker, draft):
    assert not checker.check(draft).findings


def test_who_is_tired_of_doing_it_did_it(checker):
    draft, rewrite = "I'm sick of repeating myself to you.", "I felt fed up when I had to repeat myself to you."
    assert checker.check(draft).rewrite() == rewrite


def test_a_draft_that_breaks_off_is_read(checker):
    for at in range(len(draft := "I'm sick of you always yelling at")):
        checker.check(draft[:at])
