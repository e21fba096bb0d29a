from __future__ import annotations

import pytest
from pydantic import ValidationError
from ruamel.yaml import YAML
from rule_files import CLAUSE, PHRASE

from kindphrase.resources import data_path
from kindphrase.rules.blocks import FEATURES
from kindphrase.rules.model import RULE, ClauseRule, Example, PhraseRule, keys_at, rule_schema

SHIPPED = sorted(data_path("patterns").rglob("*.yaml"))
VALIDATOR = pytest.importorskip("jsonschema").Draft202012Validator(rule_schema())


def values(text, **changes):
    return {**YAML(typ="safe").load(text), **changes}


@pytest.mark.parametrize(("text", "kind"), [(CLAUSE, ClauseRule), (PHRASE, PhraseRule)])
def test_the_kind_decides_what_a_rule_may_say(text, kind):
    rule = RULE.validate_python(values(text))
    assert type(rule) is kind
    assert rule.names == {rule.id, "absolute", "fight"}
    assert hash(rule) == hash(RULE.validate_python(values(text)))


@pytest.mark.parametrize(
    ("text", "changes"),
    [
        (CLAUSE, {"match": ["oh great"]}),
        (PHRASE, {"match": [{"subject": "you"}]}),
        (PHRASE, {"span": "clause"}),
        (CLAUSE, {"severity": 0}),
        (CLAUSE, {"id": "Never_You"}),
        (CLAUSE, {"question": "Which time."}),
        (CLAUSE, {"message": "two\nlines"}),
        (CLAUSE, {"default": "maybe"}),
        (CLAUSE, {"flag": ["a"] * 5}),
        (CLAUSE, {"leave": ["a"] * 5}),
        (CLAUSE, {"known_gap": [{"text": "a", "want": "other"}]}),
        (CLAUSE, {"unless": [7]}),
        (CLAUSE, {"match": [{"subject": None}]}),
        (CLAUSE, {"match": [{"subject": []}]}),
        (CLAUSE, {"match": [{"subject": "yuo"}]}),
        (CLAUSE, {"match": [{"not": {"mood": ["question", "ask"]}}]}),
    ],
)
def test_what_is_refused_is_refused_by_the_schema_for_editors_too(text, changes):
    with pytest.raises(ValidationError):
        RULE.validate_python(values(text, **changes))
    assert list(VALIDATOR.iter_errors(values(text, **changes)))


@pytest.mark.parametrize("text", [CLAUSE, PHRASE])
def test_the_schema_takes_good_rules(text):
    assert not list(VALIDATOR.iter_errors(values(text)))
    assert not list(VALIDATOR.iter_errors(values(text, unless=[{"verb": ["lie"]}, "oh great"], default="off")))


@pytest.mark.parametrize("path", SHIPPED[::8], ids=lambda path: path.stem)
def test_the_schema_takes_the_rules_that_ship_and_sees_a_slip_in_them(path):
    held = values(path.read_text(encoding="utf-8"))
    assert not list(VALIDATOR.iter_errors(held))
    assert list(VALIDATOR.iter_errors({**held, "sevrity": 1}))
    assert list(VALIDATOR.iter_errors({**held, "reflex": "figth"}))
    assert list(VALIDATOR.iter_errors({key: value for key, value in held.items() if key != "leave"}))


def test_editors_are_told_what_each_key_is_for():
    schema = rule_schema()
    assert schema["$schema"] == "https://json-schema.org/draft/2020-12/schema"
    for kind in ("ClauseRule", "PhraseRule"):
        fields = schema["$defs"][kind]["properties"]
        assert [name for name, field in fields.items() if not field.get("description") and name != "kind"] == []


def test_an_example_may_be_a_plain_text():
    rule = RULE.validate_python(values(CLAUSE, flag=["a", {"text": "You.", "span": "You"}, "c", "d", "e", "f"]))
    assert rule.flag[:2] == (Example(text="a"), Example(text="You.", span="You"))


@pytest.mark.parametrize(
    ("place", "expected"),
    [
        ((), tuple(ClauseRule.model_fields)),
        (("match", 0), (*FEATURES, "not")),
        (("unless", 1, "block"), (*FEATURES, "not")),
        (("match", 0, "not"), FEATURES),
        (("flag", 3), ("text", "span", "suggestion")),
        (("known_gap", 0), ("text", "want")),
    ],
)
def test_the_keys_at_a_place(place, expected):
    assert keys_at(place, ClauseRule) == expected
