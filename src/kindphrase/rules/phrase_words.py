"""Words of a phrase → the step that matches them, however the parser may cut them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache

from kindphrase.parsing.chatwords import CHAT, CUT
from kindphrase.rules.steps import Gap, Step

# what the parser splits off a word, and its norm
_CLITICS = {"n't": "not", "'re": "are", "'m": "am", "'ve": "have", "'ll": "will", "'s": "'s", "'d": "'d"}
FUSED = {
    "can't": "can not", "cannot": "can not", "won't": "will not", "shan't": "shall not", "gonna": "going to",
    "wanna": "want to", "gotta": "got to", "gimme": "give me", "lemme": "let me",
}  # fmt: skip


@lru_cache(maxsize=8192)
def word_step(members: frozenset[str]) -> Step:
    """Literal words, each in the ways that a parser may have cut it."""
    singles: set[str] = set()
    several: dict[str, set[tuple[str, ...]]] = {}
    for member in members:
        for row in _cuts(member):
            if len(row) == 1:
                singles.add(row[0])
            else:
                several.setdefault(row[0], set()).add(row)
    return Step(frozenset(singles), {first: tuple(sorted(rows)) for first, rows in sorted(several.items())} or None)


@lru_cache(maxsize=32_768)
def _cuts(member: str) -> frozenset[tuple[str, ...]]:
    """``mommy's boy`` → mommy + 's + boy; ``know-it-all`` → itself, and its words."""
    raw = tuple(member.split())
    if all(word.isalpha() and word not in FUSED and word not in CHAT and word not in CUT for word in raw):
        return frozenset({raw}) if raw else frozenset()
    whole = tuple(part for word in raw for part in read_as(word))
    hyphenless = tuple(part for word in whole for part in word.split("-") if part)
    return frozenset(row for row in (raw, whole, hyphenless) if row)


def literal_group(inside: str) -> Step | None:
    """The step of a group of plain words (``a|b c``); None where it has to be looked at more closely."""
    rows = [row.split() for row in inside.split("|")]
    if not all(row and all(is_plain(word) for word in row) for row in rows):
        return None
    return word_step(frozenset(" ".join(row) for row in rows))


@lru_cache(maxsize=8192)
def is_plain(word: str) -> bool:
    """Whether a word can be matched as it is written."""
    return word == word.lower() and any(sign.isalnum() for sign in word) and read_as(word) == [word]


def read_as(word: str) -> list[str]:
    """The norms that the parser makes of one word as people write it."""
    if word in FUSED:
        return FUSED[word].split()
    if word in CHAT:
        return [CHAT[word]]
    if word in CUT:
        return [norm for _, norm in CUT[word]]
    for ending, norm in _CLITICS.items():
        if word.endswith(ending) and word != ending:
            return [word.removesuffix(ending), norm]
    return [word]


def any_of(rows: Sequence[Sequence[Step | Gap]]) -> Step:
    """One step that takes any of the rows; literal ones are merged so that they are looked up and not tried."""
    literal = {" ".join(words) for row in rows if (words := _literal(row))}
    joined = word_step(frozenset(literal))
    mixed: list[tuple[Step | Gap, ...]] = []
    for row in rows:
        only = row[0]
        if len(row) == 1 and isinstance(only, Step) and not only.optional:
            several = {**(joined.several or {})}
            for first, found in (only.several or {}).items():
                several[first] = tuple(dict.fromkeys((*several.get(first, ()), *found)))
            joined = Step(
                joined.singles | only.singles,
                several or None,
                joined.tags | only.tags,
                joined.marks | only.marks,
                joined.wild or only.wild,
                closes=joined.closes or only.closes,
            )
            mixed += only.mixed
        elif not _literal(row):
            mixed.append(tuple(row))
    return replace(joined, mixed=tuple(mixed))


def _literal(row: Sequence[Step | Gap]) -> list[str]:
    """The words of a row of two or more plain words; none where there is anything else in it."""
    plain = [
        next(iter(step.singles))
        for step in row
        if isinstance(step, Step) and not step.optional and len(step.singles) == 1 and step.firsts == step.singles
    ]
    return plain if len(plain) == len(row) > 1 else []
