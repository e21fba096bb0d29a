"""Configuration files: where they are found, what they may hold, what is said of a bad one, and how settings merge."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

import kindphrase
from kindphrase.baselines import dump_baseline
from kindphrase.configfiles import ConfigTable, Setting, find_config, kebab, located, read_config
from kindphrase.errors import ConfigError, OptionError
from kindphrase.options import Adjustment, Options
from kindphrase.settings import load_settings, settings

WHOLE = """\
patterns = ["house-style", "one.yaml"]
select = ["default"]
ignore = ["label"]
min-severity = 2
allow = ["my dear liar"]
baseline = "known.json"
voice = "work"
vocabulary = "strict"
spelling = "GB"
suggest = false
model = "en_core_web_sm"
max-length = 5000
exclude = ["*.min.html", "drafts/old/"]

[severity]
never-you = 3
flight = "off"

[voices.work]
ignore = ["threat"]
min-severity = 1
severity = {always-you = 1}
[voices.partner.severity]
label = 3
"""


@pytest.fixture
def config(tmp_path):
    """Write a configuration into a folder below, and give its path."""

    def write(text, name="kindphrase.toml", folder="."):
        file = tmp_path / folder / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")
        return file

    return write


def refused(file, *, search=False):
    with pytest.raises(ConfigError) as caught:
        load_settings(file, search=search)
    return caught.value


# --- what it holds


def test_every_key_reaches_the_options(config, tmp_path):
    (tmp_path / "known.json").write_text(dump_baseline([]))
    file = config(WHOLE)
    found = kindphrase.load_settings(tmp_path / "letter.txt")
    assert found.file == file
    assert found.options == Options(
        patterns=(tmp_path / "house-style", tmp_path / "one.yaml"),
        select=("default",),
        ignore=("label",),
        min_severity=2,
        severity={"never-you": 3, "flight": "off"},
        voices={
            "work": Adjustment(ignore=("threat",), min_severity=1, severity={"always-you": 1}),
            "partner": {"severity": {"label": 3}},
        },
        allow=("my dear liar",),
        voice="work",
        vocabulary="strict",
        spelling="GB",
        suggest=False,
        model="en_core_web_sm",
        max_length=5000,
    )


def test_a_file_can_set_whatever_options_hold():
    assert set(ConfigTable.model_fields) == {*Options.model_fields, "exclude"}


def test_the_same_keys_stand_in_a_table_of_pyproject(config, tmp_path):
    (tmp_path / "known.json").write_text(dump_baseline([]))
    own = load_settings(config(WHOLE), search=False)
    table = WHOLE.replace("[severity]", "[tool.kindphrase.severity]").replace("[voices", "[tool.kindphrase.voices")
    shared = config(f'[project]\nname = "x"\n[tool.kindphrase]\n{table}', "pyproject.toml")
    assert load_settings(shared, search=False).options == own.options
    assert load_settings(shared, search=False).given[0].source == f"{shared}:4"


def test_every_setting_tells_where_it_came_from(config, tmp_path):
    (tmp_path / "known.json").write_text(dump_baseline([]))
    file = config(WHOLE)
    told = {".".join(each.key): each.source for each in load_settings(tmp_path).all}
    assert told["patterns"] == f"{file}:1"
    assert told["baseline"] == f"{file}:6"
    assert told["severity.flight"] == f"{file}:17"
    assert told["voices.work.severity.always-you"] == f"{file}:22"
    assert {source.rpartition(":")[0] for source in told.values()} == {str(file)}


def test_without_a_file_all_are_defaults():
    found = settings()
    assert found.options == Options()
    assert [each.key for each in found.all] == [(kebab(name),) for name in (*Options.model_fields, "exclude")]
    assert {each.source for each in found.all} == {"default"}


@pytest.mark.parametrize("model", ["./model", "model", "nets/model"])
def test_a_model_beside_the_file_is_a_path(config, tmp_path, model):
    (tmp_path / "model").mkdir()
    config(f'model = "{model}"')
    assert load_settings(tmp_path).options.model == str(tmp_path / model)


def test_a_file_of_windows_is_read(tmp_path):
    (tmp_path / "kindphrase.toml").write_bytes(b'\xef\xbb\xbfvoice = "work"\r\nignore = [\r\n"label"]\r\n')
    found = load_settings(tmp_path)
    assert (found.options.voice, found.options.ignore) == ("work", ("label",))


# --- where it is found


def test_the_nearest_counts_alone(config, tmp_path):
    config('voice = "work"\nspelling = "GB"')
    config('voice = "friend"', folder="a/b")
    (tmp_path / "a/b/c").mkdir()
    assert load_settings(tmp_path / "a/b/c/letter.txt").options == Options(voice="friend")
    assert load_settings(tmp_path / "a/letter.txt").options == Options(voice="work", spelling="GB")
    assert load_settings(tmp_path / "a/b/../letter.txt").options == Options(voice="work", spelling="GB")


def test_in_one_folder_the_own_file_counts(config, tmp_path):
    config('[tool.kindphrase]\nvoice = "friend"', "pyproject.toml")
    assert load_settings(tmp_path).options.voice == "friend"
    config('voice = "work"')
    assert load_settings(tmp_path).options.voice == "work"


@pytest.mark.parametrize(
    "text", ["", "[tool.other]\nx = 1", '[project]\nname = "kindphrase"', "tool = 3 # kindphrase", "[nothing"]
)
def test_a_pyproject_without_the_table_is_passed_by(config, tmp_path, text):
    file = config('voice = "work"')
    config(text, "pyproject.toml", "a")
    assert find_config(tmp_path / "a" / "letter.txt") == file


def test_an_empty_table_is_a_configuration(config, tmp_path):
    config('voice = "work"')
    file = config("[tool.kindphrase]", "pyproject.toml", "a")
    assert load_settings(tmp_path / "a").file == file
    assert load_settings(tmp_path / "a").options == Options()


def test_a_folder_of_that_name_is_no_file(config, tmp_path):
    file = config('voice = "work"')
    (tmp_path / "a" / "kindphrase.toml").mkdir(parents=True)
    assert find_config(tmp_path / "a") == file


# --- what is wrong with it

BAD = """\
patterns = ["house", 3]
selct = ["never-you"]
ignore = "label"
min-severity = 4
min_severity = 2
voice = "wrok"
max-length = true
allow = ["…"]
model = 2.5

[severity]
never-you = 0
label = true
threat = "of"

[voices.wrok]
ignore = []
[voices.work]
min-severty = 2
[voices.family]
voice = "work"
"""
KEYS = (
    "patterns, select, ignore, min-severity, severity, voices, allow, baseline, voice, vocabulary, spelling, "
    "suggest, model, max-length, exclude"
)
VOICES = "partner, family, friend, work, neutral"


def test_all_that_is_wrong_is_told_in_one_go(config):
    file = config(BAD)
    told = [block.replace(f"{file}:", "").splitlines() for block in str(refused(file)).split("\n\n")]
    assert [(rows[0], *(row.strip() for row in rows[3:])) for rows in told] == [
        ('K215 1:22 "patterns" must be text, not a number.', "next: Put it in quotes."),
        ('K214 2:1 Unknown key "selct". Did you mean "select"?', f"allowed: {KEYS}",
         'next: Write "select", or take the key out.'),
        ('K215 3:10 "ignore" must be a list, not text.', "next: Write a list."),
        ('K216 4:16 "4" is no value of "min-severity".', "allowed: 1, 2, 3", "next: Choose one that is allowed."),
        ('K214 5:1 Unknown key "min_severity". Did you mean "min-severity"?', f"allowed: {KEYS}",
         'next: Write "min-severity", or take the key out.'),
        ('K216 6:9 "wrok" is no value of "voice". Did you mean "work"?', f"allowed: {VOICES}", 'next: Write "work".'),
        ('K215 7:14 "max-length" must be a whole number, not true or false.', "next: Write a whole number."),
        ("K215 8:10 An allowed phrase needs a word", "next: Change the value."),
        ('K215 9:9 "model" must be text, not a number.', "next: Put it in quotes."),
        ('K216 12:13 "0" is no value of "never-you".', "allowed: 1, 2, 3, off", "next: Choose one that is allowed."),
        ('K216 13:9 "true" is no value of "label".', "allowed: 1, 2, 3, off", "next: Choose one that is allowed."),
        ('K216 14:10 "of" is no value of "threat". Did you mean "off"?', "allowed: 1, 2, 3, off", 'next: Write "off".'),
        ('K214 16:2 Unknown key "wrok". Did you mean "work"?', f"allowed: {VOICES}",
         'next: Write "work", or take the key out.'),
        ('K214 19:1 Unknown key "min-severty". Did you mean "min-severity"?', "allowed: ignore, min-severity, severity",
         'next: Write "min-severity", or take the key out.'),
        ('K214 21:1 Unknown key "voice".', "allowed: ignore, min-severity, severity", "next: Take the key out."),
    ]  # fmt: skip


def test_the_line_is_shown_with_the_culprit_marked(config):
    file = config('# ours\nvoice = "wrok"')
    assert str(refused(file)) == (
        f'K216 {file}:2:9 "wrok" is no value of "voice". Did you mean "work"?\n'
        '    2 | voice = "wrok"\n'
        "      |         ^^^^^^\n"
        f"    allowed: {VOICES}\n"
        '    next: Write "work".'
    )


def test_what_is_no_toml_is_told_with_its_place(config):
    file = config("voice = work")
    (problem,) = refused(file).problems
    assert (problem.code, problem.line, problem.excerpt) == ("K213", 1, "voice = work")
    assert problem.message == "Not TOML: Invalid value."


def test_what_is_not_utf_8_is_told_with_its_place(tmp_path):
    (tmp_path / "kindphrase.toml").write_bytes(b'voice = "work"\nallow = ["caf\xe9"]')
    (problem,) = refused(tmp_path, search=True).problems
    assert (problem.code, problem.line, problem.column) == ("K212", 2, 14)


def test_a_table_that_is_none_is_told(config):
    (problem,) = refused(config("[tool]\nkindphrase = 3", "pyproject.toml")).problems
    assert (problem.code, problem.line, problem.column) == ("K215", 2, 14)


@pytest.mark.parametrize(
    ("name", "text", "code", "words"),
    [
        ("none.toml", None, "K211", "cannot be read (No such file or directory)"),
        ("letter.txt", "You never call.", "K211", "ends in .toml"),
        ("pyproject.toml", "[project]", "K217", "no table [tool.kindphrase]"),
    ],
)
def test_a_file_that_is_named_and_will_not_do(config, tmp_path, name, text, code, words):
    if text is not None:
        config(text, name)
    error = refused(tmp_path / name)
    assert [problem.code for problem in error.problems] == [code]
    assert words in str(error)
    assert "You never" not in str(error)


def test_names_that_no_rule_has_are_told_with_their_places(config):
    file = config(
        'ignore = ["label", "lable"]\nselect = ["zzzzzz"]\n[severity]\n"nevr-you" = 1\n'
        '[voices.work]\nignore = ["lable"]'
    )
    with pytest.raises(OptionError) as caught:
        kindphrase.Checker(load_settings(file, search=False).options)
    told = [str(problem).splitlines() for problem in located(caught.value, file).problems]
    assert [(rows[0].partition(".toml:")[2], rows[2].partition("|")[2], rows[-1].strip()) for rows in told] == [
        ('1:20 There is no rule, category or reflex "lable". Did you mean "label"?', " " * 20 + "^" * 7,
         'next: Write "label".'),
        ('2:11 There is no rule, category or reflex "zzzzzz".', " " * 11 + "^" * 8, "next: Take it out."),
        ('4:1 There is no rule, category or reflex "nevr-you". Did you mean "never-you"?', " " + "^" * 10,
         'next: Write "never-you".'),
        ('6:11 There is no rule, category or reflex "lable". Did you mean "label"?', " " * 11 + "^" * 7,
         'next: Write "label".'),
    ]  # fmt: skip


def test_an_error_about_other_names_stays_as_it_is(config):
    error = OptionError.unknown("rule", "nevr-you", ["never-you"])
    assert located(error, config('ignore = ["label"]')) is error


# --- layers


def layer(source, **values):
    return tuple(Setting(tuple(name.replace("_", "-").split("__")), value, source) for name, value in values.items())


def setting(*key, value, source="command line"):
    return Setting(key, value, source)


def test_a_later_layer_takes_the_place_and_lists_grow():
    first = layer("file", voice="work", select=("all",), ignore=("a", "b"), patterns=(Path("x"),), spelling="GB")
    second = layer("command line", voice="friend", select=("c",), ignore=("b", "d"), patterns=(Path("y"),))
    found = settings(first, second)
    assert found.options == Options(
        voice="friend", select=("c",), ignore=("a", "b", "d"), patterns=(Path("x"), Path("y")), spelling="GB"
    )
    told = [(each.key[0], each.source) for each in found.all if each.source != "default"]
    assert told == [
        ("patterns", "file"),
        ("patterns", "command line"),
        ("select", "command line"),
        ("ignore", "file"),
        ("ignore", "command line"),
        ("voice", "command line"),
        ("spelling", "file"),
    ]


def test_what_is_said_later_for_all_counts_for_the_voice_too():
    first = (
        setting("severity", "never-you", value=1),
        setting("severity", "label", value=1),
        setting("voices", "work", "severity", "never-you", value="off"),
        setting("voices", "work", "severity", "threat", value=1),
        setting("voices", "work", "min-severity", value=3),
    )
    second = (
        setting("severity", "never-you", value=3),
        setting("min-severity", value=1),
        setting("voice", value="work"),
    )
    adjusted = settings(first, second).options.adjusted
    assert dict(adjusted.severity) == {"never-you": 3, "label": 1, "threat": 1}
    assert adjusted.min_severity == 1


def test_a_rule_that_is_called_like_a_key_is_a_rule():
    found = settings((setting("severity", "ignore", value=1),), (setting("severity", "ignore", value=2),))
    assert found.options.severity == (("ignore", 2),)


VALUES = {
    ("voice",): st.sampled_from(["work", "friend"]),
    ("ignore",): st.lists(st.sampled_from("abc"), max_size=2).map(tuple),
    ("min-severity",): st.sampled_from([1, 2, 3]),
    ("severity", "a"): st.sampled_from([1, 2, "off"]),
    ("voices", "work", "severity", "a"): st.sampled_from([1, 2, "off"]),
}
LAYERS = st.lists(
    st.fixed_dictionaries({}, optional=VALUES).map(lambda held: tuple(Setting(k, v, "s") for k, v in held.items())),
    max_size=4,
)


@given(LAYERS)
def test_layers_can_be_merged_in_steps(layers):
    whole = settings(*layers)
    for at in range(len(layers)):
        assert settings(settings(*layers[:at]).given, *layers[at:]) == whole


@given(LAYERS)
def test_an_empty_layer_changes_nothing(layers):
    assert settings((), *layers, ()) == settings(*layers)


def test_settings_read_a_configuration_the_same_way_twice(config):
    file = config('ignore = ["label"]')
    assert load_settings(file, search=False) == load_settings(file.parent)
    assert read_config(file) == load_settings(file.parent).given
