"""`Run`: the drafts of one call, each with its checker. What cannot be read is told at once, and the rest goes on."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

from kindphrase.adapters import failing, inputs
from kindphrase.adapters.configured import Call, Configured
from kindphrase.adapters.excluding import excluded
from kindphrase.configfiles import located
from kindphrase.errors import ConfigError, KindphraseError, OptionError
from kindphrase.options import Options
from kindphrase.settings import Settings

if TYPE_CHECKING:
    from kindphrase.checker import Checker


class Run:
    """Drafts with equal settings share a checker. Without ``with_baseline`` what is known is found again.

    ``passed_by`` counts the files that are excluded, or no text; ``failed`` tells whether one could not be read.

    Raises:
        typer.BadParameter: there is no draft, or two ways of giving one are mixed.
        OptionError: the encoding is unknown.
    """

    def __init__(self, call: Call, make_checker: Callable[[Options], Checker], *, with_baseline: bool = True) -> None:
        self._call = call
        self._make_checker = make_checker
        self._checkers: dict[Options, Checker] = {}
        self.names = inputs.sources(call.files, call.text)
        self.encoding = inputs.known(call.encoding)
        self._configured = Configured(call, with_baseline=with_baseline)
        self._told: set[str] = set()
        self.form = "plain" if call.form == inputs.BY_NAME else call.form  # of what comes from no file of its own
        self.alone = len(self.names) < 2
        self.passed_by = 0
        self.failed = False

    def __iter__(self) -> Iterator[tuple[Checker, inputs.Draft]]:
        drafts = list(self._drafts())
        for found, _ in drafts:
            self.checker(found)
        yield from ((self.checker(found), draft) for found, draft in drafts)

    def settings(self, name: str) -> Settings | None:
        """The settings of a file; None where it is excluded, or they do not hold, which is told."""
        try:
            found = self._configured.of(name)
        except (ConfigError, OptionError) as error:  # about several drafts, perhaps
            self.tell(str(error))
            return None
        if name != inputs.STDIN and excluded(name, found.exclude):
            self.passed_by += 1
            return None
        return found

    def checker(self, found: Settings) -> Checker:
        """The one slow step.

        Raises:
            KindphraseError: the model, a rule file or an option does not hold.
        """
        if found.options not in self._checkers:
            try:
                self._checkers[found.options] = self._make_checker(found.options)
            except OptionError as error:
                raise (located(error, found.file) if found.file is not None else error) from None
        return self._checkers[found.options]

    def _drafts(self) -> Iterator[tuple[Settings, inputs.Draft]]:
        if self._call.text is not None:
            found = self._configured.of(None)
            given = inputs.given(self._call.text, found.options.max_length, self._call.form)
            yield from ((found, draft) for draft in given)
        for name in self.names:
            if (of := self.settings(name)) is None:
                continue
            limit = of.options.max_length
            try:
                read = inputs.read(name, self.encoding, limit, self._call.form, alone=self.alone)
            except inputs.NoTextError:
                self.passed_by += 1
            except KindphraseError as error:
                self.tell(str(error) if self.alone or name in str(error) else f"{name}: {error}")
            else:
                yield from ((of, draft) for draft in read)

    def tell(self, message: str) -> None:
        """Print an error, once, and note that there was one."""
        if message not in self._told:
            failing.tell(message)
        self._told.add(message)
        self.failed = True
