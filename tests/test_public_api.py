"""The public door: its names, its cost, and the errors of a wrong option."""

from __future__ import annotations

import doctest
import os
import re
import subprocess
import sys
from importlib.metadata import version

import pytest

import kindphrase

NAMES = {
    "Checker",
    "ConfigError",
    "DraftTooLongError",
    "EncodingError",
    "Finding",
    "InputError",
    "KindphraseError",
    "MissingExtraError",
    "ModelError",
    "Note",
    "OptionError",
    "Options",
    "PatternError",
    "Recognition",
    "Report",
    "Settings",
    "Suggestion",
    "__version__",
    "check",
    "load_patterns",
    "load_settings",
    "rewrite",
}


def test_the_public_names_are_these():
    assert set(kindphrase.__all__) == NAMES
    assert kindphrase.__all__ == sorted(kindphrase.__all__)


@pytest.mark.parametrize("name", sorted(NAMES))
def test_every_public_name_is_there_and_listed(name):
    assert getattr(kindphrase, name) is not None
    assert name in dir(kindphrase)


def test_an_unknown_name_is_an_attribute_error():
    with pytest.raises(AttributeError, match="has no attribute 'chekc'"):
        _ = kindphrase.chekc


def test_the_version_is_that_of_the_distribution():
    assert kindphrase.__version__ == version("kindphrase")


def test_all_errors_are_one_tree():
    errors = {name for name in NAMES if name.endswith("Error")}
    assert all(issubclass(getattr(kindphrase, name), kindphrase.KindphraseError) for name in errors)


def test_importing_loads_nothing_heavy():
    """Under 0.15 s: the best of three, since a busy machine can only make it slower."""
    code = (
        "import time; start = time.process_time(); import kindphrase; took = time.process_time() - start; import sys; "
        "print(took, *({'spacy', 'pydantic', 'numpy', 'rich', 'typer', 'rapidfuzz', 'ruamel'} & set(sys.modules)))"
    )
    runs = [
        subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, env=os.environ).stdout
        for _ in range(3)
    ]
    assert all(len(run.split()) == 1 for run in runs), f"imported at once: {runs}"
    assert min(float(run) for run in runs) < 0.15


def test_check_gives_the_fields_of_the_design():
    draft = "You never listen to me when I talk about work."
    report = kindphrase.check(draft)
    finding = report.findings[0]
    assert (finding.rule, finding.category, finding.reflex, finding.severity) == ("never-you", "absolute", "fight", 2)
    assert draft[finding.start : finding.end] == finding.text
    assert finding.message
    assert finding.question.endswith("?")
    assert finding.suggestions[0].text == "I felt unheard when I talked about work."
    assert report.rewrite() == "I felt unheard when I talked about work."


@pytest.mark.parametrize("page", ["README.md", "docs/index.md"])
def test_the_examples_of_the_documentation_are_true(page, root):
    text = (root / page).read_text(encoding="utf-8")
    blocks = [block for block in re.findall(r"```python\n(.*?)```", text, re.DOTALL) if ">>>" in block]
    assert blocks
    for block in blocks:
        example = doctest.DocTestParser().get_doctest(block, {}, page, page, 0)
        assert doctest.DocTestRunner(verbose=False).run(example).failed == 0


def test_rewrite_is_the_rewrite_of_check():
    draft = "Morning! You're always late. See you at six."
    assert kindphrase.rewrite(draft) == kindphrase.check(draft).rewrite()
    assert kindphrase.rewrite("See you at six.") == "See you at six."


def test_options_can_be_given_by_name():
    draft = "You never listen to me when I talk about work."
    assert kindphrase.check(draft, ignore=["never-you", "absolute"]).findings == ()


def test_the_checker_behind_the_functions_is_built_once_for_the_same_options(monkeypatch):
    built = []

    class Counting:
        def __init__(self, options):
            built.append(options)

        def check(self, text):
            return kindphrase.Report(text=text)

    monkeypatch.setattr("kindphrase.checker.Checker", Counting)
    kindphrase._checker.cache_clear()
    try:
        for voice in ("work", "work", "family"):
            kindphrase.check("Hello.", voice=voice)
    finally:
        kindphrase._checker.cache_clear()
    assert [options.voice for options in built] == ["work", "family"]


@pytest.mark.parametrize(
    ("options", "message"),
    [
        ({"voise": "work"}, r'There is no option "voise"\. Did you mean "voice"\?'),
        ({"voice": "wrok"}, r'There is no voice "wrok"\. Did you mean "work"\?'),
        ({"vocabulary": "zzz"}, r'There is no vocabulary "zzz"\. Known: everyday, strict\.'),
        ({"min_severity": 4}, r"Option min_severity: Input should be less than or equal to 3\."),
        ({"max_length": 0}, r"Option max_length: "),
        ({"severity": {"never-you": 4}}, r'Option severity: There is no level "4"\. Known: 1, 2, 3, off\.'),
        ({"severity": {"never-you": True}}, r'Option severity: There is no level "true"\.'),
        ({"severity": {"never-you": "of"}}, r'Option severity: There is no level "of"\. Did you mean "off"\?'),
        ({"severity": 2}, r"Option severity: A mapping of names is wanted\."),
        ({"voices": {"wrok": {}}}, r'Option voices: There is no voice "wrok"\. Did you mean "work"\?'),
        (
            {"voices": {"work": {"min_sevrity": 2}}},
            r'Option voices: There is no field "min_sevrity"\. Did you mean "min_severity"\?',
        ),
        ({"voices": {"work": {"severity": {"label": 9}}}}, r'Option voices: There is no level "9"\.'),
        ({"voices": {"work": 2}}, r"Option voices: A mapping of ignore, min_severity, severity is wanted\."),
        ({"allow": "my dear"}, r"Option allow: A list of values is wanted\."),
        ({"allow": ["…"]}, r"Option allow: An allowed phrase needs a word\."),
        ({"baseline": "known.json"}, r"Option baseline: A set of fingerprints is wanted\."),
        ({"baseline": {"known.json"}}, r"Option baseline: A fingerprint has 16 hexadecimal digits\."),
    ],
)
def test_a_wrong_option_is_named_with_the_nearest(options, message):
    with pytest.raises(kindphrase.OptionError, match=message):
        kindphrase.check("Hello.", **options)


def test_an_unknown_rule_is_named_with_the_nearest():
    with pytest.raises(kindphrase.OptionError, match="never-you"):
        kindphrase.check("Hello.", ignore=["nevr-you"])


def test_severities_and_voices_can_be_given_by_name():
    draft = "You never call me."
    assert kindphrase.check(draft, severity={"never-you": 3}).findings[0].severity == 3
    assert kindphrase.check(draft, severity={"absolute": "off"}).findings == ()
    voices = {"work": {"severity": {"never-you": 1}}}
    assert kindphrase.check(draft, voices=voices, voice="work").findings[0].severity == 1
    assert kindphrase.check(draft, voices=voices).findings[0].severity == 2


def test_a_name_that_is_wrong_for_another_voice_is_told_too():
    with pytest.raises(kindphrase.OptionError, match=r'"nevr-you".*"never-you".*"lable".*"label"'):
        kindphrase.check("Hello.", ignore=["nevr-you"], voices={"work": {"severity": {"lable": 1}}})


def test_no_error_holds_text_of_the_draft():
    with pytest.raises(kindphrase.DraftTooLongError) as caught:
        kindphrase.check("the dog ate my confidential homework", max_length=10)
    assert (caught.value.length, caught.value.limit) == (36, 10)
    assert "homework" not in str(caught.value)
