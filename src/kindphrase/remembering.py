"""`Remembered`: answers that were worked out before, up to a size; what was not asked for longest goes first."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Hashable, Sequence
from typing import Generic, TypeVar

K = TypeVar("K", bound=Hashable)
V = TypeVar("V")


class Remembered(Generic[K, V]):
    """Answers by question.

    Args:
        size: how much may be held, in the unit of ``weight``. What alone is heavier is not held at all.
        weight: what one question costs.
    """

    def __init__(self, size: int, weight: Callable[[K], int]) -> None:
        self._size, self._weight = size, weight
        self._held: OrderedDict[K, V] = OrderedDict()
        self._sum = 0

    def __len__(self) -> int:
        return len(self._held)

    @property
    def weight(self) -> int:
        """What is held, all in all; never more than the size."""
        return self._sum

    def answers(self, questions: Sequence[K], ask: Callable[[Sequence[K]], Sequence[V]]) -> list[V]:
        """An answer to each question; what is not known is asked in one go, each question once."""
        known: dict[K, V] = {}
        for question in questions:
            if question in self._held:
                self._held.move_to_end(question)
                known[question] = self._held[question]
        if fresh := [question for question in dict.fromkeys(questions) if question not in known]:
            for question, answer in zip(fresh, ask(fresh), strict=True):
                known[question] = answer
                self._hold(question, answer)
        return [known[question] for question in questions]

    def _hold(self, question: K, answer: V) -> None:
        weight = self._weight(question)
        if weight > self._size:
            return
        self._held[question] = answer
        self._sum += weight
        while self._sum > self._size:
            oldest, _ = self._held.popitem(last=False)
            self._sum -= self._weight(oldest)
