"""What the YAML files that ship hold, read when the package was built: reading YAML would take most of a second.

`compiled.json` beside the data knows each file by a digest of what stands in it. A file that has changed since, and one
that it does not know, is read as ever; where it is missing, damaged or of another format, all are. It also holds what
phrases need (`kindphrase.rules.known_needs`).
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from functools import lru_cache
from hashlib import blake2b
from typing import Any

from kindphrase.errors import DataError
from kindphrase.resources import data_path

NAME = "compiled.json"
FORMAT = 3


def digest(raw: bytes) -> str:
    """What a file is known by."""
    return blake2b(raw, digest_size=16).hexdigest()


def compiled_values(raw: bytes) -> Any:
    """The values in a YAML file with this content; None where they are not known."""
    values = held().get("values")
    return values.get(digest(raw)) if isinstance(values, dict) and values else None


@lru_cache(maxsize=1)
def held() -> Mapping[str, Any]:
    """All of the file; nothing where it is of no use."""
    try:
        found = json.loads(data_path(NAME).read_bytes())
        return found if found["format"] == FORMAT else {}
    except (DataError, OSError, ValueError, KeyError, TypeError, RecursionError):
        return {}
