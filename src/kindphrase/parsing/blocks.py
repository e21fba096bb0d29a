"""pieces of a paragraph → blocks: what the parser is handed at once.

A paragraph is cut where a sentence begins for certain, so that the rest is not parsed for one sentence that may accuse.
What is asked of a sentence (which word hangs where, which clause stands in which) costs more a word the longer it is:
one that is too long is cut where a clause may begin.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from itertools import pairwise

from kindphrase.parsing.pieces import Piece
from kindphrase.spans import Span

# words; the longest sentence of a novel would fit
LONGEST = 300
_JOINING = frozenset("and but or so because cause when whenever if while then plus though although since yet".split())
_SUBJECTS = frozenset("i you he she we they it this that there".split())
_STOPS = frozenset(".!?…;:")


def blocks(words: list[Piece], signs: list[Piece]) -> Iterator[tuple[list[Piece], list[Piece]]]:
    """The same words and signs in order, at most `LONGEST` words at a time; of no words, one block."""
    first = seen = 0
    for end in _ends(words):
        # a sign goes with what it follows
        here = bisect_left(signs, words[end].start, key=_start) if end < len(words) else len(signs)
        yield words[first:end], signs[seen:here]
        first, seen = end, here


def too_long(words: Sequence[Piece]) -> Iterator[Span]:
    """Where the sentences stand that `blocks` cuts in the middle."""
    for first, end in _sentences(words):
        if end - first > LONGEST:
            yield Span(words[first].start, words[end - 1].end)


def _sentences(words: Sequence[Piece]) -> Iterator[tuple[int, int]]:
    return pairwise((0, *(at for at, word in enumerate(words) if word.opens and at), len(words)))


def _ends(words: Sequence[Piece]) -> Iterator[int]:
    for start, end in _sentences(words):
        first = start
        while end - first > LONGEST:
            first = _cut(words, first)
            yield first
        yield end


def _start(piece: Piece) -> int:
    return piece.start


def _cut(words: Sequence[Piece], first: int) -> int:
    """Where to cut: the last place of the best kind, not too near to the start."""
    return max(range(first + LONGEST // 2, first + LONGEST + 1), key=lambda at: (_ease(words, at), at))


def _ease(words: Sequence[Piece], at: int) -> int:
    """How well the words before a place do without those after it."""
    after, last = words[at], words[at - 1].text[-1]
    if not after.text[0].isalnum():
        return 0  # a mark goes with what it follows
    if last in _STOPS:
        return 4
    joins, parted = after.norm in _JOINING, not last.isalnum()
    return 3 if joins and parted else 2 if joins else 1 if parted or after.norm in _SUBJECTS else 0
