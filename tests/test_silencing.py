"""What is silent on purpose: by comment, by allowed phrase, as known before; and what is said of it."""

from __future__ import annotations

import re

import pytest
from reports import assert_sound
from ruamel.yaml import YAML
from rule_files import CLAUSE
from timing import cpu_seconds

from kindphrase import Checker
from kindphrase.finding.analysing import Analysis
from kindphrase.finding.matching import Match
from kindphrase.finding.silencing import silence, silence_notes
from kindphrase.fingerprints import fingerprint
from kindphrase.masking.mask import mask
from kindphrase.options import Options
from kindphrase.rules.model import RULE
from kindphrase.spans import Span

RULES = {
    id_: RULE.validate_python({**YAML(typ="safe").load(CLAUSE), "id": id_, "category": category, "aliases": aliases})
    for id_, category, aliases in (("never-you", "absolute", ["not-once"]), ("you-liar", "label", []))
}
KNOWN = frozenset().union(*(rule.names for rule in RULES.values()))


def analysis(text, *found, **match):
    """An analysis with a match for each (rule, words); the words stand in the text once."""
    matches = []
    for rule, words in found:
        start = text.index(words)
        matches.append(Match(RULES[rule], None, Span(start, start + len(words)), **match))
    return Analysis(mask(text), (), (), tuple(matches), ())


def reasons(text, *found, **options):
    return [each.silenced_by for each in silence(analysis(text, *found), Options(**options)).matches]


def notes(text, *found, **options):
    return list(silence_notes(silence(analysis(text, *found), Options(**options)), KNOWN))


NEVER, LIAR = ("never-you", "You never call"), ("you-liar", "you liar")
DRAFT = "You never call. Bye, you liar."


# --- by comment


@pytest.mark.parametrize(
    ("names", "silent"),
    [
        ("", [True, True]),
        ("never-you", [True, False]),
        ("not-once", [True, False]),
        ("label", [False, True]),
        ("absolute, you-liar", [True, True]),
        ("fight", [True, True]),
        ("flight", [False, False]),
        ("nevr-you", [False, False]),
    ],
)
def test_a_comment_silences_rules_aliases_categories_and_reflexes(names, silent):
    found = reasons(f"<!-- kindphrase: ignore-next-line {names} -->\n{DRAFT}", NEVER, LIAR)
    assert found == [("comment" if each else None) for each in silent]


@pytest.mark.parametrize(
    ("draft", "silent"),
    [
        ("You never call. # kindphrase: ignore\nBye, you liar.", [True, False]),
        ("# kindphrase: ignore-next-line\nYou never call.\nBye, you liar.", [True, False]),
        ("You never call. /* kindphrase: ignore-start */ Bye, you liar.", [False, True]),
        ("/* kindphrase: ignore-start */ You never call. /* kindphrase: ignore-end */ Bye, you liar.", [True, False]),
        ("You never call. Bye, you liar.\n# kindphrase: ignore-file label", [False, True]),
        (
            "/* kindphrase: ignore-start label */ You never call.\n# kindphrase: ignore-next-line\nyou liar.",
            [False, True],
        ),
    ],
)
def test_where_a_finding_starts_decides(draft, silent):
    assert reasons(draft, NEVER, LIAR) == [("comment" if each else None) for each in silent]


def test_what_is_silent_already_keeps_its_reason():
    text = f"{DRAFT}\n# kindphrase: ignore-file"
    for given in ({"silenced_by": "praise"}, {"lost_to": "you-liar"}):
        before = analysis(text, NEVER, **given)
        assert silence(before, Options(allow=("never",))).matches == before.matches
        assert list(silence_notes(before, KNOWN)) == []


# --- by allowed phrase


@pytest.mark.parametrize(
    ("phrase", "silent"),
    [
        ("you never call", True),
        ("YOU  NEVER, CALL!", True),
        ("never", True),
        ("you never call. Bye", True),
        ("call bye", False),
        ("nev", False),
        ("you always call", False),
        ("bye", False),
    ],
)
def test_a_phrase_allows_what_holds_it_and_what_stands_in_it(phrase, silent):
    assert reasons(DRAFT, NEVER, LIAR, allow=(phrase,)) == ["allow" if silent else None, None]


# --- as known before


@pytest.mark.parametrize("rule", ["never-you", "not-once"])
def test_a_known_finding_is_silent_under_its_former_id_too(rule):
    known = {fingerprint(rule, "you NEVER call!")}
    assert reasons(DRAFT, NEVER, LIAR, baseline=known) == ["baseline", None]


def test_the_words_of_one_rule_are_not_known_for_another():
    assert reasons(DRAFT, NEVER, baseline={fingerprint("you-liar", "You never call")}) == [None]


def test_without_a_reason_the_analysis_is_the_same():
    before = analysis(DRAFT, NEVER)
    assert silence(before, Options()) is before


# --- what is said


def test_each_silent_finding_is_noted_with_rule_and_reason():
    text = f"{DRAFT} # kindphrase: ignore label"
    found = notes(text, NEVER, LIAR, baseline={fingerprint("never-you", "You never call")})
    assert [(note.code, note.message) for note in found] == [
        ("silenced", "The baseline knows this finding of never-you."),
        ("silenced", "A comment in the draft silences you-liar here."),
    ]
    assert [text[note.start : note.end] for note in found] == ["You never call", "you liar"]
    (allowed,) = notes(DRAFT, NEVER, allow=("never call",))
    assert allowed.message == "Options.allow lets these words stand (never-you)."


def test_a_name_that_is_none_is_a_warning_where_it_stands():
    text = "# kindphrase: ignore nevr-you, label, zzzzzz"
    near, far = notes(text)
    assert (near.code, text[near.start : near.end]) == ("unknown-rule", "nevr-you")
    assert near.message == 'This comment names no rule, category or reflex. Did you mean "never-you"?'
    assert (far.code, text[far.start : far.end]) == ("unknown-rule", "zzzzzz")
    assert far.message.endswith('"kindphrase rules list" prints those there are.')


def test_no_message_holds_words_of_the_draft():
    text = f"{DRAFT} # kindphrase: ignore orchid, passwort -- the orchid password"
    found = notes(text, NEVER, LIAR, allow=("you liar",), baseline={fingerprint("never-you", "You never call")})
    assert len(found) == 4
    for note in found:
        assert not re.search("orchid|passw|call|liar\b|Bye", note.message.replace("you-liar", ""))


def test_many_comments_and_many_findings_take_no_time():
    row = "You never call. # kindphrase: ignore-next-line label\n"
    count = 3000
    masked = mask(row * count)
    matches = tuple(Match(RULES["never-you"], None, Span(at * len(row), at * len(row) + 14)) for at in range(count))
    options = Options(allow=("call you", "never ever", "bye"))
    analysis = Analysis(masked, (), (), matches, ())
    assert cpu_seconds(lambda: silence(analysis, options)) < 3
    found = silence(analysis, options)
    assert all(each.alive for each in found.matches)


# --- in the whole


@pytest.fixture
def check(checker):
    return lambda text, **options: Checker(model=checker.nlp, **options).check(text)


def test_a_silent_finding_is_left_as_it_is_and_the_others_are_not(check):
    draft = "You never call me. <!-- kindphrase: ignore never-you -->\nYou never call me back."
    report = check(draft)
    assert_sound(report)
    assert [(each.rule, each.start > 50) for each in report.findings] == [("never-you", True)]
    assert [(note.code, note.start) for note in report.notes] == [("silenced", 0)]
    assert report.rewrite().startswith("You never call me. <!-- kindphrase: ignore never-you -->\n")
    assert "You never call me back" not in report.rewrite()


def test_a_rule_that_is_silenced_brings_up_no_other(check):
    draft = "You never call me."
    (finding,) = check(draft).findings
    assert check(f"{draft} <!-- kindphrase: ignore {finding.rule} -->").findings == ()


def test_a_rule_that_is_not_in_force_is_known_to_comments(check):
    report = check("Hello. <!-- kindphrase: ignore never-you -->", ignore=["never-you"])
    assert report.notes == ()


def test_the_fingerprints_of_a_report_make_a_baseline(check):
    drafts = ["You never call me.", "You're always late. You liar!"]
    known = {each.fingerprint for draft in drafts for each in check(draft).findings}
    assert known
    for draft in drafts:
        again = check(f"Hi!\n\n{draft}", baseline=known)
        assert again.findings == ()
        assert [note.code for note in again.notes].count("silenced") == len(check(draft).findings)
    assert check("You never write me.", baseline=known).findings


def test_an_allowed_phrase_silences_that_finding_alone(check):
    draft = "Thanks for nothing and you never call me."
    report = check(draft, allow=["thanks for nothing"])
    assert_sound(report)
    assert [each.text for each in report.findings] == ["you never call me"]
    assert "Thanks for nothing" in report.rewrite()
