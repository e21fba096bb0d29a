"""What is wrong, as a reply: JSON, and plain text in LanguageTool's manner where its API was asked."""

from __future__ import annotations

import json
from collections.abc import Mapping
from http import HTTPStatus

from starlette.responses import PlainTextResponse, Response

from kindphrase.adapters.server.problems import HttpProblem
from kindphrase.adapters.server.replies import FRESH, JSON

LANGUAGETOOL = "/v2/"


def told(problem: HttpProblem, path: str) -> Response:
    """The reply to a request for a path."""
    headers = {**FRESH, **problem.headers}
    if path.startswith(LANGUAGETOOL):
        return PlainTextResponse(f"Error: {problem.message}", problem.status, headers=headers)
    return Response(json.dumps(problem.body(), ensure_ascii=False), problem.status, headers=headers, media_type=JSON)


def of_status(status: int, headers: Mapping[str, str] | None) -> HttpProblem:
    """For what no end point was asked about: nothing is there, or it takes another method."""
    known = HTTPStatus(status)
    code = known.phrase.lower().replace(" ", "-")
    step = "All end points: GET /v1/openapi.json." if known is HTTPStatus.NOT_FOUND else ""
    return HttpProblem(status, code, f"{known.description or known.phrase}.", next_step=step, headers=headers)
