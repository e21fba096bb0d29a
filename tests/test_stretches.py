"""Stretches: what a draft is cut into is masked and told of as in one piece, whatever reaches over a blank line."""

from __future__ import annotations

import re

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from kindphrase import stretches
from kindphrase.cutting import UNCUT
from kindphrase.masking.mask import mask
from kindphrase.parsing.parser import paragraphs
from kindphrase.realising.registers import habits_of
from kindphrase.spans import Span
from kindphrase.stretches import Stretches, habits_in, masked_of

LINES = [
    "You never listen to me.",
    "i was cancelled on, and I left",
    "We met at the station, bought two tickets and waited there for the last train",
    "```", "```python", "````", "~~~", "  ```", "`you", "never` listen", "``a`` and `b`", "don`t",
    "    x = never(listen);", "    and so on", "\tpip install it", "  two", "- item",
    "> you always", ">", "> On Monday Sam wrote:",
    '"you never', 'listen" he said', 'he said "', '" you', "'you always lie'", "“never", "listen”", "so-called «facts»",
    '"', "'tis", "my 'help'", '5" wide',
    "--", "-- ", "Sam", "Sent from my iPhone", "-----Original Message-----", "Begin forwarded message:",
    "From: sam@example.org", "Sent: Monday", "To: me", "Date: 3 May",
    "On Monday Sam wrote:", "On 3 May at 10:04, Sam <sam@example.org> wrote:", "On Monday, when it rained,",
    "she said:", "Sam wrote:", "this is what all of them in the end have said:",
    "<!-- kindphrase: ignore-next-line never-you -->", "# kindphrase: ignore-start", "-- kindphrase: ignore-end   ",
    "`# kindphrase: ignore`", "    # kindphrase: ignore label",
    "https://example.org/you", "@sam hi", "see @org/package", "sam@example.org", "", " ", "\t", "   ", "5", "😋", "...",
]  # fmt: skip
ENDS = ["\n", "\n", "\n\n", "\n\n", "\r\n", "\r\n\r\n", "\n\r\n", "\n \n", "\n\n\n", "  \n\n", "\r", "\n\n\u2003", " "]

texts = st.lists(st.tuples(st.sampled_from(LINES), st.sampled_from(ENDS)), max_size=14).map(
    lambda rows: "".join(line + end for line, end in rows)
)
loose = st.text(st.sampled_from("ayI .?!@#'\"“”`~>-:x \n\n\n\r\t"), max_size=60)


@st.composite
def histories(draw: st.DrawFn) -> list[str]:
    text = draw(st.one_of(texts, loose))
    states = [text]
    for _ in range(draw(st.integers(0, 4))):
        start = draw(st.integers(0, len(text)))
        end = draw(st.integers(start, min(len(text), start + draw(st.sampled_from([0, 0, 1, 3, 30])))))
        text = text[:start] + draw(st.one_of(loose, texts, st.sampled_from(LINES))) + text[end:]
        states.append(text)
    return states


@settings(max_examples=150, deadline=None)
@given(histories(), st.sampled_from([0, 40, 10_000]))
@example(['he said "\n\n"you never" listen'], 0)
@example(["a\n\n--\nSam", "--\n\nSam", " \n\n--\nSam"], 0)
@example(["```\n\nyou\n\n```\n\nyou", "```\n\nyou\n\n~~~\n\nyou", "you\n\n```\n\nyou"], 0)
@example(["    x = 1;\n\n    you\n\nyou"], 0)
@example(["On Monday Sam wrote:\n\n> you\n\nSam wrote:\n\n> you"], 0)
def test_it_is_the_mask_of_the_whole_in_every_state(states: list[str], size: int) -> None:
    remembered = Stretches(size)
    for text in states:
        held = remembered.of(text)
        assert masked_of(text, held) == mask(text)
        assert "".join(stretch.source for _, stretch in held) == text
        assert habits_in(held) == habits_of(text)


def with_blanks(text: str) -> list[Span]:
    found, end = [], 0
    for span in paragraphs(mask(text).text):
        line = text.rfind("\n", 0, span.start) + 1
        found.append(Span(min(end + len(text[end : span.start].rstrip()), max(line, end)), span.end))
        end = span.end
    return found


@settings(max_examples=150, deadline=None)
@given(histories())
@example([" \n\nyou", "you\n\n \n\nyou"])
@example(["a\r\n\r\nb\r\n\r\nc", "a\r\n\n\r\nb\r\n\r\nc", "\r\n\r\nc", ""])
def test_after_an_edit_it_is_cut_as_if_it_were_new(states: list[str]) -> None:
    edited = UNCUT
    for text in states:
        edited = edited.after_edit(text)
        assert edited == UNCUT.after_edit(text)
        assert "".join(edited.pieces) == text
        assert all(re.match(r"\r?\n\r?\n", piece) for piece in edited.pieces[1:])


@settings(max_examples=80, deadline=None)
@given(st.one_of(texts, loose).map(lambda text: text.replace("\r", "")))
def test_the_paragraphs_are_those_of_the_whole_with_the_blanks_before(text: str) -> None:
    masked, found = mask(text), []
    for start, stretch in Stretches(1000).of(text):
        for at, one in stretch.paragraphs:
            found.append(Span(start + at, start + at + len(one.source)))
            assert one == (found[-1].of(masked.text), found[-1].of(text))
    assert found == with_blanks(text)


@pytest.mark.parametrize(
    ("draft", "masked"),
    [
        ("{}", 1),
        ("```\nyou\n\nnever\n```\n\n{}", 1),
        ("> you\n\n{}", 1),
        ("{}\n\n`you`\n\n“you never”\n\n# kindphrase: ignore", 1),
        ("{}\n\n-- \nSam\n\nB", 1),
        ("She has said to me what you had said:\n\n{}", 1),
    ],
)
def test_only_what_changed_is_masked_again(monkeypatch: pytest.MonkeyPatch, draft: str, masked: int) -> None:
    around = [f"Line {at}.\nAnd more." for at in range(6)]
    before, after = ("\n\n".join([*around, text, *around[:3]]) for text in ("we slept", "we sleep"))
    remembered = Stretches(10_000)
    masked_of(draft.format(before), remembered.of(draft.format(before)))
    asked: list[str] = []
    monkeypatch.setattr(stretches, "mask", lambda text: asked.append(text) or mask(text))
    held = remembered.of(draft.format(after))
    assert masked_of(draft.format(after), held) == mask(draft.format(after))
    assert [text.strip() for text in asked] == ["we sleep"] * masked
