"""The ``kindphrase`` command: ``check``, ``rewrite``, ``explain``, and ``rules`` with commands of its own.

Exit status of ``check``: 0 nothing found, 1 findings, 2 an error of use or input. ``rewrite`` and ``explain``: 0 or 2.
spaCy is imported only once there is a draft to check.
"""

from __future__ import annotations

import gc
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from kindphrase import __version__
from kindphrase.adapters import baseline_file, explain, failing, inputs, render, rules_cli
from kindphrase.adapters.choices import Format, with_call
from kindphrase.adapters.configured import Call, Configured
from kindphrase.adapters.console import console, show, write, write_data
from kindphrase.adapters.server.command import serve
from kindphrase.configfiles import located
from kindphrase.errors import ConfigError, KindphraseError, OptionError
from kindphrase.options import Options
from kindphrase.settings import Settings

if TYPE_CHECKING:
    from kindphrase.checker import Checker

app = typer.Typer(
    name="kindphrase",
    add_completion=False,
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,  # [brackets] in help are brackets
)
app.add_typer(rules_cli.app, name="rules")
app.command(name="serve", short_help="Serve the reports over HTTP, and LanguageTool's API.")(serve)


def main() -> None:
    """The console script."""
    failing.survive_any_locale()
    app(prog_name="kindphrase")


def make_checker(options: Options) -> Checker:
    """The one slow step.

    Raises:
        KindphraseError: the model, a rule file or an option does not hold.
    """
    # nothing that is loaded here dies before the process does: looking for garbage among it takes a tenth of the start
    gc.disable()
    try:
        from kindphrase.checker import Checker

        return Checker(options)
    finally:
        gc.enable()


def _print_version(wanted: bool) -> None:
    if wanted:
        typer.echo(f"kindphrase {__version__}")
        raise typer.Exit


@app.callback()
def root(
    version: Annotated[
        bool, typer.Option("--version", callback=_print_version, is_eager=True, help="Print the version.")
    ] = False,
) -> None:
    """Shows which words of a draft will be heard as blame, and offers what you may have meant."""


@app.command(short_help="Underline blame, say why, offer other words.")
@failing.boundary()
@with_call
def check(
    call: Call,
    output: Format = "text",
    exit_zero: Annotated[bool, typer.Option("--exit-zero", help="End with 0 even if there are findings.")] = False,
    write_baseline: Annotated[
        Path | None, typer.Option("--write-baseline", metavar="FILE", help="Write down all findings as known.")
    ] = None,
) -> None:
    """Underline what will be heard as blame, say why, and offer other words.

    Ends with status 0 if nothing was found, 1 if something was, 2 if an input or an option is wrong.
    """
    if write_baseline is not None:
        _write_baseline(call, output, write_baseline)
        return
    run = Run(call)
    checked = [render.Checked(draft.name, checker.check(draft.text)) for checker, draft in run]
    if checked and output == "text":
        show(render.whole(checked, width=console().width))
    elif checked:
        write_data(render.as_json(checked, one_per_line=output == "jsonl", alone=run.alone))
    if run.failed:
        raise typer.Exit(failing.FAILED)
    if any(item.report.findings for item in checked) and not exit_zero:
        raise typer.Exit(failing.FOUND)


def _write_baseline(call: Call, output: str, path: Path) -> None:
    if output != "text":
        raise typer.BadParameter("--write-baseline prints no report; leave out --format")
    if any(setting.key == ("baseline",) for setting in call.given):
        raise typer.BadParameter("give either --baseline or --write-baseline, not both")
    run = Run(call, with_baseline=False)
    checked = [render.Checked(draft.name, checker.check(draft.text)) for checker, draft in run]
    if run.failed:
        failing.tell(f"{path} was not written, since not every draft could be read")
        raise typer.Exit(failing.FAILED)
    count = baseline_file.write_baseline(path, checked)
    typer.echo(f"{path} holds {count} known finding{'s' * (count != 1)} of {render.drafts(checked)} now.")


@app.command(short_help="Print the draft with the best suggestions.")
@failing.boundary()
@with_call
def rewrite(
    call: Call,
    diff: Annotated[bool, typer.Option("--diff", help="Show the changes as a unified diff instead.")] = False,
) -> None:
    """Print the whole draft with the best suggestions applied; [brackets] are for you to fill in.

    Ends with status 0, or 2 if an input or an option is wrong. Nothing is written to any file.
    """
    run = Run(call)
    for checker, draft in run:
        after = checker.check(draft.text).rewrite()
        if diff:
            show(render.difference(draft.name, draft.text, after))
            continue
        if not run.alone:
            show([render.heading(draft.name)])
        write(after)
    if run.failed:
        raise typer.Exit(failing.FAILED)


@app.command(name="explain", short_help="Print what each stage made of a draft.")
@failing.boundary()
@with_call
def explain_(call: Call) -> None:
    """Print what each stage made of a draft: masks, clauses, rules, guards, plans, and what was dropped and why."""
    run = Run(call)
    for checker, draft in run:
        if not run.alone:
            show([render.heading(draft.name)])
        show(explain.stages(checker.trace(draft.text)))
    if run.failed:
        raise typer.Exit(failing.FAILED)


class Run:
    """The drafts of one call, each with the checker. What cannot be read is told at once, and the rest goes on.

    Drafts with equal settings share a checker. Without ``with_baseline`` what is known is found again.

    Raises:
        typer.BadParameter: there is no draft, or two ways of giving one are mixed.
        OptionError: the encoding is unknown.
    """

    def __init__(self, call: Call, *, with_baseline: bool = True) -> None:
        self._call = call
        self._names = inputs.sources(call.files, call.text)
        self._encoding = inputs.known(call.encoding)
        self._configured = Configured(call, with_baseline=with_baseline)
        self._told: set[str] = set()
        self.alone = len(self._names) < 2
        self.failed = False

    def __iter__(self) -> Iterator[tuple[Checker, inputs.Draft]]:
        drafts = list(self._drafts())
        checkers: dict[Options, Checker] = {}
        for found, _ in drafts:
            if found.options not in checkers:
                checkers[found.options] = self._checker(found)
        yield from ((checkers[found.options], draft) for found, draft in drafts)

    def _checker(self, found: Settings) -> Checker:
        try:
            return make_checker(found.options)
        except OptionError as error:
            raise (located(error, found.file) if found.file is not None else error) from None

    def _drafts(self) -> Iterator[tuple[Settings, inputs.Draft]]:
        if self._call.text is not None:
            found = self._configured.of(None)
            yield found, inputs.given(self._call.text, found.options.max_length)
        for name in self._names:
            try:
                found = self._configured.of(name)
                yield found, inputs.read(name, self._encoding, found.options.max_length)
            except (ConfigError, OptionError) as error:  # about several drafts, perhaps
                self._tell(str(error))
            except KindphraseError as error:
                self._tell(str(error) if self.alone or name in str(error) else f"{name}: {error}")

    def _tell(self, message: str) -> None:
        if message not in self._told:
            failing.tell(message)
        self._told.add(message)
        self.failed = True
