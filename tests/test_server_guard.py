"""Who may ask: names of the host, origins, the token. A stub stands for the checker."""

from __future__ import annotations

import base64
import hmac

import pytest
from commandline import DRAFT, StubChecker
from web_server import serving

from kindphrase import Options
from kindphrase.adapters.server import guarding
from kindphrase.adapters.server.checking import Checkers
from kindphrase.adapters.server.serving import ServerSettings
from kindphrase.errors import OptionError

TOKEN = "a-long-token"
EVIL = "https://evil.example"
MAIL = "https://mail.example.org"
ADD_ON = "moz-extension://0c1a2b3c-4d5e-6f70-8192-a3b4c5d6e7f8"
FORM = {"text": DRAFT, "language": "en-US"}


def stubbed(**settings):
    return serving(Checkers(Options(), StubChecker), **settings)


@pytest.fixture(scope="module")
def client():
    with stubbed() as client:
        yield client


@pytest.fixture(scope="module")
def friendly():
    with stubbed(origins=(MAIL, "moz-extension://*")) as client:
        yield client


@pytest.fixture(scope="module")
def locked():
    with stubbed(token=TOKEN, origins=(MAIL,)) as client:
        yield client


def check(client, **headers):
    return client.post("/v1/check", json={"text": DRAFT}, headers=headers)


def check_v2(client, **headers):
    return client.post("/v2/check", data=FORM, headers=headers)


# --- Host


@pytest.mark.parametrize(
    "host", ["localhost", "LOCALHOST:8600", "127.0.0.1", "127.0.0.9:1", "[::1]:8600", "192.168.1.7:8600", "10.0.0.1"]
)
def test_a_name_of_this_machine_or_an_address_in_digits(client, host):
    assert check(client, Host=host).status_code == 200


@pytest.mark.parametrize(
    ("host", "status"),
    [
        ("evil.example", 421),
        ("localhost.evil.example", 421),
        ("127.0.0.1.evil.example:8600", 421),
        ("evil.example:8600", 421),
        ("", 400),
        ("localhost:x", 400),
        ("user@localhost", 400),
        ("localhost/", 400),
        ("[::1", 400),
    ],
)
@pytest.mark.parametrize("path", ["/", "/v1/rules", "/v1/check", "/v2/check", "/v2/languages", "/healthz", "/none"])
def test_a_name_that_was_pointed_here_is_refused(client, path, host, status):
    assert client.get(path, headers={"Host": host}).status_code == status


def test_a_name_that_was_given():
    with stubbed(hosts=("Kind.example.org",)) as client:
        assert check(client, Host="kind.example.org:443").status_code == 200
        assert check(client, Host="other.example.org").status_code == 421


# --- origins


def test_the_servers_own_page_may_ask(client):
    here = f"http://{client.base_url.host}:{client.base_url.port}"
    assert check(client, Origin=here).status_code == 200
    assert check(client, Origin="https://localhost", Host="localhost").status_code == 200  # behind a proxy
    assert check(client, Origin="http://localhost:80", Host="localhost").status_code == 200


@pytest.mark.parametrize(
    "origin",
    [EVIL, "null", "http://localhost:1", "http://127.0.0.1", "file://", "http://[", "http://localhost:99999", ADD_ON],
)
@pytest.mark.parametrize("ask", [check, check_v2])
def test_another_origin_is_refused(client, ask, origin):
    reply = ask(client, Origin=origin)
    assert reply.status_code == 403
    assert "access-control-allow-origin" not in reply.headers
    assert "listen" not in reply.text


@pytest.mark.parametrize("site", ["cross-site", "same-site"])
def test_an_image_or_a_form_of_another_page_is_refused(client, site):
    """Requests that carry no Origin, and say where they come from in another way."""
    headers = {"Sec-Fetch-Site": site, "Sec-Fetch-Mode": "no-cors"}
    assert client.get("/v2/check", params=FORM, headers=headers).status_code == 403
    assert check_v2(client, **headers).status_code == 403
    assert client.get("/healthz", headers=headers).status_code == 200  # a link to the page may be followed


@pytest.mark.parametrize("kind", ["text/plain", "application/x-www-form-urlencoded", "multipart/form-data; boundary=x"])
def test_what_a_plain_form_can_send_is_no_json(client, kind):
    assert client.post("/v1/check", content=b'{"text": "a"}', headers={"Content-Type": kind}).status_code == 415


@pytest.mark.parametrize("origin", [MAIL, ADD_ON])
@pytest.mark.parametrize("ask", [check, check_v2])
def test_an_origin_that_was_given(friendly, ask, origin):
    reply = ask(friendly, Origin=origin)
    assert reply.status_code == 200
    assert reply.headers["access-control-allow-origin"] == origin
    assert "origin" in reply.headers["vary"].lower()


@pytest.mark.parametrize("origin", [EVIL, f"{MAIL}.evil.example", f"{MAIL}:8443", "http://mail.example.org", "null"])
def test_others_are_refused_all_the_same(friendly, origin):
    assert check(friendly, Origin=origin).status_code == 403


def test_preflight(friendly):
    asked = {"Access-Control-Request-Method": "POST", "Access-Control-Request-Headers": "content-type"}
    reply = friendly.options("/v1/check", headers={"Origin": MAIL, **asked})
    assert reply.status_code == 204
    assert reply.headers["access-control-allow-origin"] == MAIL
    assert "POST" in reply.headers["access-control-allow-methods"]
    assert "Content-Type" in reply.headers["access-control-allow-headers"]
    assert "access-control-allow-private-network" not in reply.headers
    private = {"Access-Control-Request-Private-Network": "true"}
    reply = friendly.options("/v1/check", headers={"Origin": MAIL, **asked, **private})
    assert reply.headers["access-control-allow-private-network"] == "true"
    assert friendly.options("/v1/check", headers={"Origin": EVIL, **asked}).status_code == 403


def test_errors_can_be_read_by_the_origin_too(friendly):
    reply = friendly.post("/v1/check", json={}, headers={"Origin": MAIL})
    assert reply.status_code == 400
    assert reply.headers["access-control-allow-origin"] == MAIL


# --- the token


def basic(token: str) -> str:
    return f"Basic {base64.b64encode(f'anybody:{token}'.encode()).decode()}"


@pytest.mark.parametrize(
    "shown",
    [
        {},
        {"Authorization": "Bearer another-token"},
        {"Authorization": f"Bearer {TOKEN}x"},
        {"Authorization": f"Bearer {TOKEN[:-1]}"},
        {"Authorization": TOKEN},
        {"Authorization": "Bearer"},
        {"Authorization": f"Digest {TOKEN}"},
        {"Authorization": "Basic !!!"},
        {"Authorization": "Basic 4pi6"},
        {"Authorization": basic("another-token")},
    ],
)
@pytest.mark.parametrize("path", ["/", "/v1/rules", "/rules/never-you", "/page/app.js", "/v2/configinfo", "/none"])
def test_without_the_token_there_is_nothing(locked, path, shown):
    reply = locked.get(path, headers=shown)
    assert reply.status_code == 401
    assert reply.headers["www-authenticate"].startswith("Basic")
    assert TOKEN not in reply.text


@pytest.mark.parametrize("shown", [f"Bearer {TOKEN}", f"bearer {TOKEN}", basic(TOKEN)])
def test_with_the_token(locked, shown):
    assert check(locked, Authorization=shown).status_code == 200
    assert check_v2(locked, Authorization=shown).status_code == 200


def test_clients_of_languagetool_show_it_as_their_api_key(locked):
    assert check_v2(locked).status_code == 401
    assert locked.post("/v2/check", data={**FORM, "apiKey": "another-token"}).status_code == 401
    assert locked.post("/v2/check", data={**FORM, "apiKey": TOKEN, "username": "me"}).status_code == 200
    assert locked.get("/v2/check", params={**FORM, "apiKey": TOKEN}).status_code == 200
    wrong = locked.post("/v2/check", data={**FORM, "apiKey": TOKEN}, headers={"Authorization": "Bearer no"})
    assert wrong.status_code == 401


@pytest.mark.parametrize("path", ["/healthz", "/v2/languages", "/v2/maxtextlength", "/v2/info", "/v2/healthcheck"])
def test_what_says_nothing_needs_none(locked, path):
    assert locked.get(path).status_code == 200


def test_preflight_comes_without_a_token(locked):
    headers = {"Origin": MAIL, "Access-Control-Request-Method": "POST"}
    assert locked.options("/v1/check", headers=headers).status_code == 204


def test_the_token_is_compared_in_constant_time(monkeypatch):
    compared, really = [], hmac.compare_digest

    def compare(one, other):
        compared.append((one, other))
        return really(one, other)

    monkeypatch.setattr(guarding.hmac, "compare_digest", compare)
    guarding.check_token(TOKEN, TOKEN)
    for shown in (None, "", "😕", "\ud83d", TOKEN[:-1]):
        with pytest.raises(guarding.HttpProblem):
            guarding.check_token(TOKEN, shown)
    assert len(compared) == 6
    assert all(isinstance(value, bytes) for pair in compared for value in pair)


# --- settings that would leave the door open


@pytest.mark.parametrize("host", ["0.0.0.0", "::", "192.168.1.7", "example.org", ""])
def test_others_can_only_reach_it_with_a_token(host):
    with pytest.raises(OptionError, match="--token"):
        ServerSettings(host=host)
    assert ServerSettings(host=host, token=TOKEN).host == host


@pytest.mark.parametrize("host", ["127.0.0.1", "127.1.2.3", "::1", "localhost"])
def test_this_machine_needs_none(host):
    assert ServerSettings(host=host).token is None


@pytest.mark.parametrize("token", ["", "short", "with blanks in it", "café-café-café", "a\nb-cdefgh"])
def test_a_token_is_long_and_plain(token):
    with pytest.raises(OptionError, match="8 or more"):
        ServerSettings(token=token)


def test_the_token_is_not_shown():
    assert TOKEN not in repr(ServerSettings(token=TOKEN))


@pytest.mark.parametrize(
    "origin", ["*", "https://*", "http://*", "mail.example.org", f"{MAIL}/", "null", "HTTPS://A.B"]
)
def test_an_origin_is_named(origin):
    with pytest.raises(OptionError, match="no origin"):
        ServerSettings(origins=(origin,))


@pytest.mark.parametrize("url", ["localhost:8081", "ftp://localhost", "http://", "http://localhost/v2?key=1"])
def test_an_upstream_is_a_url(url):
    with pytest.raises(OptionError, match="no URL"):
        ServerSettings(upstream=url)
