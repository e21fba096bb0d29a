"""The rules that ship and the packs of a user, as one `PatternSet`."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import lru_cache
from itertools import zip_longest
from pathlib import Path

from kindphrase.errors import PatternError
from kindphrase.lexicon import Lexicon, load_lexicon
from kindphrase.problems import Problem
from kindphrase.resources import data_path
from kindphrase.rules.load import Pattern, PatternSet, load_patterns
from kindphrase.rules.naming import Held, name_problems


def load_packs(packs: Iterable[Path] = (), *, lexicon: Lexicon | None = None) -> PatternSet:
    """The rules that ship with those of ``packs`` (files or folders), by id. Those that ship are read once a process.

    Raises:
        PatternError: all that is wrong with the files of all packs, and the names that two packs give.
        DataError: the rules that ship are missing.
    """
    problems: list[Problem] = []
    found = []
    shipped = data_path("patterns")
    for path in (shipped, *packs):
        try:
            once = path is shipped and (lexicon is None or lexicon is load_lexicon())
            found.append(_shipped(path) if once else load_patterns(path, lexicon=lexicon))
        except PatternError as error:
            problems += error.problems
    if problems:
        raise PatternError(dict.fromkeys(problems))
    return merge(found)


@lru_cache(maxsize=1)
def _shipped(path: Path) -> PatternSet:
    """They change with the package only, and reading them takes most of a second."""
    return load_patterns(path, shipped=True)


def merge(packs: Sequence[PatternSet]) -> PatternSet:
    """The rules of all packs, by id. One replaces that of the first pack which has its id, as id or alias.

    Raises:
        PatternError: two rules that stand side by side have a name in common.
    """
    entries = [_entries(pack) for pack in packs]
    first = entries[0] if entries else []
    # the same file may come by two ways: named on the command line and in a configuration, say
    added = list({_key(path, pattern): (pattern, path) for pack in entries[1:] for pattern, path in pack}.values())
    taken = {pattern.rule.id for pattern, _ in added}
    kept = [each for each in first if taken.isdisjoint({each[0].rule.id, *each[0].rule.aliases})]
    together = [*kept, *added]
    problems = list(name_problems([Held(pattern.rule, path) for pattern, path in together]))
    if problems:
        raise PatternError(problems)
    together.sort(key=lambda each: each[0].rule.id)
    paths = tuple(path for _, path in together if path is not None)
    return PatternSet(tuple(pattern for pattern, _ in together), paths if len(paths) == len(together) else ())


def _entries(pack: PatternSet) -> list[tuple[Pattern, Path | None]]:
    return list(zip_longest(pack.patterns, pack.paths))


def _key(path: Path | None, pattern: Pattern) -> object:
    return path.resolve() if path is not None else id(pattern)
