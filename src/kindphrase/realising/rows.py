"""A row of what was not done, said as people say it: "you didn't call, write, or come"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from kindphrase.realising.syntax import Phrase

# the "not" is said once before as many words; behind more of them nobody has it in mind any longer
SHORT = 7
UNDONE = (("did", "not"), ("do", "not"))


def undone_row(phrases: Sequence[Phrase], joiner: str) -> tuple[list[Phrase], str]:
    """The phrases with their negation said once, and "or" between them, if they are such a row.

    ``joiner`` is what joins them otherwise.
    """
    row = list(phrases)
    if len(row) < 2 or any(phrase.subject != row[0].subject or phrase.late for phrase in row):
        return row, joiner
    lead = len(row[0].subject.split())
    negated = row[0].words[lead : lead + 2]
    short = all(len(phrase.words) - lead <= SHORT for phrase in row[:-1])
    # "didn't come or weren't ready": the second "not" is of another verb
    if negated not in UNDONE or not short or any(phrase.words[lead : lead + 2] != negated for phrase in row):
        return row, joiner
    later = [replace(phrase, words=phrase.words[lead + 2 :], subject="") for phrase in row[1:]]
    return [row[0], *later], "or"
