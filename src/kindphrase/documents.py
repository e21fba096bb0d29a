"""`Document`: the values of one YAML file, and what is wrong with them as `Problem`s with line and column.

Places are only worked out, with the pure-Python composer, once there is something to report.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import takewhile
from typing import Any, TypeAlias

from pydantic import ValidationError
from ruamel.yaml import YAML
from ruamel.yaml.error import YAMLError
from ruamel.yaml.nodes import MappingNode, Node, ScalarNode, SequenceNode

from kindphrase.errors import nearest
from kindphrase.options import literals
from kindphrase.problems import Problem, problem_at

MOST_TOLD = 100  # problems of a file with the shape of its values
Place: TypeAlias = Sequence[int | str]
Keys: TypeAlias = Callable[[Place], Sequence[str]]

_EXPECTED = {
    "string_type": "text",
    "int_type": "a whole number",
    "int_parsing": "a whole number",
    "int_from_float": "a whole number",
    "bool_type": "true or false",
    "bool_parsing": "true or false",
    "list_type": "a list",
    "tuple_type": "a list",
    "dict_type": "a mapping of keys to values",
    "model_type": "a mapping of keys to values",
    "model_attributes_type": "a mapping of keys to values",
}
_GOT = {str: "text", bool: "true or false", int: "a number", float: "a number", list: "a list", dict: "a mapping"}


@dataclass(frozen=True)
class Document:
    """One YAML file: its text, and the plain values in it."""

    path: str
    text: str
    data: Any

    def problem(
        self,
        code: str,
        message: str,
        place: Place = (),
        *,
        key: bool = False,
        shift: int = 0,
        width: int | None = None,
        allowed: Sequence[str] = (),
        next_step: str = "",
    ) -> Problem:
        """A problem with the value at a place (keys and list indices from the top), or with its key.

        ``shift`` counts code points from the start of the value's text, ``width`` is how many are marked.
        """
        line, column, wide = self._locate(place, key=key)
        return problem_at(
            code,
            self.path,
            self.text,
            line,
            column + shift,
            message,
            allowed=allowed,
            next_step=next_step,
            width=width or max(1, wide - shift),
        )

    def problems(self, error: ValidationError, keys: Keys) -> list[Problem]:
        """The problems that pydantic found; ``keys`` gives the keys allowed at a place."""
        every: list[dict[str, Any]] = [dict(each) for each in error.errors(include_url=False)[:MOST_TOLD]]
        found = [{**each, "loc": self._place(each)} for each in every if not _is_echo(each)]
        blanks = Counter(_blank_of(each) for each in found)
        made = []
        for each in found:
            blank = _blank_of(each)
            if blank is None:
                made.append(self._invalid(each, keys))
            elif count := blanks.pop(blank, 0):  # many blanks in one list are one thing to do
                made.append(self._blank(each["loc"], count))
        return made

    def line_and_column(self, place: Place) -> tuple[int, int]:
        """Where the value at a place begins; both from 1."""
        return self._locate(place, key=False)[:2]

    @cached_property
    def _root(self) -> Node | None:
        try:
            node: Node | None = YAML(typ="safe", pure=True).compose(self.text)
        except YAMLError:  # the two readers do not agree on all that is odd; then places are not known
            return None
        return node

    def _locate(self, place: Place, *, key: bool) -> tuple[int, int, int]:
        """(line, column, width), the first two from 1, of the nearest node to a place."""
        node, label = self._root, None
        for step in place:
            # a step that fits nothing names a branch of a union, or something that is not there
            if isinstance(node, MappingNode):
                found = next(((k, v) for k, v in node.value if k.value == str(step)), None)
                label, node = found or (label, node)
            elif isinstance(node, SequenceNode) and isinstance(step, int) and step < len(node.value):
                label, node = None, node.value[step]
        if node is None:
            return 1, 1, 1
        at = label if key and label is not None else node
        start, end = at.start_mark, at.end_mark
        quoted = isinstance(at, ScalarNode) and at.style in {"'", '"'}
        width = end.column - start.column - 2 * quoted if end.line == start.line else 1
        return start.line + 1, start.column + 1 + quoted, max(1, width)

    def _place(self, error: dict[str, Any]) -> tuple[int | str, ...]:
        if error["type"] != "invalid_key":
            return self._real(error["loc"], error["type"])
        return *self._real(error["loc"][:-1], ""), _written(error["input"])  # pydantic knows it as Python's text

    def _real(self, place: Place, kind: str) -> tuple[int | str, ...]:
        """The place without the steps that name a branch of a union; what is missing keeps its name."""
        value, found = self.data, []
        for step in place:
            inner = value.get(step) if isinstance(value, dict) else None
            if isinstance(value, list) and isinstance(step, int) and step < len(value):
                inner = value[step]
            elif not (isinstance(value, dict) and step in value):
                continue
            value = inner
            found.append(step)
        return (*found, place[-1]) if kind == "missing" else tuple(found)

    def _invalid(self, error: dict[str, Any], keys: Keys) -> Problem:
        kind, place, given = error["type"], error["loc"], error["input"]
        name = next((str(step) for step in reversed(place) if isinstance(step, str)), "the file")
        context = error.get("ctx", {})
        if kind == "invalid_key":
            return self.problem("K411", f'The key "{place[-1]}" is no text.', place, key=True, next_step="Take it out.")
        if kind == "extra_forbidden":
            return self._unknown_key(str(place[-1]), place, keys(place[:-1]))
        if kind == "missing":
            step = f'Add "{name}: …".'
            return self.problem("K412", f'The key "{name}" is missing.', place[:-1], next_step=step, width=1)
        if kind == "literal_error":
            return self._not_allowed(error, name, place)
        if kind == "too_short":
            least, there = context["min_length"], context["actual_length"]
            code, one = ("K414", "example") if name in {"flag", "leave"} else ("K411", "entry")
            what = {"example": "examples", "entry": "entries"}[one] if least > 1 else one
            message = f'"{name}" needs at least {least} {what}, and has {there}.'
            return self.problem(code, message, place, key=True, next_step=f"Write {least - there} more.")
        if kind in {"less_than_equal", "greater_than_equal"}:
            bound = f"at most {context['le']}" if "le" in context else f"at least {context['ge']}"
            return self.problem("K411", f'"{name}" must be {bound}.', place, next_step="Change the value.")
        if kind == "value_error":
            return self.problem("K411", f"{context['error']}", place, next_step="Change the value.")
        if kind in _EXPECTED:
            got = next((said for type_, said in _GOT.items() if isinstance(given, type_)), "nothing")
            scalar = isinstance(given, bool | int | float)
            step = "Put it in quotes." if kind == "string_type" and scalar else f"Write {_EXPECTED[kind]}."
            return self.problem("K411", f'"{name}" must be {_EXPECTED[kind]}, not {got}.', place, next_step=step)
        return self.problem("K411", f'"{name}": {error["msg"]}.', place, next_step="Change the value.")

    def _blank(self, place: Place, count: int) -> Problem:
        if not _is_listed(place):
            return self.problem("K411", f'"{place[-1]}" is empty.', place, next_step="Write it.")
        # the key of the list; where the list is the whole file, the key in its entries
        keys = [step for step in _above_list(place) or place if isinstance(step, str)]
        message = f'"{keys[-1]}" has {count} empty {"entry" if count == 1 else "entries"}.'
        step = "Write it." if count == 1 else "Write them; this is the first."
        return self.problem("K411", message, place, next_step=step)

    def _unknown_key(self, key: str, place: Place, allowed: Sequence[str]) -> Problem:
        found = nearest(key, allowed)
        hint = f' Did you mean "{found}"?' if found else ""
        return self.problem(
            "K410",
            f'Unknown key "{key}".{hint}',
            place,
            key=True,
            allowed=allowed,
            next_step=f'Write "{found}", or take the key out.' if found else "Take the key out.",
        )

    def _not_allowed(self, error: dict[str, Any], name: str, place: Place) -> Problem:
        value = str(error["input"])
        allowed = literals(str(error["ctx"]["expected"]))
        found = nearest(value, allowed)
        hint = f' Did you mean "{found}"?' if found else ""
        return self.problem(
            "K413",
            f'"{value}" is no value of "{name}".{hint}',
            place,
            allowed=allowed,
            next_step=f'Write "{found}".' if found else "Choose one that is allowed.",
        )


def _written(key: Any) -> str:
    """A key that is no text, as YAML writes it, more or less."""
    return {True: "true", False: "false", None: "null"}[key] if key is None or isinstance(key, bool) else str(key)


def _blank_of(error: dict[str, Any]) -> Place | None:
    """What an error about an empty text is counted under: its place, or that of the list it stands in."""
    place: Place = error["loc"]
    if error["type"] != "string_too_short":
        return None
    return _above_list(place) if _is_listed(place) else place


def _above_list(place: Place) -> Place:
    return tuple(takewhile(lambda step: isinstance(step, str), place))


def _is_listed(place: Place) -> bool:
    return any(isinstance(step, int) for step in place)


def _is_echo(error: dict[str, Any]) -> bool:
    """Whether a list is only called too short because some of its entries were refused, each with its own error."""
    return bool(error["type"] == "too_short" and len(error["input"]) >= error["ctx"]["min_length"])
