"""Clauses of one sentence that are told together: "you yelled at me, slammed the door, and left"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from kindphrase.clauses import Clause, clause_at
from kindphrase.content.behaving import behaviour_of
from kindphrase.content.hoping import hopes_unseen
from kindphrase.content.telling import is_act
from kindphrase.content.times import is_of_its_time
from kindphrase.lexicon import Lexicon
from kindphrase.parsing.morphology import past
from kindphrase.sentences import Sentence, Word

# of what joins two clauses, what lets them be told in one breath
JOINING = frozenset({"and", "then", "or", "nor", "&", "n"})
FAILING = ("fail", "refuse", "neglect", "forget", "decline")  # of what follows these, nothing was done
# a longer row is a charge sheet, and its parse a guess
LONGEST_ROW = 6


def row_of(clause: Clause, clauses: Sequence[Clause], lexicon: Lexicon, *, stays: bool = False) -> list[Clause]:
    """The acts of the receiver that stand in one row with the clause, itself included, in order.

    The row ends where somebody else acts, where something is judged, and at "but". What stands before the clause may
    be something that ``stays`` as it is.
    """
    if clause not in clauses:
        return [clause]
    joined = _joined(clause, clauses)
    at = joined.index(clause)
    first = last = at
    while first > 0 and not stays and _goes_on(joined[first], joined[first - 1]) and is_act(joined[first - 1], lexicon):
        first -= 1
    while last + 1 < len(joined) and _goes_on(joined[last + 1], joined[last]) and is_act(joined[last + 1], lexicon):
        last += 1
    row = joined[first : last + 1]
    if len(row) > LONGEST_ROW:
        return [clause]
    return [one for one in row if one is clause or not (_shared(one, row) or _wonders(one))]


def acts_after(clause: Clause, clauses: Sequence[Clause], lexicon: Lexicon) -> list[Clause]:
    """The acts of the receiver that follow a judgement in its row: "you were rude, and then you left without paying".

    None where not one of them is known to trouble people: then they are no instance of what is judged.
    """
    joined = _joined(clause, clauses) if clause in clauses else [clause]
    found: list[Clause] = []
    for before, other in pairwise(joined[joined.index(clause) :]):
        # "you fail to fix it or clean it": neither was done
        either = any(cc.norm == "or" for cc in other.sentence.children(other.head, "cc"))
        if not other.has("subject", "you") or not _goes_on(other, before) or either:
            break
        if is_act(other, lexicon) and not is_led_to(other):
            found.append(other)
    known = any(behaviour_of(one, lexicon) is not None for one in found)
    return found if known and len(found) <= LONGEST_ROW else []


def is_led_to(clause: Clause) -> bool:
    """Whether nothing of it is so: "if you got up, you would find work and stop borrowing"."""
    return clause.has("if", "consequence") and clause.has("modal", "would")


def _wonders(clause: Clause) -> bool:
    """ "and then wonder why nobody calls" scorns, "and knew it", "and hope we don't look" guess: none tells an act."""
    knew = clause.has("verb", "know") and clause.has("object", "it") and clause.has("polarity", "positive")
    return knew or hopes_unseen(clause) or (clause.has("verb", "wonder", "guess") and clause.has("complement", "wh"))


# of what should have been, nothing was
UNMET = ("should", "ought to", "supposed to", "could")


def beside(clause: Clause, clauses: Sequence[Clause]) -> list[Clause]:
    """Clauses coordinated with it that lean on its subject, and would hang in the air without it."""
    found: list[Clause] = []
    row = {clause.head}
    # "fail to wash a plate or fold a shirt": what hangs on it was not done
    undone = clause.has("verb", *FAILING)
    for other in clauses:
        leans = other.place in {clause.place, "coordinated"}
        own_subject = bool(other.sentence.children(other.head, "nsubj"))
        held = other.parent in row or other.verb.head in row
        joined = held and other.verb.role == "conj" and clause.verb.role == "xcomp"
        either = any(child.norm == "or" for child in other.sentence.children(other.head, "cc"))
        if undone and (either or other.verb.head != clause.head):
            continue
        if other.head > clause.head and other.one("mood") == "imperative" and not joined:
            # "you're lazy, do your share and let us rest": what follows is asked for as well
            break
        if is_order_beside(other) or _lets(other) or _is_aside(other, clause) or is_led_to(other) or _wonders(other):
            continue
        if any(mark.norm == "to" for mark in other.sentence.children(other.head, "mark")):
            # "and to be honest"
            continue
        if other.head > clause.head and leans and held and not own_subject:
            if other.verb.role == "conj":
                row.add(other.head)
                if not shares_negation(clause, other.verb):
                    found.append(other)
    return found


def _lets(clause: Clause) -> bool:
    """ "but let's go": the two of them are asked for it, and nobody let anybody."""
    after = clause.sentence.words[clause.head + 1 : clause.head + 2]
    return clause.verb.lemma == "let" and bool(after) and after[0].text.lower().strip("'’") == "s"


def is_order_beside(clause: Clause) -> bool:
    """ "you lied to me, go away": an order behind a comma, though the parser hangs it on what is told."""
    sentence, verb = clause.sentence, clause.verb
    above = sentence.words[verb.head]
    bare = verb.upos == "VERB" and verb.norm == verb.lemma and verb.role == "conj" and above.index < verb.index
    if not bare or sentence.children(verb.index, "cc", "nsubj", "aux", "mark", "cop"):
        return False
    told = above.upos not in {"VERB", "AUX"} or above.norm != above.lemma
    # "hit the wall" may be told of yesterday as well
    after = [word.norm for word in sentence.words[verb.index + 1 : verb.index + 2]]
    told = told and (past(verb.lemma) != verb.lemma or after == ["up"])
    # "you yelled, hit the wall and left" is a row
    row = (*sentence.children(above.index, "conj"), *sentence.children(verb.index, "conj"))
    last = any(one.index > verb.index and sentence.child(one.index, "cc") is not None for one in row)
    first = min(i for i in sentence.subtree(verb.index) if sentence.words[i].is_said)
    # a bare verb in a row of the past is none of the row: "you ate it, buy your own or ask me"
    last = last and past(verb.lemma) == verb.lemma
    return told and not last and not sentence.words[first - 1].is_said


def leaning(clause: Clause) -> tuple[Word, ...]:
    """What is coordinated with the clause and has no subject of its own: verbs, and words hung beside a predicate."""
    sentence = clause.sentence
    found = [word for word in sentence.children(clause.head, "conj") if word.upos in {"VERB", "AUX"}]
    if clause.has("verb", "none"):
        # ", never tactful"
        found += [word for word in sentence.children(clause.head, "parataxis") if word.upos in {"ADJ", "NOUN"}]
    orders = {
        one.index
        for one in found
        if one.upos == "VERB" and (is_order_beside(at := clause_at(sentence, one.index)) or _lets(at))
    }
    return tuple(
        word for word in found if not sentence.children(word.index, "nsubj", "expl", "cop") and word.index not in orders
    )


def shares_negation(clause: Clause, verb: Word) -> bool:
    """ "never take me out or buy me flowers": the second verb shares the "never" of the first."""
    joined = any(child.norm in {"or", "nor"} for child in clause.sentence.children(verb.index, "cc"))
    own = clause.sentence.children(verb.index, "nsubj", "aux")
    # "you fail to wash up or cook": neither is done
    undone = clause.has("polarity", "negative") or (clause.has("verb", *FAILING) and clause.has("complement", "to"))
    # "you would have called or texted": each of them is told as what was not done
    return joined and not own and undone and not leans_on_would(clause.sentence, verb)


def _joined(clause: Clause, clauses: Sequence[Clause]) -> list[Clause]:
    """The clause and those that hang on it by coordination alone, in order."""
    top = _top_of_row(clause)
    places = {"main", "coordinated", clause.place}
    row = [one for one in clauses if one is clause or (_top_of_row(one) == top and one.place in places)]
    return [_stated(one, clause) for one in row]


def owed(one: Clause, clause: Clause) -> Clause:
    """ "you should have called and told me": the second was not done either."""
    if one.head > clause.head and leans_on_would(one.sentence, one.verb):
        return _turned(one, clause)
    own = one.sentence.children(one.head, "nsubj", "aux")
    unmet = clause.has("modal", *UNMET) and clause.has("mood", "statement") and clause.has("subject", "you")
    unmet = unmet and (clause.has("polarity", "positive") or one.has("polarity", "negative"))
    if one.head <= clause.head or own or not unmet or not one.has("modal", "none"):
        return one
    due = {"mood": frozenset({"statement"}), "subject": frozenset({"you"})}
    return replace(one, features={**one.features, **due, **{key: clause.features[key] for key in ("modal", "tense")}})


def leans_on_unmet(clause: Clause) -> bool:
    """ "not gone out" in "you would have come and not gone out": told as it stands, it would be the opposite."""
    held = leans_on_would(clause.sentence, clause.verb)
    refused = any(word.norm in {"not", "never"} for word in clause.sentence.children(clause.verb.head, "advmod"))
    return held and not refused and bool(clause.negations) == clause.has("polarity", "negative")


def leans_on_would(sentence: Sentence, verb: Word) -> bool:
    """Whether a verb stands in a row behind "would have", and nothing of its own stands between."""
    if verb.role != "conj" or sentence.children(verb.index, "nsubj", "aux"):
        return False
    return {aux.norm for aux in sentence.children(verb.head, "aux")} >= {"would", "have"}


def _turned(one: Clause, clause: Clause) -> Clause:
    """What leans on "you would have …", told as it was, as ``clause`` is before it."""
    denied = clause.has("polarity", "negative") != bool(one.negations)
    told = {"mood": "statement", "subject": "you", "tense": "past", "polarity": "negative" if denied else "positive"}
    features = {**one.features, **{name: frozenset({value}) for name, value in told.items()}}
    return replace(one, subject=(), openers=(*one.openers, *one.subject), features=features)


def _stated(one: Clause, clause: Clause) -> Clause:
    """ "you leave the lights on, never close the door": the second is no order."""
    order = one.has("mood", "imperative") and one.has("habit", "zero") and clause.has("mood", "statement")
    # "you yelled, hit the wall and left"
    same = one.has("mood", "imperative") and past(one.verb.lemma) == one.verb.norm != "shut"
    order = order or (same and clause.verb.norm != clause.verb.lemma and clause.has("mood", "statement"))
    if one.head <= clause.head or not order or not clause.has("subject", "you"):
        return one
    said = {"mood": frozenset({"statement"}), "subject": frozenset({"you"})}
    return replace(one, features={**one.features, **said})


def _top_of_row(clause: Clause) -> int:
    at, seen = clause.verb.index, {clause.verb.index}
    words = clause.sentence.words
    while words[at].role in {"conj", "parataxis"} and words[at].head not in seen:
        at = words[at].head
        seen.add(at)
    return at


def _goes_on(clause: Clause, before: Clause) -> bool:
    """Whether the clause goes on where ``before`` ends: "…, and you left", "…, you left"."""
    sentence = clause.sentence
    if is_order_beside(clause) or _is_aside(clause, before) or is_of_its_time(clause, before):
        return False
    inner = [i for i in clause.full if any(char.isalnum() for char in sentence.words[i].text)]
    lead = {sentence.words[i].norm for i in inner if i < min((*clause.subject, clause.head))}
    joins = {child.norm for child in sentence.children(clause.head, "cc")}
    if joins - JOINING or lead & {"so", "but", "because", "yet"}:
        return False
    start = min(inner, default=clause.head)
    last = next((i for i in range(start - 1, -1, -1) if any(map(str.isalnum, sentence.words[i].text))), -1)
    return last in before.full


def _is_aside(clause: Clause, before: Clause) -> bool:
    """ "you left me alone with him, knowing why, and knowing how he gets": it hangs on the act, and is none."""
    if clause.auxiliaries:
        return False
    return clause.verb.norm.endswith("ing") and not before.verb.norm.endswith("ing")


def _shared(clause: Clause, row: Sequence[Clause]) -> bool:
    return any(other.head < clause.head and shares_negation(other, clause.verb) for other in row)
