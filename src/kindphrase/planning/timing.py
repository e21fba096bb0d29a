""" "Every time I cook you complain": without a comma, what the receiver does is parsed as the object of what I do.

Hung as it is meant, the first half tells when, and the second what was done.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from kindphrase.clauses import clause_at, clauses_of
from kindphrase.content.feelings import choose
from kindphrase.content.observing import observe
from kindphrase.content.telling import is_act
from kindphrase.finding.matching import Match
from kindphrase.lexicon import Lexicon
from kindphrase.options import Options
from kindphrase.parsing.morphology import is_base
from kindphrase.planning.frames import best_frame, framed
from kindphrase.planning.framing import RewritePlan, reason_for
from kindphrase.sentences import Sentence, Word

NOW = frozenset({"Mood=Ind", "Tense=Pres", "VerbForm=Fin"})
# of these, what follows may well be the object
TAKING = frozenset(
    "think know say see hear feel hope wish find notice realise realize tell believe mention let".split()
)


def plan_timed(match: Match, lexicon: Lexicon, options: Options) -> tuple[RewritePlan, ...]:
    """The plans for such a sentence, if it is nothing else."""
    sentence = match.clause.sentence
    if match.rule.category != "absolute" or (hung := _hung(sentence)) is None:
        return ()
    act = clause_at(hung, hung.root)
    if not is_act(act, lexicon):
        return ()
    told = replace(match, clause=act)
    clauses = clauses_of(hung)
    choice = choose(told, lexicon, options, retold=True, timed=True)
    if choice is None:
        return ()
    events = observe(told, clauses, lexicon, carried=choice.carries, borrowed=True)
    if any(event.kind != "clause" for event in events):
        return ()
    first = RewritePlan(
        match=match,
        frame=best_frame(told, events),
        feeling=choice.feeling,
        alternatives=choice.alternatives,
        events=events,
        site=sentence.span,
        whole=True,
        why=reason_for(choice, events),
        felt_in=frozenset(clauses),
    )
    return framed(first, choice, lexicon, options)


def _hung(sentence: Sentence) -> Sentence | None:
    """The sentence with what the receiver does for its head, or None where it is no such sentence."""
    said = [word for word in sentence.words if word.is_said]
    lead = _lead(said)
    if not lead or len(said) < lead + 3 or said[lead].norm not in {"i", "we"}:
        return None
    time = sentence.words[said[lead].head]
    act = next((word for word in sentence.children(time.index, "ccomp") if word.index > time.index), None)
    you = sentence.child(act.index, "nsubj") if act is not None else None
    if act is None or you is None or you.norm != "you" or time.lemma in TAKING or not is_base(act.norm):
        return None
    # "every time I ask that you call", "every time I cook, and you know that, you complain"
    between = any(word.text in {",", ";", "-"} for word in sentence.words[: act.index])
    if between or sentence.children(act.index, "mark", "aux") or sentence.children(time.index, "conj", "parataxis"):
        return None
    noun = said[lead - 1] if said[lead - 1].norm == "time" else None
    return Sentence(tuple(_moved(word, time, act, noun) for word in sentence.words))


def _moved(word: Word, time: Word, act: Word, noun: Word | None) -> Word:
    if word.index == act.index:
        return replace(word, head=act.index, dep="root", upos="VERB", lemma=word.norm, feats=NOW)
    if noun is not None and word.index == noun.index:
        return replace(word, head=act.index, dep="obl:unmarked")
    if word.index == time.index:
        return replace(word, head=act.index, dep="advcl") if noun is None else word
    return word


def _lead(said: Sequence[Word]) -> int:
    """How many words "every single time" or "whenever" are; 0 where the sentence opens with neither."""
    norms = [word.norm for word in said[:3]]
    if norms[:1] in (["whenever"], ["everytime"]):
        return 1
    if norms[:1] not in (["every"], ["each"]):
        return 0
    return 2 if norms[1:2] == ["time"] else 3 if norms[2:3] == ["time"] else 0
