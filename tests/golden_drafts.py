"""The golden drafts: read, rewritten afresh, and written. ``scripts/golden`` runs it.

A file of ``tests/golden`` is named after its voice. An entry opens with ``===``, its name, and its options (``GB``,
``strict``); a line that opens with ``---`` stands between the draft and what became of it:

    === late-again GB
    You're always late.
    --- rewritten
    I felt frustrated when you were late.
"""

from __future__ import annotations

import argparse
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from copy import copy
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path
from typing import Any, get_args

from kindphrase import Checker, Options
from kindphrase.options import Voice
from kindphrase.reporting import Report

FOLDER = Path(__file__).resolve().parent / "golden"
VOICES: tuple[str, ...] = get_args(Voice)
# the options that an entry may name
CHOICES: dict[str, dict[str, str]] = {"GB": {"spelling": "GB"}, "strict": {"vocabulary": "strict"}}
REWRITTEN = "rewritten"
_HEAD = re.compile(r"=== (?P<name>[a-z0-9-]+)(?P<choices>(?: [A-Za-z]+)*)")
_LINE = re.compile(r"--- (?P<outcome>.+)")


@dataclass(frozen=True)
class Entry:
    """A draft, its options, and what became of it: in a word, and the whole message where that was rewritten."""

    voice: str
    name: str
    choices: tuple[str, ...]
    draft: str
    outcome: str = ""
    rewrite: str = ""

    @property
    def fields(self) -> dict[str, str]:
        """As fields of `Options`."""
        found = {"voice": self.voice}
        for choice in self.choices:
            found |= CHOICES[choice]
        return found

    def __str__(self) -> str:
        head = " ".join(["===", self.name, *self.choices])
        parts = [head, self.draft, f"--- {self.outcome}", *([self.rewrite] if self.outcome == REWRITTEN else [])]
        return "".join(f"{part}\n" for part in parts)


def read(text: str, voice: str) -> list[Entry]:
    """The entries of one file.

    Raises:
        ValueError: a line before the first entry, an unknown option, or a line that opens with ``---`` and names no
            outcome; with the number of the line.
    """
    heads: list[tuple[str, tuple[str, ...]]] = []
    bodies: list[list[str]] = []
    for number, line in enumerate(text.splitlines(), 1):
        head = _HEAD.fullmatch(line)
        if head is None and (not heads or line.startswith("===")):
            raise ValueError(f"{voice}:{number}: an entry opens with === and a name in small letters")
        if head is None:
            bodies[-1].append(line)
            continue
        choices = tuple(head["choices"].split())
        if unknown := [choice for choice in choices if choice not in CHOICES]:
            raise ValueError(f"{voice}:{number}: {unknown[0]} is none of {', '.join(CHOICES)}")
        heads.append((head["name"], choices))
        bodies.append([])
    return [_entry(voice, *head, body) for head, body in zip(heads, bodies, strict=True)]


def _entry(voice: str, name: str, choices: tuple[str, ...], body: Sequence[str]) -> Entry:
    at = next((place for place, line in enumerate(body) if _LINE.fullmatch(line)), len(body))
    draft = Entry(voice, name, choices, "\n".join(body[:at]).strip("\n"))
    if at == len(body):
        return draft
    outcome = body[at].removeprefix("--- ")
    return replace(draft, outcome=outcome, rewrite="\n".join(body[at + 1 :]).strip("\n"))


def written(entries: Iterable[Entry]) -> str:
    """The text of a file; an empty line between two entries."""
    return "\n".join(map(str, entries))


def read_all(folder: Path = FOLDER) -> dict[Path, list[Entry]]:
    """All entries, by file."""
    paths = [folder / f"{voice}.txt" for voice in VOICES]
    return {path: read(path.read_text(encoding="utf-8"), path.stem) for path in paths if path.exists()}


def renewed(entries: Sequence[Entry], model: Any = None) -> Iterator[Entry]:
    """Each as it comes out now, in order. Those with the same options are checked together.

    Args:
        entries: the drafts.
        model: a loaded pipeline to use; by default the one that ships is loaded once.
    """
    by_fields: dict[tuple[tuple[str, str], ...], list[Entry]] = {}
    for entry in entries:
        by_fields.setdefault(tuple(entry.fields.items()), []).append(entry)
    nlp = pipeline() if model is None else model
    checkers: dict[str, Checker] = {}
    fresh: dict[int, Entry] = {}
    for fields, group in by_fields.items():
        voice = group[0].voice
        if voice not in checkers:
            checkers[voice] = Checker(Options(model=nlp, voice=voice))
        reports = _with(checkers[voice], dict(fields)).check_many([entry.draft for entry in group])
        fresh |= {id(entry): _fresh(entry, report) for entry, report in zip(group, reports, strict=True)}
    return (fresh[id(entry)] for entry in entries)


def _with(checker: Checker, fields: dict[str, str]) -> Checker:
    """The same checker with other options. The rules, which take long to build, know no spelling and no vocabulary."""
    other = copy(checker)
    other.options = checker.options.model_copy(update=fields)
    return other


@cache
def pipeline() -> Any:
    return Checker().nlp


def _fresh(entry: Entry, report: Report) -> Entry:
    whole = report.rewrite()
    if whole != entry.draft:
        return replace(entry, outcome=REWRITTEN, rewrite=whole)
    return replace(entry, outcome=_stays(report), rewrite="")


def _stays(report: Report) -> str:
    """What is said where nothing is rewritten."""
    if report.findings:
        return "stays, with advice"
    codes = {note.code for note in report.notes}
    left = [code for code in ("harm", "self-harm") if code in codes]
    return f"stays, with a note: {', '.join(left)}" if left else "stays"


def renew(files: Mapping[Path, Sequence[Entry]]) -> dict[Path, str]:
    """The text of each file as it would be now."""
    fresh = list(renewed([entry for entries in files.values() for entry in entries]))
    told = iter(fresh)
    return {path: written([next(told) for _ in entries]) for path, entries in files.items()}


def main() -> None:
    argparse.ArgumentParser(description="Rewrites the golden drafts afresh; read the difference.").parse_args()
    for path, text in renew(read_all()).items():
        path.write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
