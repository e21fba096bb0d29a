"""No name is given twice: the ids and aliases of rules, within a pack and across packs."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import get_args

from kindphrase.datafiles import read_document
from kindphrase.documents import Place
from kindphrase.problems import Problem
from kindphrase.reporting import Category, Reflex
from kindphrase.rules.choosing import ALL, DEFAULT
from kindphrase.rules.model import ClauseRule, PhraseRule

# what can be selected beside rules: a rule of such a name could never be told from it
RESERVED: Mapping[str, str] = {
    **dict.fromkeys(get_args(Category), "a category"),
    **dict.fromkeys(get_args(Reflex), "a reflex"),
    DEFAULT: "the rules that are on",
    ALL: "all rules",
}


@dataclass(frozen=True)
class Held:
    """A rule and the file it stands in; None for a rule made by hand."""

    rule: ClauseRule | PhraseRule
    path: Path | None

    def __str__(self) -> str:
        return str(self.path) if self.path is not None else f'the rule "{self.rule.id}"'

    def problem(self, code: str, message: str, place: Place, next_step: str) -> Problem:
        """A problem with a name; the file is read again to find its line."""
        if self.path is None:
            return Problem(code, str(self), 1, 1, message, next_step=next_step)
        return read_document(self.path).problem(code, message, place, next_step=next_step)


def name_problems(held: Sequence[Held]) -> Iterator[Problem]:
    """All names that are given twice or lead nowhere: those of each rule in turn."""
    owners: dict[str, Held] = {}
    for each in held:
        owners.setdefault(each.rule.id, each)
    # an alias may repeat one of another rule, too: the first has it
    ids, aliases = dict(owners), dict(owners)
    for each in held:
        for name in each.rule.aliases:
            aliases.setdefault(name, each)
    for each in held:
        yield from _id_problems(each, ids)
        for at, alias in enumerate(each.rule.aliases):
            yield from _alias_problems(each, alias, ("aliases", at), ids, aliases)


def _id_problems(each: Held, ids: Mapping[str, Held]) -> Iterator[Problem]:
    id_ = each.rule.id
    if id_ in RESERVED:
        yield each.problem("K419", f'The id "{id_}" means {RESERVED[id_]}.', ("id",), "Choose another id.")
    if (owner := ids[id_]) is not each:
        yield each.problem("K419", f'The id "{id_}" is taken by {owner}.', ("id",), "Choose another id.")


def _alias_problems(
    each: Held, alias: str, place: Place, ids: Mapping[str, Held], aliases: Mapping[str, Held]
) -> Iterator[Problem]:
    if alias == each.rule.id:
        step = "Take it out: an alias is a former id, which no rule bears any more."
        yield each.problem("K421", f'The alias "{alias}" is the id of the rule itself.', place, step)
    elif circle := _circle(each, alias, ids):
        step = "Take one of them out: an alias is a former id, which no rule bears any more."
        yield each.problem("K421", f"The aliases go in a circle: {' → '.join(circle)}.", place, step)
    elif alias in RESERVED:
        yield each.problem("K419", f'The alias "{alias}" means {RESERVED[alias]}.', place, "Take it out.")
    elif (owner := aliases[alias]) is not each:
        yield each.problem(
            "K419", f'The alias "{alias}" is taken by {owner}.', place, "Take it out, or choose another."
        )


def _circle(each: Held, alias: str, ids: Mapping[str, Held]) -> tuple[str, ...]:
    """The ids from a rule by its alias and theirs back to it; empty where they do not come back."""
    paths: list[tuple[str, ...]] = [(each.rule.id, alias)]
    seen: set[str] = set()
    while paths:
        path = paths.pop(0)
        if path[-1] == each.rule.id:
            return path
        if path[-1] in ids and path[-1] not in seen:
            seen.add(path[-1])
            paths += [(*path, name) for name in ids[path[-1]].rule.aliases]
    return ()
