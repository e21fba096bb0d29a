"""Agreement: which person a subject is, and the forms of "be" and "do" that go with it."""

from __future__ import annotations

from dataclasses import replace
from typing import Literal

from kindphrase.clauses import Clause
from kindphrase.parsing.morphology import Subject

Tense = Literal["past", "present"]


def be(tense: Tense, person: str) -> str:
    if tense == "past":
        return "was" if person in {"i", "he", "it"} else "were"
    return {"i": "am", "he": "is", "it": "is"}.get(person, "are")


def do(person: str) -> str:
    return "does" if person in {"he", "it"} else "do"


PERSONS: dict[str, Subject] = {
    "you": "you", "i": "i", "we": "we", "they": "they", "he": "he", "it": "it", "she": "he", "this": "it", "that": "it",
}  # fmt: skip


def person_of(subject: str) -> Subject:
    low = subject.lower()
    if low in PERSONS:
        return PERSONS[low]
    if low.startswith(("all i ", "all we ", "all you ", "all he ", "all she ", "all they ")):
        # "all I want is peace"
        return "it"
    if low.startswith(("you ", "all ", "both ")):
        return "you"
    last = low.rsplit(" ", 1)[-1]
    return "they" if last.endswith("s") and not last.endswith(("ss", "us")) else "he"


def existential(clause: Clause) -> tuple[Clause, bool]:
    """ "there are dishes in the sink", with "there" for its subject, and whether what is there are many."""
    there = clause.sentence.child(clause.head, "expl")
    if there is None or there.norm != "there" or not clause.subject or clause.subject[0] < there.index:
        return clause, False
    held = clause.sentence.child(clause.head, "nsubj") or clause.verb
    return replace(clause, subject=(there.index,)), "Number=Plur" in held.feats
