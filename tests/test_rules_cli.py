"""``kindphrase rules``: list, show, test, new and schema. The pages are in test_rule_pages."""

from __future__ import annotations

import io
import json
import re
import subprocess
import sys
from typing import get_args

import pytest
from commandline import kindphrase_command, run, told
from rich.console import Console
from ruamel.yaml import YAML

from kindphrase import rulecheck
from kindphrase.adapters import rules_cli
from kindphrase.adapters.rule_skeleton import skeleton
from kindphrase.adapters.rule_words import CATEGORIES, FRAMES, REFLEXES, reason
from kindphrase.errors import PatternError
from kindphrase.reporting import Category, Frame, Reflex, Report
from kindphrase.resources import data_path
from kindphrase.rules import load_guards, load_patterns

MINE = """\
id: you-never-sing
aliases: [never-sing]
since: "1.0"
kind: clause
category: absolute
reflex: fight
severity: 1
message: "It closes the door on songs."
why: "They will think of the one time they sang."
question: "Which song would you have liked to hear?"
source: "Written for this test."
frames: [observation]
feelings: [sad]
match:
  - {subject: you, habit: zero, verb: sing}
unless:
  - {if: "yes"}
  - "in the shower"
despite: [praise]
flag:
  - You never sing.
  - {text: You never sing at home., span: You never sing at home}
  - you never sing anymore
  - You never sing with us.
  - You've never once sung for me!
  - You never sing in the car.
leave:
  - They never sing.
  - I never sing.
  - You always sing so well!
  - You sing.
  - Do you sing?
  - You never sing in the shower.
known_gap:
  - {text: Singing is not what you do., want: flag}
"""


@pytest.fixture
def mine(tmp_path):
    path = tmp_path / "you-never-sing.yaml"
    path.write_text(MINE)
    return path


ENTRIES = rules_cli._entries(())
RULES = [entry.rule for entry in ENTRIES]


@pytest.fixture(autouse=True)
def quick(monkeypatch):
    """The rules that ship are read once for all of these tests; packs are read beside them as ever."""
    real = rules_cli._entries
    monkeypatch.setattr(rules_cli, "_entries", lambda packs: real(packs) if packs else ENTRIES)


# --- list


def test_the_list_holds_every_rule_in_the_order_of_category_and_id():
    result = run("rules", "list")
    header, *rows = result.stdout.splitlines()
    assert result.exit_code == 0
    assert header.split() == ["id", "category", "reflex", "severity", "default", "message"]
    assert [tuple(row.split()[:2]) for row in rows] == sorted(
        ((rule.id, rule.category) for rule in RULES), key=lambda row: (row[1], row[0])
    )
    assert {rule.id for rule in RULES if rule.default == "off"} == {
        row.split()[0] for row in rows if row.split()[4] == "off"
    }


def test_the_columns_of_the_list_stand_under_one_another():
    rows = run("rules", "list", "--category", "threat").stdout.splitlines()
    for name in ("category", "reflex", "severity", "default", "message"):
        at = rows[0].index(name)
        assert all(row[at - 2 : at] == "  " and row[at] != " " for row in rows)


def test_the_list_can_be_narrowed():
    rows = run("rules", "list", "--category", "Absolute,label", "--category", "withdrawal", "--reflex", "flight").stdout
    wanted = [
        rule.id for rule in RULES if rule.category in {"absolute", "label", "withdrawal"} and rule.reflex == "flight"
    ]
    assert [row.split()[0] for row in rows.splitlines()[1:]] == sorted(wanted)


def test_the_list_shows_the_rules_of_a_pack(mine):
    found = json.loads(
        run("rules", "list", "--patterns", str(mine), "--category", "absolute", "--format", "json").stdout
    )
    (rule,) = [each for each in found if each["id"] == "you-never-sing"]
    assert rule == {
        "id": "you-never-sing",
        "aliases": ["never-sing"],
        "since": "1.0",
        "kind": "clause",
        "category": "absolute",
        "reflex": "fight",
        "severity": 1,
        "default": "on",
        "message": "It closes the door on songs.",
        "path": str(mine),
    }
    assert [each["id"] for each in found] == sorted(each["id"] for each in found)


def test_a_list_without_rules_is_an_empty_list():
    result = run("rules", "list", "--category", "threat", "--reflex", "freeze", "--format", "json")
    assert (result.exit_code, json.loads(result.stdout)) == (0, [])


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["--category", "treat"], 'no category "treat". Did you mean "threat"?'),
        (["--reflex", "figth"], 'no reflex "figth". Did you mean "fight"?'),
        (["--format", "yaml"], 'no format "yaml"'),
        (["--patterns", "gone/"], "gone:1:1 Cannot be read (No such file or directory)"),
    ],
)
def test_what_the_list_does_not_know_is_told(arguments, words):
    result = run("rules", "list", *arguments)
    assert (result.exit_code, result.stdout) == (2, "")
    assert words in told(result)


def test_on_a_terminal_only_the_message_is_folded(monkeypatch):
    out = Console(file=io.StringIO(), force_terminal=True, width=80, color_system=None)
    monkeypatch.setattr(rules_cli, "console", lambda: out)
    assert run("rules", "list", "--category", "threat").exit_code == 0
    rows = out.file.getvalue().splitlines()
    assert max(map(len, rows)) <= 80
    assert any(row.startswith("you-will-regret-this") and "threat" in row for row in rows)


def test_the_list_and_the_sheet_need_no_parser():
    code = (
        "import sys; from typer.testing import CliRunner; from kindphrase.adapters.cli import app; "
        "found = [CliRunner().invoke(app, ['rules', *line]).exit_code for line in (['list'], ['show', 'never-you'])]; "
        "print(found, [name for name in ('spacy', 'thinc', 'kindphrase.checker') if name in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout == "[0, 0] []\n"


# --- show


def test_everything_about_a_rule_is_shown(mine):
    result = run("rules", "show", "you-never-sing", "--patterns", str(mine))
    guards = [guard for guard in load_guards() if guard.id != "praise"]
    told_guards = "".join(f"  {guard.id}: {reason(guard)}\n" for guard in guards)
    assert result.exit_code == 0
    assert result.stdout == (
        f"""\
you-never-sing  mild · absolute · fight · since 1.0
also known as never-sing
It closes the door on songs.

Why it may land badly
  They will think of the one time they sang.

The question it asks
  Which song would you have liked to hear?

What is offered
  observation: “I felt … when …”
  feelings, where the behaviour has none of its own: sad
  blank, where the draft does not say what happened: [what happened]

What it notices: any of these
  - verb is sing; subject is you; habit is zero

When it stays quiet: the rule's own exceptions
  - if is yes
  - the sentence has "in the shower"

When it stays quiet: guards
{told_guards}
Guards that do not count here
  praise

Found
  “You never sing.”
  “You never sing at home.”
    the words: “You never sing at home”
  “you never sing anymore”
  “You never sing with us.”
  “You've never once sung for me!”
  “You never sing in the car.”

Left alone
  “They never sing.”
  “I never sing.”
  “You always sing so well!”
  “You sing.”
  “Do you sing?”
  “You never sing in the shower.”

Read wrongly for now
  “Singing is not what you do.” (should be: flag)

Source
  Written for this test.

File
  {mine}
"""
    )


def test_a_former_id_finds_the_rule_and_says_so(mine):
    by_alias = run("rules", "show", "never-sing", "--patterns", str(mine))
    assert by_alias.stdout == run("rules", "show", "you-never-sing", "--patterns", str(mine)).stdout
    assert "\nalso known as never-sing\n" in by_alias.stdout


def test_a_rule_that_is_off_says_so():
    rule = next(rule for rule in RULES if rule.default == "off")
    assert run("rules", "show", rule.id).stdout.splitlines()[0].endswith("off until it is selected")


def test_programs_get_the_rule_as_its_file_has_it(mine):
    shown = json.loads(run("rules", "show", "you-never-sing", "--patterns", str(mine), "--format", "json").stdout)
    written = YAML(typ="safe").load(MINE)
    assert shown["match"] == [{"subject": ["you"], "habit": ["zero"], "verb": ["sing"]}]
    assert shown["unless"] == [{"if": ["yes"]}, "in the shower"]
    assert [each["text"] for each in shown["flag"]][2:] == written["flag"][2:]
    for key in ("id", "aliases", "message", "why", "question", "source", "frames", "feelings", "leave", "despite"):
        assert shown[key] == written[key]
    assert "praise" not in shown["guards"]
    assert {"harm", "reported"} <= set(shown["guards"])
    assert shown["path"] == str(mine)


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)
def test_every_rule_that_ships_can_be_shown(rule):
    shown = run("rules", "show", rule.id)
    assert shown.exit_code == 0
    assert all(text in shown.stdout for text in (rule.message, rule.question, rule.flag[0].text, rule.leave[-1]))


def test_an_unknown_rule_is_answered_with_the_nearest():
    result = run("rules", "show", "nevr-you")
    assert (result.exit_code, result.stdout) == (2, "")
    assert told(result) == 'kindphrase: K200 There is no rule "nevr-you". Did you mean "never-you"?'


# --- a former id goes on working everywhere


def test_a_former_id_selects_ignores_and_silences(mine):
    from kindphrase import Checker

    checker = Checker(patterns=(mine,), select=("never-sing",))
    assert [each.rule for each in checker.check("You never sing.").findings] == ["you-never-sing"]
    report = checker.check("<!-- kindphrase: ignore-next-line never-sing -->\nYou never sing.")
    assert report.findings == ()
    assert [note.code for note in report.notes] == ["silenced"]
    for options in ({"ignore": ("never-sing",)}, {"severity": {"never-sing": "off"}}):
        options |= {"select": ("you-never-sing",), "patterns": (mine,), "model": checker.nlp}
        assert Checker(**options).check("You never sing.").findings == ()
    harsh = Checker(patterns=(mine,), severity={"never-sing": 3}, model=checker.nlp)
    assert [each.severity for each in harsh.check("You never sing.").findings] == [3]


# --- test


def test_a_pack_whose_examples_hold_is_0(mine):
    result = run("rules", "test", str(mine.parent))
    assert (result.exit_code, result.stderr) == (0, "")
    assert result.stdout == "All 13 examples of 1 rule come out as written.\n"


def test_each_miss_says_where_and_why(mine):
    text = MINE.replace("span: You never sing at home}", "span: You never sing}").replace(
        "They never sing.", "You lied."
    )
    mine.write_text(text.replace("  - You never sing in the car.", "  - Sing!"))
    result = run("rules", "test", str(mine))
    assert (result.exit_code, result.stderr) == (1, "")
    *misses, total, hint = result.stdout.splitlines()
    span = 'the span is "You never sing at home", not "You never sing"'
    assert misses[:2] == [
        f'{mine}:22:5 you-never-sing: flag: "You never sing at home.": {span}',
        f'{mine}:26:5 you-never-sing: flag: "Sing!": no finding',
    ]
    assert re.fullmatch(
        rf'{re.escape(str(mine))}:28:5 you-never-sing: leave: "You lied\.": "You lied" is flagged by [\w-]+ \(\w+\)',
        misses[2],
    )
    assert len(misses) == 3
    assert total == "3 of 13 examples of 1 rule do not come out as written."
    assert "kindphrase explain" in hint


def test_a_bad_file_is_2_with_all_that_is_wrong(mine):
    mine.write_text(MINE.replace("severity: 1", "severity: 7").replace("since:", "sinse:"))
    result = run("rules", "test", str(mine))
    assert (result.exit_code, result.stdout) == (2, "")
    assert "K410" in result.stderr
    assert '"severity" must be at most 3.' in result.stderr


class Counted:
    """Checkers that find nothing; how they were asked for is counted."""

    built: list

    def __init__(self, options, parser=None):
        self.options, self.parser = options, "parser"
        Counted.built.append((options.select, options.patterns, parser))

    def check(self, text):
        return Report(text=text)


def test_rules_that_are_on_share_a_checker_and_each_other_one_has_its_own(monkeypatch):
    from kindphrase import checker

    monkeypatch.setattr(checker, "Checker", Counted)
    Counted.built = []
    result = run("rules", "test")
    off = [rule.id for rule in RULES if rule.default == "off"]
    assert sorted(select for select, _, _ in Counted.built) == sorted([(), *(("default", id_) for id_ in off)])
    assert [parser for _, _, parser in Counted.built] == [None, *["parser"] * len(off)]
    flags = sum(len(rule.flag) + sum(gap.want == "leave" for gap in rule.known_gap) for rule in RULES)
    total = sum(map(rulecheck.count, RULES))
    assert result.exit_code == 1
    assert f"{flags:,} of {total:,} examples of {len(RULES)} rules".replace(",", "") in result.stdout.replace(",", "")


# --- new


@pytest.mark.parametrize("kind", ["clause", "phrase"])
@pytest.mark.parametrize("category", CATEGORIES)
def test_a_skeleton_loads_as_soon_as_the_blanks_are_filled_and_not_before(kind, category, tmp_path):
    path = tmp_path / "my-rule.yaml"
    text = skeleton("my-rule", kind, category)
    path.write_text(text)
    with pytest.raises(PatternError) as caught:
        load_patterns(path)
    blanks = [each.message for each in caught.value.problems]
    texts = [f'"{name}" is empty.' for name in ("message", "why", "question", "source")]
    match = {"clause": "An empty word can never match: write one.", "phrase": '"match" has 1 empty entry.'}[kind]
    assert blanks == [*texts, match, '"flag" has 6 empty entries.', '"leave" has 6 empty entries.']
    filled = text.replace('question: ""', 'question: "What happened?"').replace('""', '"never mind"')
    assert max(map(len, text.splitlines())) <= 120
    path.write_text(filled)
    (rule,) = load_patterns(path).rules
    assert (rule.id, rule.kind, rule.category) == ("my-rule", kind, category)


def test_a_new_rule_is_written_where_it_is_wanted(tmp_path):
    folder = tmp_path / "house style" / "blame"
    result = run("rules", "new", "my-rule", "--kind", "Phrase", "--category", "label", "--dir", str(folder))
    path = folder / "my-rule.yaml"
    assert result.exit_code == 0
    assert result.stdout == (f"{path}\nnext: fill in what is empty, then run: kindphrase rules test '{path}'\n")
    assert path.read_text(encoding="utf-8") == skeleton("my-rule", "phrase", "label")


def test_nothing_is_overwritten(tmp_path):
    (tmp_path / "my-rule.yaml").write_text("mine")
    result = run("rules", "new", "my-rule", "--dir", str(tmp_path))
    assert (result.exit_code, result.stdout) == (2, "")
    assert "is there already, and nothing is overwritten" in told(result)
    assert (tmp_path / "my-rule.yaml").read_text() == "mine"


def test_a_folder_that_is_a_file_is_told(tmp_path):
    (tmp_path / "house").write_text("")
    result = run("rules", "new", "my-rule", "--dir", str(tmp_path / "house"))
    assert result.exit_code == 2
    assert f"{tmp_path / 'house'} is there already" in told(result)


def test_whose_place_a_new_rule_takes_is_said(tmp_path):
    assert (
        "note: this takes the place of the rule never-you, which ships."
        in run("rules", "new", "never-you", "--dir", str(tmp_path)).stdout
    )


def test_a_new_rule_among_those_that_ship_is_written_though_it_is_not_filled_in(tmp_path, monkeypatch):
    """In a checkout the folder of the new file is read with the rules."""
    made = [tmp_path / "my-rule.yaml"]

    def entries(packs):
        assert not made[0].exists()
        return []

    monkeypatch.setattr(rules_cli, "_entries", entries)
    result = run("rules", "new", "my-rule", "--dir", str(tmp_path))
    assert (result.exit_code, made[0].exists()) == (0, True)


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("Never You!", 'Did you mean "never-you"?'),
        ("don't_ask", 'Did you mean "dont-ask"?'),
        ("a--b", 'Did you mean "a-b"?'),
        ("../escape", 'Did you mean "escape"?'),
        ("…", "An example: never-you."),
        ("", "An example: never-you."),
        ("blame", '"blame" means a category.'),
        ("fight", '"fight" means a reflex.'),
        ("all", '"all" means all rules.'),
    ],
)
def test_an_id_that_cannot_be_one_is_refused(name, words, tmp_path):
    result = run("rules", "new", name, "--dir", str(tmp_path))
    assert (result.exit_code, result.stdout, list(tmp_path.iterdir())) == (2, "", [])
    assert words in told(result)


# --- schema


def test_the_schema_is_json_in_utf_8():
    done = kindphrase_command("rules", "schema", env={"PATH": "", "LC_ALL": "C", "PYTHONUTF8": "0"})
    schema = json.loads(done.stdout)
    assert done.returncode == 0
    assert schema["$schema"].startswith("https://json-schema.org/")
    assert schema["$defs"]["ClauseRule"]["properties"]["message"]["description"]


# --- words


def test_every_category_reflex_and_frame_has_its_words():
    for words, kind in ((CATEGORIES, Category), (REFLEXES, Reflex), (FRAMES, Frame)):
        assert tuple(words) == get_args(kind)


def test_rules_without_a_command_print_their_help():
    result = run("rules")
    assert all(name in result.output for name in ("list", "show", "test", "new", "schema", "docs"))


def test_the_shipped_rules_are_all_listed():
    assert len(ENTRIES) == len(list(data_path("patterns").rglob("*.yaml")))
