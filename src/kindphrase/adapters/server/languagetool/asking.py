"""From the parameters of ``/v2/check`` to what is asked; each mistake in LanguageTool's own words.

Clients send a form, whatever they call it in Content-Type, or a query string. Errors hold no value of a parameter but
codes: LanguageTool repeats what it was sent, and that may be the draft.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from html import escape
from typing import Any
from urllib.parse import parse_qsl

from kindphrase.adapters.server.languagetool.tongues import AUTO, CODE
from kindphrase.adapters.server.problems import HttpProblem
from kindphrase.annotated import AnnotatedText
from kindphrase.markup import Part, markup, paired, words

FIELDS = 1000  # parameters; there are some twenty
LISTS = ("enabledRules", "disabledRules", "enabledCategories", "disabledCategories")
MODES = ("textLevelOnly", "allButTextLevelOnly", "all", "batch")
_RENAMED = {
    "enabled": "You specified 'enabled' but the parameter is now called 'enabledRules' in v2 of the API",
    "disabled": "You specified 'disabled' but the parameter is now called 'disabledRules' in v2 of the API",
    "preferredvariants": "You specified 'preferredvariants' but the parameter is now called 'preferredVariants' "
    "(uppercase 'V') in v2 of the API",
    "autodetect": "You specified 'autodetect' but automatic language detection is now activated with 'language=auto' "
    "in v2 of the API",
}
_HALVES = re.compile("[\ud800-\udfff]")
_ENTITY = re.compile(r"&#?\w+;")


@dataclass(frozen=True)
class Question:
    """What a client asks.

    Attributes:
        text: the draft with its markup.
        language: a code, or ``auto``.
        variants: those preferred where the language is ``auto``.
        enabled_rules, disabled_rules, enabled_categories, disabled_categories: ids, as given.
        only: nothing but what is enabled.
        picky: rules that are off by default, too.
        whole_text: only rules that look at the whole text at once, of which we have none.
    """

    text: AnnotatedText
    language: str
    variants: tuple[str, ...] = ()
    enabled_rules: tuple[str, ...] = ()
    disabled_rules: tuple[str, ...] = ()
    enabled_categories: tuple[str, ...] = ()
    disabled_categories: tuple[str, ...] = ()
    only: bool = False
    picky: bool = False
    whole_text: bool = False


def fields(query: bytes, body: bytes) -> dict[str, str]:
    """The parameters of a request, those of the body over those of the query string.

    Raises:
        HttpProblem: 400, there are far too many.
    """
    try:
        pairs = [
            pair
            for part in (query, body)
            for pair in parse_qsl(part.decode("utf-8", "replace"), keep_blank_values=True, max_num_fields=FIELDS)
        ]
    except ValueError:
        raise complaint(f"More than {FIELDS} parameters") from None
    return dict(pairs)


def question(given: Mapping[str, str]) -> Question:
    """What the parameters ask.

    Raises:
        HttpProblem: 400, they do not hold.
    """
    text = _text(given)
    language = given.get("language", "")
    if not language:
        raise complaint(
            "Missing 'language' parameter, e.g. 'language=en-US' for American English or 'language=fr' for French"
        )
    for old, said in _RENAMED.items():
        if old in given:
            raise complaint(said)
    if language != AUTO and not CODE.fullmatch(language):
        raise complaint("The value of 'language' is not a language code known to LanguageTool")
    if "noopLanguages" in given and language != AUTO:
        raise complaint("You can specify 'noopLanguages' only when also using 'language=auto'")
    lists = {name: _listed(given.get(name, "")) for name in LISTS}
    only = given.get("enabledOnly") in {"yes", "true"}
    if only and (lists["disabledRules"] or lists["disabledCategories"]):
        raise complaint("You cannot specify disabled rules or categories using enabledOnly=true")
    if only and not lists["enabledRules"] and not lists["enabledCategories"]:
        raise complaint("You must specify enabled rules or categories when using enabledOnly=true")
    if given.get("mode", "all") not in MODES:
        raise complaint("Mode must be one of 'textLevelOnly', 'allButTextLevelOnly', or 'all'")
    if given.get("level", "default") not in {"default", "picky"}:
        raise complaint("If 'level' is set, it must be set to 'default' or 'picky'")
    return Question(
        text,
        language,
        _variants(given, language),
        lists["enabledRules"],
        lists["disabledRules"],
        lists["enabledCategories"],
        lists["disabledCategories"],
        only=only,
        picky=given.get("level") == "picky",
        whole_text=given.get("mode") == "textLevelOnly",
    )


def complaint(said: str, status: int = 400) -> HttpProblem:
    """A mistake of a client, as LanguageTool tells it."""
    return HttpProblem(status, "bad-request", said)


def _variants(given: Mapping[str, str], language: str) -> tuple[str, ...]:
    said = given.get("preferredVariants")
    if said is None:
        return ()
    if language != AUTO and given.get("multilingual", "false") == "false":
        raise complaint("You specified 'preferredVariants' but you didn't specify 'language=auto'")
    found = _listed(said)
    if any("-" not in each for each in found):
        raise complaint("Invalid format for 'preferredVariants', expected a dash as in 'en-GB'")
    if not all(map(CODE.fullmatch, found)):
        raise complaint("Invalid 'preferredVariants', no such language/variant found")
    return found


def _listed(said: str) -> tuple[str, ...]:
    return tuple(each.strip() for each in said.split(",") if each.strip())


# --- the draft


def _text(given: Mapping[str, str]) -> AnnotatedText:
    if "text" in given and "data" in given:
        raise complaint("Set only 'text' or 'data' parameter, not both")
    if "text" in given:
        return AnnotatedText((words(_whole(given["text"])),))
    if "data" not in given:
        raise complaint("Missing 'text' or 'data' parameter")
    try:
        data = json.loads(given["data"])
    except (ValueError, RecursionError):
        raise complaint("Could not parse JSON from 'data' parameter") from None
    if not isinstance(data, dict):
        raise complaint("'data' key in JSON requires 'text' or 'annotation' key")
    text, annotation = data.get("text"), data.get("annotation")
    if text is not None and annotation is not None:
        raise complaint("'data' key in JSON requires either 'text' or 'annotation' key, not both")
    if text is not None:
        return AnnotatedText((words(_string(text)),))
    if not isinstance(annotation, list):
        raise complaint("'data' key in JSON requires 'text' or 'annotation' key")
    parts = paired(map(_part, annotation))
    # a client that marks entities writes HTML, and new words have to be written the same way
    html = any(part.source != part.reads and _ENTITY.fullmatch(part.source) for part in parts)
    return AnnotatedText(parts, _escaped) if html else AnnotatedText(parts)


def _escaped(text: str) -> str:
    return escape(text, quote=False)


def _part(given: Any) -> Part:
    held = given if isinstance(given, dict) else {}
    text, source, reads = held.get("text"), held.get("markup"), held.get("interpretAs")
    if text is not None and source is not None:
        raise complaint("Only either 'text' or 'markup' are supported in an object in 'annotation' list, not both")
    if text is not None and reads is not None:
        raise complaint("'text' cannot be used with 'interpretAs' (only 'markup' can)")
    if text is not None:
        return words(_string(text))
    if source is None:
        raise complaint("Only 'text' and 'markup' are supported in 'annotation' list")
    return markup(_string(source), _string(reads) if reads is not None else "")


def _string(given: Any) -> str:
    if not isinstance(given, str):
        raise complaint("'text', 'markup' and 'interpretAs' in 'data' are strings")
    return _whole(given)


def _whole(text: str) -> str:
    """Without halves of characters, which a client may leave at the end of a fragment; as long as before in UTF-16."""
    return _HALVES.sub("\ufffd", text)
