"""Every kind of bad rule file, with all that its author sees, word for word."""

from __future__ import annotations

import pytest
from rule_files import CLAUSE, LEXICON, PHRASE

from kindphrase.errors import PatternError
from kindphrase.rules import load_patterns


def changed(old, new, text=CLAUSE):
    assert old in text
    return text.replace(old, new)


KINDS = {
    "unknown-key": (
        changed("reflex: fight", "reflex: fight\ncolour: red"),
        """\
K410 unknown-key.yaml:6:1 Unknown key "colour".
    6 | colour: red
      | ^^^^^^
    allowed: id, aliases, since, kind, category, reflex, severity, default, message, why, question, source, frames, \
feelings, slot, observable, wins_ties, instead, wish, wishes and 10 more
    next: Take the key out.""",
    ),
    "wrong-type": (
        changed("severity: 2", "severity: two"),
        """\
K411 wrong-type.yaml:6:11 "severity" must be a whole number, not text.
    6 | severity: two
      |           ^^^
    next: Write a whole number.""",
    ),
    "wrong-value": (
        changed("reflex: fight", "reflex: figth"),
        """\
K413 wrong-value.yaml:5:9 "figth" is no value of "reflex". Did you mean "fight"?
    5 | reflex: figth
      |         ^^^^^
    allowed: fight, flight, freeze, appease
    next: Write "fight".""",
    ),
    "bad-phrase": (
        changed("(great|nice)", "(great|nice", PHRASE),
        """\
K415 bad-phrase.yaml:14:11 "(" is not closed.
    14 |   - '^ oh (great|nice $'
       |           ^
    next: Add ")".""",
    ),
    "duplicate-key": (
        changed("severity: 2", "severity: 2\nseverity: 3"),
        """\
K406 duplicate-key.yaml:7:1 The key "severity" stands twice; the first is in line 6.
    7 | severity: 3
      | ^^^^^^^^
    next: Keep one of them.""",
    ),
    "unknown-feeling": (
        changed("[hurt, sad]", "[hurt, sadd]"),
        """\
K417 unknown-feeling.yaml:12:18 There is no feeling word "sadd". Did you mean "sad"?
    12 | feelings: [hurt, sadd]
       |                  ^^^^
    allowed: hurt, ignored, sad
    next: Write "sad", or add the word to data/lexicon/feelings.yaml.""",
    ),
    "missing-example": (
        changed("[b one, b two, b three, b four, b five, b six]", "[b one, b two, b three, b four]"),
        """\
K414 missing-example.yaml:18:1 "leave" needs at least 6 examples, and has 4.
    18 | leave: [b one, b two, b three, b four]
       | ^^^^^
    next: Write 2 more.""",
    ),
    "empty-example": (
        changed("[b one, b two, b three", "['', '', b three"),
        """\
K411 empty-example.yaml:18:10 "leave" has 2 empty entries.
    18 | leave: ['', '', b three, b four, b five, b six]
       |          ^
    next: Write them; this is the first.""",
    ),
    "empty-text": (
        changed('why: "One exception makes it untrue."', 'why: ""'),
        """\
K411 empty-text.yaml:8:7 "why" is empty.
    8 | why: ""
      |       ^
    next: Write it.""",
    ),
    "no-question": (
        changed('in mind?"', 'in mind."'),
        """\
K411 no-question.yaml:9:12 A "question" ends with a question mark.
    9 | question: "Which time do you have in mind."
      |            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    next: Change the value.""",
    ),
    "two-lines": (
        changed('message: "It says that it has not happened once."', 'message: "It\\n says."'),
        """\
K411 two-lines.yaml:7:11 This must stand on one line.
    7 | message: "It\\n says."
      |           ^^^^^^^^^^
    next: Change the value.""",
    ),
    "other-id": (
        changed("id: never-you", "id: other-ids"),
        """\
K418 other-id.yaml:1:5 The id "other-ids" is not the name of the file, "other-id".
    1 | id: other-ids
      |     ^^^^^^^^^
    next: Write "id: other-id", or rename the file to other-ids.yaml.""",
    ),
    "bad-id": (
        changed("id: never-you", "id: Bad_Id"),
        """\
K411 bad-id.yaml:1:5 "Bad_Id" is no id: use small letters and digits, with single hyphens between the words.
    1 | id: Bad_Id
      |     ^^^^^^
    next: Change the value.""",
    ),
    "fight": (
        CLAUSE,
        """\
K419 fight.yaml:1:5 The id "fight" means a reflex.
    1 | id: fight
      |     ^^^^^
    next: Choose another id.""",
    ),
    "circle-one": (
        changed("since:", "aliases: [circle-two]\nsince:"),
        """\
K421 circle-one.yaml:2:11 The aliases go in a circle: circle-one → circle-two → circle-one.
    2 | aliases: [circle-two]
      |           ^^^^^^^^^^
    next: Take one of them out: an alias is a former id, which no rule bears any more.""",
    ),
    "circle-two": (
        changed("since:", "aliases: [old-two, circle-one]\nsince:"),
        """\
K421 circle-two.yaml:2:20 The aliases go in a circle: circle-two → circle-one → circle-two.
    2 | aliases: [old-two, circle-one]
      |                    ^^^^^^^^^^
    next: Take one of them out: an alias is a former id, which no rule bears any more.""",
    ),
    "own-alias": (
        changed("since:", "aliases: [own-alias]\nsince:"),
        """\
K421 own-alias.yaml:2:11 The alias "own-alias" is the id of the rule itself.
    2 | aliases: [own-alias]
      |           ^^^^^^^^^
    next: Take it out: an alias is a former id, which no rule bears any more.""",
    ),
    "yaml-cycle": (
        changed('  - subject: you\n    habit: zero\n    not: {verb: "@praise"}', "  &all\n  - *all"),
        """\
K407 yaml-cycle.yaml:14:3 An alias stands inside the value that it names.
    14 |   &all
       |   ^
    next: Write the value out.""",
    ),
    "tab": (
        changed("    habit", "\thabit"),
        """\
K404 tab.yaml:15:1 A tab cannot indent YAML.
    15 | \thabit: zero
       | ^
    next: Use two blanks for each level.""",
    ),
    "empty": (
        "# nothing yet\n",
        """\
K403 empty.yaml:1:1 The file is empty.
    next: Write the file, or take it away.""",
    ),
    "not-utf-8": (
        b'id: not-utf-8\nwhy: "caf\xe9"\n',
        """\
K402 not-utf-8.yaml:2:10 Not UTF-8: byte 0xe9 at offset 23.
    2 | why: "caf\ufffd"
      |          ^
    next: Save the file as UTF-8.""",
    ),
    "utf-16": (
        CLAUSE.encode("utf-16-le"),
        """\
K402 utf-16.yaml:1:2 Not UTF-8: byte 0x00 at offset 1.
    next: Save the file as UTF-8.""",
    ),
    "deep": (
        "id: " + "[" * 5000,
        """\
K405 deep.yaml:1:34 Not YAML: nested too deeply.
    next: Write it flatter.""",
    ),
    "no-text-key": (
        CLAUSE + "7: x\n",
        """\
K411 no-text-key.yaml:19:1 The key "7" is no text.
    19 | 7: x
       | ^
    next: Take it out.""",
    ),
    "no-condition": (
        CLAUSE + "unless: [7]\n",
        """\
K411 no-condition.yaml:19:10 "unless" must be a mapping of keys to values, not a number.
    19 | unless: [7]
       |          ^
    next: Write a mapping of keys to values.""",
    ),
}


def written(folder, name, content):
    path = folder / f"{name}.yaml"
    path.parent.mkdir(parents=True, exist_ok=True)
    if isinstance(content, str):
        content = content.replace("id: never-you", f"id: {name}").replace("id: oh-great", f"id: {name}").encode()
    path.write_bytes(content)


def test_all_kinds_are_told_in_one_go_each_word_for_word(tmp_path):
    for name, (content, _) in KINDS.items():
        written(tmp_path, name, content)
    for folder in ("y", "z"):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / "same.yaml").write_text(CLAUSE.replace("never-you", "same"))
    with pytest.raises(PatternError) as caught:
        load_patterns(tmp_path, lexicon=LEXICON)
    duplicate = (
        'K419 z/same.yaml:1:5 The id "same" is taken by y/same.yaml.\n'
        "    1 | id: same\n      |     ^^^^\n    next: Choose another id."
    )
    told = str(caught.value).replace(f"{tmp_path}/", "")
    expected = [text for _, (_, text) in sorted(KINDS.items(), key=lambda kind: f"{kind[0]}.yaml")]
    assert told.split("\n\n") == [*expected, duplicate]


def test_an_alias_that_is_the_id_of_another_rule_is_marked_where_it_stands(tmp_path):
    written(tmp_path, "one", changed("since:", "aliases: [old-one, two]\nsince:"))
    written(tmp_path, "two", changed("since:", "aliases: [old-one]\nsince:"))
    with pytest.raises(PatternError) as caught:
        load_patterns(tmp_path, lexicon=LEXICON)
    found = [(each.path[-8:], each.code, each.column, each.message) for each in caught.value.problems]
    assert found == [
        ("one.yaml", "K419", 20, f'The alias "two" is taken by {tmp_path / "two.yaml"}.'),
        ("two.yaml", "K419", 11, f'The alias "old-one" is taken by {tmp_path / "one.yaml"}.'),
    ]


def test_a_circle_of_three_is_found(tmp_path):
    for name, alias in (("one", "two"), ("two", "three"), ("three", "one")):
        written(tmp_path, name, changed("since:", f"aliases: [{alias}]\nsince:"))
    with pytest.raises(PatternError) as caught:
        load_patterns(tmp_path, lexicon=LEXICON)
    assert [each.message for each in caught.value.problems] == [
        "The aliases go in a circle: one → two → three → one.",
        "The aliases go in a circle: three → one → two → three.",
        "The aliases go in a circle: two → three → one → two.",
    ]
