"""Rows of words that hold a deed, and the deed in the form in which it is told: "to knock", "that you left".

A row is read from its first word to its last; ``deed`` is what of it is told, with the verb first.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from kindphrase.content.topics import scorns
from kindphrase.lexicon import Lexicon
from kindphrase.parsing.morphology import base_of, gerund, is_base, past, past_participle
from kindphrase.sentences import CUTS, Word, verbatim

# what only presses, before the deed and behind it
PRESS = (
    r"(?:(?:just|please|even|ever|actually|really|possibly|maybe|finally|kindly|simply|at least|for once|once|fucking|"
    r"bloody|seriously|honestly|exactly|also|all) )*"
)
END = (
    r"(?: (?:for once|for a change|or not|or what|already|just once|even once|one day|someday|at some point|ever|"
    r"at all|any time soon|anytime soon|in this lifetime|this (?:year|century|decade|lifetime)|again))*"
)
LONGEST = 18


def named(form: re.Pattern[str], row: Sequence[Word], norms: Sequence[str]) -> dict[str, list[Word]] | None:
    """The words that the groups of the form hold, or None where the row is not of this form."""
    text = " ".join(norms)
    found = form.fullmatch(text)
    if found is None:
        return None
    held = {}
    for name in found.groupdict():
        start, end = found.span(name)
        first = len(text[: max(start, 0)].split())
        held[name] = list(row[first : first + len(text[start:end].split())]) if start >= 0 else []
    return held


def verb_of(deed: Sequence[Word]) -> str:
    """The base of the verb that opens it, whatever form it has; "" where it opens with no verb."""
    if not deed or not deed[0].norm.isalpha():
        return ""
    norm = deed[0].norm
    base = base_of(norm)
    inflected = base is not None and norm in {past(base), past_participle(base), gerund(base)}
    return base if inflected and base is not None else norm if is_base(norm) else ""


def told(verb: str, deed: Sequence[Word]) -> str:
    """The verb in its new form, and what follows it in the words of the draft."""
    return " ".join(filter(None, (verb, verbatim(deed[1:]))))


def judges(words: Sequence[Word], lexicon: Lexicon) -> bool:
    """Whether it scorns, is cut up, or is too long to be said in one breath."""
    return len(words) > LONGEST or any(word.text in CUTS or scorns(word, lexicon) for word in words)
