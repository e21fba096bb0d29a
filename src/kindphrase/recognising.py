"""What is already kind in a draft: thanks, appreciation, repair, owned feelings, acknowledgement."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from kindphrase.analysing import Analysis
from kindphrase.datafiles import read_document
from kindphrase.lexicon import load_lexicon
from kindphrase.reporting import Recognition
from kindphrase.resources import data_path
from kindphrase.rules.phrase_syntax import parse_phrase
from kindphrase.rules.phrases import Phrase, find_any
from kindphrase.spans import Span


def recognitions(analysis: Analysis) -> tuple[Recognition, ...]:
    """In the order of the draft; nothing that stands inside a finding, and no stretch twice."""
    taken = [match.span for match in analysis.findings]
    found: list[tuple[Span, str]] = []
    for kind, span in sorted(_found(analysis), key=lambda pair: (pair[1].start, -pair[1].end)):
        if not any(span.overlaps(other) for other in taken):
            taken.append(span)
            found.append((span, kind))
    source = analysis.masked.source
    return tuple(
        Recognition.model_validate({"kind": kind, "start": span.start, "end": span.end, "text": span.of(source)})
        for span, kind in found
    )


def _found(analysis: Analysis) -> Iterator[tuple[str, Span]]:
    for sentence in analysis.sentences:
        for kind, phrases in _phrases():
            for start, end in find_any(phrases, sentence.words):
                yield kind, sentence.cover(tuple(range(start, end)))


@lru_cache(maxsize=1)
def _phrases() -> tuple[tuple[str, tuple[Phrase, ...]], ...]:
    classes = load_lexicon().classes
    data = read_document(data_path("recognitions.yaml")).data
    return tuple((kind, tuple(parse_phrase(text, classes) for text in texts)) for kind, texts in data.items())
