"""Sentence → the same with the "are" that chat leaves out after "you": "u stupid", "you not my friend", "you lying".

The word put in has no letters and no width. Clauses find their copula, phrases may take it or pass over it, as they
pass over marks, and every offset stays.
"""

from __future__ import annotations

from dataclasses import replace

from kindphrase.sentences import Sentence, Word
from kindphrase.spans import Span

_FINITE = frozenset({"Mood=Ind", "Tense=Pres", "VerbForm=Fin"})
_STANDING = frozenset({"root", "conj", "parataxis", "ccomp", "advcl", "list"})
# a noun is said of "you" with one of these; "you idiot" is an address
_BEFORE_NOUN = frozenset("a an the such so too just not never always nothing only".split())
SAID_OF_YOU = frozenset({"you", "guys", "people", "all", "both", "two"})
# norm and lemma of what is put in
COPULA = frozenset({"are", "be"})
# what "you" is the object or the possessor of
_TELLING = frozenset("think know say believe guess hope bet swear mean".split())
_GOVERNORS = frozenset({"VERB", "ADP", "AUX"})


def with_copulas(sentence: Sentence) -> Sentence:
    """Put in what is left out; the same sentence where that is nothing."""
    places = [found for word in sentence.words if (found := _missing(sentence, word)) is not None]
    for after, head, dep in sorted(places, reverse=True):
        sentence = _with(sentence, after, head, dep)
    return sentence


def _missing(sentence: Sentence, head: Word) -> tuple[int, int, str] | None:
    """(the last word of the subject, the predicate, the label) where a copula or an auxiliary is left out."""
    if head.upos not in {"ADJ", "NOUN", "VERB"} or head.role not in _STANDING:
        return None
    subject = sentence.child(head.index, "nsubj")
    if subject is None or subject.norm != "you" or subject.index >= head.index:
        return None
    if sentence.child(head.index, "cop", "aux", "case", "expl") or not _is_said(sentence, subject, head):
        return None
    first = min(sentence.subtree(subject.index))
    before = sentence.words[first - 1] if first else None
    if before is not None and before.upos in _GOVERNORS and before.lemma not in _TELLING:
        return None
    last = subject.index
    while last + 1 < head.index and sentence.words[last + 1].norm in SAID_OF_YOU:
        last += 1
    return last, head.index, "aux" if head.upos == "VERB" else "cop"


def _is_said(sentence: Sentence, subject: Word, head: Word) -> bool:
    between = sentence.words[subject.index + 1 : head.index]
    if any(word.upos in {"PUNCT", "SYM", "VERB", "AUX"} for word in between):
        return False
    if head.upos == "VERB":
        return len(head.norm) > 4 and head.norm.endswith("ing") and sentence.child(head.index, "mark") is None
    return head.upos == "ADJ" or any(word.norm in _BEFORE_NOUN for word in between)


def _with(sentence: Sentence, after: int, head: int, dep: str) -> Sentence:
    def moved(index: int) -> int:
        return index + (index > after)

    words = [replace(word, index=moved(word.index), head=moved(word.head)) for word in sentence.words]
    at = sentence.words[after].span.end
    words.insert(after + 1, Word(after + 1, "", "are", "be", "AUX", _FINITE, moved(head), dep, Span(at, at)))
    return Sentence(tuple(words))
