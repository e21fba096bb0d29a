"""What else a user might reach for, on the same messages: a word list, VADER, and alex.

Each gives every message a score. It is then taken at the threshold, and in the setting, that serve it best on this very
data, which is more than a user could do beforehand.
"""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
from bootstrap import Resamples
from layout import Cell, Table
from numpy.typing import NDArray
from scoring import Flags, Measures, measures

Scores = NDArray[np.float64]

ALEX_VERSION = "11.0.1"
# what somebody writes down in half an hour who has heard of "you-statements"
WORD_LIST = (
    "you always, you never, you're always, you are always, you're never, you are never, you constantly, "
    "you keep doing, every time you, you can't ever, all you do, all you ever, your fault, you're to blame, "
    "you are to blame, because of you, thanks to you, you made me, you make me, you ruined, you ruin, you messed up, "
    "you screwed up, you forgot, you ignored, you lied, you didn't even, you don't even, you couldn't even, "
    "you can't even, you won't even, you don't care, you never cared, you don't listen, you're not listening, "
    "you don't understand, you just want, you only care, you only think, you should have, you shouldn't have, "
    "you need to stop, you could have, why do you always, why can't you, why don't you ever, why didn't you, "
    "how could you, how dare you, what is wrong with you, what's wrong with you, what is your problem, "
    "what's your problem, you're so, you are so, you're such, you are such, you're being, you're just, "
    "you're impossible, you're overreacting, you're too sensitive, shame on you, you owe me, "
    "after everything i, after all i, grow up, get over it, shut up, idiot, selfish, lazy, liar, pathetic"
).split(", ")


@dataclass(frozen=True)
class Baseline:
    """The scores of one tool, for each of its settings; or why there are none."""

    name: str
    scores: dict[str, Scores] = field(default_factory=dict)
    absent: str = ""


def word_list(texts: Sequence[str]) -> Baseline:
    """How many entries of the list stand in a message, whatever the case and the apostrophe."""
    entries = [re.compile(rf"\b{re.escape(entry).replace(chr(39), chr(39) + '?')}\b") for entry in WORD_LIST]
    plain = [text.lower().replace("’", "'") for text in texts]
    counts = [float(sum(entry.search(text) is not None for entry in entries)) for text in plain]
    return Baseline("word list", {"entries found": np.array(counts)})


def vader(texts: Sequence[str]) -> Baseline:
    """VADER's negative score: the share of negative words, weighted, in 0..1."""
    name = "VADER, negative score"
    try:
        from vaderSentiment.vaderSentiment import SentimentIntensityAnalyzer  # noqa: PLC0415  it is optional
    except ImportError:
        return Baseline(name, absent="not installed; pip install 'kindphrase[bench]'")
    analyzer = SentimentIntensityAnalyzer()
    return Baseline(name, {"neg": np.array([analyzer.polarity_scores(text)["neg"] for text in texts], float)})


def alex(texts: Sequence[str], folder: Path | None = None) -> Baseline:
    """How many warnings alex gives, for each of its three levels of sureness that a word is profane.

    Args:
        texts: the messages; alex reads them in one process of node.
        folder: where its ``node_modules`` is; by default a cache, filled from npm when it is empty.
    """
    name = "alex, warnings"
    node = shutil.which("node")
    if node is None:
        return Baseline(name, absent="node is not there")
    home = alex_cache() if folder is None else folder
    try:
        module = _alex_module(home)
        script = Path(__file__).with_name("alex_scores.mjs")
        lines = "".join(json.dumps(text) + "\n" for text in texts)
        done = subprocess.run(
            [node, str(script), str(module)], input=lines, capture_output=True, check=True, encoding="utf-8"
        )
    except (OSError, subprocess.CalledProcessError) as error:
        return Baseline(name, absent=f"it cannot be had or run ({_first(error)})")
    counts = np.array([json.loads(line) for line in done.stdout.splitlines()], float).reshape(len(texts), 3)
    return Baseline(name, {f"profanitySureness {level}": counts[:, level] for level in range(3)})


def alex_cache() -> Path:
    """The folder that keeps alex between runs."""
    cache = Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache")
    return cache / "kindphrase-benchmarks" / f"alex-{ALEX_VERSION}"


def _alex_module(home: Path) -> Path:
    module = home / "node_modules" / "alex" / "index.js"
    if not module.exists():
        npm = shutil.which("npm")
        if npm is None:
            raise FileNotFoundError("npm is not there")
        home.mkdir(parents=True, exist_ok=True)
        flags = ["--no-audit", "--no-fund", "--ignore-scripts", "--prefix", str(home)]
        subprocess.run([npm, "install", *flags, f"alex@{ALEX_VERSION}"], capture_output=True, check=True)
    return module


def _first(error: OSError | subprocess.CalledProcessError) -> str:
    # the output of a tool could hold a message, so only its name and status are told
    if isinstance(error, subprocess.CalledProcessError):
        return f"{Path(error.cmd[0]).name} ended with status {error.returncode}"
    return str(error)


@dataclass(frozen=True, slots=True)
class Best:
    """A tool at its best: flags where the score in this setting is ``threshold`` or more."""

    name: str
    setting: str
    threshold: float
    measures: Measures


def best_threshold(scores: Scores, wanted: Flags) -> tuple[float, float]:
    """The threshold that gives the highest F1, and that F1; the highest such threshold among equals.

    Only scores above zero are tried: a threshold of zero flags every message, whatever the tool.
    With no such score, the threshold is infinite and flags nothing.
    """
    order = np.argsort(-scores, kind="stable")
    ordered = scores[order]
    flagged = np.arange(1, len(scores) + 1)
    f1 = 2 * np.cumsum(wanted[order]) / (flagged + max(int(wanted.sum()), 1))
    # equal scores are flagged together: only the last of each run is a threshold
    ends = np.append(ordered[1:] != ordered[:-1], True)[: len(scores)] & (ordered > 0)
    if not ends.any():
        return float("inf"), 0.0
    at = np.flatnonzero(ends)[np.argmax(f1[ends])]
    return float(ordered[at]), float(f1[at])


def at_best(baseline: Baseline, wanted: Flags, chosen: Sequence[int], resamples: Resamples) -> Best:
    """The setting and threshold with the highest F1 on the chosen messages. Its interval takes them as given."""
    places = np.asarray(chosen, int)
    tried = {name: best_threshold(scores[places], wanted) for name, scores in baseline.scores.items()}
    setting = max(tried, key=lambda name: tried[name][1])
    threshold = tried[setting][0]
    found = baseline.scores[setting][places] >= threshold
    return Best(baseline.name, setting, threshold, measures(found, wanted, resamples))


def beside(
    baselines: Sequence[Baseline], flagged: Flags, wanted: Flags, chosen: Sequence[int], *, name: str, scope: str
) -> Table:
    """Ours, the others, and what flagging every message would score; on the chosen messages.

    Args:
        baselines: the scores of all messages.
        flagged: for each chosen message, whether ours flags it.
        wanted: for each chosen message, whether it accuses.
        chosen: the places of the chosen messages.
        name: the name of the table.
        scope: which messages they are, for its title.
    """
    resamples = Resamples(len(chosen))
    rows = [_row("kindphrase", "as it comes", measures(flagged, wanted, resamples))]
    for baseline in baselines:
        if not baseline.absent:
            best = at_best(baseline, wanted, chosen, resamples)
            rows.append(_row(best.name, f"{best.setting} ≥ {best.threshold:g}", best.measures))
    rows.append(_row("flag every message", "", measures(np.ones(len(chosen), bool), wanted, resamples)))
    headings = ("tool", "threshold", "flagged", "precision", "recall", "F1")
    left_out = "".join(f" {each.name.split(',')[0]} is left out: {each.absent}." for each in baselines if each.absent)
    note = f"The others stand at the threshold that gives them the best F1 on this very data.{left_out}"
    return Table(name, f"Beside other tools, {scope}", headings, tuple(rows), note)


def _row(name: str, threshold: str, told: Measures) -> tuple[Cell, ...]:
    return (name, threshold or None, told.flagged, told.precision, told.recall, told.f1)
