"""Reads YAML 1.2 files: quick while all is well, and with exact complaints when it is not.

A happy file goes through libyaml where that is installed; what it refuses is read again in pure Python, whose errors
are the same everywhere.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice
from os import PathLike
from pathlib import Path
from typing import Any

from ruamel.yaml import YAML
from ruamel.yaml.constructor import DuplicateKeyError
from ruamel.yaml.error import MarkedYAMLError, YAMLError
from ruamel.yaml.nodes import MappingNode, Node, SequenceNode

from kindphrase.compiled import compiled_values
from kindphrase.documents import MOST_TOLD, Document, Place
from kindphrase.errors import PatternError
from kindphrase.problems import Problem, problem_at
from kindphrase.yamlbounds import MOST_BYTES, refused, too_long

_TAB = re.compile(r"^ *\t", re.MULTILINE)


def read_document(path: str | PathLike[str], *, shipped: bool = False) -> Document:
    """Read one YAML 1.2 file.

    Args:
        path: the file.
        shipped: it came with the package, and no stranger can have written it.

    Raises:
        PatternError: it cannot be read, is not UTF-8, is empty, is not well-formed YAML with unique keys, or is over
            one of the limits of `yamlbounds`.
    """
    name = str(path)
    try:
        with Path(path).open("rb") as file:
            raw = file.read() if shipped else file.read(MOST_BYTES + 1)
    except OSError as error:
        reason = error.strerror or type(error).__name__
        step = "Check the path and its permissions."
        raise PatternError([Problem("K401", name, 1, 1, f"Cannot be read ({reason}).", next_step=step)]) from error
    if (known := compiled_values(raw)) is not None:
        return Document(name, raw.decode("utf-8"), known)
    if len(raw) > MOST_BYTES and not shipped:
        raise PatternError([too_long(name)])
    text = _text(name, raw)
    if not shipped and (problem := refused(name, text)) is not None:
        raise PatternError([problem])
    data = _values(name, text)
    if data is None:
        step = "Write the file, or take it away."
        raise PatternError([Problem("K403", name, 1, 1, "The file is empty.", next_step=step)])
    document = Document(name, text, data)
    if "*" in text and "&" in text and (place := _cycle(data)) is not None:
        step = "Write the value out."
        message = "An alias stands inside the value that it names."
        raise PatternError([document.problem("K407", message, place, next_step=step)])
    return document


def _text(path: str, raw: bytes) -> str:
    cause = None
    try:
        text = raw.decode("utf-8-sig").replace("\r\n", "\n")
        at = raw.find(b"\0")  # a sign of UTF-16
        if at == -1:
            return text
    except UnicodeDecodeError as error:
        at, cause = error.start, error
    before = raw[:at].decode("utf-8", "replace")
    line, column = before.count("\n") + 1, len(before) - before.rfind("\n")
    shown = "" if b"\0" in raw else raw.decode("utf-8", "replace").replace("\r\n", "\n")
    message, step = f"Not UTF-8: byte 0x{raw[at]:02x} at offset {at}.", "Save the file as UTF-8."
    raise PatternError([problem_at("K402", path, shown, line, column, message, next_step=step)]) from cause


def _values(path: str, text: str) -> Any:
    try:
        try:
            return YAML(typ="safe").load(text)
        except YAMLError as error:
            raise PatternError(_malformed(path, text, error)) from error
    except PatternError:
        raise
    except RecursionError:
        step = "Write it flatter."
        raise PatternError([Problem("K405", path, 1, 1, "Not YAML: nested too deeply.", next_step=step)]) from None
    except ValueError:  # 4,301 digits, or the thirtieth of February
        step = "Put it in quotes."
        message = "Not YAML: a number or a date in it is none."
        raise PatternError([Problem("K405", path, 1, 1, message, next_step=step)]) from None
    except Exception as error:  # what the reader itself trips over
        step = "Write it in a plainer way."
        raise PatternError([Problem("K405", path, 1, 1, "Not YAML that can be read.", next_step=step)]) from error


def _malformed(path: str, text: str, error: YAMLError) -> Iterator[Problem]:
    try:  # libyaml words its errors in another way: ask the one that is always there
        if isinstance(error, DuplicateKeyError):
            found = list(_duplicates(path, text, YAML(typ="safe", pure=True).compose(text)))
            if found:  # `true` and `1` are one key to Python, and two to us
                yield from found
                return
        YAML(typ="safe", pure=True).load(text)
    except YAMLError as again:
        error = again
    mark = error.problem_mark or error.context_mark if isinstance(error, MarkedYAMLError) else None
    line, column = (mark.line + 1, mark.column + 1) if mark is not None else (1, 1)
    lines = text.split("\n")
    if line <= len(lines) and _TAB.match(lines[line - 1]):
        for tab in islice(_TAB.finditer(text), MOST_TOLD):
            at = text.count("\n", 0, tab.start()) + 1
            column = len(tab[0])
            step = "Use two blanks for each level."
            yield problem_at("K404", path, text, at, column, "A tab cannot indent YAML.", next_step=step)
        return
    said = str(getattr(error, "problem", None) or error).splitlines()[0]
    step = "Mend the line; quotes around a text with : # or quotation marks often do it."
    yield problem_at("K405", path, text, min(line, len(lines)), column, f"Not YAML: {said}.", next_step=step)


def _duplicates(path: str, text: str, root: Node | None) -> Iterator[Problem]:
    stack = [root]
    looked_at: set[int] = set()  # an alias may lead back
    while stack:
        node = stack.pop()
        if id(node) in looked_at:
            continue
        looked_at.add(id(node))
        if isinstance(node, SequenceNode):
            stack += reversed(node.value)
        elif isinstance(node, MappingNode):
            seen: dict[str, int] = {}
            for key, value in node.value:
                mark, width = key.start_mark, len(str(key.value))
                if str(key.value) in seen:
                    message = f'The key "{key.value}" stands twice; the first is in line {seen[str(key.value)]}.'
                    step = "Keep one of them."
                    yield problem_at(
                        "K406", path, text, mark.line + 1, mark.column + 1, message, next_step=step, width=width
                    )
                seen.setdefault(str(key.value), mark.line + 1)
                stack.append(value)


def _cycle(data: Any) -> Place | None:
    """Where a value holds itself, if one does."""
    done: set[int] = set()

    def walk(value: Any, above: tuple[int, ...], place: tuple[int | str, ...]) -> Place | None:
        if not isinstance(value, dict | list) or id(value) in done:
            return None
        if id(value) in above:
            return place
        inner = value.items() if isinstance(value, dict) else enumerate(value)
        for step, each in inner:
            if (found := walk(each, (*above, id(value)), (*place, step))) is not None:
                return found
        done.add(id(value))
        return None

    return walk(data, (), ())
