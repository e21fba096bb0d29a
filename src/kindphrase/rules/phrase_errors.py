"""What can be wrong with the text of a phrase, with the column."""

from __future__ import annotations

from collections.abc import Collection


class PhraseError(ValueError):
    """Text that is no phrase: ``column`` counts from 1, ``width`` is how many code points are wrong."""

    def __init__(
        self, message: str, column: int, *, width: int = 1, allowed: Collection[str] = (), next_step: str = ""
    ) -> None:
        super().__init__(f"{message} (column {column})")
        self.message, self.column, self.width = message, column, width
        self.allowed, self.next_step = tuple(sorted(allowed)), next_step


class UnknownClassError(PhraseError):
    """A word class that the lexicon does not have; ``name`` is without the @."""

    def __init__(self, name: str, column: int, known: Collection[str]) -> None:
        super().__init__(
            f'There is no word class "@{name}".', column, width=len(name) + 1, allowed=[f"@{each}" for each in known]
        )
        self.name = name
