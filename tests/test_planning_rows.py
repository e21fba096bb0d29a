"""Rows of words: which can stand in a sentence is told by its words, before a form is compiled."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kindphrase.planning.factsaid import TABLES
from kindphrase.planning.questions.posing import ACTED, WISHED
from kindphrase.planning.readysaid import ROWS
from kindphrase.planning.rows.table import Row, Rows

SHIPPED = [(row, rows) for rows in (*(table.read for table in TABLES), ROWS, WISHED, ACTED) for row in rows]
LETTERS = "abcdefghijklmnopqrstuvwxyz'$-?,. 0123456789"


@given(st.data())
def test_a_sentence_that_is_a_row_has_the_words_that_the_row_needs(data):
    row, rows = data.draw(st.sampled_from(SHIPPED))
    held = frozenset(data.draw(st.from_regex(row.form, fullmatch=True, alphabet=LETTERS)).split())
    assert row.may_be(held)
    assert row in rows.near(held)


def test_nearly_every_row_that_ships_needs_some_words():
    assert sum(bool(row.needs) for row, _ in SHIPPED) > 0.9 * len(SHIPPED)


@pytest.mark.parametrize(
    ("source", "needs"),
    [
        ("you never listen", [{"you"}, {"never"}, {"listen"}]),
        ("you (?:always|never) listen", [{"you"}, {"always", "never"}, {"listen"}]),
        ("you (?:really )?(?P<deed>lied|(?:made|let) it) again", [{"you"}, {"lied", "it"}, {"again"}]),
        # what may be left out, what looks ahead, and a part of a word
        ("you (?:always )*(?!do )(?:any|some)(?:body|one) lied?", [{"you"}]),
        ("un\\w+ folk(?:s| there)? [a-z]+", []),
        ("why|what for", []),
    ],
)
def test_what_a_row_needs(source, needs):
    assert set(Row(source, "").needs) == {frozenset(words) for words in needs}


def test_rows_are_looked_up_in_the_order_in_which_they_are_written():
    rows = Rows({"you (?:lied|left)": "a", "[a-z]+ left": "b", "you never left": "c", "we left": "d", "you left": "e"})
    assert [row.said for row in rows.near(frozenset({"you", "left"}))] == ["a", "b", "e"]
    assert [row.said for row in rows.near(frozenset())] == []
