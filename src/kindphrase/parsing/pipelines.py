"""`Pipelines`: the spaCy pipeline in use, and a fresh one of the same model when it has learnt too many words.

A pipeline keeps every word that it has ever seen, about half a kilobyte for each. Whoever checks the messages of
strangers all day would fill the machine with their misspellings.
"""

from __future__ import annotations

import gc
import threading
from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias

from kindphrase.errors import ModelError
from kindphrase.parsing.arithmetic import quicken
from kindphrase.parsing.schemes import Scheme, scheme_of
from kindphrase.resources import data_path

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.tokens import Doc

Model: TypeAlias = "str | Path | Language | None"
# that a pipeline may learn: words, their beginnings and endings, and guesses at their lemmas
NEW_STRINGS = 25_000
# what the clauses need; a caller's pipeline may hold more, and the rest is not run
USED_PIPES = frozenset(
    "tok2vec transformer tagger morphologizer parser attribute_ruler lemmatizer trainable_lemmatizer senter".split()
)


@dataclass(frozen=True)
class Pipeline:
    """A pipeline with a parser, and how many strings it knew when it came."""

    nlp: Language
    strings: int

    @cached_property
    def scheme(self) -> Scheme:
        """What its labels mean."""
        labels = getattr(self.nlp.get_pipe("parser"), "labels", ())
        return scheme_of(labels)

    @cached_property
    def used(self) -> tuple[Callable[[Doc], Doc], ...]:
        return tuple(pipe for name, pipe in self.nlp.pipeline if name in USED_PIPES)

    @cached_property
    def unused(self) -> list[str]:
        return [name for name in self.nlp.pipe_names if name not in USED_PIPES]

    @property
    def is_full(self) -> bool:
        """Whether it has learnt as much as it may."""
        return len(self.nlp.vocab.strings) > self.strings + NEW_STRINGS


class Pipelines:
    """The pipelines of one model, one after the other. Safe to share between threads.

    What was made with an earlier one stays good as long as somebody holds it. A pipeline that the caller has loaded is
    the caller's to renew, and stays.

    Args:
        model: a path, the name of an installed package, a loaded pipeline, or None for the one that ships.
    """

    def __init__(self, model: Model = None) -> None:
        self._model = model
        self._renewing = threading.Lock()
        self._held: Pipeline | None = None

    @property
    def current(self) -> Pipeline:
        """The one in use.

        Raises:
            ModelError: there is no such model, or it has no parser.
        """
        held = self._held
        if held is None:
            with self._renewing:
                held = self._held
                if held is None:
                    held = self._held = self._loaded()
        return held

    def renewed(self) -> Pipeline:
        """The one to use from here on: a fresh one, if the one in use is full."""
        held = self.current
        # whoever comes while somebody loads goes on with the old one
        if held.is_full and self._is_ours and self._renewing.acquire(blocking=False):
            try:
                if self._held is held:
                    self._held = self._loaded()
                    del held
                    gc.collect()  # a pipeline is full of cycles
            except ModelError:
                pass  # the files are gone: the old one still works
            finally:
                self._renewing.release()
        return self.current

    @property
    def _is_ours(self) -> bool:
        return self._model is None or isinstance(self._model, (str, Path))

    def _loaded(self) -> Pipeline:
        nlp = _load(self._model)
        if "parser" not in nlp.pipe_names:
            raise ModelError(f"the pipeline {nlp.meta.get('name', '?')!r} has no component 'parser'")
        return Pipeline(nlp, len(nlp.vocab.strings))


def _load(model: Model) -> Language:
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
    quicken(nlp)
    return nlp
