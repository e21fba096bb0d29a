"""text of a paragraph → `Piece`s: what one word is, where it stands, what it means, and how the parser is shown it.

Words that were written as one are cut ("wanna"), "your" and "you're" are told apart, and the parser is shown the usual
spelling: it learnt from people who could spell.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import groupby, pairwise
from typing import TYPE_CHECKING

from kindphrase.chatwords import CUT
from kindphrase.seams import Parted, parted
from kindphrase.signs import is_sign, readable, whole
from kindphrase.spans import Span
from kindphrase.spelling import normalise_all
from kindphrase.yours import is_you_and_more, is_you_are, is_your

if TYPE_CHECKING:
    from spacy.tokens import Token

SENTENCE_END = frozenset(".!?")
# words that follow so many marks are too far from what stands before for any phrase (`rules.rows.SKIPPED`)
MARKS = 10


@dataclass(frozen=True, slots=True)
class Piece:
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
        if is_sign(token):
            signs.append(Piece(written, start))
            continue
        opens = bool(signs) and (not found or signs[-1].start >= found[-1].end) and _opens(token)
        found += _cut(Piece(written, start, laid=token, opens=opens))
    return list(_told(found)), signs


def _tokens(laid: Parted, cut: Callable[[str], Iterable[Token]]) -> Iterator[tuple[str, int, int]]:
    """Each token, and its place in the draft. Of a long row of marks or emoji, the last one stands for all the rest."""
    for said, run in groupby((token for token in cut(laid.text) if not token.is_space), key=_is_said):
        held = list(run)
        few = held if said else held[:MARKS]
        for token in few:
            last = token if token is not few[-1] else held[-1]
            yield token.text, laid.place(token.idx), laid.place(last.idx) + len(last)


def _is_said(token: Token) -> bool:
    return any(map(str.isalnum, token.text))


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


def _cut(piece: Piece) -> Iterator[Piece]:
    parts = CUT.get(piece.text.lower())
    if parts is None:
        yield piece
        return
    at = len(parts[0][0])
    yield replace(piece, text=piece.text[:at], laid=piece.laid[:at], norm=parts[0][1])
    yield Piece(piece.text[at:], piece.start + at, parts[1][1], piece.laid[at:])


def _told(found: Sequence[Piece]) -> Iterator[Piece]:
    """With norms; "your" for "you are" is cut, "you're" for "your" is one."""
    norms = [
        piece.norm or norm for piece, norm in zip(found, normalise_all([whole(p.text) for p in found]), strict=True)
    ]
    ended = [False, *(before.text in SENTENCE_END and after.text.isalpha() for before, after in pairwise(found))]
    skip = False
    for at, (piece, norm) in enumerate(zip(found, norms, strict=True)):
        told = replace(piece, norm=norm, opens=piece.opens or ended[at] or _runs_on(norms, at))
        if skip:
            skip = False
        elif norm == "your" and is_you_are(norms, at, short=len(piece.text) < 4):
            yield replace(told, text=piece.text[:-1], laid=piece.laid[:-1], norm="you")
            yield Piece(piece.text[-1:], piece.end - 1, "are")
        elif norm == "your" and is_you_and_more(norms, at):
            yield replace(told, norm="you")
        elif norm == "you" and _joined(found, norms, at) and is_your(norms, at):
            yield replace(told, text=piece.text + found[at + 1].text, laid="your", norm="your")
            skip = True
        else:
            yield told


def _runs_on(norms: Sequence[str], at: int) -> bool:
    """Whether a new sentence starts here without any mark: "… that's why …", "you know what …" before an order."""
    before = tuple(norms[max(0, at - 3) : at])
    if norms[at : at + 3] == ["that", "'s", "why"]:
        return len(before) > 1 and before[-1].isalpha() and before[-1] not in _BEFORE_THAT
    return before == ("you", "know", "what") and norms[at] in _ORDERS


_BEFORE_THAT = frozenset("and so but because know think maybe guess say said if or is was be are not then that".split())
_ORDERS = frozenset("screw fuck forget stop shut leave get go fine just no yes never whatever".split())


def _joined(found: Sequence[Piece], norms: Sequence[str], at: int) -> bool:
    return at + 1 < len(found) and norms[at + 1] == "are" and found[at + 1].start == found[at].end
