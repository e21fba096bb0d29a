"""Puts fresh tables into docs/precision.md: ``python benchmarks/precision_page.py [--real FILE] [--everyday FILE]``.

A table stands in the page between ``<!-- table: SET NAME -->`` and ``<!-- end of table -->``. SET is ``authored``,
``even`` (the half of it with even numbers), ``real`` or ``everyday``; NAME is one that ``detection.py --tables`` takes.
Sets that are not given keep the figures they have.
"""

from __future__ import annotations

import argparse
import re
import sys
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from detection import TABLES, arguments, run
from labelled import BadFileError
from layout import Table, grid

ROOT = Path(__file__).resolve().parent.parent
SETS = ("authored", "even", "real", "everyday")
_BLOCK = re.compile(r"(<!-- table: (\S+) (\S+) -->\n).*?(<!-- end of table -->)", re.DOTALL)


def fresh(page: str, tables: Mapping[tuple[str, str], Table]) -> str:
    """The page with these tables, by set and name, in their places; other places stay.

    Raises:
        BadFileError: the page names a set or a table that does not exist.
    """
    for _, which, name, _ in _BLOCK.findall(page):
        if which not in SETS or name not in TABLES:
            raise BadFileError(f"no table {which} {name}; sets: {', '.join(SETS)}; names: {', '.join(TABLES)}")

    def filled(block: re.Match[str]) -> str:
        table = tables.get((block[2], block[3]))
        return block[0] if table is None else f"{block[1]}\n{grid(table)}\n\n{block[4]}"

    return _BLOCK.sub(filled, page)


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
    try:
        page = args.page.read_text(encoding="utf-8")
        fresh(page, {})  # told before the work, not after it
        args.page.write_text(fresh(page, dict(measured(args))), encoding="utf-8")
    except (BadFileError, OSError) as error:
        print(error, file=sys.stderr)
        raise SystemExit(2) from None


if __name__ == "__main__":
    main()
