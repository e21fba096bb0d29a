"""The manner that somebody loathes: "I hate the way you talk to me" → "I'm hurt by the way you talk to me".

Told as a deed, it would lose all it says: "when you talked to me", "when you treated me". The words are read as they
stand, since the parser hangs "the way you talk" on either verb.
"""

from __future__ import annotations

from dataclasses import replace

from kindphrase.content.feelings import Choice
from kindphrase.content.topics import scorns
from kindphrase.finding.matching import Match
from kindphrase.lexicon import Lexicon
from kindphrase.planning.framing import OWN_SIDE, RewritePlan, own_or_blank
from kindphrase.sentences import Word, spoken, verbatim
from kindphrase.spans import Span

LOATHING = (
    ("hate",), ("hated",), ("despise",), ("resent",), ("detest",), ("loathe",), ("dislike",), ("do", "not", "like"),
    ("did", "not", "like"), ("can", "not", "stand"), ("could", "not", "stand"), ("am", "sick", "of"),
    ("am", "tired", "of"), ("am", "fed", "up", "with"),
)  # fmt: skip
# how strongly
STRONGLY = frozenset("really just fucking so absolutely honestly truly still totally utterly".split())
WAYS = frozenset({"the", "how"})
PAST = frozenset({"hated", "did", "could"})
# what says little without how it is done
TREATING = frozenset("talk speak treat look act behave handle touch talked spoke treated looked acted behaved".split())
# how often it is so is left out
OFTEN = frozenset("always constantly just only fucking".split())
DONE_TO_SOMEBODY = frozenset("look treat handle touch looked treated handled touched".split())
# what goes on behind it is said as it stands
GOING_ON = frozenset({"and", "but", "so", "because"})
FURTHER = frozenset({"i", "we", "it", "its", "that", "please"})
DENIED = frozenset({"never", "not", "ever"})
LONGEST = 9


def plan_manner(match: Match, choice: Choice, lexicon: Lexicon) -> tuple[RewritePlan, ...]:
    """How it is for the writer, and the manner in the words of the draft."""
    words = [word for word in spoken(match.clause.sentence) if word.span.end > match.span.start]
    norms = [word.norm for word in words]
    if norms[:1] not in (["i"], ["we"]) or words[0].span.start != match.span.start:
        return ()
    at = next((at for at, norm in enumerate(norms) if norm in WAYS), 0)
    loathed = [norm for norm in norms[1:at] if norm not in STRONGLY]
    if tuple(loathed) not in LOATHING:
        return ()
    lead = 2 if norms[at : at + 2] == ["the", "way"] else 1 if norms[at : at + 1] == ["how"] else 0
    held = _until_more(words[at + lead :])
    rest = [word for word in held if word.norm not in OFTEN]
    if not lead or not _is_manner(rest, lexicon):
        return ()
    known = lexicon.feelings.get(choice.feeling)
    # a manner hurts, where the draft names no other feeling
    hurts = known is None or not known.preposition or (known.word == "upset" and not choice.own_word)
    feeling, joint = ("hurt", "by") if known is None or hurts else (known.word, known.preposition)
    then = bool(PAST & set(loathed))
    who = ("We were" if then else "We're") if norms[0] == "we" else "I was" if then else "I'm"
    said = (who, feeling, joint, *(word.norm for word in words[at : at + lead]), verbatim(rest))
    whole = held[-1] is words[-1]
    end = match.clause.sentence.span.end if whole else held[-1].span.end
    plans = own_or_blank(match, choice, said, Span(words[0].span.start, end), OWN_SIDE)
    return tuple(replace(plan, whole=whole) for plan in plans)


def _until_more(words: list[Word]) -> list[Word]:
    """The words before a mark, or before what the sentence goes on with."""
    further = (
        at
        for at, word in enumerate(words)
        if not word.is_said or (word.norm in GOING_ON and {one.norm for one in words[at + 1 : at + 2]} & FURTHER)
    )
    return words[: next(further, len(words))]


def _is_manner(rest: list[Word], lexicon: Lexicon) -> bool:
    norms = [word.norm for word in rest]
    if norms[:1] != ["you"] or not 1 < len(norms) <= LONGEST or DENIED & set(norms):
        return False
    # "the way you look" is no look at anybody
    whole = len(norms) > 2 or norms[1] not in DONE_TO_SOMEBODY
    return norms[1] in TREATING and whole and not any(scorns(word, lexicon) for word in rest)
