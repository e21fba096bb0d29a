"""A reproach in the form of a question, told as what it asks for, takes for done, or says of the writer.

Only where the whole sentence is the question: its words are read as a row.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from kindphrase.content.feelings import Choice
from kindphrase.finding.matching import Match
from kindphrase.lexicon import Lexicon
from kindphrase.planning.called import without_name
from kindphrase.planning.framing import OWN_SIDE, RewritePlan, own_or_blank
from kindphrase.planning.questions.exposing import called, exposed
from kindphrase.planning.questions.replying import replied
from kindphrase.planning.questions.urging import urged
from kindphrase.planning.ranon import ended, rows_before
from kindphrase.planning.rows.table import FULL
from kindphrase.sentences import Word, spoken
from kindphrase.spans import Span

LEADING = frozenset("so oh then well wait please seriously honestly really god omg dude man bro lol and but or".split())
STAYING = frozenset({"and", "but"})
CLOSING = frozenset("then now huh already dude man bro lol".split())
LONGEST = 24
# words of a tag: ", could you?", ", is that it?"
TAGGED = 3


def plan_questioned(match: Match, choice: Choice, lexicon: Lexicon) -> tuple[RewritePlan, ...]:
    """The question as what it comes to, to be tried first; nothing where it is no such question."""
    if match.rule.category != "question":
        return ()
    sentence = match.clause.sentence
    words, name = without_name(spoken(sentence), match.rule.category, lexicon)
    if told := _questioned(match, choice, words, lexicon):
        return (replace(told, address=name),)
    for row in rows_before(words, match.span, match.clause.sentence):
        if told := _questioned(match, choice, row, lexicon):
            return (ended(told, row),)
    return ()


def _questioned(match: Match, choice: Choice, words: Sequence[Word], lexicon: Lexicon) -> RewritePlan | None:
    """These words of the sentence as what they ask for; None where they are no such question."""
    sentence = match.clause.sentence
    row = [word for word in words if word.is_said]
    lead = 0
    while lead < len(row) and row[lead].norm in LEADING:
        lead += 1
    said_so = row[:lead]
    row = row[lead:]
    # "by now" is a time
    while row and row[-1].norm in CLOSING and [word.norm for word in row[-2:-1]] != ["by"]:
        row.pop()
    if (
        len(row) < 3
        or len(row) > LONGEST
        or _is_cut(words, row)
        or not any(match.span.overlaps(word.span) for word in row)
    ):
        return None
    norms = [FULL.get(word.norm, word.norm) for word in row]
    # where the rule tells what was done, the clause itself is told
    asks = sentence.words[-1].text.startswith("?") or bool(said_so) or norms[0] in {"are", "did"}
    asks = asks and not match.rule.observable
    said = replied(row, norms, lexicon) or called(row, norms) or urged(row, norms, lexicon)
    said = said or exposed(row, norms, choice.feeling, lexicon, asks=asks)
    if not said:
        return None
    kept = next((at for at, word in enumerate(said_so) if word.norm not in STAYING), len(said_so))
    first = [*said_so[kept:], *row][0]
    return own_or_blank(match, choice, (said,), Span(first.span.start, sentence.span.end), OWN_SIDE)[0]


def _is_cut(words: Sequence[Word], row: Sequence[Word]) -> bool:
    """Whether a mark parts the row, and more than a tag stands behind it."""
    cuts = [
        word.span.end for word in words if not word.is_said and row[0].span.end <= word.span.start < row[-1].span.end
    ]
    behind = sum(word.span.start >= cuts[0] for word in row) if cuts else 0
    return behind > TAGGED or (behind > 0 and row[-1].norm not in {"you", "it", "that", "not", "they"})
