"""(Match, Voice) → `RewritePlan` or `Abstain`: what to say, and in which frame; no surface strings."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from kindphrase.clauses import Clause
from kindphrase.feelings import Choice, choose, felt_in
from kindphrase.framing import ASKS, BLANK, RewritePlan, best_frame, framed, reason_for
from kindphrase.lexicon import Lexicon
from kindphrase.matching import Match
from kindphrase.observing import Event, observe
from kindphrase.options import Options
from kindphrase.retelling import request_of, retold
from kindphrase.siting import address_of, site_of
from kindphrase.spans import Span, cover

# a clause in one of these places can be replaced without touching what holds it
REPLACEABLE = frozenset({"main", "coordinated", "because", "though"})
# beyond this many words nobody would send the sentence, and its parse is a guess
LONGEST_SENTENCE = 120


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
    choice = choose(match, lexicon, options, retold=act is not None or request is not None)
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
        frame=best_frame(match, events),
        feeling=choice.feeling,
        alternatives=choice.alternatives,
        events=events,
        site=site,
        whole=whole,
        why=reason_for(choice, events),
        address=address,
        request=request,
        left_out=frozenset(accused - {event.clause.head for event in events if event.clause is not None}),
    )
    return framed(first, choice, lexicon, options)


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
        why=ASKS,
        address=address_of(said, site, lexicon) if whole else "",
        wish=match.rule.wish or "",
    )
    blank = Event("slot", slot=match.rule.slot)
    return (wished, replace(wished, frame="observation", events=(blank,), wish="", why=BLANK))


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
