"""`Analysis` → suggestions and edits: plan, realise, read again, offer; the half of a check that says."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, replace

from kindphrase.analysing import Analysis
from kindphrase.asking import Reread, Steps, together
from kindphrase.borrowing import borrowed, felt_after
from kindphrase.clauses import Clause
from kindphrase.composing import TELLING, Group, compose
from kindphrase.framing import Abstain, RewritePlan
from kindphrase.lashing import unlashed
from kindphrase.leavings import swept
from kindphrase.lexicon import Lexicon
from kindphrase.linking import linked
from kindphrase.losing import with_names
from kindphrase.matching import Match
from kindphrase.options import Options
from kindphrase.parting import parted, told_apart
from kindphrase.planning import plan
from kindphrase.realising.realise import Realised, realise
from kindphrase.realising.registers import Habits, habits_of
from kindphrase.reporting import Edit, Suggestion
from kindphrase.severing import severed
from kindphrase.spans import Span
from kindphrase.sparing import Placed, spared
from kindphrase.suggesting import Dropped, distinct, filled, objection, offer
from kindphrase.swallowing import swallows


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
        edits = _placed(self.placed, self.analysis, self.habits, before)
        sentences, draft = self.analysis.sentences, self.analysis.masked.source
        return unlashed(swept(edits, sentences, self.lexicon, draft), sentences, self.lexicon, draft)


@dataclass(frozen=True)
class Rewriting:
    """What is offered for each finding, the whole-draft edits, and what was planned and dropped on the way."""

    suggestions: tuple[tuple[Suggestion, ...], ...]
    edits: tuple[Edit, ...]
    message: Message | None
    plans: tuple[RewritePlan | Abstain, ...]
    realised: tuple[Realised, ...]
    dropped: tuple[Dropped, ...]


@dataclass(frozen=True)
class _Tried:
    """Candidates that were read again, by plan, and what speaks against them."""

    realised: dict[RewritePlan, Realised]
    objections: dict[RewritePlan, str | None]

    def with_those(self, others: _Tried) -> _Tried:
        return _Tried(self.realised | others.realised, self.objections | others.objections)

    def sound(self, plan: RewritePlan) -> Realised | None:
        return self.realised[plan] if plan in self.realised and self.objections[plan] is None else None


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
    draft = analysis.masked.source
    habits = habits if habits is not None else habits_of(draft)
    planned = [_plans(match, analysis, lexicon, options) for match in analysis.findings]
    alone = yield from _try([plan for plans in planned for plan in _some(plans)], analysis, habits, lexicon, options)
    failed = [at for at, plans in enumerate(planned) if _some(plans) and not any(map(alone.sound, _some(plans)))]
    for at in failed:
        planned[at] = _plans(analysis.findings[at], analysis, lexicon, options, rows=False)
    again = [plan for at in failed for plan in _some(planned[at])]
    alone = alone.with_those((yield from _try(again, analysis, habits, lexicon, options)))
    named = {at: found for at in failed if (found := _named(_some(planned[at]), alone))}
    for at, plans in named.items():
        planned[at] = plans
    alone = alone.with_those(
        (yield from _try([plan for row in named.values() for plan in row], analysis, habits, lexicon, options))
    )
    options_of = [_some(plans) for plans in planned]
    firsts = [next((plan for plan in plans if alone.sound(plan)), None) for plans in options_of]
    unsaid = [match for match, plan in zip(analysis.findings, firsts, strict=True) if plan is None]
    groups = compose([plan for plan in firsts if plan is not None], draft)
    groups = tuple(_lending(group, analysis, lexicon, options) for group in groups)
    variants = [_said(groups, at) for at in range(len(groups))]
    wanted = dict.fromkeys(plan for row in variants for plan in row)
    rest = [plan for plan in wanted if plan not in alone.realised]
    tried = alone.with_those((yield from _try(rest, analysis, habits, lexicon, options)))
    message = Message(_chosen(groups, variants, tried, unsaid), analysis, habits, lexicon)
    return Rewriting(
        suggestions=tuple(_offered(plans, tried) for plans in options_of),
        edits=message.edits(),
        message=message,
        plans=tuple(item for plans in planned for item in _each(plans)),
        realised=tuple(tried.realised.values()),
        dropped=tuple(
            Dropped(plan.match.rule.id, tried.realised[plan].text, reason)
            for plan, reason in tried.objections.items()
            if reason is not None
        ),
    )


def _try(
    plans: Sequence[RewritePlan], analysis: Analysis, habits: Habits, lexicon: Lexicon, options: Options
) -> Steps[_Tried]:
    draft = analysis.masked.source
    realised = {plan: realise(linked(plan, lexicon), draft, habits, options) for plan in plans}
    by_match: dict[int, list[RewritePlan]] = {}
    for each in plans:
        by_match.setdefault(id(each.match), []).append(each)
    texts = {plan: filled(realised[_twin(plan, by_match[id(plan.match)])].text) for plan in realised}
    distinct_texts = tuple(dict.fromkeys(texts.values()))
    readings = dict(zip(distinct_texts, (yield distinct_texts) if distinct_texts else (), strict=True))
    objections = {
        plan: objection(candidate, analysis.masked, readings[texts[plan]], analysis.beside(plan.match))
        or severed(candidate, [other.span for other in analysis.findings_in(plan.match.clause.sentence)])
        for plan, candidate in realised.items()
    }
    return _Tried(realised, objections)


def _named(plans: tuple[RewritePlan, ...], tried: _Tried) -> tuple[RewritePlan, ...]:
    """Blanks that would lose a name, with the name in their labels; none where another of them is sound."""
    if any(map(tried.sound, plans)):
        return ()
    return tuple(named for plan in plans if (named := with_names(tried.realised[plan])) is not None)


def _twin(plan: RewritePlan, plans: Iterable[RewritePlan]) -> RewritePlan:
    """The plan of the same match whose reading counts for this one: what differs in tense alone is read once."""
    if plan.frame != "now":
        return plan
    same = (other for other in plans if other.events == plan.events)
    return next((other for other in same if other.frame == "observation"), plan)


def _some(plans: tuple[RewritePlan, ...] | Abstain) -> tuple[RewritePlan, ...]:
    return plans if isinstance(plans, tuple) else ()


def _each(plans: tuple[RewritePlan, ...] | Abstain) -> tuple[RewritePlan | Abstain, ...]:
    return plans if isinstance(plans, tuple) else (plans,)


def _plans(
    match: Match, analysis: Analysis, lexicon: Lexicon, options: Options, *, rows: bool = True
) -> tuple[RewritePlan, ...] | Abstain:
    others = [other for other in analysis.findings_in(match.clause.sentence) if other is not match]
    accused = frozenset(
        other.clause.head for other in others if other.clause.place != "main" and not other.rule.observable
    )
    return plan(match, analysis.beside(match), lexicon, options, accused, [other.span for other in others], rows=rows)


def _lending(group: Group, analysis: Analysis, lexicon: Lexicon, options: Options) -> Group:
    """The group with what the sentences beside it tell: what happened, or how it was, if nothing is found there."""
    if len(group.single) > 1:
        return group
    draft, clause = analysis.masked.source, group.joined.match.clause
    lent = borrowed(group.joined, _beside(clause, analysis, -1), draft, lexicon, options)
    lent = lent or felt_after(group.joined, _beside(clause, analysis, 1), draft, lexicon)
    return replace(group, joined=lent) if lent is not None else group


def _beside(clause: Clause, analysis: Analysis, step: int) -> tuple[Clause, ...]:
    """The clauses of the sentence before or after, if nothing is found there and no harm told."""
    at = step + analysis.place(clause.sentence)
    if not 0 <= at < len(analysis.sentences):
        return ()
    sentence = analysis.sentences[at]
    return () if analysis.findings_in(sentence) or analysis.is_harm(sentence) else analysis.clauses[at]


def _offered(plans: tuple[RewritePlan, ...], tried: _Tried) -> tuple[Suggestion, ...]:
    return distinct([offer(candidate) for plan in plans if (candidate := tried.sound(plan)) is not None])


def _said(groups: Sequence[Group], at: int) -> tuple[RewritePlan, ...]:
    """All that a group may come out as: alone, or as the second or third of a row."""
    group = groups[at]
    if not group.follows:
        return (group.joined,)
    before = groups[at - 1].joined
    return (group.joined, group.said(2, before), group.said(3, before))


def _chosen(
    groups: tuple[Group, ...], variants: Sequence[tuple[RewritePlan, ...]], tried: _Tried, unsaid: Sequence[Match]
) -> tuple[Placed, ...]:
    """The joined sentence of each group, or, where that failed, its parts one by one.

    A blank in place of much that the draft tells is a suggestion for the writer, and no edit.
    """
    placed: list[Placed] = []
    row = 0
    for group, options in zip(groups, variants, strict=True):
        row = row + 1 if group.follows and row else 1
        wanted = options[min(row, len(options)) - 1]
        whole = next((one for one in (wanted, *options) if tried.sound(one)), None)
        chosen = [whole] if whole is not None else [one for one in group.single if tried.sound(one)]
        row = row if chosen and chosen[-1].frame in TELLING and not _tells_side(chosen[-1]) else 0
        for one in chosen:
            candidate = tried.sound(one)
            if candidate is None or swallows(one, candidate.text):
                continue
            if not placed or placed[-1].site.end <= one.site.start:
                placed.append(Placed(one, candidate.text, one.site))
    torn = {id(match.clause.sentence) for match in unsaid if not _covered(match.span, placed)}
    # a sentence that would go on accusing, where nothing can be said instead, is left as it is
    return tuple(one for one in placed if id(one.plan.match.clause.sentence) not in torn)


def _tells_side(plan: RewritePlan) -> bool:
    """Whether it says no feeling, to which another could be added with "also": "this isn't working for me"."""
    return plan.own is not None and plan.own.alone and not plan.own.stock


def _covered(span: Span, placed: Sequence[Placed]) -> bool:
    """Whether one of the sentences of ours, which are in order, goes where a stretch is."""
    at = bisect_left(placed, span.end, key=lambda one: one.site.start)
    return at > 0 and placed[at - 1].site.overlaps(span)


def _placed(placed: Sequence[Placed], analysis: Analysis, habits: Habits, before: Collection[str]) -> tuple[Edit, ...]:
    """The sentences as edits: nothing said twice, and each parted from what stays beside it."""
    draft = analysis.masked.source
    edits: list[Edit] = []
    once = spared(placed, draft, before)
    for at, one in enumerate(once):
        if one.site != one.plan.site:
            edits.append(Edit(start=one.site.start, end=one.site.end, text=one.text))
            continue
        floor = edits[-1].end if edits else 0
        ceiling = once[at + 1].site.start if at + 1 < len(once) else len(draft)
        edits.append(parted(one.plan, one.text, floor, ceiling, analysis.beside(one.plan.match), draft, habits))
    return told_apart(edits, draft)
