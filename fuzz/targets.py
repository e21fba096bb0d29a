"""The four targets. Each takes bytes, and raises only where the library broke a promise."""

from __future__ import annotations

import json
import re
import sys
import tempfile
from collections.abc import Callable, Mapping
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT / "tests"))  # for what is said of every report

from reports import assert_sound  # noqa: E402

from kindphrase.adapters.server.languagetool.asking import question  # noqa: E402
from kindphrase.adapters.server.languagetool.matches import Matches  # noqa: E402
from kindphrase.adapters.server.problems import HttpProblem  # noqa: E402
from kindphrase.annotated import check_annotated  # noqa: E402
from kindphrase.checker import Checker  # noqa: E402
from kindphrase.errors import PatternError  # noqa: E402
from kindphrase.masking.mask import mask  # noqa: E402
from kindphrase.reporting import Edit, Finding, Report, Slot, Suggestion  # noqa: E402
from kindphrase.rules.load import load_patterns  # noqa: E402

if TYPE_CHECKING:
    from kindphrase.sentences import Word

Target = Callable[[bytes], None]
_YOU = re.compile(r"\byou\b[^.!?\n]{0,40}", re.IGNORECASE)


def text_of(data: bytes) -> str:
    """The bytes as a draft; what is no UTF-8 becomes lone surrogates."""
    return data.decode("utf-8", "surrogateescape")


def masker(data: bytes) -> None:
    """Offsets and line ends stay, and so does all that is outside the masks."""
    text = text_of(data)
    masked = mask(text)
    assert masked.source == text
    assert len(masked.text) == len(text)
    at = 0
    for one in masked.masks:
        assert at <= one.span.start < one.span.end <= len(text)
        assert masked.text[at : one.span.start] == text[at : one.span.start]
        at = one.span.end
    assert masked.text[at:] == text[at:]
    for before, after in zip(text, masked.text, strict=True):
        assert (before in "\r\n") == (after in "\r\n")
    for one in masked.directives:
        assert 0 <= one.span.start < one.span.end <= len(text)


def rules(data: bytes) -> None:
    """A rule file loads, or every problem has a place in it; what loads can be asked, and comes to an end."""
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "odd.yaml"
        file.write_bytes(data)
        try:
            loaded = load_patterns(file)
        except PatternError as error:
            assert error.problems
            for problem in error.problems:
                assert problem.line >= 1
                assert problem.column >= 1
            assert len(str(error)) < 200_000
            return
    for pattern in loaded.patterns:
        for condition in (*pattern.match, *pattern.unless):
            if condition.phrase is not None:
                condition.holds({}, _words())


def annotated(data: bytes) -> None:
    """LanguageTool's ``data``: a complaint, or matches that lie in the text that was sent."""
    given = {"data": text_of(data), "language": "en-US"}
    try:
        asked = question(given)
    except HttpProblem as problem:
        assert problem.status == 400
        assert len(problem.message) < 200
        return
    source = asked.text.source
    assert not re.search("[\ud800-\udfff]", source)
    report = check_annotated(_Finds(), asked.text)
    assert_sound(report, marked=True)
    told = Matches(asked.text, report, "http://localhost/rules/")
    units = len(source.encode("utf-16-le")) // 2
    for found in told.all():
        assert 0 <= found["offset"] < found["offset"] + found["length"] <= units
        json.dumps(found, ensure_ascii=False).encode()
    for start, end in told.sentence_ranges():
        assert 0 <= start <= end <= units


def check(data: bytes) -> None:
    """A sound report, the same alone and among others; what has no finding stays as it is."""
    text = text_of(data)
    report = _checker().check(text)
    assert report.text == text
    assert_sound(report)
    written = report.model_dump_json()
    json.loads(written)
    for again in _checker().check_many([text, "You never call.", text]):
        if again.text == text:
            assert again.model_dump_json() == written
    if not report.findings:
        assert report.rewrite() == text


TARGETS: Mapping[str, Target] = {"masker": masker, "rules": rules, "annotated": annotated, "check": check}


class _Finds:
    """In place of a checker: something is found wherever somebody is addressed."""

    def check(self, text: str) -> Report:
        found = list(_YOU.finditer(text))
        edits = tuple(Edit(start=each.start(), end=each.end(), text="I felt <unheard> & alone") for each in found)
        return Report(text=text, findings=tuple(_finding(each) for each in found), edits=edits)


def _finding(found: re.Match[str]) -> Finding:
    suggestion = Suggestion(
        start=found.start(),
        end=found.end(),
        text="I felt unheard & alone when [what happened].",
        frame="observation",
        applicability="needs-input",
        feeling="unheard",
        slots=(Slot(start=28, end=43, label="what happened"),),
        why="one event",
    )
    return Finding(
        rule="never-you",
        fingerprint="0" * 16,
        category="absolute",
        reflex="fight",
        severity=2,
        start=found.start(),
        end=found.start() + 3,
        text=found[0][:3],
        message="Never leaves no way out.",
        why="One exception, and the talk is about the exception.",
        question="When did it last happen?",
        suggestions=(suggestion, suggestion.model_copy(update={"end": found.start() + 3})),
    )


@cache
def _checker() -> Checker:
    return Checker()


@cache
def _words() -> tuple[Word, ...]:
    """A long sentence to look for phrases in."""
    said = "you never ever listen to me when i am so very tired and you are just like your mother again " * 4
    return _checker().parser.parse(mask(said).text)[0].words
