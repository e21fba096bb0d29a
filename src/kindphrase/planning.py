"""(Match, Voice) → `RewritePlan` or `Abstain`: what to say, and in which frame; no surface strings."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from kindphrase.clauses import Clause
from kindphrase.feelings import Choice, choose, felt_in
from kindphrase.lexicon import Lexicon
from kindphrase.matching import Match
from kindphrase.observing import Event, observe
from kindphrase.options import Options
from kindphrase.reporting import Frame
from kindphrase.retelling import Request, can_be_asked, request_of, retold
from kindphrase.siting import address_of, site_of
from kindphrase.spans import Span, cover

# a clause in one of these places can be replaced without touching what holds it
REPLACEABLE = frozenset({"main", "coordinated", "because", "though"})
# beyond this many words nobody would send the sentence, and its parse is a guess
LONGEST_SENTENCE = 120


@dataclass(frozen=True, eq=False)
class RewritePlan:
    """One sentence to be said: ``feeling`` in ``frame`` about ``events``, in place of ``site``.

    ``site`` is in code points of the draft; ``whole`` says that it reaches the end of its sentence, so that the closing
    punctuation is replaced as well. ``nth`` counts the sentences of this kind that follow each other, ``address`` is a
    name that closes the sentence, and ``in_place`` says that the draft has the frame and only the clause is replaced.
    ``request`` is what the draft asks for, kept as a request, and ``wish`` the same in ready words; without events, the
    sentence is about that alone.
    ``left_out`` are heads of clauses of the sentence that accuse as well and are not told ("because you're a coward").
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
    left_out: frozenset[int] = frozenset()

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


def plan(
    match: Match, clauses: Sequence[Clause], lexicon: Lexicon, options: Options, accused: frozenset[int] = frozenset()
) -> tuple[RewritePlan, ...] | Abstain:
    """The plans for one match, best first.

    ``clauses`` are those of its sentence, ``accused`` the heads of those that other matches stand in.
    """
    rule = match.rule
    if len(match.clause.sentence.words) > LONGEST_SENTENCE:
        return Abstain(match, "the sentence is too long to be said anew")
    if not rule.frames:
        return Abstain(match, "the rule gives advice only")
    borrowed = None if rule.observable else _complaint(match, clauses)
    if borrowed is not None:
        match = replace(match, clause=borrowed)
        accused |= {other.head for other in clauses if other is not borrowed and other.span.overlaps(match.span)}
    said = match.clause
    request = request_of(said, lexicon)
    act = retold(said, clauses)
    if act is not None:
        match = replace(match, clause=act)
    reason = _holder(match.clause, clauses) if match.clause.place == "because" and rule.observable else None
    choice = choose(match, lexicon, options, retold=act is not None)
    unfelt = Abstain(match, "no feeling in the chosen vocabulary fits")
    if reason is None and _in_place(said) and rule.observable:
        return (_plan_in_place(match, choice),) if choice is not None else unfelt
    top = reason or _top(said, clauses)
    if top is None:
        return Abstain(match, f"the words stand in a {said.place} clause that cannot be replaced alone")
    if choice is None:
        return unfelt
    if (worded := _plan_words(match, choice)) is not None:
        return (worded,)
    if rule.wish is not None and rule.frames[0] == "need":
        return _plan_wish(match, said, top, choice, lexicon)
    events = observe(
        match,
        clauses,
        lexicon,
        carried=choice.carries,
        felt=choice.own_word,
        borrowed=borrowed is not None or act is not None,
    )
    if top.place == "because" and top.has("holder-subject", "you") and events[0].kind == "slot":
        return Abstain(match, "as a reason for what the other did, a blank would not read")
    if reason is not None:
        own = felt_in(reason, lexicon)
        events = events if own else (*events, Event("clause", reason))
        choice = replace(choice, feeling=own or choice.feeling, own_word=bool(own))
    site, whole = site_of(top, said, events, match.span)
    address = address_of(said, site, lexicon) if whole else ""
    first = RewritePlan(
        match=match,
        frame=_frame(match, events),
        feeling=choice.feeling,
        alternatives=choice.alternatives,
        events=events,
        site=site,
        whole=whole,
        why=_why(choice, events),
        address=address,
        request=request,
        left_out=frozenset(accused - {event.clause.head for event in events if event.clause is not None}),
    )
    return _with_request(first, choice, lexicon, options)


def _plan_wish(match: Match, said: Clause, top: Clause, choice: Choice, lexicon: Lexicon) -> tuple[RewritePlan, ...]:
    """ "shut up" asks for quiet: the feeling, and the wish that the rule knows."""
    site, whole = site_of(top, said, (), match.span)
    wished = RewritePlan(
        match=match,
        frame="need",
        feeling=choice.feeling,
        alternatives=choice.alternatives,
        events=(),
        site=site,
        whole=whole,
        why=_ASKS,
        address=address_of(said, site, lexicon) if whole else "",
        wish=match.rule.wish or "",
    )
    blank = Event("slot", slot=match.rule.slot)
    why = "Names your feeling and leaves a blank for what happened, which the draft does not say."
    return (wished, replace(wished, frame="observation", events=(blank,), wish="", why=why))


def _frame(match: Match, events: Sequence[Event]) -> Frame:
    """The rule's best frame; what is told of the past is no habit."""
    frame = match.rule.frames[0]
    past = any(event.clause is not None and event.clause.has("tense", "past") for event in events)
    return "observation" if frame == "now" and past and match.clause.has("habit", "none") else frame


def _with_request(first: RewritePlan, choice: Choice, lexicon: Lexicon, options: Options) -> tuple[RewritePlan, ...]:
    """The plans for what is told, and those for what is asked; an order keeps its request in all of them."""
    request = first.request
    if request is None:
        return (first, *_variants(first, choice, options))
    asking = replace(first, frame="need", why=_ASKS, events=())
    if request.kind in {"stop", "leave"}:
        ordered = replace(first, frame="now", why=_ORDER)
        if not can_be_asked(request.clause, lexicon):
            return (ordered,)
        return (asking, ordered) if _slotted(first) else (ordered, asking)
    plain = replace(first, request=None)
    row = (asking, plain) if _slotted(first) else (plain, asking)
    return (*row, *_variants(plain, choice, options))


def _slotted(plan: RewritePlan) -> bool:
    return all(event.kind == "slot" for event in plan.events)


_ORDER = "Says what happens and how it is for you, and asks for it to stop."
_THING = "Says what happened to the work, and leaves out who did it."
_ASKS = "Says how it is for you, and what you would like instead."


def _complaint(match: Match, clauses: Sequence[Clause]) -> Clause | None:
    """What "after all I did for you" is held against: the main clause, if it tells what the other did or not."""
    clause = match.clause
    if match.rule.category not in {"ledger", "blame"}:
        return None
    outside = not match.span.overlaps(clause.verb.span)
    if clause.place in {"main", "coordinated", "complement"} or clause.has("subject", "you"):
        return clause if outside and clause.has("subject", "you") and not clause.has("verb", "none") else None
    for other in clauses:
        told = other.has("subject", "you") and not other.has("verb", "none")
        if other.place == "main" and other is not clause and told:
            return other
    return None


def _holder(clause: Clause, clauses: Sequence[Clause]) -> Clause | None:
    """What the accusation is given as the reason for: "we missed the flight because you're always late"."""
    for other in clauses:
        if clause.parent in {other.head, *other.auxiliaries} and other.place == "main" and other is not clause:
            told = other.has("subject", "i", "we", "my", "third") and other.has("mood", "statement")
            return other if told and other.head < clause.head else None
    return None


def _in_place(clause: Clause) -> bool:
    """ "It hurts when you never call", "I'm tired because you never …": the frame is there, the clause is not yet."""
    held = clause.has("holder-subject", "i", "it", "my", "this") and clause.has("subject", "you")
    return clause.place in {"when", "because"} and held


def _plan_words(match: Match, choice: Choice) -> RewritePlan | None:
    """Only some of the matched words give way: "because of you" → "because [what happened]"."""
    instead = match.rule.instead
    if instead is None:
        return None
    words = [word for word in match.clause.sentence.words if match.span.contains(word.span)]
    wanted = instead.words.split()
    for at in range(len(words) - len(wanted) + 1):
        row = words[at : at + len(wanted)]
        if [word.norm for word in row] == wanted:
            why = "Leaves a blank for what happened, in place of the person."
            event = Event("told", told=instead.text)
            return _in_frame(match, choice, event, cover(word.span for word in row), why)
    return None


def _plan_in_place(match: Match, choice: Choice) -> RewritePlan:
    clause = match.clause
    inner = [i for i in clause.full if i not in clause.openers]
    while len(inner) > 1 and (clause.word(inner[0]).role in {"mark", "cc"} or clause.word(inner[0]).norm in LEADING):
        inner.pop(0)
    while len(inner) > 1 and clause.word(inner[-1]).upos in {"PUNCT", "SYM"}:
        inner.pop()
    why = "You already say how it is for you; this leaves only what happened."
    return _in_frame(match, choice, Event("clause", clause), clause.sentence.cover(tuple(inner)), why)


def _in_frame(match: Match, choice: Choice, event: Event, site: Span, why: str) -> RewritePlan:
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


LEADING = frozenset({"when", "whenever", "while", "because", "cause", "since", "as"})


def _top(clause: Clause, clauses: Sequence[Clause]) -> Clause | None:
    """The clause whose words are replaced: the match's own, or the frame it is said in ("I feel like …")."""
    by_head = {index: other for other in clauses for index in (other.head, *other.auxiliaries)}
    seen: set[int] = set()
    while clause.place not in REPLACEABLE or _compares(clause):
        if clause.place != "complement" or clause.parent is None or clause.parent in seen:
            return None
        seen.add(clause.parent)
        parent = by_head.get(clause.parent)
        if parent is None or not parent.has("subject", "i", "none", "it", "you", "implied"):
            return None
        clause = parent
    return clause


def _compares(clause: Clause) -> bool:
    """ "not as easy as you made it out to be": no reason, but the second half of a comparison."""
    mark = clause.sentence.child(clause.head, "mark")
    return clause.place == "because" and mark is not None and mark.norm == "as"


def _variants(first: RewritePlan, choice: Choice, options: Options) -> list[RewritePlan]:
    """Other ways to say it that differ in more than a word."""
    found: list[RewritePlan] = []
    slotted = any(event.kind == "slot" for event in first.events)
    if options.voice == "work" and len(first.events) == 1 and _about_a_thing(first.events[0]):
        found.append(replace(first, frame="work", why=_THING))
    habitual = first.match.clause.has("habit", "high", "zero", "often")
    for frame in dict.fromkeys((*first.match.rule.frames[1:], "now", "curious")):
        if frame == first.frame or (frame == "now" and (slotted or not habitual)):
            continue
        if frame == "own-side":
            if choice.own_side:
                event = Event(kind="told", told=choice.own_side)
                found.append(replace(first, frame="own-side", events=(event,)))
            continue
        if frame in {"need", "work"}:  # made from the draft, see above
            continue
        found.append(replace(first, frame=frame))
    return found


def _about_a_thing(event: Event) -> bool:
    """Whether what was done was done to a thing, so that it can be told without who did it."""
    clause = event.clause
    if clause is None or event.apparent or clause.has("verb", "none") or clause.has("voice", "passive"):
        return False
    thing = clause.sentence.child(clause.head, "obj")
    return thing is not None and thing.upos in {"NOUN", "PROPN"} and clause.has("subject", "you")


def _why(choice: Choice, events: Sequence[Event]) -> str:
    if any(event.kind == "slot" for event in events):
        return "Names your feeling and leaves a blank for what happened, which the draft does not say."
    if choice.own_word:
        return "Your own word for the feeling, and what happened in your own words."
    return "Says what happened and how it was for you; put your own word for the feeling."
