"""Whether memory stays where it is: ``python benchmarks/memory.py [--messages N] [--by check_many|session|server]``.

Every message has words that nobody has written before, as misspellings, names and passwords are. Prints the resident
memory of the process on the way, and how the end compares with the memory after the first 20,000.
"""

from __future__ import annotations

import argparse
import random
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import httpx
from layout import Table, as_markdown, as_text

from kindphrase import Checker
from kindphrase.sessions import Session

LETTERS = "abcdefghijklmnopqrstuvwxyz"
# in MB, and as a ratio
MOST, GROWTH = 400, 1.1
TENTHS = 10
# messages after which it should stay where it is
SETTLED = 20_000


def resident(process: int | str = "self") -> float:
    """Of a process, in MB (Linux)."""
    pages = int(Path(f"/proc/{process}/statm").read_text("ascii").split()[1])
    return pages * 4096 / 1e6


def messages(count: int, seed: int = 1) -> Iterator[str]:
    """Five words each, three of them new; one in five accuses."""
    chance = random.Random(seed)

    def word() -> str:
        return "".join(chance.choices(LETTERS, k=chance.randint(4, 9)))

    for at in range(count):
        if at % 5:
            yield f"{word()} met {word()} {word()} today."
        else:
            yield f"You never {word()} {word()} {word()}."


Way = Callable[[Iterator[str]], Iterator[float]]


def by_check_many(texts: Iterator[str]) -> Iterator[float]:
    """As a program does that has many. Gives the memory after each."""
    for _ in Checker().check_many(texts):
        yield resident()


def by_session(texts: Iterator[str]) -> Iterator[float]:
    """As an editor does: each message is written at the end of a letter, and goes when it is done."""
    session = Session(Checker(), size=50_000)
    for text in texts:
        session.check(f"Dear Kim,\n\nThe train was late again, so I read half of my book.\n\n{text}")
        yield resident()


def by_server(texts: Iterator[str]) -> Iterator[float]:
    """As requests come to a server, which is a process of its own."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    command = [sys.executable, "-m", "kindphrase", "serve", "--port", str(port)]
    server = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        with httpx.Client(base_url=f"http://127.0.0.1:{port}", timeout=60, trust_env=False) as client:
            wait_for(client)
            for text in texts:
                client.post("/v1/check", json={"text": text}).raise_for_status()
                yield resident(server.pid)
    finally:
        server.terminate()
        server.wait()


def wait_for(client: httpx.Client) -> None:
    """Until the server answers."""
    for _ in range(600):
        try:
            client.get("/healthz").raise_for_status()
        except httpx.TransportError:
            time.sleep(0.1)
        else:
            return
    raise SystemExit("The server did not start within a minute.")


WAYS: dict[str, Way] = {"check_many": by_check_many, "session": by_session, "server": by_server}


def measure(way: Way, count: int) -> list[float]:
    """The memory in MB after each tenth of so many messages."""
    step = max(1, count // TENTHS)
    return [memory for at, memory in enumerate(way(messages(count)), 1) if at % step == 0][:TENTHS]


def table(name: str, held: Sequence[float], count: int) -> Table:
    shown = (1, 4, 7, TENTHS)
    settled = next((at for at in range(1, TENTHS) if at * count // TENTHS >= SETTLED), 1)
    ratio = f"last / after {settled * count // TENTHS}"
    headings = ("way", *(f"after {at * count // TENTHS}" for at in shown), ratio)
    row = (name, *(round(held[at - 1]) for at in shown), round(held[-1] / held[settled - 1], 2))
    return Table("memory", "Resident memory in MB", headings, (row,), f"At most {MOST} MB and {GROWTH} are wanted.")


def main(argv: Sequence[str] | None = None) -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--messages", type=int, default=200_000, help="at least 10; a few hundred show that it runs")
    parser.add_argument("--by", choices=WAYS, default="check_many", help="one a run: memory is never given back")
    parser.add_argument("--markdown", action="store_true")
    args = parser.parse_args(argv)
    if args.messages < TENTHS:
        parser.error(f"--messages: at least {TENTHS}")
    held = measure(WAYS[args.by], args.messages)
    print((as_markdown if args.markdown else as_text)(table(args.by, held, args.messages)))


if __name__ == "__main__":
    main()
