"""Configuration files → `Setting`s, each with its line.

``kindphrase.toml`` holds the keys at top level, ``pyproject.toml`` in ``[tool.kindphrase]``. They are looked for upward
from the draft; the nearest counts, alone.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from glob import escape
from os import PathLike
from pathlib import Path
from typing import Annotated, Any

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from kindphrase.documents import Place
from kindphrase.errors import ConfigError, OptionError
from kindphrase.options import Level, Phrase, Severity, Spelling, Vocabulary, Voice
from kindphrase.problems import Problem
from kindphrase.tomlfiles import TomlDocument, read_toml

OWN, SHARED = "kindphrase.toml", "pyproject.toml"
TABLE = ("tool", "kindphrase")


def kebab(name: str) -> str:
    """The key of a field."""
    return name.replace("_", "-")


class _Table(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid", alias_generator=kebab)


class VoiceTable(_Table):
    """The table ``voices.<voice>``."""

    ignore: tuple[str, ...] = ()
    min_severity: Severity | None = None
    severity: dict[str, Level] = {}


class VoicesTable(_Table):
    """The table ``voices``."""

    partner: VoiceTable = VoiceTable()
    family: VoiceTable = VoiceTable()
    friend: VoiceTable = VoiceTable()
    work: VoiceTable = VoiceTable()
    neutral: VoiceTable = VoiceTable()


class ConfigTable(_Table):
    """What a configuration file may hold: the fields of `Options`, as TOML says them, and the files to pass by."""

    patterns: tuple[str, ...] = ()
    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    min_severity: Severity = 1
    severity: dict[str, Level] = {}
    voices: VoicesTable = VoicesTable()
    allow: tuple[Phrase, ...] = ()
    baseline: str = ""
    voice: Voice = "neutral"
    vocabulary: Vocabulary = "everyday"
    spelling: Spelling = "US"
    suggest: Annotated[bool, Field(strict=True)] = True
    model: str = ""
    max_length: Annotated[int, Field(strict=True, ge=1)] = 1
    exclude: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Setting:
    """One value and where it came from.

    ``key`` is as in the file, with the names of tables before it: ``("severity", "never-you")``. Paths are whole.
    ``source`` is ``default``, ``<file>:<line>``, or whatever the caller calls its own.
    """

    key: tuple[str, ...]
    value: Any
    source: str


def find_config(path: str | PathLike[str]) -> Path | None:
    """The configuration file that counts for a draft or a folder; None where there is none."""
    start = Path(path).resolve()
    for folder in (start, *start.parents):
        if _is_file(folder / OWN):
            return folder / OWN
        shared = folder / SHARED
        if _is_file(shared) and b"kindphrase" in _bytes(shared) and _table(_toml(shared)) is not None:
            return shared
    return None


def read_config(file: Path) -> tuple[Setting, ...]:
    """What a configuration file sets, in the order of the file.

    Raises:
        ConfigError: as for `load_settings`.
    """
    if file.suffix != ".toml":  # or a draft named by mistake would be shown as a file that is no TOML
        step = f"Name a {OWN}, a {SHARED}, or another file of that kind."
        raise ConfigError([Problem("K211", str(file), 1, 1, "A configuration file ends in .toml.", next_step=step)])
    file = file.resolve()
    document = _table(whole := _toml(file))
    if document is None:
        step = "Add it, or name another file."
        raise ConfigError([whole.problem("K217", "There is no table [tool.kindphrase].", next_step=step)])
    try:
        ConfigTable.model_validate(document.data)
    except ValidationError as error:
        raise ConfigError(_in_order(document.problems(error, _keys))) from None
    return tuple(
        Setting(key, _whole(key, value, file.parent), f"{file}:{document.line(key)}")
        for key, value in _flat(document.data)
    )


def located(error: OptionError, file: Path) -> ConfigError | OptionError:
    """An error about names, with their places in the configuration file where they stand there."""
    document = _table(_toml(file))
    if document is None:
        return error
    problems = []
    for name, near in error.names:
        hint, step = (f' Did you mean "{near}"?', f'Write "{near}".') if near else ("", "Take it out.")
        for place, key in _names(document.data):
            if name == place[-1] if key else name == _at(document.data, place):
                message = f'There is no rule, category or reflex "{name}".{hint}'
                problems.append(document.problem("K218", message, place, key=key, next_step=step))
    return ConfigError(_in_order(problems)) if problems else error


def _in_order(problems: list[Problem]) -> list[Problem]:
    return sorted(problems, key=lambda each: (each.line, each.column))


def _flat(table: Mapping[str, Any], above: tuple[str, ...] = ()) -> Iterator[tuple[tuple[str, ...], Any]]:
    for key, value in table.items():
        if isinstance(value, Mapping):
            yield from _flat(value, (*above, key))
        else:
            yield (*above, key), tuple(value) if isinstance(value, list) else value


def _whole(key: tuple[str, ...], value: Any, folder: Path) -> Any:
    """Paths count from the folder of the file; a model may be the name of a package, too."""
    if key == ("patterns",):
        return tuple(folder / each for each in value)
    if key == ("exclude",):
        return tuple(below(folder, each) for each in value)
    if key == ("baseline",):
        return folder / value
    if key == ("model",) and (len(Path(value).parts) > 1 or value.startswith(".") or (folder / value).exists()):
        return str(folder / value)
    return value


def below(folder: Path, pattern: str) -> str:
    """A pattern of ``exclude`` as one of whole paths; without a slash it is about every folder below."""
    here = escape(folder.as_posix())
    bare = pattern.rstrip("/")
    return f"{here}/{bare.removeprefix('./').lstrip('/')}" if "/" in bare else f"{here}/**/{bare}"


def _names(table: Mapping[str, Any]) -> Iterator[tuple[Place, bool]]:
    """The places of all names of rules, categories and reflexes, and whether each is a key."""
    for key, value in _flat(table):
        if key[-2:-1] == ("severity",):
            yield key, True
        elif key[-1] in {"select", "ignore"}:
            for at in range(len(value)):
                yield (*key, at), False


def _at(data: Any, place: Place) -> Any:
    for step in place:
        data = data[step]
    return data


def _keys(place: Place) -> Sequence[str]:
    model: type[BaseModel] = ConfigTable
    if place[:1] == ("voices",):
        model = VoicesTable if len(place) == 1 else VoiceTable
    return [field.alias or name for name, field in model.model_fields.items()]


def _table(document: TomlDocument) -> TomlDocument | None:
    """The part of a file that is ours; None where a shared file has none."""
    if Path(document.path).name != SHARED:
        return document
    data = document.data
    for name in TABLE:
        if not isinstance(data, dict) or name not in data:
            return None
        data = data[name]
    return TomlDocument(document.path, document.text, data, TABLE)


def _toml(file: Path) -> TomlDocument:
    raw = _bytes(file)
    try:
        return read_toml(file, raw.decode("utf-8-sig").replace("\r\n", "\n"))
    except UnicodeDecodeError as error:
        before = raw[: error.start].decode("utf-8", "replace")
        line, column = before.count("\n") + 1, len(before) - before.rfind("\n")
        message = f"Not UTF-8: byte 0x{raw[error.start]:02x} at offset {error.start}."
        raise ConfigError([Problem("K212", str(file), line, column, message, next_step="Save it as UTF-8.")]) from None


def _bytes(file: Path) -> bytes:
    try:
        return file.read_bytes()
    except OSError as error:
        said = f"The configuration cannot be read ({error.strerror or type(error).__name__})."
        step = "Check the path and its permissions."
        raise ConfigError([Problem("K211", str(file), 1, 1, said, next_step=step)]) from None


def _is_file(path: Path) -> bool:
    try:
        return path.is_file()
    except OSError:  # a folder that must not be looked into
        return False
