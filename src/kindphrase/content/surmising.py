"""What a draft suspects or doubts of the receiver, as clauses that can be told as they looked to the writer."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from kindphrase.clauses import Clause, clause_at
from kindphrase.content.appearing import is_harsh
from kindphrase.content.restating import told_as
from kindphrase.content.telling import SCORN, is_vague
from kindphrase.content.topics import scorns
from kindphrase.lexicon import Lexicon
from kindphrase.sentences import sentence_from

# how a guess is owned
SEEMING = frozenset({"seem", "look", "sound", "feel"})
GUESSES = frozenset({"feeling", "sense", "impression", "hunch", "suspicion"})
# what can be missed where it is not done
HEARING = frozenset("answer reply respond listen read write call text pay help clean".split())
# what is likened, and with what
POINTING = frozenset({"it", "its", "that", "this"})
LIKE = (["like"], ["as", "if"], ["as", "though"])
LONGEST = 16
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


def guessed(clause: Clause, clauses: Sequence[Clause], lexicon: Lexicon) -> Clause | None:
    """ "you want me to fail" in "I have a feeling that you want me to fail": a feeling is how it looks."""
    if not clause.has("subject", "i") or clause.has("predicate", "any") or not clause.has("mood", "statement"):
        return None
    noun = next((word for word in clause.sentence.words[clause.head :] if word.lemma in GUESSES), None)
    if noun is None or not any(noun.index == i for i in clause.full):
        return None
    held = [one for one in clauses if one.head > noun.index and one.has("subject", "you")]
    if len(held) != 1 or held[0].sentence.children(held[0].head, "conj") or len(held[0].full) > LONGEST:
        return None
    told, that = held[0], clause.word(noun.index + 1)
    scorned = any(scorns(told.word(i), lexicon, SCORN) for i in told.full)
    if scorned or is_harsh(told) or not _is_plain_act_of_you(told):
        return None
    return replace(
        told,
        openers=(*told.openers, *((that.index,) if that.norm in {"that", "like"} else ())),
        features={**told.features, "mood": frozenset({"statement"}), "place": frozenset({"main"})},
    )


def likened(clause: Clause, lexicon: Lexicon) -> Clause | None:
    """ "you prefer her" in "it's like you prefer her": what it is like has not been seen, and looked so."""
    words = clause.sentence.words
    said = [word for word in words if word.is_said and word.upos not in {"INTJ", "CCONJ"}]
    norms = [word.norm for word in said[:6]]
    at = next((at for at, norm in enumerate(norms) if norm == "you"), 0)
    be = norms[1:2] in (["'s"], ["’s"], ["is"], ["was"], ["s"])
    if at < 3 or norms[0] not in POINTING or not be or norms[2:at] not in LIKE:
        return None
    own = sentence_from(clause.sentence, said[at].index)
    told = clause_at(own, own.root)
    scorned = any(scorns(word, lexicon, SCORN) for word in own.words)
    plain = told.has("subject", "you") and not told.has("verb", "none") and told.has("modal", "none")
    if (
        not plain
        or scorned
        or is_harsh(told)
        or len(own.words) > LONGEST
        or own.children(own.root, "conj", "parataxis")
    ):
        return None
    return told


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


def missed(clause: Clause, lexicon: Lexicon) -> Clause | None:
    """ "you don't read my mails" in "do you even read my mails?": asked so, it looks to the writer as if nobody did."""
    polar = clause.has("question-word", "polar") and clause.has("mood", "question") and clause.has("subject", "you")
    now = clause.has("tense", "present") and clause.has("aspect", "simple") and clause.has("modal", "none")
    pressed = any(clause.word(i).norm in {"even", "ever", "actually"} for i in clause.own if i < clause.head)
    does = clause.has("verb", *HEARING, *lexicon.classes.get("diligence-verb", ())) and not clause.has("verb", "think")
    does = does and not clause.has("object", "yourself") and not clause.has("word", "yourself")
    if not (polar and now and pressed and does and clause.has("polarity", "positive")) or not clause.subject:
        return None
    told = told_as(clause, tense="present", polarity="negative")
    return replace(told, subject=clause.subject, openers=clause.openers)


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
