"""Which files are passed by: a path and the patterns of ``exclude`` → yes or no."""

from __future__ import annotations

import re
from collections.abc import Iterable
from fnmatch import translate
from functools import lru_cache
from pathlib import Path


def excluded(name: str, patterns: Iterable[str]) -> bool:
    """Whether a pattern holds for a file or for a folder above it.

    Args:
        name: a path, from the working directory.
        patterns: of whole paths, with ``/`` between; ``*`` and ``?`` reach over it, ``/**/`` holds for none as well.
    """
    wanted = tuple(patterns)
    if not wanted:
        return False
    path = Path(name).absolute()
    places = [place.as_posix() for whole in {path, path.resolve()} for place in (whole, *whole.parents)]
    return any(_matcher(pattern).match(place) for pattern in wanted for place in places)


@lru_cache(maxsize=256)
def _matcher(pattern: str) -> re.Pattern[str]:
    return re.compile(f"{translate(pattern)}|{translate(pattern.replace('/**/', '/'))}")
