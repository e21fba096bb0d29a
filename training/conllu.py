"""CoNLL-U → rows of tokens with true spacing → spaCy documents of one to four sentences.

Format: https://universaldependencies.org/format.html
"""

from __future__ import annotations

import random
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from itertools import pairwise
from pathlib import Path

from spacy.tokens import Doc
from spacy.vocab import Vocab


@dataclass(frozen=True)
class Row:
    """One syntactic word. ``head`` is an index into the same list; a root is its own head."""

    form: str
    lemma: str
    upos: str
    feats: str
    head: int
    dep: str
    space: bool
    sent_start: bool = False


Sentence = tuple[Row, ...]


def read(path: Path) -> Iterator[list[Sentence]]:
    """Yield the sentences of each document of the file, in order."""
    document: list[Sentence] = []
    for block in path.read_text(encoding="utf-8").split("\n\n"):
        lines = block.strip().split("\n")
        if any(line.startswith("# newdoc") for line in lines) and document:
            yield document
            document = []
        if sentence := _sentence([line for line in lines if line and not line.startswith("#")]):
            document.append(sentence)
    if document:
        yield document


def _sentence(lines: list[str]) -> Sentence:
    words: list[Row] = []
    spans: dict[int, tuple[str, int, bool]] = {}
    for line in lines:
        number, form, lemma, upos, _, feats, head, dep, _, misc = line.split("\t")
        spaced = "SpaceAfter=No" not in misc
        if "-" in number:
            first, last = (int(part) for part in number.split("-"))
            spans[first] = (form, last, spaced)
        elif "." not in number:
            position = int(head) - 1 if head != "0" else len(words)
            morph = "" if feats == "_" else feats
            words.append(Row(form, lemma, upos, morph, position, dep, spaced, not words))
    for first, (surface, last, spaced) in spans.items():
        _respell(words, first - 1, last, surface, spaced)
    return tuple(words)


def _respell(words: list[Row], start: int, end: int, surface: str, spaced: bool) -> None:
    """Give the words of a range line the letters that stand in the text, so that they join to it."""
    parts = [row.form for row in words[start:end]]
    if "".join(parts) != surface:
        cut = min(len(parts[0]), len(surface) - (len(parts) - 1))
        rest = len(parts) - 1
        tail = surface[cut:]
        step = max(1, len(tail) // rest) if rest else 0
        edges = [cut + step * i for i in range(rest)] + [len(surface)]
        parts = [surface[:cut]] + [surface[a:b] for a, b in pairwise(edges)]
    for offset, part in enumerate(parts):
        last = start + offset == end - 1
        words[start + offset] = replace(words[start + offset], form=part, space=spaced and last)


def group(document: list[Sentence], rng: random.Random) -> Iterator[list[Row]]:
    """Cut a document into runs of one to four sentences, with heads shifted to the run."""
    at = 0
    while at < len(document):
        size = rng.choice((1, 1, 2, 3, 4))
        run: list[Row] = []
        for sentence in document[at : at + size]:
            base = len(run)
            run += [replace(row, head=row.head + base) for row in sentence]
        yield run
        at += size


def to_doc(vocab: Vocab, rows: Iterable[Row]) -> Doc:
    """A gold document: tags, features, lemmas, heads, labels and sentence starts set."""
    rows = list(rows)
    return Doc(
        vocab,
        words=[row.form for row in rows],
        spaces=[row.space for row in rows],
        pos=[row.upos for row in rows],
        morphs=[row.feats for row in rows],
        lemmas=[row.lemma for row in rows],
        heads=[row.head for row in rows],
        deps=["ROOT" if row.dep == "root" else row.dep for row in rows],
        sent_starts=[row.sent_start for row in rows],
    )


def from_doc(doc: Doc) -> list[Row]:
    """The inverse of `to_doc`."""
    return [
        Row(
            token.text,
            token.lemma_,
            token.pos_,
            str(token.morph),
            token.head.i,
            token.dep_,
            bool(token.whitespace_),
            bool(token.is_sent_start),
        )
        for token in doc
    ]
