"""Where every command prints: colours and the terminal's width on a terminal, neither elsewhere."""

from __future__ import annotations

import re
import signal
import sys
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from threading import current_thread, main_thread
from types import FrameType

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
        with _whole():
            out.print(line)


def write(text: str) -> None:
    """Verbatim: no wrapping, line ends as they are. On a terminal, what would command it is shown instead."""
    if sys.stdout.isatty():
        text = _TAME.sub(lambda found: shown(found[0]), text)
    typer.echo(text, nl=bool(text) and not text.endswith("\n"), color=True)


def write_data(text: str) -> None:
    """What programs read: UTF-8 in every locale."""
    out = typer.get_binary_stream("stdout")
    left = memoryview(f"{text}\n".encode("utf-8", "backslashreplace"))
    with _whole():
        while left:  # without a buffer (`python -u`), a signal cuts a write short
            left = left[out.write(left) :]
        out.flush()


@contextmanager
def _whole() -> Iterator[None]:
    """Ctrl-C waits until what is being written is written, so that no reader gets half a line; the second does not."""
    if signal.getsignal(signal.SIGINT) is not signal.default_int_handler or current_thread() is not main_thread():
        yield
        return
    asked = 0

    def later(number: int, frame: FrameType | None) -> None:
        nonlocal asked
        asked += 1
        if asked > 1:
            signal.default_int_handler(number, frame)

    signal.signal(signal.SIGINT, later)
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, signal.default_int_handler)
    if asked:
        raise KeyboardInterrupt
