"""Whether a blank would swallow what the draft tells: then it is offered, and not put in without being asked for."""

from __future__ import annotations

import re
from collections.abc import Sequence

from kindphrase.clauses import Clause
from kindphrase.content.tails import pities
from kindphrase.content.topics import is_said, means_of
from kindphrase.planning.framing import RewritePlan
from kindphrase.rules.model import PhraseRule
from kindphrase.sentences import Word

# so many words that say something, and stand neither in the accusation itself nor in the rewrite
MANY = 3
# fewer where the words are no verdict on a person: a bare blank keeps none of what they tell
FEW = 2
TOLD = frozenset({"blame", "causation", "ledger", "mind-reading", "contempt", "dismissal"})
TELLING = frozenset({"NOUN", "PROPN", "VERB", "ADJ", "NUM"})
# what joins what the writer did to what is held against the other
TURNS = frozenset({"and", "but", "because"})
# of these, words that say next to nothing
THIN = frozenset(
    "thing things stuff way time times day life lot bit kind sort people person one anything something nothing "
    "everything realize realise guess "
    "be do have get go make say tell want need let keep come take give mean good bad right wrong sure real "
    "fuck fucking fuckin shit damn goddamn bloody freaking hell lol lmao smh".split()
)
# what is judged here is the person, and the words of it are better lost
JUDGING = frozenset({"label", "contempt", "dismissal", "crowd", "comparison"})


def swallows(plan: RewritePlan, text: str) -> bool:
    """Whether the sentence leaves a blank where the draft tells much: names, acts and things beside the accusation.

    Args:
        plan: what is said in place of its site.
        text: the sentence as it is realised.
    """
    open_told = any(event.kind == "slot" or event.seems for event in plan.events) or plan.own is not None
    if plan.in_place or plan.wish or not open_told:
        return False
    clause, rule = plan.match.clause, plan.match.rule
    told = set(plan.own.clause.full) if plan.own is not None and plan.own.clause is not None else set()
    told |= {i for event in (*plan.events, *plan.more) if event.clause is not None for i in event.clause.full}
    left = {*clause.openers, *clause.tags, *clause.frequencies, *told}
    if is_said(means := means_of(clause)):
        # the blank asks for what was said
        left |= {word.index for word in means}
    words = clause.sentence.words
    left |= _summed_up(clause) | _looked_down(words)
    if isinstance(rule, PhraseRule) or rule.category in JUDGING:
        matched = {word.index for word in words if plan.match.span.contains(word.span)}
        left |= matched - _told_ahead(plan)
    else:
        left |= {clause.head, *clause.subject, *clause.auxiliaries, *clause.negations}
    kept = set(re.findall(r"\w+", text.lower()))
    lost = {
        word.lemma
        for word in words
        if plan.site.contains(word.span) and word.upos in TELLING and word.index not in left
        # "the kids and the staff" are one thing that is told
        if not (word.role == "conj" and word.upos in {"NOUN", "PROPN"})
        if word.role not in {"vocative", "discourse"} and word.text.lower() not in kept
        if not {word.lemma, word.norm} & THIN
    }
    bare = plan.own is None or (plan.own.stock and rule.category not in JUDGING)
    return len(lost) >= (FEW if bare and rule.category in TOLD else MANY)


def _told_ahead(plan: RewritePlan) -> set[int]:
    """ "I carried it alone because you …", "I paid and you …": what the writer did is told, and is no verdict."""
    words = plan.match.clause.sentence.words
    said = [word for word in words if plan.match.span.contains(word.span) and word.is_said]
    at = next((at for at, word in enumerate(said) if at and word.norm == "you" and said[at - 1].norm in TURNS), 0)
    mine = at > 1 and said[0].norm in {"i", "we"} and said[0].role.startswith("nsubj")
    # "I feel sad because you …" is felt, and not done
    mine = mine and all(word.lemma not in {"feel", "be"} for word in said[:at])
    return {word.index for word in said[:at]} if mine else set()


def _looked_down(words: Sequence[Word]) -> set[int]:
    """ "and I feel sorry for you because you …": pity and its reason judge."""
    at = next((word.index for word in words if word.norm == "i" and pities(words[word.index :])), len(words))
    return set(range(at, len(words)))


def _summed_up(clause: Clause) -> set[int]:
    """ ", with your constant put-downs and veiled insults": verdicts on what was done, of which the blank asks."""
    sentence, found = clause.sentence, set[int]()
    for yours in sentence.words:
        noun = sentence.words[yours.head]
        case = sentence.child(noun.index, "case")
        if yours.norm != "your" or noun.role != "obl" or case is None or case.norm not in {"with", "by"}:
            continue
        below = {i for i in sentence.subtree(noun.index) if i > case.index}
        # "with your remarks about my mother" tells what they were about
        if not any(clause.word(i).role in {"nmod", "acl", "obj", "nsubj"} for i in below - {yours.index}):
            found |= below
    return found
