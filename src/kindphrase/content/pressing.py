"""What an impatient question tells or asks for: "how long will you ignore me?", "how hard is it to close a door?".

The first tells what goes on, the second what is wanted; so do a warning ("don't you dare walk away") and what was asked
before ("I asked you twice to call").
"""

from __future__ import annotations

from dataclasses import replace

from kindphrase.clauses import Clause, clause_at
from kindphrase.content.restating import restated, told_as
from kindphrase.content.telling import STATES
from kindphrase.parsing.morphology import is_base
from kindphrase.sentences import sentence_from

HARD = frozenset({"hard", "difficult"})
# how long, and how often, it is still to go on
LASTING = frozenset({"long", "longer", "times"})
# what is waited for, and done to nobody
WAITING = ("wait", "stay", "be", "need", "take", "do", "make", "try")
# said already where it is asked why somebody would
SAYING = ("say", "tell", "post", "write")
ASKING = ("ask", "tell", "beg", "remind")
GOOD = frozenset("good real true decent normal proper loving caring".split())
COUNTING = frozenset("like about at so too many several a one two three four five six ten hundred thousand".split())
JOINED = frozenset({"conj", "parataxis"})
POINTING = frozenset({"it", "that", "this"})
PLAIN = {"mood": "statement", "modal": "none", "question-word": "none", "polarity": "positive"}


def pressed_act(clause: Clause) -> Clause | None:
    """What the receiver does or said, as a plain statement, where the question takes it for granted."""
    if not clause.has("mood", "question") or not clause.has("subject", "you") or clause.has("verb", "none", *STATES):
        return None
    positive = clause.has("polarity", "positive") and clause.has("voice", "active") and clause.has("if", "no")
    leads = {clause.word(i).norm for i in clause.own if clause.subject and i < min(clause.subject)}
    if positive and clause.has("modal", "going to", "will") and "how" in leads and leads & LASTING:
        return None if clause.has("verb", *WAITING) else _going_on(clause)
    why = clause.has("question-word", "why") and clause.has("modal", "would") and clause.has("tense", "present")
    if positive and why and clause.has("verb", *SAYING):
        # "why would you say that?" tells of nothing by itself, "say that to my mom" does
        whom = any(word.upos in {"NOUN", "PROPN"} for word in clause.sentence.children(clause.head, "obl"))
        told = told_as(clause, tense="past", polarity="positive")
        pointed = any(clause.word(i).norm in POINTING for i in clause.own if i > clause.head)
        return (
            replace(told, features={**told.features, "object-noun": frozenset({"none"})}) if whom and pointed else None
        )
    return None


def measured(clause: Clause) -> Clause | None:
    """ "you didn't tell me" for "a real friend would have told me": held up, it says what was not done."""
    which = {word.norm for index in clause.subject for word in clause.sentence.children(index, "amod", "det")}
    others = clause.has("subject", "third", "other") and bool(which & GOOD) and clause.has("mood", "statement")
    would = clause.has("modal", "would") and clause.has("tense", "past") and clause.has("if", "no")
    done = clause.has("voice", "active") and not clause.has("verb", "none", *STATES, "do", "leave", "have")
    # "any other boss would have fired you" threatens
    at_you = any(clause.word(i).norm in {"you", "your", "their", "them"} for i in clause.own if i > clause.head)
    if not (others and would and done) or at_you or clause.place != "main" or clause.has("polarity", "negative"):
        return None
    return told_as(clause, tense="past", polarity="negative")


def pressed_for(clause: Clause) -> Clause | None:
    """ "take out the trash" in "how hard is it to take out the trash?", "do what I ask" in "can you for once do …?"."""
    norms = [word.norm for word in clause.sentence.words]
    before = norms[: clause.head]
    hard = before[:1] == ["how"] and before[1:2] and before[1] in HARD and "it" in before and "to" in before
    once = (
        before[:1] in (["can"], ["could"], ["will"], ["would"]) and "you" in before and before[-2:] == ["for", "once"]
    )
    if not (hard or once) or not is_base(clause.verb.norm) or clause.verb.lemma in {"be", "get", "know"}:
        return None
    own = sentence_from(clause.sentence, clause.head, clause.head)
    return restated(clause_at(own, 0), {name: frozenset({value}) for name, value in PLAIN.items()})


def warned_off(clause: Clause) -> Clause | None:
    """ "walk away from me" in "don't you dare walk away from me": what is asked not to be done."""
    norms = [word.norm for word in clause.sentence.words[: clause.head]]
    dared = norms[-4:] == ["do", "not", "you", "dare"]
    if not dared or clause.has("verb", "none", "dare"):
        return None
    given = {"polarity": "negative", "mood": "statement", "question-word": "none"}
    return restated(clause, {name: frozenset({value}) for name, value in given.items()})


def asked_again(clause: Clause) -> Clause | None:
    """ "take out the trash" in "I asked you three times to take out the trash": it is still asked for."""
    sentence = clause.sentence
    if clause.has("verb", "keep") and clause.has("complement-verb", *ASKING):
        # "I keep asking you to take your shoes off"
        asking = sentence.child(clause.head, "xcomp")
        inner = clause_at(sentence, asking.index) if asking is not None else clause
        mine = {**inner.features, "subject": clause.features["subject"]}
        clause = replace(inner, features=mine) if clause.has("mood", "statement") else clause
    asks = clause.has("verb", *ASKING) and clause.has("subject", "i", "we") and clause.has("polarity", "positive")
    # "and you didn't": the time for it may be over
    alone = clause.has("mood", "statement") and not any(
        (word.role == "nsubj" and word.norm == "you") or (word.role in JOINED and word.head == clause.head)
        for word in sentence.words
    )
    if not (asks and alone and clause.has("recipient", "you") and clause.has("modal", "none")):
        return None
    # "a hundred times to close the gate"
    times = (word.index for word in sentence.children(clause.head, "obj", "obl") if word.lemma == "time")
    below = [word for at in (clause.head, *times) for word in sentence.children(at, "xcomp", "advcl", "ccomp", "acl")]
    for word in below:
        marks = [mark for mark in sentence.children(word.index, "mark") if mark.norm == "to"]
        denied = any(one.norm in {"not", "never"} for one in sentence.children(word.index, "advmod"))
        if marks and word.upos == "VERB" and word.index > clause.head:
            given = {**PLAIN, "polarity": "negative" if denied else "positive"}
            inner = _uncounted(clause_at(sentence, word.index))
            return restated(inner, {name: frozenset({value}) for name, value in given.items()})
    return None


def _uncounted(clause: Clause) -> Clause:
    """ "I told you to stop like twice": how often it was asked is no part of what is."""
    last = [i for i in clause.full if clause.word(i).is_said][-4:]
    norms = [clause.word(i).norm for i in last]
    closes = norms[-1] in {"twice", "thrice", "times"}
    begins = next((at for at, norm in enumerate(norms) if norm in COUNTING), len(norms) - 1)
    counted = frozenset(last[begins:]) if closes and last[begins] > clause.head else frozenset()
    own, full = (tuple(i for i in held if i not in counted) for held in (clause.own, clause.full))
    return replace(clause, own=own, full=full)


def _going_on(clause: Clause) -> Clause:
    """As what goes on now, without how long."""
    told = told_as(clause, tense="present", polarity="positive")
    leads = tuple(i for i in clause.full if clause.subject and i < min(clause.subject))
    features = {**told.features, "aspect": frozenset({"progressive"})}
    return replace(told, openers=tuple(sorted({*told.openers, *leads})), features=features)
