"""Misspelt words of the lexicon: which are undone, and what stays as it was typed."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kindphrase.parsing.chatwords import CHAT, CLOSED, CUT, MISSPELT
from kindphrase.parsing.slips import cost, lexicon_words, meant, targets
from kindphrase.parsing.spelling import normalise, normalise_all


@pytest.mark.parametrize(
    ("slip", "word"),
    [
        ("ignorent", "ignorant"),
        ("ignornt", "ignorant"),
        ("childsih", "childish"),
        ("dissapointing", "disappointing"),
        ("manupulate", "manipulate"),
        ("critisise", "criticise"),
        ("hyprocritical", "hypocritical"),
        ("ungratefull", "ungrateful"),
        ("irresponsable", "irresponsible"),
        ("embarasing", "embarrassing"),
        ("rubish", "rubbish"),
        ("speaked", "spoke"),
        ("hurted", "hurt"),
        ("makeing", "making"),
        ("conversatioon", "conversation"),
    ],
)
def test_slips_are_undone(slip: str, word: str) -> None:
    assert meant(slip) == word
    assert normalise(slip) == word


@pytest.mark.parametrize(
    "word",
    # built by rule, borrowed, technical, names and slang: none is a slip of anything
    """backend commandline hacky whisperings stressors answerer crazyish github jquery refactoring firebug biryani yaar
    doofus dumbass gaslight stonewaller bollywood linux regexp retweet""".split(),
)
def test_what_is_no_slip_stays(word: str) -> None:
    assert normalise(word) == word


@pytest.mark.parametrize("text", ["Moran", "Hanah", "Derick", "Rudi", "Larzy"])
def test_names_stay(text: str) -> None:
    assert normalise(text) == text.lower()


def test_a_capital_inside_a_sentence_is_a_name() -> None:
    assert normalise_all(["ask", "Ignorent", "."])[1] == "ignorent"
    assert normalise_all(["Ignorent", "boss"])[0] == "ignorant"
    assert normalise_all(["ask", "IGNORENT", "people"])[1] == "ignorant"


def test_names_in_code_stay() -> None:
    assert normalise_all(["the", "ColumList", "class"])[1] == "columlist"


def test_another_language_is_left_alone() -> None:
    german = "wenn du nicht kommst bin ich wirklich böse und traurig ignorent".split()
    assert normalise_all(german) == german
    assert normalise_all("you are so ignorent".split())[-1] == "ignorant"


def test_two_likely_readings_are_none() -> None:
    assert cost("wierd", "wired") == cost("wierd", "weird") == 1
    assert meant("wierd") is None


def test_the_words_it_corrects_to_are_english() -> None:
    assert {"ignored", "blaming", "selfish"} <= targets()
    assert not {"anoying", "rediculous", "doofus"} & targets()
    assert "doofus" in lexicon_words()


@pytest.mark.parametrize(
    ("tokens", "norms"),
    [
        ("y r u so mean", "why are you so mean"),
        ("hw dare u", "how dare you"),
        ("the hw is hard", "the hw is hard"),
        ("x and y are axes", "x and y are axes"),
        ("you don t care", "you do not care"),
        ("they ai n't here", "they are not here"),
        ("it ai n't here", "it is not here"),
        ("just fuck of", "just fuck off"),
        ("a lot of it", "a lot of it"),
        ("you ar mean", "you are mean"),
        ("talkin bout berlin", "talking bout berlin"),
        ("shud wud cud", "should would could"),
        ("bcz u nvr ans me", "because you never answer me"),
        ("alwys lieng to me nd evry1", "always lying to me and everyone"),
    ],
)
def test_chat_is_read(tokens: str, norms: str) -> None:
    assert normalise_all(tokens.split()) == norms.split()


def test_the_tables_hold_together() -> None:
    assert not {spelling for spelling in CUT if "".join(letters for letters, _ in CUT[spelling]) != spelling}
    assert not MISSPELT.keys() & CUT.keys()
    assert not {spelling for spelling in CHAT if spelling in CLOSED - {"u", "y'all", "ye"}}
    assert all(normalise(word) == word for word in MISSPELT.values())


@given(st.text(min_size=1, max_size=24), st.text(min_size=1, max_size=24))
def test_a_slip_has_a_cost(one: str, other: str) -> None:
    assert 1 <= cost(one, other) <= 5


@given(st.text("abcdefghijklmnopqrstuvwxyz", max_size=40))
def test_any_word_has_an_answer(word: str) -> None:
    found = meant(word)
    assert found is None or found in targets() or found[0] in word[:2]
