"""The feeling that the draft names for its writer: "you make me so angry", "I'm ashamed that …", "you hurt me"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from kindphrase.clauses import Clause
from kindphrase.content.namings import named_in_passing
from kindphrase.content.outranking import outranked_by
from kindphrase.content.telling import is_vague
from kindphrase.lexicon import Lexicon
from kindphrase.parsing.morphology import base_of, past_participle

# verbs that put a state into somebody: the state is the feeling
CAUSING = frozenset({"make", "leave", "get", "drive", "have", "keep"})
# states said with "drive me", "make me", as feelings
STATES = {
    "crazy": "overwhelmed",
    "insane": "overwhelmed",
    "mad": "angry",
    "nuts": "overwhelmed",
    "wild": "overwhelmed",
    "cry": "like crying",
    "scream": "like screaming",
    "pissed": "pissed off",
    "vomit": "sick",
    "puke": "sick",
    "barf": "sick",
    "shit": "awful",
    "crap": "awful",
    "bad": "bad",
    "unattractive": "unattractive",
    "fool": "foolish",
    "idiot": "foolish",
    "failure": "ashamed",
    "guilty": "guilty",
}
# what one is made to want
URGES = frozenset({"cry", "scream", "vomit", "puke", "barf"})
# good states are no reason for what follows
GOOD = frozenset({"glad", "calm", "close", "proud", "alive"})
# said with "I am", these are no feelings, or none that was caused
BEING = frozenset(
    "sorry cold fat ill dumb ugly silly stupid crazy insane mental nuts weak dirty filthy skeptical wary bad down "
    "mad low heavy distant bored unsure small lost empty sore".split()
)
# what somebody does to a mood, as the feeling of it, where the participle is no word for it
DONE_TO = {
    "anger": "angry", "creep out": "uneasy", "freak out": "freaked out", "infuriate": "furious", "madden": "angry",
    "piss": "pissed off", "sadden": "sad", "stress": "stressed", "bore": "bored", "depress": "low", "enrage": "furious",
    "weird out": "uneasy", "tick off": "annoyed", "irk": "annoyed", "bother": "annoyed", "disturb": "annoyed",
}  # fmt: skip
# how far it went, as it is said before the feeling
DEGREES = {
    "badly": "really", "deeply": "deeply", "terribly": "terribly", "really": "really", "lot": "really",
    "much": "really",
}  # fmt: skip
GRADED = frozenset({"hurt", "disappointed", "upset", "annoyed", "worried", "confused"})
# what somebody is said to be out for
MEANING = ("want", "try", "like", "love", "intend", "plan", "mean", "enjoy", "wish")
LONGEST_LIKENESS = 5
# what somebody is asked to imagine; "delight" is only mocked
IMAGINED = {
    "surprise": "surprised", "astonishment": "surprised", "shock": "shocked", "disappointment": "disappointed",
    "embarrassment": "embarrassed", "confusion": "confused", "frustration": "frustrated", "anger": "angry",
    "dismay": "upset", "horror": "shocked", "humiliation": "embarrassed",
}  # fmt: skip


@dataclass(frozen=True)
class OwnWord:
    """``word`` follows "I felt". ``spent``: its clause tells the feeling and nothing else."""

    word: str
    spent: bool


def own_word(clause: Clause, beside: Sequence[Clause], lexicon: Lexicon) -> OwnWord | None:
    """The writer's word for the feeling, in the clause that was matched or else in one of those ``beside`` it."""
    if dearer := outranked_by(clause):
        return OwnWord(f"less important than {dearer}", spent=True)
    if caused := _caused(clause, lexicon) or _looked(clause, lexicon):
        return OwnWord(caused, spent=True)
    if imagined := _imagined(clause):
        return OwnWord(imagined, spent=False)
    passing = named_in_passing(clause)
    if named := STATES.get(passing) or feeling_named(passing, lexicon):
        return OwnWord(named, spent=True)
    if _means_to_hurt(clause):
        return OwnWord("hurt", spent=False)
    if undergone := _undergone(clause, lexicon):
        return OwnWord(undergone, spent=is_vague(clause, lexicon))
    if felt := felt_in(clause, lexicon):
        return OwnWord(felt, spent=False)
    for other in beside:
        if word := felt_in(other, lexicon) or _caused(other, lexicon) or _undergone(other, lexicon):
            return OwnWord(word, spent=False)
    return None


def _imagined(clause: Clause) -> str:
    """ "surprised" for "imagine my surprise when you told me": the writer names it, however it is meant."""
    above = clause.verb if clause.has("verb", "imagine") else clause.sentence.words[clause.verb.head]
    named = clause.sentence.child(above.index, "obj") if above.norm == "imagine" else None
    mine = named is not None and any(one.norm == "my" for one in clause.sentence.children(named.index))
    return IMAGINED.get(named.norm, "") if named is not None and mine else ""


def felt_in(clause: Clause, lexicon: Lexicon) -> str:
    """The feeling that a clause of the writer names: "exhausted" in "I'm exhausted"; "" where there is none."""
    if not clause.has("subject", "i") or clause.has("polarity", "negative") or clause.has("if", "yes"):
        return ""
    if not clause.has("mood", "statement") or not clause.has("modal", "none"):
        return ""
    after = [word.norm for word in clause.sentence.words[clause.head + 1 :]]
    # "tired of repeating myself" tires; of what another does, one is fed up
    of_theirs = after[:1] == ["of"] and bool({"you", "your", "the", "this", "these", "those"} & set(after[1:2]))
    if clause.has("predicate", "sick") and "of" in after:
        return "fed up"
    if (clause.has("predicate", "tired") and of_theirs) or clause.has("verb", "feed up"):
        return "fed up"
    names = clause.features.get("predicate", frozenset()) | clause.features.get("complement-verb", frozenset())
    felt = (name for name in (clause.verb.norm, *sorted(names)) if name not in BEING and _is_hard(name, lexicon))
    return next((STATES["pissed"] if name == "pissed" else name for name in felt), "")


def feeling_named(said: str, lexicon: Lexicon) -> str:
    """ "angry" for "mad", "fed up" for itself: the feeling that words behind "I'm" name; "" where they name none."""
    if said in {"mad", "pissed", "pissed off", "crazy"}:
        return {"mad": "angry"}.get(said, STATES["crazy" if said == "crazy" else "pissed"])
    return said if said not in BEING - {"sad", "down", "low"} and _is_hard(said, lexicon) else ""


def _is_hard(name: str, lexicon: Lexicon) -> bool:
    """Whether it is a feeling one may have when something goes wrong."""
    known = lexicon.feelings.get(name)
    if known is not None:
        return known.family not in GOOD
    return name in lexicon.classes.get("negative-feeling-adjective", frozenset())


def _undergone(clause: Clause, lexicon: Lexicon) -> str:
    """ "really hurt" in "you hurt me badly", "pissed off" in "it pissed me off": the verb tells how it was."""
    mine = clause.has("object", "me", "us") or (clause.has("object", "my") and clause.has("object-noun", "feelings"))
    if not mine or clause.has("polarity", "negative") or clause.has("mood", "imperative"):
        return ""
    stated = clause.has("modal", "none") and not clause.has("tense", "future")
    if not stated or not clause.has("subject", "you", "your", "it", "this"):
        return ""
    verbs = sorted(clause.features.get("verb", frozenset()) - {"none"}, key=lambda verb: -len(verb.split()))
    for verb in verbs:
        if word := done_by(verb, lexicon):
            norms = [each.norm for each in map(clause.word, clause.own)]
            degree = next((DEGREES[norm] for norm in norms if norm in DEGREES), "")
            return f"{degree} {word}" if degree and word in GRADED else word
    return ""


def _means_to_hurt(clause: Clause) -> bool:
    """ "you want to hurt me": what is meant nobody knows, and what it does is named."""
    meant = clause.has("verb", *MEANING) and clause.has("complement-verb", "hurt") and clause.has("subject", "you")
    whom = {word.norm for i in clause.full if (word := clause.word(i)).lemma in {"i", "we"} and i > clause.head}
    stated = clause.has("polarity", "positive") and clause.has("modal", "none") and clause.has("mood", "statement")
    return meant and stated and bool(whom & {"me", "us"})


def done_by(verb: str, lexicon: Lexicon) -> str:
    """The feeling that a verb brings about: "annoyed" for *annoy*; "" for a verb of anything else."""
    base, *rest = verb.split()
    word = DONE_TO.get(verb) or " ".join((past_participle(base), *rest))
    known = lexicon.feelings.get(word)
    felt = known is not None and not known.names_act and known.family not in GOOD
    return word if felt or verb in DONE_TO else ""


def _looked(clause: Clause, lexicon: Lexicon) -> str:
    """ "irritated" for "you're so irritating"."""
    if not clause.has("verb", "none") or not clause.has("subject", "you") or clause.has("polarity", "negative"):
        return ""
    verb = base_of(clause.verb.norm) if clause.verb.norm.endswith("ing") else None
    return done_by(verb, lexicon) if verb is not None and verb not in {"be", "do"} else ""


def _caused(clause: Clause, lexicon: Lexicon) -> str:
    """The state that the other is said to have put the writer in: "make me so angry", "drive me crazy"."""
    # "make me wanna barf": the parser may hang "me" on what one is made to want
    behind = clause.sentence.words[clause.head + 1 : clause.head + 2]
    mine = clause.has("object", "me", "us") or any(word.norm in {"me", "us"} for word in behind)
    if not mine and not clause.has("inside", "i feel"):
        return ""
    if clause.has("polarity", "negative") and not clause.has("subject", "implied"):
        return ""
    if not clause.has("verb", *CAUSING) or _is_left_alone(clause):
        return ""
    if likened := _likened(clause):
        return likened
    if several := _named_in_a_row(clause, lexicon):
        return several
    names = [
        *clause.features.get("predicate", frozenset()),
        *clause.features.get("complement-verb", frozenset()),
        *clause.features.get("predicate-word", frozenset()),
        *(clause.word(i).lemma for i in clause.full if clause.word(i).lemma in URGES),
        *_fronted(clause),
    ]
    for name in sorted(names):
        known = lexicon.feelings.get(name)
        if known is not None and known.family not in GOOD:
            return known.word
        if name in STATES:
            return STATES[name]
    adjectives = frozenset(names) & lexicon.classes.get("negative-feeling-adjective", frozenset())
    return min(adjectives, default="")


def _is_left_alone(clause: Clause) -> bool:
    """ "left me alone", "leaving me to pack up alone": what was done, and no state that it put the writer in."""
    return clause.has("verb", "leave") and (clause.has("predicate", "alone") or clause.has("complement", "to"))


def _fronted(clause: Clause) -> tuple[str, ...]:
    """ "broken" in "how broken you've made me"."""
    words, first = clause.sentence.words, min(clause.subject, default=clause.head)
    return (words[first - 1].norm,) if first > 1 and words[first - 2].norm == "how" else ()


def _likened(clause: Clause) -> str:
    """ "like a burden" in "you make me feel like a burden"."""
    words = [clause.word(i) for i in clause.own if i not in clause.tags and clause.word(i).upos not in {"PUNCT", "SYM"}]
    for at, word in enumerate(words[:-2]):
        if word.lemma == "feel" and words[at + 1].norm == "like" and words[at + 2].norm in {"a", "an", "the", "i"}:
            said = [each.text for each in words[at + 1 :]]
            return " ".join(said) if len(said) <= LONGEST_LIKENESS and words[at + 2].norm != "i" else ""
    return ""


def _named_in_a_row(clause: Clause, lexicon: Lexicon) -> str:
    """ "small, sad, and alone" in "you made me feel small, sad, and alone"."""
    known = {*lexicon.feelings, *lexicon.classes.get("negative-feeling-adjective", ())}
    sentence = clause.sentence
    for index in clause.own:
        row = [clause.word(index), *(word for word in sentence.children(index, "conj") if word.upos in {"ADJ", "VERB"})]
        if index > clause.head and len(row) > 1 and all(word.norm in known for word in row):
            *first, last = (word.norm for word in row)
            return f"{', '.join(first)}{',' if len(first) > 1 else ''} and {last}"
    return ""
