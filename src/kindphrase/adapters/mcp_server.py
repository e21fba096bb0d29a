"""The MCP server on standard input and output: one assistant, one connection, drafts checked on threads."""

from __future__ import annotations

import logging
import sys
from functools import partial
from typing import Any

import anyio
from anyio.to_thread import run_sync
from mcp.server.lowlevel import Server
from mcp.server.stdio import stdio_server
from mcp.shared.exceptions import MCPError
from mcp_types import INVALID_PARAMS, CallToolRequestParams, CallToolResult, ListToolsResult

from kindphrase import __version__
from kindphrase.adapters import mcp_tools
from kindphrase.adapters.server.checking import Checkers
from kindphrase.adapters.server.serving import ServerSettings
from kindphrase.settings import Settings


def make_server(checking: Settings, checkers: Checkers) -> Server[Any]:
    """A server that offers the tools; ``checking`` holds where a call says nothing else."""
    # messages on standard input have no limit of their own; the one on drafts is enough
    served = ServerSettings(checking=checking, max_body=sys.maxsize)
    tools = mcp_tools.tools()

    async def list_tools(_context: object, _params: object) -> ListToolsResult:
        return ListToolsResult(tools=tools)

    async def call_tool(_context: object, params: CallToolRequestParams) -> CallToolResult:
        if params.name not in mcp_tools.ANSWERS:
            raise MCPError(INVALID_PARAMS, f"There is no such tool. Known: {', '.join(mcp_tools.ANSWERS)}.")
        work = partial(mcp_tools.call, params.name, params.arguments or {}, served, checkers.of)
        return await run_sync(work, abandon_on_cancel=True)

    return Server(
        "kindphrase",
        version=__version__,
        title="kindphrase",
        description="Finds blame in messages, and offers what the writer may have meant.",
        instructions=mcp_tools.INSTRUCTIONS,
        on_list_tools=list_tools,
        on_call_tool=call_tool,
    )


def run(checking: Settings) -> None:
    """Serve until the client closes standard input. The checker is built first: what is wrong is told at once.

    Raises:
        KindphraseError: the rules, the model or the options do not hold.
    """
    _silence()
    checkers = Checkers(checking.options)
    checkers.of(checking.options)
    server = make_server(checking, checkers)

    async def serve() -> None:
        async with stdio_server() as (reading, writing):
            await server.run(reading, writing, server.create_initialization_options())

    anyio.run(serve)


def _silence() -> None:
    """The library logs whole messages when something breaks, and they hold drafts."""
    logger = logging.getLogger("mcp")
    logger.handlers, logger.propagate = [logging.NullHandler()], False
