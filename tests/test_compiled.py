"""Data that was read when the package was built: the same values, and nothing lost where it is stale or damaged."""

from __future__ import annotations

import json
import subprocess
import sys

import pytest
from ruamel.yaml import YAML

from kindphrase import compiled, datafiles
from kindphrase.compiled import compiled_values, digest
from kindphrase.datafiles import read_document
from kindphrase.errors import DataError
from kindphrase.lexicon import load_lexicon
from kindphrase.resources import data_path
from kindphrase.rules import known_needs, load_guards, load_patterns
from kindphrase.rules.phrase_syntax import parse_phrase

hook = pytest.importorskip("hatch_build")


@pytest.fixture(autouse=True)
def afresh():
    """What is known is asked for once a process."""
    for cache in (compiled.held, known_needs._known):
        cache.cache_clear()
    yield
    for cache in (compiled.held, known_needs._known):
        cache.cache_clear()


@pytest.fixture(scope="module")
def written() -> str:
    return hook.compiled(data_path("patterns").parent)


@pytest.fixture
def beside(tmp_path, monkeypatch):
    """Puts a text where the compiled data stands."""
    file = tmp_path / compiled.NAME

    def put(text):
        file.write_text(text, "utf-8")
        monkeypatch.setattr(compiled, "data_path", tmp_path.joinpath)

    return put


def test_every_file_is_known_with_the_values_that_yaml_has(written, beside):
    beside(written)
    folder = data_path("patterns").parent
    files = [*(folder / "lexicon").glob("*.yaml"), *(folder / "guards").glob("*.yaml"), folder / "recognitions.yaml"]
    files += sorted((folder / "patterns").rglob("*.yaml"))[::10]
    for file in files:
        raw = file.read_bytes()
        assert repr(compiled_values(raw)) == repr(YAML(typ="safe").load(raw.decode())), file.name


def test_a_document_from_it_is_the_same_and_reads_no_yaml(written, beside, monkeypatch):
    file = data_path("lexicon", "feelings.yaml")
    read = read_document(file)
    beside(written)
    compiled.held.cache_clear()
    monkeypatch.setattr(datafiles, "YAML", lambda **_: pytest.fail("YAML was read"))
    assert read_document(file) == read


def test_a_file_that_has_changed_is_read(written, beside, tmp_path):
    beside(written)
    changed = tmp_path / "feelings.yaml"
    changed.write_bytes(data_path("lexicon", "feelings.yaml").read_bytes() + b"# one more line\n")
    assert compiled_values(changed.read_bytes()) is None
    assert read_document(changed).data == read_document(data_path("lexicon", "feelings.yaml")).data


@pytest.mark.parametrize(
    "text",
    [
        "",
        "{",
        "[]",
        "null",
        "1",
        '{"format": 0, "values": {}}',
        '{"format": 2}',
        '{"format": 2, "values": 3}',
        "[" * 100_000,
    ],
)
def test_what_is_damaged_or_of_another_format_is_as_good_as_missing(text, beside):
    beside(text)
    assert compiled_values(b"word: hurt\n") is None


def test_what_is_missing_is_missing(monkeypatch):
    def gone(*_):
        raise DataError("gone")

    monkeypatch.setattr(compiled, "data_path", gone)
    assert compiled_values(b"word: hurt\n") is None


@pytest.fixture(scope="module")
def texts() -> list[str]:
    """The phrases that ship."""
    patterns = load_patterns(data_path("patterns")).patterns
    found = [each.phrase.source for pattern in patterns for each in (*pattern.match, *pattern.unless) if each.phrase]
    return found + [text for guard in load_guards() for text in guard.when if isinstance(text, str)]


def test_what_is_known_of_the_phrases_that_ship_is_what_they_need(written, beside, texts):
    """And each of them holds: they are read only when they are needed."""
    beside(written)
    classes = load_lexicon().classes
    hinted = 0
    for text in texts:
        unread, read = known_needs.unread_phrase(text, classes), parse_phrase(text, classes)
        assert set(unread.hints) <= set(read.needs), text
        assert (unread.steps, unread.lead, unread.tail) == (read.steps, read.lead, read.tail)
        hinted += bool(unread.hints)
    assert len(texts) > 4000
    assert hinted > 0.9 * len(texts)


@pytest.mark.parametrize("change", ["reader", "sets", "rows", "all"])
def test_nothing_is_known_of_phrases_where_it_is_stale_or_damaged(change, written, beside, texts):
    whole = json.loads(written)
    assert whole["format"] == compiled.FORMAT
    whole["needs"] = 3 if change == "all" else whole["needs"] | {change: 3}
    beside(json.dumps(whole))
    phrase = known_needs.unread_phrase(texts[0], load_lexicon().classes)
    assert phrase.hints == ()
    assert phrase.needs


def test_what_is_known_of_phrases_ends_with_the_code_that_reads_them(written, beside, texts, monkeypatch):
    beside(written)
    monkeypatch.setattr(known_needs, "_reader", lambda: "another")
    assert known_needs.unread_phrase(texts[0], load_lexicon().classes).hints == ()


def test_a_phrase_that_ships_and_does_not_hold_is_named():
    phrase = known_needs.unread_phrase("well done (you", load_lexicon().classes)
    with pytest.raises(DataError, match=r'"well done \(you".*kindphrase rules test'):
        phrase.steps  # noqa: B018 - reading is the test


def test_files_that_json_would_change_are_left_out(tmp_path):
    (tmp_path / "lexicon").mkdir()
    (tmp_path / "lexicon" / "odd.yaml").write_text("1: one\n", "utf-8")
    (tmp_path / "recognitions.yaml").write_text("thanks: [thank you]\n", "utf-8")
    found = json.loads(hook.compiled(tmp_path))
    assert found["values"] == {digest(b"thanks: [thank you]\n"): {"thanks": ["thank you"]}}


def test_the_command_imports_spacy_without_its_command_line_and_gives_it_back():
    code = """
import sys
from kindphrase.adapters.quick_spacy import import_spacy
import_spacy()
import spacy
assert not [name for name in sys.modules if name.startswith("spacy.cli")]
import spacy.cli.train
assert spacy.info(silent=True)["spacy_version"] == spacy.__version__
import_spacy()
"""
    subprocess.run([sys.executable, "-c", code], check=True)
