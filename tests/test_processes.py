"""More than one process or thread, and a process that is told to stop: the same reports, and no half lines."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import golden_drafts
import pytest
from awkward import AWKWARD

from kindphrase import Checker

DRAFTS = [
    *AWKWARD.values(),
    *(entry.draft for entries in golden_drafts.read_all().values() for entry in entries[:4]),
]
MESSAGES = int(os.environ.get("KINDPHRASE_TEST_MESSAGES", "240"))  # 20,000 for a release

# run as a file, since a process that is spawned imports it again
CHILDREN = """
import json, multiprocessing, sys
from kindphrase import Checker

def alone(drafts):
    checker = Checker()
    return [checker.check(draft).model_dump_json() for draft in drafts]

def inherited(drafts):
    return [parent.check(draft).model_dump_json() for draft in drafts]

if __name__ == "__main__":
    method, path = sys.argv[1:]
    multiprocessing.set_start_method(method)
    drafts = json.load(open(path))
    parent = Checker()
    parent.check("You never call.")
    with multiprocessing.Pool(1) as pool:
        told = pool.map(inherited if method == "fork" else alone, [drafts[::2], drafts[1::2]])
    many = parent.check_many(drafts, n_process=2, batch_size=8)
    print(json.dumps([*told, [report.model_dump_json() for report in many]]))
"""


@pytest.mark.parametrize("method", ["fork", "spawn"])
def test_processes_of_either_kind_give_what_one_gives(checker: Checker, tmp_path, method: str) -> None:
    if method == "fork" and not hasattr(os, "fork"):
        pytest.skip("this system does not fork")
    script, given = tmp_path / "children.py", tmp_path / "drafts.json"
    script.write_text(CHILDREN, encoding="utf-8")
    given.write_text(json.dumps(DRAFTS), encoding="utf-8")
    ran = subprocess.run(
        [sys.executable, "-W", "ignore", str(script), method, str(given)], capture_output=True, text=True, check=False
    )
    assert ran.returncode == 0, ran.stderr
    even, odd, many = json.loads(ran.stdout)
    alone = [checker.check(draft).model_dump_json() for draft in DRAFTS]
    assert even == alone[::2]
    assert odd == alone[1::2]
    assert many == alone


def test_sixteen_threads_on_many_messages(checker: Checker) -> None:
    short = [draft for draft in DRAFTS if len(draft) < 300]
    drafts = [f"{short[number % len(short)]} {number % 97}" for number in range(MESSAGES)]
    alone = list(checker.check_many(drafts))
    with ThreadPoolExecutor(max_workers=16) as pool:
        together = list(pool.map(checker.check, drafts))
    assert together == alone


# --- Ctrl-C

unix = pytest.mark.skipif(os.name != "posix", reason="signals are sent as POSIX has it")


@unix
@pytest.mark.parametrize("behind", [False, True], ids=["between lines", "behind a reader who waits"])
def test_ctrl_c_in_a_long_run_leaves_whole_lines_and_ends_with_130(tmp_path, behind: bool) -> None:
    export = tmp_path / "export.jsonl"
    long = "You never listen to me. " * 60  # its report does not fit into one write
    lines = (json.dumps({"text": f"{long if behind else 'You lied to me'} {number}"}) for number in range(5_000))
    export.write_text("\n".join(lines), encoding="utf-8")
    command = ["check", "--no-config", "--field", "text", "--format", "jsonl", str(export)]
    with subprocess.Popen(
        [sys.executable, "-m", "kindphrase", *command],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        bufsize=0,
        preexec_fn=heed_ctrl_c,  # noqa: PLW1509 - nothing but this call stands between fork and exec
    ) as process:
        out = process.stdout.read(1000)
        if behind:
            wait_until_it_writes_no_more(process)
        process.send_signal(signal.SIGINT)
        while part := process.stdout.read(65536):
            out += part
        told = process.stderr.read().decode()
        assert process.wait(60) == 130
    assert out.endswith(b"\n")
    rows = [json.loads(line) for line in out.splitlines()]
    assert 0 < len(rows) < 5_000
    assert [row["line"] for row in rows] == list(range(1, len(rows) + 1))
    assert "Traceback" not in told
    assert "listen" not in told


def heed_ctrl_c() -> None:
    """What is started in the background of a shell ignores it."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)


def wait_until_it_writes_no_more(process: subprocess.Popen[bytes]) -> None:
    """Until the pipe is full, and the process sleeps in the middle of a line."""
    import select
    import time

    assert select.select([process.stdout], [], [], 60)[0]
    spent = None
    for _ in range(600):
        time.sleep(0.1)
        fields = Path(f"/proc/{process.pid}/stat").read_text(encoding="utf-8").rpartition(")")[2].split()
        if fields[0] == "S" and fields[11] == spent:
            return
        spent = fields[11]
    raise AssertionError("it never waits")


@unix
def test_a_second_ctrl_c_does_not_wait() -> None:
    from kindphrase.adapters import console

    passed = []
    before = signal.signal(signal.SIGINT, signal.default_int_handler)

    def write() -> None:
        with console._whole():
            for at in range(2):
                signal.raise_signal(signal.SIGINT)
                passed.append(at)

    with pytest.raises(KeyboardInterrupt):
        write()
    assert passed == [0]
    assert signal.signal(signal.SIGINT, before) is signal.default_int_handler
