"""Sentences → whether Link Grammar, a parser that knows nothing of ours, can link every word of them.

Its grammar is written by hand, and it is lenient: what it cannot link is mostly broken, unusual or in the spelling of
chats; what it links need not be good. So a share of it says something only beside that of other sentences.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import unicodedata
from collections.abc import Iterable, Sequence

from kindphrase.reporting import Suggestion

INSTALL = "link-parser is not there; Debian and Ubuntu have it: apt-get install link-grammar"
NEUTRAL = "that happened"
# behind a preposition, where "that happened" is no English
THING = "what happened"
SECONDS = 10
_OPTIONS = ("-batch", "-echo=1", "-spell=0", "-panic=0", "-verbosity=1", f"-timeout={SECONDS}")
_SLOT = re.compile(r"\[[^\]\n]*\]")
_LINKED_SLOT = re.compile(r"\b(about|by|with) \[[^\]\n]*\]", re.IGNORECASE)
_ENDS = re.compile(r"(?<=[.!?…])[\"')\]]*\s+|\s*\n+\s*")
_CURLY = str.maketrans({"’": "'", "‘": "'", "“": '"', "”": '"', "…": ".", "–": "-", "—": "-", "\u00a0": " "})


def available() -> bool:
    return shutil.which("link-parser") is not None


def linked(texts: Sequence[str]) -> list[bool]:
    """For each text, whether all of its sentences can be linked, none of their words left out.

    Raises:
        FileNotFoundError: link-parser is not installed.
        subprocess.CalledProcessError: it failed.
    """
    program = shutil.which("link-parser")
    if program is None:
        raise FileNotFoundError(INSTALL)
    wanted = list(dict.fromkeys(line for text in texts for line in sentences(text)))
    done = subprocess.run(
        [program, "en", *_OPTIONS],
        input="".join(f"{line}\n" for line in wanted),
        capture_output=True,
        check=True,
        encoding="utf-8",
        env={**os.environ, "LC_ALL": "C.UTF-8"},
    )
    failed = failures(done.stdout.splitlines(), wanted)
    return [not failed.intersection(sentences(text)) for text in texts]


def failures(printed: Iterable[str], wanted: Iterable[str]) -> set[str]:
    """The sentences that could not be linked: in its batch mode a line ``+++++ error`` follows the echo of each.

    Raises:
        ValueError: a sentence was not echoed, so that nothing is known of it.
    """
    echoes, failed, last = set[str](), set[str](), ""
    known = set(wanted)
    for line in printed:
        if line.startswith("+++++"):
            failed.add(last)
        elif line in known:
            last = line
            echoes.add(line)
    if unread := known - echoes:
        raise ValueError(f"link-parser did not read {len(unread)} of {len(known)} sentences")
    return failed


def sentences(text: str) -> list[str]:
    """The sentences as link-parser is given them: blanks filled, in capitals and stops alike on both sides.

    It trips over a small first letter, a small "i", a missing stop, several stops and emoji; so the same is undone in
    every sentence, whoever wrote it. Spelling stays as it is.
    """
    filled = _SLOT.sub(NEUTRAL, _LINKED_SLOT.sub(rf"\1 {THING}", text))
    return [plain for part in _ENDS.split(filled) if (plain := _plain(part))]


def _plain(sentence: str) -> str:
    straight = unicodedata.normalize("NFC", sentence).translate(_CURLY)
    kept = "".join(char if char.isalnum() or char in "'\"-,.;:!?()/&%$€£ " else " " for char in straight)
    words = kept.strip(" \"'-,.;:!?()/&%").split()
    if not any(char.isalnum() for word in words for char in word):
        return ""
    said = re.sub(r"\bi\b(?!\.)", "I", " ".join(words))
    if said.upper() == said and len(words) > 1:
        said = re.sub(r"\bi\b", "I", said.lower())
    asks = "?" in kept[len(kept.rstrip(" \"'-,.;:!?()")) :]
    return f"{said[0].upper()}{said[1:]}{'?' if asks else '.'}"


def before(draft: str, suggestion: Suggestion) -> str:
    """The sentence, or sentences, of the draft that the suggestion changes."""
    start, end = _stretch(draft, suggestion)
    return draft[start:end]


def after(draft: str, suggestion: Suggestion) -> str:
    """The same with the suggestion in its place."""
    start, end = _stretch(draft, suggestion)
    return draft[start : suggestion.start] + suggestion.text + draft[suggestion.end : end]


def _stretch(draft: str, suggestion: Suggestion) -> tuple[int, int]:
    breaks = [(found.start(), found.end()) for found in _ENDS.finditer(draft)]
    start = max((stop for _, stop in breaks if stop <= suggestion.start), default=0)
    return start, min((first for first, _ in breaks if first >= suggestion.end), default=len(draft))
