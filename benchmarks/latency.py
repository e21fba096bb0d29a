"""How long a writer waits: ``python benchmarks/latency.py [--cold N] [--warm N]``.

Prints wall time for a bare import, for a whole run of the command line, and for one message in a running process,
beside the bare parser on the same message.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from statistics import median, quantiles

from kindphrase import Checker

# thirty words, one accusation
MESSAGE = (
    "Hi Kim, thanks for cooking on Tuesday, the soup was great. You never listen to me when I talk about work. "
    "Could we take a walk after dinner and talk?"
)
# in seconds
TARGETS = {"import": 0.15, "cold check": 2.5, "warm check": 0.015}


def seconds(action: Callable[[], object], times: int) -> list[float]:
    """Wall time of each of so many runs."""
    found = []
    for _ in range(times):
        start = time.perf_counter()
        action()
        found.append(time.perf_counter() - start)
    return found


def command(*arguments: str) -> Callable[[], object]:
    """A fresh Python with these arguments. Status 1 says that something was found."""

    def run() -> None:
        status = subprocess.run([sys.executable, *arguments], capture_output=True, check=False).returncode
        if status not in {0, 1}:
            raise SystemExit(f"python {' '.join(arguments)} ended with status {status}")

    return run


def measure(checker: Checker, *, cold: int, warm: int) -> dict[str, tuple[float, float]]:
    """Median and 99th percentile in seconds, by what was timed. A bare interpreter is the baseline of the first two."""
    found = {
        "bare python": seconds(command("-c", "pass"), cold),
        "import": seconds(command("-c", "import kindphrase"), cold),
        "cold check": seconds(command("-m", "kindphrase", "check", "--text", MESSAGE), cold),
    }
    for run in (checker.check, checker.nlp):
        seconds(lambda run=run: run(MESSAGE), min(warm, 10))  # caches of the tokenizer and the lexicon fill once
    found["warm check"] = seconds(lambda: checker.check(MESSAGE), warm)
    found["bare nlp(text)"] = seconds(lambda: checker.nlp(MESSAGE), warm)
    return {name: (median(times), _highest(times)) for name, times in found.items()}


def _highest(times: Sequence[float]) -> float:
    """The 99th percentile; of few runs, the slowest."""
    return quantiles(times, n=100)[98] if len(times) >= 100 else max(times)


def table(figures: dict[str, tuple[float, float]]) -> str:
    """The figures in milliseconds, each with its target."""
    rows = [f"{'':16}{'median':>10}{'p99':>10}{'target':>10}   ms"]
    for name, (middle, high) in figures.items():
        target = f"< {TARGETS[name] * 1000:.0f}" if name in TARGETS else ""
        rows.append(f"{name:16}{middle * 1000:10.2f}{high * 1000:10.2f}{target:>10}".rstrip())
    ratio = figures["warm check"][0] / figures["bare nlp(text)"][0]
    return "\n".join([*rows, f"warm check / bare nlp(text): {ratio:.2f}"])


def main(argv: Sequence[str] | None = None) -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--cold", type=int, default=5, help="runs of each fresh process")
    parser.add_argument("--warm", type=int, default=200, help="checks in a running process")
    args = parser.parse_args(argv)
    print(table(measure(Checker(), cold=args.cold, warm=args.warm)))


if __name__ == "__main__":
    main()
