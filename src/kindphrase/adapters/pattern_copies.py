"""Rule files as text, to be saved with something and written out again elsewhere."""

from __future__ import annotations

import shutil
from collections.abc import Iterable, Mapping
from pathlib import Path, PurePosixPath
from typing import TypeAlias

from kindphrase.rules.load import SUFFIXES

# pack → path in it, with slashes → text
Copies: TypeAlias = dict[str, dict[str, str]]


def copied(packs: Iterable[Path]) -> Copies:
    """The text of all rule files of ``packs``, which are files or folders.

    Raises:
        OSError: one of them is gone, or cannot be read.
    """
    return {f"{number:03}": _texts(pack) for number, pack in enumerate(packs)}


def restore(copies: Mapping[str, Mapping[str, str]], folder: Path) -> tuple[Path, ...]:
    """Write the files into a folder of their own, in place of all that it held, and give the packs in it.

    Raises:
        ValueError: a path leads out of the folder.
        OSError: something cannot be written.
    """
    if folder.exists():
        shutil.rmtree(folder)
    for pack, texts in copies.items():
        for name, text in texts.items():
            file = _below(folder, pack, name)
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(text, encoding="utf-8", newline="")
    return tuple(folder / pack for pack in copies)


def _texts(pack: Path) -> dict[str, str]:
    if not pack.is_dir():
        return {pack.name: _text(pack)}
    files = sorted(file for file in pack.rglob("*") if file.suffix in SUFFIXES)
    return {file.relative_to(pack).as_posix(): _text(file) for file in files}


def _text(file: Path) -> str:
    return file.read_bytes().decode("utf-8-sig")


def _below(folder: Path, *names: str) -> Path:
    """``folder/names``; what was saved may come from anywhere."""
    path = folder.joinpath(*(PurePosixPath(name) for name in names))
    if not path.resolve().is_relative_to(folder.resolve()):
        raise ValueError("a rule file of the saved component lies outside its folder")
    return path
