"""LanguageTool's API with clients that were not written here, and with what others send, byte for byte."""

from __future__ import annotations

import json
import socket
from urllib.parse import quote, urlencode

import language_tool_python
import pytest
from web_server import serving

DRAFT = "You never listen to me when I talk about work."
EMOJI = f"Hey 🙂🙂. {DRAFT}"


@pytest.fixture(scope="module")
def client(server_checkers):
    with serving(server_checkers) as client:
        yield client


# --- language_tool_python


@pytest.fixture
def tool(client):
    with language_tool_python.LanguageTool("en-US", remote_server=str(client.base_url).rstrip("/")) as tool:
        yield tool


@pytest.mark.parametrize("draft", [DRAFT, EMOJI, f"{DRAFT}\r\n\r\n🙂 {DRAFT}"])
def test_language_tool_python_marks_the_right_words(tool, draft):
    matches = tool.check(draft)
    assert len(matches) == draft.count(DRAFT)
    for match in matches:
        assert match.rule_id == "KINDPHRASE_NEVER_YOU"
        assert match.category == "KINDPHRASE_ABSOLUTE"
        assert match.rule_issue_type == "style"
        assert draft[match.offset : match.offset + match.error_length] == DRAFT
        assert match.replacements[0] == "I felt unheard when I talked about work."
        assert match.sentence.endswith(DRAFT)


def test_language_tool_python_corrects(tool):
    assert tool.correct(EMOJI) == "Hey 🙂🙂. I felt unheard when I talked about work."


def test_language_tool_python_with_its_own_lists_of_rules(tool):
    tool.disabled_rules = {"KINDPHRASE_NEVER_YOU"}
    assert tool.check(DRAFT) == []
    tool.disabled_rules = set()
    tool.disabled_categories = {"KINDPHRASE_ABSOLUTE"}
    assert tool.check(DRAFT) == []
    tool.disabled_categories = set()
    tool.enabled_rules, tool.enabled_rules_only = {"KINDPHRASE_LABEL_DISHONEST"}, True
    assert tool.check(DRAFT) == []
    assert [match.rule_id for match in tool.check(f"{DRAFT} You're such a liar.")] == ["KINDPHRASE_LABEL_DISHONEST"]


# --- what other clients send


def matched(text: str, reply: dict) -> list[str]:
    """The words of each match, cut as a client does that counts in UTF-16."""
    units = text.encode("utf-16-le")
    spans = [(match["offset"] * 2, (match["offset"] + match["length"]) * 2) for match in reply["matches"]]
    return [units[start:end].decode("utf-16-le") for start, end in spans]


def raw(client, head: list[str], body: bytes, *, half_close: bool = False) -> tuple[str, dict[str, str], bytes]:
    """A request byte by byte: status line, headers and body of the answer, read until the server hangs up."""
    address = (client.base_url.host, client.base_url.port)
    lines = [*head, f"Host: {address[0]}:{address[1]}", f"Content-Length: {len(body)}", "", ""]
    with socket.create_connection(address, timeout=20) as connection:
        connection.sendall("\r\n".join(lines).encode() + body)
        if half_close:
            connection.shutdown(socket.SHUT_WR)
        answer = b""
        while part := connection.recv(65536):
            answer += part
    start, _, content = answer.partition(b"\r\n\r\n")
    status, *fields = start.decode().split("\r\n")
    return status, dict(field.lower().split(": ", 1) for field in fields), content


def test_ltex_sends_a_form_and_calls_it_json(client):
    """LTeX+: annotations, `+` for blanks, and a Content-Type that is not what it sends."""
    markdown = "# Mail\n\nSam, **you *never* listen** to me 🙂. You never call.\n"
    annotation = [
        {"markup": "# "},
        {"text": "Mail"},
        {"markup": "\n\n", "interpretAs": "\n\n"},
        {"text": "Sam, "},
        {"markup": "**"},
        {"text": "you "},
        {"markup": "*"},
        {"text": "never"},
        {"markup": "*"},
        {"text": " listen"},
        {"markup": "**"},
        {"text": " to me 🙂. You never call."},
        {"markup": "\n", "interpretAs": "\n"},
    ]
    assert "".join(part.get("text") or part["markup"] for part in annotation) == markdown
    entries = {
        "language": "en-US",
        "data": json.dumps({"annotation": annotation}, ensure_ascii=False, separators=(",", ":")),
        "level": "picky",
        "motherTongue": "de-DE",
        "enabledRules": "PASSIVE_VOICE,TOO_LONG_SENTENCE",
    }
    reply = client.post("/v2/check", content=urlencode(entries), headers={"Content-Type": "application/json"})
    assert reply.status_code == 200
    found = reply.json()
    words = matched(markdown, found)
    assert len(words) == 2
    assert "*never* listen" in words[0]
    assert words[1] == "You never call."
    for match in found["matches"]:
        # what LTeX+ reads without asking whether it is there
        assert isinstance(match["sentence"], str)
        assert not match["rule"]["id"].endswith(("_SPELLING_RULE", "_SPELLER_RULE"))
        assert all(isinstance(each["value"], str) for each in match["replacements"])
    assert found["matches"][0]["sentence"].startswith("Sam, you never listen to me")


def test_obsidian_sends_annotations_and_lets_the_language_be_found(client):
    note = "You never listen to me. See `config.toml` & [[Our talk]].\n\n- You're such a liar."
    annotation = [
        {"text": "You never listen to me. See "},
        {"markup": "`config.toml`", "interpretAs": "config.toml"},
        {"text": " & "},
        {"markup": "[["},
        {"text": "Our talk"},
        {"markup": "]]"},
        {"text": "."},
        {"markup": "\n\n- ", "interpretAs": "\n\n"},
        {"text": "You're such a liar."},
    ]
    assert "".join(part.get("text") or part["markup"] for part in annotation) == note
    assert {"en-US", "en-GB"} <= {each["longCode"] for each in client.get("/v2/languages").json()}
    reply = client.post(
        "/v2/check",
        data={
            "data": json.dumps({"annotation": annotation}),
            "language": "auto",
            "enabledOnly": "false",
            "level": "default",
            "disabledRules": "WHITESPACE_RULE",
            "preferredVariants": "en-GB,de-DE,pt-PT,ca-ES",
        },
        headers={"Accept": "application/json"},
    ).json()
    assert matched(note, reply) == ["You never listen to me.", "You're such a liar."]
    assert reply["language"]["code"] == "en-GB"
    for match in reply["matches"]:
        assert match["shortMessage"]
        assert match["rule"]["category"]["id"].startswith("KINDPHRASE_")


def test_libreoffice_sends_a_paragraph_with_everything_escaped(client):
    paragraph = "Hey 🙂—you never listen to me & you know it!"
    body = f"text={quote(paragraph, safe='-._~')}&language=en-US&username=me%40example.org&apiKey=none"
    head = [
        "POST /v2/check HTTP/1.1",
        "Accept: */*",
        "User-Agent: LibreOffice 24.2",
        "Content-Type: application/x-www-form-urlencoded",
        "Connection: close",
    ]
    status, _, content = raw(client, head, body.encode())
    assert status == "HTTP/1.1 200 OK"
    reply = json.loads(content)
    assert matched(paragraph, reply)
    for match in reply["matches"]:
        # it shows `message` as the short comment, `shortMessage` as the full one, and colours by category
        assert match["message"]
        assert match["shortMessage"]
        assert match["rule"]["category"]["id"] != "TYPOS"


def test_langtool_el_says_that_it_is_done_and_waits(client):
    """It half-closes the connection after its request, and reads until the server hangs up."""
    body = urlencode([("language", "en-US"), ("text", DRAFT), ("disabledRules", "WHITESPACE_RULE")]).encode()
    head = ["POST /v2/check HTTP/1.1", "Content-Type: application/x-www-form-urlencoded"]
    status, headers, content = raw(client, head, body, half_close=True)
    assert status.startswith("HTTP/1.1 200")
    assert headers["content-type"] == "application/json"  # it compares the whole header
    assert matched(DRAFT, json.loads(content)) == [DRAFT]


def test_languagetool_el_asks_for_languages_first(client):
    assert client.get("/v2/languages").status_code == 200
    body = urlencode([("text", DRAFT), ("disabledRules", "A,B"), ("motherTongue", "de"), ("language", "auto")])
    head = [
        "POST /v2/check HTTP/1.1",
        "MIME-Version: 1.0",
        "Connection: close",
        "Extension: Security/Digest",
        "Accept: */*",
    ]
    status, _, content = raw(client, head, body.encode())
    assert status.startswith("HTTP/1.1 200")
    assert matched(DRAFT, json.loads(content)) == [DRAFT]


def test_flycheck_languagetool_hexifies_all(client):
    text = f"Naïve 🙂\n{DRAFT}\n"
    pairs = {"language": "en-US", "text": text, "disabledRules": "HUNSPELL_RULE,MORFOLOGIK_RULE_EN_US"}
    body = "&".join(f"{quote(name, safe='')}={quote(value, safe='')}" for name, value in pairs.items())
    reply = client.post("/v2/check", content=body, headers={"Content-Type": "application/x-www-form-urlencoded"}).json()
    assert matched(text, reply) == [DRAFT]
    assert "subId" not in reply["matches"][0]["rule"]  # it puts one into a link where there is one


def test_a_browser_add_on_asks_in_two_halves(client):
    """Rules about the whole text in one request, the rest in another, and parameters in the query string as well."""
    form = {
        "data": json.dumps({"text": DRAFT, "metaData": {"EmailToAddress": "sam@example.org"}}),
        "textSessionId": "85682:1667331050924",
        "enableHiddenRules": "true",
        "level": "picky",
        "language": "auto",
        "noopLanguages": "fr",
        "preferredLanguages": "en,de",
        "preferredVariants": "en-US,de-DE",
        "disabledRules": "WHITESPACE_RULE",
        "useragent": "webextension-chrome-ng",
        "allowIncompleteResults": "true",
    }
    query = {"c": "1", "instanceId": "85682:1667331050924", "v": "standalone"}
    whole = client.post("/v2/check", params=query, data={**form, "mode": "textLevelOnly"}).json()
    rest = client.post("/v2/check", params=query, data={**form, "mode": "allButTextLevelOnly"}).json()
    assert whole["matches"] == []
    assert matched(DRAFT, rest) == [DRAFT]
