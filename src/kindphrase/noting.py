"""What was left alone on purpose, and why: masked stretches and reports of harm; and what could not be read in one."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from kindphrase.finding.analysing import Analysis
from kindphrase.masking.rowkinds import MaskKind
from kindphrase.reporting import Note
from kindphrase.spans import Span

MASKED = {
    MaskKind.QUOTE: ("quote", "Quoted words are not yours, so they were left as they are."),
    MaskKind.CODE: ("code", "Code was left as it is."),
    MaskKind.REPLY: ("reply", "The message that is answered was left as it is."),
    MaskKind.ATTRIBUTION: ("reply", "The message that is answered was left as it is."),
    MaskKind.SIGNATURE: ("signature", "The signature was left as it is."),
}
LEFT = {
    "harm": (
        "This tells of harm or danger. It was left exactly as it is, on purpose: a plain report is not blame, "
        "and it should not be softened."
    ),
    "self-harm": (
        "This tells that you may be in danger. It was left exactly as it is. If you think of hurting yourself, "
        "please tell somebody you trust, or call a crisis line, now."
    ),
}
LONG = "This sentence is too long to be read in one, so it was read in parts. What spans two of them may be missed."


def notes(analysis: Analysis) -> Iterator[Note]:
    """One note a stretch; links are left alone without a word."""
    for harm in analysis.harms:
        yield _note(harm.note, harm.span, LEFT[harm.note])
    for span in analysis.long:
        yield _note("long-sentence", span, LONG)
    for masked in analysis.masked.masks:
        if masked.kind in MASKED:
            code, message = MASKED[masked.kind]
            yield _note(code, masked.span, message)


def in_order(found: Iterable[Note]) -> tuple[Note, ...]:
    """In the order of the draft."""
    return tuple(sorted(found, key=lambda note: (note.start, note.end)))


def _note(code: str, span: Span, message: str) -> Note:
    return Note.model_validate({"code": code, "start": span.start, "end": span.end, "message": message})
