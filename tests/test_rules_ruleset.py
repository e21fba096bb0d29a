from __future__ import annotations

import pytest
from ruamel.yaml import YAML
from rule_files import CLASSES, CLAUSE, PHRASE, features, words

from kindphrase.errors import OptionError
from kindphrase.options import Options
from kindphrase.rules.load import PatternSet
from kindphrase.rules.model import RULE, Guard
from kindphrase.rules.rows import Row
from kindphrase.rules.ruleset import make_ruleset

NEVER = {"subject": "you", "habit": "zero"}


def rule(text=CLAUSE, **changes):
    return RULE.validate_python({**YAML(typ="safe").load(text), **changes})


def ruleset(*rules, guards=(), more=(), **options):
    packs = [PatternSet.of(group, CLASSES) for group in (rules, more)]
    return make_ruleset(packs, [Guard.model_validate(guard) for guard in guards], CLASSES, Options(**options))


NEVER_YOU = rule()
OH_GREAT = rule(PHRASE, category="contempt", severity=3)
FLAT = rule(id="flat", category="withdrawal", reflex="freeze", severity=1, default="off", aliases=["numb"])
PACK = (NEVER_YOU, OH_GREAT, FLAT)


@pytest.mark.parametrize(
    ("options", "ids"),
    [
        ({}, ["never-you", "oh-great"]),
        ({"select": ("never-you",)}, ["never-you"]),
        ({"select": ("contempt",)}, ["oh-great"]),
        ({"select": ("fight",)}, ["never-you", "oh-great"]),
        ({"select": ("flat",)}, ["flat"]),
        ({"select": ("numb",)}, ["flat"]),
        ({"select": ("freeze",)}, ["flat"]),
        ({"select": ("withdrawal", "absolute")}, ["flat", "never-you"]),
        ({"select": ("default", "flat")}, ["flat", "never-you", "oh-great"]),
        ({"select": ("all",)}, ["flat", "never-you", "oh-great"]),
        ({"ignore": ("absolute",)}, ["oh-great"]),
        ({"select": ("all",), "ignore": ("numb", "oh-great")}, ["never-you"]),
        ({"ignore": ("fight",)}, []),
        ({"min_severity": 3}, ["oh-great"]),
        ({"select": ("all",), "min_severity": 2}, ["never-you", "oh-great"]),
    ],
)
def test_which_rules_are_in_force(options, ids):
    assert [each.id for each in ruleset(*PACK, **options).rules] == ids


@pytest.mark.parametrize("option", ["select", "ignore"])
def test_an_unknown_name_is_answered_with_the_nearest(option):
    with pytest.raises(
        OptionError, match=r'no rule, category or reflex "nevr-you"\. Did you mean "never-you"'
    ) as caught:
        ruleset(*PACK, **{option: ("nevr-you",)})
    assert caught.value.nearest == "never-you"


LEVELS = ("never-you", "oh-great", "flat")


@pytest.mark.parametrize(
    ("options", "severities"),
    [
        ({}, (2, 3, None)),
        ({"severity": {"never-you": 3}}, (3, 3, None)),
        ({"severity": {"never-you": "off"}}, (None, 3, None)),
        ({"severity": {"contempt": 1}}, (2, 1, None)),
        ({"severity": {"fight": 1}}, (1, 1, None)),
        ({"severity": {"fight": 1, "contempt": 2, "oh-great": 3}}, (1, 3, None)),
        ({"severity": {"fight": "off", "oh-great": 3}}, (None, 3, None)),
        ({"severity": {"fight": 3, "absolute": "off"}}, (None, 3, None)),
        # a number for its id switches a rule on; one for its category or reflex does not
        ({"severity": {"flat": 1}}, (2, 3, 1)),
        ({"severity": {"numb": 2}}, (2, 3, 2)),
        ({"severity": {"flat": 2, "numb": 3}}, (2, 3, 2)),
        ({"severity": {"withdrawal": 2, "freeze": 3}}, (2, 3, None)),
        ({"severity": {"withdrawal": 2}, "select": ("all",)}, (2, 3, 2)),
        # what is selected and ignored counts all the same
        ({"severity": {"flat": 1}, "select": ("never-you",)}, (2, None, None)),
        ({"severity": {"flat": 1}, "ignore": ("freeze",)}, (2, 3, None)),
        ({"severity": {"never-you": 3}, "ignore": ("never-you",)}, (None, 3, None)),
        # the least severity is that of the options
        ({"severity": {"never-you": 3, "oh-great": 1}, "min_severity": 2}, (3, None, None)),
        # for the voice
        ({"voices": {"work": {"severity": {"fight": 1}}}}, (2, 3, None)),
        ({"voices": {"work": {"severity": {"fight": 1}}}, "voice": "work"}, (1, 1, None)),
        ({"voices": {"work": {"severity": {"never-you": 1}}}, "severity": {"fight": 3}, "voice": "work"}, (1, 3, None)),
        ({"voices": {"work": {"severity": {"fight": 1}}}, "severity": {"never-you": 3}, "voice": "work"}, (3, 1, None)),
        ({"voices": {"work": {"ignore": ["contempt"]}}, "ignore": ("absolute",), "voice": "work"}, (None, None, None)),
        ({"voices": {"work": {"min_severity": 3}}, "voice": "work"}, (None, 3, None)),
        ({"voices": {"work": {"min_severity": 1}}, "min_severity": 3, "voice": "work"}, (2, 3, None)),
    ],
)  # fmt: skip
def test_severities_decide_and_the_nearest_name_counts(options, severities):
    found = {rule.id: rule.severity for rule in ruleset(*PACK, **options).rules}
    assert tuple(found.get(id_) for id_ in LEVELS) == severities


@pytest.mark.parametrize(
    "options",
    [
        {"severity": {"nevr-you": 1}},
        {"voices": {"work": {"ignore": ["nevr-you"]}}},
        {"voices": {"work": {"severity": {"nevr-you": "off"}}}},
    ],
)
def test_an_unknown_name_with_a_level_or_for_another_voice_is_told(options):
    with pytest.raises(OptionError, match=r'"nevr-you"\. Did you mean "never-you"'):
        ruleset(*PACK, **options)


@pytest.mark.parametrize("name", ["default", "all"])
def test_all_is_no_name_for_a_level(name):
    with pytest.raises(OptionError, match=f'"{name}"'):
        ruleset(*PACK, severity={name: 1})


def test_the_rules_that_were_given_are_not_changed():
    (found,) = ruleset(NEVER_YOU, severity={"never-you": 3}).rules
    assert (found.severity, NEVER_YOU.severity) == (3, 2)
    assert found.model_copy(update={"severity": 2}) == NEVER_YOU


def test_every_name_is_known_in_force_or_not():
    found = ruleset(*PACK, select=("never-you",))
    assert found.names >= {"flat", "numb", "withdrawal", "freeze", "oh-great", "contempt"}
    assert "all" not in found.names


@pytest.mark.parametrize(("voice", "asked"), [("work", True), ("neutral", True), ("partner", False)])
def test_a_guard_for_voices_is_asked_only_there(voice, asked):
    guard = {"id": "technical", "why": "w", "voices": ["work", "neutral"], "when": [{"verb": "return"}]}
    (entry,) = ruleset(NEVER_YOU, guards=[guard], voice=voice).clause_rules(features(**NEVER))
    assert [each.name for each in entry.guards] == (["technical"] if asked else [])


def test_a_category_without_rules_is_unknown():
    with pytest.raises(OptionError):
        ruleset(NEVER_YOU, select=("threat",))


def test_a_later_pack_takes_the_place_of_a_rule_of_the_same_id():
    milder = rule(severity=1)
    found = ruleset(*PACK, more=[milder])
    assert found.rules == (milder, OH_GREAT)


def test_clause_rules_are_found_by_subject_and_in_order():
    anybody = rule(id="anybody", match=[{"verb": "lie"}])
    them = rule(id="them", match=[{"subject": "third"}, {"subject": ["you", "your"], "verb": "go"}])
    any_subject = rule(id="whoever", match=[{"subject": "any", "verb": "go"}])
    found = ruleset(NEVER_YOU, anybody, them, any_subject)

    def ids(**values):
        return [entry.rule.id for entry in found.clause_rules(features(**values))]

    assert ids(subject="you") == []
    assert ids(subject="you", verb="lie") == ["anybody"]
    assert ids(subject="you", verb="go") == ["them", "whoever"]
    assert ids(subject="your", verb="go") == ["them", "whoever"]
    assert ids(subject="third") == ["them"]
    assert ids(subject="third", verb="go") == ["them", "whoever"]
    assert ids(verb="go") == []
    assert ids(**NEVER) == ["never-you"]
    assert ids(subject="you", verb="go", habit="zero") == ["never-you", "them", "whoever"]


def test_phrase_rules_are_found_by_their_anchors():
    wild = rule(PHRASE, id="wild", match=["<INTJ> *"])
    label = rule(PHRASE, id="labelled", match=["you @insult", "such a @insult"])
    found = ruleset(OH_GREAT, wild, label)

    def places(text):
        return [(entry.rule.id, start, end) for entry, start, end in found.phrases_in(Row(words(text)))]

    assert places("nothing here") == []
    assert places("oh , great") == [("oh-great", 0, 3)]
    assert places("oh/oh/INTJ well") == [("wild", 0, 2)]
    assert places("you liars/liar") == [("labelled", 0, 2)]
    assert places("you drama queen , such a liar") == [("labelled", 0, 3), ("labelled", 4, 7)]


def test_guards_are_asked_in_order_until_one_silences():
    guards = [
        {"id": "conditional", "why": "w", "when": [{"if": "yes"}]},
        {"id": "praise", "why": "w", "when": [{"verb": "@praise"}, "thank you"]},
        {"id": "wish", "why": "w", "when": [{"holder-verb": "hope"}]},
    ]
    special = rule(unless=[{"verb": "know"}], despite=["wish"])
    found = ruleset(special, guards=guards)
    (entry,) = found.clause_rules(features(**NEVER))

    def verdict(text="you never call", **values):
        given = found.verdict(entry, features(**NEVER, **values), words(text))
        return given.tried, given.silenced_by

    assert verdict() == (("unless", "conditional", "praise"), None)
    assert verdict(verb="know") == (("unless",), "unless")
    assert verdict(if_="yes") == (("unless", "conditional", "praise"), None)
    assert verdict(**{"if": "yes"}) == (("unless", "conditional"), "conditional")
    assert verdict(verb="help", holder_verb="hope") == (("unless", "conditional", "praise"), "praise")
    assert verdict("thank you , you never fail") == (("unless", "conditional", "praise"), "praise")
    assert verdict(holder_verb="hope") == (("unless", "conditional", "praise"), None)


class SaidClause:
    """As much of a clause as guards look at."""

    def __init__(self, text, **values):
        self.features = features(**values)
        self.sentence = type("Said", (), {"words": words(text)})


def test_the_harm_guard_is_asked_of_the_sentence_and_never_of_a_match():
    harm = {"id": "harm", "why": "w", "note": "harm", "when": [{"subject": "you", "verb": "hit"}, "called the police"]}
    found = ruleset(NEVER_YOU, guards=[harm])
    for clauses in (
        [SaidClause("i left", subject="i"), SaidClause("you hit me", subject="you", verb="hit")],
        [SaidClause("i called the police", subject="i")],
    ):
        guard = found.harm(clauses, clauses[0].sentence.words)
        assert guard is not None
        assert (guard.name, guard.note) == ("harm", "harm")
    assert found.harm([left := SaidClause("you left", subject="you", verb="leave")], left.sentence.words) is None
    assert found.harm([], ()) is None
    (entry,) = found.clause_rules(features(**NEVER))
    assert entry.guards == ()
