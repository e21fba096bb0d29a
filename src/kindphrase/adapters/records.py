"""JSON lines → `Record`s: the draft and the id of each line, or what is wrong with the line, but never what it says."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import nullcontext
from dataclasses import dataclass
from pathlib import Path
from typing import Any, BinaryIO

import typer

from kindphrase.adapters.inputs import STDIN
from kindphrase.errors import DraftTooLongError, InputError

# JSON may write a character in as many bytes, and every record has other fields as well
BYTES_PER_CHARACTER, ROOM = 12, 1_000_000
_MISSING = object()


@dataclass(frozen=True, slots=True)
class Fields:
    """The names of the fields of a record that hold the draft and the id; dots lead into objects."""

    text: str
    id: str | None = None


@dataclass(frozen=True, slots=True)
class Record:
    """One line, counted from 1. ``wrong`` says what is wrong with it; ``found``: it has the field of the draft."""

    line: int
    text: str = ""
    id: Any = None
    wrong: str = ""
    found: bool = False


def records(name: str, codec: str, fields: Fields, limit: int) -> Iterator[Record]:
    """The records of a file, or of standard input for ``-``, as they come; blank lines are none.

    A record without the field of the draft, or with null there, is an empty draft.

    Raises:
        InputError: the file cannot be opened or read.
    """
    most = limit * BYTES_PER_CHARACTER + ROOM
    try:
        with nullcontext(typer.get_binary_stream("stdin")) if name == STDIN else Path(name).open("rb") as opened:
            for number, raw in enumerate(_lines(opened, most), 1):
                if raw is None:
                    yield Record(number, wrong=f"it has more than {most:,} bytes")
                elif raw.strip():
                    yield _record(number, raw, codec, fields, limit)
    except FileNotFoundError:
        raise InputError.missing(name) from None
    except IsADirectoryError:
        raise InputError.directory(name) from None
    except OSError as error:
        raise InputError.unreadable(name, error.strerror or type(error).__name__) from None


def _lines(file: BinaryIO, most: int) -> Iterator[bytes | None]:
    """The lines; None for one that is too long, whose rest is read and forgotten."""
    while raw := file.readline(most):
        if len(raw) < most or raw.endswith(b"\n"):
            yield raw
            continue
        while (rest := file.readline(most)) and not rest.endswith(b"\n"):
            pass
        yield None


def _record(number: int, raw: bytes, codec: str, fields: Fields, limit: int) -> Record:
    try:
        value = json.loads(raw.decode(codec).lstrip("\ufeff"))
    except UnicodeError:
        return Record(number, wrong=f"it is not {codec}")
    except (ValueError, RecursionError):
        return Record(number, wrong="it is no JSON")
    if not isinstance(value, dict):
        return Record(number, wrong="it is no JSON object")
    text = _at(value, fields.text)
    name = _at(value, fields.id) if fields.id is not None else None
    name = None if name is _MISSING else name
    if text is _MISSING or text is None:
        return Record(number, id=name, found=text is None)
    if not isinstance(text, str):
        return Record(number, wrong=f'its field "{fields.text}" is no text')
    if len(text) > limit:
        return Record(number, wrong=DraftTooLongError(len(text), limit).message)
    # JSON can escape half of a character
    return Record(number, text.encode("utf-16", "surrogatepass").decode("utf-16", "replace"), name, found=True)


def _at(value: Any, path: str) -> Any:
    """What stands under a name; a dotted one leads into objects unless there is a field of that very name."""
    if isinstance(value, dict) and path in value:
        return value[path]
    for name in path.split("."):
        if not isinstance(value, dict) or name not in value:
            return _MISSING
        value = value[name]
    return value
