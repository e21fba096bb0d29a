"""What still lacks when the draft is written: "you haven't answered me", "why aren't you helping?".

Told as a finished episode ("when you didn't answer me"), it would sound as if it were over.
"""

from __future__ import annotations

from collections.abc import Sequence

from kindphrase.clauses import Clause
from kindphrase.sentences import Word
from kindphrase.spans import Span

# said of what is lacking yet
YET = frozenset({"still", "yet"})
NO_MORE = (["anymore"], ["any", "more"], ["any", "longer"], ["no", "longer"])
# of these, the perfect tells of the past as a whole: "you haven't changed", "you haven't been there"
WHOLE_PASTS = ("be", "have", "change", "know", "see", "care", "love", "none")

# of these, the perfect with "since" or "for" tells what is so still
STATES = ("know", "have", "own", "owe", "hold", "live")
SPANS = frozenset("day week month year age hour decade ever long while time".split())

# said of a time that is over
PAST = frozenset("yesterday last ago earlier when once during after before".split())


def yet_of(clause: Clause) -> frozenset[int]:
    """Its words that say so: "still", "yet", "anymore"; "yet again" counts."""
    again = {i for i in clause.own if clause.sentence.words[i + 1 : i + 2] and clause.word(i + 1).norm == "again"}
    return frozenset(i for i in clause.own if clause.word(i).norm in {*YET, "anymore"} and i not in again)


def no_more(clause: Clause | None) -> str:
    """ "any more" for "you no longer want to talk to me", "you don't want to eat with us anymore"; "" of no such."""
    if clause is None or not (clause.has("polarity", "negative") and clause.has("tense", "present")):
        return ""
    norms = [clause.word(i).norm for i in clause.full if clause.word(i).is_said]
    gone = any(norms[at : at + len(row)] == row for row in NO_MORE for at in range(len(norms)))
    return "any more" if gone and clause.has("subject", "you") and clause.has("complement", "to", "ing") else ""


def is_past(clause: Clause, site: Span) -> bool:
    """Whether what is said in the site was felt then: "yesterday" or "I was tired" before it, or "I felt" in it."""
    words = clause.sentence.words
    before = any(word.norm in PAST for word in words if word.span.end <= site.start)
    before = before or (clause.has("tense", "past") and _tells_past(words, site))
    felt = (word for word in words if word.lemma == "feel" and site.contains(word.span))
    return before or any(word.norm == "felt" or words[max(0, word.index - 1)].norm == "did" for word in felt)


def _tells_past(words: Sequence[Word], site: Span) -> bool:
    finite = (word for word in words if "Tense=Past" in word.feats and "VerbForm=Fin" in word.feats)
    return any(word.span.end <= site.start for word in finite)


def is_since(clause: Clause) -> bool:
    """ "you haven't written since March", "since you met her you never call": up to now, and not once."""
    below = clause.sentence.children(clause.head, "advcl")
    begun = any(mark.norm == "since" for one in below for mark in clause.sentence.children(one.index, "mark"))
    return begun or (clause.has("aspect", "perfect") and clause.has("word", "since"))


def is_refused(clause: Clause) -> bool:
    """ "you won't answer": so while it is written."""
    will = clause.has("modal", "will") and clause.has("polarity", "negative") and clause.has("mood", "statement")
    # "you will never admit it" is read as a charge in any tense but the past
    will = will and clause.has("habit", "none")
    return will and clause.has("subject", "you") and clause.place in {"main", "coordinated"}


def has_lacked(clause: Clause) -> bool:
    """ "you haven't called since March": up to now."""
    perfect = clause.has("aspect", "perfect") and clause.has("tense", "present") and clause.has("modal", "none")
    return perfect and clause.has("polarity", "negative") and clause.has("subject", "you")


def still_goes_on(clause: Clause) -> bool:
    """ "you have been avoiding me for a month": while it is written as well."""
    lasts = clause.has("aspect", "perfect-progressive") or (clause.has("aspect", "perfect") and is_state_since(clause))
    lasts = lasts and clause.has("tense", "present")
    plain = clause.has("subject", "you") and clause.has("polarity", "positive") and clause.has("modal", "none")
    plain = plain and clause.has("mood", "statement") and clause.place in {"main", "coordinated"}
    below = clause.sentence.children(clause.head, "obl", "obl:unmarked", "advcl", "advmod")
    cases = {case.norm for one in below for case in clause.sentence.children(one.index, "case", "mark")}
    return lasts and plain and clause.has("habit", "none") and bool(cases & {"for", "since"})


def is_state_since(clause: Clause) -> bool:
    """ "you've known about it since March", "you had my drill for months"."""
    below = clause.sentence.children(clause.head, "obl", "obl:unmarked", "advcl")
    since = any(clause.sentence.child(one.index, "case", "mark") is not None for one in below if one.lemma in SPANS)
    told = clause.has("subject", "you") and clause.has("polarity", "positive") and clause.has("modal", "none")
    return told and clause.has("verb", *STATES) and (since or any(clause.word(i).norm == "since" for i in clause.full))


def has_since(clause: Clause) -> bool:
    """Whether such a state is told in the perfect, and so in one row with what is over: "you've known, and said no"."""
    return is_state_since(clause) and clause.has("aspect", "perfect") and clause.has("tense", "present")


def still_lacks(clause: Clause) -> bool:
    """Whether the clause tells what the receiver has not done so far, or is not doing now."""
    simple = clause.has("subject", "you") and clause.has("habit", "zero") and clause.has("aspect", "simple")
    if simple and clause.has("tense", "present") and clause.has("modal", "none") and is_since(clause):
        return clause.has("mood", "statement") and not clause.has("verb", *WHOLE_PASTS)
    plain = clause.has("subject", "you") and clause.has("polarity", "negative") and clause.has("modal", "none")
    open_yet = plain and clause.has("habit", "none") and clause.has("voice", "active") and clause.has("if", "no")
    if not open_yet or clause.has("verb", *WHOLE_PASTS) or clause.place not in {"main", "coordinated"}:
        return False
    # "haven't you called?" asks, and "you haven't called once" keeps the score
    if clause.has("question-word", "polar") or any(clause.word(i).norm in {"once", "ever"} for i in clause.own):
        return False
    if clause.has("tense", "present"):
        return clause.has("aspect", "perfect", "progressive", "perfect-progressive")
    # "you still not answered"
    bare = not clause.auxiliaries and clause.has("tense", "past")
    return bare and any(clause.word(i).norm in YET for i in clause.own if i < clause.head)
