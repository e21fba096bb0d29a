"""Where the project's pages stand, as the installed package tells it."""

from __future__ import annotations

from functools import cache
from importlib.metadata import PackageNotFoundError, metadata


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
    """The page about a rule; None where the documentation is nowhere."""
    base = project_url("documentation")
    return f"{base}/rules/{rule}/" if base else None
