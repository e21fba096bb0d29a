"""`Word` and `Sentence`: the parsed text as frozen values in one label scheme (Universal Dependencies).

Everything after the parser reads these, so that a test can build one by hand and no stage holds a spaCy object.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import pairwise

from kindphrase.spans import Span, cover


@dataclass(frozen=True, slots=True)
class Word:
    """One syntactic word. ``head`` is an index into the sentence; the root is its own head.

    ``norm`` is lower case, with chat spellings and slips undone (``u`` → ``you``, ``nt`` → ``not``,
    ``alwyas`` → ``always``). ``dep`` is a UD label. ``feats`` holds ``Name=Value`` strings of UD.
    """

    index: int
    text: str
    norm: str
    lemma: str
    upos: str
    feats: frozenset[str]
    head: int
    dep: str
    span: Span

    @property
    def role(self) -> str:
        """The label without its subtype: ``nsubj:pass`` → ``nsubj``."""
        return self.dep.partition(":")[0]

    @property
    def is_said(self) -> bool:
        """Whether it holds a letter or a digit: no mark, and no emoji."""
        return any(map(str.isalnum, self.text))


@dataclass(frozen=True)
class Sentence:
    """The words of one sentence in order, and what it spans in the draft."""

    words: tuple[Word, ...]

    @cached_property
    def span(self) -> Span:
        return cover(word.span for word in self.words)

    @cached_property
    def root(self) -> int:
        return next((word.index for word in self.words if word.head == word.index), 0)

    @cached_property
    def _children(self) -> tuple[tuple[tuple[str, Word], ...], ...]:
        """What hangs on each word, with its role: worked out once, since nothing is asked for more often."""
        found: list[list[tuple[str, Word]]] = [[] for _ in self.words]
        for word in self.words:
            if word.head != word.index:
                found[word.head].append((word.role, word))
        return tuple(map(tuple, found))

    def children(self, index: int, *roles: str) -> tuple[Word, ...]:
        """What hangs on a word, in order; with roles, only those (labels without subtype)."""
        if not roles:
            return tuple([word for _, word in self._children[index]])
        return tuple([word for role, word in self._children[index] if role in roles])

    def child(self, index: int, *roles: str) -> Word | None:
        """The first of `children`."""
        for role, word in self._children[index]:
            if not roles or role in roles:
                return word
        return None

    def subtree(self, index: int) -> tuple[int, ...]:
        """The word and all that hangs below it, in order."""
        found = self._subtrees.get(index)
        if found is None:
            found = self._subtrees[index] = tuple(sorted(self._below(index)))
        return found

    @cached_property
    def _subtrees(self) -> dict[int, tuple[int, ...]]:
        """Those asked for so far: without it, a long sentence with many findings takes minutes."""
        return {}

    def _below(self, index: int) -> Iterator[int]:
        stack = [index]
        while stack:
            at = stack.pop()
            yield at
            stack.extend(word.index for _, word in self._children[at])

    def cover(self, indices: tuple[int, ...]) -> Span:
        """The span from the first to the last of the words."""
        return cover(self.words[index].span for index in indices)


# marks that part what is said in one sentence
CUTS = frozenset({",", ";", ":", "-", "–", "—"})


def spoken(sentence: Sentence, marks: Collection[str] = CUTS) -> list[Word]:
    """The words that are said, with these marks between them."""
    return [word for word in sentence.words if word.is_said or word.text in marks]


def verbatim(words: Sequence[Word]) -> str:
    """The words as they stand in the draft, with one blank wherever something is between them."""
    rest = (f" {one.text}" if one.span.start > before.span.end else one.text for before, one in pairwise(words))
    return "".join((*(word.text for word in words[:1]), *rest))


def sentence_from(sentence: Sentence, start: int, root: int | None = None) -> Sentence:
    """The words from one on, as a sentence of their own; ``root`` is the place of its head, where it is known."""
    words = [replace(word, index=word.index - start, head=word.head - start) for word in sentence.words[start:]]
    top = next((word.index for word in words if word.head < 0 or word.head == word.index), 0)
    top = top if root is None else root - start
    return Sentence(
        tuple(
            replace(word, head=word.index if word.index == top else top if word.head < 0 else word.head)
            for word in words
        )
    )
