"""``kindphrase mcp``: two tools for assistants, over standard input and output. Ends with 0 or 2."""

from __future__ import annotations

from kindphrase.adapters import failing
from kindphrase.adapters.arguments import with_settings
from kindphrase.adapters.configured import Call, Configured
from kindphrase.errors import MissingExtraError


@failing.boundary()
@with_settings
def mcp(call: Call) -> None:
    """Serve the tools check and rewrite to an assistant, over standard input and output (Model Context Protocol).

    Desktop programs start this command themselves; at a terminal it waits for messages. It keeps no draft.
    """
    try:
        from kindphrase.adapters.mcp_server import run
    except ModuleNotFoundError as error:
        if (error.name or "").partition(".")[0] not in {"mcp", "mcp_types", "anyio", "starlette"}:
            raise
        raise MissingExtraError("mcp") from None
    run(Configured(call).of(None))
