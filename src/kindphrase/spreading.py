"""Batches → results of worker processes, in order, with only as many batches under way as the workers can use."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from typing import Any, TypeVar

Batch = TypeVar("Batch")
Result = TypeVar("Result")
# batches that wait for each worker, so that none waits for one
AHEAD = 2

_work: Callable[[Any], Any]


def spread(make: Callable[[], Callable[[Batch], Result]], batches: Iterable[Batch], processes: int) -> Iterator[Result]:
    """What the workers make of the batches.

    Args:
        make: makes the work of a process, once in each; it is pickled, as batches and results are.
        batches: taken as they are needed, ``AHEAD`` a process ahead.
        processes: how many.

    Raises:
        ValueError: ``processes`` is less than one.
    """
    with ProcessPoolExecutor(processes, initializer=_start, initargs=(make,)) as pool:
        waiting: deque[Future[Result]] = deque()
        try:
            for batch in batches:
                waiting.append(pool.submit(_run, batch))
                if len(waiting) > AHEAD * processes:
                    yield waiting.popleft().result()
            while waiting:
                yield waiting.popleft().result()
        finally:
            # a caller who has seen enough does not wait for the rest
            pool.shutdown(cancel_futures=True)


def _start(make: Callable[[], Callable[[Any], Any]]) -> None:
    global _work  # noqa: PLW0603 - a process of its own has one piece of work
    _work = make()


def _run(batch: Any) -> Any:
    return _work(batch)
