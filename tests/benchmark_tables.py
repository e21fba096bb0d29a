"""What the tests of the benchmarks share: a small table, its rows by name, and an alex of three lines."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from bootstrap import UNKNOWN, Interval
from layout import Table, as_json


def rows(table: Table) -> dict[str, dict[str, object]]:
    """By the first column; of intervals, the figure."""
    plain = as_json(table)["rows"]
    first = table.headings[0]
    return {
        row[first]: {name: cell["value"] if isinstance(cell, dict) else cell for name, cell in row.items()}
        for row in plain
    }


TABLE = Table(
    "small",
    "A small table",
    ("", "n", "share"),
    (("a|b", 7, Interval(0.5, 0.25, 0.75)), ("long name", 12, UNKNOWN)),
    "A note.",
)


FAKE_ALEX = """
export function text(value) {
  const marks = [...value.matchAll(/!/g)].map(() => ({profanitySeverity: 1}))
  return {messages: value.includes('lame') ? [...marks, {}] : marks}
}
"""


def fake_alex(folder: Path) -> Path:
    """Put it into a folder: it warns of "lame", and of each exclamation mark as a profanity of middling sureness."""
    if shutil.which("node") is None:
        pytest.skip("node is not there")
    package = folder / "node_modules" / "alex"
    package.mkdir(parents=True)
    (package / "index.js").write_text(FAKE_ALEX, encoding="utf-8")
    (package / "package.json").write_text('{"type": "module"}', encoding="utf-8")
    return folder
