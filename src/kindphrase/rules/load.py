"""Rule and guard files → checked values, with every problem of every file in one error."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from os import PathLike
from pathlib import Path

from pydantic import ValidationError

from kindphrase.datafiles import read_document
from kindphrase.documents import Document, Place
from kindphrase.errors import PatternError, nearest
from kindphrase.lexicon import Lexicon, WordClasses, load_lexicon, unknown_feeling
from kindphrase.problems import Problem
from kindphrase.resources import data_path
from kindphrase.rules.blocks import Block
from kindphrase.rules.complaints import bad_phrase, unknown_class, value_place
from kindphrase.rules.conditions import Compiled, UnknownWordClassError, compile_condition
from kindphrase.rules.model import RULE, ClauseRule, Guard, PhraseRule, Rule, keys_at
from kindphrase.rules.naming import Held, name_problems
from kindphrase.rules.phrase_errors import PhraseError, UnknownClassError

SUFFIXES = (".yaml", ".yml")
MOST_FILES = 1_000  # of a pack
MOST_TOLD = 100  # phrases of a file that do not hold


@dataclass(frozen=True)
class Pattern:
    """A rule with its conditions compiled."""

    rule: ClauseRule | PhraseRule
    match: tuple[Compiled, ...]
    unless: tuple[Compiled, ...]


@dataclass(frozen=True)
class PatternSet:
    """The rules of one file or folder, in the order of their paths. All hold together with the lexicon.

    ``paths`` are their files, one each; empty where the rules were made by hand.
    """

    patterns: tuple[Pattern, ...]
    paths: tuple[Path, ...] = ()

    @property
    def rules(self) -> tuple[ClauseRule | PhraseRule, ...]:
        return tuple(pattern.rule for pattern in self.patterns)

    @staticmethod
    def of(rules: Iterable[ClauseRule | PhraseRule], classes: WordClasses) -> PatternSet:
        """The same for rules that were made by hand.

        Raises:
            UnknownWordClassError, PhraseError: a condition does not hold together with the word classes.
        """

        def compiled(conditions: Iterable[Block | str]) -> tuple[Compiled, ...]:
            return tuple(compile_condition(each, classes) for each in conditions)

        return PatternSet(tuple(Pattern(rule, compiled(rule.match), compiled(rule.unless)) for rule in rules))


def load_patterns(path: str | PathLike[str], *, lexicon: Lexicon | None = None, shipped: bool = False) -> PatternSet:
    """Read the rules of a file, or of all YAML files below a folder.

    Args:
        path: a rule file, or a folder of them at any depth.
        lexicon: what feelings and word classes are looked up in; the one that ships if None.
        shipped: the rules are those that ship: their phrases are known to hold, and are read when they are needed.

    Raises:
        PatternError: all that is wrong with the files, each problem with its line and column.
    """
    known = lexicon or load_lexicon()
    guards = frozenset(guard.id for guard in load_guards())
    problems: list[Problem] = []
    patterns: list[Pattern] = []
    paths: list[Path] = []
    files = _files(Path(path), problems)
    for file in files:
        read = _read(file, problems, shipped=shipped)
        if read is None:
            continue
        document, rule = read
        problems += _cross_checked(document, rule, file, known, guards)
        match = _conditions(document, "match", rule.match, known, problems, later=shipped)
        patterns.append(
            Pattern(rule, match, _conditions(document, "unless", rule.unless, known, problems, later=shipped))
        )
        paths.append(file)
    problems += name_problems([Held(pattern.rule, file) for pattern, file in zip(patterns, paths, strict=True)])
    if problems:
        order = {str(file): at for at, file in enumerate(files)}
        raise PatternError(sorted(problems, key=lambda each: (order.get(each.path, -1), each.line, each.column)))
    return PatternSet(tuple(patterns), tuple(paths))


def load_guards(folder: Path | None = None) -> tuple[Guard, ...]:
    """The guards of a folder; without one, those that ship. Read once a process.

    Raises:
        PatternError: all that is wrong with the files.
        DataError: those that ship are missing.
    """
    return _load_guards(folder if folder is not None else data_path("guards"))


@lru_cache(maxsize=4)
def _load_guards(folder: Path) -> tuple[Guard, ...]:
    problems: list[Problem] = []
    guards = []
    lexicon = load_lexicon()
    for file in _files(folder, problems):
        try:
            document = read_document(file, shipped=folder == data_path("guards"))
            guard = Guard.model_validate(document.data)
        except PatternError as error:
            problems += error.problems
        except ValidationError as error:
            problems += document.problems(error, lambda place: keys_at(tuple(place), Guard))
        else:
            problems += _misnamed(document, guard.id, file)
            if folder != data_path("guards"):
                _conditions(document, "when", guard.when, lexicon, problems)
            guards.append(guard)
    if problems:
        raise PatternError(problems)
    return tuple(guards)


def _files(path: Path, problems: list[Problem]) -> list[Path]:
    if not path.is_dir():
        return [path]
    found = sorted(
        file
        for file in path.rglob("*")
        if file.suffix in SUFFIXES and not any(part.startswith(".") for part in file.relative_to(path).parts)
    )
    if not found:
        step = "Put a rule file into it (one rule a file), or name another folder."
        problems.append(Problem("K401", str(path), 1, 1, "The folder holds no .yaml file.", next_step=step))
    if len(found) > MOST_FILES:
        message = f"The folder holds {len(found):,} .yaml files; {MOST_FILES:,} are the most."
        problems.append(Problem("K409", str(path), 1, 1, message, next_step="Name the folders of one pack each."))
        return []
    return found


def _read(file: Path, problems: list[Problem], *, shipped: bool) -> tuple[Document, ClauseRule | PhraseRule] | None:
    try:
        document = read_document(file, shipped=shipped)
    except PatternError as error:
        problems += error.problems
        return None
    if not isinstance(document.data, dict):
        step = 'Begin with "id:", one key a line.'
        problems.append(document.problem("K411", "A rule file holds one mapping of keys to values.", next_step=step))
        return None
    # without a usable kind, the rest is still checked as far as both kinds agree
    kind = document.data.get("kind")
    kinds: dict[str, type[Rule]] = {"clause": ClauseRule, "phrase": PhraseRule}
    model = kinds.get(str(kind), Rule)

    def keys(place: Place) -> Sequence[str]:
        return keys_at(tuple(place), model)

    try:
        if model is not Rule:
            return document, RULE.validate_python(document.data)
        shared = {key: value for key, value in document.data.items() if key not in {"match", "span"}}
        Rule.model_validate(shared)
    except ValidationError as error:
        problems += document.problems(error, keys)
    return None


def _cross_checked(
    document: Document, rule: ClauseRule | PhraseRule, file: Path, lexicon: Lexicon, guards: Collection[str]
) -> Iterator[Problem]:
    """What the model alone cannot know."""
    yield from _misnamed(document, rule.id, file)
    for at, word in enumerate(rule.feelings):
        if word not in lexicon.feelings:
            yield unknown_feeling(document, word, ("feelings", at), lexicon.feelings)
    for at, name in enumerate(rule.despite):
        if name not in guards:
            found = nearest(name, guards)
            hint = f' Did you mean "{found}"?' if found else ""
            yield document.problem(
                "K420",
                f'There is no guard "{name}".{hint}',
                ("despite", at),
                allowed=sorted(guards),
                next_step=f'Write "{found}".' if found else "Choose one that is allowed.",
            )


def _misnamed(document: Document, id_: str, file: Path) -> Iterator[Problem]:
    if id_ != file.stem:
        yield document.problem(
            "K418",
            f'The id "{id_}" is not the name of the file, "{file.stem}".',
            ("id",),
            next_step=f'Write "id: {file.stem}", or rename the file to {id_}.yaml.',
        )


def _conditions(
    document: Document,
    key: str,
    conditions: Iterable[Block | str],
    lexicon: Lexicon,
    problems: list[Problem],
    *,
    later: bool = False,
) -> tuple[Compiled, ...]:
    """The conditions under a key, compiled; what does not hold is added to ``problems``."""
    found = []
    enough = len(problems) + MOST_TOLD
    for at, condition in enumerate(conditions):
        if len(problems) > enough:
            break
        place = (key, at)
        try:
            found.append(compile_condition(condition, lexicon.classes, later=later))
        except UnknownClassError as error:
            problems.append(unknown_class(document, f"@{error.name}", place, lexicon, error.column - 1))
        except PhraseError as error:
            problems.append(bad_phrase(document, place, error))
        except UnknownWordClassError as error:
            where = value_place(document, place, error)
            problems.append(unknown_class(document, error.value, where, lexicon))
    return tuple(found)
