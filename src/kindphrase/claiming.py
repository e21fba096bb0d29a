"""What somebody is said to owe, or to be the reason for: "you owe me an apology" would like one."""

from __future__ import annotations

from kindphrase.answering import mishap_told
from kindphrase.feelings import Choice
from kindphrase.framing import ASKS, OWN_SIDE, RewritePlan, own_or_blank
from kindphrase.matching import Match
from kindphrase.sentences import verbatim

CUT = frozenset({",", ";", ":", "-", "–", "—"})
# what can be given, and is named: "an apology", "some respect"
NAMING = frozenset({"a", "an", "the", "some", "my"})
LINKS = frozenset({"that", "why", "for"})
LONGEST = 12


def plan_claimed(match: Match, choice: Choice) -> tuple[RewritePlan, ...]:
    """The sentence as what the writer would like, or is upset about; nothing where it claims neither."""
    sentence = match.clause.sentence
    words = [word for word in sentence.words if word.is_said or word.text in CUT]
    norms = [word.norm for word in words]
    if not 4 <= len(words) <= LONGEST or any(word.text in CUT for word in words):
        return ()
    if norms[:3] in (["you", "owe", "me"], ["you", "owe", "us"]) and norms[3] in NAMING:
        return own_or_blank(match, choice, ("I'd like", verbatim(words[3:])), sentence.span, ASKS)
    if norms[0] == "you" and norms[2:4] == ["the", "reason"] and words[1].lemma == "be":
        start = 5 if norms[4:5] and norms[4] in LINKS else 4
        told = mishap_told(words[start:])
        return own_or_blank(match, choice, told, sentence.span, OWN_SIDE) if told else ()
    return ()
