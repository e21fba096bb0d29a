"""The command line: what people read. Carets stand under exactly the words, whatever stands before them."""

from __future__ import annotations

import io

import pytest
from commandline import DRAFT, StubChecker, flagged, run
from rich.cells import cell_len
from rich.console import Console

from kindphrase.adapters import margin, render
from kindphrase.lines import LineIndex
from kindphrase.reporting import Note, Recognition, Report


def test_a_finding_in_full(stub, tmp_path):
    (tmp_path / "a.txt").write_text(f"Hi Ana,\n{DRAFT} Bye.\n")
    result = run("check", str(tmp_path / "a.txt"))
    assert result.stdout == (
        f"{tmp_path}/a.txt:2:1  never-you  clear · absolute · fight\n"
        "  2 | You never listen to me. Bye.\n"
        "    | ^^^^^^^^^^^^^^^^^^^^^^\n"
        "  Never leaves no way out.\n"
        "  One exception, and the talk is about the exception.\n"
        "  Ask yourself: When did it last happen?\n"
        "  1. I felt unheard when [what happened].\n"
        "     fill in the brackets; or: dismissed, alone\n"
        "\n"
        "1 finding in 1 draft.\n"
    )


def lines_of(text: str, start: int, end: int, width: int = 80) -> list[str]:
    return [line.plain for line in margin.underlined(text, LineIndex(text), start, end, width, "")]


@pytest.mark.parametrize(
    "before",
    ["", "ok ", "😕 ", "👨‍👩‍👧 well ", "\t", "a\tb ", "日本語 ", "e\u0301 ", "🇩🇪 ", "\x1b[31m", "\u202e"],
)
def test_carets_stand_under_the_words(before):
    text = f"{before}You never call. Bye."
    row, carets = lines_of(text, len(before), len(before) + 14)
    at = row.index("You never call")
    assert cell_len(carets.rstrip("^")) == cell_len(row[:at])
    assert carets.count("^") == cell_len("You never call")
    assert "\x1b" not in row
    assert "\u202e" not in row


def test_wide_words_get_wide_underlines():
    row, carets = lines_of("you 😕😕 never", 4, 6)
    assert row == "  1 | you 😕😕 never"
    assert carets == "    |     ^^^^"


def test_a_finding_over_two_lines_underlines_both():
    text = "Hello. You never\r\nlisten to me. Bye."
    assert lines_of(text, 7, 30) == [
        "  1 | Hello. You never",
        "    |        ^^^^^^^^^",
        "  2 | listen to me. Bye.",
        "    | ^^^^^^^^^^^^",
    ]


def test_the_margin_is_as_wide_as_the_last_number():
    text = "a\n" * 8 + "You never\nlisten."
    assert lines_of(text, 16, 33) == ["   9 | You never", "     | ^^^^^^^^^", "  10 | listen.", "     | ^^^^^^^"]


def test_a_long_line_is_folded_around_the_finding():
    text = "word " * 40 + "You never call. " + "word " * 40
    rows = lines_of(text, 200, 214, width=60)
    assert all(cell_len(row) <= 60 for row in rows)
    underlined = "".join(
        row[carets.index("^") : carets.rindex("^") + 1] for row, carets in zip(rows[::2], rows[1::2], strict=True)
    )
    assert underlined.replace(" ", "") == "Younevercall"
    assert rows[0].startswith("  1 | … ")
    assert rows[-2].endswith(" …")


def test_markup_in_a_draft_is_text(stub):
    result = run("check", "--text", f"[bold]x[/bold] :smile: {DRAFT}")
    assert "[bold]x[/bold] :smile: You never" in result.stdout


def test_colours_only_on_a_terminal(stub):
    assert "\x1b" not in run("check", "--text", DRAFT).stdout
    out = io.StringIO()
    report = StubChecker(None).check(DRAFT)
    for line in render.whole([render.Checked("a", report)], 80):
        Console(file=out, force_terminal=True, color_system="standard").print(line)
    assert "\x1b[" in out.getvalue()


def test_advice_notes_and_recognitions_are_told():
    text = "Thanks for the soup. You hit me. Fine."
    report = Report(
        text=text,
        findings=(flagged(text, 33, 37, suggestions=(), advice="Say that you need a pause."),),
        notes=(Note(code="harm", start=21, end=32, message="Left as it is."),),
        recognitions=(Recognition(kind="thanks", start=0, end=20, text="Thanks for the soup."),),
    )
    rows = [line.plain for line in render.whole([render.Checked("a", report)], 80)]
    assert "  Advice: Say that you need a pause." in rows
    assert "a:1:22  left alone (harm): Left as it is." in rows
    assert "a:1:1  kind already (thanks): Thanks for the soup." in rows


def test_prose_is_folded_between_words():
    text = DRAFT
    report = Report(text=text, findings=(flagged(text, 0, 22, why="why " * 60),))
    rows = [line.plain for line in render.whole([render.Checked("a", report)], 40)]
    assert max(len(row) for row in rows if row.lstrip().startswith("why")) <= 40
    assert sum(row.count("why") for row in rows) == 60
