"""The driver of the mutation tests makes the changes that it tells of, and only these."""

from __future__ import annotations

import ast
import sys

import pytest

from kindphrase.parsing.parser import Parser
from scripts import mutants
from scripts.mutants import STAGES, chosen, exchange, mutants_of

SOURCE = '''
"""Words of the module."""
LIMIT = 3

def told(number: int = 4, *, name: str = "x") -> str | None:
    """Words of the function."""
    if number < LIMIT and name != "y":
        raise ValueError("too few")
    return "many" if not name else None
'''


@pytest.fixture
def module(tmp_path, monkeypatch):
    """A module of its own in place of the sources."""
    folder = tmp_path / "src"
    folder.mkdir()
    (folder / "judged.py").write_text(SOURCE, encoding="utf-8")
    monkeypatch.setattr(mutants, "ROOT", tmp_path)
    monkeypatch.setattr(mutants, "SOURCE", folder)
    monkeypatch.syspath_prepend(folder)
    yield folder / "judged.py"
    sys.modules.pop("judged", None)


def test_every_change_is_in_a_function_and_neither_in_its_words_nor_in_its_head(module):
    assert [f"{each.line} {each.before} → {each.after}" for each in mutants_of(module)] == [
        "7 if number < LIMIT and name != 'y': ... → if not (number < LIMIT and name != 'y'): ...",
        "7 number < LIMIT and name != 'y' → number < LIMIT or name != 'y'",
        "7 number < LIMIT and name != 'y' → number < LIMIT",
        "7 number < LIMIT → number <= LIMIT",
        "7 name != 'y' → name == 'y'",
        "7 'y' → 'XXy'",
        "9 return 'many' if not name else None → return None",
        "9 'many' if not name else None → 'many' if not not name else None",
        "9 not name → name",
        "9 'many' → 'XXmany'",
    ]


def test_each_mutant_is_another_program(module):
    trees = set()
    for mutant in mutants_of(module):
        tree = mutants._Changes(mutant.number).visit(ast.parse(SOURCE))
        trees.add(ast.unparse(ast.fix_missing_locations(tree)))
    assert len(trees) == len(mutants_of(module))
    assert ast.unparse(ast.parse(SOURCE)) not in trees


def test_a_function_that_was_imported_elsewhere_is_changed_as_well(module):
    from judged import told

    assert told(3) is None
    exchange(mutants_of(module)[3])  # number <= LIMIT
    with pytest.raises(ValueError, match="too few"):
        told(3)


@pytest.mark.parametrize("stage", STAGES)
def test_a_sample_is_the_same_each_time(stage):
    sample = chosen(stage, 20, 1)
    assert sample == chosen(stage, 20, 1) != chosen(stage, 20, 2)
    assert len({(each.path, each.number) for each in sample}) == 20


def test_nothing_is_parsed_twice(monkeypatch):
    monkeypatch.setattr(Parser, "parse_blocks", Parser.parse_blocks)  # put back at the end
    plain = Parser().parse("You never call. You lied to me.")
    mutants.keep_parses()
    kept = Parser()
    assert kept.parse("You never call. You lied to me.") == plain
    monkeypatch.setattr(Parser, "_docs", lambda self, found: pytest.fail("parsed again") if found else iter(()))
    assert kept.parse("You never call. You lied to me.") == plain
