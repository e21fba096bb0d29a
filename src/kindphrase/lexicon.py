"""`Lexicon`: feelings, behaviours and word classes, as the files of data/lexicon hold them."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache
from pathlib import Path
from typing import TypeAlias, TypeVar

from pydantic import TypeAdapter, ValidationError

from kindphrase.datafiles import read_document
from kindphrase.documents import Document, Place
from kindphrase.errors import PatternError, nearest
from kindphrase.lexentries import Behaviour, Entry, Feeling, Need, Text
from kindphrase.problems import Problem
from kindphrase.resources import data_path

T = TypeVar("T")

WordClasses: TypeAlias = Mapping[str, frozenset[str]]


@dataclass(frozen=True)
class Lexicon:
    """All of it; ``feelings`` is keyed by the word, in the order of the file."""

    classes: WordClasses
    feelings: Mapping[str, Feeling]
    behaviours: tuple[Behaviour, ...]
    needs: tuple[Need, ...] = ()

    def behaviour_for(self, verbs: Collection[str], polarity: str, objects: Collection[str] = ()) -> Behaviour | None:
        """The entry of the first verb that has one. Among several, one that names an object of ``objects`` first.

        Args:
            verbs: names of the verb in order of preference, the most specific first ("talk over", "talk").
            polarity: ``negative`` where it was not done, else ``positive``.
            objects: values of the clause features ``object`` and ``recipient``.
        """
        for verb in verbs:
            entries = [entry for entry in self._by_verb.get(verb, ()) if entry.fits(polarity)]
            exact = [entry for entry in entries if entry.object and not set(entry.object).isdisjoint(objects)]
            for entry in (*exact, *(entry for entry in entries if not entry.object)):
                return entry
        return None

    def behaviour_for_predicate(self, predicates: Collection[str], polarity: str) -> Behaviour | None:
        """The same for what somebody is: the entry of the first of ``predicates`` that has one."""
        for predicate in predicates:
            for entry in self._by_predicate.get(predicate, ()):
                if entry.fits(polarity):
                    return entry
        return None

    def need_for(self, predicates: Collection[str], polarity: str) -> Need | None:
        """What was lacking where somebody is, or is not, one of ``predicates``."""
        found = (self._needs.get((name, polarity)) for name in predicates)
        return next((need for need in found if need is not None), None)

    def rating_of(self, thing: str) -> Need | None:
        """How the writer takes such a thing where it is scorned: "I don't agree with"; None where nothing is known."""
        return next((need for need in self.needs if thing in need.things), None)

    def judged(self, words: str) -> Need | None:
        """What a judging word or phrase tells of the writer."""
        return self._judged.get(words)

    @cached_property
    def judged_parts(self) -> frozenset[str]:
        """What the judging phrases begin with, so that "full of" is read on: not "full", but "full of yourself"."""
        rows = (words.split() for words in self._judged)
        return frozenset(" ".join(row[:end]) for row in rows for end in range(1, len(row) + 1))

    @cached_property
    def longest_judged(self) -> int:
        return max((len(words.split()) for words in self._judged), default=0)

    @cached_property
    def _judged(self) -> dict[str, Need]:
        """By word; what stands in an entry goes before what a class of words holds."""
        found: dict[str, Need] = {}
        for need in self.needs:
            for name in need.judged:
                members = self.classes.get(name[1:], ()) if name.startswith("@") else (name,)
                for word in members:
                    if word not in found or not name.startswith("@"):
                        found[word] = need
        return found

    @cached_property
    def _needs(self) -> dict[tuple[str, str], Need]:
        return {(name, need.polarity): need for need in self.needs for name in need.predicates}

    @cached_property
    def _by_verb(self) -> dict[str, list[Behaviour]]:
        return _index((name, entry) for entry in self.behaviours for name in entry.verbs)

    @cached_property
    def _by_predicate(self) -> dict[str, list[Behaviour]]:
        return _index((name, entry) for entry in self.behaviours for name in entry.predicates)


def load_lexicon(folder: Path | None = None) -> Lexicon:
    """The lexicon of a folder; without one, that which ships. Read once a process.

    Raises:
        PatternError: a file of it does not hold together; all problems at once.
        DataError: the one that ships is missing.
    """
    return _load(folder if folder is not None else data_path("lexicon"))


@lru_cache(maxsize=4)
def _load(folder: Path) -> Lexicon:
    problems: list[Problem] = []
    feelings = _read(folder / "feelings.yaml", _FEELINGS, Feeling, problems)
    behaviours = _read(folder / "behaviours.yaml", _BEHAVIOURS, Behaviour, problems)
    needs = _read(folder / "needs.yaml", _NEEDS, Need, problems)
    words = _read(folder / "words.yaml", _WORDS, None, problems)
    known = {feeling.word: feeling for feeling in feelings[1]} if feelings else {}
    if feelings:
        problems += _twice(*feelings)
    if feelings and behaviours:
        problems += _unfelt(*behaviours, known)
    if words:
        problems += _badly_written(*words)
    if problems or not feelings or not behaviours or not words or not needs:
        raise PatternError(problems)
    classes = {name: frozenset(held) for name, held in words[1].items()}
    return Lexicon(classes, known, behaviours[1], needs[1])


_FEELINGS = TypeAdapter(tuple[Feeling, ...])
_BEHAVIOURS = TypeAdapter(tuple[Behaviour, ...])
_NEEDS = TypeAdapter(tuple[Need, ...])
_WORDS = TypeAdapter(dict[str, tuple[Text, ...]])


def _read(
    path: Path, adapter: TypeAdapter[T], entry: type[Entry] | None, problems: list[Problem]
) -> tuple[Document, T] | None:
    """The file and its values, or None and what is wrong with it added to ``problems``."""

    def keys(_: Place) -> Sequence[str]:
        return tuple(entry.model_fields) if entry else ()

    try:
        document = read_document(path, shipped=True)
    except PatternError as error:
        problems += error.problems
        return None
    try:
        return document, adapter.validate_python(document.data)
    except ValidationError as error:
        problems += document.problems(error, keys)
        return None


def _twice(document: Document, feelings: Sequence[Feeling]) -> Iterator[Problem]:
    seen: set[str] = set()
    for at, feeling in enumerate(feelings):
        if feeling.word in seen:
            message = f'The feeling "{feeling.word}" stands twice.'
            yield document.problem("K419", message, (at, "word"), next_step="Keep one of them.")
        seen.add(feeling.word)


def _unfelt(document: Document, behaviours: Sequence[Behaviour], known: Mapping[str, Feeling]) -> Iterator[Problem]:
    for at, entry in enumerate(behaviours):
        for voice in ("feelings", "close", "partner", "family", "friend", "work"):
            for which, word in enumerate(getattr(entry, voice)):
                if word not in known:
                    yield unknown_feeling(document, word, (at, voice, which), known)
        if all(word in known and known[word].names_act for word in entry.feelings):
            message = "Every feeling here names an act of the other, so a strict vocabulary would have none."
            step = 'Add one with "names_act: false", such as hurt or lonely.'
            yield document.problem("K411", message, (at, "feelings"), key=True, next_step=step)


def unknown_feeling(document: Document, word: str, place: Place, known: Collection[str]) -> Problem:
    """The problem of a feeling word that the lexicon does not have."""
    found = nearest(word, known)
    hint = f' Did you mean "{found}"?' if found else ""
    step = f'Write "{found}", or add' if found else "Choose another, or add"
    return document.problem(
        "K417",
        f'There is no feeling word "{word}".{hint}',
        place,
        allowed=sorted(known),
        next_step=f"{step} the word to data/lexicon/feelings.yaml.",
    )


def _badly_written(document: Document, words: Mapping[str, Sequence[str]]) -> Iterator[Problem]:
    for name, members in words.items():
        for at, member in enumerate(members):
            if member != " ".join(member.lower().split()):
                message = f'"{member}" can never match: words are compared in lower case, with single blanks.'
                yield document.problem("K411", message, (name, at), next_step="Write it in lower case.")


def _index(pairs: Iterator[tuple[str, Behaviour]]) -> dict[str, list[Behaviour]]:
    found: dict[str, list[Behaviour]] = {}
    for name, entry in pairs:
        found.setdefault(name, []).append(entry)
    return found
