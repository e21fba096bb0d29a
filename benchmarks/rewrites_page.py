"""Puts fresh tables into docs/rewrites.md: ``python benchmarks/rewrites_page.py [--real FILE] [--first FILE …]``.

A table stands in the page between ``<!-- table: SET NAME -->`` and ``<!-- end of table -->``. SET is ``even`` (the half
of the authored set with even numbers), ``real``, or a round of judging: ``first``, ``second``, or ``unread`` and
``after`` for messages that nobody had read. NAME is one that ``rewrites.py --tables`` takes, or ``judged`` or
``agreement``. Sets that are not given keep the figures they have.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

from layout import Table
from pages import renew
from rewrites import SECTIONS, arguments, run

ROOT = Path(__file__).resolve().parent.parent
MEASURED, ROUNDS = ("even", "real"), ("first", "second", "unread", "after")
JUDGED = ("judged", "agreement")
KNOWN = {**dict.fromkeys(MEASURED, tuple(SECTIONS)), **dict.fromkeys(ROUNDS, JUDGED)}


def measured(args: argparse.Namespace) -> Iterator[tuple[tuple[str, str], Table]]:
    """The tables of every set and round that is given."""
    limit = [] if args.limit is None else ["--limit", str(args.limit)]
    asked = {
        "even": ["--data", str(args.authored), "--half", "even", *limit],
        "real": ["--data", str(args.real), *limit] if args.real else [],
    }
    for name in ROUNDS:
        sheets = getattr(args, name)
        asked[name] = ["--judged", *map(str, sheets)] if sheets else []
    for which, options in asked.items():
        if options:
            print(f"measuring: {which}", file=sys.stderr)
            yield from (((which, table.name), table) for table in run(arguments(options)))


def main(argv: Sequence[str] | None = None) -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--authored", type=Path, default=ROOT / "benchmarks" / "data" / "authored.jsonl")
    parser.add_argument("--real", type=Path, metavar="FILE", help="labelled real messages, as JSON lines")
    for name in ROUNDS:
        parser.add_argument(
            f"--{name}", type=Path, nargs="+", metavar="FILE", help=f"filled sheets of the round {name}"
        )
    parser.add_argument("--page", type=Path, default=ROOT / "docs" / "rewrites.md")
    parser.add_argument("--limit", type=int, metavar="N", help="only the first so many messages of each set")
    args = parser.parse_args(argv)
    renew(args.page, lambda: measured(args), KNOWN)


if __name__ == "__main__":
    main()
