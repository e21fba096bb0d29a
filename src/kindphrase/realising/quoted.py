"""Quoted words inside what is told: they are their speaker's, and are put back as they stand in the draft."""

from __future__ import annotations

from dataclasses import replace

from kindphrase.clauses import Clause
from kindphrase.sentences import Sentence, Word

MARKS = frozenset("\"'“”‘’«»„")


def with_quotes(clause: Clause, draft: str) -> Clause:
    """The clause with each quotation as one word; the parser saw its marks and nothing between them."""
    words = clause.sentence.words
    opened = [word.index for word in words[:-1] if _is_quotation(word, words[word.index + 1], draft)]
    if not opened:
        return clause
    told = list(words)
    for at in opened:
        opening, closing = words[at], words[at + 1]
        text = draft[opening.span.start : closing.span.end]
        told[at] = replace(opening, text=text, upos="X")
        told[at + 1] = replace(closing, text="", head=at)
    return replace(clause, sentence=Sentence(tuple(told)))


def _is_quotation(opening: Word, closing: Word, draft: str) -> bool:
    """Whether these are marks with something between them that was blanked."""
    between = draft[opening.span.end : closing.span.start]
    return opening.text in MARKS and closing.text in MARKS and bool(between.strip()) and "\n" not in between
