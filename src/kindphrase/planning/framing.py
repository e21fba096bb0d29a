"""`RewritePlan`: one sentence to be said, or `Abstain` with why there is none."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from kindphrase.clauses import Clause
from kindphrase.content.feelings import Choice
from kindphrase.content.observing import Event
from kindphrase.content.owning import Own
from kindphrase.content.requesting import Request
from kindphrase.finding.matching import Match
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


def reason_for(choice: Choice, events: Sequence[Event]) -> str:
    if any(event.kind == "slot" for event in events):
        return BLANK
    if choice.own_word:
        return OWN_WORD
    return TOLD
