"""What somebody is said to owe, to be the reason for, or to have kept from the writer.

"You owe me an apology" would like one, and "why wasn't I told?" wishes to have been told.
"""

from __future__ import annotations

from kindphrase.content.answering import mishap_told
from kindphrase.content.feelings import Choice
from kindphrase.finding.matching import Match
from kindphrase.planning.framing import ASKS, OWN_SIDE, RewritePlan, own_or_blank
from kindphrase.sentences import CUTS, spoken, verbatim

# what can be given, and is named: "an apology", "some respect"
NAMING = frozenset({"a", "an", "the", "some", "my"})
# what may not have been done for the writer
KEPT_FROM = frozenset("told invited asked informed consulted included warned copied notified".split())
LINKS = frozenset({"that", "why", "for"})
LONGEST = 12


def plan_claimed(match: Match, choice: Choice) -> tuple[RewritePlan, ...]:
    """The sentence as what the writer would like, or is upset about; nothing where it claims neither."""
    sentence = match.clause.sentence
    words = spoken(sentence)
    norms = [word.norm for word in words]
    if not 4 <= len(words) <= LONGEST or any(word.text in CUTS for word in words):
        return ()
    if norms[:3] in (["you", "owe", "me"], ["you", "owe", "us"]) and norms[3] in NAMING:
        return own_or_blank(match, choice, ("I'd like", verbatim(words[3:])), sentence.span, ASKS)
    asked = norms[:1] == ["why"] and "not" in norms[1:4] and "was" in norms[1:3] and "i" in norms[1:4]
    if asked and norms[4] in KEPT_FROM:
        return own_or_blank(match, choice, ("I wish I had been", verbatim(words[4:])), sentence.span, OWN_SIDE)
    if norms[0] == "you" and norms[2:4] == ["the", "reason"] and words[1].lemma == "be":
        start = 5 if norms[4:5] and norms[4] in LINKS else 4
        told = mishap_told(words[start:])
        return own_or_blank(match, choice, told, sentence.span, OWN_SIDE) if told else ()
    return ()
