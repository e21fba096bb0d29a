"""A server under twice the load that it can carry: does it shed, recover, and keep its memory?

    python benchmarks/load.py --seconds 600

First the rate that it sustains is measured (a few clients, each one request after the other), then requests are sent at
twice that rate, whether or not answers come; then again one after the other. It ends with 1 where a promise was broken:
an answer that is neither 200 nor 503, no shedding at all, no recovery, or memory that grows.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import os
import re
import statistics
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from itertools import cycle
from pathlib import Path
from urllib.parse import urlsplit

DRAFTS = (
    "You never listen to me when I talk about work.",
    "Hi Sam,\n\nyou forgot the milk again. Why do you always do this? I feel like we don't matter to you.\n\nKim",
    "Thanks for cooking last night! Could you call the plumber tomorrow?",
    "You're always late, you never text, and then you act as if I were the problem. Whatever. Fine.",
    "The build is red since noon. Can somebody look at the cache step? I'm at the dentist until three.",
)
PATIENCE = 60.0  # seconds
GROWTH = 1.15  # the most that memory may grow between the second fifth of the load and its end


@dataclass(frozen=True)
class Result:
    """What one run has shown; times in milliseconds, memory in megabytes."""

    seconds: float
    sustained_rate: float
    offered_rate: float
    statuses: dict[str, int]
    answered_rate: float
    median_ok: float
    p99_ok: float
    median_shed: float
    p99_shed: float
    memory_before: float
    memory_early: float
    memory_end: float
    recovered_rate: float
    recovered_statuses: dict[str, int]

    @property
    def broken(self) -> list[str]:
        """The promises that did not hold."""
        found = []
        if others := set(self.statuses) - {"200", "503"}:
            found.append(f"answers that are neither 200 nor 503: {', '.join(sorted(others))}")
        if not self.statuses.get("503"):
            found.append("nothing was shed: the load was no load")
        if self.memory_end > GROWTH * self.memory_early:
            found.append(f"memory grew from {self.memory_early:.0f} to {self.memory_end:.0f} MB")
        if set(self.recovered_statuses) != {"200"}:
            found.append("it did not recover")
        return found


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--seconds", type=float, default=600.0, help="how long to press")
    parser.add_argument("--clients", type=int, default=8, help="who measure the sustained rate")
    parser.add_argument("--factor", type=float, default=2.0, help="the load, in times of that rate")
    given = parser.parse_args()
    with served() as (process, url):
        result = asyncio.run(run(process.pid, url, given.seconds, given.clients, given.factor))
    print(json.dumps(asdict(result), indent=2))
    for each in result.broken:
        print(f"broken: {each}", file=sys.stderr)
    sys.exit(1 if result.broken else 0)


@contextmanager
def served() -> Iterator[tuple[subprocess.Popen[str], str]]:
    """A server in a process of its own, and its URL."""
    command = [sys.executable, "-m", "kindphrase", "serve", "--no-config", "--port", "0", "--quiet"]
    with subprocess.Popen(command, stderr=subprocess.PIPE, text=True) as process:
        try:
            line = process.stderr.readline() if process.stderr else ""
            found = re.search(r"listening on (http://\S+)/", line)
            if found is None:
                raise RuntimeError(f"the server did not start: {line}")
            yield process, found[1]
        finally:
            process.terminate()


async def run(pid: int, url: str, seconds: float, clients: int, factor: float) -> Result:
    """Measure, press, and measure again."""
    warm = max(2.0, min(20.0, seconds / 10))
    await in_turn(url, clients, 2.0)  # what is loaded once is loaded now
    before, (sustained, _) = memory(pid), await in_turn(url, clients, warm)
    told, early = await pressed(url, pid, factor * sustained, seconds)
    end = memory(pid)
    await asyncio.sleep(2)
    recovered, statuses = await in_turn(url, clients, warm)
    ok = [spent for status, spent in told if status == "200"]
    shed = [spent for status, spent in told if status == "503"]
    return Result(
        seconds=seconds,
        sustained_rate=round(sustained, 1),
        offered_rate=round(factor * sustained, 1),
        statuses=dict(Counter(status for status, _ in told)),
        answered_rate=round(len(ok) / seconds, 1),
        median_ok=quantile(ok, 0.5),
        p99_ok=quantile(ok, 0.99),
        median_shed=quantile(shed, 0.5),
        p99_shed=quantile(shed, 0.99),
        memory_before=before,
        memory_early=early,
        memory_end=end,
        recovered_rate=round(recovered, 1),
        recovered_statuses=dict(statuses),
    )


async def in_turn(url: str, clients: int, seconds: float) -> tuple[float, Counter[str]]:
    """Answers a second when each client waits for one before it asks for the next, and their statuses."""
    until = time.monotonic() + seconds
    statuses: Counter[str] = Counter()

    async def ask(start: int) -> None:
        drafts = cycle(DRAFTS[start % len(DRAFTS) :] + DRAFTS[: start % len(DRAFTS)])
        while time.monotonic() < until:
            statuses[(await asked(url, next(drafts), sum(statuses.values())))[0]] += 1

    await asyncio.gather(*map(ask, range(clients)))
    return statuses["200"] / seconds, statuses


async def pressed(url: str, pid: int, rate: float, seconds: float) -> tuple[list[tuple[str, float]], float]:
    """Every answer and its time when so many are asked for a second; and the memory after two fifths of the time."""
    under_way: set[asyncio.Task[tuple[str, float]]] = set()
    told: list[tuple[str, float]] = []
    early = 0.0
    began = time.monotonic()

    def done(task: asyncio.Task[tuple[str, float]]) -> None:
        under_way.discard(task)
        told.append(task.result())

    for number, draft in zip(range(int(rate * seconds)), cycle(DRAFTS), strict=False):
        await asyncio.sleep(max(0.0, began + number / rate - time.monotonic()))
        task = asyncio.create_task(asked(url, draft, number))
        under_way.add(task)
        task.add_done_callback(done)
        if not early and time.monotonic() > began + seconds * 0.4:
            early = memory(pid)
    await asyncio.gather(*under_way)
    return told, early or memory(pid)


async def asked(url: str, draft: str, number: int) -> tuple[str, float]:
    """The status of an answer, or the kind of error, and the milliseconds it took. No two drafts are the same.

    By hand, one connection each: a client that does more would be slower than the server.
    """
    where = urlsplit(url)
    body = json.dumps({"text": f"{draft} {number}"}).encode()
    head = (
        f"POST /v1/rewrite HTTP/1.1\r\nHost: {where.netloc}\r\nConnection: close\r\n"
        f"Content-Type: application/json\r\nContent-Length: {len(body)}\r\n\r\n"
    )
    began = time.perf_counter()
    try:
        reader, writer = await asyncio.open_connection(where.hostname, where.port)
        writer.write(head.encode() + body)
        answer = await asyncio.wait_for(reader.read(-1), PATIENCE)
        writer.close()
        status = answer[9:12].decode()
    except (OSError, TimeoutError, asyncio.TimeoutError) as error:
        status = type(error).__name__
    return status, (time.perf_counter() - began) * 1000


def memory(pid: int) -> float:
    """What a process holds in memory, in megabytes; 0 where the system does not say."""
    path = Path(f"/proc/{pid}/statm")
    if not path.exists():
        return 0.0
    return int(path.read_text(encoding="ascii").split()[1]) * os.sysconf("SC_PAGE_SIZE") / 1e6


def quantile(values: list[float], part: float) -> float:
    if len(values) < 2:
        return round(sum(values), 1)
    return round(statistics.quantiles(values, n=100, method="inclusive")[int(part * 100) - 1], 1)


if __name__ == "__main__":
    main()
