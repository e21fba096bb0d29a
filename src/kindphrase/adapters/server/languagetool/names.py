"""Rule and category ids as LanguageTool's clients know them, and back: ``never-you`` is ``KINDPHRASE_NEVER_YOU``."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property
from typing import get_args

from kindphrase.reporting import Category
from kindphrase.rules.model import ClauseRule, PhraseRule

PREFIX = "KINDPHRASE_"
# ids that clients take for mistakes of spelling, and show in another colour or leave out
_SPELLING_ENDS = ("_SPELLING_RULE", "_SPELLER_RULE")
_SPELLING_PARTS = ("ORTHOGRAPHY", "_SIMPLE_REPLACE_")


def rule_id(rule: str) -> str:
    """The id of a rule of ours."""
    made = PREFIX + rule.upper().replace("-", "_")
    for part in _SPELLING_PARTS:
        made = made.replace(part, part.replace("OGRA", "O_GRA").replace("_REPLACE_", "_REPLACING_"))
    return f"{made}_WORDS" if made.endswith(_SPELLING_ENDS) else made


def category_id(category: str) -> str:
    """The id of a category of ours."""
    return PREFIX + category.upper().replace("-", "_")


@dataclass(frozen=True)
class Names:
    """Our names by LanguageTool's ids. A client may also write the names that we use everywhere else."""

    rules: tuple[ClauseRule | PhraseRule, ...]

    @cached_property
    def _rules(self) -> dict[str, str]:
        return {each: rule.id for rule in self.rules for each in (rule_id(rule.id), rule.id)}

    @cached_property
    def _categories(self) -> dict[str, str]:
        return {each: name for name in get_args(Category) for each in (category_id(name), name)}

    def ours(self, rules: Iterable[str], categories: Iterable[str]) -> tuple[str, ...]:
        """Which of our rules and categories are among these ids; those of LanguageTool's are passed over."""
        found = [self._rules[each] for each in rules if each in self._rules]
        return (*found, *(self._categories[each] for each in categories if each in self._categories))
