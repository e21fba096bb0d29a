"""Plans → candidates that were read again, and what speaks against each."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from kindphrase.composing.asking import Steps
from kindphrase.composing.naming import with_names
from kindphrase.composing.severing import severed
from kindphrase.composing.suggesting import filled, objection
from kindphrase.finding.analysing import Analysis
from kindphrase.lexicon import Lexicon
from kindphrase.options import Options
from kindphrase.planning.framing import RewritePlan
from kindphrase.planning.linking import linked
from kindphrase.realising.realise import Realised, realise
from kindphrase.realising.registers import Habits


@dataclass(frozen=True)
class Telling:
    """What a candidate is said from: the draft as it was read, and how its writer writes."""

    analysis: Analysis
    habits: Habits
    lexicon: Lexicon
    options: Options


@dataclass(frozen=True)
class Tried:
    """Candidates that were read again, by plan, and what speaks against them."""

    realised: Mapping[RewritePlan, Realised]
    objections: Mapping[RewritePlan, str | None]

    def with_those(self, others: Tried) -> Tried:
        """Both, as one."""
        return Tried({**self.realised, **others.realised}, {**self.objections, **others.objections})

    def sound(self, plan: RewritePlan) -> Realised | None:
        """What a plan came out as, if nothing speaks against it."""
        return self.realised[plan] if plan in self.realised and self.objections[plan] is None else None


@dataclass(frozen=True)
class _Candidates:
    realised: Mapping[RewritePlan, Realised]
    # what is read again for each plan
    texts: Mapping[RewritePlan, str]


def tried(plans: Sequence[RewritePlan], telling: Telling, ahead: Sequence[RewritePlan] = ()) -> Steps[Tried]:
    """Say some plans and have them read again.

    The texts of those ``ahead`` are read along with them: they may be tried next, and are known by then.
    """
    made = _candidates(plans, telling)
    more = _candidates([plan for plan in ahead if plan not in made.realised], telling)
    texts = tuple(dict.fromkeys([*made.texts.values(), *more.texts.values()]))
    readings = dict(zip(texts, (yield texts) if texts else (), strict=True))
    objections = {
        plan: objection(
            candidate, telling.analysis.masked, readings[made.texts[plan]], telling.analysis.beside(plan.match)
        )
        or severed(candidate, [other.span for other in telling.analysis.findings_in(plan.match.clause.sentence)])
        for plan, candidate in made.realised.items()
    }
    return Tried(made.realised, objections)


def named(plans: tuple[RewritePlan, ...], found: Tried) -> tuple[RewritePlan, ...]:
    """Blanks that would lose a name, with the name in their labels; none where another of them is sound."""
    if any(map(found.sound, plans)):
        return ()
    return tuple(named for plan in plans if (named := with_names(found.realised[plan])) is not None)


def _candidates(plans: Sequence[RewritePlan], telling: Telling) -> _Candidates:
    draft = telling.analysis.masked.source
    realised = {plan: realise(linked(plan, telling.lexicon), draft, telling.habits, telling.options) for plan in plans}
    by_match: dict[int, list[RewritePlan]] = {}
    for each in plans:
        by_match.setdefault(id(each.match), []).append(each)
    texts = {plan: filled(realised[_twin(plan, by_match[id(plan.match)])].text) for plan in realised}
    return _Candidates(realised, texts)


def _twin(plan: RewritePlan, plans: Iterable[RewritePlan]) -> RewritePlan:
    """The plan of the same match whose reading counts for this one: what differs in tense alone is read once."""
    if plan.frame != "now":
        return plan
    same = (other for other in plans if other.events == plan.events)
    return next((other for other in same if other.frame == "observation"), plan)
