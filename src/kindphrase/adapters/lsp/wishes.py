"""What the editor's settings ask for: `Wishes`, read from what a client sends, with every mistake told."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Annotated, Any, Literal

from lsprotocol import types
from pydantic import BaseModel, ConfigDict, Field, ValidationError
from pydantic.alias_generators import to_camel

from kindphrase.adapters.formats import format_of_language
from kindphrase.configfiles import Setting
from kindphrase.errors import nearest
from kindphrase.options import Spelling, Vocabulary, Voice
from kindphrase.sessions import SIZE

EDITOR = "editor"
SECTION = "kindphrase"
# what people write to people, by the names that editors have for it; in every other language a file is silent,
# unless the settings name it
PROSE = {
    **{
        name: format_of_language(name)
        for name in "plaintext text txt scminput restructuredtext rst asciidoc org".split()
    },
    **{name: format_of_language(name) for name in "markdown quarto rmd mdx html xhtml mail eml email".split()},
    **dict.fromkeys("gitcommit git-commit commit jjdescription NeogitCommitMessage".split(), "commit"),
    "octo": "markdown",  # code review in Neovim
}
Shown = Literal["error", "warning", "information", "hint"]
_SEVERITIES = {
    "error": types.DiagnosticSeverity.Error,
    "warning": types.DiagnosticSeverity.Warning,
    "information": types.DiagnosticSeverity.Information,
    "hint": types.DiagnosticSeverity.Hint,
}


class _Table(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid", alias_generator=to_camel)


class SeverityTable(_Table):
    """How findings are shown, by how hard they land."""

    mild: Shown = "hint"
    clear: Shown = "information"
    harsh: Shown = "information"


class Wishes(_Table):
    """The settings of an editor, in camel case.

    Attributes:
        voice, vocabulary, spelling, min_severity: as in `Options`; what is not said is left to the configuration file.
        severity: how findings are shown; one name for all, or a table of ``mild``, ``clear`` and ``harsh``.
        languages: more languages whose files are read, as plain text.
        debounce: how long to wait after a keystroke, in milliseconds.
        config: a configuration file for all drafts, instead of the nearest.
        rule_pages: where the pages of the rules are; without, the link of a rule leads to the project's site.
        memory: how much to remember of what was read, in characters; see `Session`.
    """

    voice: Voice | None = None
    vocabulary: Vocabulary | None = None
    spelling: Spelling | None = None
    min_severity: Annotated[int | None, Field(ge=1, le=3)] = None
    severity: Shown | SeverityTable = SeverityTable()
    languages: tuple[str, ...] = ()
    debounce: Annotated[int, Field(ge=0, le=10_000)] = 250
    config: str | None = None
    rule_pages: str | None = None
    memory: Annotated[int, Field(ge=0)] = SIZE

    @property
    def given(self) -> tuple[Setting, ...]:
        """What takes the place of the configuration files' values."""
        said = {
            "voice": self.voice,
            "vocabulary": self.vocabulary,
            "spelling": self.spelling,
            "min-severity": self.min_severity,
        }
        return tuple(Setting((key,), value, EDITOR) for key, value in said.items() if value is not None)

    def reads(self, language: str) -> bool:
        """Whether documents in a language are checked."""
        return language in PROSE or language in self.languages

    @staticmethod
    def form(language: str) -> str:
        """The format in which documents in a language are read."""
        return PROSE.get(language, "plain")

    def shown(self, severity: int) -> types.DiagnosticSeverity:
        """How a finding of a severity (1 to 3) is shown."""
        if isinstance(self.severity, str):
            return _SEVERITIES[self.severity]
        table = self.severity
        return _SEVERITIES[(table.mild, table.clear, table.harsh)[severity - 1]]


def section_of(sent: Any) -> dict[str, Any]:
    """The settings in what a client sent: they stand alone, or with the section around them.

    A client fills in null for what nobody has set.
    """
    if isinstance(sent, Mapping) and isinstance(sent.get(SECTION), Mapping):
        sent = sent[SECTION]
    return {str(key): value for key, value in sent.items() if value is not None} if isinstance(sent, Mapping) else {}


def wishes_from(given: Mapping[str, Any]) -> tuple[Wishes, tuple[str, ...]]:
    """The settings, and what is wrong with them. What does not hold is left at its default."""
    try:
        return Wishes(**given), ()
    except ValidationError as error:
        wrong = {str(each["loc"][0]): each for each in error.errors(include_url=False)}
    return Wishes(**{key: value for key, value in given.items() if key not in wrong}), tuple(_told(wrong))


def _told(wrong: Mapping[str, Any]) -> Iterator[str]:
    known = [to_camel(name) for name in Wishes.model_fields]
    for key, error in wrong.items():
        if error["type"] == "extra_forbidden" and len(error["loc"]) == 1:
            near = nearest(key, known)
            hint = f'Did you mean "{near}"?' if near else f"Known: {', '.join(known)}."
            yield f'There is no setting "{key}". {hint}'
        else:
            yield f'Setting "{key}": {error["msg"]}. Its default is used.'
