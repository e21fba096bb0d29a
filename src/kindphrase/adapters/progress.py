"""A bar on the terminal while many drafts are checked, on standard error, and gone when they are done."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator
from typing import TypeVar

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
