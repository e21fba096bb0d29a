"""The fingerprint of a finding, and how words are compared."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st
from timing import cpu_seconds

from kindphrase.fingerprints import fingerprint, occurrences, words_of

PLAIN = fingerprint("never-you", "You don't listen to me")
WORD = st.text("abcdefghijklmnopqrstuvwxyzäéñßœøłżğ0123456789", min_size=1, max_size=6)
WORDS = st.lists(WORD, min_size=1, max_size=6)
MARKS = "'’‘ʼ`´′＇"


@pytest.mark.parametrize(
    "text",
    [
        "YOU DON'T LISTEN TO ME",
        "you don’t listen to me",
        "You dont listen to me",
        "You donʼt  listen\n\tto me",
        "“You don't — listen, to me!!”",
        "Yοu don't listen to me".replace("ο", "o"),
        "Ｙou don't listen to me",
    ],
)
def test_case_apostrophes_spacing_and_marks_make_no_difference(text):
    assert fingerprint("never-you", text) == PLAIN


@pytest.mark.parametrize(
    ("rule", "text"),
    [
        ("always-you", "You don't listen to me"),
        ("never-you", "You do listen to me"),
        ("never-you", "You don't listen"),
        ("never-you", "Youdon't listen to me"),
        ("never-youyou", "don't listen to me"),
    ],
)
def test_another_rule_or_other_words_make_another(rule, text):
    assert fingerprint(rule, text) != PLAIN


def test_it_stays_the_same_from_version_to_version():
    """These stand in the baseline files of users."""
    assert PLAIN == "71ac72eeef545398"
    assert fingerprint("label", "😒") == "60dc6041a8394312"


def test_an_accent_of_its_own_is_part_of_its_letter():
    assert fingerprint("label", "une fe\u0301e") == fingerprint("label", "une fée")
    assert [word for word, _ in words_of("fe\u0301e d'e\u0301te\u0301")] == ["fée", "dété"]


def test_signs_alone_are_told_apart():
    assert fingerprint("label", "😒 ") == fingerprint("label", " 😒")
    assert fingerprint("label", "😒") != fingerprint("label", "🙄")


@given(WORDS, st.sampled_from([" ", "  ", "\n", ", ", " – ", "\u00a0"]), st.sampled_from(MARKS), st.data())
def test_it_depends_on_the_words_alone(words, gap, mark, data):
    plain = fingerprint("label", " ".join(words))
    assert fingerprint("label", gap.join(words)) == plain
    assert fingerprint("label", " ".join(words).upper()) == plain
    at = data.draw(st.integers(0, len(words) - 1))
    if len(words[at]) > 1:
        words[at] = f"{words[at][0]}{mark}{words[at][1:]}"
    assert fingerprint("label", " ".join(words)) == plain


@given(st.text())
def test_it_is_16_hexadecimal_digits_for_any_text(text):
    assert re.fullmatch("[0-9a-f]{16}", fingerprint("label", text))


@given(st.text())
def test_words_stand_where_they_are_said_to(text):
    at = 0
    for _, span in words_of(text):
        assert at <= span.start < span.end <= len(text)
        at = span.end


def test_a_phrase_is_found_as_whole_words_whatever_stands_between():
    text = "Drama Queen! You drama-queens, drama, queen."
    assert [span.of(text) for span in occurrences(["drama queen"], text)] == ["Drama Queen", "drama, queen"]
    assert list(occurrences(["ram", "drama king", "queen you drama queen"], text)) == []


def test_several_phrases_are_looked_for_one_by_one():
    text = "a b a b"
    assert [str(span) for span in occurrences(["a b", "b", "!"], text)] == ["0-3", "4-7", "2-3", "6-7"]


@given(WORDS, st.integers(0, 5), st.integers(1, 6))
def test_what_stands_there_is_found(words, start, length):
    phrase = " ".join(words[start : start + length])
    text = ", ".join(words)
    found = [span.of(text) for span in occurrences([phrase], text)]
    assert bool(found) == bool(phrase)
    for each in found:
        assert each.replace(", ", " ") == phrase


def test_many_phrases_take_hardly_longer_than_one():
    text = "you always say that and i never do " * 5000

    def seconds(count):
        phrases = [f"zebra {number}" for number in range(count)]
        return cpu_seconds(lambda: list(occurrences(phrases, text)))

    assert list(occurrences(["zebra 1"], text)) == []
    assert seconds(1000) < 5 * seconds(1) + 0.1
