"""Rules as a person reads them on the command line, and as programs do. Makes rows, prints nothing."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from rich.table import Table
from rich.text import Text

from kindphrase.adapters.render import SEVERITIES
from kindphrase.adapters.rule_words import FRAMES, quieting, reason

if TYPE_CHECKING:
    from kindphrase.rulecheck import Miss
    from kindphrase.rules.blocks import Block
    from kindphrase.rules.conditions import Compiled
    from kindphrase.rules.load import Pattern
    from kindphrase.rules.model import ClauseRule, Guard, PhraseRule

COLUMNS = ("id", "category", "reflex", "severity", "default", "message")


@dataclass(frozen=True, slots=True)
class Entry:
    """A rule, compiled, and the file it stands in."""

    pattern: Pattern
    path: Path

    @property
    def rule(self) -> ClauseRule | PhraseRule:
        return self.pattern.rule


def near(path: Path) -> str:
    """The path as one would type it here."""
    try:
        return str(path.resolve().relative_to(Path.cwd()))
    except ValueError:
        return str(path)


def table(entries: Sequence[Entry]) -> Table:
    """For a terminal: only the message is folded."""
    made = Table(box=None, pad_edge=False, header_style="bold")
    for name in COLUMNS:
        made.add_column(name, no_wrap=name != "message", overflow="fold")
    for entry in entries:
        made.add_row(*map(Text, _cells(entry)), style="dim" if entry.rule.default == "off" else None)
    return made


def aligned(entries: Sequence[Entry]) -> Iterator[Text]:
    """The same where lines may be as long as they need: one line a rule, columns under one another."""
    rows = [COLUMNS, *map(_cells, entries)]
    widths = [max(len(row[at]) for row in rows) for at in range(len(COLUMNS) - 1)]
    for row in rows:
        yield Text("  ".join((*(cell.ljust(width) for cell, width in zip(row, widths, strict=False)), row[-1])))


def brief(entry: Entry) -> dict[str, Any]:
    """What the table shows, and what finds the rule again, for programs."""
    keys = {"id", "aliases", "since", "kind", "category", "reflex", "severity", "default", "message"}
    return {**entry.rule.model_dump(mode="json", include=keys), "path": near(entry.path)}


def whole(entry: Entry, guards: Iterable[Guard]) -> dict[str, Any]:
    """Everything about a rule, for programs."""
    rule = entry.rule
    values = rule.model_dump(mode="json", by_alias=True)
    values["match"] = [_written(each) for each in rule.match]
    values["unless"] = [_written(each) for each in rule.unless]
    return {**values, "guards": [guard.id for guard in quieting(rule, guards)], "path": near(entry.path)}


def sheet(entry: Entry, guards: Iterable[Guard]) -> Iterator[Text]:
    """Everything about a rule, for people."""
    rule = entry.rule
    off = "" if rule.default == "on" else " · off until it is selected"
    kind = f"  {SEVERITIES[rule.severity]} · {rule.category} · {rule.reflex} · since {rule.since}{off}"
    yield Text.assemble((rule.id, "bold"), (kind, "dim"))
    if rule.aliases:
        yield Text(f"also known as {', '.join(rule.aliases)}", style="dim")
    yield Text(rule.message)
    yield from _part("Why it may land badly", [rule.why.strip()])
    yield from _part("The question it asks", [rule.question])
    yield from _part("What is offered", _offered(rule))
    yield from _part("What it notices: any of these", map(_said, entry.pattern.match))
    yield from _part("When it stays quiet: the rule's own exceptions", map(_said, entry.pattern.unless))
    yield from _part("When it stays quiet: guards", (f"{each.id}: {reason(each)}" for each in quieting(rule, guards)))
    yield from _part("Guards that do not count here", rule.despite)
    yield from _part("Found", (_example(each.text, each.span, each.suggestion) for each in rule.flag))
    yield from _part("Left alone", map(_quoted, rule.leave))
    yield from _part(
        "Read wrongly for now", (f"{_quoted(each.text)} (should be: {each.want})" for each in rule.known_gap)
    )
    yield from _part("Source", [rule.source.strip()])
    yield from _part("File", [near(entry.path)])


def placed(entry: Entry, misses: Iterable[Miss]) -> Iterator[Text]:
    """The examples that do not come out as written, each headed by where it stands."""
    from kindphrase.datafiles import read_document

    document = None
    for miss in misses:
        # where things stand is slow to find, and only needed now
        document = document or read_document(entry.path)
        line, column = document.line_and_column((miss.kind, miss.at))
        yield Text(f"{near(entry.path)}:{line}:{column} {miss}")


def _cells(entry: Entry) -> tuple[str, ...]:
    rule = entry.rule
    return (rule.id, rule.category, rule.reflex, SEVERITIES[rule.severity], rule.default, rule.message)


def _part(title: str, rows: Iterable[str]) -> Iterator[Text]:
    """A title and its rows; nothing where there are none."""
    for at, row in enumerate(rows):
        if not at:
            yield Text()
            yield Text(title, style="bold")
        yield Text("\n".join(f"  {line}" for line in row.splitlines()))


def _offered(rule: ClauseRule | PhraseRule) -> Iterator[str]:
    if rule.instead is not None:
        yield f"“{rule.instead.text}” in the place of “{rule.instead.words}”; the rest is kept"
    yield from (f"{frame}: {FRAMES[frame]}" for frame in rule.frames)
    if rule.frames:
        yield f"feelings, where the behaviour has none of its own: {', '.join(rule.feelings)}"
        yield f"blank, where the draft does not say what happened: [{rule.slot}]"
    if rule.advice:
        yield f"advice{', where nothing can be offered' * bool(rule.frames)}: {rule.advice.strip()}"


def _said(condition: Compiled) -> str:
    from kindphrase.rules.conditions import describe

    return f"- {describe(condition)}"


def _example(text: str, span: str | None, suggestion: str | None) -> str:
    rows = [_quoted(text)]
    rows += [f"  the words: {_quoted(span)}"] if span is not None else []
    rows += [f"  offered: {_quoted(suggestion)}"] if suggestion is not None else []
    return "\n".join(rows)


def _quoted(text: str) -> str:
    return f"“{text}”"


def _written(condition: Block | str) -> Any:
    """A condition as a file has it."""
    if isinstance(condition, str):
        return condition
    asked: dict[str, Any] = {name: list(values) for name, values in condition.asked().items()}
    if condition.not_ is not None:
        asked["not"] = {name: list(values) for name, values in condition.not_.asked().items()}
    return asked
