"""The verb group of what is told: tense, negation and person; the copula where there is no verb."""

from __future__ import annotations

from kindphrase.clauses import Clause
from kindphrase.content.behaving import reversed_polarity
from kindphrase.content.lasting import is_since
from kindphrase.content.telling import is_elliptical
from kindphrase.options import Spelling
from kindphrase.parsing.morphology import gerund, past, past_participle, present
from kindphrase.realising.agreement import Tense, be, do, person_of
from kindphrase.realising.plain import plain_verb

APPARENT = "it seemed like"
APPARENT_NOW = "it seems like"

AUXILIARY_FORMS = frozenset("were was did had have has do does are is am would will could".split())


def with_adverbs(verb: list[str], between: list[str], *, lacks: bool) -> list[str]:
    """The verb group with the words that stand inside it: "were not often there", "still have not paid"."""
    if lacks:
        still = [word for word in between if word.lower() == "still"]
        return [*still, *verb[:2], *(word for word in between if word not in still), *verb[2:]]
    if verb[1:2] == ["not"] and [word.lower() for word in between] == ["also"]:
        return [*between, *verb]
    if verb and verb[0] in AUXILIARY_FORMS:
        return [verb[0], *between, *verb[1:]]
    return [*between, *verb]


def verb_group(
    clause: Clause, tense: Tense, spelling: Spelling, subject: str, *, undone: bool = False, lacks: bool = False
) -> list[str]:
    """The finite verb group; for a copula only the copula.

    ``undone``: what was asked after did not happen before; what ``lacks`` has not happened up to now.
    """
    if lacks and not clause.has("aspect", "progressive"):
        base, *below = (base_of(clause), *plain_verb(clause.sentence, clause.verb)[1:])
        if clause.has("aspect", "perfect-progressive"):
            not_yet = ["not"] if clause.has("polarity", "negative") else []
            return ["have", *not_yet, "been", gerund(base, spelling), *below]
        not_so = [] if clause.has("polarity", "positive") and clause.has("aspect", "perfect") else ["not"]
        return ["have", *not_so, past_participle(base, spelling), *below]
    _, *below = (None,) if nonverbal(clause) else plain_verb(clause.sentence, clause.verb) or (None,)
    return [*_finite(clause, tense, spelling, subject, undone=undone), *map(str, below)]


def _finite(clause: Clause, tense: Tense, spelling: Spelling, subject: str, *, undone: bool) -> list[str]:
    person = person_of(subject.removeprefix(f"{APPARENT} ").removeprefix(f"{APPARENT_NOW} "))
    negative = undone or (reversed_polarity(clause) and not _gives_none(clause))
    verb = clause.verb
    if nonverbal(clause):
        gone = ["had" if tense == "past" else "have", "not", "been"]
        return gone if negative and _has_gone(clause) else [be(tense, person), *(["not"] if negative else [])]
    base = base_of(clause)
    if verb.lemma in {"do", "have"} and not clause.auxiliaries and negative and is_elliptical(clause):
        # "you said you'd call and didn't"
        return [past(base, person, spelling) if tense == "past" else present(base, person), "not"]
    had = next((bound for bound in ("have", "need") if clause.has("modal", f"{bound} to")), "")
    if had and (clause.has("place", "when") or (had == "have" and clause.has("subject", "i", "we"))):
        # "when you need to relax": as a time, it is told with what had to be
        if negative:
            return ["did" if tense == "past" else do(person), "not", had, "to", base]
        return [past(had, person, spelling) if tense == "past" else present(had, person), "to", base]
    if (
        clause.has("aspect", "progressive")
        and clause.one("tense") != "future"
        and (subject.startswith((APPARENT, APPARENT_NOW)) or not _at_once(clause, tense, negative))
    ):
        return [be(tense, person), *(["not"] if negative else []), gerund(base, spelling)]
    passives = [child for child in clause.sentence.children(clause.head, "aux") if child.dep == "aux:pass"]
    passive = bool(passives)
    # "you are not called me" is no passive
    if passive and not (clause.has("subject", "you") and clause.has("object", "me", "us")):
        # "you got engaged at my wedding"
        got = passives[0].lemma == "get" and not negative and not clause.has("aspect", "perfect")
        gets = past("get") if tense == "past" else present("get", person)
        return [gets if got else be(tense, person), *(["not"] if negative else []), verb.norm]
    if undone or (negative and is_since(clause)):
        return ["had" if tense == "past" else "have", "not", past_participle(base, spelling)]
    if clause.has("modal", "will", "would") and negative and not clause.has("modal", "should"):
        return ["would" if tense == "past" else "will", "not", base]
    if base == "be":
        return [be(tense, person), *(["not"] if negative else [])]
    if negative:
        seen = (
            ["seem", "to", base] if _is_inward(clause) and not subject.startswith((APPARENT, APPARENT_NOW)) else [base]
        )
        return ["did" if tense == "past" else do(person), "not", *seen]
    if tense == "past" and base in {"lie", "lay"} and _rests(clause):
        return ["lay"]
    return [past(base, person, spelling) if tense == "past" else present(base, person)]


def _gives_none(clause: Clause) -> bool:
    """ "you gave us no warning": it is denied by what it is done to, and not once more."""
    things = clause.sentence.children(clause.head, "obj")
    none = any(det.norm == "no" for thing in things for det in clause.sentence.children(thing.index, "det"))
    plain = clause.has("mood", "statement") or clause.has("tag", "yes")
    return none and plain and not clause.negations and not clause.has("habit", "zero")


def _is_inward(clause: Clause) -> bool:
    """ "you don't realise that …": of what somebody knows, only the look can be told."""
    knows = clause.has("verb", "know", "realise", "realize", "understand") and clause.has("subject", "you")
    return (
        knows and clause.has("modal", "none") and (clause.has("complement", "that", "wh") or clause.has("object", "it"))
    )


RESTING = frozenset("bed couch sofa floor ground grass hammock bath sun beach chair back side".split())


def _rests(clause: Clause) -> bool:
    """ "you lie there", "on the couch": no lie is told."""
    sentence = clause.sentence
    there = any(
        word.norm in {"there", "around", "down"} for word in sentence.children(clause.head, "advmod", "compound")
    )
    placed = sentence.children(clause.head, "obl")
    on = any(word.lemma in RESTING for word in placed)
    to = any(case.norm in {"to", "about"} for word in placed for case in sentence.children(word.index, "case"))
    return (there or on) and not (to or sentence.children(clause.head, "obj")) and clause.verb.norm != "lied"


# what goes on for a while, or is only about to happen
LASTING = frozenset(
    "sit sleep lie stand talk look watch stare play work drive drink eat text chat wait hang scroll try smoke run walk "
    "live go come leave move marry quit return stay plan cancel get have die".split()
)


def _at_once(clause: Clause, tense: Tense, negative: bool) -> bool:
    """ "you're ignoring me" is told as "you ignored me"; what lasts stays so ("you were looking at your phone")."""
    present_now = clause.has("subject", "you") and clause.has("tense", "present") and not negative
    return present_now and (tense == "present" or clause.verb.lemma not in LASTING)


def base_of(clause: Clause) -> str:
    """The bare infinitive, of a plainer verb where there is one."""
    if nonverbal(clause):
        return "be"
    plain = plain_verb(clause.sentence, clause.verb)
    return plain[0] if plain else clause.verb.lemma or clause.verb.norm


def _has_gone(clause: Clause) -> bool:
    """ "you haven't been to one of my games": nobody is "to" a game."""
    to = any(case.norm == "to" for case in clause.sentence.children(clause.head, "case"))
    return to and clause.has("aspect", "perfect")


def nonverbal(clause: Clause) -> bool:
    """Whether the clause says what somebody is, not what they do."""
    # "do you always nag me": only a verb goes with "do"
    done = any(aux.lemma == "do" for aux in clause.sentence.children(clause.head, "aux"))
    return (clause.verb.upos not in {"VERB", "AUX"} and not done) or bool(clause.sentence.children(clause.head, "cop"))
