"""Every code block of the documentation is run, parsed, or held to the thing that it shows."""

from __future__ import annotations

import argparse
import doctest
import importlib
import json
import os
import re
import shlex
import shutil
import subprocess
import sys
import textwrap
from importlib.metadata import metadata
from pathlib import Path

import pytest
from commandline import run
from doc_blocks import Block, blocks, pages, shell
from packaging.requirements import Requirement
from ruamel.yaml import YAML
from web_server import serving

import kindphrase
from kindphrase import Checker
from kindphrase.adapters import cli
from kindphrase.rules.model import ClauseRule, PhraseRule

ROOT = Path(__file__).resolve().parent.parent
ALL = [block for page in pages(ROOT) for block in blocks(ROOT, page)]
DRAFT = "You never listen to me when I talk about work."

# Page and beginning of the block → the module that runs it.
ELSEWHERE = {
    ("README.md", ">>> import"): "test_public_api",
    ("docs/index.md", ">>> import"): "test_public_api",
    ("docs/chat-exports.md", "cat > chat.jsonl"): "test_docs_surfaces",
    ("docs/ci.md", "cat > notes.md"): "test_docs_surfaces",
    ("docs/ci.md", "# .pre-commit-config.yaml"): "test_docs_surfaces",
    ("docs/mail.md", "cat > letter.eml"): "test_docs_surfaces",
    ("docs/mail.md", "from kindphrase"): "test_docs_surfaces",
    ("docs/compose.md", "pip install"): "test_compose_page",
    ("docs/configuration.md", "# kindphrase.toml"): "test_docs_configuration",
    ("docs/configuration.md", "# pyproject.toml"): "test_docs_configuration",
    ("docs/configuration.md", "[severity]"): "test_docs_configuration",
    ("docs/configuration.md", "exclude ="): "test_docs_configuration",
    ("docs/editors.md", ""): "test_editors",
    ("docs/language-server.md", ""): "test_docs_language_server",
    ("docs/mcp.md", "{"): "test_mcp",
    ("docs/server.md", "pip install"): "test_server_command",
    ("docs/languagetool.md", "pip install"): "test_server_command",
    ("docs/spacy.md", "import spacy"): "test_spacy_component",
    ("docs/spacy.md", "nlp.add_pipe("): "test_spacy_component",
    ("docs/spark.md", "from pyspark"): "test_spark",
    ("docs/spark.md", "# job.py"): "test_spark",
    ("docs/spark.md", "import pyarrow"): "test_docs_scale",
    ("docs/audit.md", "cat > chat.jsonl"): "test_docs_scale",
    ("docs/audit.md", "from pathlib"): "test_docs_scale",
}
# … → why nothing can run it here.
NOT_RUN = {
    (
        "README.md",
        "python3 -m venv .venv && .venv/bin/pip install -q . ",
    ): "the build reads it out of the page and runs it",
    (
        "README.md",
        "python3 -m venv .venv && .venv/bin/pip install -q -e",
    ): "the build reads it out of the page and runs it",
    ("docs/languagetool.md", "java -cp"): "starts a program of others, in Java",
    ("docs/architecture.md", "draft ─ mask"): "a diagram",
    ("docs/spark.md", "python -m venv env"): "packs an environment of half a gigabyte with a tool of others",
    ("docs/spark.md", "pip download"): "needs a release, and a cluster",
    ("docs/spark.md", "kindphrase audit --spark"): "names a cluster; test_spark runs the command on its own",
    ("docs/audit.md", "-- DuckDB"): "runs in a program of others",
    ("docs/security.md", "scripts/fuzz"): "the build runs it for two minutes",
    ("training/README.md", "file   noise"): "figures of a training, which takes an hour and the treebank",
}
# What the Python of a page finds there already.
GIVEN = {"README.md": f"drafts = [{DRAFT!r}]", "docs/spacy.md": f"drafts = [{DRAFT!r}] * 2"}


def entry(block: Block, table: dict[tuple[str, str], str]) -> str | None:
    return next(
        (told for (page, start), told in table.items() if block.page == page and block.first.startswith(start)), None
    )


def here(*languages: str) -> list[Block]:
    """The blocks of some languages that are neither run elsewhere nor excused, and are no output of another."""
    outputs = {(block.page, block.output) for block in ALL if block.output is not None}
    return [
        block
        for block in ALL
        if block.language in languages
        and not entry(block, ELSEWHERE)
        and not entry(block, NOT_RUN)
        and not (block.language == "text" and (block.page, block.text) in outputs)
    ]


def only(page: str, start: str) -> Block:
    (found,) = (block for block in ALL if block.page == page and block.first.startswith(start))
    return found


@pytest.fixture
def folder(tmp_path, monkeypatch, checker) -> Path:
    """An empty working directory, and a command line that shares one parser."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(cli, "make_checker", lambda options: Checker(options.model_copy(update={"model": checker.nlp})))
    return tmp_path


# --- that none is forgotten


def test_every_exception_is_about_a_block_and_a_module_that_names_the_page(root):
    for table in (ELSEWHERE, NOT_RUN):
        for page, start in table:
            assert any(block.page == page and block.first.startswith(start) for block in ALL), (page, start)
    for (page, _), module in ELSEWHERE.items():
        source = (root / "tests" / f"{module}.py").read_text("utf-8")
        assert Path(page).name in source or '"docs" / page' in source, (page, module)


def test_no_block_is_of_a_language_that_nothing_here_knows():
    """A block without a language, or of a new one, would be run by nobody."""
    told = {id(block) for language in ("python", "sh", "json", "yaml", "toml", "markdown") for block in here(language)}
    told |= {id(block) for block in map(only, *zip(*SHOWN, strict=True))}
    left = [str(block) for block in here("", "text", *{block.language for block in ALL}) if id(block) not in told]
    assert left == []


SHOWN = [
    ("docs/api.md", "KindphraseError"),
    ("docs/cli.md", "kindphrase check"),
    ("docs/configuration.md", "K216"),
    ("docs/languagetool.md", "kindphrase serve --upstream"),
    ("docs/writing-rules.md", "K413"),
    ("docs/writing-rules.md", "$ kindphrase rules test"),
]


# --- Python


@pytest.mark.parametrize("page", sorted({block.page for block in here("python")}))
def test_the_python_of_a_page_runs_and_prints_what_it_says(page, folder, checker, monkeypatch, capsys):
    import spacy
    from spacy import displacy

    load = spacy.load
    monkeypatch.setattr(spacy, "load", lambda name: checker.nlp if name == "en_core_web_md" else load(name))
    monkeypatch.setattr(displacy, "serve", lambda doc, **given: displacy.render(doc, jupyter=False, **given))
    (folder / "letters").mkdir()
    known: dict[str, object] = {"__name__": page}
    exec(GIVEN.get(page, ""), known)
    if page == "docs/spacy.md":
        exec(only(page, "import spacy").text, known)
        capsys.readouterr()
    for block in (each for each in here("python") if each.page == page):
        if block.text.startswith(">>>"):
            example = doctest.DocTestParser().get_doctest(block.text, known, str(block), page, 0)
            assert doctest.DocTestRunner(verbose=False).run(example).failed == 0
            continue
        exec(compile(block.text, str(block), "exec"), known)
        printed = capsys.readouterr().out
        if block.output is not None:
            assert printed == block.output, block


# --- the shell


PLAIN = [
    block
    for block in here("sh")
    if not re.search(r"^(pip |npm |python |python3 |apt-get |jq |scripts/)", block.text, re.MULTILINE)
]


@pytest.mark.parametrize("page", sorted({block.page for block in PLAIN if block.page != "CONTRIBUTING.md"}))
def test_the_commands_of_a_page_run_and_print_what_it_says(page, folder):
    (folder / "letters").mkdir()
    for name in ("letter.txt", "letters/one.txt", "letters/two.txt"):
        (folder / name).write_text(f"Hi!\n\n{DRAFT}\n", encoding="utf-8")
    for block in (each for each in PLAIN if each.page == page):
        printed = shell(block, folder, typed=DRAFT)
        assert block.output in {None, printed}, block


@pytest.mark.skipif(shutil.which("jq") is None, reason="jq is not installed")
def test_the_pipes_of_the_page_on_chat_exports(root, tmp_path):
    block = only("docs/chat-exports.md", "jq ")
    (tmp_path / "general").mkdir()
    (tmp_path / "general" / "2025-05-05.json").write_text(json.dumps([{"ts": "17.002", "text": DRAFT}]))
    messages = [{"type": "message", "id": 7, "text": DRAFT}, {"type": "service"}, {"type": "message", "text": ["x"]}]
    (tmp_path / "result.json").write_text(json.dumps({"messages": messages}))
    command = tmp_path / "kindphrase"
    command.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m kindphrase "$@"\n')
    command.chmod(0o755)
    env = os.environ | {"PATH": os.pathsep.join([str(tmp_path), os.environ["PATH"]]), "PYTHONPATH": str(root / "src")}
    done = subprocess.run(
        ["bash", "-c", block.text], cwd=tmp_path, env=env, capture_output=True, encoding="utf-8", check=False
    )
    assert done.stderr == ""
    assert done.stdout.count("1 finding in 1 ") == 2
    assert "17.002" in done.stdout


@pytest.mark.parametrize("block", [each for each in here("sh") if "pip install" in each.text], ids=str)
def test_what_is_installed_is_there_to_be_installed(block):
    extras = set(metadata("kindphrase").get_all("Provides-Extra"))
    for line in re.findall(r"pip install (.*)", block.text):
        (name, *more) = [word for word in shlex.split(line, comments=True) if not word.startswith("-")]
        assert not more
        wanted = Requirement(name.replace(".[", "kindphrase[", 1))
        assert (wanted.name, wanted.extras <= extras) == ("kindphrase", True)


BENCHES = [each for each in here("sh") if re.search(r"^python (benchmarks/|-m training)", each.text, re.MULTILINE)]


class Parsed(Exception):  # noqa: N818 - no error
    """Raised in place of the work, once the options of a script were read."""


@pytest.mark.parametrize("block", BENCHES, ids=str)
def test_the_scripts_take_the_options_that_are_shown(block, root, monkeypatch):
    read = argparse.ArgumentParser.parse_args

    def parsed(parser, argv=None, namespace=None):
        read(parser, argv, namespace)
        raise Parsed

    monkeypatch.setattr(argparse.ArgumentParser, "parse_args", parsed)
    lines = re.findall(r"^python (?:benchmarks/(\w+)\.py|-m (training\.\w+))(.*)", block.text, re.MULTILINE)
    assert len(lines) == len(re.findall("^python ", block.text, re.MULTILINE))
    data = str(root / "benchmarks" / "data" / "authored.jsonl")
    for bench, training, rest in lines:
        module = importlib.import_module(bench or training)
        with pytest.raises(Parsed):
            module.main([data if word == "FILE" else word for word in shlex.split(rest, comments=True)])


def test_every_script_that_is_named_is_there(root):
    told = {
        path
        for page in pages(root)
        for path in re.findall(r"\b(scripts/\w+(?:\.py)?)\b", (root / page).read_text("utf-8"))
    }
    assert {"scripts/test", "scripts/lint", "scripts/docs", "scripts/mutants.py"} <= told
    assert [
        path for path in sorted(told) if not os.access(root / path, os.X_OK if path[-3:] != ".py" else os.R_OK)
    ] == []


def test_a_first_rule_is_written_as_the_page_for_contributors_tells(folder):
    _, look, begin, trial, pages_and_tests = (each for each in here("sh") if each.page == "CONTRIBUTING.md")
    (rule,) = (each for each in here("yaml") if each.page == "CONTRIBUTING.md")
    assert "Nothing found" in shell(look, folder)
    name = shell(begin, folder).splitlines()[0]
    (folder / name).write_text(textwrap.dedent(rule.text), encoding="utf-8")
    (folder / "kindphrase.toml").write_text('patterns = ["data"]\n', encoding="utf-8")  # in a checkout it ships
    printed = shell(trial, folder)
    assert printed.startswith("All 12 examples of 1 rule come out as written.\n--text:1:1  gift-into-loan")
    assert re.findall(r"^ *(kindphrase \w+|scripts/\w+)", pages_and_tests.text, re.MULTILINE) == [
        "kindphrase rules",
        "scripts/test",
    ]


# --- data


def test_the_requests_of_the_page_of_the_server_are_answered_as_shown(server_checkers):
    asked, answered = (json.loads(block.text) for block in here("json") if block.page == "docs/server.md")
    with serving(server_checkers) as client:
        assert client.post("/v1/check", json=asked).json()["findings"][0]["rule"] == "never-you"
        reply = client.post("/v1/check", json={"text": DRAFT, "options": {"voice": "wrok"}})
        assert reply.json() == answered


def test_the_setting_for_vs_code_names_a_schema():
    (block,) = (each for each in here("json") if each.page == "docs/writing-rules.md")
    ((schema, glob),) = json.loads(block.text)["yaml.schemas"].items()
    assert (Path(schema).name, glob) == ("rule.schema.json", "house-style/**/*.yaml")


def test_every_other_block_of_data_is_looked_at():
    assert {block.page for block in here("json")} == {"docs/server.md", "docs/writing-rules.md"}
    assert {block.page for block in here("yaml")} == {"CONTRIBUTING.md", "docs/ci.md", "docs/writing-rules.md"}
    assert {block.page for block in here("toml")} == set()
    assert [str(block) for block in here("markdown")] == [str(only("docs/configuration.md", "<!-- kindphrase:"))]


def test_the_comment_of_the_page_on_configuration_silences_the_line_below(checker):
    report = checker.check(only("docs/configuration.md", "<!-- kindphrase:").text)
    assert report.findings == ()
    assert "silenced" in {note.code for note in report.notes}


def test_the_workflows_run_commands_that_there_are(folder):
    (folder / "a.md").write_text(f"{DRAFT}\n", encoding="utf-8")
    commands = []
    for block in (each for each in here("yaml") if each.page == "docs/ci.md"):
        for step in YAML(typ="safe").load(block.text)["steps"]:
            commands += re.findall(r"xargs -0 kindphrase (.*?)(?: > \S+)?$", step.get("run", ""))
    assert len(commands) == 2
    for command in commands:
        result = run(*shlex.split(command), "a.md")
        assert result.exit_code == (0 if "--exit-zero" in command else 1)
        assert "never-you" in result.stdout


def test_the_rule_of_the_page_on_rules_has_keys_that_there_are():
    (block, comment) = (each for each in here("yaml") if each.page == "docs/writing-rules.md")
    fields = {field.alias or name for model in (ClauseRule, PhraseRule) for name, field in model.model_fields.items()}
    assert set(re.findall(r"^([a-z_]+):", block.text, re.MULTILINE)) <= fields | {"not"}
    assert YAML(typ="safe").load(block.text.replace("[…]", "[]"))["kind"] == "clause"
    assert re.fullmatch(r"# yaml-language-server: \$schema=\S+\.json\n", comment.text)


# --- what is only shown


def test_the_tree_of_errors_is_the_tree_of_errors():
    text = only("docs/api.md", "KindphraseError").text
    shown = {}
    above: list[str] = []
    for line in text.splitlines():
        marks, name, code = re.fullmatch(r"([ │├└─]*)(\w+) +(K\d+)", line).groups()
        depth = len(marks) // 4
        above[depth:] = [name]
        shown[name] = (code, above[depth - 1] if depth else "Exception")
    there = {name: getattr(kindphrase, name) for name in kindphrase.__all__ if name.endswith("Error")}
    mixin = {
        each: next(base for base in each.__bases__ if not base.__name__.startswith("_")) for each in there.values()
    }
    assert shown == {name: (each.code, mixin[each].__name__) for name, each in there.items()}


def test_the_reference_has_every_public_name(root):
    told = re.findall(r"^::: kindphrase\.(\w+)$", (root / "docs" / "api.md").read_text("utf-8"), re.MULTILINE)
    assert set(told) == set(kindphrase.__all__) - {"__version__"}
    assert len(told) == len(set(told))


def test_the_commands_of_the_overview_are_all_commands():
    shown = re.findall(r"^kindphrase (\w+)", only("docs/cli.md", "kindphrase check").text, re.MULTILINE)
    there = {command.name or command.callback.__name__.strip("_") for command in cli.app.registered_commands}
    assert sorted(shown) == sorted(there | {group.name for group in cli.app.registered_groups})


def test_the_option_of_the_page_on_languagetool_is_one():
    (word,) = re.findall(r"--\w+", only("docs/languagetool.md", "kindphrase serve").text)
    assert word in run("serve", "--help").stdout


FOUND = ["You never sing.", "You never sing to us.", "you never sing here", "You never sing with me."]
FLAG = [*FOUND, "Nobody sings along with us.", "You never sing at home."]
LEAVE = ["You sing.", "I sing.", "You never sing flat!", "We sing.", "She sings.", "Sing!"]


def filled(folder: Path) -> Path:
    """The file that ``rules new`` writes, with its blanks filled in."""
    assert run("rules", "new", "you-never-sing", "--category", "absolute", "--dir", "house-style").exit_code == 0
    file = folder / "house-style" / "you-never-sing.yaml"
    text = file.read_text("utf-8").replace('mood: statement, verb: ""', "mood: statement, habit: zero, verb: sing")
    for key in ("message", "why", "question", "source"):
        text = text.replace(f'{key}: ""', f'{key}: "Words of a {key}?"')
    for draft in (*FLAG, *LEAVE):
        text = text.replace('  - ""', f'  - "{draft}"', 1)
    file.write_text(text, encoding="utf-8")
    return file


def test_the_output_of_the_test_of_rules_is_as_shown(folder):
    filled(folder)
    result = run("rules", "test", "house-style")
    assert result.stderr == ""
    assert f"$ kindphrase rules test house-style\n{result.stdout}" == only("docs/writing-rules.md", "$ kindphrase").text


def test_a_rule_that_does_not_hold_is_told_as_shown(folder):
    file = filled(folder)
    lines = file.read_text("utf-8").splitlines()
    at = next(number for number, line in enumerate(lines) if line.startswith("reflex:"))
    # as in a file without the comments: the fifth line
    file.write_text("\n".join([*lines[at - 4 : at], "reflex: figth", *lines[at + 1 :]]), encoding="utf-8")
    result = run("rules", "test", "house-style")
    assert only("docs/writing-rules.md", "K413").text.strip() in result.stderr


def test_a_configuration_that_does_not_hold_is_told_as_shown(folder):
    (folder / "kindphrase.toml").write_text('# ours\nvoice = "wrok"\n', encoding="utf-8")
    with pytest.raises(kindphrase.ConfigError) as caught:
        kindphrase.load_settings()
    shown = only("docs/configuration.md", "K216").text
    assert str(caught.value).replace(str(folder) + os.sep, "") == shown.rstrip("\n")
