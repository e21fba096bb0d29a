"""From the bytes of a request to a draft and how to check it; each way that can be wrong has a reply of its own."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Annotated, Any

from pydantic import BaseModel, ConfigDict, Field, StrictBool, ValidationError, WithJsonSchema
from starlette.requests import ClientDisconnect, Request

from kindphrase.adapters.server.problems import HttpProblem, busy, from_error, shown, too_long, unknown
from kindphrase.adapters.server.serving import ServerSettings
from kindphrase.configfiles import Setting, kebab
from kindphrase.errors import OptionError
from kindphrase.options import Level, Options, Phrase, Severity, Spelling, Vocabulary, Voice, literals
from kindphrase.settings import settings

READING = 8  # bodies on their way for each place at the desk
SOURCE = "request"
# fields of `Options` that are the server's business: files, and its own limits
KEPT_BACK = frozenset(Options.model_fields) - {
    "voice", "vocabulary", "spelling", "suggest", "select", "ignore", "min_severity", "severity", "allow",
}  # fmt: skip


class _Asked(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class RequestOptions(_Asked):
    """How to check this draft. What is left out is as the server was started.

    ``ignore``, ``allow`` and ``severity`` add to what the server has; everything else takes its place.
    """

    voice: Voice | None = Field(default=None, description="whom the draft is for")
    vocabulary: Vocabulary | None = Field(default=None, description="`strict`: feelings that name no act of the other")
    spelling: Spelling | None = Field(default=None, description="of new words")
    suggest: StrictBool | None = Field(default=None, description="false: findings only; a rewrite always suggests")
    select: tuple[str, ...] | None = Field(default=None, description="only these rules, categories and reflexes")
    ignore: tuple[str, ...] | None = Field(default=None, description="not these")
    min_severity: Severity | None = Field(default=None, description="1 all, 2 clear and harsh, 3 harsh only")
    severity: dict[str, Level] | None = Field(default=None, description="1, 2, 3 or `off` by rule, category or reflex")
    allow: tuple[Annotated[Phrase, WithJsonSchema({"type": "string", "pattern": r"\w"})], ...] | None = Field(
        default=None, description="phrases that may stand"
    )


class CheckRequest(_Asked):
    """A draft and how to check it."""

    text: str = Field(description="the draft")
    options: RequestOptions | None = None


@dataclass(frozen=True, slots=True)
class Asked:
    """A draft and the options it is checked with."""

    text: str
    options: Options


class Reader:
    """Reads bodies, so many at a time, so long each, and no longer than the limit."""

    def __init__(self, settings: ServerSettings) -> None:
        self._limit = settings.max_body
        self._seconds = settings.timeout
        self._places = settings.concurrency * READING

    async def read(self, request: Request) -> bytes:
        """The body.

        Raises:
            HttpProblem: 408, 413, 415 or 503.
        """
        if request.headers.get("content-encoding", "identity").lower() != "identity":
            raise HttpProblem(415, "encoded-body", "The body is compressed.", next_step="Send it as it is.")
        length = request.headers.get("content-length", "")
        if length.isdecimal() and int(length) > self._limit:
            raise self._too_large()
        if self._places < 1:
            raise busy()
        self._places -= 1
        try:
            return await asyncio.wait_for(self._whole(request), self._seconds)
        except asyncio.TimeoutError:
            raise HttpProblem(
                408, "slow-body", f"The body took longer than {self._seconds:g} seconds.", headers=_CLOSE
            ) from None
        except ClientDisconnect:
            raise HttpProblem(400, "half-a-body", "The body broke off.", headers=_CLOSE) from None
        finally:
            self._places += 1

    async def _whole(self, request: Request) -> bytes:
        parts, size = [], 0
        async for part in request.stream():
            size += len(part)
            if size > self._limit:
                raise self._too_large()
            parts.append(part)
        return b"".join(parts)

    def _too_large(self) -> HttpProblem:
        return HttpProblem(
            413,
            "body-too-large",
            f"The body is longer than {self._limit:,} bytes.",
            next_step="Send the draft in parts, or start the server with another --max-body.",
            headers=_CLOSE,
        )


_CLOSE = {"Connection": "close"}


def parsed(body: bytes, content_type: str, served: ServerSettings) -> Asked:
    """The draft and options of a JSON body.

    Raises:
        HttpProblem: 400, 413 or 415.
    """
    kind, _, parameters = content_type.partition(";")
    if kind.strip().lower() != "application/json":
        raise HttpProblem(
            415, "not-json", "The body is no JSON.", next_step="Send the header Content-Type: application/json."
        )
    if "charset" in parameters.lower() and "utf-8" not in parameters.lower():
        raise HttpProblem(415, "not-utf-8", "JSON is UTF-8.", next_step="Send it in UTF-8.")
    data = _json(body)
    for name in data:
        if name not in CheckRequest.model_fields:
            raise unknown("key", str(name), CheckRequest.model_fields)
    text, given = data.get("text"), data.get("options")
    if not isinstance(text, str):
        raise HttpProblem(400, "no-text", 'The key "text" is missing, or no string.', next_step='Send {"text": "…"}.')
    if given is not None and not isinstance(given, Mapping):
        raise HttpProblem(400, "bad-option", 'The key "options" holds no object.')
    return Asked(drafted(text, served), chosen(given or {}, served))


def drafted(text: str, served: ServerSettings) -> str:
    """A text that can be checked.

    Raises:
        HttpProblem: 413, it is too long; 400, it holds half a character.
    """
    if len(text) > served.max_length:
        raise too_long(len(text), served.max_length)
    half = next((at for at, mark in enumerate(text) if "\ud800" <= mark <= "\udfff"), None)
    if half is not None:
        raise HttpProblem(
            400,
            "half-a-character",
            f"The draft has a lone surrogate at character {half}.",
            next_step="Send both halves of the pair, or leave the character out.",
        )
    return text


def chosen(given: Mapping[str, Any], served: ServerSettings) -> Options:
    """The options of a request over those of the server, merged as the command line merges them over a file.

    Raises:
        HttpProblem: 400, an option or its value does not hold.
    """
    for name in given:
        if name in KEPT_BACK:
            raise HttpProblem(
                400,
                "kept-back",
                f'The option "{name}" is the server\'s.',
                allowed=RequestOptions.model_fields,
                next_step="Leave it out, and give it to kindphrase serve.",
            )
        if name not in RequestOptions.model_fields:
            raise unknown("option", name, RequestOptions.model_fields)
    try:
        wanted = RequestOptions.model_validate(given).model_dump(exclude_none=True)
    except ValidationError as error:
        raise _bad_value(error) from None
    if not wanted:
        return served.checking.options
    layer = []
    for name, value in wanted.items():
        if name == "severity":
            layer += [Setting(("severity", each), level, SOURCE) for each, level in value.items()]
        else:
            layer.append(Setting((kebab(name),), value, SOURCE))
    try:
        merged = settings(served.checking.given, layer, with_baseline=False).options
    except OptionError as error:
        raise from_error(error) from None
    return merged.model_copy(update={"baseline": served.checking.options.baseline})


def _json(body: bytes) -> dict[Any, Any]:
    try:
        data = json.loads(body.decode("utf-8"))
    except UnicodeDecodeError as error:
        raise HttpProblem(
            400, "not-utf-8", f"The body is not UTF-8 at byte {error.start}.", next_step="Send it in UTF-8."
        ) from None
    except (ValueError, RecursionError) as error:
        place = f" (line {error.lineno}, column {error.colno})" if isinstance(error, json.JSONDecodeError) else ""
        raise HttpProblem(
            400, "bad-json", f"The body is no valid JSON{place}.", next_step='Send {"text": "…"}.'
        ) from None
    if not isinstance(data, dict):
        raise HttpProblem(400, "bad-json", "The body is no JSON object.", next_step='Send {"text": "…"}.')
    return data


def _bad_value(error: ValidationError) -> HttpProblem:
    first = error.errors(include_url=False)[0]
    name = str(first["loc"][0])
    expected = first.get("ctx", {}).get("expected")
    if expected is not None:
        if isinstance(first["input"], str) and first["type"] == "literal_error" and len(first["loc"]) == 1:
            problem = unknown("value", first["input"], literals(expected))
            return HttpProblem(
                400,
                "unknown-value",
                f"Option {name} has no value {shown(first['input'])}.",
                allowed=literals(expected),
                next_step=problem.next_step,
            )
        return HttpProblem(400, "bad-option", f"Option {name} takes one of a few values.", allowed=literals(expected))
    said = str(first["ctx"]["error"]) if first["type"] == "value_error" else first["msg"]
    return HttpProblem(400, "bad-option", f"Option {name}: {said}.")
