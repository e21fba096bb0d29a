"""Brackets and quotation marks around a site: what is opened in it closes in it."""

from __future__ import annotations

from collections.abc import Sequence

from kindphrase.sentences import Word

QUOTES = frozenset("\"'“”‘’")


def past_quoted(words: Sequence[Word], last: int, held: set[int]) -> int:
    """The last word, with blanked quoted words that hang on what goes: two marks with room between them."""
    marks = words[last + 1 : last + 3]
    if len(marks) < 2 or any(mark.text not in QUOTES for mark in marks) or marks[0].head not in held:
        return last
    return last + 2 if marks[0].span.end < marks[1].span.start else last


def past_bracket(words: Sequence[Word], first: int, last: int) -> int:
    """The last word, with the bracket that closes what was opened inside: "(like the one about Rome)"."""
    inside = [word.text for word in words[first : last + 1]]
    closes = inside.count("(") == inside.count(")") + 1 and [word.text for word in words[last + 1 : last + 2]] == [")"]
    return last + 1 if closes else last


def inside_bracket(words: Sequence[Word], first: int, tail: Sequence[Word]) -> Sequence[Word]:
    """What follows, up to the bracket that closes what was opened before the site: "(seriously, you idiot!)"."""
    closed = next((at for at, word in enumerate(tail) if word.text == ")"), None)
    if closed is None or any(word.is_said for word in tail) or any(word.text == "(" for word in words[first:]):
        return tail
    return tail[:closed]
