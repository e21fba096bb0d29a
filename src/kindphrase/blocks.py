"""pieces of a paragraph → blocks: what the parser is handed at once has an end, however long a sentence goes on.

What is asked of a sentence (which word hangs where, which clause stands in which) costs more a word the longer it is. In
a paragraph of ordinary length nothing is cut. A longer one is cut where a sentence begins for certain; a sentence that is
itself too long, where a clause may begin.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from kindphrase.pieces import Piece

# words; the longest sentence of a novel would fit
LONGEST = 300
_JOINING = frozenset("and but or so because cause when whenever if while then plus though although since yet".split())
_SUBJECTS = frozenset("i you he she we they it this that there".split())
_STOPS = frozenset(".!?…;:")


def blocks(words: Sequence[Piece]) -> Iterator[Sequence[Piece]]:
    """The same words in order, at most `LONGEST` at a time; of no words, one empty block."""
    start = 0
    while len(words) - start > LONGEST:
        end = _cut(words, start)
        yield words[start:end]
        start = end
    yield words[start:]


def _cut(words: Sequence[Piece], start: int) -> int:
    """Where to cut: the last place of the best kind, not too near to the start."""
    return max(range(start + LONGEST // 2, start + LONGEST + 1), key=lambda at: (_ease(words, at), at))


def _ease(words: Sequence[Piece], at: int) -> int:
    """How well the words before a place do without those after it."""
    after, last = words[at], words[at - 1].text[-1]
    if after.opens:
        return 5
    if not after.text[0].isalnum():
        return 0  # a mark goes with what it follows
    if last in _STOPS:
        return 4
    joins, parted = after.norm in _JOINING, not last.isalnum()
    return 3 if joins and parted else 2 if joins else 1 if parted or after.norm in _SUBJECTS else 0
