"""Replies: JSON, always UTF-8, never kept by a cache; in plain text what is wrong with a question for LanguageTool."""

from __future__ import annotations

import json
from typing import Any

from pydantic import BaseModel, Field
from starlette.responses import PlainTextResponse, Response

from kindphrase.adapters.blanks import blanks
from kindphrase.adapters.server.problems import HttpProblem
from kindphrase.reporting import SCHEMA_VERSION, Report, Slot, Value

JSON = "application/json"
FRESH = {"Cache-Control": "no-store"}
LANGUAGETOOL = "/v2/"


class NumberedSlot(Slot):
    """A blank in the rewritten draft. ``start`` and ``end`` are offsets into the rewritten text, brackets included."""

    number: int = Field(ge=1, description="from 1, in the order of the text")


class Rewrite(Value):
    """A draft with the best suggestions applied."""

    schema_version: str = SCHEMA_VERSION
    text: str = Field(description="the rewritten draft; the draft itself where there is nothing to offer")
    slots: tuple[NumberedSlot, ...] = Field(default=(), description="what the writer has to fill in")
    report: Report = Field(description="what was found in the draft")


def rewrite(report: Report) -> Rewrite:
    """The reply where a draft is to be rewritten."""
    found = enumerate(blanks(report), 1)
    slots = (NumberedSlot(number=at, label=label, start=span.start, end=span.end) for at, (label, span) in found)
    return Rewrite(text=report.rewrite(), slots=tuple(slots), report=report)


class Problem(BaseModel):
    """What is wrong with a request."""

    code: str = Field(description="one word for programs")
    message: str
    allowed: list[str] | None = Field(default=None, description="what would be right")
    next_step: str | None = None


class ProblemReply(BaseModel):
    """The reply where something is wrong."""

    error: Problem


def of_value(value: BaseModel) -> Response:
    """A value as the command line prints it, byte for byte."""
    return Response(f"{value.model_dump_json(indent=2)}\n", headers=FRESH, media_type=JSON)


def of_data(data: Any, status: int = 200) -> Response:
    """Any JSON."""
    return Response(json.dumps(data, ensure_ascii=False), status, headers=FRESH, media_type=JSON)


def of_problem(problem: HttpProblem, path: str) -> Response:
    """The reply to a request for a path that something is wrong with."""
    headers = {**FRESH, **problem.headers}
    if path.startswith(LANGUAGETOOL):
        return PlainTextResponse(f"Error: {problem.message}", problem.status, headers=headers)
    return Response(json.dumps(problem.body(), ensure_ascii=False), problem.status, headers=headers, media_type=JSON)
