"""Puts fresh tables into docs/precision.md: ``python benchmarks/precision_page.py [--real FILE] [--everyday FILE]``.

A table stands in the page between ``<!-- table: SET NAME -->`` and ``<!-- end of table -->``. SET is ``authored``,
``even`` (the half of it with even numbers), ``real`` or ``everyday``; NAME is one that ``detection.py --tables`` takes.
Sets that are not given keep the figures they have.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

from detection import TABLES, arguments, run
from layout import Table
from pages import renew

ROOT = Path(__file__).resolve().parent.parent
SETS = ("authored", "even", "real", "everyday")
KNOWN = dict.fromkeys(SETS, TABLES)


def measured(args: argparse.Namespace) -> Iterator[tuple[tuple[str, str], Table]]:
    """The tables of every set that is given."""
    limit = [] if args.limit is None else ["--limit", str(args.limit)]
    asked = {
        "authored": ["--data", str(args.authored)],
        "even": ["--data", str(args.authored), "--half", "even"],
        "real": ["--data", str(args.real)] if args.real else [],
        "everyday": ["--chatter", str(args.everyday)] if args.everyday else [],
    }
    for which, options in asked.items():
        if options:
            print(f"measuring: {which}", file=sys.stderr)
            yield from (((which, table.name), table) for table in run(arguments([*options, *limit])))


def main(argv: Sequence[str] | None = None) -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--authored", type=Path, default=ROOT / "benchmarks" / "data" / "authored.jsonl")
    parser.add_argument("--real", type=Path, metavar="FILE", help="labelled real messages, as JSON lines")
    parser.add_argument("--everyday", type=Path, metavar="FILE", help="unlabelled messages, one a line")
    parser.add_argument("--page", type=Path, default=ROOT / "docs" / "precision.md")
    parser.add_argument("--limit", type=int, metavar="N", help="only the first so many messages of each set")
    args = parser.parse_args(argv)
    renew(args.page, lambda: measured(args), KNOWN)


if __name__ == "__main__":
    main()
