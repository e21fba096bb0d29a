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


def main() -> None:
    if len(sys.argv) != 3 or sys.argv[1] not in TARGETS or not sys.argv[2].isdecimal():
        sys.exit(f"usage: python -m fuzz {{{','.join(TARGETS)}}} SECONDS")
    name, seconds = sys.argv[1:]
    learned = ROOT / "build" / "fuzz" / name
    learned.mkdir(parents=True, exist_ok=True)
    for seed in sorted((HERE / "seeds" / name).iterdir())[:5]:
        TARGETS[name](seed.read_bytes())  # what is loaded once is loaded now
    options = [
        f"-max_total_time={seconds}",
        # a short run, as the build makes, begins alike each time
        *(["-seed=1"] if int(seconds) <= 60 else []),
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
