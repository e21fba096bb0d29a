"""The complaint that an accusation stands beside: what "after all I did for you" is held against."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from kindphrase.clauses import Clause
from kindphrase.content.arranging import broken_promise
from kindphrase.content.observing import Event
from kindphrase.content.telling import SEEN, UNSEEN
from kindphrase.finding.matching import Match
from kindphrase.spans import Span

# what somebody may do without anybody seeing it
INNER = UNSEEN | {"love", "trust"}
# what is said before "of you leaving …", and before "it when you …"
WEARY = ("tired", "sick", "weary", "fed", "done")
HATING = ("hate", "dislike", "detest", "loathe")
# what a feeling is put down to opens with one of these
REASONS = frozenset({"because", "since", "cause", "cuz", "coz", "cos", "as"})
# what a taunt opens with: "you left the stove on, what were you thinking?"
TAUNTING = frozenset({"what", "where", "who", "how", "are", "is", "were", "do", "did", "seriously", "really"})
SEEMING = ("look", "sound", "seem", "feel", "know", "love")


def with_asking(given: Clause, events: tuple[Event, ...]) -> tuple[Event, ...]:
    """The events, and "I asked you twice" before the "you laughed" that it is held up against."""
    told = events[0].clause
    if told is None or len(events) > 1:
        return events
    asked = given.has("subject", "i", "we") and given.has("verb", "ask", "tell", "beg", "warn", "remind")
    asked = asked and given.has("recipient", "you") and given.has("tense", "past") and given.has("mood", "statement")
    asked = asked and given.has("polarity", "positive")
    then = told.verb.role == "conj" and told.verb.head == given.head and told.has("tense", "past")
    return (Event("clause", given), *events) if asked and then else events


def accused_beside(complains: Clause, accusing: Span, clauses: Sequence[Clause]) -> frozenset[int]:
    """The heads of the clauses that the accusing words stand in besides, but for what the complaint says or knows."""
    return frozenset(
        other.head
        for other in clauses
        if other is not complains
        and other.span.overlaps(accusing)
        and not (other.place == "complement" and other.parent == complains.head)
    )


def complaint(match: Match, clauses: Sequence[Clause]) -> Clause | None:
    """What "after all I did for you" is held against: the main clause, if it tells what the other did or not."""
    clause = match.clause
    if clause.place == "if":
        return _consequence(clause, clauses)
    if (broken := broken_promise(clause, clauses)) is not None:
        return broken
    if (wearied := _wearied_by(clause, clauses) or _felt_because(clause, clauses)) is not None:
        return wearied
    if match.rule.category == "question" and not match.rule.observable:
        return _told_before(clause, match.span, clauses)
    if match.rule.category not in {"ledger", "blame"}:
        return None
    if clause.has("subject", "i") and (held := _held_against(match, clauses)) is not None:
        return held
    outside = not match.span.overlaps(clause.verb.span)
    if clause.place in {"main", "coordinated", "complement"} or clause.has("subject", "you"):
        return clause if outside and clause.has("subject", "you") and not clause.has("verb", "none") else None
    for other in clauses:
        told = other.has("subject", "you") and not other.has("verb", "none")
        if other.place == "main" and other is not clause and told:
            return other
    return None


def _held_against(match: Match, clauses: Sequence[Clause]) -> Clause | None:
    """ "you decided it for me" in "I hate that you decided it for me"."""
    clause = match.clause
    for other in clauses:
        held = other.place == "complement" and other.parent in {clause.head, *clause.auxiliaries}
        told = other.has("subject", "you") and other.has("mood", "statement") and not other.has("verb", "none")
        if (
            held
            and told
            and other.head > clause.head
            and any(match.span.contains(other.word(i).span) for i in other.subject)
        ):
            return other
    return None


def _wearied_by(clause: Clause, clauses: Sequence[Clause]) -> Clause | None:
    """ "you left dishes out" in "I'm tired of you leaving dishes out", "you lie" in "I hate it when you lie"."""
    weary = (
        (clause.has("predicate", *WEARY) or clause.has("verb", "feed up"))
        and clause.has("subject", "i", "we")
        and clause.has("polarity", "positive")
    )
    hates = clause.has("verb", *HATING) and clause.has("subject", "i", "we") and clause.has("object", "it", "none")
    if not (weary or hates) or not clause.has("modal", "none"):
        return None
    for other in clauses:
        if not other.has("subject", "you") or other.parent != clause.head or other.head < clause.head:
            continue
        marks = {mark.norm for mark in clause.sentence.children(other.head, "mark", "advmod")}
        going = any(other.word(i).norm.endswith("ing") for i in (other.head, *other.auxiliaries, *_copulas(other)))
        of = weary and going and other.subject and marks & {"of", "with"}
        if of or (hates and other.place == "when"):
            return _held(other)
    return None


def _felt_because(clause: Clause, clauses: Sequence[Clause]) -> Clause | None:
    """ "you never call me" in "I feel sad because you never call me", as what is felt about."""
    feels = clause.has("verb", "feel") and clause.has("subject", "i", "we") and clause.place == "main"
    plain = clause.has("polarity", "positive") and clause.has("modal", "none") and clause.has("if", "no")
    # "I feel like crying" names no feeling
    if not (feels and plain and clause.has("mood", "statement")) or clause.has("has", "like"):
        return None
    for other in clauses:
        reason = other.place == "because" and other.parent in {clause.head, *clause.auxiliaries}
        acts = other.has("subject", "you") and not other.has("verb", "none") and other.has("mood", "statement")
        if reason and acts and other.head > clause.head and other.has("modal", "none") and other.subject:
            marks = [mark.index for mark in other.sentence.children(other.head, "mark") if mark.norm in REASONS]
            features = {**other.features, "place": frozenset({"complement"})}
            return replace(other, features=features, place="complement", openers=(*marks, *other.openers))
    return None


def _told_before(clause: Clause, span: Span, clauses: Sequence[Clause]) -> Clause | None:
    """The statement about "you" that the question ``span`` follows in the same sentence, behind a mark."""
    sentence = clause.sentence
    asked = [word for word in sentence.words if span.contains(word.span) and word.is_said]
    if not asked or asked[0].norm not in TAUNTING or asked[0].index < 2 or sentence.words[asked[0].index - 1].is_said:
        return None
    for other in clauses:
        told = other.has("subject", "you") and not other.has("verb", "none", *SEEMING) and other.place == "main"
        plain = (
            other.has("modal", "none")
            and other.has("voice", "active")
            and other.has("if", "no")
            and other.has("question-word", "none", "declarative")
        )
        if told and plain and other.subject and max(other.own[:1]) == 0 and other.head < asked[0].index:
            return other
    return None


def _held(clause: Clause) -> Clause:
    """What is held, told as what was done: without its "when", and of no particular moment."""
    leading = [child.index for child in clause.sentence.children(clause.head, "advmod") if child.norm == "when"]
    told = {"place": frozenset({"complement"}), "aspect": frozenset({"simple"})}
    openers = (*leading, *clause.openers)
    return replace(clause, features={**clause.features, **told}, place="complement", openers=openers)


def _copulas(clause: Clause) -> list[int]:
    return [child.index for child in clause.sentence.children(clause.head, "cop")]


def _consequence(clause: Clause, clauses: Sequence[Clause]) -> Clause | None:
    """ "you wouldn't have sold my guitar" beside "if you loved me"."""
    for other in clauses:
        held = clause.parent in {other.head, *other.auxiliaries} and other.place == "main"
        if held and other.has("if", "consequence") and other.has("subject", "you") and other.has("modal", "would"):
            slipped = other.has("verb", "remember") and other.has("polarity", "positive")
            seen = other.has("predicate-word", *SEEN) if other.has("verb", "none") else not other.has("verb", *INNER)
            seen = seen or slipped
            return other if seen else None
    return None
