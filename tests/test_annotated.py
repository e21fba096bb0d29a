"""Text with markup: what is read, where it stands in the source, and replacements that break nothing."""

from __future__ import annotations

import html
import re

import pytest
from commandline import DRAFT, REWRITTEN, StubChecker, flagged
from hypothesis import given
from hypothesis import strategies as st
from timing import cpu_seconds

from kindphrase.annotated import BY_HAND, AnnotatedText, check_annotated
from kindphrase.markup import markup, paired, words
from kindphrase.reporting import Edit, Note, Recognition, Report
from kindphrase.spans import Span

_CUT = re.compile(r"<[^<>]*>|&\w+;|\*+|\n")
_READS = {"&amp;": "&", "&lt;": "<", "&nbsp;": " ", "<br>": "\n", "<p>": "\n\n", "</p>": "\n\n", "\n": " "}


def escape(text: str) -> str:
    return html.escape(text, quote=False)


def of(source: str) -> AnnotatedText:
    """A source with tags, entities and asterisks; what reads as something stands in `_READS`."""
    parts, at = [], 0
    for found in _CUT.finditer(source):
        parts += [words(source[at : found.start()]), markup(found[0], _READS.get(found[0], ""))]
        at = found.end()
    return AnnotatedText(paired([*parts, words(source[at:])]), escape)


def rewritten(source: str, old: str, new: str = "I felt <x>.") -> str:
    """The source after an edit of the words in what is read of it."""
    text = of(source)
    at = text.plain.index(old)
    plain = Report(text=text.plain, edits=(Edit(start=at, end=at + len(old), text=new),))
    return text.report(plain).rewrite()


def test_what_is_read():
    text = of("Tom &amp; I: you <b>never</b> listen.<br>Never.")
    assert text.plain == "Tom & I: you never listen.\nNever."
    assert text.source == "Tom &amp; I: you <b>never</b> listen.<br>Never."


@pytest.mark.parametrize(
    ("old", "expected"),
    [
        ("never", "never"),
        ("you never", "you <b>never"),
        ("never listen", "never</b> listen"),
        ("&", "&amp;"),
        ("& I", "&amp; I"),
        ("I: ", "I: "),
        ("\n", "<br>"),
    ],
)
def test_where_words_stand(old, expected):
    text = of("Tom &amp; I: you <b>never</b> listen.<br>Never.")
    at = text.plain.index(old)
    span = text.source_span(Span(at, at + len(old)))
    assert span.of(text.source) == expected
    assert text.plain_span(span) == Span(at, at + len(old))


def test_markup_alone_is_no_words():
    text = of("you <b>never</b>")
    assert text.plain_span(Span(4, 7)) is None
    assert text.plain_span(Span(5, 8)) == Span(4, 5)


def test_outside():
    text = of("you <b>never</b>")
    with pytest.raises(ValueError, match="outside"):
        text.source_span(Span(0, 10))
    with pytest.raises(ValueError, match="outside"):
        text.plain_span(Span(0, 17))


@pytest.mark.parametrize(
    ("source", "old", "expected"),
    [
        ("Hi. You <b>never</b> listen.", "You never listen.", "Hi. I felt &lt;x&gt;."),
        ("<b>You never</b> listen.", "You never listen.", "I felt &lt;x&gt;."),
        ("You <i><b>never listen.</b></i>", "You never listen.", "I felt &lt;x&gt;."),
        ("<b>You never listen.</b>", "You never listen.", "<b>I felt &lt;x&gt;.</b>"),
        ("<b>Sam, you never</b> listen.", "you never listen.", "<b>Sam,</b> I felt &lt;x&gt;."),
        ("**Sam, you never** listen.", "you never listen.", "**Sam,** I felt &lt;x&gt;."),
        ("You <b>never listen. Bye</b>", "You never listen.", "I felt &lt;x&gt;. <b>Bye</b>"),
        ("You **never listen. Bye**", "You never listen.", "I felt &lt;x&gt;. **Bye**"),
        ("a <i><b>c you never</b></i> listen.", "you never listen.", "a <i><b>c</b></i> I felt &lt;x&gt;."),
        ("Tom &amp; you: never.", "Tom & you: never.", "I felt &lt;x&gt;."),
        ("You<br>never.", "You\nnever.", "I felt &lt;x&gt;."),
        # nothing may be lost
        ("You <a href='x'>never</a> listen.", "You never listen.", None),
        ("You <img src='x'> never listen.", "You  never listen.", None),
        ("You never<p>listen.", "You never\n\nlisten.", None),
        ("You <b><i>never</b></i> listen.", "You never listen.", None),
        ("You **never listen.", "You never listen.", None),
        ("<a href='x'>You never listen.</a>", "You never listen.", "<a href='x'>I felt &lt;x&gt;.</a>"),
    ],
)
def test_replacements(source, old, expected):
    assert rewritten(source, old) == (source if expected is None else expected)


def test_neighbours_that_a_pair_spans_become_one():
    text = of("You **never listen. You always** yell.")
    edits = (Edit(start=0, end=17, text="A."), Edit(start=18, end=34, text="B."))
    report = text.report(Report(text=text.plain, edits=edits))
    assert report.edits == (Edit(start=0, end=38, text="A. B."),)
    assert report.rewrite() == "A. B."


def test_a_report_speaks_of_the_source():
    text = of(f"<p>Tom &amp; I: {DRAFT.replace('never', '<b>never</b>')}</p>")
    report = check_annotated(StubChecker(None), text)
    assert report.text == text.source
    (finding,) = report.findings
    assert report.text[finding.start : finding.end] == finding.text == "You <b>never</b> listen to me"
    (alone,) = StubChecker(None).check(DRAFT).findings
    assert finding.fingerprint == alone.fingerprint
    (suggestion,) = finding.suggestions
    assert suggestion.text == REWRITTEN
    assert report.rewrite() == f"<p>Tom &amp; I: {REWRITTEN}</p>"


def test_slots_move_with_what_stands_before_them():
    text = of("<b>Sam, You never</b> listen.")
    found = flagged(text.plain, 5, 21)
    first = found.suggestions[0].model_validate(
        {**found.suggestions[0].model_dump(), "text": "A & [what]", "slots": [{"start": 4, "end": 10, "label": "what"}]}
    )
    found = found.model_copy(update={"suggestions": (first,)})
    (told,) = text.report(Report(text=text.plain, findings=(found,))).findings
    (moved,) = told.suggestions
    assert moved.text == "</b> A &amp; [what]"
    (slot,) = moved.slots
    assert moved.text[slot.start : slot.end] == "[what]"
    assert text.source[: moved.start] + moved.text == "<b>Sam,</b> A &amp; [what]"


def test_what_may_not_be_lost_makes_advice():
    text = of('You <a href="x">never</a> listen to me.')
    report = check_annotated(StubChecker(None), text)
    (suggestion,) = report.findings[0].suggestions
    assert (suggestion.applicability, suggestion.text, suggestion.slots) == ("advice", "", ())
    assert suggestion.why == f"{BY_HAND}{REWRITTEN}"
    assert report.edits == ()
    assert report.rewrite() == text.source


def test_recognitions_and_notes_move_too():
    text = of("<b>Thanks</b> &amp; bye")
    plain = Report(
        text=text.plain,
        recognitions=(Recognition(kind="thanks", start=0, end=8, text="Thanks &"),),
        notes=(Note(code="quote", start=9, end=12, message="."),),
    )
    report = text.report(plain)
    assert report.recognitions[0].text == "Thanks</b> &amp;"
    assert text.source[report.notes[0].start : report.notes[0].end] == "bye"


@given(st.text())
def test_without_markup_a_report_stays_as_it_is(draft):
    text = AnnotatedText((words(draft), words(DRAFT)))
    plain = StubChecker(None).check(draft + DRAFT)
    assert text.plain == text.source == draft + DRAFT
    assert text.report(plain) == plain


_TAGS = st.sampled_from(["<b>", "</b>", "<i>", "</i>", "<a>", "</a>", "<img>", "<p>", "</p>", "<br>", "&amp;"]).map(
    lambda tag: markup(tag, _READS.get(tag, ""))
)
_MARKS = st.sampled_from(["*", "**"]).map(markup)
_PIECES = st.one_of(st.text("ab <&*\n", max_size=6).map(words), _TAGS, _MARKS)
_TEXTS = st.lists(_PIECES, max_size=24).map(lambda parts: AnnotatedText(paired(parts), escape))


@given(_TEXTS, st.data())
def test_the_map_is_monotone_and_stays_inside(text, data):
    at = sorted(data.draw(st.integers(0, len(text.plain))) for _ in range(4))
    first, second = Span(at[0], at[2]), Span(at[1], at[3])
    for span in (first, second):
        there = text.source_span(span)
        assert 0 <= there.start <= there.end <= len(text.source)
        back = text.plain_span(there)
        assert back is None if not len(span) else back is not None and back.contains(span)
    one, other = text.source_span(first), text.source_span(second)
    if len(first) and len(second):
        assert one.start <= other.start
        assert one.end <= other.end


def shape(source: str) -> list[str]:
    """The tags of a source, but for pairs that hold no others: what an edit may not change."""
    left: list[str] = []
    for tag in re.findall(r"</?\w+>", source):
        if tag in {"</b>", "</i>"} and left and left[-1] == tag.replace("/", ""):
            left.pop()
        elif tag != "<br>":
            left.append(tag)
    return left


@given(st.lists(st.one_of(st.text("ab \n", max_size=6).map(words), _TAGS), max_size=24), st.data())
def test_edits_lose_no_markup(pieces, data):
    text = AnnotatedText(tuple(pieces))
    marks = sorted(data.draw(st.lists(st.integers(0, len(text.plain)), max_size=6)))
    spans = [(start, end) for start, end in zip(marks[::2], marks[1::2], strict=False) if start < end]
    edits = tuple(Edit(start=start, end=end, text="NEW") for start, end in spans)
    report = text.report(Report(text=text.plain, edits=edits))
    at = 0
    for edit in report.edits:
        assert at <= edit.start <= edit.end
        assert "NEW" in edit.text
        assert shape(edit.text) == shape(text.source[edit.start : edit.end])
        at = edit.end
    assert shape(report.rewrite()) == shape(text.source)


def test_many_tags_take_linear_time():
    def seconds(count: int) -> float:
        text = of(f"<b>You</b> never <i>listen</i> to me. {DRAFT} " * count)
        plain = StubChecker(None).check(text.plain)
        return cpu_seconds(lambda: text.report(plain))

    seconds(50)
    assert seconds(2_000) < 16 * max(seconds(250), 0.002)
