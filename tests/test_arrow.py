"""Arrow batches: order, ids and nulls kept, one bad row does no harm, and in private nothing in words comes out."""

from __future__ import annotations

import json
import pickle
from itertools import pairwise

import pytest
from commandline import DRAFT, StubChecker
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kindphrase.adapters import jobs
from kindphrase.adapters.jobs import Job, as_json, options_of
from kindphrase.errors import OptionError
from kindphrase.options import Options

pa = pytest.importorskip("pyarrow", reason="pyarrow is not installed")
from kindphrase.adapters import arrow  # noqa: E402
from kindphrase.adapters.arrow import check_batch, check_batches, check_table, schema_for  # noqa: E402

SECRET = "the orchid password"
BODIES = [f"{DRAFT} 😀 {DRAFT}", None, "", "See you at six.", f"😀 {DRAFT}"]
BATCH = pa.record_batch({"message_id": [9, 7, 8, 1, 3], "body": BODIES, "room": list("abcde")})


class StubMany(StubChecker):
    """Checks several, and fails for one word."""

    def check(self, text):
        if "CRASH" in text:
            raise RuntimeError(text)
        return super().check(text)

    def check_many(self, texts, *, batch_size):
        return map(self.check, texts)


@pytest.fixture
def stub(monkeypatch):
    monkeypatch.setattr(arrow, "checker_for", lambda options: StubMany(options_of(options)))


def cells(batch):
    return batch.column("kindphrase").to_pylist()


def test_every_row_stays_in_its_place(stub):
    found = check_batch(BATCH, Job())
    assert found.schema == schema_for(BATCH.schema, Job())
    assert found.drop_columns("kindphrase").equals(BATCH)
    told = cells(found)
    assert told[1] is None
    assert [each and each["count"] for each in told] == [2, None, 0, 0, 1]
    assert [each and each["error"] for each in told] == [None] * 5
    for body, each in zip(BODIES, told, strict=True):
        for finding in (each or {"findings": []})["findings"]:
            assert body[finding["start"] : finding["end"]] == finding["text"] == DRAFT[:-1]


def test_the_findings_are_those_of_a_checker(checker, monkeypatch):
    monkeypatch.setattr(arrow, "checker_for", lambda options: checker)
    bodies = ["You never listen to me.", "Thanks!", "😀 You're always late, and you lied to me.\n\nYou idiot."]
    found = cells(check_batch(pa.record_batch({"body": bodies}), Job(id=None)))
    for body, each in zip(bodies, found, strict=True):
        report = checker.check(body)
        assert each["count"] == len(report.findings)
        for told, finding in zip(each["findings"], report.findings, strict=True):
            first = next((one.text for one in finding.suggestions if one.text), None)
            assert told.pop("suggestion") == first
            assert told == finding.model_dump(include=set(told))


def test_a_row_for_each_finding(stub):
    found = check_batch(BATCH, Job(shape="rows", keep=["room"])).to_pylist()
    assert [(row["message_id"], row["room"], row["rule"]) for row in found] == [
        (9, "a", "never-you"),
        (9, "a", "never-you"),
        (3, "e", "never-you"),
    ]
    assert found[0]["start"] < found[1]["start"]
    assert check_batch(BATCH.slice(1, 2), Job(shape="rows")).num_rows == 0


@pytest.mark.parametrize(
    "kind",
    [pa.large_string(), pa.string_view(), pa.binary(), pa.large_binary(), pa.dictionary(pa.int32(), pa.string())],
    ids=str,
)
def test_text_of_every_kind(stub, kind):
    batch = pa.record_batch({"body": pa.array(BODIES).cast(kind)})
    assert cells(check_batch(batch, Job(id=None))) == cells(check_batch(BATCH, Job()))


def test_a_column_of_nulls(stub):
    assert cells(check_batch(pa.record_batch({"body": pa.nulls(2)}), Job(id=None))) == [None, None]


def test_a_bad_row_does_not_fail_its_batch(stub):
    bodies = [DRAFT, SECRET * 9, f"CRASH {SECRET}", b"\xff" + SECRET.encode(), None, DRAFT]
    values = [each.encode() if isinstance(each, str) else each for each in bodies]
    batch = pa.record_batch({"message_id": range(6), "body": pa.array(values, pa.binary())})
    told = cells(check_batch(batch, Job(options={"max_length": 100}, private=True)))
    assert [each and each["count"] for each in told] == [1, None, None, None, None, 1]
    errors = [told[at]["error"] for at in (1, 2, 3)]
    assert [error.split()[0] for error in errors] == ["K102", "K000", "K101"]
    assert "RuntimeError" in errors[1]
    assert "orchid" not in str(told)
    rows = check_batch(batch, Job(options={"max_length": 100}, shape="rows")).to_pylist()
    assert [(row["message_id"], row["rule"] or row["error"][:4]) for row in rows] == [
        *((0, "never-you"), (1, "K102"), (2, "K000"), (3, "K101"), (5, "never-you"))
    ]


def test_strings_that_arrow_did_not_look_at(stub):
    data = DRAFT.encode() + b"\xff"
    offsets = pa.py_buffer(b"".join(at.to_bytes(4, "little") for at in (0, len(DRAFT), len(data))))
    column = pa.Array.from_buffers(pa.string(), 2, [None, offsets, pa.py_buffer(data)])
    told = cells(check_batch(pa.record_batch({"body": column}), Job(id=None, private=True)))
    assert [each["count"] for each in told] == [1, None]
    assert told[1]["error"] == arrow.NO_TEXT


@pytest.mark.parametrize("shape", ["struct", "rows"])
def test_in_private_no_words_come_out(stub, shape):
    job = Job(shape=shape, private=True)
    batch = pa.record_batch({"message_id": [1], "body": [f"{SECRET} {DRAFT}"], "from": [SECRET]})
    found = check_batch(batch, job)
    assert "never-you" in str(found.to_pylist())
    for words in (SECRET, DRAFT[:-1], "unheard"):
        assert words not in str(found.to_pylist())
        assert words.encode() not in b"".join(
            bytes(each) for column in found.columns for each in column.buffers() if each
        )
    assert not {"text", "suggestion", "fingerprint"} & set(str(found.schema).replace(":", " ").split())


@pytest.mark.parametrize(
    ("job", "columns", "said"),
    [
        (Job(), {"message_id": [1], "bodi": [""]}, 'Did you mean "bodi"?'),
        (Job(), {"message_id": [1], "body": [1]}, "holds int64; text is wanted"),
        (Job(), {"body": [""], "id": [1]}, 'no column "message_id"'),
        (Job(id=None), {"body": [""], "kindphrase": [1]}, 'a column "kindphrase" already'),
        (Job(id="rule", shape="rows"), {"body": [""], "rule": [1]}, 'a column "rule" already'),
        (Job(id=None, keep=["rom"]), {"body": [""], "room": [1]}, 'Did you mean "room"?'),
    ],
)
def test_columns_that_do_not_hold(job, columns, said):
    with pytest.raises(OptionError, match=said.replace("?", r"\?")):
        check_batch(pa.record_batch(columns), job)


def test_two_columns_of_one_name():
    batch = pa.RecordBatch.from_arrays([pa.array([DRAFT])] * 2, names=["body", "body"])
    with pytest.raises(OptionError, match='2 columns "body"'):
        check_batch(batch, Job(id=None))


def test_jobs_that_do_not_hold():
    for wrong, said in (
        ({"shape": "row"}, 'Did you mean "rows"'),
        ({"form": "markdwn"}, 'Did you mean "markdown"'),
        ({"options": {"voise": "work"}}, 'Did you mean "voice"'),
        ({"options": "{"}, "JSON object"),
        ({"options": "[]"}, "JSON object"),
        ({"options": Options(model=object())}, "cannot be sent"),
        ({"private": True, "keep": ["body"]}, "it holds the texts"),
        ({"private": True, "id": "body"}, "it holds the texts"),
    ):
        with pytest.raises(OptionError, match=said):
            Job(**wrong)


def test_options_survive_as_json():
    options = Options(
        patterns=("house",),
        severity={"should": 1, "should-have": "off"},
        voices={"work": {"min_severity": 2, "severity": {"label": 3}}},
        baseline=frozenset({"0123456789abcdef", "fedcba9876543210"}),
        voice="work",
        model="en_core_web_sm",
    )
    assert options_of(as_json(options)) == options
    assert as_json(as_json(options)) == as_json(options)
    assert as_json(Options()) == as_json({}) == as_json({"voice": "neutral"}) == "{}"
    job = Job(options=options, keep=["room"])
    assert pickle.loads(pickle.dumps(job)) == job == Job(options=json.loads(job.options_json), keep=("room",))
    assert len({job, pickle.loads(pickle.dumps(job))}) == 1


def test_a_process_builds_one_checker_for_equal_options(monkeypatch):
    import kindphrase.checker

    built = []
    monkeypatch.setattr(kindphrase.checker, "Checker", lambda options: built.append(options) or StubMany(options))
    jobs.checker_for.cache_clear()
    try:
        for options in ({"voice": "work"}, Options(voice="work"), '{"voice":"work"}', {}):
            check_batch(BATCH, Job(options=options))
        assert built == [Options(voice="work"), Options()]
    finally:
        jobs.checker_for.cache_clear()


def test_a_format_is_taken_for_every_row(stub):
    batch = pa.record_batch({"body": ["*You* never listen to me."]})
    assert cells(check_batch(batch, Job(id=None)))[0]["count"] == 0
    (finding,) = cells(check_batch(batch, Job(id=None, form="markdown")))[0]["findings"]
    assert (finding["start"], finding["text"]) == (1, "You* never listen to me")


@settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])  # other processes may be busy
@given(
    bodies=st.lists(st.sampled_from([None, "", "Hi.", DRAFT, f"😀 {DRAFT} {DRAFT}", "CRASH"]), max_size=12),
    cuts=st.lists(st.integers(0, 12), max_size=4),
    at_once=st.integers(1, 5),
    shape=st.sampled_from(["struct", "rows"]),
)
def test_it_does_not_matter_how_the_rows_are_cut(bodies, cuts, at_once, shape):
    job = Job(shape=shape)
    batch = pa.record_batch({"message_id": range(len(bodies)), "body": pa.array(bodies, pa.string())})
    places = sorted({0, len(bodies), *(min(cut, len(bodies)) for cut in cuts)})
    cut = [batch.slice(start, end - start) for start, end in pairwise(places)]
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(arrow, "checker_for", lambda options: StubMany(options_of(options)))
        patch.setattr(arrow, "AT_ONCE", at_once)
        whole = check_batch(batch, job)
        parts = list(check_batches(cut, job))
        table = check_table(pa.Table.from_batches(cut, batch.schema), job)
    assert pa.Table.from_batches(parts, whole.schema).to_pylist() == table.to_pylist() == whole.to_pylist()
    assert all(part.num_rows <= at_once for part in parts if shape == "struct")
