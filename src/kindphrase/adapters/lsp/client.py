"""`Client`: what the editor at the other end can be sent."""

from __future__ import annotations

from dataclasses import dataclass

from lsprotocol import types


@dataclass(frozen=True, slots=True)
class Client:
    """What a client announced. Without a word of it, a capability is not there."""

    snippets: bool = False
    versioned: bool = False
    pulls: bool = False
    refreshes: bool = False
    markdown: bool = False
    configuration: bool = False
    watches: bool = False


def client_of(given: types.ClientCapabilities) -> Client:
    """Read off the capabilities."""
    workspace = given.workspace or types.WorkspaceClientCapabilities()
    document = given.text_document or types.TextDocumentClientCapabilities()
    edits = workspace.workspace_edit or types.WorkspaceEditClientCapabilities()
    hover = document.hover or types.HoverClientCapabilities()
    watching = workspace.did_change_watched_files
    return Client(
        snippets=bool(edits.snippet_edit_support),
        versioned=bool(edits.document_changes),
        pulls=document.diagnostic is not None,
        refreshes=bool(workspace.diagnostics and workspace.diagnostics.refresh_support),
        markdown=types.MarkupKind.Markdown in (hover.content_format or ()),
        configuration=bool(workspace.configuration),
        watches=bool(watching and watching.dynamic_registration),
    )
