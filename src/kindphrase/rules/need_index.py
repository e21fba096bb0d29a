"""`NeedIndex`: of many blocks of rules, whether one may hold of a clause of some words, found by their rarest words."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import TypeAlias

from kindphrase.rules.bits import Bits
from kindphrase.rules.conditions import Compiled
from kindphrase.rules.needs import Rows, needs_of, share
from kindphrase.rules.rows import Row

# the bits of what a block needs, and its rows, of those with one anchor
Needed: TypeAlias = list[tuple[int, Rows]]


@dataclass(frozen=True)
class NeedIndex:
    """Blocks by the rarest words that they need; ``always`` holds whether one needs nothing.

    A row of words ("lie to") counts as one that stands where all of its words do. The sets of each block are `Bits`.
    """

    always: bool
    _bits: Bits
    _by_anchor: Mapping[str, Sequence[Needed]]
    _rows: Mapping[str, tuple[tuple[str, frozenset[str]], ...]]

    @staticmethod
    def of(blocks: Iterable[Compiled]) -> NeedIndex:
        """Index some blocks."""
        bits = Bits()
        # many blocks need one word class: it is gone through once, not for each of them
        found: dict[frozenset[str], Needed] = {}
        asked: set[frozenset[str]] = set()
        always = False
        for words, behind in dict.fromkeys(map(needs_of, blocks)):
            always |= not words
            found.setdefault(min(words, key=share, default=frozenset()), []).append((bits.of(words), behind))
            asked.update(words)
        rows: dict[str, set[str]] = {}
        for row in {each for held in asked for each in held if " " in each}:
            rows.setdefault(row.partition(" ")[0], set()).add(row)
        by_anchor: dict[str, list[Needed]] = {}
        for anchor, needed in found.items():
            for word in anchor:
                by_anchor.setdefault(word, []).append(needed)
        return NeedIndex(
            always,
            bits,
            by_anchor,
            {first: tuple((row, frozenset(row.split())) for row in sorted(held)) for first, held in rows.items()},
        )

    def may_hold(self, row: Row) -> bool:
        """Whether one of the blocks may hold of a clause of these words."""
        known, rows, by_anchor = row.told, self._rows, self._by_anchor
        held = [phrase for first in rows.keys() & known for phrase, words in rows[first] if words <= known]
        standing = known | set(held)
        missing = self._bits.missing(standing)
        return self.always or any(
            all(map(row.follow, behind))
            for anchor in by_anchor.keys() & standing
            for blocks in by_anchor[anchor]
            for needed, behind in blocks
            if not needed & missing
        )
