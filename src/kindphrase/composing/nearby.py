"""What stands at a place of the draft, found without a look at all of it: a draft may have thousands of edits."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from operator import attrgetter

from kindphrase.reporting import Edit
from kindphrase.sentences import Sentence
from kindphrase.spans import Span


def touching(row: Sequence[Edit], place: Span) -> Sequence[Edit]:
    """The edits that touch a place, of a row that stands in order, none in another."""
    first = bisect_left(row, place.start, key=attrgetter("end"))
    return row[first : bisect_right(row, place.end, key=attrgetter("start"))]


def sentences_at(place: Span, sentences: Sequence[Sentence]) -> Sequence[Sentence]:
    """The sentences that touch a place, of those of the draft in order."""
    first = bisect_left(sentences, place.start, key=attrgetter("span.end"))
    return sentences[first : bisect_right(sentences, place.end, key=attrgetter("span.start"))]
