"""Where a comment that silences a rule goes, and how it is written in each format; see `kindphrase.directives`."""

from __future__ import annotations

from lsprotocol import types

from kindphrase.adapters.lsp.places import Places
from kindphrase.reporting import Finding

# where markup has comments of its own, they stand at the end of the line: a line of their own would part a paragraph
MARKUP = frozenset({"markdown", "html"})


def ignoring(finding: Finding, places: Places, form: str) -> types.TextEdit:
    """The edit that silences the rule of a finding on the line where it begins."""
    start, end = places.line(finding.start)
    row = places.text[start:end]
    if form in MARKUP:
        at = start + len(row.rstrip())
        return types.TextEdit(places.range(at, at), f" <!-- kindphrase: ignore {finding.rule} -->")
    indent = row[: len(row) - len(row.lstrip())]
    # the other lines tell how they end
    following = places.text[end : end + 2]
    after = "\r\n" if following == "\r\n" else following[:1] or "\n"
    return types.TextEdit(places.range(start, start), f"{indent}# kindphrase: ignore-next-line {finding.rule}{after}")
