"""What a reproach asks all the same, said as what the writer would like to know, or would have liked.

"When are you going to pay me back?" asks when, "did you or did you not lock the door?" whether, and who says "when were
you going to tell me?" would have liked to be told. A blank would lose what is asked.
"""

from __future__ import annotations

from collections.abc import Sequence

from kindphrase.content.allowing import not_okay
from kindphrase.content.appearing import LASTING, MALICE
from kindphrase.content.feelings import Choice
from kindphrase.content.topics import scorns
from kindphrase.finding.matching import Match
from kindphrase.lexicon import Lexicon
from kindphrase.parsing.morphology import base_of, gerund, is_base, past
from kindphrase.parsing.spelling import known_word
from kindphrase.planning.framing import ASKS, RewritePlan, own_or_blank
from kindphrase.planning.puzzling import PRESSING, SCORNING, puzzled, uncursed
from kindphrase.sentences import CUTS, Word, spoken, verbatim
from kindphrase.spans import Span

# what may stand before, and stays
LEADING = frozenset("and but so well then ok okay now oh please yeah seriously dude man bro ; ,".split())
STAYING = frozenset({"and", "but", "so"})
YOU = "you"
NOT = frozenset({"not", "n't", "n’t"})
AHEAD = ("going to", "gonna", "planning to", "planning on", "plan to", "plan on", "intending to")
LONGEST = 16


def plan_enquired(match: Match, choice: Choice, lexicon: Lexicon) -> tuple[RewritePlan, ...]:
    """The question as what the writer would like, or nothing."""
    category = match.rule.category
    if category not in {"question", "blame", "dismissal", "should"}:
        return ()
    sentence = match.clause.sentence
    words = spoken(sentence)
    start = next((at for at, word in enumerate(words) if word.norm not in LEADING), 0)
    row = words[start:]
    while row and not row[-1].is_said:
        row.pop()
    judged = any(scorns(word, lexicon) for word in uncursed(row))
    if len(row) < 3 or judged or any(word.norm in MALICE for word in row):
        return ()
    said = not_okay(row) if category in {"blame", "should"} else ()
    if not said and category != "should":
        said = _whether(row) or _would_have_liked(row) or _when(row) or _reason(row) or _no_more(row)
        said = said or puzzled(row, words[:start])
    if not said or not any(match.span.overlaps(word.span) for word in row):
        return ()
    first = start
    while first and words[first - 1].norm not in STAYING:
        first -= 1
    site = Span(words[first].span.start, sentence.span.end)
    return own_or_blank(match, choice, said, site, ASKS)


def _whether(row: Sequence[Word]) -> tuple[str, ...]:
    """ "I'd like to know whether you locked it" for "did you or did you not lock it?"."""
    norms = [word.norm for word in row]
    both = norms[:4] == ["did", YOU, "or", "did"]
    # "did or did you not"
    if not (both or norms[:3] == ["did", "or", "did"]) or any(word.text in CUTS for word in row):
        return ()
    rest = [word for word in row[4 if both else 3 :] if word.norm not in NOT]
    if rest[:1] and rest[0].norm == YOU and len(rest) > 1 and is_base(rest[1].norm) and len(rest) <= LONGEST:
        return ("I'd like to know whether", YOU, past(rest[1].norm), *map(_lowered, rest[2:]))
    return ()


def _when(row: Sequence[Word]) -> tuple[str, ...]:
    """ "I'd like to know when you're going to pay me" for "when are you finally going to pay me?"."""
    if row[0].norm != "when" or any(word.text in CUTS for word in row):
        return ()
    aid, rest = row[1].norm, row[2:]
    if not rest or rest[0].norm != YOU:
        return ()
    if aid == "will":
        act, opens = _act(rest[1:]), "you will"
    elif aid == "are":
        act, opens = _ahead(rest[1:]), "you're going to"
    else:
        return ()
    return ("I'd like to know when", opens, *act) if act else ()


def _no_more(row: Sequence[Word]) -> tuple[str, ...]:
    """ "I'd rather you didn't ask that again" for "how many times will you ask that?"."""
    norms = [word.norm for word in row if word.norm != "more"]
    if norms[:5] not in (["how", "many", "times", "will", YOU], ["how", "often", "will", YOU]):
        return ()
    rest = row[next(at for at, word in enumerate(row) if word.norm == YOU) + 1 :]
    act = () if any(word.text in CUTS for word in row) else _act(rest)
    return ("I'd rather you didn't", *act, *(() if "again" in act else ("again",))) if act else ()


def _would_have_liked(row: Sequence[Word]) -> tuple[str, ...]:
    """ "I'd have liked you to tell me" for "when were you going to tell me?"; of now, it is what they would like."""
    if any(word.text in CUTS for word in row):
        return ()
    asks = row[0].norm == "when"
    rest = list(row[1:] if asks else row)
    while asks and rest and rest[0].norm in {"exactly", "the", "hell"}:
        rest.pop(0)
    ever = len(rest) > 2 and rest[2].norm == "ever"
    if len(rest) < 4 or rest[1].norm != YOU or not (asks or ever):
        return ()
    act = _ahead(rest[2:])
    if act and rest[0].norm in {"were", "did"}:
        return ("I'd have liked you to", *act)
    return ("I'd like you to", *act) if act and not asks and rest[0].norm in {"are", "do"} else ()


def _ahead(row: Sequence[Word]) -> tuple[str, ...]:
    """ "tell me" in "ever going to tell me", "planning on telling me"."""
    words = list(row)
    while words and words[0].norm in PRESSING - {"going"}:
        words.pop(0)
    for phrase in AHEAD:
        parts = phrase.split()
        if [word.norm for word in words[: len(parts)]] == parts:
            return _act(words[len(parts) :])
    return ()


def _act(row: Sequence[Word]) -> tuple[str, ...]:
    """The words of what is to be done, the verb in its base; nothing where it only judges."""
    words = list(row)
    while words and words[0].norm in PRESSING:
        words.pop(0)
    if not words or len(words) > LONGEST or any(word.norm == YOU for word in words[:2]):
        return ()
    verb = words[0].norm
    base = verb if is_base(verb) else (base_of(verb) or "")
    known = base == verb or (base and gerund(base) == verb)
    return (base, *map(_lowered, words[1:])) if known and base not in SCORNING else ()


def _reason(row: Sequence[Word]) -> tuple[str, ...]:
    """ "If you were busy, I'd like to understand why you called" for "if you were busy, then why did you call?".

    What would charge somebody is asked after as it looked.
    """
    norms = [word.norm for word in row]
    held_at = next((at for at, norm in enumerate(norms) if norm == "if"), 0)
    if norms[0] == "why" and held_at:
        # "why did you leave if you loved me?"
        row, norms = [*row[held_at:], *row[:held_at]], [*norms[held_at:], *norms[:held_at]]
    at = next((at for at, norm in enumerate(norms) if norm == "why"), 0)
    if norms[0] != "if" or at < 3 or len(row) > 2 * LONGEST or norms.count("why") > 1:
        return ()
    held = list(row[1:at])
    while held and (held[-1].norm in {"then", "so"} or held[-1].text in CUTS):
        held.pop()
    rest = list(row[at + 1 :])
    while rest and rest[-1].text in CUTS:
        rest.pop()
    if len(rest) < 3 or rest[0].norm != "did" or any(word.text in CUTS for word in (*held, *rest)):
        return ()
    denied = rest[1].norm in NOT
    asked = rest[2:] if denied else rest[1:]
    if asked[0].norm != YOU or len(asked) < 2 or not is_base(asked[1].norm) or asked[1].norm in {"have", "be"}:
        return ()
    condition = "If " + verbatim(held)
    condition = condition.capitalize().replace(" i ", " I ") if condition[3:].isupper() else condition
    if denied:
        return (f"{condition},", "I'd have liked you to", asked[1].norm, *map(_lowered, asked[2:]))
    return (f"{condition},", "I'd like to understand why", *_told(asked[1:]))


def _told(row: Sequence[Word]) -> tuple[str, ...]:
    verb, rest = row[0].norm, [_lowered(word) for word in row[1:]]
    if verb in LASTING or (len(row) > 2 and f"{verb} {row[2].norm}" in LASTING):
        return ("it seemed like you were", gerund(verb), *rest)
    return ("you", past(verb), *rest)


def _lowered(word: Word) -> str:
    """As it stands; of what is shouted, only names keep their capital."""
    if word.norm == "i":
        return "I"
    shouted = word.text.isupper() and word.norm.isalpha() and known_word(word.norm)
    return word.text.lower() if shouted else word.text
