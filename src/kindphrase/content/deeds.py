"""Plain deeds that a draft tells in the sentence of an accusation: "you lot parked in my spot" tells that you did.

A rule may judge, and its words still tell what anybody would have seen: what was invited, banned, thrown or sold.
"""

from __future__ import annotations

from collections.abc import Sequence

from kindphrase.clauses import Clause
from kindphrase.content.behaving import behaviour_of
from kindphrase.content.telling import is_act
from kindphrase.finding.matching import Match
from kindphrase.lexicon import Lexicon
from kindphrase.sentences import Word
from kindphrase.spans import Span

# verbs that say by themselves what a camera would have seen, and those that do so beside a thing
SEEN, HANDLED, IDIOM = "seen-verb", "handled-verb", "idiom-noun"
# what is said beside a deed is no fact that would be lost
SAYING = ("say", "talk", "speak", "preach", "write", "post", "boast", "brag", "call", "claim", "tell", "talk about")
# what goes on in the other one has ways of its own
INNER = frozenset({"mind-reading", "pseudo-feeling", "should"})


def deeds_of(match: Match, clauses: Sequence[Clause], lexicon: Lexicon, others: Sequence[Span]) -> tuple[Clause, ...]:
    """The deeds that the sentence of a match tells: its own clause, or those beside it that no other finding shows."""
    clause = match.clause
    if match.rule.category in INNER or match.rule.observable or clause.has("if", "yes", "consequence"):
        return ()
    shown = any(match.span.overlaps(clause.word(i).span) for i in clause.subject)
    if shown and is_deed(clause, lexicon) and not _leaves_out(match, clause, clauses):
        return (clause,)
    if clause.place not in {"main", "coordinated"}:
        return ()
    if held := [one for one in clauses if _is_held(one, clause, lexicon)]:
        return tuple(held)
    # "you talk of values but you banned him": what is said is no fact that would be lost; "you knew and you went" is
    if not clause.has("verb", *SAYING):
        return ()
    beside = [
        one
        for one in clauses
        if one.head > clause.head
        and one.subject
        and one.verb.role == "conj"
        and is_deed(one, lexicon)
        and match.span.overlaps(one.span)
    ]
    return () if any(span.overlaps(one.span) for span in others for one in beside) else tuple(beside)


def _leaves_out(match: Match, clause: Clause, clauses: Sequence[Clause]) -> bool:
    """Whether the finding begins in a clause before it that tells more than a saying: "you got our mail and …"."""
    before = next((one for one in clauses if one.head == clause.verb.head != clause.head), None)
    row = before is not None and clause.verb.role in {"conj", "parataxis"} and match.span.overlaps(before.span)
    return row and before is not None and not before.has("verb", *SAYING)


def is_deed(clause: Clause, lexicon: Lexicon) -> bool:
    """Whether the clause tells what the receiver did, in words that leave nothing to be judged."""
    plain = is_act(clause, lexicon) and clause.has("voice", "active") and clause.has("modal", "none")
    if not plain or not (_is_done(clause) or _is_of_ours(clause)):
        return False
    verbs = clause.features.get("verb", frozenset())
    # "you only asked me out of pity": what for is a guess
    reasons = clause.has("has", "because-clause", "if-clause") or any(clause.word(i).norm == "only" for i in clause.own)
    if reasons:
        return False
    nouns = {word.lemma for word in _things(clause)}
    if {clause.word(i).lemma for i in clause.full if i > clause.head} & lexicon.classes[IDIOM]:
        return False
    return bool(verbs & lexicon.classes[SEEN]) or (bool(verbs & lexicon.classes[HANDLED]) and bool(nouns))


def _is_done(clause: Clause) -> bool:
    return clause.has("tense", "past") or clause.has("aspect", "perfect") or clause.has("frequency", "again")


def _is_of_ours(clause: Clause) -> bool:
    """ "you throw your butts on my balcony": of what is the writer's, a habit tells as much."""
    below = (clause.word(i) for i in clause.full if i > clause.head)
    present = clause.has("tense", "present") and clause.has("mood", "statement")
    return present and any(word.norm in {"my", "our"} and word.role in {"nmod", "det"} for word in below)


def _things(clause: Clause) -> list[Word]:
    return [
        word
        for word in clause.sentence.children(clause.head, "obj", "obl", "iobj", "nsubj")
        if word.upos in {"NOUN", "PROPN"} and word.index > clause.head
    ]


def _is_held(one: Clause, clause: Clause, lexicon: Lexicon) -> bool:
    """ "now it's my fault that you lied", "oh wait, you ate it": what the accusing words hold is what was done."""
    below = one.place in {"complement", "relative"} and one.parent in {clause.head, *clause.auxiliaries}
    if not below or not one.subject or one.head < clause.head:
        return False
    faults = clause.has("predicate-word", "fault") and clause.has("subject", "it", "this", "that", "third", "my")
    if faults and clause.has("polarity", "positive"):
        known = behaviour_of(one, lexicon) is not None and is_act(one, lexicon) and _is_done(one)
        return known or is_deed(one, lexicon)
    return clause.has("verb", "wait") and clause.has("mood", "imperative") and is_deed(one, lexicon)
