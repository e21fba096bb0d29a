"""`Table`: rows of words, what each is said as, and in which forms it names the words of a draft.

A row is a regular expression over norms, read from the first word of a sentence to its last; its groups name words of
the draft, and what is said for it names them again, as they stand or in another form.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field
from functools import cached_property

from kindphrase.content.topics import SAYINGS, scorns
from kindphrase.lexicon import Lexicon
from kindphrase.planning.rows.plainforms import KEPT, MAY, Named, filled
from kindphrase.sentences import Word, verbatim

# short forms that the parser leaves, as they mostly are
FULL = {"'s": "is", "’s": "is", "'d": "would", "’d": "would", "'ll": "will", "’ll": "will", "'ve": "have", "'m": "am"}
DEAR = frozenset("friend dear love boy girl man".split())
# what looks like scorn, and tells how things are
STATES = frozenset({"mess"})


_SETS = re.compile(r"\[[^\]]*\]")
_BRACKET = re.compile(r"\\.|[()]")
_GROUPS = re.compile(r"\((?:[^()\\]|\\.)*\)")
# what stands on both sides of a group of whole words that may not be left out
_BEFORE, _BEHIND = (" ", " )", " )?", " )*"), re.compile(r" |\((?:\?:|\?P<\w+>) |$")
# what a group begins with of which a choice must stand; others look ahead
_HEAD = re.compile(r"\?:|\?P<\w+>|(?!\?)")
_PLAIN = re.compile(r"(?<![\w\0\\?*+.'])[a-z]{2,}(?![\w\0\\?*+{.'])")


@dataclass(frozen=True)
class Row:
    """A row as it is written, and what is said for it."""

    source: str
    said: str

    @cached_property
    def needs(self) -> tuple[frozenset[str], ...]:
        """Sets of words, of each of which one is in every sentence that is such a row: each word that stands outside of
        all groups, and of a group that must stand, a word of each choice.
        """
        source, plain, choices = _SETS.sub("\0", self.source), "", []
        depth = start = end = 0
        for bracket in _BRACKET.finditer(source):
            depth += {"(": 1, ")": -1}.get(bracket[0], 0)
            if bracket[0] == "(" and depth == 1:
                plain, start = f"{plain}{source[end : bracket.start()]}\0", bracket.start()
            elif bracket[0] == ")" and depth == 0:
                end = bracket.end()
                # not a part of a word: "any(?:body|one)"
                if (not start or source[:start].endswith(_BEFORE)) and _BEHIND.match(source, end):
                    choices.append(_one_of(source[start + 1 : end - 1]))
        plain += source[end:]
        if "|" in plain:
            return ()
        return tuple({*(frozenset({word}) for word in _PLAIN.findall(plain)), *filter(None, choices)})

    def may_be(self, held: AbstractSet[str]) -> bool:
        """Whether a sentence of these words can be such a row, as far as single words tell."""
        return not any(map(held.isdisjoint, self.needs))

    @cached_property
    def form(self) -> re.Pattern[str]:
        """Compiled when a draft has the words for it: to compile all of them takes longer than a check."""
        return re.compile(self.source)


class Rows:
    """The rows of a mapping from how they are written to what is said, in this order."""

    def __init__(self, said: Mapping[str, str]) -> None:
        self._rows = tuple(Row(source, text) for source, text in said.items())

    def __iter__(self) -> Iterator[Row]:
        return iter(self._rows)

    def near(self, held: AbstractSet[str]) -> Iterator[Row]:
        """Those that a sentence of these words can be, as far as single words tell."""
        by_word, anywhere = self._places
        for at in sorted(anywhere.union(*(by_word.get(word, ()) for word in held))):
            if self._rows[at].may_be(held):
                yield self._rows[at]

    @cached_property
    def _places(self) -> tuple[Mapping[str, Sequence[int]], frozenset[int]]:
        """Where the rows stand, by the words of that set which fewest others need, too; and those that need nothing."""
        often = Counter(word for row in self._rows for words in row.needs for word in words)
        by_word: dict[str, list[int]] = {}
        anywhere = frozenset(at for at, row in enumerate(self._rows) if not row.needs)
        for at, row in enumerate(self._rows):
            for word in min(row.needs, key=lambda words: sum(often[word] for word in words), default=()):
                by_word.setdefault(word, []).append(at)
        return by_word, anywhere


@dataclass(frozen=True)
class Table:
    """``rows`` and how each is said; ``forms`` of the words that they name, beside the plain ones.

    ``may`` asks of the words of a group whether they are such words, ``fits`` of all groups together. The words of the
    groups in ``kept`` stay, so that none of them may judge. Of ``categories``, where there are any, only what their
    rules found is read.
    """

    rows: Mapping[str, str]
    forms: Callable[[Named], Mapping[str, str]]
    may: Mapping[str, Callable[[Sequence[Word]], bool]] = field(default_factory=dict)
    fits: Callable[[Named, Lexicon], bool] | None = None
    kept: tuple[str, ...] = ()
    categories: frozenset[str] = frozenset()

    @cached_property
    def read(self) -> Rows:
        return Rows(self.rows)

    def told(self, named: Named, said: str, lexicon: Lexicon) -> str:
        """What is said with these words, or "" where they are no such words."""
        kept = [word for name in (*KEPT, *self.kept) for word in named.get(name, ())]
        if any(scorns(word, lexicon) and word.lemma not in SAYINGS | STATES for word in kept):
            return ""
        may = {**MAY, **self.may}
        if not all(may[name](held) for name, held in named.items() if held and name in may):
            return ""
        if self.fits is not None and not self.fits(named, lexicon):
            return ""
        return said.format(**{**filled(named), **self.forms(named)})


def said_by(tables: Iterable[Table], words: Sequence[Word], category: str, lexicon: Lexicon) -> str:
    """What is said for a row of words that a rule of this category found, or "" where it is none of these."""
    row = [word for word in words if word.is_said]
    called = row[-2:] if [word.norm for word in row[-2:-1]] == ["my"] and row[-1].norm in DEAR else []
    row = row[: len(row) - len(called)]
    # a norm may hold several words: "thank you"
    text = " ".join(FULL.get(word.norm, word.norm) for word in row)
    held = frozenset(text.split())
    for table in tables:
        if table.categories and category not in table.categories:
            continue
        for one in table.read.near(held):
            if (found := one.form.fullmatch(text)) is None:
                continue
            named = {name: _words_of(words, row, text, found.span(name)) for name in found.groupdict()}
            if told := table.told(named, one.said, lexicon):
                return " ".join(filter(None, (told, verbatim(called))))
    return ""


def _one_of(group: str) -> frozenset[str]:
    """A word of each choice of a group, the longest; none where a choice has none, or nothing must stand."""
    head = _HEAD.match(group)
    if head is None:
        return frozenset()
    plain, before = group[head.end() :], ""
    while plain != before:
        plain, before = _GROUPS.sub("\0", plain), plain
    words = [max(_PLAIN.findall(choice), key=len, default="") for choice in plain.split("|")]
    return frozenset(words) if all(words) else frozenset()


def _words_of(words: Sequence[Word], row: Sequence[Word], text: str, span: tuple[int, int]) -> Sequence[Word]:
    """The words that a group of the row holds, with the marks between them."""
    held = text[max(span[0], 0) : span[1]].split() if span[0] >= 0 else []
    if not held:
        return ()
    first = len(text[: span[0]].split())
    start, last = row[first], row[first + len(held) - 1]
    return [word for word in words if start.index <= word.index <= last.index]
