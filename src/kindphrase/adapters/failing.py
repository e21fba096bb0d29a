"""How a command fails: one line on standard error and exit status 2; never a traceback, never the text of a draft."""

from __future__ import annotations

import errno
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import typer

from kindphrase.errors import KindphraseError

CLEAN, FOUND, FAILED = 0, 1, 2
NO_ROOM = frozenset({errno.ENOSPC, errno.EFBIG, getattr(errno, "EDQUOT", errno.ENOSPC)})


def tell(message: str) -> None:
    """One error for the person at the terminal."""
    typer.echo(f"kindphrase: {message}", err=True)


@contextmanager
def boundary() -> Iterator[None]:
    """Everything that goes wrong inside ends as a line and an exit status.

    Raises:
        typer.Exit: with status 2, after an error.
    """
    try:
        yield
    except (typer.Exit, typer.Abort, typer.BadParameter, BrokenPipeError):
        raise  # these are for typer, which knows how to end
    except OSError as error:
        if error.errno in NO_ROOM:
            raise  # for `to_the_end`
        if _is_nowhere():
            tell("the working directory is there no more. Change to another one.")
        else:
            _told_as_a_bug(error)
        raise typer.Exit(FAILED) from None
    except KindphraseError as error:
        tell(str(error))
        raise typer.Exit(FAILED) from None
    except Exception as error:
        _told_as_a_bug(error)
        raise typer.Exit(FAILED) from None


def _is_nowhere() -> bool:
    try:
        Path.cwd()
    except OSError:
        return True
    return False


def _told_as_a_bug(error: Exception) -> None:
    """Its message may hold words of the draft, its place cannot."""
    tell(f"internal error: {type(error).__name__} at {place(error)}; please report this line")


@contextmanager
def to_the_end() -> Iterator[None]:
    """What is printed is printed when this ends; where there is no room for it (a disk is full), that is told.

    Raises:
        SystemExit: with status 2, where standard output takes no more.
    """
    try:
        try:
            yield
        finally:
            # a language server has closed it by now
            if sys.stdout is not None and not sys.stdout.closed:
                sys.stdout.flush()
    except OSError as error:
        if not isinstance(error, BrokenPipeError):  # nobody reads on, which is no error
            tell(f"the output is not complete: {error.strerror}. Nothing was changed; make room, and run it again.")
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())  # or Python tries once more, and complains
        raise SystemExit(FAILED) from None


def place(error: BaseException) -> str:
    """Where in this package an error came from: the innermost line, as ``module.py:line``."""
    found, traceback = "unknown place", error.__traceback__
    while traceback is not None:
        path = Path(traceback.tb_frame.f_code.co_filename)
        if "kindphrase" in path.parts:
            found = f"{path.name}:{traceback.tb_lineno}"
        traceback = traceback.tb_next
    return found


def survive_any_locale() -> None:
    """Let output go to a terminal that cannot show every character: what it lacks is escaped instead of raising."""
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(errors="backslashreplace")
