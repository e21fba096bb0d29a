"""What the server listens to, and its answers; every handler is guarded, so that none can end it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Literal

from lsprotocol import types

from kindphrase.adapters.lsp import projects
from kindphrase.adapters.lsp.actions import ALLOW, IGNORE, KINDS, Document, actions
from kindphrase.adapters.lsp.diagnostics import SOURCE, diagnostics_of
from kindphrase.adapters.lsp.drafts import Draft, State
from kindphrase.adapters.lsp.hovers import hover_at
from kindphrase.adapters.lsp.server import Handler, Server
from kindphrase.configfiles import OWN, SHARED
from kindphrase.errors import KindphraseError

REPORT = "kindphrase.report"


def make_server() -> Server:
    """A server that is ready to be started."""
    server = Server()
    _listen(server)
    _answer(server)
    _obey(server)
    return server


def _listen(server: Server) -> None:
    """To what happens; in the order in which it happens, so none of these waits for anything."""

    def on(method: str, handler: Callable[[Any], None]) -> None:
        def guarded(params: Any) -> None:
            try:
                handler(params)
            except Exception as error:
                server.tell_bug(error)

        server.feature(method)(guarded)

    def begin(params: types.InitializeParams) -> None:
        server.begin(params)
        if server.client.pulls:
            options = types.DiagnosticOptions(inter_file_dependencies=False, workspace_diagnostics=False)
            server.feature(types.TEXT_DOCUMENT_DIAGNOSTIC, options)(_guarded(server, _diagnose))

    def begun(_: types.InitializedParams) -> None:
        server.wish({})
        server.spawn(server.ask_settings)
        if server.client.watches:
            server.spawn(_watch, server)

    def configured(params: types.DidChangeConfigurationParams) -> None:
        server.wish(params.settings)
        if not params.settings:
            server.spawn(server.ask_settings)

    on(types.INITIALIZE, begin)
    on(types.INITIALIZED, begun)
    on(types.WORKSPACE_DID_CHANGE_CONFIGURATION, configured)
    on(types.WORKSPACE_DID_CHANGE_WATCHED_FILES, lambda _: server.forget())
    on(types.TEXT_DOCUMENT_DID_OPEN, server.open_draft)
    on(types.TEXT_DOCUMENT_DID_CHANGE, server.change_draft)
    on(types.TEXT_DOCUMENT_DID_CLOSE, server.close_draft)


def _answer(server: Server) -> None:
    kinds = types.CodeActionOptions(code_action_kinds=list(KINDS))
    server.feature(types.TEXT_DOCUMENT_CODE_ACTION, kinds)(_guarded(server, _act))
    server.feature(types.TEXT_DOCUMENT_HOVER)(_guarded(server, _hover))


def _obey(server: Server) -> None:
    async def allow(uri: str, phrase: str) -> None:
        await server.guarded(_add, server, "allow", uri, " ".join(phrase.split()))

    async def ignore(uri: str, rule: str) -> None:
        await server.guarded(_add, server, "ignore", uri, rule)

    async def report(uri: str) -> Any:
        return await server.guarded(_report, server, uri)

    server.command(ALLOW)(allow)
    server.command(IGNORE)(ignore)
    server.command(REPORT)(report)


def _guarded(server: Server, handler: Handler) -> Handler:
    async def guarded(params: Any) -> Any:
        return await server.guarded(handler, server, params)

    return guarded


async def _now(server: Server, uri: str) -> tuple[Draft, State] | None:
    """A document with its state, if that is still the one that was asked about."""
    draft = server.drafts.get(uri)
    places = draft.places if draft is not None else None
    state = await server.state(draft)
    return (draft, state) if draft is not None and state is not None and state.places is places else None


async def _diagnose(server: Server, params: types.DocumentDiagnosticParams) -> types.DocumentDiagnosticReport:
    draft = server.drafts.get(params.text_document.uri)
    state = await server.state(draft)
    if draft is None or state is None:
        return types.RelatedFullDocumentDiagnosticReport([])
    result = f"{draft.count}.{server.generation}"
    if params.previous_result_id == result:
        return types.RelatedUnchangedDocumentDiagnosticReport(result)
    found = diagnostics_of(state.checked.report, state.places, server.wishes)
    return types.RelatedFullDocumentDiagnosticReport(found, result_id=result)


async def _act(server: Server, params: types.CodeActionParams) -> list[types.CodeAction]:
    uri = params.text_document.uri
    if (now := await _now(server, uri)) is None:
        return []
    draft, state = now
    document = Document(
        uri,
        state.version,
        state.places,
        server.wishes.form(draft.language),
        project=uri.startswith("file:") or bool(server.roots()),
        snippets=server.client.snippets,
        versioned=server.client.versioned,
    )
    return list(actions(state.checked.report, document, *state.places.offsets(params.range), params.context))


async def _hover(server: Server, params: types.HoverParams) -> types.Hover | None:
    if (now := await _now(server, params.text_document.uri)) is None:
        return None
    _, state = now
    offset = state.places.offset(params.position)
    return hover_at(state.checked.report, state.places, offset, markdown=server.client.markdown)


async def _report(server: Server, uri: str) -> dict[str, Any] | None:
    """The whole report of the newest state, for programs: the wire format."""
    state = await server.state(server.drafts.get(uri))
    return None if state is None else state.checked.report.model_dump(mode="json")


async def _add(server: Server, key: Literal["allow", "ignore"], uri: str, value: str) -> None:
    """Add to the configuration of the project that a document belongs to."""
    file = projects.project_file(server.path_of(uri), server.roots(), server.wishes.config)
    try:
        projects.add(file, key, value)
    except KindphraseError as error:
        server.tell(str(error), types.MessageType.Error)
        return
    server.forget()


async def _watch(server: Server) -> None:
    """Have the client tell when a configuration file changes."""
    watchers = [types.FileSystemWatcher(f"**/{name}") for name in (OWN, SHARED)]
    options = types.DidChangeWatchedFilesRegistrationOptions(watchers)
    wanted = types.Registration(f"{SOURCE}-files", types.WORKSPACE_DID_CHANGE_WATCHED_FILES, options)
    await server.client_register_capability_async(types.RegistrationParams([wanted]))
