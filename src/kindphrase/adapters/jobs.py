"""`Job`: what is asked of many messages, as a value that goes to other processes; and the checker of each process."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from os import PathLike
from typing import TYPE_CHECKING, Any, Literal, get_args

from kindphrase.adapters.formats import FORMATS
from kindphrase.errors import OptionError
from kindphrase.options import Options, options_from

if TYPE_CHECKING:
    from kindphrase.checker import Checker

Shape = Literal["struct", "rows"]
SHAPES: tuple[str, ...] = get_args(Shape)
CHECKERS = 4  # kept by a process
_AS_TEXT = 'Options as text are a JSON object, such as {"voice": "work"}.'


@dataclass(frozen=True, slots=True)
class Job:
    """What is asked of every batch.

    Args:
        text: the column with the texts: Arrow strings of any kind, or bytes in UTF-8.
        id: the column that tells the rows apart, of any type; None: there is none.
        options: `Options`, a mapping of their fields, or JSON; kept as JSON.
        shape: ``struct`` keeps every row, with one column ``kindphrase`` more; ``rows`` has a row for each finding,
            and for each text that could not be checked.
        private: no words: neither of the text nor of the findings, nor fingerprints, by which words can be guessed.
            So nothing is suggested, either, whatever the options say.
        keep: other columns that go along; None: with ``struct`` all of them, unless ``private``.
        form: what the texts are written in, one of `formats.FORMATS`.

    Raises:
        OptionError: a value is unknown, or the texts would go along though the job is private.
    """

    text: str = "body"
    id: str | None = "message_id"
    options: Options | Mapping[str, Any] | str = "{}"
    shape: Shape = "struct"
    private: bool = False
    keep: Iterable[str] | None = None
    form: str = "plain"

    def __post_init__(self) -> None:
        for kind, value, allowed in (("shape", self.shape, SHAPES), ("format", self.form, FORMATS)):
            if value not in allowed:
                raise OptionError.unknown(kind, str(value), allowed)
        # what can be compared, hashed and sent
        told = options_of(as_json(self.options))
        if self.private:
            told = told.model_copy(update={"suggest": False})
        object.__setattr__(self, "options", as_json(told))
        object.__setattr__(self, "keep", None if self.keep is None else tuple(self.keep))
        if self.private and self.text in {self.id, *(self.keep or ())}:
            raise OptionError(f'With private, the column "{self.text}" cannot go along: it holds the texts.')

    @property
    def options_json(self) -> str:
        """The options, as `as_json` gives them."""
        return str(self.options)

    def kept(self, names: Iterable[str]) -> tuple[str, ...]:
        """Which of the columns of a batch go along."""
        if self.keep is None and self.shape == "struct" and not self.private:
            return tuple(names)
        first = () if self.id is None else (self.id,)
        return tuple(dict.fromkeys((*first, *(self.keep or ()))))


def as_json(options: Options | Mapping[str, Any] | str) -> str:
    """Options as JSON that is the same for equal options, to be sent between processes.

    Raises:
        OptionError: an option or a value is unknown, or the model is a loaded pipeline, which cannot be sent.
    """
    if not isinstance(options, Options):
        options = options_of(options) if isinstance(options, str) else options_from(options)
    model = options.model
    if not isinstance(model, str | PathLike | None):
        raise OptionError("A loaded pipeline cannot be sent to other processes; give its path or its package as model.")
    said = options.model_dump(mode="json", exclude={"model"}, exclude_defaults=True)
    if "baseline" in said:
        said["baseline"] = sorted(said["baseline"])
    if model is not None:
        said["model"] = str(model)
    return json.dumps(said, sort_keys=True, ensure_ascii=False)


def options_of(said: str) -> Options:
    """Options from JSON.

    Raises:
        OptionError: it is no JSON object, or an option or a value is unknown.
    """
    try:
        values = json.loads(said)
    except ValueError:
        raise OptionError(_AS_TEXT) from None
    if not isinstance(values, dict):
        raise OptionError(_AS_TEXT)
    return options_from(values)


@lru_cache(maxsize=CHECKERS)
def checker_for(options: str) -> Checker:
    """The checker of this process for options as `as_json` gives them; the first call takes a second.

    Raises:
        KindphraseError: as for `Checker`.
    """
    from kindphrase.checker import Checker

    return Checker(options_of(options))
