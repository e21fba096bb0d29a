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
    """The names of the fields of a record that hold the draft, the id and the time; dots lead into objects."""

    text: str
    id: str | None = None
    time: str | None = None


@dataclass(frozen=True, slots=True)
class Record:
    """One line, counted from 1. ``wrong`` says what is wrong with it; ``found``: it has the field of the draft.

    ``absent``: it has no draft, which is read as an empty one where each record is owed a report.
    """

    line: int
    text: str = ""
    id: Any = None
    time: Any = None
    wrong: str = ""
    found: bool = False
    absent: bool = False


def records(name: str, codec: str, fields: Fields, limit: int) -> Iterator[Record]:
    """The records of a file, or of standard input for ``-``, as they come; blank lines are none.

    A record without the field of the draft, or with null there, is an empty draft.

    Raises:
        InputError: the file cannot be opened or read.
    """
    most = longest_line(limit)
    try:
        with nullcontext(typer.get_binary_stream("stdin")) if name == STDIN else Path(name).open("rb") as opened:
            for number, raw in enumerate(raw_lines(opened, most), 1):
                if raw is None:
                    yield too_long(number, limit)
                elif raw.strip():
                    yield record_of(number, raw, codec, fields, limit)
    except OSError as error:
        raise InputError.of(name, error) from None


def longest_line(limit: int) -> int:
    """How many bytes a line may have whose draft may have ``limit`` characters."""
    return limit * BYTES_PER_CHARACTER + ROOM


def too_long(number: int, limit: int) -> Record:
    """What stands for a line that was not even read to its end."""
    return Record(number, wrong=f"it has more than {longest_line(limit):,} bytes")


def raw_lines(file: BinaryIO, most: int) -> Iterator[bytes | None]:
    """The lines; None for one that is too long, whose rest is read and forgotten."""
    while raw := file.readline(most):
        if len(raw) < most or raw.endswith(b"\n"):
            yield raw
            continue
        while (rest := file.readline(most)) and not rest.endswith(b"\n"):
            pass
        yield None


def record_of(number: int, raw: bytes, codec: str, fields: Fields, limit: int) -> Record:
    """The record on one line of JSON, which has the ``number``, counted from 1."""
    try:
        value = json.loads(raw.decode(codec).lstrip("\ufeff"))
    except UnicodeError:
        return Record(number, wrong=f"it is not {codec}")
    except (ValueError, RecursionError):
        return Record(number, wrong="it is no JSON")
    if not isinstance(value, dict):
        return Record(number, wrong="it is no JSON object")
    text = _at(value, fields.text)
    name, time = _told(value, fields.id), _told(value, fields.time)
    if text is _MISSING or text is None:
        return Record(number, id=name, time=time, found=text is None, absent=True)
    if not isinstance(text, str):
        return Record(number, wrong=f'its field "{fields.text}" is no text')
    if len(text) > limit:
        return Record(number, wrong=DraftTooLongError(len(text), limit).message)
    # JSON can escape half of a character
    text = text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    return Record(number, text, name, time, found=True)


def _told(value: Any, path: str | None) -> Any:
    found = _MISSING if path is None else _at(value, path)
    return None if found is _MISSING else found


def _at(value: Any, path: str) -> Any:
    """What stands under a name; a dotted one leads into objects unless there is a field of that very name."""
    if isinstance(value, dict) and path in value:
        return value[path]
    for name in path.split("."):
        if not isinstance(value, dict) or name not in value:
            return _MISSING
        value = value[name]
    return value
