""" "your" for "you are" and the other way round: in the words that follow lies the difference."""

from __future__ import annotations

import pytest

from kindphrase.parsing.parser import Parser
from kindphrase.parsing.yours import is_it_is, is_you_and_more, is_you_are, is_your


def _at(line: str, *, short: bool = False) -> bool:
    norms = line.split()
    return is_you_are(norms, norms.index("your"), short=short)


@pytest.mark.parametrize(
    "line",
    [
        "your a liar",
        "your so mean",
        "i think your selfish",
        "your not listening",
        "your making me cry",
        "your ignoring her again",
        "your blaming everyone",
        "your really rude",
        "lol your annoying .",
        "because your jealous of him",
        "your just like the rest",
        "what a snob your",
        "your trash .",
        "your in my way",
        "your one of them",
    ],
)
def test_you_are(line: str) -> None:
    assert _at(line)


@pytest.mark.parametrize(
    "line",
    [
        "your car is old",
        "your selfish brother called",
        "your best friend",
        "for your own good .",
        "this is your doing .",
        "is it your fault",
        "thanks for your helping me",
        "without your telling me",
        "your meeting with him",
        "your writing is lovely",
        "your really old car",
        "take out your trash .",
        "your to - do list",
        "i like your kind",
        "your acting is good",
        "your",
        "it is your .",
    ],
)
def test_your(line: str) -> None:
    assert not _at(line)


def test_the_short_form_says_either() -> None:
    assert _at("your confusing", short=True)
    assert not _at("your confusing letter")
    assert not _at("your phone", short=True)
    assert not _at("your meeting", short=True)
    assert is_you_and_more("your are late".split(), 0)
    assert not is_you_and_more("your aunt is late".split(), 0)


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("you are fault .", True),
        ("you are mom is here", True),
        ("you are own problem", True),
        ("you are history .", False),
        ("you are mother to two", False),
        ("you are right", False),
        ("you are", False),
    ],
)
def test_you_are_for_your(line: str, expected: bool) -> None:
    assert is_your(line.split(), 0) is expected


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("its your fault .", True),
        ("its always me", True),
        ("its not fair", True),
        ("its so rude of you", True),
        ("its over .", True),
        ("its because of him", True),
        ("its tail hurts", False),
        ("its wrong side", False),
        ("its own fault", False),
        ("its", False),
    ],
)
def test_its_for_it_is(line: str, expected: bool) -> None:
    assert is_it_is(line.split(), 0) is expected


def test_its_for_it_is_is_cut_where_it_stands() -> None:
    (sentence,) = Parser().parse("its your fault")
    assert [(word.text, word.norm, word.span.start) for word in sentence.words[:2]] == [("it", "it", 0), ("s", "'s", 2)]
