"""`Report` → diagnostics."""

from __future__ import annotations

from typing import Any

from lsprotocol import types

from kindphrase.adapters.homepage import rule_page, shipped_files
from kindphrase.adapters.lsp.places import Places
from kindphrase.adapters.lsp.wishes import Wishes
from kindphrase.reporting import Finding, Report

SOURCE = "kindphrase"


def diagnostics_of(report: Report, places: Places, wishes: Wishes) -> list[types.Diagnostic]:
    """One for each finding, in order."""
    return [diagnostic(finding, places, wishes) for finding in report.findings]


def diagnostic(finding: Finding, places: Places, wishes: Wishes) -> types.Diagnostic:
    """The words, the message of the rule, and a link to what the rule is about; the rest is told in the hover."""
    link = rule_link(finding.rule, wishes.rule_pages)
    return types.Diagnostic(
        range=places.range(finding.start, finding.end),
        message=finding.message,
        severity=wishes.shown(finding.severity),
        code=finding.rule,
        code_description=types.CodeDescription(link) if link else None,
        source=SOURCE,
        data=data_of(finding),
    )


def data_of(finding: Finding) -> dict[str, Any]:
    """What a client sends back with a request for code actions."""
    return {
        "fingerprint": finding.fingerprint,
        "category": finding.category,
        "reflex": finding.reflex,
        "severity": finding.severity,
        "question": finding.question,
        "suggestions": [each.text for each in finding.suggestions if each.applicability != "advice"],
    }


def rule_link(rule: str, pages: str | None) -> str | None:
    """The page of a rule, or the file that it stands in; None for a rule of a pack without pages."""
    if pages is not None:
        return f"{pages.rstrip('/')}/{rule}"
    file = shipped_files().get(rule)
    return rule_page(rule) or (file.as_uri() if file else None)
