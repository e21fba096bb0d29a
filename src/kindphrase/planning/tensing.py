"""Whether a plan is told in the present or in the past, alone and beside another."""

from __future__ import annotations

from dataclasses import replace

from kindphrase.clauses import Clause
from kindphrase.content.lasting import is_refused
from kindphrase.content.ongoing import goes_on, is_of_now
from kindphrase.lexicon import Lexicon
from kindphrase.planning.framing import RewritePlan
from kindphrase.reporting import Frame


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
