"""Glued sentences are parted, and what only looks glued is not; every offset can be told."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kindphrase.parsing.seams import parted


@pytest.mark.parametrize(
    ("text", "seen"),
    [
        ("i was busy,stop it", "i was busy, stop it"),
        ("are you blind?I told you", "are you blind? I told you"),
        ("so what,You're mean", "so what, You're mean"),
        ("no...don't", "no... don't"),
        ("fine…you win", "fine… you win"),
        ("what?!you said no", "what?! you said no"),
        ("ok.You lied.stop", "ok. You lied. stop"),
        ("stupid😂you're 👍🏽yes", "stupid 😂 you're 👍🏽 yes"),
        ("you ‘re late, it`s nine", "you 're late, it's nine"),
        ("because of u.", "because of u ."),
        ("DIDN'T", "didn't"),
        ("YOU'RE A LIAR, Kim", "you're a liar, Kim"),
    ],
)
def test_seams(text: str, seen: str) -> None:
    assert parted(text).text == seen


@pytest.mark.parametrize(
    "text",
    [
        "see node.js and README.md",
        "about.me, notion.so and twitch.tv",
        "e.g.this or v1.2.3",
        "React.Component",
        "list.all() of self.is_ok",
        "the U.S. and U.K. embassies",
        "1,000.50 at 10:30",
        "NASA JPL",
        "‘well’ she said",
        "a U turn",
        "Kim and I",
    ],
)
def test_what_only_looks_glued_stays(text: str) -> None:
    assert parted(text).text == text


@given(st.text(st.one_of(st.sampled_from("youARE'’‘.,?!…😂 \n"), st.characters(exclude_categories=("Cs",)))))
def test_every_place_can_be_told(text: str) -> None:
    seen = parted(text)
    kept = [at for at in range(len(seen.text)) if at not in set(seen.blanks)]
    assert [seen.place(at) for at in kept] == list(range(len(text)))
    assert all(seen.text[at].lower() == text[seen.place(at)].lower() or seen.text[at] == "'" for at in kept)
