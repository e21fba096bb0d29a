"""Which behaviour of the lexicon a clause tells, and whether it was done or left undone."""

from __future__ import annotations

from kindphrase.clauses import Clause
from kindphrase.lexentries import Behaviour
from kindphrase.lexicon import Lexicon


def behaviour_of(clause: Clause, lexicon: Lexicon) -> Behaviour | None:
    """The lexicon's entry for the clause's verb frame or predicate, the most specific first."""
    polarity = "negative" if reversed_polarity(clause) else "positive"
    objects = clause.features.get("object", frozenset()) | clause.features.get("recipient", frozenset())
    verbs = _frames(clause)
    found = lexicon.behaviour_for(verbs, polarity, objects) if verbs else None
    if found is None:
        predicates = sorted(clause.features.get("predicate", frozenset()) - {"none"})
        words = sorted(clause.features.get("predicate-word", frozenset()) - {"none"})
        found = lexicon.behaviour_for_predicate([*predicates, *words], polarity) if predicates else None
    return found


def reversed_polarity(clause: Clause) -> bool:
    """Whether what is told did not happen: "never V", "can't V", "should have V-ed", "why don't you V"."""
    negative = clause.has("polarity", "negative")
    if clause.has("question-word", "polar") and clause.has("frequency", "ever"):
        # "do you ever listen?" says that you do not
        return True
    unmet = clause.has("modal", "should", "ought to", "supposed to", "could", "must", "might")
    if unmet and clause.has("tense", "past") and not clause.has("question-word", "how", "why"):
        return not negative
    if clause.has("modal", "should", "ought to", "supposed to") and clause.has("mood", "statement"):
        return not negative
    return negative


def _frames(clause: Clause) -> list[str]:
    """Verb frames, the most specific first: "tell late", "take credit", "lie to", "lie"."""
    verbs = clause.features.get("verb", frozenset()) - {"none"}
    beside = [
        sorted(clause.features.get(feature, frozenset()) - {"none", "i", "me", "you"})
        for feature in ("complement-verb", "object-noun", "adverb", "predicate")
    ]
    composed = [f"{verb} {word}" for words in beside for verb in sorted(verbs) for word in words]
    composed += [f"{verb} {place}" for place in _places(clause) for verb in sorted(verbs) if verb.endswith(" in")]
    return [*composed, *sorted(verbs, key=lambda verb: (-len(verb.split()), verb))]


def _places(clause: Clause) -> list[str]:
    """ "room" in "come in my room", beside which "come in at ten" is another thing."""
    if not clause.has("object", "none"):
        return []
    return [word.lemma for word in clause.sentence.children(clause.head, "obl") if word.upos == "NOUN"]
