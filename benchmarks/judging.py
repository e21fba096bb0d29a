"""Blind sheets for judging rewrites by hand, and what the filled ones say.

A sheet holds the drafts in random order, each with the whole message as it would come out, and empty columns for the
marks. Which rule or category stands behind a line is kept apart, in ``<name>.key.csv``, and read again with the marks.
"""

from __future__ import annotations

import csv
import random
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations
from pathlib import Path

import numpy as np
from bootstrap import Resamples
from labelled import BadFileError
from layout import Cell, Table
from rewritten import Rewritten

# how each mark may be given
SCALES: dict[str, tuple[int, ...]] = {
    "grammatical": (0, 1),
    "faithful": (0, 1),
    "owned": (0, 1),
    "natural": (1, 2, 3, 4, 5),
    "send": (0, 1),
}
ABSTAIN = "abstain_right"
SOUND = ("grammatical", "faithful", "owned")
COLUMNS = ("number", "context", "draft", "rewrite", "advice", *SCALES, ABSTAIN, "remark")
KEY_COLUMNS = ("number", "id", "source", "category", "rules")
_ALLOWED = {**SCALES, ABSTAIN: (0, 1)}


@dataclass(frozen=True, slots=True)
class Line:
    """One line of a sheet. Without a rewrite, ``advice`` is what the writer is told instead."""

    number: int
    context: str
    draft: str
    rewrite: str
    advice: str


@dataclass(frozen=True, slots=True)
class Judged:
    """The marks that one judge gave to one line; a mark that was left out is not in it."""

    draft: str
    rewrite: str
    marks: Mapping[str, int]
    category: str = ""

    @property
    def sound(self) -> bool | None:
        """Grammatical, faithful and owned; None where one of them is not marked."""
        return all(self.marks[name] for name in SOUND) if all(name in self.marks for name in SOUND) else None


def drawn(sets: Sequence[Rewritten], size: int | None, seed: int) -> list[Rewritten]:
    """So many messages (all, if None), without replacement, in an order of their own that the seed fixes."""
    return random.Random(seed).sample(sets, len(sets) if size is None else min(size, len(sets)))


def lines(sets: Sequence[Rewritten], contexts: Mapping[str, str]) -> list[Line]:
    """One line a message, numbered from 1; ``contexts`` holds what was said before, by the id of the message."""
    return [
        Line(
            number,
            contexts.get(one.message.id, ""),
            one.message.text,
            one.report.rewrite() if one.changed else "",
            "" if one.changed else one.advice,
        )
        for number, one in enumerate(sets, 1)
    ]


def write_sheet(path: Path, sets: Sequence[Rewritten], contexts: Mapping[str, str]) -> None:
    """The sheet, and its key beside it.

    Raises:
        BadFileError: a file cannot be written.
    """
    told = [(line.number, line.context, line.draft, line.rewrite, line.advice) for line in lines(sets, contexts)]
    blank = ("",) * (len(COLUMNS) - 5)
    _write(path, COLUMNS, [(*row, *blank) for row in told])
    keys = [
        (number, one.message.id, one.message.source, one.message.category, " ".join(_rules(one)))
        for number, one in enumerate(sets, 1)
    ]
    _write(key_of(path), KEY_COLUMNS, keys)


def _rules(one: Rewritten) -> list[str]:
    return list(dict.fromkeys(found.rule for found in one.report.findings))


def key_of(path: Path) -> Path:
    return path.with_name(f"{path.stem}.key.csv")


def _write(path: Path, columns: Sequence[str], rows: Sequence[Sequence[object]]) -> None:
    try:
        # the mark at its start tells spreadsheets that it is UTF-8
        with path.open("w", encoding="utf-8-sig", newline="") as file:
            writer = csv.writer(file, lineterminator="\n")
            writer.writerow(columns)
            writer.writerows(rows)
    except OSError as error:
        raise BadFileError(f"{path}: cannot be written ({error.strerror}); name another file") from error


def read_judged(path: Path) -> list[Judged]:
    """The lines of a filled sheet that have at least one mark. Categories come from its key, if that is there.

    Raises:
        BadFileError: the sheet cannot be read, a column is missing, or a mark is not on its scale.
    """
    categories = {row["number"]: row["category"] for row in _rows(key_of(path), KEY_COLUMNS)} if _has_key(path) else {}
    judged = []
    for at, row in enumerate(_rows(path, COLUMNS[:-1]), 2):
        if marks := _marks(row, f"{path}:{at}"):
            judged.append(Judged(row["draft"], row["rewrite"], marks, categories.get(row["number"], "")))
    if not judged:
        raise BadFileError(f"{path}: no line is marked; fill the columns {', '.join(_ALLOWED)}")
    return judged


def _has_key(path: Path) -> bool:
    return key_of(path).exists()


def _marks(row: Mapping[str, str], place: str) -> dict[str, int]:
    marks = {}
    for name, allowed in _ALLOWED.items():
        given = (row[name] or "").strip()
        if not given:
            continue
        if given not in map(str, allowed):
            raise BadFileError(f"{place}: `{name}` must be one of {', '.join(map(str, allowed))}, or empty")
        marks[name] = int(given)
    if row["rewrite"].strip() and ABSTAIN in marks:
        raise BadFileError(f"{place}: `{ABSTAIN}` is for lines without a rewrite; leave it empty")
    if not row["rewrite"].strip() and marks.keys() & SCALES.keys():
        raise BadFileError(f"{place}: there is no rewrite to mark; only `{ABSTAIN}` can be filled")
    return marks


def _rows(path: Path, columns: Sequence[str]) -> list[dict[str, str]]:
    try:
        with path.open(encoding="utf-8-sig", newline="") as file:
            reader = csv.DictReader(file)
            rows = list(reader)
    except OSError as error:
        raise BadFileError(f"{path}: {error.strerror or 'cannot be read'}; name a file that exists") from error
    except UnicodeDecodeError as error:
        raise BadFileError(f"{path}: byte {error.start} is not UTF-8; convert the file") from error
    except csv.Error as error:
        raise BadFileError(f"{path}: not CSV ({error})") from error
    if missing := [name for name in columns if name not in (reader.fieldnames or ())]:
        raise BadFileError(f"{path}: no column {', '.join(missing)}; its first line must name {', '.join(columns)}")
    # a line cut short by hand reads as empty
    return [{name: row[name] or "" for name in columns} for row in rows]


def judged_tables(judged: Sequence[Judged]) -> list[Table]:
    """The mean of each mark, all and by category; with several judges, how often they agree."""
    groups = [("all", judged)]
    categories = sorted({one.category for one in judged} - {""})
    groups += [(name, [one for one in judged if one.category == name]) for name in categories]
    headings = ("", "messages", *SCALES, "sound", "abstained", ABSTAIN)
    rows = sorted((_means(name, group) for name, group in groups), key=lambda row: -int(str(row[1])))
    note = "Means. Sound: grammatical, faithful and owned. Abstained: lines without a rewrite."
    tables = [Table("judged", "Judged by hand", headings, tuple(rows), note)]
    return [*tables, agreement(judged)] if _repeated(judged) else tables


def _by_line(judged: Sequence[Judged]) -> list[list[Judged]]:
    found: dict[tuple[str, str], list[Judged]] = {}
    for one in judged:
        found.setdefault((one.draft, one.rewrite), []).append(one)
    return list(found.values())


def _repeated(judged: Sequence[Judged]) -> bool:
    return any(len(marks) > 1 for marks in _by_line(judged))


def _means(name: str, judged: Sequence[Judged]) -> tuple[Cell, ...]:
    by_line = _by_line(judged)
    resamples = Resamples(len(by_line))

    def mean(values: Sequence[Sequence[int]]) -> Cell:
        # a message is drawn with all of its judges
        return resamples.ratio([sum(told) for told in values], [len(told) for told in values])

    marks = [mean([[one.marks[mark] for one in line if mark in one.marks] for line in by_line]) for mark in SCALES]
    sound = mean([[int(one.sound) for one in line if one.sound is not None] for line in by_line])
    right = mean([[one.marks[ABSTAIN] for one in line if ABSTAIN in one.marks] for line in by_line])
    silent = sum(not line[0].rewrite.strip() for line in by_line)
    return (name, len(by_line), *marks, sound, silent, right)


def agreement(judged: Sequence[Judged]) -> Table:
    """How often two judges of the same line gave the same mark; of *natural*, also how often within one."""
    by_line = _by_line(judged)
    rows: list[tuple[Cell, ...]] = []
    for mark in _ALLOWED:
        pairs = [
            [(a.marks[mark], b.marks[mark]) for a, b in combinations(line, 2) if mark in a.marks and mark in b.marks]
            for line in by_line
        ]
        rows.append(_agreed(mark, pairs, 0))
        if mark == "natural":
            rows.append(_agreed("natural, within one", pairs, 1))
    return Table("agreement", "Agreement of judges", ("", "pairs", "the same"), tuple(rows))


def _agreed(name: str, pairs: Sequence[Sequence[tuple[int, int]]], apart: int) -> tuple[Cell, ...]:
    same = np.array([sum(abs(a - b) <= apart for a, b in line) for line in pairs])
    number = np.array([len(line) for line in pairs])
    return (name, int(number.sum()), Resamples(len(pairs)).ratio(same, number))
