"""The whole of a check, with the pipeline and the rules that ship: offsets, options, batches, threads, any text."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor

import pytest
import spacy
from hypothesis import given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator
from reports import assert_sound

from kindphrase import Checker, DraftTooLongError, ModelError, OptionError, Options, Report
from kindphrase.lexicon import load_lexicon
from kindphrase.reporting import Finding

ACCUSATIONS = (
    "You never listen to me.",
    "You always interrupt me.",
    "You're such a liar.",
    "You lied to me about the money.",
)
KIND = ("See you at six!", "Thanks for the soup, it was lovely.", "Can you bring the keys?", "lol ok 😂")


def _only(report: Report) -> Finding:
    (finding,) = report.findings
    return finding


@pytest.mark.parametrize("draft", ACCUSATIONS)
def test_an_accusation_is_found_and_rewritten(checker: Checker, draft: str) -> None:
    report = checker.check(draft)
    assert_sound(report)
    finding = _only(report)
    assert finding.text == draft.rstrip(".")
    assert finding.suggestions
    assert report.rewrite() != draft


@pytest.mark.parametrize("draft", KIND)
def test_what_is_kind_stays(checker: Checker, draft: str) -> None:
    report = checker.check(draft)
    assert report.findings == ()
    assert report.rewrite() == draft


@pytest.mark.parametrize(
    "before",
    [
        "",
        "😡😡 ",
        "👨‍👩‍👧 👍🏽 ",
        "The cafe\u0301 at six? ",
        "Z̵̡̛a̸l̷g̶o̴! ",
        "One.\r\n\r\nTwo.\r\n",
        "One.\rTwo.\r",
        "\t\t\u00a0\u2003 ",
        "\ufeff",
        "नमस्ते। ",
        "𝔜𝔬! ",
    ],
)
@pytest.mark.parametrize("after", ["", " 😡", "\r\nSee you at the cafe\u0301.", "\n\n\n", " ❤️\u200d🔥 ok"])
def test_offsets_are_code_points_of_the_draft(checker: Checker, before: str, after: str) -> None:
    accusation = "You never listen to me."
    report = checker.check(before + accusation + after)
    assert_sound(report)
    finding = _only(report)
    assert (finding.start, finding.text) == (len(before), "You never listen to me")
    rewritten = report.rewrite()
    assert rewritten.startswith(before)
    assert rewritten.endswith(after)


def test_several_accusations_keep_their_places(checker: Checker) -> None:
    draft = "😡 You never listen to me.\r\n\r\nThe cafe\u0301 was nice. You lied to me about the money!\n\nSee you."
    report = checker.check(draft)
    assert_sound(report)
    assert [finding.text for finding in report.findings] == ["You never listen to me", "You lied to me about the money"]
    assert "The cafe\u0301 was nice." in report.rewrite()


@pytest.mark.parametrize("draft", ["", " ", "\n", "\r\n\r\n", " \t\u00a0\u2003\n ", "\ufeff", ".", "😡", "…?!"])
def test_drafts_without_words_are_clean(checker: Checker, draft: str) -> None:
    report = checker.check(draft)
    assert report == Report(text=draft)
    assert report.rewrite() == draft


@pytest.mark.parametrize(
    ("draft", "code", "left"),
    [
        ('"You never listen to me," she said.', "quote", "You never listen to me,"),
        ("She said “you never listen to me” again.", "quote", "you never listen to me"),
        ("> You never listen to me.\nI read this twice.", "reply", "> You never listen to me."),
        ("I ran `you.never_listen(to=me)` twice.", "code", "`you.never_listen(to=me)`"),
        ("Hello Kim,\n\nsee you.\n-- \nSam\nYou never listen to me.", "signature",
         "-- \nSam\nYou never listen to me."),
    ],
)  # fmt: skip
def test_what_is_not_the_writers_voice_is_left_and_noted(checker: Checker, draft: str, code: str, left: str) -> None:
    report = checker.check(draft)
    assert_sound(report)
    assert report.findings == ()
    assert [(note.code, draft[note.start : note.end]) for note in report.notes] == [(code, left)]
    assert report.rewrite() == draft


def test_beside_a_quotation_the_writers_own_words_are_read(checker: Checker) -> None:
    draft = 'You said "you never listen to me" yesterday. You always interrupt me.'
    report = checker.check(draft)
    assert_sound(report)
    assert _only(report).text == "You always interrupt me"
    assert '"you never listen to me"' in report.rewrite()


DRAFTS = (
    *ACCUSATIONS,
    "",
    *KIND,
    "  ",
    "Hi Kim! You never listen to me. See you at six.",
    "You always interrupt me.\n\nYou lied to me about the money.\n\nSam",
    "> old words\nYou never listen to me.",
    "u never listen to me 😡",
    'She said "you never listen to me" and left.',
)


@pytest.mark.parametrize("batch_size", [1, 3, 64])
def test_many_drafts_give_what_each_gives_alone_in_order(checker: Checker, batch_size: int) -> None:
    alone = [checker.check(draft) for draft in DRAFTS]
    assert list(checker.check_many(iter(DRAFTS), batch_size=batch_size)) == alone
    assert list(checker.check_many(reversed(DRAFTS), batch_size=batch_size)) == alone[::-1]


def test_many_drafts_in_two_processes(checker: Checker) -> None:
    assert list(checker.check_many(DRAFTS, n_process=2, batch_size=4)) == [checker.check(draft) for draft in DRAFTS]


def test_no_drafts_give_no_reports(checker: Checker) -> None:
    assert list(checker.check_many([])) == []


@pytest.mark.parametrize("draft", [*ACCUSATIONS, *KIND, "", "Hi Kim! You never listen to me. See you at six."])
def test_a_parsed_document_gives_the_same(checker: Checker, draft: str) -> None:
    assert checker.check_doc(checker.nlp(draft)) == checker.check(draft)


def test_a_parsed_document_keeps_quotations_apart(checker: Checker) -> None:
    report = checker.check_doc(checker.nlp('"You never listen to me," she said.'))
    assert report.findings == ()
    assert [note.code for note in report.notes] == ["quote"]


def test_the_callers_pipeline_is_used_as_it_is(checker: Checker) -> None:
    own = Checker(Options(model=checker.nlp))
    assert own.nlp is checker.nlp
    assert own.check(ACCUSATIONS[0]) == checker.check(ACCUSATIONS[0])


@pytest.mark.parametrize("model", ["no_such_pipeline", spacy.blank("en"), "tests"])
def test_a_model_that_cannot_be_used(model: object) -> None:
    with pytest.raises(ModelError, match="K300"):
        Checker(model=model)


def test_select_ignore_and_severity(checker: Checker) -> None:
    draft = " ".join(ACCUSATIONS)
    everything = checker.check(draft).findings
    assert {finding.category for finding in everything} > {"label"}

    def chosen(**options: object) -> tuple[Finding, ...]:
        return Checker(model=checker.nlp, **options).check(draft).findings

    labels = tuple(finding for finding in everything if finding.category == "label")
    assert set(labels) <= set(chosen(select=["label"]))
    assert {finding.category for finding in chosen(select=["label"])} == {"label"}
    assert chosen(select=[labels[0].rule]) == labels
    assert {finding.category for finding in chosen(ignore=["label"])} == {f.category for f in everything} - {"label"}
    assert labels[0].rule not in {finding.rule for finding in chosen(select=["label"], ignore=[labels[0].rule])}
    assert chosen(select=["appease"]) == ()
    for least in (2, 3):
        assert all(finding.severity >= least for finding in chosen(min_severity=least))


def test_unknown_names_are_refused_with_the_nearest() -> None:
    with pytest.raises(OptionError, match="label") as caught:
        Checker(select=("lable",))
    assert caught.value.nearest == "label"


@pytest.mark.parametrize("voice", ["partner", "family", "friend", "work", "neutral"])
def test_the_voice_chooses_the_feeling(checker: Checker, voice: str) -> None:
    entry = load_lexicon().behaviour_for(["interrupt"], "positive", {"me"})
    assert entry is not None
    report = Checker(model=checker.nlp, voice=voice).check("You always interrupt me.")
    assert_sound(report)
    assert _only(report).suggestions[0].feeling == entry.feelings_for(voice)[0]


def test_a_strict_vocabulary_offers_no_word_that_names_an_act(checker: Checker) -> None:
    strict = Checker(model=checker.nlp, vocabulary="strict")
    acts = {word for word, feeling in load_lexicon().feelings.items() if feeling.names_act}
    offered = {
        word
        for draft in ACCUSATIONS
        for suggestion in _only(strict.check(draft)).suggestions
        for word in (suggestion.feeling, *suggestion.alternatives)
    }
    assert offered
    assert not offered & acts


@pytest.mark.parametrize(
    ("spelling", "draft", "word"),
    [
        ("GB", "You always criticise me in front of my friends.", "criticised"),
        ("US", "You always criticize me in front of my friends.", "criticized"),
        ("US", "You always criticise me in front of my friends.", "criticised"),  # the writer's own way
        ("GB", "You always cancel our plans.", "cancelled"),
        ("US", "You always cancel our plans.", "canceled"),
    ],
)
def test_the_spelling_of_what_is_inflected(checker: Checker, spelling: str, draft: str, word: str) -> None:
    report = Checker(model=checker.nlp, spelling=spelling).check(draft)
    assert word in report.rewrite()


def test_a_draft_over_the_limit_is_refused_without_its_text(checker: Checker) -> None:
    short = Checker(model=checker.nlp, max_length=23)
    assert short.check("You never listen to me.").findings
    with pytest.raises(DraftTooLongError) as caught:
        short.check("You never listen to me!!")
    assert (caught.value.length, caught.value.limit) == (24, 23)
    assert "listen" not in str(caught.value)
    with pytest.raises(DraftTooLongError):
        list(short.check_many(["ok", "You never listen to me!!"]))


def test_threads_share_one_checker(checker: Checker) -> None:
    alone = [checker.check(draft) for draft in DRAFTS]
    with ThreadPoolExecutor(max_workers=4) as pool:
        for _ in range(3):
            assert list(pool.map(checker.check, DRAFTS)) == alone


@pytest.mark.parametrize("draft", DRAFTS)
def test_the_wire_format_holds_everything(checker: Checker, draft: str) -> None:
    report = checker.check(draft)
    wire = report.model_dump_json()
    assert Report.model_validate_json(wire) == report
    schema = Report.model_json_schema()
    Draft202012Validator.check_schema(schema)
    Draft202012Validator(schema).validate(report.model_dump(mode="json"))


@pytest.mark.parametrize(
    ("draft", "meant"),
    [
        ("You nevr lisen to me.", "You never listen to me."),
        ("yuo never listen to me", "you never listen to me"),
        ("yuo alwyas interrupt me", "you always interrupt me"),
        ("You alwasy interupt me.", "You always interrupt me."),
        ("u neverrr listen to me", "you never listen to me"),
        ("You're such a lair.", ""),  # an English word is never corrected
        ("You're such a liarrr.", "You're such a liar."),
    ],
)
def test_slips_of_spelling_are_read_as_meant(checker: Checker, draft: str, meant: str) -> None:
    found = [finding.rule for finding in checker.check(draft).findings]
    assert found == [finding.rule for finding in checker.check(meant).findings]
    assert bool(found) == bool(meant)


@pytest.mark.parametrize(
    "draft",
    [
        "You lever the door open.",
        "You ever so kindly listened.",
        "Your fever listens to nobody.",
        "You all ways lead home.",
        "You lazed in the sun.",
        "You're such a lark.",
        "You sever the rope and I hold it.",
        "You're in the lair of the dragon.",
    ],
)
def test_words_that_look_like_triggers_raise_nothing(checker: Checker, draft: str) -> None:
    assert checker.check(draft).findings == ()


_PIECES = [
    *ACCUSATIONS, *KIND, "you", "never", "You never", " ", "\n", "\r\n", "\n\n", '"', "“", "”", "'", "> ", "`", "```\n",
    "!", "?!", ",", "…", "😡", "👩‍👩‍👧", "e\u0301", "\u200d", "\u202e", "\x00", "\x85", "\u2028", "https://x.org",
    "[", "]", "(", "-- \n", "because", "when I cry", "I feel like", "u r", "dont", "Sam,", "5 pm", "such a liar", "and",
    "You make me so angry",
]  # fmt: skip


@settings(max_examples=150, deadline=None)
@given(st.one_of(st.lists(st.sampled_from(_PIECES), max_size=14).map(" ".join), st.text(max_size=60)))
def test_any_text_gives_a_sound_report(checker: Checker, text: str) -> None:
    report = checker.check(text)
    assert_sound(report)
    assert checker.check(text) == report
    if not report.findings:
        assert report.rewrite() == text


@settings(max_examples=40, deadline=None)
@given(st.lists(st.sampled_from(_PIECES), max_size=12).map("".join))
def test_pieces_without_blanks_give_a_sound_report(checker: Checker, text: str) -> None:
    assert_sound(checker.check(text))


@pytest.mark.parametrize(
    "draft",
    [
        "you " * 4_000,
        "you never listen to me and " * 60,
        "You never listen to me. " * 20,
        "(" * 3_000,
        "😡" * 3_000,
        "a" * 20_000,
        "You said \ud83d and you never listen to me.",
        "\udcff",
    ],
    ids=lambda draft: repr(draft[:8]),
)
def test_odd_and_long_drafts_give_a_sound_report(checker: Checker, draft: str) -> None:
    assert_sound(checker.check(draft))
