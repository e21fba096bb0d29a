"""From the arguments of a command to drafts: files, standard input, ``--text``; and each way that reading can fail.

No error holds any text of a draft, only names, sizes and offsets.
"""

from __future__ import annotations

import codecs
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import typer

from kindphrase.adapters.formats import MAIL, READERS, format_of_name, plain
from kindphrase.annotated import AnnotatedText
from kindphrase.errors import DraftTooLongError, EncodingError, InputError, OptionError

STDIN = "-"
# The encodings that an error names; every text encoding that Python knows is taken.
COMMON = (
    *("utf-8", "utf-16", "utf-32", "ascii", "latin-1", "iso-8859-1", "iso-8859-2", "iso-8859-15", "cp1250", "cp1251"),
    *("cp1252", "mac-roman", "koi8-r", "big5", "gb18030", "shift-jis", "euc-jp", "euc-kr"),
)
BYTES_PER_CHARACTER = 4  # at most, in the encodings that people use
BY_NAME = "auto"  # the format that the name of a file tells
MAIL_BYTES = 100_000_000  # at most: most of a mail is what is attached to it
_LOOKED_AT = 8_000  # bytes, for a sign that a file holds no text


@dataclass(frozen=True, slots=True)
class Draft:
    """One draft and the name it goes by in the output: the path as given, ``-`` or ``--text``.

    ``part`` is the name of a part where the file is a mail.
    """

    name: str
    text: AnnotatedText
    part: str = ""

    @property
    def label(self) -> str:
        """For people: ``letter.eml (subject)``."""
        return f"{self.name} ({self.part})" if self.part else self.name


class NoTextError(Exception):
    """A file among others that is no text; it is passed by."""


def sources(files: Sequence[str], text: str | None) -> tuple[str, ...]:
    """The names of what is to be read, in order; none where the draft is given as ``--text``.

    Raises:
        typer.BadParameter: both or neither are given.
    """
    if text is not None:
        if files:
            raise typer.BadParameter("give either FILE or --text, not both")
        return ()
    if files:
        if files.count(STDIN) > 1:
            raise typer.BadParameter("standard input (-) can be read only once")
        return tuple(files)
    if sys.stdin.isatty():
        raise typer.BadParameter("no draft: give a FILE, - for standard input, or --text")
    return (STDIN,)


def given(text: str, limit: int, form: str = BY_NAME) -> tuple[Draft, ...]:
    """The draft of ``--text``; only a mail has several.

    Raises:
        EncodingError: the bytes on the command line were not valid text.
        DraftTooLongError: it is longer than the limit.
    """
    # Python lets undecodable bytes of the command line in as lone surrogates; the first one marks their place.
    broken = next((at for at, char in enumerate(text) if "\ud800" <= char <= "\udfff"), None)
    if broken is not None:
        raise EncodingError("--text", len(text[:broken].encode()), "UTF-8")
    return _drafts("--text", text.encode(), text, limit, form)


def read(source: str, codec: str, limit: int, form: str = BY_NAME, *, alone: bool = True) -> tuple[Draft, ...]:
    """The draft of one file, or of standard input for ``-``; the parts of a mail.

    Args:
        source: a path or ``-``.
        codec: an encoding as `known` names it; a mail names its own.
        limit: the longest draft, in code points.
        form: one of the formats, or `BY_NAME`.
        alone: whether no other file is read in the same call.

    Raises:
        NoTextError: it is not alone, and holds bytes that no text holds.
        InputError: it cannot be opened or read, or is far too long.
        EncodingError: the bytes are not in the encoding.
        DraftTooLongError: it is longer than the limit.
    """
    form = format_of_name(source) if form == BY_NAME else form
    # One character more than the limit can need: an endless file is refused without being read whole.
    most = (limit + 2) * BYTES_PER_CHARACTER if form != MAIL else MAIL_BYTES
    data = _bytes(source, most)
    if form == MAIL:
        if len(data) == most:
            raise InputError(f"{_called(source)} has more than {MAIL_BYTES:,} bytes, too many for a mail.")
        return _drafts(source, data, "", limit, form)
    if not alone and not codec.startswith(("utf-16", "utf-32")) and b"\0" in data[:_LOOKED_AT]:
        raise NoTextError
    try:
        text = data.decode(codec).removeprefix("\ufeff")
    except UnicodeDecodeError as error:
        # only the end of a draft that was cut off above may be half a character
        if len(data) < most or error.start < most - BYTES_PER_CHARACTER:
            raise EncodingError(_called(source), error.start, "UTF-8" if codec == "utf-8" else codec) from None
        text = data[: error.start].decode(codec)
    except UnicodeError:
        raise InputError(f"{_called(source)} is not in the encoding {codec}. Name another with --encoding.") from None
    return _drafts(source, data, text, limit, form)


def _drafts(name: str, data: bytes, text: str, limit: int, form: str) -> tuple[Draft, ...]:
    if form == MAIL:
        from kindphrase.adapters.formats.eml import mail_parts

        drafts = tuple(Draft(name, part.text, part.name) for part in mail_parts(data))
        for draft in drafts:
            _within(draft.text.source, limit)
        return drafts
    return (Draft(name, READERS.get(form, plain)(_within(text, limit))),)


def known(encoding: str) -> str:
    """The name under which Python knows an encoding.

    Raises:
        OptionError: it knows none of that name that makes text.
    """
    try:
        found = codecs.lookup(encoding)
        "".encode(found.name)
    except (LookupError, UnicodeError):
        raise OptionError.unknown("encoding", encoding.replace("_", "-"), COMMON) from None
    return found.name


def _called(source: str) -> str:
    return "standard input" if source == STDIN else source


def _bytes(source: str, most: int) -> bytes:
    try:
        if source == STDIN:
            return typer.get_binary_stream("stdin").read(most)
        with Path(source).open("rb") as file:
            return file.read(most)
    except FileNotFoundError:
        raise InputError.missing(source) from None
    except IsADirectoryError:
        raise InputError.directory(source) from None
    except OSError as error:
        raise InputError.unreadable(_called(source), error.strerror or type(error).__name__) from None


def _within(text: str, limit: int) -> str:
    if len(text) > limit:
        raise DraftTooLongError(len(text), limit)
    return text
