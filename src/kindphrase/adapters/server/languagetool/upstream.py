"""`Upstream`: a real LanguageTool server, asked at the same time. Whatever it does, our own answer stands."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Mapping
from typing import Any

import httpx

LONGEST = 10_000_000  # bytes of an answer
CONNECTIONS = 100


class UpstreamError(Exception):
    """No answer that can be used; the message is for the person at the client, and holds nothing of the draft."""


class Upstream:
    """The server, by its URL, with or without ``/v2``.

    Redirects are not followed, and no proxy of the environment is used: drafts go to the server that was named.

    Args:
        url: where it is.
        seconds: how long to wait for it.
    """

    def __init__(self, url: str, seconds: float) -> None:
        self._url = url.rstrip("/").removesuffix("/v2") + "/v2"
        self._seconds = seconds
        self._client = httpx.AsyncClient(
            timeout=seconds, trust_env=False, limits=httpx.Limits(max_connections=CONNECTIONS)
        )

    async def check(self, fields: Mapping[str, str]) -> dict[str, Any]:
        """Its answer to the same question, with ``matches`` that can be read.

        Raises:
            UpstreamError: there is none.
        """
        found = await self._asked("POST", "check", fields)
        matches = found.get("matches") if isinstance(found, dict) else None
        if not isinstance(matches, list):
            raise UpstreamError(_told("sent something else than matches"))
        return {**found, "matches": [each for each in matches if _is_match(each)]}

    async def languages(self) -> list[dict[str, Any]]:
        """The languages it knows.

        Raises:
            UpstreamError: there is no answer.
        """
        found = await self._asked("GET", "languages", None)
        if not isinstance(found, list):
            raise UpstreamError(_told("sent something else than languages"))
        return [each for each in found if isinstance(each, dict) and isinstance(each.get("longCode"), str)]

    async def close(self) -> None:
        await self._client.aclose()

    async def _asked(self, method: str, name: str, fields: Mapping[str, str] | None) -> Any:
        try:
            return json.loads(await asyncio.wait_for(self._read(method, name, fields), self._seconds))
        except (asyncio.TimeoutError, httpx.TimeoutException):
            raise UpstreamError(_told(f"did not answer within {self._seconds:g} seconds")) from None
        except (httpx.HTTPError, httpx.InvalidURL):
            raise UpstreamError(_told("cannot be reached")) from None
        except (ValueError, RecursionError):
            raise UpstreamError(_told("sent something that cannot be read")) from None

    async def _read(self, method: str, name: str, fields: Mapping[str, str] | None) -> bytes:
        data = dict(fields) if fields is not None else None
        async with self._client.stream(method, f"{self._url}/{name}", data=data) as response:
            if response.status_code != httpx.codes.OK:
                raise UpstreamError(_told(f"answered with status {response.status_code}"))
            parts, size = [], 0
            async for part in response.aiter_bytes():
                size += len(part)
                if size > LONGEST:
                    raise UpstreamError(_told("sent too much"))
                parts.append(part)
            return b"".join(parts)


def _told(what: str) -> str:
    return f"The LanguageTool server behind kindphrase {what}; its matches are missing."


def _is_match(given: Any) -> bool:
    return isinstance(given, dict) and all(type(given.get(name)) is int for name in ("offset", "length"))
