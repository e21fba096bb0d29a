"""The writer's good will that a complaint is set against: "I asked you to stay and you left".

What the writer did is told well as it stands, and stays; only what is held against it is said anew.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from kindphrase.clauses import Clause
from kindphrase.content.outcomes import GIVEN, WORDS, echoes
from kindphrase.content.telling import is_act
from kindphrase.finding.matching import Match
from kindphrase.lexicon import Lexicon
from kindphrase.spans import Span

# what the writer may have done before; said of these, it tells no charge
DONE = frozenset(
    "ask agree settle tell beg offer try invite text call message write email wait trust confide remind plan cook book "
    "prepare help need want say explain warn give lend drive".split()
)
JOINING = frozenset({"and", "but", "yet"})
# how the writer finds out that it is otherwise, and what they have instead
FOUND = ("see", "hear", "find", "notice", "catch", "watch", "smell", "read", "learn", "discover", "spot")
LEFT_WITH = ("have", "get", "face", "owe", "pay", "need")
BETWEEN = frozenset("then instead still now today yesterday suddenly".split())
# what blows up what was asked for: "I told you a hundred times"
BLOWN_UP = frozenset("hundred thousand million always already constantly everything many all".split())


def set_against(match: Match, clauses: Sequence[Clause], lexicon: Lexicon) -> Clause | None:
    """The clause of the receiver that stands behind one of the writer, where both are in the finding."""
    first = next(
        (one for one in clauses if one.place == "main" and (one.has("subject", "i", "we") or _is_mine(one))), None
    )
    owed = match.rule.category == "ledger" or (first is not None and _is_mine(first))
    if not owed and (match.rule.category != "blame" or match.rule.observable):
        return None
    if first is None or not first.has("mood", "statement") or not first.has("polarity", "positive"):
        return None
    blown = any(first.word(i).norm in BLOWN_UP for i in first.own)
    # what is held against it in a score may be anything that was done
    done = owed or first.verb.lemma in DONE
    if not done or not first.has("modal", "none") or blown:
        return None
    below = set(first.sentence.subtree(first.head))
    for other in clauses:
        behind = other.verb.role in {"conj", "parataxis"} and other.head in below and bool(other.subject)
        if not behind or other.head <= first.head or not other.has("subject", "you"):
            continue
        start = min(other.subject)
        # "and then you cancelled"
        start -= other.word(start - 1).norm in {"then", "instead", "still", "now", "today"}
        joined = other.word(start - 1).norm in JOINING
        shown = any(match.span.overlaps(other.word(i).span) for i in other.subject)
        undone = other.has("verb", "do") and other.has("polarity", "negative") and other.has("object", "it")
        undone = undone or echoes(other)
        return other if joined and shown and (undone or is_act(other, lexicon)) else None
    return None


def _is_mine(clause: Clause) -> bool:
    """ "that was my father's ring": what was done to it would point at nothing without that."""
    named = clause.has("subject", "it", "this", "that", "other") and clause.has("predicate-type", "noun")
    return named and any(clause.word(i).norm in {"my", "our"} for i in clause.own if i < clause.head)


def found_out(match: Match, clauses: Sequence[Clause]) -> Clause | None:
    """What the writer saw or has now, against what was said: "you said it was paid, and now I have a reminder".

    What was said is told well as it stands, and stays.
    """
    first = next((one for one in clauses if one.place == "main" and one.has("subject", "you")), None)
    if first is None or match.rule.category != "blame" or match.rule.observable or not first.has("verb", *WORDS):
        return None
    spoken = first.verb.norm in GIVEN or first.verb.norm.endswith("ed")
    plain = first.has("mood", "statement") and first.has("polarity", "positive") and first.has("habit", "none")
    if not (spoken and plain and first.has("modal", "none")):
        return None
    below = set(first.sentence.subtree(first.head))
    for other in clauses:
        behind = other.verb.role in {"conj", "parataxis"} and other.head in below and bool(other.subject)
        if not behind or not other.has("subject", "i", "we") or not other.has("modal", "none"):
            continue
        start = min(other.subject)
        between = start - (other.word(start - 1).norm in BETWEEN)
        shown = any(match.span.overlaps(other.word(i).span) for i in other.subject)
        plain = other.has("mood", "statement") and other.has("polarity", "positive")
        if not (shown and plain and other.word(between - 1).norm in JOINING):
            return None
        now = start != between and is_left_with(other)
        return _as_joined(other) if now or other.has("verb", *FOUND) else None
    return None


def _as_joined(clause: Clause) -> Clause:
    """The clause as it stands behind what was said, where the parser takes it for more of that."""
    return replace(clause, place="coordinated", features={**clause.features, "place": frozenset({"coordinated"})})


def is_left_with(clause: Clause | None) -> bool:
    """ "and now I have a red letter": so while it is written."""
    return clause is not None and clause.has("tense", "present") and clause.has("verb", *LEFT_WITH)


def shown_of(match: Match, against: Clause | None) -> Span:
    """The words of the finding that stand in the clause that is said anew."""
    if against is None:
        return _before_main(match)
    start = against.word(min(against.subject)).span.start
    return Span(start, max(match.span.end, start + 1))


def _before_main(match: Match) -> Span:
    """Without the words in the clause behind a reason that stands first: "because you lost it | we had to walk"."""
    reason, words = match.clause, match.clause.sentence.words
    if reason.place != "because" or reason.parent is None or reason.parent < reason.head:
        return match.span
    return Span(match.span.start, max(match.span.start + 1, min(match.span.end, words[max(reason.full)].span.end)))
