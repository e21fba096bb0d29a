"""A `Report` as a person reads it: the draft's own line with the words underlined, then why, what to ask, what to say.

Everything here makes `rich` lines and prints nothing. Text of the draft only ever goes into `Text` objects, so that no
bracket in it is taken for markup, and control characters are shown instead of sent to the terminal.
"""

from __future__ import annotations

import textwrap
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from difflib import unified_diff

from rich.text import Text

from kindphrase.adapters.margin import shown, underlined
from kindphrase.lines import LineIndex
from kindphrase.reporting import Finding, Note, Recognition, Report, Suggestion

SEVERITIES = {1: "mild", 2: "clear", 3: "harsh"}
COLOURS = {1: "yellow", 2: "dark_orange", 3: "red"}
STYLES = {"harm": "bold", "self-harm": "bold", "unknown-rule": "yellow"}
WARNINGS = frozenset({"unknown-rule"})
COUNTED = frozenset({"silenced"})  # told in the sum only


@dataclass(frozen=True, slots=True)
class Checked:
    """One draft's name and its report; ``part`` names a part of a mail."""

    name: str
    report: Report
    part: str = ""

    @property
    def label(self) -> str:
        return f"{self.name} ({self.part})" if self.part else self.name


def whole(checked: Sequence[Checked], width: int, passed_by: int = 0) -> Iterator[Text]:
    """All findings of all drafts in order, what was left alone, what is kind already, and a line that sums up."""
    count = Count(passed_by=passed_by)
    for item in checked:
        count.add(item.report)
        yield from one(item, width)
    yield count.told()


def one(item: Checked, width: int) -> Iterator[Text]:
    """The findings of one draft in order, what was left alone, and what is kind already."""
    lines = LineIndex(item.report.text)
    for finding in item.report.findings:
        yield from _finding(item.label, item.report.text, lines, finding, width)
        yield Text()
    yield from _asides(item, lines, width)


def heading(name: str) -> Text:
    """What separates one draft from the next."""
    return Text(f"==> {shown(name)} <==", style="bold")


def difference(name: str, before: str, after: str) -> Iterator[Text]:
    """A unified diff from the draft to its rewrite; nothing where they are the same."""
    styles = {"+": "green", "-": "red", "@": "cyan"}
    old, new = _rows(before), _rows(after)
    for row in unified_diff(old, new, fromfile=shown(name), tofile=f"{shown(name)} (rewritten)", lineterm=""):
        yield Text(shown(row), style="bold" if row.startswith(("+++ ", "--- ")) else styles.get(row[:1], ""))


def _rows(text: str) -> list[str]:
    return [line.of(text) for line in LineIndex(text).lines]


def _finding(name: str, text: str, lines: LineIndex, finding: Finding, width: int) -> Iterator[Text]:
    kind = f"{SEVERITIES[finding.severity]} · {finding.category} · {finding.reflex}"
    yield Text.assemble(
        (_place(name, lines, finding.start), "bold"),
        "  ",
        (finding.rule, COLOURS[finding.severity]),
        (f"  {kind}", "dim"),
    )
    yield from underlined(text, lines, finding.start, finding.end, width, COLOURS[finding.severity])
    yield from _prose(finding.message, "", width)
    if finding.why != finding.message:
        yield from _prose(finding.why, "dim", width)
    yield from _prose(f"Ask yourself: {finding.question}", "italic", width)
    if finding.advice and not any(each.text for each in finding.suggestions):
        yield from _prose(f"Advice: {finding.advice}", "", width)
    for number, suggestion in enumerate(finding.suggestions, 1):
        yield from _suggestion(number, suggestion, width)


def _suggestion(number: int, suggestion: Suggestion, width: int) -> Iterator[Text]:
    if suggestion.applicability == "advice":
        yield from _prose(f"{number}. {suggestion.why}", "", width, hang=3)
        return
    yield from _prose(f"{number}. {suggestion.text}", "green", width, hang=3)
    hints = []
    if suggestion.slots:
        hints.append("fill in the brackets")
    if suggestion.alternatives:
        hints.append(f"or: {', '.join(suggestion.alternatives)}")
    if hints:
        yield from _prose("; ".join(hints), "dim", width, indent=5)


def _asides(item: Checked, lines: LineIndex, width: int) -> Iterator[Text]:
    notes = [note for note in item.report.notes if note.code not in COUNTED]
    for note in notes:
        kind = "warning" if note.code in WARNINGS else "left alone"
        yield from _aside(item, lines, note, f"{kind} ({note.code}): {note.message}", width)
    for kindness in item.report.recognitions:
        yield from _aside(item, lines, kindness, f"kind already ({kindness.kind}): {kindness.text}", width)
    if notes or item.report.recognitions:
        yield Text()


def _aside(item: Checked, lines: LineIndex, about: Note | Recognition, words: str, width: int) -> Iterator[Text]:
    style = STYLES.get(about.code, "dim") if isinstance(about, Note) else "dim"
    yield from _prose(f"{_place(item.label, lines, about.start)}  {words}", style, width, indent=0, hang=2)


def _place(name: str, lines: LineIndex, offset: int) -> str:
    line, column = lines.position(offset)
    return f"{shown(name)}:{line + 1}:{column + 1}"


def _prose(words: str, style: str, width: int, indent: int = 2, hang: int = 0) -> Iterable[Text]:
    """Words folded to the width; a line end inside them starts a new row. No word is ever split."""
    rows: list[str] = []
    for row in _rows(words):
        first = " " * (indent if not rows else indent + hang)
        folded = textwrap.wrap(
            shown(row),
            max(width, 20),
            initial_indent=first,
            subsequent_indent=" " * (indent + hang),
            break_long_words=False,
            break_on_hyphens=False,
        )
        rows += folded or [""]
    return [Text(row, style=style) for row in rows]


@dataclass(slots=True)
class Count:
    """What sums up, counted draft by draft."""

    drafts: int = 0
    hit: int = 0
    findings: int = 0
    silenced: int = 0
    passed_by: int = 0

    def add(self, report: Report) -> None:
        self.drafts += 1
        self.hit += bool(report.findings)
        self.findings += len(report.findings)
        self.silenced += sum(note.code in COUNTED for note in report.notes)

    def told(self) -> Text:
        """One line about all of them."""
        of = counted(self.drafts, "draft")
        silenced = f", {self.silenced} silenced" if self.silenced else ""
        passed_by = f" {counted(self.passed_by, 'file')} passed by." if self.passed_by else ""
        if not self.findings:
            return Text(f"Nothing found in {of}{silenced}.{passed_by}", style="green")
        among = of if self.drafts == 1 else f"{self.hit} of {of}"
        return Text(f"{counted(self.findings, 'finding')} in {among}{silenced}.{passed_by}", style="bold")


def counted(number: int, thing: str) -> str:
    """``1 draft``, ``2 drafts``."""
    return f"{number} {thing}{'s' * (number != 1)}"
