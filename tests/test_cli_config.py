"""The command line: configuration files near the drafts, what is said over them, and baseline files."""

from __future__ import annotations

import json

import pytest
from commandline import DRAFT, StubChecker, run, told

import kindphrase
from kindphrase.adapters import cli, outputs
from kindphrase.baselines import dump_baseline, load_baseline
from kindphrase.errors import OptionError
from kindphrase.fingerprints import fingerprint
from kindphrase.options import Options
from kindphrase.reporting import Note, Report


@pytest.fixture
def letters(tmp_path, monkeypatch):
    """Two folders with a draft each, one with a configuration; the working directory has none."""
    monkeypatch.chdir(tmp_path)
    for name in ("office", "home"):
        (tmp_path / name).mkdir()
        (tmp_path / name / "a.txt").write_text(DRAFT)
    (tmp_path / "office" / "kindphrase.toml").write_text('voice = "work"\nignore = ["label"]\nmax-length = 500\n')
    return tmp_path


WORK = Options(voice="work", ignore=("label",), max_length=500)


# --- which file counts


@pytest.mark.parametrize("command", ["check", "rewrite", "explain"])
def test_each_draft_has_the_configuration_near_it(stub, letters, command, monkeypatch):
    monkeypatch.setattr(StubChecker, "trace", lambda self, text: None, raising=False)
    monkeypatch.setattr("kindphrase.adapters.explain.stages", lambda trace: [])
    result = run(command, "home/a.txt", "office/a.txt")
    assert result.stderr == ""
    assert stub == [Options(), WORK]


def test_equal_settings_share_a_checker(stub, letters):
    (letters / "office" / "b.txt").write_text("Hello.")
    (letters / "home" / "kindphrase.toml").write_text('max-length = 500\nignore = ["label"]\nvoice = "work"')
    result = run("check", "office/a.txt", "home/a.txt", "office/b.txt")
    assert stub == [WORK]
    assert result.stdout.endswith("2 findings in 2 of 3 drafts.\n")


@pytest.mark.parametrize(("arguments", "stdin"), [(["--text", DRAFT], None), (["-"], DRAFT), ([], DRAFT)])
def test_a_draft_without_a_file_belongs_to_the_working_directory(stub, letters, monkeypatch, arguments, stdin):
    run("check", *arguments, stdin=stdin)
    monkeypatch.chdir(letters / "office")
    run("check", *arguments, stdin=stdin)
    assert stub == [Options(), WORK]


def test_a_file_can_be_named_or_none_be_looked_for(stub, letters):
    run("check", "home/a.txt", "--config", "office/kindphrase.toml")
    run("check", "office/a.txt", "--no-config")
    assert stub == [WORK, Options()]
    result = run("check", "office/a.txt", "--no-config", "--config", "office/kindphrase.toml")
    assert (result.exit_code, "not both" in told(result)) == (2, True)


def test_the_limit_of_the_file_is_that_of_its_drafts(stub, letters):
    (letters / "office" / "kindphrase.toml").write_text("max-length = 5")
    result = run("check", "home/a.txt", "office/a.txt")
    assert result.exit_code == 2
    assert "office/a.txt: K102 The draft has 23 characters; the limit is 5." in result.stderr
    assert "1 finding in 1 draft." in result.stdout


# --- what is said over it


def test_the_command_line_wins_and_lists_grow(stub, letters):
    (letters / "office" / "kindphrase.toml").write_text(
        'voice = "work"\nselect = ["fight"]\nignore = ["label"]\nallow = ["you liar"]\npatterns = ["style"]\n'
        "min-severity = 3\n[severity]\nlabel = 1\nthreat = 1\n[voices.work]\nmin-severity = 2\n"
    )
    run(
        *("check", "office/a.txt", "--voice", "friend", "--select", "absolute", "--ignore", "threat,blame"),
        *("--allow", "oh, you", "--allow", "my dear", "--patterns", "more", "--min-severity", "1"),
        *("--severity", "threat=3,crowd=OFF", "--severity", "never-you=2"),
    )
    (options,) = stub
    assert options == Options(
        voice="friend",
        select=("absolute",),
        ignore=("label", "threat", "blame"),
        allow=("you liar", "oh, you", "my dear"),
        patterns=(letters / "office" / "style", "more"),
        min_severity=1,
        severity={"label": 1, "threat": 3, "crowd": "off", "never-you": 2},
    )


def test_a_default_that_is_said_wins_too(stub, letters):
    run("check", "office/a.txt", "--voice", "neutral", "--max-length", "1000000")
    assert stub == [Options(ignore=("label",))]


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["--severity", "never-you"], '"never-you" is no NAME=LEVEL, such as never-you=1'),
        (["--severity", "=1"], '"=1" is no NAME=LEVEL'),
        (["--severity", "never-you=4"], 'There is no level "4". Known: 1, 2, 3, off.'),
        (["--severity", "never-you=of"], 'Did you mean "off"?'),
        (["--allow", "!!"], "Option allow: An allowed phrase needs a word."),
        (["--config", "none.toml"], "K211"),
        (["--baseline", "none.json"], "K221"),
    ],
)
def test_a_bad_value_is_told(no_checker, letters, arguments, words):
    result = run("check", "home/a.txt", *arguments)
    assert (result.exit_code, result.stdout) == (2, "")
    assert words in told(result)


# --- a configuration that does not hold


def test_a_bad_file_is_told_once_and_the_other_drafts_are_checked(stub, letters):
    (letters / "office" / "kindphrase.toml").write_text('voise = "work"')
    (letters / "office" / "b.txt").write_text(DRAFT)
    result = run("check", "office/a.txt", "home/a.txt", "office/b.txt")
    assert result.exit_code == 2
    assert result.stderr.count("K214") == 1
    assert 'Unknown key "voise". Did you mean "voice"?' in result.stderr
    assert "1 finding in 1 draft." in result.stdout


def test_an_unknown_rule_is_told_with_its_line(letters, monkeypatch):
    def make(options):
        raise OptionError.unknown("rule, category or reflex", "lable", ["label"])

    monkeypatch.setattr(cli, "make_checker", make)
    (letters / "office" / "kindphrase.toml").write_text('voice = "work"\nignore = ["lable"]')
    result = run("check", "office/a.txt")
    assert result.exit_code == 2
    assert result.stderr.startswith(f"kindphrase: K218 {letters}/office/kindphrase.toml:2:11 There is no rule")


# --- --show-config

DEFAULTS = """\
patterns = []            # default
select = []              # default
ignore = []              # default
min-severity = 1         # default
severity = {}            # default
voices = {}              # default
allow = []               # default
baseline = none          # default
voice = "neutral"        # default
vocabulary = "everyday"  # default
spelling = "US"          # default
suggest = true           # default
model = none             # default
max-length = 1000000     # default
exclude = []             # default
"""


@pytest.mark.parametrize("arguments", [[], ["--text", "x"], ["home/a.txt"], ["nowhere/none.txt"]])
def test_the_defaults_are_shown_and_nothing_is_read(no_checker, letters, arguments):
    result = run("check", "--show-config", *arguments)
    assert (result.exit_code, result.stdout) == (0, "# configuration: none\n" + DEFAULTS)


@pytest.mark.parametrize("command", ["check", "rewrite", "explain"])
def test_every_setting_is_shown_with_its_source(no_checker, letters, command):
    file = letters / "office" / "kindphrase.toml"
    file.write_text(
        'ignore = ["label"]\nbaseline = "none.json"\n[severity]\n"odd name" = 1\n[voices.work]\nmin-severity = 2\n'
    )
    result = run(
        *(
            command,
            "--show-config",
            "office/a.txt",
            "--ignore",
            "threat",
            "--severity",
            "label=off",
            "--allow",
            "my «dear»",
        )
    )
    rows = [row.split("  # ") for row in result.stdout.splitlines()]
    assert rows[0] == [f"# configuration: {file}"]
    assert [(said.rstrip(), source) for said, source in rows[1:] if source != "default"] == [
        ('ignore = ["label"]', f"{file}:1"),
        ('ignore = ["threat"]', "command line"),
        ('severity.label = "off"', "command line"),
        ('severity."odd name" = 1', f"{file}:4"),
        ("voices.work.min-severity = 2", f"{file}:6"),
        ('allow = ["my «dear»"]', "command line"),
        (f'baseline = "{letters}/office/none.json"', f"{file}:2"),
    ]


def test_drafts_with_the_same_settings_are_shown_together(no_checker, letters):
    shown = run("check", "--show-config", "home/a.txt", "office/a.txt", "home/b.txt").stdout
    assert [row for row in shown.splitlines() if row.startswith(("==>", "#"))] == [
        "==> home/a.txt, home/b.txt <==",
        "# configuration: none",
        "==> office/a.txt <==",
        f"# configuration: {letters}/office/kindphrase.toml",
    ]


def test_a_bad_configuration_is_told_instead(no_checker, letters):
    (letters / "office" / "kindphrase.toml").write_text("voice = 3")
    result = run("check", "--show-config", "office/a.txt")
    assert (result.exit_code, result.stdout) == (2, "")
    assert "K216" in result.stderr


# --- baseline files


def test_all_findings_are_written_and_the_status_is_0(stub, letters):
    result = run("check", "--write-baseline", "known.json", "home/a.txt", "office/a.txt", "home/a.txt")
    assert (result.exit_code, result.stderr) == (0, "")
    assert result.stdout == "known.json holds 2 known findings of 3 drafts now.\n"
    assert json.loads((letters / "known.json").read_text()) == {
        "schema_version": "1",
        "findings": [
            {"rule": "never-you", "fingerprint": fingerprint("never-you", DRAFT), "path": f"{name}/a.txt"}
            for name in ("home", "office")
        ],
    }
    assert sorted(each.name for each in letters.iterdir()) == ["home", "known.json", "office"]


def test_paths_count_from_the_folder_of_the_file(stub, letters):
    run("check", "--write-baseline", "home/known.json", "home/a.txt", "office/a.txt")
    paths = [each.path for each in load_baseline(letters / "home" / "known.json").findings]
    assert paths == ["a.txt", "office/a.txt"]
    run("check", "--write-baseline", "text.json", "--text", DRAFT)
    assert [each.path for each in load_baseline(letters / "text.json").findings] == ["--text"]


def test_the_baseline_reaches_the_checker(stub, letters):
    (letters / "known.json").write_text(dump_baseline([]))
    (letters / "office" / "kindphrase.toml").write_text('baseline = "../known.json"')
    run("check", "--write-baseline", "known.json", "home/a.txt")
    run("check", "office/a.txt")
    run("check", "home/a.txt", "--baseline", "known.json")
    assert [options.baseline for options in stub[1:]] == [load_baseline(letters / "known.json").fingerprints] * 2
    assert all(options.baseline for options in stub[1:])


def test_what_is_known_already_is_written_again(stub, letters):
    (letters / "office" / "kindphrase.toml").write_text('baseline = "known.json"')
    result = run("check", "--write-baseline", "office/known.json", "office/a.txt")
    assert (result.exit_code, stub) == (0, [Options()])
    run("check", "--write-baseline", "office/known.json", "office/a.txt")
    assert stub == [Options(), Options()]
    assert len(load_baseline(letters / "office" / "known.json").findings) == 1


@pytest.mark.parametrize("text", [DRAFT, "{}", '{"schema_version": "2", "findings": []}'])
def test_nothing_but_a_baseline_is_overwritten(stub, letters, text):
    (letters / "notes.txt").write_text(text)
    result = run("check", "--write-baseline", "notes.txt", "home/a.txt")
    assert result.exit_code == 2
    assert "notes.txt is there already, and is no baseline. It was left as it is" in result.stderr
    assert (letters / "notes.txt").read_text() == text


def test_a_baseline_is_whole_or_not_there(stub, letters, monkeypatch):
    result = run("check", "--write-baseline", "known.json", "home/a.txt", "none.txt")
    assert result.exit_code == 2
    assert "known.json was not written, since not every draft could be read" in result.stderr

    def full(self, *arguments, **keywords):
        self.touch()
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(outputs.Path, "write_text", full)
    result = run("check", "--write-baseline", "known.json", "home/a.txt")
    assert result.exit_code == 2
    assert "known.json cannot be written (No space left on device)" in result.stderr
    assert sorted(each.name for each in letters.iterdir()) == ["home", "office"]


@pytest.mark.parametrize("path", ["none/known.json", "home/a.txt/known.json"])
def test_a_place_that_cannot_be_written_is_told(stub, letters, path):
    result = run("check", "--write-baseline", path, "home/a.txt")
    assert result.exit_code == 2
    assert f"{path} cannot be written (" in result.stderr


def test_a_link_stays_a_link(stub, letters):
    (letters / "real.json").write_text(dump_baseline([]))
    (letters / "known.json").symlink_to("real.json")
    assert run("check", "--write-baseline", "known.json", "home/a.txt").exit_code == 0
    assert (letters / "known.json").is_symlink()
    assert len(load_baseline(letters / "real.json").findings) == 1


@pytest.mark.parametrize(
    ("arguments", "words"),
    [(["--format", "json"], "leave out --format"), (["--baseline", "known.json"], "not both")],
)
def test_options_that_do_not_go_together_are_told(no_checker, letters, arguments, words):
    result = run("check", "--write-baseline", "known.json", "home/a.txt", *arguments)
    assert (result.exit_code, words in told(result)) == (2, True)


# --- what is told of silence


class Silent(StubChecker):
    def check(self, text):
        notes = [
            Note(code="silenced", start=0, end=3, message="The baseline knows this finding of never-you."),
            Note(code="silenced", start=4, end=9, message="A comment in the draft silences label here."),
            Note(code="unknown-rule", start=4, end=9, message="This comment names no rule, category or reflex."),
        ]
        found = super().check(text).findings if text.startswith(DRAFT) else ()
        return Report(text=text, findings=found, notes=tuple(notes))


def test_what_is_silent_is_only_counted(monkeypatch, letters):
    monkeypatch.setattr(cli, "make_checker", Silent)
    result = run("check", "--text", "You never call.")
    assert result.exit_code == 0
    assert result.stdout == (
        "--text:1:5  warning (unknown-rule): This comment names no rule, category or reflex.\n\n"
        "Nothing found in 1 draft, 2 silenced.\n"
    )
    result = run("check", "home/a.txt", "office/a.txt")
    assert (result.exit_code, result.stdout.splitlines()[-1]) == (1, "2 findings in 2 of 2 drafts, 4 silenced.")


def test_programs_are_told_all(monkeypatch, letters):
    monkeypatch.setattr(cli, "make_checker", Silent)
    report = Report.model_validate_json(run("check", "--format", "json", "--text", "x" * 9).stdout)
    assert [note.code for note in report.notes] == ["silenced", "silenced", "unknown-rule"]


# --- the whole way


def test_a_draft_that_was_written_down_is_quiet_afterwards(checker, letters, monkeypatch):
    monkeypatch.setattr(
        cli, "make_checker", lambda options: kindphrase.Checker(options.model_copy(update={"model": checker.nlp}))
    )
    (letters / "home" / "a.txt").write_text("You never call me. You're always late.")
    assert run("check", "home/a.txt").exit_code == 1
    assert run("check", "--write-baseline", "home/known.json", "home/a.txt").exit_code == 0
    (letters / "home" / "kindphrase.toml").write_text('baseline = "known.json"')
    result = run("check", "home/a.txt")
    assert (result.exit_code, result.stdout) == (0, "Nothing found in 1 draft, 2 silenced.\n")
    (letters / "home" / "a.txt").write_text("You never call me. You always shout at me.")
    result = run("check", "home/a.txt")
    assert result.stdout.splitlines()[-1] == "1 finding in 1 draft, 1 silenced."
