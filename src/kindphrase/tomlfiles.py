"""Reads TOML files, with the line and column of every value: the parser of the standard library keeps none.

Places are only worked out once there is something to report, or to say where a value came from.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any, TypeAlias

from kindphrase.documents import Document, Place
from kindphrase.errors import ConfigError
from kindphrase.problems import Problem, problem_at

if sys.version_info >= (3, 11):
    import tomllib
else:
    import tomli as tomllib

Keys: TypeAlias = tuple[int | str, ...]  # and indices, from the top
Stretch: TypeAlias = tuple[int, int]
Found: TypeAlias = tuple[Keys, tuple[Stretch, Stretch]]  # where the key stands, and where the value does

# the codes of rule files, and what the same is called in a configuration
_CODES = {"K410": "K214", "K411": "K215", "K413": "K216"}
_WHERE = re.compile(r"\s*\(at (?:line (\d+), column (\d+)|end of document)\)$")
_BLANK = re.compile(r"[ \t]*")
_FREE = re.compile(r"(?:[ \t\n]|#[^\n]*)*")
_BARE_KEY = re.compile(r"[\w-]+")
_STRING = re.compile(
    r"""
    \"{3} (?: [^\\] | \\. )*? \"{3} "{0,2}  # over several lines; two more quotes may stand at the end
    | '{3} .*? '{3} '{0,2}
    | " (?: [^"\\\n] | \\. )* "
    | ' [^'\n]* '
    """,
    re.DOTALL | re.VERBOSE,
)
_OTHER = re.compile(r"[^\n#,\]}]+")


@dataclass(frozen=True)
class TomlDocument(Document):
    """One TOML file, or the table ``top`` in it: ``data`` are the values of that table, places count from there."""

    top: tuple[str, ...] = ()

    def problem(self, code: str, *given: Any, **named: Any) -> Problem:
        return super().problem(_CODES.get(code, code), *given, **named)

    def line(self, place: Place) -> int:
        """The line of a key, from 1."""
        return self._locate(place, key=True)[0]

    @cached_property
    def _places(self) -> dict[Keys, tuple[Stretch, Stretch]]:
        return dict(_Scanner(self.text).places())

    def _locate(self, place: Place, *, key: bool) -> tuple[int, int, int]:
        path = (*self.top, *place)
        while path and path not in self._places:
            path = path[:-1]
        if not path:
            return 1, 1, 1
        start, end = self._places[path][0 if key else 1]
        line, column = self.text.count("\n", 0, start) + 1, start - self.text.rfind("\n", 0, start)
        first = self.text[start:end].partition("\n")[0]
        return line, column, max(1, len(first))


def read_toml(path: Path, text: str) -> TomlDocument:
    """The values of a TOML file whose text has been read.

    Raises:
        ConfigError: it is not TOML.
    """
    try:
        return TomlDocument(str(path), text, tomllib.loads(text))
    except tomllib.TOMLDecodeError as error:
        found = _WHERE.search(str(error))
        said = _WHERE.sub("", str(error))
        lines = text.rstrip("\n").split("\n")
        line, column = (int(found[1]), int(found[2])) if found and found[1] else (len(lines), len(lines[-1]) + 1)
        step = "Mend the line; text stands in quotes, lists in [brackets]."
        raise ConfigError(
            [problem_at("K213", str(path), text, line, column, f"Not TOML: {said}.", next_step=step)]
        ) from None


class _Scanner:
    """Walks over a text that is known to be TOML, and notes where keys and values stand."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._at = 0

    def places(self) -> Iterator[Found]:
        """Every key and every entry of a list, in the order of the text."""
        table: Keys = ()
        while self._peek(_FREE):
            if self._peek(_BLANK) != "[":
                yield from self._pair(table)
                continue
            brackets = 2 if self._text.startswith("[[", self._at) else 1
            self._at += brackets
            start = self._at
            table = tuple(name for name, _ in self._key())
            stretch = (start, self._at)
            self._peek(_BLANK)
            self._at += brackets
            yield table, (stretch, stretch)

    def _peek(self, skipped: re.Pattern[str]) -> str:
        """The next character after what is skipped; empty at the end."""
        found = skipped.match(self._text, self._at)
        self._at = found.end() if found else self._at
        return self._text[self._at : self._at + 1]

    def _take(self, pattern: re.Pattern[str]) -> str:
        found = pattern.match(self._text, self._at)
        if found is None:  # never in TOML; an end is better than a loop
            self._at = len(self._text)
            return ""
        self._at = found.end()
        return found[0]

    def _key(self) -> list[tuple[str, Stretch]]:
        parts = []
        while True:
            quoted = self._peek(_BLANK) in {'"', "'"}
            start = self._at
            raw = self._take(_STRING if quoted else _BARE_KEY)
            name = str(tomllib.loads(f"key = {raw}")["key"]) if quoted else raw
            parts.append((name, (start, self._at)))
            if self._peek(_BLANK) != ".":
                return parts
            self._at += 1

    def _pair(self, table: Keys) -> Iterator[Found]:
        path, parts = table, self._key()
        self._peek(_BLANK)
        self._at += 1  # the sign of equality
        self._peek(_BLANK)
        for name, stretch in parts[:-1]:
            path = (*path, name)
            yield path, (stretch, stretch)
        yield from self._value((*path, parts[-1][0]), parts[-1][1])

    def _value(self, path: Keys, key: Stretch | None = None) -> Iterator[Found]:
        start = self._at
        opened = self._peek(_BLANK)
        if opened in {'"', "'"}:
            self._take(_STRING)
        elif opened in {"[", "{"}:
            self._at += 1
            count = 0
            while self._peek(_FREE) not in {"]", "}", ""}:
                yield from self._value((*path, count)) if opened == "[" else self._pair(path)
                count += 1
                if self._peek(_FREE) == ",":
                    self._at += 1
            self._at += 1
        else:
            taken = self._take(_OTHER)
            self._at -= len(taken) - len(taken.rstrip())
        stretch = (start, self._at)
        yield path, (key or stretch, stretch)
