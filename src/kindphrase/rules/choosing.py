"""Options → the rules in force, each with its severity."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from kindphrase.errors import OptionError
from kindphrase.options import Level, Options
from kindphrase.rules.load import Pattern
from kindphrase.rules.model import ClauseRule, PhraseRule

# names for Options.select beside ids, categories and reflexes
DEFAULT, ALL = "default", "all"


def choose(patterns: Sequence[Pattern], options: Options) -> list[Pattern]:
    """Those in force, each with its severity as the options have it.

    Raises:
        OptionError: the options name what is no rule, category or reflex.
    """
    known = {DEFAULT, ALL}.union(*(each.rule.names for each in patterns))
    for name in (*options.select, *options.ignore, *(name for name, _ in options.severity)):
        if name not in known:
            raise OptionError.unknown("rule, category or reflex", name, known)
    select, ignore = frozenset(options.select or (DEFAULT,)), frozenset(options.ignore)
    levels = dict(options.severity)
    found = []
    for each in patterns:
        rule = each.rule
        level, by_id = _level(rule, levels)
        selected = _named(rule, select) or (by_id and not options.select)
        if level == "off" or level < options.min_severity or not selected or _named(rule, ignore):
            continue
        found.append(
            replace(each, rule=rule.model_copy(update={"severity": level})) if level != rule.severity else each
        )
    return found


def _level(rule: ClauseRule | PhraseRule, levels: Mapping[str, Level]) -> tuple[Level, bool]:
    """The severity of a rule, and whether the options name it by its id."""
    for name in (rule.id, *rule.aliases):
        if name in levels:
            return levels[name], True
    return levels.get(rule.category, levels.get(rule.reflex, rule.severity)), False


def _named(rule: ClauseRule | PhraseRule, names: frozenset[str]) -> bool:
    return ALL in names or (DEFAULT in names and rule.default == "on") or not rule.names.isdisjoint(names)
