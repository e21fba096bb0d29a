"""`Arcs`: one sentence's dependency tree while it is being rebuilt; the only place where heads are moved.

Each move keeps a tree a tree: a word only ever goes up to one of its ancestors or across to a sibling.
"""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(slots=True)
class Arcs:
    """Heads, labels and UPOS that change, beside the words, which do not. The root is its own head.

    The lists it is given are its own from then on.
    """

    head: list[int]
    dep: list[str]
    upos: list[str]
    lemma: tuple[str, ...]
    norm: tuple[str, ...]
    feats: tuple[frozenset[str], ...]
    _kids: list[set[int]] = field(init=False)

    def __post_init__(self) -> None:
        self._kids = [set() for _ in self.head]
        for index, above in enumerate(self.head):
            if above != index:
                self._kids[above].add(index)

    def __len__(self) -> int:
        return len(self.head)

    def is_root(self, index: int) -> bool:
        return self.head[index] == index

    def kids(self, index: int, *labels: str) -> list[int]:
        """What hangs on a word, in order; with labels, only those."""
        return sorted(kid for kid in self._kids[index] if not labels or self.dep[kid] in labels)

    def has(self, index: int, *labels: str) -> bool:
        return any(self.dep[kid] in labels for kid in self._kids[index])

    def move(self, index: int, to: int) -> None:
        """Hang a word on one of its ancestors or siblings."""
        if not self.is_root(index):
            self._kids[self.head[index]].discard(index)
        self.head[index] = to
        if to != index:
            self._kids[to].add(index)

    def swap(self, kid: int, label: str) -> None:
        """Put a word in its head's place, label included, and the head below it as ``label``."""
        above = self.head[kid]
        self.move(kid, kid if self.is_root(above) else self.head[above])
        self.dep[kid] = self.dep[above]
        self.move(above, kid)
        self.dep[above] = label

    def lift(self, kid: int, label: str) -> None:
        """`swap`, and the rest of what hung on the old head goes to the new one."""
        above = self.head[kid]
        self.swap(kid, label)
        for other in self.kids(above):
            self.move(other, kid)

    def top_down(self) -> list[int]:
        """Every word after its head; reversed, every word before its head."""
        order = [index for index in range(len(self)) if self.is_root(index)]
        for index in order:
            order.extend(self.kids(index))
        return order

    def edges(self) -> tuple[list[int], list[int]]:
        """The first and the last word below each word (itself included), punctuation left aside."""
        first, last = list(range(len(self))), list(range(len(self)))
        for index in reversed(self.top_down()):
            above = self.head[index]
            if self.dep[index] != "punct":
                first[above] = min(first[above], first[index])
                last[above] = max(last[above], last[index])
        return first, last
