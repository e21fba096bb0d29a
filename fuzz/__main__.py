"""``python -m fuzz TARGET SECONDS``: atheris on one target, from its seeds; ends with 0 where nothing broke.

What it learns is kept in ``build/fuzz``, and used the next time. What breaks is written there as ``crash-…``: mend it,
and keep the file in ``fuzz/cases``, where a test runs it ever after.
"""

from __future__ import annotations

import sys
from pathlib import Path

import atheris

with atheris.instrument_imports(include=["kindphrase"]):
    from fuzz.targets import ROOT, TARGETS

HERE = Path(__file__).resolve().parent
LENGTHS = {"masker": 4096, "rules": 4096, "annotated": 2048, "check": 600}  # bytes, at most


def main() -> None:
    if len(sys.argv) != 3 or sys.argv[1] not in TARGETS or not sys.argv[2].isdecimal():
        sys.exit(f"usage: python -m fuzz {{{','.join(TARGETS)}}} SECONDS")
    name, seconds = sys.argv[1:]
    learned = ROOT / "build" / "fuzz" / name
    learned.mkdir(parents=True, exist_ok=True)
    TARGETS[name](b"You never listen to me.")  # what is loaded once is loaded now
    options = [
        f"-max_total_time={seconds}",
        f"-max_len={LENGTHS[name]}",
        f"-dict={HERE / 'words.dict'}",
        f"-artifact_prefix={learned.parent / name}-",
        "-timeout=60",
        "-rss_limit_mb=3000",
        "-print_final_stats=1",
    ]
    atheris.Setup([sys.argv[0], *options, str(learned), str(HERE / "seeds" / name)], TARGETS[name])
    atheris.Fuzz()


main()
