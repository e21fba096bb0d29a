"""`Suggestion` → the text of an edit: as a snippet with blanks to fill in and feelings to choose, or as it stands."""

from __future__ import annotations

import re

from kindphrase.reporting import Suggestion
from kindphrase.spans import Span

_SPECIAL = re.compile(r"[\\$}]")
_SPECIAL_IN_CHOICE = re.compile(r"[\\$},|]")


def snippet(suggestion: Suggestion) -> str:
    """In the syntax of the protocol. The blanks come first, since they must be filled, then the feeling."""
    slots = [(Span(slot.start, slot.end), slot.label) for slot in suggestion.slots]
    stops = [(span, f"${{{at}:{_escaped(label)}}}") for at, (span, label) in enumerate(slots, 1)]
    feeling = feeling_span(suggestion)
    if feeling is not None:
        words = (feeling.of(suggestion.text), *_as_written(feeling.of(suggestion.text), suggestion.alternatives))
        choice = ",".join(_SPECIAL_IN_CHOICE.sub(r"\\\g<0>", word) for word in dict.fromkeys(words))
        stops.append((feeling, f"${{{len(slots) + 1}|{choice}|}}"))
    parts, at = [], 0
    for span, stop in sorted(stops, key=lambda each: each[0]):
        parts += [_escaped(suggestion.text[at : span.start]), stop]
        at = span.end
    return "".join((*parts, _escaped(suggestion.text[at:])))


def feeling_span(suggestion: Suggestion) -> Span | None:
    """Where the feeling stands in the text, if it stands there once and there are others to choose from."""
    if not suggestion.feeling or not suggestion.alternatives:
        return None
    found = list(re.finditer(rf"(?<!\w){re.escape(suggestion.feeling)}(?!\w)", suggestion.text, re.IGNORECASE))
    spans = [Span(*match.span()) for match in found]
    spans = [span for span in spans if not any(span.overlaps(Span(slot.start, slot.end)) for slot in suggestion.slots)]
    return spans[0] if len(spans) == 1 else None


def _as_written(word: str, others: tuple[str, ...]) -> tuple[str, ...]:
    """The other feelings in capitals where the first one is."""
    shouting = len(word) > 1 and word.isupper()
    return tuple(other.upper() for other in others) if shouting else others


def _escaped(text: str) -> str:
    return _SPECIAL.sub(r"\\\g<0>", text)
