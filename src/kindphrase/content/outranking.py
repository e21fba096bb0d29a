"""Whom or what the writer came after: "you care about your phone more", "your job matters more to you than I do"."""

from __future__ import annotations

from kindphrase.clauses import Clause
from kindphrase.sentences import Sentence, Word

HOLDING_DEAR = ("care", "care about", "care for", "love", "like", "value", "prefer", "think of", "worry about", "trust")
MATTERING = frozenset({"important", "matter", "precious"})
# who is none of the others
OURS = frozenset("me us myself ourselves you yourself it this that them something anything nothing".split())
LONGEST = 5


def outranked_by(clause: Clause) -> str:
    """ "your phone", "everyone else": what is held dearer than the writer; "" where nothing is, or it is not said."""
    if clause.has("polarity", "negative") or clause.has("if", "yes"):
        return ""
    sentence = clause.sentence
    # "I feel like you care about him more": the parser hangs the last word where it likes
    norms = {word.norm for word in sentence.words if clause.full[0] <= word.index <= clause.full[-1] + 1}
    if not clause.has("subject", "you"):
        # as in: your friends are more important to you than me
        subject = sentence.child(clause.head, "nsubj")
        dearer = "more" in norms and clause.verb.lemma in MATTERING and _than_mine(sentence, clause.verb)
        return _named(sentence, [subject]) if subject is not None and dearer else ""
    # "it's like you prefer her": the parser takes it for what it is
    prefers = clause.has("verb", "prefer") or clause.has("predicate", "prefer")
    if prefers or (clause.has("verb", *HOLDING_DEAR) and (norms & {"more"} or _only(clause))):
        roles = ("obj", "obl") if not clause.has("verb", "care") else ("obl",)
        # "care more about him": the parser hangs it on either word
        held = [clause.head, *(word.index for word in sentence.children(clause.head) if word.norm == "more")]
        beside = (word for index in held for word in sentence.children(index, *roles))
        return _named(sentence, [word for word in beside if not _compared(sentence, word)])
    if clause.has("verb", "think") and "more" in norms:
        for inner in sentence.children(clause.head, "ccomp"):
            subject = sentence.child(inner.index, "nsubj")
            if inner.lemma in MATTERING and subject is not None and _than_mine(sentence, inner):
                return _named(sentence, [subject])
    return ""


def _only(clause: Clause) -> bool:
    """ "you only care about money"."""
    return any(clause.word(i).norm == "only" and i < clause.head for i in clause.own) and clause.has("verb", "care")


def _compared(sentence: Sentence, word: Word) -> bool:
    """Whether it is the other side: "than me"."""
    return any(case.norm in {"than", "as"} for case in sentence.children(word.index, "case", "mark", "advmod"))


def _than_mine(sentence: Sentence, head: Word) -> bool:
    """ "more important than me", "than your own family": the writer is on the other side."""
    others = [word for word in sentence.children(head.index, "obl", "nmod", "advcl") if _compared(sentence, word)]
    norms = {sentence.words[i].norm for word in others for i in sentence.subtree(word.index)}
    return bool(norms & {"me", "us", "i", "we", "family", "my", "our", "kids", "children", "wife", "husband"})


def _named(sentence: Sentence, found: list[Word]) -> str:
    for word in found:
        left_out = {child.index for child in sentence.children(word.index, "case")}
        words = [sentence.words[i] for i in sentence.subtree(word.index) if i not in left_out]
        words = [each for each in words if each.norm not in {"more", "than"} and each.upos != "PUNCT"]
        norms = {each.norm for each in words}
        if word.upos in {"NOUN", "PROPN", "PRON"} and not norms & OURS and 0 < len(words) <= LONGEST:
            return " ".join(each.text if each.upos == "PROPN" else each.text.lower() for each in words)
    return ""
