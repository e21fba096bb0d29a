"""(Match, Voice) → `RewritePlan` or `Abstain`: what to say, and in which frame; no surface strings."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from kindphrase.clauses import Clause
from kindphrase.content.byform import is_told_so
from kindphrase.content.complaining import accused_beside, complaint, with_asking
from kindphrase.content.deeds import deeds_of
from kindphrase.content.deploring import told_by_you
from kindphrase.content.feelings import Choice, choose
from kindphrase.content.goodwill import found_out, is_left_with, set_against, shown_of
from kindphrase.content.grounding import ground_of
from kindphrase.content.holding import joined_as_reason, reason_held, top_of
from kindphrase.content.lifting import held_by
from kindphrase.content.motives import apart_from_motive, moved_by
from kindphrase.content.observing import Event, observe
from kindphrase.content.ownwords import felt_in
from kindphrase.content.requesting import HEEDING, is_ordered, requested, stops_talk
from kindphrase.content.retelling import gerund_below, retold
from kindphrase.content.scraps import scrap_of
from kindphrase.content.siting import address_of, past_pointed, site_of
from kindphrase.content.slipping import tells_slip
from kindphrase.content.telling import is_vague
from kindphrase.content.times import is_time_of
from kindphrase.content.turning import turned
from kindphrase.finding.matching import Match
from kindphrase.lexicon import Lexicon
from kindphrase.options import Options
from kindphrase.parsing.orders import STOPPING
from kindphrase.planning.beyond import beyond
from kindphrase.planning.bystanding import left_out, naming
from kindphrase.planning.enquiring import plan_enquired
from kindphrase.planning.frames import best_frame, framed
from kindphrase.planning.framing import Abstain, RewritePlan, alone, blank_of, reason_for
from kindphrase.planning.inplace import plan_deed, plan_way, plan_words
from kindphrase.planning.ordering import asked_beside, plan_order
from kindphrase.planning.outbursts import plan_outburst
from kindphrase.planning.outright import plan_outright
from kindphrase.planning.ownside import own_sided
from kindphrase.planning.pleading import wanted_besides
from kindphrase.planning.questions.posing import plan_acted, plan_wished
from kindphrase.planning.questions.questioning import plan_questioned
from kindphrase.planning.rewording import holder_of, plan_truth
from kindphrase.planning.settling import settled
from kindphrase.planning.tensing import as_turned
from kindphrase.planning.terse import plan_fact
from kindphrase.planning.timing import plan_timed
from kindphrase.planning.trailing import plan_thrown, plan_trailing
from kindphrase.planning.unsaid import held_up, unsayable, untellable
from kindphrase.planning.worded import plan_resumed, plan_wish, wish_of
from kindphrase.spans import Span

# more than this in one sentence reads as a charge sheet
MOST_EVENTS = 3


def plan(
    match: Match,
    clauses: Sequence[Clause],
    lexicon: Lexicon,
    options: Options,
    accused: frozenset[int] = frozenset(),
    others: Sequence[Span] = (),
    *,
    rows: bool = True,
    reasons: bool = True,
) -> tuple[RewritePlan, ...] | Abstain:
    """The plans for one match, best first.

    ``clauses`` are those of its sentence, ``others`` the other matches in it, and ``accused`` the heads of clauses that
    other matches stand in and that are no acts. Without ``rows``, what stands beside the clause is not told with it,
    and without ``reasons``, not what it is the reason for.
    """
    seen = deeds_of(match, clauses, lexicon, others)
    told = _planned(match, clauses, lexicon, options, accused, others, rows=rows, reasons=reasons, deeds=seen)
    if not seen:
        return told
    # what tells a deed may be found again, and then the blank is what can be said
    blank = _planned(match, clauses, lexicon, options, accused, others, rows=rows, reasons=reasons, deeds=())
    if isinstance(told, Abstain) or isinstance(blank, Abstain):
        return blank if isinstance(told, Abstain) else told
    return (*told, *blank)


def _planned(
    match: Match,
    clauses: Sequence[Clause],
    lexicon: Lexicon,
    options: Options,
    accused: frozenset[int],
    others: Sequence[Span],
    *,
    rows: bool,
    reasons: bool,
    deeds: Sequence[Clause],
) -> tuple[RewritePlan, ...] | Abstain:
    """The plans that tell these deeds, whatever the rule is about."""
    rule, given, found = match.rule, match.clause, (match, accused, others)
    if (unsaid := unsayable(match) or beyond(match) or held_up(match, clauses)) is not None:
        return Abstain(match, unsaid)
    later, against = _turned(match, clauses, lexicon, others)
    complains = against or (None if rule.observable else complaint(match, clauses))
    if complains is not None:
        match = replace(match, clause=complains)
        accused |= accused_beside(complains, match.span, clauses)
    match, ordered_first = _asked_before(
        replace(match, clause=told_by_you(match, clauses) or moved_by(match, clauses, lexicon) or holder_of(match)),
        clauses,
        others,
    )
    accused, others = accused | ordered_first, (*others, *(match.span for _ in ordered_first))
    said = match.clause
    if ordered := plan_order(match, lexicon, options) or plan_timed(match, lexicon, options):
        return ordered
    # "you need to lighten up" waves away, and what scorns asks for nothing: "never sing again"
    scorns = rule.category == "contempt" and not rule.observable and not ordered_first
    waves_away = (rule.category == "dismissal" and not stops_talk(said) and not ordered_first) or (
        scorns and said.has("mood", "imperative")
    )
    asking, behind = requested(match, said, lexicon, told=not (scorns or waves_away))
    request = asked_beside(asking, others) if asking is not None else None
    act = ground_of(said) if waves_away else retold(said, clauses) or apart_from_motive(match, said, clauses, lexicon)
    if act is not None:
        match = replace(match, clause=act)
    reason = reason_held(said, clauses, retold=act is not None) if reasons and (rule.observable or act) else None
    # what somebody is asked to think of says little about how it was
    asked = request is not None and not behind and not request.clause.has("verb", "none", "get", *HEEDING)
    top = reason or top_of(said, clauses)
    wish = wish_of(match) if rule.frames[0] == "need" else ""
    choice = choose(
        match,
        lexicon,
        options,
        retold=act is not None
        or asked
        or tells_slip(match, match.clause)
        or (is_told_so(match.clause) and not is_vague(match.clause, lexicon)),
        # "make sure you don't buy any": nothing was left undone
        wished=bool(wish) or (request is not None and request.kind == "not-do" and said.has("modal", "none")),
        timed=any(is_time_of(other, match.clause) for other in clauses),
        beside=naming(said, top, clauses) if reason is None else (),
    )
    fact = _said_whole(match, said, given, choice, clauses, lexicon)
    if choice is not None and (inside := plan_outright(match, said, reason, top, choice, clauses, lexicon)):
        return (*fact, *inside)
    if top is None and (held := held_by(said, match, given, clauses, told=bool(fact))) is not None:
        return plan(held[0], clauses, lexicon, options, accused | held[1], others, rows=rows)
    if top is None:
        return (
            *fact,
            *plan_acted(match, given, choice, clauses, lexicon),
            *plan_outburst(match, choice, others, lexicon),
        ) or Abstain(match, f"the words stand in a {said.place} clause that cannot be replaced alone")
    if choice is None:
        return Abstain(match, "no feeling in the chosen vocabulary fits")
    if (
        worded := plan_words(match, choice) or plan_way(match, choice) or plan_deed(match, choice, clauses)
    ) is not None:
        return (*fact, worded)
    if wish:
        return (*fact, *plan_wish(match, said, top, choice, wish, lexicon))
    events = observe(
        match,
        clauses,
        lexicon,
        carried=choice.carries,
        felt=choice.spent,
        borrowed=complains is not None or act is not None,
        rows=rows,
        turned=later is not None,
        deeds=deeds,
    )
    # "clean up your mess": what is ordered has not been done; nor is an excuse told beside what is asked for
    events = (
        (blank_of(match),) if request and (behind or is_ordered(match, said, request)) else with_asking(given, events)
    )
    told = frozenset(event.clause for event in events if event.clause is not None)
    if top.place == "because" and top.has("holder-subject", "you") and not any(event.seems for event in events):
        return Abstain(match, "how the writer felt is no reason for what the other did")
    if (why := untellable(match, said, top, clauses, events, lexicon)) is not None:
        return (*fact, *plan_acted(match, given, choice, clauses, lexicon)) or Abstain(match, why)
    if reason is not None:
        own = felt_in(reason, lexicon)
        events = events if own else (Event("clause", reason), *events)
        choice = replace(choice, feeling=own or choice.feeling, own_word=bool(own))
    scrap = scrap_of(match) if events[0].kind == "slot" and len(events) == 1 else None
    site, whole = scrap if scrap is not None else site_of(top, said, events, shown_of(match, against))
    first = RewritePlan(
        # what a noun names is told in a sentence of our own, and stands in that of the draft
        match=match if match.clause.sentence is said.sentence else replace(match, clause=said),
        frame=best_frame(match, events),
        feeling=choice.feeling,
        alternatives=choice.alternatives,
        events=events[:MOST_EVENTS],
        site=past_pointed(events, site) if scrap is None else site,
        whole=whole,
        why=reason_for(choice, events),
        request=request,
        left_out=left_out(clauses, accused, told, said if reason is not None and act is not None else None),
        more=events[MOST_EVENTS:],
        more_feeling=next((word for word in choice.alternatives if not choice.own_word), choice.feeling),
        named=choice.own_word,
        # what the draft names as caused was felt then, unless it goes on
        lasts=not choice.own_word or (match.clause.has("tense", "present") and _is_of_now(match.clause)),
        wish=wanted_besides(match, site, lexicon) if request is None else "",
        because=joined_as_reason(said) if reason is not None and events[0].clause is reason else "",
    )
    first = plan_resumed(as_turned(first, later, lexicon), top, clauses, others, lexicon)
    fitted = first if scrap is not None else settled(first, top, others)
    if isinstance(fitted, Abstain):
        return fact or fitted
    closes = fitted.whole and fitted.tail is None
    fitted = replace(fitted, address=address_of(said, fitted.site, lexicon, mocks=scorns) if closes else "")
    gone_on = any(not fitted.whole and fitted.site.end <= other.start for other in others)
    owned = own_sided(fitted, choice, lexicon, options, gone_on=gone_on)
    return (
        *fact,
        *(plan_acted(match, given, choice, clauses, lexicon) if not gone_on and _is_blank(events) else ()),
        *(plan_thrown(match, choice) or plan_trailing(match, choice, lexicon))[:1],
        *plan_truth(match, said, choice),
        *plan_enquired(replace(match, clause=said), choice, lexicon)[:1],
        *owned,
        *framed(replace(fitted, own=None), choice, lexicon, options),
        *(
            alone(plan(found[0], clauses, lexicon, options, found[1], found[2], rows=rows, reasons=False))
            if first.because
            else ()
        ),
    )


def _turned(
    match: Match, clauses: Sequence[Clause], lexicon: Lexicon, others: Sequence[Span]
) -> tuple[Clause | None, Clause | None]:
    """What is so now, and what is held against something before it; both are one where that has turned."""
    found = found_out(match, clauses)
    later = turned(match, clauses, lexicon, others) or (found if is_left_with(found) else None)
    return later, later or found or set_against(match, clauses, lexicon)


def _said_whole(
    match: Match, said: Clause, given: Clause, choice: Choice | None, clauses: Sequence[Clause], lexicon: Lexicon
) -> tuple[RewritePlan, ...]:
    """The sentence as the one thing that it tells or comes to, to be tried first."""
    if choice is None:
        return ()
    fact = plan_fact(match, choice, lexicon)
    wished = plan_wished(match, given, choice, clauses, lexicon)
    questioned = () if fact or wished else plan_questioned(replace(match, clause=said), choice, lexicon)
    return (*wished, *fact, *questioned)


def _is_blank(events: Sequence[Event]) -> bool:
    return all(event.kind == "slot" for event in events)


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


def _is_of_now(clause: Clause) -> bool:
    """ "you're driving me mad", "I'm fed up with you": it goes on, or the writer says it of themselves."""
    return clause.has("aspect", "progressive") or clause.has("subject", "i", "we")
