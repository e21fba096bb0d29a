"""A draft is private and half-typed: no state of it may crash, leak, be written anywhere, or come out differently."""

from __future__ import annotations

import json
import logging
import os
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor

import golden_drafts
import pytest
from commandline import run, told
from reports import assert_sound

from kindphrase import Checker, KindphraseError

CANARY = "zebrafinch"
# the longest of each voice: whole messages, with lists, quotations and names
LONG = [max((entry.draft for entry in entries), key=len) for _, entries in sorted(golden_drafts.read_all().items())]
SHORT = [entry.draft for entries in golden_drafts.read_all().values() for entry in entries][::12]

# run by a new process: what it prints, and each try to reach the network or to write a file
WATCHED = """
import os, sys
tried = []
def watch(event, arguments):
    if event.startswith(("socket.connect", "socket.sendto", "socket.getaddrinfo", "socket.gethostby")):
        tried.append(event)
    if event == "open" and isinstance(arguments[2], int):
        if arguments[2] & (os.O_WRONLY | os.O_RDWR | os.O_CREAT) and not str(arguments[0]).startswith("/dev/"):
            tried.append(f"{event} {arguments[0]}")
sys.addaudithook(watch)
from kindphrase.adapters.cli import app
try:
    app(sys.argv[1:], prog_name="kindphrase", standalone_mode=True)
except SystemExit as end:
    print(tried, file=sys.stderr)
    sys.exit(end.code)
"""


@pytest.mark.parametrize("draft", LONG, ids=range(len(LONG)))
def test_every_half_typed_state_of_a_message_gives_a_sound_report(checker: Checker, draft: str) -> None:
    states = [draft[:end] for end in range(0, len(draft) + 1, 13)]
    for state, report in zip(states, checker.check_many(states), strict=True):
        assert report.text == state
        assert_sound(report)
        if not report.findings:
            assert report.rewrite() == state


def test_sixteen_threads_give_what_one_gives(checker: Checker) -> None:
    alone = [checker.check(draft).model_dump_json() for draft in SHORT]
    with ThreadPoolExecutor(max_workers=16) as pool:
        together = list(pool.map(lambda draft: checker.check(draft).model_dump_json(), SHORT * 4))
    assert together == alone * 4


def test_the_same_bytes_come_out_whatever_the_hash_seed() -> None:
    code = (
        "import json, sys, kindphrase\n"
        "for draft in json.load(sys.stdin):\n"
        "    print(kindphrase.check(draft).model_dump_json())\n"
    )
    out = set()
    for seed in ("0", "4242"):
        ran = subprocess.run(
            [sys.executable, "-c", code],
            input=json.dumps(SHORT),
            env={**os.environ, "PYTHONHASHSEED": seed},
            capture_output=True,
            text=True,
            check=True,
        )
        out.add(ran.stdout)
    assert len(out) == 1
    assert out.pop().count("\n") == len(SHORT)


@pytest.mark.parametrize("command", ["check", "rewrite", "explain"])
def test_a_command_reaches_for_no_network_and_writes_no_file(tmp_path, command: str) -> None:
    letter = tmp_path / "letter.md"
    letter.write_text("You never listen to me when I talk about work.\n", encoding="utf-8")
    ran = subprocess.run(
        [sys.executable, "-B", "-c", WATCHED, command, str(letter)], capture_output=True, text=True, check=False
    )
    assert ran.stderr.strip().endswith("[]"), ran.stderr
    assert ran.returncode == (1 if command == "check" else 0)
    assert "I felt unheard when I talked about work." in ran.stdout
    assert sorted(tmp_path.iterdir()) == [letter]


def test_the_watch_sees_a_file_that_is_written(tmp_path) -> None:
    letter, known = tmp_path / "letter.txt", tmp_path / "known.json"
    letter.write_text("You never call.", encoding="utf-8")
    ran = subprocess.run(
        [sys.executable, "-B", "-c", WATCHED, "check", "--write-baseline", str(known), str(letter)],
        capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert "known.json" in ran.stderr


def test_no_log_at_any_level_holds_words_of_the_draft(checker: Checker, caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.DEBUG):
        checker.check(f"You never feed my {CANARY}.").rewrite()
        list(checker.check_many([f"You're such a {CANARY} thief."] * 3))
        checker.trace(f"You always scare the {CANARY}!")
    assert CANARY not in caplog.text


@pytest.mark.parametrize(
    "arguments",
    [
        ("check", "--max-length", "5", "--text", f"You never {CANARY}."),
        ("check", "--voice", "nobody", "--text", f"You never {CANARY}."),
        ("rewrite", "--select", "no-such-rule", "--text", f"You never {CANARY}."),
        ("check", "--text", f"You never {CANARY}.", "a-file"),
        ("check", "--field", "body", "-"),
    ],
    ids=lambda arguments: " ".join(arguments[:2]),
)
def test_no_error_of_the_command_line_holds_words_of_the_draft(arguments: tuple[str, ...]) -> None:
    result = run(*arguments, stdin=f"{{You never {CANARY}.\n")
    assert result.exit_code == 2
    assert told(result)
    assert CANARY not in told(result)


def test_no_error_of_the_library_holds_words_of_the_draft(checker: Checker) -> None:
    short = Checker(model=checker.nlp, max_length=4)
    for fails in (
        lambda: short.check(f"You never {CANARY}."),
        lambda: list(short.check_many([f"You never {CANARY}."])),
    ):
        with pytest.raises(KindphraseError) as caught:
            fails()
        assert CANARY not in f"{caught.value!s} {caught.value!r} {caught.value.args}"
