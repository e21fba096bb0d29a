"""Adds to the configuration file of a project: what stands in it stays, comments and order and all."""

from __future__ import annotations

import os
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any, Literal

from kindphrase.adapters.outputs import unwritable
from kindphrase.configfiles import OWN, SHARED, TABLE, find_config, read_config
from kindphrase.errors import OptionError


def project_file(path: Path, roots: Sequence[Path], config: str | None = None) -> Path:
    """The configuration file that holds for a draft, or the one to make: in its workspace, or beside it."""
    if config is not None:
        return Path(config)
    found = find_config(path.parent)
    if found is not None:
        return found
    inside = [root for root in roots if path.resolve().is_relative_to(root.resolve())]
    return max(inside, key=lambda root: len(root.parts), default=path.parent) / OWN


def add(file: Path, key: Literal["allow", "ignore"], value: str) -> bool:
    """Add a value to a list of a configuration file, which is made if need be. False if it stands there already.

    Raises:
        ConfigError: the file does not hold; it is left as it is.
        OptionError: it cannot be written, or not without a change to what stands in it.
    """
    import tomlkit

    if file.exists():
        held = {setting.key: setting.value for setting in read_config(file)}
        if value in held.get((key,), ()):
            return False
    before = _text(file)
    # the library ends its own lines in one way
    newline = "\r\n" if before.count("\r\n") == before.count("\n") > 0 else "\n"
    document = tomlkit.parse(before.replace(newline, "\n"))
    wanted = document.unwrap()
    for data in (document, wanted):
        table: Any = data
        for name in TABLE if file.name == SHARED else ():
            table = table[name]
        if key in table:
            table[key].append(value)
        else:
            table[key] = [value]
    after = tomlkit.dumps(document)
    if tomlkit.parse(after).unwrap() != wanted:
        raise OptionError(f'{file} cannot be changed by a program. Please add "{value}" to {key} by hand.')
    _write(file, after.replace("\n", newline))
    return True


def _text(file: Path) -> str:
    try:
        return file.read_bytes().decode("utf-8-sig")
    except FileNotFoundError:
        return ""


def _write(file: Path, text: str) -> None:
    """Whole or not at all."""
    whole = file.resolve()  # what a link leads to is replaced, not the link
    fresh = whole.with_name(f".{whole.name}.{os.getpid()}")
    try:
        fresh.write_bytes(text.encode())
        if whole.exists():
            fresh.chmod(whole.stat().st_mode)
        fresh.replace(whole)
    except OSError as error:
        error.filename = str(file)  # nobody knows the other one
        raise unwritable(file, error) from None
    finally:
        with suppress(OSError):
            fresh.unlink()
