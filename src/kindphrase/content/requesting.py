"""What a draft asks the receiver for: a duty, an order, a question that asks, or what goes on inside somebody."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from kindphrase.clauses import Clause, clause_at
from kindphrase.content.hoping import stands_for_another
from kindphrase.content.pressing import asked_again, pressed_for, warned_off
from kindphrase.content.recasting import asked_inside
from kindphrase.content.retelling import gerund_below, told
from kindphrase.finding.matching import Match
from kindphrase.lexicon import Lexicon
from kindphrase.parsing.orders import STOPPING
from kindphrase.parsing.verbtables import plainer

# what a request may rest on: said of now, and with no doubt about who is asked
DUTIES = ("should", "supposed to", "need to", "must", "have to", "better", "ought to")
# "work on your attitude" asks somebody to be another person
TRAITS = frozenset(
    {"life", "attitude", "behaviour", "behavior", "issue", "issues", "temper", "manners", "act", "shit", "help"}
)
# these are somebody's own to mind: "own your mistakes", "use your brain", "get your priorities straight"
OWN = frozenset(
    "mistake mistakes priority priorities brain head mouth tongue word words language tone mind business eye eyes self "
    "ego step back life lie lies ass face anger feeling feelings emotion emotions standard standards conscience "
    "heart failure".split()
)
# what goes on inside somebody, and can be felt by the one whom it is for
CARING = (
    "accept", "appreciate", "believe", "believe in", "care", "care about", "care for", "like", "love", "miss", "need",
    "respect", "take seriously", "think about", "think of", "trust", "understand", "value", "want",
)  # fmt: skip
CARED = ("happy", "glad", "proud")
# "get a life" as well; a job, a key or a ticket can be got
NOT_GOT = frozenset("ass head life grip clue brain room lost therapy medication over it this that real".split())
# what goes on inside, and can be done on purpose all the same
HEEDING = frozenset({"think about", "consider", "remember", "apologise", "apologize"})
# "clean up after yourself", "think before you speak"
CLEANING = ("clean", "clean up", "clean after", "tidy", "tidy up", "pick up", "wash up")
EXCUSES = ("excuse", "excuses", "fuss", "scene", "drama")
TIMED = ("after-clause", "when-clause")
_ASKING = frozenset({"can", "could", "will", "would"})


@dataclass(frozen=True)
class Request:
    """``stop`` and ``leave`` are said in two words; ``do`` and ``not-do`` with the words of ``clause``.

    ``feel`` asks for what goes on inside somebody, which can only be felt: "I'd like to feel that you trust me".
    ``more`` is what is asked for in the same breath: "stop shouting and help me".
    """

    kind: Literal["stop", "leave", "do", "not-do", "feel"]
    clause: Clause
    more: tuple[Clause, ...] = ()


def requested(match: Match, said: Clause, lexicon: Lexicon, *, told: bool) -> tuple[Request | None, bool]:
    """What is asked for, where it is ``told``, and whether it stands behind what only judges."""
    behind = _asked_behind(said, lexicon)
    # "why disturb my sleep?": asked so, it has been done
    asked = any(word.norm in {"why", "how"} and word.index < said.head for word in said.sentence.words)
    orders = match.rule.category == "should" or (match.rule.observable and not asked) or _is_for_a_thing(match, said)
    orders = orders or (said.has("mood", "imperative") and said.has("frequency", "for once"))
    asks = told and not _is_habit(match, said)
    return behind or (request_of(said, lexicon, orders=orders) if asks else None), behind is not None


def _is_habit(match: Match, said: Clause) -> bool:
    """ "You always have to win", "you have to have the last word": this tells what somebody is like."""
    inner = match.rule.category in {"mind-reading", "absolute"} or said.has("habit", "high")
    return inner and said.has("subject", "you") and said.has("modal", "have to", "need to")


def _is_for_a_thing(match: Match, said: Clause) -> bool:
    """ "put your phone away", "check your facts first": what blames asks for something to be done to a thing."""
    bids = match.rule.category == "blame" and said.has("mood", "imperative") and said.has("polarity", "positive")
    things = said.features.get("object-noun", frozenset())
    return bids and said.has("object", "your") and bool(things) and not things & (OWN | TRAITS)


def is_ordered(match: Match, said: Clause, request: Request) -> bool:
    """Whether it is an order, and has not been done: "clean up your mess"."""
    ordered = match.rule.observable or _is_for_a_thing(match, said)
    return request.kind == "do" and said.has("mood", "imperative") and ordered


def request_of(clause: Clause, lexicon: Lexicon, *, orders: bool = False) -> Request | None:
    """What the clause asks the receiver for, if it asks for something that can be done from now on.

    With ``orders``, a plain order is a request as well: "think before you speak".
    """
    if orders and _made_sure(clause):
        asked: Literal["do", "not-do"] = "not-do" if clause.has("polarity", "negative") else "do"
        return Request(asked, clause) if can_be_asked(clause, lexicon) else None
    if clause.has("mood", "imperative"):
        if clause.has("verb", *STOPPING):
            return Request("stop", clause, _more(clause, lexicon)) if gerund_below(clause) is not None else None
        if clause.has("polarity", "negative"):
            return Request("leave", clause)
        return Request("do", clause) if orders and can_be_asked(clause, lexicon) else None
    meant = _meant(clause) or asked_inside(clause) or pressed_for(clause) or warned_off(clause) or asked_again(clause)
    if meant is not None:
        kept: Literal["do", "not-do"] = "not-do" if meant.has("polarity", "negative") else "do"
        return Request(kept, meant) if can_be_asked(meant, lexicon) else None
    if _asks_for_care(clause):
        return Request("feel", told(clause, tense="present", polarity="positive"))
    if _is_more(clause) and clause.has("subject", "you") and clause.has("modal", *DUTIES):
        return Request("do", clause) if clause.has("mood", "statement") and not clause.has("tense", "past") else None
    if not clause.has("subject", "you") or clause.has("tense", "past") or not can_be_asked(clause, lexicon):
        return None
    negative = clause.has("polarity", "negative")
    elided = (clause.verb.norm == "have" and clause.has("object", "none")) or stands_for_another(clause)
    # "you'd better be joking" warns
    warns = clause.has("modal", "better") and clause.has("aspect", "progressive")
    if clause.has("word", "dare") or elided or warns:
        return None
    # "do you have to shout?" asks for it not to be done
    asked_off = clause.has("question-word", "polar") and clause.has("modal", "have to", "must", "need to")
    if clause.has("modal", *DUTIES) and not clause.has("question-word", "why", "how") and not asked_off:
        return Request("not-do" if negative else "do", clause)
    # "do you ever think before you speak?"
    ever = clause.has("question-word", "polar") and clause.has("frequency", "ever") and clause.has("modal", "none")
    wondered = (clause.has("question-word", "why", "polar") and negative) or ever
    # "you never think before you speak"
    wondered = wondered or (clause.has("verb", "think") and clause.has("habit", "zero") and clause.has("has", *TIMED))
    if wondered and (clause.has("modal", *_ASKING) or clause.has("aspect", "simple")):
        return Request("do", clause)
    return None


def _asked_behind(clause: Clause, lexicon: Lexicon) -> Request | None:
    """ "help me" in "stop being silly and help me": what is asked for stands behind what only judges."""
    gerund = gerund_below(clause) if clause.has("verb", *STOPPING) else None
    # "stop making excuses and answer me"
    excuses = gerund is not None and clause_at(clause.sentence, gerund.index).has("object-noun", *EXCUSES)
    judges = clause.has("mood", "imperative") and clause.has("verb", *STOPPING) and (gerund is None or excuses)
    row = _more(clause, lexicon) if judges else ()
    return Request("do", row[0], row[1:]) if row else None


def stops_talk(clause: Clause) -> bool:
    """ "stop whining": what is said can be told in plain words and be asked to stop; nobody can stop crying."""
    gerund = gerund_below(clause) if clause.has("mood", "imperative") and clause.has("verb", *STOPPING) else None
    if gerund is None:
        return False
    plain = plainer().get(gerund.lemma, {})
    below = {clause.word(i).norm for i in clause.sentence.subtree(gerund.index) if i > gerund.index}
    return gerund.lemma == "complain" or "none" in plain or not below.isdisjoint(plain)


def _made_sure(clause: Clause) -> bool:
    """ "you don't lose it" in "make sure you don't lose it"."""
    sure = clause.sentence.words[clause.verb.head]
    above = clause_at(clause.sentence, sure.head) if sure.norm == "sure" and clause.place == "complement" else None
    return above is not None and above.has("verb", "make") and above.has("mood", "imperative")


def _more(clause: Clause, lexicon: Lexicon) -> tuple[Clause, ...]:
    """What is ordered beside it: "help me" in "stop shouting and help me"; who is told to learn is not asked."""
    sentence = clause.sentence
    found = (
        clause_at(sentence, word.index)
        for word in sentence.children(clause.head, "conj")
        if word.upos in {"VERB", "AUX"} and word.norm == word.lemma and word.lemma not in {"learn", "go", "keep"}
    )
    return tuple(one for one in found if one.has("mood", "imperative") and can_be_asked(one, lexicon))


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
    inner_verb = gerund_below(clause) if clause.has("verb", *STOPPING) else None
    if inner_verb is not None:
        return can_be_asked(clause_at(clause.sentence, inner_verb.index), lexicon)
    verbs = clause.features.get("verb", frozenset()) - {"none"}
    inner = any(verbs & lexicon.classes.get(name, frozenset()) for name in ("vague-verb", "mind-care-verb"))
    # "stop making me feel stupid" says what it does to me
    inner = inner or (clause.has("verb", "make", "drive") and clause.has("object", "me", "us"))
    heeded = bool(verbs & HEEDING) or (
        "think" in verbs and (clause.has("complement", "wh") or clause.has("has", *TIMED))
    )
    got = clause.has("verb", "get") and clause.has("object", "third", "my", "our")
    # "get your stuff out of my car"
    got = got or (clause.has("verb", "get out", "get off") and clause.has("recipient", "my"))
    heeded = heeded or (got and not any(clause.word(i).norm in NOT_GOT for i in clause.own))
    inner = inner and not heeded
    inner = (
        inner
        or clause.has("object", "yourself")
        or (clause.has("word", "yourself") and not clause.has("verb", *CLEANING))
        or any(clause.word(i).norm in TRAITS for i in clause.own if i != clause.head)
    )
    # "do you have no gratitude?" asks for some
    lacking = clause.has("verb", "have") and any(clause.word(i).norm in {"no", "anything"} for i in clause.own)
    inner = inner or lacking
    # "you are supposed to" looks like a passive
    inner = inner or (clause.has("voice", "passive") and not clause.has("modal", "supposed to"))
    warned = clause.has("modal", "better")
    inner = inner or (clause.has("verb", "learn") and not clause.has("complement", "to", "wh") and not warned)
    inner = inner or bool(verbs & {"be", "know", "think", "feel", "realise", "realize"} and not heeded)
    # "but you should have": what, the sentence before says
    elided = clause.has("verb", "have", "do") and clause.has("object", "none") and clause.has("complement", "none")
    # "can't you do anything right?", "don't you have anything better to do?"
    any_thing = clause.has("verb", "do", "have") and clause.has("object-noun", "anything")
    return bool(verbs) and not inner and not elided and not any_thing
