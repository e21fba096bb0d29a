"""The bill of materials of an installed kindphrase, as CycloneDX 1.6: what it stands on, with releases and licences.

    python scripts/sbom.py > kindphrase.cdx.json
    python scripts/sbom.py --extra server --extra lsp

It is read from what is installed beside the Python that runs it. The same environment gives the same bytes; the time is
told only where SOURCE_DATE_EPOCH sets it.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
import uuid
from collections.abc import Iterable, Sequence
from datetime import datetime, timezone
from hashlib import sha256
from importlib.metadata import Distribution, distribution
from pathlib import Path
from typing import Any

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from kindphrase.resources import data_path

ROOT = "kindphrase"
WEIGHTS = "kindphrase-model"
TREEBANK = "https://github.com/UniversalDependencies/UD_English-EWT"


def bill(extras: Iterable[str] = ()) -> dict[str, Any]:
    """The document. A requirement that is not installed raises `importlib.metadata.PackageNotFoundError`."""
    wanted = closure(extras)
    found = {name: distribution(name) for name in sorted(wanted)}
    refs = {name: _purl(each) for name, each in found.items()}
    model = _weights()
    graph = [
        {
            "ref": refs[name],
            "dependsOn": sorted({*(refs[each] for each in needs), *([model["bom-ref"]] * (name == ROOT))}),
        }
        for name, needs in wanted.items()
    ]
    document = {
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "version": 1,
        "metadata": {"component": _component(found[ROOT])},
        "components": [model, *(_component(each) for name, each in found.items() if name != ROOT)],
        "dependencies": sorted([*graph, {"ref": model["bom-ref"]}], key=lambda node: str(node["ref"])),
    }
    if epoch := os.environ.get("SOURCE_DATE_EPOCH"):
        document["metadata"]["timestamp"] = datetime.fromtimestamp(int(epoch), timezone.utc).isoformat()
    content = sha256(json.dumps(document, sort_keys=True).encode()).hexdigest()
    return {**document, "serialNumber": uuid.uuid5(uuid.NAMESPACE_URL, content).urn}


def closure(extras: Iterable[str] = ()) -> dict[str, set[str]]:
    """Each distribution that is needed → those that it needs itself, under their canonical names."""
    needs: dict[str, set[str]] = {}
    seen: set[tuple[str, frozenset[str]]] = set()
    waiting = [(ROOT, frozenset(extras))]
    while waiting:
        name, chosen = waiting.pop()
        if (name, chosen) in seen:
            continue
        seen.add((name, chosen))
        mine = needs.setdefault(name, set())
        for line in distribution(name).requires or []:
            wanted = Requirement(line)
            if any(wanted.marker is None or wanted.marker.evaluate({"extra": each}) for each in (chosen or {""})):
                other = canonicalize_name(wanted.name)
                mine.add(other)
                waiting.append((other, frozenset(wanted.extras)))
    needs[ROOT].discard(ROOT)  # an extra that names others of its own
    return needs


def _component(found: Distribution) -> dict[str, Any]:
    ref = _purl(found)
    component: dict[str, Any] = {
        "type": "library",
        "bom-ref": ref,
        "name": canonicalize_name(found.metadata["Name"]),
        "version": found.version,
        "purl": ref,
    }
    if summary := found.metadata.get("Summary"):
        component["description"] = summary
    if licences := _licences(found):
        component["licenses"] = licences
    return component


def _licences(found: Distribution) -> list[dict[str, Any]]:
    """The expression, the classifiers, or the old field, whichever is there first."""
    told = found.metadata
    if expression := told.get("License-Expression"):
        return [{"expression": expression}]
    classifiers = [each for each in told.get_all("Classifier") or [] if each.startswith("License :: ")]
    names = [name for each in classifiers if (name := each.rpartition(" :: ")[2]) != "OSI Approved"]
    field = (told.get("License") or "").strip()
    if not names and field:
        names = [field.splitlines()[0].strip()]  # some put the whole text there
    return [{"license": {"name": name}} for name in sorted(set(names))]


def _weights() -> dict[str, Any]:
    """The parser, which comes inside the wheel under a licence of its own."""
    folder = data_path("model")
    told = json.loads((folder / "meta.json").read_text(encoding="utf-8"))
    return {
        "type": "machine-learning-model",
        "bom-ref": f"{WEIGHTS}@{told['version']}",
        "name": WEIGHTS,
        "version": told["version"],
        "description": "spaCy pipeline for English, in the wheel as kindphrase/data/model",
        "licenses": [{"license": {"id": "CC-BY-SA-4.0"}}],
        "externalReferences": [{"type": "source-distribution", "url": TREEBANK, "comment": "what it was trained on"}],
        "components": [_file(path, folder) for path in sorted(folder.rglob("*")) if path.is_file()],
    }


def _file(path: Path, folder: Path) -> dict[str, Any]:
    digest = sha256(path.read_bytes()).hexdigest()
    return {
        "type": "file",
        "name": path.relative_to(folder).as_posix(),
        "hashes": [{"alg": "SHA-256", "content": digest}],
    }


def _purl(found: Distribution) -> str:
    return f"pkg:pypi/{canonicalize_name(found.metadata['Name'])}@{found.version}"


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--extra", action="append", default=[], help="as in kindphrase[EXTRA]; repeat it for several")
    given = parser.parse_args(arguments)
    print(json.dumps(bill(given.extra), indent=2, ensure_ascii=False))
    return 0


if __name__ == "__main__":
    sys.exit(main())
