"""Which clauses tell an act by their form: "why did you throw it away?" does, and "did you read it?" only asks."""

from __future__ import annotations

from kindphrase.clauses import Clause
from kindphrase.content.telling import SEEN, STATES, made_to

# a question why somebody asks or says tells of nothing that troubles
HARMLESS = ("ask", "say", "think", "know", "want", "need", "do", "be", "go", "come", "use", "look", "type")
# "how can you sleep at night?" tells of no sleep
UNTOLD = ("live", "sleep", "stand", "face", "bear", "expect", "call", "help", "get", "have to", "trust", "let")


def is_told_so(clause: Clause) -> bool:
    """Whether the clause tells an act by its form, whatever the rule that found it is about."""
    return asks_why(clause) or asks_how(clause) or made_to(clause)


def is_only_asked(clause: Clause) -> bool:
    """ "did you even read it?", "you need to stop": asked for or asked after, and nothing is told to have happened."""
    if clause.has("question-word", "polar"):
        return not clause.has("polarity", "negative") and not clause.has("frequency", "ever")
    could = clause.has("modal", "can", "could", "might") and clause.has("polarity", "positive")
    if could and not clause.has("tense", "past") and any(clause.word(i).norm == "least" for i in clause.own):
        # "you could at least say thank you"
        return True
    duty = clause.has("modal", "should", "supposed to", "need to", "must", "have to", "better", "ought to")
    if duty and not clause.has("tense", "past") and not clause.has("question-word", "why", "how"):
        return True
    return clause.has("mood", "question") and clause.has("question-word", "what", "who", "when", "where", "which")


def asks_why(clause: Clause) -> bool:
    """ "why did you throw away my plants?": what is asked about has happened."""
    asked = clause.has("mood", "question") and clause.has("question-word", "why", "how-come")
    undone = clause.has("polarity", "negative")
    # "how is it that you're never home?"
    shows = clause.has("predicate-word", *SEEN) and clause.has("habit", "zero", "high")
    done = clause.has("modal", "none") and (shows or not clause.has("verb", "none"))
    # "why is it that you only ring when it rains?" is about the rest of the year
    done = done and not (clause.has("has", "when-clause") and any(clause.word(i).norm == "only" for i in clause.own))
    # "they can come, why can't you?" stands for another verb
    done = done and not (clause.verb.upos == "AUX" and clause.verb.lemma in {"can", "could", "will", "would", "do"})
    row = clause.sentence.children(clause.head, "conj")
    # "did not accept and reverted my edit"
    shared = any(
        owner.norm == "my"
        for verb in row
        for thing in clause.sentence.children(verb.index, "obj")
        for owner in clause.sentence.children(thing.index, "nmod", "det")
    )
    done = done and (
        not undone or shows or (clause.has("tense", "past") and (shared or clause.has("object", "my", "me")))
    )
    # "if you were busy, why did you call?"
    told = clause.has("if", "no") or (clause.has("if", "consequence") and clause.has("tense", "past"))
    plain = clause.has("subject", "you") and told and not clause.has("verb", *HARMLESS)
    return asked and done and plain


def asks_how(clause: Clause) -> bool:
    """ "how can you make this many mistakes?": asked so, it says that it is done."""
    asked = (
        clause.has("mood", "question")
        and clause.has("question-word", "how", "how-come")
        and clause.has("modal", "can", "could")
    )
    done = not clause.has("polarity", "negative") and not clause.has("verb", "none", *HARMLESS, *STATES, *UNTOLD)
    return asked and done and clause.has("subject", "you") and clause.has("if", "no")
