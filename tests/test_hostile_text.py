"""Any text at all, and accusations that went through bad hands: a sound report, and the same each time."""

from __future__ import annotations

import json
import os
import subprocess
import sys

import golden_drafts
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from reports import assert_sound

from kindphrase import Checker, DraftTooLongError, Report

MESSAGES = [entry.draft for entries in golden_drafts.read_all().values() for entry in entries]
ACCUSATIONS = [draft for draft in MESSAGES if len(draft) < 160]
MARKS = [
    "\u0301", "\u0336", "\u20e3", "\u200d", "\u200b", "\u2060", "\ufeff", "\u202e", "\u202c", "\u2066", "\u200f",
    "\x00", "\x1b[0m", "\r", "\n", "\r\n", "\n\n", "\u2028", "\x85", "\x0b", "\ud83d", "\ude21", "😡", "👩\u200d👧",
    "🇩🇪", "‘", "”", "…",
    "\u00ad", "\u00a0", "\u3000", "\ufffd", "\U0010ffff", "ß", "ﬁ", "İ", "ſ", "`", '"', "> ", "```\n", "*", "_",
]  # fmt: skip
ANY_TEXT = st.text(st.characters(exclude_categories=()), max_size=80)
SCRIPTS = st.text(st.sampled_from("אבגשלום مرحبا привет 你好 สวัสดี ñüé ᚠᛇ 𝒀𝒐𝒖 ｙｏｕ you never"), max_size=60)


def checked(checker: Checker, text: str) -> Report:
    """The report of a text, looked at from all sides."""
    report = checker.check(text)
    assert report.text == text
    assert_sound(report)
    if not report.findings:
        assert report.rewrite() == text
    written = report.model_dump_json()
    # two halves of a pair beside each other are one sign in JSON
    assert json.loads(written)["text"] == text.encode("utf-16", "surrogatepass").decode("utf-16", "surrogatepass")
    assert [again.model_dump_json() for again in checker.check_many(["Hi.", text])][1] == written
    return report


@st.composite
def mutated(draw: st.DrawFn) -> str:
    """An accusation whose characters are doubled, dropped, swapped, put in another case, or have marks between."""
    text = draw(st.sampled_from(ACCUSATIONS))
    for _ in range(draw(st.integers(1, 4))):
        at = draw(st.integers(0, len(text)))
        kind = draw(st.sampled_from(["mark", "double", "drop", "swap", "case", "cut", "join"]))
        end = min(len(text), at + draw(st.integers(1, 3)))
        part = text[at:end]
        text = {
            "mark": text[:at] + draw(st.sampled_from(MARKS)) + text[at:],
            "double": text[:end] + part + text[end:],
            "drop": text[:at] + text[end:],
            "swap": text[:at] + part[::-1] + text[end:],
            "case": text[:at] + part.swapcase() + text[end:],
            "cut": text[:at],
            "join": text[:at] + " " + draw(st.sampled_from(ACCUSATIONS)),
        }[kind]
    return text


@settings(max_examples=40, deadline=None)
@given(ANY_TEXT)
def test_any_text(checker: Checker, text: str) -> None:
    checked(checker, text)


@settings(max_examples=20, deadline=None)
@given(SCRIPTS)
def test_other_scripts(checker: Checker, text: str) -> None:
    checked(checker, text)


@settings(max_examples=60, deadline=None)
@given(mutated())
def test_accusations_that_went_through_bad_hands(checker: Checker, text: str) -> None:
    checked(checker, text)


@settings(max_examples=30, deadline=None)
@given(st.data())
def test_every_half_typed_state(checker: Checker, data: st.DataObject) -> None:
    """Every prefix can be drawn; a run looks at some."""
    message = data.draw(st.sampled_from(MESSAGES))
    checked(checker, message[: data.draw(st.integers(0, len(message)))])


@pytest.mark.skipif(not os.environ.get("KINDPHRASE_TEST_PREFIXES"), reason="takes minutes: KINDPHRASE_TEST_PREFIXES=1")
def test_all_half_typed_states(checker: Checker) -> None:
    for message in MESSAGES:
        for report in checker.check_many(message[:end] for end in range(len(message) + 1)):
            assert_sound(report)


@pytest.mark.parametrize(
    "word",
    [
        "m" * 10_240, "e\u0301" * 5_120, "👩\u200d" * 3_000, "\u202e" * 10_240, "\x00" * 10_240, "'" * 10_240,
        "n't" * 3_400, "\ud83d" * 10_240, "[" * 10_240,
    ],
    ids=lambda word: repr(word[:4]),
)  # fmt: skip
def test_words_of_thousands_of_bytes(checker: Checker, word: str) -> None:
    for text in (word, f"You never listen to my {word}. You lied to me."):
        report = checker.check(text)
        assert report.text == text
        assert_sound(report)


def test_no_other_exception_is_documented_and_none_is_raised() -> None:
    short = Checker(max_length=10)
    with pytest.raises(DraftTooLongError):
        short.check("\ud83d" * 11)
    assert short.check("\ud83d" * 10).findings == ()


def test_half_a_character_is_written_as_json_can_write_it(checker: Checker) -> None:
    report = checker.check("You never \ud83d listen to me.")
    for indent in (None, 2):
        written = report.model_dump_json(indent=indent)
        assert "\\ud83d" in written
        written.encode("utf-8")
        assert json.loads(written) == report.model_dump(mode="json")
    whole = checker.check("You never listen to me.")
    # nothing but the half is written differently
    assert (
        json.dumps(whole.model_dump(mode="json"), ensure_ascii=False, separators=(",", ":")) == whole.model_dump_json()
    )
    assert json.dumps(whole.model_dump(mode="json"), ensure_ascii=False, indent=2) == whole.model_dump_json(indent=2)


def test_the_same_bytes_with_any_hash_seed_and_batch_size(checker: Checker) -> None:
    drafts = [*MESSAGES[::20], *(f"{mark}You never{mark} listen to me.{mark}" for mark in MARKS)]
    code = (
        "import json, sys, kindphrase\n"
        "drafts = json.load(sys.stdin)\n"
        "for report in kindphrase.Checker().check_many(drafts, batch_size=int(sys.argv[1])):\n"
        "    print(report.model_dump_json())\n"
    )
    alone = "".join(f"{checker.check(draft).model_dump_json()}\n" for draft in drafts)
    for seed, size in (("random", "7"),):
        ran = subprocess.run(
            [sys.executable, "-c", code, size],
            input=json.dumps(drafts), env={**os.environ, "PYTHONHASHSEED": seed, "PYTHONIOENCODING": "utf-8"},
            capture_output=True, text=True, check=True, encoding="utf-8",
        )  # fmt: skip
        assert ran.stdout == alone
