"""Words as they are compared, and the fingerprint by which a finding is known again."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from hashlib import sha256

from kindphrase.spans import Span

LENGTH = 16  # hexadecimal digits
_WORD = re.compile(r"\w+(?:['’ʼ`´]\w+)*")
_APOSTROPHES = re.compile("['’ʼ`´]")


def fingerprint(rule: str, text: str) -> str:
    """The same for the same rule and words, whatever their case, spacing and punctuation; 16 hexadecimal digits.

    It holds no words, but short ones can be guessed: treat a file of fingerprints as private as the drafts.
    """
    words = " ".join(word for word, _ in words_of(text)) or text
    return sha256(f"{rule}\0{words}".encode("utf-8", "surrogatepass")).hexdigest()[:LENGTH]


def words_of(text: str) -> Iterator[tuple[str, Span]]:
    """The words of a text, case and apostrophes taken off, each with its place."""
    for match in _WORD.finditer(text):
        plain = _APOSTROPHES.sub("", match[0])
        yield unicodedata.normalize("NFKC", plain).casefold(), Span(*match.span())


def occurrences(phrase: str, text: str) -> Iterator[Span]:
    """Where the words of a phrase stand in a text, one after the other."""
    wanted = [word for word, _ in words_of(phrase)]
    there = list(words_of(text))
    for at in range(len(there) - len(wanted) + 1) if wanted else ():
        if all(there[at + i][0] == word for i, word in enumerate(wanted)):
            yield Span(there[at][1].start, there[at + len(wanted) - 1][1].end)
