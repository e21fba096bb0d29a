"""Where a suggestion goes: the stretch of the draft that it replaces, and what of it must be kept."""

from __future__ import annotations

from collections.abc import Sequence

from kindphrase.clauses import Clause
from kindphrase.clauses.frequency import PHRASES, SINGLE
from kindphrase.lexicon import Lexicon
from kindphrase.observing import Event, leaning, shares_negation
from kindphrase.sentences import Word
from kindphrase.spans import Span, cover


def site_of(top: Clause, about: Clause, events: Sequence[Event], shown: Span) -> tuple[Span, bool]:
    """The site, in code points of the draft, and whether it reaches the end of its sentence.

    Args:
        top: the clause that is replaced.
        about: the clause that the match stands in; what leans on its subject goes with it.
        events: what will be told instead.
        shown: the words of the finding, which must not be left behind.
    """
    words = top.sentence.words
    held = {i for i in top.full if i not in top.openers} | set(top.tags)
    held |= {word.index for word in words if shown.overlaps(word.span)}
    for event in events:
        if event.clause is not None and event.clause.sentence is top.sentence:
            held |= _told(event.clause, min(held))
    for other in leaning(about):
        held |= set(top.sentence.subtree(other.index))
    if top.place == "because" and words[min(held)].role == "mark":
        held.remove(min(held))
    ordered = sorted(held)
    while len(ordered) > 1 and words[ordered[0]].upos == "PUNCT":
        ordered.pop(0)
    while len(ordered) > 1 and words[ordered[-1]].upos in {"PUNCT", "SYM"}:
        ordered.pop()
    first, last = ordered[0], _glued(words, ordered[-1])
    last = _past_frequency(words, last)
    tail = words[last + 1 :]
    whole = not any(char.isalnum() for word in tail for char in word.text)
    end = cover(word.span for word in (words[last], *(tail if whole else ())))
    return Span(words[first].span.start, end.end), whole


def _past_frequency(words: Sequence[Word], last: int) -> int:
    """The last word of what follows if that only says how often: ", every single time"."""
    rest = [word for word in words[last + 1 :] if any(char.isalnum() for char in word.text)]
    phrase = " ".join(word.norm for word in rest)
    return rest[-1].index if phrase in PHRASES or phrase in SINGLE else last


def _glued(words: Sequence[Word], last: int) -> int:
    """The last word of the string without blanks that a word stands in, closing marks left out: "word-repeater"."""
    end = at = last
    while at + 1 < len(words) and words[at + 1].span.start == words[at].span.end:
        at += 1
        if words[at].text.isalnum():
            end = at
    return end


def _told(clause: Clause, start: int) -> set[int]:
    """What an event says of its sentence; an opener before the start of the site stays outside."""
    told = {i for i in clause.full if i not in clause.openers or i > start}
    for child in clause.sentence.children(clause.head, "conj"):
        if shares_negation(clause, child):
            told |= set(clause.sentence.subtree(child.index))
    return told


def address_of(clause: Clause, site: Span, lexicon: Lexicon) -> str:
    """The name or word of address that closes the site: ", Sam". Insults are no address."""
    words = clause.sentence.words
    inside = [word for word in words if site.contains(word.span) and any(char.isalpha() for char in word.text)]
    if len(inside) < 2:
        return ""
    last = inside[-1]
    if last.dep != "vocative" and not (last.upos == "PROPN" and words[last.index - 1].text == ","):
        return ""
    known = lexicon.classes.get("vocative-affection", frozenset()) | lexicon.classes.get("family-noun", frozenset())
    return last.text if last.upos == "PROPN" or last.norm in known else ""
