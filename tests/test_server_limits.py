"""Limits: long, slow, half-sent and too many requests; what the log holds. A stub stands for the checker."""

from __future__ import annotations

import json
import logging
import socket
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager

import pytest
from commandline import DRAFT, StubChecker
from web_server import serving

from kindphrase import Options
from kindphrase.adapters.server import connections
from kindphrase.adapters.server.checking import Checkers
from kindphrase.adapters.server.serving import BYTES_PER_UNIT
from kindphrase.adapters.server.watching import LOG

SECRET = "the orchid password"


class SlowChecker(StubChecker):
    """Waits until it is let go; breaks on demand."""

    go = threading.Event()
    started = threading.Semaphore(0)

    def check(self, text):
        self.started.release()
        if "break" in text:
            raise ValueError(f"cannot read {text}")
        assert self.go.wait(20)
        return super().check(text)


@contextmanager
def slow(**settings):
    SlowChecker.go = threading.Event()
    SlowChecker.started = threading.Semaphore(0)
    try:
        with serving(Checkers(Options(), SlowChecker), **settings) as client:
            yield client
    finally:
        SlowChecker.go.set()


@contextmanager
def quick(**settings):
    with serving(Checkers(Options(), StubChecker), **settings) as client:
        yield client


def check(client, text=DRAFT):
    # not json=…, whose spaces and escapes differ between releases of httpx
    body = json.dumps({"text": text}, ensure_ascii=False, separators=(",", ":")).encode()
    return client.post("/v1/check", content=body, headers={"Content-Type": "application/json"})


# --- length


def test_a_body_over_the_limit():
    with quick(max_body=1000) as client:
        reply = check(client, SECRET * 100)
        assert (reply.status_code, reply.json()["error"]["code"]) == (413, "body-too-large")
        assert "1,000 bytes" in reply.json()["error"]["message"]
        assert "orchid" not in reply.text

        def parts():  # without a Content-Length
            for _ in range(20):
                yield SECRET.encode() * 10

        reply = client.post("/v1/check", content=parts(), headers={"Content-Type": "application/json"})
        assert reply.status_code == 413
        reply = client.post("/v2/check", data={"text": SECRET * 100, "language": "en"})
        assert reply.status_code == 413
        assert reply.headers["content-type"].startswith("text/plain")
        assert reply.text.startswith("Error: ")
        assert check(client).status_code == 200


def test_a_draft_over_the_limit():
    with quick(max_body=BYTES_PER_UNIT * 30) as client:
        assert client.get("/v2/maxtextlength").text == "30"
        assert check(client, "🙂" * 30).status_code == 200
        reply = check(client, "🙂" * 31)
        assert (reply.status_code, reply.json()["error"]["code"]) == (413, "draft-too-long")
        reply = client.post("/v2/check", content=f"language=en&text={'x' * 31}")
        assert reply.status_code == 413
        assert reply.text == (
            "Error: Your text exceeds the limit of 30 characters (it's 31 characters). Please submit a shorter text."
        )


def test_any_draft_up_to_the_limit_fits_into_a_body():
    """However a client writes it."""
    with quick(max_body=100 * BYTES_PER_UNIT) as client:
        limit = int(client.get("/v2/maxtextlength").text)
        assert limit >= 100
        for mark in "a ☂🙂":
            text = mark * (limit if mark != "🙂" else limit // 2)
            assert client.post("/v2/check", data={"language": "en", "text": text}).status_code == 200


def test_a_compressed_body_is_refused():
    with quick() as client:
        headers = {"Content-Type": "application/json", "Content-Encoding": "gzip"}
        assert client.post("/v1/check", content=b"x", headers=headers).status_code == 415


# --- time


def test_a_check_that_takes_too_long():
    with slow(timeout=0.2) as client:
        began = time.monotonic()
        reply = check(client, SECRET)
        assert time.monotonic() - began < 5
        assert (reply.status_code, reply.json()["error"]["code"]) == (504, "timeout")
        assert "orchid" not in reply.text
        reply = client.post("/v2/check", data={"language": "en-US", "text": SECRET})
        assert (reply.status_code, reply.text) == (504, "Error: The check took longer than 0.2 seconds.")


def connect(client):
    return socket.create_connection((client.base_url.host, client.base_url.port), timeout=20)


def until_closed(connection):
    answer = b""
    while part := connection.recv(65536):
        answer += part
    return answer


def head(client, length):
    host = f"{client.base_url.host}:{client.base_url.port}"
    lines = ["POST /v1/check HTTP/1.1", f"Host: {host}", "Content-Type: application/json", f"Content-Length: {length}"]
    return "\r\n".join([*lines, "", ""]).encode()


def test_a_body_that_does_not_come():
    with quick(timeout=0.2) as client, connect(client) as connection:
        connection.sendall(head(client, 100) + b'{"te')
        answer = until_closed(connection)
        assert b" 408 " in answer.split(b"\r\n")[0]
        assert b"slow-body" in answer
        assert check(client).status_code == 200


def test_a_body_that_breaks_off():
    with quick() as client:
        for _ in range(3):
            with connect(client) as connection:
                connection.sendall(head(client, 100) + b'{"te')
        assert check(client).status_code == 200


def test_a_head_that_never_ends_is_hung_up_on(monkeypatch):
    monkeypatch.setattr(connections, "HEAD_SECONDS", 0.3)
    with quick() as client, connect(client) as silent, connect(client) as dripping, connect(client) as later:
        later.sendall(b"GET /healthz HTTP/1.1\r\nHost: localhost\r\n\r\n")
        answer = b""
        while not answer.endswith(b"}"):
            answer += later.recv(65536)
        dripping.sendall(b"POST /v1/check HTTP/1.1\r\n")
        later.sendall(b"GET /hea")
        for connection in (silent, dripping, later):
            connection.settimeout(10)
            assert connection.recv(65536) == b""
        assert check(client).status_code == 200


def test_a_check_may_take_longer_than_a_head(monkeypatch):
    monkeypatch.setattr(connections, "HEAD_SECONDS", 0.2)
    with slow() as client:
        threading.Timer(0.6, SlowChecker.go.set).start()
        assert check(client).status_code == 200


# --- many at once


def test_more_than_it_can_do_is_sent_away_and_it_recovers():
    with slow(concurrency=2) as client, ThreadPoolExecutor(2) as pool:
        under_way = [pool.submit(check, client, f"{DRAFT} {number}") for number in range(2)]
        # both places are taken before anybody else asks for one
        for _ in under_way:
            assert SlowChecker.started.acquire(timeout=10)
        reply = check(client, SECRET)
        assert (reply.status_code, reply.json()["error"]["code"]) == (503, "busy")
        assert reply.headers["retry-after"] == "1"
        assert "orchid" not in reply.text
        reply = client.post("/v2/check", data={"language": "en-US", "text": "x"})
        assert (reply.status_code, reply.headers["retry-after"]) == (503, "1")
        assert client.get("/healthz").status_code == 200  # awake all the time
        SlowChecker.go.set()
        assert [each.result().status_code for each in under_way] == [200, 200]
        wait_until(lambda: check(client).status_code == 200)


def test_what_timed_out_keeps_its_place_until_it_is_done():
    with slow(concurrency=1, timeout=0.2) as client:
        assert check(client).status_code == 504
        assert check(client).status_code == 503
        SlowChecker.go.set()
        wait_until(lambda: check(client).status_code == 200)


def test_a_client_that_hangs_up_gives_its_place_back():
    with slow(concurrency=1) as client:
        with connect(client) as connection:
            body = b'{"text": "a"}'
            connection.sendall(head(client, len(body)) + body)
            assert SlowChecker.started.acquire(timeout=10)
        SlowChecker.go.set()
        wait_until(lambda: check(client).status_code == 200)


def test_many_connections_that_say_nothing():
    with quick() as client:
        idle = [connect(client) for _ in range(200)]
        try:
            assert check(client).status_code == 200
        finally:
            for connection in idle:
                connection.close()


def wait_until(holds):
    until = time.monotonic() + 10
    while not holds():
        assert time.monotonic() < until
        time.sleep(0.01)


# --- the log


@pytest.fixture
def log(caplog):
    """All that is logged at any level, by anybody."""
    with caplog.at_level(logging.DEBUG), caplog.at_level(logging.DEBUG, logger=LOG.name):
        yield caplog


def test_the_log_tells_of_requests_and_never_of_drafts(log):
    with slow(token="a-long-token", timeout=0.2) as client:
        client.headers["Authorization"] = "Bearer a-long-token"
        SlowChecker.go.set()
        log.clear()
        check(client, SECRET)
        check(client, f"break {SECRET}")
        client.post("/v2/check", data={"text": f"break {SECRET}", "language": "en-US"})
        client.get("/v2/check", params={"text": SECRET, "language": "en-US"})
        client.get(f"/v1/{SECRET}", params={"text": SECRET})
        client.get(f"/rules/{SECRET}")
        client.post("/v1/check", json={SECRET: SECRET})
        client.post("/v1/check", content=SECRET, headers={"Content-Type": SECRET, "User-Agent": SECRET})
        client.request(SECRET.split()[1].upper(), "/v1/check")
        check_broken(client)
    # httpx, the client, logs its own requests
    ours = [record for record in log.records if not record.name.startswith(("httpx", "httpcore"))]
    lines = [record.getMessage() for record in ours]
    assert not [line for line in lines if "orchid" in line.lower() or "a-long-token" in line]
    assert not [record for record in ours if record.exc_info]
    counted = [line for line in lines if line.startswith(("GET ", "POST ", "? "))]
    assert len(counted) == 9
    assert counted[0].startswith("POST /v1/check 200 ")
    assert counted[3].startswith("GET /v2/check 200 ")
    assert counted[4].startswith("GET - 404 ")
    assert counted[5].startswith("GET /rules/{rule} 404 ")
    assert counted[8].startswith("? - 405 ")
    assert [line for line in lines if line.startswith("internal error: ValueError at ")]


def check_broken(client):
    """Bytes that are no HTTP."""
    with connect(client) as connection:
        connection.sendall(f"{SECRET}\r\n\r\n".encode())
        assert b" 400 " in until_closed(connection)


def test_a_bug_is_a_reply_without_the_draft(log):
    with slow() as client:
        reply = check(client, f"break {SECRET}")
        assert (reply.status_code, reply.json()["error"]["code"]) == (500, "internal")
        assert "orchid" not in reply.text
        reply = client.post("/v2/check", data={"text": f"break {SECRET}", "language": "en-US"})
        assert reply.status_code == 500
        assert reply.text.startswith("Error: ")
        assert "orchid" not in reply.text
