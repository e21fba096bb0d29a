"""Long and odd drafts: linear time, nothing lost, every offset right; and a pipeline that learns too much."""

from __future__ import annotations

import memory
import pytest
import startup
import worst_cases
from timing import cpu_seconds

from kindphrase.checker import Checker
from kindphrase.parsing import pipelines
from kindphrase.parsing.blocks import LONGEST, blocks
from kindphrase.parsing.pieces import MARKS, pieces
from kindphrase.parsing.pipelines import Pipelines
from kindphrase.parsing.seams import LONGEST_RUN, parted

SIZE = 8_000
FILLER = "we walked along the river and the children played with the dog while "


@pytest.mark.parametrize("shape", worst_cases.SHAPES)
def test_twice_the_length_takes_about_twice_the_time(checker, shape):
    checker.check(worst_cases.draft(shape, 500))
    # the least of some: whoever else works on the machine only makes it slower
    short, long = (
        min(cpu_seconds(lambda size=size: checker.check(worst_cases.draft(shape, size))) for _ in range(2))
        for size in (SIZE // 2, SIZE)
    )
    assert long < 3.2 * short + 0.05


@pytest.mark.parametrize("shape", ["brackets", "emoji", "quotation marks", "commas", "exclamations"])
def test_marks_alone_cost_less_than_prose(checker, shape):
    prose, odd = (
        min(cpu_seconds(lambda text=text: checker.check(text)) for _ in range(2))
        for text in (worst_cases.draft("prose", SIZE), worst_cases.draft(shape, SIZE))
    )
    assert odd < prose


def test_as_long_as_may_be_and_glued_together(checker):
    longest = checker.options.max_length
    assert checker.check("(" * (longest - 17) + "You never listen.").text.endswith("listen.")


# --- blocks


def words_of(checker, text):
    return pieces(text, checker.nlp.tokenizer)


def test_ordinary_paragraphs_are_one_block(checker):
    words, signs = words_of(checker, FILLER * 15)
    assert len(words) <= LONGEST
    assert list(blocks(words, signs)) == [(words, signs)]
    assert list(blocks([], signs)) == [([], signs)]


def test_blocks_hold_all_words_and_signs_in_order(checker):
    words, signs = words_of(checker, f"{FILLER}😡 " * 60)
    found = list(blocks(words, signs))
    assert len(found) > 2
    assert [word for block, _ in found for word in block] == words
    assert [sign for _, block in found for sign in block] == signs
    for block, held in found:
        assert LONGEST // 2 <= len(block) <= LONGEST or block is found[-1][0]
        assert all(block[0].start <= sign.start for sign in held)


@pytest.mark.parametrize(
    ("text", "last", "first"),
    [
        ("The dog barked at the cat. " * 80, ".", "The"),
        ("the dog barked at the cat; " * 80, ";", "the"),
        ("the dog barked at the cat, and the cat left, but " * 50, ",", "but"),
        ("the dog barked at the cat and hissed at " * 50, "cat", "and"),
        ("you saw dogs under tables near doors " * 60, "doors", "you"),
    ],
)
def test_a_block_ends_where_a_clause_may_begin(checker, text, last, first):
    found = [block for block, _ in blocks(*words_of(checker, text))]
    assert {block[-1].text for block in found[:-1]} == {last}
    assert {block[0].text for block in found[1:]} == {first}


def test_findings_in_the_midst_of_a_long_sentence_are_found_at_their_places(checker):
    accusation = "you never listen to me and "
    draft = (FILLER * 80 + accusation) * 3 + FILLER * 10
    assert len(draft.split()) > 3000
    found = [each for each in checker.check(draft).findings if each.rule == "never-you"]
    starts = [at for at in range(len(draft)) if draft.startswith(accusation, at)]
    assert [each.start for each in found] == [start - len("while ") for start in starts]
    assert [draft[each.start : each.end] for each in found] == ["while you never listen to me"] * 3


def test_every_offset_holds_after_cuts(checker):
    draft = "you never listen 😡 and you always interrupt me, " * 120
    report = checker.check(draft)
    assert len(report.findings) >= 200
    assert all(draft[each.start : each.end] == each.text for each in report.findings)
    assert report.rewrite()


# --- marks


def test_long_runs_are_cut_after_marks_and_words_never():
    assert parted("a" * 5000).blanks == ()
    assert parted("(" * 99).blanks == ()
    text = "x" * 150 + "((((" + "y" * 150 + "))))"
    cut = parted(text)
    assert cut.blanks
    assert cut.text.replace(" ", "") == text
    assert max(map(len, parted("(" * 5000).text.split())) <= LONGEST_RUN


@pytest.mark.parametrize("mark", ["(", "😡", "; ", '" '])
def test_the_last_mark_of_a_long_row_stands_for_the_rest(checker, mark):
    text = f"you {mark * 50}leave"
    words, signs = pieces(text, checker.nlp.tokenizer)
    row = sorted([*words[1:-1], *signs], key=lambda piece: piece.start)
    assert len(row) == MARKS
    assert text[row[0].start : row[-1].end] == (mark * 50).strip()
    assert [words[0].text, words[-1].text] == ["you", "leave"]


def test_twelve_emoji_are_all_taken_along(checker):
    draft = "You never listen " + "😡" * 12
    assert checker.check(draft).findings[0].text.startswith("You never listen")
    assert "😡" not in checker.check(draft).rewrite()


# --- a pipeline that learns too much


def test_a_pipeline_that_has_learnt_too_many_words_gives_way(monkeypatch):
    own = Checker()
    first, draft = own.nlp, "You never listen to me, Zzyzx."
    report = own.check(draft)
    monkeypatch.setattr(pipelines, "NEW_STRINGS", 0)
    assert own.check(draft) == report
    assert own.nlp is not first
    assert own.nlp.meta == first.meta


def test_the_pipeline_of_the_caller_stays(checker, monkeypatch):
    monkeypatch.setattr(pipelines, "NEW_STRINGS", -1)
    held = Pipelines(checker.nlp)
    assert held.current.is_full
    assert held.renewed().nlp is checker.nlp


def test_where_the_model_is_gone_the_old_pipeline_works_on(checker, monkeypatch, tmp_path):
    held = Pipelines(tmp_path / "gone")
    monkeypatch.setattr(held, "_held", pipelines.Pipeline(checker.nlp, -1_000_000))
    assert held.renewed().nlp is checker.nlp
    assert held.renewed().nlp is checker.nlp  # and the lock is free


# --- the benchmarks run


def test_the_benchmark_of_worst_cases_prints_a_row_for_each_shape(checker):
    found = worst_cases.table(worst_cases.measure(checker, ["prose", "you"], 2000), 2000)
    assert [row[0] for row in found.rows] == ["prose", "you"]
    assert found.rows[0][2] == 1.0


def test_the_benchmark_of_memory_prints_what_the_process_holds(capsys):
    memory.main(["--messages", "20"])
    held = capsys.readouterr().out.splitlines()[-1].split()
    assert held[0] == "check_many"
    assert 50 < int(held[1]) <= int(held[4])


def test_the_benchmark_of_starts_compares_with_the_parser_alone():
    seconds = dict.fromkeys(startup.COMMANDS, 1.0) | {startup.OURS: 1.2}
    rows = {row[0]: row[1:] for row in startup.table(seconds).rows}
    assert rows[startup.OURS] == (1.2, 1.2)
    assert 0 < startup.cpu_seconds(["-c", "pass"]) < 5
