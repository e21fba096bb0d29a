"""How large a YAML file of a stranger may be, deep, and written out: looked at before anything is built from it.

A few lines with aliases can stand for more values than any memory holds, and brackets in brackets can exhaust the stack
of the reader itself, which ends the process. Events come one by one, so the look costs no more than the file is long.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from ruamel.yaml import YAML
from ruamel.yaml.error import YAMLError
from ruamel.yaml.events import (
    AliasEvent,
    CollectionEndEvent,
    CollectionStartEvent,
    Event,
    MappingStartEvent,
    NodeEvent,
)

from kindphrase.problems import Problem, problem_at

MOST_BYTES = 500_000  # of a file
MOST_VALUES = 50_000  # in a file, keys and all, with every alias written out
MOST_DEPTH = 30  # of values in values


_PARTS = "Write several files, one rule each, without aliases."


def too_long(path: str) -> Problem:
    """For a file of more than `MOST_BYTES`."""
    return Problem("K408", path, 1, 1, f"The file has more than {MOST_BYTES:,} bytes.", next_step=_PARTS)


def refused(path: str, text: str) -> Problem | None:
    """The first thing in a file that is over a limit, or that no rule file needs. What is no YAML is told elsewhere."""
    look = _Look(path, text)
    try:
        found = (look.at(event) for event in YAML(typ="safe").parse(text))
        return next((problem for problem in found if problem is not None), None)
    except YAMLError:
        return None


@dataclass
class _Open:
    """A list or mapping that is not closed yet; the outermost is the file. It lives for one look."""

    anchor: str | None
    mapping: bool
    size: int = 1  # values in it so far, and itself
    nodes: int = 0  # right in it so far


@dataclass
class _Look:
    """One look through the events of a file. It lives for one call."""

    path: str
    text: str
    rows: list[_Open] = field(default_factory=lambda: [_Open(None, mapping=False, size=0)])
    known: dict[str, int] = field(default_factory=dict)  # how many values an alias stands for
    lists: set[str] = field(default_factory=set)  # the anchors of lists and mappings

    def at(self, event: Event) -> Problem | None:
        """What is wrong with the next event."""
        if isinstance(event, CollectionEndEvent):
            closed = self.rows.pop()
            return self._add(event, closed.anchor, closed.size)
        if not isinstance(event, NodeEvent):
            return None
        above = self.rows[-1]
        above.nodes += 1
        many = isinstance(event, CollectionStartEvent) or (isinstance(event, AliasEvent) and event.anchor in self.lists)
        if many and above.mapping and above.nodes % 2:
            return self._problem("K405", event, "Not YAML for rules: a list or mapping as a key.", "Keys are words.")
        if isinstance(event, AliasEvent):
            return self._add(event, None, self.known.get(event.anchor, 1))
        tag = getattr(event, "tag", None)  # of all but aliases
        if tag not in {None, "!"}:
            message = f"Not YAML for rules: the tag {tag:.60}."
            return self._problem("K405", event, message, "Take the tag out.")
        if event.anchor and event.anchor in self.known:
            message = f"Not YAML for rules: the anchor &{event.anchor:.60} stands twice."
            return self._problem("K405", event, message, "Give them two names, or write the values out.")
        if not isinstance(event, CollectionStartEvent):
            return self._add(event, event.anchor, 1)
        if event.anchor:
            self.known[event.anchor] = 1  # until it is closed; inside, it would be a cycle
            self.lists.add(event.anchor)
        self.rows.append(_Open(event.anchor, isinstance(event, MappingStartEvent)))
        if len(self.rows) > MOST_DEPTH + 1:
            return self._problem("K405", event, "Not YAML: nested too deeply.", "Write it flatter.")
        return None

    def _add(self, event: Event, anchor: str | None, size: int) -> Problem | None:
        if anchor is not None:
            self.known[anchor] = size
        above = self.rows[-1]
        above.size += size
        if above.size <= MOST_VALUES:
            return None
        message = f"The file holds more than {MOST_VALUES:,} values, with every alias written out."
        return self._problem("K408", event, message, _PARTS)

    def _problem(self, code: str, event: Event, message: str, step: str) -> Problem:
        mark = event.start_mark
        return problem_at(code, self.path, self.text, mark.line + 1, mark.column + 1, message, next_step=step)
