"""The few files that commands write, and each way that writing can fail."""

from __future__ import annotations

from pathlib import Path

from kindphrase.errors import OptionError


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


def unwritable(path: Path, error: OSError) -> OptionError:
    """What is said of a path that the system refuses."""
    where = error.filename or path
    return OptionError(f"{where} cannot be written ({error.strerror or type(error).__name__}). Choose another place.")
