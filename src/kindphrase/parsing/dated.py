"""What is told of a later day: in "you said yes and now two days before you say no", the saying stands in the row."""

from __future__ import annotations

from dataclasses import replace

from kindphrase.sentences import Sentence, Word

DAYS = frozenset({"now", "today", "tonight"})
UNITS = frozenset("hour hours day days week weeks month months year years night".split())
BEHIND = frozenset({"before", "later", "after"})
# so many words may stand between "and" and who acts
LONGEST = 4


def of_later_day(sentence: Sentence, word: Word) -> Word:
    """What the parser hangs on the row before as a sentence of its own, or as a thing in the row."""
    verb = _verb(sentence, word)
    lead = _lead(sentence, verb) if verb is not None else ()
    if verb is None or not lead:
        return word
    if word is verb:
        return replace(word, dep="conj")
    if word.index not in lead:
        return word
    if word.index == lead[0]:
        return replace(word, head=verb.index, dep="cc")
    if word.norm in UNITS:
        return replace(word, head=verb.index, dep="obl:unmarked")
    counted = word.norm not in DAYS | BEHIND
    return word if counted else replace(word, head=verb.index, dep="advmod")


def _verb(sentence: Sentence, word: Word) -> Word | None:
    """The verb that a word is, or stands before, with "you" between."""
    if word.role == "parataxis" and word.upos == "VERB":
        return word
    words = sentence.words[word.index : word.index + LONGEST + 2]
    you = next((one for one in words if one.norm == "you" and one.role == "nsubj"), None)
    verb = sentence.words[you.head] if you is not None else None
    return verb if verb is not None and verb.role == "parataxis" and verb.upos == "VERB" else None


def _lead(sentence: Sentence, verb: Word) -> tuple[int, ...]:
    """ "and now two days before" where it stands before who acts, else nothing."""
    you = next((one for one in sentence.children(verb.index, "nsubj") if one.norm == "you"), None)
    if you is None or verb.head >= you.index:
        return ()
    start = next((at for at in range(you.index - 1, -1, -1) if sentence.words[at].norm in {"and", "but"}), you.index)
    lead = sentence.words[start : you.index]
    if not 2 <= len(lead) <= LONGEST + 1 or lead[1].norm not in DAYS:
        return ()
    # "and today you act" is read well
    counted = any(one.norm in UNITS for one in lead)
    plain = counted and all(one.norm in DAYS | UNITS | BEHIND or one.upos in {"NUM", "DET"} for one in lead[1:])
    # what it is hung on must not hang on the words that are hung on it
    free = not any(verb.index in sentence.subtree(one.index) for one in lead)
    return tuple(one.index for one in lead) if plain and free else ()
