"""``kindphrase lsp``: starts the language server, which an editor talks to."""

from __future__ import annotations

import logging
import re
from typing import Annotated

import typer

from kindphrase.adapters import failing
from kindphrase.errors import MissingExtraError

LOOPBACK = ("127.0.0.1", "::1", "localhost")
_ADDRESS = re.compile(r"\[?(?P<host>[^\[\]]+?)\]?:(?P<port>\d{1,5})")


@failing.boundary()
def lsp(
    tcp: Annotated[
        str | None, typer.Option("--tcp", metavar="HOST:PORT", help="Listen there for one client, instead of stdio.")
    ] = None,
) -> None:
    """Talk to an editor over standard input and output, in the Language Server Protocol."""
    where = _address(tcp) if tcp is not None else None
    try:
        from kindphrase.adapters.lsp.features import make_server
    except ModuleNotFoundError as error:
        if (error.name or "").partition(".")[0] not in {"pygls", "lsprotocol", "tomlkit"}:
            raise
        raise MissingExtraError("lsp") from None
    _keep_silent()
    server = make_server()
    if where is None:
        server.start_io()
    else:
        server.start_tcp(*where)


def _address(given: str) -> tuple[str, int]:
    found = _ADDRESS.fullmatch(given)
    if found is None or int(found["port"]) > 65_535:
        raise typer.BadParameter("give HOST:PORT, such as 127.0.0.1:2087", param_hint="--tcp")
    if found["host"] not in LOOPBACK:
        # whoever reaches it reads along, and may change configuration files
        raise typer.BadParameter(f"drafts stay on this machine: HOST is {', '.join(LOOPBACK)}", param_hint="--tcp")
    return found["host"], int(found["port"])


def _keep_silent() -> None:
    """Nothing is logged: the library's own messages hold what clients send, and that is drafts."""
    for name in ("pygls", "asyncio"):
        logger = logging.getLogger(name)
        logger.addHandler(logging.NullHandler())
        logger.propagate = False
