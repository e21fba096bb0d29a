"""The arguments that all commands share → a `Call`: each command declares its own, and typer sees them together."""

from __future__ import annotations

import inspect
from collections.abc import Callable
from functools import wraps
from pathlib import Path
from typing import Any

import typer

from kindphrase.adapters.choices import (
    LEVELS,
    Allow,
    BaselineFile,
    Config,
    Encoding,
    Exclude,
    Files,
    Form,
    Ignore,
    MaxLength,
    MinSeverity,
    Model,
    NoConfig,
    Patterns,
    Select,
    Severities,
    ShowConfig,
    SpellingChoice,
    Suggest,
    Text,
    VocabularyChoice,
    VoiceChoice,
    one_of,
)
from kindphrase.adapters.configured import COMMAND_LINE, Call, all_settings
from kindphrase.adapters.console import show
from kindphrase.adapters.inputs import BY_NAME
from kindphrase.configfiles import Setting, below

OF_DRAFTS = frozenset({"files", "text", "encoding", "form", "exclude"})


def _call(
    files: Files = None,
    text: Text = None,
    encoding: Encoding = "utf-8",
    form: Form = BY_NAME,
    exclude: Exclude = None,
    max_length: MaxLength = None,
    select: Select = None,
    ignore: Ignore = None,
    min_severity: MinSeverity = None,
    severity: Severities = None,
    allow: Allow = None,
    voice: VoiceChoice = None,
    vocabulary: VocabularyChoice = None,
    spelling: SpellingChoice = None,
    suggest: Suggest = None,
    model: Model = None,
    patterns: Patterns = None,
    baseline: BaselineFile = None,
    config: Config = None,
    no_config: NoConfig = False,
) -> Call:
    if config is not None and no_config:
        raise typer.BadParameter("give either --config or --no-config, not both")
    chosen: dict[tuple[str, ...], Any] = {
        ("patterns",): tuple(patterns or ()),
        ("select",): _split(select),
        ("ignore",): _split(ignore),
        ("min-severity",): min_severity,
        **{("severity", name): level for name, level in map(_level, _split(severity))},
        ("allow",): tuple(allow or ()),
        ("baseline",): baseline,
        ("voice",): voice,
        ("vocabulary",): vocabulary,
        ("spelling",): spelling,
        ("suggest",): suggest,
        ("model",): model,
        ("max-length",): max_length,
        ("exclude",): tuple(below(Path.cwd(), each) for each in exclude or ()),
    }
    given = tuple(Setting(key, value, COMMAND_LINE) for key, value in chosen.items() if value not in {None, ()})
    return Call(tuple(files or ()), text, encoding, given, config, not no_config, form)


def _level(said: str) -> tuple[str, int | str]:
    name, sign, level = said.rpartition("=")
    if not sign or not name:
        raise typer.BadParameter(f'"{said}" is no NAME=LEVEL, such as never-you=1', param_hint="--severity")
    known = one_of("level", LEVELS)(level.strip())
    return name.strip(), int(known) if known.isdigit() else known


def _split(values: list[str] | None) -> tuple[str, ...]:
    return tuple(name.strip() for value in values or () for name in value.split(",") if name.strip())


def with_call(command: Callable[..., None]) -> Callable[..., None]:
    """Give a command the shared arguments: typer sees them all, its first parameter gets them as one `Call`.

    With ``--show-config`` the settings are printed, and the command is not asked.
    """
    return _with_call(command, frozenset())


def with_settings(command: Callable[..., None]) -> Callable[..., None]:
    """The same for a command that is given no draft: what it serves comes later, and by another way."""
    return _with_call(command, OF_DRAFTS)


def _with_call(command: Callable[..., None], left_out: frozenset[str]) -> Callable[..., None]:
    parameters = inspect.signature(_call, eval_str=True).parameters
    shared = {name: each for name, each in parameters.items() if name not in left_out}
    own = dict(list(inspect.signature(command, eval_str=True).parameters.items())[1:])

    @wraps(command)
    def wrapped(*, show_config: bool, **values: Any) -> None:
        call = _call(**{name: values.pop(name) for name in shared})
        if show_config:
            show(all_settings(call))
        else:
            command(call, **values)

    showing = inspect.Parameter("show_config", inspect.Parameter.KEYWORD_ONLY, default=False, annotation=ShowConfig)
    offered = [each.replace(kind=each.KEYWORD_ONLY) for each in (*shared.values(), showing, *own.values())]
    wrapped.__signature__ = inspect.Signature(offered)  # type: ignore[attr-defined]
    wrapped.__annotations__ = {each.name: each.annotation for each in offered}
    del wrapped.__wrapped__
    return wrapped
