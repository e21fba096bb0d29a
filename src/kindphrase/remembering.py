"""`Remembered`: answers that were worked out before, up to a size; what was not asked for longest goes first."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Hashable, Sequence
from typing import Any, Generic, TypeVar

K = TypeVar("K", bound=Hashable)
V = TypeVar("V")
_UNKNOWN: Any = object()


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
        found: list[V] = []
        new: dict[K, V] = {}
        # most are known: to hash a question may cost more than all else
        for question in questions:
            answer = self._held.get(question, _UNKNOWN)
            if answer is _UNKNOWN:
                new[question] = answer
            else:
                self._held.move_to_end(question)
            found.append(answer)
        if not new:
            return found
        for question, answer in zip(new, ask(list(new)), strict=True):
            new[question] = answer
            self._hold(question, answer)
        return [
            new[question] if answer is _UNKNOWN else answer for question, answer in zip(questions, found, strict=True)
        ]

    def _hold(self, question: K, answer: V) -> None:
        weight = self._weight(question)
        if weight > self._size:
            return
        self._held[question] = answer
        self._sum += weight
        while self._sum > self._size:
            oldest, _ = self._held.popitem(last=False)
            self._sum -= self._weight(oldest)
