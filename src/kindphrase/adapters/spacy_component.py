"""The spaCy component ``kindphrase``: findings in ``doc.spans["kindphrase"]``, the report in ``doc._.kindphrase``.

    nlp.add_pipe("kindphrase", config={"voice": "work"})

The configuration is the fields of `Options` but for ``model``: the pipeline that the component is in is the model. Its
parse is taken as it is, so a draft is parsed once. Suggestions are sentences of their own; the components of the same
pipeline that parse read them again before they are offered.

What is a path in the configuration (``patterns``) is saved with the pipeline, so that it works elsewhere.
"""

# no "from __future__ import annotations": some versions of spaCy need the types of a factory themselves

import json
from contextvars import ContextVar
from os import PathLike
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any

from spacy.language import Language
from spacy.tokens import Doc

from kindphrase.adapters.pattern_copies import Copies, copied, restore
from kindphrase.errors import ModelError
from kindphrase.options import Options, options_from
from kindphrase.reporting import Report

if TYPE_CHECKING:
    from kindphrase.checker import Checker

KEY = "kindphrase"  # of the spans, and of the attribute
# where spaCy keeps what it stores for an attribute, so that it copies and saves it like one of its own
_STORED = ("._.", KEY, None, None)
OPTIONS, PATTERNS = "options.json", "patterns"
DEFAULTS: dict[str, Any] = Options().model_dump(mode="json", exclude={"model"}) | {"severity": {}, "voices": {}}

_reading: ContextVar[bool] = ContextVar("kindphrase_reading", default=False)


class Component:
    """Checks documents that were parsed by the pipeline it is in.

    The rules are loaded when it is made, or, where the pipeline has no parser yet or a rule file is still to be
    restored, with the first document.

    Raises:
        OptionError, PatternError: as for `Checker`.
    """

    def __init__(self, nlp: Language, name: str, options: Options) -> None:
        register()
        self.name = name
        self._nlp = nlp
        self._copies: Copies | None = None
        self._checker: Checker | None = None
        self._use(options)

    @property
    def options(self) -> Options:
        """The choices, without a model."""
        return self._options

    @property
    def checker(self) -> "Checker":
        """What checks; it reads suggestions with the pipeline that the component is in.

        Raises:
            ModelError: that pipeline has no parser.
        """
        if self._checker is None:
            self._checker = self._built()
        return self._checker

    def __call__(self, doc: Doc) -> Doc:
        """Write the spans and the report of one document, in place of those it had.

        Raises:
            DraftTooLongError: the text has more code points than ``max_length``.
            ModelError: the document is not parsed.
        """
        if _reading.get():  # a suggestion that is read again; nobody asks what is found in it here
            return doc
        if not doc.has_annotation("DEP") and any(not token.is_space for token in doc):
            raise ModelError(f"the document was not parsed before it came to {self.name!r}; put a parser before it")
        mark = _reading.set(True)
        try:
            report = self.checker.check_doc(doc)
        finally:
            _reading.reset(mark)
        doc.spans[KEY] = [
            span
            for each in report.findings
            if (
                span := doc.char_span(
                    each.start, each.end, label=each.rule, span_id=each.fingerprint, alignment_mode="expand"
                )
            )
        ]
        doc._.kindphrase = report
        return doc

    def to_disk(self, path: str | PathLike[str], *, exclude: object = ()) -> None:  # noqa: ARG002 - spaCy gives it
        """Save the options, and the rule files that they name, into a folder."""
        folder = Path(path)
        folder.mkdir(parents=True, exist_ok=True)
        (folder / OPTIONS).write_text(json.dumps(self._dumped(), indent=2), encoding="utf-8", newline="\n")
        restore(self._rules(), folder / PATTERNS)

    def from_disk(self, path: str | PathLike[str], *, exclude: object = ()) -> "Component":  # noqa: ARG002 - spaCy gives it
        """Load what `to_disk` saved.

        Raises:
            OptionError, PatternError: what was saved does not hold here.
        """
        folder = Path(path)
        packs = sorted((folder / PATTERNS).iterdir()) if (folder / PATTERNS).is_dir() else []
        self._use(options_from(json.loads((folder / OPTIONS).read_bytes())), copied(packs))
        return self

    def to_bytes(self, *, exclude: object = ()) -> bytes:  # noqa: ARG002 - spaCy gives it
        """The options and the text of the rule files that they name."""
        return json.dumps({"options": self._dumped(), "patterns": self._rules()}).encode()

    def from_bytes(self, data: bytes, *, exclude: object = ()) -> "Component":  # noqa: ARG002 - spaCy gives it
        """Load what `to_bytes` gave.

        Raises:
            OptionError, PatternError: what was saved does not hold here.
        """
        said = json.loads(data)
        self._use(options_from(said["options"]), said["patterns"])
        return self

    def _use(self, options: Options, copies: Copies | None = None) -> None:
        self._options, self._copies, self._checker = options, copies, None
        if "parser" in self._nlp.pipe_names and (copies is not None or all(path.exists() for path in options.patterns)):
            self._checker = self._built()

    def _built(self) -> "Checker":
        from kindphrase.checker import Checker

        options = self._options.model_copy(update={"model": self._nlp})
        if not self._copies:
            return Checker(options)
        with TemporaryDirectory(prefix="kindphrase-rules-") as folder:
            packs = restore(self._copies, Path(folder) / PATTERNS)
            return Checker(options.model_copy(update={"patterns": packs}))

    def _rules(self) -> Copies:
        return copied(self._options.patterns) if self._copies is None else self._copies

    def _dumped(self) -> dict[str, Any]:
        return self._options.model_dump(mode="json", exclude={"model", "patterns"})


@Language.factory(
    KEY,
    assigns=["doc.spans", f"doc._.{KEY}"],
    requires=["token.dep", "token.head", "token.pos", "token.morph", "token.lemma"],
    default_config=DEFAULTS,
)
def make_component(
    nlp: Language,
    name: str,
    patterns: list[str],
    select: list[str],
    ignore: list[str],
    min_severity: int,
    severity: dict[str, Any],
    voices: dict[str, Any],
    allow: list[str],
    baseline: list[str],
    voice: str,
    vocabulary: str,
    spelling: str,
    suggest: bool,
    max_length: int,
) -> Component:
    """What ``nlp.add_pipe("kindphrase")`` calls, with the fields of `Options`.

    Raises:
        OptionError: a value, a rule, category or reflex does not exist.
        PatternError: a rule file does not hold.
    """
    given = dict(locals())
    return Component(nlp, name, options_from({field: given[field] for field in DEFAULTS}))


def register() -> None:
    """Make ``doc._.kindphrase`` known; making a component does it. For programs that only read saved documents."""
    Doc.set_extension(KEY, getter=_report, setter=_store, force=True)


def _report(doc: Doc) -> Report | None:
    stored = _user_data(doc).get(_STORED)
    return Report.model_validate_json(stored) if stored is not None else None


def _store(doc: Doc, report: Report | None) -> None:
    # as JSON: a document is saved, and sent between processes, with plain values only
    _user_data(doc)[_STORED] = report.model_dump_json() if report is not None else None


def _user_data(doc: Doc) -> dict[Any, Any]:
    return doc.user_data  # whose keys are strings to its types, and tuples to spaCy
