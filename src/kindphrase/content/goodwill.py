"""The writer's good will that a complaint is set against: "I asked you to stay and you left".

What the writer did is told well as it stands, and stays; only what is held against it is said anew.
"""

from __future__ import annotations

from collections.abc import Sequence

from kindphrase.clauses import Clause
from kindphrase.content.outcomes import echoes
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
# what blows up what was asked for: "I told you a hundred times"
BLOWN_UP = frozenset("hundred thousand million always already constantly everything many all".split())


def set_against(match: Match, clauses: Sequence[Clause], lexicon: Lexicon) -> Clause | None:
    """The clause of the receiver that stands behind one of the writer, where both are in the finding."""
    owed = match.rule.category == "ledger"
    if not owed and (match.rule.category != "blame" or match.rule.observable):
        return None
    first = next((one for one in clauses if one.place == "main" and one.has("subject", "i", "we")), None)
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


def shown_of(match: Match, against: Clause) -> Span:
    """The words of the finding that stand in the clause that is said anew."""
    start = against.word(min(against.subject)).span.start
    return Span(start, max(match.span.end, start + 1))
