"""`RuleSet`: the rules that are in force, compiled and indexed, with their guards. Frozen."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from kindphrase.clauses.model import Features
from kindphrase.lexicon import Lexicon, WordClasses
from kindphrase.options import Options
from kindphrase.reporting import HarmNote
from kindphrase.rules.choosing import choose
from kindphrase.rules.conditions import Compiled, compile_condition
from kindphrase.rules.load import PatternSet, load_guards
from kindphrase.rules.model import ClauseRule, Guard, PhraseRule
from kindphrase.rules.packs import load_packs, merge
from kindphrase.rules.phrases import Phrase, find_any, forms
from kindphrase.sentences import Word

if TYPE_CHECKING:
    from kindphrase.clauses.model import Clause

_NONE = frozenset({"none"})


@dataclass(frozen=True)
class CompiledGuard:
    """A named guard, or the ``unless`` of one rule under the name ``unless``."""

    name: str
    why: str
    conditions: tuple[Compiled, ...]
    note: HarmNote | None = None

    def holds(self, features: Features, words: Sequence[Word], known: AbstractSet[str] | None = None) -> bool:
        return any(condition.holds(features, words, known) for condition in self.conditions)


@dataclass(frozen=True)
class CompiledClauseRule:
    """``order`` is the place among all rules in force."""

    rule: ClauseRule
    order: int
    blocks: tuple[Compiled, ...]
    guards: tuple[CompiledGuard, ...]

    def holds(self, features: Features) -> bool:
        """Whether one of its blocks holds of a clause with these features."""
        return any(block.holds(features) for block in self.blocks)


@dataclass(frozen=True)
class CompiledPhraseRule:
    rule: PhraseRule
    order: int
    phrases: tuple[Phrase, ...]
    guards: tuple[CompiledGuard, ...]

    def find(self, words: Sequence[Word]) -> Iterator[tuple[int, int]]:
        """Half-open ranges of word indices where one of its phrases stands, leftmost and longest."""
        return find_any(self.phrases, words)


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
    sentence_guards: tuple[CompiledGuard, ...]
    names: frozenset[str]
    _by_subject: Mapping[str, tuple[CompiledClauseRule, ...]]
    _any_subject: tuple[CompiledClauseRule, ...]
    _by_anchor: Mapping[str, tuple[tuple[int, int], ...]]
    _unanchored: tuple[tuple[int, int], ...]

    @property
    def rules(self) -> tuple[ClauseRule | PhraseRule, ...]:
        """The rules in force, by id."""
        found: list[ClauseRule | PhraseRule] = [entry.rule for entry in self.clauses]
        found += [entry.rule for entry in self.phrases]
        return tuple(sorted(found, key=lambda rule: rule.id))

    def clause_rules(self, features: Features) -> Iterator[CompiledClauseRule]:
        """Those that may hold of a clause; ask each with ``holds``."""
        found = {rule.order: rule for rule in self._any_subject}
        for subject in features.get("subject", _NONE):
            found.update((rule.order, rule) for rule in self._by_subject.get(subject, ()))
        return (found[order] for order in sorted(found))

    def phrase_rules(
        self, words: Sequence[Word], known: AbstractSet[str] | None = None
    ) -> Iterator[CompiledPhraseRule]:
        """Those that may hold in a sentence, each with only the phrases that may stand in it; ask with ``find``.

        ``known`` are the norms and lemmas of the words, where the caller has them.
        """
        known = forms(words) if known is None else known
        places = set(self._unanchored)
        for form in known:
            places.update(self._by_anchor.get(form, ()))
        found: dict[int, list[Phrase]] = {}
        for at, number in sorted(places):
            phrase = self.phrases[at].phrases[number]
            if phrase.may_stand(known):
                found.setdefault(at, []).append(phrase)
        return (replace(self.phrases[at], phrases=tuple(held)) for at, held in found.items())

    def verdict(
        self,
        entry: CompiledClauseRule | CompiledPhraseRule,
        features: Features,
        words: Sequence[Word],
        known: AbstractSet[str] | None = None,
    ) -> Verdict:
        """Ask the guards of a rule about a match: features of its clause, words of its sentence."""
        tried: list[str] = []
        for guard in entry.guards:
            tried.append(guard.name)
            if guard.holds(features, words, known):
                return Verdict(tuple(tried), guard.name)
        return Verdict(tuple(tried), None)

    def harm(self, clauses: Sequence[Clause]) -> CompiledGuard | None:
        """The guard that leaves the sentence of these clauses alone as a whole, if one does."""
        known = forms(clauses[0].sentence.words) if clauses else frozenset()
        for guard in self.sentence_guards:
            for at, clause in enumerate(clauses):
                # phrases are about the sentence: one clause is enough to ask them of
                if guard.holds(clause.features, () if at else clause.sentence.words, known):
                    return guard
        return None


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
    whole = [made for guard, made in named if guard.whole_sentence]
    clauses: list[CompiledClauseRule] = []
    phrases: list[CompiledPhraseRule] = []
    for order, pattern in enumerate(chosen):
        rule = pattern.rule
        held = [made for guard, made in named if not guard.whole_sentence and guard.id not in rule.despite]
        if pattern.unless:
            held.insert(0, CompiledGuard("unless", "The rule's own exception.", pattern.unless))
        if isinstance(rule, ClauseRule):
            clauses.append(CompiledClauseRule(rule, order, pattern.match, tuple(held)))
        else:
            parsed = tuple(each.phrase for each in pattern.match if each.phrase is not None)
            phrases.append(CompiledPhraseRule(rule, order, parsed, tuple(held)))
    by_subject, any_subject = _subjects(clauses)
    by_anchor, unanchored = _anchors(phrases)
    return RuleSet(
        clauses=tuple(clauses),
        phrases=tuple(phrases),
        names=frozenset[str]().union(*(pattern.rule.names for pattern in merged.patterns)),
        # danger to the writer is told before any other
        sentence_guards=tuple(sorted(whole, key=lambda made: made.note != "self-harm")),
        _by_subject=by_subject,
        _any_subject=any_subject,
        _by_anchor=by_anchor,
        _unanchored=unanchored,
    )


def _compiled(guard: Guard, classes: WordClasses) -> CompiledGuard:
    conditions = tuple(compile_condition(each, classes) for each in guard.when)
    return CompiledGuard(guard.id, guard.why, conditions, guard.note)


def _subjects(
    rules: Iterable[CompiledClauseRule],
) -> tuple[dict[str, tuple[CompiledClauseRule, ...]], tuple[CompiledClauseRule, ...]]:
    """Rules by the subjects that their blocks ask for, and those with a block that asks for none."""
    found: dict[str, tuple[CompiledClauseRule, ...]] = {}
    free = []
    for rule in rules:
        wanted = [block.wanted("subject") for block in rule.blocks]
        subjects: set[str] = set().union(*(each for each in wanted if each is not None))
        if None in wanted:
            free.append(rule)
            continue
        for subject in subjects:
            found[subject] = (*found.get(subject, ()), rule)
    return found, tuple(free)


def _anchors(
    rules: Sequence[CompiledPhraseRule],
) -> tuple[dict[str, tuple[tuple[int, int], ...]], tuple[tuple[int, int], ...]]:
    """(place of the rule, place of the phrase in it) by the rarest word of the phrase, and those without any."""
    found: dict[str, list[tuple[int, int]]] = {}
    free: list[tuple[int, int]] = []
    for at, rule in enumerate(rules):
        for number, phrase in enumerate(rule.phrases):
            if phrase.anchor is None:
                free.append((at, number))
                continue
            for word in phrase.anchor:
                found.setdefault(word, []).append((at, number))
    return {word: tuple(held) for word, held in found.items()}, tuple(free)
