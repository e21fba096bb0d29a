"""What a check costs beside the bare parser: ``python benchmarks/speed.py [--stream FILE] [--tables NAME …]``.

The bare parser is the shipped pipeline as `spacy.load` gives it. The checker's own copy of it multiplies with numpy's
library (`kindphrase.parsing.arithmetic`) and is told beside it, as "quick nlp".

All figures are ratios of CPU time inside one run, so that they can be compared between machines. ``--stream`` takes
a text file with one message a line; without it, messages are put together from ``data/everyday.yaml``. The table
``proof`` compares the reports of the stream with those that come out when everything is parsed.
"""

from __future__ import annotations

import argparse
import random
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from statistics import median, quantiles
from typing import NamedTuple
from unittest.mock import patch

import spacy
from layout import Table, as_markdown, as_text
from ruamel.yaml import YAML
from spacy.language import Language

from kindphrase import Checker
from kindphrase.parsing.arithmetic import one_core
from kindphrase.resources import data_path
from kindphrase.rules.ruleset import RuleSet
from kindphrase.sessions import Session

LENGTHS = (10, 30, 60, 120)
SENTENCES = Path(__file__).parent / "data" / "everyday.yaml"
# one message in so many accuses
EVERY = 5


class Times(NamedTuple):
    """CPU seconds of the check, the bare parser and the checker's own, for the same messages in the same order."""

    check: list[float]
    parse: list[float]
    quick: list[float]


def messages(words: int, count: int, seed: int = 0) -> list[str]:
    """Messages of about so many words, every fifth with one accusation."""
    held = YAML(typ="safe").load(SENTENCES)
    chance = random.Random(f"{seed} {words}")
    found = []
    for at in range(count):
        said = [chance.choice(held["accusing"])] if at % EVERY == 0 else []
        while sum(len(sentence.split()) for sentence in said) < words:
            said.append(chance.choice(held["calm"]))
        chance.shuffle(said)
        found.append(" ".join(said))
    return found


def cpu(action: Callable[[], object]) -> float:
    """CPU seconds of one run."""
    start = time.process_time()
    action()
    return time.process_time() - start


def bare() -> Language:
    """The shipped pipeline as spaCy loads it."""
    return spacy.load(data_path("model"))


def quick_parse(checker: Checker, texts: Sequence[str]) -> None:
    """All texts by the pipeline of a checker, as the checker runs it."""
    with one_core():
        if len(texts) == 1:
            checker.nlp(texts[0])
        else:
            list(checker.nlp.pipe(texts))


def one_by_one(checker: Checker, texts: Sequence[str], rounds: int) -> Times:
    """Each message by itself, check and parser in turns; the best of some rounds, since others use the machine."""
    for text in texts:
        checker.check(text)
    best = Times(*([float("inf")] * len(texts) for _ in Times._fields))
    nlp = bare()
    for _ in range(rounds):
        for at, text in enumerate(texts):
            best.parse[at] = min(best.parse[at], cpu(lambda text=text: nlp(text)))
            best.quick[at] = min(best.quick[at], cpu(lambda text=text: quick_parse(checker, [text])))
            best.check[at] = min(best.check[at], cpu(lambda text=text: checker.check(text)))
    return best


def message_table(checker: Checker, count: int, rounds: int) -> Table:
    """One message at a time, by length."""
    rows = []
    for words in LENGTHS:
        times = one_by_one(checker, messages(words, count), rounds)
        middle = median(times.parse)
        rows.append(
            (
                str(words),
                f"{sum(times.check) / sum(times.parse):.2f}",
                f"{sum(times.check) / sum(times.quick):.2f}",
                f"{median(times.check) / middle:.2f}",
                f"{quantiles(times.check, n=100)[98] / middle:.2f}",
                f"{quantiles(times.check, n=100)[98] / median(times.check):.2f}",
            )
        )
    headings = (
        "words",
        "mean / mean of nlp",
        "mean / mean of quick nlp",
        "median / median of nlp",
        "p99 / median of nlp",
        "p99 / median",
    )
    note = "`Checker.check` beside `nlp(text)`; one message in five accuses."
    return Table("message", "One message", headings, tuple(rows), note)


def stream_table(checker: Checker, texts: Sequence[str], rounds: int) -> Table:
    """Many messages: all in batches, checks and parser in turns."""
    size = 500
    chunks = [texts[at : at + size] for at in range(0, len(texts), size)]
    ways = {"whole reports": checker, "findings only": Checker(suggest=False, parser=checker.parser)}
    nlp = bare()
    parse = quick = 0.0
    check = dict.fromkeys(ways, 0.0)
    found = sum(bool(report.findings) for report in checker.check_many(texts))
    for chunk in chunks:
        parse += min(cpu(lambda chunk=chunk: list(nlp.pipe(chunk))) for _ in range(rounds))
        quick += min(cpu(lambda chunk=chunk: quick_parse(checker, chunk)) for _ in range(rounds))
        for way, used in ways.items():
            check[way] += min(cpu(lambda chunk=chunk, used=used: list(used.check_many(chunk))) for _ in range(rounds))
    rows = tuple(
        (
            way,
            str(len(texts)),
            found / len(texts),
            f"{took / parse:.2f}",
            f"{took / quick:.2f}",
            f"{parse / took:.2f}",
            f"{len(texts) / took:.0f}",
        )
        for way, took in check.items()
    )
    headings = (
        "",
        "messages",
        "with findings",
        "cost / nlp.pipe",
        "cost / quick nlp.pipe",
        "throughput / nlp.pipe",
        "messages a CPU second",
    )
    note = "`Checker.check_many` beside `nlp.pipe` with the same components, one core."
    return Table("stream", "A stream of messages", headings, rows, note)


def process_table(checker: Checker, texts: Sequence[str]) -> Table:
    """The same with worker processes, in wall time: meaningful only on a machine that has nothing else to do."""
    took = {}
    for processes in (1, 2):
        start = time.perf_counter()
        for _ in checker.check_many(texts, n_process=processes):
            pass
        took[processes] = time.perf_counter() - start
    rows = tuple((str(number), f"{seconds:.1f}", f"{took[1] / seconds:.2f}") for number, seconds in took.items())
    return Table("processes", "Processes", ("processes", "seconds", "throughput / one"), rows)


def typing_table(checker: Checker) -> Table:
    """One keystroke in the middle of a document whose other paragraphs are known."""
    sizes = (100, 1_000, 10_000)
    cost = {(words, calm): _keystroke(checker, words, calm=calm) for words in sizes for calm in (True, False)}
    rows = tuple(
        (f"{words:,}", *(text for calm in (True, False) for text in _beside(cost[words, calm], cost[sizes[0], calm])))
        for words in sizes
    )
    headings = ("words", "calm paragraph, ms", "/ 100 words", "one that accuses, ms", "/ 100 words ")
    return Table("typing", "Typing", headings, rows, "`Session.check` after one more letter in the middle, CPU time.")


def _keystroke(checker: Checker, words: int, *, calm: bool) -> float:
    """In the middle of so many words, and in paragraphs that are the same whatever is around them."""
    typed = [text for at, text in enumerate(messages(50, 5 * EVERY, seed=1)) if bool(at % EVERY) == calm][:5]
    paragraphs = messages(50, words // 50)
    session = Session(checker)
    took = []
    for text in typed:
        states = ["\n\n".join([*paragraphs[1::2], text + "because"[:end], *paragraphs[::2]]) for end in range(8)]
        session.check(states[0])
        took += [cpu(lambda state=state: session.check(state)) for state in states[1:]]
    return median(took)


def _beside(cost: float, least: float) -> tuple[str, str]:
    return f"{cost * 1000:.1f}", f"{cost / least:.2f}"


def proof_table(checker: Checker, texts: Sequence[str]) -> Table:
    """How many messages are parsed at all, and how many reports differ from those that parsing everything gives."""
    parsed = sum(bool(found.sentences) for found in checker.read([checker.masked(text) for text in texts]))
    spared = list(checker.check_many(texts))
    with patch.object(RuleSet, "may_hold", lambda *_: True):
        differing = sum(one != other for one, other in zip(spared, checker.check_many(texts), strict=True))
    headings = ("messages", "parsed", "reports that differ")
    return Table(
        "proof", "With the pre-filter and without", headings, ((str(len(texts)), parsed / len(texts), differing),)
    )


def main(argv: Sequence[str] | None = None) -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--stream", type=Path, help="a text file, one message a line")
    parser.add_argument("--limit", type=int, default=2_000, help="messages of the stream")
    parser.add_argument("--count", type=int, default=200, help="messages of each length")
    parser.add_argument("--rounds", type=int, default=3, help="runs of each, of which the quickest counts")
    parser.add_argument("--markdown", action="store_true")
    parser.add_argument("--tables", nargs="*", default=["message", "stream", "processes", "typing", "proof"])
    given = parser.parse_args(argv)
    checker = Checker()
    texts = given.stream.read_text().splitlines()[: given.limit] if given.stream else messages(15, given.limit)
    made = {
        "message": lambda: message_table(checker, given.count, given.rounds),
        "stream": lambda: stream_table(checker, texts, given.rounds),
        "processes": lambda: process_table(checker, texts),
        "typing": lambda: typing_table(checker),
        "proof": lambda: proof_table(checker, texts),
    }
    for name in given.tables:
        print((as_markdown if given.markdown else as_text)(made[name]()))
        print()


if __name__ == "__main__":
    main()
