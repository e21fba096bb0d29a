"""Blocks and phrases of a rule file, compiled to frozen values that are quick to ask."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from kindphrase.clauses.model import Features
from kindphrase.rules.blocks import ANY, FEATURES, OPEN, Block
from kindphrase.rules.known_needs import unread_phrase
from kindphrase.rules.phrase_syntax import parse_phrase
from kindphrase.rules.phrases import Phrase, find
from kindphrase.rules.rows import Row, row_of
from kindphrase.sentences import Word

# a clause that does not have a feature at all
NONE = frozenset({"none"})
# asked first: what fails soonest
_ORDER = {name: at for at, name in enumerate((*OPEN, *(name for name in FEATURES if name not in OPEN)))}


@dataclass(frozen=True)
class Test:
    """One feature has one of the values; ``any_value``: or any but ``none``. ``written`` is what stands in the file."""

    feature: str
    values: frozenset[str]
    any_value: bool
    written: tuple[str, ...]

    def holds(self, features: Features) -> bool:
        found = features.get(self.feature, NONE)
        return not found.isdisjoint(self.values) or (self.any_value and bool(found - NONE))

    def __str__(self) -> str:
        return f"{self.feature} is {' or '.join(self.written)}"


@dataclass(frozen=True)
class Compiled:
    """A block: all of ``tests`` hold and none of ``nots``; or, with ``phrase``, that stands in the sentence."""

    tests: tuple[Test, ...] = ()
    nots: tuple[Test, ...] = ()
    phrase: Phrase | None = None

    def holds(self, features: Features, words: Row | Sequence[Word] = ()) -> bool:
        """Whether it holds of a clause with these features in a sentence of these words."""
        if self.phrase is not None:
            row = row_of(words)
            return self.phrase.may_stand(row.known) and any(True for _ in find(self.phrase, row))
        return all(test.holds(features) for test in self.tests) and not any(test.holds(features) for test in self.nots)


class UnknownWordClassError(LookupError):
    """``@name`` in a block that the lexicon does not have; ``value`` is as written."""

    def __init__(self, feature: str, value: str) -> None:
        super().__init__(f'There is no word class "{value}".')
        self.feature, self.value = feature, value


def compile_block(block: Block, classes: Mapping[str, frozenset[str]]) -> Compiled:
    """Expand word classes and order the tests.

    Raises:
        UnknownWordClassError: an ``@name`` that is none of ``classes``.
    """
    nots = block.not_.asked() if block.not_ is not None else {}
    return Compiled(_tests(block.asked(), classes), _tests(nots, classes))


def compile_condition(
    condition: Block | str, classes: Mapping[str, frozenset[str]], *, later: bool = False
) -> Compiled:
    """The same for a block or a phrase; ``later``: what is known to be a phrase is read when it is needed.

    Raises:
        UnknownWordClassError, PhraseError: as for `compile_block` and `parse_phrase`.
    """
    if isinstance(condition, str):
        return Compiled(phrase=(unread_phrase if later else parse_phrase)(condition, classes))
    return compile_block(condition, classes)


def describe(condition: Compiled) -> str:
    """A condition in words, for people."""
    if condition.phrase is not None:
        return f'the sentence has "{condition.phrase.source}"'
    parts = [*map(str, condition.tests), *(f"not: {test}" for test in condition.nots)]
    return "; ".join(parts)


def _tests(asked: Mapping[str, Iterable[str]], classes: Mapping[str, frozenset[str]]) -> tuple[Test, ...]:
    found = []
    for feature, values in asked.items():
        written = tuple(values)
        held: set[str] = set()
        for value in written:
            if value.startswith("@"):
                if value[1:] not in classes:
                    raise UnknownWordClassError(feature, value)
                held |= classes[value[1:]]
            elif value != ANY:
                held.add(value)
        found.append(Test(feature, frozenset(held), ANY in written, written))
    return tuple(sorted(found, key=lambda test: _ORDER[test.feature]))
