"""The question that a curse is thrown in with: "what the hell do you want?" asks what the other one wants."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from kindphrase.finding.matching import Match
from kindphrase.lexicon import Lexicon
from kindphrase.parsing.morphology import base_of, gerund, is_base, past
from kindphrase.parsing.slips import cost
from kindphrase.parsing.spelling import known_word
from kindphrase.planning.puzzling import CURSES
from kindphrase.sentences import Word, spoken

ASKING = frozenset({"what", "who", "where", "when", "which"})
AIDS = frozenset("do did does are were is was have has had will would can could".split())
# asked so, these want no answer: "what do you know?", "where did you learn to read?"
MOCKING = frozenset("know think learn look get care expect call believe smoke take drink stare".split())
# slips in "do you", and what is most often asked after it
DO = "do"
DOING = frozenset({"do", "du", "de", "doo", "dou"})
ASKED = ("want", "need", "mean", "expect", "suggest")
# how near a word must come to be a slip of it
NEAR = 2
SORTS = frozenset({"kind", "sort", "type"})
# how "what are you talking about?" asks for what is meant
MEANING = frozenset({"talk", "say", "babble", "ramble", "on"})
MEANT = ("What do you mean",)
SCORN = ("insult-noun", "slur-noun", "profanity", "insult-adjective", "label-name")
# what may open a question in chat
LEADING = frozenset("so and but then well ok okay hey oh lol ha haha no yes".split())
LONGEST = 14


def asked_plainly(match: Match, lexicon: Lexicon) -> tuple[str, ...]:
    """The words of the question without the curse and without its mark, or no words."""
    words = spoken(match.clause.sentence, {",", ";", ":"})
    start = next((at for at, word in enumerate(words) if word.norm in ASKING or _asks_how(words[at:])), None)
    if start is None or any(word.norm == "if" for word in words) or (start and words[start - 1].upos == "ADP"):
        return ()
    row, cursed = words[start:], False
    kept: list[Word] = []
    for word in row:
        if word.norm in CURSES and (word.norm != "the" or not cursed) and len(kept) < 2:
            cursed = True
            continue
        kept.append(word)
    while kept and (kept[-1].text == "," or _scorns(kept[-1].norm, lexicon) or _calls(kept)):
        # "…, you idiot?"
        kept.pop()
    if not 3 <= len(kept) <= LONGEST or any(word.text in {",", ";", ":"} for word in kept):
        return ()
    # "I know what you want" asks nothing
    opens = cursed or all(word.norm in LEADING or word.text in {",", ";", ":"} for word in words[:start])
    kept = _inverted(kept) if opens else kept
    norms = [word.norm for word in kept]
    sorts = norms[1] in SORTS and norms[2] == "of"
    if sorts:
        # "what kind of films do you watch?" asks for the films, and mocks
        kept, norms = [kept[0], *kept[3:]], [norms[0], *norms[3:]]
    norms = [DO if norm in DOING and norms[at + 1 : at + 2] == ["you"] else norm for at, norm in enumerate(norms)]
    aid = next((at for at, norm in enumerate(norms) if norm in AIDS), None)
    if sorts and (aid is None or len(norms) < aid + 3 or (norms[aid] == "are" and not norms[aid + 2].endswith("ing"))):
        # "what kind of friend are you?"
        return ()
    # "what file have you been editing?"
    if aid is None or aid > 4 or norms[aid + 1 : aid + 2] != ["you"]:
        return ()
    if any(_scorns(norm, lexicon) for norm in norms):
        return ()
    rest = kept[aid + 2 :]
    if norms[0] == "what" and any(word.lemma in MEANING for word in rest):
        return MEANT if len(rest) <= 2 else ()
    if any(word.lemma in MOCKING for word in rest[:2]) or "you" in norms[aid + 2 :]:
        return ()
    first = kept[0].text
    asked = [DO if norm == DO else _lowered(word) for norm, word in zip(norms, kept, strict=True)]
    return (first[:1].upper() + first[1:].lower(), *(_meant(word) for word in asked[1:]))


def _asks_how(row: Sequence[Word]) -> bool:
    """ "how the hell you do that"; "how the hell could you?" asks for nothing."""
    norms = [word.norm for word in row if word.norm not in CURSES]
    return norms[:1] == ["how"] and {"do", "did"} & set(norms[1:3]) != set() and "not" not in norms


def _inverted(kept: list[Word]) -> list[Word]:
    """ "where have you been" for "where you been", "what did you hear" for "what you heard"."""
    if len(kept) < 3 or kept[1].norm != "you" or kept[0].norm not in ASKING | {"how"}:
        return kept
    asks, you, verb, *rest = kept
    base = base_of(verb.norm)
    if verb.norm in AIDS and rest and rest[0].norm not in AIDS:
        return [asks, verb, you, *rest]
    if verb.norm == "been":
        # "where tf you been, lazy bones"
        called = 0 < len(rest) < 3 and all(word.upos in {"NOUN", "PROPN", "ADJ"} for word in rest)
        return [asks, _aid("have", you), you, verb, *([] if called else rest)]
    if base is not None and gerund(base) == verb.norm:
        return [asks, _aid("are", you), you, verb, *rest]
    if is_base(verb.norm):
        return [asks, _aid("do", you), you, verb, *rest]
    if base is not None and past(base) == verb.norm:
        return [asks, _aid("did", you), you, replace(verb, text=base, norm=base, lemma=base), *rest]
    return kept


def _aid(norm: str, beside: Word) -> Word:
    return replace(beside, text=norm, norm=norm, lemma=norm, upos="AUX")


def _meant(text: str) -> str:
    """ "want" for "wanr": a slip in what is asked is mended, so that the question can be answered."""
    near = () if known_word(text.lower()) else (verb for verb in ASKED if cost(text.lower(), verb) <= NEAR)
    return next(iter(near), text)


def _calls(words: list[Word]) -> bool:
    """ "want you", where "idiot" was; "who are you" ends so by itself."""
    return len(words) > 3 and words[-1].norm == "you" and words[-2].norm not in AIDS


def _scorns(norm: str, lexicon: Lexicon) -> bool:
    return any(norm in lexicon.classes.get(name, ()) for name in SCORN)


def _lowered(word: Word) -> str:
    return word.text if word.upos == "PROPN" or word.norm == "i" else word.text.lower()
