"""Questions that ask by a detour: "why is it that you only call on Sundays?" asks why you only call on Sundays."""

from __future__ import annotations

from dataclasses import replace

from kindphrase.sentences import Sentence

ASKING = frozenset({"why", "how"})
# so many words may stand before the question word
LEAD = 4


def with_clefts(sentence: Sentence) -> Sentence:
    """The sentence with its "is it that" hung on what is asked as words that say nothing."""
    found = _found(sentence)
    if found is None:
        return sentence
    asks, who, verb = found
    words = list(sentence.words)
    for index in range(asks + 1, who):
        words[index] = replace(words[index], head=verb, dep="discourse")
    if words[asks].head != asks:
        words[asks] = replace(words[asks], head=verb, dep="advmod")
    return Sentence(tuple(words))


def _found(sentence: Sentence) -> tuple[int, int, int] | None:
    """Where the question word, the subject behind "that" and its verb stand."""
    words = sentence.words
    for at, word in enumerate(words[:LEAD]):
        row = [one.norm for one in words[at + 1 : at + 3]]
        if word.norm not in ASKING or len(row) < 2 or words[at + 1].lemma != "be" or row[1] != "it":
            continue
        who = at + 3 + (words[at + 3 : at + 4] != () and words[at + 3].norm == "that")
        subject = words[who] if who < len(words) else word
        verb = words[subject.head]
        apart = all(one.head not in range(at, who) or one.index < who for one in words)
        if subject.role == "nsubj" and subject.norm in {"you", "i", "we"} and verb.index > who and apart:
            return at, who, verb.index
    return None
