"""Shows which words of a draft will be heard as blame, and offers "I felt … when …" in the writer's own facts.

    >>> import kindphrase
    >>> report = kindphrase.check("You never listen to me when I talk about work.")
    >>> report.rewrite()
    'I felt unheard when I talked about work.'

Names are loaded on first use, so that importing the package costs next to nothing; spaCy comes with the first check.
"""

from __future__ import annotations

from functools import lru_cache
from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from kindphrase.checker import Checker
    from kindphrase.errors import (
        ConfigError,
        DraftTooLongError,
        EncodingError,
        InputError,
        KindphraseError,
        MissingExtraError,
        ModelError,
        OptionError,
        PatternError,
    )
    from kindphrase.options import Options
    from kindphrase.reporting import Finding, Note, Recognition, Report, Suggestion
    from kindphrase.rules import load_patterns
    from kindphrase.settings import Settings, load_settings

__version__ = "0.1.0"

__all__ = [
    "Checker",
    "ConfigError",
    "DraftTooLongError",
    "EncodingError",
    "Finding",
    "InputError",
    "KindphraseError",
    "MissingExtraError",
    "ModelError",
    "Note",
    "OptionError",
    "Options",
    "PatternError",
    "Recognition",
    "Report",
    "Settings",
    "Suggestion",
    "__version__",
    "check",
    "load_patterns",
    "load_settings",
    "rewrite",
]

_HOMES = {
    "Checker": "checker",
    "ConfigError": "errors",
    "DraftTooLongError": "errors",
    "EncodingError": "errors",
    "Finding": "reporting",
    "InputError": "errors",
    "KindphraseError": "errors",
    "MissingExtraError": "errors",
    "ModelError": "errors",
    "Note": "reporting",
    "OptionError": "errors",
    "Options": "options",
    "PatternError": "errors",
    "Recognition": "reporting",
    "Report": "reporting",
    "Settings": "settings",
    "Suggestion": "reporting",
    "load_patterns": "rules",
    "load_settings": "settings",
}


def check(text: str, **options: Any) -> Report:
    """Everything found in one draft.

    The checker that this builds is kept, so a second call with the same options is quick.

    Args:
        text: the draft.
        options: the fields of `Options`, by name.

    Raises:
        OptionError: an option or its value is unknown.
        DraftTooLongError: the draft has more code points than ``max_length``.
        PatternError: one of ``patterns`` does not hold together.
        ModelError: ``model`` cannot be loaded.
    """
    from kindphrase.options import options_from

    return _checker(options_from(options)).check(text)


def rewrite(text: str, **options: Any) -> str:
    """The whole draft with the best suggestions applied; unchanged where there is nothing to offer.

    Args and errors are those of `check`; ``suggest`` is always on.
    """
    return check(text, **options | {"suggest": True}).rewrite()


@lru_cache(maxsize=8)
def _checker(options: Options) -> Checker:
    from kindphrase.checker import Checker

    return Checker(options)


def __getattr__(name: str) -> Any:
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(import_module(f"{__name__}.{_HOMES[name]}"), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
