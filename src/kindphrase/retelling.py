"""What a draft orders, asks for or hides in a relative clause, as a plain act of the receiver, and the request in it.

"stop shouting at me" tells that you shout at me, and asks you to stop; "you're the one who left" tells that you left.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Literal

from kindphrase.clauses import Clause, clause_at
from kindphrase.grounding import ground_of
from kindphrase.lexicon import Lexicon
from kindphrase.recasting import asked_inside, recast
from kindphrase.sentences import Word
from kindphrase.telling import HARMLESS, STATES

STOPPING = frozenset({"stop", "quit", "cease"})
# what a request may rest on: said of now, and with no doubt about who is asked
DUTIES = ("should", "supposed to", "need to", "must", "have to", "better", "ought to")
# "work on your attitude" asks somebody to be another person
TRAITS = frozenset({"attitude", "behaviour", "behavior", "issue", "issues", "temper", "manners", "act", "shit", "help"})
# what goes on inside somebody, and can be felt by the one whom it is for
CARING = (
    "accept", "appreciate", "believe", "believe in", "care", "care about", "care for", "like", "love", "miss", "need",
    "respect", "take seriously", "think about", "think of", "trust", "understand", "value", "want",
)  # fmt: skip
CARED = ("happy", "glad", "proud")
THANKING = frozenset({"thank", "thanks", "thx", "ty"})
AMOUNTS = frozenset({"lot", "bunch", "ton", "much", "million"})
OATHS = ("hell", "fuck", "heck", "duck", "f")
# what goes on inside, and can be done on purpose all the same
HEEDING = frozenset({"think about", "consider", "remember", "apologise", "apologize"})
# what nobody sees whether it was done
INWARD = STATES | {"see", "get", "care", "love", "trust", "comprehend", "admit", "learn", "change", "grasp"}
NERVE = ("nerve", "audacity", "gall", "cheek", "guts")
TOTALS = ("thing", "shit", "jack", "anything", "nothing", "crap", "bit")
_ASKING = frozenset({"can", "could", "will", "would"})


@dataclass(frozen=True)
class Request:
    """``stop`` and ``leave`` are said in two words; ``do`` and ``not-do`` with the words of ``clause``.

    ``feel`` asks for what goes on inside somebody, which can only be felt: "I'd like to feel that you trust me".
    """

    kind: Literal["stop", "leave", "do", "not-do", "feel"]
    clause: Clause


def retold(clause: Clause, clauses: Sequence[Clause]) -> Clause | None:
    """The clause that tells what the receiver does, where the draft says it as an order or about "the one who"."""
    if clause.has("mood", "imperative") and clause.has("verb", *STOPPING):
        inner = _gerund(clause)
        return _told(clause_at(clause.sentence, inner.index), tense="present") if inner is not None else None
    if clause.has("mood", "imperative") and clause.has("polarity", "negative"):
        return _told(clause, tense="present")
    if clause.has("subject", "you") and clause.has("verb", "have") and clause.has("object-noun", *NERVE):
        # "you had the nerve to invite her"
        noun = clause.sentence.child(clause.head, "obj")
        below = clause.sentence.children(noun.index, "acl") if noun is not None else ()
        inner = next((word for word in (*below, *clause.sentence.children(clause.head, "xcomp", "advcl"))), None)
        if inner is not None and inner.upos == "VERB":
            return _told(clause_at(clause.sentence, inner.index), tense=clause.one("tense"))
    if (hidden := recast(clause) or ground_of(clause)) is not None:
        return hidden
    if (undone := _too_much_to(clause) or _not_a_thing_to(clause)) is not None:
        return undone
    if (thanked := _thanked_for(clause)) is not None:
        return thanked
    if (named := _named_by_gerund(clause)) is not None:
        return named
    if (sworn := _sworn_at(clause)) is not None:
        return sworn
    if clause.has("subject", "you") and clause.has("predicate", "one", "ones"):
        for other in clauses:
            if other.place == "relative" and other.parent == clause.head and other.has("subject", "third"):
                return _told(other, tense=other.one("tense"))
    return None


def request_of(clause: Clause, lexicon: Lexicon) -> Request | None:
    """What the clause asks the receiver for, if it asks for something that can be done from now on."""
    if clause.has("mood", "imperative"):
        if clause.has("verb", *STOPPING):
            return Request("stop", clause) if _gerund(clause) is not None else None
        return Request("leave", clause) if clause.has("polarity", "negative") else None
    if (meant := _meant(clause) or asked_inside(clause)) is not None:
        return Request("do", meant) if can_be_asked(meant, lexicon) else None
    if _asks_for_care(clause):
        return Request("feel", _told(clause, tense="present", polarity="positive"))
    if _is_more(clause) and clause.has("subject", "you") and clause.has("modal", *DUTIES):
        return Request("do", clause) if clause.has("mood", "statement") and not clause.has("tense", "past") else None
    if not clause.has("subject", "you") or clause.has("tense", "past") or not can_be_asked(clause, lexicon):
        return None
    negative = clause.has("polarity", "negative")
    if clause.has("word", "dare") or (clause.verb.norm == "have" and clause.has("object", "none")):
        # "but you should have"
        return None
    if clause.has("modal", *DUTIES) and not clause.has("question-word", "why", "how"):
        return Request("not-do" if negative else "do", clause)
    asked = clause.has("question-word", "why", "polar") and negative
    if asked and (clause.has("modal", *_ASKING) or clause.has("aspect", "simple")):
        return Request("do", clause)
    return None


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
    return _told(clause_at(sentence, inner.index), tense=clause.one("tense"), polarity="negative")


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
            return _told(clause_at(clause.sentence, inner.index), tense=clause.one("tense"), polarity="negative")
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
    return _told(clause_at(sentence, gerund.index), tense="past")


def _named_by_gerund(clause: Clause) -> Clause | None:
    """ "you ignored my messages" for "ignoring my messages is rude": what is done to the writer is done by you."""
    sentence = clause.sentence
    subject = clause.verb if clause.verb.role == "csubj" else sentence.child(clause.head, "csubj")
    if subject is None or not subject.norm.endswith("ing") or sentence.child(subject.index, "nsubj") is not None:
        return None
    gerund = clause_at(sentence, subject.index)
    mine = gerund.has("object", "me", "us", "my") or gerund.has("recipient", "me", "us", "my")
    return _told(gerund, tense="past") if mine else None


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
    told = _told(clause, tense=clause.one("tense"), polarity=clause.one("polarity"))
    aspect = {"aspect": clause.features["aspect"]}
    return replace(told, subject=(you.index,), openers=(*clause.openers, *oath), features={**told.features, **aspect})


def _asks_for_care(clause: Clause) -> bool:
    """ "why can't you trust me?", "do you even care about us?"."""
    asked = clause.has("question-word", "why") and clause.has("polarity", "negative")
    asked = asked or (clause.has("question-word", "polar") and clause.has("modal", "none"))
    asked = asked or (
        clause.has("mood", "statement") and clause.has("modal", *DUTIES) and clause.has("polarity", "positive")
    )
    now = clause.has("tense", "present") and clause.has("aspect", "simple") and clause.has("if", "no")
    care = clause.has("verb", *CARING) and not clause.has("complement", "that", "wh", "ing")
    mine = clause.has("object", "me", "us", "my") or clause.has("recipient", "me", "us", "my")
    bare = clause.has("object", "none") and clause.has("recipient", "none") and clause.has("verb", "care")
    if clause.has("verb", "none"):
        care, mine = clause.has("predicate", *CARED), True
    return clause.has("subject", "you") and asked and now and care and (mine or bare)


def _is_more(clause: Clause) -> bool:
    """ "be nicer to my mother", "be more patient": more of it can be asked for."""
    if not clause.has("verb", "none") or clause.has("polarity", "negative"):
        return False
    more = any(word.norm == "more" for word in clause.sentence.children(clause.head, "advmod"))
    return clause.verb.upos == "ADJ" and (more or "Degree=Cmp" in clause.verb.feats)


def _meant(clause: Clause) -> Clause | None:
    """ "keep a promise" in "do you know what it means to keep a promise?"."""
    sentence = clause.sentence
    means = clause.verb if clause.verb.lemma == "mean" else sentence.child(clause.head, "ccomp")
    if means is None or means.lemma != "mean" or sentence.words[means.head].lemma not in {"know", "understand"}:
        return None
    asked = sentence.words[-1].text.startswith("?") or sentence.children(means.head, "aux")
    inner = sentence.child(means.index, "xcomp", "csubj", "advcl")
    return clause_at(sentence, inner.index) if asked and inner is not None and inner.upos == "VERB" else None


def can_be_asked(clause: Clause, lexicon: Lexicon) -> bool:
    """Nobody can be asked to know, to feel or to be otherwise, and "stop bullying" still judges."""
    inner_verb = _gerund(clause) if clause.has("verb", *STOPPING) else None
    if inner_verb is not None:
        return can_be_asked(clause_at(clause.sentence, inner_verb.index), lexicon)
    verbs = clause.features.get("verb", frozenset()) - {"none"}
    inner = any(verbs & lexicon.classes.get(name, frozenset()) for name in ("vague-verb", "mind-care-verb"))
    # "stop making me feel stupid" says what it does to me
    inner = inner or (clause.has("verb", "make", "drive") and clause.has("object", "me", "us"))
    heeded = bool(verbs & HEEDING) or ("think" in verbs and clause.has("complement", "wh"))
    inner = inner and not heeded
    inner = (
        inner
        or clause.has("object", "yourself")
        or clause.has("word", "yourself")
        or any(clause.word(i).norm in TRAITS for i in clause.own)
    )
    # "you are supposed to" looks like a passive
    inner = inner or (clause.has("voice", "passive") and not clause.has("modal", "supposed to"))
    warned = clause.has("modal", "better")
    inner = inner or (clause.has("verb", "learn") and not clause.has("complement", "to", "wh") and not warned)
    inner = inner or bool(verbs & {"be", "know", "think", "feel", "realise", "realize"} and not heeded)
    # "but you should have": what, the sentence before says
    elided = clause.has("verb", "have", "do") and clause.has("object", "none") and clause.has("complement", "none")
    return bool(verbs) and not inner and not elided


def _gerund(clause: Clause) -> Word | None:
    found = clause.sentence.children(clause.head, "xcomp", "ccomp", "advcl", "obj")
    return next((word for word in found if word.upos == "VERB" and word.norm.endswith(("ing", "in"))), None)


def _told(clause: Clause, *, tense: str, polarity: str = "") -> Clause:
    """The same as a plain statement about "you"."""
    features = {
        **clause.features,
        "subject": frozenset({"you"}),
        "polarity": frozenset({polarity}) if polarity else _polarity(clause),
        "mood": frozenset({"statement"}),
        "tense": frozenset({tense}),
        "aspect": frozenset({"simple"}),
        "place": frozenset({"main"}),
        **({"modal": frozenset({"none"}), "question-word": frozenset({"none"})} if polarity else {}),
    }
    # "who" and the like go with the openers, which are not told
    return replace(clause, subject=(), openers=(*clause.openers, *clause.subject), features=features)


def _polarity(clause: Clause) -> frozenset[str]:
    return frozenset({"positive"}) if clause.has("mood", "imperative") else clause.features["polarity"]
