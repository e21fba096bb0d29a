"""How the feeling is joined to what follows: "I'm upset about [what was said]", "I'm hurt that you haven't called".

"I felt … when …" tells a fact of the past. Some feelings are joined to it by "that" in common use: "I'm disappointed
that you lied". A blank alone reads better behind a preposition, where the feeling has one, what still lacks is told as
it stands, and so is a feeling beside a wish: "I'm upset and I need some space".
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from kindphrase.content.lasting import has_lacked, is_past, is_refused, is_state_since, still_goes_on, still_lacks
from kindphrase.content.observing import Event
from kindphrase.content.turning import is_so_now
from kindphrase.lexentries import Feeling
from kindphrase.lexicon import Lexicon
from kindphrase.planning.framing import RewritePlan

# of a row of sentences, the third names no feeling
MOST = 2
# the label of what goes on, behind a preposition
GOING_ON = {"what happens": "what is happening"}


def linked(plan: RewritePlan, lexicon: Lexicon) -> RewritePlan:
    """The plan with its ``link``, if what it says is so still, and the feelings that go with it."""
    if not plan.events:
        return _with_wish(plan, lexicon)
    spoken = plan.own or plan.in_place or plan.wish or plan.more or plan.nth > MOST or plan.frame == "work"
    if not plan.lasts or spoken:
        return plan
    felt = lexicon.feelings.get(plan.feeling)
    if all(event.kind == "slot" for event in plan.events) and len(plan.events) == 1:
        if felt is None or not felt.preposition or is_past(plan.match.clause, plan.site) or _is_let_down(plan, felt):
            return plan
        (event,) = plan.events
        also = _fitting(plan, lexicon, lambda other: other.preposition == felt.preposition)
        events = (replace(event, slot=GOING_ON.get(event.slot, event.slot)),)
        return replace(plan, link=felt.preposition, degree=_degree(plan, felt), events=events, alternatives=also)
    if not all(_lacks(event) for event in plan.events):
        return _with_told(plan, lexicon)
    row = _fitting(plan, lexicon, lambda other: "that" in other.takes)
    # "frustrated and hurt" is said of two that were joined
    parts = [lexicon.feelings.get(word) for word in plan.feeling.split(" and ")]
    if all(part is not None and "that" in part.takes for part in parts):
        return replace(plan, link="that", alternatives=row)
    # "stressed that" is said by few: the next word takes its place
    other = felt is not None and bool(felt.takes) and bool(row)
    return replace(plan, link="that", feeling=row[0], alternatives=row[1:]) if other else plan


def _with_told(plan: RewritePlan, lexicon: Lexicon) -> RewritePlan:
    """What the other did, behind "that" where the feeling is said so: it no longer lasts, and the feeling does."""
    parts = [lexicon.feelings.get(word) for word in plan.feeling.split(" and ")]
    told = [event.clause for event in plan.events if event.clause]
    stands = any(is_refused(clause) or has_lacked(clause) or is_state_since(clause) for clause in told)
    stands = stands or any(event.clause and is_so_now(event.clause) for event in plan.events[1:])
    joined = all(part and (part.told == "that" or (stands and "that" in part.takes)) for part in parts)
    over = is_past(plan.match.clause, plan.site) or _is_story(plan)
    if plan.frame != "observation" or over or not joined or not all(map(_is_deed, plan.events)):
        return plan
    also = _fitting(plan, lexicon, lambda other: "that" in other.takes)
    # "you've never tried" is told as "that you haven't tried"
    lasts = all(map(_is_so_far, plan.events)) or _is_asked_yet(plan) or all(map(_is_not_so_now, plan.events))
    return replace(plan, link="that", lasts=lasts, alternatives=also)


def _is_asked_yet(plan: RewritePlan) -> bool:
    """ "I've been asking you for years, but you never tell me": what is asked up to now lacks now."""
    words = [word for word in plan.match.clause.sentence.words if word.span.end <= plan.site.start]
    norms = [word.norm for word in words if word.is_said]
    still = any(norms[at : at + 3] in (["i", "have", "been"], ["we", "have", "been"]) for at in range(len(norms)))
    clauses = [event.clause for event in plan.events]
    now = all(clause and clause.has("tense", "present") and clause.has("polarity", "negative") for clause in clauses)
    return still and now


def _is_story(plan: RewritePlan) -> bool:
    """ "Then you sold it": behind "then", a feeling is told in the time of the story."""
    words = plan.match.clause.sentence.words
    return any(word.norm == "then" for word in words if word.span.end <= plan.site.start)


def _is_so_far(event: Event) -> bool:
    clause = event.clause
    return (
        clause is not None
        and clause.has("polarity", "negative")
        and clause.has("aspect", "perfect")
        and clause.has("tense", "present")
        and clause.has("modal", "none")
    )


def _is_not_so_now(event: Event) -> bool:
    """ "you're not even trying" is so while it is written."""
    clause = event.clause
    now = clause is not None and clause.has("aspect", "progressive") and clause.has("tense", "present")
    return clause is not None and now and clause.has("polarity", "negative") and clause.place == "complement"


def _is_deed(event: Event) -> bool:
    """What the other did, and no time at which it was so: "when I tried to leave"."""
    clause = event.clause
    plain = clause is not None and clause.has("subject", "you") and clause.place != "when"
    return plain and not (event.seems or event.apparent)


def _is_let_down(plan: RewritePlan, felt: Feeling) -> bool:
    """Whether a hope is said to fail every time: "why do you always have to spoil it?" is no single disappointment."""
    norms = [word.norm for word in plan.match.clause.sentence.words]
    return felt.family == "disappointed" and norms[:1] == ["why"] and "always" in norms


def _with_wish(plan: RewritePlan, lexicon: Lexicon) -> RewritePlan:
    """ "I'm upset and I'd like …"; but nobody says "I'm small and I'd like …"."""
    parts = [lexicon.feelings.get(word) for word in plan.feeling.split(" and ")]
    wished = bool(plan.wish or plan.request) and not (plan.own or plan.in_place)
    if not wished or not all(part is not None and part.takes for part in parts):
        return plan
    return replace(plan, link="and", alternatives=_fitting(plan, lexicon, lambda other: bool(other.takes)))


def _degree(plan: RewritePlan, felt: Feeling) -> str:
    """What was said strongly and tells nothing keeps its strength; a mild word was chosen, or the writer's own."""
    strong = plan.match.rule.severity > 1 and felt.intensity > 1 and not plan.named
    return "really" if strong and " " not in felt.word else ""


def _lacks(event: Event) -> bool:
    clause = event.clause
    told = clause is not None and not event.seems and not event.apparent
    return clause is not None and told and (still_lacks(clause) or still_goes_on(clause))


def _fitting(plan: RewritePlan, lexicon: Lexicon, fits: Callable[[Feeling], bool]) -> tuple[str, ...]:
    known = ((word, lexicon.feelings.get(word)) for word in plan.alternatives)
    return tuple(word for word, feeling in known if feeling is not None and fits(feeling))
