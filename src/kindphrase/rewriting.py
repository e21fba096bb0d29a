"""`Analysis` → suggestions and edits: plan, realise, read again, offer; the half of a check that says."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from kindphrase.analysing import Analysis
from kindphrase.composing import Group, compose
from kindphrase.framing import RewritePlan
from kindphrase.lexicon import Lexicon
from kindphrase.matching import Match
from kindphrase.options import Options
from kindphrase.planning import Abstain, plan
from kindphrase.realising.realise import Realised, realise
from kindphrase.reporting import Edit, Suggestion
from kindphrase.suggesting import Dropped, Reread, distinct, filled, objection, offer


@dataclass(frozen=True)
class Rewriting:
    """What is offered for each finding, the whole-draft edits, and what was planned and dropped on the way."""

    suggestions: tuple[tuple[Suggestion, ...], ...]
    edits: tuple[Edit, ...]
    plans: tuple[RewritePlan | Abstain, ...]
    realised: tuple[Realised, ...]
    dropped: tuple[Dropped, ...]


def rewriting(analysis: Analysis, lexicon: Lexicon, options: Options, reread: Reread) -> Rewriting:
    """Offer what can be said for the findings of one draft. All candidates are read again in one batch."""
    draft = analysis.masked.source
    planned = [_plans(match, analysis, lexicon, options) for match in analysis.findings]
    options_of = [plans if isinstance(plans, tuple) else () for plans in planned]
    groups = compose([plans[0] for plans in options_of if plans], draft)
    wanted = dict.fromkeys(plan for plans in options_of for plan in plans)
    wanted |= dict.fromkeys(group.joined for group in groups)
    realised = {plan: realise(plan, draft, options) for plan in wanted}
    texts = {plan: filled(realised[_twin(plan, wanted)].text) for plan in realised}
    distinct_texts = tuple(dict.fromkeys(texts.values()))
    readings = dict(zip(distinct_texts, reread(distinct_texts), strict=True))
    objections = {
        plan: objection(candidate, analysis.masked, readings[texts[plan]]) for plan, candidate in realised.items()
    }
    sound = {plan: candidate for plan, candidate in realised.items() if objections[plan] is None}
    return Rewriting(
        suggestions=tuple(_offered(plans, sound) for plans in options_of),
        edits=_edits(groups, sound),
        plans=tuple(item for plans in planned for item in (plans if isinstance(plans, tuple) else (plans,))),
        realised=tuple(realised.values()),
        dropped=tuple(
            Dropped(plan.match.rule.id, realised[plan].text, reason)
            for plan, reason in objections.items()
            if reason is not None
        ),
    )


def _twin(plan: RewritePlan, plans: Iterable[RewritePlan]) -> RewritePlan:
    """The plan whose reading counts for this one: what differs in tense alone is read once."""
    if plan.frame != "now":
        return plan
    same = (other for other in plans if other.match is plan.match and other.events == plan.events)
    return next((other for other in same if other.frame == "observation"), plan)


def _plans(match: Match, analysis: Analysis, lexicon: Lexicon, options: Options) -> tuple[RewritePlan, ...] | Abstain:
    accused = frozenset(
        other.clause.head
        for other in analysis.findings
        if other is not match and other.clause.sentence is match.clause.sentence and other.clause.place != "main"
    )
    return plan(match, analysis.beside(match), lexicon, options, accused)


def _offered(plans: tuple[RewritePlan, ...], sound: dict[RewritePlan, Realised]) -> tuple[Suggestion, ...]:
    return distinct([offer(sound[plan]) for plan in plans if plan in sound])


def _edits(groups: tuple[Group, ...], sound: dict[RewritePlan, Realised]) -> tuple[Edit, ...]:
    """The joined sentence of each group, or, where that failed, its parts one by one."""
    edits: list[Edit] = []
    for group in groups:
        chosen = [group.joined] if group.joined in sound else [one for one in group.single if one in sound]
        for one in chosen:
            if not edits or edits[-1].end <= one.site.start:
                edits.append(Edit(start=one.site.start, end=one.site.end, text=sound[one].text))
    return tuple(edits)
