"""`Checker`: wires the stages, one line each. Building one is the only slow step; then it never changes."""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from itertools import islice
from typing import TYPE_CHECKING, Any

from kindphrase.composing.asking import together
from kindphrase.composing.rewriting import Rewriting, rewriting, steps
from kindphrase.errors import DraftTooLongError
from kindphrase.finding.analysing import Analysis, analyse
from kindphrase.finding.matching import Match
from kindphrase.finding.reading import read
from kindphrase.finding.silencing import silence, silence_notes
from kindphrase.fingerprints import fingerprint
from kindphrase.lexicon import load_lexicon
from kindphrase.masking.mask import Masked, mask
from kindphrase.noting import in_order, notes
from kindphrase.options import Options, options_from
from kindphrase.parsing.parser import Block, Parser
from kindphrase.recognising import may_be_kind, recognitions
from kindphrase.reporting import Finding, Report, Suggestion
from kindphrase.rules.glances import Glance
from kindphrase.rules.ruleset import build_ruleset
from kindphrase.spreading import spread

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.tokens import Doc


@dataclass(frozen=True)
class Trace:
    """Every stage of one check, for `kindphrase explain` and for tests."""

    analysis: Analysis
    rewriting: Rewriting
    report: Report


class Checker:
    """Checks drafts. Immutable after construction and safe to share between threads.

    Args:
        options: the choices; keyword arguments are taken as fields of `Options`.
        parser: that of another checker, to share it; ``options.model`` is not loaded then.

    Raises:
        OptionError: an option, a value, a rule, category or reflex that does not exist.
        PatternError: a pattern file that cannot be used; it lists all problems.
        ModelError: the pipeline cannot be loaded.
    """

    def __init__(self, options: Options | None = None, *, parser: Parser | None = None, **fields: Any) -> None:
        self.options = options if options is not None else options_from(fields)
        self.lexicon = load_lexicon()
        self.rules = build_ruleset(self.options, self.lexicon)
        self.parser = parser if parser is not None else Parser(self.options.model)
        _ = self.parser.nlp  # load it now, so that a missing model is an error of construction

    @property
    def nlp(self) -> Language:
        """The spaCy pipeline in use; after very many new words, another one of the same model."""
        return self.parser.nlp

    def check(self, text: str) -> Report:
        """Check one draft.

        Raises:
            DraftTooLongError: the draft has more code points than ``options.max_length``.
        """
        reports, error = self._checked([text])
        if error is not None:
            raise error
        return reports[0]

    def check_many(self, texts: Iterable[str], *, batch_size: int = 256, n_process: int = 1) -> Iterator[Report]:
        """Check drafts as they come; one report a draft, in order.

        Args:
            texts: the drafts; as many are taken ahead as are under way.
            batch_size: how many are read together.
            n_process: how many processes share the work. More than one need ``options.model`` to be a path or a name.

        Raises:
            DraftTooLongError: as for `check`, when that draft is reached.
        """
        chunks = _chunks(texts, batch_size)
        done = (
            map(self._checked, chunks) if n_process == 1 else spread(partial(_worker, self.options), chunks, n_process)
        )
        for reports, error in done:
            yield from reports
            if error is not None:
                raise error

    def check_doc(self, doc: Doc) -> Report:
        """Check a document that the caller has parsed. Offsets are those of ``doc.text``.

        What is masked in a draft is left out by its place: words inside quotations, code or replies raise nothing.
        """
        masked = self.masked(doc.text)
        return self._finish(analyse(masked, self.parser.read(doc, masked), self.rules)).report

    def trace(self, text: str) -> Trace:
        """Check one draft and keep what every stage saw; all of it is parsed."""
        (found,) = read([self.masked(text)], self.parser, self.rules, lambda _: True)
        return self._finish(found)

    def masked(self, text: str) -> Masked:
        """The draft with what is not the writer's voice blanked.

        Raises:
            DraftTooLongError: as for `check`.
        """
        self.admit(text)
        return mask(text)

    def admit(self, text: str) -> None:
        """Refuse what is too long.

        Raises:
            DraftTooLongError: as for `check`.
        """
        if len(text) > self.options.max_length:
            raise DraftTooLongError(len(text), self.options.max_length)

    def _checked(self, texts: Sequence[str]) -> tuple[list[Report], DraftTooLongError | None]:
        """The reports of some drafts, which are parsed, and whose suggestions are read again, together.

        With the error of the first that cannot be checked, and then without those that follow.
        """
        drafts: list[Masked] = []
        error = None
        for text in texts:
            try:
                drafts.append(self.masked(text))
            except DraftTooLongError as found:
                error = found
                break
        analyses = [silence(each, self.options) for each in self.read(drafts)]
        said = together([steps(each, self.lexicon, self.options) for each in analyses], self.read_again)
        return list(map(self._report, analyses, said)), error

    def _finish(self, found: Analysis) -> Trace:
        analysis = silence(found, self.options)
        said = rewriting(analysis, self.lexicon, self.options, self.read_again)
        return Trace(analysis, said, self._report(analysis, said))

    def _report(self, analysis: Analysis, said: Rewriting) -> Report:
        masked = analysis.masked
        return Report(
            text=masked.source,
            findings=tuple(
                finding_of(masked.source, match, offered)
                for match, offered in zip(analysis.findings, said.suggestions, strict=True)
            ),
            recognitions=recognitions(analysis),
            notes=in_order([*notes(analysis), *silence_notes(analysis, self.rules.names)]),
            edits=said.edits,
        )

    def read_again(self, texts: Sequence[str]) -> list[Analysis]:
        """Texts of suggestions, each read as a draft of its own; nothing is said about them."""
        found = read([mask(text) for text in texts], self.parser, self.rules, self._accuses, beside=False)
        return [silence(each, self.options) for each in found]

    def read(self, drafts: Sequence[Masked]) -> list[Analysis]:
        """What is found in drafts, before the writer's silence counts."""
        return read(drafts, self.parser, self.rules, self._tells, beside=self.options.suggest)

    def _tells(self, block: Block) -> bool:
        # what stands between two sentences of ours without a word in it does not part them
        if not any(word.norm.isalnum() for word in block.words):
            return True
        glance = Glance(block.pieces)
        return self.rules.may_hold(glance) or may_be_kind(glance)

    def _accuses(self, block: Block) -> bool:
        return self.rules.may_hold(Glance(block.pieces))


def finding_of(draft: str, match: Match, suggestions: tuple[Suggestion, ...]) -> Finding:
    """The wire form of a match that stands."""
    rule = match.rule
    return Finding(
        rule=rule.id,
        fingerprint=fingerprint(rule.id, match.span.of(draft)),
        category=rule.category,
        reflex=rule.reflex,
        severity=rule.severity,
        start=match.span.start,
        end=match.span.end,
        text=match.span.of(draft),
        message=rule.message,
        why=rule.why,
        question=rule.question,
        advice=rule.advice,
        suggestions=suggestions,
    )


def _worker(options: Options) -> Callable[[Sequence[str]], tuple[list[Report], DraftTooLongError | None]]:
    """What a process of its own does with each batch."""
    checker = Checker(options)
    # what was loaded stays; looking for garbage in it again and again takes a fifteenth of the time
    gc.freeze()
    return checker._checked  # noqa: SLF001 - of the same class


def _chunks(texts: Iterable[str], size: int) -> Iterator[list[str]]:
    rest = iter(texts)
    while chunk := list(islice(rest, size)):
        yield chunk
