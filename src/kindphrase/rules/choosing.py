"""Options → the rules in force, each with its severity."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, cast

from kindphrase.errors import OptionError
from kindphrase.options import Level, Options
from kindphrase.rules.model import ClauseRule, PhraseRule

if TYPE_CHECKING:
    from kindphrase.rules.load import Pattern

# names for Options.select beside ids, categories and reflexes
DEFAULT, ALL = "default", "all"


def choose(patterns: Sequence[Pattern], options: Options) -> list[Pattern]:
    """Those in force for the voice of the options, each with its severity as the options have it.

    Raises:
        OptionError: the options name what is no rule, category or reflex.
    """
    _check_names(options, frozenset[str]().union(*(each.rule.names for each in patterns)))
    options = options.adjusted
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


def _check_names(options: Options, known: frozenset[str]) -> None:
    """Those for other voices too: a slip there would come to light much later."""
    each_voice = [adjustment for _, adjustment in options.voices]
    chosen = [*options.select, *options.ignore, *(name for each in each_voice for name in each.ignore)]
    levels = (options.severity, *(each.severity for each in each_voice))
    chosen = [name for name in chosen if name not in known | {DEFAULT, ALL}]
    levelled = [name for pairs in levels for name, _ in pairs if name not in known]
    if chosen or levelled:
        allowed = known if levelled else known | {DEFAULT, ALL}
        raise OptionError.unknown_all("rule, category or reflex", [*chosen, *levelled], allowed)


def _level(rule: ClauseRule | PhraseRule, levels: Mapping[str, Level]) -> tuple[Level, bool]:
    """The severity of a rule, and whether the options name it by its id."""
    for name in (rule.id, *rule.aliases):
        if name in levels:
            return levels[name], True
    for name in (rule.category, rule.reflex):
        if name in levels:
            return levels[name], False
    return cast("Level", rule.severity), False


def _named(rule: ClauseRule | PhraseRule, names: frozenset[str]) -> bool:
    return ALL in names or (DEFAULT in names and rule.default == "on") or not rule.names.isdisjoint(names)
