"""`Tally` → a picture: findings in a thousand messages by week, in all and for the categories that weigh most."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.dates import AutoDateLocator, ConciseDateFormatter
from matplotlib.figure import Figure

from kindphrase.adapters.audit.summary import CATEGORY, by_week, ranked, rate, weeks
from kindphrase.adapters.audit.tally import Tally

SHOWN = 5  # more lines than this cannot be told apart


def draw(tally: Tally, path: Path) -> bool:
    """Draw the trend into a PNG file; False, and no file, where no message has a date."""
    if not weeks(tally):
        return False
    figure = Figure(figsize=(9, 4.5), layout="constrained")
    FigureCanvasAgg(figure)
    axes = figure.add_subplot()
    _line(axes, tally, None, color="black", linewidth=2, marker="o", markersize=4)
    for category, _ in ranked(tally, CATEGORY)[:SHOWN]:
        _line(axes, tally, category, linewidth=1.2, marker=".")
    axes.set_ylabel("findings in 1,000 messages")
    axes.set_ylim(bottom=0)
    locator = AutoDateLocator(minticks=3, maxticks=10)
    axes.xaxis.set_major_locator(locator)
    axes.xaxis.set_major_formatter(ConciseDateFormatter(locator))
    axes.grid(axis="y", alpha=0.3)
    axes.legend(frameon=False, ncols=2)
    figure.savefig(path, dpi=120, format="png", metadata={"Software": "kindphrase"})
    return True


def _line(axes: Any, tally: Tally, category: str | None, **style: Any) -> None:
    found = by_week(tally, category)
    shown = weeks(tally)
    axes.plot(shown, [rate(found[week], tally.messages[week]) for week in shown], label=category or "all", **style)
