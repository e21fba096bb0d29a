"""Acts that a judgement gives as its ground: "you're selfish for leaving", "you let me down by not coming"."""

from __future__ import annotations

from kindphrase.clauses import Clause, clause_at
from kindphrase.content.restating import told_as
from kindphrase.sentences import Word

# whoever does one of these to somebody "for leaving" says that they left
HOLDING = frozenset("blame hate screw fuck damn shame curse despise resent loathe thank".split())
# what is only summed up, and told by how it came: "you let me down by not coming"
SUMMED = frozenset({
    "let down", "disappoint", "betray", "disrespect", "hurt", "wrong", "upset", "annoy", "offend", "humiliate",
    "embarrass", "insult", "belittle", "undermine", "shame", "demean",
})  # fmt: skip
SELF = frozenset({"yourself", "yourselves"})
# whoever is blamed for one of these did nothing: "it's your fault for feeling that way"
INNER = frozenset("feel think believe want need exist live".split())
REASONS = frozenset({"because", "since", "cause", "that"})


def ground_of(clause: Clause) -> Clause | None:
    """The act as a plain statement about "you"."""
    return _for_doing(clause) or _by_doing(clause) or _so_that(clause)


def _for_doing(clause: Clause) -> Clause | None:
    """ "you blocked me" for "you're a coward for blocking me"."""
    # the parser may take "ashamed" for what is done to you
    judged = clause.has("subject", "you") and clause.has("polarity", "positive")
    judged = judged and (clause.has("verb", "none") or clause.verb.norm == "ashamed")
    # "screw" and "shame" stand without a subject
    held = clause.verb.lemma in HOLDING and clause.has("subject", "i", "none", "implied")
    at_you = any(word.norm == "you" for word in clause.sentence.children(clause.head, "obj", "nmod", "obl", "iobj"))
    if not (judged or (held and at_you)) or not clause.has("mood", "statement", "imperative"):
        return None
    return _gerund_told(clause, "for")


def _by_doing(clause: Clause) -> Clause | None:
    """ "you didn't come to the show" for "you let me down by not coming to the show"."""
    stated = clause.has("subject", "you") and clause.has("mood", "statement") and clause.has("modal", "none")
    if not (stated and clause.has("verb", *SUMMED) and clause.has("polarity", "positive")):
        return None
    return _gerund_told(clause, "by")


def _so_that(clause: Clause) -> Clause | None:
    """ "you forgot my birthday" for "you're so selfish that you forgot my birthday", "rude because you …"."""
    judged = clause.has("subject", "you") and clause.has("verb", "none") and clause.has("mood", "statement")
    if not judged or clause.has("polarity", "negative") or not clause.has("modal", "none"):
        return None
    for word in clause.sentence.children(clause.head, "ccomp", "advcl"):
        marks = {mark.norm for mark in clause.sentence.children(word.index, "mark")}
        if word.index > clause.head and word.upos == "VERB" and marks & REASONS:
            told = clause_at(clause.sentence, word.index)
            past = told.has("tense", "past") or told.has("aspect", "perfect")
            # "arrogant because you went to college": no fault is told
            felt = "that" in marks or told.has("polarity", "negative") or _on_me(told)
            if told.has("subject", "you") and past and felt and told.has("modal", "none"):
                return told_as(told, tense="past", polarity=told.one("polarity"))
    return None


def _on_me(clause: Clause) -> bool:
    return clause.has("object", "me", "us", "my") or clause.has("recipient", "me", "us", "my")


def _gerund_told(clause: Clause, marker: str) -> Clause | None:
    sentence = clause.sentence
    # "so much for leaving us": the parser may hang it on how far it goes
    heads = [clause.head, *(child.index for child in sentence.children(clause.head, "advmod"))]
    # "ashamed of yourself for lying to her"
    heads += [child.index for child in sentence.children(clause.head, "obl") if child.norm in SELF]
    below = (word for head in heads for word in sentence.children(head, "advcl", "acl", "obl"))
    found = (word for word in below if word.index > clause.head)
    inner = next((word for word in found if _is_gerund(clause, word, marker)), None)
    if inner is None:
        return None
    told = clause_at(sentence, inner.index)
    return told_as(told, tense="past", polarity="negative" if told.has("polarity", "negative") else "positive")


def _is_gerund(clause: Clause, word: Word, marker: str) -> bool:
    marks = {mark.norm for mark in clause.sentence.children(word.index, "mark", "case")}
    acts = word.upos == "VERB" and word.norm.endswith("ing") and word.lemma not in {"be", "have", *INNER}
    return acts and marker in marks and not clause.sentence.children(word.index, "nsubj")
