"""A bar on the terminal while many drafts are checked or audited: on standard error, and gone when they are done."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from rich.progress import Task

Item = TypeVar("Item")
MANY = 20  # drafts; fewer are done before one has read what the bar says


def watched(items: Iterable[Item], total: int | None, *, streaming: bool = False) -> Iterator[Item]:
    """The same items; a bar where there are many, and somebody looks.

    Args:
        items: whatever is done one by one.
        total: how many there are, None where nobody knows.
        streaming: whether results are printed meanwhile; a terminal that shows those shows no bar.
    """
    looked_at = sys.stderr.isatty() and not (streaming and sys.stdout.isatty())
    if not looked_at or (total is not None and total < MANY):
        yield from items
        return
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

    columns = (TextColumn("checking"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    with Progress(*columns, console=Console(stderr=True), transient=True) as progress:
        task = progress.add_task("checking", total=total)
        for item in items:
            yield item
            progress.advance(task)


@contextmanager
def bar(total: int, done: int) -> Iterator[Callable[[int], None]]:
    """For hours of work: messages done of all, how many in a second, and the time left; shown on a terminal only.

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
