"""The settings that hold for each draft of a call: configuration files, and over them what the command line says."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from rich.text import Text

from kindphrase.adapters.inputs import BY_NAME, STDIN
from kindphrase.adapters.margin import shown
from kindphrase.adapters.render import heading
from kindphrase.configfiles import Setting, find_config, read_config
from kindphrase.errors import KindphraseError
from kindphrase.settings import Settings, settings

COMMAND_LINE = "command line"
TABLES = frozenset({("severity",), ("voices",)})  # whole, they are only ever empty


@dataclass(frozen=True, slots=True)
class Call:
    """What every command is given: the drafts to read, and how to check them.

    ``given`` is what the command line sets; ``config`` a configuration file to use instead of those that are found, and
    without ``search`` none is looked for. ``form`` is what the drafts are written in.
    """

    files: tuple[str, ...]
    text: str | None
    encoding: str
    given: tuple[Setting, ...]
    config: Path | None
    search: bool
    form: str = BY_NAME


class Configured:
    """Settings by draft. Each folder is looked at once; a draft without one belongs to the working directory."""

    def __init__(self, call: Call, *, with_baseline: bool = True) -> None:
        self._call = call
        self._with_baseline = with_baseline
        self._found: dict[Path, Settings | KindphraseError] = {}

    def of(self, name: str | None) -> Settings:
        """The settings for a draft file, or for standard input or a text where there is none.

        Raises:
            ConfigError: a configuration or baseline file does not hold; the same error for each draft that it is about.
            OptionError: a value of the command line does not hold.
        """
        folder = Path() if name in {None, STDIN} else Path(str(name)).parent
        if folder not in self._found:
            try:
                self._found[folder] = self._look(folder)
            except KindphraseError as error:
                self._found[folder] = error
        found = self._found[folder]
        if isinstance(found, KindphraseError):
            raise found
        return found

    def _look(self, folder: Path) -> Settings:
        file = self._call.config
        if file is None and self._call.search:
            file = find_config(folder)
        from_file = read_config(file) if file is not None else ()
        return settings(from_file, self._call.given, file=file, with_baseline=self._with_baseline)


def all_settings(call: Call) -> Iterator[Text]:
    """Every setting that holds, and where it came from; drafts with the same settings together.

    Raises:
        ConfigError, OptionError: as for `Configured.of`.
    """
    configured = Configured(call, with_baseline=False)
    groups: list[tuple[Settings, list[str]]] = []
    for name in call.files or (STDIN,):
        found = configured.of(name)
        for held, names in groups:
            if held == found:
                names.append(name)
                break
        else:
            groups.append((found, [name]))
    for found, names in groups:
        if len(call.files) > 1:
            yield heading(", ".join(names))
        yield from _rows(found)


def _rows(found: Settings) -> Iterator[Text]:
    yield Text(f"# configuration: {shown(str(found.file)) if found.file is not None else 'none'}", style="bold")
    rows = [(f"{_key(each)} = {_value(each)}", each.source) for each in found.all]
    width = max(len(said) for said, _ in rows if len(said) < 60)
    for said, source in rows:
        yield Text.assemble(f"{shown(said):<{width}}", (f"  # {shown(source)}", "dim"))


def _key(setting: Setting) -> str:
    bare = (name if name.replace("-", "").replace("_", "").isalnum() else json.dumps(name) for name in setting.key)
    return ".".join(bare)


def _value(setting: Setting) -> str:
    value = setting.value
    if value is None or value == frozenset():
        return "none"
    if setting.key in TABLES:
        return "{}"
    return json.dumps(
        [str(each) for each in value] if isinstance(value, tuple) else value, ensure_ascii=False, default=str
    )
