"""``kindphrase rules``: what the rules are, whether their examples hold, and a start for a new one.

Exit status: 0 done, 1 an example does not hold or a page is stale, 2 an error of use or of a rule file. The parser is
loaded by ``test`` and ``docs`` only.
"""

from __future__ import annotations

import json
import shlex
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, get_args

import typer
from rich.text import Text

from kindphrase.adapters import failing
from kindphrase.adapters.choices import one_of
from kindphrase.adapters.console import console, show, write, write_data
from kindphrase.adapters.outputs import create, unwritable
from kindphrase.errors import OptionError
from kindphrase.options import Options
from kindphrase.reporting import Category, Reflex

if TYPE_CHECKING:
    from kindphrase.adapters.rule_view import Entry

CATEGORIES: tuple[str, ...] = get_args(Category)
REFLEXES: tuple[str, ...] = get_args(Reflex)
KINDS = ("clause", "phrase")
FORMATS = ("text", "json")

Packs = Annotated[
    list[Path] | None, typer.Option("--patterns", metavar="PATH", help="More rule files, or a folder of them.")
]
Format = Annotated[
    str,
    typer.Option("--format", callback=one_of("format", FORMATS), metavar="text|json", help="For people or programs."),
]

app = typer.Typer(
    add_completion=False,
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
    help="What the rules are, whether their examples hold, and a start for a new one.",
)


@app.command(name="list", short_help="Print a table of the rules.")
@failing.boundary()
def list_rules(
    category: Annotated[
        list[str] | None, typer.Option("--category", metavar="NAME", help="Only these; repeat or use commas.")
    ] = None,
    reflex: Annotated[
        list[str] | None, typer.Option("--reflex", metavar="NAME", help="Only these; repeat or use commas.")
    ] = None,
    patterns: Packs = None,
    output: Format = "text",
) -> None:
    """Print a table of the rules, those that are off by default too."""
    from kindphrase.adapters import rule_view

    categories, reflexes = _chosen("category", category, CATEGORIES), _chosen("reflex", reflex, REFLEXES)
    found = [
        entry
        for entry in _entries(patterns or ())
        if entry.rule.category in categories and entry.rule.reflex in reflexes
    ]
    found.sort(key=lambda entry: (entry.rule.category, entry.rule.id))
    if output == "json":
        write_data(_json([rule_view.brief(entry) for entry in found]))
    elif (out := console()).is_terminal:
        out.print(rule_view.table(found), soft_wrap=False)
    else:
        show(rule_view.aligned(found))


@app.command(name="show", short_help="Print everything about one rule.")
@failing.boundary()
def show_rule(
    rule: Annotated[str, typer.Argument(metavar="ID", help="Its id, or one it had before.")],
    patterns: Packs = None,
    output: Format = "text",
) -> None:
    """Print everything about one rule: why, what is offered, what it looks for, its exceptions, its examples."""
    from kindphrase.adapters import rule_view
    from kindphrase.rules import load_guards

    names = {name: entry for entry in _entries(patterns or ()) for name in (entry.rule.id, *entry.rule.aliases)}
    if rule not in names:
        raise OptionError.unknown("rule", rule, names)
    if output == "json":
        write_data(_json(rule_view.whole(names[rule], load_guards())))
    else:
        show(rule_view.sheet(names[rule], load_guards()))


@app.command(name="test", short_help="Run the examples of rule files.")
@failing.boundary()
def run_examples(
    paths: Annotated[
        list[Path] | None, typer.Argument(metavar="[PATH ...]", help="Rule files, or folders of them.")
    ] = None,
) -> None:
    """Run the examples of rule files, beside the rules that ship; without a PATH, of those that ship.

    Ends with status 0 if all come out as written, 1 if one does not, 2 if a file does not hold.
    """
    from kindphrase.adapters import rule_view
    from kindphrase.adapters.rule_words import counted
    from kindphrase.resources import data_path
    from kindphrase.rulecheck import check_rule, checks, count
    from kindphrase.rules import load_patterns

    packs = tuple(paths or ())
    if not packs:
        # elsewhere the phrases that ship are taken as they are: here they are read, so that a fault has its place
        load_patterns(data_path("patterns"))
    tested = [entry for entry in _entries(packs) if not packs or any(_below(entry.path, pack) for pack in packs)]
    check_for = checks(Options(patterns=packs))
    missed = 0
    for entry in tested:
        misses = check_rule(entry.rule, check_for(entry.rule))
        missed += len(misses)
        show(rule_view.placed(entry, misses))
    of = f"{counted(sum(count(entry.rule) for entry in tested), 'example')} of {counted(len(tested), 'rule')}"
    if missed:
        show([Text(f"{missed} of {of} {'does' if missed == 1 else 'do'} not come out as written.", style="bold red")])
        show([Text('To see what each stage made of a draft: kindphrase explain --text "…"', style="dim")])
        raise typer.Exit(failing.FOUND)
    show([Text(f"All {of} come out as written.", style="green")])


@app.command(name="new", short_help="Write a file for a new rule.")
@failing.boundary()
def new_rule(
    rule: Annotated[str, typer.Argument(metavar="ID", help="Names the pattern, not the remedy: never-you.")],
    kind: Annotated[
        str,
        typer.Option("--kind", callback=one_of("kind", KINDS), metavar="clause|phrase", help="What it looks at."),
    ] = "clause",
    category: Annotated[
        str, typer.Option("--category", callback=one_of("category", CATEGORIES), metavar="NAME", help="What it finds.")
    ] = "blame",
    folder: Annotated[Path, typer.Option("--dir", metavar="PATH", help="Where; made if it is not there.")] = Path(),
) -> None:
    """Write a file for a new rule, with a comment at each key and blanks to fill in. Nothing is overwritten."""
    from kindphrase.adapters.rule_skeleton import checked_id, skeleton

    path = folder / f"{checked_id(rule)}.yaml"
    # looked up first: in a checkout the new file, blanks and all, may stand among the rules that ship
    replaced = [each.rule.id for each in _entries(()) if rule in {each.rule.id, *each.rule.aliases}]
    create(path, skeleton(rule, kind, category))
    write(str(path))
    if replaced:
        write(f"note: this takes the place of the rule {replaced[0]}, which ships.")
    write(f"next: fill in what is empty, then run: kindphrase rules test {shlex.quote(str(path))}")


@app.command(name="schema", short_help="Print the JSON Schema of rule files.")
@failing.boundary()
def print_schema() -> None:
    """Print the JSON Schema of rule files, which makes editors complete and check them."""
    from kindphrase.rules.model import rule_schema

    write_data(_json(rule_schema()))


@app.command(name="docs", short_help="Write a page for each rule.")
@failing.boundary()
def write_pages(
    folder: Annotated[Path, typer.Argument(metavar="[DIR]", help="Where the pages go.")] = Path("docs/rules"),
    check: Annotated[
        bool, typer.Option("--check", help="Write nothing; list the pages that are not as they would be written.")
    ] = False,
    patterns: Packs = None,
) -> None:
    """Write a Markdown page for each rule, and one that lists them. Pages of rules that are gone are taken away.

    With --check, ends with status 0 if all pages are fresh, and 1 if one is not.
    """
    from kindphrase.adapters import rule_pages
    from kindphrase.adapters.rule_words import counted
    from kindphrase.rulecheck import checks
    from kindphrase.rules import load_guards

    packs = tuple(patterns or ())
    pages = rule_pages.pages([entry.rule for entry in _entries(packs)], load_guards(), checks(Options(patterns=packs)))
    differences = rule_pages.compare(folder, pages)
    if check:
        show(Text(f"{each.state}: {folder / each.name}") for each in differences)
        if differences:
            again = shlex.join(["kindphrase", "rules", "docs", str(folder)])
            show([Text(f"{counted(len(differences), 'page')} not as written now. Write them with: {again}")])
            raise typer.Exit(failing.FOUND)
        show([Text(f"All {counted(len(pages), 'page')} in {folder} are fresh.")])
        return
    try:
        rule_pages.write(folder, pages, differences)
    except OSError as error:
        raise unwritable(folder, error) from None
    show([Text(f"{counted(len(pages), 'page')} in {folder}, {len(differences)} of them changed.")])


def _entries(packs: Iterable[Path]) -> list[Entry]:
    """The rules that ship with those of the packs, by id, none loaded for a parser.

    Raises:
        PatternError: a rule file does not hold.
    """
    from kindphrase.adapters.rule_view import Entry
    from kindphrase.rules.packs import load_packs

    found = load_packs(packs)
    return [Entry(pattern, path) for pattern, path in zip(found.patterns, found.paths, strict=True)]


def _chosen(kind: str, values: Sequence[str] | None, allowed: tuple[str, ...]) -> frozenset[str]:
    names = [name.strip() for value in values or () for name in value.split(",") if name.strip()]
    try:
        return frozenset(map(one_of(kind, allowed), names)) if names else frozenset(allowed)
    except typer.BadParameter as error:
        raise typer.BadParameter(error.message, param_hint=f"'--{kind}'") from None


def _below(path: Path, pack: Path) -> bool:
    return path.resolve().is_relative_to(pack.resolve())


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, indent=2)
