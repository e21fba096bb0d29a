"""Apache Spark with executors in processes of their own: what comes out is what one process finds, whatever happens."""

from __future__ import annotations

import importlib.util
import json
import os
import shutil
import signal
import subprocess
from pathlib import Path

import pytest
from commandline import run, told

pa = pytest.importorskip("pyarrow", reason="pyarrow is not installed")
pytest.importorskip("pyspark", reason="pyspark is not installed")
pytest.importorskip("matplotlib", reason="matplotlib is not installed")
if importlib.util.find_spec("pandas") is None:
    pytest.skip("pandas, which Spark asks for, is not installed", allow_module_level=True)


def _java() -> int:
    """The version of Java; 0 where there is none."""
    if shutil.which("java") is None:
        return 0
    said = subprocess.run(["java", "-version"], capture_output=True, text=True, check=False).stderr
    version = said.partition('"')[2].partition('"')[0]
    return int(version.partition(".")[0] or 0)


if _java() < 17:
    pytest.skip("Java 17 or newer is not installed", allow_module_level=True)

from spark_cluster import cluster  # noqa: E402
from test_docs_surfaces import blocks  # noqa: E402

from kindphrase.adapters import arrow  # noqa: E402
from kindphrase.adapters.arrow import check_batches  # noqa: E402
from kindphrase.adapters.jobs import Job  # noqa: E402
from kindphrase.adapters.spark import check  # noqa: E402
from kindphrase.errors import OptionError  # noqa: E402

NUMBER, LONGEST = 500, 40  # messages, and characters in one
SCHEMA = "message_id long, body string, room string"
SKEWED = 1200  # words of one row; the benchmark has one of 50,000


@pytest.fixture(scope="module")
def spark(root, tmp_path_factory):
    with cluster(root, tmp_path_factory.mktemp("spark")) as session:
        yield session


@pytest.fixture(scope="module")
def rows(root):
    """Short messages, one without a text, and one that is very long."""
    lines = (root / "benchmarks" / "data" / "authored.jsonl").read_text(encoding="utf-8").splitlines()
    texts = [text for line in lines if len(text := json.loads(line)["text"]) <= LONGEST]
    found: list[str | None] = [f"{texts[at % len(texts)]}" for at in range(NUMBER)]
    found[7] = None
    found[11] = "See you at six. " * (SKEWED // 4) + "You never listen to me."
    return [(at, text, f"room {at % 3}") for at, text in enumerate(found)]


@pytest.fixture(scope="module")
def frame(spark, rows):
    return spark.createDataFrame(rows, SCHEMA).repartition(4, "message_id")


@pytest.fixture(scope="module")
def alone(rows, checker):
    """What one process finds, by id."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(arrow, "checker_for", lambda options: checker)
        batch = pa.RecordBatch.from_pylist(
            [dict(zip(("message_id", "body", "room"), row, strict=True)) for row in rows]
        )
        found = [row for part in check_batches([batch], Job()) for row in part.to_pylist()]
    return {row["message_id"]: row for row in found}


def plain(row):
    return row.asDict(recursive=True)


def test_the_results_are_those_of_one_process(frame, alone):
    found = [plain(row) for row in check(frame).collect()]
    assert len(found) == NUMBER
    assert {row["message_id"]: row for row in found} == alone
    assert alone[7]["kindphrase"] is None
    assert alone[11]["kindphrase"]["findings"][-1]["rule"] == "never-you"
    assert sum(row["kindphrase"] is not None and row["kindphrase"]["count"] > 0 for row in found) > 25


def test_a_task_that_is_killed_is_done_again_with_nothing_lost_or_doubled(frame, alone, tmp_path):
    job, mark, some = Job(shape="rows", private=True), tmp_path / "killed", 200

    def work(batches):  # sent as it stands here, since the executors know nothing of the tests
        from pyspark import TaskContext

        task = TaskContext.get()
        for number, batch in enumerate(check_batches(batches, job)):
            if task.partitionId() == 1 and number == 1 and task.attemptNumber() == 0:
                mark.write_text(str(os.getpid()))
                os.kill(os.getpid(), signal.SIGKILL)
            yield batch

    schema = (
        "message_id long, rule string, category string, reflex string, severity byte, start int, end int, error string"
    )
    done = frame.where(f"message_id < {some}").mapInArrow(work, schema)
    found = sorted((row["message_id"], row["start"], row["rule"]) for row in done.collect())
    assert mark.exists()
    assert found == sorted(
        (name, each["start"], each["rule"])
        for name, row in alone.items()
        if name < some
        for each in (row["kindphrase"] or {"findings": []})["findings"]
    )


def test_the_package_comes_from_the_archive_that_was_shipped(frame, root):
    def work(batches):
        import kindphrase

        for _ in batches:
            yield pa.record_batch({"where": [kindphrase.__file__], "process": [str(os.getppid())]})

    found = frame.mapInArrow(work, "where string, process string").distinct().collect()
    assert all("/app-" in row["where"] for row in found)
    assert all("/shipped/kindphrase/" in row["where"] for row in found)
    assert not any(Path(row["where"]).is_relative_to(root) for row in found)
    assert len({row["process"] for row in found}) == 2


def test_in_private_only_ids_places_and_rules_come_back(frame):
    found = check(frame.where("message_id < 20"), options='{"select": ["never-you"]}', private=True)
    assert found.columns == ["message_id", "kindphrase"]
    (last,) = found.where("message_id = 11").collect()
    assert plain(last)["kindphrase"]["findings"] == [
        {
            "rule": "never-you",
            "category": "absolute",
            "reflex": "fight",
            "severity": 2,
            "start": 16 * (SKEWED // 4),
            "end": 16 * (SKEWED // 4) + len("You never listen to me"),
        }
    ]


def test_what_does_not_hold_is_told_before_any_work(frame):
    for given, said in (
        ({"text": "bodi"}, 'Did you mean "body"'),
        ({"text": "message_id"}, "holds int64"),
        ({"options": {"voise": "work"}}, 'Did you mean "voice"'),
    ):
        with pytest.raises(OptionError, match=said):
            check(frame, **given)


def test_an_audit_on_spark_tells_the_same_as_one_on_this_machine(spark, checker, monkeypatch, tmp_path):
    import pyarrow.parquet as pq

    said = [
        {"id": at, "sent": f"2026-03-{at + 1:02}T12:00:00Z", "text": text}
        for at, text in enumerate(["You never listen to me.", None, "Hi.", "You're such a liar.", "Thanks!"] * 4)
    ]
    (tmp_path / "a.jsonl").write_text("".join(f"{json.dumps(each)}\n" for each in said) + "\n{broken\n[1]\n")
    pq.write_table(pa.Table.from_pylist(said), tmp_path / "b.parquet")
    monkeypatch.setattr(arrow, "checker_for", lambda options: checker)
    arguments = ["audit", str(tmp_path / "a.jsonl"), str(tmp_path / "b.parquet"), "--id-field", "id"]
    arguments += ["--time-field", "sent"]
    here = run(*arguments, "--out", str(tmp_path / "here"), "--workers", "1")
    there = run(*arguments, "--out", str(tmp_path / "there"), "--spark", spark.sparkContext.master)
    assert (here.exit_code, there.exit_code) == (0, 0), told(there)
    assert here.stdout.partition("\n\n/")[0] == there.stdout.partition("\n\n/")[0]
    assert (tmp_path / "here" / "summary.json").read_bytes() == (tmp_path / "there" / "summary.json").read_bytes()
    kept = [
        sorted(
            (str(row["id"]), str(row["week"]), row["count"], str(row["findings"]), row["error"])
            for row in pq.read_table(tmp_path / out / "messages.parquet").to_pylist()
        )
        for out in ("here", "there")
    ]
    assert kept[0] == kept[1]
    for more, said in (
        (["--select", "nvr-you"], "There is no rule, category or reflex"),
        (["--encoding", "cp1252"], "files are in UTF-8"),
        (["--field", "id"], "holds int64; text is wanted"),
        (["--field", "body"], 'has no column "body"'),
        ([str(tmp_path / "none.jsonl")], "PATH_NOT_FOUND"),
    ):
        wrong = run(*arguments, *more, "--out", str(tmp_path / "wrong"), "--spark", "local[1]")
        assert wrong.exit_code == 2
        assert said in told(wrong)
    again = run(*arguments, "--out", str(tmp_path / "there"), "--spark", "local[1]")
    assert again.exit_code == 2
    assert "is there already" in told(again)


def test_the_block_of_the_page(spark, root, capsys):
    code = blocks(root, "spark.md", "python")[0]
    exec(compile(code, "spark.md", "exec"), {})
    assert capsys.readouterr().out == blocks(root, "spark.md", "text")[0]


def test_the_job_of_the_page(spark, root, monkeypatch, capsys, tmp_path):
    (tmp_path / "a.jsonl").write_text('{"id": 1, "sent": "2026-03-02", "text": "You never listen to me."}\n')
    monkeypatch.setattr("sys.argv", ["job.py", str(tmp_path / "a.jsonl"), str(tmp_path / "out")])
    code = blocks(root, "spark.md", "python")[1]
    exec(compile(code, "spark.md", "exec"), {})
    assert capsys.readouterr().out.startswith("1 message checked.\n1 finding in 1 of them")
