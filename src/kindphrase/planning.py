"""(Match, Voice) → `RewritePlan` or `Abstain`: what to say, and in which frame; no surface strings."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from kindphrase.clauses import Clause
from kindphrase.doubting import denied_place, doubted_view
from kindphrase.feelings import Choice, choose
from kindphrase.fitting import (
    accuses_before,
    breaks_after,
    breaks_before,
    concedes_before,
    contrasts,
    runs_on,
    takes_up,
)
from kindphrase.framing import ASKS, BLANK, OWN_SIDE, OWN_WORD, RewritePlan, best_frame, framed, reason_for
from kindphrase.grounding import ground_of
from kindphrase.holding import complaint, in_place, is_of_others, leans_on_lost, reason_held, top_of
from kindphrase.judging import judged_of
from kindphrase.keeping import is_of_another, plan_kept
from kindphrase.lexicon import Lexicon
from kindphrase.matching import Match
from kindphrase.observing import Event, is_time_of, observe
from kindphrase.options import Options
from kindphrase.ordering import asked_beside, plan_order
from kindphrase.orders import STOPPING
from kindphrase.owning import Own, own_of
from kindphrase.ownwords import felt_in
from kindphrase.requesting import HEEDING, request_of, stops_talk
from kindphrase.retelling import gerund_below, retold
from kindphrase.rewording import holder_of, plan_truth, plan_undone, plan_ungraded
from kindphrase.siting import address_of, past_pointed, site_of
from kindphrase.spans import Span
from kindphrase.tails import asks_on, hangs, presses, reasons_on, scrap_of
from kindphrase.telling import is_told_so, is_vague, sums_up
from kindphrase.wondering import asked_plainly
from kindphrase.worded import (
    plan_deed,
    plan_in_place,
    plan_resumed,
    plan_view,
    plan_way,
    plan_wish,
    plan_witnessed,
    plan_words,
    stance_of,
    wish_of,
)

# beyond this many words nobody would send the sentence, and its parse is a guess
LONGEST_SENTENCE = 120
# more than this in one sentence reads as a charge sheet
MOST_EVENTS = 3


@dataclass(frozen=True)
class Abstain:
    """Why no sentence is offered for a match."""

    match: Match
    reason: str

    def __str__(self) -> str:
        return f"{self.match.rule.id}: none ({self.reason})"


def plan(
    match: Match,
    clauses: Sequence[Clause],
    lexicon: Lexicon,
    options: Options,
    accused: frozenset[int] = frozenset(),
    others: Sequence[Span] = (),
    *,
    rows: bool = True,
) -> tuple[RewritePlan, ...] | Abstain:
    """The plans for one match, best first.

    ``clauses`` are those of its sentence, ``others`` the other matches in it, and ``accused`` the heads of clauses that
    other matches stand in and that are no acts. Without ``rows``, what stands beside the clause is not told with it.
    """
    rule = match.rule
    if (unsaid := _unsayable(match)) is not None:
        return Abstain(match, unsaid)
    complains = None if rule.observable else complaint(match, clauses)
    if complains is not None:
        match = replace(match, clause=complains)
        accused |= {other.head for other in clauses if other is not complains and other.span.overlaps(match.span)}
    match, ordered_first = _asked_before(replace(match, clause=holder_of(match)), clauses, others)
    accused, others = accused | ordered_first, (*others, *(match.span for _ in ordered_first))
    said = match.clause
    if ordered := plan_order(match, lexicon, options):
        return ordered
    # "you need to lighten up" waves away, and what scorns asks for nothing: "never sing again"
    scorns = rule.category == "contempt" and not rule.observable and not ordered_first
    waves_away = rule.category == "dismissal" and not stops_talk(said) and not ordered_first
    waves_away = waves_away or (scorns and said.has("mood", "imperative"))
    asking = None if scorns or waves_away else request_of(said, lexicon, orders=rule.category == "should")
    request = asked_beside(asking, others) if asking is not None else None
    act = ground_of(said) if waves_away else retold(said, clauses)
    if act is not None:
        match = replace(match, clause=act)
    reason = reason_held(match.clause, clauses) if match.clause.place == "because" and rule.observable else None
    # what somebody is asked to think of says little about how it was
    asked = request is not None and not request.clause.has("verb", "none", *HEEDING)
    plain = is_told_so(match.clause) and not is_vague(match.clause, lexicon)
    top = reason or top_of(said, clauses)
    wish = wish_of(match) if rule.frames[0] == "need" else ""
    choice = choose(
        match,
        lexicon,
        options,
        retold=act is not None or asked or plain,
        # "make sure you don't buy any": nothing was left undone
        wished=bool(wish) or (request is not None and request.kind == "not-do" and said.has("modal", "none")),
        timed=any(is_time_of(other, match.clause) for other in clauses),
        beside=_naming(said, top, clauses) if reason is None else (),
    )
    if choice is not None and (inside := _inside(match, said, reason, top, choice, clauses, lexicon)):
        return inside
    if top is None:
        return Abstain(match, f"the words stand in a {said.place} clause that cannot be replaced alone")
    if choice is None:
        return Abstain(match, "no feeling in the chosen vocabulary fits")
    if (
        worded := plan_words(match, choice) or plan_way(match, choice) or plan_deed(match, choice, clauses)
    ) is not None:
        return (worded,)
    if wish:
        return plan_wish(match, said, top, choice, wish, lexicon)
    events = observe(
        match,
        clauses,
        lexicon,
        carried=choice.carries,
        felt=choice.spent,
        borrowed=complains is not None or act is not None,
        rows=rows,
    )
    told = frozenset(event.clause for event in events if event.clause is not None)
    blank = events[0].kind == "slot"
    if top.place == "because" and top.has("holder-subject", "you") and (blank or act is not None):
        return Abstain(match, "as a reason for what the other did, a blank would not read")
    if (why := _untellable(match, said, top, clauses, events, lexicon)) is not None:
        return Abstain(match, why)
    if reason is not None:
        own = felt_in(reason, lexicon)
        events = events if own else (*events, Event("clause", reason))
        choice = replace(choice, feeling=own or choice.feeling, own_word=bool(own))
    scrap = scrap_of(match) if events[0].kind == "slot" and len(events) == 1 else None
    site, whole = scrap if scrap is not None else site_of(top, said, events, match.span)
    site = past_pointed(events, site) if scrap is None else site
    first = RewritePlan(
        # what a noun names is told in a sentence of our own, and stands in that of the draft
        match=match if match.clause.sentence is said.sentence else replace(match, clause=said),
        frame=best_frame(match, events),
        feeling=choice.feeling,
        alternatives=choice.alternatives,
        events=events[:MOST_EVENTS],
        site=site,
        whole=whole,
        why=reason_for(choice, events),
        request=request,
        left_out=frozenset(one for one in clauses if one.head in accused or _is_summed(one)) - told,
        more=events[MOST_EVENTS:],
        more_feeling=next((word for word in choice.alternatives if not choice.own_word), choice.feeling),
        # what the draft names as caused was felt then
        lasts=not choice.own_word,
    )
    first = plan_resumed(first, top, clauses, others, lexicon)
    fitted = first if scrap is not None else _fitted(first, top, others)
    if isinstance(fitted, Abstain):
        return fitted
    address = address_of(said, fitted.site, lexicon) if fitted.whole and fitted.tail is None else ""
    fitted = replace(fitted, address=address)
    gone_on = any(not fitted.whole and fitted.site.end <= other.start for other in others)
    owned = _owned(fitted, choice, lexicon, options, gone_on=gone_on)
    return (*plan_truth(match, said, choice), *owned, *framed(replace(fitted, own=None), choice, lexicon, options))


def _asked_before(match: Match, clauses: Sequence[Clause], others: Sequence[Span]) -> tuple[Match, frozenset[int]]:
    """ "stop texting me" for "and get a life" behind it: what is asked for is kept, and the scorn beside it is not.

    With the head of the clause that is left out, if there is one.
    """
    said = match.clause
    if match.rule.category in {"contempt", "dismissal"} and said.has("mood", "imperative"):
        for other in clauses:
            orders = other.has("mood", "imperative") and other.has("verb", *STOPPING) and other.place == "main"
            found = any(other.verb.span.overlaps(one) for one in others)
            joined = said.verb.head == other.head and said.verb.role == "conj"
            if orders and joined and not found and gerund_below(other) is not None:
                return replace(match, clause=other), frozenset({said.head})
    return match, frozenset()


def _inside(
    match: Match,
    said: Clause,
    reason: Clause | None,
    top: Clause | None,
    choice: Choice,
    clauses: Sequence[Clause],
    lexicon: Lexicon,
) -> tuple[RewritePlan, ...]:
    """What is said without a feeling, in the place of some words of a sentence that stays, or as a view of its own."""
    if own_side := plan_kept(match, said, choice, lexicon):
        return own_side
    if reason is None and (witnessed := plan_witnessed(match, choice, clauses, lexicon)) is not None:
        return (witnessed,)
    if reason is None and in_place(said) and match.rule.observable:
        return (plan_in_place(match, choice),)
    if (undone := plan_undone(replace(match, clause=said), choice, held=top is None)) is not None:
        return (undone,)
    if top is not None:
        return ()
    if (ungraded := plan_ungraded(match, choice, lexicon)) is not None:
        return (ungraded,)
    view = denied_place(said)
    return (plan_view(match, choice, view),) if view else ()


def _unsayable(match: Match) -> str | None:
    if len(match.clause.sentence.words) > LONGEST_SENTENCE:
        return "the sentence is too long to be said anew"
    if match.rule.category == "pseudo-feeling" and is_of_another(match):
        return "it tells the writer's own feeling about what somebody else did"
    return None if match.rule.frames else "the rule gives advice only"


def _owned(
    plan: RewritePlan, choice: Choice, lexicon: Lexicon, options: Options, *, gone_on: bool
) -> tuple[RewritePlan, ...]:
    """The plan with what the draft tells of the writer in place of a feeling, where there would be a blank.

    ``gone_on``: more is accused in the same sentence, and feelings are joined more easily than sentences.
    """
    if plan.own is not None:
        return (plan,)
    blank = any(event.kind == "slot" for event in plan.events)
    if plan.request is not None or not (blank or choice.own_word):
        return ()
    own = own_of(plan.match.clause, lexicon, felt=choice.own_word, named=choice.own_word or choice.names_act)
    own = own or judged_of(plan, lexicon, options.voice)
    if own is None and not choice.own_word and plan.why != OWN_WORD:
        own = stance_of(plan)
    own = own or judged_of(plan, lexicon, options.voice, plain=True)
    if (wondered := _wondered(plan, own, lexicon)) is not None:
        return (replace(plan, own=wondered, events=(), why=ASKS), *_said_own(plan, own, gone_on=gone_on))
    return _said_own(plan, own, gone_on=gone_on)


def _wondered(plan: RewritePlan, own: Own | None, lexicon: Lexicon) -> Own | None:
    """ "I'm really frustrated right now. What do you want?": a question that asks stays one."""
    stance = plan.match.rule.stance or ""
    ready = own is None or own.stock
    asks = asked_plainly(plan.match, lexicon) if ready and stance and plan.whole else ()
    return Own((stance,), complete=True, alone=True, stock=True, asks=asks) if asks else None


def _said_own(plan: RewritePlan, own: Own | None, *, gone_on: bool) -> tuple[RewritePlan, ...]:
    if own is None:
        return ()
    told = tuple(event for event in plan.events if event.kind != "slot")
    if own.alone and (told or gone_on):
        return ()
    # an evening is spoilt by what happened, whatever the rule would ask for
    events = tuple(
        replace(event, slot="what happened") if event.slot.startswith("what did not") else event
        for event in plan.events
    )
    return (replace(plan, own=own, events=told if own.complete else events, why=OWN_SIDE if told else BLANK),)


def _fitted(plan: RewritePlan, top: Clause, others: Sequence[Span]) -> RewritePlan | Abstain:
    """The plan with what stays of its sentence taken into account."""
    sentence, site = plan.match.clause.sentence, plan.site
    words = sentence.words
    if breaks_before(words, site, top):
        return Abstain(plan.match, "what stands before it would not go with it")
    # what hangs on the accusation is in no ready words
    blank = plan.events[-1].kind in {"slot", "told"}
    if blank and (accuses_before(words, site) or concedes_before(words, site)):
        return Abstain(plan.match, "what stands before it would go on without it")
    if plan.whole:
        return plan
    rest = Span(site.end, sentence.span.end)
    found_in_rest = any(rest.overlaps(other) for other in others)
    after = [word for word in words if word.span.start >= site.end]
    taken_up = blank and (hangs(sentence, site) or reasons_on(after) or takes_up(words, site))
    taken_up = taken_up or (blank and not found_in_rest and asks_on(after))
    if contrasts(words, site) or presses(after) or taken_up:
        return replace(plan, site=Span(site.start, sentence.span.end), whole=True)
    # what is accused next to it is said anew as well
    spoken = next((word for word in after if word.is_said), None)
    accused_next = spoken is not None and any(spoken.span.overlaps(other) for other in others)
    if not accused_next and breaks_after(words, site, told=not blank):
        # what hangs on a blank is part of what the blank stands for
        if not blank or found_in_rest:
            return Abstain(plan.match, "what follows it would hang in the air")
        return replace(plan, site=Span(site.start, sentence.span.end), whole=True)
    if blank and top.has("mood", "imperative") and spoken is not None and spoken.norm == "but":
        # "cry all you want but it's late": nothing is held against the blank
        return replace(plan, site=Span(site.start, spoken.span.end), stop=".")
    if top.has("mood", "question") and "?" in words[-1].text and not found_in_rest:
        return replace(plan, site=Span(site.start, sentence.span.end), whole=True, tail=rest)
    if not runs_on(words, site):
        return plan
    # "a sad person which is why I left" goes on after a comma
    return replace(plan, stop="," if spoken is not None and spoken.norm == "which" else ".")


def _untellable(
    match: Match, said: Clause, top: Clause, clauses: Sequence[Clause], events: Sequence[Event], lexicon: Lexicon
) -> str | None:
    """Why these events cannot be told, if they cannot."""
    others = match.rule.category == "question" and events[0].kind == "slot" and is_of_others(said, clauses)
    if others and not doubted_view(said, lexicon):
        return "it is about somebody else"
    told = [event.clause for event in events if event.clause is not None]
    if any(map(_is_to_come, told)):
        return "it has not happened"
    return "what it leans on would be lost" if leans_on_lost(said, top, frozenset(each.head for each in told)) else None


def _is_summed(clause: Clause) -> bool:
    return clause.place == "when" and sums_up(clause)


def _is_to_come(clause: Clause) -> bool:
    """ "you're going to lose my keys": told as something that happened, it would be untrue."""
    future = clause.has("tense", "future") and clause.has("polarity", "positive") and clause.has("habit", "none")
    return future and clause.has("subject", "you") and clause.has("mood", "statement") and clause.place == "main"


def _naming(said: Clause, top: Clause | None, clauses: Sequence[Clause]) -> tuple[Clause, ...]:
    """The clauses in which the writer may name the feeling: what holds the accusation, and what hangs on it."""
    below = set(said.sentence.subtree(said.head)) - {said.head}
    held = (top,) if top is not None else ()
    return (*held, *(other for other in clauses if other.head in below and other.place == "complement"))
