"""Where the project's pages stand, as the installed package tells it."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from importlib.metadata import PackageNotFoundError, metadata
from pathlib import Path

from kindphrase.resources import data_path


@cache
def project_url(label: str) -> str | None:
    """The address under a label of ``[project.urls]``, without a slash at its end; None where there is none."""
    try:
        found = metadata("kindphrase").get_all("Project-URL") or []
    except PackageNotFoundError:  # run from a checkout
        return None
    for each in found:
        name, _, address = str(each).partition(",")
        if name.strip().lower() == label.lower():
            return address.strip().rstrip("/")
    return None


def rule_page(rule: str) -> str | None:
    """The page about a rule that ships; None for one of a pack, and where the documentation is nowhere."""
    base = project_url("documentation")
    return f"{base}/rules/{rule}/" if base and rule in shipped_files() else None


@cache
def shipped_files() -> Mapping[str, Path]:
    """The files of the rules that ship, by id."""
    return {file.stem: file.resolve() for file in data_path("patterns").rglob("*.yaml")}
