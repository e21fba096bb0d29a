"""Words in a row → what their order and their marks allow for, however they are parsed.

A cue stands among the forms of a row like a word. Each answers for what `kindphrase.clauses` reads off the same words:
where the cue is missing, no sentence has the feature.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple, Protocol

from kindphrase.clauses.heads import REACH as TO_REACH
from kindphrase.clauses.heads import is_coloured, modal_of
from kindphrase.clauses.mood import REACH, SHOUTED_ALONE, TAG_WORDS, is_shouted
from kindphrase.clauses.subjects import YOU, YOUR
from kindphrase.parsing.lemmas import lemmas_of
from kindphrase.parsing.pieces import is_said
from kindphrase.parsing.tags import AUXILIARIES, DASHES

ASKED = "<?>"
EXCLAIMED = "<!>"
# both in one row of marks
INTERROBANG = "<?!>"
SHOUTED = "<CAPS>"
TAG = "<tag>"
# a word in "-ing"; and one that a verb may end so, also behind a lemma, for that verb: "lie<ing>"
ANY_ING = "<any ing>"
ING = "<ing>"
# "you" or "your", which may be a subject or stand with one; in a sentence that is parsed, which is or does
SUBJECT = "<you>"
# an auxiliary before "you"
INVERTED = "<are you>"
# the norm "us", which may be a lemma of "'s" as well
US = "<us>"


class Said(Protocol):
    """A word or a mark: what stands in the draft, and its norm."""

    @property
    def text(self) -> str: ...

    @property
    def norm(self) -> str: ...


def before_to(modal: str) -> str:
    """The cue for "have to" and its like: the verb, and "to" not far behind it."""
    return f"<{modal} …>"


def cues(words: Sequence[Said]) -> set[str]:
    """The cues that hold for these words and marks."""
    found: set[str] = set()
    coloured: list[tuple[int, str, frozenset[str]]] = []
    number = helped = shouted = 0
    before = last = run = text = ""
    awaits_mark = comma = False
    for word in words:
        parted = text in DASHES
        text, norm = word.text, word.norm
        if not is_said(text):
            run += text if _CLOSING.issuperset(text) else " "
            if awaits_mark and "?" in text:
                found.add(TAG)
            continue
        if run:
            found.update(_loud(run))
            run = ""
        number += 1
        told = _told(norm)
        found.update(told.alone)
        if text.isupper() and is_shouted(text):
            shouted += 2 if norm in SHOUTED_ALONE else 1
        if told.modals:
            coloured.append((number, norm, told.modals))
        if told.helps:
            helped = number
        elif told.receives and helped and number - helped <= REACH + 1:
            found.add(INVERTED)
        if coloured and norm in _MARKS:
            near = coloured[-TO_REACH - 1 :]
            found.update(*(held for at, verb, held in near if is_coloured(verb, norm, number - at - 1)))
        if told.tags and _is_tag(before, last, norm, parted=parted, comma=comma):
            found.add(TAG)
        awaits_mark, comma = norm in TAG_WORDS, parted
        before, last = last, norm
    found.update(_loud(run))
    if shouted > 1:
        found.add(SHOUTED)
    return found


def _is_tag(before: str, last: str, norm: str, *, parted: bool, comma: bool) -> bool:
    """Whether a tag may end with a word, which a dash or comma parts from what is before, or the word before it."""
    if norm == "you":
        return (comma and last in AUXILIARIES) or (last in _NOT and before in AUXILIARIES)
    return parted if norm in TAG_WORDS else comma and last == "you"


class _Told(NamedTuple):
    """What a norm tells by itself: its cues, and what it may be part of."""

    alone: tuple[str, ...]
    helps: bool
    receives: bool
    tags: bool
    modals: frozenset[str]


@lru_cache(maxsize=20_000)
def _told(norm: str) -> _Told:
    alone = []
    if norm.endswith("ing"):
        alone.append(ANY_ING)
    if len(norm) > 4 and norm.endswith(("ing", "in")):
        alone += [ING, *(f"{lemma}{ING}" for lemma in lemmas_of(norm))]
    if norm in {"us", "ourselves"}:
        alone.append(US)
    if norm in RECEIVER:
        alone.append(SUBJECT)
    modals = {modal for lemma in lemmas_of(norm) if (modal := modal_of(norm, lemma)) is not None}
    tags = norm in TAG_WORDS or norm in {"you", "know"}
    return _Told(tuple(alone), norm in AUXILIARIES, norm in RECEIVER, tags, frozenset(map(before_to, modals)))


@lru_cache(maxsize=4096)
def _loud(run: str) -> frozenset[str]:
    """The cues of the marks between two words."""
    both = any("?" in marks and "!" in marks for marks in run.split())
    told = ((ASKED, "?" in run), (EXCLAIMED, "!" in run), (INTERROBANG, both))
    return frozenset(cue for cue, holds in told if holds)


RECEIVER = YOU | YOUR
_NOT = frozenset({"not", "n't"})
_MARKS = frozenset({"to", "a"})
_CLOSING = frozenset("?!.…")
