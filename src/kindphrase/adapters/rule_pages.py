"""A Markdown page for each rule and one that lists them, made from the rules, the guards and what the library says.

The same rules and the same parser give the same pages, byte for byte.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from kindphrase.adapters.blanks import blanks
from kindphrase.adapters.render import SEVERITIES
from kindphrase.adapters.rule_words import CATEGORIES, KINDS, REFLEXES, counted, reason

if TYPE_CHECKING:
    from kindphrase.reporting import Finding, Report
    from kindphrase.rulecheck import Check
    from kindphrase.rules.model import ClauseRule, Guard, PhraseRule

MARK = "<!-- Made by `kindphrase rules docs`. Change the rule's file instead. -->"
INDEX = "index.md"
ADVERT = (
    "`kindphrase rules list` prints these tables, and `kindphrase rules show` all there is to know about one rule. "
    "[Writing rules](../writing-rules.md) tells how to add your own."
)
SHOWN = 6  # examples of each kind
SHORT = 90  # exceptions up to this length are shown
OPEN, CLOSE = "\ue000", "\ue001"  # stand for the marks of bold words while the text around them is made plain


@dataclass(frozen=True, slots=True)
class Difference:
    """A page that is not as it would be written."""

    state: Literal["stale", "missing", "superfluous"]
    name: str


def pages(
    rules: Sequence[ClauseRule | PhraseRule],
    guards: Sequence[Guard],
    check_for: Callable[[ClauseRule | PhraseRule], Check],
) -> dict[str, str]:
    """File name → text. ``check_for`` gives the check of a rule, which makes what is offered."""
    made = {f"{rule.id}.md": _page(rule, check_for(rule)) for rule in sorted(rules, key=lambda rule: rule.id)}
    return {INDEX: _index(rules, guards), **made}


def compare(folder: Path, pages: Mapping[str, str]) -> list[Difference]:
    """What differs between a folder and the pages, by name. Files that were not made by us are no business of ours."""
    there = {path.name: _read(path) for path in sorted(folder.glob("*.md"))}
    found = [Difference("stale", name) for name, text in pages.items() if name in there and there[name] != text]
    found += [Difference("missing", name) for name in pages if name not in there]
    found += [Difference("superfluous", name) for name, text in there.items() if name not in pages and MARK in text]
    return sorted(found, key=lambda each: each.name)


def write(folder: Path, pages: Mapping[str, str], differences: Iterable[Difference]) -> None:
    """Make the folder the same as the pages.

    Raises:
        OSError: it cannot be written.
    """
    folder.mkdir(parents=True, exist_ok=True)
    for each in differences:
        path = folder / each.name
        if each.state == "superfluous":
            path.unlink()
        else:
            path.write_text(pages[each.name], encoding="utf-8", newline="\n")


def plain(text: str) -> str:
    """Text that Markdown shows as it is, on one line."""
    said = _inline(" ".join(text.split()))
    # what would begin a heading, a list or a quotation
    said = re.sub(r"^(\d+)([.)])(?=\s|$)", r"\1\\\2", said)
    return re.sub(r"^([#>]|[-+](?=[-\s]|$))", r"\\\1", said)


def _inline(text: str) -> str:
    said = re.sub(r"&(?=[#\w])", "&amp;", text).replace("<", "&lt;").replace("|", "&#124;")
    return re.sub(r"([\\`*_\[\]])", r"\\\1", said)


def _read(path: Path) -> str:
    return path.read_bytes().decode("utf-8", "replace").replace("\r\n", "\n")


def _page(rule: ClauseRule | PhraseRule, check: Check) -> str:
    parts = [
        f"# {rule.id}",
        MARK,
        plain(rule.message),
        "\n".join(_facts(rule)),
        f"The question that it asks the writer: *{plain(rule.question)}*",
        *_section("What it notices", [KINDS[rule.kind], "\n".join(_found(rule, check))]),
        *_section("Why it may land badly", [plain(rule.why)]),
        *_section("What is offered", _offered(rule, check)),
        *_section("When it stays quiet", _quiet(rule)),
        *_section("Source", [plain(rule.source)]),
    ]
    return "\n\n".join(parts) + "\n"


def _section(title: str, paragraphs: Iterable[str]) -> Iterator[str]:
    yield f"## {title}"
    yield from paragraphs


def _facts(rule: ClauseRule | PhraseRule) -> Iterator[str]:
    yield "| | |"
    yield "|---|---|"
    yield f"| id | `{rule.id}` |"
    if rule.aliases:
        yield f"| also known as | {', '.join(f'`{name}`' for name in rule.aliases)} |"
    yield f"| category | [{rule.category}]({INDEX}#{rule.category}) |"
    yield f"| reflex | {rule.reflex}: {REFLEXES[rule.reflex]} |"
    yield f"| severity | {rule.severity}, {SEVERITIES[rule.severity]} |"
    yield f"| by default | {rule.default} |"
    yield f"| since | {plain(rule.since)} |"


def _found(rule: ClauseRule | PhraseRule, check: Check) -> Iterator[str]:
    yield "It finds the words in bold:"
    yield ""
    for example in rule.flag[:SHOWN]:
        report = check(example.text)
        yield f"- {_bold(report.text, _own(rule, report) or list(report.findings))}"


def _own(rule: ClauseRule | PhraseRule, report: Report) -> list[Finding]:
    return [finding for finding in report.findings if finding.rule == rule.id]


def _bold(text: str, findings: Iterable[Finding]) -> str:
    marked, at = [], 0
    for finding in findings:
        marked += [text[at : finding.start], OPEN, text[finding.start : finding.end], CLOSE]
        at = finding.end
    return plain("".join((*marked, text[at:]))).replace(OPEN, "**").replace(CLOSE, "**")


def _offered(rule: ClauseRule | PhraseRule, check: Check) -> Iterator[str]:
    """What is said for every example, so that whoever widens a rule sees what it comes to say."""
    reports = [check(each.text) for each in rule.flag] if rule.frames else []
    said = [(report.text, report.rewrite(), any(blanks(report))) for report in reports]
    if all(text == offered for text, offered, _ in said):
        yield f"Advice only: {plain(rule.advice)}" if rule.advice else "Nothing but the question above."
        return
    # what needs nothing filled in shows best what the rule is for
    ranked = sorted(said, key=lambda row: (row[0] == row[1], row[2]))
    rows = (f"| {plain(text)} | {plain(offered) if offered != text else '–'} |" for text, offered, _ in ranked)
    yield "\n".join(("| draft | offered |", "|---|---|", *rows))
    if any(blank for _, _, blank in said):
        yield "Words in \\[brackets\\] are a blank for the writer: the draft does not say them."
    if rule.advice:
        yield f"Where nothing is offered, advice: {plain(rule.advice)}"


def _quiet(rule: ClauseRule | PhraseRule) -> Iterator[str]:
    leave = "\n".join(f"- {plain(text)}" for text in rule.leave[:SHOWN])
    yield f"Nothing is found in look-alikes such as these:\n\n{leave}"
    short = [f"`{each}`" for each in rule.unless if isinstance(each, str) and len(each) <= SHORT and "`" not in each]
    if rule.unless:
        told = f", such as {', '.join(short[:SHOWN])}" if short else ""
        yield (
            f"The rule has {counted(len(rule.unless), 'exception')} of its own{told}. "
            f"`kindphrase rules show {rule.id}` prints them in full."
        )
    links = ", ".join(f"[{name}]({INDEX}#guard-{name})" for name in sorted(rule.despite))
    but = f", except these, which do not count here: {links}" if links else ""
    # not listed here: a new guard would change every page
    yield f"It is silent in the [situations that silence every rule]({INDEX}#guards), too{but}."
    yield "\n".join(_switches(rule))


def _switches(rule: ClauseRule | PhraseRule) -> Iterator[str]:
    yield "To switch it off:"
    yield ""
    yield "| where | what to write |"
    yield "|---|---|"
    yield f'| `kindphrase.toml` | `ignore = ["{rule.id}"]` |'
    yield f"| a comment above the line | `<!-- kindphrase: ignore-next-line {rule.id} -->` |"
    yield f"| the command line | `kindphrase check --ignore {rule.id}` |"
    yield f'| Python | `kindphrase.check(draft, ignore=("{rule.id}",))` |'
    if rule.default == "off":
        yield ""
        yield (
            "It is off until it is switched on, since many of its findings would be noise: "
            f"`kindphrase check --select default,{rule.id}`."
        )


def _index(rules: Sequence[ClauseRule | PhraseRule], guards: Iterable[Guard]) -> str:
    off = sum(rule.default == "off" for rule in rules)
    kept_off = f", {off} of them off until selected" if off else ""
    lead = (
        f"{counted(len(rules), 'rule')}{kept_off}. A rule's name is what silences it. Severity is 1 (mild), 2 (clear) "
        "or 3 (harsh). The reflex is the old way of protecting oneself behind the words:"
    )
    reflexes = "\n".join(f"- {name}: {said}" for name, said in REFLEXES.items())
    parts = ["# Rules", MARK, lead, reflexes, ADVERT]
    for category, said in CATEGORIES.items():
        held = sorted((rule for rule in rules if rule.category == category), key=lambda rule: rule.id)
        if held:
            parts += _section(category, [said, "\n".join(_rows(held))])
    told = "\n".join(f'| <a id="guard-{guard.id}"></a>{guard.id} | {plain(reason(guard))} |' for guard in guards)
    parts += _section(
        "Guards",
        ["Situations in which every rule is silent, unless it says otherwise:", f"| guard | why |\n|---|---|\n{told}"],
    )
    return "\n\n".join(parts) + "\n"


def _rows(rules: Iterable[ClauseRule | PhraseRule]) -> Iterator[str]:
    yield "| rule | reflex | severity | what it says to the writer |"
    yield "|---|---|---|---|"
    for rule in rules:
        off = " (off)" * (rule.default == "off")
        yield f"| [{rule.id}]({rule.id}.md){off} | {rule.reflex} | {rule.severity} | {plain(rule.message)} |"
