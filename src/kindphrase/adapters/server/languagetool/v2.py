"""``/v2``: the end points of LanguageTool's API, ours and, where there is one, those of the server behind us."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from functools import partial
from typing import Any

from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response

from kindphrase import __version__
from kindphrase.adapters.server import replies
from kindphrase.adapters.server.catalogue import RULE_PAGES
from kindphrase.adapters.server.checking import Checkers, Desk
from kindphrase.adapters.server.guarding import check_token, shown_token
from kindphrase.adapters.server.languagetool.asking import Question, complaint, fields, question
from kindphrase.adapters.server.languagetool.choosing import asks_upstream, asks_us, options_for
from kindphrase.adapters.server.languagetool.matches import Matches
from kindphrase.adapters.server.languagetool.names import Names, category_id, rule_id
from kindphrase.adapters.server.languagetool.tongues import AUTO, VARIANTS, detect, name_of, short, variant
from kindphrase.adapters.server.languagetool.upstream import Upstream, UpstreamError
from kindphrase.adapters.server.problems import from_error
from kindphrase.adapters.server.requests import Reader
from kindphrase.adapters.server.serving import ServerSettings
from kindphrase.annotated import check_annotated
from kindphrase.errors import KindphraseError
from kindphrase.reporting import Report
from kindphrase.rules.model import ClauseRule, PhraseRule

SOFTWARE = {
    "name": "kindphrase",
    "version": __version__,
    "buildDate": "",
    "apiVersion": 1,
    "premium": False,
    "status": "",
}
OURS = [
    {"name": "English", "code": "en", "longCode": "en"},
    *({"name": name, "code": "en", "longCode": code} for code, name in VARIANTS.items() if code.startswith("en-")),
]
# parts of the other's answer that say more than ours can
TAKEN = ("hiddenMatches", "ignoreRanges", "sentenceRanges", "extendedSentenceRanges")
CREDENTIALS = ("apiKey", "username", "password", "token")


class V2:
    """The end points, with what they share."""

    def __init__(
        self,
        served: ServerSettings,
        rules: Mapping[str, ClauseRule | PhraseRule],
        checkers: Checkers,
        desk: Desk,
        reader: Reader,
    ) -> None:
        self._served, self._checkers, self._desk, self._reader = served, checkers, desk, reader
        self._names = Names(tuple(rules.values()))
        self._upstream = Upstream(served.upstream, served.upstream_timeout) if served.upstream else None

    async def check(self, request: Request) -> Response:
        """``GET`` or ``POST /v2/check``."""
        body = await self._reader.read(request)
        given = fields(request.scope["query_string"], body)
        given = self._let_in(request, given)
        asked = question(given)
        length = len(asked.text.plain)
        if length > self._served.max_length:
            raise complaint(
                f"Your text exceeds the limit of {self._served.max_length} characters (it's {length} characters). "
                "Please submit a shorter text.",
                413,
            )
        ours = self._desk.do(partial(self._answer, asked, str(request.base_url).rstrip("/") + RULE_PAGES))
        if self._upstream is None or not asks_upstream(asked, self._names):
            return replies.of_data(await ours)
        theirs = asyncio.ensure_future(self._upstream.check(given))
        theirs.add_done_callback(_heard)
        try:
            answer = await ours
        except BaseException:
            theirs.cancel()
            raise
        try:
            return replies.of_data(merged(answer, await theirs))
        except UpstreamError as error:
            return replies.of_data({**answer, "warnings": _incomplete(str(error))})

    async def languages(self, _: Request) -> Response:
        """``GET /v2/languages``: English, and what the server behind us knows."""
        found: list[dict[str, Any]] = []
        if self._upstream is not None:
            try:
                found = await self._upstream.languages()
            except UpstreamError:
                found = []
        known = {each["longCode"] for each in found}
        listed = [*found, *(each for each in OURS if each["longCode"] not in known)]
        return replies.of_data(sorted(listed, key=lambda each: str(each.get("name"))))

    async def max_length(self, _: Request) -> Response:
        """``GET /v2/maxtextlength``: the number alone."""
        return PlainTextResponse(str(self._served.max_length))

    async def info(self, _: Request) -> Response:
        """``GET /v2/info``."""
        return replies.of_data({"software": SOFTWARE})

    async def configinfo(self, request: Request) -> Response:
        """``GET /v2/configinfo?language=…``: the rules, for clients that let people choose among them."""
        language = request.query_params.get("language")
        if not language:
            raise complaint("'language' parameter missing")
        rules = self._names.rules if short(language) == "en" else ()
        listed = [_about(rule) for rule in rules]
        limit = {"maxTextLength": self._served.max_length}
        return replies.of_data({"software": SOFTWARE, "parameter": limit, "rules": listed})

    async def health(self, _: Request) -> Response:
        """``GET /v2/healthcheck``."""
        return PlainTextResponse("OK")

    async def close(self) -> None:
        if self._upstream is not None:
            await self._upstream.close()

    def _let_in(self, request: Request, given: dict[str, str]) -> dict[str, str]:
        """The parameters, without the token where it was one of them: that is nobody else's business.

        Raises:
            HttpProblem: 401, the token is missing or another.
        """
        if self._served.token is None:
            return given
        shown = shown_token(request.headers)
        if shown is not None:
            check_token(self._served.token, shown)
            return given
        check_token(self._served.token, given.get("apiKey"))
        return {name: value for name, value in given.items() if name not in CREDENTIALS}

    # --- on a thread of the desk

    def _answer(self, asked: Question, pages: str) -> dict[str, Any]:
        """The answer without anybody behind us.

        Raises:
            HttpProblem: 400, the options do not hold.
        """
        found = detect(asked.text.plain)
        auto = asked.language == AUTO
        code = variant(found.code, asked.variants) if auto else asked.language
        matches: list[dict[str, Any]] = []
        told = Matches(asked.text, Report(text=asked.text.source), pages)
        if short(code) == "en" and asks_us(asked, self._names):
            try:
                checker = self._checkers.of(options_for(asked, self._names, self._served.checking, code))
                told = Matches(asked.text, check_annotated(checker, asked.text), pages)
            except KindphraseError as error:
                raise from_error(error) from None
            matches = told.all()
        ranges = told.sentence_ranges()
        detected = variant(found.code, ())
        return {
            "software": SOFTWARE,
            "warnings": {"incompleteResults": False},
            "language": {
                "name": name_of(code),
                "code": code,
                "detectedLanguage": {
                    "name": name_of(detected),
                    "code": detected,
                    "confidence": found.confidence,
                    "source": "words",
                },
            },
            "matches": matches,
            "sentenceRanges": ranges,
            "extendedSentenceRanges": [
                {"from": start, "to": end, "detectedLanguages": [{"language": short(code), "rate": 1.0}]}
                for start, end in ranges
            ],
        }


def merged(ours: dict[str, Any], theirs: dict[str, Any]) -> dict[str, Any]:
    """Both answers in one: all matches in the order of the text, ours first where two start at the same place."""
    matches = sorted([*ours["matches"], *theirs["matches"]], key=lambda each: int(each["offset"]))
    answer = {**ours, **{name: theirs[name] for name in TAKEN if isinstance(theirs.get(name), list)}}
    if isinstance(theirs.get("language"), dict):
        answer["language"] = theirs["language"]
    warnings = theirs.get("warnings")
    if isinstance(warnings, dict) and warnings.get("incompleteResults") is True:
        answer["warnings"] = warnings
    return {**answer, "matches": matches}


def _heard(task: asyncio.Future[Any]) -> None:
    """Look at how a task ended, or asyncio would tell of it where nobody asks any more."""
    if not task.cancelled():
        task.exception()


def _incomplete(reason: str) -> dict[str, Any]:
    return {"incompleteResults": True, "incompleteResultsReason": reason}


def _about(rule: ClauseRule | PhraseRule) -> dict[str, str]:
    told = {
        "ruleId": rule_id(rule.id),
        "description": rule.message,
        "categoryId": category_id(rule.category),
        "categoryName": f"Blame: {rule.category}",
        "locQualityIssueType": "style",
    }
    return {**told, "isDefaultOff": "yes"} if rule.default == "off" else told
