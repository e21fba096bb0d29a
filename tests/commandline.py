"""What the tests of the command line share: a checker of two words in place of the real one, and ways to run."""

from __future__ import annotations

import re
import subprocess
import sys

from typer.testing import CliRunner

from kindphrase.adapters import cli
from kindphrase.fingerprints import fingerprint
from kindphrase.reporting import Edit, Finding, Report, Slot, Suggestion

DRAFT = "You never listen to me."
REWRITTEN = "I felt unheard when [what happened]."


class StubChecker:
    """Flags the words of `DRAFT` wherever they stand."""

    def __init__(self, options):
        self.options = options

    def check(self, text: str) -> Report:
        starts = [found.start() for found in re.finditer(re.escape(DRAFT), text)]
        findings = tuple(flagged(text, start, start + len(DRAFT) - 1) for start in starts)
        edits = tuple(Edit(start=start, end=start + len(DRAFT), text=REWRITTEN) for start in starts)
        return Report(text=text, findings=findings, edits=edits)


def flagged(text: str, start: int, end: int, **fields: object) -> Finding:
    suggestion = Suggestion(
        start=start,
        end=end + 1,
        text=REWRITTEN,
        frame="observation",
        applicability="needs-input",
        feeling="unheard",
        alternatives=("dismissed", "alone"),
        slots=(Slot(start=20, end=35, label="what happened"),),
        why="one event instead of never",
    )
    values = {
        "rule": "never-you",
        "fingerprint": fingerprint("never-you", text[start:end]),
        "category": "absolute",
        "reflex": "fight",
        "severity": 2,
        "start": start,
        "end": end,
        "text": text[start:end],
        "message": "Never leaves no way out.",
        "why": "One exception, and the talk is about the exception.",
        "question": "When did it last happen?",
        "suggestions": (suggestion,),
    }
    return Finding.model_validate(values | fields)


def run(*arguments: str, stdin: str | bytes | None = None):
    return CliRunner().invoke(cli.app, list(arguments), input=stdin)


def told(result) -> str:
    """Standard error on one line: boxes and line breaks are the library's business."""
    return " ".join(re.sub(r"[│╭╮╰╯─]", " ", result.stderr).split())


def kindphrase_command(*arguments: str, **keywords):
    return subprocess.run(
        [sys.executable, "-m", "kindphrase", *arguments], capture_output=True, text=True, check=False, **keywords
    )
