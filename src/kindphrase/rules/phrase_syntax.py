"""Text of a rule file → `Phrase`. The little language is told in docs/writing-rules.md."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache, partial

from kindphrase.parsing.chatwords import CUT, MISSPELT
from kindphrase.rules.phrase_errors import PhraseError, UnknownClassError
from kindphrase.rules.phrase_words import any_of, is_plain, literal_group, read_as, word_step
from kindphrase.rules.phrases import Parts, Phrase
from kindphrase.rules.steps import Gap, Step

UPOS = frozenset({
    "ADJ", "ADP", "ADV", "AUX", "CCONJ", "DET", "INTJ", "NOUN", "NUM",
    "PART", "PRON", "PROPN", "PUNCT", "SCONJ", "SYM", "VERB", "X",
})  # fmt: skip
_WORD = re.compile(r'[^\s()|?@<>*^$"]*')
_BLANKS = re.compile(r"\s*")
_PLAIN_GROUP = re.compile(r"([a-z' |-]+)\)")  # most groups, by a short cut
_FLAT_GROUP = re.compile(r'[^()@"]+\)')  # of the rest, those that can be read once for all phrases
FREE_GAP = 3  # words that a bare "..." may stand for
MOST_GAP = 12
MOST_STEPS = 24
MOST_DEPTH = 4


def parse_phrase(text: str, classes: Mapping[str, frozenset[str]]) -> Phrase:
    """Parse one phrase; ``classes`` are the word classes that ``@name`` may stand for.

    Raises:
        PhraseError: it is no phrase. `UnknownClassError` is the kind for an unknown ``@name``.
    """
    return Phrase(text, partial(Parts, *parts_of(text, classes)))


def parts_of(text: str, classes: Mapping[str, frozenset[str]]) -> Parts:
    """The parts of a phrase.

    Raises:
        PhraseError: as for `parse_phrase`.
    """
    return _Parser(text, classes).phrase()


@dataclass
class _Parser:
    """Reads from left to right; ``at`` is the next code point. It lives for one call."""

    text: str
    classes: Mapping[str, frozenset[str]]
    at: int = 0
    depth: int = 0
    again: bool = False

    def phrase(self) -> Parts:
        lead: int | None = None
        tail: int | None = None
        steps: list[Step | Gap] = []
        columns: list[int] = []
        for column in self._columns():
            if tail is not None:
                raise PhraseError('Nothing can stand after "$".', column, next_step='Put "$" last.')
            if self._take("^"):
                if lead is not None or steps:
                    raise PhraseError('"^" stands for the start.', column, next_step='Put "^" first.')
                lead = 0
            elif self._take("$"):
                tail = 0
            else:
                steps.append(self._element(column))
                columns.append(column)
        steps, lead, tail = self._trim(steps, columns, lead, tail)
        if not any(isinstance(step, Step) and step.firm for step in steps):
            raise PhraseError("A phrase needs at least one word that must be there.", 1, width=max(1, len(self.text)))
        if len(steps) > MOST_STEPS:
            raise PhraseError(f"A phrase has at most {MOST_STEPS} elements.", columns[MOST_STEPS])
        return Parts(tuple(steps), lead, tail)

    def _trim(
        self, steps: list[Step | Gap], columns: list[int], lead: int | None, tail: int | None
    ) -> tuple[list[Step | Gap], int | None, int | None]:
        """Move gaps at the ends out of the phrase, so that they never belong to what it matches."""
        if steps and isinstance(steps[0], Gap):
            if lead is None:
                raise PhraseError('"..." at the start stands for nothing.', columns[0], width=3, next_step=_ENDS)
            lead = steps[0].most
            steps, columns = steps[1:], columns[1:]
        if steps and isinstance(steps[-1], Gap):
            if tail is None:
                raise PhraseError('"..." at the end stands for nothing.', columns[-1], width=3, next_step=_ENDS)
            tail = steps[-1].most
            steps, columns = steps[:-1], columns[:-1]
        _check_gaps(steps, columns)
        return steps, lead, tail

    def _columns(self) -> Iterator[int]:
        while True:
            self._blanks()
            if self.at >= len(self.text):
                return
            yield self.at + 1

    def _element(self, column: int) -> Step | Gap:
        if self.text.startswith("...", self.at):
            return self._gap(column)
        step = self._group(column) if self._take("(") else self._atom()
        step = replace(step, optional=True) if self._take("?") else step
        if not self._at_end():
            message = f'A blank is missing before "{self.text[self.at]}".'
            raise PhraseError(message, self.at + 1, next_step="Part the elements with a blank.")
        return step

    def _gap(self, column: int) -> Gap:
        self.at += 3
        digits = ""
        while self.at < len(self.text) and self.text[self.at].isdecimal():
            digits += self.text[self.at]
            self.at += 1
        if not self._at_end():
            raise PhraseError('After "..." comes a number or a blank.', self.at + 1, next_step='Write "...5" or "...".')
        most = int(digits[:4]) if digits else FREE_GAP
        if not 1 <= most <= MOST_GAP:
            message = f"A gap has 1 to {MOST_GAP} words."
            raise PhraseError(message, column, width=3 + len(digits), next_step=f'Write "...{MOST_GAP}" at most.')
        return Gap(most)

    def _group(self, column: int) -> Step:
        if self.depth >= MOST_DEPTH:
            raise PhraseError(f"Groups stand at most {MOST_DEPTH} deep.", column, next_step="Write two phrases.")
        if (literal := _PLAIN_GROUP.match(self.text, self.at)) and (plain := literal_group(literal[1])):
            self.at = literal.end()
            return plain
        if not self.again and (flat := _FLAT_GROUP.match(self.text, self.at)) and (known := _flat_group(flat[0])):
            self.at = flat.end()
            return known
        rows: list[list[Step | Gap]] = [[]]
        columns: list[int] = []
        self.depth += 1
        for at in self._columns():
            if self._take(")") or self._take("|"):
                if not rows[-1]:
                    step = 'Write "(a|b)?" for an optional one.'
                    raise PhraseError("An alternative is empty.", at, next_step=step)
                if all(isinstance(each, Gap) or each.optional for each in rows[-1]):
                    step = 'Write "(a|b)?" for an optional one.'
                    raise PhraseError("An alternative needs a word that must be there.", columns[0], next_step=step)
                _check_gaps(rows[-1], columns)
                if self.text[at - 1] == ")":
                    self.depth -= 1
                    return any_of(rows)
                rows.append([])
                columns = []
            else:
                columns.append(at)
                rows[-1].append(self._element(at))
        raise PhraseError('"(" is not closed.', column, next_step='Add ")".')

    def _atom(self) -> Step:
        column = self.at + 1
        if self._take("*"):
            return Step(wild=True)
        if self._take('"'):
            return self._quoted(column)
        if self._take("<"):
            return self._tag(column)
        if self._take("@"):
            name = self._run()
            if name not in self.classes:
                raise UnknownClassError(name, column, self.classes)
            return word_step(self.classes[name])
        if self.depth and self._take("$"):
            return Step(closes=True)
        word = self._run().replace("’", "'")
        if is_plain(word) or word in MISSPELT or word in CUT:
            return word_step(frozenset({word}))
        if not word:
            anchor = self.text[self.at] in "^$"
            step = "Anchor whole phrases; write two." if anchor else f"Put the mark in quotes: {_QUOTED}"
            raise PhraseError(f'"{self.text[self.at]}" cannot stand here.', self.at + 1, next_step=step)
        if word != word.lower():
            message = f'"{word}" can never match: words are compared in lower case.'
            raise PhraseError(message, column, width=len(word), next_step=f'Write "{word.lower()}".')
        if not any(sign.isalnum() for sign in word):
            message = f'"{word}" is not a word, and marks between words are skipped.'
            raise PhraseError(message, column, width=len(word), next_step=f"Put the mark in quotes: {_QUOTED}")
        read = " ".join(read_as(word))
        message = f'"{word}" can never match: it is read as "{read}".'
        raise PhraseError(message, column, width=len(word), next_step=f'Write "{read}".')

    def _quoted(self, column: int) -> Step:
        end = self.text.find('"', self.at)
        if end < 0:
            raise PhraseError("The quote is not closed.", column, next_step="Add the closing quote.")
        mark, self.at = self.text[self.at : end], end + 1
        if not mark or any(sign.isalnum() or sign.isspace() for sign in mark):
            message = "Quotes hold one punctuation mark or emoji."
            raise PhraseError(message, column, width=end + 2 - column, next_step="Write words without quotes.")
        return Step(marks=frozenset({mark}))

    def _tag(self, column: int) -> Step:
        end = self.text.find(">", self.at)
        name = self.text[self.at : end] if end >= 0 else ""
        if name not in UPOS:
            message = f'"<{name}>" is no word class of Universal Dependencies.' if end >= 0 else '"<" is not closed.'
            raise PhraseError(message, column, width=len(name) + 2 if end >= 0 else 1, allowed=UPOS)
        self.at = end + 1
        return Step(tags=frozenset({name}))

    def _run(self) -> str:
        """The code points up to a blank or a sign of the language."""
        found = _WORD.match(self.text, self.at)
        self.at = found.end() if found else self.at
        return found[0] if found else ""

    def _at_end(self) -> bool:
        """Whether an element may end here."""
        if self.at >= len(self.text):
            return True
        found = self.text[self.at]
        return found.isspace() or (self.depth > 0 and found in ")|")

    def _take(self, sign: str) -> bool:
        if self.text.startswith(sign, self.at):
            self.at += 1
            return True
        return False

    def _blanks(self) -> None:
        found = _BLANKS.match(self.text, self.at)
        self.at = found.end() if found else self.at


@lru_cache(maxsize=8192)
def _flat_group(text: str) -> Step | None:
    """The step of a group without classes and groups in it, from after its "("; None where it does not hold."""
    try:
        return _Parser(text, {}, again=True)._group(1)  # noqa: SLF001
    except PhraseError:
        return None  # read where it stands, it tells its place


_QUOTED = '"!"'
_ENDS = 'Take it out, or anchor the phrase with "^" or "$".'


def _check_gaps(steps: Sequence[Step | Gap], columns: Sequence[int]) -> None:
    """A gap at an end, or beside optional words only, would let a match begin or end anywhere."""
    firm = [at for at, step in enumerate(steps) if isinstance(step, Step) and step.firm]
    for at, step in enumerate(steps):
        if isinstance(step, Gap) and not (firm and firm[0] < at < firm[-1]):
            message = '"..." needs a word that must be there on each side.'
            raise PhraseError(message, columns[at], width=3, next_step="Make a word beside it not optional.")
