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
    ("am", "tired", "of"), ("am", "fed", "up", "with"), ("can", "not", "get", "past"), ("can", "not", "get", "over"),
    ("can", "not", "forget"), ("can", "not", "forgive"), ("will", "not", "forget"), ("will", "never", "forget"),
    ("will", "not", "forgive"), ("will", "never", "forgive"),
)  # fmt: skip
# what goes on hurting
STAYING = frozenset({"past", "over", "forget", "forgive"})
# how strongly
STRONGLY = frozenset("really just fucking so absolutely honestly truly still totally utterly".split())
WAYS = frozenset({"the", "how", "what"})
PAST = frozenset({"hated", "did", "could"})
# what says little without how it is done
TREATING = frozenset("talk speak treat look act behave handle touch talked spoke treated looked acted behaved".split())
# and of these, what was done is told as "what you did to me"
DOING = frozenset("did said wrote told called done".split())
# how often it is so is left out
OFTEN = frozenset("always constantly just only fucking".split())
DONE_TO_SOMEBODY = frozenset("look treat handle touch looked treated handled touched".split())
# what goes on behind it is said as it stands
GOING_ON = frozenset({"and", "but", "so", "because"})
FURTHER = frozenset({"i", "we", "it", "its", "that", "please"})
DENIED = frozenset({"never", "not", "ever"})
LONGEST = 9
ABOUT_IT = "I'm upset about the way"


def plan_manner(match: Match, choice: Choice, lexicon: Lexicon) -> tuple[RewritePlan, ...]:
    """How it is for the writer, and the manner in the words of the draft."""
    if likened := _likened(match, choice, lexicon):
        return likened
    words = _from_me(spoken(match.clause.sentence), match)
    norms = [word.norm for word in words]
    if not words:
        return ()
    at = next((at for at, norm in enumerate(norms) if norm in WAYS), 0)
    loathed = [norm for norm in norms[1:at] if norm not in STRONGLY]
    if tuple(loathed) not in LOATHING:
        return ()
    staying = bool(STAYING & set(loathed))
    named = (["how"], ["what"]) if staying else (["how"],)
    lead = 2 if norms[at : at + 2] == ["the", "way"] else 1 if norms[at : at + 1] in named else 0
    held = _until_more(words[at + lead :])
    rest = [word for word in held if word.norm not in OFTEN]
    if not lead or not _is_manner(rest, lexicon, DOING if norms[at] == "what" else TREATING):
        return ()
    known = lexicon.feelings.get(choice.feeling)
    # a manner hurts, where the draft names no other feeling
    hurts = known is None or not known.preposition or (known.word == "upset" and not choice.own_word)
    feeling, joint = ("hurt", "by") if known is None or hurts else (known.word, known.preposition)
    then = bool(PAST & set(loathed))
    who = ("We were" if then else "We're") if norms[0] == "we" else "I was" if then else "I'm"
    who = f"{who} still" if staying else who
    said = (who, feeling, joint, *(word.norm for word in words[at : at + lead]), verbatim(rest))
    whole = held[-1] is words[-1]
    end = match.clause.sentence.span.end if whole else held[-1].span.end
    plans = own_or_blank(match, choice, said, Span(words[0].span.start, end), OWN_SIDE)
    return tuple(replace(plan, whole=whole) for plan in plans)


def _from_me(words: list[Word], match: Match) -> list[Word]:
    """The words from where the writer loathes; the rule may be about the manner alone: "the way you spoke to me"."""
    found = [word for word in words if word.span.end > match.span.start]
    if found and found[0].norm not in {"i", "we"} and words[0].norm in {"i", "we"}:
        found = words if STAYING & {word.norm for word in words} else []
    own = bool(found) and found[0].norm in {"i", "we"}
    return found if own and (found is words or found[0].span.start == match.span.start) else []


def _likened(match: Match, choice: Choice, lexicon: Lexicon) -> tuple[RewritePlan, ...]:
    """ "I'm upset about the way you talk to us" for "you talk to us as if we were idiots": the likeness is a guess."""
    words = spoken(match.clause.sentence)
    norms = [word.norm for word in words]
    at = next((at for at in range(2, len(norms)) if norms[at : at + 2] in (["as", "if"], ["as", "though"])), 0)
    told = [word for word in words[:at] if word.norm not in OFTEN]
    if (
        not at
        or not all(word.is_said for word in words)
        or GOING_ON & set(norms)
        or any("?" in word.text for word in match.clause.sentence.words)
    ):
        return ()
    # "you act as if …" tells of nothing without it
    said = (ABOUT_IT, "you", verbatim(told[1:])) if len(told) > 2 and _is_manner(told, lexicon) else ()
    return own_or_blank(match, choice, said, match.clause.sentence.span, OWN_SIDE) if said else ()


def _until_more(words: list[Word]) -> list[Word]:
    """The words before a mark, or before what the sentence goes on with."""
    further = (
        at
        for at, word in enumerate(words)
        if not word.is_said or (word.norm in GOING_ON and {one.norm for one in words[at + 1 : at + 2]} & FURTHER)
    )
    return words[: next(further, len(words))]


def _is_manner(rest: list[Word], lexicon: Lexicon, verbs: frozenset[str] = TREATING) -> bool:
    norms = [word.norm for word in rest]
    if norms[:1] != ["you"] or not 1 < len(norms) <= LONGEST or DENIED & set(norms):
        return False
    # "the way you look" is no look at anybody
    whole = len(norms) > 2 or norms[1] not in DONE_TO_SOMEBODY
    return norms[1] in verbs and whole and not any(scorns(word, lexicon) for word in rest)
