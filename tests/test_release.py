"""What a release says of itself: metadata, support, and the bill of materials."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from importlib.metadata import metadata, version

import pytest
from cyclonedx.schema import SchemaVersion
from cyclonedx.validation.json import JsonStrictValidator
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from kindphrase.resources import data_path
from scripts.sbom import bill, closure

EXTRAS = ("lsp", "server", "mcp")


@pytest.fixture(scope="module")
def told():
    return metadata("kindphrase")


@pytest.fixture(scope="module")
def made():
    return bill()


def test_each_supported_python_is_named(told):
    oldest = int(re.fullmatch(r">=3\.(\d+)", told["Requires-Python"])[1])
    named = re.findall(
        r"^Programming Language :: Python :: 3\.(\d+)$", "\n".join(told.get_all("Classifier")), re.MULTILINE
    )
    assert [int(each) for each in named] == list(range(oldest, oldest + len(named)))
    assert "13" in named


def test_the_pages_of_the_project_are_named(told):
    pages = dict(each.split(", ") for each in told.get_all("Project-URL"))
    assert set(pages) == {"Homepage", "Documentation", "Source", "Issues", "Changelog"}
    assert all(address.startswith("https://") for address in pages.values())


def test_the_site_is_built_for_the_address_that_is_told(told, root):
    site = re.search(r"^site_url: (\S+)$", (root / "mkdocs.yml").read_text("utf-8"), re.MULTILINE)[1]
    assert f"Documentation, {site.rstrip('/')}" in told.get_all("Project-URL")


def test_both_licences_are_told(told):
    assert told["License-Expression"] == "MIT AND CC-BY-SA-4.0"
    assert set(told.get_all("License-File")) == {"LICENSE", "LICENSE-MODEL"}


def test_the_changelog_has_the_version(root):
    assert re.search(
        rf"^## {re.escape(version('kindphrase'))}\b", (root / "CHANGELOG.md").read_text("utf-8"), re.MULTILINE
    )


def test_every_dependency_has_a_lowest_release(told):
    """Without one, the tests with the lowest releases would try the first that ever was."""
    for line in told.get_all("Requires-Dist"):
        wanted = Requirement(line)
        if canonicalize_name(wanted.name) != "kindphrase" and 'extra == "dev"' not in line:
            assert any(each.operator in {">=", "~=", "=="} for each in wanted.specifier), line


def test_the_bill_is_valid_by_the_schema_of_cyclonedx(made):
    assert JsonStrictValidator(SchemaVersion.V1_6).validate_str(json.dumps(made)) is None


def test_the_bill_names_what_is_installed_and_all_licences(made):
    parts = {each["name"]: each for each in made["components"]}
    assert parts["spacy"]["version"] == version("spacy")
    assert parts["spacy"]["purl"] == f"pkg:pypi/spacy@{version('spacy')}"
    assert set(parts) == {*closure(), "kindphrase-model"} - {"kindphrase"}
    assert not {"pytest", "mkdocs", "pygls", "mcp"} & set(parts)
    assert [name for name, each in parts.items() if not each.get("licenses")] == []
    assert made["metadata"]["component"]["licenses"] == [{"expression": "MIT AND CC-BY-SA-4.0"}]
    assert parts["kindphrase-model"]["licenses"] == [{"license": {"id": "CC-BY-SA-4.0"}}]


def test_every_file_of_the_weights_is_in_the_bill(made):
    (model,) = (each for each in made["components"] if each["name"] == "kindphrase-model")
    folder = data_path("model")
    there = {path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()}
    assert {each["name"] for each in model["components"]} == there


def test_every_arc_of_the_bill_leads_somewhere(made):
    known = {made["metadata"]["component"]["bom-ref"], *(each["bom-ref"] for each in made["components"])}
    nodes = {node["ref"]: node.get("dependsOn", []) for node in made["dependencies"]}
    assert set(nodes) == known
    assert {arc for arcs in nodes.values() for arc in arcs} <= known


@pytest.mark.parametrize("extra", EXTRAS)
def test_an_extra_adds_to_the_bill(extra, made):
    more = {each["name"] for each in bill([extra])["components"]}
    assert more > {each["name"] for each in made["components"]}
    assert {"lsp": "pygls", "server": "starlette", "mcp": "mcp"}[extra] in more


def test_the_bill_is_the_same_in_every_process(made, root, monkeypatch):
    command = [sys.executable, "scripts/sbom.py"]
    first = subprocess.run(command, cwd=root, capture_output=True, text=True, encoding="utf-8", check=True).stdout
    assert json.loads(first) == made
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1700000000")
    dated = bill()
    assert dated["metadata"]["timestamp"] == "2023-11-14T22:13:20+00:00"
    assert dated["serialNumber"] != made["serialNumber"]
