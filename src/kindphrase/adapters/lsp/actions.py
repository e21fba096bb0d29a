"""`Report` → code actions: say it otherwise, rewrite the whole message, or let the words stand."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from lsprotocol import types

from kindphrase.adapters.lsp.places import Places
from kindphrase.adapters.lsp.snippets import snippet
from kindphrase.reporting import Finding, Report, Suggestion

ALLOW, IGNORE = "kindphrase.allowPhrase", "kindphrase.ignoreRule"
QUICK, REWRITE = types.CodeActionKind.QuickFix, types.CodeActionKind.RefactorRewrite
KINDS = (QUICK, REWRITE)
TITLE_WIDTH = 100


@dataclass(frozen=True, slots=True)
class Document:
    """One state of a document, and what its client can be sent.

    ``form`` is the format that it is read in; ``project`` says that there is a folder for a configuration file.
    """

    uri: str
    version: int | None
    places: Places
    form: str
    project: bool = False
    snippets: bool = False
    versioned: bool = False


def actions(
    report: Report, document: Document, start: int, end: int, context: types.CodeActionContext
) -> Iterator[types.CodeAction]:
    """For the findings that touch ``text[start:end]``, in order; then for the whole message.

    Only the kinds that the client asks for.
    """
    here = [finding for finding in report.findings if finding.start <= end and start <= finding.end]
    if _wanted(QUICK, context.only):
        for finding in here:
            marked = [each for each in context.diagnostics if _is_about(each, finding)]
            for at, suggestion in enumerate(each for each in finding.suggestions if each.applicability != "advice"):
                yield _say(suggestion, document, marked, preferred=not at)
    if _wanted(REWRITE, context.only) and report.edits:
        edits = [types.TextEdit(document.places.range(one.start, one.end), one.text) for one in report.edits]
        yield types.CodeAction("Rewrite the whole message", REWRITE, edit=_edit(document, edits))
    if _wanted(QUICK, context.only):
        for finding in here:
            marked = [each for each in context.diagnostics if _is_about(each, finding)]
            yield from _let_stand(finding, document, marked)


def _say(
    suggestion: Suggestion, document: Document, marked: list[types.Diagnostic], *, preferred: bool
) -> types.CodeAction:
    where = document.places.range(suggestion.start, suggestion.end)
    edit: types.TextEdit | types.SnippetTextEdit = types.TextEdit(where, suggestion.text)
    if document.snippets:
        edit = types.SnippetTextEdit(where, types.StringValue(snippet(suggestion)))
    title = f"Say: {_short(suggestion.text)}"
    return types.CodeAction(title, QUICK, marked, is_preferred=preferred or None, edit=_edit(document, [edit]))


def _let_stand(finding: Finding, document: Document, marked: list[types.Diagnostic]) -> Iterator[types.CodeAction]:
    comment = ignoring(finding, document.places, document.form)
    title = f"Ignore {finding.rule} here"
    yield types.CodeAction(title, QUICK, marked, edit=_edit(document, [comment]))
    if not document.project:
        return
    for title, command, what in (
        (f"Ignore {finding.rule} in this project", IGNORE, finding.rule),
        (f'Allow "{_short(finding.text)}" in this project', ALLOW, finding.text),
    ):
        asked = types.Command(title, command, arguments=[document.uri, what])
        yield types.CodeAction(title, QUICK, marked, command=asked)


def ignoring(finding: Finding, places: Places, form: str) -> types.TextEdit:
    """The comment that silences the rule of a finding where it begins, as the format writes it.

    Where markup has comments of its own, none stands on a line by itself: it would part a paragraph of Markdown, and
    lines of HTML are no lines to its reader.
    """
    start, end = places.line(finding.start)
    row = places.text[start:end]
    comment = f"kindphrase: ignore {finding.rule}"
    if form == "html":
        return types.TextEdit(places.range(finding.start, finding.start), f"<!-- {comment} -->")
    if form == "markdown":
        at = start + len(row.rstrip())
        return types.TextEdit(places.range(at, at), f" <!-- {comment} -->")
    indent = row[: len(row) - len(row.lstrip())]
    # the line tells how lines end here
    following = places.text[end : end + 2]
    after = "\r\n" if following == "\r\n" else following[:1] or "\n"
    return types.TextEdit(places.range(start, start), f"{indent}# kindphrase: ignore-next-line {finding.rule}{after}")


def _edit(document: Document, edits: Sequence[types.TextEdit | types.SnippetTextEdit]) -> types.WorkspaceEdit:
    if not (document.versioned or document.snippets):
        plain = [edit for edit in edits if isinstance(edit, types.TextEdit)]
        return types.WorkspaceEdit(changes={document.uri: plain})
    named = types.OptionalVersionedTextDocumentIdentifier(document.uri, document.version)
    return types.WorkspaceEdit(document_changes=[types.TextDocumentEdit(named, list(edits))])


def _wanted(kind: str, only: Sequence[str] | None) -> bool:
    """Whether a kind is one of those asked for, or stands below one; the empty kind stands above all."""
    return only is None or any(each in {kind, ""} or kind.startswith(f"{each}.") for each in only)


def _is_about(diagnostic: types.Diagnostic, finding: Finding) -> bool:
    told = diagnostic.data.get("fingerprint") if isinstance(diagnostic.data, dict) else None
    return told == finding.fingerprint if told is not None else diagnostic.code == finding.rule


def _short(text: str) -> str:
    words = " ".join(text.split())
    return words if len(words) <= TITLE_WIDTH else f"{words[: TITLE_WIDTH - 1]}…"
