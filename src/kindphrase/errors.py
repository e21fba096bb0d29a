"""What can go wrong, as one small tree. Every error has a code and says what to do next.

    KindphraseError            K000
    ├── InputError             K100  no such file, a directory, not readable
    │   ├── EncodingError      K101  bytes that are not in the encoding
    │   └── DraftTooLongError  K102  over ``Options.max_length``
    ├── OptionError            K200  unknown rule, option or value
    ├── ConfigError            K210  configuration or baseline files that do not hold, all problems at once
    ├── ModelError             K300  the parser cannot be loaded
    ├── PatternError           K400  rule files that do not hold, all problems at once
    ├── MissingExtraError      K500  an optional dependency is not installed
    └── DataError              K600  the data that ships is missing

No message holds text of a draft. The arguments of every error are its fields, so that it survives pickling
between processes.
"""

from __future__ import annotations

from collections.abc import Iterable
from os import PathLike, fspath
from typing import ClassVar

from kindphrase.problems import Problem, listed

PROBLEMS_SHOWN = 100


class KindphraseError(Exception):
    """The root of the tree. ``str()`` is the code and the message."""

    code: ClassVar[str] = "K000"

    @property
    def message(self) -> str:
        """What went wrong and the next step, without the code."""
        return " ".join(str(part) for part in self.args)

    def __str__(self) -> str:
        return f"{self.code} {self.message}"


class InputError(KindphraseError):
    """A draft that cannot be read."""

    code = "K100"

    @staticmethod
    def missing(path: str | PathLike[str]) -> InputError:
        return InputError(f"There is no file {fspath(path)}. Check the path, or use - to read from standard input.")

    @staticmethod
    def directory(path: str | PathLike[str]) -> InputError:
        return InputError(f"{fspath(path)} is a directory. Name the files in it.")

    @staticmethod
    def unreadable(path: str | PathLike[str], reason: str) -> InputError:
        return InputError(f"{fspath(path)} cannot be read ({reason}).")

    @staticmethod
    def of(path: str | PathLike[str], error: OSError) -> InputError:
        """What to tell of a file that could not be opened or read."""
        if isinstance(error, FileNotFoundError):
            return InputError.missing(path)
        if isinstance(error, IsADirectoryError):
            return InputError.directory(path)
        return InputError.unreadable(path, error.strerror or type(error).__name__)


class EncodingError(InputError):
    """Bytes at ``offset`` (counted from 0) that are not in the encoding."""

    code = "K101"

    def __init__(self, path: str | PathLike[str], offset: int, encoding: str) -> None:
        super().__init__(path, offset, encoding)
        self.path, self.offset, self.encoding = fspath(path), offset, encoding

    @property
    def message(self) -> str:
        return (
            f"{self.path} is not {self.encoding} at byte {self.offset}. "
            "Name its encoding with --encoding, for example --encoding cp1252."
        )


class DraftTooLongError(InputError):
    """A draft of ``length`` code points where ``limit`` are allowed."""

    code = "K102"

    def __init__(self, length: int, limit: int) -> None:
        super().__init__(length, limit)
        self.length, self.limit = length, limit

    @property
    def message(self) -> str:
        return (
            f"The draft has {self.length:,} characters; the limit is {self.limit:,}. "
            "Split it, or raise the limit with Options.max_length or --max-length."
        )


class OptionError(KindphraseError):
    """An unknown rule, option or value; ``nearest`` is the valid name that looks most like it.

    ``names`` are all such names with what is nearest to each, where several can be told at once.
    """

    code = "K200"

    def __init__(self, text: str, nearest: str | None = None, names: tuple[tuple[str, str | None], ...] = ()) -> None:
        super().__init__(text, nearest, names)
        self.nearest, self.names = nearest, names

    @property
    def message(self) -> str:
        return str(self.args[0])

    @staticmethod
    def unknown(kind: str, value: str, allowed: Iterable[str]) -> OptionError:
        """For a ``value`` that is none of the ``allowed`` names of a ``kind`` ("rule", "voice")."""
        return OptionError.unknown_all(kind, (value,), allowed)

    @staticmethod
    def unknown_all(kind: str, values: Iterable[str], allowed: Iterable[str]) -> OptionError:
        """The same for several ``values``, at least one."""
        names = sorted(set(allowed))
        found = tuple((value, nearest(value, names)) for value in dict.fromkeys(values))
        told = []
        for value, near in found:
            hint = f'Did you mean "{near}"?' if near else f"Known: {listed(names)}."
            told.append(f'There is no {kind} "{value}". {hint}')
        return OptionError(" ".join(told), found[0][1], found)


class ModelError(KindphraseError):
    """A parser that cannot be used, and the reason ("it has no component 'parser'")."""

    code = "K300"

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason

    @property
    def message(self) -> str:
        return (
            f"The model cannot be used: {self.reason}. Options.model takes a folder that spaCy saved, the name of an "
            "installed spaCy package, or a loaded English pipeline with a tagger and a parser; without it, the one "
            "that ships is used."
        )


class _Listing(Exception):  # noqa: N818 - a part of errors, raised by nobody
    """For errors that are a list of problems, each with a code of its own."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems = tuple(problems)
        super().__init__(self.problems)

    @property
    def message(self) -> str:
        more = len(self.problems) - PROBLEMS_SHOWN
        told = [str(problem) for problem in self.problems[:PROBLEMS_SHOWN]]
        return "\n\n".join([*told, f"… and {more:,} more problems."] if more > 0 else told)

    def __str__(self) -> str:
        return self.message


class ConfigError(_Listing, KindphraseError):
    """Configuration files, or baseline files, that do not hold."""

    code = "K210"


class PatternError(_Listing, KindphraseError):
    """Rule files that do not hold."""

    code = "K400"


class MissingExtraError(KindphraseError):
    """A surface that needs ``pip install "kindphrase[extra]"``."""

    code = "K500"

    def __init__(self, extra: str) -> None:
        super().__init__(extra)
        self.extra = extra

    @property
    def message(self) -> str:
        return f'This needs an optional dependency. Install it with: pip install "kindphrase[{self.extra}]"'


class DataError(KindphraseError):
    """The rules, the lexicon or the model that ship with the package are not where they should be."""

    code = "K600"


def nearest(value: str, allowed: Iterable[str]) -> str | None:
    """The allowed name that looks most like ``value``, or None where none is close."""
    from rapidfuzz import process
    from rapidfuzz.distance import OSA

    found = process.extractOne(
        value.lower(), sorted(set(allowed)), scorer=OSA.normalized_similarity, processor=str.lower, score_cutoff=0.6
    )
    return str(found[0]) if found else None
