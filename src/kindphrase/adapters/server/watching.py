"""`Watch`: one line a request in the log, and nothing that goes wrong inside gets out.

A line holds method, end point, status, size and time. Paths and query strings may hold text of a draft, and messages of
errors may, so neither is ever written: an end point is named by its route, an error by its type and place.
"""

from __future__ import annotations

import logging
import time

from starlette.types import ASGIApp, Message, Receive, Scope, Send

from kindphrase.adapters.failing import place
from kindphrase.adapters.server.problems import HttpProblem
from kindphrase.adapters.server.replies import of_problem

LOG = logging.getLogger("kindphrase.server")
METHODS = frozenset("GET HEAD POST PUT PATCH DELETE OPTIONS".split())
NOWHERE = "-"


class Watch:
    """ASGI middleware, the outermost."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """As ASGI has it."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        began = time.perf_counter()
        status = size = 0

        async def sending(message: Message) -> None:
            nonlocal status, size
            if message["type"] == "http.response.start":
                status = message["status"]
            else:
                size += len(message.get("body", b""))
            await send(message)

        try:
            await self._app(scope, receive, sending)
        except Exception as error:  # a bug of ours; its message may hold text of the draft
            LOG.error("internal error: %s at %s; please report this line", type(error).__name__, place(error))  # noqa: TRY400
            if not status:
                await of_problem(_bug(), scope["path"])(scope, receive, sending)
        finally:
            method = scope["method"] if scope["method"] in METHODS else "?"
            spent = (time.perf_counter() - began) * 1000
            LOG.info("%s %s %d %d bytes %.0f ms", method, scope.get("kindphrase.route", NOWHERE), status, size, spent)


def _bug() -> HttpProblem:
    return HttpProblem(500, "internal", "Something is wrong with the server.", next_step="Look at its own messages.")
