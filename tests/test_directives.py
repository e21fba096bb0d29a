"""Comments that tell the linter to be silent: which are read, what they name, where they hold."""

from __future__ import annotations

import re

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from timing import cpu_seconds

from kindphrase.masking.directives import directives, silences
from kindphrase.masking.mask import mask
from kindphrase.masking.rowkinds import MaskKind

VERBS = ["ignore", "ignore-next-line", "ignore-start", "ignore-end", "ignore-file"]


def read(text):
    """(verb, names) of each directive, each name as it stands in the text."""
    return [(one.verb, [name.span.of(text) for name in one.names]) for one in directives(text)]


def held(text):
    """What each directive silences, as it stands in the text, with the names in order."""
    return [(one.span.of(text), sorted(one.names)) for one in silences(text, tuple(directives(text)))]


# --- what is a directive


@pytest.mark.parametrize(
    "comment",
    [
        "<!-- kindphrase: ignore label -->",
        "<!--kindphrase:ignore label-->",
        "/* kindphrase: ignore label */",
        "{/* kindphrase: ignore label */}",
        "# kindphrase: ignore label",
        "// kindphrase: ignore label",
        "-- kindphrase: ignore label",
        "%\tkindphrase:\tignore\tlabel",
        "; kindphrase: ignore label",
        "x = 1  # kindphrase: ignore label",
        "<!-- kindphrase: ignore label -- this is our joke -->",
        "# kindphrase: ignore label – this is our joke",
        "# kindphrase: ignore label -- never-you is fine",
        "<!-- kindphrase: ignore label",
    ],
)
def test_a_comment_of_every_kind_is_read(comment):
    for text in (comment, f"Hello.\n{comment}\nBye.", f"Hello.\r\n{comment}\r\n"):
        assert read(text) == [("ignore", ["label"])]


@pytest.mark.parametrize(
    "text",
    [
        "",
        "kindphrase: ignore",
        "I like kindphrase: ignore what it says.",
        "issue#kindphrase: ignore",
        "https://kindphrase: ignore",
        "<!-- kindphrase ignore -->",
        "<!-- Kindphrase: ignore -->",
        "<!-- kindphrase: ignored -->",
        "<!-- kindphrase: ignore-all -->",
        "<!-- kindphrase: IGNORE -->",
        "<!-- see kindphrase: ignore -->",
        "<!--\nkindphrase: ignore -->",
        "# kindphrase:\nignore",
    ],
)
def test_what_only_looks_like_one_is_none(text):
    assert read(text) == []


@pytest.mark.parametrize("verb", VERBS)
def test_every_verb_takes_names_with_blanks_or_commas(verb):
    for names in ("never-you label", "never-you,label", " never-you , label ,"):
        assert read(f"<!-- kindphrase: {verb} {names} -->") == [(verb, ["never-you", "label"])]
    assert read(f"<!-- kindphrase: {verb} -->") == [(verb, [])]
    assert read(f"<!-- kindphrase: {verb} -- because -->") == [(verb, [])]


def test_several_stand_on_one_line():
    text = "<!-- kindphrase: ignore-start a --> x <!-- kindphrase: ignore-end a --> /* kindphrase: ignore */"
    assert read(text) == [("ignore-start", ["a"]), ("ignore-end", ["a"]), ("ignore", [])]


def test_the_whole_comment_is_the_span():
    text = "One. <!-- kindphrase: ignore a --> Two. # kindphrase: ignore b\nThree."
    assert [one.span.of(text) for one in directives(text)] == [
        "<!-- kindphrase: ignore a -->",
        "# kindphrase: ignore b",
    ]


# --- where they hold


def test_its_own_line():
    assert held("One.\nTwo. <!-- kindphrase: ignore a --> Three.\nFour.") == [
        ("Two. <!-- kindphrase: ignore a --> Three.", ["a"])
    ]


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r", "\n\n", "\n  \n\t\n"])
def test_the_next_line_with_words(end):
    assert held(f"# kindphrase: ignore-next-line a b{end}Two.{end}Three.") == [("Two.", ["a", "b"])]


def test_comments_above_each_other_hold_for_the_same_line():
    text = "# kindphrase: ignore-next-line a\n# kindphrase: ignore-next-line b\n\nTwo.\nThree."
    assert held(text) == [("Two.", ["a"]), ("Two.", ["b"])]


def test_after_the_last_line_there_is_none():
    assert held("One.\n# kindphrase: ignore-next-line") == [("", [])]


def test_the_file_wherever_it_is_said():
    text = "One.\n<!-- kindphrase: ignore-file a -->"
    assert held(text) == [(text, ["a"])]


BLOCK = "<!-- kindphrase: ignore-start{} -->One.<!-- kindphrase: ignore-end{} -->Two.<!-- kindphrase: ignore-end -->"


@pytest.mark.parametrize(
    ("start", "end", "first"), [("", "", True), (" a", " a", True), (" a b", " b a", True), (" a", "", True),
                                ("", " a", False), (" a", " b", False), (" a", " a b", False)]
)  # fmt: skip
def test_a_block_ends_where_the_same_names_end_or_all(start, end, first):
    text = BLOCK.format(start, end)
    (found,) = held(text)
    assert found[0].startswith("One.")
    assert ("Two." in found[0]) is not first


def test_a_block_without_an_end_goes_on():
    assert held("/* kindphrase: ignore-start */One.\nTwo.") == [("One.\nTwo.", [])]
    assert held("One. /* kindphrase: ignore-end */ Two.") == []


# --- in a draft


@pytest.mark.parametrize(
    "text",
    [
        "```\n# kindphrase: ignore-file\n```\nHi.",
        "~~~\n<!-- kindphrase: ignore-file -->\n~~~\nHi.",
        "> <!-- kindphrase: ignore-file -->\nHi.",
        "Write `<!-- kindphrase: ignore-file -->` for that.",
        "Hi.\n\n-----Original Message-----\n<!-- kindphrase: ignore-file -->",
    ],
)
def test_one_that_is_only_shown_does_nothing(text):
    assert mask(text).directives == ()


def test_one_in_indented_code_is_meant():
    masked = mask("Look:\n\n    x = 1;  # kindphrase: ignore-next-line label\n    y = 2;\n")
    assert [one.verb for one in masked.directives] == ["ignore-next-line"]
    assert len(masked.text) == len(masked.source)


def test_it_is_blank_to_the_parser():
    masked = mask("You never <!-- kindphrase: ignore --> call.")
    assert masked.text == f"You never {' ' * 27} call."
    assert [one.kind for one in masked.masks] == [MaskKind.DIRECTIVE]


COMMENT = st.builds(
    "{0} kindphrase: {1} {2}{3}".format,
    st.sampled_from(["<!--", "#", "//", "/*", ";"]),
    st.sampled_from([*VERBS, "ignore-all"]),
    st.sampled_from(["", "a", "a, b", "a -- why"]),
    st.sampled_from(["", "-->", "*/"]),
)
PIECE = st.one_of(
    COMMENT, st.sampled_from(["\n", "\r\n", "\n\n", "    ", "```\n", "> ", "`", '"', "--\n", " "]), st.text(max_size=8)
)
DRAFT = st.lists(PIECE, max_size=15).map("".join)


@given(DRAFT)
def test_every_span_lies_inside_the_text(text):
    found = tuple(directives(text))
    at = 0
    for one in found:
        assert at <= one.span.start < one.span.end <= len(text)
        assert re.match(r"(<!--|/\*|#|//|--|%|;)[ \t]*kindphrase:", one.span.of(text))
        at = one.span.end
        for name in one.names:
            assert one.span.contains(name.span)
            assert name.span.of(text) == name.name
    for each in silences(text, found):
        assert 0 <= each.span.start <= each.span.end <= len(text)


@given(DRAFT)
@example("```\n--\n<!-- kindphrase: ignore <!-- kindphrase: ignore \x0c")
def test_masking_keeps_length_and_line_ends(text):
    masked = mask(text)
    assert len(masked.text) == len(text)
    assert re.sub(r"[^\r\n]", "", masked.text) == re.sub(r"[^\r\n]", "", text)
    for one in masked.directives:
        assert set(one.span.of(masked.text)) <= {" "}


@given(st.text())
def test_a_text_that_does_not_call_has_none(text):
    assert list(directives(text.replace("kindphrase:", ""))) == []


@given(DRAFT)
def test_a_block_ends_at_its_first_end(text):
    """The quick way to find the ends against the plain one."""
    found = tuple(directives(text))
    starts = [(at, one) for at, one in enumerate(found) if one.verb == "ignore-start"]
    blocks = [
        each.span
        for each, one in zip(silences(text, found), _holding(found), strict=True)
        if one.verb == "ignore-start"
    ]
    for (at, one), block in zip(starts, blocks, strict=True):
        names = {name.name for name in one.names}
        ends = [
            later.span.start
            for later in found[at + 1 :]
            if later.verb == "ignore-end" and (not later.names or {name.name for name in later.names} == names)
        ]
        assert (block.start, block.end) == (one.span.end, min(ends, default=len(text)))


def _holding(found):
    return [one for one in found if one.verb != "ignore-end"]


@pytest.mark.parametrize(
    "unit",
    [
        "<!-- kindphrase: ignore-start a -->\n",
        "# kindphrase: ignore-next-line a\n\n",
        "    x = 1;  # kindphrase: ignore\n\nfoo\n\n",
        "`<!-- kindphrase: ignore -->` ",
        "/* kindphrase: ignore a",
        "# \t# \t kindphrase:",
    ],
)
def test_twice_the_comments_take_about_twice_the_time(unit):
    def seconds(count):
        text = unit * count
        return min(cpu_seconds(lambda: list(silences(text, mask(text).directives))) for _ in range(3))

    # a square would be 16 times as long
    assert seconds(8000) < 12 * seconds(2000) + 0.1
