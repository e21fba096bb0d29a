"""A LanguageTool behind the server: its matches join ours, and whatever it does, ours come. A stub stands for both."""

from __future__ import annotations

import time

import pytest
from commandline import DRAFT, StubChecker
from web_server import StubLanguageTool, running, serving

from kindphrase import Options
from kindphrase.adapters.server.checking import Checkers

TYPO = {
    "message": "Possible spelling mistake found.",
    "replacements": [{"value": "work"}],
    "offset": 27,
    "length": 4,
    "rule": {"id": "MORFOLOGIK_RULE_EN_US", "category": {"id": "TYPOS", "name": "Possible Typo"}},
    "sentence": "wrok",
    "of its own": {"passed": "on"},
}
TEXT = f"🙂 {DRAFT} wrok"
FORM = {"text": TEXT, "language": "en-US"}
TOKEN = "a-long-token"


@pytest.fixture(scope="module")
def other():
    stub = StubLanguageTool()
    with running(stub.app) as url:
        stub.url = url
        yield stub


@pytest.fixture
def upstream(other):
    """The other server as if it were new, and what it was asked."""
    url = other.url
    vars(other).update(vars(StubLanguageTool(matches=[TYPO])), url=url)
    return other


@pytest.fixture(scope="module")
def client(other):
    with behind(other.url) as client:
        yield client


def behind(url, **settings):
    return serving(Checkers(Options(), StubChecker), upstream=url, upstream_timeout=0.5, **settings)


def ask(client, **parameters):
    reply = client.post("/v2/check", data={**FORM, **parameters})
    assert reply.status_code == 200
    return reply.json()


def rules(reply):
    return [match["rule"]["id"] for match in reply["matches"]]


BOTH = ["KINDPHRASE_NEVER_YOU", "MORFOLOGIK_RULE_EN_US"]


def test_its_matches_join_ours_in_the_order_of_the_text(client, upstream):
    reply = ask(client)
    assert rules(reply) == BOTH
    assert reply["matches"][1] == TYPO  # as it came, offsets and all
    assert reply["warnings"] == {"incompleteResults": False}
    assert reply["matches"][0]["offset"] == 3  # in UTF-16, as its are
    assert upstream.asked == [FORM]


@pytest.mark.parametrize("ending", ["", "/", "/v2", "/v2/"])
def test_its_url_with_and_without_the_version(upstream, ending):
    with behind(f"{upstream.url}{ending}") as client:
        assert rules(ask(client)) == BOTH


def test_what_it_says_of_the_language_counts(client, upstream):
    upstream.more = {
        "language": {"name": "English (GB)", "code": "en-GB", "detectedLanguage": {}},
        "sentenceRanges": [[0, 5]],
        "ignoreRanges": [{"from": 0, "to": 2, "language": {"code": "de"}}],
        "software": {"name": "LanguageTool"},
    }
    reply = ask(client, language="auto")
    assert reply["language"]["code"] == "en-GB"
    assert reply["sentenceRanges"] == [[0, 5]]
    assert reply["ignoreRanges"] == upstream.more["ignoreRanges"]
    assert reply["software"]["name"] == "kindphrase"


def test_what_it_could_not_do_is_passed_on(client, upstream):
    upstream.more = {"warnings": {"incompleteResults": True, "incompleteResultsReason": "Too many errors"}}
    assert ask(client)["warnings"]["incompleteResultsReason"] == "Too many errors"


def test_every_parameter_goes_on(client, upstream):
    more = {"motherTongue": "de", "disabledRules": "FOO,KINDPHRASE_LABEL_DISHONEST", "level": "picky", "c": "1"}
    assert rules(ask(client, **more)) == BOTH
    assert upstream.asked == [{**FORM, **more}]


def test_other_languages_are_its_alone(client, upstream):
    assert rules(ask(client, language="fr")) == BOTH[1:]


def test_it_is_not_asked_where_only_our_rules_are_enabled(client, upstream):
    reply = ask(client, enabledOnly="true", enabledRules="KINDPHRASE_NEVER_YOU")
    assert rules(reply) == BOTH[:1]
    assert upstream.asked == []
    assert rules(ask(client, enabledOnly="true", enabledRules="KINDPHRASE_NEVER_YOU,FOO")) == BOTH
    assert rules(ask(client, enabledOnly="true", enabledRules="FOO")) == BOTH[1:]


def test_mistakes_are_told_without_asking_it(client, upstream):
    assert client.post("/v2/check", data={"text": "a"}).status_code == 400
    assert upstream.asked == []


def test_our_token_stays_here_and_its_key_goes_there(upstream):
    with behind(upstream.url, token=TOKEN) as client:
        assert rules(ask(client, apiKey=TOKEN, username="me")) == BOTH
        client.headers["Authorization"] = f"Bearer {TOKEN}"
        assert rules(ask(client, apiKey="its-own-key", username="me")) == BOTH
    assert upstream.asked == [FORM, {**FORM, "apiKey": "its-own-key", "username": "me"}]


def test_languages_are_its_and_ours(client, upstream):
    codes = {each["longCode"] for each in client.get("/v2/languages").json()}
    assert {"fr", "en-US", "en-GB"} <= codes
    upstream.status = 500
    codes = {each["longCode"] for each in client.get("/v2/languages").json()}
    assert "en-US" in codes
    assert "fr" not in codes


# --- when it does not answer


def alone(reply, *said):
    """Our matches, and a word on why there are no others."""
    assert rules(reply) == BOTH[:1]
    assert reply["warnings"]["incompleteResults"] is True
    reason = reply["warnings"]["incompleteResultsReason"]
    assert all(each in reason for each in said)
    assert "listen" not in reason


@pytest.mark.parametrize("status", [400, 403, 404, 413, 429, 500, 503, 301])
def test_an_upstream_that_refuses(client, upstream, status):
    upstream.status = status
    alone(ask(client), f"status {status}")


@pytest.mark.parametrize(
    "body",
    [b"", b"<html>", b'{"matches": {}}', b"[]", b"null", b"{}", b'{"matches":', b"\xff\xfe", b"[" * 100_000, b"NaN"],
)
def test_an_upstream_that_sends_something_else(client, upstream, body):
    upstream.body = body
    alone(ask(client), "sent something")


def test_matches_that_cannot_be_placed_are_left_out(client, upstream):
    upstream.matches = ["x", {}, {"offset": "1", "length": 2}, {"offset": True, "length": 1}, TYPO]
    assert rules(ask(client)) == BOTH


def test_a_slow_upstream(client, upstream):
    upstream.seconds = 3
    began = time.monotonic()
    reply = ask(client)
    assert time.monotonic() - began < 2.5
    alone(reply, "0.5 seconds")


def test_an_upstream_that_is_not_there(upstream):
    with behind("http://127.0.0.1:9") as client:
        alone(ask(client), "cannot be reached")
        assert client.get("/v2/languages").status_code == 200


def test_an_upstream_that_sends_without_end(client, upstream, monkeypatch):
    from kindphrase.adapters.server.languagetool import upstream as module

    monkeypatch.setattr(module, "LONGEST", 1000)
    upstream.body = b" " * 5000
    alone(ask(client), "too much")


def test_our_own_bug_is_not_hidden_by_its_matches(upstream):
    class Broken(StubChecker):
        def check(self, text):
            raise ValueError(text)

    with serving(Checkers(Options(), Broken), upstream=upstream.url) as client:
        reply = client.post("/v2/check", data=FORM)
        assert reply.status_code == 500
        assert "listen" not in reply.text


def test_the_rest_of_the_server_never_asks_it(client, upstream):
    assert client.post("/v1/check", json={"text": TEXT}).status_code == 200
    assert upstream.asked == []
