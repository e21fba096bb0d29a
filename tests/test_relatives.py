"""Clauses that tell more of a thing of the writer's: "the ring my mother left me"."""

from __future__ import annotations

import pytest

from kindphrase import Checker
from kindphrase.parsing.parser import Parser


@pytest.fixture(scope="module")
def checker() -> Checker:
    return Checker()


@pytest.mark.parametrize(
    ("text", "verb", "thing"),
    [
        ("You lost the watch my father left me.", "left", "watch"),
        ("You burned the scarf my sister knitted me and blamed the iron.", "knitted", "scarf"),
        ("You crashed the van my parents lent us and didn't tell them.", "lent", "van"),
    ],
)
def test_they_hang_on_the_thing(text, verb, thing):
    (sentence,) = Parser().parse(text)
    told = next(word for word in sentence.words if word.text == verb)
    assert (told.role, sentence.words[told.head].text) == ("acl", thing)


@pytest.mark.parametrize("text", ["You broke the vase, my sister left me.", "You were late and my mother made dinner."])
def test_sentences_of_their_own_stay(text):
    (sentence,) = Parser().parse(text)
    assert not any(word.role == "acl" for word in sentence.words)


@pytest.mark.parametrize(
    ("draft", "expected"),
    [
        ("You lost the ring my father left me.", "I'm upset that you lost the ring my father left me."),
        (
            "You ignored the note I wrote you.",
            "I felt frustrated when you ignored the note I wrote you.",
        ),
    ],
)
def test_such_a_thing_is_the_writers(checker, draft, expected):
    assert checker.check(draft).rewrite() == expected


@pytest.mark.parametrize(
    "draft",
    [
        "You got the mail I sent on Monday.",
        "You read the book she lent him.",
        "You lost the ticket the airline sent.",
        "You kept the notes we took, thanks!",
    ],
)
def test_look_alikes_stay_silent(checker, draft):
    assert not checker.check(draft).findings
