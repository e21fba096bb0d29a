"""`make_app`: the routes of the server, behind `Watch` and `Guard`."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager

from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from kindphrase.adapters.server import pages, replies
from kindphrase.adapters.server.catalogue import load_rules
from kindphrase.adapters.server.checking import Checkers, Desk
from kindphrase.adapters.server.guarding import Guard
from kindphrase.adapters.server.languagetool.v2 import V2
from kindphrase.adapters.server.problems import HttpProblem, from_status
from kindphrase.adapters.server.requests import Reader
from kindphrase.adapters.server.serving import ServerSettings
from kindphrase.adapters.server.v1 import V1
from kindphrase.adapters.server.watching import Watch

Endpoint = Callable[[Request], Awaitable[Response]]


def make_app(settings: ServerSettings, checkers: Checkers | None = None) -> Starlette:
    """The server as an ASGI application.

    Args:
        settings: how it runs.
        checkers: those to use, for tests and for callers that have one already.

    Raises:
        PatternError: a rule file does not hold.
    """
    desk = Desk(settings.concurrency, settings.timeout)
    reader = Reader(settings)
    checkers = checkers or Checkers(settings.checking.options)
    rules = load_rules(settings.checking.options)
    v1 = V1(settings, rules, checkers, desk, reader)
    v2 = V2(settings, rules, checkers, desk, reader)

    @asynccontextmanager
    async def lifespan(_: Starlette) -> AsyncIterator[None]:
        yield
        await v2.close()
        desk.close()

    return Starlette(
        routes=[
            _route("/", pages.start),
            _route("/page/{name:path}", pages.file),
            _route("/rules/{rule}", v1.rule_page),
            _route("/healthz", v1.health),
            _route("/v1/check", v1.check, "POST"),
            _route("/v1/rewrite", v1.rewrite, "POST"),
            _route("/v1/rules", v1.rules),
            _route("/v1/openapi.json", v1.openapi),
            _route("/v2/check", v2.check, "GET", "POST"),
            _route("/v2/languages", v2.languages),
            _route("/v2/maxtextlength", v2.max_length),
            _route("/v2/info", v2.info),
            _route("/v2/configinfo", v2.configinfo),
            _route("/v2/healthcheck", v2.health),
        ],
        middleware=[Middleware(Watch), Middleware(Guard, served=settings)],
        exception_handlers={HttpProblem: _told, HTTPException: _told},
        lifespan=lifespan,
    )


def _route(path: str, endpoint: Endpoint, *methods: str) -> Route:
    async def named(request: Request) -> Response:
        request.scope["kindphrase.route"] = path  # for the log
        return await endpoint(request)

    return Route(path, named, methods=methods or ["GET"])


async def _told(request: Request, error: Exception) -> Response:
    if isinstance(error, HTTPException):
        return replies.of_problem(from_status(error.status_code, error.headers), request.url.path)
    assert isinstance(error, HttpProblem)  # noqa: S101 - no other is registered
    return replies.of_problem(error, request.url.path)
