"""The compose page: files of the folder ``page``, and nothing from anywhere else."""

from __future__ import annotations

import hashlib
import re
from pathlib import Path

from starlette.requests import Request
from starlette.responses import Response

from kindphrase.adapters.server.problems import HttpProblem

FOLDER = Path(__file__).resolve().parent / "page"
START = "index.html"
TYPES = {
    ".html": "text/html; charset=utf-8",
    ".js": "text/javascript; charset=utf-8",
    ".mjs": "text/javascript; charset=utf-8",
    ".css": "text/css; charset=utf-8",
    ".json": "application/json",
    ".webmanifest": "application/manifest+json",
    ".svg": "image/svg+xml",
    ".png": "image/png",
    ".ico": "image/vnd.microsoft.icon",
    ".woff2": "font/woff2",
}
# everything from this server, nothing written into the page itself
POLICY = "; ".join(
    [
        "default-src 'none'",
        *(f"{kind}-src 'self'" for kind in ("script", "style", "img", "font", "connect", "manifest")),
        "base-uri 'none'",
        "form-action 'none'",
        "frame-ancestors 'none'",
    ]
)
_PART = re.compile(r"[A-Za-z0-9_-]+(?:\.[A-Za-z0-9_-]+)*")


async def start(request: Request) -> Response:
    """``GET /``."""
    return _file(START, request)


async def file(request: Request) -> Response:
    """``GET /page/…``."""
    return _file(request.path_params["name"], request)


def html(text: str) -> Response:
    """A page made on the spot."""
    return Response(text, headers=_headers(), media_type="text/html")


def _file(name: str, request: Request) -> Response:
    """A file of the folder. A browser keeps it, and asks each time whether it is still the same.

    Raises:
        HttpProblem: 404.
    """
    kind = TYPES.get(Path(name).suffix)
    if kind is None or not all(map(_PART.fullmatch, name.split("/"))):
        raise _missing()
    try:
        data = FOLDER.joinpath(*name.split("/")).read_bytes()
    except OSError:
        raise _missing() from None
    mark = f'"{hashlib.sha256(data).hexdigest()[:32]}"'
    headers = {**_headers(), "ETag": mark}
    asked = request.headers.get("if-none-match", "")
    if mark in {each.strip().removeprefix("W/") for each in asked.split(",")}:
        return Response(status_code=304, headers=headers)
    return Response(data, headers={**headers, "Content-Type": kind})


def _headers() -> dict[str, str]:
    return {"Content-Security-Policy": POLICY, "Cache-Control": "no-cache"}


def _missing() -> HttpProblem:
    return HttpProblem(404, "not-found", "There is no such file.")
