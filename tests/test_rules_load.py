"""Rule files from disk. The table holds the wording of every complaint: it is what a rule's author sees."""

from __future__ import annotations

import re

import pytest
from rule_files import CLAUSE, LEXICON, PHRASE

from kindphrase.errors import PatternError
from kindphrase.resources import data_path
from kindphrase.rules import load_guards, load_patterns


@pytest.fixture
def load(tmp_path):
    """Write files below a folder, load them, and give the problems as ``line:column code message``."""

    def write_and_load(**files):
        for name, text in files.items():
            path = tmp_path / f"{name.replace('_', '-')}.yaml"
            path.write_bytes(text if isinstance(text, bytes) else text.encode())
        with pytest.raises(PatternError) as caught:
            load_patterns(tmp_path, lexicon=LEXICON)
        return caught.value.problems

    return write_and_load


def changed(old, new, text=CLAUSE):
    assert old in text
    return text.replace(old, new)


BAD = [
    (
        "unknown key",
        changed("severity:", "sevrity:"),
        ['K412 1:1 The key "severity" is missing.', 'K410 6:1 Unknown key "sevrity". Did you mean "severity"?'],
        'Write "severity", or take the key out.',
    ),
    (
        "missing key",
        changed('why: "One exception makes it untrue."\n', ""),
        ['K412 1:1 The key "why" is missing.'],
        'Add "why: …".',
    ),
    ("missing kind", changed("kind: clause\n", ""), ['K412 1:1 The key "kind" is missing.'], 'Add "kind: …".'),
    (
        "unknown kind",
        changed("kind: clause", "kind: clauses"),
        ['K413 3:7 "clauses" is no value of "kind". Did you mean "clause"?'],
        'Write "clause".',
    ),
    (
        "wrong type",
        changed("severity: 2", "severity: two"),
        ['K411 6:11 "severity" must be a whole number, not text.'],
        "Write a whole number.",
    ),
    (
        "number for text",
        changed('since: "0.1"', "since: 0.1"),
        ['K411 2:8 "since" must be text, not a number.'],
        "Put it in quotes.",
    ),
    (
        "out of range",
        changed("severity: 2", "severity: 9"),
        ['K411 6:11 "severity" must be at most 3.'],
        "Change the value.",
    ),
    (
        "list for mapping",
        "- a\n- b\n",
        ["K411 1:1 A rule file holds one mapping of keys to values."],
        'Begin with "id:", one key a line.',
    ),
    (
        "closed value",
        changed("category: absolute", "category: absolutes"),
        ['K413 4:11 "absolutes" is no value of "category". Did you mean "absolute"?'],
        'Write "absolute".',
    ),
    (
        "unknown feature",
        changed("    habit: zero", "    habits: zero"),
        ['K410 15:5 Unknown key "habits". Did you mean "habit"?'],
        'Write "habit", or take the key out.',
    ),
    (
        "unknown feature value",
        changed("habit: zero", "habit: [zero, nil]"),
        ['K413 15:19 "nil" is no value of "habit".'],
        "Choose one that is allowed.",
    ),
    (
        "upper case in a word feature",
        changed('{verb: "@praise"}', "{verb: Help}"),
        ['K411 16:17 "Help" can never match: write it in lower case, without blanks around it.'],
        "Change the value.",
    ),
    (
        "empty block",
        changed('  - subject: you\n    habit: zero\n    not: {verb: "@praise"}', "  - {}"),
        ["K411 14:5 An empty block would hold everywhere: name a feature."],
        None,
    ),
    (
        "unknown word class",
        changed("@praise", "@prase"),
        ['K416 16:18 There is no word class "@prase". Did you mean "@praise"?'],
        'Write "@praise".',
    ),
    (
        "unknown word class in a list",
        changed('verb: "@praise"', 'verb: [help, "@nonesuch"]'),
        ['K416 16:25 There is no word class "@nonesuch".'],
        "Add the class to data/lexicon/words.yaml, or list the words.",
    ),
    (
        "unknown feeling",
        changed("[hurt, sad]", "[hurt, sadd]"),
        ['K417 12:18 There is no feeling word "sadd". Did you mean "sad"?'],
        'Write "sad", or add the word to data/lexicon/feelings.yaml.',
    ),
    (
        "unknown guard",
        CLAUSE + "despite: [prase]\n",
        ['K420 19:11 There is no guard "prase". Did you mean "praise"?'],
        'Write "praise".',
    ),
    (
        "missing examples",
        changed("[a one, a two, a three, a four, a five, a six]", "[a one]"),
        ['K414 17:1 "flag" needs at least 6 examples, and has 1.'],
        "Write 5 more.",
    ),
    (
        "span outside the text",
        changed("[a one,", "[{text: You never call., span: you never},"),
        ['K411 17:8 The span "you never" does not stand in the text of the example.'],
        None,
    ),
    (
        "unknown key of an example",
        changed("[a one,", "[{text: You never call., spam: You},"),
        ['K410 17:32 Unknown key "spam". Did you mean "span"?'],
        'Write "span", or take the key out.',
    ),
    (
        "frames without feelings",
        changed("feelings: [hurt, sad]\n", ""),
        ['K411 1:1 A rule with "frames" needs "feelings" to put into them; without, write "frames: []".'],
        None,
    ),
    (
        "neither frames nor advice",
        changed("frames: [observation, now]", "frames: []"),
        ['K411 1:1 A rule without "frames" offers advice only: write the "advice".'],
        None,
    ),
    (
        "id differs",
        changed("id: never-you", "id: never-them"),
        ['K418 1:5 The id "never-them" is not the name of the file, "never-you".'],
        'Write "id: never-you", or rename the file to never-them.yaml.',
    ),
    (
        "duplicate keys, all of them",
        changed("severity: 2", "severity: 2\nseverity: 3\nid: x"),
        [
            'K406 7:1 The key "severity" stands twice; the first is in line 6.',
            'K406 8:1 The key "id" stands twice; the first is in line 1.',
        ],
        "Keep one of them.",
    ),
    (
        "tabs, all of them",
        changed("  - subject: you\n    habit", "\t- subject: you\n\thabit"),
        ["K404 14:1 A tab cannot indent YAML.", "K404 15:1 A tab cannot indent YAML."],
        "Use two blanks for each level.",
    ),
    ("empty file", "# nothing yet\n", ["K403 1:1 The file is empty."], "Write the file, or take it away."),
    (
        "not UTF-8",
        b"id: never-you\nwhy: caf" + b"\xe9\n",
        ["K402 2:9 Not UTF-8: byte 0xe9 at offset 22."],
        "Save the file as UTF-8.",
    ),
    (
        "not YAML",
        changed('why: "One exception makes it untrue."', "why: one: two"),
        ["K405 8:9 Not YAML: mapping values are not allowed here."],
        "Mend the line; quotes around a text with : # or quotation marks often do it.",
    ),
    (
        "a tag",
        changed('source: "Written for this test."', "source: !!python/name:os.exec x"),
        ["K405 10:9 Not YAML for rules: the tag tag:yaml.org,2002:python/name:os.exec."],
        "Take the tag out.",
    ),
    (
        "cyclic alias",
        changed("feelings: [hurt, sad]", "feelings: &all [hurt, *all]"),
        ["K407 12:11 An alias stands inside the value that it names."],
        "Write the value out.",
    ),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected", "step"), [case[1:] for case in BAD], ids=[case[0] for case in BAD])
def test_bad_rule_files(load, text, expected, step):
    problems = load(never_you=text)
    assert [f"{each.code} {each.line}:{each.column} {each.message}" for each in problems] == expected
    assert all(each.next_step for each in problems)
    if step is not None:
        assert problems[-1].next_step == step


@pytest.mark.parametrize(
    ("phrase", "column", "message", "allowed"),
    [
        ("'you (a|b'", 10, '"(" is not closed.', False),
        ("'such a @insutl'", 13, 'There is no word class "@insutl". Did you mean "@insult"?', True),
        ("such a @insutl", 12, 'There is no word class "@insutl". Did you mean "@insult"?', True),
        ("'a <ADVERB> b'", 8, '"<ADVERB>" is no word class of Universal Dependencies.', True),
    ],
)
def test_bad_phrases_are_marked_in_the_line(load, phrase, column, message, allowed):
    text = changed("'^ oh (great|nice) $'", phrase, PHRASE)
    (problem,) = load(oh_great=text)
    assert (problem.line, problem.column, problem.message) == (14, column, message)
    assert bool(problem.allowed) is allowed
    assert problem.excerpt == f"  - {phrase}"


def test_a_phrase_under_unless_is_checked_too(load):
    (problem,) = load(oh_great=PHRASE + "unless:\n  - subject: i\n  - 'oh ('\n")
    assert (problem.code, problem.line, problem.column) == ("K415", 19, 9)


def test_a_problem_shows_the_line_and_what_is_allowed(load):
    (problem,) = load(never_you=changed("reflex: fight", "reflex: figth"))
    assert re.sub(r"\S+never-you", "never-you", str(problem)).splitlines() == [
        'K413 never-you.yaml:5:9 "figth" is no value of "reflex". Did you mean "fight"?',
        "    5 | reflex: figth",
        "      |         ^^^^^",
        "    allowed: fight, flight, freeze, appease",
        '    next: Write "fight".',
    ]


def test_the_problems_of_all_files_come_at_once_in_the_order_of_paths(load):
    problems = load(
        b=changed("severity: 2", "severity: 7").replace("never-you", "b"), a="", c=changed("never-you", "c") + "x: 1\n"
    )
    assert [(each.path[-6:], each.code) for each in problems] == [
        ("a.yaml", "K403"),
        ("b.yaml", "K411"),
        ("c.yaml", "K410"),
    ]


def test_an_id_is_taken_once_in_a_pack(tmp_path):
    for folder in ("one", "two"):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / "never-you.yaml").write_text(CLAUSE)
    with pytest.raises(PatternError) as caught:
        load_patterns(tmp_path, lexicon=LEXICON)
    (problem,) = caught.value.problems
    assert problem.code == "K419"
    assert problem.message == f'The id "never-you" is taken by {tmp_path / "one" / "never-you.yaml"}.'
    assert problem.path.startswith(str(tmp_path / "two"))


def test_an_alias_counts_as_an_id(load):
    problems = load(never_you=CLAUSE, oh_great=PHRASE + "aliases: [oh-wow, never-you]\n")
    assert [(each.code, each.line, each.column) for each in problems] == [("K419", 17, 19)]


def test_a_path_that_is_not_there(tmp_path):
    with pytest.raises(PatternError, match=r"K401 .*gone\.yaml:1:1 Cannot be read \(No such file or directory\)"):
        load_patterns(tmp_path / "gone.yaml", lexicon=LEXICON)


def test_a_folder_without_rules(tmp_path):
    (tmp_path / ".hidden.yaml").write_text("x")
    with pytest.raises(PatternError, match=r"The folder holds no \.yaml file"):
        load_patterns(tmp_path, lexicon=LEXICON)


def test_rules_are_found_at_any_depth_in_the_order_of_their_paths(tmp_path):
    (tmp_path / "b" / "deep").mkdir(parents=True)
    (tmp_path / "a.yml").write_text(CLAUSE.replace("never-you", "a"))
    (tmp_path / "b" / "deep" / "oh-great.yaml").write_text("\ufeff" + PHRASE.replace("\n", "\r\n"), newline="")
    (tmp_path / "b" / "notes.txt").write_text("not a rule")
    found = load_patterns(tmp_path, lexicon=LEXICON)
    assert [(rule.id, rule.kind) for rule in found.rules] == [("a", "clause"), ("oh-great", "phrase")]
    assert [path.name for path in found.paths] == ["a.yml", "oh-great.yaml"]


def test_a_single_file_and_the_values_in_it(tmp_path):
    path = tmp_path / "never-you.yaml"
    path.write_text(CLAUSE + "default: off\nobservable: no\nknown_gap: [{text: c one, want: leave}]\n")
    (rule,) = load_patterns(path, lexicon=LEXICON).rules
    assert (rule.default, rule.observable, rule.slot, rule.span) == ("off", False, "what happened", "clause")
    assert rule.known_gap[0].want == "leave"
    assert rule.flag[0].text == "a one"
    assert rule.match[0].asked() == {"subject": ("you",), "habit": ("zero",)}


@pytest.mark.parametrize("text", [case[1] for case in BAD], ids=[case[0] for case in BAD])
def test_without_libyaml_the_complaints_are_the_same(load, monkeypatch, text):
    fast = load(never_you=text)
    from ruamel.yaml import YAML

    from kindphrase import datafiles

    monkeypatch.setattr(datafiles, "YAML", lambda typ, pure=True: YAML(typ=typ, pure=True))
    assert load(never_you=text) == fast


def test_the_guards_that_ship_load_and_are_named_as_the_rules_may_name_them():
    names = {guard.id for guard in load_guards()}
    assert {"praise", "generic", "reported", "conditional", "harm"} <= names
    assert names == {path.stem for path in data_path("guards").glob("*.yaml")}


def test_a_bad_guard_is_told_like_a_bad_rule(tmp_path):
    (tmp_path / "quiet.yaml").write_text("id: loud\nwhy: Because.\nwhen:\n  - {subjekt: you}\n")
    (tmp_path / "still.yaml").write_text("id: calm\nwhy: Because.\nwhen:\n  - {verb: '@nope'}\n")
    with pytest.raises(PatternError) as caught:
        load_guards(tmp_path)
    assert [(each.code, each.line) for each in caught.value.problems] == [("K410", 4), ("K418", 1), ("K416", 4)]
