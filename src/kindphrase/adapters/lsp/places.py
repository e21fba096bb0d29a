"""Code-point offsets ⇄ positions of the protocol, in the encoding that was agreed on; all of it by `LineIndex`."""

from __future__ import annotations

from collections.abc import Sequence

from lsprotocol import types

from kindphrase.lines import LineIndex, Unit

UNITS: dict[str, Unit] = {
    types.PositionEncodingKind.Utf8.value: "utf-8",
    types.PositionEncodingKind.Utf16.value: "utf-16",
    types.PositionEncodingKind.Utf32.value: "code-point",
}


class Places:
    """Look-ups into one state of a document."""

    def __init__(self, text: str, unit: Unit) -> None:
        self._index, self._unit = LineIndex(text), unit

    @property
    def text(self) -> str:
        return self._index.text

    def position(self, offset: int) -> types.Position:
        """Where an offset stands.

        Raises:
            ValueError: it is outside the text.
        """
        line, column = self._index.position(offset, self._unit)
        return types.Position(line, column)

    def range(self, start: int, end: int) -> types.Range:
        """Where ``text[start:end]`` stands."""
        return types.Range(self.position(start), self.position(end))

    def offset(self, position: types.Position) -> int:
        """The offset of a position; past the end of a line, that end."""
        return self._index.offset(position.line, position.character, self._unit)

    def offsets(self, found: types.Range) -> tuple[int, int]:
        """The offsets of a range, in order."""
        start, end = sorted((self.offset(found.start), self.offset(found.end)))
        return start, end

    def line(self, offset: int) -> tuple[int, int]:
        """The start and the end of the line that an offset stands in."""
        span = self._index.lines[self._index.position(offset).line]
        return span.start, span.end


def changed(text: str, changes: Sequence[types.TextDocumentContentChangeEvent], unit: Unit) -> str:
    """A document after the changes that a client tells of, made one after the other."""
    for change in changes:
        if isinstance(change, types.TextDocumentContentChangePartial):
            start, end = Places(text, unit).offsets(change.range)
            text = text[:start] + change.text + text[end:]
        else:
            text = change.text
    return text
