"""`assert_sound`: what holds of every report, whatever the draft."""

from __future__ import annotations

from itertools import pairwise

from kindphrase import Report


def assert_sound(report: Report, *, marked: bool = False) -> None:
    """Of a draft with markup (``marked``), a word may stand as anything, a blank too."""
    draft = report.text
    for found in (*report.findings, *report.recognitions):
        assert 0 <= found.start < found.end <= len(draft)
        assert found.text == draft[found.start : found.end]
        assert marked or found.text == found.text.strip()
    for note in report.notes:
        assert 0 <= note.start < note.end <= len(draft)
    for items in (report.findings, report.recognitions, report.notes, report.edits):
        assert [item.start for item in items] == sorted(item.start for item in items)
    for finding in report.findings:
        for suggestion in finding.suggestions:
            assert 0 <= suggestion.start < suggestion.end <= len(draft)
            assert suggestion.start < finding.end
            assert finding.start < suggestion.end
            if suggestion.applicability == "advice":
                assert not suggestion.text
            else:
                assert suggestion.applicability == ("needs-input" if suggestion.slots else "complete")
            for slot in suggestion.slots:
                assert suggestion.text[slot.start : slot.end] == f"[{slot.label}]"
    for edit, following in pairwise(report.edits):
        assert edit.end <= following.start
    for edit in report.edits:
        assert 0 <= edit.start < edit.end <= len(draft)
    if not report.edits:
        assert report.rewrite() == draft
