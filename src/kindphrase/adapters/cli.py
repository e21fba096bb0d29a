"""The ``kindphrase`` command: ``check``, ``rewrite`` and ``explain``.

Exit status of ``check``: 0 nothing found, 1 findings, 2 an error of use or input. ``rewrite`` and ``explain``: 0 or 2.
spaCy is imported only once there is a draft to check.
"""

from __future__ import annotations

import gc
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Annotated

import typer
from rich.console import Console
from rich.text import Text

from kindphrase import __version__
from kindphrase.adapters import explain, failing, inputs, render
from kindphrase.adapters.choices import Call, Format, with_call
from kindphrase.errors import KindphraseError
from kindphrase.options import Options

if TYPE_CHECKING:
    from kindphrase.checker import Checker

PLAIN_WIDTH = 100  # columns, where the output is no terminal

app = typer.Typer(
    name="kindphrase",
    add_completion=False,
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,  # [brackets] in help are brackets
)


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
) -> None:
    """Underline what will be heard as blame, say why, and offer other words.

    Ends with status 0 if nothing was found, 1 if something was, 2 if an input or an option is wrong.
    """
    run = Run(call)
    checked = [render.Checked(draft.name, checker.check(draft.text)) for checker, draft in run]
    if checked and output == "text":
        _show(render.whole(checked, width=_console().width))
    elif checked:
        data = render.as_json(checked, one_per_line=output == "jsonl", alone=run.alone)
        typer.echo(data.encode("utf-8", "backslashreplace"))  # UTF-8 in every locale
    if run.failed:
        raise typer.Exit(failing.FAILED)
    if any(item.report.findings for item in checked) and not exit_zero:
        raise typer.Exit(failing.FOUND)


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
            _show(render.difference(draft.name, draft.text, after))
            continue
        if not run.alone:
            _show([render.heading(draft.name)])
        _write(after)
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
            _show([render.heading(draft.name)])
        _show(explain.stages(checker.trace(draft.text)))
    if run.failed:
        raise typer.Exit(failing.FAILED)


class Run:
    """The drafts of one call, each with the checker. What cannot be read is told at once, and the rest goes on.

    Raises:
        typer.BadParameter: there is no draft, or two ways of giving one are mixed.
        OptionError: the encoding is unknown.
    """

    def __init__(self, call: Call) -> None:
        self._call = call
        self._names = inputs.sources(call.files, call.text)
        self._encoding = inputs.known(call.encoding)
        self.alone = len(self._names) < 2
        self.failed = False

    def __iter__(self) -> Iterator[tuple[Checker, inputs.Draft]]:
        drafts = list(self._drafts())
        if drafts:
            checker = make_checker(self._call.options)
            yield from ((checker, draft) for draft in drafts)

    def _drafts(self) -> Iterator[inputs.Draft]:
        limit = self._call.options.max_length
        if self._call.text is not None:
            yield inputs.given(self._call.text, limit)
        for name in self._names:
            try:
                yield inputs.read(name, self._encoding, limit)
            except KindphraseError as error:
                failing.tell(str(error) if self.alone or name in str(error) else f"{name}: {error}")
                self.failed = True


def _console() -> Console:
    """Colours and the terminal's width on a terminal; neither elsewhere."""
    console = Console(highlight=False, markup=False, emoji=False, soft_wrap=True)
    if not console.is_terminal:
        console.width = PLAIN_WIDTH
    return console


def _show(lines: Iterable[Text]) -> None:
    console = _console()
    for line in lines:
        console.print(line)


def _write(text: str) -> None:
    """Verbatim: no wrapping, no colours, line ends as they are."""
    typer.echo(text, nl=bool(text) and not text.endswith("\n"))
