"""Which rules a client's lists leave in force, and whom a question is for."""

from __future__ import annotations

from kindphrase.adapters.server.languagetool.asking import Question
from kindphrase.adapters.server.languagetool.names import Names
from kindphrase.options import Options
from kindphrase.rules.choosing import ALL, DEFAULT
from kindphrase.settings import Settings

BRITISH = frozenset({"en-gb", "en-au", "en-nz", "en-za", "en-ie"})


def options_for(asked: Question, names: Names, checking: Settings, language: str) -> Options:
    """The options of the server with the lists of a client over them, for the variant of English that is written.

    What a client disables is ignored as well. With ``only``, its enabled rules and categories take the place of what
    the server selects; otherwise they are added to it. ``picky`` adds the rules that are off by default.
    """
    base = checking.options
    enabled = names.ours(asked.enabled_rules, asked.enabled_categories)
    disabled = names.ours(asked.disabled_rules, asked.disabled_categories)
    select = base.select
    if asked.only:
        select = enabled
    elif enabled or asked.picky:
        select = (*(base.select or (DEFAULT,)), *enabled, *((ALL,) if asked.picky else ()))
    changed = {"select": _once(select), "ignore": _once((*base.ignore, *disabled)), "spelling": base.spelling}
    if all(setting.key != ("spelling",) for setting in checking.given):
        changed["spelling"] = "GB" if language.lower().replace("_", "-") in BRITISH else "US"
    return base.model_copy(update=changed)


def asks_us(asked: Question, names: Names) -> bool:
    """Whether any of our rules may speak."""
    ours = names.ours(asked.enabled_rules, asked.enabled_categories)
    return not asked.whole_text and (not asked.only or bool(ours))


def asks_upstream(asked: Question, names: Names) -> bool:
    """Whether any rule of somebody else's may speak."""
    enabled = (*asked.enabled_rules, *asked.enabled_categories)
    return not asked.only or len(names.ours(asked.enabled_rules, asked.enabled_categories)) < len(enabled)


def _once(names: tuple[str, ...]) -> tuple[str, ...]:
    """In an order of its own, so that lists that mean the same share a checker."""
    return tuple(sorted(set(names)))
