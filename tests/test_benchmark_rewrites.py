"""The benchmark of rewrites, its sheets for judges, and the gallery. Its figures are not judged here."""

from __future__ import annotations

import csv
import dataclasses
import json
import math
import subprocess
import sys
from pathlib import Path

import gallery
import judging
import linking
import pages
import pytest
import rewrite_sections as sections
import rewrites
import rewrites_page
from benchmark_tables import TABLE, rows
from bootstrap import Interval
from commandline import flagged
from labelled import BadFileError, Message
from layout import grid
from rewritten import Rewritten, has_two, has_two_frames, outcome_of, rewritten

from kindphrase import Checker
from kindphrase.reporting import Edit, Finding, Report, Slot, Suggestion
from kindphrase.spans import Span


def suggestion(
    text: str, *, start: int = 0, end: int = 10, frame: str = "observation", slot: bool = False
) -> Suggestion:
    slots = (Slot(start=0, end=1, label="x"),) if slot else ()
    kind = "needs-input" if slot else "complete"
    return Suggestion(
        start=start, end=end, text=text, frame=frame, applicability=kind, feeling="hurt", slots=slots, why="."
    )  # fmt: skip


def finding(text: str, *suggestions: Suggestion, **fields: object) -> Finding:
    return flagged(text, 0, 10, rule="you").model_copy(
        update={"suggestions": suggestions, "category": "blame", **fields}
    )


def one(text: str, *findings: Finding, rewrite: str = "", name: str = "a-1", dropped=(), abstained=()) -> Rewritten:
    """A message of which the first ten characters are labelled; ``rewrite`` takes their place."""
    edits = (Edit(start=0, end=10, text=rewrite),) if rewrite else ()
    message = Message(name, text, "test", False, True, "blame", Span(0, 10), 2)
    return Rewritten(message, Report(text=text, findings=findings, edits=edits), 4, tuple(dropped), tuple(abstained))


TEXT = "You forgot it. Call me at six."
FIRST = suggestion("I felt hurt when you forgot", frame="observation")
NOW = suggestion("I feel hurt when you forget", frame="now")
CURIOUS = suggestion("I felt hurt when you forgot. Why?", frame="curious")
BLANK = suggestion("I felt hurt when [x]", slot=True)
SETS = [
    one(TEXT, finding(TEXT, FIRST, NOW, CURIOUS), rewrite=FIRST.text, dropped=["it swears", "it raises you"]),
    one(TEXT, finding(TEXT, BLANK, category="label"), rewrite=BLANK.text, dropped=["it swears"]),
    one(TEXT, finding(TEXT, advice="Wait."), abstained=["advice only"]),
    one(TEXT, finding(TEXT)),
]


# --- what the writer gets ---


def test_coverage_goes_by_the_first_suggestion() -> None:
    assert [outcome_of(each.report.findings[0]) for each in SETS] == [
        "complete",
        "needs-input",
        "advice only",
        "nothing",
    ]
    told = rows(sections.coverage(SETS))
    assert told["findings"]["number"] == 4
    assert told["findings"]["with a suggestion"] == 0.5
    assert told["findings on the labelled words"]["complete"] == 1
    assert told["messages changed as a whole"]["with a suggestion"] == 0.5


def test_findings_elsewhere_are_not_on_the_labelled_words() -> None:
    elsewhere = finding(TEXT, FIRST, start=15, end=22)
    assert rows(sections.coverage([one(TEXT, elsewhere)]))["findings on the labelled words"]["number"] == 0


def test_categories_stand_by_their_number() -> None:
    table = sections.by_category(SETS)
    assert [row[0] for row in table.rows] == ["blame", "label"]
    assert rows(table)["blame"]["with a suggestion"] == pytest.approx(1 / 3)


def test_frames_and_feelings_are_counted() -> None:
    told = rows(sections.frames(SETS))
    assert told["observation"] == {
        "frame": "observation", "first": 2, "share": 1.0, "all": 2, "share of all": 0.5,
    }  # fmt: skip
    assert told["now"]["first"] == 0
    assert sections.feelings(SETS).rows == (("hurt", 2, 1.0),)


def test_a_choice_is_one_of_more_than_a_word_and_more_than_a_tense() -> None:
    word = finding(TEXT, FIRST, suggestion("I felt sad when you forgot", frame="own-side"))
    tense = finding(TEXT, FIRST, NOW)
    assert [has_two(each) for each in (word, tense, finding(TEXT, FIRST))] == [False, True, False]
    assert [has_two_frames(each) for each in (tense, finding(TEXT, FIRST, CURIOUS))] == [False, True]
    told = rows(sections.variety(SETS))
    assert told["three or more"]["findings"] == told["exactly one"]["findings"] == 1
    assert told["two that differ in more than a word"]["share"] == 0.5


def test_change_is_measured_in_characters() -> None:
    same = one(TEXT, finding(TEXT, suggestion("You forgot")), rewrite="")
    told = rows(sections.changes([same]))
    assert told["length: first suggestion / the words it replaces"]["median"] == 1.0
    assert told["edit distance: first suggestion"]["median"] == 0.0
    assert told["edit distance: whole message"] == {
        "": "edit distance: whole message", "pairs": 0, "10 %": None, "median": None, "90 %": None,
    }  # fmt: skip


def test_reasons_are_counted() -> None:
    assert sections.dropped(SETS).rows == (("it swears", 2, 2 / 16), ("it raises you", 1, 1 / 16), ("all", 3, 3 / 16))
    assert sections.abstained(SETS).rows == (("advice only", 1, 0.25), ("all", 1, 0.25))


def test_only_messages_that_accuse_and_are_flagged_count(checker: Checker) -> None:
    texts = {"You never listen to me.": True, "See you at six.": True, "You never call me.": False}
    messages = [Message(text, text, "test", False, accuses, "absolute") for text, accuses in texts.items()]
    (found,) = rewritten(checker, messages)
    assert found.message.text == "You never listen to me."
    assert found.candidates >= len(found.report.findings[0].suggestions) > 0
    assert found.changed


# --- link grammar ---

PRINTED = "Batch mode turned on.\nI go.\nI goes.\n+++++ error 1\nBye.\n"


def test_sentences_are_made_alike() -> None:
    assert linking.sentences("i felt hurt when [what happened] 😞") == ["I felt hurt when that happened."]
    assert linking.sentences("I'm upset about [what was said].") == ["I'm upset about what happened."]
    assert linking.sentences("WHY DO YOU DO THIS?!") == ["Why do you do this?"]
    assert linking.sentences("ok!!\n\n— “you didn’t” … and i left") == ["Ok.", "You didn't.", "And I left."]
    assert linking.sentences("!!! 😞") == []


def test_failures_are_read_from_the_batch() -> None:
    assert linking.failures(PRINTED.splitlines(), ["I go.", "I goes."]) == {"I goes."}
    with pytest.raises(ValueError, match="did not read 1 of 3 sentences"):
        linking.failures(PRINTED.splitlines(), ["I go.", "I goes.", "Go."])


def test_the_whole_sentence_is_looked_at_before_and_after() -> None:
    draft = "Hi. It hurts when you never call, Sam. Bye."
    put = suggestion("you didn't call", start=18, end=32)
    assert linking.before(draft, put) == "It hurts when you never call, Sam."
    assert linking.after(draft, put) == "It hurts when you didn't call, Sam."


def test_a_text_is_linked_if_all_its_sentences_are(monkeypatch: pytest.MonkeyPatch) -> None:
    def run(command, *, input, **_):  # noqa: A002
        assert command[:2] == ["/bin/link-parser", "en"]
        assert input == "I go.\nI goes.\n"
        return subprocess.CompletedProcess(command, 0, stdout=PRINTED)

    monkeypatch.setattr(linking.shutil, "which", lambda _: "/bin/link-parser")
    monkeypatch.setattr(linking.subprocess, "run", run)
    assert linking.linked(["I go", "i go. I goes!", ""]) == [True, False, True]


@pytest.mark.skipif(not linking.available(), reason=linking.INSTALL)
def test_link_parser_tells_sentences_from_heaps_of_words() -> None:
    assert linking.linked(["I felt hurt when you forgot it.", "The of went when?"]) == [True, False]


def test_grammar_is_compared_with_the_draft(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(linking, "linked", lambda texts: ["felt hurt" in text for text in texts])
    told = rows(sections.grammar(SETS))
    assert told["the sentence in the draft"]["share"] == 0.0
    assert told["the sentence with the first suggestion"]["texts"] == 2
    assert told["the same, complete suggestions only: with the suggestion"]["texts"] == 1
    assert told["the sentence with any suggestion"]["linked"] == 3
    assert told["not linked before, but after"]["share"] == 1.0
    assert told["linked before, and not after"]["share"] is None
    assert told["the whole message after"]["share"] == 1.0


@pytest.mark.parametrize(
    ("fault", "told"),
    [
        (ValueError("it did not read"), "it did not read"),
        (subprocess.CalledProcessError(3, ["link-parser"]), "status 3"),
    ],
)
def test_without_link_parser_the_rest_is_told(fault, told, monkeypatch, capsys) -> None:
    monkeypatch.setattr(linking, "available", lambda: False)
    assert [table.name for table in rewrites.tables(SETS, ["frames", "grammar"])] == ["frames"]
    assert "apt-get install link-grammar" in capsys.readouterr().err

    def linked(texts):
        raise fault

    monkeypatch.setattr(linking, "available", lambda: True)
    monkeypatch.setattr(linking, "linked", linked)
    assert rewrites.tables(SETS, ["grammar"]) == []
    assert told in capsys.readouterr().err


# --- judging ---


def filled(path: Path, *marks: dict[str, object]) -> Path:
    """The sheet with these marks in its lines, in order, as a file of another judge."""
    with path.open(encoding="utf-8-sig", newline="") as file:
        lines = list(csv.DictReader(file))
    for line, given in zip(lines, marks, strict=False):
        line.update({name: str(mark) for name, mark in given.items()})
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, judging.COLUMNS)
        writer.writeheader()
        writer.writerows(lines)
    return path


GOOD = {"grammatical": 1, "faithful": 1, "owned": 1, "natural": 4, "send": 1}


@pytest.fixture
def sheet(tmp_path: Path) -> Path:
    sets = [
        one(TEXT, finding(TEXT, FIRST), rewrite=FIRST.text),
        one(TEXT, finding(TEXT, BLANK), rewrite=BLANK.text),
        SETS[2],
    ]
    judging.write_sheet(tmp_path / "sheet.csv", sets, {"a-1": "And then?"})
    return tmp_path / "sheet.csv"


def test_the_sheet_is_blind_and_its_key_lies_beside_it(sheet: Path) -> None:
    with sheet.open(encoding="utf-8-sig", newline="") as file:
        first, _, third = csv.DictReader(file)
    assert (first["number"], first["context"], first["draft"]) == ("1", "And then?", TEXT)
    assert first["rewrite"] == "I felt hurt when you forgot it. Call me at six."
    assert (first["advice"], third["rewrite"], third["advice"]) == ("", "", "Wait.")
    assert all(first[name] == "" for name in (*judging.SCALES, judging.ABSTAIN, "remark"))
    assert "blame" not in sheet.read_text("utf-8-sig")
    key = (sheet.parent / "sheet.key.csv").read_text("utf-8-sig").splitlines()
    assert key[:2] == ["number,id,source,category,rules", "1,a-1,test,blame,you"]


def test_what_is_drawn_goes_by_the_seed() -> None:
    many = [one(TEXT, finding(TEXT), name=str(number)) for number in range(30)]
    first, again, other = ([each.message.id for each in judging.drawn(many, 10, seed)] for seed in (1, 1, 2))
    assert first == again != other
    assert len(set(first)) == 10
    assert len(judging.drawn(many, None, 1)) == len(judging.drawn(many, 99, 1)) == 30


def test_marks_are_averaged_all_and_by_category(sheet: Path) -> None:
    judged = judging.read_judged(filled(sheet, GOOD, GOOD | {"faithful": 0, "natural": 1}, {"abstain_right": 1}))
    (table,) = judging.judged_tables(judged)
    told = rows(table)
    assert told["all"] == told["blame"] | {"": "all"}
    assert (told["all"]["messages"], told["all"]["abstained"], told["all"]["abstain_right"]) == (3, 1, 1.0)
    assert (told["all"]["faithful"], told["all"]["natural"], told["all"]["sound"]) == (0.5, 2.5, 0.5)
    sound = table.rows[0][table.headings.index("sound")]
    assert isinstance(sound, Interval)
    assert sound.low == 0.0
    assert sound.high == 1.0


def test_two_judges_of_a_line_count_as_one_message(sheet: Path, tmp_path: Path) -> None:
    other = tmp_path / "other.csv"
    other.write_bytes(sheet.read_bytes())
    first = judging.read_judged(filled(sheet, GOOD, GOOD))
    second = judging.read_judged(filled(other, GOOD | {"natural": 3}, GOOD | {"natural": 1, "send": 0}))
    means, agreement = judging.judged_tables([*first, *second])
    assert rows(means)["all"]["messages"] == 2
    assert rows(means)["all"]["natural"] == 3.0
    assert {name: row["the same"] for name, row in rows(agreement).items() if row["pairs"]} == {
        "grammatical": 1.0, "faithful": 1.0, "owned": 1.0, "natural": 0.0, "natural, within one": 0.5, "send": 0.5,
    }  # fmt: skip


@pytest.mark.parametrize(
    ("marks", "told"),
    [
        ([{"natural": 6}], r"sheet.csv:2: `natural` must be one of 1, 2, 3, 4, 5, or empty"),
        ([{}, {"owned": "yes"}], r"sheet.csv:3: `owned` must be one of 0, 1, or empty"),
        ([{"abstain_right": 1}], "is for lines without a rewrite"),
        ([{}, {}, {"send": 1}], "there is no rewrite to mark"),
        ([{}], "no line is marked"),
    ],
)
def test_bad_marks_are_told_by_their_line(sheet: Path, marks: list[dict[str, object]], told: str) -> None:
    with pytest.raises(BadFileError, match=told) as caught:
        judging.read_judged(filled(sheet, *marks))
    assert TEXT not in str(caught.value)


def test_a_sheet_without_its_columns_is_told(tmp_path: Path) -> None:
    path = tmp_path / "sheet.csv"
    path.write_text("number,draft\n1,You\n", "utf-8")
    with pytest.raises(BadFileError, match="no column context, rewrite, advice, grammatical"):
        judging.read_judged(path)
    with pytest.raises(BadFileError, match="name a file that exists"):
        judging.read_judged(tmp_path / "none.csv")


# --- the command line ---


def test_a_run_on_the_authored_set(
    root: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(linking, "available", lambda: True)
    monkeypatch.setattr(linking, "linked", lambda texts: [len(text) % 2 == 0 for text in texts])
    data = root / "benchmarks" / "data" / "authored.jsonl"
    sheet, figures = tmp_path / "sheet.csv", tmp_path / "tables.json"
    options = ["--limit", "40", "--markdown", "--sheet", str(sheet), "--sample", "5", "--json", str(figures)]
    rewrites.main(["--data", str(data), *options])
    printed = capsys.readouterr().out
    assert printed.count("### ") == len(rewrites.SECTIONS)
    tables = json.loads(figures.read_text("utf-8"))
    assert [table["name"] for table in tables] == list(rewrites.SECTIONS)
    with sheet.open(encoding="utf-8-sig", newline="") as file:
        lines = list(csv.DictReader(file))
    assert len(lines) == 5
    for line in lines:
        assert bool(line["rewrite"]) != bool(line["advice"])
        assert line["draft"] not in printed
        assert line["rewrite"] != line["draft"]
    rewrites.main(
        ["--judged", str(filled(sheet, *[GOOD if line["rewrite"] else {"abstain_right": 1} for line in lines]))]
    )
    assert "Judged by hand" in capsys.readouterr().out


def test_what_was_said_before_is_read(tmp_path: Path) -> None:
    path = tmp_path / "data.jsonl"
    path.write_text('{"id": 7, "context": "And?"}\n\n{"context": null}\n', "utf-8")
    assert rewrites.contexts(path) == {"7": "And?", f"{path}:3": ""}


def test_it_runs_as_a_script(root: Path) -> None:
    script = [sys.executable, str(root / "benchmarks" / "rewrites.py")]
    data = str(root / "benchmarks" / "data" / "authored.jsonl")
    options = ["--limit", "10", "--voice", "friend", "--tables", "frames"]
    done = subprocess.run([*script, "--data", data, *options], capture_output=True, text=True, check=True, cwd=root)
    lines = done.stdout.splitlines()
    assert lines[0] == "Frames"
    assert lines[1].split() == "frame first share all share of all".split()


@pytest.mark.parametrize("arguments", [[], ["--sheet", "x.csv", "--judged", "y.csv"], ["--data", "x", "--sample", "0"]])
def test_bad_options_end_with_status_2(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        rewrites.main(arguments)
    assert ended.value.code == 2
    assert "usage" in capsys.readouterr().err


def test_a_file_in_which_nothing_is_found_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "data.jsonl"
    path.write_text('{"text": "See you", "flag": "no"}', "utf-8")
    for arguments, told in ((["--data", str(path)], "nothing to rewrite"), (["--judged", str(path)], "no column")):
        with pytest.raises(SystemExit) as ended:
            rewrites.main(arguments)
        assert ended.value.code == 2
        assert told in capsys.readouterr().err


# --- the page ---


def test_tables_are_put_in_their_places(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    asked = []
    monkeypatch.setattr(
        rewrites_page, "run", lambda args: asked.append(args) or [dataclasses.replace(TABLE, name="judged")]
    )
    page = tmp_path / "page.md"
    places = ["first judged", "second judged", "real frames"]
    page.write_text("".join(f"<!-- table: {place} -->\nold\n<!-- end of table -->\n" for place in places), "utf-8")
    rewrites_page.main(["--page", str(page), "--first", "a.csv", "b.csv", "--limit", "3"])
    assert [(one.data is not None, one.half, one.limit, len(one.judged)) for one in asked] == [
        (True, "even", 3, 0), (False, None, None, 2),
    ]  # fmt: skip
    told = page.read_text("utf-8")
    assert told.count("old") == 2
    assert f"<!-- table: first judged -->\n\n{grid(TABLE)}\n\n<!-- end of table -->" in told


@pytest.mark.parametrize("place", ["real judged", "first frames", "unreal frames"])
def test_a_table_that_does_not_exist_is_told(place: str) -> None:
    with pytest.raises(BadFileError, match=f"no table {place}; there are even: coverage"):
        pages.fresh(f"<!-- table: {place} -->\n<!-- end of table -->", {}, rewrites_page.KNOWN)


def test_the_page_of_the_documentation_names_tables_that_exist(root: Path) -> None:
    page = (root / "docs" / "rewrites.md").read_text("utf-8")
    assert page.count("<!-- table: ") == page.count("<!-- end of table -->") == len(pages._BLOCK.findall(page)) > 9
    assert pages.fresh(page, {}, rewrites_page.KNOWN) == page


# --- the gallery ---


def test_the_gallery_is_as_it_would_be_now(checker: Checker) -> None:
    assert gallery.PAGE.read_text("utf-8") == gallery.page(gallery.read(), checker.nlp), "python benchmarks/gallery.py"


def test_the_gallery_shows_forty_pairs_and_names_the_weak_ones() -> None:
    pieces = gallery.read()
    page = gallery.PAGE.read_text("utf-8")
    assert len(pieces) == page.count("\n### ") >= 40
    assert {piece.voice for piece in pieces} == set(gallery.VOICES)
    assert page.count("**Weak:** ") == sum(bool(piece.weak) for piece in pieces)
    assert len({piece.title for piece in pieces}) == len(pieces)


def test_a_page_keeps_lines_and_shows_marks(checker: Checker) -> None:
    piece = gallery.Piece("A *title*", "Hi\n\nYou never listen_to_ me.\nBye", "friend", "US", "", "Stiff.")
    page = gallery.page([piece], checker.nlp)
    assert "> Hi\n>\n> You never listen\\_to\\_ me.<br>\n> Bye" in page
    assert page.endswith("**Weak:** Stiff.\n")


def test_a_remark_about_words_that_are_gone_is_told(checker: Checker) -> None:
    pieces = [
        gallery.Piece(f"No {about}", "You never call me.", "friend", "US", about, "x") for about in ("I felt", "Moo")
    ]
    with pytest.raises(BadFileError, match=r"read the rewrites again: No Moo$"):
        gallery.page(pieces, checker.nlp)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("- title: A\n", "entry 1: `title`, `draft`"),
        ("- {title: A, draft: B, voice: boss}\n", "a known `voice`"),
        ("- {title: A, draft: B, remark: C}\n", "no key remark"),
        ("- {title: A, draft: B, weak: {says: C}}\n", "in `weak` both"),
        ("- {", "not YAML"),
    ],
)
def test_a_bad_gallery_is_told(tmp_path: Path, text: str, told: str) -> None:
    path = tmp_path / "gallery.yaml"
    path.write_text(text, "utf-8")
    with pytest.raises(BadFileError, match=told):
        gallery.read(path)


def test_check_tells_an_old_page(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    data, page = tmp_path / "gallery.yaml", tmp_path / "page.md"
    data.write_text("- {title: A, draft: See you at six.}\n", "utf-8")
    options = ["--data", str(data), "--page", str(page)]
    gallery.main(options)
    gallery.main([*options, "--check"])
    assert "stays as it is. Nothing is found." in page.read_text("utf-8")
    page.write_text("old", "utf-8")
    with pytest.raises(SystemExit) as ended:
        gallery.main([*options, "--check"])
    assert ended.value.code == 1
    assert "not as it would be" in capsys.readouterr().err


def test_no_share_of_nothing() -> None:
    told = rows(sections.variety([SETS[3]]))
    assert told["exactly one"]["share"] is None
    assert math.isnan(sections.coverage([]).rows[0][-1].value)
