"""Rows said as people say them: "you didn't call, write, or come", "you called me lazy and rude"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from kindphrase.realising.syntax import Phrase

# the "not" is said once before as many words; behind more of them nobody has it in mind any longer
SHORT = 7
NAMED = {(verb, whom) for verb in ("call", "called") for whom in ("me", "us")}
UNDONE = (("did", "not"), ("do", "not"))


def said_once(phrases: Sequence[Phrase]) -> list[Phrase]:
    """The phrases, with what calls somebody names said once: "you called me lazy and [called me] rude"."""
    row = list(phrases)
    first = row[0].words if row else ()
    alike = len(row) > 1 and all(phrase.subject == row[0].subject and not phrase.late for phrase in row)
    count = len(row[0].subject.split()) if alike else 0
    lead = first[: count + 2]
    if not alike or lead[count:] not in NAMED or any(phrase.words[: len(lead)] != lead for phrase in row):
        return row
    if any(len(phrase.words) <= len(lead) or len(phrase.words) > len(lead) + SHORT for phrase in row):
        return row
    return [row[0], *(replace(phrase, words=phrase.words[len(lead) :], subject="") for phrase in row[1:])]


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
