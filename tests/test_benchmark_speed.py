"""The benchmark of cost: its messages, and a smoke run of each table."""

from __future__ import annotations

import pytest
from layout import as_text
from speed import EVERY, LENGTHS, main, messages, proof_table

from kindphrase import Checker


@pytest.mark.parametrize("words", LENGTHS)
def test_messages_are_as_long_as_they_say_and_one_in_five_accuses(checker: Checker, words: int) -> None:
    found = messages(words, 10)
    assert all(words <= len(text.split()) + 3 and len(text.split()) < words + 25 for text in found)
    assert [bool(report.findings) for report in checker.check_many(found)] == [at % EVERY == 0 for at in range(10)]
    assert found == messages(words, 10)


def test_the_proof_counts_reports(checker: Checker) -> None:
    table = proof_table(checker, messages(10, 10))
    assert table.rows == (("10", pytest.approx(0.3, abs=0.2), 0),)
    assert "reports that differ" in as_text(table)


def test_a_small_run_prints_every_table(capsys: pytest.CaptureFixture[str]) -> None:
    main(["--count", "5", "--rounds", "1", "--limit", "10", "--tables", "message", "stream", "proof", "--markdown"])
    printed = capsys.readouterr().out
    assert printed.count("### ") == 3
    assert "| 120 |" in printed
