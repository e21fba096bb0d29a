"""A bar for hours of work: messages done of all, how many in a second, and the time left; on standard error."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from rich.progress import Task


@contextmanager
def bar(total: int, done: int) -> Iterator[Callable[[int], None]]:
    """Shown on a terminal only, and gone in the end.

    Args:
        total: messages, as far as known.
        done: those of an earlier run; they do not count into the rate.

    Yields:
        what is told how many messages more are done.
    """
    if not sys.stderr.isatty():
        yield lambda _: None
        return
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, ProgressColumn, TextColumn, TimeRemainingColumn
    from rich.text import Text

    class Rate(ProgressColumn):
        def render(self, task: Task) -> Text:
            speed = task.finished_speed or task.speed
            return Text("" if speed is None else f"{speed:,.0f} a second", style="progress.data.speed")

    columns = (TextColumn("auditing"), BarColumn(), MofNCompleteColumn(), Rate(), TimeRemainingColumn())
    with Progress(*columns, console=Console(stderr=True), transient=True, speed_estimate_period=60) as progress:
        task = progress.add_task("auditing", total=total, completed=done)
        yield lambda more: progress.advance(task, more)
