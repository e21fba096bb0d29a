"""Many plans in one draft → one message: neighbours join, feelings vary, nothing is said three times in a row."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from kindphrase.composing.joining import LINKS, join, tells_nothing
from kindphrase.planning.framing import BLANK, OWN_WORD, RewritePlan, bared, blank_of
from kindphrase.planning.tensing import agreeing
from kindphrase.spans import Span

# what stands in a row of its kind: "I felt …. I also felt …"
TELLING = frozenset({"observation", "now"})


@dataclass(frozen=True)
class Group:
    """Plans said as one: ``joined`` where there are several, each alone in ``single`` as the way back.

    ``follows``: the sentence before is one of ours as well, with nothing but an opener between.
    """

    single: tuple[RewritePlan, ...]
    joined: RewritePlan
    follows: bool = False

    @property
    def site(self) -> Span:
        return self.joined.site

    def said(self, nth: int, before: RewritePlan | None) -> RewritePlan:
        """The joined plan as the ``nth`` "I felt" in a row; the feeling of the one before is not named again."""
        plan = self.joined
        if nth == 1 or plan.frame not in TELLING or plan.in_place or plan.own:
            return plan
        feeling = plan.feeling
        if before is not None and feeling == (before.more_feeling if before.more else before.feeling):
            others = (word for word in plan.alternatives if word != feeling)
            feeling = feeling if plan.why == OWN_WORD else next(others, feeling)
        return replace(plan, nth=nth, feeling=feeling)


def compose(plans: Sequence[RewritePlan], draft: str) -> tuple[Group, ...]:
    """Group first plans, given in the order of the draft; groups do not overlap."""
    groups: list[Group] = []
    for plan in plans:
        last = groups[-1] if groups else None
        if last is not None and (joined := join(last.joined, plan, draft)) is not None:
            groups[-1] = Group((*last.single, plan), joined, last.follows)
        elif last is None or not last.site.overlaps(plan.site):
            before, agreed = agreeing(last.joined, plan) if last is not None else (None, plan)
            follows = last is not None and before is not None and _follows(before, agreed, draft)
            if follows and last is not None and before is not None:
                groups[-1] = replace(last, joined=before)
            one = agreed if follows else plan
            groups.append(Group((one,), one, follows))
    return _varied(groups, draft)


def _varied(groups: Sequence[Group], draft: str) -> tuple[Group, ...]:
    """Sentences that tell nothing of their own differ in their feeling, and no wish is said a second time.

    What stands in another paragraph with other words between does not count: by then it is far, and a draft can be cut
    there (`kindphrase.regions`).
    """
    wishes: set[str] = set()
    feelings: set[str] = set()
    found: list[Group] = []
    for group in groups:
        plan = group.joined
        if found and _is_far(found[-1], group, draft):
            wishes.clear()
            feelings.clear()
        if plan.wish in wishes:
            plan = replace(plan, wish="", frame="observation", events=plan.events or (blank_of(plan.match),), why=BLANK)
        wishes |= {plan.wish} - {""}
        if plan.own is not None and plan.own.stock and _says_feeling(draft, plan.site):
            plan = bared(plan)
        own = " ".join(plan.own.words).lower() if plan.own is not None and plan.own.alone else ""
        if " " in own and own in f"{draft[: plan.site.start]}\n{draft[plan.site.end :]}".lower():
            # "you're so bossy, I'd like more of a say": the writer says it already
            plan = replace(plan, own=None, events=(blank_of(plan.match),), why=BLANK)
        if tells_nothing(plan) and not plan.in_place and plan.why != OWN_WORD:
            words = (plan.feeling, *plan.alternatives)
            plan = replace(plan, feeling=next((word for word in words if word not in feelings), plan.feeling))
        if not plan.in_place and plan.own is None and plan.events:
            feelings.add(plan.feeling)
        found.append(replace(group, joined=plan))
    return tuple(found)


def _says_feeling(draft: str, site: Span) -> bool:
    """Whether the writer says elsewhere how they feel: "I'm annoyed with you" beside it would be another feeling."""
    rest = f"{draft[: site.start]} {draft[site.end :]}".lower()
    words = rest.replace("'", " ").replace("’", " ").split()
    return any(
        word in {"feel", "feeling", "felt"} and "i" in words[max(at - 3, 0) : at] for at, word in enumerate(words)
    )


def _is_far(last: Group, group: Group, draft: str) -> bool:
    start = last.single[-1].match.clause.sentence.span.end
    between = draft[start : group.single[0].match.clause.sentence.span.start]
    return "\n" in between and any(map(str.isalnum, between))


def _follows(last: RewritePlan, plan: RewritePlan, draft: str) -> bool:
    """Whether nothing of weight stands between the two: "Sam, …", "Honestly, …" and "and …" start no new row."""
    if last.frame != plan.frame or plan.frame not in TELLING or last.in_place or plan.in_place:
        return False
    sentence = plan.match.clause.sentence
    start = max(sentence.span.start, last.site.end)
    if draft[last.site.end : start].strip(" .!?,;-–—\n"):
        return False
    lead = [word for word in sentence.words if start <= word.span.start and word.span.end <= plan.site.start]
    openers = set(plan.match.clause.openers)
    said = [word for word in lead if word.is_said]
    return all(
        word.index in openers or word.norm in {*LINKS, "now"} or word.role in {"vocative", "discourse"} for word in said
    )
