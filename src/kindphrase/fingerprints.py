"""Words as they are compared, and the fingerprint by which a finding is known again."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator
from hashlib import sha256

from kindphrase.spans import Span

LENGTH = 16  # hexadecimal digits
_MARKS = "'’‘ʼ`´′＇"  # all that people write for an apostrophe
# an accent may be a code point of its own
_WORD = re.compile(rf"\w[\w\u0300-\u036f]*(?:[{_MARKS}][\w\u0300-\u036f]+)*")
_APOSTROPHES = re.compile(f"[{_MARKS}]")


def fingerprint(rule: str, text: str) -> str:
    """The same for the same rule and words, whatever their case, spacing and punctuation; 16 hexadecimal digits.

    It holds no words, but short ones can be guessed: treat a file of fingerprints as private as the drafts.
    """
    words = " ".join(word for word, _ in words_of(text)) or "".join(text.split())
    return sha256(f"{rule}\0{words}".encode("utf-8", "surrogatepass")).hexdigest()[:LENGTH]


def words_of(text: str) -> Iterator[tuple[str, Span]]:
    """The words of a text, case and apostrophes taken off, each with its place."""
    for match in _WORD.finditer(text):
        yield _plain(match[0]), Span(*match.span())


def _plain(word: str) -> str:
    bare = _APOSTROPHES.sub("", word)
    if bare.isascii():
        return bare.lower()
    folded = unicodedata.normalize("NFKC", unicodedata.normalize("NFKC", bare).casefold())
    return _APOSTROPHES.sub("", folded)


def occurrences(phrases: Iterable[str], text: str) -> Iterator[Span]:
    """Where the words of one of the phrases stand in a text, one after the other; phrase by phrase."""
    there = list(words_of(text))
    places: dict[str, list[int]] = {}
    for at, (word, _) in enumerate(there):
        places.setdefault(word, []).append(at)
    for phrase in phrases:
        wanted = [word for word, _ in words_of(phrase)]
        for at in places.get(wanted[0], ()) if wanted else ():
            if [word for word, _ in there[at : at + len(wanted)]] == wanted:
                yield Span(there[at][1].start, there[at + len(wanted) - 1][1].end)
