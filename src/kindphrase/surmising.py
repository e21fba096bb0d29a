"""What a draft suspects or doubts of the receiver, as clauses that can be told as they looked to the writer."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from kindphrase.appearing import is_harsh
from kindphrase.clauses import Clause
from kindphrase.lexicon import Lexicon
from kindphrase.recasting import told_as
from kindphrase.telling import is_vague

# how a guess is owned
SEEMING = frozenset({"seem", "look", "sound", "feel"})
# what is asked after as not done
NOTICING = ("notice", "realise", "realize", "remember", "hear")


def seeming(clause: Clause, clauses: Sequence[Clause]) -> Clause | None:
    """ "you are pulling away" in "it sounds like you are pulling away": the draft itself says that it only seems so."""
    if clause.place == "complement" and clause.has("holder-verb", *SEEMING) and _is_plain_act_of_you(clause):
        # "I feel like you …" is no look of things
        return None if clause.has("holder-subject", "i", "we") else _without_instead(clause)
    if not clause.has("verb", *SEEMING) or clause.has("subject", "you", "i", "we"):
        return None
    held = (one for one in clauses if one.parent == clause.head and one.place == "complement")
    return next((_without_instead(one) for one in held if _is_plain_act_of_you(one)), None)


def suspected(clause: Clause) -> Clause | None:
    """ "are you trying to scare me?": asked so, it looks to the writer as if it were so."""
    polar = clause.has("question-word", "polar") and clause.has("mood", "question") and clause.has("subject", "you")
    tries = clause.has("verb", "try") and clause.has("complement", "to") and clause.has("polarity", "positive")
    # "did you even try to call?" doubts it
    doubts = clause.has("adverb", "even", "ever", "really") or not clause.verb.norm.endswith("ing")
    if not (polar and tries) or doubts or is_harsh(clause) or not clause.has("modal", "none"):
        return None
    told = told_as(clause, tense="present", polarity="positive")
    return replace(
        told,
        subject=clause.subject,
        openers=clause.openers,
        features={**told.features, "aspect": frozenset({"progressive"})},
    )


def doubted(clause: Clause, lexicon: Lexicon) -> bool:
    """ "did you even read it?": asked so, it says that the receiver did not."""
    if not (clause.has("question-word", "polar") and clause.has("subject", "you")):
        return False
    if clause.has("verb", *NOTICING) and clause.has("tense", "past") and clause.has("complement", "that"):
        # "didn't you even notice that I cut my hair?"
        return clause.has("modal", "none")
    if clause.has("polarity", "negative") or is_harsh(clause):
        # "were you trying to ruin it?" does not say that they weren't
        return False
    plain = clause.has("modal", "none") and (
        clause.has("tense", "past") or clause.has("aspect", "progressive", "perfect")
    )
    return plain and clause.has("verb", *lexicon.classes.get("diligence-verb", ()))


def goes_on(clause: Clause, lexicon: Lexicon) -> bool:
    """ "you're hiding this from me": what goes on and can be seen, whatever "this" is."""
    now = clause.has("aspect", "progressive") and clause.has("tense", "present") and clause.has("mood", "statement")
    pointed = {"object-noun": frozenset({"none"})} if clause.has("object-noun", "this", "that", "it") else {}
    plain = replace(clause, features={**clause.features, **pointed})
    further = any(clause.word(i).upos in {"NOUN", "ADP"} for i in clause.own if i > clause.head)
    further = further or clause.has("object", "me", "us")
    # "taking me for granted" judges
    further = further and not clause.has("verb", "take")
    return now and _is_plain_act_of_you(clause) and further and not (is_harsh(clause) or is_vague(plain, lexicon))


def _without_instead(clause: Clause) -> Clause:
    """ "you're pulling away" for "you're pulling away instead of being honest": the rest is what should have been."""
    at = next((i for i in clause.full if i > clause.head and clause.word(i).norm == "instead"), None)
    if at is None or clause.word(at + 1).norm != "of":
        return clause
    return replace(clause, openers=(*clause.openers, *(i for i in clause.full if i >= at)))


def _is_plain_act_of_you(clause: Clause) -> bool:
    return clause.has("subject", "you") and not clause.has("verb", "none") and clause.has("modal", "none")
