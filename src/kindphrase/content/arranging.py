"""What closes what is told: that it had been planned, and not only owed, or how often it was.

"You were supposed to meet us at six" tells that it had been planned, "it's the third time you've cancelled" how often.
"""

from __future__ import annotations

from collections.abc import Sequence

from kindphrase.clauses import Clause
from kindphrase.sentences import verbatim

# what people arrange with each other; what they owe each other ("protect me", "be my friend") is no plan
ARRANGED = (
    "come", "come to", "come over", "come by", "come with", "come home", "meet", "meet up", "meet with", "call",
    "phone", "ring", "pick up", "drop off", "bring", "visit", "text", "join", "arrive", "show up", "turn up", "drive",
    "fly", "stop by", "swing by", "collect", "send", "deliver", "book",
)  # fmt: skip
PRESENCE = frozenset({"here", "there", "home", "back"})
# it is said already, or only if something else was
UNPLANNED = frozenset({"if", "unless", "planned", "agreed", "arranged", "promised", "discussed", "plan"})
PLANNED = "as planned"
ORDINALS = frozenset("second third fourth fifth sixth seventh eighth ninth tenth hundredth umpteenth".split())


def arrangement_of(clause: Clause | None) -> str:
    """What closes the sentence that tells the clause: that it had been planned, or promised; or ""."""
    return _counted(clause) or _promised(clause) or _planned(clause) if clause is not None else ""


def _counted(clause: Clause) -> str:
    """ "for the third time" for "that's the third time you've cancelled"."""
    sentence = clause.sentence
    time = sentence.words[clause.verb.head]
    which = sentence.child(time.index, "amod") if time.norm == "time" else None
    below = which is not None and which.norm in ORDINALS and clause.verb.role == "acl"
    return f"for the {which.text.lower()} time" if which is not None and below else ""


def broken_promise(clause: Clause, clauses: Sequence[Clause]) -> Clause | None:
    """ "you never wrote" for the first half of "although you promised to write, you never wrote"."""
    if clause.place != "though" or not clause.has("verb", "promise"):
        return None
    acts = (one for one in clauses if one.place == "main" and one.has("subject", "you") and one.head > clause.head)
    return next((one for one in acts if not one.has("verb", "none") and one.has("mood", "statement")), None)


def _promised(clause: Clause) -> str:
    """ ", although you had promised to" for "although you promised to write, you never wrote"."""
    sentence = clause.sentence
    for child in sentence.children(clause.head, "advcl"):
        mark, who = sentence.child(child.index, "mark"), sentence.child(child.index, "nsubj")
        inner = sentence.child(child.index, "xcomp")
        granted = mark is not None and mark.norm in {"although", "though"} and who is not None and who.norm == "you"
        if not granted or child.lemma != "promise" or inner is None:
            continue
        below = [sentence.words[i] for i in sentence.subtree(inner.index) if sentence.words[i].is_said]
        if inner.lemma == clause.verb.lemma and len(below) == 2:
            return ", although you had promised to"
        return f", although you had promised {verbatim(below)}" if below[0].norm == "to" else ""
    return ""


def _planned(clause: Clause) -> str:
    """ "as planned" for "you were supposed to come on Friday", told as what was not done; "" for any other clause."""
    if not (clause.has("modal", "supposed to") and clause.has("tense", "past")):
        return ""
    if not clause.has("subject", "you") or clause.has("polarity", "negative") or clause.has("if", "yes"):
        return ""
    present = clause.has("verb", "none", "be") and any(clause.word(i).norm in PRESENCE for i in clause.own)
    said = {clause.word(i).norm for i in clause.full}
    return PLANNED if (clause.has("verb", *ARRANGED) or present) and not said & UNPLANNED else ""
