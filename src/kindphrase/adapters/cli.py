"""The ``kindphrase`` command: ``check``, ``rewrite``, ``explain``, and ``rules`` with commands of its own.

Exit status of ``check``: 0 nothing found, 1 findings, 2 an error of use or input. ``rewrite`` and ``explain``: 0 or 2.
spaCy is imported only once there is a draft to check.
"""

from __future__ import annotations

import gc
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from kindphrase import __version__
from kindphrase.adapters import explain, exports, failing, lsp_cli, outputs, render, rules_cli, wire
from kindphrase.adapters.arguments import with_call
from kindphrase.adapters.audit.command import audit
from kindphrase.adapters.choices import Format
from kindphrase.adapters.configured import Call
from kindphrase.adapters.console import console, show, write, write_data
from kindphrase.adapters.formats import SUBJECT
from kindphrase.adapters.inputs import Draft
from kindphrase.adapters.mcp_command import mcp
from kindphrase.adapters.progress import watched
from kindphrase.adapters.quick_spacy import import_spacy
from kindphrase.adapters.records import Fields
from kindphrase.adapters.runs import Run
from kindphrase.adapters.server.command import serve
from kindphrase.annotated import check_annotated
from kindphrase.options import Options

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


def main() -> None:
    """The console script."""
    failing.survive_any_locale()
    with failing.to_the_end():
        app(prog_name="kindphrase")


def make_checker(options: Options) -> Checker:
    """The one slow step.

    Raises:
        KindphraseError: the model, a rule file or an option does not hold.
    """
    # nothing that is loaded here dies before the process does: looking for garbage among it takes a tenth of the start.
    # Not `gc.disable`: the reader of the pipeline's files (srsly) calls `gc.enable`.
    thresholds = gc.get_threshold()
    gc.set_threshold(0)
    try:
        import_spacy()
        from kindphrase.checker import Checker

        return Checker(options)
    finally:
        gc.freeze()  # nor among it at all, from here on
        gc.set_threshold(*thresholds)


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
    field: Annotated[
        str | None, typer.Option("--field", metavar="NAME", help="Read JSON lines; the draft is in this field.")
    ] = None,
    id_field: Annotated[
        str | None, typer.Option("--id-field", metavar="NAME", help="What tells the lines apart, such as ts.")
    ] = None,
) -> None:
    """Underline what will be heard as blame, say why, and offer other words.

    Ends with status 0 if nothing was found, 1 if something was, 2 if an input or an option is wrong.
    """
    if field is not None:
        if write_baseline is not None:
            raise typer.BadParameter("--write-baseline takes whole files; leave out --field")
        ended = exports.check_export(Run(call, make_checker), Fields(field, id_field), output)
    elif id_field is not None:
        raise typer.BadParameter("--id-field goes with --field")
    elif write_baseline is not None:
        _write_baseline(call, output, write_baseline)
        return
    else:
        ended = _check(Run(call, make_checker), output)
    if ended == failing.FAILED or (ended == failing.FOUND and not exit_zero):
        raise typer.Exit(ended)


def _check(run: Run, output: str) -> int:
    """Check whole files and print all that was found; the exit status is told."""
    checked = [_checked(checker, draft) for checker, draft in watched(run, len(run.names))]
    if output == "text":
        if checked or not run.failed:
            show(render.whole(checked, console().width, run.passed_by))
    elif printed := wire.written(checked, output, alone=run.alone, failed=run.failed):
        write_data(printed)
    if run.failed:
        return failing.FAILED
    return failing.FOUND if any(item.report.findings for item in checked) else failing.CLEAN


def _checked(checker: Checker, draft: Draft) -> render.Checked:
    return render.Checked(draft.name, check_annotated(checker, draft.text), draft.part)


def _write_baseline(call: Call, output: str, path: Path) -> None:
    if output != "text":
        raise typer.BadParameter("--write-baseline prints no report; leave out --format")
    if any(setting.key == ("baseline",) for setting in call.given):
        raise typer.BadParameter("give either --baseline or --write-baseline, not both")
    run = Run(call, make_checker, with_baseline=False)
    checked = [_checked(checker, draft) for checker, draft in watched(run, len(run.names))]
    if run.failed:
        failing.tell(f"{path} was not written, since not every draft could be read")
        raise typer.Exit(failing.FAILED)
    known = render.counted(outputs.write_baseline(path, checked), "known finding")
    typer.echo(f"{path} holds {known} of {render.counted(len(checked), 'draft')} now.")


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
    run = Run(call, lambda options: make_checker(options.suggesting))
    drafts = list(run)
    # what a mail says, without its subject, unless all changes are wanted
    shown = [each for each in drafts if diff or each[1].part != SUBJECT]
    for checker, draft in shown:
        after = check_annotated(checker, draft.text).rewrite()
        if diff:
            show(render.difference(draft.label, draft.text.source, after))
            continue
        if not run.alone or len(shown) > 1:
            show([render.heading(draft.label)])
        write(after)
    if run.failed:
        raise typer.Exit(failing.FAILED)


@app.command(name="explain", short_help="Print what each stage made of a draft.")
@failing.boundary()
@with_call
def explain_(call: Call) -> None:
    """Print what each stage made of a draft: masks, clauses, rules, guards, plans, and what was dropped and why.

    Offsets are those of what is read: without tags, headers and the like.
    """
    run = Run(call, make_checker)
    for checker, draft in run:
        if not run.alone or draft.part:
            show([render.heading(draft.label)])
        show(explain.stages(checker.trace(draft.text.plain)))
    if run.failed:
        raise typer.Exit(failing.FAILED)


app.command(name="audit", short_help="Count blame in an archive of messages, by rule and week.")(audit)
# after those for one's own drafts, in the order of the help
app.command(name="serve", short_help="Serve a page to write on, and the reports over HTTP.")(serve)
app.command(name="lsp", short_help="Talk to an editor as a language server.")(lsp_cli.lsp)
app.command(name="mcp", short_help="Serve two tools to assistants (Model Context Protocol).")(mcp)
