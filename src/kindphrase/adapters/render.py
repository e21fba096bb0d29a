"""A `Report` as a person reads it: the draft's own line with the words underlined, then why, what to ask, what to say.

Everything here makes `rich` lines and prints nothing. Text of the draft only ever goes into `Text` objects, so that no
bracket in it is taken for markup, and control characters are shown instead of sent to the terminal.
"""

from __future__ import annotations

import json
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
    """One draft's name and its report."""

    name: str
    report: Report


def whole(checked: Sequence[Checked], width: int) -> Iterator[Text]:
    """All findings of all drafts in order, what was left alone, what is kind already, and a line that sums up."""
    for item in checked:
        lines = LineIndex(item.report.text)
        for finding in item.report.findings:
            yield from _finding(item.name, item.report.text, lines, finding, width)
            yield Text()
        yield from _asides(item, lines, width)
    yield _sum(checked)


def drafts(checked: Sequence[Checked]) -> str:
    """How many there are, in words."""
    return f"{len(checked)} draft{'s' * (len(checked) != 1)}"


def heading(name: str) -> Text:
    """What separates one draft from the next."""
    return Text(f"==> {shown(name)} <==", style="bold")


def difference(name: str, before: str, after: str) -> Iterator[Text]:
    """A unified diff from the draft to its rewrite; nothing where they are the same."""
    styles = {"+": "green", "-": "red", "@": "cyan"}
    old, new = _rows(before), _rows(after)
    for row in unified_diff(old, new, fromfile=shown(name), tofile=f"{shown(name)} (rewritten)", lineterm=""):
        yield Text(shown(row), style="bold" if row.startswith(("+++ ", "--- ")) else styles.get(row[:1], ""))


def as_json(checked: Sequence[Checked], *, one_per_line: bool, alone: bool) -> str:
    """The wire format: the report itself for one draft, ``{"path": …, "report": …}`` for each of several."""
    if alone and not one_per_line:
        return checked[0].report.model_dump_json(indent=2)
    items = [{"path": item.name, "report": item.report.model_dump(mode="json")} for item in checked]
    if one_per_line:
        return "\n".join(json.dumps(item, ensure_ascii=False) for item in items)
    return json.dumps(items, ensure_ascii=False, indent=2)


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
    yield from _prose(f"{_place(item.name, lines, about.start)}  {words}", style, width, indent=0, hang=2)


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


def _sum(checked: Sequence[Checked]) -> Text:
    count = sum(len(item.report.findings) for item in checked)
    quiet = sum(note.code in COUNTED for item in checked for note in item.report.notes)
    silenced = f", {quiet} silenced" if quiet else ""
    if not count:
        return Text(f"Nothing found in {drafts(checked)}{silenced}.", style="green")
    hit = sum(bool(item.report.findings) for item in checked)
    among = drafts(checked) if len(checked) == 1 else f"{hit} of {drafts(checked)}"
    return Text(f"{count} finding{'s' * (count != 1)} in {among}{silenced}.", style="bold")
