"""What the tests of the language server share: an editor of few words around the client of pytest-lsp."""

from __future__ import annotations

import asyncio
import sys
from pathlib import Path
from typing import Any

import pytest_lsp
from lsprotocol import types
from pygls.protocol import default_converter
from pytest_lsp import client_capabilities
from pytest_lsp.client import DEFAULT_CLIENT_FEATURES

PATIENCE = 60.0  # seconds; a busy machine needs some to load the parser
COMMAND = (sys.executable, "-m", "kindphrase", "lsp")
PLAIN_CLIENT = "neovim@v0.7.0"  # announces no snippets, no encodings, no pull


class _Noting(pytest_lsp.LanguageClientProtocol):
    def _handle_notification(self, method_name, params):
        self._server.notes.append((method_name, params))
        super()._handle_notification(method_name, params)


class Editor:
    """A client, its documents, and everything that it was told, in order."""

    def __init__(self) -> None:
        self.client = pytest_lsp.LanguageClient(protocol_cls=_Noting, converter_factory=default_converter)
        self.client.notes = []
        for method, function in DEFAULT_CLIENT_FEATURES.items():

            def bound(params, function=function):
                return function(self.client, params)

            self.client.feature(method)(bound)
        self.texts: dict[str, str] = {}
        self.result: types.InitializeResult | None = None

    async def start(
        self,
        root: Path,
        *command: str,
        capabilities: types.ClientCapabilities | None = None,
        options: dict[str, Any] | None = None,
    ) -> Editor:
        """Start a server for a folder."""
        await self.client.start_io(*(command or COMMAND))
        params = types.InitializeParams(
            capabilities=capabilities or client_capabilities(PLAIN_CLIENT),
            root_uri=root.as_uri(),
            initialization_options={"debounce": 40} | (options or {}),
        )
        self.result = await self.client.initialize_session(params)
        return self

    async def stop(self) -> None:
        await self.client.shutdown_session()
        await self.client.stop()

    def open(self, path: Path | str, text: str, language: str = "plaintext") -> str:
        """Open a document; the answer is its URI."""
        uri = path.as_uri() if isinstance(path, Path) else path
        self.texts[uri] = text
        item = types.TextDocumentItem(uri, language, 1, text)
        self.client.text_document_did_open(types.DidOpenTextDocumentParams(item))
        return uri

    def change(self, uri: str, version: int, text: str) -> None:
        """Put another text in place of the document's."""
        self.texts[uri] = text
        self.send(uri, version, [types.TextDocumentContentChangeWholeDocument(text)])

    def send(self, uri: str, version: int, changes: list[types.TextDocumentContentChangeEvent]) -> None:
        named = types.VersionedTextDocumentIdentifier(version, uri)
        self.client.text_document_did_change(types.DidChangeTextDocumentParams(named, changes))

    def close(self, uri: str) -> None:
        self.client.text_document_did_close(types.DidCloseTextDocumentParams(types.TextDocumentIdentifier(uri)))

    def close_all(self) -> None:
        """Leave nothing open: whatever is, is checked again when settings change."""
        for uri in self.texts:
            self.close(uri)
        self.texts.clear()

    def published(self, uri: str) -> list[types.PublishDiagnosticsParams]:
        """All that was published for a document, in order."""
        method = types.TEXT_DOCUMENT_PUBLISH_DIAGNOSTICS
        return [params for name, params in self.client.notes if name == method and params.uri == uri]

    async def diagnostics(self, uri: str, version: int | None = 1, after: int = 0) -> list[types.Diagnostic]:
        """What is published for a version, past the first ``after`` publications."""

        def newest() -> list[types.PublishDiagnosticsParams]:
            return [params for params in self.published(uri)[after:] if params.version == version]

        await self.until(lambda: bool(newest()))
        return list(newest()[-1].diagnostics)

    async def until(self, holds: Any) -> None:
        """Wait until something holds.

        Raises:
            AssertionError: it took too long.
        """
        for _ in range(int(PATIENCE / 0.01)):
            if holds():
                return
            await asyncio.sleep(0.01)
        raise AssertionError("nothing of the kind was told")

    async def actions(self, uri: str, found: types.Range, *given: types.Diagnostic, only: Any = None) -> dict[str, Any]:
        """The code actions for a range, by title; those with a command come without their kind from this client."""
        context = types.CodeActionContext(list(given), only)
        params = types.CodeActionParams(types.TextDocumentIdentifier(uri), found, context)
        answer = await self.client.text_document_code_action_async(params)
        return {each.title: each for each in answer or ()}

    async def run(self, command: str, *arguments: Any) -> Any:
        params = types.ExecuteCommandParams(command, list(arguments))
        return await self.client.workspace_execute_command_async(params)

    async def hover(self, uri: str, line: int, column: int) -> types.Hover | None:
        params = types.HoverParams(types.TextDocumentIdentifier(uri), types.Position(line, column))
        return await self.client.text_document_hover_async(params)

    async def configure(self, settings: Any) -> None:
        self.client.workspace_did_change_configuration(types.DidChangeConfigurationParams(settings))


def applied(text: str, edit: types.WorkspaceEdit) -> str:
    """A text after an edit of it, positions in UTF-16, worked out without the code under test."""
    edits = [each for change in (edit.changes or {}).values() for each in change]
    for changed in edit.document_changes or ():
        edits += changed.edits
    lines = text.split("\n")
    starts = [sum(len(line.encode("utf-16-le")) + 2 for line in lines[:at]) for at in range(len(lines))]
    data = text.encode("utf-16-le")
    for one in sorted(edits, key=lambda each: (each.range.start.line, each.range.start.character), reverse=True):
        start, end = (starts[at.line] + 2 * at.character for at in (one.range.start, one.range.end))
        data = data[:start] + one.new_text.encode("utf-16-le") + data[end:]
    return data.decode("utf-16-le")
