"""text → the same text as a tokenizer can cut it: glued sentences parted, apostrophes straight, shouted clitics calm.

Writers in a hurry leave out the blank after a mark ("sleeping,shut up"). Addresses, numbers, file names and code have
marks between letters too, and stay whole.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import chain

from kindphrase.parsing.chatwords import CHAT, CLOSED, CUT
from kindphrase.parsing.signs import is_sign

_CURLY = re.compile(r"(?<=[^\W\d_])[’‘ʼ`´′](?=[^\W\d_])|(?<![^\W_])[’‘ʼ`´′](?=(?:re|ve|ll|m|s|d)\b)")
_SHOUTED = re.compile(r"\b[A-Z]{1,7}(?:N['’]?T|['’](?:RE|VE|LL|S|M|D)|OUVE|OURE|OULL|HEYRE|IM)\b")
_SHOUTING = re.compile(r"\b[A-Z][A-Z']*(?:[ ,]+(?:[a-z]+'[a-z]+|[A-Z][A-Z']*)(?![a-z]))+")
_CHAT_STOP = re.compile(r"(?<![\w.])(?:[uUrRyY]|[uU][rR])([.]+)(?=\s|$)")
# a mark that parts words, between letters; a run of stops parts them wherever it stands
_MARK = re.compile(r"(?<=[^\W\d_])(?:[,;]+|[?!]+[?!.,]*|\.{2,}|…+)(?=[^\W\d_])")
_STOP = re.compile(r"(?<![\w.@/\\-])([^\W\d_]{2,})(\.)([^\W\d_]+)(?![\w@/\\(\[=]|[.-]\w)")
_NON_ASCII = re.compile(r"[^\W\d_](?=[^\x00-\x7f\w\s])|[^\x00-\x7f\w\s](?=[^\W\d_])")
LONGEST_RUN = 100
_LONG_RUN = re.compile(rf"\S{{{LONGEST_RUN},}}")
_ANY_MARK = re.compile(r"[^\w\s]")
# words that are endings of addresses as well
_DOMAINS = frozenset("am as at be by do in is it me my no so to us".split())


@dataclass(frozen=True, slots=True)
class Parted:
    """``text`` as it can be cut. ``blanks`` are the places in it of the blanks that the draft does not have."""

    text: str
    blanks: tuple[int, ...] = ()

    def place(self, at: int) -> int:
        """The offset in the draft of an offset in ``text``."""
        return at - bisect_left(self.blanks, at)


def parted(text: str) -> Parted:
    """One more blank at each seam; beside that, as long as the text, character by character."""
    calm = _SHOUTED.sub(lambda found: found[0].lower(), _CURLY.sub("'", text))
    calm = _SHOUTING.sub(_lowered, calm)
    seams = sorted(set(chain(_after_marks(calm), _beside_signs(calm), _in_long_runs(calm))))
    if not seams:
        return Parted(calm)
    pieces = [calm[start:end] for start, end in zip((0, *seams), (*seams, len(calm)), strict=True)]
    return Parted(" ".join(pieces), tuple(seam + number for number, seam in enumerate(seams)))


def _lowered(found: re.Match[str]) -> str:
    """Shouted words calm, where one of them is a common one; names and abbreviations in a row stay."""
    words = found[0].lower().replace("'", " ").split()
    return found[0].lower() if any(word in CLOSED or word in _OPENING for word in words) else found[0]


def _after_marks(text: str) -> list[int]:
    found = [match.end() for match in _MARK.finditer(text)]
    # "because of u.": a tokenizer takes it for an abbreviation
    found += [match.start(1) for match in _CHAT_STOP.finditer(text)]
    return found + [match.end(2) for match in _STOP.finditer(text) if _opens(match[1], match[3])]


def _opens(before: str, after: str) -> bool:
    """Whether a word after a glued stop opens a sentence: a short common word, as file names seldom have there."""
    low = after.lower()
    if low not in CLOSED and low not in CHAT and low not in CUT and low not in _OPENING:
        return False
    return not before.isupper() and (after[0].isupper() or low not in _DOMAINS)


_OPENING = frozenset(
    "are is was were am do does did don have has had can could will would should stop shut get go let thank thanks "
    "sorry never always maybe anyway because then now also only even just tell give leave love good im dont cant wont "
    "ill ur u".split()
)  # fmt: skip


def _beside_signs(text: str) -> list[int]:
    """Between a letter and an emoji, both ways."""
    if text.isascii():
        return []
    return [
        match.end() for match in _NON_ASCII.finditer(text) if is_sign(text[match.start()]) != is_sign(text[match.end()])
    ]


def _in_long_runs(text: str) -> Iterator[int]:
    """After marks in what has no blank for long: a tokenizer peels marks off one by one, each time through the rest."""
    for run in _LONG_RUN.finditer(text):
        last = run.start()
        for mark in _ANY_MARK.finditer(text, last, run.end() - 1):
            if mark.end() - last >= LONGEST_RUN:
                last = mark.end()
                yield last
