"""Where keys and values stand in TOML."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kindphrase.errors import ConfigError
from kindphrase.tomlfiles import read_toml

TEXT = '''\
# [none]
a = 1 # b = 2
b."c d".'e' = ["x", 'y]' , # z
  """m
"" n""", {q=1, r = [1, 2]},]
[t . "u\\u0041"]
k=  1979-05-27 07:32:00 # d
z = """"a\\""" """"
w = \'\'\'it's\'\'\'
[[rows]]
v={}
[last]
s = "no # comment"
'''


def place(*keys, key=False, text=TEXT):
    """(line, column, width) of a key or a value."""
    problem = read_toml(Path("x.toml"), text).problem("K1", "m", keys, key=key)
    return problem.line, problem.column, problem.width


@pytest.mark.parametrize(
    ("keys", "key", "value"),
    [
        (("a",), (2, 1, 1), (2, 5, 1)),
        (("b",), (3, 1, 1), (3, 1, 1)),
        (("b", "c d"), (3, 3, 5), (3, 3, 5)),
        (("b", "c d", "e"), (3, 9, 3), (3, 15, 16)),
        (("b", "c d", "e", 1), (3, 21, 4), (3, 21, 4)),
        (("b", "c d", "e", 2), (4, 3, 4), (4, 3, 4)),
        (("b", "c d", "e", 3, "r", 1), (5, 24, 1), (5, 24, 1)),
        (("t", "uA"), (6, 2, 13), (6, 2, 13)),
        (("t", "uA", "k"), (7, 1, 1), (7, 5, 19)),
        (("t", "uA", "z"), (8, 1, 1), (8, 5, 14)),
        (("t", "uA", "w"), (9, 1, 1), (9, 5, 10)),
        (("rows", "v"), (11, 1, 1), (11, 3, 2)),
        (("last", "s"), (13, 1, 1), (13, 5, 14)),
    ],
)
def test_every_key_and_value_is_found(keys, key, value):
    assert place(*keys, key=True) == key
    assert place(*keys) == value


def test_what_is_not_there_is_told_at_what_holds_it():
    assert place("last", "other") == (12, 2, 4)
    assert place("none") == (1, 1, 1)


NAMES = st.text(st.characters(codec="utf-8", exclude_characters="\r", exclude_categories=("Cs", "Cc")), max_size=5)
LEAVES = st.one_of(
    st.integers(-99, 99), st.booleans(), NAMES, st.lists(st.one_of(st.integers(0, 9), NAMES), max_size=3)
)
DATA = st.recursive(
    st.dictionaries(NAMES, LEAVES, max_size=3),
    lambda inner: st.dictionaries(NAMES, st.one_of(LEAVES, inner), max_size=3),
)


def written(value):
    """As an inline value. JSON is TOML but for tables."""
    if isinstance(value, dict):
        return "{" + ", ".join(f"{written(key)} = {written(each)}" for key, each in value.items()) + "}"
    return json.dumps(value, ensure_ascii=False)


def leaves(value, above=()):
    if isinstance(value, dict):
        for key, each in value.items():
            yield from leaves(each, (*above, key))
    else:
        yield above, value


@given(DATA)
def test_the_text_at_every_place_is_the_value(data):
    text = "".join(f"{written(key)} = {written(value)} # c\n" for key, value in data.items())
    document = read_toml(Path("x.toml"), text)
    assert document.data == data
    lines = text.split("\n")
    for keys, value in leaves(data):
        problem = document.problem("K1", "m", keys)
        row = lines[problem.line - 1]
        assert row[problem.column - 1 : problem.column - 1 + problem.width] == written(value)


@given(st.text("ab.=[]{}\"'#,\n 1-\\", max_size=30))
def test_a_text_is_read_or_refused_with_a_place_and_comes_to_an_end(text):
    try:
        document = read_toml(Path("x.toml"), text)
    except ConfigError as error:
        (problem,) = error.problems
        assert problem.code == "K213"
        assert 1 <= problem.line <= text.count("\n") + 1
    else:
        for keys, _ in leaves(document.data):
            assert document.line(keys) >= 1
