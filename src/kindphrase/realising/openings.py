"""How a sentence opens with the feeling, and what joins the feeling to what it is about."""

from __future__ import annotations

from kindphrase.planning.framing import RewritePlan

# of a row of sentences, so many name a feeling
MOST_FELT = 2


def opening_of(plan: RewritePlan, am: str) -> str:
    if plan.link == "and":
        # "I'd" follows, however the writer says "I am"
        return f"I'm {plan.feeling}"
    if plan.link:
        return " ".join(filter(None, (am, "also" if plan.nth > 1 else plan.degree, plan.feeling)))
    now = plan.frame == "now" or not plan.events
    if plan.nth == 2 and plan.events:
        return f"I also {'feel' if now else 'felt'} {plan.feeling}"
    if plan.nth > MOST_FELT and plan.events:
        return f"It {'is' if now else 'was'} hard for me"
    if now:
        return f"I feel {plan.feeling}"
    return f"I {'was' if plan.frame == 'work' else 'felt'} {plan.feeling}"


def joined_by(plan: RewritePlan) -> str:
    """What joins how it was to what it was about; most often, that is the time.

    What only seems so, and now, is the reason for the feeling: "I feel uneasy because it seems like …". So is a blank
    for what somebody was made to do ("I cried because of [what happened]"), and what is spoilt is so by it.
    """
    if plan.own is not None:
        slot = all(event.kind == "slot" for event in plan.events)
        if slot and plan.own.clause is not None:
            return "because of"
        spoilt = slot and len(plan.own.words) > 1 and plan.own.words[-2] in {"was", "were"}
        spoilt_then = slot and not spoilt and {"was", "were"} & set(plan.own.words[:-1])
        return "by" if spoilt else "because of" if spoilt_then else "when"
    now = plan.frame == "now" and plan.match.clause.has("habit", "none")
    return "because" if now and all(event.seems for event in plan.events) else "when"
