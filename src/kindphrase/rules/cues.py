"""Words in a row → what their order and their marks allow for, however they are parsed.

A cue stands among the forms of a row like a word. Each answers for what `kindphrase.clauses` reads off the same words:
where the cue is missing, no sentence has the feature.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple, Protocol

from kindphrase.clauses.heads import is_coloured, modal_of
from kindphrase.clauses.mood import AUXILIARIES, DASHES, REACH, SHOUTED_ALONE, TAG_WORDS, is_shouted
from kindphrase.clauses.subjects import YOU, YOUR
from kindphrase.lemmas import lemmas_of

ASKED = "<?>"
EXCLAIMED = "<!>"
# both in one row of marks
INTERROBANG = "<?!>"
SHOUTED = "<CAPS>"
TAG = "<tag>"
# a word in "-ing"; and one that a verb may end so, also behind a lemma, for that verb: "lie<ing>"
ANY_ING = "<any ing>"
ING = "<ing>"
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
    said: list[str] = []
    helped = shouted = 0
    run = ""
    coloured: list[tuple[int, str, frozenset[str]]] = []
    for word in words:
        text, norm = word.text, word.norm
        if not is_said(text):
            run += text if _CLOSING.issuperset(text) else " "
            if "?" in text:
                found.add(ASKED)
            if "!" in text:
                found.add(EXCLAIMED)
            continue
        if run:
            found.update(_loud(run))
            run = ""
        said.append(norm)
        told = _told(norm)
        found.update(told.alone)
        if is_shouted(text):
            shouted += 2 if norm in SHOUTED_ALONE else 1
        if told.helps:
            helped = len(said)
        elif told.receives and helped and len(said) - helped <= REACH + 1:
            found.add(INVERTED)
        if told.modals:
            coloured.append((len(said), norm, told.modals))
        if norm in _MARKS:
            for at, verb, modals in coloured:
                if is_coloured(verb, norm, len(said) - at - 1):
                    found |= modals
    if run:
        found.update(_loud(run))
    if shouted > 1:
        found.add(SHOUTED)
    if _is_tagged(words):
        found.add(TAG)
    return found


@lru_cache(maxsize=20_000)
def is_said(text: str) -> bool:
    """Whether it holds a letter or a digit."""
    return any(map(str.isalnum, text))


class _Told(NamedTuple):
    """What a norm tells by itself: its cues, and what it may be part of."""

    alone: tuple[str, ...]
    helps: bool
    receives: bool
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
    modals = {modal for lemma in lemmas_of(norm) if (modal := modal_of(norm, lemma)) is not None}
    return _Told(tuple(alone), norm in AUXILIARIES, norm in RECEIVER, frozenset(map(before_to, modals)))


def _loud(run: str) -> Iterator[str]:
    if any("?" in marks and "!" in marks for marks in run.split()):
        yield INTERROBANG


def _is_tagged(words: Sequence[Said]) -> bool:
    """Whether a tag may end a sentence here: ", don't you", ", are you", ", you know", "…, right", "… right?"."""
    said = [(at, word.norm) for at, word in enumerate(words) if is_said(word.text)]
    for place, (at, norm) in enumerate(said):
        parted = at > 0 and words[at - 1].text in DASHES
        after = said[place + 1][1] if place + 1 < len(said) else ""
        if norm in TAG_WORDS:
            end = said[place + 1][0] if place + 1 < len(said) else len(words)
            if parted or any("?" in word.text for word in words[at:end]):
                return True
        if norm == "you" and parted and after == "know":
            return True
        if norm in AUXILIARIES and after:
            if parted and after == "you":
                return True
            if after in _NOT and place + 2 < len(said) and said[place + 2][1] == "you":
                return True
    return False


RECEIVER = YOU | YOUR
_NOT = frozenset({"not", "n't"})
_MARKS = frozenset({"to", "a"})
_CLOSING = frozenset("?!.…")
