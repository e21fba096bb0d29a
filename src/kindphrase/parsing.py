"""Masked → parsed sentences: paragraphs cut, slips undone, one spaCy pipeline, no other state.

The pipeline is the shipped one or the caller's. White space and emoji are not handed to it: the shipped parser was
never shown any, and a blanked quotation would be a long run of blanks.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from functools import cached_property
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeAlias

from kindphrase.errors import ModelError
from kindphrase.masking import Masked
from kindphrase.morphology import is_base, lemma_of
from kindphrase.resources import data_path
from kindphrase.schemes import Scheme, scheme_of, to_sentences
from kindphrase.sentences import Sentence, Word
from kindphrase.signs import is_sign, readable, weave
from kindphrase.spans import Span
from kindphrase.spelling import normalise_all

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.tokens import Doc

# a line shorter than this was ended by its writer, not wrapped by a program
WRAP_WIDTH = 50
# words after which "your" can only be "you're"
AFTER_YOU_ARE = frozenset(
    "a an the such so not just always never too being really very still only nothing gonna going acting "
    "doing making getting kidding joking lying welcome right wrong".split()
)
SENTENCE_END = frozenset(".!?")
Signs: TypeAlias = list[tuple[str, Span]]
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
        # one paragraph is the common case, and a batch of one has costs of its own
        doc, found = self._prepare(masked.text, spans[0])
        for name, pipe in self.nlp.pipeline:
            if name in USED_PIPES:
                doc = pipe(doc)
        return tuple(self._sentences(doc, *found))

    def _sentences(self, doc: Doc, starts: list[int], norms: list[str], signs: Signs) -> Iterable[Sentence]:
        if not starts:
            return ()
        return map(_known_verbs, weave(to_sentences(doc, starts, norms, scheme=self._scheme), signs))

    def parse_many(
        self, drafts: Iterable[Masked], *, batch_size: int = 256, n_process: int = 1
    ) -> Iterator[tuple[Sentence, ...]]:
        """One tuple of sentences a draft, in the order given, parsed in batches of paragraphs."""
        counts: list[int] = []

        def documents() -> Iterator[tuple[Doc, tuple[list[int], list[str], Signs]]]:
            for draft in drafts:
                found = [self._prepare(draft.text, span) for span in paragraphs(draft.text)]
                # a draft without words still owes one answer
                found = found or [(self.nlp.make_doc(""), ([], [], []))]
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
        sentences = map(_known_verbs, to_sentences(doc, norms=_norms([token.text for token in doc])))
        blank = [one.span for one in masked.masks]
        return tuple(sentence for sentence in sentences if not any(map(sentence.span.overlaps, blank)))

    def _prepare(self, text: str, span: Span) -> tuple[Doc, tuple[list[int], list[str], Signs]]:
        from spacy.tokens import Doc

        found = [token for token in self.nlp.make_doc(readable(span.of(text))) if not token.is_space]
        tokens = [token for token in found if not is_sign(token.text)]
        signs = [
            (token.text, Span(token.idx, token.idx + len(token)).shift(span.start))
            for token in found
            if is_sign(token.text)
        ]
        cut = {after.i for before, after in pairwise(found) if is_sign(before.text) and _opens(after.text)}
        words = [token.text for token in tokens]
        norms = _norms(words)
        doc = Doc(self.nlp.vocab, words=words, spaces=_spaces(tokens))
        for token, original, norm in zip(doc, tokens, norms, strict=True):
            token.norm_ = norm if norm != token.lower_ else original.norm_
            ended = token.i and doc[token.i - 1].text in SENTENCE_END and token.is_alpha
            if ended or (token.i and original.i in cut):
                token.is_sent_start = True
        starts = [span.start + token.idx for token in tokens]
        return doc, (starts, norms, signs)


def _opens(word: str) -> bool:
    """Whether a word after an emoji opens a sentence: it has a capital, and is not one that always has."""
    return word.istitle() and word != "I"


def _spaces(tokens: Sequence[Any]) -> list[bool]:
    following = [*tokens[1:], None][: len(tokens)]
    return [
        after is not None and after.idx > token.idx + len(token) for token, after in zip(tokens, following, strict=True)
    ]


def _norms(words: Sequence[str]) -> list[str]:
    """Norms of the words, with "your so …" and "ur a …" read as "you are"."""
    norms = normalise_all(words)
    for index, after in enumerate(norms[1:]):
        if norms[index] == "your" and (after in AFTER_YOU_ARE):
            norms[index] = "you"
    return norms


def _known_verbs(sentence: Sentence) -> Sentence:
    """The sentence with its verbs looked up: a small model invents lemmas, and takes "always interrupt" for a state."""
    words = tuple(_known_verb(sentence, word) for word in sentence.words)
    return sentence if words == sentence.words else Sentence(words)


def _known_verb(sentence: Sentence, word: Word) -> Word:
    if not word.norm.isalpha():
        return word
    if word.upos == "VERB":
        lemma = lemma_of(word.norm, word.lemma)
        return word if lemma == word.lemma else replace(word, lemma=lemma)
    if word.upos not in {"ADJ", "NOUN", "ADV"} or sentence.child(word.index, "cop", "det", "case"):
        return word
    subject = sentence.child(word.index, "nsubj")
    before = sentence.words[word.index - 1].norm if word.index else ""
    if subject is not None and subject.upos == "PRON" and before in BEFORE_VERB and is_base(word.norm):
        return replace(word, upos="VERB", lemma=word.norm)
    return word


# after these, and with a pronoun for subject, the base form of a verb is a verb
BEFORE_VERB = frozenset("always never constantly not ever even".split())


def _load(model: str | Path | Language | None) -> Language:
    import spacy

    if model is not None and not isinstance(model, (str, Path)):
        return model
    where = data_path("model") if model is None else model
    try:
        return spacy.load(where)
    except (OSError, ValueError) as error:
        raise ModelError(f"cannot load the spaCy pipeline {str(where)!r}") from error
