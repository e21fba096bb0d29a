"""What is one word, and where: with the tokenizer of the model that ships."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kindphrase.parsing.pieces import norms_of, pieces

if TYPE_CHECKING:
    from kindphrase import Checker


def _norms(checker: Checker, text: str) -> str:
    return " ".join(piece.norm for piece in pieces(text, checker.nlp.make_doc)[0])


@pytest.mark.parametrize(
    ("text", "norms"),
    [
        ("ur mean", "you are mean"),
        ("your a liar", "you are a liar"),
        ("your mother", "your mother"),
        ("it's you're fault", "it 's your fault"),
        ("ur are late", "you are late"),
        ("YOU DIDN'T CALL", "you did not call"),
        ("YOUVE lied", "you have lied"),
        ("so what,You're late", "so what , you are late"),
        ("you ‘re late", "you are late"),
        ("u dint reply", "you did not reply"),
        ("you wanna fight", "you want to fight"),
        ("youre mean", "you are mean"),
        ("ok bye😂don't call", "ok bye do not call"),
        ("u shoulda called", "you should have called"),
        ("all because of u.", "all because of you ."),
    ],
)
def test_norms(checker: Checker, text: str, norms: str) -> None:
    assert _norms(checker, text) == norms


@pytest.mark.parametrize(
    ("text", "opening"),
    [
        ("You are cruel that's why I left", ["that"]),
        ("I know that's why I left", []),
        ("and that's why I left", []),
        ("you know what screw it", ["screw"]),
        ("you know what you did", []),
        ("Stop. you lied", ["you"]),
    ],
)
def test_sentences_that_start_without_a_mark(checker: Checker, text: str, opening: list[str]) -> None:
    assert [piece.text for piece in pieces(text, checker.nlp.make_doc)[0] if piece.opens] == opening


def test_the_parser_is_shown_the_usual_spelling(checker: Checker) -> None:
    words, signs = pieces("Wht a rediculous Lier you‘re 😡", checker.nlp.make_doc)
    assert [word.shown for word in words] == ["What", "a", "ridiculous", "Liar", "you", "'re"]
    assert [word.text for word in words] == ["Wht", "a", "rediculous", "Lier", "you", "‘re"]
    assert [sign.text for sign in signs] == ["😡"]


def test_words_cut_by_somebody_else() -> None:
    assert norms_of("your so mean".split()) == ["you", "so", "mean"]
    assert norms_of("your car".split()) == ["your", "car"]


@settings(deadline=None, max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.text(st.one_of(st.sampled_from("your ureDNT'’‘.,?!…😂 \n"), st.characters(exclude_categories=()))))
def test_every_piece_stands_where_it_says(checker: Checker, text: str) -> None:
    words, signs = pieces(text, checker.nlp.make_doc)
    found = sorted((*words, *signs), key=lambda piece: piece.start)
    assert all(text[piece.start : piece.end] == piece.text and piece.text for piece in found)
    assert all(before.end <= after.start for before, after in pairwise(found))
    assert "".join(piece.text for piece in found) == "".join(
        text[at] for at in range(len(text)) if any(piece.start <= at < piece.end for piece in found)
    )
