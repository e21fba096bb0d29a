"""The benchmarks run and print what they promise. Their figures are not judged here: machines differ."""

from __future__ import annotations

import importlib.util
from pathlib import Path
from types import ModuleType

import pytest

from kindphrase import Checker


@pytest.fixture(scope="module")
def latency(root: Path) -> ModuleType:
    spec = importlib.util.spec_from_file_location("latency", root / "benchmarks" / "latency.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_the_message_is_the_one_that_is_promised(latency: ModuleType, checker: Checker) -> None:
    assert len(latency.MESSAGE.split()) == 30
    assert len(checker.check(latency.MESSAGE).findings) == 1


def test_latency_measures_and_prints(latency: ModuleType, checker: Checker) -> None:
    figures = latency.measure(checker, cold=1, warm=3)
    assert list(figures) == ["bare python", "import", "cold check", "warm check", "bare nlp(text)"]
    assert all(0 < middle <= high for middle, high in figures.values())
    assert figures["bare python"] < figures["cold check"]
    assert figures["bare nlp(text)"][0] < figures["cold check"][0]
    printed = latency.table(figures)
    for name, target in {"import": "< 150", "cold check": "< 2500", "warm check": "< 15"}.items():
        assert any(line.startswith(name) and line.endswith(target) for line in printed.splitlines())
    assert "warm check / bare nlp(text): " in printed


def test_the_99th_percentile_of_few_runs_is_the_slowest(latency: ModuleType) -> None:
    runs = [float(number) for number in range(1, 201)]
    assert latency._highest([3.0, 1.0]) == 3.0
    assert 198 <= latency._highest(runs) < 200


def test_a_command_that_fails_stops_the_benchmark(latency: ModuleType) -> None:
    with pytest.raises(SystemExit, match="ended with status 2"):
        latency.command("-c", "raise SystemExit(2)")()
