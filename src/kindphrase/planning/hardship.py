"""A hard hour, and what the other did meanwhile: "Mum was in surgery and you posted selfies" tells of both.

The parser often makes one clause of the two, and both are what a camera would have seen: they stay as they stand.
"""

from __future__ import annotations

from collections.abc import Sequence

from kindphrase.content.feelings import Choice
from kindphrase.content.topics import scorns
from kindphrase.finding.matching import Match
from kindphrase.lexicon import Lexicon
from kindphrase.planning.framing import OWN_SIDE, RewritePlan, own_or_blank
from kindphrase.sentences import Word, spoken, verbatim

HARD = frozenset(
    "hospital surgery labour labor fever ill sick crying sobbing pain tears chemo funeral ambulance bleeding injured "
    "dying icu miscarriage".split()
)
THEN = frozenset({"was", "were", "had", "lay"})
JOINTS = frozenset({"and", "while"})
# what presses, or says how often
PRESSING = frozenset("just only even still simply always literally all".split())
# what tells of more than the hour
FURTHER = frozenset({"i", "we", "never", "not", "because", "so", "but", "if"})
LONGEST = 22
TIMES = frozenset("day night week weekend month year morning afternoon evening summer winter".split())
# as most are in such an hour, where the rule knows the word
ALONE = "alone"


def plan_hardship(match: Match, choice: Choice, lexicon: Lexicon) -> tuple[RewritePlan, ...]:
    """How it was for the writer, and both halves in their words; nothing where the hour was not hard."""
    sentence = match.clause.sentence
    words = spoken(sentence)
    norms = [word.norm for word in words]
    at = next((at for at in range(2, len(norms) - 1) if norms[at] in JOINTS and norms[at + 1] == "you"), 0)
    hour, done = norms[:at], norms[at + 1 :]
    told = bool(THEN & set(hour)) and bool(HARD & set(hour)) and "you" not in hour and len(done) > 2
    if not told or len(words) > LONGEST or FURTHER & set(done) or not all(word.is_said for word in words):
        return ()
    if match.rule.category != "blame" or any(scorns(word, lexicon) for word in words):
        return ()
    # "all week" says how long
    kept = [
        word for word in words if word.norm not in PRESSING or (word.norm == "all" and _is_time(words, word.index + 1))
    ]
    # how ill somebody was is no feeling about the other
    alone = (not choice.own_word or choice.feeling in hour) and ALONE in match.rule.feelings
    said = (f"I felt {ALONE if alone else choice.feeling} when", _inside(kept[0]), verbatim(kept[1:]))
    return own_or_blank(match, choice, said, sentence.span, OWN_SIDE)


def _is_time(words: Sequence[Word], index: int) -> bool:
    return any(word.index == index and word.norm in TIMES for word in words)


def _inside(word: Word) -> str:
    """The first word of the draft, behind others."""
    if word.norm == "i":
        return "I"
    return word.text.lower() if word.upos in {"DET", "PRON"} else word.text
