"""Questions put behind a sentence, which the parser takes for clauses of their own: "you told her, didn't you"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from kindphrase.sentences import Sentence, Word

AUXILIARIES = frozenset(
    "do does did are is was were am have has had can could will would should wo ca ai may must".split()
)
# before a tag
DASHES = frozenset({",", "-", "–", "—"})
_NOT = frozenset({"not", "n't"})
# said words of the shortest sentence that has one: "you ate, did you", "you lied didn't you"
_LEAST, _LEAST_DENIED = 4, 5
# what the parser takes for the subject of the tag and belongs to the verb before it: "you broke it didnt u"
_TAKEN = {"nsubj": "obj", "nsubj:pass": "obj"}


def tag_of(words: Sequence[Word]) -> tuple[Word, ...]:
    """The "did not you" or ", did you" at the end of a sentence; nothing where it has none."""
    last = next((word for word in reversed(words) if word.is_said), None)
    if last is None or last.norm != "you":
        return ()
    said = [word for word in words if word.is_said]
    if len(said) >= _LEAST_DENIED and said[-2].norm in _NOT and said[-3].norm in AUXILIARIES:
        return tuple(said[-3:])
    if len(said) >= _LEAST and said[-2].norm in AUXILIARIES and words[said[-2].index - 1].text in DASHES:
        return tuple(said[-2:])
    return ()


def with_tags(sentence: Sentence) -> Sentence:
    """The sentence with a tag hung on what it asks about."""
    tag = tag_of(sentence.words)
    held = {word.index for word in tag}
    if not tag or tag[0].head >= tag[0].index:
        return sentence
    above = sentence.words[tag[0].head]
    if not any(who.norm == "you" for who in sentence.children(above.index, "nsubj", "nsubj:pass")):
        # "he left, did you?"
        return sentence
    return Sentence(tuple(_hung(word, held, tag[0], above) for word in sentence.words))


def _hung(word: Word, tag: set[int], first: Word, above: Word) -> Word:
    if word is first:
        return replace(word, dep="discourse")
    if word.index in tag:
        return replace(word, head=first.index, dep="discourse")
    if word.head in tag and word.index < first.index and word.is_said:
        return replace(word, head=above.index, dep=_TAKEN.get(word.role, word.dep))
    return word
