from __future__ import annotations

import pytest
from ruamel.yaml import YAML
from rule_files import CLAUSE

from kindphrase.reporting import Finding, Report, Suggestion
from kindphrase.rulecheck import Miss, check_rule, count, selection
from kindphrase.rules.model import RULE

FLAGS = [f"You never {verb}." for verb in ("call", "ask", "help", "listen", "write", "cook")]
LEAVES = [f"They never {verb}." for verb in ("call", "ask", "help", "listen", "write", "cook")]


def rule(**changes):
    return RULE.validate_python({**YAML(typ="safe").load(CLAUSE), "flag": FLAGS, "leave": LEAVES, **changes})


def finding(text, rule="never-you", category="absolute", suggestion=None):
    offered = Suggestion(
        start=0,
        end=len(text),
        text=suggestion or "",
        frame="observation",
        applicability="complete",
        feeling=None,
        why="w",
    )
    return Finding(
        rule=rule, fingerprint="0" * 16, category=category, reflex="fight", severity=2, start=0, end=len(text),
        text=text, message="m", why="w", question="q?", suggestions=(offered,) if suggestion else (),
    )  # fmt: skip


def checker(**special):
    """Flags what begins with "You", ending without the full stop; ``special`` gives findings for single texts."""

    def check(text):
        if text in special:
            return Report(text=text, findings=special[text])
        return Report(text=text, findings=(finding(text.rstrip(".")),) if text.startswith("You") else ())

    return check


def reasons(rule, **special):
    return [(miss.kind, miss.text, miss.reason) for miss in check_rule(rule, checker(**special))]


def test_a_rule_whose_examples_hold_has_no_misses():
    assert check_rule(rule(), checker()) == []


def test_a_flag_without_a_finding_is_a_miss():
    assert check_rule(rule(), checker(**{FLAGS[0]: ()})) == [Miss("never-you", "flag", FLAGS[0], "no finding")]


def test_a_flag_that_another_category_wins_is_lost():
    found = (finding("You", rule="you-liar", category="label"),)
    assert reasons(rule(), **{FLAGS[1]: found}) == [("flag", FLAGS[1], "lost to you-liar (label)")]


def test_a_flag_that_another_rule_of_the_category_wins_is_no_miss():
    assert reasons(rule(), **{FLAGS[1]: (finding("You", rule="not-once"),)}) == []


@pytest.mark.parametrize(
    ("example", "found", "reason"),
    [
        ({"span": "You never"}, ("You never",), ""),
        ({"span": "You never"}, ("never call",), 'the span is "never call", not "You never"'),
        ({"span": "You never"}, ("call", "You never"), ""),
        ({"suggestion": "I felt hurt."}, (("You never", "I felt hurt."),), ""),
        ({"suggestion": "I felt hurt."}, (("You never", "I felt sad."),), 'the first suggestion is "I felt sad."'),
        ({"suggestion": "I felt hurt."}, ("You never",), "no suggestion"),
        ({"span": "You", "suggestion": "I felt hurt."}, (("never", "I felt hurt."), "You"), "no suggestion"),
    ],
)
def test_spans_and_suggestions_are_compared_where_given(example, found, reason):
    findings = tuple(finding(each) if isinstance(each, str) else finding(each[0], suggestion=each[1]) for each in found)
    checked = rule(flag=[{"text": FLAGS[0], **example}, *FLAGS[1:]])
    assert [miss[2] for miss in reasons(checked, **{FLAGS[0]: findings})] == ([reason] if reason else [])


def test_a_leave_that_any_rule_flags_is_a_miss():
    found = (finding("They", rule="other-rule", category="blame"),)
    assert reasons(rule(), **{LEAVES[2]: found}) == [("leave", LEAVES[2], '"They" is flagged by other-rule (blame)')]


@pytest.mark.parametrize(
    ("text", "want", "closed"),
    [
        ("Not once.", "flag", False),
        ("You never do.", "flag", True),
        ("You never know.", "leave", False),
        ("They never know.", "leave", True),
    ],
)
def test_a_gap_that_has_closed_is_a_miss(text, want, closed):
    found = reasons(rule(known_gap=[{"text": text, "want": want}]))
    assert found == ([("known_gap", text, f"no longer a gap: move it to {want}")] if closed else [])


def test_a_miss_knows_its_place_in_the_list():
    checked = rule(known_gap=[{"text": "Not once.", "want": "flag"}, {"text": "They go.", "want": "leave"}])
    lost = {FLAGS[3]: (), LEAVES[5]: (finding("They"),)}
    assert [(miss.kind, miss.at) for miss in check_rule(checked, checker(**lost))] == [
        ("flag", 3),
        ("leave", 5),
        ("known_gap", 1),
    ]


def test_all_examples_are_counted():
    assert count(rule(known_gap=[{"text": "Not once.", "want": "flag"}])) == 13


def test_a_rule_that_is_off_is_checked_beside_the_defaults():
    assert selection(rule()) == ()
    assert selection(rule(default="off")) == ("default", "never-you")


def test_a_miss_reads_as_one_line():
    assert str(Miss("never-you", "leave", "They.", "no")) == 'never-you: leave: "They.": no'
