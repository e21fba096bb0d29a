"""The MCP server: its own SDK's client starts it as desktop programs do, and what it answers is the report."""

from __future__ import annotations

import json
import logging
import os
import re
import subprocess
import sys
from pathlib import Path

import anyio
import pytest
from jsonschema import Draft202012Validator
from mcp import Client, MCPError, StdioServerParameters, stdio_client

from kindphrase import Checker, Report
from kindphrase.adapters import mcp_server, mcp_tools
from kindphrase.adapters.server.replies import Rewrite, rewrite
from kindphrase.adapters.server.serving import ServerSettings
from kindphrase.settings import settings

DRAFT = "😡 You never listen to me. See you at six!"
OPEN = "You don't care about me."
HARM = "You hit me last night."
CALLS = {
    "check": ("check", {"text": DRAFT}),
    "clean": ("check", {"text": "See you at six!"}),
    "empty": ("check", {"text": ""}),
    "work": ("check", {"text": DRAFT, "voice": "work", "vocabulary": "strict", "spelling": "GB"}),
    "chosen": ("check", {"text": DRAFT, "severity": {"never-you": 3}, "min_severity": 3, "select": ["absolute"]}),
    "silent": ("check", {"text": DRAFT, "allow": ["never listen"], "ignore": ["label"]}),
    "rewrite": ("rewrite", {"text": DRAFT}),
    "open": ("rewrite", {"text": OPEN}),
    "harm": ("rewrite", {"text": HARM}),
    "same": ("rewrite", {"text": "See you at six!"}),
    "wrong": ("check", {"text": DRAFT, "voice": "wrok"}),
}


@pytest.fixture(scope="module")
def page(root) -> str:
    return (root / "docs" / "mcp.md").read_text(encoding="utf-8")


@pytest.fixture(scope="module")
def blocks(page) -> list[dict]:
    return [json.loads(block) for block in re.findall(r"```json\n(.*?)```", page, re.DOTALL)]


def started(block: dict, folder: Path, errors) -> object:
    """The command of a configuration block, as a client starts it."""
    (server,) = block["mcpServers"].values()
    path = os.pathsep.join([str(Path(sys.executable).parent), os.environ["PATH"]])
    environment = {**os.environ, "PATH": path}
    return stdio_client(
        StdioServerParameters(command=server["command"], args=server["args"], env=environment, cwd=folder),
        errlog=errors,
    )


@pytest.fixture(scope="module")
def talked(blocks, tmp_path_factory) -> dict:
    """One conversation with the server of the page: what it said of itself, its tools, and its answers."""
    folder = tmp_path_factory.mktemp("somewhere")
    found: dict = {}

    async def ask(client: Client, number: int) -> None:
        voice = ("partner", "work")[number % 2]
        result = await client.call_tool("check", {"text": f"You lied to me {number} times.", "voice": voice})
        found["at once"][number] = result.structured_content

    async def talk(errors) -> None:
        async with Client(started(blocks[0], folder, errors)) as client:
            found["server"], found["instructions"] = client.server_info, client.instructions
            found["tools"] = (await client.list_tools()).tools
            for key, (name, arguments) in CALLS.items():
                found[key] = await client.call_tool(name, arguments)
            found["at once"] = {}
            async with anyio.create_task_group() as group:
                for number in range(8):
                    group.start_soon(ask, client, number)
            try:
                await client.call_tool("send", {"text": DRAFT})
            except MCPError as error:
                found["unknown"] = error

    with (folder / "errors").open("w+", encoding="utf-8") as errors:
        anyio.run(talk, errors)
        errors.seek(0)
        found["stderr"] = errors.read()
    return found


def test_the_server_says_what_it_is(talked):
    assert talked["server"].name == "kindphrase"
    assert talked["server"].version
    assert "do not fill in [brackets]" in talked["instructions"].replace("\n", " ")


def test_nothing_goes_to_standard_error(talked):
    assert talked["stderr"] == ""


def test_the_tools_are_described(talked):
    assert [tool.name for tool in talked["tools"]] == ["check", "rewrite"]
    for tool, output in zip(talked["tools"], (Report, Rewrite), strict=True):
        assert len(tool.description) > 300
        assert "\n" not in tool.description
        assert tool.annotations.read_only_hint
        assert not tool.annotations.open_world_hint
        assert tool.output_schema == output.model_json_schema(mode="serialization")
        Draft202012Validator.check_schema(tool.input_schema)
        Draft202012Validator.check_schema(tool.output_schema)
        assert tool.input_schema["required"] == ["text"]
        assert all(shape["description"] for shape in tool.input_schema["properties"].values())


@pytest.mark.parametrize("key", [key for key in CALLS if key != "wrong"])
def test_what_was_sent_fits_the_schema(talked, key):
    (schema,) = [tool.input_schema for tool in talked["tools"] if tool.name == CALLS[key][0]]
    Draft202012Validator(schema).validate(CALLS[key][1])
    assert not talked[key].is_error


@pytest.mark.parametrize("key", ["check", "clean", "empty"])
def test_the_structured_result_of_check_is_the_report(talked, checker: Checker, key):
    wanted = checker.check(CALLS[key][1]["text"])
    assert json.dumps(talked[key].structured_content) == json.dumps(wanted.model_dump(mode="json"))


def test_the_text_of_check_is_what_the_command_line_prints(talked):
    (block,) = talked["check"].content
    assert block.type == "text"
    lines = block.text.splitlines()
    assert lines[0] == "draft:1:3  never-you  clear · absolute · fight"
    assert lines[-1] == "1 finding in 1 draft."
    assert "  1. I felt frustrated when you didn't listen to me." in lines
    assert talked["clean"].content[0].text.splitlines()[-1] == "Nothing found in 1 draft."


def test_the_options_of_a_call_count(talked, checker: Checker):
    strict = Checker(model=checker.nlp, voice="work", vocabulary="strict", spelling="GB")
    assert talked["work"].structured_content == strict.check(DRAFT).model_dump(mode="json")
    assert [each["severity"] for each in talked["chosen"].structured_content["findings"]] == [3]
    assert talked["silent"].structured_content["findings"] == []
    assert [note["code"] for note in talked["silent"].structured_content["notes"]] == ["silenced"]


def test_rewrite_gives_the_draft_first_and_then_what_is_left_to_do(talked, checker: Checker):
    for key in ("rewrite", "open", "harm", "same"):
        wanted = rewrite(checker.check(CALLS[key][1]["text"]))
        assert talked[key].structured_content == wanted.model_dump(mode="json")
        assert talked[key].content[0].text == wanted.text
    notes = {key: talked[key].content[1].text for key in ("rewrite", "open", "harm", "same")}
    assert talked["rewrite"].content[0].text == "😡 I felt frustrated when you didn't listen to me. See you at six!"
    assert notes["rewrite"] == "The draft was rewritten."
    assert notes["open"].splitlines()[1] == "For the writer to fill in: [what happened]."
    assert notes["harm"].startswith("Nothing was changed.\nLeft alone (harm): ")
    assert notes["same"] == "Nothing was changed."


def test_calls_at_once_get_their_own_answers(talked):
    answers = talked["at once"]
    assert {number: report["text"] for number, report in answers.items()} == {
        number: f"You lied to me {number} times." for number in range(8)
    }
    assert all(report["findings"] for report in answers.values())


def test_a_finding_without_a_rewrite_is_told(checker: Checker):
    draft = "You never listen to me. If you tell anyone, I will ruin you."
    report = checker.check(draft)
    answer = mcp_tools.rewritten(report)
    untouched = [each for each in report.findings if each.text in answer.blocks[0]]
    assert untouched
    told = f"Without a rewrite: {len(untouched)} of {len(report.findings)} findings; the tool check tells more."
    assert told in answer.blocks[1].splitlines()


def test_a_mistake_is_a_tool_error_and_an_unknown_tool_an_error_of_the_protocol(talked):
    assert talked["wrong"].is_error
    assert talked["wrong"].content[0].text == WRONG
    assert str(talked["unknown"]) == "There is no such tool. Known: check, rewrite."


WRONG = 'Option voice has no value "wrok". Allowed: partner, family, friend, work, neutral. Write "work".'
SECRET = "my hidden words about you"


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        ({}, 'The argument "text" is missing, or no string.'),
        ({"text": None}, 'The argument "text" is missing, or no string.'),
        ({"text": [SECRET]}, 'The argument "text" is missing, or no string.'),
        ({"draft": SECRET}, "There is no argument"),
        ({"text": SECRET, "vioce": "work"}, 'Write "voice".'),
        ({"text": SECRET, SECRET: "work"}, "There is no argument of that name."),
        ({"text": SECRET, "voice": SECRET}, "partner"),
        ({"text": SECRET, "model": "/etc"}, "There is no argument"),
        ({"text": SECRET, "patterns": ["/etc"]}, "There is no argument"),
        ({"text": SECRET, "min_severity": 7}, "min_severity"),
        ({"text": SECRET, "severity": [SECRET]}, "severity"),
        ({"text": SECRET, "severity": {SECRET: 9}}, "severity"),
        ({"text": SECRET, "select": ["lable"]}, '"label"'),
        ({"text": SECRET, "select": SECRET}, "select"),
        ({"text": SECRET, "ignore": [SECRET]}, "There is no rule, category, reflex or value of that name."),
        ({"text": SECRET, "allow": ["!"]}, "An allowed phrase needs a word"),
        ({"text": SECRET + "\ud83d"}, "lone surrogate"),
        ({"text": SECRET * 3}, "The draft has 75 characters; the limit is 60."),
    ],
)  # fmt: skip
def test_wrong_arguments_are_told_without_words_of_the_draft(checker: Checker, arguments, said):
    def make(options):
        return Checker(options.model_copy(update={"model": checker.nlp}))

    checking = settings([_setting("max-length", 60)])
    result = mcp_tools.call("check", arguments, ServerSettings(checking=checking), make)
    (block,) = result.content
    assert result.is_error
    assert result.structured_content is None
    assert said in block.text
    assert "hidden" not in block.text


def _setting(key: str, value: object):
    from kindphrase.configfiles import Setting

    return Setting((key,), value, "test")


def test_nulls_are_left_out(checker: Checker):
    result = mcp_tools.call("check", {"text": DRAFT, "voice": None}, ServerSettings(), lambda options: checker)
    assert not result.is_error


def test_a_bug_is_told_by_its_place_alone():
    def broken(options):
        raise ValueError(SECRET)

    result = mcp_tools.call("check", {"text": SECRET}, ServerSettings(), broken)
    assert result.is_error
    assert re.fullmatch(
        r"Internal error: ValueError at mcp_tools\.py:\d+\. Please report this line\.", result.content[0].text
    )


def test_what_the_library_logs_goes_nowhere(caplog, capfd, monkeypatch):
    logger = logging.getLogger("mcp")
    monkeypatch.setattr(logger, "handlers", [])
    monkeypatch.setattr(logger, "propagate", True)
    mcp_server._silence()
    logging.getLogger("mcp.server.runner").error(SECRET)
    assert capfd.readouterr() == ("", "")
    assert caplog.records == []


def test_the_second_block_of_the_page_is_taken_too(blocks, tmp_path):
    """``--show-config`` prints what would hold, and serves nothing."""
    (server,) = blocks[1]["mcpServers"].values()
    command = [sys.executable, "-m", server["command"], *server["args"], "--show-config"]
    ran = subprocess.run(command, capture_output=True, text=True, check=True, cwd=tmp_path)
    assert re.search(r'(?m)^voice = "family"\s+# command line$', ran.stdout)


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["--select", "lable"], 'Did you mean "label"'),
        (["--config", "missing.toml"], "missing.toml"),
        (["letter.txt"], "unexpected extra argument"),
    ],
)
def test_what_is_wrong_at_the_start_is_told_at_once(tmp_path, arguments, said):
    command = [sys.executable, "-m", "kindphrase", "mcp", *arguments]
    ran = subprocess.run(command, capture_output=True, text=True, check=False, cwd=tmp_path, stdin=subprocess.DEVNULL)
    assert (ran.returncode, ran.stdout) == (2, "")
    assert said in " ".join(ran.stderr.split())


def test_without_the_extra_the_install_line_is_told(tmp_path):
    code = (
        "import sys; sys.modules['mcp'] = sys.modules['mcp_types'] = None; sys.argv[1:] = ['mcp']; "
        "from kindphrase.adapters.cli import main; main()"
    )
    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False, cwd=tmp_path)
    assert (ran.returncode, ran.stdout) == (2, "")
    assert 'pip install "kindphrase[mcp]"' in ran.stderr


def test_the_tables_of_the_page_name_what_there_is(page):
    arguments = page.split("Both take the same arguments:")[1].split("`ignore`, `allow` and `severity` add")[0]
    named = {
        name
        for row in re.findall(r"^\| (`[^|]*`) \|", arguments, re.MULTILINE)
        for name in re.findall(r"`([^`]*)`", row)
    }
    assert named == set(mcp_tools.Arguments.model_fields)
    fields = page.split("That of `rewrite` is an object:")[1].split("Beside it comes")[0]
    assert set(re.findall(r"^\| `(\w+)`", fields, re.MULTILINE)) == set(Rewrite.model_fields)
