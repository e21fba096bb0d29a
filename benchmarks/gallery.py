"""Makes docs/gallery.md, drafts beside what becomes of them: ``python benchmarks/gallery.py [--check]``.

The drafts stand in ``benchmarks/data/gallery.yaml``, with what is weak about a rewrite. ``--check`` writes nothing and
ends with status 1 when the page is not what would be written.
"""

from __future__ import annotations

import argparse
import re
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from labelled import BadFileError
from ruamel.yaml import YAML, YAMLError

from kindphrase import Checker, Options, Report

ROOT = Path(__file__).resolve().parent.parent
DATA = ROOT / "benchmarks" / "data" / "gallery.yaml"
PAGE = ROOT / "docs" / "gallery.md"
VOICES = {
    "partner": "To a partner",
    "family": "In the family",
    "friend": "Among friends",
    "work": "At work",
    "neutral": "To a neighbor, a seller, a stranger",
}
_MARKUP = re.compile(r"[\\`*_\[\]#>]")
KEYS = frozenset({"title", "draft", "voice", "spelling", "weak"})


@dataclass(frozen=True)
class Piece:
    """A draft of the gallery. ``about`` is the weak piece of its rewrite, ``weak`` what is wrong with it."""

    title: str
    draft: str
    voice: str
    spelling: str
    about: str
    weak: str


def read(path: Path = DATA) -> list[Piece]:
    """The drafts, in order.

    Raises:
        BadFileError: the file cannot be read, or an entry is not as described at its top.
    """
    try:
        rows = YAML(typ="safe", pure=True).load(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise BadFileError(f"{path}: {error.strerror or 'cannot be read'}; name a file that exists") from error
    except YAMLError as error:
        raise BadFileError(f"{path}: not YAML ({error})") from error
    return [_piece(row, f"{path.name}, entry {number}") for number, row in enumerate(rows or (), 1)]


def _piece(row: dict[str, Any], place: str) -> Piece:
    weak = row.get("weak", {"about": "", "says": ""})
    voice = row.get("voice", "neutral")
    if unknown := row.keys() - KEYS:
        raise BadFileError(f"{place}: no key {', '.join(sorted(unknown))}; allowed: {', '.join(sorted(KEYS))}")
    if not row.get("title") or not row.get("draft") or weak.keys() != {"about", "says"} or voice not in VOICES:
        raise BadFileError(f"{place}: `title`, `draft`, a known `voice`, and in `weak` both `about` and `says`")
    return Piece(row["title"], row["draft"], voice, row.get("spelling", "US"), weak["about"], weak["says"])


def page(pieces: Sequence[Piece], model: Any = None) -> str:
    """The page as it would be now.

    Raises:
        BadFileError: what a remark is about is no longer in the rewrite; all such titles are named.
    """
    reports = [_checker(piece.voice, piece.spelling, model).check(piece.draft) for piece in pieces]
    pairs = zip(pieces, reports, strict=True)
    if stale := [piece.title for piece, report in pairs if piece.about not in report.rewrite()]:
        raise BadFileError(
            f"these remarks are about words that are not there now; read the rewrites again: {', '.join(stale)}"
        )
    changed = sum(report.rewrite() != report.text for report in reports)
    weak = sum(bool(piece.weak) for piece in pieces)
    parts = [_opening(len(pieces), changed, weak)]
    for voice, heading in VOICES.items():
        told = [pair for pair in zip(pieces, reports, strict=True) if pair[0].voice == voice]
        parts += [f"## {heading}", *(part for piece, report in told for part in _told(piece, report))] if told else []
    return "\n\n".join(parts) + "\n"


@cache
def _checker(voice: str, spelling: str, model: Any) -> Checker:
    return Checker(Options(voice=voice, spelling=spelling, model=model))


def _opening(size: int, changed: int, weak: int) -> str:
    return f"""# Gallery

{size} messages as they were drafted, and as `Report.rewrite()` gives them back with the first suggestions in place.
{changed} come out changed. They were written for this page before anybody saw what becomes of them, and none was taken
out afterwards. Where a rewrite is weak, it says so and says why: {weak} times. Words in square brackets are blanks that
the writer fills. How rewrites are judged, and what came of it, stands on [another page](rewrites.md).

`python benchmarks/gallery.py` makes this page from `benchmarks/data/gallery.yaml`."""


def _told(piece: Piece, report: Report) -> Iterator[str]:
    after = report.rewrite()
    yield f"### {piece.title}"
    yield _quoted(piece.draft)
    if after == piece.draft:
        yield f"stays as it is. {_silence(report)}"
    else:
        yield "becomes"
        yield _quoted(after)
    if piece.weak:
        yield f"**Weak:** {piece.weak}"


def _silence(report: Report) -> str:
    """Why nothing is rewritten."""
    if report.findings:
        found = max(report.findings, key=lambda one: (one.severity, -one.start))
        return f"The writer is told: “{found.advice or found.question}”"
    notes = [note.message for note in report.notes if note.code in {"harm", "self-harm"}]
    return f"A note says: “{notes[0]}”" if notes else "Nothing is found."


def _quoted(text: str) -> str:
    """As a quotation of Markdown that keeps its lines and means no markup."""
    lines = [_MARKUP.sub(r"\\\g<0>", line).replace("<", "&lt;") for line in text.split("\n")]
    # an empty line ends a paragraph by itself
    breaks = ["<br>" if line and after else "" for line, after in zip(lines, [*lines[1:], ""], strict=True)]
    return "\n".join(f"> {line}{end}".rstrip() for line, end in zip(lines, breaks, strict=True))


def main(argv: Sequence[str] | None = None) -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--check", action="store_true", help="only tell whether the page is as it would be written")
    parser.add_argument("--data", type=Path, default=DATA, metavar="FILE", help="the drafts")
    parser.add_argument("--page", type=Path, default=PAGE, metavar="FILE", help="the page")
    args = parser.parse_args(argv)
    try:
        fresh = page(read(args.data))
        if args.check and fresh != args.page.read_text(encoding="utf-8"):
            print(f"{args.page} is not as it would be now; python benchmarks/gallery.py writes it", file=sys.stderr)
            raise SystemExit(1)
        if not args.check:
            args.page.write_text(fresh, encoding="utf-8")
    except (BadFileError, OSError) as error:
        print(error, file=sys.stderr)
        raise SystemExit(2) from None


if __name__ == "__main__":
    main()
