"""`Guard`: who may ask. Names of the host, origins of web pages, and the token, before anything else is looked at.

A web page of anybody's can make a browser ask a server on this machine. Three things keep it out: the ``Host`` must be
a name of ours (a page whose own name was pointed at this machine says its own), an ``Origin`` that is not the server's
must be one that was given, and a JSON body must say so, which no plain form can.
"""

from __future__ import annotations

import base64
import binascii
import hmac
import ipaddress
import re
from urllib.parse import urlsplit

from starlette.datastructures import Headers, MutableHeaders
from starlette.responses import Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from kindphrase.adapters.server.problems import HttpProblem
from kindphrase.adapters.server.replies import of_problem
from kindphrase.adapters.server.serving import ServerSettings, is_loopback

API = ("/v1/", "/v2/")
# what clients ask for first, and without anything they were told: it says nothing about anybody
OPEN = frozenset("/healthz /v2/languages /v2/info /v2/maxtextlength /v2/healthcheck".split())
IN_BODY = frozenset({"/v2/check"})  # whose clients can only show the token as a parameter
_HOST = re.compile(r"(\[[0-9A-Fa-f:.]+\]|[A-Za-z0-9_.-]+)(?::\d{1,5})?")
_PORTS = {"http": 80, "https": 443}
_ALWAYS = {
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cross-Origin-Resource-Policy": "same-origin",
}


class Guard:
    """ASGI middleware. Requests that may not ask get a reply; to the others' replies it adds what browsers want."""

    def __init__(self, app: ASGIApp, served: ServerSettings) -> None:
        self._app = app
        self._token = served.token
        self._origins = frozenset(served.origins)
        self._hosts = frozenset(host.casefold() for host in (*served.hosts, served.host))

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """As ASGI has it."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        headers = Headers(scope=scope)
        origin = headers.get("origin")

        async def sending(message: Message) -> None:
            if message["type"] == "http.response.start":
                self._add(MutableHeaders(scope=message), origin)
            await send(message)

        try:
            early = self._look(scope, headers, origin)
        except HttpProblem as problem:
            early = of_problem(problem, scope["path"])
        await (early or self._app)(scope, receive, sending)

    def _look(self, scope: Scope, headers: Headers, origin: str | None) -> Response | None:
        if "transfer-encoding" in headers and "content-length" in headers:  # RFC 9112, 6.3
            closing = {"Connection": "close"}
            raise HttpProblem(400, "two-lengths", "The body is given two lengths.", headers=closing)
        host = self._host(headers)
        given = origin is not None and self._is_given(origin)
        if origin is not None and not given and not _same(origin, host):
            raise _stranger()
        path: str = scope["path"]
        if origin is None and path.startswith(API) and headers.get("sec-fetch-site") in {"cross-site", "same-site"}:
            raise _stranger()
        if given and scope["method"] == "OPTIONS" and "access-control-request-method" in headers:
            return _preflight(headers)
        if self._token is not None and path not in OPEN and path not in IN_BODY:
            check_token(self._token, shown_token(headers))
        return None

    def _host(self, headers: Headers) -> str:
        named = headers.getlist("host")
        found = _HOST.fullmatch(named[0]) if len(named) == 1 else None
        if found is None:
            raise HttpProblem(400, "no-host", "The header Host is missing or no name.")
        name = found[1].casefold()
        if not (is_loopback(name) or _is_address(name) or name.rstrip(".") in self._hosts):
            raise HttpProblem(
                421,
                "wrong-host",
                "This server has another name.",
                next_step="Ask for localhost, or start the server with --allow-host NAME.",
            )
        return named[0].casefold()

    def _is_given(self, origin: str) -> bool:
        scheme = origin.partition("://")[0]
        return origin in self._origins or (f"{scheme}://*" in self._origins and origin.startswith(f"{scheme}://"))

    def _add(self, headers: MutableHeaders, origin: str | None) -> None:
        for name, value in _ALWAYS.items():
            headers[name] = value
        if self._origins:
            headers.add_vary_header("Origin")
        if origin is not None and self._is_given(origin):
            headers["Access-Control-Allow-Origin"] = origin


def shown_token(headers: Headers) -> str | None:
    """The token that a request shows in its header: ``Bearer``, or ``Basic`` with any user name."""
    scheme, _, value = headers.get("authorization", "").partition(" ")
    if scheme.lower() == "bearer":
        return value.strip()
    if scheme.lower() == "basic":
        try:
            return base64.b64decode(value.strip(), validate=True).decode().partition(":")[2]
        except (binascii.Error, UnicodeDecodeError):
            return None
    return None


def check_token(token: str, shown: str | None) -> None:
    """Compare in a time that tells nothing about the token.

    Raises:
        HttpProblem: 401, it is another.
    """
    if not hmac.compare_digest(token.encode(), (shown or "").encode("utf-8", "surrogatepass")):
        raise HttpProblem(
            401,
            "no-token",
            "A token is needed.",
            next_step="Send the header Authorization: Bearer TOKEN.",
            headers={"WWW-Authenticate": 'Basic realm="kindphrase", charset="UTF-8"'},
        )


def _preflight(headers: Headers) -> Response:
    allowed = {
        "Access-Control-Allow-Methods": "GET, POST",
        "Access-Control-Allow-Headers": "Authorization, Content-Type",
        "Access-Control-Max-Age": "600",
    }
    if headers.get("access-control-request-private-network") == "true":
        allowed["Access-Control-Allow-Private-Network"] = "true"
    return Response(status_code=204, headers=allowed)


def _same(origin: str, host: str) -> bool:
    """Whether an origin is the server itself. A proxy may have taken the ``s`` off https."""
    try:
        parts, ours = urlsplit(origin), urlsplit(f"//{host}")
        ports = {parts.port, ours.port}
    except ValueError:  # a port beyond all ports
        return False
    if parts.scheme not in _PORTS or parts.path or parts.username is not None:
        return False
    return parts.hostname == ours.hostname and len({port or _PORTS[parts.scheme] for port in ports}) == 1


def _is_address(name: str) -> bool:
    """An address in digits cannot be pointed at another machine."""
    try:
        ipaddress.ip_address(name.strip("[]"))
    except ValueError:
        return False
    return True


def _stranger() -> HttpProblem:
    return HttpProblem(
        403,
        "other-origin",
        "Web pages of this origin may not ask.",
        next_step="If it is yours, start the server with --cors ORIGIN.",
    )
