"""A name thrown in after an answer: "No, you idiot, I meant the other one" says all it has to say without it."""

from __future__ import annotations

from collections.abc import Sequence

from kindphrase.content.feelings import Choice
from kindphrase.content.tails import presses
from kindphrase.finding.matching import Match
from kindphrase.planning.framing import OWN_SIDE, RewritePlan, own_or_blank
from kindphrase.sentences import Word, spoken, verbatim

ANSWERS = frozenset("yes no yeah yep nope nah ok okay sure hey hi".split())
CUT = frozenset({",", ";", ":", "-", "–", "—", "...", "…"})
# who or what the rest may be about
OPENING = frozenset("i we it that this the there he she they my our see call let".split())
LONGEST_CALL = 3
LONGEST = 20


def plan_thrown(match: Match, choice: Choice) -> tuple[RewritePlan, ...]:
    """The sentence without the name; nothing where the name is all there is."""
    sentence = match.clause.sentence
    words = spoken(sentence, CUT)
    if match.rule.category != "label" or match.rule.kind != "phrase" or len(words) > LONGEST:
        return ()
    said = _without_call(words, match)
    return own_or_blank(match, choice, (said,), sentence.span, OWN_SIDE) if said else ()


def _without_call(words: Sequence[Word], match: Match) -> str:
    at = 0
    while at < len(words) and (words[at].norm in ANSWERS or words[at].text in CUT):
        at += 1
    answers = [word for word in words[:at] if word.text not in CUT]
    end = at
    while end < len(words) and words[end].text not in CUT and match.span.overlaps(words[end].span):
        end += 1
    call = words[at:end]
    called = 0 < len(call) <= LONGEST_CALL and (call[0].norm == "you" or len(call) < LONGEST_CALL)
    acts = any(word.upos in {"VERB", "AUX", "PRON"} and word.norm != "you" for word in call)
    if not called or acts or (end < len(words) and words[end].text not in CUT):
        return ""
    rest = [word for word in words[end:] if word.text not in CUT][:1]
    after = words[words.index(rest[0]) :] if rest else ()
    if after and (after[0].norm not in OPENING or len(after) < LONGEST_CALL):
        return ""
    # "a liar, that's what you are", "pathetic, the pair of you" say nothing more
    if presses(after):
        return ""
    if after and not answers and not any(word.upos in {"VERB", "AUX"} for word in after):
        return ""
    if not after and (not at or words[at - 1].text not in CUT):
        return ""
    joint = ", " if answers and after else ""
    return f"{verbatim(answers)}{joint}{verbatim(after)}" if answers or after else ""
