"""Rule packs come from strangers: no file of theirs runs code, takes the memory, or takes more time than it is long."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from rule_files import CLASSES, CLAUSE, LEXICON, PHRASE, words
from timing import cpu_seconds

from kindphrase import Checker, PatternError
from kindphrase.adapters.server.requests import RequestOptions
from kindphrase.rules import load as loading
from kindphrase.rules.load import load_patterns
from kindphrase.rules.phrase_errors import PhraseError
from kindphrase.rules.phrase_syntax import parse_phrase
from kindphrase.rules.phrases import find
from kindphrase.yamlbounds import MOST_BYTES, MOST_DEPTH, MOST_VALUES


def refused(folder: Path, text: str | bytes) -> PatternError:
    """What is said of a file, which takes a moment at most."""
    file = folder / "never-you.yaml"
    file.write_bytes(text.encode() if isinstance(text, str) else text)
    caught = []

    def read() -> None:
        with pytest.raises(PatternError) as error:
            load_patterns(file, lexicon=LEXICON)
        caught.append(error.value)

    assert cpu_seconds(read) < 10
    assert len(str(caught[0])) < 100_000
    return caught[0]


def bomb(root: str, each: str, levels: int = 30) -> str:
    """Nine times nine times nine … of a value."""
    first = f"l0: &l0 {root}\n"
    below = (", ".join([f"*l{level - 1}"] * 9) for level in range(1, levels))
    return first + "".join(f"l{level}: &l{level} {each.format(held)}\n" for level, held in enumerate(below, 1))


BOMB = bomb("[x, x, x]", "[{}]")
HOSTILE = {
    "lists in a list": (BOMB + CLAUSE, "K408"),
    "where a name is expected": (BOMB + CLAUSE.replace("category: absolute", "category: *l29"), "K408"),
    "as a condition": (BOMB + CLAUSE.replace("- subject: you", "- *l29\n  - subject: you"), "K408"),
    "as a key": (f"{BOMB}? *l29\n: x\n{CLAUSE}", "K408"),
    "merged": (bomb("{a: b}", "{{<<: [{}]}}", 12) + CLAUSE, "K408"),
    "a cycle": ("id: &a [*a, *a]\n" + CLAUSE, "K406"),
    "a cycle in a cycle": ("a: &a [*a, &b [*a, *b]]\n" + CLAUSE, "K407"),
    "a list as a key": ("? [a, {b: c}]\n: x\n" + CLAUSE, "K405"),
    "a mapping as a key": ("{a: b}: x\n" + CLAUSE, "K405"),
    "an alias of a list as a key": ("a: &a [x]\n*a : y\n" + CLAUSE, "K405"),
    "an anchor twice": ("a: &a x\nb: &a y\n" + CLAUSE, "K405"),
    "brackets": ("[" * 100_000, "K405"),
    "braces": ("{a: " * 50_000, "K405"),
    "hyphens": ("- " * 100_000 + "a", "K405"),
    "indentation": ("\n".join(" " * depth + "a:" for depth in range(900)), "K405"),
    "deep behind an error": ("\t" + "[" * 100_000, "K40"),
    "too long": (CLAUSE + "# x\n" * (MOST_BYTES // 4), "K408"),
    "too many": (f"{CLAUSE}known_gap: [{'a, ' * MOST_VALUES}]\n", "K408"),
    "errors without end": (CLAUSE + "".join(f"k{at}: x\n" for at in range(20_000)), "K410"),
    "phrases without end": (
        PHRASE.replace("  - '^ oh", "".join(f"  - 'Bad {at} (('\n" for at in range(9_000)) + "  - '^ oh"),
        "K4",
    ),
    "one endless line": ("{" + ", ".join(f"k{at}: [x]" for at in range(20_000)) + "}", "K4"),
    "a number of 9,000 digits": (CLAUSE.replace("severity: 2", f"severity: {'9' * 9_000}"), "K405"),
    "a day that never was": (CLAUSE.replace('since: "0.1"', "since: 2024-02-31"), "K405"),
    "keys that are no text": (f"{CLAUSE}true: d\nnull: e\n2: f\n", "K411"),
    "one key to Python": (f"{CLAUSE}true: d\n1: f\n", "K405"),
    "a long name": (CLAUSE.replace("category: absolute", f"category: {'x' * 100_000}"), "K413"),
    "bytes": (bytes(range(256)) * 100, "K402"),
    "a tag that makes an object": ('id: !!python/object/apply:os.system ["touch owned"]\n', "K405"),
    "a tag that names a function": ("id: !!python/name:os.system x\n", "K405"),
    "a tag that makes a module": ("!!python/module:antigravity x\n", "K405"),
    "a tag of its own": ("id: !call {x: y}\n", "K405"),
    "a tag by another prefix": ("%TAG !y! tag:yaml.org,2002:python/\n---\nid: !y!name:os.system x\n", "K405"),
    "a tag of the standard": ("id: !!binary aGVsbG8=\n", "K405"),
}  # fmt: skip


@pytest.mark.parametrize(("text", "code"), HOSTILE.values(), ids=HOSTILE)
def test_a_hostile_file_is_refused_at_once_with_a_place(tmp_path, monkeypatch, text: str | bytes, code: str) -> None:
    monkeypatch.chdir(tmp_path)
    problem = refused(tmp_path, text).problems[0]
    assert problem.code.startswith(code)
    assert problem.line >= 1
    assert problem.next_step
    assert [path.name for path in tmp_path.iterdir()] == ["never-you.yaml"]  # nothing ran


def test_up_to_the_limits_all_is_read(tmp_path) -> None:
    file = tmp_path / "never-you.yaml"
    gaps = ", ".join(["{text: a b, want: leave}"] * 5_000)
    text = f"{CLAUSE}known_gap: [{gaps}]\n"
    file.write_text(text + "#" * (MOST_BYTES - len(text)), encoding="utf-8")
    (rule,) = load_patterns(file, lexicon=LEXICON).rules
    assert len(rule.known_gap) == 5_000
    file.write_text("a: " + "[" * (MOST_DEPTH - 1) + "]" * (MOST_DEPTH - 1), encoding="utf-8")
    assert "K410" in {problem.code for problem in refused(tmp_path, file.read_bytes()).problems}
    file.write_text("a: " + "[" * MOST_DEPTH + "]" * MOST_DEPTH, encoding="utf-8")
    assert "K405" in {problem.code for problem in refused(tmp_path, file.read_bytes()).problems}


def test_a_folder_of_too_many_files(tmp_path, monkeypatch) -> None:
    monkeypatch.setattr(loading, "MOST_FILES", 3)
    for number in range(4):
        (tmp_path / f"r{number}.yaml").write_text("id: x")
    with pytest.raises(PatternError) as caught:
        load_patterns(tmp_path, lexicon=LEXICON)
    assert [problem.code for problem in caught.value.problems] == ["K409"]


def test_a_device_without_end_is_no_rule_file() -> None:
    if not Path("/dev/zero").exists():
        pytest.skip("this system has no /dev/zero")
    with pytest.raises(PatternError, match="K408"):
        load_patterns("/dev/zero", lexicon=LEXICON)


def test_what_is_told_is_bounded(tmp_path) -> None:
    error = refused(tmp_path, CLAUSE + "".join(f"k{at}: x\n" for at in range(5_000)))
    assert len(error.problems) == loading.MOST_TOLD
    long = refused(tmp_path, CLAUSE.replace("[hurt, sad]", f"[{', '.join(['nonesuch' * 2_000] * 8)}]"))
    assert len(str(long)) < 20_000


# --- patterns that make an engine that backtracks run until the end of days

FLAWED = [  # (regular expression, the same as a phrase)
    (r"^(\w+ ?)+$", "^ (*)? " + "(*)? " * 20 + "a $"),
    (r"(a|a)*b", "(a|a)? " * 20 + "b"),
    (r"(a|a a)+c", "(a|a a|a a a)? " * 20 + "c"),
    (r"(a?){22}a{22}", "a? " * 11 + "a " * 11 + "b"),
    (r"(.*a){11}", "a ...12 " * 11 + "b"),
    (r"((a*)*)*b", "((((a)? a)? a)? a)? " * 5 + "b"),
    (r"(a.*)+(b.*)+c", "(a ...12 a|a) ...12 (a ...12 a|a) ...12 (a ...12 a|a) ...12 b"),
]


@pytest.mark.parametrize(("regex", "phrase"), FLAWED, ids=[each[0] for each in FLAWED])
def test_phrases_take_linear_time_where_regular_expressions_blow_up(regex: str, phrase: str) -> None:
    assert re.compile(regex)
    parsed = parse_phrase(phrase, CLASSES)

    def seconds(length: int) -> float:
        row = words(" ".join(["a"] * length))
        return min(cpu_seconds(lambda: list(find(parsed, row))) for _ in range(3))

    assert seconds(500) < 2
    # four times the words: at most the square, where each of many starts has to be tried; never two to the power of it
    assert seconds(2_000) < 40 * seconds(500) + 0.2


@pytest.mark.parametrize(
    "phrase",
    [
        "(" * 2_000 + "a" + ")" * 2_000,
        "a " * 2_000,
        "a ...99999999999999999999 b",
        "a? " * 24,
        "(a|" * 30 + "b" + ")" * 30,
        '"' * 5_001,
        "@" * 5_000,
        "<" * 5_000,
        "...",
        "\x00",
    ],
    ids=lambda phrase: repr(phrase[:12]),
)
def test_phrases_that_are_too_much_are_refused(phrase: str) -> None:
    def parse() -> None:
        with pytest.raises(PhraseError):
            parse_phrase(phrase, CLASSES)

    assert cpu_seconds(parse) < 1


def test_a_draft_full_of_what_rules_look_for_takes_linear_time(checker: Checker) -> None:
    """All rules that ship, on drafts made of their words alone."""
    for piece in ("you never ", "you always you never ", "why do you not ", "so fucking ", "(you ", "you, "):

        def seconds(times: int, piece: str = piece) -> float:
            text = (piece * 12).strip() + ".\n"
            return cpu_seconds(lambda: checker.check(text * times))

        seconds(2)
        assert seconds(24) < 6 * seconds(8) + 0.5


def test_no_rule_file_can_be_named_in_a_request() -> None:
    assert not {"patterns", "model", "baseline", "max_length"} & set(RequestOptions.model_fields)
