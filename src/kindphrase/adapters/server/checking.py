"""`Desk`: drafts are checked on threads, so that the server stays awake; checkers are kept, drafts are not."""

from __future__ import annotations

import asyncio
import os
import threading
from collections import OrderedDict
from collections.abc import Awaitable, Callable
from concurrent.futures import Future, ThreadPoolExecutor
from functools import partial
from typing import TYPE_CHECKING, Protocol, TypeVar

from kindphrase.adapters.server.problems import HttpProblem, busy
from kindphrase.options import Options
from kindphrase.reporting import Report

if TYPE_CHECKING:
    from kindphrase.checker import Checker

KEPT = 16  # checkers
_T = TypeVar("_T")


class Checks(Protocol):
    """What a desk asks of a checker."""

    def check(self, text: str) -> Report: ...


class Checkers:
    """Checkers by options, the latest `KEPT` of them. All share the parser of the first, which is the slow part.

    Args:
        base: the options of the server.
        make: another way to make a checker.
        first: the checker for ``base``, where there is one already.
    """

    def __init__(
        self, base: Options, make: Callable[[Options], Checks] | None = None, *, first: Checker | None = None
    ) -> None:
        self._base = base
        self._make = make or self._sharing
        self._kept: OrderedDict[Options, Checks] = OrderedDict()
        self._lock = threading.Lock()  # held for a look
        self._building = threading.Lock()  # held for a second
        self._first = first

    def of(self, options: Options) -> Checks:
        """The checker for these options; safe to call from many threads; one at a time builds.

        Raises:
            OptionError: the options name what does not exist.
        """
        if (found := self._look(options)) is not None:
            return found
        with self._building:
            if (found := self._look(options)) is not None:
                return found
            made = self._make(options)
            with self._lock:
                # what the server was started with is never given up
                if len(self._kept) >= KEPT:
                    del self._kept[next(each for each in self._kept if each != self._base)]
                self._kept[options] = made
            return made

    def _look(self, options: Options) -> Checks | None:
        with self._lock:
            if options in self._kept:
                self._kept.move_to_end(options)
            return self._kept.get(options)

    def _sharing(self, options: Options) -> Checker:
        from kindphrase.checker import Checker

        if self._first is None:
            self._first = Checker(self._base)
        if options == self._base:
            return self._first
        return Checker(options, parser=self._first.parser if options.model == self._base.model else None)


class Desk:
    """Takes in work up to a limit, does it on threads, and gives each piece a time.

    A piece whose time is over keeps its place until its thread is done with it: what is refused is refused because
    the machine is busy, and not because of a number.

    Args:
        concurrency: pieces that are in work or wait at once.
        timeout: seconds for each.
    """

    def __init__(self, concurrency: int, timeout: float) -> None:
        self._places = concurrency
        self._timeout = timeout
        self._threads = ThreadPoolExecutor(min(concurrency, os.cpu_count() or 1), thread_name_prefix="kindphrase")

    def do(self, work: Callable[[], _T]) -> Awaitable[_T]:
        """Begin a piece of work at once; to be awaited for what it returns or raises.

        Raises:
            HttpProblem: 503, no place is free; when awaited, 504, the time was over.
        """
        if self._places < 1:
            raise busy()
        self._places -= 1
        future = self._threads.submit(work)
        future.add_done_callback(partial(self._done, asyncio.get_running_loop()))
        return self._wait(future)

    async def _wait(self, future: Future[_T]) -> _T:
        try:
            return await asyncio.wait_for(asyncio.wrap_future(future), self._timeout)
        except asyncio.TimeoutError:
            raise HttpProblem(
                504,
                "timeout",
                f"The check took longer than {self._timeout:g} seconds.",
                next_step="Send the draft in parts, or start the server with another --timeout.",
            ) from None

    def close(self) -> None:
        """Take no more work; what waits is dropped."""
        self._threads.shutdown(wait=False, cancel_futures=True)

    def _done(self, loop: asyncio.AbstractEventLoop, _: object) -> None:
        if not loop.is_closed():
            loop.call_soon_threadsafe(self._free)

    def _free(self) -> None:
        self._places += 1
