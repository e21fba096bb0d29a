"""Many plans in one draft → one message: neighbours join, feelings vary, nothing is said three times in a row."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from kindphrase.framing import RewritePlan
from kindphrase.observing import Event
from kindphrase.spans import Span

# more than this in one sentence reads as a charge sheet
MOST_EVENTS = 3


@dataclass(frozen=True)
class Group:
    """Plans said as one: ``joined`` where there are several, each alone in ``single`` as the way back."""

    single: tuple[RewritePlan, ...]
    joined: RewritePlan

    @property
    def site(self) -> Span:
        return self.joined.site


def compose(plans: Sequence[RewritePlan], draft: str) -> tuple[Group, ...]:
    """Group first plans, given in the order of the draft; groups do not overlap."""
    groups: list[Group] = []
    for plan in plans:
        last = groups[-1] if groups else None
        if last is not None and (joined := _join(last.joined, plan, draft)) is not None:
            groups[-1] = Group((*last.single, plan), joined)
        elif last is None or not last.site.overlaps(plan.site):
            nth = _nth(last, plan, draft) if last is not None else 1
            groups.append(Group((plan,), replace(plan, nth=nth) if nth > 1 else plan))
    return tuple(groups)


def _nth(last: Group, plan: RewritePlan, draft: str) -> int:
    """How many sentences "I felt …" would follow each other with this one."""
    apart = draft[last.site.end : plan.site.start].strip(" .!?,;-–—\n")
    if apart or plan.frame != "observation" or plan.in_place:
        return 1
    return last.joined.nth + 1


def _join(first: RewritePlan, second: RewritePlan, draft: str) -> RewritePlan | None:
    """One plan for two neighbours, or None where they are better said apart."""
    if first.in_place or second.in_place or (first.request and second.request):
        return None
    if first.site.overlaps(second.site):
        return first if first.site.contains(second.site) else None
    between = draft[first.site.end : second.site.start]
    if (
        between.strip(" .!?,;-–—").lower() not in {"", "and", "and then", "then", "and also", "plus"}
        or "\n\n" in between
    ):
        return None
    if first.frame != second.frame and {first.frame, second.frame} - {"observation", "curious"}:
        return None
    events = _events(first.events, second.events)
    if len(events) > MOST_EVENTS:
        return None
    feeling = first.feeling
    if _slot_only(first) and not _slot_only(second):
        feeling = second.feeling
    elif not _slot_only(second) and second.feeling != first.feeling and " and " not in first.feeling:
        feeling = f"{first.feeling} and {second.feeling}"
    return replace(
        first,
        feeling=feeling,
        events=events,
        site=Span(first.site.start, second.site.end),
        whole=second.whole,
        request=first.request or second.request,
        frame="observation" if not _slot_only(first) or not _slot_only(second) else first.frame,
    )


def _slot_only(plan: RewritePlan) -> bool:
    return all(event.kind == "slot" for event in plan.events)


def _events(first: Sequence[Event], second: Sequence[Event]) -> tuple[Event, ...]:
    """Both in order, each once; a blank gives way to what is told."""
    events = tuple(dict.fromkeys((*first, *second)))
    told = tuple(event for event in events if event.kind != "slot")
    return told or events[:1]
