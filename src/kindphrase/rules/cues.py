"""Words in a row → what their order and their marks allow for, however they are parsed.

A cue stands among the forms of a row like a word. Each answers for what `kindphrase.clauses` reads off the same words:
where the cue is missing, no sentence has the feature.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Protocol

from kindphrase.clauses.mood import AUXILIARIES, DASHES, TAG_WORDS
from kindphrase.clauses.subjects import YOU, YOUR

ASKED = "<?>"
EXCLAIMED = "<!>"
TAG = "<tag>"
ING = "<ing>"
# an auxiliary before "you"
INVERTED = "<are you>"
_RECEIVER = YOU | YOUR
_YES = AUXILIARIES | {"you"}


class Said(Protocol):
    """A word or a mark: what stands in the draft, and its norm."""

    @property
    def text(self) -> str: ...

    @property
    def norm(self) -> str: ...


def cues(words: Sequence[Said]) -> Iterator[str]:
    """The cues that hold for these words and marks."""
    helped = False
    for at, word in enumerate(words):
        norm = word.norm
        if "?" in word.text:
            yield ASKED
        if "!" in word.text:
            yield EXCLAIMED
        if norm in AUXILIARIES:
            helped = True
        elif norm in _RECEIVER and helped:
            yield INVERTED
        if len(norm) > 4 and norm.endswith(("ing", "in")):
            yield ING
        if norm in TAG_WORDS or (norm in _YES and at and words[at - 1].text in DASHES):
            yield TAG
    said = [word.norm for word in words if any(map(str.isalnum, word.text))]
    if any(
        last == "you" and denied in _NOT and said[at] in AUXILIARIES
        for at, (denied, last) in enumerate(pairwise(said[1:]))
    ):
        yield TAG


_NOT = frozenset({"not", "n't"})
