"""What goes on, or comes again: told in the present, "I feel frustrated when you talk over me".

"Every time I speak, you talk over me" is no single event of the past. A bare "always" or "never" only blows up what may
have been one evening, and is told of it.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from kindphrase.clauses import Clause
from kindphrase.content.lasting import still_lacks
from kindphrase.content.observing import Event
from kindphrase.content.surmising import SEEMING
from kindphrase.spans import Span

# how a draft says that it comes again
RECURRING = (
    "every time", "everytime", "every single time", "each time", "each and every time", "whenever", "every day",
    "everyday", "every single day", "every night", "every morning", "every evening", "every week", "every weekend",
    "all the time", "all day", "all day long", "day and night", "day after day", "these days", "more and more",
    "constantly", "continually", "continuously",
)  # fmt: skip
# of these, the progressive tells of one act that is about to happen, or of what was just said
AT_ONCE = frozenset("""
    leave quit go come move marry divorce cancel return stay fire dump kick throw break sell buy end give get die say
    tell ask call suggest propose claim admit accuse demand reply answer use sleep cheat cut start want block delete
    remove ban take choose
""".split())  # fmt: skip
# what goes on in somebody
MINDED = ("want", "hate", "like", "love", "think", "believe", "trust", "care", "wish", "prefer", "enjoy", "miss")
MINDS = ("interested", "willing", "happy", "mad", "angry", "jealous", "ashamed")
# what joins it to what stands before
JOINS = frozenset("and but yet so because cause cos coz cuz".split())
# when it is yet to come
AHEAD = frozenset("tomorrow tonight soon next".split())


def goes_on(clause: Clause, events: Sequence[Event], site: Span) -> bool:
    """Whether what is told of ``clause`` in the place of ``site`` is so again and again, or while it is written."""
    told = [event.clause for event in events if event.clause is not None]
    if told and len(told) == len(events) and all(event.seems for event in events) and _are_so_far(told):
        return True
    if len(told) < len(events) or not all(is_of_now(one) for one in told) or all(map(still_lacks, told)):
        return False
    if any(event.apparent for event in events):
        return False
    going_on = any(_is_going_on(one, events) for one in told)
    if any(_is_conditional(one) for one in told) or _leads_on(clause, site):
        return True
    return going_on or _is_told_often(clause, told) or _is_usual(clause) or _follows_present(clause, site)


def _are_so_far(told: Sequence[Clause]) -> bool:
    """ "I feel like you've forgotten me and left me out": so it seems still."""
    first = told[0]
    perfect = first.has("aspect", "perfect") and first.has("tense", "present") and first.has("subject", "you")
    return perfect and not any(one.auxiliaries for one in told[1:])


def _is_conditional(clause: Clause) -> bool:
    """ "you never call unless you need money": what holds under a condition holds still."""
    below = clause.sentence.children(clause.head, "advcl")
    marks = [{mark.norm for mark in clause.sentence.children(one.index, "mark")} for one in below]
    return clause.has("subject", "you") and any(one & {"if", "unless"} and "as" not in one for one in marks)


def _leads_on(clause: Clause, site: Span) -> bool:
    """Whether what stays behind it is so now: "you're always late | and I end up waiting"."""
    after = [word for word in clause.sentence.words if word.span.start >= site.end and word.is_said]
    joined = len(after) > 2 and after[0].norm in {"and", "so"} and after[1].norm in {"i", "we"}
    # "you were on your phone | when we are together"
    joined = joined or (len(after) > 2 and after[0].norm in {"when", "whenever"} and after[1].norm in {"i", "we"})
    # "you keep saying soon, and then | you have a new phone"
    norms = [word.norm for word in after[:5]]
    joined = joined or (norms[:2] == ["and", "then"] and not {"you", "it", "we", "i"}.isdisjoint(norms))
    joined = joined and clause.place in {"main", "coordinated"}
    finite = [word for word in after if "VerbForm=Fin" in word.feats]
    return joined and bool(finite) and "Tense=Pres" in finite[0].feats


def is_of_now(clause: Clause) -> bool:
    """In the present tense, and of nothing that is done or yet to come."""
    plain = clause.has("tense", "present") and not clause.has("aspect", "perfect", "perfect-progressive")
    ahead = any(clause.word(i).norm in AHEAD for i in clause.full)
    # what is said of next week is said now
    ahead = ahead and not clause.has("complement-verb", "say", "promise", "tell")
    # what is charged of the past is told of the time when it looked so
    done = any({"Tense=Past", "VerbForm=Fin"} <= set(clause.word(i).feats) for i in (clause.head, *clause.auxiliaries))
    return plain and clause.has("modal", "none") and not (ahead or done)


def _is_told_often(clause: Clause, told: Sequence[Clause]) -> bool:
    words = [word for word in clause.sentence.words if word.is_said]
    said = f" {' '.join(word.norm for word in words)} "
    keeps = any(one.has("verb", "keep") and one.has("complement", "ing") for one in (clause, *told))
    keeps = keeps or any(_is_each(one) or _weighs(one) for one in told)
    return keeps or any(f" {phrase} " in said for phrase in RECURRING)


def _is_each(clause: Clause) -> bool:
    """ "you leave every match when it goes bad": where it says when, it is so each time."""
    words = clause.sentence.words
    things = (
        one for one in clause.sentence.children(clause.head, "obj", "obl", "obl:unmarked") if one.index in clause.own
    )
    each = any(det.norm in {"every", "each"} for one in things for det in clause.sentence.children(one.index, "det"))
    said_when = any(words[i].norm in {"when", "whenever", "once", "if"} for i in clause.full if i > clause.head)
    return each and said_when and clause.has("subject", "you")


def _weighs(clause: Clause) -> bool:
    """ "you treat the dog better than you treat me" is how it is, and no single act."""
    words = clause.sentence.words
    than = any(
        words[i].norm == "than" and ("Degree=Cmp" in words[j].feats or words[j].norm in {"better", "more", "worse"})
        for i in clause.full
        for j in range(clause.head + 1, i)
    )
    return than and clause.has("subject", "you") and clause.has("aspect", "simple") and clause.has("habit", "none")


def _is_going_on(clause: Clause, events: Sequence[Event]) -> bool:
    if not clause.has("subject", "you"):
        return False
    if any(event.clause is not clause and event.seems and _is_minded(clause) for event in events):
        return True
    if any(event.clause is clause and event.seems for event in events):
        # "I feel like you're in a mood with me"
        affair = clause.has("verb", "cheat on") and clause.has("aspect", "progressive")
        return clause.has("holder-verb", *SEEMING) or _is_minded(clause) or affair
    lasts = clause.has("aspect", "progressive") and clause.has("polarity", "positive")
    return lasts and not clause.has("verb", "none", *AT_ONCE) and clause.verb.lemma not in AT_ONCE


def _is_minded(clause: Clause) -> bool:
    """ "you hate me", "you don't want to come": what goes on in somebody is so while it is written."""
    minded = clause.has("verb", *MINDED) or clause.has("predicate", *MINDS)
    return minded and clause.has("aspect", "simple") and clause.has("habit", "none")


def _is_usual(clause: Clause) -> bool:
    """ "how come you never call anymore?", "you're the one who sits there", "you always seem to call at dinner"."""
    if clause.subject and any(clause.word(i).norm == "now" for i in clause.full if i < min(clause.subject)):
        # "you used to call and now you don't even text"
        return any(word.norm == "used" for word in clause.sentence.words[: clause.head])
    if clause.has("mood", "question") and clause.has("question-word", "why", "how-come"):
        return any(clause.word(i).norm == "anymore" for i in clause.full)
    if clause.has("aspect", "simple") and clause.has("polarity", "positive") and not clause.has("verb", "none"):
        # "you still lie to people"
        if any(clause.word(i).norm == "still" and i < clause.head for i in clause.own):
            return True
    words = clause.sentence.words[: clause.head]
    if clause.has("verb", "seem") or any(word.lemma == "seem" for word in words):
        return clause.has("habit", "high", "often")
    who = any(one.norm == "one" and who.norm in {"who", "that"} for one, who in pairwise(words))
    return who and clause.verb.lemma not in AT_ONCE


def _follows_present(clause: Clause, site: Span) -> bool:
    """Whether it is joined to what stays before it and is so now: "I do all the work and you never help"."""
    before = [word for word in clause.sentence.words if word.span.end <= site.start and word.is_said]
    said_of_you = any(word.norm == "you" and word.role == "nsubj" for word in before)
    if not before or before[-1].norm not in JOINS or said_of_you:
        return False
    if clause.has("aspect", "progressive") and clause.verb.lemma in AT_ONCE:
        return False
    finite = [word for word in before if "VerbForm=Fin" in word.feats]
    return bool(finite) and all("Tense=Pres" in word.feats for word in finite)
