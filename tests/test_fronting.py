"""The comma that chat leaves out is laid for the parser, and stands nowhere in what comes of it."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kindphrase import Checker
from kindphrase.parsing.fronting import missing_commas
from kindphrase.parsing.parser import Parser


@pytest.fixture(scope="module")
def parser() -> Parser:
    return Parser()


def before(parser: Parser, text: str) -> list[str]:
    """The words before which a comma is missing, each with the one behind it."""
    (block,) = parser.blocks(text)
    words = [word.text for word in block.words]
    return [" ".join(words[at : at + 2]) for at in missing_commas(block.words)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Whenever I mention money you roll your eyes.", ["you roll"]),
        ("When I ring you never pick up.", ["you never"]),
        ("every time we go out u get drunk", ["u get"]),
        ("Any time I need help you vanish.", ["you vanish"]),
        ("and when I tell you things you tell everyone", ["you tell"]),
        ("When you do that I feel small.", ["I feel"]),
        ("ok but when i need you you disappear", ["you disappear"]),
        # behind a condition, what could have been
        ("If you wanted the room you could have asked.", ["you could"]),
        ("so if you hated the plan you should just have told us", ["you should"]),
        ("If you don't want the dog you shouldn't have bought it", ["you should"]),
        ("If you find the book you should have read, tell me.", []),
        ("If you had the time I would ask you.", []),
        # what a thing is told by, or what is seen or said
        ("When I saw the pictures you took", []),
        ("When I read the messages you sent I cried.", ["I cried"]),
        ("When I see you smile", []),
        ("when I think you lie", []),
        ("When I talk to you.", []),
        # a mark stands there, or the time stands last
        ("When I ring, you never pick up.", []),
        ("You never pick up when I ring you.", []),
        ("I left when you came.", []),
        ("Tell me when you are home.", []),
    ],
)
def test_where_a_comma_is_missing(parser, text, expected):
    assert before(parser, text) == expected


def test_what_happens_then_is_the_main_clause(parser):
    (sentence,) = parser.parse("Whenever I talk about work you roll your eyes.")
    root = next(word for word in sentence.words if word.dep == "root")
    assert root.text == "roll"
    assert [word.text for word in sentence.words] == "Whenever I talk about work you roll your eyes .".split()


WORDS = st.sampled_from(
    "when whenever every time I you u we never call shout leave at me the door dinner , . ? ! and because it 😢".split()
)


@settings(max_examples=150, deadline=None)
@given(st.lists(WORDS, min_size=1, max_size=18))
def test_no_word_is_added_or_moved(parser, words):
    text = " ".join(words)
    said = [word for sentence in parser.parse(text) for word in sentence.words]
    # "are" may be put into "you late", and nothing else
    assert all(word.span.of(text) == word.text if len(word.span) else word.lemma == "be" for word in said)
    drawn = [word.text for word in said if word.is_said and len(word.span)]
    assert drawn == [word for word in words if word.isalnum()]


@pytest.mark.parametrize(
    ("draft", "expected"),
    [
        (
            "Whenever I talk about work you roll your eyes.",
            "I feel hurt when I talk about work and you roll your eyes.",
        ),
        ("Any time I need help you disappear.", "I felt hurt when I needed help and you disappeared."),
        (
            "Instead of helping, you sat there all day.",
            "I felt frustrated when you sat there all day instead of helping.",
        ),
    ],
)
def test_rewrites(draft, expected):
    assert Checker().check(draft).rewrite() == expected
