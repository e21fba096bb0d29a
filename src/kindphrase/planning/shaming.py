"""What somebody is to be ashamed of: "you should be ashamed of how you spoke to her" is about how they spoke to her."""

from __future__ import annotations

from collections.abc import Sequence

from kindphrase.content.feelings import Choice
from kindphrase.content.topics import scorns
from kindphrase.finding.matching import Match
from kindphrase.lexicon import Lexicon
from kindphrase.planning.framing import OWN_SIDE, RewritePlan, own_or_blank
from kindphrase.sentences import CUTS, Word, spoken, verbatim

ASHAMED = frozenset({"ashamed", "embarrassed", "bad", "guilty", "terrible", "awful", "sorry"})
OF = frozenset({"of", "for", "about"})
# what is pointed at, or told in a clause; who somebody is says nothing
LEADING = frozenset({"how", "what", "the", "that", "this"})
LONGEST = 14


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
    if not 1 < len(words) <= LONGEST or words[0].norm not in LEADING or any(word.text in CUTS for word in words):
        return False
    states = words[-1].lemma == "be"
    return not (states or any(scorns(word, lexicon) for word in words))
