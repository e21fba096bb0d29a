"""Where every command prints: colours and the terminal's width on a terminal, neither elsewhere."""

from __future__ import annotations

from collections.abc import Iterable

import typer
from rich.console import Console
from rich.text import Text

PLAIN_WIDTH = 100  # columns, where the output is no terminal


def console() -> Console:
    """Standard output as it is now."""
    found = Console(highlight=False, markup=False, emoji=False, soft_wrap=True)
    if not found.is_terminal:
        found.width = PLAIN_WIDTH
    return found


def show(lines: Iterable[Text]) -> None:
    """Print rows as they come."""
    out = console()
    for line in lines:
        out.print(line)


def write(text: str) -> None:
    """Verbatim: no wrapping, no colours, line ends as they are."""
    typer.echo(text, nl=bool(text) and not text.endswith("\n"))


def write_data(text: str) -> None:
    """What programs read: UTF-8 in every locale."""
    typer.echo(text.encode("utf-8", "backslashreplace"))
