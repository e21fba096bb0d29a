"""Baseline files: what they hold, and what is said of one that will not do. Nothing of it is ever shown."""

from __future__ import annotations

import json

import pytest
from commandline import DRAFT, flagged

from kindphrase.baselines import dump_baseline, load_baseline
from kindphrase.errors import ConfigError

FINDING = flagged(DRAFT, 0, 22)
OTHER = flagged("You liar.", 0, 8, rule="you-liar", fingerprint="0" * 16)


def test_what_was_written_is_read(tmp_path):
    (tmp_path / "known.json").write_text(dump_baseline([("a.txt", FINDING), ("b.txt", OTHER)]))
    found = load_baseline(tmp_path / "known.json")
    assert found.fingerprints == {FINDING.fingerprint, "0" * 16}
    assert [(each.path, each.rule) for each in found.findings] == [("a.txt", "never-you"), ("b.txt", "you-liar")]


def test_the_order_and_repetition_of_findings_make_no_difference():
    pairs = [("b.txt", FINDING), ("a.txt", OTHER), ("a.txt", FINDING), ("b.txt", FINDING)]
    text = dump_baseline(pairs)
    assert text == dump_baseline(reversed(pairs))
    assert [(each["path"], each["rule"]) for each in json.loads(text)["findings"]] == [
        ("a.txt", "never-you"),
        ("a.txt", "you-liar"),
        ("b.txt", "never-you"),
    ]


def test_it_holds_no_words_of_a_draft():
    assert json.loads(dump_baseline([("a.txt", FINDING)])) == {
        "schema_version": "1",
        "findings": [{"rule": "never-you", "fingerprint": FINDING.fingerprint, "path": "a.txt"}],
    }


ONE = {"rule": "never-you", "fingerprint": "0" * 16, "path": "a"}


@pytest.mark.parametrize(
    ("text", "place", "words"),
    [
        ("The orchid password.", "K222 {}:1:1", "not JSON (Expecting value)"),
        ('{"schema_version": "1",\n "findings": [orchid', "K222 {}:2:15", "damaged"),
        ("", "K222 {}:1:1", "damaged"),
        ('"orchid"', "K222 {}:1:1", "This is no baseline"),
        ("[]", "K222 {}:1:1", "This is no baseline"),
        ('{"orchid": 1}', "K222 {}:1:1", "This is no baseline"),
        ("[" * 100_000, "K222 {}:1:1", "nested too deeply"),
        ('{"schema_version": "2", "findings": "orchid"}', "K223 {}:1:1", "of version 2; this program knows version 1"),
        ('{"schema_version": "orchid", "findings": []}', "K222 {}:1:1", "(at schema_version)"),
        (json.dumps({"schema_version": "1", "findings": [ONE], "orchid": 1}), "K222 {}:1:1", "damaged."),
        (
            json.dumps({"findings": [ONE, ONE | {"fingerprint": "orchid"}]}),
            "K222 {}:1:1",
            "(at findings.1.fingerprint)",
        ),
        (json.dumps({"findings": [{"rule": "orchid"}]}), "K222 {}:1:1", "(at findings.0.fingerprint)"),
    ],
)
def test_a_damaged_or_foreign_file_is_told_without_a_word_of_it(tmp_path, text, place, words):
    file = tmp_path / "known.json"
    file.write_text(text)
    with pytest.raises(ConfigError) as caught:
        load_baseline(file)
    told = str(caught.value)
    assert told.startswith(place.format(file))
    assert words in told
    assert "next: " in told
    assert "orchid" not in told


def test_bytes_that_are_no_text_are_told(tmp_path):
    (tmp_path / "known.json").write_bytes(b"caf\xe9")
    with pytest.raises(ConfigError, match="not UTF-8"):
        load_baseline(tmp_path / "known.json")


def test_a_missing_file_and_a_folder_are_told(tmp_path):
    with pytest.raises(ConfigError, match=r"K221 .*There is no such baseline file") as caught:
        load_baseline(tmp_path / "known.json")
    assert "--write-baseline" in str(caught.value)
    with pytest.raises(ConfigError, match=r"K221 .*cannot be read \("):
        load_baseline(tmp_path)
