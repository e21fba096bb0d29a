"""What is said of conditions that do not hold together: bad phrases and unknown word classes."""

from __future__ import annotations

from kindphrase.documents import Document, Place
from kindphrase.errors import nearest
from kindphrase.lexicon import Lexicon
from kindphrase.problems import Problem
from kindphrase.rules.conditions import UnknownWordClassError
from kindphrase.rules.phrase_errors import PhraseError


def bad_phrase(document: Document, place: Place, error: PhraseError) -> Problem:
    """A phrase that cannot be parsed, marked where it goes wrong."""
    return document.problem(
        "K415",
        error.message,
        place,
        shift=error.column - 1,
        width=error.width,
        allowed=error.allowed,
        next_step=error.next_step or "Mend the phrase.",
    )


def unknown_class(document: Document, name: str, place: Place, lexicon: Lexicon, shift: int = 0) -> Problem:
    """An ``@name`` that the lexicon does not have."""
    known = sorted(f"@{each}" for each in lexicon.classes)
    found = nearest(name, known)
    hint = f' Did you mean "{found}"?' if found else ""
    return document.problem(
        "K416",
        f'There is no word class "{name}".{hint}',
        place,
        shift=shift,
        width=len(name),
        allowed=known,
        next_step=f'Write "{found}".' if found else "Add the class to data/lexicon/words.yaml, or list the words.",
    )


def value_place(document: Document, place: Place, error: UnknownWordClassError) -> Place:
    """Where in a block a value stands: alone or in a list, perhaps under ``not``."""
    block = document.data[place[0]][place[1]]
    for above in ((), ("not",)):
        held = block.get("not", {}).get(error.feature) if above else block.get(error.feature)
        if held == error.value:
            return (*place, *above, error.feature)
        if isinstance(held, list) and error.value in held:
            return (*place, *above, error.feature, held.index(error.value))
    return place
