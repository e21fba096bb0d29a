"""`Report` → LanguageTool's matches, in UTF-16 units of the text with its markup.

A client puts a replacement for exactly the words of its match, and our suggestions may replace more than the words of
the finding. So a match covers the finding and all its suggestions, and a suggestion for less is filled up with the
draft's own words.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from typing import Any

from kindphrase.adapters.server.languagetool.names import category_id, rule_id
from kindphrase.annotated import AnnotatedText
from kindphrase.lines import LineIndex
from kindphrase.reporting import Finding, Report, Suggestion
from kindphrase.spans import Span, cover

CONTEXT = 40  # characters on either side of a match
_SENTENCE = re.compile(r"[^\s](?:[^.!?…\r\n]|[.!?…](?![\"'”’)\]]*(?:\s|$)))*[.!?…]*[\"'”’)\]]*")
_LINE_ENDS = re.compile(r"[\r\n\t]")


class Matches:
    """The matches of one report.

    Args:
        text: the draft with its markup.
        report: what was found, in offsets of the source.
        pages: where the pages about rules are, a URL that ends with a slash.
    """

    def __init__(self, text: AnnotatedText, report: Report, pages: str) -> None:
        self._text, self._report, self._pages = text, report, pages
        self._lines = LineIndex(text.source)
        self._sentences = tuple(sentences(text.plain))

    def all(self) -> list[dict[str, Any]]:
        """One match a finding, in the order of the draft."""
        return [self._match(finding) for finding in self._report.findings]

    def sentence_ranges(self) -> list[list[int]]:
        """Where the sentences stand."""
        return [self._units(self._text.source_span(each)) for each in self._sentences]

    def _units(self, span: Span) -> list[int]:
        return [self._lines.units(span.start, "utf-16"), self._lines.units(span.end, "utf-16")]

    def _match(self, finding: Finding) -> dict[str, Any]:
        offered = [each for each in finding.suggestions if each.applicability != "advice"]
        found = Span(finding.start, finding.end)
        span = cover([found, *(Span(each.start, each.end) for each in offered)])
        start, end = self._units(span)
        category = category_id(finding.category)
        return {
            "message": _said(finding, offered),
            "shortMessage": finding.message,
            "replacements": [self._replacement(each, span) for each in offered],
            "offset": start,
            "length": end - start,
            "context": self._context(span),
            "sentence": self._sentence(found),
            "type": {"typeName": "Hint"},
            "rule": {
                "id": rule_id(finding.rule),
                "description": finding.message,
                "issueType": "style",
                "urls": [{"value": f"{self._pages}{finding.rule}"}],
                "category": {"id": category, "name": f"Blame: {finding.category}"},
                "isPremium": False,
            },
            "ignoreForIncompleteSentence": True,  # half a sentence may still end as praise
            "contextForSureMatch": -1,
        }

    def _replacement(self, given: Suggestion, span: Span) -> dict[str, str]:
        source = self._text.source
        made = {"value": f"{source[span.start : given.start]}{given.text}{source[given.end : span.end]}"}
        return {**made, "shortDescription": "fill in the brackets"} if given.slots else made

    def _context(self, span: Span) -> dict[str, Any]:
        source = self._text.source
        start, end = max(0, span.start - CONTEXT), min(len(source), span.end + CONTEXT)
        cut = "..." if start else ""
        before = f"{cut}{source[start : span.start]}"
        words = span.of(source)
        text = f"{before}{words}{source[span.end : end]}{'...' if end < len(source) else ''}"
        return {
            "text": _LINE_ENDS.sub(" ", text),
            "offset": LineIndex(before).units(len(before), "utf-16"),
            "length": LineIndex(words).units(len(words), "utf-16"),
        }

    def _sentence(self, found: Span) -> str:
        """The words of the sentences that a finding touches, without markup."""
        span = self._text.plain_span(found)
        if span is None or not self._sentences:
            return ""
        first = max(bisect_right(self._sentences, span.start, key=lambda each: each.start) - 1, 0)
        last = max(bisect_right(self._sentences, max(span.end - 1, span.start), key=lambda each: each.start) - 1, first)
        return cover(self._sentences[first : last + 1]).of(self._text.plain)


def sentences(text: str) -> Iterator[Span]:
    """Where sentences stand, roughly: up to a full stop before a blank, or to the end of a line."""
    for found in _SENTENCE.finditer(text):
        yield Span(*found.span()).trimmed(text)


def _said(finding: Finding, offered: list[Suggestion]) -> str:
    parts = [finding.message, finding.why] if finding.why != finding.message else [finding.message]
    if not offered:
        parts += [finding.advice] if finding.advice else [each.why for each in finding.suggestions[:1]]
    return " ".join(" ".join([*parts, f"Ask yourself: {finding.question}"]).split())
