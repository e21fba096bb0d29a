"""Why a match, or what would be told for it, is not said: too long, advice only, about somebody else, yet to come."""

from __future__ import annotations

from collections.abc import Sequence

from kindphrase.clauses import Clause
from kindphrase.content.doubting import doubted_view
from kindphrase.content.holding import is_of_others, leans_on_lost
from kindphrase.content.hoping import wish_told
from kindphrase.content.observing import Event
from kindphrase.content.series import leans_on_unmet
from kindphrase.content.times import is_held_against
from kindphrase.finding.matching import Match
from kindphrase.lexicon import Lexicon
from kindphrase.parsing.morphology import third_person
from kindphrase.planning.keeping import is_of_another

# beyond this many words nobody would send the sentence, and its parse is a guess
LONGEST_SENTENCE = 120
# of what was done to others as well
OTHERS = frozenset("others other many everyone everybody them".split())
SHAME = frozenset({"ashamed", "embarrassed", "disgusted", "mortified"})


def unsayable(match: Match) -> str | None:
    if len(match.clause.sentence.words) > LONGEST_SENTENCE:
        return "the sentence is too long to be said anew"
    if match.rule.category == "pseudo-feeling" and is_of_another(match):
        return "it tells the writer's own feeling about what somebody else did"
    if _owns_up(match):
        return "it tells what the writer did, and how they feel about it"
    return None if match.rule.frames else "the rule gives advice only"


def _owns_up(match: Match) -> bool:
    """ "I'm ashamed that I let you …"."""
    norms = [word.norm for word in match.clause.sentence.words if word.is_said]
    rows = (norms[at : at + 3] for at, norm in enumerate(norms) if norm in SHAME)
    return any(row[1:2] == ["i"] or row[1:] == ["that", "i"] for row in rows)


def held_up(match: Match, clauses: Sequence[Clause]) -> str | None:
    """ "you call me lazy when you have never cooked": told without what it is held against, it would be a time."""
    main = next((one for one in clauses if one.place == "main"), None)
    before = match.clause.has("aspect", "perfect") and match.clause.has("tense", "past")
    before = before and match.clause.has("subject", "you")
    against = main is not None and match.clause is not main and not before and is_held_against(match.clause, main)
    return "it is held against what they say, and tells no time" if against else None


def untellable(
    match: Match, said: Clause, top: Clause, clauses: Sequence[Clause], events: Sequence[Event], lexicon: Lexicon
) -> str | None:
    """Why these events cannot be told, if they cannot."""
    others = match.rule.category == "question" and events[0].kind == "slot" and is_of_others(said, clauses)
    if others and not (doubted_view(said, lexicon) or wish_told(said, lexicon)):
        return "it is about somebody else"
    if _believed(top, clauses):
        return "it is why the writer did something, and not how it was"
    told = [event.clause for event in events if event.clause is not None]
    if any(map(leans_on_unmet, told)):
        return "it would have been, and was not"
    if any(map(_is_one_of_two, told)):
        return "it is one of two that may be so"
    if any(map(_is_to_come, told)):
        return "it has not happened"
    if said.has("mood", "imperative") and told and all(one.place == "when" and one.has("verb", "none") for one in told):
        # "feel free to apologise whenever you're ready"
        return "it tells only when"
    if any(map(_is_of_nobody, told)) or (len(told) > 1 and any(map(_is_forbidden, told))):
        return "it does not tell what was done, and by whom"
    if any(map(_is_acted, told)):
        return "it is not so: somebody only acts like it"
    if any(map(_is_earned, told)) or any(map(_can_be, told)) or any(map(_is_own_doing, told)):
        return "it did nothing to the writer"
    return "what it leans on would be lost" if leans_on_lost(said, top, frozenset(each.head for each in told)) else None


def _is_earned(clause: Clause) -> bool:
    """ "you asked for it", "you cheated many others too": nothing of it was done to the writer."""
    if not clause.has("subject", "you") or clause.has("polarity", "negative"):
        return False
    said = [clause.word(i).norm for i in clause.full if clause.word(i).is_said]
    asked = clause.has("verb", "ask for") and said[-1:] in (["it"], ["this"], ["that"])
    as_well = said[-1:] == ["too"] or said[-2:] == ["as", "well"]
    mine = clause.has("object", "me", "us", "my") or clause.has("recipient", "me", "us", "my")
    return asked or (as_well and bool(OTHERS.intersection(said)) and not mine)


def _is_of_nobody(clause: Clause) -> bool:
    """ "who hurt you" asks who it was, and in "you want a wife who cooks and keeps quiet" it is not "you" who keeps."""
    asks = any(clause.word(i).norm in {"who", "whoever"} for i in clause.subject)
    verb, above = clause.verb, clause.sentence.words[clause.verb.head]
    row = (
        verb.role == "conj" and clause.has("subject", "you", "i") and clause.sentence.child(verb.index, "nsubj") is None
    )
    third = verb.norm == third_person(verb.lemma) and above.norm != third_person(above.lemma)
    return (asks and clause.place != "relative") or (row and third)


def _is_forbidden(clause: Clause) -> bool:
    """ "you can't tell me to be open and then punish me": beside what is told, it has been done."""
    denied = clause.has("modal", "can") and clause.has("polarity", "negative") and clause.has("tense", "present")
    return denied and any(word.norm == "then" for word in clause.sentence.words)


def _is_acted(clause: Clause) -> bool:
    """ "you act like nothing happened"."""
    acts = clause.has("holder-verb", "act", "behave", "pretend") and clause.has("holder-subject", "you")
    return acts and not clause.has("subject", "you") and clause.place not in {"when", "if", "because"}


def _is_own_doing(clause: Clause) -> bool:
    """ "I'm done cleaning up after you": the cleaning is the writer's."""
    bare = not clause.subject and clause.place == "complement" and clause.verb.norm.endswith("ing")
    # "I don't know why I bother cooking"
    vain = clause.place == "complement" and clause.has("verb", "bother") and clause.has("subject", "i", "we")
    return vain or (bare and clause.has("holder-subject", "i", "we") and not clause.auxiliaries)


def _can_be(clause: Clause) -> bool:
    """ "I hate that you can write to her": what somebody can do was not done; "can just walk away" was."""
    held = clause.place == "complement" and clause.has("holder-subject", "i", "we")
    able = clause.has("modal", "can") and clause.has("polarity", "positive")
    done = clause.has("adverb", "just", "even", "so", "easily", "simply")
    return held and able and clause.has("mood", "statement") and not done


def _is_to_come(clause: Clause) -> bool:
    """ "you're going to lose my keys": told as something that happened, it would be untrue."""
    future = clause.has("tense", "future") and clause.has("polarity", "positive") and clause.has("habit", "none")
    return future and clause.has("subject", "you") and clause.has("mood", "statement") and clause.place == "main"


def _is_one_of_two(clause: Clause) -> bool:
    """ "either you forgot or you lied"."""
    norms = [word.norm for word in clause.sentence.words]
    before = norms[: min(clause.subject, default=0)]
    return "either" in before and "or" in norms[len(before) :]


def _believed(clause: Clause, clauses: Sequence[Clause]) -> bool:
    """ "I bought it because you said it was new": what was said of a thing was believed then."""
    said = clause.place == "because" and clause.has("holder-subject", "i", "we") and clause.has("verb", "say", "tell")
    claims = (one for one in clauses if one.parent == clause.head and one.place == "complement")
    return said and any(one.has("subject", "it", "this", "third", "there") for one in claims)
