"""A mail as an editor shows it: headers, of which only the subject is read, and a body whose broken lines are joined.

For the body of a mail that has been taken apart, see `body`. Replies, attributions and signatures are masked like
those of any draft.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from kindphrase.adapters.formats.marks import Mark, marked
from kindphrase.adapters.formats.wrapping import wraps
from kindphrase.annotated import AnnotatedText
from kindphrase.lines import LineIndex
from kindphrase.spans import Span

_HEADER = re.compile(r"(?P<name>[!-9;-~]+):[ \t]?")
_KNOWN = frozenset("from to cc bcc subject date reply-to message-id in-reply-to references fcc newsgroups".split())
# the subject of a mail that answers another is not the writer's
_ANSWER = re.compile(r"\s*(?:re|fwd?|aw|wg|sv|vs|antw|tr|rv|r)\s*(?:\[\d+\])?:", re.IGNORECASE)


def letter(source: str) -> AnnotatedText:
    """The subject and the body of a mail with its headers; without headers, all is body."""
    headers = list(_headers(source))
    end = headers[-1].span.end if headers else 0
    return marked(source, [*headers, *wraps(source, end)])


def body(source: str) -> AnnotatedText:
    """The text of a mail without its headers."""
    return marked(source, wraps(source))


def is_answer(subject: str) -> bool:
    """Whether a subject came with the mail that is answered or forwarded."""
    return bool(_ANSWER.match(subject))


def _headers(source: str) -> Iterator[Mark]:
    """The lines of the headers, and of the subject only its name."""
    held: list[Mark] = []
    known = False
    for line in LineIndex(source).lines:
        row = line.of(source)
        header = _HEADER.match(row)
        if not row.strip():
            break
        if header is None and not (held and row[0] in " \t"):
            return  # no headers, then
        known = known or (header is not None and header["name"].lower() in _KNOWN)
        subject = header is not None and header["name"].lower() == "subject" and not is_answer(row[header.end() :])
        held.append(Mark(Span(line.start, line.start + header.end()) if header and subject else line, "\n"))
    if known:
        yield from held
