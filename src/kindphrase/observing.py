"""What a camera would have seen: the events of a match, in the writer's own words, or a slot for them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from kindphrase.behaving import behaviour_of
from kindphrase.clauses import Clause
from kindphrase.clauses.embedding import marker_of
from kindphrase.lexicon import Lexicon
from kindphrase.matching import Match
from kindphrase.series import acts_after, beside, row_of
from kindphrase.telling import asks_why, is_act, is_only_asked, is_vague, made_to

# verbs whose "when …" tells what is known or said, and no time
ASKING = frozenset("tell ask know say inform remember forget decide mention explain notify warn check learn".split())
# what was held out: the draft tells the word, and leaves open what came of it
PROMISING = frozenset({"promise", "swear", "vow", "pledge"})


@dataclass(frozen=True)
class Event:
    """``clause``: told by a clause of the draft; ``slot``: a blank with this label; ``told``: a ready observation.

    An ``apparent`` clause is told as it looked to the writer: "it seemed as if you hadn't read it".
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
    rows: bool = True,
) -> tuple[Event, ...]:
    """The events of a match, in the order to be told.

    ``carried`` says that the feeling word alone tells what was missing, so that a when-clause can stand for it all;
    ``felt``, that the clause tells no more than the feeling ("you make me angry"); ``borrowed``, that the clause is not
    the one that the rule matched, but the complaint that it stands beside. Without ``rows``, a clause is told without
    those beside it that have a subject of their own.
    """
    clause = match.clause
    when = [other for other in clauses if _is_time_of(other, clause)]
    # "I feel like you never listen": what is dressed as a feeling tells of a habit all the same
    dressed = match.rule.category == "pseudo-feeling" and (bool(when) or not clause.has("habit", "none"))
    # "every time I ask, the room goes quiet": nothing in it is said of the receiver
    aside = bool(when) and clause.has("subject", "third", "it", "my") and not clause.has("verb", "none")
    aside = aside or (bool(when) and match.rule.category == "absolute" and is_act(clause, lexicon))
    told = match.rule.observable or borrowed or dressed or (aside and clause.has("mood", "statement"))
    if felt or is_only_asked(clause) or is_vague(clause, lexicon) or not (told or asks_why(clause) or made_to(clause)):
        return _untold(match, clauses, lexicon, [other for other in when if not _is_contrast(other)], felt, rows)
    row = row_of(clause, clauses, lexicon) if rows else [clause]
    row += [other for other in beside(clause, clauses) if other not in row]
    if when and carried and row == [clause]:
        return (Event("clause", when[0]),)
    return tuple(Event("clause", one) for one in (*when[:1], *sorted(row, key=lambda one: one.head)))


def _untold(
    match: Match, clauses: Sequence[Clause], lexicon: Lexicon, when: Sequence[Clause], felt: bool, rows: bool
) -> tuple[Event, ...]:
    """What stands for a clause that judges: the acts beside it, how it looked, or a blank."""
    clause = match.clause
    time = tuple(Event("clause", other) for other in when[:1])
    blank = Event("slot", slot=_label(match, lexicon))
    if not felt and not is_only_asked(clause):
        # "you're a liar and told everyone": the second half tells it
        acts = [other for other in beside(clause, clauses) if not is_vague(other, lexicon)]
        acts += [other for other in acts_after(clause, clauses, lexicon) if rows and other not in acts]
        if acts:
            told = (Event("clause", one) for one in sorted(acts, key=lambda one: one.head))
            # "rude to the waiter": the judgement tells of something that the acts do not
            return (*time, blank, *told) if _says_of_whom(clause) and not time else (*time, *told)
        if clause.has("verb", *PROMISING) and clause.has("subject", "you") and clause.has("mood", "statement"):
            return (Event("clause", clause), blank)
    if doubted(clause, lexicon):
        return (*time, Event("clause", clause, apparent=True))
    if time and (felt or match.rule.category == "causation"):
        return time
    return (*time, blank)


def _label(match: Match, lexicon: Lexicon) -> str:
    """What the blank asks for: what was said that sounded rude, what happened that looked unreliable."""
    rule, clause = match.rule, match.clause
    behaviour = behaviour_of(clause, lexicon) if rule.category == "label" and clause.has("verb", "none") else None
    return behaviour.slot if behaviour is not None and behaviour.slot else rule.slot


def _says_of_whom(clause: Clause) -> bool:
    if not clause.has("modal", "none"):
        return False
    roles = ("obl",) if clause.has("verb", "none") else ("obl", "obj")
    return any(word.upos in {"NOUN", "PROPN"} for word in clause.sentence.children(clause.head, *roles))


def _is_time_of(other: Clause, clause: Clause) -> bool:
    """Whether it tells when the clause happens, by a clause that can be told apart.

    "when that's my job" is no time; neither is what somebody is told or asked: "you never tell me when you'll be late".
    """
    if other.place != "when" or not _hangs_on(other, clause) or not other.subject or other.has("subject", "this"):
        return False
    marks = {marker_of(other.sentence, index) for index in (other.head, *other.auxiliaries)}
    thing = any(word.norm not in {"me", "us"} for word in clause.sentence.children(clause.head, "obj"))
    return thing or not (other.head > clause.head and "when" in marks and clause.has("verb", *ASKING))


def _is_contrast(other: Clause) -> bool:
    """ "while the others get on with their lives": beside a blank it tells nothing."""
    return marker_of(other.sentence, other.head) == "while" and not other.has("subject", "i", "we", "you")


def _hangs_on(other: Clause, clause: Clause) -> bool:
    return other.parent in {clause.head, *clause.auxiliaries} or (
        other.parent is not None and other.parent in clause.own
    )


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
