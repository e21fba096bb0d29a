"""Acts that a draft holds in another form: "it was rude of you to leave", "if you loved me you wouldn't have left"."""

from __future__ import annotations

from dataclasses import replace

from kindphrase.clauses import Clause, clause_at
from kindphrase.content.presuming import presumed
from kindphrase.content.restating import gerund_of, infinitive_below, pointing, told_as
from kindphrase.content.telling import STATES

# "why do you feel the need to say it?" says that it was said
URGES = frozenset({"need", "urge", "compulsion"})
# praise that mocks, of what came late: "nice of you to turn up"
MOCKING = frozenset(
    "nice kind good lovely sweet generous gracious great thoughtful decent considerate big noble".split()
)
HOPED_FOR = (
    "turn up", "show up", "come", "join", "remember", "notice", "reply", "answer", "call", "help", "bother", "care",
    "ask", "try", "acknowledge", "admit", "offer", "visit", "make it", "think of", "come down", "wake up", "get up",
)  # fmt: skip
# without these, nothing was done
VIRTUES = ("decency", "courtesy", "gut", "guts", "courage", "ball", "balls", "spine", "backbone", "grace", "time")
# what may be found or spared for somebody
WHILES = ("time", "hour", "minute", "moment", "second", "day", "evening", "afternoon", "weekend")
# what is said over and over to get something done
URGING = ("tell", "ask", "remind", "beg", "warn")


def recast(clause: Clause) -> Clause | None:
    """The act as a plain statement about "you"."""
    forms = (
        _said_of_you, _felt_need, _had_to, _denied, _tested, presumed, _enjoyed, _not_bothered,
        _foreseen, _forbidden, _needless, _failed_to,
    )  # fmt: skip
    told = next((told for form in forms if (told := form(clause)) is not None), None)
    # nobody sees what another feels or knows; what was not remembered shows
    slipped = told is not None and told.has("verb", "remember") and told.has("polarity", "negative")
    return told if told is not None and (slipped or not told.has("verb", *STATES)) else None


def asked_inside(clause: Clause) -> Clause | None:
    """ "wash a plate" in "would it kill you to wash a plate?", "call" in "is it too much to ask that you call?"."""
    sentence = clause.sentence
    if _is_told_again(clause):
        urging = next((i for i in clause.full if clause.word(i).lemma in URGING), clause.head)
        asked_for = infinitive_below(clause, urging)
        before = tuple(i for i in asked_for.full if i < urging) if asked_for is not None else ()
        return replace(asked_for, openers=(*asked_for.openers, *before)) if asked_for is not None else None
    if not clause.has("mood", "question") or not clause.has("subject", "it", "other", "none"):
        return None
    if clause.has("verb", "kill", "hurt") and clause.has("modal", "would") and clause.has("object", "you"):
        return infinitive_below(clause, clause.head)
    if not clause.has("predicate", "much", "hard", "difficult") or not clause.has("question-word", "polar", "how"):
        return None
    asked = next(
        (word for word in sentence.children(clause.head, "csubj", "xcomp", "advcl") if word.lemma == "ask"), None
    )
    if asked is None:
        return infinitive_below(clause, clause.head)
    inner = next(
        (word for word in sentence.children(asked.index, "ccomp", "advcl", "xcomp") if word.upos == "VERB"), None
    )
    if inner is None or not any(word.norm == "you" for word in sentence.children(inner.index, "nsubj")):
        return None
    return clause_at(sentence, inner.index)


def _is_told_again(clause: Clause) -> bool:
    """ "how many times do I have to tell you to lock the door?"."""
    asked = clause.has("mood", "question") and clause.has("question-word", "how") and clause.has("subject", "i", "we")
    again = any(clause.word(i).norm in {"times", "often"} for i in clause.full if i < clause.head)
    return asked and again and clause.has("verb", *URGING) and clause.has("complement", "to")


def _foreseen(clause: Clause) -> Clause | None:
    """ "you said no" for "I knew you would say no"."""
    if clause.has("subject", "i", "we") and clause.has("verb", "know"):
        below = clause.sentence.child(clause.head, "ccomp")
        clause = clause_at(clause.sentence, below.index) if below is not None else clause
    knew = clause.has("holder-verb", "knew") and clause.has("holder-subject", "i", "we")
    if not (knew and clause.place == "complement" and clause.has("modal", "would") and clause.has("subject", "you")):
        return None
    if clause.has("tense", "past") or clause.has("verb", "none", "be"):
        return None
    return told_as(clause, tense="past", polarity=clause.one("polarity"))


def _forbidden(clause: Clause) -> Clause | None:
    """ "you walked into my room" for "you can't just walk into my room, take my charger and leave".

    One act alone may be forbidden before it is done; a row of them tells what happened.
    """
    stated = clause.has("mood", "statement") and clause.has("subject", "you") and clause.has("if", "no")
    kept = clause.has("modal", "can", "none") and clause.has("polarity", "negative") and clause.has("tense", "present")
    # "you just don't listen" denies, and "you don't just listen" forbids
    denied = max(clause.negations, default=clause.head)
    just = any(word.norm == "just" and word.index > denied for word in clause.sentence.children(clause.head, "advmod"))
    row = any(word.upos == "VERB" for word in clause.sentence.children(clause.head, "conj"))
    further = any(clause.word(i).upos in {"NOUN", "PROPN"} for i in clause.own if i > clause.head)
    further = further or clause.has("object", "me", "us")
    # "you don't just help yourself to it" is said to who did
    row = row or (clause.has("modal", "none") and clause.has("aspect", "simple"))
    if not (stated and kept and just and row and further) or clause.has("verb", "none", "be", "expect"):
        return None
    return told_as(clause, tense="past", polarity="positive")


def _said_of_you(clause: Clause) -> Clause | None:
    """ "you left me with the bill" for "it was unfair of you to leave me with the bill"."""
    sentence = clause.sentence
    of_you = any(
        word.norm == "you" and any(case.norm == "of" for case in sentence.children(word.index, "case"))
        for word in sentence.children(clause.head, "obl", "nmod")
    )
    if not (of_you and clause.verb.upos in {"ADJ", "NOUN"} and clause.has("polarity", "positive")):
        return None
    told = infinitive_below(clause, clause.head)
    # "nice of you to turn up" is said of what came late, and was hoped for
    late = told is not None and told.has("adverb", "finally", "eventually", "at last")
    if told is not None and not late and clause.verb.norm in MOCKING and told.has("verb", *HOPED_FOR):
        return None
    # "that was cruel of you to say" tells of what was said
    fronted = clause.has("subject", "this") and told is not None and told.has("object", "none")
    return None if fronted else told


def _felt_need(clause: Clause) -> Clause | None:
    """ "you said it" for "why do you feel the need to say it?"."""
    urge = clause.sentence.child(clause.head, "obj")
    if urge is None or urge.lemma not in URGES or not clause.has("verb", "feel", "have", "see", "get"):
        return None
    asked = clause.has("question-word", "why", "how-come") or clause.has("mood", "statement")
    if not (asked and clause.has("subject", "you") and clause.has("polarity", "positive")):
        return None
    told = infinitive_below(clause, urge.index) or infinitive_below(clause, clause.head)
    return pointing(told) if told is not None else None


def _had_to(clause: Clause) -> Clause | None:
    """ "you told everyone" for "why did you have to tell everyone?", and for "you just had to tell everyone"."""
    asked = clause.has("question-word", "why") and clause.has("modal", "have to", "got to")
    only = clause.has("mood", "statement") and clause.has("adverb", "just") and clause.has("if", "no")
    only = only and not clause.has("object-noun", "mouth")
    asked = asked or (only and clause.has("modal", "have to") and clause.has("tense", "past"))
    if not (asked and clause.has("subject", "you") and clause.has("polarity", "positive")):
        return None
    if clause.has("verb", "none", "be"):
        return None
    told = told_as(clause, tense="past", polarity="positive")
    return pointing(told)


def _needless(clause: Clause) -> Clause | None:
    """ "you yelled at the kids" for "you didn't have to yell at the kids"."""
    spared = clause.has("modal", "have to") and clause.has("polarity", "negative") and clause.has("tense", "past")
    if not (spared and clause.has("subject", "you") and clause.has("mood", "statement")):
        return None
    return None if clause.has("verb", "none", "be") else told_as(clause, tense="past", polarity="positive")


def _denied(clause: Clause) -> Clause | None:
    """ "you posted half of it" for "you don't get to post half of it"."""
    kept = clause.has("verb", "get") and clause.has("complement", "to") and clause.has("polarity", "negative")
    now = clause.has("tense", "present") and clause.has("mood", "statement") and clause.has("modal", "none")
    if not (kept and now and clause.has("subject", "you")):
        return None
    return infinitive_below(clause, clause.head)


def _tested(clause: Clause) -> Clause | None:
    """ "you sold my guitar" for "if you loved me, you wouldn't have sold my guitar"."""
    if not (clause.has("if", "consequence") and clause.has("subject", "you") and clause.has("modal", "would")):
        return None
    if not clause.has("mood", "statement") or not clause.has("place", "main"):
        return None
    sentence = clause.sentence
    ifs = [one for one in sentence.children(clause.head, "advcl") if sentence.child(one.index, "mark", "advmod")]
    mine = any(who.norm in {"i", "we"} for one in ifs for who in sentence.children(one.index, "nsubj"))
    if any(case.norm == "for" for one in ifs for case in sentence.children(one.index, "case")):
        # "if it weren't for me you would have nothing": of what would be, nothing was done
        return None
    if mine and not clause.has("tense", "past"):
        # "you wouldn't even notice if I left": nothing was done
        return None
    turned = "positive" if clause.has("polarity", "negative") else "negative"
    return told_as(clause, tense="past", polarity=turned)


def _enjoyed(clause: Clause) -> Clause | None:
    """ "you embarrassed me" for "you enjoy embarrassing me"."""
    stated = clause.has("mood", "statement") and clause.has("polarity", "positive") and clause.has("modal", "none")
    if not (stated and clause.has("subject", "you") and clause.has("verb", "enjoy", "love")):
        return None
    told = gerund_of(clause, clause.head)
    # "you love complaining" tells of no act
    mine = told is not None and (told.has("object", "me", "us", "my") or told.has("recipient", "me", "us", "my"))
    return told if mine else None


def _not_bothered(clause: Clause) -> Clause | None:
    """ "you didn't call" for "you couldn't be bothered to call", "you hadn't the courtesy to call"."""
    lacking = clause.has("verb", "have", "find") and clause.has("object-noun", *VIRTUES)
    lacking = lacking or (clause.has("verb", "find", "spare") and clause.has("object-noun", *WHILES))
    late = lacking or (clause.verb.norm == "bother" and clause.has("modal", "none"))
    late = late and clause.has("mood", "statement")
    bothers = lacking or clause.verb.norm == "bothered" or late
    if not (clause.has("subject", "you") and bothers and clause.has("polarity", "negative")):
        return None
    lacked = clause.sentence.child(clause.head, "obj")
    told = infinitive_below(clause, clause.head)
    told = told if told is not None or lacked is None else infinitive_below(clause, lacked.index)
    now = late and not clause.has("modal", "could")
    return told_as(told, tense=clause.one("tense") if now else "past", polarity="negative") if told else None


def _failed_to(clause: Clause) -> Clause | None:
    """ "you didn't tell me" for "you failed to tell me", and "you ignored it" for "you chose to ignore it"."""
    stated = clause.has("subject", "you") and clause.has("mood", "statement") and clause.has("if", "no")
    plain = clause.has("polarity", "positive") and clause.has("tense", "past") and clause.has("modal", "none")
    failed = clause.has("verb", "fail", "neglect", "omit")
    if not (stated and plain and (failed or clause.has("verb", "choose"))):
        return None
    told = infinitive_below(clause, clause.head)
    if told is None or (not failed and told.has("polarity", "negative")):
        return None
    return told_as(told, tense="past", polarity="negative" if failed else "positive")
