"""Chunks → what came of them, by several processes; memory is bounded by how many chunks are in work at once."""

from __future__ import annotations

import multiprocessing
import os
import signal
import threading
from collections.abc import Iterable, Iterator
from concurrent.futures import FIRST_COMPLETED, Future, ProcessPoolExecutor, wait
from concurrent.futures.process import BrokenProcessPool
from functools import partial

import pyarrow as pa

from kindphrase.adapters.audit.messages import checked
from kindphrase.adapters.audit.rows import Reading, rows_of
from kindphrase.adapters.audit.sources import Chunk
from kindphrase.adapters.jobs import Job
from kindphrase.errors import InputError

AHEAD = 2  # chunks for each process: one in work, one that waits


def default_workers() -> int:
    """A process for each core that this one may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def worked(chunks: Iterable[Chunk], reading: Reading, job: Job, workers: int) -> Iterator[tuple[Chunk, pa.Table]]:
    """What came of each chunk, as they are done.

    Raises:
        InputError: a file cannot be read, or a process was killed.
        KindphraseError: as for `Checker`.
    """
    work = partial(_work, reading=reading, job=job)
    if workers == 1:
        yield from ((chunk, work(chunk)) for chunk in chunks)
        return
    # forked, a process would take over locks that other threads hold
    context = multiprocessing.get_context("spawn")
    with ProcessPoolExecutor(workers, mp_context=context, initializer=_begin) as pool:
        try:
            yield from _spread(pool, chunks, work, workers * AHEAD)
        except BrokenProcessPool:
            raise InputError(
                "A process was killed, perhaps for want of memory. Run the same command again to go on where it "
                "stopped; --workers makes fewer processes."
            ) from None
        finally:
            pool.shutdown(wait=True, cancel_futures=True)


def _spread(
    pool: ProcessPoolExecutor, chunks: Iterable[Chunk], work: partial[pa.Table], most: int
) -> Iterator[tuple[Chunk, pa.Table]]:
    waiting: dict[Future[pa.Table], Chunk] = {}
    for chunk in chunks:
        waiting[pool.submit(work, chunk)] = chunk
        while len(waiting) >= most:
            yield from _ready(waiting)
    while waiting:
        yield from _ready(waiting)


def _ready(waiting: dict[Future[pa.Table], Chunk]) -> Iterator[tuple[Chunk, pa.Table]]:
    for future in wait(waiting, return_when=FIRST_COMPLETED).done:
        yield waiting.pop(future), future.result()


def _work(chunk: Chunk, *, reading: Reading, job: Job) -> pa.Table:
    return checked(rows_of(chunk, reading), job)


def _begin() -> None:
    """What a process does first: leave Ctrl-C to the one that started it, and end when that one does."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    parent = multiprocessing.parent_process()

    def end() -> None:
        if parent is not None:
            parent.join()
            os._exit(1)

    threading.Thread(target=end, daemon=True).start()
