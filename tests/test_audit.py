"""``kindphrase audit``: the same counts whatever the files are written in, nothing in words unless asked for, and a run
that was killed goes on with nothing lost or counted twice.
"""

from __future__ import annotations

import gzip
import json
import os
import signal
import subprocess
import sys
import time
from collections import Counter
from datetime import date, datetime, timedelta, timezone
from pathlib import Path

import pytest
from commandline import DRAFT, StubChecker, kindphrase_command, run, told

from kindphrase.adapters.jobs import options_of

pa = pytest.importorskip("pyarrow", reason="pyarrow is not installed")
pytest.importorskip("matplotlib", reason="matplotlib is not installed")
import pyarrow.parquet as pq  # noqa: E402

from kindphrase.adapters import arrow  # noqa: E402
from kindphrase.adapters.audit import archive, summary, trend, working  # noqa: E402
from kindphrase.adapters.audit.tally import Tally, tally_of  # noqa: E402
from kindphrase.adapters.audit.weeks import week_of  # noqa: E402

SECRET = "the orchid password"
MONDAY = date(2026, 3, 2)
FIELDS = ("--id-field", "id", "--time-field", "sent")


class StubMany(StubChecker):
    def check_many(self, texts, *, batch_size):
        return map(self.check, texts)


@pytest.fixture
def stub(monkeypatch):
    monkeypatch.setattr(arrow, "checker_for", lambda options: StubMany(options_of(options)))
    monkeypatch.setattr(archive, "PART", 3)


def messages(number):
    """Every third holds an accusation, every fifth no text; a week is seven messages."""
    for at in range(number):
        text = None if at % 5 == 4 else f"{at}: {SECRET} {DRAFT}" if at % 3 == 0 else f"{at}: See you at six, {SECRET}."
        sent = datetime(2026, 3, 2, 12, tzinfo=timezone.utc) + timedelta(days=at)
        yield {"id": f"m{at}", "sent": sent.isoformat(), "text": text}


def written(path, found, kind):
    found = list(found)
    if kind == "parquet":
        pq.write_table(pa.Table.from_pylist(found), path, row_group_size=4)
    else:
        lines = "".join(f"{json.dumps(each)}\n" for each in found).encode()
        path.write_bytes(gzip.compress(lines) if kind == "gz" else lines)
    return path


def audit(path, out, *more):
    return run("audit", str(path), "--out", str(out), "--workers", "1", *FIELDS, *more)


def kept(out):
    return pq.read_table(out / "messages.parquet").to_pylist()


@pytest.mark.parametrize(("kind", "name"), [("jsonl", "a.jsonl"), ("gz", "a.jsonl.gz"), ("parquet", "a.parquet")])
def test_the_counts_are_those_of_the_messages(stub, tmp_path, kind, name):
    result = audit(written(tmp_path / name, messages(20), kind), tmp_path / "out")
    assert (result.exit_code, result.stderr) == (0, "")
    assert "16 messages checked; besides, 4 without text." in result.stdout
    said = json.loads((tmp_path / "out" / "summary.json").read_bytes())
    # of 0, 3, 6 … 18, number 9 has no text
    assert (said["messages"], said["without_text"], said["unread"], said["findings"]) == (16, 4, 0, 6)
    assert said["rules"] == {"never-you": {"findings": 6, "per_thousand": 375.0}}
    assert [(week["week"], week["messages"], week["findings"]) for week in said["weeks"]] == [
        ("2026-W10", 6, 3),
        ("2026-W11", 6, 1),
        ("2026-W12", 4, 2),
    ]
    found = kept(tmp_path / "out")
    assert [(row["line"], row["id"]) for row in found] == [(at + 1, f"m{at}") for at in range(20)]
    assert [row["count"] for row in found[:5]] == [1, 0, 0, 1, None]
    assert found[7]["week"] == MONDAY + timedelta(days=7)
    assert (tmp_path / "out" / "trend.png").read_bytes().startswith(b"\x89PNG")


def test_text_has_a_message_on_each_line(stub, tmp_path):
    path = tmp_path / "chat.txt"
    path.write_bytes(f"\ufeff{DRAFT}\r\n\r\n  \nHi.\n".encode() + b"\xff\n" + DRAFT.encode())
    result = run("audit", str(path), "--out", str(tmp_path / "out"), "--workers", "1")
    assert result.exit_code == 0
    assert "3 messages checked; besides, 1 that could not be read" in result.stdout
    assert "name the field with the time" in result.stdout
    assert [(row["line"], row["count"], row["error"]) for row in kept(tmp_path / "out")] == [
        (1, 1, None),
        (4, 0, None),
        (5, None, "it is not utf-8"),
        (6, 1, None),
    ]
    assert not (tmp_path / "out" / "trend.png").exists()


def test_words_stay_away_unless_they_are_asked_for(stub, tmp_path):
    path = written(tmp_path / "a.jsonl", messages(20), "jsonl")
    result = audit(path, tmp_path / "out")
    assert DRAFT[:-1] not in result.output
    assert "orchid" not in result.output
    for held in (str(kept(tmp_path / "out")), str(pq.read_schema(tmp_path / "out" / "messages.parquet"))):
        assert not any(words in held for words in ("orchid", DRAFT[:-1], "unheard", "fingerprint"))
    assert audit(path, tmp_path / "with", "--with-text").exit_code == 0
    assert [row["text"] for row in kept(tmp_path / "with")] == [each["text"] for each in messages(20)]
    assert kept(tmp_path / "with")[0]["findings"][0]["text"] == DRAFT[:-1]


def test_lines_that_do_not_hold_are_kept_with_the_reason(stub, tmp_path):
    lines = [f"{{{SECRET}", "[1]", json.dumps({"text": [SECRET]}), json.dumps({"text": SECRET * 9}), '{"text": "Hi."}']
    (tmp_path / "a.jsonl").write_text("\n".join(lines))
    result = audit(tmp_path / "a.jsonl", tmp_path / "out", "--max-length", "60")
    assert result.exit_code == 0
    assert "1 message checked; besides, 4 that could not be read" in result.stdout
    errors = [row["error"] for row in kept(tmp_path / "out")]
    assert errors[:3] == ["it is no JSON", "it is no JSON object", 'its field "text" is no text']
    assert errors[3].startswith("The draft has 171 characters")
    assert "orchid" not in str(kept(tmp_path / "out")) + result.output


def test_what_is_done_is_not_done_again(stub, tmp_path, monkeypatch):
    path = written(tmp_path / "a.parquet", messages(20), "parquet")
    seen = []

    def some(chunks, reading, job, workers, stop=None):
        for chunk, table in working.worked(chunks, reading, job, workers):
            if len(seen) == stop:
                raise KeyboardInterrupt
            seen.append(chunk.number)
            yield chunk, table

    monkeypatch.setattr(archive, "worked", lambda *given: some(*given, stop=4))
    stopped = audit(path, tmp_path / "out")
    assert stopped.exit_code == 130
    assert "The same command goes on from here" in stopped.stderr
    assert not (tmp_path / "out" / "messages.parquet").exists()
    # what a process that was killed leaves half written
    (tmp_path / "out" / "parts" / "00000-000000004.parquet.new").write_bytes(b"PAR1")

    monkeypatch.setattr(archive, "worked", some)
    assert audit(path, tmp_path / "out").exit_code == 0
    assert seen == list(range(7))
    assert [row["id"] for row in kept(tmp_path / "out")] == [f"m{at}" for at in range(20)]
    assert list((tmp_path / "out" / "parts").iterdir()) == []

    # killed at the very end, it leaves parts of what is whole already
    (tmp_path / "out" / "parts" / "00000-000000000.parquet").write_bytes(
        (tmp_path / "out" / "messages.parquet").read_bytes()
    )
    again = audit(path, tmp_path / "out")
    assert seen == list(range(7))
    assert list((tmp_path / "out" / "parts").iterdir()) == []
    assert again.stdout.startswith("16 messages checked")


def test_another_audit_is_not_mixed_in(stub, tmp_path):
    path = written(tmp_path / "a.jsonl", messages(8), "jsonl")
    assert audit(path, tmp_path / "out").exit_code == 0
    other = audit(path, tmp_path / "out", "--voice", "work")
    assert other.exit_code == 2
    assert "holds an audit with other options" in told(other)
    written(path, messages(9), "jsonl")
    assert "with other files" in told(audit(path, tmp_path / "out"))
    assert audit(path, tmp_path / "out", "--fresh").exit_code == 0
    assert len(kept(tmp_path / "out")) == 9


def test_a_folder_of_something_else_is_left_alone(stub, tmp_path):
    path = written(tmp_path / "a.jsonl", messages(3), "jsonl")
    (tmp_path / "mine").mkdir()
    (tmp_path / "mine" / "letter.txt").write_text("Hi.")
    for more in ((), ("--fresh",)):
        result = audit(path, tmp_path / "mine", *more)
        assert result.exit_code == 2
        assert "holds something that is no audit" in told(result)
    assert [each.name for each in (tmp_path / "mine").iterdir()] == ["letter.txt"]
    assert audit(path, path).exit_code == 2


def test_files_that_do_not_hold(stub, tmp_path):
    good = written(tmp_path / "a.jsonl", messages(3), "jsonl")
    written(tmp_path / "a.parquet", messages(3), "parquet")
    (tmp_path / "bad.parquet").write_bytes(b"PAR1" + SECRET.encode())
    (tmp_path / "bad.jsonl.gz").write_bytes(b"no gzip")
    (tmp_path / "empty.txt").write_bytes(b"")
    pq.write_table(pa.table({"text": [1]}), tmp_path / "numbers.parquet")
    for number, (name, more, said) in enumerate(
        [
            ("none.jsonl", (), "There is no file"),
            (".", (), "is a directory"),
            ("-", (), "needs files"),
            ("bad.parquet", (), "cannot be read (ArrowInvalid)"),
            ("bad.jsonl.gz", (), "cannot be read"),
            ("empty.txt", (), "There is no message in these files"),
            ("numbers.parquet", (), "holds int64; text is wanted"),
            ("a.parquet", ("--field", "body"), 'no column "body". There are: id, sent, text.'),
            ("a.jsonl", ("--field", "body"), 'No message has a text in a field "body"'),
            ("a.jsonl", (str(good),), "is named twice"),
            ("a.jsonl", ("--encoding", "utf9"), "There is no encoding"),
        ]
    ):
        path = name if name == "-" else tmp_path / name
        fields = () if name == "numbers.parquet" else FIELDS
        result = run("audit", str(path), "--out", str(tmp_path / f"out{number}"), "--workers", "1", *fields, *more)
        assert (result.exit_code, said in told(result)) == (2, True), (name, told(result))
        assert "orchid" not in result.output
    # with the right name it goes on, without --fresh
    assert audit(good, tmp_path / "out8").exit_code == 0


def test_rows_of_a_parquet_file_come_in_chunks_of_one_size(tmp_path):
    from kindphrase.adapters.audit.sources import Source, chunks

    path = written(tmp_path / "a.parquet", messages(20), "parquet")
    cut = list(chunks(Source(str(path), "parquet"), 0, size=7, limit=100, columns=["text", "id"]))
    assert [(chunk.number, chunk.first, chunk.size) for chunk in cut] == [(0, 1, 7), (1, 8, 7), (2, 15, 6)]
    assert [name for chunk in cut for name in chunk.held.column("id").to_pylist()] == [f"m{at}" for at in range(20)]


@pytest.mark.parametrize(
    "value",
    [
        "2026-03-04",
        "2026-03-04T23:30:00Z",
        "2026-03-08 23:30",
        "2026-03-09T00:30:00+02:00",
        "2026-03-01T23:30:00.125-0100",
        1772612000,
        "1772612000.000100",
        1772612000_000,
        1772612000_000_000,
        1772612000_000_000_000,
        date(2026, 3, 8),
        datetime(2026, 3, 9, 0, 30, tzinfo=timezone(timedelta(hours=2))),
        datetime(2026, 3, 2),  # noqa: DTZ001 - taken for UTC
    ],
    ids=repr,
)
def test_every_way_to_write_a_time(value):
    assert week_of(value) == MONDAY


@pytest.mark.parametrize("value", [None, "", "soon", True, [], {}, "2026-13-01", float("nan"), 1e300, "nan", "9" * 400])
def test_what_is_no_time(value):
    assert week_of(value) is None


def test_times_of_parquet_in_every_unit(stub, tmp_path):
    at = datetime(2026, 3, 8, 23, 30)  # noqa: DTZ001
    for number, kind in enumerate(
        [pa.timestamp("s"), pa.timestamp("ns", "America/New_York"), pa.timestamp("us", "UTC"), pa.date32(), pa.string()]
    ):
        column = pa.array([at.isoformat()]) if kind == pa.string() else pa.array([at]).cast(kind, safe=False)
        path = tmp_path / f"{number}.parquet"
        pq.write_table(pa.table({"text": ["Hi."], "sent": column, "id": [7]}), path)
        assert audit(path, tmp_path / str(number)).exit_code == 0
        (row,) = kept(tmp_path / str(number))
        assert (row["week"], row["id"]) == (MONDAY, "7")


TALLY = Tally(
    Counter({MONDAY: 1500, MONDAY + timedelta(days=7): 500, None: 10}),
    Counter({MONDAY: 20, None: 1}),
    Counter({(MONDAY, "label", "you-are-insult"): 20, (MONDAY, "blame", "your-fault"): 9, (None, "label", "liar"): 1}),
    without_text=4,
    unread=2,
)


def test_the_figures_for_people():
    assert "\n".join(str(line) for line in summary.as_text(TALLY)).splitlines() == [
        "2,010 messages checked; besides, 4 without text and 2 that could not be read (see the column error).",
        "30 findings in 21 of them: 14.9 in a thousand messages.",
        "",
        "category  findings  in 1,000",
        "label           21      10.4",
        "blame            9       4.5",
        "",
        "rule            findings  in 1,000",
        "you-are-insult        20      10.0",
        "your-fault             9       4.5",
        "liar                   1       0.5",
        "",
        "week      messages  findings  in 1,000",
        "2026-W10     1,500        29      19.3",
        "2026-W11       500         0       0.0",
        "no date         10         1     100.0",
    ]


def test_the_figures_for_programs():
    said = json.loads(summary.as_json(TALLY))
    assert said["categories"]["label"] == {"findings": 21, "per_thousand": 10.448}
    assert sum(each["findings"] for each in said["rules"].values()) == said["findings"] == 30
    assert [each["messages"] for each in said["weeks"]] == [1500, 500, 10]


def test_counts_add_up():
    twice = TALLY + TALLY
    assert (twice.messages[MONDAY], twice.findings[None, "label", "liar"], twice.unread) == (3000, 2, 4)
    assert tally_of([]) == Tally()


def test_the_trend_has_a_line_for_all_and_for_the_categories_that_weigh_most(monkeypatch, tmp_path):
    drawn = {}
    monkeypatch.setattr(trend.Figure, "savefig", lambda figure, path, **how: drawn.update(axes=figure.axes[0]))
    assert trend.draw(TALLY, tmp_path / "trend.png")
    lines = {line.get_label(): [round(y, 1) for y in line.get_ydata()] for line in drawn["axes"].lines}
    assert lines == {"all": [19.3, 0.0], "label": [13.3, 0.0], "blame": [6.0, 0.0]}
    assert not trend.draw(Tally(messages=Counter({None: 3})), tmp_path / "no.png")


def test_a_bar_on_a_terminal_only(monkeypatch, capsys):
    from kindphrase.adapters.progress import bar

    with bar(10, 2) as advance:
        advance(8)
    assert capsys.readouterr().err == ""
    monkeypatch.setenv("TERM", "xterm")
    monkeypatch.setenv("COLUMNS", "100")
    monkeypatch.setattr(sys.stderr, "isatty", lambda: True)
    with bar(10, 2) as advance:
        advance(3)
        time.sleep(0.15)
        advance(3)
        time.sleep(0.15)
    shown = capsys.readouterr().err
    assert "8/10" in shown
    assert "a second" in shown


def test_what_is_missing_is_named():
    for module, extra in (("pyarrow", "audit"), ("matplotlib", "audit")):
        code = f"import sys; sys.modules[{module!r}] = None; from kindphrase.adapters.cli import main; main()"
        done = subprocess.run(
            [sys.executable, "-c", code, "audit", "a.jsonl"], capture_output=True, text=True, check=False
        )
        assert done.returncode == 2
        assert f'pip install "kindphrase[{extra}]"' in done.stderr


# parts of ten messages, so that there is something to kill
AUDIT = (
    "from kindphrase.adapters.audit import archive; archive.PART = 10; from kindphrase.adapters.cli import main; main()"
)
# nothing to run again in the processes that this one starts
GUARDED = f"if __name__ == '__main__':\n    {AUDIT}\n"


def children(process):
    return [int(each) for each in Path(f"/proc/{process}/task/{process}/children").read_text().split()]


def alive(process):
    try:
        return Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    except FileNotFoundError:
        return False


def until(held, seconds=120):
    end = time.monotonic() + seconds
    while not held():
        assert time.monotonic() < end, "it did not happen in time"
        time.sleep(0.02)


@pytest.mark.skipif(not Path("/proc/self/task").is_dir(), reason="processes are looked at in /proc, which Linux has")
def test_a_run_that_is_killed_goes_on_where_it_stopped(checker, tmp_path, monkeypatch):
    path = written(tmp_path / "a.jsonl", messages(120), "jsonl")
    out, script = tmp_path / "out", tmp_path / "audit.py"
    script.write_text(GUARDED)
    arguments = [str(path), "--out", str(out), *FIELDS]
    with subprocess.Popen([sys.executable, str(script), "audit", *arguments, "--workers", "2"]) as process:
        until(lambda: len(list((out / "parts").glob("*.parquet"))) >= 2)
        workers = children(process.pid)
        assert len(workers) >= 2
        os.kill(process.pid, signal.SIGKILL)
    until(lambda: not any(map(alive, workers)))
    done = {part.name for part in (out / "parts").glob("*.parquet")}
    assert 2 <= len(done) < 12

    monkeypatch.setattr(archive, "PART", 10)
    monkeypatch.setattr(arrow, "checker_for", lambda options: checker)
    again = []
    monkeypatch.setattr(
        archive,
        "worked",
        lambda *given: ((again.append(chunk.number), (chunk, table))[1] for chunk, table in working.worked(*given)),
    )
    assert run("audit", *arguments, "--workers", "1").exit_code == 0
    assert sorted([*again, *(int(name.split("-")[1].split(".")[0]) for name in done)]) == list(range(12))
    assert run("audit", *arguments[:2], str(tmp_path / "whole"), *FIELDS, "--workers", "1").exit_code == 0
    assert pq.read_table(out / "messages.parquet").equals(pq.read_table(tmp_path / "whole" / "messages.parquet"))
    assert (out / "summary.json").read_bytes() == (tmp_path / "whole" / "summary.json").read_bytes()


@pytest.mark.skipif(not Path("/proc/self/task").is_dir(), reason="processes are looked at in /proc, which Linux has")
def test_a_process_that_is_killed_is_told(tmp_path):
    path = written(tmp_path / "a.jsonl", messages(60), "jsonl")
    script = tmp_path / "audit.py"
    script.write_text(GUARDED)
    command = [sys.executable, str(script), "audit", str(path), "--out", str(tmp_path / "out"), "--workers", "2"]
    with subprocess.Popen([*command, *FIELDS], stderr=subprocess.PIPE, text=True) as process:
        until(lambda: len(children(process.pid)) >= 3)  # two, and one that looks after them
        os.kill(children(process.pid)[-1], signal.SIGKILL)
        assert "A process was killed" in process.communicate()[1]
    assert process.returncode == 2


def test_the_command_is_in_the_help():
    assert "audit" in kindphrase_command("--help").stdout
