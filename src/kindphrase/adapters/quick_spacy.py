"""`import_spacy`: spaCy without its command line, for the process of our own command.

``import spacy`` brings ``spacy.cli``, for one function: training, projects, downloads, a third of all that it imports.
The real one is imported when somebody asks for it later.
"""

from __future__ import annotations

import importlib
import sys
from types import ModuleType
from typing import Any

_CLI, _INFO = "spacy.cli", "spacy.cli.info"


def import_spacy() -> None:
    """Import it, if nobody has yet."""
    if "spacy" in sys.modules or _CLI in sys.modules:
        return
    stand_in, held = ModuleType(_CLI), ModuleType(_INFO)
    stand_in.__path__ = []
    held.info = _info  # type: ignore[attr-defined]
    sys.modules |= {_CLI: stand_in, _INFO: held}
    try:
        importlib.import_module("spacy")
    finally:
        for name, module in ((_CLI, stand_in), (_INFO, held)):
            if sys.modules.get(name) is module:
                del sys.modules[name]


def _info(*args: Any, **options: Any) -> Any:
    """`spacy.info`."""
    return importlib.import_module(_INFO).info(*args, **options)
