"""Work that asks for texts to be read again, step by step, so that what many ask for is read in one batch."""

from __future__ import annotations

from collections.abc import Callable, Generator, Sequence
from typing import TypeAlias, TypeVar

from kindphrase.finding.analysing import Analysis

T = TypeVar("T")
Reread = Callable[[Sequence[str]], Sequence[Analysis]]
# texts are asked for, what was found in them comes back
Steps: TypeAlias = Generator[Sequence[str], Sequence[Analysis], T]


def together(several: Sequence[Steps[T]], reread: Reread) -> list[T]:
    """What some steps come to, in order; what they ask for at the same time is read again in one batch.

    No text is read again twice: what a message comes out as is mostly what was tried for one of its findings.
    """
    results: dict[int, T] = {}
    answers: dict[int, Sequence[Analysis] | None] = dict.fromkeys(range(len(several)))
    read: dict[str, Analysis] = {}
    while answers:
        asked: dict[int, Sequence[str]] = {}
        for at, answer in answers.items():
            try:
                asked[at] = next(several[at]) if answer is None else several[at].send(answer)
            except StopIteration as done:
                results[at] = done.value
        wanted = tuple(dict.fromkeys(text for texts in asked.values() for text in texts if text not in read))
        read.update(zip(wanted, reread(wanted) if wanted else (), strict=True))
        answers = {at: [read[text] for text in texts] for at, texts in asked.items()}
    return [results[at] for at in range(len(several))]
