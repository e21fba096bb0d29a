"""What an archive costs: the simulation keeps to its bounds, and the tables follow from what was measured."""

from __future__ import annotations

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st
from scheduling import Lengths, makespan, tasks

SECONDS = st.lists(st.floats(0.01, 100), min_size=1, max_size=60)


@given(durations=SECONDS, cores=st.integers(1, 20))
def test_no_schedule_beats_the_ideal_or_is_worse_than_one_task_longer(durations, cores):
    ideal = sum(durations) / cores
    took = makespan(durations, cores)
    assert max(ideal, *durations) <= took * (1 + 1e-9)
    assert took <= ideal + max(durations) + 1e-6


@given(durations=SECONDS)
def test_one_core_takes_the_sum(durations):
    assert makespan(durations, 1) == pytest.approx(sum(durations))


def test_what_is_lost_is_done_again():
    durations = [600.0] * 640
    lost = [makespan(durations, 64, lost=often, chance=random.Random(1)) for often in (0.0, 0.05, 0.5)]
    assert lost[0] == 6000
    assert lost[0] < lost[1] < lost[2] < 2 * lost[0]


def test_every_message_is_in_one_task():
    lengths = Lengths(longest=50_000, one_in=250).drawn(1000, random.Random(1))
    assert lengths.count(50_000.0) == 4
    assert sum(tasks(lengths, 30, 0.0)) == pytest.approx(sum(lengths))
    assert len(tasks(lengths, 30, 0.0)) == 34


def test_the_tables_follow_from_what_was_measured(root, monkeypatch, tmp_path, capsys):
    pytest.importorskip("pyarrow", reason="pyarrow is not installed")
    import scale

    found = scale.Measured(2000, 12.0, 2.0, 0.0036, 300 * 2**20, 8.0, 40.0)
    monkeypatch.setattr(scale, "simulated", lambda measured: iter(()))
    by_name = {table.name: table for table in scale.tables(found, 0.05)}
    rows = {row[0]: row[1:] for row in by_name["archive"].rows}
    assert rows["1,000,000"] == ("1.0", "60.0 min", "7.5 min", "58 s", "9 s", "0.05", "1")
    assert rows["1,000,000,000"][0] == "1,000.0"
    assert by_name["output"].rows[1] == ("1,000,000,000", "8.0 GB", "40.0 GB")

    page = tmp_path / "scale.md"
    page.write_text((root / "docs" / "scale.md").read_text(encoding="utf-8"), encoding="utf-8")
    monkeypatch.setattr(scale, "measure", lambda texts: found)
    scale.main(["--limit", "3", "--page", str(page)])
    assert "| CPU for each message | 3.60 ms |" in page.read_text(encoding="utf-8")
    scale.main(["--limit", "3", "--price", "0.1"])
    assert "0.10" in capsys.readouterr().out


def test_a_measurement(root):
    pytest.importorskip("pyarrow", reason="pyarrow is not installed")
    import scale

    texts = scale.texts_of(root / "benchmarks" / "data" / "authored.jsonl")[:20]
    found = scale.measure(texts)
    assert found.messages == 20
    assert 0 < found.message < 1
    assert 0 < found.private < found.with_text
    assert found.memory > 50 * 2**20


def test_the_page_has_every_table(root):
    import scale

    page = (root / "docs" / "scale.md").read_text(encoding="utf-8")
    assert [name for name in scale.TABLES if f"<!-- table: scale {name} -->" not in page] == []
