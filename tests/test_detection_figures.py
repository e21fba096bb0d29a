"""The arithmetic of the detection benchmark, on sets small enough to count by hand."""

from __future__ import annotations

import json
from math import isnan

import numpy as np
import pytest
import sections
from benchmark_tables import TABLE, rows
from bootstrap import UNKNOWN, Interval, Resamples, share
from commandline import flagged
from hypothesis import given
from hypothesis import strategies as st
from labelled import Message
from layout import as_json, as_markdown, as_text, grid
from scoring import Outcome, measures

from kindphrase.spans import Span

# --- a set small enough to count by hand ---


def accusing(text: str, category: str, words: str, severity: int = 2, **fields: object) -> Message:
    start = text.index(words)
    label = {"category": category, "span": Span(start, start + len(words)), "severity": severity}
    return Message(
        **{"id": "1", "text": text, "source": "home", "borderline": False, "accusatory": True} | label | fields
    )


def harmless(text: str, **fields: object) -> Message:
    return Message(**{"id": "2", "text": text, "source": "work", "borderline": False, "accusatory": False} | fields)


def found(message: Message, *findings: tuple[str, str, str, int]) -> Outcome:
    """Findings as (rule, category, words, severity)."""
    text = message.text
    made = [
        flagged(
            text, text.index(words), text.index(words) + len(words), rule=rule, category=category, severity=severity
        )
        for rule, category, words, severity in findings
    ]
    return Outcome(message, tuple(made))


OUTCOMES = (
    found(accusing("You never knock.", "absolute", "You never knock"), ("never-you", "absolute", "You never knock", 2)),
    found(
        accusing("Late again, you oaf.", "label", "you oaf", 3),
        ("again", "blame", "Late again", 2),
        ("oaf", "label", "you oaf", 3),
    ),
    found(
        accusing("You broke it, of course you did.", "blame", "You broke it", 1),
        ("of-course", "contempt", "of course you did", 2),
    ),
    found(accusing("You left me standing there.", "blame", "left me", 1)),
    found(accusing("Whatever you say.", "dismissal", "Whatever", borderline=True)),
    found(harmless("You never know."), ("never-you", "absolute", "You never know", 2)),
    found(harmless("See you at six.")),
    found(harmless("Thanks for lunch.")),
)
CLEAR = tuple(one for one in OUTCOMES if not one.message.borderline)


def test_measures_on_messages() -> None:
    told = rows(sections.overall((("clear", CLEAR), ("all", OUTCOMES))))
    assert told["clear"] == {
        "": "clear",
        "messages": 7,
        "flagged": 4,
        "precision": pytest.approx(3 / 4),
        "recall": pytest.approx(3 / 4),
        "F1": pytest.approx(3 / 4),
        "span overlap": pytest.approx(2 / 3),
        "category agrees": pytest.approx(2 / 3),
    }
    assert told["all"]["recall"] == pytest.approx(3 / 5)
    assert told["all"]["F1"] == pytest.approx(2 / 3)


def test_the_category_is_that_of_the_strongest_finding_and_of_equals_the_first() -> None:
    message = accusing("Late again, you oaf.", "label", "you oaf")
    strongest = found(message, ("again", "blame", "Late again", 2), ("oaf", "label", "you oaf", 3))
    equal = found(message, ("oaf", "label", "you oaf", 2), ("again", "blame", "Late again", 2))
    assert strongest.category == "label"
    assert equal.category == "blame"
    assert found(message).category is None


def test_spans_that_only_touch_do_not_overlap() -> None:
    message = accusing("You oaf, late again", "label", "You oaf")
    assert not found(message, ("r", "blame", ", late", 2)).overlaps
    assert found(message, ("r", "blame", "f, late", 2)).overlaps


def test_tables_by_category_source_and_severity() -> None:
    resamples = Resamples(len(CLEAR))
    category = rows(sections.by_category(CLEAR, resamples))
    assert next(iter(category)) == "blame"
    assert (category["blame"]["labelled"], category["blame"]["recall"]) == (2, 0.5)
    assert (category["blame"]["category agrees"], category["blame"]["found as"]) == (0.0, 0)
    assert category["blame"]["precision"] is None
    assert (category["absolute"]["found as"], category["absolute"]["precision"]) == (2, 0.5)
    assert (category["contempt"]["labelled"], category["contempt"]["recall"]) == (0, None)
    source = rows(sections.by_source(CLEAR, resamples))
    assert (source["home"]["accusatory"], source["home"]["precision"], source["home"]["recall"]) == (4, 1.0, 0.75)
    assert (source["work"]["accusatory"], source["work"]["precision"], source["work"]["recall"]) == (0, 0.0, None)
    severity = rows(sections.by_severity(CLEAR, resamples))
    assert (severity["1 mild"]["labelled"], severity["1 mild"]["recall"]) == (2, 0.5)
    assert (severity["2 clear"]["found as"], severity["2 clear"]["precision"]) == (3, pytest.approx(2 / 3))
    assert (severity["3 harsh"]["labelled"], severity["3 harsh"]["precision"]) == (1, 1.0)


def test_confusion_counts_each_message_once() -> None:
    table = sections.confusion(CLEAR)
    assert table.headings == ("labelled as", "absol", "label", "conte", "missed")
    assert table.rows == (
        ("absolute", 1, "–", "–", "–"),
        ("blame", "–", "–", 1, 1),
        ("label", "–", 1, "–", "–"),
        ("not accusatory", 1, "–", "–", "–"),
    )


def test_rules_are_counted_by_message() -> None:
    assert sections.by_rule(OUTCOMES).rows == (
        ("never-you", 1, 1, 1),
        ("again", 1, 0, 0),
        ("oaf", 1, 0, 0),
        ("of-course", 1, 0, 0),
    )


def test_what_went_wrong_is_listed() -> None:
    assert sections.missed(OUTCOMES) == [
        "FALSE: You never know.  ## never-you: You never know",
        "MISS (borderline) dismissal: Whatever you say.  ## Whatever",
        "MISS blame: You left me standing there.  ## left me",
        "SPAN You broke it: You broke it, of course you did.  ## of-course: of course you did",
    ]


def test_no_messages_and_no_findings_give_no_figure_and_no_error() -> None:
    quiet = [found(harmless("See you at six."))]
    assert rows(sections.overall((("none", quiet), ("nothing", []))))["none"]["precision"] is None
    assert sections.confusion(quiet).rows == (("not accusatory", "–"),)


# --- the bootstrap ---

COLUMNS = st.lists(st.tuples(st.booleans(), st.booleans()), min_size=1, max_size=30)


@given(COLUMNS)
def test_the_interval_holds_the_figure(drawn: list[tuple[bool, bool]]) -> None:
    below = [second for _, second in drawn]
    told = Resamples(len(drawn), times=400).ratio([first and second for first, second in drawn], below)
    if not any(below):
        assert isnan(told.value)
    else:
        assert 0 <= told.low <= told.value + 1e-6
        assert told.value - 1e-6 <= told.high <= 1 + 1e-6


def test_the_same_seed_gives_the_same_interval() -> None:
    hits, all_of_them = [1, 0, 0, 1, 1, 0, 1, 0, 1, 1] * 5, [1] * 50
    first, again, other = (Resamples(50, seed=seed).ratio(hits, all_of_them) for seed in (1, 1, 2))
    assert first == again
    assert first != other
    assert first.value == other.value == pytest.approx(0.6)


def test_constant_data_have_no_width() -> None:
    assert Resamples(20).ratio([1] * 20, [1] * 20) == Interval(1.0, 1.0, 1.0)
    assert Resamples(20).ratio([0] * 20, [1] * 20) == Interval(0.0, 0.0, 0.0)
    assert share(0, 1000) == Interval(0.0, 0.0, 0.0)


def test_the_width_is_that_of_the_normal_approximation() -> None:
    half = 1.96 * (0.25 * 0.75 / 400) ** 0.5
    for told in (Resamples(400).ratio([1, 0, 0, 0] * 100, [1] * 400), share(100, 400)):
        assert told.value == pytest.approx(0.25)
        assert told.low == pytest.approx(0.25 - half, abs=0.008)
        assert told.high == pytest.approx(0.25 + half, abs=0.008)


def test_nothing_to_count_is_unknown() -> None:
    assert Resamples(3).ratio([0, 0, 0], [0, 0, 0]) is UNKNOWN
    assert Resamples(0).ratio([], []) is UNKNOWN
    assert share(0, 0) is UNKNOWN
    assert not UNKNOWN.known


def test_the_interval_of_a_part_counts_only_that_part() -> None:
    wanted, said = np.array([True, True, False, False] * 5), np.array([True, False, True, False] * 5)
    within = np.array([True, True, False, False] * 5)
    told = measures(said, wanted, Resamples(20), within)
    assert (told.messages, told.flagged, told.precision.value, told.recall.value) == (10, 5, 1.0, 0.5)


# --- printing ---


def test_a_table_for_the_terminal_is_aligned() -> None:
    assert as_text(TABLE).splitlines() == [
        "A small table",
        "A note.",
        "            n                 share",
        "a|b         7  0.500 [0.250, 0.750]",
        "long name  12                     –",
    ]


def test_a_table_in_markdown() -> None:
    lines = [
        "|  | n | share |",
        "| --- | ---: | ---: |",
        "| a\\|b | 7 | 0.500 [0.250, 0.750] |",
        "| long name | 12 | – |",
    ]
    assert grid(TABLE).splitlines() == lines
    assert as_markdown(TABLE).splitlines() == ["### A small table", "", "A note.", "", *lines]


def test_a_table_as_json() -> None:
    told = json.loads(json.dumps(as_json(TABLE), allow_nan=False))
    assert told["name"] == "small"
    assert told["rows"] == [
        {"": "a|b", "n": 7, "share": {"value": 0.5, "low": 0.25, "high": 0.75}},
        {"": "long name", "n": 12, "share": None},
    ]
