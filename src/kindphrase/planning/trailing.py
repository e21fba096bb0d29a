"""A name beside what is said: "I already ate, stupid" tells a fact, and "idiot, how do I log out" asks.

Without the name, the fact or the question stands as it is; so does an answer: "No, you idiot, I meant the other one".
"""

from __future__ import annotations

from collections.abc import Collection, Sequence

from kindphrase.content.feelings import Choice
from kindphrase.content.tails import presses
from kindphrase.content.topics import scorns
from kindphrase.finding.matching import Match
from kindphrase.lexicon import Lexicon
from kindphrase.planning.framing import OWN_SIDE, RewritePlan, own_or_blank
from kindphrase.sentences import Word, spoken, verbatim

CUT = frozenset({",", ";", ":", "-", "–", "—", "...", "..", "…"})
CLASSES = ("insult-noun", "insult-adjective", "label-name", "profanity", "label-noun", "mild-insult-noun")
ANSWERS = frozenset("yes no yeah yep nope nah ok okay sure hey hi".split())
# who or what the rest may be about, behind an answer
OPENING = frozenset("i we it that this the there he she they my our see call let".split())
# what a fact may be about
FACTS = frozenset("i we it that this there he she they my our its".split())
OPENERS = frozenset("yes no yeah yep nope nah ok okay because and but so".split())
ASKING = frozenset({"how", "where", "when"})
# what makes the name a part of what is said: "that is stupid", "call me stupid", "I met an idiot"
BINDING = frozenset(
    "be is are was were am 's 're 'm been being look looks sound sounds feel feels seem seems so very too really such "
    "a an the this that your my our his her their like as of for to with and or not more most get got how what some "
    "any bit little quite rather pretty just plain frankly simply".split()
)
NAMING = frozenset(
    "call called think thought make made makes find found consider hate love play act acting say said".split()
)
BEHIND = ", and I'm annoyed with you right now"
LEFT_OPEN = frozenset("be is are not hate love think and or than".split())
GRADES = frozenset("absolute bloody complete damn little real right total utter".split())
LONGEST_NAME = 3
LEAST = 2
LONGEST = 20


def plan_trailing(match: Match, choice: Choice, lexicon: Lexicon) -> tuple[RewritePlan, ...]:
    """The sentence without the name; nothing where what is left is no fact and no question."""
    words = _row(match, CUT)
    said = _fact(words, match, lexicon) or _question(words, match, lexicon)
    return own_or_blank(match, choice, (said,), match.clause.sentence.span, OWN_SIDE) if said else ()


def plan_thrown(match: Match, choice: Choice) -> tuple[RewritePlan, ...]:
    """The sentence without the name; nothing where the name is all there is."""
    # two stops part an answer from nothing
    words = _row(match, CUT - {".."})
    said = _without_call(words, match)
    return own_or_blank(match, choice, (said,), match.clause.sentence.span, OWN_SIDE) if said else ()


def _row(match: Match, marks: Collection[str]) -> list[Word]:
    """The words of a short sentence in which a name was found, with these marks; no words of another."""
    words = spoken(match.clause.sentence, marks)
    named = match.rule.category == "label" and match.rule.kind == "phrase"
    return words if named and len(words) <= LONGEST else []


def _is_name(word: Word, lexicon: Lexicon) -> bool:
    return scorns(word, lexicon, CLASSES)


def _fact(words: Sequence[Word], match: Match, lexicon: Lexicon) -> str:
    at = len(words)
    while at and len(words) - at < LONGEST_NAME and _is_name(words[at - 1], lexicon):
        at -= 1
    while 0 < at < len(words) and words[at - 1].norm in GRADES:
        at -= 1
    name = words[at:]
    called = at > 0 and words[at - 1].norm == "you"
    rest = list(words[: at - 1] if called else words[:at])
    cut = bool(rest) and rest[-1].text in CUT
    rest = rest[:-1] if cut else rest
    if not name or not any(match.span.overlaps(word.span) for word in name) or len(rest) < LEAST:
        return ""
    opener = next((word for word in rest if word.norm not in OPENERS and word.is_said), None)
    opens = opener.norm if opener is not None else ""
    norms = {word.norm for word in rest}
    # "that was yours, stupid" is about the receiver
    about = norms & {"you", "your", "yours", "yourself"}
    bound = not called and (rest[-1].norm in BINDING or (not cut and bool(norms & NAMING)))
    # "India didn't, you …" has ended
    ended = called and rest[-1].norm == "not" and rest[-2].upos == "AUX" and len(rest) > LONGEST_NAME
    bound = bound or (rest[-1].norm in LEFT_OPEN and not ended)
    judged = any(_is_name(word, lexicon) for word in rest)
    stated = (
        opens in FACTS
        or (opens == "you" and _is_deed(match, rest))
        or (called and not cut and _is_of_others(opener, rest))
    )
    if not stated or bound or judged or not (cut or called or rest[-1].upos != "ADJ"):
        return ""
    if about:
        # what was done stays, and so does that it made the writer angry
        return f"{verbatim(rest)}{BEHIND}" if cut and _is_deed(match, rest) else ""
    return verbatim(rest)


def _is_of_others(opener: Word | None, rest: Sequence[Word]) -> bool:
    """ "the shop is closed, you …", "Spain won, you …": a whole sentence about somebody or something else."""
    named = opener is not None and (opener.norm == "the" or opener.upos == "PROPN")
    return named and any("VerbForm=Fin" in word.feats for word in rest)


def _is_deed(match: Match, rest: Sequence[Word]) -> bool:
    """Whether the words before the name tell what was done: "you parked in my spot", "I waited an hour for you"."""
    done = any({"Tense=Past", "VerbForm=Fin"} <= word.feats and word.upos == "VERB" for word in rest)
    return done and not match.clause.has("mood", "question", "imperative")


def _question(words: Sequence[Word], match: Match, lexicon: Lexicon) -> str:
    at = next((at for at, word in enumerate(words) if word.norm in ASKING), 0)
    name = [word for word in words[:at] if word.text not in CUT and word.norm != "you"]
    named = 0 < len(name) <= LONGEST_NAME and all(_is_name(word, lexicon) or word.norm == "thing" for word in name)
    rest = words[at:]
    asks = len(rest) > LEAST and (rest[1].norm in {"to", "do", "can", "could"} and rest[2].norm != "you")
    if not (named and asks and match.span.overlaps(name[0].span)) or any(_is_name(word, lexicon) for word in rest):
        return ""
    return verbatim(rest)


def _without_call(words: Sequence[Word], match: Match) -> str:
    at = 0
    while at < len(words) and (words[at].norm in ANSWERS or words[at].text in CUT):
        at += 1
    answers = [word for word in words[:at] if word.text not in CUT]
    end = at
    while end < len(words) and words[end].text not in CUT and match.span.overlaps(words[end].span):
        end += 1
    call = words[at:end]
    called = 0 < len(call) <= LONGEST_NAME and (call[0].norm == "you" or len(call) < LONGEST_NAME)
    acts = any(word.upos in {"VERB", "AUX", "PRON"} and word.norm != "you" for word in call)
    if not called or acts or (end < len(words) and words[end].text not in CUT):
        return ""
    rest = [word for word in words[end:] if word.text not in CUT][:1]
    after = words[words.index(rest[0]) :] if rest else ()
    if after and (after[0].norm not in OPENING or len(after) < LONGEST_NAME):
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
