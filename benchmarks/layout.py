"""`Table`: figures once, printed for a terminal, as Markdown, or as JSON."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from bootstrap import Interval

Cell = str | int | float | Interval | None
EMPTY = "–"


@dataclass(frozen=True, slots=True)
class Table:
    """Rows under headings. Only the first column is words; the others are aligned to the right.

    ``name`` is one word, to ask for the table; ``title`` is what is printed.
    """

    name: str
    title: str
    headings: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...]
    note: str = ""


def cell_text(cell: Cell) -> str:
    """A share with three places and its interval; what is unknown is a dash."""
    if cell is None or (isinstance(cell, Interval) and not cell.known):
        return EMPTY
    if isinstance(cell, Interval):
        return f"{cell.value:.3f} [{cell.low:.3f}, {cell.high:.3f}]"
    return f"{cell:.3f}" if isinstance(cell, float) else str(cell)


def as_text(table: Table) -> str:
    """For a terminal: columns aligned with spaces, no line ends in a space."""
    lines = [table.headings, *(tuple(cell_text(cell) for cell in row) for row in table.rows)]
    widths = [max(map(len, column)) for column in zip(*lines, strict=True)]
    printed = [table.title, *([table.note] if table.note else [])]
    printed += [
        "  ".join(_aligned(cell, width, at) for at, (cell, width) in enumerate(zip(line, widths, strict=True))).rstrip()
        for line in lines
    ]
    return "\n".join(printed)


def _aligned(cell: str, width: int, column: int) -> str:
    return cell.rjust(width) if column else cell.ljust(width)


def as_markdown(table: Table) -> str:
    """A heading, the note, and the grid, in Markdown."""
    return "\n\n".join([f"### {table.title}", *([table.note] if table.note else []), grid(table)])


def grid(table: Table) -> str:
    """Only the rows under their headings, in Markdown."""
    rows = [tuple(cell_text(cell).replace("|", "\\|") for cell in row) for row in table.rows]
    rule = ("---", *("---:" for _ in table.headings[1:]))
    return "\n".join(map(_row, (table.headings, rule, *rows)))


def _row(cells: Sequence[str]) -> str:
    return f"| {' | '.join(cells)} |"


def as_json(table: Table) -> dict[str, Any]:
    """One object a row; an interval is an object of its own, and what is unknown is null."""
    rows = [{name: _plain(cell) for name, cell in zip(table.headings, row, strict=True)} for row in table.rows]
    return {"name": table.name, "title": table.title, "rows": rows}


def _plain(cell: Cell) -> Any:
    if isinstance(cell, Interval):
        return {"value": cell.value, "low": cell.low, "high": cell.high} if cell.known else None
    return cell
