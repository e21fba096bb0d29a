"""Orders to stop that the parser reads as something else: in "quit ignoring me" it takes *quit* for who ignores."""

from __future__ import annotations

from dataclasses import replace

from kindphrase.parsing.morphology import base_of
from kindphrase.sentences import Sentence, Word

STOPPING = frozenset({"stop", "quit", "cease"})
# what an order may open with
BEFORE = frozenset("please just and so then also ok okay now but you".split())
IMPERATIVE = frozenset({"VerbForm=Fin", "Mood=Imp"})


def with_orders(sentence: Sentence) -> Sentence:
    """The sentence with what is to stop hung on the verb that says so."""
    words = sentence.words
    for word in words[:-1]:
        gerund = words[word.index + 1]
        if word.norm in STOPPING and _opens(sentence, word) and _is_gerund(gerund):
            return Sentence(tuple(_mended(sentence, word, gerund)))
        if word.upos not in {"INTJ", "PUNCT", "PROPN"} and word.norm not in BEFORE:
            break
    return sentence


def _opens(sentence: Sentence, word: Word) -> bool:
    taken = word.upos in {"VERB", "NOUN", "PROPN", "ADJ"} and sentence.child(word.index, "det", "case", "nsubj") is None
    return taken and word.head in {word.index, word.index + 1}


def _is_gerund(word: Word) -> bool:
    base = base_of(word.norm) if word.norm.endswith("ing") else None
    return base is not None and base != "be" and word.upos in {"VERB", "NOUN", "ADJ"}


def _mended(sentence: Sentence, stop: Word, gerund: Word) -> list[Word]:
    root = stop.index if gerund.head == gerund.index or stop.head == stop.index else stop.head
    found = []
    for word in sentence.words:
        if word is stop:
            dep = "root" if root == stop.index else stop.dep
            found.append(replace(word, upos="VERB", lemma=word.norm, feats=IMPERATIVE, head=root, dep=dep))
        elif word is gerund:
            lemma = base_of(word.norm) or word.lemma
            feats = frozenset({"VerbForm=Ger"})
            found.append(replace(word, upos="VERB", lemma=lemma, feats=feats, head=stop.index, dep="xcomp"))
        else:
            found.append(word)
    return found
