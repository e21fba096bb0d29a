"""`Analysis` → suggestions and edits: plan, realise, read again, offer; the half of a check that says."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from kindphrase.composing.asking import Reread, Steps, together
from kindphrase.composing.closing import closed
from kindphrase.composing.gathering import gathered
from kindphrase.composing.goodbyes import with_goodbyes
from kindphrase.composing.lashing import unlashed
from kindphrase.composing.leavings import swept
from kindphrase.composing.parting import parted, run_into, told_apart
from kindphrase.composing.pointing import pointing_back
from kindphrase.composing.sparing import Placed, spared
from kindphrase.composing.suggesting import Dropped, distinct, offer
from kindphrase.composing.trying import Telling, Tried, named, tried
from kindphrase.finding.analysing import Analysis
from kindphrase.finding.matching import Match
from kindphrase.lexicon import Lexicon
from kindphrase.options import Options
from kindphrase.planning.accounts import with_account
from kindphrase.planning.balancing import from_first
from kindphrase.planning.distancing import distanced
from kindphrase.planning.framing import Abstain, RewritePlan
from kindphrase.planning.plan import plan
from kindphrase.realising.realise import Realised
from kindphrase.realising.registers import Habits, habits_of
from kindphrase.reporting import Edit, Suggestion


@dataclass(frozen=True)
class Message:
    """The sentences of ours for a draft, or for a part of it, before repeats are spared."""

    placed: tuple[Placed, ...]
    analysis: Analysis
    habits: Habits
    lexicon: Lexicon

    @property
    def said(self) -> frozenset[str]:
        """Their texts, as they are known again further on."""
        return frozenset(one.said for one in self.placed if one.said)

    def edits(self, before: Collection[str] = ()) -> tuple[Edit, ...]:
        """What is put in. ``before`` is what was said before, where this is a part of a draft."""
        # beside a report of harm, or a threat, the whole draft stays as it is: nothing around it is softened unasked
        if self.analysis.harms or self.analysis.menace:
            return ()
        edits = _placed(self.placed, self.analysis, self.habits, self.lexicon, before)
        sentences, draft = self.analysis.sentences, self.analysis.masked.source
        kept = unlashed(swept(edits, sentences, self.lexicon, draft), sentences, self.lexicon, draft)
        parting = run_into(closed(kept, sentences, self.lexicon, draft), sentences, draft)
        return with_goodbyes(parting, draft)


@dataclass(frozen=True)
class Rewriting:
    """What is offered for each finding, the whole-draft edits, and what was planned and dropped on the way."""

    suggestions: tuple[tuple[Suggestion, ...], ...]
    edits: tuple[Edit, ...]
    message: Message | None
    plans: tuple[RewritePlan | Abstain, ...]
    realised: tuple[Realised, ...]
    dropped: tuple[Dropped, ...]


def rewriting(
    analysis: Analysis, lexicon: Lexicon, options: Options, reread: Reread, habits: Habits | None = None
) -> Rewriting:
    """Offer what can be said for the findings of one draft.

    ``habits`` are those of the whole draft, where the analysis is of a part of it; see `kindphrase.regions`.
    """
    return together([steps(analysis, lexicon, options, habits)], reread)[0]


def steps(analysis: Analysis, lexicon: Lexicon, options: Options, habits: Habits | None = None) -> Steps[Rewriting]:
    """`rewriting`, step by step: candidates are read again in two batches, or in three.

    The first holds the suggestions, the last what only the whole message says: joined and borrowed sentences.
    """
    if not (options.suggest and analysis.findings):
        return Rewriting(tuple(() for _ in analysis.findings), (), None, (), (), ())
    habits = habits if habits is not None else habits_of(analysis.masked.source)
    telling = Telling(analysis, habits, lexicon, options)
    planned = [_plans(match, telling) for match in analysis.findings]
    # in most messages the first plan of each finding is sound, and what joins them is wanted next
    guess = [plans[0] for plans in map(_some, planned) if plans]
    hoped = gathered(guess, telling)
    alone = yield from tried([plan for plans in planned for plan in _some(plans)], telling, hoped.wanted)
    failed = [at for at, plans in enumerate(planned) if _some(plans) and not any(map(alone.sound, _some(plans)))]
    for at in failed:
        planned[at] = _plans(analysis.findings[at], telling, rows=False)
    alone = alone.with_those((yield from tried([plan for at in failed for plan in _some(planned[at])], telling)))
    renamed = {at: plans for at in failed if (plans := named(_some(planned[at]), alone))}
    for at, plans in renamed.items():
        planned[at] = plans
    alone = alone.with_those((yield from tried([plan for row in renamed.values() for plan in row], telling)))
    options_of = [_some(plans) for plans in planned]
    firsts = [next((plan for plan in plans if alone.sound(plan)), None) for plans in options_of]
    unsaid = [match for match, plan in zip(analysis.findings, firsts, strict=True) if plan is None]
    sound = [plan for plan in firsts if plan is not None]
    whole = hoped if sound == guess else gathered(sound, telling)
    rest = [plan for plan in whole.wanted if plan not in alone.realised]
    found = alone.with_those((yield from tried(rest, telling)))
    message = Message(whole.chosen(found, unsaid), analysis, telling.habits, lexicon)
    return Rewriting(
        suggestions=tuple(_offered(plans, found) for plans in options_of),
        edits=message.edits(),
        message=message,
        plans=tuple(item for plans in planned for item in _each(plans)),
        realised=tuple(found.realised.values()),
        dropped=tuple(
            Dropped(plan.match.rule.id, found.realised[plan].text, reason)
            for plan, reason in found.objections.items()
            if reason is not None
        ),
    )


def _some(plans: tuple[RewritePlan, ...] | Abstain) -> tuple[RewritePlan, ...]:
    return plans if isinstance(plans, tuple) else ()


def _each(plans: tuple[RewritePlan, ...] | Abstain) -> tuple[RewritePlan | Abstain, ...]:
    return plans if isinstance(plans, tuple) else (plans,)


def _plans(match: Match, telling: Telling, *, rows: bool = True) -> tuple[RewritePlan, ...] | Abstain:
    analysis = telling.analysis
    others = [other for other in analysis.findings_in(match.clause.sentence) if other is not match]
    accused = frozenset(
        other.clause.head for other in others if other.clause.place != "main" and not other.rule.observable
    )
    clauses = analysis.beside(match)
    plans = plan(
        from_first(match, clauses),
        clauses,
        telling.lexicon,
        telling.options,
        accused,
        [other.span for other in others],
        rows=rows,
    )
    plans = with_account(plans, match, clauses, telling.lexicon, telling.options)
    if isinstance(plans, Abstain) or not telling.habits.company.is_distant or telling.options.voice != "neutral":
        return plans
    return tuple(distanced(one, telling.lexicon, dealing=telling.habits.company.dealing) for one in plans)


def _offered(plans: tuple[RewritePlan, ...], found: Tried) -> tuple[Suggestion, ...]:
    return distinct([offer(candidate) for plan in plans if (candidate := found.sound(plan)) is not None])


def _placed(
    placed: Sequence[Placed], analysis: Analysis, habits: Habits, lexicon: Lexicon, before: Collection[str]
) -> tuple[Edit, ...]:
    """The sentences as edits: nothing said twice, and each parted from what stays beside it."""
    draft = analysis.masked.source
    edits: list[Edit] = []
    once = pointing_back(spared(placed, draft, before), analysis, lexicon)
    for at, one in enumerate(once):
        if one.site != one.plan.site:
            edits.append(Edit(start=one.site.start, end=one.site.end, text=one.text))
            continue
        floor = edits[-1].end if edits else 0
        ceiling = once[at + 1].site.start if at + 1 < len(once) else len(draft)
        edits.append(parted(one.plan, one.text, floor, ceiling, analysis.beside(one.plan.match), draft, habits))
    return told_apart(edits, draft)
