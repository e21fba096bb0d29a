"""`RuleSet`: the rules that are in force, compiled and indexed, with their guards. Frozen."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from kindphrase.clauses.model import Features
from kindphrase.lexicon import Lexicon, WordClasses
from kindphrase.options import Options
from kindphrase.reporting import HarmNote
from kindphrase.rules.choosing import choose
from kindphrase.rules.clause_index import ClauseIndex
from kindphrase.rules.conditions import Compiled, compile_condition
from kindphrase.rules.load import PatternSet, load_guards
from kindphrase.rules.model import ClauseRule, Guard, PhraseRule
from kindphrase.rules.need_index import NeedIndex
from kindphrase.rules.packs import load_packs, merge
from kindphrase.rules.phrase_index import PhraseIndex
from kindphrase.rules.phrases import Phrase, apart
from kindphrase.rules.rows import Row, row_of
from kindphrase.sentences import Word

if TYPE_CHECKING:
    from kindphrase.clauses.model import Clause


@dataclass(frozen=True)
class CompiledGuard:
    """A named guard, or the ``unless`` of one rule under the name ``unless``."""

    name: str
    why: str
    conditions: tuple[Compiled, ...]

    def holds(self, features: Features, row: Row) -> bool:
        return any(condition.holds(features, row) for condition in self.conditions)


@dataclass(frozen=True)
class SentenceGuard:
    """A guard that leaves a whole sentence alone. Its phrases stand in one index with those of the rules."""

    name: str
    note: HarmNote
    blocks: tuple[Compiled, ...]
    phrases: tuple[Phrase, ...]

    @staticmethod
    def of(guard: CompiledGuard, note: HarmNote) -> SentenceGuard:
        """Sort the conditions of a guard by kind."""
        blocks = tuple(each for each in guard.conditions if each.phrase is None)
        phrases = tuple(each.phrase for each in guard.conditions if each.phrase is not None)
        return SentenceGuard(guard.name, note, blocks, phrases)

    def holds(self, clauses: Sequence[Clause]) -> bool:
        """Whether one of its blocks holds of one of the clauses of a sentence."""
        return any(block.holds(clause.features) for clause in clauses for block in self.blocks)


@dataclass(frozen=True)
class CompiledClauseRule:
    """``order`` is the place among all rules in force."""

    rule: ClauseRule
    order: int
    blocks: tuple[Compiled, ...]
    guards: tuple[CompiledGuard, ...]


@dataclass(frozen=True)
class CompiledPhraseRule:
    rule: PhraseRule
    order: int
    phrases: tuple[Phrase, ...]
    guards: tuple[CompiledGuard, ...]


@dataclass(frozen=True)
class Verdict:
    """The guards that were asked, in order, and the one that silenced the match, if any."""

    tried: tuple[str, ...]
    silenced_by: str | None


@dataclass(frozen=True)
class RuleSet:
    """What is in force. Rules are asked in the order of their ids.

    ``names`` are all ids, aliases, categories and reflexes, those of rules that are not in force included.
    """

    clauses: tuple[CompiledClauseRule, ...]
    phrases: tuple[CompiledPhraseRule, ...]
    sentence_guards: tuple[SentenceGuard, ...]
    names: frozenset[str]
    _clauses: ClauseIndex
    _phrases: PhraseIndex
    # of the phrases of rules, the place of the rule; of those of guards, which follow, that of the guard
    _owners: tuple[int, ...]
    _guards: tuple[int, ...]
    _needs: NeedIndex

    def may_hold(self, row: Row) -> bool:
        """Whether a rule or a guard of whole sentences may hold in a sentence, as far as its words tell.

        Of a `kindphrase.rules.glances.Glance`: in any sentence that its words may come to stand in.
        """
        return self._needs.may_hold(row) or self._phrases.may_hold(row)

    @property
    def rules(self) -> tuple[ClauseRule | PhraseRule, ...]:
        """The rules in force, by id."""
        found: list[ClauseRule | PhraseRule] = [entry.rule for entry in self.clauses]
        found += [entry.rule for entry in self.phrases]
        return tuple(sorted(found, key=lambda rule: rule.id))

    def clause_rules(self, features: Features) -> Iterator[CompiledClauseRule]:
        """Those that hold of a clause with these features."""
        return (self.clauses[place] for place in self._clauses.holding(features))

    def phrases_in(self, row: Row) -> Iterator[tuple[CompiledPhraseRule, int, int]]:
        """Where phrase rules hold in a sentence: the rule, and a half-open range of word indices."""
        found: dict[int, set[tuple[int, int]]] = {}
        for at in self._phrases.candidates(row):
            if at < len(self._owners) and (places := self._phrases.found(at, row)):
                found.setdefault(self._owners[at], set()).update(places)
        for at, held in found.items():
            yield from ((self.phrases[at], start, end) for start, end in apart(held))

    def verdict(
        self,
        entry: CompiledClauseRule | CompiledPhraseRule,
        features: Features,
        words: Row | Sequence[Word],
    ) -> Verdict:
        """Ask the guards of a rule about a match: features of its clause, words of its sentence."""
        row = row_of(words)
        tried: list[str] = []
        for guard in entry.guards:
            tried.append(guard.name)
            if guard.holds(features, row):
                return Verdict(tuple(tried), guard.name)
        return Verdict(tuple(tried), None)

    def harm(self, clauses: Sequence[Clause], words: Row | Sequence[Word]) -> SentenceGuard | None:
        """The guard that leaves the sentence of these clauses and words alone as a whole, if one does."""
        if not clauses:
            return None
        row, first = row_of(words), len(self._owners)
        said = {
            self._guards[at - first]
            for at in self._phrases.candidates(row)
            if at >= first and self._phrases.found(at, row)
        }
        return next(
            (guard for at, guard in enumerate(self.sentence_guards) if at in said or guard.holds(clauses)), None
        )


def build_ruleset(options: Options, lexicon: Lexicon) -> RuleSet:
    """The rules that ship and those of ``options.patterns``, which take the place of shipped ones of the same id.

    Raises:
        OptionError: ``select`` or ``ignore`` name what is no rule, category or reflex.
        PatternError: a rule file does not hold, or two rules have a name in common.
        DataError: the rules that ship are missing.
    """
    return make_ruleset([load_packs(options.patterns, lexicon=lexicon)], load_guards(), lexicon.classes, options)


def make_ruleset(
    packs: Sequence[PatternSet], guards: Iterable[Guard], classes: WordClasses, options: Options
) -> RuleSet:
    """The same from values, for tests and for callers with rules of their own.

    Raises:
        OptionError: as for `build_ruleset`.
        PatternError: two rules have a name in common.
    """
    merged = merge(packs)
    chosen = choose(merged.patterns, options)
    named = [
        (guard, _compiled(guard, classes)) for guard in guards if not guard.voices or options.voice in guard.voices
    ]
    whole = [SentenceGuard.of(made, guard.note) for guard, made in named if guard.note is not None]
    asked = [block for guard in whole for block in guard.blocks]
    clauses: list[CompiledClauseRule] = []
    phrases: list[CompiledPhraseRule] = []
    for order, pattern in enumerate(chosen):
        rule = pattern.rule
        held = [made for guard, made in named if not guard.whole_sentence and guard.id not in rule.despite]
        if pattern.unless:
            held.insert(0, CompiledGuard("unless", "The rule's own exception.", pattern.unless))
        if isinstance(rule, ClauseRule):
            asked += pattern.match
            clauses.append(CompiledClauseRule(rule, order, pattern.match, tuple(held)))
        else:
            parsed = tuple(each.phrase for each in pattern.match if each.phrase is not None)
            phrases.append(CompiledPhraseRule(rule, order, parsed, tuple(held)))
    # danger to the writer is told before any other
    watching = tuple(sorted(whole, key=lambda made: made.note != "self-harm"))
    every = [
        *(phrase for entry in phrases for phrase in entry.phrases),
        *(each for one in watching for each in one.phrases),
    ]
    return RuleSet(
        clauses=tuple(clauses),
        phrases=tuple(phrases),
        names=frozenset[str]().union(*(pattern.rule.names for pattern in merged.patterns)),
        sentence_guards=watching,
        _clauses=ClauseIndex.of(entry.blocks for entry in clauses),
        _phrases=PhraseIndex(every),
        _owners=tuple(at for at, entry in enumerate(phrases) for _ in entry.phrases),
        _guards=tuple(at for at, guard in enumerate(watching) for _ in guard.phrases),
        _needs=NeedIndex.of(asked),
    )


def _compiled(guard: Guard, classes: WordClasses) -> CompiledGuard:
    # they were read when they were loaded, or ship and are known to hold
    conditions = tuple(compile_condition(each, classes, later=True) for each in guard.when)
    return CompiledGuard(guard.id, guard.why, conditions)
