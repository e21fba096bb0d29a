"""Orders that the parser reads as something else: in "quit ignoring me" it takes *quit* for who ignores.

In "Dear team, mind the dog" it takes the team for who minds.
"""

from __future__ import annotations

from dataclasses import replace

from kindphrase.parsing.morphology import base_of, is_base
from kindphrase.sentences import Sentence, Word

STOPPING = frozenset({"stop", "quit", "cease"})
# what an order may open with
BEFORE = frozenset("please just and so then also ok okay now but you".split())
IMPERATIVE = frozenset({"VerbForm=Fin", "Mood=Imp"})


def with_orders(sentence: Sentence) -> Sentence:
    """The sentence with what is to stop hung on the verb that says so, and with whoever is addressed not acting."""
    sentence = _called(_addressed(sentence))
    words = sentence.words
    for word in words[:-1]:
        gerund = words[word.index + 1]
        if word.norm in STOPPING and _opens(sentence, word) and _is_gerund(gerund):
            return Sentence(tuple(_mended(sentence, word, gerund)))
        if word.upos not in {"INTJ", "PUNCT", "PROPN"} and word.norm not in BEFORE:
            break
    return sentence


def _addressed(sentence: Sentence) -> Sentence:
    """The sentence with a subject that a comma parts from its bare verb taken for an address."""
    words = sentence.words
    for name, comma, verb in zip(words, words[1:], words[2:], strict=False):
        named = name.upos in {"NOUN", "PROPN"} and name.dep == "nsubj" and name.head == verb.index
        if not (named and comma.text == "," and verb.upos == "VERB" and is_base(verb.norm)):
            continue
        lead = words[: min(sentence.subtree(name.index))]
        if any(word.is_said for word in lead) or sentence.child(verb.index, "aux"):
            continue
        mended = {name.index: replace(name, dep="vocative"), verb.index: replace(verb, feats=IMPERATIVE)}
        return Sentence(tuple(mended.get(word.index, word) for word in words))
    return sentence


def _called(sentence: Sentence) -> Sentence:
    """ "you idiot go and wash it", of which the parser makes a verb: a name that is called, and then an order."""
    words = sentence.words
    first = next((word.index for word in words if word.is_said), len(words))
    if len(words) - first < 3 or words[first].norm != "you":
        return sentence
    you, name, verb = words[first : first + 3]
    if name.upos != "VERB" or is_base(name.norm) or base_of(name.norm) is not None:
        return sentence
    # one of the two is the top of the sentence
    hangs = name.head == name.index or name.head == verb.head == verb.index
    if not hangs or verb.upos != "VERB" or not is_base(verb.norm):
        return sentence
    mended = {
        you.index: replace(you, dep="det", head=name.index),
        name.index: replace(name, upos="NOUN", lemma=name.norm, dep="vocative", head=verb.index),
        verb.index: replace(verb, feats=IMPERATIVE, dep="root", head=verb.index),
    }
    moved = (replace(word, head=verb.index) if word.head == name.index else word for word in words)
    return Sentence(tuple(mended.get(word.index, word) for word in moved))


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
