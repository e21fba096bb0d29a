"""Steps that mend a parsed sentence word by word, one after the other."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TypeAlias

from kindphrase.sentences import Sentence, Word

# with the words of which a step needs one; it looks at every sentence where there are none
Step: TypeAlias = tuple[Callable[[Sentence, Word], Word], frozenset[str]]


def stepped(sentence: Sentence, steps: Iterable[Step]) -> Sentence:
    """The sentence after all steps; the same one where none changes a word."""
    norms = {word.norm for word in sentence.words}
    for step, needed in steps:
        if needed and needed.isdisjoint(norms):
            continue
        words = tuple([step(sentence, word) for word in sentence.words])
        if words != sentence.words:
            sentence = Sentence(words)
    return sentence
