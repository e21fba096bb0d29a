"""What somebody is tired of: in "I'm sick of you shouting at me" it is the shouting, and you are who shouts."""

from __future__ import annotations

from dataclasses import replace

from kindphrase.sentences import Sentence, Word

WEARY = frozenset({"bored", "done", "exhausted", "fed", "over", "sick", "tired", "weary"})
BETWEEN = frozenset({"all", "always", "constantly", "even", "ever", "just", "never", "not", "only", "still", "then"})
_ING = ("ing", "in")
_SHORTEST = 4


def wearied(sentence: Sentence, word: Word) -> Word:
    """With what is done hung on the weariness, and who does it on the doing."""
    found = _found(sentence, word)
    if found is None:
        return word
    weary, of, doing = found
    if word.index == of.index:
        return replace(word, head=doing.index, dep="mark")
    if word.index == doing.index:
        return replace(word, head=weary.index, dep="advcl", upos="VERB")
    return replace(word, head=doing.index, dep="nsubj" if word.norm == "you" else "advmod")


def _found(sentence: Sentence, word: Word) -> tuple[Word, Word, Word] | None:
    """Who or what is weary, "of", and what is done, where the word is one of those from "of" to the last."""
    words = sentence.words
    start = word.index
    while start and (words[start].norm in BETWEEN or words[start].norm.endswith(_ING)):
        start -= 1
    of = words[start - 1] if words[start].norm == "you" and start else words[start]
    if (
        of.norm not in {"of", "with"}
        or of.index == 0
        or of.index + 2 >= len(words)
        or words[of.index + 1].norm != "you"
    ):
        return None
    at = of.index + 2
    while at < len(words) - 1 and words[at].norm in BETWEEN:
        at += 1
    doing, you = words[at], words[of.index + 1]
    weary = words[of.index - 2] if words[of.index - 1].norm == "up" and of.index > 1 else words[of.index - 1]
    done = doing.norm.endswith(_ING) and len(doing.norm) > _SHORTEST and doing.upos in {"VERB", "NOUN", "ADJ", "ADV"}
    if weary.norm not in WEARY or not done or you.head == doing.index or word.index > doing.index:
        return None
    # what it is hung on must not hang on it
    return None if weary.index in sentence.subtree(doing.index) else (weary, of, doing)
