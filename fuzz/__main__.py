"""``python -m fuzz TARGET SECONDS``: atheris on one target, from its seeds; ends with 0 where nothing broke.

What it learns is kept in ``build/fuzz``, and used the next time. What breaks is written there as ``crash-…``: mend it,
and keep the file in ``fuzz/cases``, where a test runs it ever after.
"""

from __future__ import annotations

import hashlib
import os
import sys
import traceback
from functools import partial
from pathlib import Path

import atheris

with atheris.instrument_imports(include=["kindphrase"]):
    from fuzz.targets import ROOT, TARGETS, Target

HERE = Path(__file__).resolve().parent
LENGTHS = {"masker": 4096, "rules": 4096, "annotated": 2048, "check": 600}  # bytes, at most
RUNS = {"masker": 4000, "rules": 400, "annotated": 3500, "check": 20}  # about as many as a second holds
SHORT = 60  # seconds


def main() -> None:
    if len(sys.argv) != 3 or sys.argv[1] not in TARGETS or not sys.argv[2].isdecimal():
        sys.exit(f"usage: python -m fuzz {{{','.join(TARGETS)}}} SECONDS")
    name, seconds = sys.argv[1:]
    bounds = _bounds(name, int(seconds))
    learned = ROOT / "build" / "fuzz" / name
    learned.mkdir(parents=True, exist_ok=True)
    for seed in sorted((HERE / "seeds" / name).iterdir())[:5]:
        TARGETS[name](seed.read_bytes())  # what is loaded once is loaded now
    options = [
        *bounds,
        f"-max_len={LENGTHS[name]}",
        f"-dict={HERE / 'words.dict'}",
        f"-artifact_prefix={learned.parent / name}-",
        "-timeout=60",
        "-rss_limit_mb=3000",
        "-print_final_stats=1",
    ]
    target = partial(_kept, TARGETS[name], learned.parent / f"{name}-crash")
    atheris.Setup([sys.argv[0], *options, str(learned), str(HERE / "seeds" / name)], target)
    atheris.Fuzz()


def _bounds(name: str, seconds: int) -> list[str]:
    """A short run, as the build makes, tries the same on every machine: what it finds is news of the change alone."""
    if seconds > SHORT:
        return [f"-max_total_time={seconds}"]
    if os.environ.get("PYTHONHASHSEED") != "0":
        os.execve(sys.executable, [sys.executable, "-m", "fuzz", *sys.argv[1:]], {**os.environ, "PYTHONHASHSEED": "0"})
    return [f"-runs={RUNS[name] * seconds}", "-seed=1"]


def _kept(target: Target, path: Path, data: bytes) -> None:
    """Keep what breaks and end at once: what atheris does by itself can be cut short by its own timer."""
    try:
        target(data)
    except Exception:  # noqa: BLE001 - all of them are news
        kept = path.with_name(f"{path.name}-{hashlib.sha1(data).hexdigest()[:12]}")
        kept.write_bytes(data)
        traceback.print_exc()
        print(f"kept as {kept}", file=sys.stderr, flush=True)
        os._exit(77)


main()
