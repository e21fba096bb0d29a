"""The HTTP API over a real server: the same reports as everywhere, and a clear reply to every mistake."""

from __future__ import annotations

import json

import pytest
from commandline import run
from jsonschema import Draft202012Validator
from openapi_spec_validator import OpenAPIV31SpecValidator
from web_server import serving

from kindphrase import Options
from kindphrase.adapters import cli
from kindphrase.adapters.server import pages
from kindphrase.adapters.server.checking import KEPT, Checkers
from kindphrase.adapters.server.requests import KEPT_BACK, RequestOptions
from kindphrase.configfiles import Setting
from kindphrase.settings import settings

DRAFT = "You never listen to me when I talk about work."
SECRET = "the orchid password"
LETTER = """Hi Sam 🙂,

You never listen to me, and you don't care about me. Thanks for the tea, though.
> You always say that.

You hit me last night.
"""


@pytest.fixture(scope="module")
def client(server_checkers):
    with serving(server_checkers) as client:
        yield client


# --- check


@pytest.mark.parametrize("draft", ["", "Fine weather.", DRAFT, LETTER, "\ufeffYou're such a liar.\r\n\0"])
@pytest.mark.parametrize(
    ("options", "arguments"),
    [
        (None, []),
        ({"voice": "work", "vocabulary": "strict", "spelling": "GB"}, ["--voice", "work", "--vocabulary", "strict"]),
        ({"select": ["fight"], "ignore": ["label"]}, ["--select", "fight", "--ignore", "label"]),
        ({"severity": {"never-you": 1, "label": "off"}, "min_severity": 2}, ["--severity", "never-you=1,label=off"]),
        ({"allow": ["never listen"]}, ["--allow", "never listen"]),
    ],
)
def test_check_answers_byte_for_byte_as_the_command_line(
    client, server_checkers, monkeypatch, draft, options, arguments
):
    monkeypatch.setattr(cli, "make_checker", server_checkers.of)
    more = {"spelling": ["--spelling", "GB"], "min_severity": ["--min-severity", "2"]}
    arguments = [*arguments, *(word for name, words in more.items() if name in (options or {}) for word in words)]
    printed = run("check", "--no-config", "--format", "json", "--text", draft, *arguments)
    reply = client.post("/v1/check", json={"text": draft, "options": options})
    assert reply.status_code == 200
    assert reply.headers["content-type"] == "application/json"
    assert reply.headers["cache-control"] == "no-store"
    assert reply.content == printed.stdout_bytes


def test_options_of_a_request_stand_over_those_of_the_server(server_checkers):
    given = [
        Setting(("voice",), "work", "command line"),
        Setting(("ignore",), ("label",), "command line"),
        Setting(("select",), ("fight",), "command line"),
    ]
    with serving(Checkers(settings(given).options), checking=settings(given)) as client:

        def rules(text, **options):
            found = client.post("/v1/check", json={"text": text, "options": options}).json()["findings"]
            return [finding["rule"] for finding in found]

        draft = f"{DRAFT} You're such a liar."
        assert rules(draft) == ["never-you"]
        assert rules(draft, ignore=["absolute"]) == []  # beside the server's
        assert rules(draft, select=["label"]) == []  # in the place of the server's, which still ignores it
        assert rules("You always ignore the return value of this call.") == []  # for work, a fact about code
        assert rules("You always ignore the return value of this call.", voice="partner") != []


@pytest.mark.parametrize(
    ("body", "status", "code", "said"),
    [
        (b"", 400, "bad-json", "valid JSON"),
        (b"{", 400, "bad-json", "line 1, column 2"),
        (b"[1]", 400, "bad-json", "object"),
        (b"[" * 100_000, 400, "bad-json", "valid JSON"),
        (b'{"text": "caf\xe9"}', 400, "not-utf-8", "byte 13"),
        (b"{}", 400, "no-text", '"text"'),
        (b'{"text": 1}', 400, "no-text", '"text"'),
        (b'{"text": null}', 400, "no-text", '"text"'),
        (b'{"text": "a", "optoins": {}}', 400, "unknown-key", '"optoins"'),
        (b'{"text": "a", "options": []}', 400, "bad-option", "object"),
        (b'{"text": "a", "options": {"vioce": "work"}}', 400, "unknown-option", '"vioce"'),
        (b'{"text": "a", "options": {"voice": "wrok"}}', 400, "unknown-value", '"wrok"'),
        (b'{"text": "a", "options": {"voice": 1}}', 400, "bad-option", "voice"),
        (b'{"text": "a", "options": {"min_severity": 4}}', 400, "bad-option", "min_severity"),
        (b'{"text": "a", "options": {"min_severity": true}}', 400, "unknown-value", "min_severity"),
        (b'{"text": "a", "options": {"severity": {"label": "of"}}}', 400, "bad-option", "severity"),
        (b'{"text": "a", "options": {"allow": ["..."]}}', 400, "bad-option", "needs a word"),
        (b'{"text": "a", "options": {"ignore": ["nevr-you"]}}', 400, "unknown-name", '"nevr-you"'),
        (b'{"text": "a", "options": {"ignore": "never-you"}}', 400, "bad-option", "ignore"),
        (b'{"text": "a\\ud83d"}', 400, "half-a-character", "character 1"),
    ],
)
def test_a_request_that_does_not_hold(client, body, status, code, said):
    reply = client.post("/v1/check", content=body, headers={"Content-Type": "application/json"})
    assert reply.status_code == status
    error = reply.json()["error"]
    assert error["code"] == code
    assert said in error["message"]


@pytest.mark.parametrize(
    ("options", "step"),
    [({"vioce": 1}, "voice"), ({"voice": "wrok"}, "work"), ({"ignore": ["nevr-you"]}, "never-you")],
)
def test_a_slip_is_told_the_nearest_name(client, options, step):
    error = client.post("/v1/check", json={"text": "a", "options": options}).json()["error"]
    assert error["next_step"] == f'Write "{step}".'


@pytest.mark.parametrize("name", sorted(KEPT_BACK))
def test_files_and_limits_are_the_servers_business(client, name):
    error = client.post("/v1/check", json={"text": "a", "options": {name: "/etc/passwd"}}).json()["error"]
    assert error["code"] == "kept-back"
    assert error["allowed"] == list(RequestOptions.model_fields)


@pytest.mark.parametrize(
    "body",
    [
        {"text": f"{SECRET}\ud83d"},
        {SECRET: 1},
        {"text": "a", "options": {SECRET: 1}},
        {"text": "a", "options": {"voice": SECRET}},
        {"text": "a", "options": {"ignore": [SECRET]}},
        {"text": "a", "options": {"severity": {SECRET: 1}}},
        {"text": "a", "options": {"severity": {"label": SECRET}}},
        {"text": SECRET, "options": {"voice": SECRET}},
        {"text": [SECRET]},
    ],
)
@pytest.mark.parametrize("path", ["/v1/check", "/v1/rewrite"])
def test_no_error_holds_words_of_the_draft(client, path, body):
    reply = client.post(path, content=json.dumps(body), headers={"Content-Type": "application/json"})
    assert reply.status_code == 400
    assert "orchid" not in reply.text


@pytest.mark.parametrize(
    "kind", ["text/plain", "application/x-www-form-urlencoded", "", "application/json; charset=latin-1"]
)
def test_only_json_is_json(client, kind):
    reply = client.post("/v1/check", content=b'{"text": "a"}', headers={"Content-Type": kind})
    assert reply.status_code == 415
    named = client.post(
        "/v1/check", content=b'{"text": "a"}', headers={"Content-Type": "Application/JSON; charset=UTF-8"}
    )
    assert named.status_code == 200


def test_what_is_not_there(client):
    reply = client.get(f"/v1/{SECRET}")
    assert reply.status_code == 404
    assert reply.json()["error"]["code"] == "not-found"
    assert "orchid" not in reply.text
    reply = client.get("/v1/check")
    assert reply.status_code == 405
    assert reply.headers["allow"] == "POST"
    assert reply.json()["error"]["code"] == "method-not-allowed"


# --- rewrite


def test_rewrite_tells_where_the_blanks_are(client, checker):
    draft = "🙂 [sic] You don't care about me. Hm. You're such a liar about the money."
    reply = client.post("/v1/rewrite", json={"text": draft}).json()
    assert reply["schema_version"] == "1"
    assert reply["text"] == checker.check(draft).rewrite()
    assert reply["report"] == json.loads(checker.check(draft).model_dump_json())
    assert [slot["number"] for slot in reply["slots"]] == [1, 2]
    for slot in reply["slots"]:
        assert reply["text"][slot["start"] : slot["end"]] == f"[{slot['label']}]"
    assert {slot["label"] for slot in reply["slots"]} == {"what happened", "what was said about the money"}


def test_rewrite_of_a_clean_draft_is_the_draft(client):
    reply = client.post("/v1/rewrite", json={"text": "See you [at six]."}).json()
    assert (reply["text"], reply["slots"]) == ("See you [at six].", [])


# --- what it knows


def test_rules_and_their_pages(client):
    rules = client.get("/v1/rules").json()["rules"]
    found = next(rule for rule in rules if rule["id"] == "never-you")
    assert found["category"] == "absolute"
    assert all(found[name] for name in ("reflex", "severity", "message", "why", "question"))
    page = client.get(found["link"])
    assert page.headers["content-type"].startswith("text/html")
    assert "script-src 'self'" in page.headers["content-security-policy"]
    assert found["question"].split()[0] in page.text
    assert client.get("/rules/none").status_code == 404


def test_a_page_about_a_rule_is_text_and_no_markup(client):
    assert "<script" not in client.get("/rules/never-you").text
    assert client.get("/rules/%3Cscript%3E").status_code == 404


def test_health(client):
    assert client.get("/healthz").json() == {"status": "ok"}


def test_the_openapi_document_holds_and_says_what_is_answered(client):
    document = client.get("/v1/openapi.json").json()
    OpenAPIV31SpecValidator(document).validate()

    def holds(name, value):
        schema = {"$ref": f"#/components/schemas/{name}", "components": document["components"]}
        Draft202012Validator(schema).validate(value)

    body = {"text": LETTER, "options": {"voice": "work", "severity": {"label": "off"}}}
    holds("CheckRequest", body)
    holds("Report", client.post("/v1/check", json=body).json())
    holds("Rewrite", client.post("/v1/rewrite", json=body).json())
    holds("ProblemReply", client.post("/v1/check", json={}).json())
    for rule in client.get("/v1/rules").json()["rules"]:
        holds("RuleEntry", rule)
    for path, about in document["paths"].items():
        for method in about:
            assert client.request(method, path).status_code != 404, path


# --- the page


@pytest.fixture
def folder(tmp_path, monkeypatch):
    (tmp_path / "parts").mkdir()
    files = {"index.html": "<!DOCTYPE html>", "app.js": "export {};", "a.css": "a{}", "parts/b.js": "b", ".env": "x"}
    for name, text in files.items():
        (tmp_path / name).write_text(text)
    (tmp_path / "notes.txt").write_text("x")
    monkeypatch.setattr(pages, "FOLDER", tmp_path)
    return tmp_path


def test_the_page_comes_with_types_and_a_policy(client, folder):
    start = client.get("/")
    assert start.text == "<!DOCTYPE html>"
    assert start.headers["content-type"] == "text/html; charset=utf-8"
    policy = start.headers["content-security-policy"]
    assert "default-src 'none'" in policy
    assert "unsafe" not in policy
    assert "http" not in policy
    assert start.headers["x-content-type-options"] == "nosniff"
    assert client.get("/page/app.js").headers["content-type"] == "text/javascript; charset=utf-8"
    assert client.get("/page/a.css").headers["content-type"] == "text/css; charset=utf-8"
    assert client.get("/page/parts/b.js").text == "b"


def test_the_page_is_kept_and_asked_about(client, folder):
    first = client.get("/page/app.js")
    again = client.get("/page/app.js", headers={"If-None-Match": f'"x", W/{first.headers["etag"]}'})
    assert (again.status_code, again.content) == (304, b"")
    (folder / "app.js").write_text("export const a = 1;")
    assert client.get("/page/app.js", headers={"If-None-Match": first.headers["etag"]}).status_code == 200


@pytest.mark.parametrize(
    "name",
    ["notes.txt", ".env", "none.js", "../index.html", "..%2fpages.py", "%2e%2e/app.js", "parts", "a.js/", "//etc/a.js"],
)
def test_nothing_else_is_served(client, folder, name):
    reply = client.get(f"/page/{name}")
    assert reply.status_code == 404


# --- checkers


def test_checkers_are_kept_up_to_a_bound_and_that_of_the_server_always():
    made = []

    def make(options):
        made.append(options)
        return object()

    base = Options()
    checkers = Checkers(base, make)
    first = checkers.of(base)
    others = [Options(max_length=number) for number in range(1, KEPT + 5)]
    for options in others:
        assert checkers.of(options) is checkers.of(options)
    assert checkers.of(base) is first
    assert checkers.of(others[-1]) is not None
    assert len(made) == 1 + len(others)
    checkers.of(others[0])  # given up long ago
    assert len(made) == 2 + len(others)


def test_checkers_share_a_pipeline(server_checkers, checker):
    assert server_checkers.of(Options(voice="friend", spelling="GB")).nlp is checker.nlp


def test_a_checker_with_another_model_has_a_parser_of_its_own(checker):
    shared = Checkers(checker.options, first=checker)
    own = shared.of(Options(model=checker.nlp))
    assert own.parser is not checker.parser
    assert shared.of(Options(voice="work")).parser is checker.parser


def test_the_document_names_the_rules(client):
    schemas = client.get("/v1/openapi.json").json()["components"]["schemas"]
    assert {"never-you", "absolute", "fight"} <= set(schemas["RuleName"]["enum"])
    named = {"$ref": "#/components/schemas/RuleName"}
    assert schemas["RequestOptions"]["properties"]["severity"]["anyOf"][0]["propertyNames"] == named
