"""The start of a new rule file: every key with what it is for, and blanks that the loader asks to be filled."""

from __future__ import annotations

import re
import textwrap
from typing import TYPE_CHECKING, get_args

from kindphrase import __version__
from kindphrase.adapters.rule_words import CATEGORIES, REFLEXES
from kindphrase.errors import OptionError
from kindphrase.reporting import Frame

if TYPE_CHECKING:
    from collections.abc import Iterator

INDENT = 32  # where the comments begin
WIDTH = 118
_HEAD = """\
# One rule, one file. Fill in what is empty; this says what is missing, and whether the examples hold:
#   kindphrase rules test {id}.yaml
# This shows what a rule could ask for in a draft:
#   kindphrase explain --text "…"
"""
_MATCH = {
    "clause": '  - {subject: you, mood: statement, verb: ""}',
    "phrase": '  - ""',
}
_HINTS = {
    "clause": (
        'verb takes a verb, a list of verbs, or a class of words such as "@omission-verb"; other features are',
        "habit, polarity, object, modal, tense, complement …",
    ),
    "phrase": (
        "words in lower case: (a|b) is one of them, x? may be missing, @name is a class of words,",
        "... leaves room for three words, ^ is the start of the sentence and $ its end",
    ),
}
_REFLEX = {"withdrawal": "flight", "appeasing": "appease"}


def checked_id(name: str) -> str:
    """The name, if it can be the id of a rule.

    Raises:
        OptionError: it cannot; the message has one that can.
    """
    from kindphrase.rules.model import ID
    from kindphrase.rules.naming import RESERVED

    if name in RESERVED:
        raise OptionError(f'"{name}" means {RESERVED[name]}. Choose an id that names the pattern, such as never-you.')
    if re.fullmatch(ID, name):
        return name
    better = "-".join(re.findall(r"[a-z0-9]+", name.lower().replace("'", "")))
    hint = f'Did you mean "{better}"?' if better and better not in RESERVED else "An example: never-you."
    raise OptionError(f'"{name}" is no id: use small letters and digits, with single hyphens between words. {hint}')


def skeleton(id_: str, kind: str, category: str) -> str:
    """The text of the file.

    Args:
        id_: as `checked_id` has it.
        kind: clause or phrase.
        category: one of `Category`.
    """
    return _HEAD.format(id=id_) + "".join(f"{line}\n" for line in _lines(id_, kind, category))


def _lines(id_: str, kind: str, category: str) -> Iterator[str]:
    from kindphrase.rules.model import FLOOR, ClauseRule, PhraseRule, Rule

    fields = {**Rule.model_fields, "match": (ClauseRule if kind == "clause" else PhraseRule).model_fields["match"]}

    def line(key: str, value: str, *more: str) -> str:
        """A key with what it is for; ``more`` goes on below, in the same column."""
        said = [row for each in (fields[key].description or "", *more) for row in textwrap.wrap(each, WIDTH - INDENT)]
        first, *rest = (f"# {row}" for row in said)
        return "\n".join((f"{f'{key}: {value}'.strip():<{INDENT}}{first}", *(" " * INDENT + row for row in rest)))

    yield line("id", id_)
    yield line("since", f'"{".".join(__version__.split(".")[:2])}"')
    yield line("kind", kind)
    yield line("category", category, ", ".join(CATEGORIES))
    yield line("reflex", _REFLEX.get(category, "fight"), ", ".join(REFLEXES))
    yield line("severity", "2")
    yield line("default", "on")
    for key in ("message", "why", "question", "source"):
        yield line(key, '""')
    yield line("frames", "[observation, curious]", ", ".join(get_args(Frame)))
    yield line("feelings", "[hurt, frustrated]")
    yield line("slot", "what happened")
    yield line("observable", "true")
    yield line("advice", '""')
    yield line("match", "")
    yield from (f"  # {hint}" for hint in _HINTS[kind])
    yield _MATCH[kind]
    yield line("unless", "[]")
    yield line("despite", "[]")
    for key in ("flag", "leave"):
        yield line(key, "", f"at least {FLOOR}")
        yield from ['  - ""'] * FLOOR
