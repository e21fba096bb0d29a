"""``/v1``: check, rewrite, rules, and the document that describes them."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

from starlette.requests import Request
from starlette.responses import Response

from kindphrase.adapters.server import pages, replies
from kindphrase.adapters.server.catalogue import entry, page
from kindphrase.adapters.server.checking import Checkers, Desk
from kindphrase.adapters.server.openapi import document
from kindphrase.adapters.server.problems import HttpProblem, from_error
from kindphrase.adapters.server.requests import Asked, Reader, parsed
from kindphrase.adapters.server.serving import ServerSettings
from kindphrase.errors import KindphraseError
from kindphrase.options import Options
from kindphrase.reporting import Report
from kindphrase.rules.model import ClauseRule, PhraseRule


class V1:
    """The end points, with what they share. The document is made once."""

    def __init__(
        self,
        served: ServerSettings,
        rules: Mapping[str, ClauseRule | PhraseRule],
        checkers: Checkers,
        desk: Desk,
        reader: Reader,
    ) -> None:
        self._served, self._checkers, self._desk, self._reader = served, checkers, desk, reader
        self._rules = rules
        self._listed = [entry(rule).model_dump(mode="json") for rule in self._rules.values()]
        self._document = document(served, rules.values())

    async def check(self, request: Request) -> Response:
        """``POST /v1/check``: the report."""
        return await self._desk.do(partial(self._checked, await self._asked(request)))

    async def rewrite(self, request: Request) -> Response:
        """``POST /v1/rewrite``: the draft rewritten, its blanks, and the report."""
        return await self._desk.do(partial(self._rewritten, await self._asked(request)))

    async def rules(self, _: Request) -> Response:
        """``GET /v1/rules``."""
        return replies.of_data({"rules": self._listed})

    async def rule_page(self, request: Request) -> Response:
        """``GET /rules/<id>``: about one rule, for people."""
        rule = self._rules.get(request.path_params["rule"])
        if rule is None:
            raise HttpProblem(404, "not-found", "There is no such rule.", next_step="All rules: GET /v1/rules.")
        return pages.html(page(rule))

    async def openapi(self, _: Request) -> Response:
        """``GET /v1/openapi.json``."""
        return replies.of_data(self._document)

    async def health(self, _: Request) -> Response:
        """``GET /healthz``."""
        return replies.of_data({"status": "ok"})

    async def _asked(self, request: Request) -> Asked:
        body = await self._reader.read(request)
        return parsed(body, request.headers.get("content-type", ""), self._served)

    # --- on a thread of the desk

    def _checked(self, asked: Asked) -> Response:
        return replies.of_value(self._report(asked.text, asked.options))

    def _rewritten(self, asked: Asked) -> Response:
        return replies.of_value(replies.rewrite(self._report(asked.text, asked.options.suggesting)))

    def _report(self, text: str, options: Options) -> Report:
        try:
            return self._checkers.of(options).check(text)
        except KindphraseError as error:
            raise from_error(error) from None
