"""Feelings between people who are not close: nobody tells a moderator that they feel lonely."""

from __future__ import annotations

from dataclasses import replace

from kindphrase.lexicon import Lexicon
from kindphrase.planning.framing import OWN_WORD, RewritePlan

CLOSE = "close-feeling"
HURT = frozenset({"hurt", "deeply hurt", "sad", "small", "rejected", "betrayed", "alone", "overwhelmed"})
OWN = frozenset("i me my mine myself we us our ours ourselves".split())
# what may be said to anybody
PLAIN = "frustrated"


def distanced(plan: RewritePlan, lexicon: Lexicon, *, dealing: bool) -> RewritePlan:
    """The plan with a feeling that may be told to a stranger; the writer's own word stays.

    ``dealing``: the draft is about something bought, rented or ordered, and nobody is close.
    """
    close = lexicon.classes[CLOSE]
    if plan.feeling not in close or plan.named or plan.why == OWN_WORD:
        return plan
    clause = plan.match.clause
    served = dealing or clause.has("subject", "your")
    if plan.feeling in HURT and not served and any(clause.word(i).norm in OWN for i in clause.full):
        # "you cut me out of the project" hurts at work as well
        return plan
    # "dismissed" names what the other did
    others = tuple(
        word for word in plan.alternatives if word not in close and not (served and _names_act(word, lexicon))
    )
    return replace(plan, feeling=(*others, PLAIN)[0], alternatives=(*others[1:], plan.feeling))


def _names_act(word: str, lexicon: Lexicon) -> bool:
    known = lexicon.feelings.get(word)
    return known is not None and known.names_act
