"""Acts that a guess at a motive is about: "you left because you were scared of him" tells that somebody left.

What moved somebody cannot be seen, and is left out; the act can.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from kindphrase.clauses import Clause
from kindphrase.content.behaving import behaviour_of
from kindphrase.content.telling import is_act
from kindphrase.finding.matching import Match
from kindphrase.lexicon import Lexicon

GUESSING = ("think", "bet", "guess", "suspect", "believe", "assume", "feel")
# before the act, these say that nothing else moved somebody to it
SOLELY = frozenset({"only", "just", "simply", "purely"})
# of these, "it" leaves open what was done
POINTING = ("do", "say", "be", "make", "know", "mean")
# how somebody is said to have been while they did it
MOODS = (
    "scared", "afraid", "jealous", "ashamed", "embarrassed", "proud", "lazy", "guilty", "threatened", "greedy",
    "bitter", "insecure", "envious", "terrified", "frightened", "worried", "offended", "selfish",
)  # fmt: skip
# of these, whoever it is done to would rather have them
WELCOME = (
    "come", "visit", "call", "write", "help", "stay", "apologise", "apologize", "reply", "answer", "thank", "marry",
)  # fmt: skip
# acts that trouble by themselves
TROUBLING = ("open-fault-verb", "done-to-me-verb", "lapse-verb")


def apart_from_motive(match: Match, clause: Clause, clauses: Sequence[Clause], lexicon: Lexicon) -> Clause | None:
    """The act without what is said to have moved somebody to it, or None where no act is told beside it.

    "You only apologised because he was there" holds no apology against anybody: what is said to be done for a reason
    must be trouble without it.
    """
    guesses = match.rule.category == "mind-reading" and not match.rule.observable
    if not (guesses or match.rule.category == "blame") or not _is_stated(clause, lexicon):
        return None
    only = any(clause.word(i).norm in SOLELY for i in clause.own if i < clause.head)
    # "you left me because you met her" tells what somebody found out
    meant = _malice(clause)
    ends = [*_reasons(clause, clauses, of_mind=not (guesses or only), named=not guesses), *meant]
    # "you quoted half my answer": how much of it is told
    half = guesses and any(clause.word(i).norm == "half" for i in clause.full if i > clause.head)
    if not (ends or half) or not (meant or half or _is_trouble(clause, lexicon, only=only)):
        return None
    first = min(ends, default=len(clause.sentence.words))
    cut = [i for i in clause.full if i >= first]
    if clause.head in cut:
        return None
    features = {**clause.features, "place": frozenset({"main"})}
    return replace(clause, place="main", openers=(*clause.openers, *cut), features=features)


def moved_by(match: Match, clauses: Sequence[Clause], lexicon: Lexicon) -> Clause | None:
    """The act, where the finding is in what is said to have moved somebody to it."""
    clause = match.clause
    if match.rule.category != "mind-reading" or clause.place != "because":
        return None
    acts = (one for one in clauses if clause.parent in {one.head, *one.auxiliaries} and one.has("subject", "you"))
    act = next(acts, None)
    if act is None or act.head > clause.head or act.has("verb", "none"):
        return None
    return act if apart_from_motive(match, act, clauses, lexicon) is not None else None


def _is_stated(clause: Clause, lexicon: Lexicon) -> bool:
    own = clause.place in {"main", "coordinated"}
    guessed = clause.has("holder-subject", "i", "we") and clause.has("holder-verb", *GUESSING)
    own = own or (clause.place == "complement" and guessed and clause.has("holder-polarity", "positive"))
    pointed = clause.has("object", "it") and clause.has("verb", *POINTING)
    plain = clause.has("modal", "none") and bool(clause.subject) and not clause.sentence.children(clause.head, "conj")
    return own and plain and not pointed and not clause.has("verb", "none") and is_act(clause, lexicon)


def _is_trouble(clause: Clause, lexicon: Lexicon, *, only: bool) -> bool:
    named = any(clause.verb.lemma in lexicon.classes.get(name, ()) for name in TROUBLING)
    known = behaviour_of(clause, lexicon) is not None and not (only and clause.has("object", "none"))
    known = known and not clause.has("verb", *WELCOME)
    return clause.has("polarity", "negative") or named or known


def _reasons(clause: Clause, clauses: Sequence[Clause], *, of_mind: bool, named: bool) -> list[int]:
    """Where each reason begins that is given for the act; ``of_mind``, if it is how the receiver is.

    ``named``: not where it names somebody ("because Ann asked you to").
    """
    sentence = clause.sentence
    held = [one for one in clauses if one.place == "because" and one.parent in {clause.head, *clause.auxiliaries}]
    if of_mind:
        held = [one for one in held if one.has("subject", "you") and one.has("predicate", *MOODS)]
    if named:
        held = [one for one in held if not any(sentence.words[i].upos == "PROPN" for i in sentence.subtree(one.head))]
    return [min(sentence.subtree(one.head)) for one in held if one.head > clause.head]


def _malice(clause: Clause) -> list[int]:
    """Where it is said that it was meant: "on purpose"."""
    words = clause.sentence.words
    pairs = ((i, words[i].norm, words[i + 1].norm) for i in clause.full if i + 1 < len(words) and i > clause.head)
    return [i for i, first, second in pairs if (first, second) == ("on", "purpose")]
