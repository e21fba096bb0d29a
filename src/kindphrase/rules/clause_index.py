"""`ClauseIndex`: of many rules, those that hold of a clause, found by its subject and by one more feature."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import TypeAlias

from kindphrase.clauses.model import Features
from kindphrase.rules.conditions import NONE, Compiled, Test

# of the values of any subject, and of any feature
_ANY = ""
# the place of a rule, and a block of it
Places: TypeAlias = list[tuple[int, Compiled]]


@dataclass(frozen=True)
class ClauseIndex:
    """The blocks of rules in force, in lists of those that ask for the same values, by subject, feature and value."""

    _places: Mapping[str, Mapping[str, Mapping[str, Sequence[Places]]]]

    @staticmethod
    def of(rules: Iterable[Sequence[Compiled]]) -> ClauseIndex:
        """Index the blocks of some rules."""
        # many blocks ask for one word class: it is gone through once, not for each of them
        found: dict[str, dict[str, dict[frozenset[str], Places]]] = {}
        for place, blocks in enumerate(rules):
            for block in blocks:
                asked = [test for test in block.tests if not test.any_value]
                subjects = next((test.values for test in asked if test.feature == "subject"), {_ANY})
                feature, values = _anchor(asked)
                for subject in subjects:
                    found.setdefault(subject, {}).setdefault(feature, {}).setdefault(values, []).append((place, block))
        return ClauseIndex(
            {
                subject: {feature: _by_value(values) for feature, values in held.items()}
                for subject, held in found.items()
            }
        )

    def holding(self, features: Features) -> list[int]:
        """The places of the rules that hold of a clause with these features, in order."""
        found: set[int] = set()
        for subject in (_ANY, *features.get("subject", NONE)):
            for feature, values in self._places.get(subject, {}).items():
                for value in features.get(feature, NONE) if feature != _ANY else (_ANY,):
                    for places in values.get(value, ()):
                        for place, block in places:
                            if place not in found and block.holds(features):
                                found.add(place)
        return sorted(found)


def _by_value(held: Mapping[frozenset[str], Places]) -> dict[str, list[Places]]:
    found: dict[str, list[Places]] = {}
    for values, places in held.items():
        for value in values:
            found.setdefault(value, []).append(places)
    return found


def _anchor(asked: Sequence[Test]) -> tuple[str, frozenset[str]]:
    """The feature that fails soonest, besides the subject, and if possible one that a clause must have."""
    others = [test for test in asked if test.feature != "subject"]
    found = next((test for test in others if not test.values & NONE), None) or next(iter(others), None)
    return (found.feature, found.values) if found is not None else (_ANY, frozenset({_ANY}))
