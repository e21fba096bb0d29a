"""What an archive costs: ``python benchmarks/scale.py [FILE] [--limit N] [--price DOLLARS] [--page docs/scale.md]``.

Measures CPU time, memory and output for the messages of a file (one on a line, or JSON lines with ``text``), with all
that an audit does to them, in a fresh process; and tells what 10⁶ and 10⁹ such messages come to. ``--page`` puts the
tables into the documentation.
"""

from __future__ import annotations

import argparse
import json
import math
import multiprocessing
import random
import resource
import sys
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq
from layout import Table, as_text
from pages import renew
from scheduling import Lengths, makespan, tasks

from kindphrase.adapters.audit.archive import PART
from kindphrase.adapters.audit.messages import checked, job_for
from kindphrase.adapters.audit.rows import SCHEMA
from kindphrase.adapters.jobs import checker_for
from kindphrase.options import Options

ROOT = Path(__file__).resolve().parent.parent
PRICE = 0.04  # dollars for an hour of one core: on demand, at large providers; a spot machine costs a third
NIGHT = 8  # hours
WARM = 2  # parts that are checked before the clock runs
CORES = (1, 8, 64, 512)
COUNTS = (10**6, 10**9)
SIZES = {"private": False, "with text": True}
TABLES = ("cost", "archive", "output", "tasks", "spot")
_MEGABYTE = 2**20


@dataclass(frozen=True, slots=True)
class Measured:
    """Of one process: seconds of CPU until it can check and for each message, bytes of memory and for each message."""

    messages: int
    words: float
    start: float
    message: float
    memory: int
    private: float
    with_text: float


def texts_of(path: Path) -> list[str]:
    """The messages of a file."""
    lines = [line for line in path.read_text(encoding="utf-8").split("\n") if line.strip()]
    return [json.loads(line)["text"] for line in lines] if path.suffix == ".jsonl" else lines


def measure(texts: Sequence[str]) -> Measured:
    """Check them in a fresh process."""
    with multiprocessing.get_context("spawn").Pool(1) as pool:
        return pool.apply(_measure, (list(texts),))


def _measure(texts: list[str]) -> Measured:
    begun = time.process_time()
    jobs = {name: job_for(Options(), "plain", with_text=with_text) for name, with_text in SIZES.items()}
    checker_for(jobs["private"].options_json)
    start = time.process_time() - begun
    batches = [_rows(texts[at : at + PART], at) for at in range(0, len(texts), PART)]
    for batch in batches[:WARM]:
        checked(batch, jobs["private"])
    begun = time.process_time()
    found = [checked(batch, jobs["private"]) for batch in batches]
    spent = time.process_time() - begun
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * (1 if sys.platform == "darwin" else 1024)
    with_text = [checked(batch, jobs["with text"]) for batch in batches]
    return Measured(
        len(texts),
        sum(len(text.split()) for text in texts) / len(texts),
        start,
        spent / len(texts),
        memory,
        _bytes(found) / len(texts),
        _bytes(with_text) / len(texts),
    )


def _rows(texts: Sequence[str], first: int) -> pa.RecordBatch:
    count = len(texts)
    columns = [["a.jsonl"] * count, range(first + 1, first + count + 1), [f"m{first + at}" for at in range(count)]]
    columns += [[None] * count, texts, [None] * count]
    return pa.RecordBatch.from_arrays(
        [pa.array(column, kind) for column, kind in zip(columns, SCHEMA.types, strict=True)], schema=SCHEMA
    )


def _bytes(found: Sequence[pa.Table]) -> int:
    sink = pa.BufferOutputStream()
    pq.write_table(pa.concat_tables(found), sink, compression="zstd")
    return sink.getvalue().size


def tables(found: Measured, price: float) -> Iterator[Table]:
    """All that the page tells."""
    yield Table(
        "cost",
        f"One process, {found.messages:,} messages of {found.words:.1f} words",
        ("", "measured"),
        (
            ("CPU for each message", f"{found.message * 1000:.2f} ms"),
            ("messages in a second, one core", f"{1 / found.message:,.0f}"),
            ("CPU before the first", f"{found.start:.1f} s"),
            ("memory at most", f"{found.memory / _MEGABYTE:,.0f} MB"),
        ),
    )
    yield Table(
        "archive",
        f"An archive, at ${price:g} for an hour of one core",
        ("messages", "core hours", *(f"on {_cores(cores)}" for cores in CORES), "dollars", "cores for one night"),
        tuple(
            (
                f"{count:,}",
                f"{(hours := count * found.message / 3600):,.1f}",
                *(_long(hours * 3600 / cores + found.start) for cores in CORES),
                f"{hours * price:,.2f}",
                f"{math.ceil(hours / NIGHT):,}",
            )
            for count in COUNTS
        ),
    )
    yield Table(
        "output",
        "What is written",
        ("messages", *SIZES),
        tuple((f"{count:,}", _size(count * found.private), _size(count * found.with_text)) for count in COUNTS),
    )
    yield from simulated(found)


def simulated(found: Measured, count: int = 1_000_000, cores: int = 64) -> Iterator[Table]:
    """How long tasks of several sizes take, against a share of the work for each core; the same each time."""
    word = found.message / found.words
    rows = []
    drawn = [
        Lengths(longest=longest, one_in=count // 4).drawn(count, random.Random(7)) for longest in (0, 5_000, 50_000)
    ]
    for size in (100, 1_000, 10_000):
        row: list[str] = []
        for lengths in drawn:
            durations = tasks([length * word for length in lengths], size, 0.1)
            row.append(f"{makespan(durations, cores) / (sum(lengths) * word / cores):.2f}")
        rows.append((f"{size:,}", *row))
    yield Table(
        "tasks",
        f"Time against the ideal, {count:,} messages on {cores} cores",
        ("messages in a task", "chat and mail", "with 5,000 words, 4 times", "with 50,000 words, 4 times"),
        tuple(rows),
    )
    rows = []
    hour = 3600 / found.message  # messages that a core checks in an hour
    for minutes in (0.5, 5, 30, 120):
        row = []
        for lost in (0.05, 0.5):
            durations = [minutes * 60.0] * max(1, round(cores * 24 * 60 / minutes))
            spent = makespan(durations, cores, lost=lost, chance=random.Random(7))
            row.append(f"{spent / (sum(durations) / cores):.2f}")
        rows.append((f"{round(hour * minutes / 60, -3):,.0f} ({minutes:g} min)", *row))
    yield Table(
        "spot",
        f"Time against the ideal, a day's work on {cores} cores that may be taken away",
        ("messages in a task", "once in 20 hours", "once in 2 hours"),
        tuple(rows),
    )


def _cores(count: int) -> str:
    return f"{count} core{'s' * (count != 1)}"


def _long(seconds: float) -> str:
    for least, unit in ((2 * 86_400, "days"), (2 * 3600, "h"), (120, "min")):
        if seconds >= least:
            return f"{seconds / {'days': 86_400, 'h': 3600, 'min': 60}[unit]:,.1f} {unit}"
    return f"{seconds:.0f} s"


def _size(count: float) -> str:
    return f"{count / 10**9:,.1f} GB" if count >= 10**9 else f"{count / 10**6:,.1f} MB"


def main(argv: Sequence[str] | None = None) -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    default = ROOT / "benchmarks" / "data" / "authored.jsonl"
    parser.add_argument("file", type=Path, nargs="?", default=default, help="messages, such as those of an archive")
    parser.add_argument("--limit", type=int, metavar="N", help="only the first so many")
    parser.add_argument("--price", type=float, default=PRICE, metavar="DOLLARS", help="of an hour of one core")
    parser.add_argument("--page", type=Path, metavar="FILE", help="put the tables there")
    args = parser.parse_args(argv)

    def found() -> list[Table]:
        return list(tables(measure(texts_of(args.file)[: args.limit]), args.price))

    if args.page is not None:
        renew(args.page, lambda: ((("scale", table.name), table) for table in found()), {"scale": TABLES})
    else:
        print("\n\n".join(map(as_text, found())))


if __name__ == "__main__":
    main()
