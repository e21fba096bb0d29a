"""Puts fresh tables into docs/rewrites.md: ``python benchmarks/rewrites_page.py [--real FILE] [--first FILE …]``.

A table stands in the page between ``<!-- table: SET NAME -->`` and ``<!-- end of table -->``. SET is ``even`` (the half
of the authored set with even numbers), ``real``, or a round of judging, ``first`` or ``second``; NAME is one that
``rewrites.py --tables`` takes, or ``judged`` or ``agreement``. Sets that are not given keep the figures they have.
"""

from __future__ import annotations

import argparse
import re
import sys
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from labelled import BadFileError
from layout import Table, grid
from rewrites import SECTIONS, arguments, run

ROOT = Path(__file__).resolve().parent.parent
MEASURED, ROUNDS = ("even", "real"), ("first", "second")
JUDGED = ("judged", "agreement")
_BLOCK = re.compile(r"(<!-- table: (\S+) (\S+) -->\n).*?(<!-- end of table -->)", re.DOTALL)


def fresh(page: str, tables: Mapping[tuple[str, str], Table]) -> str:
    """The page with these tables, by set and name, in their places; other places stay.

    Raises:
        BadFileError: the page names a set or a table that does not exist.
    """
    for _, which, name, _ in _BLOCK.findall(page):
        names = {**dict.fromkeys(MEASURED, tuple(SECTIONS)), **dict.fromkeys(ROUNDS, JUDGED)}
        if name not in names.get(which, ()):
            known = "; ".join(f"{each}: {', '.join(names[each])}" for each in names)
            raise BadFileError(f"no table {which} {name}; there are {known}")

    def filled(block: re.Match[str]) -> str:
        table = tables.get((block[2], block[3]))
        return block[0] if table is None else f"{block[1]}\n{grid(table)}\n\n{block[4]}"

    return _BLOCK.sub(filled, page)


def measured(args: argparse.Namespace) -> Iterator[tuple[tuple[str, str], Table]]:
    """The tables of every set and round that is given."""
    limit = [] if args.limit is None else ["--limit", str(args.limit)]
    asked = {
        "even": ["--data", str(args.authored), "--half", "even", *limit],
        "real": ["--data", str(args.real), *limit] if args.real else [],
        "first": ["--judged", *map(str, args.first)] if args.first else [],
        "second": ["--judged", *map(str, args.second)] if args.second else [],
    }
    for which, options in asked.items():
        if options:
            print(f"measuring: {which}", file=sys.stderr)
            yield from (((which, table.name), table) for table in run(arguments(options)))


def main(argv: Sequence[str] | None = None) -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--authored", type=Path, default=ROOT / "benchmarks" / "data" / "authored.jsonl")
    parser.add_argument("--real", type=Path, metavar="FILE", help="labelled real messages, as JSON lines")
    parser.add_argument("--first", type=Path, nargs="+", metavar="FILE", help="filled sheets of the first round")
    parser.add_argument("--second", type=Path, nargs="+", metavar="FILE", help="filled sheets of the second round")
    parser.add_argument("--page", type=Path, default=ROOT / "docs" / "rewrites.md")
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
