"""Where a comment that silences a rule goes, and how each format writes it; see `kindphrase.masking.directives`."""

from __future__ import annotations

from lsprotocol import types

from kindphrase.adapters.lsp.places import Places
from kindphrase.reporting import Finding


def ignoring(finding: Finding, places: Places, form: str) -> types.TextEdit:
    """The edit that silences the rule of a finding where it begins.

    Where markup has comments of its own, none stands on a line by itself: it would part a paragraph of Markdown, and
    lines of HTML are no lines to its reader.
    """
    start, end = places.line(finding.start)
    row = places.text[start:end]
    comment = f"kindphrase: ignore {finding.rule}"
    if form == "html":
        return types.TextEdit(places.range(finding.start, finding.start), f"<!-- {comment} -->")
    if form == "markdown":
        at = start + len(row.rstrip())
        return types.TextEdit(places.range(at, at), f" <!-- {comment} -->")
    indent = row[: len(row) - len(row.lstrip())]
    # the line tells how lines end here
    following = places.text[end : end + 2]
    after = "\r\n" if following == "\r\n" else following[:1] or "\n"
    return types.TextEdit(places.range(start, start), f"{indent}# kindphrase: ignore-next-line {finding.rule}{after}")
