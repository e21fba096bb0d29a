"""Chat exports as JSON lines: every record in order, broken lines told by number, nothing held back."""

from __future__ import annotations

import json
from itertools import count, islice
from typing import ClassVar

import pytest
from commandline import DRAFT, StubChecker, run

from kindphrase.adapters import cli
from kindphrase.adapters.records import BYTES_PER_CHARACTER, ROOM, Fields, records
from kindphrase.errors import InputError

SECRET = "the orchid password"


class StubMany(StubChecker):
    """With batches, and a note of how many drafts each held."""

    sizes: ClassVar[list[int]] = []

    def check_many(self, texts, *, batch_size):
        drafts = list(texts)
        self.sizes.append(len(drafts))
        assert len(drafts) <= batch_size
        return map(self.check, drafts)


@pytest.fixture
def many(monkeypatch):
    StubMany.sizes.clear()
    monkeypatch.setattr(cli, "make_checker", StubMany)
    return StubMany.sizes


def export(*lines: object) -> str:
    return "".join(f"{line if isinstance(line, str) else json.dumps(line)}\n" for line in lines)


def check(lines: str, *more: str, fields=("--field", "text", "--id-field", "ts")):
    result = run("check", "--format", "jsonl", *fields, *more, "-", stdin=lines)
    return [json.loads(line) for line in result.stdout.splitlines()], result


def test_one_result_for_each_record_with_its_id(many):
    found, result = check(export({"ts": "1.5", "text": DRAFT}, {"ts": 2, "text": "Hi."}, {"text": "Ho."}))
    assert [(each["path"], each["line"], each["id"]) for each in found] == [
        ("-", 1, "1.5"),
        ("-", 2, 2),
        ("-", 3, None),
    ]
    assert [len(each["report"]["findings"]) for each in found] == [1, 0, 0]
    assert (result.exit_code, result.stderr) == (1, "")


def test_dots_lead_into_objects(many):
    lines = export({"message": {"body": {"text": DRAFT}, "id": 7}}, {"message.body.text": DRAFT})
    found, _ = check(lines, fields=("--field", "message.body.text", "--id-field", "message.id"))
    assert [each["id"] for each in found] == [7, None]
    assert all(each["report"]["findings"] for each in found)


def test_broken_lines_are_told_by_number_and_the_rest_goes_on(many):
    lines = export(
        {"text": "Hi."}, f"{{{SECRET}", "", f'["{SECRET}"]', {"text": [SECRET]}, {"text": SECRET * 9}, {"text": DRAFT}
    )
    found, result = check(lines, "--max-length", "60")
    assert [each["line"] for each in found] == [1, 7]
    assert result.exit_code == 2
    told = result.stderr.splitlines()
    assert [line.split(": ")[1] for line in told] == ["-:2", "-:4", "-:5", "-:6"]
    assert "orchid" not in result.stderr


def test_bytes_that_are_no_text(many):
    result = run("check", "--field", "text", "-", stdin=b'{"text": "\xff"}\n{"text": "Hi."}\n')
    assert result.exit_code == 2
    assert "-:1: it is not utf-8" in result.stderr
    assert "Nothing found in 1 draft." in result.stdout


def test_records_without_a_text_are_empty_drafts(many):
    found, result = check(export({"ts": 1}, {"ts": 2, "text": None}, {"ts": 3, "text": "Hi."}))
    assert [each["report"]["text"] for each in found] == ["", "", "Hi."]
    assert result.exit_code == 0


def test_a_field_that_no_record_has_is_an_error(many):
    found, result = check(export({"msg": DRAFT}, {"msg": "Hi."}))
    assert len(found) == 2
    assert result.exit_code == 2
    assert 'no record has a field "text"' in result.stderr


def test_half_a_character_does_no_harm(many):
    found, result = check('{"text": "a\\ud83d b"}\n')
    assert found[0]["report"]["text"] == "a\ufffd b"
    assert result.exit_code == 0


def test_for_people_only_what_was_found_is_shown(many):
    result = run(
        "check", "--field", "text", "--id-field", "ts", "-", stdin=export({"ts": 5, "text": DRAFT}, {"text": "Hi."})
    )
    assert "==> -:1 5 <==" in result.stdout
    assert "1 finding in 1 of 2 drafts." in result.stdout


def test_what_goes_together(many, tmp_path):
    for arguments in (
        ["--format", "json", "--field", "text", "-"],
        ["--format", "sarif", "--field", "text", "-"],
        ["--field", "text", "--text", "x"],
        ["--id-field", "ts", "-"],
        ["--field", "text", "--write-baseline", str(tmp_path / "known.json"), "-"],
    ):
        assert run("check", *arguments, stdin="").exit_code == 2


def test_a_format_is_taken_for_every_record(many):
    lines = export({"text": DRAFT.replace("never", "*never*")})
    assert not check(lines)[0][0]["report"]["findings"]
    (found,) = check(lines, "--as", "markdown")[0]
    assert found["report"]["findings"][0]["text"] == "You *never* listen to me"


def test_records_are_read_as_they_come_and_checked_in_batches(many, tmp_path):
    (tmp_path / "a.jsonl").write_text(export(*({"text": "Hi."} for _ in range(150))))
    result = run("check", "--field", "text", str(tmp_path / "a.jsonl"))
    assert many == [64, 64, 22]
    assert "150 drafts" in result.stdout

    read = []

    class Endless:
        def readline(self, size):
            read.append(size)
            return b'{"text": "Hi."}\n'

    from kindphrase.adapters.records import raw_lines

    assert len(list(islice(raw_lines(Endless(), 100), 3))) == 3
    assert len(read) == 3


def test_a_line_without_an_end_is_not_held_in_memory(tmp_path):
    (tmp_path / "a.jsonl").write_bytes(
        b'{"text": "' + b"x" * (ROOM + 10 * BYTES_PER_CHARACTER + 50) + b'"}\n{"text": "Hi."}\n'
    )
    first, second = records(str(tmp_path / "a.jsonl"), "utf-8", Fields("text"), 10)
    assert "bytes" in first.wrong
    assert (second.line, second.text) == (2, "Hi.")


def test_files_that_are_not_there(many, tmp_path):
    with pytest.raises(InputError, match="There is no file"):
        next(records(str(tmp_path / "none"), "utf-8", Fields("text"), 10))
    result = run("check", "--field", "text", str(tmp_path / "none"), str(tmp_path))
    assert result.exit_code == 2
    assert "There is no file" in result.stderr
    assert "is a directory" in result.stderr


def test_reports_are_those_of_single_drafts(checker, monkeypatch):
    monkeypatch.setattr(cli, "make_checker", lambda options: checker)
    drafts = [DRAFT, "Hi.", "You always lie to me.", "Thanks, that helped."]
    found, _ = check(export(*({"text": draft, "ts": at} for at, draft in zip(count(), drafts, strict=False))))
    assert [each["report"] for each in found] == [checker.check(draft).model_dump(mode="json") for draft in drafts]
