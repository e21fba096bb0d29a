"""Agreement: which person a subject is, and the forms of "be" and "do" that go with it."""

from __future__ import annotations

from typing import Literal

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
    if low.startswith(("you ", "all ", "both ")):
        return "you"
    last = low.rsplit(" ", 1)[-1]
    return "they" if last.endswith("s") and not last.endswith(("ss", "us")) else "he"
