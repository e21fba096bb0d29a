"""`RewritePlan`: one sentence to be said, and the other frames in which the same may be said."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from kindphrase.clauses import Clause
from kindphrase.content.arranging import arrangement_of
from kindphrase.content.feelings import Choice
from kindphrase.content.lasting import is_refused, no_more, still_lacks
from kindphrase.content.observing import Event
from kindphrase.content.ongoing import goes_on, is_of_now
from kindphrase.content.owning import Own
from kindphrase.content.requesting import Request, can_be_asked
from kindphrase.content.turning import is_so_now
from kindphrase.finding.matching import Match
from kindphrase.lexicon import Lexicon
from kindphrase.options import Options
from kindphrase.reporting import Frame
from kindphrase.spans import Span

ORDER = "Says what happens and how it is for you, and asks for it to stop."
THING = "Says what happened to the work, and leaves out who did it."
ASKS = "Says how it is for you, and what you would like instead."
BLANK = "Names your feeling and leaves a blank for what happened, which the draft does not say."
OWN_WORD = "Your own word for the feeling, and what happened in your own words."
OWN_SIDE = "Tells your side of it, and judges nobody."
# of a plan that tells only the reason: what it was the reason for has ended before it
APART = "."
UNFIT = frozenset({"lonely", "uncomfortable", "unimportant"})
TOLD = "Says what happened and how it was for you; put your own word for the feeling."


@dataclass(frozen=True, eq=False)
class RewritePlan:
    """One sentence to be said: ``feeling`` in ``frame`` about ``events``, in place of ``site``.

    ``site`` is in code points of the draft; ``whole`` says that it reaches the end of its sentence, so that the closing
    punctuation is replaced as well. ``nth`` counts the sentences of this kind that follow each other, ``address`` is a
    name that closes the sentence, and ``in_place`` says that the draft has the frame and only the clause is replaced.
    ``request`` is what the draft asks for, kept as a request, and ``wish`` the same in ready words; without events, the
    sentence is about that alone.
    ``left_out`` are clauses of the sentence that accuse as well and are not told ("because you're a coward"); ``more``
    are events for a second sentence, with a feeling of its own. ``own`` is said in place of the feeling. ``tail`` is
    what follows of a question, said as it is without its mark, and ``stop`` what keeps a run-on apart.
    ``felt_in`` are clauses of the site that tell how it was, and nothing else. What ``lasts`` may be told as it is
    still: the ``link`` then joins it to the feeling, of this ``degree`` ("I'm really upset about [what was said]"; see
    `kindphrase.planning.linking`).
    ``lead`` opens what is said in place: "when" for "every time". ``named``: the feeling is the draft's own word.
    ``closing`` ends what is told: "as planned". ``because`` joins the first event to those that brought it about.
    """

    match: Match
    frame: Frame
    feeling: str
    alternatives: tuple[str, ...]
    events: tuple[Event, ...]
    site: Span
    whole: bool
    why: str
    nth: int = 1
    address: str = ""
    in_place: bool = False
    request: Request | None = None
    wish: str = ""
    left_out: frozenset[Clause] = frozenset()
    more: tuple[Event, ...] = ()
    more_feeling: str = ""
    tail: Span | None = None
    stop: str = ""
    own: Own | None = None
    felt_in: frozenset[Clause] = frozenset()
    lasts: bool = False
    link: str = ""
    degree: str = ""
    lead: str = ""
    named: bool = False
    closing: str = ""
    because: str = ""

    def __str__(self) -> str:
        events = ", ".join(str(event) for event in self.events)
        return f"{self.match.rule.id}: {self.frame} · feel {self.feeling} · about {events} · at {self.site}"


@dataclass(frozen=True)
class Abstain:
    """Why no sentence is offered for a match."""

    match: Match
    reason: str

    def __str__(self) -> str:
        return f"{self.match.rule.id}: none ({self.reason})"


def in_frame(match: Match, choice: Choice, event: Event, site: Span, why: str) -> RewritePlan:
    """A plan that replaces only what the event says; the draft has the frame already."""
    return RewritePlan(
        match=match,
        frame="observation",
        feeling=choice.feeling,
        alternatives=choice.alternatives,
        events=(event,),
        site=site,
        whole=False,
        why=why,
        in_place=True,
    )


def blank_of(match: Match) -> Event:
    return Event("slot", slot=match.rule.slot)


def own_or_blank(
    match: Match, choice: Choice, said: tuple[str, ...], site: Span, why: str
) -> tuple[RewritePlan, RewritePlan]:
    """A whole sentence of the writer's own, and the blank that it stands for."""
    blank = replace(in_frame(match, choice, blank_of(match), site, BLANK), in_place=False, whole=True)
    return replace(blank, own=Own(said, complete=True, alone=True), events=(), why=why), blank


def alone(plans: tuple[RewritePlan, ...] | Abstain) -> tuple[RewritePlan, ...]:
    """The plans of a reason, told apart from what it was the reason for, which stays as it stands."""
    return () if isinstance(plans, Abstain) else tuple(replace(one, because=APART) for one in plans)


def bared(plan: RewritePlan) -> RewritePlan:
    """The plan with the blank that its ready sentence stands for, if it has one."""
    if plan.own is None or not plan.own.stock:
        return plan
    return replace(plan, own=None, events=(blank_of(plan.match),), why=BLANK)


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


def as_ongoing(plan: RewritePlan) -> RewritePlan:
    """The plan told in the present, if what it tells goes on."""
    told = plan.frame in {"observation", "own-side"} and not plan.in_place and not plan.more
    goes = told and goes_on(plan.match.clause, plan.events, plan.site)
    return replace(plan, frame="now") if goes else plan


def as_turned(plan: RewritePlan, later: Clause | None, lexicon: Lexicon) -> RewritePlan:
    """The plan told in the present, if what it tells is what has turned: "and now I'm upset that you say no"."""
    told = [event.clause for event in plan.events]
    if (
        later is None
        or not told
        or plan.request
        or not all(one and (is_of_now(one) or is_refused(one)) for one in told)
    ):
        return plan
    known = ((word, lexicon.feelings.get(word)) for word in (plan.feeling, *plan.alternatives))
    joined = [word for word, felt in known if felt and "that" in felt.takes and felt.register_ != "formal"]
    if not joined or plan.named:
        return replace(plan, frame="now")
    also = tuple(word for word in joined[1:] if word != plan.feeling)
    return replace(plan, frame="now", feeling=joined[0], alternatives=also, link="that", lasts=False)


def agreeing(first: RewritePlan, second: RewritePlan) -> tuple[RewritePlan, RewritePlan]:
    """Two neighbours in one tense: in the present where nothing of both is over, in the past otherwise."""
    pair = (first, second)
    if {plan.frame for plan in pair} != {"observation", "now"} or any(plan.request or plan.own for plan in pair):
        return pair
    now = first if first.frame == "now" else second
    if not goes_on(now.match.clause, now.events, now.site):
        return pair
    events = [event.clause for event in (*first.events, *second.events, *first.more, *second.more)]
    frame: Frame = "now" if all(clause is None or is_of_now(clause) for clause in events) else "observation"
    return replace(first, frame=frame), replace(second, frame=frame)


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


def reason_for(choice: Choice, events: Sequence[Event]) -> str:
    if any(event.kind == "slot" for event in events):
        return BLANK
    if choice.own_word:
        return OWN_WORD
    return TOLD
