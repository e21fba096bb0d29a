"""Masked → parsed sentences: paragraphs cut, slips undone, one spaCy pipeline, no other state.

The pipeline is the shipped one or the caller's. White space and emoji are not handed to it: the shipped parser was
never shown any, and a blanked quotation would be a long run of blanks.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias

from kindphrase.coordination import with_rows
from kindphrase.elisions import with_copulas
from kindphrase.errors import ModelError
from kindphrase.masking import Masked
from kindphrase.morphology import base_of, is_base, lemma_of
from kindphrase.orders import with_orders
from kindphrase.pieces import Piece, norms_of, pieces
from kindphrase.resources import data_path
from kindphrase.schemes import Scheme, scheme_of, to_sentences
from kindphrase.sentences import Sentence, Word
from kindphrase.signs import weave
from kindphrase.spans import Span
from kindphrase.verbtables import vocabulary

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.tokens import Doc

# a line shorter than this was ended by its writer, not wrapped by a program
WRAP_WIDTH = 50
Signs: TypeAlias = list[tuple[str, Span]]
# words, signs, and where the paragraph starts
Found: TypeAlias = tuple[list[Piece], Signs, int]
# what the clauses need; a caller's pipeline may hold more, and the rest is not run
USED_PIPES = frozenset(
    "tok2vec transformer tagger morphologizer parser attribute_ruler lemmatizer trainable_lemmatizer senter".split()
)


def paragraphs(text: str) -> Iterator[Span]:
    """Cut at blank lines, and at the end of every line that was not wrapped; ends are trimmed."""
    start = at = 0
    for line in text.splitlines(keepends=True):
        body = line.rstrip()
        at += len(line)
        if len(body) < WRAP_WIDTH or body[-1] in ".!?:":
            if span := _trimmed(text, start, at):
                yield span
            start = at
    if span := _trimmed(text, start, len(text)):
        yield span


def _trimmed(text: str, start: int, end: int) -> Span | None:
    span = Span(start, end).trimmed(text)
    return span if len(span) else None


class Parser:
    """Holds the spaCy pipeline; shared freely between threads.

    Args:
        model: a path, the name of an installed package, a loaded pipeline, or None for the one that ships.

    Raises:
        ModelError: there is no such model, or it has no parser.
    """

    def __init__(self, model: str | Path | Language | None = None) -> None:
        self._model = model

    @cached_property
    def nlp(self) -> Language:
        nlp = _load(self._model)
        if "parser" not in nlp.pipe_names:
            raise ModelError(f"the pipeline {nlp.meta.get('name', '?')!r} has no component 'parser'")
        return nlp

    @cached_property
    def _scheme(self) -> Scheme:
        labels = getattr(self.nlp.get_pipe("parser"), "labels", ())
        return scheme_of(labels)

    @cached_property
    def _unused(self) -> list[str]:
        return [name for name in self.nlp.pipe_names if name not in USED_PIPES]

    def parse(self, masked: Masked) -> tuple[Sentence, ...]:
        """The sentences of one draft, in order."""
        spans = list(paragraphs(masked.text))
        if len(spans) != 1:
            return next(self.parse_many([masked]))
        return self._parse_one(masked.text, spans[0])

    def parse_cut(self, texts: Sequence[str]) -> list[tuple[Sentence, ...]]:
        """The sentences of each text, where `paragraphs` cut it out of a draft; blanks may stand around it."""
        spans = [Span(0, len(text)).trimmed(text) for text in texts]
        if len(texts) == 1:
            return [self._parse_one(texts[0], spans[0])]
        prepared = (self._prepare(text, span) for text, span in zip(texts, spans, strict=True))
        parsed = self.nlp.pipe(prepared, as_tuples=True, batch_size=256, disable=self._unused)
        return [tuple(self._sentences(doc, *found)) for doc, found in parsed]

    def _parse_one(self, text: str, span: Span) -> tuple[Sentence, ...]:
        # one paragraph is the common case, and a batch of one has costs of its own
        doc, found = self._prepare(text, span)
        for name, pipe in self.nlp.pipeline:
            if name in USED_PIPES:
                doc = pipe(doc)
        return tuple(self._sentences(doc, *found))

    def _sentences(self, doc: Doc, words: list[Piece], signs: Signs, offset: int) -> Iterable[Sentence]:
        if not words:
            return ()
        starts = [offset + word.start for word in words]
        norms, texts = [word.norm for word in words], [word.text for word in words]
        return map(_known_verbs, weave(to_sentences(doc, starts, norms, texts=texts, scheme=self._scheme), signs))

    def parse_many(
        self, drafts: Iterable[Masked], *, batch_size: int = 256, n_process: int = 1
    ) -> Iterator[tuple[Sentence, ...]]:
        """One tuple of sentences a draft, in the order given, parsed in batches of paragraphs."""
        counts: list[int] = []

        def documents() -> Iterator[tuple[Doc, Found]]:
            for draft in drafts:
                found = [self._prepare(draft.text, span) for span in paragraphs(draft.text)]
                # a draft without words still owes one answer
                found = found or [(self.nlp.make_doc(""), ([], [], 0))]
                counts.append(len(found))
                yield from found

        parsed = self.nlp.pipe(
            documents(), as_tuples=True, batch_size=batch_size, n_process=n_process, disable=self._unused
        )
        held: list[Sentence] = []
        draft_index = done = 0
        for doc, found in parsed:
            held += self._sentences(doc, *found)
            done += 1
            if done == counts[draft_index]:
                yield tuple(held)
                held, done = [], 0
                draft_index += 1

    def read(self, doc: Doc, masked: Masked) -> tuple[Sentence, ...]:
        """The sentences of a document that was parsed by its owner; those with blank words in them are left out."""
        sentences = map(_known_verbs, to_sentences(doc, norms=norms_of([token.text for token in doc])))
        blank = [one.span for one in masked.masks]
        return tuple(sentence for sentence in sentences if not any(map(sentence.span.overlaps, blank)))

    def _prepare(self, text: str, span: Span) -> tuple[Doc, Found]:
        from spacy.tokens import Doc

        words, signs = pieces(span.of(text), self.nlp.make_doc)
        shown = [word.shown for word in words]
        doc = Doc(self.nlp.vocab, words=shown, spaces=_spaces(words))
        for token, word in zip(doc, words, strict=True):
            if word.norm != token.lower_:
                token.norm_ = word.norm
            if word.opens and token.i:
                token.is_sent_start = True
        return doc, (words, [(sign.text, sign.span.shift(span.start)) for sign in signs], span.start)


def _spaces(words: Sequence[Piece]) -> list[bool]:
    following = [*words[1:], None][: len(words)]
    return [after is not None and after.start > word.end for word, after in zip(words, following, strict=True)]


def _known_verbs(sentence: Sentence) -> Sentence:
    """The sentence with its verbs looked up: a small model invents lemmas, and takes "always interrupt" for a state."""
    words = tuple(_known_verb(sentence, word) for word in sentence.words)
    known = sentence if words == sentence.words else Sentence(words)
    return with_copulas(with_rows(with_orders(known)))


def _known_verb(sentence: Sentence, word: Word) -> Word:
    if not word.norm.isalpha():
        return word
    if word.upos == "VERB":
        if (
            _is_no_verb(word.norm)
            and sentence.child(word.index, "nsubj")
            and not sentence.child(word.index, "aux", "obj")
        ):
            # "you dishonest"
            return replace(word, upos="ADJ", lemma=word.norm)
        lemma = lemma_of(word.norm, word.lemma)
        return word if lemma == word.lemma else replace(word, lemma=lemma)
    if word.upos not in {"ADJ", "NOUN", "ADV"} or sentence.child(word.index, "cop", "det", "case"):
        return word
    subject = sentence.child(word.index, "nsubj")
    before = sentence.words[word.index - 1].norm if word.index else ""
    if subject is not None and subject.upos == "PRON" and before in BEFORE_VERB and is_base(word.norm):
        return replace(word, upos="VERB", lemma=word.norm)
    return word


def _is_no_verb(norm: str) -> bool:
    """Whether it is an English word that is no form of any verb."""
    return norm in vocabulary() and not is_base(norm) and base_of(norm) is None


# after these, and with a pronoun for subject, the base form of a verb is a verb
BEFORE_VERB = frozenset("always never constantly not ever even".split())


def _load(model: str | Path | Language | None) -> Language:
    import spacy

    if model is not None and not isinstance(model, (str, Path)):
        return model
    where = data_path("model") if model is None else model
    try:
        nlp = spacy.load(where)
        if model is not None:
            nlp("You see.")  # some damage shows only now
    except Exception as error:  # a damaged file raises anything, down to AttributeError
        raise ModelError(f"cannot load the spaCy pipeline {str(where)!r}, or it is damaged") from error
    return nlp
