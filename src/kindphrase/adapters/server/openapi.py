"""The OpenAPI document: schemas from the models themselves, paths by hand."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from pydantic import BaseModel
from pydantic.json_schema import models_json_schema

from kindphrase import __version__
from kindphrase.adapters.server.catalogue import RuleEntry
from kindphrase.adapters.server.replies import ProblemReply, Rewrite
from kindphrase.adapters.server.requests import CheckRequest
from kindphrase.adapters.server.serving import ServerSettings
from kindphrase.reporting import Report
from kindphrase.rules.choosing import ALL, DEFAULT
from kindphrase.rules.model import ClauseRule, PhraseRule

VERSION = "3.1.0"
_REF = "#/components/schemas/{model}"
_WRONG = {
    "400": "The request does not hold: no JSON, an unknown key, option, value or rule, half a character.",
    "401": "A token is needed.",
    "403": "Asked from a web page of an origin that the server was not told of.",
    "408": "The body did not come in time.",
    "413": "The body or the draft is too long.",
    "415": "The body is no JSON in UTF-8, or compressed.",
    "421": "Asked under a name that is not the server's.",
    "503": "Too many drafts at once; see Retry-After.",
    "504": "The check took too long.",
}
_ALWAYS = ("401", "403", "421")


def document(served: ServerSettings, rules: Iterable[ClauseRule | PhraseRule]) -> dict[str, Any]:
    """The document for a server that runs like this and knows these rules."""
    _, schemas = models_json_schema([(CheckRequest, "validation")], ref_template=_REF)
    _name_rules(schemas["$defs"], rules)
    _, answers = models_json_schema(
        [(Report, "serialization"), (Rewrite, "serialization"), (RuleEntry, "serialization")], ref_template=_REF
    )
    _, problems = models_json_schema([(ProblemReply, "validation")], ref_template=_REF)
    made: dict[str, Any] = {
        "openapi": VERSION,
        "info": {
            "title": "kindphrase",
            "version": __version__,
            "summary": "Shows which words of a draft will be heard as blame, and what may have been meant.",
            "description": "Offsets are half-open and count code points. Drafts are neither kept nor logged.",
            "license": {"name": "MIT", "identifier": "MIT"},
        },
        "servers": [{"url": "/"}],
        "paths": {
            "/v1/check": {"post": _about_draft("check", "Check a draft.", Report)},
            "/v1/rewrite": {"post": _about_draft("rewrite", "Rewrite a draft with the best suggestions.", Rewrite)},
            "/v1/rules": {
                "get": {
                    "operationId": "rules",
                    "summary": "All rules, those that are off by default too.",
                    "responses": {"200": _answer("The rules, by id.", _rules()), **_problems(*_ALWAYS)},
                }
            },
            "/v1/openapi.json": {
                "get": {
                    "operationId": "openapi",
                    "summary": "This document.",
                    "responses": {"200": _answer("OpenAPI.", {"type": "object"}), **_problems(*_ALWAYS)},
                }
            },
            "/healthz": {
                "get": {
                    "operationId": "health",
                    "summary": "Whether the server is up; needs no token.",
                    "security": [],
                    "responses": {"200": _answer("It is.", _HEALTH), **_problems("403", "421")},
                }
            },
        },
        "components": {"schemas": {**schemas["$defs"], **answers["$defs"], **problems["$defs"]}},
    }
    if served.token is not None:
        made["components"]["securitySchemes"] = {
            "bearer": {"type": "http", "scheme": "bearer"},
            "basic": {"type": "http", "scheme": "basic", "description": "any user name, the token as password"},
        }
        made["security"] = [{"bearer": []}, {"basic": []}]
    return made


def _name_rules(schemas: dict[str, Any], rules: Iterable[ClauseRule | PhraseRule]) -> None:
    """Say which names a request may hold where it is about rules."""
    names = sorted(frozenset[str]().union(*(rule.names for rule in rules)))
    told = "the id of a rule, a category or a reflex"
    schemas["RuleName"] = {"type": "string", "enum": names, "description": told}
    name = {"$ref": _REF.format(model="RuleName")}
    options = schemas["RequestOptions"]["properties"]
    options["ignore"]["anyOf"][0]["items"] = options["select"]["anyOf"][0]["items"] = {
        "anyOf": [name, {"enum": [DEFAULT, ALL]}]
    }
    options["severity"]["anyOf"][0]["propertyNames"] = name


_HEALTH = {"type": "object", "properties": {"status": {"const": "ok"}}, "required": ["status"]}


def _about_draft(name: str, summary: str, answer: type[BaseModel]) -> dict[str, Any]:
    return {
        "operationId": name,
        "summary": summary,
        "requestBody": {"required": True, "content": {"application/json": {"schema": _named(CheckRequest)}}},
        "responses": {"200": _answer((answer.__doc__ or "").strip(), _named(answer)), **_problems(*_WRONG)},
    }


def _rules() -> dict[str, Any]:
    return {
        "type": "object",
        "properties": {"rules": {"type": "array", "items": _named(RuleEntry)}},
        "required": ["rules"],
        "additionalProperties": False,
    }


def _answer(description: str, schema: dict[str, Any]) -> dict[str, Any]:
    return {"description": description, "content": {"application/json": {"schema": schema}}}


def _problems(*statuses: str) -> dict[str, Any]:
    return {status: _answer(_WRONG[status], _named(ProblemReply)) for status in statuses}


def _named(model: type[BaseModel]) -> dict[str, str]:
    return {"$ref": _REF.format(model=model.__name__)}
