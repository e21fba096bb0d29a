"""`Desk`: what checks the drafts of an editor, each with the settings that hold for it. For one thread at a time."""

from __future__ import annotations

from collections import OrderedDict
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from kindphrase.adapters.configured import Call, Configured
from kindphrase.adapters.formats import annotated
from kindphrase.adapters.lsp.wishes import Wishes
from kindphrase.annotated import check_annotated
from kindphrase.configfiles import OWN, SHARED, located
from kindphrase.errors import KindphraseError, OptionError
from kindphrase.options import Options
from kindphrase.reporting import Report
from kindphrase.sessions import Session
from kindphrase.settings import Settings

if TYPE_CHECKING:
    from kindphrase.parsing.parser import Parser

SESSIONS = 4  # different settings that are kept ready


@dataclass(frozen=True, slots=True)
class Checked:
    """A report, or the reason why there is none."""

    report: Report
    problem: str = ""


class Desk:
    """Sessions by settings; they share the parser.

    Args:
        wishes: the settings of the editor.
    """

    def __init__(self, wishes: Wishes) -> None:
        self._wishes = wishes
        self._sessions: OrderedDict[Options, Session] = OrderedDict()
        self._parsers: dict[Any, Parser] = {}
        self._stamps: dict[Path, tuple[Any, ...]] = {}
        self._configured = self._fresh()

    def wish(self, wishes: Wishes) -> None:
        """Take other settings of the editor. What is equal stays ready."""
        if wishes.memory != self._wishes.memory:
            self._sessions.clear()
        self._wishes = wishes
        self.forget()

    def forget(self) -> None:
        """Look at all configuration files again."""
        self._configured, self._stamps = self._fresh(), {}

    def check(self, text: str, language: str, path: Path) -> Checked:
        """Check a document in the language that the editor gives it. The path need not exist.

        No problem of a configuration, a rule or a draft is raised: it is told with an empty report.
        """
        try:
            return Checked(check_annotated(self._session(path), annotated(text, self._wishes.form(language))))
        except KindphraseError as error:
            return Checked(Report(text=text), str(error))

    def settings(self, path: Path) -> Settings:
        """The settings for a document.

        Raises:
            ConfigError: a configuration file does not hold.
        """
        stamp = _stamp(path.parent, self._wishes.config)
        if self._stamps.get(path.parent, stamp) != stamp:
            self.forget()
        self._stamps[path.parent] = stamp
        return self._configured.of(str(path))

    def _fresh(self) -> Configured:
        config = Path(self._wishes.config) if self._wishes.config else None
        return Configured(Call((), None, "utf-8", self._wishes.given, config, search=True))

    def _session(self, path: Path) -> Session:
        found = self.settings(path)
        session = self._sessions.get(found.options)
        if session is None:
            session = self._sessions[found.options] = Session(self._checker(found), size=self._wishes.memory)
        self._sessions.move_to_end(found.options)
        while len(self._sessions) > SESSIONS:
            self._sessions.popitem(last=False)
        return session

    def _checker(self, found: Settings) -> Any:
        from kindphrase.checker import Checker

        options = found.options
        try:
            checker = Checker(options, parser=self._parsers.get(options.model))
        except OptionError as error:
            raise (located(error, found.file) if found.file is not None else error) from None
        self._parsers[options.model] = checker.parser
        return checker


def _stamp(folder: Path, config: str | None) -> tuple[Any, ...]:
    """What tells that a configuration file has changed, come or gone."""
    files = [Path(config)] if config else [each / name for each in (folder, *folder.parents) for name in (OWN, SHARED)]
    return tuple(_changed_at(file) for file in files)


def _changed_at(file: Path) -> tuple[int, int] | None:
    try:
        found = file.stat()
    except OSError:
        return None
    return found.st_mtime_ns, found.st_size
