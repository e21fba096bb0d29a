"""The server: documents as they come in, checks once it is quiet, and answers about the newest state.

Whatever goes wrong in a handler is told as a type and a place, and the server goes on. Words of a draft go to the
client as an answer about that draft, and nowhere else: neither to a log nor into a message.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

from lsprotocol import types
from pygls.lsp.server import LanguageServer
from pygls.protocol import LanguageServerProtocol, lsp_method
from pygls.uris import to_fs_path

from kindphrase import __version__
from kindphrase.adapters import failing
from kindphrase.adapters.lsp.client import Client, client_of
from kindphrase.adapters.lsp.desk import Desk
from kindphrase.adapters.lsp.diagnostics import SOURCE, diagnostics_of
from kindphrase.adapters.lsp.drafts import Draft, State
from kindphrase.adapters.lsp.places import UNITS, Places, changed
from kindphrase.adapters.lsp.wishes import SECTION, Wishes, section_of, wishes_from

Handler = Callable[..., Awaitable[Any]]


class Protocol(LanguageServerProtocol):
    """Leaves the text of documents to us: its own lines end where Python's do, and not only where the protocol says."""

    @lsp_method(types.TEXT_DOCUMENT_DID_CHANGE)
    def lsp_text_document__did_change(self, params: types.DidChangeTextDocumentParams) -> Any:
        """Hand the change on as it is."""
        yield self.fm.features[types.TEXT_DOCUMENT_DID_CHANGE], (params,), None


class Server(LanguageServer):
    """One client, its documents, and a `Desk` in a thread of its own."""

    def __init__(self) -> None:
        super().__init__(
            SOURCE, __version__, types.TextDocumentSyncKind.Incremental, protocol_cls=Protocol, max_workers=2
        )
        self.drafts: dict[str, Draft] = {}
        self.client = Client()
        self.wishes = Wishes()
        self.generation = 0
        self._desk = Desk(self.wishes)
        self._pool = ThreadPoolExecutor(max_workers=1, thread_name_prefix="kindphrase")
        self._base: dict[str, Any] = {}
        self._told: set[str] = set()
        self._tasks: set[asyncio.Task[Any]] = set()

    def report_server_error(self, error: Exception, source: Any) -> None:  # noqa: ARG002 - pygls names it
        """Tell of a bug without its message, which may hold words of a draft."""
        self.tell_bug(error)

    def tell_bug(self, error: BaseException) -> None:
        """A type and a place for the client's log."""
        said = f"kindphrase: internal error: {type(error).__name__} at {failing.place(error)}; please report this line"
        self.window_log_message(types.LogMessageParams(types.MessageType.Error, said))

    def tell(self, message: str, kind: types.MessageType = types.MessageType.Warning) -> None:
        """A message for the person, once until it is gone."""
        if message not in self._told:
            self._told.add(message)
            self.window_show_message(types.ShowMessageParams(kind, f"kindphrase: {message}"))

    # --- settings ---

    def begin(self, params: types.InitializeParams) -> None:
        """Learn what the client can do and what it wants."""
        self.client = client_of(params.capabilities)
        self._base = section_of(params.initialization_options)

    def wish(self, sent: Any) -> None:
        """Take the settings that were sent, over those of the beginning."""
        self.wishes, problems = wishes_from({**self._base, **section_of(sent)})
        for problem in problems:
            self.tell(problem)
        self._pool.submit(self._desk.wish, self.wishes)
        self.renew()

    def forget(self) -> None:
        """Configuration files have changed."""
        self._pool.submit(self._desk.forget)
        self.renew()

    def renew(self) -> None:
        """What was found so far counts no longer."""
        self.generation += 1
        self._told.clear()
        if self.client.pulls and self.client.refreshes:
            self.workspace_diagnostic_refresh(None)
        for draft in self.drafts.values():
            self.schedule(draft, 0)

    async def ask_settings(self) -> None:
        """Ask the client for its settings, if it can be asked."""
        if not self.client.configuration:
            return
        items = [types.ConfigurationItem(section=SECTION)]
        answer = await self.workspace_configuration_async(types.ConfigurationParams(items))
        if answer and answer[0]:
            self.wish(answer[0])

    def roots(self) -> list[Path]:
        """The folders of the workspace."""
        folders = [folder.uri for folder in self.workspace.folders.values()]
        paths = map(to_fs_path, folders or filter(None, [self.workspace.root_uri]))
        return [Path(path) for path in paths if path]

    # --- documents ---

    def open_draft(self, params: types.DidOpenTextDocumentParams) -> None:
        document = params.text_document
        path = self.path_of(document.uri)
        places = Places(document.text, self.unit)
        self.drafts[document.uri] = Draft(document.uri, document.language_id, path, document.version, places)
        self.schedule(self.drafts[document.uri], 0)

    def change_draft(self, params: types.DidChangeTextDocumentParams) -> None:
        draft = self.drafts.get(params.text_document.uri)
        if draft is not None:
            text = changed(draft.places.text, params.content_changes, self.unit)
            draft.change(params.text_document.version, Places(text, self.unit))
            self.schedule(draft, self.wishes.debounce / 1000)

    def close_draft(self, params: types.DidCloseTextDocumentParams) -> None:
        draft = self.drafts.pop(params.text_document.uri, None)
        if draft is not None:
            draft.close()
            if not self.client.pulls:
                self.text_document_publish_diagnostics(types.PublishDiagnosticsParams(draft.uri, []))

    @property
    def unit(self) -> Any:
        """In what columns are counted."""
        return UNITS[str(getattr(self.workspace.position_encoding, "value", self.workspace.position_encoding))]

    def path_of(self, uri: str) -> Path:
        """Where a document stands; one that was never saved, in the workspace."""
        path = to_fs_path(uri) if uri.startswith("file:") else None
        return Path(path) if path else Path(next(iter(self.roots()), Path())) / "untitled"

    # --- checking ---

    def schedule(self, draft: Draft, delay: float) -> None:
        """Publish what is found once nothing has changed for so many seconds."""
        if self.client.pulls:
            return
        if draft.timer is not None:
            draft.timer.cancel()
        draft.timer = asyncio.get_running_loop().call_later(delay, self.spawn, self.publish, draft)

    def spawn(self, handler: Handler, *given: Any) -> None:
        """Run a handler beside everything else; what goes wrong in it is told."""
        task = asyncio.ensure_future(self.guarded(handler, *given))
        self._tasks.add(task)  # or nobody holds it
        task.add_done_callback(self._tasks.discard)

    async def guarded(self, handler: Handler, *given: Any) -> Any:
        """The answer of a handler; None where something went wrong in it."""
        try:
            return await handler(*given)
        except Exception as error:
            self.tell_bug(error)
            return None

    async def publish(self, draft: Draft) -> None:
        """Send what was found, unless the document went on meanwhile: then its own timer is running."""
        state = await self.state(draft)
        if state is not None and state.places is draft.places:
            found = diagnostics_of(state.checked.report, state.places, self.wishes)
            self.text_document_publish_diagnostics(types.PublishDiagnosticsParams(draft.uri, found, state.version))

    async def state(self, draft: Draft | None) -> State | None:
        """The newest state of a document, checked; None where it is closed or not read."""
        if draft is None or not self.wishes.reads(draft.language):
            return None
        state = await draft.state(self._desk.check, self._pool, lambda: self.generation)
        if state is not None and state.checked.problem:
            self.tell(state.checked.problem)
        return state
