"""Findings as SARIF 2.1.0 (OASIS), for code scanning and whatever else reads it.

A result holds the rule's words about the finding and where it is; the words of the draft are not repeated. A fix does
hold the suggestion, which is made of the draft's own words.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any
from urllib.parse import quote

from kindphrase import __version__
from kindphrase.adapters.homepage import project_url, rule_page
from kindphrase.adapters.render import Checked
from kindphrase.lines import LineIndex
from kindphrase.reporting import Finding, Suggestion

SCHEMA = "https://json.schemastore.org/sarif-2.1.0-rtm.5.json"
LEVELS = {1: "note", 2: "warning", 3: "error"}
FINGERPRINT = "kindphrase/v1"


def sarif(checked: Sequence[Checked], *, failed: bool = False) -> dict[str, Any]:
    """One run with the results of all drafts. ``failed``: a file could not be read."""
    rules: dict[str, int] = {}
    described: list[dict[str, Any]] = []
    results = []
    for item in checked:
        lines = LineIndex(item.report.text)
        for finding in item.report.findings:
            if finding.rule not in rules:
                rules[finding.rule] = len(described)
                described.append(_rule(finding))
            results.append(_result(item, lines, finding, rules[finding.rule]))
    home = project_url("homepage")
    driver = {"name": "kindphrase", "version": __version__, "semanticVersion": __version__, "rules": described}
    if home:
        driver["informationUri"] = home
    run = {
        "tool": {"driver": driver},
        "columnKind": "unicodeCodePoints",
        "invocations": [{"executionSuccessful": not failed}],
        "results": results,
    }
    return {"$schema": SCHEMA, "version": "2.1.0", "runs": [run]}


def _rule(finding: Finding) -> dict[str, Any]:
    help_text = " ".join(part for part in (finding.why, finding.question, finding.advice) if part)
    page = rule_page(finding.rule)
    return {
        "id": finding.rule,
        "shortDescription": {"text": finding.message},
        "fullDescription": {"text": finding.why},
        "help": {"text": help_text},
        "defaultConfiguration": {"level": LEVELS[finding.severity]},
        "properties": {"tags": [finding.category, finding.reflex]},
        **({"helpUri": page} if page else {}),
    }


def _result(item: Checked, lines: LineIndex, finding: Finding, index: int) -> dict[str, Any]:
    artifact = {"uri": _uri(item.name)}
    place: dict[str, Any] = {"physicalLocation": {"artifactLocation": artifact}}
    if item.part:  # decoded, it stands elsewhere than in the file
        place["logicalLocations"] = [{"name": item.part, "kind": "member"}]
    else:
        place["physicalLocation"]["region"] = region(lines, finding.start, finding.end)
    result: dict[str, Any] = {
        "ruleId": finding.rule,
        "ruleIndex": index,
        "level": LEVELS[finding.severity],
        "message": {"text": f"{finding.message} {finding.question}"},
        "locations": [place],
        "partialFingerprints": {FINGERPRINT: finding.fingerprint},
    }
    fixes = [_fix(artifact, lines, each) for each in finding.suggestions if each.applicability == "complete"]
    return {**result, "fixes": fixes} if fixes and not item.part else result


def _fix(artifact: dict[str, str], lines: LineIndex, suggestion: Suggestion) -> dict[str, Any]:
    replacement = {
        "deletedRegion": region(lines, suggestion.start, suggestion.end),
        "insertedContent": {"text": suggestion.text},
    }
    return {
        "description": {"text": suggestion.why},
        "artifactChanges": [{"artifactLocation": artifact, "replacements": [replacement]}],
    }


def region(lines: LineIndex, start: int, end: int) -> dict[str, int]:
    """A stretch by lines and columns, which count from 1, and by offset; the end column is that after the last one."""
    first, last = lines.position(start), lines.position(end)
    return {
        "startLine": first.line + 1,
        "startColumn": first.column + 1,
        "endLine": last.line + 1,
        "endColumn": last.column + 1,
        "charOffset": start,
        "charLength": end - start,
    }


def _uri(name: str) -> str:
    """Relative where the path is; ``-`` and ``--text`` stay names."""
    path = Path(name)
    return path.as_uri() if path.is_absolute() else quote(path.as_posix())
