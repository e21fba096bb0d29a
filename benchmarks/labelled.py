"""JSON lines → `Message`: messages that somebody has labelled as accusatory or not."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, get_args

from kindphrase.reporting import Category
from kindphrase.spans import Span

CATEGORIES: tuple[str, ...] = get_args(Category)


class BadFileError(Exception):
    """A file that cannot be used. Says where and what is allowed, and never shows the text of a message."""


@dataclass(frozen=True, slots=True)
class Message:
    """A labelled message. ``category``, ``span`` and ``severity`` (1 to 3) stand where it accuses.

    ``span`` is the first place of the words that carry the accusation. ``borderline`` marks what careful readers
    label differently.
    """

    id: str
    text: str
    source: str
    borderline: bool
    accusatory: bool
    category: str | None = None
    span: Span | None = None
    severity: int | None = None


def read_lines(path: Path) -> Iterator[tuple[int, str]]:
    """The lines that are not blank, each with its number from 1.

    Raises:
        BadFileError: the file cannot be read, or is not UTF-8.
    """
    try:
        text = path.read_text(encoding="utf-8-sig")
    except OSError as error:
        raise BadFileError(f"{path}: {error.strerror or 'cannot be read'}; name a file that exists") from error
    except UnicodeDecodeError as error:
        raise BadFileError(f"{path}: byte {error.start} is not UTF-8; convert the file") from error
    # not `splitlines`: a message may hold a line separator of Unicode
    yield from ((number, line) for number, line in enumerate(text.split("\n"), 1) if line.strip())


def read_messages(path: Path) -> tuple[Message, ...]:
    """All messages of a file, in order.

    Raises:
        BadFileError: a line is not a labelled message; or there is none.
    """
    messages = tuple(_message(line, f"{path}:{number}") for number, line in read_lines(path))
    if not messages:
        raise BadFileError(f"{path}: no message in it; one JSON object a line is expected")
    return messages


def _message(line: str, place: str) -> Message:
    try:
        row = json.loads(line)
    except json.JSONDecodeError as error:
        raise BadFileError(f"{place}:{error.colno}: not JSON ({error.msg})") from error
    if not isinstance(row, dict):
        raise BadFileError(f"{place}: not a JSON object; `text` and `flag` are needed")
    text, flag = _known(row, "text", str, place), row.get("flag")
    if flag not in {"yes", "no"}:
        raise BadFileError(f'{place}: `flag` must be "yes" or "no"')
    shared = {
        "id": str(row.get("id", place)),
        "text": text,
        "source": str(row.get("source", "unknown")),
        "borderline": bool(row.get("borderline", False)),
    }
    if flag == "no":
        return Message(**shared, accusatory=False)
    category, words, severity = row.get("category"), _known(row, "span", str, place), row.get("severity")
    if category not in CATEGORIES:
        raise BadFileError(f"{place}: `category` must be one of {', '.join(CATEGORIES)}")
    if not words or words not in text:
        raise BadFileError(f"{place}: `span` must be words of `text`, copied exactly")
    if type(severity) is not int or not 1 <= severity <= 3:
        raise BadFileError(f"{place}: `severity` must be 1, 2 or 3")
    start = text.index(words)
    return Message(
        **shared, accusatory=True, category=category, span=Span(start, start + len(words)), severity=severity
    )


def _known(row: dict[str, Any], key: str, kind: type, place: str) -> Any:
    if not isinstance(row.get(key), kind):
        raise BadFileError(f"{place}: `{key}` must be there, and a string")
    return row[key]
