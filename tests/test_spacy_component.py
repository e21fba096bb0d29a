"""The spaCy component in a caller's pipeline: what it writes, what it parses, how it is saved."""

from __future__ import annotations

import re
import subprocess
import sys

import pytest
import spacy
from clearnlp_pipeline import clearnlp_pipeline
from commandline import flagged
from spacy import displacy
from spacy.language import Language
from spacy.tokens import Doc, DocBin

from kindphrase import Checker, DraftTooLongError, ModelError, OptionError, Options, PatternError, Report
from kindphrase.adapters.pattern_copies import restore
from kindphrase.adapters.spacy_component import DEFAULTS, Component, make_component, register
from kindphrase.resources import data_path

DRAFT = "Morning! You never listen to me. See you at six, and thanks for the soup."
DRAFTS = [DRAFT, "", "  \n", "See you at six!", "You always interrupt me.\n\nYou lied to me about the money.", "ok 😂"]
RULE = data_path("patterns", "absolute", "never-you.yaml")


class Counting:
    """A parser that notes which texts it was given, and in which batches."""

    def __init__(self, inner) -> None:
        self.inner = inner
        self.labels = inner.labels
        self.seen: list[str] = []
        self.batches: list[int] = []

    def __call__(self, doc: Doc) -> Doc:
        self.seen.append(doc.text)
        return self.inner(doc)

    def pipe(self, stream, *, batch_size=128):
        for batch in spacy.util.minibatch(stream, batch_size):
            self.seen += [doc.text for doc in batch]
            self.batches.append(len(batch))
            yield from self.inner.pipe(batch, batch_size=len(batch))


def _shipped() -> Language:
    return spacy.load(data_path("model"))


@pytest.fixture(scope="module")
def nlp() -> Language:
    nlp = _shipped()
    nlp.add_pipe("kindphrase")
    return nlp


@pytest.fixture
def counted(nlp: Language, monkeypatch):
    """The pipeline with its parser counted."""
    parser = Counting(nlp.get_pipe("parser"))
    whole = [(name, parser if name == "parser" else pipe) for name, pipe in nlp._components]
    monkeypatch.setattr(nlp, "_components", whole)
    return parser


def test_the_name_is_an_entry_point_and_its_configuration_is_the_fields_of_options():
    assert set(DEFAULTS) == set(Options.model_fields) - {"model"}
    assert Language.get_factory_meta("kindphrase").default_config == DEFAULTS
    assert make_component.__module__ == "kindphrase.adapters.spacy_component"


def test_findings_are_spans_and_the_report_an_attribute(nlp: Language, checker: Checker):
    doc = nlp(DRAFT)
    report = doc._.kindphrase
    assert report == checker.check(DRAFT)
    (finding,) = report.findings
    assert [(span.text, span.label_, span.id_) for span in doc.spans["kindphrase"]] == [
        ("You never listen to me", "never-you", finding.fingerprint)
    ]
    assert (
        report.rewrite()
        == "Morning! I felt frustrated when you didn't listen to me. See you at six, and thanks for the soup."
    )


@pytest.mark.parametrize("draft", ["", "  \n", "See you at six!"])
def test_where_nothing_is_found_there_are_no_spans(nlp: Language, draft: str):
    doc = nlp(draft)
    assert list(doc.spans["kindphrase"]) == []
    assert doc._.kindphrase.findings == ()
    assert doc._.kindphrase.text == draft


def test_before_the_component_has_run_there_is_no_report(nlp: Language):
    assert nlp.make_doc(DRAFT)._.kindphrase is None


def test_a_second_run_takes_the_place_of_the_first(nlp: Language):
    doc = nlp(DRAFT)
    before = doc._.kindphrase
    nlp.get_pipe("kindphrase")(doc)
    assert len(doc.spans["kindphrase"]) == 1
    assert doc._.kindphrase == before


def _parsed(nlp: Language, text: str) -> Doc:
    with nlp.select_pipes(disable=["kindphrase"]):
        return nlp(text)


class Found:
    """A checker that finds what it is told."""

    def __init__(self, *places: tuple[int, int]) -> None:
        self.places = places

    def check_doc(self, doc: Doc) -> Report:
        return Report(text=doc.text, findings=tuple(flagged(doc.text, *place) for place in self.places))


@pytest.mark.parametrize(
    ("place", "words"),
    [
        ((0, 21), "You never listen to me"),  # ends inside a token
        ((5, 18), "never listen to"),  # begins and ends inside one
        ((4, 19), "never listen to"),
        ((3, 11), "never listen"),  # begins with the blank before a token
        ((24, 26), "😡😡"),
    ],
)
def test_a_span_takes_in_whole_tokens_and_the_report_keeps_the_offsets(nlp, monkeypatch, place, words):
    component = nlp.get_pipe("kindphrase")
    monkeypatch.setattr(component, "_checker", Found(place))
    doc = component(_parsed(nlp, "You never listen to me. 😡😡"))
    (span,) = doc.spans["kindphrase"]
    (finding,) = doc._.kindphrase.findings
    assert span.text == words
    assert (finding.start, finding.end) == place
    assert span.start_char <= finding.start or doc.text[finding.start] == " "
    assert finding.end <= span.end_char


def test_the_callers_parse_is_taken_and_only_suggestions_are_parsed_besides(nlp: Language, counted: Counting):
    doc = nlp(DRAFT)
    assert doc._.kindphrase.findings
    assert counted.seen[0] == DRAFT
    # most of them need no parse to be known as kind
    assert all(text.startswith("I f") and "never" not in text for text in counted.seen[1:])


@pytest.mark.parametrize(
    "draft", ["", "See you at six!", '"You never listen to me," she said.', "You hit me last night."]
)
def test_without_findings_nothing_is_parsed_besides(nlp: Language, counted: Counting, draft: str):
    nlp(draft)
    assert counted.seen == [draft]


def test_many_documents_are_parsed_in_batches_and_each_draft_once(nlp: Language, counted: Counting):
    alone = [nlp(draft)._.kindphrase for draft in DRAFTS]
    counted.seen.clear()
    docs = list(nlp.pipe(DRAFTS, batch_size=3))
    assert [doc._.kindphrase for doc in docs] == alone
    assert [doc.text for doc in docs] == DRAFTS
    assert [len(doc.spans["kindphrase"]) for doc in docs] == [len(report.findings) for report in alone]
    assert sorted(counted.seen.count(draft) for draft in DRAFTS) == [1] * len(DRAFTS)
    assert counted.batches.count(3) >= 2


def test_two_processes_give_the_same(nlp: Language):
    docs = list(nlp.pipe(DRAFTS, n_process=2, batch_size=2))
    assert [doc._.kindphrase for doc in docs] == [nlp(draft)._.kindphrase for draft in DRAFTS]
    assert [span.label_ for doc in docs for span in doc.spans["kindphrase"]] == [
        "never-you",
        "always-you",
        "you-wronged-me",
    ]


def test_the_component_is_not_asked_about_suggestions_under_any_name(nlp: Language, monkeypatch):
    """Not even where it bears the name of a component that parses, or another one of its kind stands beside it."""
    component = nlp.get_pipe("kindphrase")
    checked: list[str] = []
    check_doc = component.checker.check_doc

    def counting(doc: Doc) -> Report:
        checked.append(doc.text)
        return check_doc(doc)

    monkeypatch.setattr(component.checker, "check_doc", counting)
    whole = nlp._components
    monkeypatch.setattr(nlp, "_components", [*whole[:-1], ("senter", component), ("again", component)])
    nlp(DRAFT)
    assert checked == [DRAFT, DRAFT]


def test_a_pipeline_with_the_labels_of_en_core_web(checker: Checker):
    nlp = clearnlp_pipeline()
    parser = nlp.get_pipe("parser")
    nlp.add_pipe("kindphrase")
    draft = "You always interrupt me."
    report = nlp(draft)._.kindphrase
    assert report == checker.check(draft)
    assert report.rewrite() == "I felt cut off when you interrupted me."
    assert parser.seen == [draft, report.rewrite()]


def test_documents_are_saved_with_what_was_found(nlp: Language):
    doc = nlp(DRAFT)
    kept = next(iter(DocBin(docs=[doc], store_user_data=True).from_bytes(
        DocBin(docs=[doc], store_user_data=True).to_bytes()
    ).get_docs(spacy.blank("en").vocab)))  # fmt: skip
    for copy in (Doc(spacy.blank("en").vocab).from_bytes(doc.to_bytes()), doc.copy(), kept):
        assert [(span.text, span.label_) for span in copy.spans["kindphrase"]] == [
            ("You never listen to me", "never-you")
        ]
        assert copy._.kindphrase == doc._.kindphrase


def test_joined_documents_keep_the_spans_and_warn_without_words_of_the_draft(nlp: Language):
    with pytest.warns(UserWarning, match="W101") as told:
        joined = Doc.from_docs([nlp(DRAFT), nlp(DRAFT)])
    assert len(joined.spans["kindphrase"]) == 2
    assert joined._.kindphrase is None
    assert "listen" not in "".join(str(warning.message) for warning in told)


@pytest.fixture(scope="module")
def configured(tmp_path_factory) -> Language:
    """A pipeline with a rule of its own, whose file is gone."""
    folder = tmp_path_factory.mktemp("house") / "rules"
    (folder / "deeper").mkdir(parents=True)
    text = RULE.read_text(encoding="utf-8")
    (folder / "deeper" / RULE.name).write_text(re.sub(r"(?m)^message: .*$", "message: Ours.", text), encoding="utf-8")
    nlp = _shipped()
    nlp.add_pipe("kindphrase", config={"voice": "work", "severity": {"never-you": 1}, "patterns": [str(folder)]})
    nlp.to_disk(folder.parent / "saved")
    nlp.from_bytes(nlp.to_bytes())  # from here on, the rules are its own
    (folder / "deeper" / RULE.name).unlink()
    (folder / "deeper").rmdir()
    folder.rmdir()
    nlp.meta["saved"] = str(folder.parent / "saved")
    return nlp


def test_a_saved_pipeline_brings_its_options_and_rules(configured: Language, tmp_path):
    report = configured(DRAFT)._.kindphrase
    (finding,) = report.findings
    assert (finding.message, finding.severity) == ("Ours.", 1)
    loaded = spacy.load(configured.meta["saved"])
    component = loaded.get_pipe("kindphrase")
    assert isinstance(component, Component)
    assert (component.options.voice, component.options.severity) == ("work", (("never-you", 1),))
    assert loaded(DRAFT)._.kindphrase == report
    # saved again, over the older one
    for _ in range(2):
        loaded.to_disk(tmp_path / "again")
    again = spacy.load(tmp_path / "again")
    assert again(DRAFT)._.kindphrase == report
    saved = [path.relative_to(tmp_path).as_posix() for path in tmp_path.rglob("*.yaml")]
    assert saved == ["again/kindphrase/patterns/000/deeper/never-you.yaml"]


def test_a_pipeline_of_bytes_brings_them_too(configured: Language):
    other = _shipped()
    other.add_pipe("kindphrase")
    other.from_bytes(configured.to_bytes())
    assert other(DRAFT)._.kindphrase == configured(DRAFT)._.kindphrase


@pytest.mark.parametrize("name", ["../../escaped.yaml", "/escaped.yaml"])
def test_saved_rules_that_lead_out_of_their_folder_are_refused(tmp_path, name: str):
    with pytest.raises(ValueError, match="outside its folder"):
        restore({"000": {"rule.yaml": "id: rule", name: "id: escaped"}}, tmp_path / "deep" / "rules")
    assert not list(tmp_path.rglob("escaped*"))


@pytest.mark.parametrize(
    ("config", "error", "said"),
    [
        ({"voice": "wrok"}, OptionError, 'Did you mean "work"'),
        ({"select": ["lable"]}, OptionError, 'Did you mean "label"'),
        ({"severity": {"never-you": 7}}, OptionError, "Known: 1, 2, 3, off"),
        ({"min_severity": "high"}, ValueError, "min_severity"),
        ({"model": "en_core_web_sm"}, ValueError, "model"),
    ],
)
def test_a_wrong_configuration_is_an_error_at_once(config, error, said):
    with pytest.raises(error, match=said):
        _shipped().add_pipe("kindphrase", config=config)


def test_a_rule_file_that_is_missing_is_told_with_the_first_document():
    nlp = _shipped()
    nlp.add_pipe("kindphrase", config={"patterns": ["no/such/folder"]})
    with pytest.raises(PatternError, match="no/such/folder"):
        nlp(DRAFT)


def test_a_document_without_a_parse_is_an_error_without_its_words():
    nlp = _shipped()
    nlp.add_pipe("kindphrase", first=True)
    with pytest.raises(ModelError, match="put a parser before") as caught:
        nlp(DRAFT)
    assert "listen" not in str(caught.value)


def test_a_draft_over_the_limit_is_refused(nlp: Language, monkeypatch):
    component = Component(nlp, "kindphrase", Options(max_length=10))
    with pytest.raises(DraftTooLongError, match="The draft has 73 characters; the limit is 10"):
        component(nlp(DRAFT))


def test_displacy_shows_the_rule_beside_the_words(nlp: Language):
    page = displacy.render(nlp(DRAFT), style="span", options={"spans_key": "kindphrase"}, jupyter=False)
    assert page.count("never-you") == 1
    assert "Morning" in page


def test_the_first_block_of_the_page_prints_what_it_says(root):
    """In a process of its own, where nothing but the entry point tells spaCy of the component."""
    page = (root / "docs" / "spacy.md").read_text(encoding="utf-8")
    block, printed = re.findall(r"```(?:python|text)\n(.*?)```", page, re.DOTALL)[:2]
    ran = subprocess.run([sys.executable, "-c", block], capture_output=True, text=True, check=False)
    assert (ran.stdout, ran.stderr) == (printed, "")


def test_the_configuration_of_the_page_is_accepted(root):
    page = (root / "docs" / "spacy.md").read_text(encoding="utf-8")
    (block,) = re.findall(r"## Configuration.*?```python\n(.*?)```", page, re.DOTALL)
    nlp = spacy.blank("en")
    exec(block, {"nlp": nlp})
    assert nlp.get_pipe("kindphrase").options.vocabulary == "strict"


def test_registering_is_enough_to_read_saved_documents(nlp: Language):
    saved = nlp(DRAFT).to_bytes()
    Doc.remove_extension("kindphrase")
    register()
    assert Doc(spacy.blank("en").vocab).from_bytes(saved)._.kindphrase.text == DRAFT
