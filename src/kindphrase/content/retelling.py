"""What a draft orders, thanks for or hides in a relative clause, as a plain act of the receiver.

"stop shouting at me" tells that you shout at me; "you're the one who left" tells that you left.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from kindphrase.clauses import Clause, clause_at
from kindphrase.content.byform import HARMLESS
from kindphrase.content.excusing import act_behind
from kindphrase.content.grounding import ground_of
from kindphrase.content.nominals import named_act
from kindphrase.content.praising import mocked
from kindphrase.content.pressing import measured, pressed_act
from kindphrase.content.recasting import recast
from kindphrase.content.relishing import relished
from kindphrase.content.restating import restated
from kindphrase.content.telling import OATHS, UNSEEN
from kindphrase.parsing.orders import STOPPING
from kindphrase.sentences import Word

# what goes on inside somebody
SUPPOSING = ("think", "believe", "imagine", "assume", "suppose", "forget")
THANKING = frozenset({"thank", "thanks", "thx", "ty"})
AMOUNTS = frozenset({"lot", "bunch", "ton", "much", "million"})
# what nobody sees whether it was done
INWARD = UNSEEN | {"love", "trust", "comprehend", "admit", "learn", "change", "grasp"}
NERVE = ("nerve", "audacity", "gall", "cheek", "guts")
# what sums up the words that are told beside it
JUDGING = frozenset("judge insult mock attack offend disrespect belittle humiliate criticise criticize degrade".split())
SAYING = frozenset({"saying", "calling", "telling", "claiming", "asking", "writing", "posting"})
TIMES = frozenset("second third fourth fifth sixth seventh tenth hundredth millionth umpteenth nth".split())
TOTALS = ("thing", "shit", "jack", "anything", "nothing", "crap", "bit")


def retold(clause: Clause, clauses: Sequence[Clause]) -> Clause | None:
    """The clause that tells what the receiver does, where the draft says it as an order or about "the one who"."""
    if clause.has("mood", "imperative") and clause.has("verb", *STOPPING):
        inner = gerund_below(clause)
        return told(clause_at(clause.sentence, inner.index), tense="present") if inner is not None else None
    # "don't think nobody saw you": nobody knows what they think
    bothers = (clause.has("verb", "bother") and clause.has("object", "none")) or clause.has("verb", *SUPPOSING)
    if clause.has("mood", "imperative") and clause.has("polarity", "negative") and not bothers:
        return told(clause, tense="present")
    noun = clause.sentence.child(clause.head, "obj")
    nervy = clause.has("object-noun", *NERVE) or (noun is not None and _is_some_nerve(clause, noun))
    if clause.has("subject", "you") and clause.has("verb", "have") and nervy and clause.has("polarity", "positive"):
        # "you had the nerve to invite her"
        below = clause.sentence.children(noun.index, "acl") if noun is not None else ()
        inner = next((word for word in (*below, *clause.sentence.children(clause.head, "xcomp", "advcl"))), None)
        if inner is not None and inner.upos == "VERB":
            return told(clause_at(clause.sentence, inner.index), tense=clause.one("tense"))
    if _is_clipped(clause):
        return told(clause, tense="past", polarity="negative")
    if (
        hidden := _too_hard(clause)
        or recast(clause)
        or pressed_act(clause)
        or measured(clause)
        or ground_of(clause)
        or act_behind(clause)
    ) is not None:
        return hidden
    if (undone := _too_much_to(clause) or _unable_to(clause) or _not_a_thing_to(clause)) is not None:
        return undone
    behind = _by_saying(clause) or _thanked_for(clause) or mocked(clause) or _counted(clause, clauses)
    if behind is not None:
        return behind
    if (seen := _witnessed(clause, clauses) or relished(clause) or named_act(clause)) is not None:
        return seen
    if (sworn := _sworn_at(clause)) is not None:
        return sworn
    # "you act like you're the only one who works" tells of no work
    held = clause.place == "complement" and not clause.has("holder-verb", "forget", "remember")
    if clause.has("subject", "you") and clause.has("predicate", "one", "ones") and not held:
        for other in clauses:
            if other.place == "relative" and other.parent == clause.head and other.has("subject", "third"):
                return told(other, tense=other.one("tense"))
    if clause.has("holder-subject", "it") and clause.place == "relative" and clause.has("subject", "third"):
        # "it was you who wanted it"
        cleft = clause.sentence.words[clause.verb.head]
        pointed = cleft.norm == "you" and clause.sentence.child(cleft.index, "cop") is not None
        return told(clause, tense=clause.one("tense")) if pointed else None
    return None


def _witnessed(clause: Clause, clauses: Sequence[Clause]) -> Clause | None:
    """ "you ignored me" for "even my sister noticed that you ignored me"."""
    saw = clause.has("verb", "notice", "see") and clause.has("tense", "past") and clause.has("complement", "that")
    if not saw or clause.has("subject", "you", "i", "we") or not clause.has("polarity", "positive"):
        return None
    inner = (one for one in clauses if one.parent == clause.head and one.place == "complement")
    acts = (one for one in inner if one.has("subject", "you") and one.has("tense", "past") and one.has("modal", "none"))
    return next((told(one, tense="past") for one in acts if not one.has("verb", "none", *INWARD)), None)


def _is_clipped(clause: Clause) -> bool:
    """ "never gave me a warning", "and never called me": whoever is meant is left unsaid."""
    said = [word for word in clause.sentence.words if word.is_said]
    first = next((word for word in said if word.index or word.upos != "CCONJ"), None)
    opens = first is not None and first.norm == "never" and first.head == clause.head
    # "never called, never wrote": half of it would stay
    opens = opens and sum(word.norm == "never" for word in clause.sentence.words) == 1
    return opens and clause.has("subject", "none") and clause.has("tense", "past") and clause.has("object", "me", "us")


def _is_some_nerve(clause: Clause, noun: Word) -> bool:
    """ "a lot of nerve"."""
    return noun.norm in AMOUNTS and any(word.norm in NERVE for word in clause.sentence.children(noun.index, "nmod"))


def _too_much_to(clause: Clause) -> Clause | None:
    """ "you didn't say sorry" for "you're too proud to say sorry"."""
    sentence = clause.sentence
    too = any(word.norm == "too" for word in sentence.children(clause.head, "advmod"))
    if not (too and clause.has("subject", "you") and clause.has("verb", "none") and clause.has("polarity", "positive")):
        return None
    inner = next(
        (
            word
            for word in sentence.children(clause.head, "xcomp", "advcl", "ccomp", "acl")
            if word.upos == "VERB" and any(mark.norm == "to" for mark in sentence.children(word.index, "mark"))
        ),
        None,
    )
    if inner is None or inner.index < clause.head or inner.lemma in INWARD:
        return None
    return told(clause_at(sentence, inner.index), tense=clause.one("tense"), polarity="negative")


def _too_hard(clause: Clause) -> Clause | None:
    """ "you didn't scroll up" for "scrolling up is too much work for you"."""
    sentence = clause.sentence
    inner = next(iter(sentence.children(clause.head, "csubj", "nsubj")), None)
    behind = [word.norm for word in sentence.words[clause.head - 2 : clause.head + 3]]
    hard = clause.has("recipient", "you") and clause.has("verb", "none") and "too" in behind
    if inner is None or not hard or not inner.norm.endswith("ing") or clause.has("polarity", "negative"):
        return None
    return told(clause_at(sentence, inner.index), tense="present", polarity="negative")


def _unable_to(clause: Clause) -> Clause | None:
    """ "you don't listen to me" for "you're incapable of listening to me": what was not done could be seen."""
    sentence = clause.sentence
    lacking = clause.has("predicate", "incapable", "unable") and clause.has("polarity", "positive")
    lacking = lacking or (clause.has("predicate", "capable") and clause.has("polarity", "negative"))
    if not (lacking and clause.has("subject", "you") and clause.has("modal", "none") and clause.has("if", "no")):
        return None
    for inner in sentence.children(clause.head, "advcl", "xcomp", "acl", "ccomp"):
        marks = {mark.norm for mark in sentence.children(inner.index, "mark", "case")}
        gerund = "of" in marks and inner.norm.endswith("ing")
        if inner.index > clause.head and (gerund or "to" in marks) and inner.lemma not in {*INWARD, "be", "have"}:
            # "incapable of reading a calendar" tells of no calendar
            any_one = any(sentence.words[i].norm in {"a", "an", "any"} for i in sentence.subtree(inner.index))
            act = told(clause_at(sentence, inner.index), tense=clause.one("tense"), polarity="negative")
            return None if any_one else act
    return None


def _not_a_thing_to(clause: Clause) -> Clause | None:
    """ "you didn't help me" for "you never lift a finger to help me": the rest only makes it total."""
    thing = clause.sentence.child(clause.head, "obj")
    total = clause.has("verb", "do") and clause.has("object-noun", *TOTALS)
    total = total or (clause.has("verb", "lift", "raise") and clause.has("object-noun", "finger", "hand"))
    plain = clause.has("subject", "you") and clause.has("polarity", "negative") and clause.has("modal", "none")
    if thing is None or not (total and plain and clause.has("mood", "statement")):
        return None
    below = (*clause.sentence.children(thing.index, "acl"), *clause.sentence.children(clause.head, "advcl", "xcomp"))
    for inner in below:
        marks = {mark.norm for mark in clause.sentence.children(inner.index, "mark")}
        if inner.upos == "VERB" and "to" in marks and inner.lemma not in INWARD:
            return told(clause_at(clause.sentence, inner.index), tense=clause.one("tense"), polarity="negative")
    return None


def _by_saying(clause: Clause) -> Clause | None:
    """ "you said that our food smells" for "you insulted us by saying that our food smells": the words tell it."""
    stated = clause.has("mood", "statement") and clause.has("subject", "you") and clause.has("if", "no")
    plain = clause.has("polarity", "positive") and clause.has("modal", "none") and not clause.has("tense", "future")
    if not (stated and plain) or clause.has("verb", "none"):
        return None
    below = [clause.word(i) for i in clause.sentence.subtree(clause.head) if i >= clause.head]
    # "you insulted my mother by calling her a liar": whom, only the first half tells
    judging = any(word.lemma in JUDGING for word in below[:2]) and not clause.has("object", "my", "other", "third")
    for word in below:
        marks = {mark.norm for mark in clause.sentence.children(word.index, "mark", "case")}
        if judging and word.norm in SAYING and "by" in marks:
            return told(clause_at(clause.sentence, word.index), tense="past", polarity="positive")
    return None


def _thanked_for(clause: Clause) -> Clause | None:
    """ "you left me there alone" for "thanks for leaving me there alone"."""
    sentence = clause.sentence
    gerund = sentence.words[clause.head]
    held = sentence.words[gerund.head]
    if held.norm in AMOUNTS:
        held = sentence.words[held.head]
    if gerund.lemma in THANKING:
        amounts = (word for word in sentence.children(gerund.index) if word.norm in AMOUNTS)
        below = [word for at in (gerund, *amounts) for word in sentence.children(at.index, "acl", "advcl")]
        gerund, held = next((word for word in below if word.norm.endswith("ing")), gerund), gerund
    marks = {mark.norm for mark in sentence.children(gerund.index, "mark", "case")}
    if sentence.children(held.index, "nsubj") or (clause.has("polarity", "negative") and held.index == clause.head):
        # "you never thank me for driving her": no thanks are said
        return None
    if held.lemma not in THANKING or gerund is held or not gerund.norm.endswith("ing") or "for" not in marks:
        return None
    return told(clause_at(sentence, gerund.index), tense="past")


def _counted(clause: Clause, clauses: Sequence[Clause]) -> Clause | None:
    """ "you missed the deadline" for "this is the third time you've missed the deadline"."""
    which = clause.sentence.child(clause.head, "amod")
    counts = clause.has("subject", "this", "it") and clause.has("predicate", "time") and which is not None
    if not (counts and which is not None and which.norm in TIMES and clause.has("mood", "statement")):
        return None
    for other in clauses:
        if other.place == "relative" and other.parent == clause.head and other.has("subject", "you") and other.subject:
            return told(other, tense="past", polarity=other.one("polarity"))
    return None


def _sworn_at(clause: Clause) -> Clause | None:
    """ "why the hell did you tell him?": the parser takes the hell for who did it."""
    if (
        not clause.has("question-word", "why")
        or not clause.has("subject-noun", *OATHS)
        or clause.has("verb", *HARMLESS)
    ):
        return None
    you = next((word for word in clause.sentence.children(clause.head, "nsubj") if word.norm == "you"), None)
    if you is None or not clause.has("modal", "none"):
        return None
    oath = [i for i in clause.own if i < you.index and clause.word(i).upos not in {"AUX", "PART"}]
    act = told(clause, tense=clause.one("tense"), polarity=clause.one("polarity"))
    aspect = {"aspect": clause.features["aspect"]}
    return replace(act, subject=(you.index,), openers=(*clause.openers, *oath), features={**act.features, **aspect})


def gerund_below(clause: Clause) -> Word | None:
    found = clause.sentence.children(clause.head, "xcomp", "ccomp", "advcl", "obj")
    return next((word for word in found if word.upos == "VERB" and word.norm.endswith(("ing", "in"))), None)


def told(clause: Clause, *, tense: str, polarity: str = "") -> Clause:
    """The same as a plain statement about "you"."""
    given = {"tense": frozenset({tense}), "polarity": frozenset({polarity}) if polarity else _polarity(clause)}
    if polarity:
        given |= {"modal": frozenset({"none"}), "question-word": frozenset({"none"})}
    return restated(clause, given)


def _polarity(clause: Clause) -> frozenset[str]:
    return frozenset({"positive"}) if clause.has("mood", "imperative") else clause.features["polarity"]
