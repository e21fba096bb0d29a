"""Runs a rule's own examples; one path for the tests, the command line and users' packs."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from kindphrase.options import Options
from kindphrase.reporting import Finding, Report
from kindphrase.rules.choosing import DEFAULT
from kindphrase.rules.model import ClauseRule, Example, PhraseRule

if TYPE_CHECKING:
    from kindphrase.checker import Checker

Check = Callable[[str], Report]
Kind = Literal["flag", "leave", "known_gap"]


@dataclass(frozen=True)
class Miss:
    """An example that does not come out as its rule says; ``at`` is its place in the list of its kind, from 0."""

    rule: str
    kind: Kind
    text: str
    reason: str
    at: int = 0

    def __str__(self) -> str:
        return f'{self.rule}: {self.kind}: "{self.text}": {self.reason}'


def selection(rule: ClauseRule | PhraseRule) -> tuple[str, ...]:
    """``Options.select`` under which the examples of a rule are meant: as shipped, and the rule itself if it is off."""
    return () if rule.default == "on" else (DEFAULT, rule.id)


def checks(options: Options | None = None) -> Callable[[ClauseRule | PhraseRule], Check]:
    """For each rule, the check that its examples are meant for: beside the rules that ship and ``options.patterns``.

    All rules that are on by default share one checker, built with the first of them; one that is off has its own.

    Raises (when a checker is built):
        PatternError: a rule file does not hold.
        ModelError: the parser cannot be loaded.
    """
    base = options if options is not None else Options()
    built: dict[tuple[str, ...], Checker] = {}

    def check_for(rule: ClauseRule | PhraseRule) -> Check:
        from kindphrase.checker import Checker

        chosen = selection(rule)
        if chosen not in built:
            # the parser is loaded once
            parser = next(iter(built.values())).parser if built else None
            built[chosen] = Checker(base.model_copy(update={"select": chosen}), parser=parser)
        return built[chosen].check

    return check_for


def check_rule(rule: ClauseRule | PhraseRule, check: Check) -> list[Miss]:
    """The examples of a rule that fail, in the order of the file.

    Args:
        rule: the rule.
        check: ``Checker.check`` of a checker with the rule in force; see `checks`.
    """
    found = []
    for at, each in enumerate(rule.flag):
        if reason := _flag(rule, each, check):
            found.append(Miss(rule.id, "flag", each.text, reason, at))
    for at, text in enumerate(rule.leave):
        if reason := _leave(text, check):
            found.append(Miss(rule.id, "leave", text, reason, at))
    for at, gap in enumerate(rule.known_gap):
        still = _flag(rule, Example(text=gap.text), check) if gap.want == "flag" else _leave(gap.text, check)
        if not still:
            found.append(Miss(rule.id, "known_gap", gap.text, f"no longer a gap: move it to {gap.want}", at))
    return found


def count(rule: ClauseRule | PhraseRule) -> int:
    """How many examples a rule has."""
    return len(rule.flag) + len(rule.leave) + len(rule.known_gap)


def _flag(rule: ClauseRule | PhraseRule, example: Example, check: Check) -> str:
    """Why an example that should be flagged fails; empty where it passes."""
    findings = check(example.text).findings
    if not findings:
        return "no finding"
    # the same complaint under another rule's name is no loss to the writer
    mine = [each for each in findings if each.rule == rule.id]
    mine = mine or [each for each in findings if each.category == rule.category]
    if not mine:
        return f"lost to {_names(findings)}"
    if example.span is not None:
        spanned = [each for each in mine if each.text == example.span]
        if not spanned:
            return f'the span is "{mine[0].text}", not "{example.span}"'
        mine = spanned
    if example.suggestion is not None:
        first = [each.suggestions[0].text for each in mine if each.suggestions]
        if example.suggestion not in first:
            return f'the first suggestion is "{first[0]}"' if first else "no suggestion"
    return ""


def _leave(text: str, check: Check) -> str:
    findings = check(text).findings
    return f'"{findings[0].text}" is flagged by {_names(findings)}' if findings else ""


def _names(findings: Iterable[Finding]) -> str:
    return ", ".join(dict.fromkeys(f"{each.rule} ({each.category})" for each in findings))
