"""The clauses beside an accusation: what is left out because it accuses as well, and where a feeling may be named."""

from __future__ import annotations

from collections.abc import Sequence

from kindphrase.clauses import Clause
from kindphrase.content.telling import sums_up
from kindphrase.content.times import is_meanwhile

GUESSING = ("think", "bet", "guess", "suspect", "believe", "assume")
SAYING = ("tell", "say", "claim", "write")


def left_out(
    clauses: Sequence[Clause], accused: frozenset[int], told: frozenset[Clause], retold_of: Clause | None
) -> frozenset[Clause]:
    """What accuses as well and is not told, and what is retold of a reason: it is not said again behind the rest."""
    judged = frozenset(one for one in clauses if one.head in accused or _is_summed(one)) - told
    # "while I was talking" says when what is told was, whatever rule stands in it
    judged -= {one for one in judged for other in told if is_meanwhile(one, other)}
    # without it, "you act" tells of nothing
    acts = {other.head for other in told if other.has("verb", "act", "behave")}
    judged = frozenset(one for one in judged if one.parent not in acts)
    # "I think you removed it because you were afraid": the reason is only guessed
    mine = (other for other in told if other.has("holder-subject", "i"))
    guessing = {other.head for other in mine if other.has("holder-verb", *GUESSING)}
    judged |= {one for one in clauses if one.place == "because" and one.parent in guessing} - told
    return judged | frozenset({retold_of} if retold_of is not None else ())


def _is_summed(clause: Clause) -> bool:
    return clause.place == "when" and sums_up(clause)


def naming(said: Clause, top: Clause | None, clauses: Sequence[Clause]) -> tuple[Clause, ...]:
    """The clauses in which the writer may name the feeling: what holds the accusation, and what hangs on it."""
    below = set(said.sentence.subtree(said.head)) - {said.head}
    held = (top,) if top is not None else ()
    # what somebody is told, nobody has to feel: "you told her I was sick"
    return (
        *held,
        *(
            other
            for other in clauses
            if other.head in below
            and other.place == "complement"
            and not (other.has("holder-subject", "you") and other.has("holder-verb", *SAYING))
        ),
    )
