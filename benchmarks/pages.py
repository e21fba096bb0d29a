"""Pages of the documentation whose tables are measured: each stands between two comments, and is made afresh there."""

from __future__ import annotations

import re
import sys
from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import Path

from labelled import BadFileError
from layout import Table, grid

Key = tuple[str, str]  # the set that is measured, and the name of the table
_BLOCK = re.compile(r"(<!-- table: (\S+) (\S+) -->\n).*?(<!-- end of table -->)", re.DOTALL)


def fresh(page: str, tables: Mapping[Key, Table], known: Mapping[str, Sequence[str]]) -> str:
    """The page with these tables in their places; other places stay.

    Args:
        page: its Markdown.
        tables: by set and name.
        known: the names of tables that there are, by set.

    Raises:
        BadFileError: the page names a set or a table that does not exist.
    """
    for _, which, name, _ in _BLOCK.findall(page):
        if name not in known.get(which, ()):
            there = "; ".join(f"{each}: {', '.join(names)}" for each, names in known.items())
            raise BadFileError(f"no table {which} {name}; there are {there}")

    def filled(block: re.Match[str]) -> str:
        table = tables.get((block[2], block[3]))
        return block[0] if table is None else f"{block[1]}\n{grid(table)}\n\n{block[4]}"

    return _BLOCK.sub(filled, page)


def renew(path: Path, measured: Callable[[], Iterable[tuple[Key, Table]]], known: Mapping[str, Sequence[str]]) -> None:
    """Measure, and write the page; what is wrong is told in one line, with exit status 2."""
    try:
        page = path.read_text(encoding="utf-8")
        fresh(page, {}, known)  # told before the work, not after it
        path.write_text(fresh(page, dict(measured()), known), encoding="utf-8")
    except (BadFileError, OSError) as error:
        print(error, file=sys.stderr)
        raise SystemExit(2) from None
