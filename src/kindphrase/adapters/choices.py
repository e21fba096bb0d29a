"""What can be chosen on the command line: each option declared once, for every command."""

from __future__ import annotations

import inspect
from collections.abc import Callable
from dataclasses import dataclass
from functools import wraps
from pathlib import Path
from typing import Annotated, Any, get_args

import typer

from kindphrase.errors import OptionError
from kindphrase.options import Options, Spelling, Vocabulary, Voice

VOICES: tuple[str, ...] = get_args(Voice)
VOCABULARIES: tuple[str, ...] = get_args(Vocabulary)
SPELLINGS: tuple[str, ...] = get_args(Spelling)
FORMATS = ("text", "json", "jsonl")
_DEFAULTS = Options()


def one_of(kind: str, allowed: tuple[str, ...]) -> Callable[[str], str]:
    """A check of one value that names the nearest where it is unknown. Case does not matter."""

    def verified(value: str) -> str:
        for choice in allowed:
            if choice.casefold() == value.casefold():
                return choice
        raise typer.BadParameter(OptionError.unknown(kind, value, allowed).message)

    return verified


def _values(allowed: tuple[str, ...]) -> str:
    return "|".join(allowed)


Files = Annotated[list[str] | None, typer.Argument(metavar="FILE", help="Drafts; - is standard input.")]
Text = Annotated[str | None, typer.Option("--text", metavar="TEXT", help="A draft given here instead of a file.")]
Encoding = Annotated[str, typer.Option("--encoding", metavar="NAME", help="How the files are encoded.")]
MaxLength = Annotated[int, typer.Option("--max-length", min=1, metavar="N", help="Longest draft, in characters.")]
Select = Annotated[
    list[str] | None,
    typer.Option("--select", metavar="NAME", help="Only these rules, categories or reflexes; repeat or use commas."),
]
Ignore = Annotated[
    list[str] | None,
    typer.Option("--ignore", metavar="NAME", help="Not these rules, categories or reflexes; repeat or use commas."),
]
MinSeverity = Annotated[
    int, typer.Option("--min-severity", min=1, max=3, metavar="N", help="1 all, 2 clear and harsh, 3 harsh only.")
]
VoiceChoice = Annotated[
    str,
    typer.Option("--voice", callback=one_of("voice", VOICES), metavar=_values(VOICES), help="Whom the draft is for."),
]
VocabularyChoice = Annotated[
    str,
    typer.Option(
        "--vocabulary",
        callback=one_of("vocabulary", VOCABULARIES),
        metavar=_values(VOCABULARIES),
        help="Feeling words as people say them, or only those that name no act of the other.",
    ),
]
SpellingChoice = Annotated[
    str,
    typer.Option(
        "--spelling", callback=one_of("spelling", SPELLINGS), metavar=_values(SPELLINGS), help="Of new words."
    ),
]
Model = Annotated[
    str | None, typer.Option("--model", metavar="PATH|PACKAGE", help="Another spaCy pipeline for English.")
]
Patterns = Annotated[
    list[Path] | None, typer.Option("--patterns", metavar="PATH", help="More rule files, or a folder of them.")
]
Format = Annotated[
    str,
    typer.Option(
        "--format", callback=one_of("format", FORMATS), metavar=_values(FORMATS), help="For people or programs."
    ),
]


@dataclass(frozen=True, slots=True)
class Call:
    """What every command is given: the drafts to read, and how to check them."""

    files: tuple[str, ...]
    text: str | None
    encoding: str
    options: Options


def _call(
    files: Files = None,
    text: Text = None,
    encoding: Encoding = "utf-8",
    max_length: MaxLength = _DEFAULTS.max_length,
    select: Select = None,
    ignore: Ignore = None,
    min_severity: MinSeverity = _DEFAULTS.min_severity,
    voice: VoiceChoice = _DEFAULTS.voice,
    vocabulary: VocabularyChoice = _DEFAULTS.vocabulary,
    spelling: SpellingChoice = _DEFAULTS.spelling,
    model: Model = None,
    patterns: Patterns = None,
) -> Call:
    options = {
        "max_length": max_length,
        "select": _split(select),
        "ignore": _split(ignore),
        "min_severity": min_severity,
        "voice": voice,
        "vocabulary": vocabulary,
        "spelling": spelling,
        "model": model,
        "patterns": tuple(patterns or ()),
    }
    return Call(tuple(files or ()), text, encoding, Options.model_validate(options))


def _split(values: list[str] | None) -> tuple[str, ...]:
    return tuple(name.strip() for value in values or () for name in value.split(",") if name.strip())


def with_call(command: Callable[..., None]) -> Callable[..., None]:
    """Give a command the shared arguments: typer sees them all, its first parameter gets them as one `Call`."""
    shared = inspect.signature(_call, eval_str=True).parameters
    own = dict(list(inspect.signature(command, eval_str=True).parameters.items())[1:])

    @wraps(command)
    def wrapped(**values: Any) -> None:
        call = _call(**{name: values.pop(name) for name in shared})
        command(call, **values)

    parameters = [each.replace(kind=each.KEYWORD_ONLY) for each in (*shared.values(), *own.values())]
    wrapped.__signature__ = inspect.Signature(parameters)  # type: ignore[attr-defined]
    wrapped.__annotations__ = {each.name: each.annotation for each in parameters}
    del wrapped.__wrapped__
    return wrapped
