"""A real server on loopback for tests, and a LanguageTool that says what it is told to."""

from __future__ import annotations

import asyncio
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import parse_qsl

import httpx
import uvicorn
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from kindphrase.adapters.server.app import make_app
from kindphrase.adapters.server.checking import Checkers
from kindphrase.adapters.server.running import configured, listen
from kindphrase.adapters.server.serving import ServerSettings


@contextmanager
def running(app: Starlette) -> Iterator[str]:
    """The URL of an application that is served as `kindphrase serve` does it."""
    with listen("127.0.0.1", 0) as sock:
        server = uvicorn.Server(configured(app))
        thread = threading.Thread(target=server.run, args=([sock],), daemon=True)
        thread.start()
        while not server.started:
            time.sleep(0.005)
        yield f"http://127.0.0.1:{sock.getsockname()[1]}"
        server.should_exit = True
        thread.join(timeout=20)


@contextmanager
def serving(checkers: Checkers | None = None, **settings: Any) -> Iterator[httpx.Client]:
    """A client of a server with these settings."""
    with (
        running(make_app(ServerSettings(**settings), checkers)) as url,
        httpx.Client(base_url=url, timeout=30, trust_env=False) as client,
    ):
        yield client


@dataclass
class StubLanguageTool:
    """Answers as told, and remembers what it was asked."""

    matches: list[dict[str, Any]] = field(default_factory=list)
    status: int = 200
    seconds: float = 0.0
    body: bytes | None = None
    more: dict[str, Any] = field(default_factory=dict)
    asked: list[dict[str, str]] = field(default_factory=list)

    @property
    def app(self) -> Starlette:
        return Starlette(
            routes=[
                Route("/v2/check", self._check, methods=["POST"]),
                Route("/v2/languages", self._languages),
            ]
        )

    async def _check(self, request: Request) -> Response:
        self.asked.append(dict(parse_qsl((await request.body()).decode(), keep_blank_values=True)))
        await asyncio.sleep(self.seconds)
        if self.body is not None:
            return Response(self.body, self.status, media_type="application/json")
        return JSONResponse({"matches": self.matches, **self.more}, self.status)

    async def _languages(self, request: Request) -> Response:
        await asyncio.sleep(self.seconds)
        return JSONResponse([{"name": "French", "code": "fr", "longCode": "fr"}], self.status)
