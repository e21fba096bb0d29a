"""Where every command prints: colours and the terminal's width on a terminal, neither elsewhere."""

from __future__ import annotations

import re
import sys
from collections.abc import Iterable

import typer
from rich.console import Console
from rich.text import Text

from kindphrase.adapters.margin import shown

PLAIN_WIDTH = 100  # columns, where the output is no terminal
_TAME = re.compile(r"[^\r\n\t]+")


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
    """Verbatim: no wrapping, line ends as they are. On a terminal, what would command it is shown instead."""
    if sys.stdout.isatty():
        text = _TAME.sub(lambda found: shown(found[0]), text)
    typer.echo(text, nl=bool(text) and not text.endswith("\n"), color=True)


def write_data(text: str) -> None:
    """What programs read: UTF-8 in every locale."""
    typer.echo(text.encode("utf-8", "backslashreplace"))
