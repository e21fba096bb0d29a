"""The feeling that the draft names for its writer: "you make me so angry", "I'm ashamed that …", "you hurt me"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from kindphrase.clauses import Clause
from kindphrase.lexicon import Lexicon
from kindphrase.morphology import past_participle
from kindphrase.telling import is_vague

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
DEGREES = frozenset({"badly", "deeply"})
LONGEST_LIKENESS = 5


@dataclass(frozen=True)
class OwnWord:
    """``word`` follows "I felt". ``spent``: its clause tells the feeling and nothing else."""

    word: str
    spent: bool


def own_word(clause: Clause, beside: Sequence[Clause], lexicon: Lexicon) -> OwnWord | None:
    """The writer's word for the feeling, in the clause that was matched or else in one of those ``beside`` it."""
    if caused := _caused(clause, lexicon):
        return OwnWord(caused, spent=True)
    if undergone := _undergone(clause, lexicon):
        return OwnWord(undergone, spent=is_vague(clause, lexicon))
    if felt := felt_in(clause, lexicon):
        return OwnWord(felt, spent=False)
    for other in beside:
        if word := felt_in(other, lexicon) or _caused(other, lexicon) or _undergone(other, lexicon):
            return OwnWord(word, spent=False)
    return None


def felt_in(clause: Clause, lexicon: Lexicon) -> str:
    """The feeling that a clause of the writer names: "exhausted" in "I'm exhausted"; "" where there is none."""
    if not clause.has("subject", "i") or clause.has("polarity", "negative") or clause.has("if", "yes"):
        return ""
    if not clause.has("mood", "statement") or not clause.has("modal", "none"):
        return ""
    if clause.has("predicate", "sick") and any(word.norm == "of" for word in clause.sentence.words[clause.head :]):
        return "sick and tired" if clause.has("word", "tired") else "fed up"
    names = clause.features.get("predicate", frozenset()) | clause.features.get("complement-verb", frozenset())
    felt = (name for name in (clause.verb.norm, *sorted(names)) if name not in BEING and _is_hard(name, lexicon))
    return next((STATES["pissed"] if name == "pissed" else name for name in felt), "")


def _is_hard(name: str, lexicon: Lexicon) -> bool:
    """Whether it is a feeling one may have when something goes wrong."""
    known = lexicon.feelings.get(name)
    if known is not None:
        return known.family not in GOOD
    return name in lexicon.classes.get("negative-feeling-adjective", frozenset())


def _undergone(clause: Clause, lexicon: Lexicon) -> str:
    """ "hurt" in "you hurt me", "pissed off" in "it pissed me off": the verb tells how it was."""
    if not clause.has("object", "me", "us") or clause.has("polarity", "negative") or clause.has("mood", "imperative"):
        return ""
    if not clause.has("subject", "you", "it", "this") or not clause.has("modal", "none"):
        return ""
    verbs = sorted(clause.features.get("verb", frozenset()) - {"none"}, key=lambda verb: -len(verb.split()))
    for verb in verbs:
        base, *rest = verb.split()
        word = " ".join((past_participle(base), *rest))
        known = lexicon.feelings.get(word)
        if known is not None and not known.names_act and known.family not in GOOD:
            degree = next((each.norm for each in map(clause.word, clause.own) if each.norm in DEGREES), "")
            return f"{degree} {word}" if degree and word == "hurt" else word
    return ""


def _caused(clause: Clause, lexicon: Lexicon) -> str:
    """The state that the other is said to have put the writer in: "make me so angry", "drive me crazy"."""
    if not clause.has("object", "me", "us") and not clause.has("inside", "i feel"):
        return ""
    if clause.has("polarity", "negative") and not clause.has("subject", "implied"):
        return ""
    if not clause.has("verb", *CAUSING) or (clause.has("verb", "leave") and clause.has("predicate", "alone")):
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
