"""Acts that a draft names by a noun or a gerund: "your refusal to help is pathetic", "hijacking threads is rude".

They are told as what they are: "you refused to help", "you hijacked threads". The sentence is read as if the noun were
the verb; the words keep their places in the draft.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from kindphrase.clauses import Clause, clause_at
from kindphrase.content.restating import told_as
from kindphrase.parsing.morphology import base_of
from kindphrase.parsing.verbtables import acts
from kindphrase.sentences import Sentence, Word

# "your failure to call" tells that you did not call
UNDONE = frozenset({"failure", "inability", "unwillingness", "reluctance"})
LACKS = frozenset({"lack", "absence"})
# who says so of a noun tells how it is for them, and no more: "your lies hurt me", "I'm tired of your lies"
FELT = ("hurt", "upset", "annoy", "bother", "bug", "sadden", "anger", "irritate", "frustrate", "disappoint", "scare")
FELT_BY_ME = ("hate", "stand", "take", "bear", "resent", "mind")
CAUSING = ("make", "drive", "leave", "get")
# of what is seen or heard, the act is what is told: "hearing you talk like that makes me sad"
PERCEIVED = frozenset("see hear watch find know read notice catch".split())
# these tell something though it is not told what about
ALONE = frozenset("lie interrupt complain shout yell scream gossip flirt swear curse".split())
# gerunds that are things
THINGS = frozenset(
    "thing feeling meaning clothing building painting drawing wedding meeting morning evening timing writing parking "
    "being nothing something anything everything cooking reading warning ceiling spelling hearing upbringing".split()
)


def named_act(clause: Clause) -> Clause | None:
    """The act as a plain statement about "you"."""
    return _by_gerund(clause) or _perceived(clause) or _by_noun(clause)


def _by_gerund(clause: Clause) -> Clause | None:
    """ "you ignored my messages" for "ignoring my messages is rude"."""
    sentence = clause.sentence
    subject = clause.verb if clause.verb.role == "csubj" else sentence.child(clause.head, "csubj")
    if subject is None:
        return _misread(clause)
    if not subject.norm.endswith("ing") or sentence.child(subject.index, "nsubj") is not None:
        return None
    gerund = clause_at(sentence, subject.index)
    if any(gerund.word(i).norm in {"you", "u"} for i in gerund.own):
        # in "living with you is hell", somebody else lives with the receiver
        return None
    holder = clause_at(sentence, subject.head) if clause.head == subject.index else clause
    told = gerund.has("object", "me", "us", "my") or gerund.has("recipient", "me", "us", "my") or _judged(holder)
    return told_as(gerund, tense="past", polarity=gerund.one("polarity")) if told and len(gerund.full) > 1 else None


def _misread(clause: Clause) -> Clause | None:
    """ "hijacking threads is rude": where threads would be rude, they *are*; so the gerund is the subject."""
    sentence = clause.sentence
    thing = sentence.child(clause.head, "nsubj")
    first = next((word for word in sentence.words if word.is_said and word.role not in {"advmod", "cc"}), None)
    if thing is None or first is None or not _judged(clause) or first.index >= thing.index:
        return None
    singular = any(word.norm in {"is", "was"} for word in sentence.children(clause.head, "cop"))
    plural = "Number=Plur" in thing.feats or (thing.norm.endswith("s") and thing.norm != thing.lemma)
    base = base_of(first.norm) if first.norm.endswith("ing") and first.norm not in THINGS else None
    if not (singular and plural and base and first.head == thing.index and first.role in {"amod", "compound"}):
        return None
    changed = {
        first.index: replace(first, upos="VERB", lemma=base, dep="csubj", head=clause.head),
        thing.index: replace(thing, dep="obj", head=first.index),
    }
    for child in sentence.children(first.index):
        changed[child.index] = replace(child, dep="advcl" if child.upos == "VERB" else child.dep)
    return told_as(clause_at(_changed(sentence, changed), first.index), tense="past", polarity="positive")


def _perceived(clause: Clause) -> Clause | None:
    """ "you talk like that" in "hearing you talk like that makes me sad"."""
    sentence = clause.sentence
    subject = sentence.child(clause.head, "csubj")
    if subject is None or subject.lemma not in PERCEIVED or not (_judged(clause) or _feels(clause)):
        return None
    inner = sentence.child(subject.index, "ccomp", "xcomp")
    if inner is None or not any(word.norm == "you" for word in sentence.children(inner.index, "nsubj")):
        return None
    act = clause_at(sentence, inner.index)
    return told_as(act, tense="past", polarity=act.one("polarity")) if not act.has("verb", "none") else None


def _by_noun(clause: Clause) -> Clause | None:
    """ "you lied about the rent" for "your lies about the rent hurt me", "I'm sick of your lies about the rent"."""
    noun = next((word for word in map(clause.word, clause.own) if _is_yours(clause.sentence, word)), None)
    if noun is None or not (_judged(clause) or _feels(clause)):
        return None
    subject = noun.role == "nsubj" and noun.head == clause.head
    if not subject and not clause.has("subject", "i", "we"):
        return None
    if noun.lemma in UNDONE | LACKS:
        return _undone(clause.sentence, noun)
    verb = acts().get(noun.lemma) or acts().get(noun.norm)
    if verb is None and noun.norm.endswith("ing") and noun.norm not in THINGS:
        verb = base_of(noun.norm)
    if verb is None:
        return None
    if verb.endswith(" *"):
        return _with_noun(clause.sentence, noun, verb.removesuffix(" *"))
    told = _as_verb(clause.sentence, noun, verb)
    return told_as(told, tense="past", polarity="positive") if _says_more(told) or verb in ALONE else None


def _undone(sentence: Sentence, noun: Word) -> Clause | None:
    """ "you didn't call" for "your failure to call", "you didn't reply" for "your lack of reply"."""
    if noun.lemma in UNDONE:
        inner = next((word for word in sentence.children(noun.index, "acl", "xcomp") if word.upos == "VERB"), None)
        return told_as(clause_at(sentence, inner.index), tense="past", polarity="negative") if inner else None
    thing = next((word for word in sentence.children(noun.index, "nmod") if word.index > noun.index), None)
    verb = acts().get(thing.lemma) if thing is not None else None
    if thing is None or verb is None or "*" in verb:
        return None
    told = _as_verb(sentence, thing, verb)
    return told_as(told, tense="past", polarity="negative")


def _with_noun(sentence: Sentence, noun: Word, verb: str) -> Clause | None:
    """ "you made jokes about my hair" for "your jokes about my hair": "your" stands for the verb."""
    yours = sentence.child(noun.index, "nmod", "det")
    about = any(child.index > noun.index for child in sentence.children(noun.index, "nmod", "acl"))
    if yours is None or "Number=Plur" not in noun.feats or not about:
        return None
    changed = {
        yours.index: replace(yours, upos="VERB", lemma=verb, dep="root", head=yours.index, feats=frozenset()),
        noun.index: replace(noun, dep="obj", head=yours.index),
    }
    return told_as(clause_at(_changed(sentence, changed), yours.index), tense="past", polarity="positive")


def _as_verb(sentence: Sentence, noun: Word, verb: str) -> Clause:
    """The clause that the noun would head as a verb: "of my work" is what it is done to."""
    changed = {
        noun.index: replace(noun, upos="VERB", lemma=verb, dep="root", head=noun.index, feats=frozenset()),
    }
    dropped: set[int] = set()
    for child in sentence.children(noun.index):
        case = sentence.child(child.index, "case")
        if child.index < noun.index:
            dropped |= set(sentence.subtree(child.index))
        elif child.role == "nmod" and case is not None and case.norm == "of":
            changed[child.index] = replace(child, dep="obj")
            dropped.add(case.index)
        elif child.role == "nmod":
            changed[child.index] = replace(child, dep="obl")
        elif child.role == "acl":
            changed[child.index] = replace(child, dep="xcomp")
    told = clause_at(_changed(sentence, changed), noun.index)
    return replace(told, openers=(*told.openers, *sorted(dropped)))


def _changed(sentence: Sentence, changed: Mapping[int, Word]) -> Sentence:
    return Sentence(tuple(changed.get(word.index, word) for word in sentence.words))


def _is_yours(sentence: Sentence, word: Word) -> bool:
    yours = any(child.norm == "your" for child in sentence.children(word.index, "nmod", "det"))
    return yours and word.upos in {"NOUN", "VERB"}


def _judged(clause: Clause) -> bool:
    """ "… is rude"."""
    return clause.has("verb", "none") and clause.has("mood", "statement") and clause.has("if", "no")


def _feels(clause: Clause) -> bool:
    """ "… hurts me", "… makes me sick", "I can't stand …"."""
    stated = clause.has("mood", "statement") and clause.has("if", "no")
    to_me = clause.has("verb", *FELT, *CAUSING) and clause.has("object", "me", "us")
    return stated and (to_me or (clause.has("subject", "i", "we") and clause.has("verb", *FELT_BY_ME)))


def _says_more(told: Clause) -> bool:
    """Whether it tells whom, what or about what: "your complaining" alone sums up."""
    return not (told.has("object", "none") and told.has("recipient", "none") and told.has("complement", "none"))
