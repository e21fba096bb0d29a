"""`Settings`: the options that hold for a draft, merged from configuration and caller, and where each came from."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from os import PathLike
from pathlib import Path
from typing import Any

from kindphrase.baselines import load_baseline
from kindphrase.configfiles import Setting, find_config, kebab, read_config
from kindphrase.options import Options, options_from

DEFAULT = "default"
# lists that grow; every other value takes the place of another
ADDING = frozenset({"patterns", "ignore", "allow", "exclude"})


@dataclass(frozen=True)
class Settings:
    """Options, and the settings they were made of: ``given`` from the least to the most important.

    ``file`` is the configuration file, None where there is none; ``exclude`` are patterns of paths, for whoever reads
    drafts from files.
    """

    options: Options
    given: tuple[Setting, ...]
    file: Path | None = None
    exclude: tuple[str, ...] = ()

    @property
    def all(self) -> tuple[Setting, ...]:
        """Every setting that holds, by key, defaults included. A list that grew has a setting for each of its parts."""
        held = {setting.key[0] for setting in self.given}
        plain = {kebab(name): value for name, value in Options()} | {"exclude": ()}
        defaults = (Setting((name,), value, DEFAULT) for name, value in plain.items() if name not in held)
        order = list(plain)
        return tuple(sorted((*defaults, *self.given), key=lambda each: (order.index(each.key[0]), each.key[1:])))


def load_settings(path: str | PathLike[str] = ".", *, search: bool = True) -> Settings:
    """The settings for a draft.

    Args:
        path: the draft, or a folder; configuration is looked for upward from it. Neither has to exist.
        search: False where ``path`` is the configuration file itself.

    Raises:
        ConfigError: the file cannot be read or does not hold, all problems at once; or its baseline does not.
    """
    file = find_config(path) if search else Path(path)
    return settings(read_config(file), file=file) if file is not None else settings()


def settings(*layers: Sequence[Setting], file: Path | None = None, with_baseline: bool = True) -> Settings:
    """Layers of settings, the least important first, made one.

    Lists of `ADDING` grow, severities are merged name by name, and every other value takes the place of the one before.
    What a layer sets for every voice also takes the place of what one before it sets for a single voice.

    Raises:
        ConfigError: the baseline file does not hold. Without ``with_baseline`` it is not read.
        OptionError: a value does not hold.
    """
    kept: list[Setting] = []
    for layer in layers:
        said = {setting.key for setting in layer if not _adds(setting)}
        kept = [each for each in kept if said.isdisjoint({each.key, _voiceless(each.key)})]
        kept += layer
    values: dict[str, Any] = {}
    for setting in kept:
        table = values
        for name in setting.key[:-1]:
            table = table.setdefault(name, {})
        # names of rules keep their hyphens
        name = setting.key[-1] if _is_level(setting) else _field(setting.key[-1])
        table[name] = tuple(dict.fromkeys((*table.get(name, ()), *setting.value))) if _adds(setting) else setting.value
    baseline = values.pop("baseline", None)
    if baseline is not None and with_baseline:
        values["baseline"] = load_baseline(baseline).fingerprints
    exclude = values.pop("exclude", ())
    return Settings(options_from(values), tuple(kept), file, exclude)


def _adds(setting: Setting) -> bool:
    return setting.key[-1] in ADDING and not _is_level(setting)


def _is_level(setting: Setting) -> bool:
    return setting.key[-2:-1] == ("severity",)


def _voiceless(key: tuple[str, ...]) -> tuple[str, ...]:
    return key[2:] if key[0] == "voices" else key


def _field(key: str) -> str:
    return key.replace("-", "_")
