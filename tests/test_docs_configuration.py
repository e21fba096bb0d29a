"""What the documentation says about configuration is true."""

from __future__ import annotations

import re
from typing import get_args

import pytest

from kindphrase.adapters.choices import LEVELS
from kindphrase.configfiles import ConfigTable, VoiceTable, kebab
from kindphrase.lexicon import load_lexicon
from kindphrase.masking.directives import Verb
from kindphrase.options import Level
from kindphrase.reporting import Note
from kindphrase.rules.ruleset import build_ruleset
from kindphrase.settings import load_settings


@pytest.fixture(scope="module")
def page(root):
    return (root / "docs" / "configuration.md").read_text(encoding="utf-8")


def first_column(text):
    """The code in the first column of the tables of a page."""
    rows = re.findall(r"^\| (`[^|]*`) \|", text, re.MULTILINE)
    return [code for row in rows for code in re.findall(r"`([^`]*)`", row)]


def test_every_example_is_a_configuration_that_holds(page, tmp_path):
    blocks = re.findall(r"```toml\n(.*?)```", page, re.DOTALL)
    assert len(blocks) >= 3
    for at, block in enumerate(blocks):
        name = "pyproject.toml" if "[tool.kindphrase]" in block else "kindphrase.toml"
        (tmp_path / str(at)).mkdir()
        (tmp_path / str(at) / name).write_text(block, encoding="utf-8")
        found = load_settings(tmp_path / str(at))
        assert found.given
        build_ruleset(found.options.model_copy(update={"patterns": ()}), load_lexicon())


def test_every_key_is_in_the_table(page):
    keys = {kebab(name) for name in ConfigTable.model_fields}
    table = page[page.index("## Keys") : page.index("## What wins")]
    assert {name.replace("voices.<voice>", "voices") for name in first_column(table)} == keys
    assert all(f"`{kebab(name)}`" in table for name in VoiceTable.model_fields)


def test_every_comment_is_in_the_table(page):
    table = page[page.index("## Comments in the draft") : page.index("## Allowed phrases")]
    assert set(first_column(table)) == set(get_args(Verb))


def test_every_code_of_a_note_is_in_the_table(root):
    page = (root / "docs" / "wire-format.md").read_text(encoding="utf-8")
    table = page[page.index("## Note codes") : page.index("## Suggestion")]
    assert set(first_column(table)) == set(get_args(Note.model_fields["code"].annotation))


def test_the_levels_of_the_command_line_are_those_of_the_options():
    (choices, *_) = get_args(Level)
    assert tuple(map(str, get_args(choices))) == LEVELS
