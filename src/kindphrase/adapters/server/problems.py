"""`HttpProblem`: what goes wrong with a request, as a status, a code and a sentence; never with text of the draft."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from http import HTTPStatus
from typing import Any

from kindphrase.errors import DraftTooLongError, KindphraseError, OptionError, nearest

# what a program calls its own keys and values; anything else may be a draft in the wrong place
_NAME = re.compile(r"[A-Za-z0-9_./:+-]{1,40}")


class HttpProblem(Exception):  # noqa: N818 - most are mistakes of a client, and expected
    """A reply that is no answer.

    Args:
        status: of HTTP.
        code: one word for programs.
        message: what is wrong.
        allowed: what would be right, where that can be listed.
        next_step: what to do.
        headers: to send along.
    """

    def __init__(
        self,
        status: int,
        code: str,
        message: str,
        *,
        allowed: Iterable[str] = (),
        next_step: str = "",
        headers: Mapping[str, str] | None = None,
    ) -> None:
        super().__init__(status, code, message)
        self.status, self.code, self.message = status, code, message
        self.allowed, self.next_step, self.headers = tuple(allowed), next_step, dict(headers or {})

    def body(self) -> dict[str, Any]:
        """``{"error": …}``."""
        told: dict[str, Any] = {"code": self.code, "message": self.message}
        if self.allowed:
            told["allowed"] = list(self.allowed)
        if self.next_step:
            told["next_step"] = self.next_step
        return {"error": told}


def unknown(kind: str, name: str, allowed: Iterable[str]) -> HttpProblem:
    """For a ``name`` that is none of the ``allowed`` ones."""
    names = sorted(allowed)
    near = nearest(name, names) if _NAME.fullmatch(name) else None
    return HttpProblem(
        400,
        f"unknown-{kind}",
        f"There is no {kind} {shown(name)}.",
        allowed=names,
        next_step=f'Write "{near}".' if near else "",
    )


def shown(name: str) -> str:
    """A name of a client's as an error may show it."""
    return f'"{name}"' if _NAME.fullmatch(name) else "of that name"


def from_error(error: KindphraseError) -> HttpProblem:
    """What the library says about options and drafts, as a reply."""
    if isinstance(error, DraftTooLongError):
        return too_long(error.length, error.limit)
    if isinstance(error, OptionError):
        if error.names:
            told = " ".join(f"There is no rule, category, reflex or value {shown(name)}." for name, _ in error.names)
            near = [near for _, near in error.names if near]
            step = f"Write {' and '.join(f'{each!r}' for each in near)}.".replace("'", '"') if near else ""
            return HttpProblem(400, "unknown-name", told, next_step=step)
        return HttpProblem(400, "bad-option", error.message)
    return HttpProblem(500, "misconfigured", "The server was not set up right.", next_step="Look at its own messages.")


def from_status(status: int, headers: Mapping[str, str] | None) -> HttpProblem:
    """For what no end point was asked about: nothing is there, or it takes another method."""
    known = HTTPStatus(status)
    code = known.phrase.lower().replace(" ", "-")
    step = "All end points: GET /v1/openapi.json." if known is HTTPStatus.NOT_FOUND else ""
    return HttpProblem(status, code, f"{known.description or known.phrase}.", next_step=step, headers=headers)


def too_long(length: int, limit: int) -> HttpProblem:
    return HttpProblem(
        413,
        "draft-too-long",
        f"The draft has {length:,} characters; the limit is {limit:,}.",
        next_step="Send it in parts, or start the server with other limits (--max-length, --max-body).",
    )


def busy() -> HttpProblem:
    return HttpProblem(
        503, "busy", "Too many drafts at once.", next_step="Try again in a moment.", headers={"Retry-After": "1"}
    )
