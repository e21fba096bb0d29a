"""What a camera would have seen: the events of a match, in the writer's own words, or a slot for them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from kindphrase.clauses import Clause
from kindphrase.lexicon import Lexicon
from kindphrase.matching import Match
from kindphrase.sentences import Word

# states that can be seen from outside; other predicates judge
SEEN = frozenset(
    "late early absent away gone busy drunk high asleep quiet silent loud offline unavailable online out there home "
    "here ready awake sober unreachable".split()
)
# of the verbs of caring, those with an outward side
OUTWARD = frozenset({"remember", "bother to", "miss", "consider", "see", "accept", "enjoy", "bother"})
# done to a thing these are acts, done to a person they are judgements
ON_ME = frozenset({"use", "judge", "play", "break", "give up on"})
# objects that sum up instead of telling
VAGUE_OBJECTS = frozenset({"everything", "anything", "all", "nothing", "life", "world", "that", "this"})


@dataclass(frozen=True)
class Event:
    """``clause``: told by a clause of the draft; ``slot``: a blank with this label; ``told``: a ready observation.

    An ``apparent`` clause is told as it looked to the writer: "it looked as if you hadn't read it".
    """

    kind: Literal["clause", "slot", "told"]
    clause: Clause | None = None
    apparent: bool = False
    slot: str = ""
    told: str = ""

    def __str__(self) -> str:
        if self.clause is not None:
            return f"clause at {self.clause.span}"
        return f"[{self.slot}]" if self.kind == "slot" else repr(self.told)


def observe(
    match: Match,
    clauses: Sequence[Clause],
    lexicon: Lexicon,
    *,
    carried: bool,
    felt: bool = False,
    borrowed: bool = False,
) -> tuple[Event, ...]:
    """The events of a match, in the order to be told.

    ``carried`` says that the feeling word alone tells what was missing, so that a when-clause can stand for it all;
    ``felt``, that the clause tells no more than the feeling ("you make me angry"); ``borrowed``, that the clause is not
    the one that the rule matched, but the complaint that it stands beside.
    """
    clause = match.clause
    when = [Event("clause", other) for other in clauses if other.place == "when" and _hangs_on(other, clause)]
    # without a subject of its own it cannot be told apart, and "when that's my job" is no time: both stay where they
    # are
    when = [event for event in when if event.clause is not None and _is_time(event.clause)]
    beside = [Event("clause", other) for other in _beside(clause, clauses)]
    # "I feel like you never listen": what is dressed as a feeling tells of a habit all the same
    dressed = match.rule.category == "pseudo-feeling" and (bool(when) or not clause.has("habit", "none"))
    # "every time I ask, the room goes quiet": nothing in it is said of the receiver
    aside = bool(when) and clause.has("subject", "third", "it", "my") and not clause.has("verb", "none")
    told = match.rule.observable or borrowed or dressed or (aside and clause.has("mood", "statement"))
    if not told or felt or _vague(clause, lexicon) or _only_asked(clause):
        beside = [event for event in beside if event.clause is not None and not _vague(event.clause, lexicon)]
        if beside and not felt and not _only_asked(clause):
            # "you're a liar and told everyone": the second half tells it
            return (*when[:1], *beside)
        if doubted(clause, lexicon):
            return (*when[:1], Event("clause", clause, apparent=True))
        blank = Event("slot", slot=match.rule.slot)
        if when and (felt or match.rule.category == "causation"):
            return (when[0],)
        return (*when[:1], blank)
    if when and carried and not beside:
        return (when[0],)
    return (*when[:1], Event("clause", clause), *beside)


def _is_time(clause: Clause) -> bool:
    return bool(clause.subject) and not clause.has("subject", "this")


def _hangs_on(other: Clause, clause: Clause) -> bool:
    return other.parent in {clause.head, *clause.auxiliaries} or (
        other.parent is not None and other.parent in clause.own
    )


def _beside(clause: Clause, clauses: Sequence[Clause]) -> list[Clause]:
    """Clauses coordinated with it that lean on its subject, and would hang in the air without it."""
    found: list[Clause] = []
    row = {clause.head}
    for other in clauses:
        leans = other.place in {clause.place, "coordinated"}
        own_subject = bool(other.sentence.children(other.head, "nsubj"))
        held = other.parent in row or other.verb.head in row
        if other.head > clause.head and leans and held and not own_subject:
            if other.verb.role == "conj" and other.one("mood") != "imperative":
                row.add(other.head)
                if not shares_negation(clause, other.verb):
                    found.append(other)
    return found


def leaning(clause: Clause) -> tuple[Word, ...]:
    """Verbs coordinated with the clause that have no subject of their own."""
    found = clause.sentence.children(clause.head, "conj")
    return tuple(
        word
        for word in found
        if word.upos in {"VERB", "AUX"} and not clause.sentence.children(word.index, "nsubj", "expl")
    )


def shares_negation(clause: Clause, verb: Word) -> bool:
    """ "never take me out or buy me flowers": the second verb shares the "never" of the first."""
    joined = any(child.norm in {"or", "nor"} for child in clause.sentence.children(verb.index, "cc"))
    own = clause.sentence.children(verb.index, "nsubj", "aux")
    return joined and not own and clause.has("polarity", "negative")


def _vague(clause: Clause, lexicon: Lexicon) -> bool:
    """Verbs and objects that judge or sum up, and tell nothing a camera could have seen."""
    vague_object = clause.features.get("object-noun", frozenset()) & VAGUE_OBJECTS
    if vague_object and not clause.has("complement", "wh", "that") and not _told_apart(clause):
        return not clause.has("polarity", "negative")
    verbs = clause.features.get("verb", frozenset()) - {"none"}
    if not verbs:
        return not clause.features.get("predicate-word", frozenset()) & SEEN and not clause.has(
            "predicate-type", "phrase"
        )
    if verbs & ON_ME and (clause.has("object", "me", "us") or clause.has("recipient", "me", "us")):
        return True
    motive = verbs & {"try", "attempt"} and clause.has("polarity", "positive") and clause.has("complement", "to")
    if motive:
        return True
    inner = any(verbs & lexicon.classes.get(name, frozenset()) for name in ("vague-verb", "mind-care-verb"))
    return (inner and not verbs & OUTWARD) or _elliptical(clause)


def doubted(clause: Clause, lexicon: Lexicon) -> bool:
    """ "did you even read it?": asked so, it says that the receiver did not."""
    if not (
        clause.has("question-word", "polar") and clause.has("polarity", "positive") and clause.has("subject", "you")
    ):
        return False
    plain = clause.has("modal", "none") and (
        clause.has("tense", "past") or clause.has("aspect", "progressive", "perfect")
    )
    return plain and clause.has("verb", *lexicon.classes.get("diligence-verb", ()))


def _told_apart(clause: Clause) -> bool:
    """ "everything I cook": the relative clause says which."""
    found = clause.sentence.child(clause.head, "obj")
    return found is not None and clause.sentence.child(found.index, "acl") is not None


def _only_asked(clause: Clause) -> bool:
    """ "did you even read it?", "you need to stop": asked for or asked after, and nothing is told to have happened."""
    if clause.has("question-word", "polar"):
        return not clause.has("polarity", "negative") and not clause.has("frequency", "ever")
    duty = clause.has("modal", "should", "supposed to", "need to", "must", "have to", "better", "ought to")
    if duty and not clause.has("tense", "past") and not clause.has("question-word", "why", "how"):
        return True
    return clause.has("mood", "question") and clause.has("question-word", "what", "who", "when", "where", "which")


def _elliptical(clause: Clause) -> bool:
    """ "but you never do": the verb stands for another one."""
    said = clause.skeleton
    rest = [
        clause.word(i) for i in clause.full if i not in said and clause.word(i).upos not in {"PUNCT", "ADV", "CCONJ"}
    ]
    return clause.verb.lemma in {"do", "be", "have", "can", "will"} and not rest
