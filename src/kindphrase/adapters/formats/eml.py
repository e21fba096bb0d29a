"""A mail as it is stored (RFC 5322, MIME) → its parts: the subject, and the texts that people read, decoded.

Attachments and parts that no one reads are left out. An HTML part that only says again what the plain text says is left
out, too: its findings would all be told twice.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from email import message_from_bytes
from email.errors import HeaderParseError
from email.header import decode_header
from email.message import Message

from kindphrase.adapters.formats.hypertext import html
from kindphrase.adapters.formats.letter import body, is_answer
from kindphrase.adapters.formats.marks import Mark, marked
from kindphrase.annotated import AnnotatedText
from kindphrase.lines import LineIndex
from kindphrase.markup import Role, words
from kindphrase.spans import Span

SUBJECT = "subject"
_SAME = 0.9  # of the words of an HTML part
_WORD = re.compile(r"\w+")


@dataclass(frozen=True, slots=True)
class MailPart:
    """One text of a mail. ``name`` is ``subject``, ``text``, ``html``, or ``text 2`` where there are several."""

    name: str
    text: AnnotatedText


def mail_parts(data: bytes) -> tuple[MailPart, ...]:
    """The parts in order. Offsets of each count from its own beginning, after decoding.

    Whatever is broken in a mail (an unknown charset, bytes that are not in it) is read as well as it can be.
    """
    return tuple(_named(message_from_bytes(data)))


def _named(message: Message) -> Iterator[MailPart]:
    subject = _subject(message)
    if subject.strip() and not is_answer(subject):
        yield MailPart(SUBJECT, AnnotatedText((words(subject),)))
    counts: Counter[str] = Counter()
    for kind, text in _texts(message):
        counts[kind] += 1
        yield MailPart(kind if counts[kind] == 1 else f"{kind} {counts[kind]}", text)


def _subject(message: Message) -> str:
    """On one line, encoded words decoded."""
    given = str(message.get("subject", ""))
    try:
        found = decode_header(given)
    except HeaderParseError:
        return " ".join(given.split())
    said = (chunk if isinstance(chunk, str) else _decoded(chunk, charset) for chunk, charset in found)
    return " ".join("".join(said).split())


def _decoded(data: bytes, charset: str | None) -> str:
    """Text, whatever its charset claims."""
    for name in (charset or "utf-8", "utf-8", "cp1252"):
        with suppress(LookupError, ValueError):
            return data.decode(name)
    return data.decode("latin-1")


def _texts(message: Message) -> Iterator[tuple[str, AnnotatedText]]:
    said: Counter[str] = Counter()
    for part in _leaves(message):
        payload = part.get_payload(decode=True)
        data = payload if isinstance(payload, bytes) else b""
        source = _decoded(data, part.get_content_charset()).replace("\r\n", "\n")
        if part.get_content_type() == "text/plain":
            flowed = str(part.get_param("format", "")).lower() == "flowed"
            text = _flowed(source, joined=str(part.get_param("delsp", "")).lower() == "yes") if flowed else body(source)
            said += Counter(_WORD.findall(text.plain.lower()))
        else:
            text = html(source)
            held = Counter(_WORD.findall(text.plain.lower()))
            if (held & said).total() >= _SAME * held.total():
                continue
        if text.plain.strip():
            yield part.get_content_subtype().replace("plain", "text"), text


def _leaves(part: Message) -> Iterator[Message]:
    """The texts of a mail, plain ones before others that stand for them; not those of a mail within it."""
    if part.get_content_maintype() == "message":
        return
    if part.is_multipart():
        inner = [each for each in part.get_payload() if isinstance(each, Message)]
        if part.get_content_subtype() == "alternative":
            inner.sort(key=lambda each: each.get_content_type() != "text/plain")
        for each in inner:
            yield from _leaves(each)
    elif part.get_content_type() in {"text/plain", "text/html"} and part.get_content_disposition() != "attachment":
        yield part


def _flowed(source: str, *, joined: bool) -> AnnotatedText:
    """RFC 3676: a line that ends with a blank goes on in the next one."""
    marks = []
    for line in LineIndex(source).lines:
        row = line.of(source)
        if row.endswith(" ") and row != "-- " and not row.startswith(">") and line.end < len(source):
            if not source.startswith((">", "\n"), line.end + 1):
                marks.append(Mark(Span(line.end - 1, line.end + 1), "" if joined else " ", Role.SIGN))
    return marked(source, marks)
