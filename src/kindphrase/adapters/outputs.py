"""The few files that commands write, and each way that writing can fail."""

from __future__ import annotations

import os
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path

from kindphrase.adapters.render import Checked
from kindphrase.baselines import dump_baseline, load_baseline
from kindphrase.errors import ConfigError, OptionError


def create(path: Path, text: str) -> None:
    """Write a new file, with the folders above it.

    Raises:
        OptionError: it is there already, or cannot be written.
    """
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with path.open("x", encoding="utf-8", newline="\n") as file:
            file.write(text)
    except FileExistsError:
        there = path if path.exists() else path.parent
        step = "Choose another name, or another folder."
        raise OptionError(f"{there} is there already, and nothing is overwritten. {step}") from None
    except OSError as error:
        raise unwritable(path, error) from None


def write_baseline(path: Path, checked: Sequence[Checked]) -> int:
    """Write all findings as a baseline: whole or not at all, and never over anything else.

    Paths of drafts count from the file's folder. Returns how many different findings there are.

    Raises:
        OptionError: something that is no baseline stands there already, or the file cannot be written.
    """
    folder = path.resolve().parent
    text = dump_baseline((_from(folder, item.name), finding) for item in checked for finding in item.report.findings)
    if path.exists():
        try:
            load_baseline(path)
        except ConfigError:
            step = "It was left as it is: name another file, or take it away first."
            raise OptionError(f"{path} is there already, and is no baseline. {step}") from None
    whole = path.resolve()  # what a link leads to is replaced, not the link
    fresh = whole.with_name(f".{whole.name}.{os.getpid()}")
    try:
        fresh.write_text(text, encoding="utf-8", newline="\n")
        fresh.replace(whole)
    except OSError as error:
        with suppress(OSError):
            fresh.unlink()
        error.filename = str(path)  # nobody knows the other one
        raise unwritable(path, error) from None
    return text.count('"fingerprint": ')


def unwritable(path: Path, error: OSError) -> OptionError:
    """What is said of a path that the system refuses."""
    where = error.filename or path
    return OptionError(f"{where} cannot be written ({error.strerror or type(error).__name__}). Choose another place.")


def _from(folder: Path, name: str) -> str:
    place = Path(name).resolve()
    return place.relative_to(folder).as_posix() if place.is_relative_to(folder) and place.exists() else name
