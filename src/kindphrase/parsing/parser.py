"""Masked → parsed sentences: paragraphs cut into blocks, slips undone, one spaCy pipeline, no other state.

The pipeline is the shipped one or the caller's. White space and emoji are not handed to it: the shipped parser was
never shown any, and a blanked quotation would be a long run of blanks.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from functools import reduce
from typing import TYPE_CHECKING, NamedTuple

from kindphrase.masking.mask import Masked
from kindphrase.parsing.arithmetic import one_core
from kindphrase.parsing.blocks import LONGEST, blocks, too_long
from kindphrase.parsing.calling import with_calls
from kindphrase.parsing.clefts import with_clefts
from kindphrase.parsing.coordination import with_rows
from kindphrase.parsing.elisions import with_copulas
from kindphrase.parsing.fronting import missing_commas
from kindphrase.parsing.lemmas import lemma_in
from kindphrase.parsing.morphology import base_of, is_base, lemma_of
from kindphrase.parsing.orders import with_orders
from kindphrase.parsing.pieces import Piece, norms_of, pieces
from kindphrase.parsing.pipelines import Model, Pipelines
from kindphrase.parsing.relatives import with_relatives
from kindphrase.parsing.schemes import to_sentences
from kindphrase.parsing.signs import weave
from kindphrase.parsing.tags import with_tags
from kindphrase.parsing.tellings import with_tellings
from kindphrase.parsing.verbtables import vocabulary
from kindphrase.sentences import Sentence, Word
from kindphrase.spans import Span

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.tokens import Doc

# a line shorter than this was ended by its writer, not wrapped by a program
WRAP_WIDTH = 50
# what is parsed in one go: blocks, and words; it takes memory by the word, and more are not parsed any quicker
BATCH, BATCH_WORDS = 256, 4096


class Block(NamedTuple):
    """The words of a stretch of a paragraph and the signs between them.

    Their offsets are from ``start``, where the paragraph starts in the draft. ``long`` are sentences of that paragraph
    that had to be cut, by their places in the draft; its first block tells them.
    """

    words: list[Piece]
    signs: list[Piece]
    start: int
    long: tuple[Span, ...] = ()

    @property
    def pieces(self) -> Sequence[Piece]:
        """Words and signs in order."""
        return sorted((*self.words, *self.signs), key=lambda piece: piece.start) if self.signs else self.words


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

    def __init__(self, model: Model = None) -> None:
        self._pipelines = Pipelines(model)

    @property
    def nlp(self) -> Language:
        """The pipeline in use; after very many new words, a fresh one of the same model."""
        return self._pipelines.current.nlp

    def parse(self, text: str) -> tuple[Sentence, ...]:
        """The sentences of one draft that is masked, in order."""
        return tuple(sentence for held in self.parse_blocks(self.blocks(text)) for sentence in held)

    def blocks(self, text: str) -> list[Block]:
        """What a masked draft is cut into before it is parsed, in order; see `kindphrase.parsing.blocks`."""
        return [block for span in paragraphs(text) for block in self._cut(text, span)]

    def parse_blocks(self, found: Sequence[Block]) -> list[tuple[Sentence, ...]]:
        """The sentences of each of some blocks, which are parsed together, and each by itself."""
        read = [_with_commas(block) for block in found]
        return [tuple(self._sentences(doc, block)) for block, doc in zip(read, self._docs(read), strict=True)]

    def _docs(self, found: Sequence[Block]) -> Iterator[Doc]:
        for batch in _batches(found):
            pipeline = self._pipelines.renewed()
            docs = [_doc(pipeline.nlp, read) for read in batch]
            with one_core():
                if len(docs) > 1:
                    docs = list(pipeline.nlp.pipe(docs, batch_size=len(docs), disable=pipeline.unused))
                else:
                    # one block is the common case, and a batch of one has costs of its own
                    docs = [reduce(lambda doc, pipe: pipe(doc), pipeline.used, doc) for doc in docs]
            yield from docs

    def _sentences(self, doc: Doc, read: Block) -> Iterable[Sentence]:
        if not read.words:
            return ()
        starts = [read.start + word.start for word in read.words]
        norms, texts = [word.norm for word in read.words], [word.text for word in read.words]
        signs = [(sign.text, sign.span.shift(read.start)) for sign in read.signs]
        parsed = to_sentences(doc, starts, norms, texts=texts, scheme=self._pipelines.current.scheme)
        return map(_known_verbs, weave(parsed, signs))

    def read(self, doc: Doc, masked: Masked) -> tuple[Sentence, ...]:
        """The sentences of a document that was parsed by its owner; those with blank words in them are left out."""
        sentences = map(_known_verbs, to_sentences(doc, norms=norms_of([token.text for token in doc])))
        blank = [one.span for one in masked.masks]
        return tuple(sentence for sentence in sentences if not any(map(sentence.span.overlaps, blank)))

    def _cut(self, text: str, span: Span) -> Iterator[Block]:
        words, signs = pieces(span.of(text), self.nlp.tokenizer)  # which knows no limit of length
        long = tuple(one.shift(span.start) for one in too_long(words)) if len(words) > LONGEST else ()
        for block in blocks(words, signs):
            yield Block(*block, span.start, long)
            long = ()


def _doc(nlp: Language, read: Block) -> Doc:
    from spacy.tokens import Doc

    words = read.words
    doc = Doc(nlp.vocab, words=[word.shown for word in words], spaces=_spaces(words))
    for token, word in zip(doc, words, strict=True):
        if word.norm != token.lower_:
            token.norm_ = word.norm
        if word.opens and token.i:
            token.is_sent_start = True
    return doc


def _with_commas(read: Block) -> Block:
    """The block with the commas that are missing, as pieces without a text of their own."""
    missing = missing_commas(read.words)
    if not missing:
        return read
    words: list[Piece] = []
    for at, word in enumerate(read.words):
        words += [Piece("", word.start, ",", ","), word] if at in missing else [word]
    return read._replace(words=words)


def _batches(found: Sequence[Block]) -> Iterator[list[Block]]:
    batch: list[Block] = []
    size = 0
    for one in found:
        if batch and (len(batch) == BATCH or size + len(one.words) > BATCH_WORDS):
            yield batch
            batch, size = [], 0
        batch.append(one)
        size += len(one.words)
    if batch:
        yield batch


def _spaces(words: Sequence[Piece]) -> list[bool]:
    following = [*words[1:], None][: len(words)]
    return [after is not None and after.start > word.end for word, after in zip(words, following, strict=True)]


def _known_verbs(sentence: Sentence) -> Sentence:
    """The sentence with its verbs looked up: a small model invents lemmas, and takes "always interrupt" for a state."""
    words = tuple(_known_lemma(_known_verb(sentence, word)) for word in sentence.words)
    known = sentence if words == sentence.words else Sentence(words)
    return with_copulas(
        with_tags(with_clefts(with_tellings(with_rows(with_relatives(with_orders(with_calls(known)))))))
    )


def _known_verb(sentence: Sentence, word: Word) -> Word:
    if not word.norm.isalpha():
        return word
    if word.upos == "VERB":
        if (
            sentence.child(word.index, "nsubj")
            and not sentence.child(word.index, "aux", "obj")
            and _is_no_verb(word.norm)
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


def _known_lemma(word: Word) -> Word:
    lemma = lemma_in(word.norm, word.lemma)
    return word if lemma == word.lemma else replace(word, lemma=lemma)


def _is_no_verb(norm: str) -> bool:
    """Whether it is an English word that is no form of any verb."""
    # the vocabulary last: reading it takes longer than any check
    return not is_base(norm) and base_of(norm) is None and norm in vocabulary()


# after these, and with a pronoun for subject, the base form of a verb is a verb
BEFORE_VERB = frozenset("always never constantly not ever even".split())
