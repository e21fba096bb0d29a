"""The forms for issues are ones that GitHub takes, and each warns before anybody pastes a private message."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from ruamel.yaml import YAML

FOLDER = Path(__file__).resolve().parent.parent / ".github" / "ISSUE_TEMPLATE"
FORMS = sorted(path for path in FOLDER.glob("*.yml") if path.name != "config.yml")
ASKED = {"input", "textarea", "dropdown", "checkboxes"}


def read(path: Path):
    return YAML(typ="safe").load(path.read_text(encoding="utf-8"))


def test_there_is_a_form_for_each_kind():
    assert [read(path)["name"] for path in FORMS] == ["False alarm", "Missed accusation", "Bad rewrite", "New rule"]
    assert read(FOLDER / "config.yml")["contact_links"][0]["url"].startswith("https://")


@pytest.mark.parametrize("path", FORMS, ids=lambda path: path.stem)
def test_a_form_is_one_that_github_takes(path: Path):
    form = read(path)
    assert set(form) == {"name", "description", "title", "labels", "body"}
    asked = [part for part in form["body"] if part["type"] != "markdown"]
    assert {part["type"] for part in asked} <= ASKED
    names = [part["id"] for part in asked]
    assert len(names) == len(set(names))
    assert all(re.fullmatch(r"[\w-]+", name) for name in names)
    labels = [part["attributes"]["label"] for part in asked]
    assert len(labels) == len(set(labels))
    for part in form["body"]:
        assert set(part) <= {"type", "id", "attributes", "validations"}
        assert part["type"] != "markdown" or part["attributes"]["value"].strip()
        for option in part["attributes"].get("options", []):
            assert isinstance(option, str if part["type"] == "dropdown" else dict)


@pytest.mark.parametrize("path", FORMS, ids=lambda path: path.stem)
def test_the_first_thing_said_is_not_to_paste_a_private_message(path: Path):
    first, *_, last = read(path)["body"]
    assert "do not paste a private message" in first["attributes"]["value"]
    assert last["attributes"]["options"][0]["required"] is True
    assert "I made the draft up" in last["attributes"]["options"][0]["label"]
