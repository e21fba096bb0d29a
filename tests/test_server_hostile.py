"""Requests that no client of ours would send: made from the server's own document, in wrong encodings, by the 1,000."""

from __future__ import annotations

import json
import socket
import time
from contextlib import ExitStack

import pytest
import schemathesis
from commandline import DRAFT, StubChecker
from hypothesis import HealthCheck, given, settings
from schemathesis import GenerationMode
from schemathesis.checks import not_a_server_error
from schemathesis.specs.openapi.checks import (
    content_type_conformance,
    response_schema_conformance,
    status_code_conformance,
)
from web_server import serving

from kindphrase import Options
from kindphrase.adapters.server.checking import Checkers

CONNECTIONS = 1_000
SECRET = "the orchid password"


@pytest.fixture(scope="module")
def client():
    with serving(Checkers(Options(), StubChecker)) as client:
        yield client


# --- whatever its own document allows, and what it does not


CHECKS = [not_a_server_error, status_code_conformance, content_type_conformance, response_schema_conformance]


@pytest.mark.parametrize("mode", [GenerationMode.POSITIVE, GenerationMode.NEGATIVE], ids=lambda mode: mode.value)
def test_requests_made_from_the_document(client, mode: GenerationMode) -> None:
    """None ends in an error of the server's, and every answer is one that the document tells of."""
    schema = schemathesis.openapi.from_url(f"{client.base_url}/v1/openapi.json")
    operations = [found.ok() for found in schema.get_all_operations()]
    assert len(operations) == 4  # all but the document itself
    sent = 0
    for operation in operations:
        if mode is GenerationMode.NEGATIVE and not operation.body:
            continue  # nothing about it can be wrong

        @settings(max_examples=40, deadline=None, suppress_health_check=list(HealthCheck), database=None)
        @given(case=operation.as_strategy(generation_mode=mode))
        def ask(case) -> None:
            nonlocal sent
            sent += 1
            case.call_and_validate(checks=CHECKS)

        ask()
    assert sent >= 80


# --- encodings


@pytest.mark.parametrize(
    ("body", "kind", "status"),
    [
        (json.dumps({"text": DRAFT}).encode("utf-16"), "application/json", 400),
        (json.dumps({"text": DRAFT}).encode("utf-16"), "application/json; charset=utf-16", 415),
        (json.dumps({"text": DRAFT}).encode("utf-32-be"), "application/json", 400),
        (b'{"text": "caf\xe9"}', "application/json", 400),
        (b'{"text": "caf\xe9"}', "application/json; charset=latin-1", 415),
        (b'\xef\xbb\xbf{"text": "a"}', "application/json", 400),
        (b'{"text": "\xed\xa0\xbd"}', "application/json", 400),
        (b'{"text": "\\ud83d"}', "application/json", 400),
        (b'{"text": "\x00"}', "application/json", 400),
        (b"[" * 100_000, "application/json", 400),
        (b'{"text": ' + b"9" * 100_000 + b"}", "application/json", 400),
        (b'{"text": NaN}', "application/json", 400),
        (b'{"text": "a", "text": 7}', "application/json", 400),
        (b"", "application/json", 400),
    ],
    ids=lambda value: repr(value[:24]) if isinstance(value, bytes | str) else str(value),
)
def test_what_is_no_json_in_utf_8(client, body: bytes, kind: str, status: int) -> None:
    reply = client.post("/v1/check", content=body, headers={"Content-Type": kind})
    assert reply.status_code == status
    assert reply.json()["error"]["message"]
    assert "listen" not in reply.text


@pytest.mark.parametrize(
    "body", [b"text=caf%E9&language=en", b"text=%ED%A0%BD&language=en", b"text=\xff\xfe&language=en"]
)
def test_forms_are_read_as_far_as_they_can_be(client, body: bytes) -> None:
    assert client.post("/v2/check", content=body).status_code == 200


# --- what is sent by halves, or drips


def connect(client) -> socket.socket:
    return socket.create_connection((client.base_url.host, client.base_url.port), timeout=20)


HEAD = b"POST /v1/check HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"


@pytest.mark.parametrize(
    "sent",
    [
        HEAD + b"Content-Length: -1\r\n\r\n{}",
        HEAD + b"Content-Length: 9\r\nContent-Length: 2\r\n\r\n{}",
        HEAD + b"Transfer-Encoding: chunked\r\n\r\nzz\r\n{}\r\n",
        HEAD + b"Content-Length: 2\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\nGET /smuggled HTTP/1.1\r\n\r\n",
        b"POST /v1/check HTTP/9.9\r\n\r\n",
        b"GET /" + b"a" * 100_000 + b" HTTP/1.1\r\nHost: localhost\r\n\r\n",
        b"GET / HTTP/1.1\r\nHost: localhost\r\n" + b"X: y\r\n" * 20_000 + b"\r\n",
        b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03",
        b"\x00" * 1000,
    ],
    ids=lambda sent: repr(sent[-24:]),
)
def test_bytes_that_are_not_quite_http(client, sent: bytes) -> None:
    with connect(client) as connection:
        try:
            connection.sendall(sent)
            connection.shutdown(socket.SHUT_WR)
            answer = b"".join(iter(lambda: connection.recv(65536), b""))
        except OSError:  # it hung up before all was sent
            answer = b""
    assert not answer.startswith(b"HTTP/1.1 5")
    assert answer.count(b"HTTP/1.1 ") <= 1  # nothing is smuggled in behind it
    assert client.get("/healthz").status_code == 200


def test_a_body_that_drips_holds_nobody_up(client) -> None:
    body = json.dumps({"text": DRAFT}).encode()
    with ExitStack() as stack:
        slow = [stack.enter_context(connect(client)) for _ in range(30)]
        for connection in slow:
            connection.sendall(HEAD + f"Content-Length: {len(body)}\r\n\r\n".encode())
        for part in body[:20]:
            for connection in slow:
                connection.sendall(bytes([part]))
        began = time.monotonic()
        assert client.post("/v1/check", content=body, headers={"Content-Type": "application/json"}).status_code == 200
        assert time.monotonic() - began < 20
        for connection in slow:
            connection.sendall(body[20:])
            assert connection.recv(65536).startswith(b"HTTP/1.1 200")


def test_a_thousand_connections(client) -> None:
    """Half of them silent, half asking; all that ask are answered, with 200 or 503, and then it is as before."""
    resource = pytest.importorskip("resource", reason="this system has no limits on files")
    before = resource.getrlimit(resource.RLIMIT_NOFILE)
    enough = 2 * CONNECTIONS + 200
    if before[1] != resource.RLIM_INFINITY and before[1] < enough:
        pytest.skip(f"this system allows {before[1]} open files")
    resource.setrlimit(resource.RLIMIT_NOFILE, (max(before[0], enough), before[1]))
    body = json.dumps({"text": DRAFT}).encode()
    request = HEAD + f"Content-Length: {len(body)}\r\n\r\n".encode() + body
    try:
        with ExitStack() as stack:
            connections = [stack.enter_context(connect(client)) for _ in range(CONNECTIONS)]
            asking = connections[::2]
            for connection in asking:
                connection.sendall(request)
            statuses = {connection.recv(65536)[:12] for connection in asking}
            assert statuses <= {b"HTTP/1.1 200", b"HTTP/1.1 503"}
            assert b"HTTP/1.1 200" in statuses
            assert client.get("/healthz").status_code == 200
        reply = client.post("/v1/check", json={"text": DRAFT})
        assert reply.status_code == 200
    finally:
        resource.setrlimit(resource.RLIMIT_NOFILE, before)
