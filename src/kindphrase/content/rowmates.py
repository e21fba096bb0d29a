"""Acts that stand in a row with an act, or beside it, as the parser leaves them: each told of whoever did it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from kindphrase.clauses import Clause, clause_at
from kindphrase.content.restating import told_as
from kindphrase.content.telling import OATHS

# what nobody sees somebody do
INWARDLY = ("know", "think", "want", "care", "love", "hate", "feel", "believe", "mean", "like")

# said with "too … to", these judge, and tell nothing else
JUDGING = frozenset(
    "lazy proud cowardly selfish stubborn scared weak stupid dumb cheap arrogant chicken stingy ignorant self-absorbed "
    "immature childish gutless spineless".split()
)

# what is asked for again and again is told beside what came of it
ASKING = frozenset("ask tell remind beg call text message invite email".split())


def undone(clause: Clause, first: Clause) -> Clause:
    """ "you didn't get up" for "were too lazy to get up" in a row of acts; any other clause as it is."""
    sentence = clause.sentence
    too = any(word.norm == "too" for word in sentence.children(clause.head, "advmod"))
    if (
        clause is first
        or not too
        or clause.verb.norm not in JUDGING
        or not clause.has("verb", "none")
        or clause.has("polarity", "negative")
    ):
        return clause
    for word in sentence.children(clause.head, "xcomp", "advcl", "ccomp", "acl"):
        to = any(mark.norm == "to" for mark in sentence.children(word.index, "mark"))
        if to and word.upos == "VERB" and word.index > clause.head and word.lemma not in INWARDLY:
            return told_as(clause_at(sentence, word.index), tense=first.one("tense"), polarity="negative")
    return clause


def kept_asking(clause: Clause) -> list[Clause]:
    """ "I asked you to call", more than once, in "I kept asking you to call and you never answered"."""
    sentence = clause.sentence
    asked = next((one for one in sentence.children(clause.head, "xcomp", "ccomp") if one.norm.endswith("ing")), None)
    stated = clause.has("mood", "statement") and clause.has("polarity", "positive") and clause.has("if", "no")
    kept = clause.has("verb", "keep") and clause.has("subject", "i", "we") and clause.place == "main"
    if asked is None or asked.lemma not in ASKING or not (stated and kept) or not clause.has("modal", "none"):
        return []
    if not any(whom.norm == "you" for whom in sentence.children(asked.index, "obj", "iobj")):
        return []
    inner = clause_at(sentence, asked.index)
    # behind "to stay", "more than once" would be said of the staying; and what goes on is told as it is
    counts = clause.has("tense", "past") and not sentence.children(asked.index, "xcomp", "ccomp", "advcl")
    plain = {"aspect": "simple", "place": "main", "mood": "statement", "polarity": "positive", "modal": "none"}
    often = {"habit": "none", "frequency": "repeatedly" if counts else "none"}
    given = {name: frozenset({value}) for name, value in {**plain, **often}.items()}
    same = {name: clause.features[name] for name in ("subject", "tense")}
    return [replace(inner, subject=clause.subject, place="main", features={**inner.features, **given, **same})]


def idle_row(clause: Clause, clauses: Sequence[Clause]) -> tuple[Clause, ...]:
    """ "you stood there" and "said nothing": whoever was there has seen both, though each alone says little."""
    for first in clauses:
        plain = first.has("subject", "you") and first.has("mood", "statement") and first.has("modal", "none")
        if not plain or not first.has("polarity", "positive") or first.has("verb", "none", *INWARDLY):
            continue
        for second in clauses:
            joined = second.verb.role == "conj" and second.verb.head == first.head
            idle = second.verb.lemma in {"do", "say"} and second.has("object-noun", "nothing")
            own = [who for who in second.sentence.children(second.head, "nsubj") if who.norm != "you"]
            rest = [i for i in second.full if i > second.head and second.word(i).upos in {"ADJ", "VERB", "SCONJ"}]
            if joined and idle and not (own or rest) and clause in (first, second) and second.has("modal", "none"):
                return (first, *_between(first, second, clauses), second)
    return ()


def _between(first: Clause, second: Clause, clauses: Sequence[Clause]) -> tuple[Clause, ...]:
    """ "let him talk" in "you sat there, let him talk and said nothing"."""
    inner = (one for one in clauses if first.head < one.head < second.head and one.has("subject", "you"))
    return tuple(one for one in inner if one.verb.role == "conj" and one.verb.head == first.head)


def with_lies(row: Sequence[Clause]) -> list[Clause]:
    return [*row, *(lie for one in row if (lie := _lied_beside(one)) is not None)]


def in_a_row(clause: Clause) -> list[Clause]:
    """What stands in one row with an act that the draft does not state: "to leave and blame me"."""
    found = []
    for child in clause.sentence.children(clause.head, "conj"):
        bare = child.upos == "VERB" and child.norm == child.lemma and child.index > clause.head
        if bare and not clause.sentence.children(child.index, "nsubj", "aux", "mark"):
            one = clause_at(clause.sentence, child.index)
            found.append(told_as(one, tense=clause.one("tense"), polarity=clause.one("polarity")))
    return found


def going_on(clause: Clause) -> Clause:
    """ "talking to her" in "you're ignoring me and talking to her"."""
    if not clause.verb.norm.endswith("ing") or clause.auxiliaries:
        return clause
    return replace(clause, features={**clause.features, "aspect": frozenset({"progressive"})})


def of_you(other: Clause, clause: Clause) -> Clause:
    """ "the one who sits and watches": what leans on "who" is told of the same one as the clause."""
    leans = clause.has("subject", "you") and not clause.subject and other.has("subject", "third") and other.subject
    if not leans or not all(other.word(i).norm in {"who", "that"} for i in other.subject):
        return other
    features = {**other.features, "subject": frozenset({"you"}), "place": frozenset({"main"})}
    return replace(other, subject=(), openers=(*other.openers, *other.subject), features=features)


def not_of_oath(other: Clause, clause: Clause) -> Clause:
    """ "why the hell did you go and took the car": the second half is told of the receiver, and not of hell."""
    if other is clause or not clause.has("subject", "you") or not other.has("subject-noun", *OATHS):
        return other
    return replace(other, subject=(), features={**other.features, "subject": frozenset({"you"})})


def _lied_beside(clause: Clause) -> Clause | None:
    """ "lied about the policy" in "you removed it while lying about the policy"."""
    for child in clause.sentence.children(clause.head, "advcl"):
        marks = {word.norm for word in clause.sentence.children(child.index, "mark")}
        below = clause.sentence.children(child.index, "obl")
        cases = {case.norm for word in below for case in clause.sentence.children(word.index, "case")}
        # who is lying on the sofa tells nothing
        if child.norm == "lying" and child.index > clause.head and marks == {"while"} and cases & {"about", "to"}:
            return told_as(clause_at(clause.sentence, child.index), tense="past", polarity="positive")
    return None
