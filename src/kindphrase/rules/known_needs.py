"""What the phrases that ship need, worked out when the package was built.

Reading thousands of phrases takes a large part of a start. Most of them cannot stand in the sentence at hand, and what
each needs is enough to know. `compiled.json` holds it as long as the word classes and the code that reads phrases are
those it was worked out with; without it, a phrase is read as soon as it is asked.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from functools import lru_cache, partial
from pathlib import Path
from typing import Any, NamedTuple

from kindphrase.compiled import digest, held
from kindphrase.errors import DataError
from kindphrase.parsing import chatwords
from kindphrase.resources import data_path
from kindphrase.rules import phrase_syntax, phrase_words, phrases, steps
from kindphrase.rules.phrase_errors import PhraseError
from kindphrase.rules.phrase_syntax import parts_of
from kindphrase.rules.phrase_words import word_step
from kindphrase.rules.phrases import Parts, Phrase

# a larger set is written down only where it is a word class: by its name
MOST_WORDS = 60
_CODE = (chatwords, phrases, phrase_syntax, phrase_words, steps)

Classes = Mapping[str, frozenset[str]]


class _Known(NamedTuple):
    sets: Sequence[str]
    rows: Mapping[str, Sequence[int | str]]


def unread_phrase(text: str, classes: Classes) -> Phrase:
    """`parse_phrase` for one that ships: it is parsed when it is first needed, some of its needs are known before."""
    return Phrase(text, partial(_parts, text, classes), partial(_hints, text, classes))


def _parts(text: str, classes: Classes) -> Parts:
    """Those of a phrase that ships.

    Raises:
        DataError: it does not hold; whoever changes a rule is told where.
    """
    try:
        return parts_of(text, classes)
    except PhraseError as error:
        step = "See where: kindphrase rules test"
        raise DataError(f'A phrase of the rules that ship does not hold: "{text}" ({error}). {step}') from error


def worked_out(texts: Iterable[str], classes: Classes) -> dict[str, Any]:
    """What is written into `compiled.json`, for the texts of phrases that hold."""
    names = {told: name for name, words in classes.items() if (told := word_step(words).telling) is not None}
    places: dict[frozenset[str], int] = {}
    rows = {text: list(_written(text, classes, names, places)) for text in texts}
    return {"reader": _reader(), "sets": [" ".join(sorted(words)) for words in places], "rows": rows}


def _hints(text: str, classes: Classes) -> Iterator[frozenset[str]]:
    """The rarest first, which is all that most are asked for."""
    known = _known()
    with suppress(LookupError, TypeError, AttributeError):
        for at in known.rows.get(text, ()):
            yield _set(known.sets[at]) if isinstance(at, int) else _telling(classes[at])


@lru_cache(maxsize=1 << 16)
def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())


def _telling(words: frozenset[str]) -> frozenset[str]:
    told = word_step(words).telling
    if told is None:
        raise LookupError
    return told


def _written(
    text: str, classes: Classes, names: Mapping[frozenset[str], str], places: dict[frozenset[str], int]
) -> Iterator[int | str]:
    for words in Phrase(text, partial(parts_of, text, classes)).needs:
        if words in names:
            yield names[words]
        elif len(words) <= MOST_WORDS:
            yield places.setdefault(words, len(places))


@lru_cache(maxsize=1)
def _known() -> _Known:
    told = held().get("needs")
    try:
        if told is not None and told["reader"] == _reader():
            return _Known(told["sets"], told["rows"])
    except (LookupError, TypeError, AttributeError):
        pass
    return _Known((), {})


def _reader() -> str:
    """What the needs of a phrase depend on, its text aside."""
    try:
        files = [*(Path(str(module.__file__)) for module in _CODE), data_path("lexicon", "words.yaml")]
        return digest(b"\0".join(file.read_bytes() for file in files))
    except (OSError, DataError):
        return ""
