"""Words of scorn that give way inside a sentence that stays: "if you're too lazy to ask" → "if you don't ask".

In a condition or a reason no feeling can be put, and a blank would lose what hangs on it. Where only the words judge,
the sentence says the same without them.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from kindphrase.clauses import Clause, clause_at
from kindphrase.content.feelings import Choice
from kindphrase.content.observing import Event
from kindphrase.content.retelling import INWARD, gerund_below
from kindphrase.finding.matching import Match
from kindphrase.lexicon import Lexicon
from kindphrase.parsing.orders import STOPPING
from kindphrase.planning.framing import RewritePlan, in_frame
from kindphrase.sentences import Sentence, Word
from kindphrase.spans import Span

PLAIN = "Says what is not done, and leaves out why."
TRUTH = "Asks for what you want to hear, and leaves out the verdict."
UNSAID = "Names the thing, and leaves out the grade."
# what is supposed or given as a reason
UNFELT = frozenset({"if", "because", "though"})
DOES = {"are": "don't", "be": "don't", "is": "don't", "ai": "don't", "were": "didn't", "was": "didn't"}
LYING = frozenset({"lying", "lyin", "fibbing"})
# what an order may open with, and a sentence of ours does not
LED = frozenset("just please so now ok okay do not don't dont never ever".split())
LONGEST = 6
GRADES = ("garbage-adjective", "insult-adjective", "fault-adjective")
MORE = frozenset("bullshit precious so-called hypocritical dishonest laughable".split())


def holder_of(match: Match) -> Clause:
    """The clause of the match; of "sign it" in "you were too cowardly to sign it" the one that judges."""
    clause = match.clause
    above = clause.sentence.words[clause.verb.head]
    if _excess(clause.sentence, above) is None or above.index == clause.head:
        return clause
    return clause_at(clause.sentence, above.index)


def plan_undone(match: Match, choice: Choice, *, held: bool = False) -> RewritePlan | None:
    """ "(if) you don't ask" for "(if) you're too lazy to ask", where no feeling could stand.

    ``held``: nor can one stand in the place of what the clause is part of.
    """
    clause, sentence = match.clause, match.clause.sentence
    said, you = sentence.child(clause.head, "cop"), sentence.child(clause.head, "nsubj")
    inner = _excess(sentence, clause.verb)
    if not (held or clause.place in UNFELT) or said is None or you is None or inner is None:
        return None
    # "too lazy to change the links": what is changed can be seen
    seen = inner.lemma not in INWARD or (inner.lemma == "change" and sentence.child(inner.index, "obj") is not None)
    plain = clause.has("subject", "you") and clause.has("polarity", "positive") and clause.has("aspect", "simple")
    # "too lazy to shop and too proud to ask" would need both of them
    several = sum(word.norm == "too" for word in sentence.words[clause.head - 1 :]) > 1
    does = DOES.get(said.norm) if clause.has("modal", "none") else None
    if does is None or not (seen and plain) or several or said.index < you.index:
        return None
    to = next(mark.index for mark in sentence.children(inner.index, "mark") if mark.norm == "to")
    verb = (word.text for word in sentence.words[to + 1 : inner.index + 1])
    return in_frame(
        match,
        choice,
        Event("told", told=" ".join((you.text, does, *verb))),
        Span(you.span.start, inner.span.end),
        PLAIN,
    )


def plan_truth(match: Match, clause: Clause, choice: Choice) -> tuple[RewritePlan, ...]:
    """ "stop lying about it" → "I'd like you to tell me the truth about it", where no act is told but the lie."""
    sentence = clause.sentence
    lying = _lie_in(clause) if clause.has("mood", "imperative") else None
    if lying is None:
        return ()
    said = [word for word in sentence.words if word.is_said and word.index > lying.index]
    behind = [word.text if word.upos == "PROPN" else word.text.lower() for word in said]
    bare = not said or (said[0].norm == "about" and len(said) <= LONGEST and not any(w.upos == "VERB" for w in said))
    bare = bare and not any(word.norm in {"and", "or", "to", "your", "me"} for word in said)
    if not bare or any(mark.text in {",", ";", ":"} for mark in sentence.words):
        return ()
    text = " ".join((f"I'm {choice.feeling} and I'd like you to tell me the truth", *behind))
    before = [word for word in sentence.words if word.is_said and word.index < clause.head]
    if not all(word.norm in LED for word in before):
        return ()
    site = Span((before[0] if before else clause.verb).span.start, (said[-1] if said else lying).span.end)
    return (in_frame(replace(match, clause=clause), choice, Event("told", told=text), site, TRUTH),)


def _lie_in(clause: Clause) -> Word | None:
    """The word that ends "stop lying", "don't lie" or "don't tell lies"."""
    if clause.has("verb", *STOPPING):
        gerund = gerund_below(clause)
        return gerund if gerund is not None and gerund.norm in LYING else None
    if not clause.has("polarity", "negative") or clause.has("frequency", "never"):
        return None
    if clause.verb.norm in {"lie", "fib"}:
        return clause.verb
    thing = next((word for word in clause.sentence.words if word.index == clause.head + 1), clause.verb)
    return thing if clause.verb.norm == "tell" and thing.norm in {"lie", "lies"} else None


def _excess(sentence: Sentence, judged: Word) -> Word | None:
    """What is not done, below a judgement that says why: "ask" in "too lazy to ask"."""
    if not any(word.norm == "too" for word in sentence.children(judged.index, "advmod")):
        return None
    below = sentence.children(judged.index, "xcomp", "advcl", "ccomp", "acl")
    acts = (word for word in below if word.upos == "VERB" and word.index > judged.index)
    return next((word for word in acts if any(m.norm == "to" for m in sentence.children(word.index, "mark"))), None)


def plan_ungraded(match: Match, choice: Choice, lexicon: Lexicon) -> RewritePlan | None:
    """ "your comment" for "your stupid comment"."""
    words = match.clause.sentence.words
    shown = [word for word in words if match.span.contains(word.span)]
    for yours, _, thing in epithets(match.clause.sentence, scorn_words(lexicon)):
        # only where nothing else is found in the words
        if shown[:1] == [yours] and shown[-1].index <= thing.index + 1:
            noun = f"{yours.text} {thing.text}"
            return in_frame(match, choice, Event("told", told=noun), Span(yours.span.start, thing.span.end), UNSAID)
    return None


def scorn_words(lexicon: Lexicon) -> frozenset[str]:
    """The words that grade whatever they stand with."""
    return MORE.union(*(lexicon.classes.get(name, frozenset()) for name in GRADES))


def epithets(sentence: Sentence, scorn: frozenset[str]) -> Iterator[tuple[Word, Word, Word]]:
    """ "your", "asinine", "comment" as they follow each other."""
    for yours, grade, thing in zip(sentence.words, sentence.words[1:], sentence.words[2:], strict=False):
        named = thing.upos in {"NOUN", "PROPN", "ADJ"} and grade.role in {"amod", "compound"}
        if yours.norm == "your" and named and (grade.norm in scorn or grade.lemma in scorn):
            yield yours, grade, thing
