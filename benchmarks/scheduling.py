"""Messages of very different length, cut into tasks, on many cores: how long until the last is done.

A simulation: lengths are drawn from a distribution like that of chat and mail (log-normal, few of them very long), each
message costs its words, a task is so many messages, and whichever core is free takes the next. A core may be taken
away (a spot machine, a crash), and its task is begun again.
"""

from __future__ import annotations

import heapq
import math
import random
from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Lengths:
    """Words in a message: log-normal around the median, and one message in ``one_in`` with ``longest`` words."""

    median: float = 9.0
    spread: float = 0.9
    longest: int = 0
    one_in: int = 1_000_000

    def drawn(self, count: int, chance: random.Random) -> list[float]:
        found = [self.median * math.exp(chance.gauss(0, self.spread)) for _ in range(count)]
        if self.longest:
            for at in range(0, count, self.one_in):
                found[at + chance.randrange(min(self.one_in, count - at))] = float(self.longest)
        return found


def tasks(costs: Sequence[float], size: int, overhead: float) -> list[float]:
    """Seconds of each task of ``size`` messages; each costs its start as well."""
    return [overhead + sum(costs[at : at + size]) for at in range(0, len(costs), size)]


def makespan(
    durations: Sequence[float], cores: int, *, lost: float = 0.0, chance: random.Random | None = None
) -> float:
    """Seconds until the last task is done.

    Args:
        durations: of the tasks, in the order in which they are handed out.
        cores: how many work at once.
        lost: how often an hour a core is taken away; what it had begun is begun again.
        chance: where that falls.
    """
    free = [0.0] * min(cores, len(durations))
    for duration in durations:
        start = heapq.heappop(free)
        if lost and chance is not None:
            while (until := chance.expovariate(lost / 3600)) < duration:
                start += until
        heapq.heappush(free, start + duration)
    return max(free, default=0.0)


def waste(durations: Sequence[float], cores: int, **more: object) -> float:
    """How much longer than if no core ever waited and nothing was done twice: 1.0 is none."""
    ideal = sum(durations) / cores
    return makespan(durations, cores, **more) / ideal  # type: ignore[arg-type]
