from __future__ import annotations

import pickle

import pytest

from kindphrase import errors
from kindphrase.errors import (
    ConfigError,
    DataError,
    DraftTooLongError,
    EncodingError,
    InputError,
    KindphraseError,
    MissingExtraError,
    ModelError,
    OptionError,
    PatternError,
    Problem,
)

PROBLEM = Problem(
    code="P104",
    path="rules/x.yaml",
    line=7,
    column=11,
    message='unknown category "absolut"',
    excerpt="category: absolut",
    allowed=("absolute", "blame"),
    next_step="write one of these",
    width=7,
)
ALL = [
    InputError.missing("a.txt"),
    InputError.directory("drafts"),
    InputError.unreadable("a.txt", "permission denied"),
    EncodingError("a.txt", 17, "utf-8"),
    DraftTooLongError(2_000_000, 1_000_000),
    OptionError.unknown("rule", "nevr-you", ["never-you", "liar"]),
    ModelError("there is no package en_core_web_xx"),
    PatternError([PROBLEM]),
    ConfigError([PROBLEM]),
    MissingExtraError("lsp"),
    DataError("gone"),
]


@pytest.mark.parametrize("error", ALL, ids=lambda error: type(error).__name__)
def test_every_error_is_coded_and_survives_pickling(error: KindphraseError) -> None:
    again = pickle.loads(pickle.dumps(error))
    assert type(again) is type(error)
    assert str(again) == str(error)
    assert vars(again) == vars(error)
    assert error.code in str(error) or isinstance(error, PatternError | ConfigError)


def test_codes_are_unique_and_the_docstring_shows_the_tree() -> None:
    kinds = [kind for kind in vars(errors).values() if isinstance(kind, type) and issubclass(kind, KindphraseError)]
    assert len({kind.code for kind in kinds}) == len(kinds) == 10
    for kind in kinds:
        assert f"{kind.__name__} " in (errors.__doc__ or "")
        assert kind.code in (errors.__doc__ or "")


@pytest.mark.parametrize(
    ("error", "words"),
    [
        (DraftTooLongError(12, 10), ("12", "10", "Options.max_length", "--max-length")),
        (EncodingError("a.txt", 17, "utf-8"), ("a.txt", "byte 17", "utf-8", "--encoding")),
        (MissingExtraError("lsp"), ('pip install "kindphrase[lsp]"',)),
        (ModelError("it has no parser"), ("it has no parser. ", "Options.model")),
        (InputError.missing("a.txt"), ("a.txt",)),
        (InputError.directory("drafts"), ("drafts is a directory",)),
    ],
)
def test_the_message_names_the_next_step(error: KindphraseError, words: tuple[str, ...]) -> None:
    for word in words:
        assert word in str(error)


def test_unknown_option_names_the_nearest() -> None:
    error = OptionError.unknown("rule", "Nevr-You", ["never-you", "always-you", "liar"])
    assert error.nearest == "never-you"
    assert str(error) == 'K200 There is no rule "Nevr-You". Did you mean "never-you"?'


def test_unknown_option_lists_what_is_known_where_nothing_is_near() -> None:
    error = OptionError.unknown("voice", "zzz", [f"v{number:02}" for number in range(25)])
    assert error.nearest is None
    assert "Known: v00, v01" in str(error)
    assert str(error).endswith("v19 and 5 more.")


def test_several_unknown_names_are_told_in_one_go() -> None:
    error = OptionError.unknown_all("rule", ["nevr-you", "zzz", "nevr-you"], ["never-you", "liar"])
    assert error.names == (("nevr-you", "never-you"), ("zzz", None))
    assert str(error) == (
        'K200 There is no rule "nevr-you". Did you mean "never-you"? There is no rule "zzz". Known: liar, never-you.'
    )


def test_pattern_error_prints_every_problem() -> None:
    other = Problem("P101", "rules/y.yaml", 1, 1, "the file is empty")
    error = PatternError([PROBLEM, other])
    assert error.problems == (PROBLEM, other)
    assert str(error) == (
        'P104 rules/x.yaml:7:11 unknown category "absolut"\n'
        "    7 | category: absolut\n"
        "      |           ^^^^^^^\n"
        "    allowed: absolute, blame\n"
        "    next: write one of these\n"
        "\n"
        "P101 rules/y.yaml:1:1 the file is empty"
    )


@pytest.mark.parametrize(("before", "lead"), [("\tab", "\t  "), ("漢字", "    "), ("", "")])
def test_the_caret_stands_under_the_culprit(before: str, lead: str) -> None:
    problem = Problem("P1", "x", 12, len(before) + 1, "m", excerpt=f"{before}X")
    assert str(problem).splitlines()[2] == f"       | {lead}^"
