"""The two tools that assistants are offered, and how each call is answered; every mistake is an answer as well.

Arguments and their errors are those of ``POST /v1/check`` of the HTTP server, in one object.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from mcp_types import CallToolResult, TextContent, Tool, ToolAnnotations
from pydantic import Field

from kindphrase.adapters import failing, render
from kindphrase.adapters.server.checking import Checks
from kindphrase.adapters.server.problems import HttpProblem, from_error, unknown
from kindphrase.adapters.server.replies import Rewrite, rewrite
from kindphrase.adapters.server.requests import RequestOptions, chosen, drafted
from kindphrase.adapters.server.serving import ServerSettings
from kindphrase.errors import DraftTooLongError, KindphraseError
from kindphrase.options import Options
from kindphrase.reporting import Edit, Report

WIDTH = 100  # of the lines that are for reading
INSTRUCTIONS = """\
kindphrase finds the words of an English message that its receiver will hear as blame, and offers "I felt … when …"
in the writer's own facts. It works offline and gives the same answer every time. Use it when somebody is about to
send a message to a partner, a friend, their family or a colleague, or asks how one will land.

What it leaves open is for the writer to say: do not fill in [brackets], pick a feeling, or add an apology for them;
ask. A note with the code harm or self-harm means that the draft tells of harm or danger. It was left as it is on
purpose: do not soften it either."""

_CHECK = """\
Find the words in a draft that the receiver will hear as accusation, and say why. For each finding: the exact words
and their place (half-open offsets in code points), the rule, how harsh it is, the reason, one question for the
writer, and other ways to say it that keep the writer's facts. Also tells what is kind already, and what was left
alone on purpose: quotations, code, replies, signatures, and reports of harm. An empty list of findings means that
nothing was found. Nothing is stored."""
_REWRITE = """\
Give the whole draft back with the best suggestion for each accusation put in ("You never listen to me." becomes "I
felt frustrated when you didn't listen to me."). The complaint, the names and the facts stay; what the draft does not
say becomes a blank in [brackets] that only the writer can fill in. The feelings are first choices among several:
show the writer the result, and never send it unasked. A draft in which nothing was found comes back as it is.
Nothing is stored."""


class Arguments(RequestOptions):
    text: str = Field(description="the draft, in English, as it would be sent; quotations and replies may stay in it")


@dataclass(frozen=True)
class Answer:
    """What a call gives: a value of the wire format, and the same for reading, in one block or several."""

    value: Report | Rewrite
    blocks: tuple[str, ...]


def checked(report: Report) -> Answer:
    """The answer of ``check``."""
    lines = render.whole([render.Checked("draft", report)], WIDTH)
    return Answer(report, ("\n".join(line.plain for line in lines),))


def rewritten(report: Report) -> Answer:
    """The answer of ``rewrite``; the first block is the new draft and nothing else."""
    found = rewrite(report)
    told = ["The draft was rewritten." if report.edits else "Nothing was changed."]
    if found.slots:
        told.append(f"For the writer to fill in: {', '.join(f'[{slot.label}]' for slot in found.slots)}.")
    open_ = sum(not any(_inside(finding.start, edit) for edit in report.edits) for finding in report.findings)
    if open_:
        told.append(f"Without a rewrite: {open_} of {len(report.findings)} findings; the tool check tells more.")
    told += [f"Left alone ({note.code}): {note.message}" for note in report.notes if note.code not in render.COUNTED]
    return Answer(found, (found.text, "\n".join(told)))


ANSWERS: Mapping[str, Callable[[Report], Answer]] = {"check": checked, "rewrite": rewritten}


def tools() -> list[Tool]:
    """What clients are told of the tools."""
    hints = ToolAnnotations(read_only_hint=True, destructive_hint=False, idempotent_hint=True, open_world_hint=False)

    def tool(name: str, title: str, description: str, output: type[Report | Rewrite]) -> Tool:
        return Tool(
            name=name,
            title=title,
            description=" ".join(description.split()),
            input_schema=input_schema(),
            output_schema=output.model_json_schema(mode="serialization"),
            annotations=hints,
        )

    return [
        tool("check", "Find blame in a draft", _CHECK, Report),
        tool("rewrite", "Rewrite a draft without blame", _REWRITE, Rewrite),
    ]


def input_schema() -> dict[str, Any]:
    """The JSON Schema of the arguments: what may be left out has no null, and severities are an object."""
    whole = Arguments.model_json_schema()
    properties = {name: _given(shape) for name, shape in whole["properties"].items()}
    levels = {"type": "object", "additionalProperties": {"enum": [1, 2, 3, "off"]}}
    properties["severity"] = {"description": properties["severity"]["description"], **levels}
    ordered = {"text": properties.pop("text"), **properties}
    return {"type": "object", "properties": ordered, "required": ["text"], "additionalProperties": False}


def asked(arguments: Mapping[str, Any], served: ServerSettings) -> tuple[str, Options]:
    """The draft and the options of a call.

    Raises:
        HttpProblem: an argument is missing, unknown or wrong.
        DraftTooLongError: the draft is over the limit.
    """
    for name in arguments:
        if name not in Arguments.model_fields:
            raise unknown("argument", name, Arguments.model_fields)
    given = {name: value for name, value in arguments.items() if name != "text" and value is not None}
    text = arguments.get("text")
    if not isinstance(text, str):
        raise HttpProblem(400, "no-text", 'The argument "text" is missing, or no string.')
    options = chosen(given, served)
    if len(text) > options.max_length:
        raise DraftTooLongError(len(text), options.max_length)
    return drafted(text, served), options


def call(
    name: str, arguments: Mapping[str, Any], served: ServerSettings, checker: Callable[[Options], Checks]
) -> CallToolResult:
    """The result of a call; a mistake is one that says what is wrong, and never holds words of the draft."""
    try:
        text, options = asked(arguments, served)
        answer = ANSWERS[name](checker(options.suggesting if name == "rewrite" else options).check(text))
    except HttpProblem as problem:
        return _wrong(problem)
    except DraftTooLongError as error:
        return _failed(error.message)
    except KindphraseError as error:
        return _wrong(from_error(error))
    except Exception as error:  # a bug of ours: its message may hold words of the draft, its place cannot
        return _failed(f"Internal error: {type(error).__name__} at {failing.place(error)}. Please report this line.")
    return CallToolResult(
        content=[TextContent(text=block) for block in answer.blocks],
        structured_content=answer.value.model_dump(mode="json"),
    )


def _wrong(problem: HttpProblem) -> CallToolResult:
    allowed = f"Allowed: {', '.join(problem.allowed)}." if problem.allowed else ""
    return _failed(" ".join(part for part in (problem.message, allowed, problem.next_step) if part))


def _failed(message: str) -> CallToolResult:
    return CallToolResult(content=[TextContent(text=message)], is_error=True)


def _given(shape: dict[str, Any]) -> dict[str, Any]:
    """The schema of a value that is there: without null, without a default, without a title."""
    kept = {key: value for key, value in shape.items() if key not in {"anyOf", "default", "title"}}
    for choice in shape.get("anyOf", ()):
        if choice.get("type") != "null":
            kept |= choice
    return kept


def _inside(offset: int, edit: Edit) -> bool:
    return edit.start <= offset < edit.end
