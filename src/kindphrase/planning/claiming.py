"""What somebody is said to owe, to be the reason for, to have kept from the writer, or to be ashamed of.

"You owe me an apology" would like one, "why wasn't I told?" wishes to have been told, and "you should be ashamed of how
you spoke to her" is about how they spoke to her.
"""

from __future__ import annotations

from collections.abc import Sequence

from kindphrase.content.answering import mishap_told
from kindphrase.content.feelings import Choice
from kindphrase.content.topics import scorns
from kindphrase.finding.matching import Match
from kindphrase.lexicon import Lexicon
from kindphrase.planning.framing import ASKS, OWN_SIDE, RewritePlan, own_or_blank
from kindphrase.sentences import CUTS, Word, spoken, verbatim

# what can be given, and is named: "an apology", "some respect"
NAMING = frozenset({"a", "an", "the", "some", "my"})
# what may not have been done for the writer
KEPT_FROM = frozenset("told invited asked informed consulted included warned copied notified".split())
LINKS = frozenset({"that", "why", "for"})
LONGEST = 12
ASHAMED = frozenset({"ashamed", "embarrassed", "bad", "guilty", "terrible", "awful", "sorry"})
OF = frozenset({"of", "for", "about"})
# what is pointed at, or told in a clause; who somebody is says nothing
LEADING = frozenset({"how", "what", "the", "that", "this"})
LONGEST_SHAME = 14


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


def plan_shamed(match: Match, choice: Choice, lexicon: Lexicon) -> tuple[RewritePlan, ...]:
    """The sentence as what it is about for the writer: "I'm upset about how you spoke to her"."""
    sentence = match.clause.sentence
    words = spoken(sentence)
    at = next((at for at, word in enumerate(words[:-1]) if word.norm in ASHAMED and words[at + 1].norm in OF), None)
    told = words[at + 2 :] if at is not None and match.rule.category == "should" else []
    feelings = (choice.feeling, *choice.alternatives)
    felt = next((word for word in feelings if (one := lexicon.feelings.get(word)) and one.preposition == "about"), "")
    if not (felt and words and words[0].norm in {"you", "u"} and _is_told(told, lexicon)):
        return ()
    said = (f"I'm {felt} about", verbatim(told))
    return own_or_blank(match, choice, said, sentence.span, OWN_SIDE)


def _is_told(words: Sequence[Word], lexicon: Lexicon) -> bool:
    """ "how you spoke to her", "that speech"; "the way you are" is no act, and "that crap" scorns."""
    if not 1 < len(words) <= LONGEST_SHAME or words[0].norm not in LEADING or any(word.text in CUTS for word in words):
        return False
    states = words[-1].lemma == "be"
    return not (states or any(scorns(word, lexicon) for word in words))
