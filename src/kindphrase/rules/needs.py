"""What a block of a rule needs of the words of a sentence, however it is parsed: sets, of each of which one must stand.

Each entry here answers for what `kindphrase.clauses` does with the same words: it may ask for less, never for more.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from collections.abc import Set as AbstractSet
from functools import lru_cache
from typing import NamedTuple, TypeAlias

from kindphrase.clauses.embedding import MARKERS
from kindphrase.clauses.frequency import PHRASES, SINGLE
from kindphrase.clauses.mood import QUESTION_WORDS
from kindphrase.clauses.predicates import ASKING, INTENSIFIERS
from kindphrase.clauses.subjects import EVERYONE, MY, THIS, WE, YOU, YOUR, I
from kindphrase.clauses.verbs import MODALS, NEGATORS, PAST_WITH_HAVE
from kindphrase.parsing.tags import AUXILIARIES
from kindphrase.rules.conditions import NONE, Compiled, Test
from kindphrase.rules.cues import (
    ANY_ING,
    ASKED,
    EXCLAIMED,
    ING,
    INTERROBANG,
    INVERTED,
    RECEIVER,
    SHOUTED,
    SUBJECT,
    TAG,
    US,
    before_to,
)
from kindphrase.rules.steps import weight

Rows: TypeAlias = tuple[tuple[frozenset[str], ...], ...]


class Needs(NamedTuple):
    """``words`` are the sets; each of ``rows`` holds sets that must stand one behind the other."""

    words: tuple[frozenset[str], ...]
    rows: Rows = ()


def needs_of(block: Compiled) -> Needs:
    """The sets of norms and lemmas that a block needs; none where it may hold of any words."""
    denied = {test.feature: test.values for test in block.nots}
    asked: dict[str, frozenset[str]] = {}
    for test in block.tests:
        values = _left(test, denied.get(test.feature, frozenset()))
        if values is not None:
            asked[test.feature] = values
    found = [_needs(feature, values) for feature, values in asked.items()]
    verbs = _firsts(asked.get("verb", frozenset()))
    rows: list[tuple[frozenset[str], ...]] = []
    if asked.get("subject", NONE) <= {"you", "your"}:
        found += _beside_you(asked)
        if verbs and asked.get("mood", NONE) <= {"statement"}:
            rows.append((RECEIVER, verbs))
    if asked.get("place", NONE) <= {"complement"} and "holder-verb" in asked:
        rows.append(
            tuple(filter(None, (_needs("thinking", asked.get("holder-subject", NONE)), asked["holder-verb"], verbs)))
        )
    if asked.get("tense", NONE) <= {"past"} and asked.get("modal", NONE) <= PAST_WITH_HAVE:
        found.append(frozenset({"have"}))
    if verbs and asked.get("aspect", NONE) <= {"progressive", "perfect-progressive"}:
        # the verb itself ends so
        found.append(frozenset(f"{verb}{ING}" for verb in verbs))
    kept = dict.fromkeys(words for words in found if words is not None)
    return Needs(tuple(sorted(kept, key=share)), tuple(rows))


def _beside_you(asked: Mapping[str, frozenset[str]]) -> Iterator[frozenset[str] | None]:
    """What a block needs besides, since its subject is "you" or "your …"."""
    # an "I" that something is done to would be the subject
    yield from (_needs("acted upon", asked[name]) for name in ("object", "recipient") if name in asked)
    word = asked.get("question-word", NONE)
    if "polar" in word:
        others = _needs("question-word", word - {"polar"})
        yield None if others is None else others | {INVERTED}


def share(words: frozenset[str]) -> int:
    """`weight`, cues counted for what they are."""
    return weight(words) + sum(_COMMON[word] for word in words & _COMMON.keys())


def _left(test: Test, denied: frozenset[str]) -> frozenset[str] | None:
    """The values that let a test hold beside what its block denies; None where it may hold without any."""
    if test.values & NONE:
        return None
    values = test.values
    if test.any_value:
        if test.feature not in _EVERY:
            return None
        values |= _EVERY[test.feature]
    if test.feature == "verb" and denied:
        # a clause that has "come over" for its verb has "come", too
        values = frozenset(value for value in values if value.partition(" ")[0] not in denied)
    return values - denied


def _needs(feature: str, values: frozenset[str]) -> frozenset[str] | None:
    """The words of one test; None where it may hold without any."""
    if feature in _WORDS:
        # classes hold rows of words, too, for phrases
        return _single(values)
    if feature in _ROWS:
        return values
    if feature == "inside":
        return frozenset(value.split()[-1] for value in values)
    told = _CLOSED.get(feature)
    if told is None:
        return None
    found: set[str] = set()
    for value in values:
        words = told(value)
        if words is None:
            return None
        found |= words
    return frozenset(found)


# many blocks ask for one word class
@lru_cache(maxsize=1024)
def _firsts(values: frozenset[str]) -> frozenset[str]:
    return frozenset(value.partition(" ")[0] for value in values)


@lru_cache(maxsize=1024)
def _single(values: frozenset[str]) -> frozenset[str]:
    return frozenset(value for value in values if " " not in value)


def _person(value: str) -> AbstractSet[str] | None:
    return _PERSONS.get(value)


def _subject(value: str) -> AbstractSet[str] | None:
    return {SUBJECT} if value == "you" else _person(value)


def _acted_upon(value: str) -> AbstractSet[str] | None:
    return {"me": {"me", "myself"}, "us": {US}}.get(value) or _object(value)


def _object(value: str) -> AbstractSet[str] | None:
    # "the ring I gave you" is mine
    return MY | {"i", "we"} if value == "my" else _person(value)


def _thinking(value: str) -> AbstractSet[str] | None:
    # the word itself, not one beside it
    return _PERSONS[value] if value in {"i", "we", "it", "this", "everyone"} else None


def _habit(value: str) -> AbstractSet[str]:
    often = {form for form, habit in (PHRASES | SINGLE).items() if habit == value}
    return often | {"zero": {"ever"}, "often": {"keep"}}.get(value, set())


def _polarity(value: str) -> AbstractSet[str] | None:
    # "ever" is as good as "never" only where something denies it
    return NEGATORS if value in {"negative", "shared"} else None


def _modal(value: str) -> AbstractSet[str]:
    aux = {form for form, modal in MODALS.items() if modal == value}
    return aux | {before_to(value)}


def _aspect(value: str) -> AbstractSet[str] | None:
    return {"have"} if value.startswith("perfect") else {ING} if value == "progressive" else None


def _question(value: str) -> AbstractSet[str] | None:
    if value == "polar":
        return AUXILIARIES
    if value == "tag":
        return {TAG}
    if value == "declarative":
        return {ASKED}
    if value == "how-come":
        # "how is it that you …"
        return {"how come", "how is"}
    return {form for form, word in QUESTION_WORDS.items() if word == value} or None


def _tag(value: str) -> AbstractSet[str] | None:
    return {TAG} if value == "yes" else None


def _emphasis(value: str) -> AbstractSet[str] | None:
    return {"interrobang": {INTERROBANG}, "exclaim": {EXCLAIMED}, "caps": {SHOUTED}}.get(value)


def _has(value: str) -> AbstractSet[str]:
    return {form for form, place in MARKERS.items() if f"{place}-clause" == value} or {value}


def _if(value: str) -> AbstractSet[str] | None:
    return {form for form, place in MARKERS.items() if place == "if"} if value != "no" else None


def _complement(value: str) -> AbstractSet[str] | None:
    return {"to": {"to"}, "ing": {ANY_ING}, "wh": ASKING}.get(value)


# their values are norms and lemmas of single words
_WORDS = frozenset(
    "predicate object-noun subject-noun holder-verb predicate-word adverb intensifier vocative word".split()
)
# theirs may be of several words, each the norm or the lemma of one of the sentence: "lie to", "never once"
_ROWS = frozenset({"verb", "complement-verb", "frequency"})
# norms that stand for a person, as subject or as object; of others there is nothing to tell
_PERSONS: Mapping[str, AbstractSet[str]] = {
    "you": YOU | YOUR, "your": YOUR, "yourself": YOU | {"urself"}, "i": I, "me": I, "my": MY, "we": WE, "us": WE,
    "it": {"it"}, "this": THIS, "there": {"there"}, "everyone": EVERYONE | {"all", "world", "none", "one"},
}  # fmt: skip
# in how many of a thousand short messages a cue stands, about
_COMMON = {
    ASKED: 300,
    EXCLAIMED: 150,
    ING: 250,
    ANY_ING: 250,
    INVERTED: 100,
    SHOUTED: 30,
    SUBJECT: 450,
    TAG: 60,
    "n't": 150,
}
# all that "any" stands for, where it stands for words
_EVERY: Mapping[str, AbstractSet[str]] = {"intensifier": INTENSIFIERS}
_CLOSED: Mapping[str, Callable[[str], AbstractSet[str] | None]] = {
    "subject": _subject, "acted upon": _acted_upon, "object": _object, "recipient": _object, "holder-subject": _person,
    "habit": _habit, "polarity": _polarity, "modal": _modal, "aspect": _aspect, "question-word": _question,
    "thinking": _thinking, "tag": _tag, "emphasis": _emphasis, "has": _has, "if": _if, "complement": _complement,
}  # fmt: skip
