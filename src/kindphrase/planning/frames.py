"""The frames in which one thing may be said, best first: with how it was, as a request, about the work alone."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from kindphrase.clauses import Clause
from kindphrase.content.arranging import arrangement_of
from kindphrase.content.feelings import Choice
from kindphrase.content.lasting import no_more, still_lacks
from kindphrase.content.observing import Event
from kindphrase.content.requesting import Request, can_be_asked
from kindphrase.content.turning import is_so_now
from kindphrase.finding.matching import Match
from kindphrase.lexicon import Lexicon
from kindphrase.options import Options
from kindphrase.planning.framing import ASKS, ORDER, THING, RewritePlan
from kindphrase.planning.tensing import as_ongoing
from kindphrase.reporting import Frame

UNFIT = frozenset({"lonely", "uncomfortable", "unimportant"})


def best_frame(match: Match, events: Sequence[Event]) -> Frame:
    """The rule's best frame; what is told of the past is no habit."""
    frame = match.rule.frames[0]
    # both are made from what the draft tells or asks, see ``framed``
    if frame in {"work", "need"}:
        return "observation"
    told = [event.clause for event in events if event.clause is not None] or [match.clause]
    if frame == "observation" and len(events) == 1 and events[0].clause is not None and _refuses(told[0]):
        return "now"
    past = any(clause.has("tense", "past") or clause.has("aspect", "perfect") for clause in told)
    return "observation" if frame == "now" and past and match.clause.has("habit", "none") else frame


def _refuses(clause: Clause) -> bool:
    """ "you won't talk": still so, and nothing of the past."""
    will = (
        clause.has("modal", "will")
        and clause.has("polarity", "negative")
        and clause.has("place", "main", "coordinated")
    )
    return will and clause.has("subject", "you") and clause.has("mood", "statement") and clause.has("habit", "none")


def framed(first: RewritePlan, choice: Choice, lexicon: Lexicon, options: Options) -> tuple[RewritePlan, ...]:
    """The plans for what is told, and those for what is asked; an order keeps its request in all of them."""
    request = first.request
    if len(first.events) == 1 and not first.more:
        told = first.events[0]
        first = replace(first, closing=arrangement_of(told.clause) or (no_more(told.clause) if told.seems else ""))
    if request is None:
        first = as_ongoing(first)
        # beside "that", what is so now is told of now; where that is heard as blame again, of then
        turned = any(event.clause is not None and is_so_now(event.clause) for event in first.events[1:])
        then = (replace(first, lasts=False),) if turned and first.lasts else ()
        return (first, *then, *_variants(first, choice, lexicon, options))
    asking = replace(first, frame="need", why=ASKS, events=(), feeling=_pressed(first, request))
    if request.kind == "feel":
        plain = replace(first, request=None)
        return (asking, plain, *_variants(plain, choice, lexicon, options))
    if request.kind in {"stop", "leave"}:
        # what was said "like that" is over
        over = any(event.told.endswith("like that") for event in first.events)
        ordered = replace(first, frame="observation" if over else "now", why=ORDER)
        if not can_be_asked(request.clause, lexicon):
            # "don't be silly": beside a blank, "please don't" would say what
            return (replace(first, request=None),) if _only_judges(first) else (ordered,)
        if _slotted(first):
            # beside a blank, "please don't" has nothing to lean on
            return (asking, replace(first, request=None) if request.kind == "leave" else ordered)
        return (asking, ordered) if concludes(first) else (ordered, asking)
    plain = as_ongoing(replace(first, request=None))
    row = (asking, plain) if _slotted(first) else (plain, asking)
    return (*row, *_variants(plain, choice, lexicon, options))


def concludes(plan: RewritePlan) -> bool:
    """ "I'm at work, so don't text me": what follows from that is the request, and no feeling."""
    before = [word for word in plan.match.clause.sentence.words if word.span.end <= plan.site.start and word.is_said]
    return len(before) > 1 and before[-1].norm == "so"


def _pressed(plan: RewritePlan, request: Request) -> str:
    """The feeling beside a request: who presses for something done is not lonely or ill at ease, and says neither."""
    pressed = request.kind == "do" and (
        plan.match.rule.category == "should" or not request.clause.has("recipient", "me", "us", "my")
    )
    unfit = pressed and plan.feeling in UNFIT and not plan.named
    return "frustrated" if unfit else plan.feeling


def _only_judges(plan: RewritePlan) -> bool:
    """ "don't be silly", where the draft names no feeling either."""
    leaves = plan.request is not None and plan.request.kind == "leave"
    return leaves and _slotted(plan) and not plan.named


def _slotted(plan: RewritePlan) -> bool:
    return all(event.kind == "slot" for event in plan.events)


def _variants(first: RewritePlan, choice: Choice, lexicon: Lexicon, options: Options) -> list[RewritePlan]:
    """Other ways to say it that differ in more than a word."""
    found: list[RewritePlan] = []
    # nor is what looked so told as a habit
    slotted = any(event.kind != "clause" or event.seems for event in first.events)
    if options.voice == "work" and len(first.events) == 1 and _about_a_thing(first.events[0]):
        found.append(replace(first, frame="work", why=THING))
    felt = lexicon.feelings.get(first.feeling)
    lacks = all(event.clause and still_lacks(event.clause) for event in first.events)
    if first.lasts and not slotted and (lacks or (felt is not None and felt.told == "that")):
        found.append(replace(first, lasts=False))
    habitual = first.match.clause.has("habit", "high", "zero", "often")
    past: tuple[Frame, ...] = ("observation",) if first.frame == "now" else ()
    for frame in dict.fromkeys((*past, *first.match.rule.frames[1:], "now", "curious")):
        if frame == first.frame or (frame == "now" and (slotted or not habitual)):
            continue
        if frame == "own-side":
            if choice.own_side and len(first.events) == 1:
                event = Event(kind="told", told=choice.own_side)
                found.append(replace(first, frame="own-side", events=(event,), lasts=False))
            continue
        if frame in {"need", "work"}:  # made from the draft, see above
            continue
        found.append(replace(first, frame=frame, lasts=False, link=""))
    return found


def _about_a_thing(event: Event) -> bool:
    """Whether what was done was done to a thing, so that it can be told without who did it."""
    clause = event.clause
    if clause is None or event.apparent or clause.has("verb", "none") or clause.has("voice", "passive"):
        return False
    thing = clause.sentence.child(clause.head, "obj")
    return thing is not None and thing.upos in {"NOUN", "PROPN"} and clause.has("subject", "you")
