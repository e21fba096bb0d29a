"""`Finding` → what is shown where the pointer rests on it: the reason, the question, and what could be said."""

from __future__ import annotations

import re

from lsprotocol import types

from kindphrase.adapters.lsp.places import Places
from kindphrase.reporting import Finding, Report

_MARKUP = re.compile(r"([\\`*_{}\[\]<>#|~])")


def hover_at(report: Report, places: Places, offset: int, *, markdown: bool) -> types.Hover | None:
    """About the shortest finding that an offset stands in or at the end of; None elsewhere."""
    here = [finding for finding in report.findings if finding.start <= offset <= finding.end]
    if not here:
        return None
    finding = min(here, key=lambda each: (each.end - each.start, each.start))
    kind = types.MarkupKind.Markdown if markdown else types.MarkupKind.PlainText
    contents = types.MarkupContent(kind, _marked(finding) if markdown else _plain(finding))
    return types.Hover(contents, places.range(finding.start, finding.end))


def _marked(finding: Finding) -> str:
    rows = [f"**{_safe(finding.message)}** `{finding.rule}`", _safe(finding.why), f"*{_safe(finding.question)}*"]
    return "\n\n".join((*rows, _safe(_advice(finding)) or "\n".join(f"- {_safe(each)}" for each in _offered(finding))))


def _plain(finding: Finding) -> str:
    rows = [f"{finding.message} ({finding.rule})", finding.why, finding.question]
    return "\n\n".join((*rows, _advice(finding) or "\n".join(f"- {each}" for each in _offered(finding))))


def _offered(finding: Finding) -> list[str]:
    """What can be said, each with the other feelings that may fit."""
    return [
        f"{each.text} (or {', '.join(each.alternatives)})" if each.alternatives else each.text
        for each in finding.suggestions
        if each.applicability != "advice"
    ]


def _advice(finding: Finding) -> str:
    """What to do where nothing can be put in."""
    if _offered(finding):
        return ""
    return finding.advice or next((each.why for each in finding.suggestions), "")


def _safe(text: str) -> str:
    """Words of a draft are words, whatever marks stand in them."""
    return _MARKUP.sub(r"\\\1", text)
