"""`Draft`: one open document, its newest state, and the check of it, which runs beside the talk with the client."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Hashable
from concurrent.futures import Executor
from dataclasses import dataclass
from pathlib import Path

from kindphrase.adapters.lsp.desk import Checked
from kindphrase.adapters.lsp.places import Places

Check = Callable[[str, str, Path], Checked]


@dataclass(frozen=True, slots=True)
class State:
    """One state of a document, and what was found in it."""

    version: int | None
    places: Places
    checked: Checked


@dataclass(slots=True)
class Draft:
    """An open document. ``path`` is where its configuration is looked for; an unnamed one stands in the workspace.

    ``count`` goes up with every change, whatever the versions of the client do.
    """

    uri: str
    language: str
    path: Path
    version: int | None
    places: Places
    count: int = 0
    open: bool = True
    timer: asyncio.TimerHandle | None = None
    _asked: Hashable = None
    _answer: asyncio.Future[State | None] | None = None

    def change(self, version: int | None, places: Places) -> None:
        """A newer state has come in."""
        self.version, self.places, self.count = version, places, self.count + 1

    def close(self) -> None:
        self.open = False
        if self.timer is not None:
            self.timer.cancel()

    async def state(self, check: Check, pool: Executor, generation: Callable[[], int]) -> State | None:
        """The newest state, checked; None once the document is closed. States that are overtaken are not waited for.

        Args:
            check: what checks a text in a language, at a path; it is called in the pool.
            pool: where checks run, one after the other.
            generation: goes up when settings change, so that what was found before counts no longer.
        """
        while self.open:
            asked = (self.count, generation())
            if self._answer is None or self._asked != asked or (self._answer.done() and self._answer.exception()):
                self._asked = asked
                self._answer = asyncio.get_running_loop().run_in_executor(pool, self._run, check, asked, generation)
            found = await asyncio.shield(self._answer)
            if found is not None and asked == (self.count, generation()):
                return found
        return None

    def _run(self, check: Check, asked: Hashable, generation: Callable[[], int]) -> State | None:
        version, places = self.version, self.places
        if not self.open or asked != (self.count, generation()):
            return None  # overtaken while it waited for its turn
        return State(version, places, check(places.text, self.language, self.path))
