"""Runs the server with uvicorn until it is told to stop."""

from __future__ import annotations

import logging
import socket
import sys
from collections.abc import Callable
from contextlib import suppress

import uvicorn

from kindphrase.adapters.server.app import make_app
from kindphrase.adapters.server.checking import Checkers
from kindphrase.adapters.server.connections import Connection
from kindphrase.adapters.server.serving import ServerSettings
from kindphrase.adapters.server.watching import LOG
from kindphrase.configfiles import located
from kindphrase.errors import OptionError

READY = "kindphrase: listening on {url}"


def run(settings: ServerSettings, *, quiet: bool = False, told: Callable[[str], None] = print) -> None:
    """Serve until SIGINT or SIGTERM. The checker is built first: what is wrong with the rules is told at once.

    Raises:
        KindphraseError: the options do not hold, or nothing can listen there.
    """
    checkers = Checkers(settings.checking.options)
    app = make_app(settings, checkers)
    with listen(settings.host, settings.port) as sock:
        _build(checkers, settings)
        log_to_stderr(quiet=quiet)
        told(READY.format(url=url_of(settings.host, sock)))
        with suppress(KeyboardInterrupt):  # which uvicorn raises again once all is done
            uvicorn.Server(configured(app)).run([sock])


def _build(checkers: Checkers, settings: ServerSettings) -> None:
    try:
        checkers.of(settings.checking.options)
    except OptionError as error:
        file = settings.checking.file
        raise (located(error, file) if file is not None else error) from None


def configured(app: object) -> uvicorn.Config:
    """How uvicorn runs here: no access log of its own and no traces, since those show query strings."""
    return uvicorn.Config(
        app,  # type: ignore[arg-type]
        http=Connection,
        ws="none",
        lifespan="on",
        log_config=None,
        log_level="warning",
        access_log=False,
        server_header=False,
        proxy_headers=False,
        timeout_keep_alive=10,
        timeout_graceful_shutdown=5,
    )


def listen(host: str, port: int) -> socket.socket:
    """A socket that listens there.

    Raises:
        OptionError: it cannot.
    """
    try:
        family = socket.getaddrinfo(host.strip("[]"), port, type=socket.SOCK_STREAM)[0][0]
        return socket.create_server((host.strip("[]"), port), family=family, backlog=1024)
    except OSError as error:
        raise OptionError(
            f"Nothing can listen on {host}, port {port} ({error.strerror}). Give another --port, or 0 for a free one."
        ) from None


def url_of(host: str, sock: socket.socket) -> str:
    """Where a browser finds it."""
    named = f"[{host.strip('[]')}]" if ":" in host else host
    return f"http://{named}:{sock.getsockname()[1]}/"


def log_to_stderr(*, quiet: bool) -> None:
    """One line for each request, unless quiet; what goes wrong always."""
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(logging.Formatter("%(asctime)s %(message)s"))
    for name in (LOG.name, "uvicorn.error"):
        logger = logging.getLogger(name)
        logger.handlers, logger.propagate = [handler], False
        logger.setLevel(logging.INFO if logger is LOG and not quiet else logging.WARNING)
