"""The act that holds an accusation: "you told mum" before "before you told me" is what was done."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from kindphrase.clauses import Clause
from kindphrase.content.telling import STATES
from kindphrase.content.times import happens_then
from kindphrase.finding.matching import Match

# what these hold is no frame, and what holds them is told with them
HUNG = frozenset({"when", "after", "other", "complement"})
ASKING = frozenset({"where", "what", "how", "why", "who", "whose", "which"})
ACTING = frozenset({"main", "coordinated"})


def held_by(
    said: Clause, match: Match, given: Clause, clauses: Sequence[Clause], *, told: bool
) -> tuple[Match, frozenset[int]] | None:
    """The match of the clause that holds ``said`` and is told with it, and what hangs on that clause and is not told.

    Nothing is lifted where the sentence is ``told`` as a row already.
    """
    if (then := happens_then(said, match, clauses)) is not None and then.head != given.head:
        return replace(match, clause=then), frozenset()
    if told or (act := _lifted(said, clauses)) is None:
        return None
    left = frozenset({said.head}) if _weighs(said, match) else frozenset[int]()
    return replace(match, clause=act, rule=match.rule.model_copy(update={"observable": True})), left


def _lifted(clause: Clause, clauses: Sequence[Clause]) -> Clause | None:
    """The act of the receiver that the clause hangs on, where the words that accuse stand in both or behind it."""
    by_head = {index: other for other in clauses for index in (other.head, *other.auxiliaries)}
    seen = {clause.head}
    above = clause
    # "you forgot where you come from": what is forgotten is said with it; "like you're supposed to" tells a duty
    marks = {child.norm for child in clause.sentence.children(clause.head, "mark", "advmod", "obj", "nsubj")}
    if clause.place == "complement" or marks & ASKING or clause.has("verb", "suppose", "mean", "expect", "ought"):
        return None
    while above.place in HUNG and above.parent is not None and above.parent not in seen:
        seen.add(above.parent)
        if (held := by_head.get(above.parent)) is None:
            return None
        above = held
    if above is clause or above.place not in ACTING or above.head > clause.head:
        return None
    acts = above.has("subject", "you") and above.has("mood", "statement") and above.has("modal", "none")
    acts = acts and not above.has("verb", "none", *STATES) and above.has("polarity", "positive")
    # "you signed up, now take the lead": what is asked for has no subject of its own
    told = acts and above.sentence.child(above.head, "nsubj", "nsubj:pass") is not None
    return above if told and not above.has("tense", "future") else None


def _weighs(clause: Clause, match: Match) -> bool:
    """ "when you knew it wasn't", "like you forget everything": it guesses or adds up, and is not told with the act."""
    marks = {mark.norm for mark in clause.sentence.children(clause.head, "mark")}
    return match.rule.category == "mind-reading" or bool(marks & {"like", "as"})
