"""What the fixed words of a rule mean, in plain English, and what keeps a rule quiet."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING

from kindphrase.reporting import Category, Frame, Reflex

if TYPE_CHECKING:
    from kindphrase.rules.model import ClauseRule, Guard, PhraseRule

CATEGORIES: Mapping[Category, str] = {
    "absolute": "One event is told as if it were always so, or never.",
    "blame": "Something that was done, or not done, is held against the receiver.",
    "label": "A word for what the receiver is, instead of what they did.",
    "mind-reading": "The draft says what the receiver thinks, wants or feels.",
    "causation": "The receiver is made the cause of what the writer feels or does.",
    "pseudo-feeling": "It begins with “I feel”, and what follows is about the receiver.",
    "should": "What the receiver ought to do, or ought to have done.",
    "question": "A question that does not ask.",
    "comparison": "The receiver is measured against somebody else.",
    "dismissal": "What the receiver feels or says is waved away.",
    "ledger": "Kindness is kept as a score.",
    "threat": "Something bad is announced if the receiver does not comply.",
    "contempt": "The writer speaks from above: mockery, sarcasm, disgust.",
    "crowd": "Others are called up as witnesses against the receiver.",
    "withdrawal": "The writer leaves the talk, and lets the receiver feel it.",
    "appeasing": "The writer gives in and takes all the blame, so that it stops.",
}
REFLEXES: Mapping[Reflex, str] = {
    "fight": "to attack before one is attacked",
    "flight": "to leave before one is left",
    "freeze": "to go silent and show nothing",
    "appease": "to give in so that it stops",
}
FRAMES: Mapping[Frame, str] = {
    "observation": "“I felt … when …”",
    "own-side": "“I felt … when …”, told from the writer's side",
    "now": "“I feel … when …”, for what goes on",
    "curious": "“I felt … when …”, and a question that asks",
    "need": "what the writer needs instead",
    "work": "what the work needs, without feelings",
}
KINDS: Mapping[str, str] = {
    "clause": "It reads clauses: who does what to whom, how often and in which mood, in whatever words.",
    "phrase": "It looks for turns of phrase: words in a row, in any of their forms, with room for others between them.",
}


def quieting(rule: ClauseRule | PhraseRule, guards: Iterable[Guard]) -> list[Guard]:
    """The guards that can silence a rule, whole sentences or single matches."""
    return [guard for guard in guards if guard.whole_sentence or guard.id not in rule.despite]


def reason(guard: Guard) -> str:
    """Why a guard keeps rules quiet, and for which voices."""
    voices = f" (voice: {', '.join(guard.voices)})" if guard.voices else ""
    return f"{guard.why.strip()}{voices}"


def counted(number: int, one: str) -> str:
    """``3 rules``, ``1 rule``."""
    return f"{number:,} {one}{'s' * (number != 1)}"
