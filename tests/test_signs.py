"""Emoji and invisible characters: out before the parser, back in after it, every offset kept."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sentences_by_hand import draft, sentence

from kindphrase.parsing.signs import is_sign, readable, weave
from kindphrase.sentences import Sentence
from kindphrase.spans import Span


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("\ufeffYou", " You"),
        ("you\u200b lied", "you  lied"),
        ("\u202eyou\u202c lied", " you  lied"),
        ("lis\u200bten", "lis\u200bten"),
        ("a\u200db", "a\u200db"),
        ("ok \ud83d", "ok \ufffd"),
        ("cafe\u0301 😡", "cafe\u0301 😡"),
    ],
)
def test_what_nobody_sees_becomes_blank(text: str, left: str) -> None:
    assert readable(text) == left


@given(st.text(st.characters(exclude_categories=())))
def test_readable_keeps_the_length_and_can_be_encoded(text: str) -> None:
    assert len(readable(text)) == len(text)
    readable(text).encode()


@pytest.mark.parametrize("token", ["😡", "😡😡", "❤️", "👍🏽", "\u200d", "\ufe0f", "™", "\ufffd"])
def test_signs(token: str) -> None:
    assert is_sign(token)


@pytest.mark.parametrize("token", ["you", ":)", "!", "…", "—", "^^", "é", "नम", "5", "“", "x😡"])
def test_what_is_no_sign(token: str) -> None:
    assert not is_sign(token)


def test_signs_hang_on_the_root_in_their_place() -> None:
    parsed = sentence("You/PRON/nsubj lied/VERB:VBD/root to/ADP/case>4 me/PRON/obl")
    (woven,) = weave([parsed], [("😡", Span(3, 4)), ("😂", Span(40, 41))])
    told = [(word.text, word.index, woven.words[word.head].text, word.dep) for word in woven.words]
    assert told == [
        ("You", 0, "lied", "nsubj"),
        ("😡", 1, "lied", "discourse"),
        ("lied", 2, "lied", "root"),
        ("to", 3, "me", "case"),
        ("me", 4, "lied", "obl"),
        ("😂", 5, "lied", "discourse"),
    ]


def _shifted(line: str, by: int) -> Sentence:
    return Sentence(tuple(replace(word, span=word.span.shift(by)) for word in sentence(line).words))


def test_without_signs_nothing_changes() -> None:
    parsed = sentence("You/PRON/nsubj lied/VERB:VBD/root")
    assert weave([parsed], []) == (parsed,)
    assert weave([], []) == ()


def test_a_sign_goes_to_the_sentence_before_it_or_else_to_the_first() -> None:
    first, second = (_shifted("You/PRON/nsubj lied/VERB:VBD/root", by) for by in (2, 20))
    woven = weave([first, second], [("😡", Span(0, 1)), ("😂", Span(12, 13)), ("😭", Span(30, 31))])
    assert [draft(each) for each in woven] == ["😡 You lied 😂", "You lied 😭"]


def test_a_sign_after_the_closing_mark_stays_out() -> None:
    parsed = sentence("You/PRON/nsubj lied/VERB:VBD/root !/PUNCT/punct")
    end = len(draft(parsed))
    assert weave([parsed], [("😡", Span(end + 1, end + 2))]) == (parsed,)
