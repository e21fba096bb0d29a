"""Spark against one process: ``python benchmarks/spark.py FILE [--limit N] [--words N]``.

Checks the messages of a file (one on a line) in this process and on a cluster of two executors, each a process of its
own. One message more is very long, and one task is killed in the middle of its work. Prints how long each took, and
whether all rows are the same. Needs ``pip install 'kindphrase[spark]'`` and Java 17.
"""

from __future__ import annotations

import argparse
import os
import signal
import tempfile
import time
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import pyarrow as pa
from pyspark import TaskContext
from pyspark.sql.pandas.types import from_arrow_schema
from scale import texts_of
from spark_cluster import cluster

from kindphrase.adapters.arrow import check_batches, schema_for
from kindphrase.adapters.jobs import Job, checker_for

ROOT = Path(__file__).resolve().parent.parent
SCHEMA = pa.schema([("message_id", pa.int64()), ("body", pa.string())])
PARTITIONS, KILLED = 40, 3
BATCH = 100


def rows_of(texts: Sequence[str], words: int) -> list[dict[str, Any]]:
    """The messages with their numbers, and one of so many words, which ends in an accusation."""
    long = "See you at six. " * (words // 4) + "You never listen to me."
    return [{"message_id": at, "body": text} for at, text in enumerate((*texts, long))]


def killing(job: Job, mark: str) -> Any:
    """What a task does; the first attempt at one partition kills its process after a batch."""

    def work(batches: Iterator[pa.RecordBatch]) -> Iterator[pa.RecordBatch]:
        task = TaskContext.get()
        for number, batch in enumerate(check_batches(batches, job)):
            if task is not None and task.partitionId() == KILLED and number == 1 and task.attemptNumber() == 0:
                Path(mark).write_text(str(os.getpid()), encoding="utf-8")
                os.kill(os.getpid(), signal.SIGKILL)
            yield batch

    return work


def alone(rows: Sequence[dict[str, Any]], job: Job) -> tuple[dict[int, Any], float]:
    """What one process finds, by message, and the seconds of CPU it took."""
    checker_for(job.options_json)
    batch = pa.RecordBatch.from_pylist(list(rows), SCHEMA)
    begun = time.process_time()
    found = {row["message_id"]: row["kindphrase"] for part in check_batches([batch], job) for row in part.to_pylist()}
    return found, time.process_time() - begun


def main(argv: Sequence[str] | None = None) -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("file", type=Path)
    parser.add_argument("--limit", type=int, default=20_000, metavar="N", help="only the first so many messages")
    parser.add_argument("--words", type=int, default=50_000, metavar="N", help="of the long message")
    args = parser.parse_args(argv)
    job = Job()
    rows = rows_of(texts_of(args.file)[: args.limit], args.words)
    here, spent = alone(rows, job)
    print(f"one process: {len(here):,} rows, {spent:.0f} s of CPU", flush=True)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        with cluster(ROOT, folder, batch=BATCH) as session:
            frame = session.createDataFrame(pa.Table.from_pylist(rows, SCHEMA)).repartition(PARTITIONS, "message_id")
            schema = from_arrow_schema(schema_for(SCHEMA, job))
            begun = time.perf_counter()
            found = frame.mapInArrow(killing(job, str(folder / "killed")), schema).drop("body").collect()
            spent = time.perf_counter() - begun
            print(f"two executors: {len(found):,} rows, {spent:.0f} s by the clock")
            print(f"a task was killed: {'yes' if (folder / 'killed').exists() else 'no'}")
    there = {row["message_id"]: row["kindphrase"] and row["kindphrase"].asDict(recursive=True) for row in found}
    different = sum(here[name] != there.get(name) for name in here)
    print(f"rows lost or doubled: {abs(len(found) - len(here))}; rows that differ: {different}")
    if different or len(found) != len(here):
        raise SystemExit(1)


if __name__ == "__main__":
    main()
