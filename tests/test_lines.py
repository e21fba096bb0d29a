from __future__ import annotations

import time
from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kindphrase.lines import LineIndex, Position, Unit

UNITS: tuple[Unit, ...] = ("code-point", "utf-16", "utf-8")
# surrogates are wanted: a draft may come from a broken decoder
TEXT = st.text(st.one_of(st.sampled_from("ab\n\r é漢😋\ud83d\ude0b\u2028"), st.characters(exclude_categories=())))


def _length(text: str, unit: Unit) -> int:
    """By the codecs themselves. A high and a low surrogate as two code points stay two."""
    if unit == "code-point":
        return len(text)
    if unit == "utf-8":
        return len(text.encode("utf-8", "surrogatepass"))
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


@pytest.mark.parametrize(
    ("unit", "offset", "position"),
    [
        ("code-point", 3, Position(0, 3)),
        ("utf-16", 3, Position(0, 3)),
        ("utf-8", 3, Position(0, 6)),
        ("code-point", 7, Position(1, 3)),
        ("utf-16", 7, Position(1, 4)),
        ("utf-8", 7, Position(1, 6)),
    ],
)
def test_positions_beyond_ascii(unit: Unit, offset: int, position: Position) -> None:
    index = LineIndex("né漢\ny😋!b")  # é takes 2 bytes, 漢 takes 3, 😋 takes 4 and two units of UTF-16
    assert index.position(offset, unit) == position
    assert index.offset(*position, unit) == offset


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_line_ends(end: str) -> None:
    text = end.join(["one", "", "three", ""])
    index = LineIndex(text)
    assert [line.of(text) for line in index.lines] == ["one", "", "three", ""]
    assert index.position(text.index("three") + 2) == Position(2, 2)
    assert index.offset(2, 2) == text.index("three") + 2


def test_other_separators_do_not_end_a_line() -> None:
    assert len(LineIndex("a\u2028b\x0bc\x0cd\x85e").lines) == 1


def test_an_empty_text_has_one_line() -> None:
    index = LineIndex("")
    assert index.position(0) == Position(0, 0)
    assert index.offset(0, 0) == 0


def test_past_the_end_is_the_end() -> None:
    index = LineIndex("ab\r\ncd")
    assert index.offset(0, 99) == 2
    assert index.offset(99, 0) == 6
    assert index.from_units(99, "utf-16") == 6


def test_inside_a_code_point_is_its_start() -> None:
    index = LineIndex("a😋b")
    assert [index.from_units(count, "utf-16") for count in range(5)] == [0, 1, 1, 2, 3]
    assert [index.from_units(count, "utf-8") for count in range(7)] == [0, 1, 1, 1, 1, 2, 3]


def test_a_lone_surrogate_takes_three_bytes_and_one_unit() -> None:
    index = LineIndex("a\ud83db")
    assert index.units(2, "utf-8") == 4
    assert index.units(2, "utf-16") == 2


@pytest.mark.parametrize(
    "call",
    [
        lambda i: i.position(3),
        lambda i: i.position(-1),
        lambda i: i.units(3, "utf-8"),
        lambda i: i.from_units(-1, "utf-8"),
        lambda i: i.offset(-1, 0),
        lambda i: i.offset(0, -1),
    ],
)
def test_nonsense_is_refused(call: Callable[[LineIndex], object]) -> None:
    with pytest.raises(ValueError, match=r"outside a text|negative|no position"):
        call(LineIndex("ab"))


@settings(deadline=None)
@given(TEXT, st.data())
def test_units_agree_with_the_codecs_and_go_back(text: str, data: st.DataObject) -> None:
    index = LineIndex(text)
    offset = data.draw(st.integers(0, len(text)))
    for unit in UNITS:
        assert index.units(offset, unit) == _length(text[:offset], unit)
        assert index.from_units(index.units(offset, unit), unit) == offset


@settings(deadline=None)
@given(TEXT, st.data())
def test_positions_go_back(text: str, data: st.DataObject) -> None:
    index = LineIndex(text)
    offset = data.draw(st.integers(0, len(text)))
    if text[offset - 1 : offset + 1] == "\r\n":  # inside a line end there is no position of its own
        offset += 1
    for unit in UNITS:
        position = index.position(offset, unit)
        assert index.offset(*position, unit) == offset
        start = index.lines[position.line].start
        assert position.column == _length(text[start:offset], unit)


def test_a_look_up_does_not_walk_the_text() -> None:
    index = LineIndex("né😋 word\n" * 100_000)
    index.position(0, "utf-8")
    start = time.perf_counter()
    for offset in range(0, 900_000, 450):
        line, column = index.position(offset, "utf-8")
        assert index.offset(line, column, "utf-8") == offset
    assert time.perf_counter() - start < 2.0
