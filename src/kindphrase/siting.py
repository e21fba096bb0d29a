"""Where a suggestion goes: the stretch of the draft that it replaces, and what of it must be kept."""

from __future__ import annotations

from collections.abc import Sequence

from kindphrase.clauses import Clause
from kindphrase.clauses.embedding import marker_of
from kindphrase.clauses.frequency import PHRASES, SINGLE
from kindphrase.lexicon import Lexicon
from kindphrase.observing import Event
from kindphrase.sentences import Word
from kindphrase.series import leaning, shares_negation
from kindphrase.spans import Span, cover
from kindphrase.telling import UNSURE

REASONS = frozenset({"because", "since", "though", "although", "cause"})


def site_of(top: Clause, about: Clause, events: Sequence[Event], shown: Span) -> tuple[Span, bool]:
    """The site, in code points of the draft, and whether it reaches the end of its sentence.

    Args:
        top: the clause that is replaced.
        about: the clause that the match stands in; what leans on its subject goes with it.
        events: what will be told instead.
        shown: the words of the finding, which must not be left behind.
    """
    words = top.sentence.words
    # "please tell me why you left": nothing is asked for any more; "maybe you should have asked": a feeling is sure
    given_up = {"please", *UNSURE}
    held = {i for i in top.full if i not in top.openers or words[i].norm in given_up} | set(top.tags)
    held |= {word.index for word in words if shown.overlaps(word.span)}
    for event in events:
        if event.clause is not None and event.clause.sentence is top.sentence:
            held |= _told(event.clause, min(held))
    for other in leaning(about):
        held |= set(top.sentence.subtree(other.index))
    held -= _greeting(top)
    if all(event.clause is None for event in events):
        held -= _own_reason(top, held, shown)
    if words[min(held)].role == "mark" and (top.place == "because" or words[min(held)].norm in {"though", "although"}):
        held.remove(min(held))
    ordered = sorted(held)
    # "and you …": what joins it to the words before stays, though the finding shows it
    while len(ordered) > 1 and (words[ordered[0]].upos == "PUNCT" or _joins(words[ordered[0]], top)):
        ordered.pop(0)
    while len(ordered) > 1 and words[ordered[-1]].upos in {"PUNCT", "SYM"}:
        ordered.pop()
    first, last = ordered[0], _glued(words, ordered[-1])
    last = _past_frequency(words, last)
    tail = words[last + 1 :]
    whole = not any(char.isalnum() for word in tail for char in word.text)
    end = cover(word.span for word in (words[last], *(tail if whole else ())))
    return Span(words[first].span.start, end.end), whole


def _greeting(top: Clause) -> set[int]:
    """ "Dear Mr. Novak," before the clause, with its comma: a greeting is never rewritten."""
    sentence, found = top.sentence, set[int]()
    first = sentence.words[0]
    named = (
        [first]
        if first.upos == "PROPN" and first.head == top.head and first not in sentence.children(top.head, "nsubj")
        else []
    )
    for child in (*sentence.children(top.head, "vocative"), *named):
        below = sentence.subtree(child.index)
        if child.upos == "PROPN" and below[-1] < min(top.subject, default=top.head):
            comma = sentence.words[below[-1] + 1]
            found |= {*below, *((comma.index,) if comma.upos == "PUNCT" else ())}
    return found


def _own_reason(top: Clause, held: set[int], shown: Span) -> set[int]:
    """ ", since I cannot give them a date" at the end stays after a blank: it tells of the writer."""
    sentence = top.sentence
    for child in sentence.children(top.head, "advcl"):
        below = set(sentence.subtree(child.index))
        subject = sentence.child(child.index, "nsubj")
        own = subject is not None and subject.norm in {"i", "we", "it"} and marker_of(sentence, child.index) in REASONS
        said = {i for i in held - below if sentence.words[i].upos != "PUNCT"}
        seen = any(shown.overlaps(sentence.words[i].span) for i in below)
        if own and said and not seen and max(said) < min(below):
            return below
    return set()


def _joins(word: Word, top: Clause) -> bool:
    return word.index in top.openers and word.role == "cc"


def _past_frequency(words: Sequence[Word], last: int) -> int:
    """The last word of what follows if that only says how often: ", every single time"."""
    rest = [word for word in words[last + 1 :] if word.is_said]
    phrase = " ".join(word.norm for word in rest)
    return rest[-1].index if phrase in PHRASES or phrase in SINGLE else last


def _glued(words: Sequence[Word], last: int) -> int:
    """The last word of the string without blanks that a word stands in, closing marks left out: "word-repeater"."""
    end = at = last
    while at + 1 < len(words) and words[at + 1].span.start == words[at].span.end:
        at += 1
        if set(words[at].text) <= set(".!?,;:…"):
            break
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
