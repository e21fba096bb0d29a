"""text of a paragraph → `Piece`s: what one word is, where it stands, what it means, and how the parser is shown it.

Words that were written as one are cut ("wanna"), "your" and "you're" are told apart, and the parser is shown the usual
spelling: it learnt from people who could spell.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from kindphrase.parsing.chatwords import CUT
from kindphrase.parsing.seams import Parted, parted
from kindphrase.parsing.signs import is_sign, readable, whole
from kindphrase.parsing.spelling import normalise_all
from kindphrase.parsing.yours import is_it_is, is_you_and_more, is_you_are, is_your
from kindphrase.spans import Span

if TYPE_CHECKING:
    from spacy.tokens import Token

SENTENCE_END = frozenset(".!?")
# words that follow so many marks are too far from what stands before for any phrase (`rules.rows.SKIPPED`)
MARKS = 10


class Piece(NamedTuple):
    """``text`` is what stands in the draft at ``start``; ``norm`` is empty until all pieces are known.

    ``laid`` is how the tokenizer saw it. ``opens``: a sentence starts here for certain.
    """

    text: str
    start: int
    norm: str = ""
    laid: str = ""
    opens: bool = False

    @property
    def end(self) -> int:
        return self.start + len(self.text)

    @property
    def span(self) -> Span:
        return Span(self.start, self.end)

    @property
    def shown(self) -> str:
        """The spelling for the parser: that of the norm where it is another word, else as in the draft."""
        laid = self.laid or self.text
        low = laid.lower()
        if self.norm == low or not self.norm.isalpha() or not low.isalpha() or low in _CLITICS:
            return laid
        return self.norm.capitalize() if laid[0].isupper() else self.norm


# the parser knows these as they are
_CLITICS = frozenset({"nt", "re", "ve", "ll", "m", "ca", "wo", "gon", "na", "ta", "u", "r", "ur"})


def pieces(text: str, cut: Callable[[str], Iterable[Token]]) -> tuple[list[Piece], list[Piece]]:
    """The words of a text in order, and the emoji between them. ``cut`` is the tokenizer."""
    laid = parted(readable(text))
    found: list[Piece] = []
    signs: list[Piece] = []
    for token, start, end in _tokens(laid, cut):
        written = text[start:end]
        if not token.isascii() and is_sign(token):
            signs.append(Piece(written, start))
            continue
        opens = bool(signs) and (not found or signs[-1].start >= found[-1].end) and _opens(token)
        if (parts := CUT.get(written.lower())) is None:
            found.append(Piece(written, start, "", token, opens))
            continue
        at = len(parts[0][0])
        found.append(Piece(written[:at], start, parts[0][1], token[:at], opens))
        found.append(Piece(written[at:], start + at, parts[1][1], token[at:]))
    return list(_told(found)), signs


def _tokens(laid: Parted, cut: Callable[[str], Iterable[Token]]) -> Iterator[tuple[str, int, int]]:
    """Each token, and its place in the draft. Of a long row of marks or emoji, the last one stands for all the rest."""
    place = laid.place if laid.blanks else None
    marks: list[tuple[str, int, int]] = []
    for token in cut(laid.text):
        text, at = token.text, token.idx
        if text.isspace():
            continue
        start, end = at, at + len(text)
        if place is not None:
            start, end = place(at), place(at) + len(text)
        if not is_said(text):
            marks.append((text, start, end))
            continue
        if marks:
            yield from _few(marks)
            marks = []
        yield text, start, end
    yield from _few(marks)


def _few(marks: list[tuple[str, int, int]]) -> list[tuple[str, int, int]]:
    if len(marks) <= MARKS:
        return marks
    text, start, _ = marks[MARKS - 1]
    return [*marks[: MARKS - 1], (text, start, marks[-1][2])]


@lru_cache(maxsize=20_000)
def is_said(text: str) -> bool:
    """Whether it holds a letter or a digit."""
    return any(map(str.isalnum, text))


def norms_of(words: Sequence[str]) -> list[str]:
    """The norms of words that somebody else has cut: "your" for "you are" becomes "you", as there is room for one."""
    norms = normalise_all(words)
    return [
        "you" if norm == "your" and is_you_are(norms, at, short=len(words[at]) < 4) else norm
        for at, norm in enumerate(norms)
    ]


def _opens(word: str) -> bool:
    """Whether a word after an emoji opens a sentence: it has a capital, and is not one that always has."""
    return word.istitle() and word != "I"


def _told(found: Sequence[Piece]) -> Iterator[Piece]:
    """With norms; "your" for "you are" is cut, "you're" for "your" is one."""
    read = normalise_all([whole(piece.text) for piece in found])
    norms = [piece.norm or norm for piece, norm in zip(found, read, strict=True)]
    skip = ended = False
    for at, (piece, norm) in enumerate(zip(found, norms, strict=True)):
        text, start, _, laid, opens = piece
        opens = opens or (ended and text.isalpha()) or (norm in _RUNNING and _runs_on(norms, at))
        ended = text in SENTENCE_END
        if skip:
            skip = False
        elif norm == "your" and is_you_are(norms, at, short=len(text) < 4):
            yield Piece(text[:-1], start, "you", laid[:-1], opens)
            yield Piece(text[-1:], piece.end - 1, "are")
        elif norm == "its" and is_it_is(norms, at):
            yield Piece(text[:-1], start, "it", laid[:-1], opens)
            yield Piece(text[-1:], piece.end - 1, "'s", "'s")
        elif norm == "your" and is_you_and_more(norms, at):
            yield Piece(text, start, "you", laid, opens)
        elif norm == "you" and _joined(found, norms, at) and is_your(norms, at):
            yield Piece(text + found[at + 1].text, start, "your", "your", opens)
            skip = True
        else:
            yield Piece(text, start, norm, laid, opens)


def _runs_on(norms: Sequence[str], at: int) -> bool:
    """Whether a new sentence starts here without any mark: "… that's why …", "you know what …" before an order."""
    before = tuple(norms[max(0, at - 3) : at])
    if norms[at : at + 3] == ["that", "'s", "why"]:
        return len(before) > 1 and before[-1].isalpha() and before[-1] not in _BEFORE_THAT
    return before == ("you", "know", "what") and norms[at] in _ORDERS


_BEFORE_THAT = frozenset("and so but because know think maybe guess say said if or is was be are not then that".split())
_ORDERS = frozenset("screw fuck forget stop shut leave get go fine just no yes never whatever".split())


_RUNNING = _ORDERS | {"that"}


def _joined(found: Sequence[Piece], norms: Sequence[str], at: int) -> bool:
    return at + 1 < len(found) and norms[at + 1] == "are" and found[at + 1].start == found[at].end
