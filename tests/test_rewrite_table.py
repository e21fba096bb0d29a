"""The rewrite table of docs/architecture.md, row by row."""

from __future__ import annotations

import pytest

import kindphrase

ROWS = [
    ("You never listen to me when I talk about work.", "I felt unheard when I talked about work."),
    (
        "You always interrupt me and never let me finish.",
        "I felt cut off when you interrupted me and didn't let me finish.",
    ),
    ("you dont even text back anymore", "i felt lonely when you didn't text back"),
    ("You're always late.", "I felt frustrated when you were late."),
    ("You lied to me about the money!", "I felt hurt when you lied to me about the money."),
    ("You've never once asked how my day was.", "I felt unimportant when you didn't ask how my day was."),
    (
        "You make me so angry when you leave your stuff everywhere.",
        "I felt angry when you left your stuff everywhere.",
    ),
    ("You don't care about me.", "I felt unimportant when [what happened]. What was going on for you?"),
    ("You're such a liar.", "I felt uneasy when [what was said]."),
    ("I feel like you don't respect me.", "I felt disrespected when [what happened]."),
    ("You should have told me you'd be late.", "I felt worried when you didn't tell me you'd be late."),
    ("Why do you always have to ruin everything?", "I felt disappointed when [what happened]."),
    ("After everything I've done for you, you can't even call.", "I felt hurt when you didn't call."),
]
# a "never" below the accusation is a fact, and stays
DENIED = ("You never said a word about how I never met your mother.", "how I never met your mother")


def test_a_negation_below_is_kept() -> None:
    draft, kept = DENIED
    report = kindphrase.check(draft)
    assert report.findings
    assert all(kept in suggestion.text for finding in report.findings for suggestion in finding.suggestions)
    assert kept in report.rewrite()


SILENT = ["You always know how to cheer me up.", '"You never listen," she said.']


@pytest.mark.parametrize(("draft", "wanted"), ROWS)
def test_first_suggestion(draft: str, wanted: str) -> None:
    report = kindphrase.check(draft)
    assert report.findings, "nothing was found"
    assert [s.text for f in report.findings for s in f.suggestions[:1]][:1] == [wanted]


@pytest.mark.parametrize(("draft", "wanted"), ROWS)
def test_whole_draft(draft: str, wanted: str) -> None:
    assert kindphrase.rewrite(draft) == wanted


@pytest.mark.parametrize("draft", SILENT)
def test_silent(draft: str) -> None:
    report = kindphrase.check(draft)
    assert report.findings == ()
    assert report.rewrite() == draft


def test_harm_is_left_alone_with_a_note() -> None:
    report = kindphrase.check("You hit me last night.")
    assert report.findings == ()
    assert [note.code for note in report.notes] == ["harm"]
    assert report.rewrite() == "You hit me last night."
