"""What is already kind in a draft: thanks, appreciation, repair, owned feelings, acknowledgement."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import NamedTuple

from kindphrase.datafiles import read_document
from kindphrase.finding.analysing import Analysis
from kindphrase.lexicon import load_lexicon
from kindphrase.reporting import Recognition
from kindphrase.resources import data_path
from kindphrase.rules.glances import Glance
from kindphrase.rules.known_needs import unread_phrase
from kindphrase.rules.phrase_index import PhraseIndex
from kindphrase.rules.phrases import Phrase, apart, find_any
from kindphrase.rules.rows import Row
from kindphrase.spans import Span


def recognitions(analysis: Analysis) -> tuple[Recognition, ...]:
    """In the order of the draft; nothing that stands inside a finding, and no stretch twice."""
    taken = [match.span for match in analysis.findings]  # in order, none over another
    found: list[tuple[Span, str]] = []
    for kind, span in sorted(_found(analysis), key=lambda pair: (pair[1].start, -pair[1].end)):
        at = bisect_left(taken, span.end, key=lambda other: other.start)
        before = (*taken[max(0, at - 1) : at], *(other for other, _ in found[-1:]))
        if not any(span.overlaps(other) for other in before):
            found.append((span, kind))
    source = analysis.masked.source
    return tuple(
        Recognition.model_validate({"kind": kind, "start": span.start, "end": span.end, "text": span.of(source)})
        for span, kind in found
    )


def may_be_kind(glance: Glance) -> bool:
    """Whether something may be recognised in a paragraph, as far as its words tell before it is parsed."""
    return _kinds().phrases.may_hold(glance)


def _found(analysis: Analysis) -> Iterator[tuple[str, Span]]:
    kinds = _kinds()
    for sentence in analysis.sentences:
        row = Row(sentence.words)
        places: dict[int, set[tuple[int, int]]] = {}
        for at in kinds.phrases.candidates(row):
            places.setdefault(kinds.owners[at], set()).update(kinds.phrases.found(at, row))
        for owner, held in places.items():
            kind = kinds.kinds[owner]
            if held and not any(True for _ in find_any(kind.unless, row)):
                for start, end in apart(held):
                    yield kind.name, sentence.cover(tuple(range(start, end)))


class _Kind(NamedTuple):
    """One kind of recognition; there is none where an exception stands in the sentence."""

    name: str
    unless: tuple[Phrase, ...]


class _Kinds(NamedTuple):
    """All kinds, with their phrases, and for each phrase the place of its kind."""

    kinds: tuple[_Kind, ...]
    phrases: PhraseIndex
    owners: tuple[int, ...]


@lru_cache(maxsize=1)
def _kinds() -> _Kinds:
    classes = load_lexicon().classes
    data = read_document(data_path("recognitions.yaml"), shipped=True).data

    def unread(texts: Iterable[str]) -> tuple[Phrase, ...]:
        return tuple(unread_phrase(text, classes) for text in texts)

    return _Kinds(
        tuple(_Kind(name, unread(held["unless"])) for name, held in data.items()),
        PhraseIndex(phrase for held in data.values() for phrase in unread(held["match"])),
        tuple(at for at, held in enumerate(data.values()) for _ in held["match"]),
    )
