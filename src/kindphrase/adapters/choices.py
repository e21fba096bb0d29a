"""What can be chosen on the command line: each option declared once, for every command that takes it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Annotated, get_args

import typer

from kindphrase.adapters import formats
from kindphrase.adapters.inputs import BY_NAME
from kindphrase.errors import OptionError
from kindphrase.options import Options, Spelling, Vocabulary, Voice

VOICES: tuple[str, ...] = get_args(Voice)
VOCABULARIES: tuple[str, ...] = get_args(Vocabulary)
SPELLINGS: tuple[str, ...] = get_args(Spelling)
LEVELS = ("1", "2", "3", "off")
FORMATS = ("text", "json", "jsonl", "github", "sarif")
FORMS = (BY_NAME, *formats.FORMATS)
_DEFAULTS = Options()


def one_of(kind: str, allowed: tuple[str, ...]) -> Callable[[str], str]:
    """A check of one value that names the nearest where it is unknown. Case does not matter."""

    def verified(value: str) -> str:
        for choice in allowed:
            if choice.casefold() == value.casefold():
                return choice
        raise typer.BadParameter(OptionError.unknown(kind, value, allowed).message)

    return verified


def _if_given(check: Callable[[str], str]) -> Callable[[str | None], str | None]:
    """The same for an option that may be left out: what is not said here may be said in a configuration file."""
    return lambda value: None if value is None else check(value)


def _values(allowed: tuple[str, ...]) -> str:
    return "|".join(allowed)


Files = Annotated[list[str] | None, typer.Argument(metavar="FILE", help="Drafts; - is standard input.")]
Text = Annotated[str | None, typer.Option("--text", metavar="TEXT", help="A draft given here instead of a file.")]
Encoding = Annotated[str, typer.Option("--encoding", metavar="NAME", help="How the files are encoded.")]
Form = Annotated[
    str,
    typer.Option(
        "--as",
        callback=one_of("format", FORMS),
        metavar=_values(FORMS),
        help="What the drafts are written in; auto looks at the names of the files.",
    ),
]
Exclude = Annotated[
    list[str] | None, typer.Option("--exclude", metavar="PATTERN", help="Files to pass by; repeat it for several.")
]
MaxLength = Annotated[
    int | None,
    typer.Option(
        "--max-length",
        min=1,
        metavar="N",
        help="Longest draft, in characters.",
        show_default=str(_DEFAULTS.max_length),
    ),
]
Select = Annotated[
    list[str] | None,
    typer.Option("--select", metavar="NAME", help="Only these rules, categories or reflexes; repeat or use commas."),
]
Ignore = Annotated[
    list[str] | None,
    typer.Option("--ignore", metavar="NAME", help="Not these rules, categories or reflexes; repeat or use commas."),
]
MinSeverity = Annotated[
    int | None,
    typer.Option(
        "--min-severity",
        min=1,
        max=3,
        metavar="N",
        help="1 all, 2 clear and harsh, 3 harsh only.",
        show_default=str(_DEFAULTS.min_severity),
    ),
]
VoiceChoice = Annotated[
    str | None,
    typer.Option(
        "--voice",
        callback=_if_given(one_of("voice", VOICES)),
        metavar=_values(VOICES),
        help="Whom the draft is for.",
        show_default=_DEFAULTS.voice,
    ),
]
VocabularyChoice = Annotated[
    str | None,
    typer.Option(
        "--vocabulary",
        callback=_if_given(one_of("vocabulary", VOCABULARIES)),
        metavar=_values(VOCABULARIES),
        help="Feeling words as people say them, or only those that name no act of the other.",
        show_default=_DEFAULTS.vocabulary,
    ),
]
SpellingChoice = Annotated[
    str | None,
    typer.Option(
        "--spelling",
        callback=_if_given(one_of("spelling", SPELLINGS)),
        metavar=_values(SPELLINGS),
        help="Of new words.",
        show_default=_DEFAULTS.spelling,
    ),
]
Suggest = Annotated[
    bool | None,
    typer.Option(
        "--suggest/--no-suggest",
        help="Offer other words, or only find, which is quicker; rewrite always does.",
        show_default="suggest",
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
Allow = Annotated[
    list[str] | None, typer.Option("--allow", metavar="PHRASE", help="Words that may stand; repeat it for several.")
]
Severities = Annotated[
    list[str] | None,
    typer.Option(
        "--severity", metavar="NAME=LEVEL", help="1, 2, 3 or off for a rule, category or reflex; repeat or use commas."
    ),
]
BaselineFile = Annotated[
    Path | None, typer.Option("--baseline", metavar="FILE", help="Findings that are known and stay silent.")
]
Config = Annotated[
    Path | None, typer.Option("--config", metavar="FILE", help="This configuration, instead of the one near the draft.")
]
NoConfig = Annotated[bool, typer.Option("--no-config", help="No configuration file.")]
ShowConfig = Annotated[
    bool, typer.Option("--show-config", help="Print every setting and where it comes from; check nothing.")
]
