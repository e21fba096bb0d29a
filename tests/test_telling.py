"""Which clauses tell an act, which stand in one row with it, and what stays readable around it."""

from __future__ import annotations

import pytest

from kindphrase import Checker
from kindphrase.clauses import Clause, clauses_of
from kindphrase.content.byform import asks_why
from kindphrase.content.series import acts_after, row_of
from kindphrase.content.telling import is_act, is_vague, made_to
from kindphrase.lexicon import load_lexicon
from kindphrase.masking.mask import mask
from kindphrase.parsing.parser import Parser

LEXICON = load_lexicon()


@pytest.fixture(scope="module")
def parser(checker: Checker) -> Parser:
    return Parser(checker.nlp)


def _clauses(parser: Parser, text: str) -> tuple[Clause, ...]:
    (sentence,) = parser.parse(mask(text).text)
    return clauses_of(sentence)


@pytest.mark.parametrize(
    "draft",
    [
        "You read my diary.",
        "You didn't call.",
        "You could have called.",
        "You were late.",
        "You made me wait for hours.",
    ],
)
def test_an_act_can_be_seen(parser: Parser, draft: str) -> None:
    assert is_act(_clauses(parser, draft)[0], LEXICON)


@pytest.mark.parametrize(
    "draft",
    [
        "You ruined everything.",
        "You had an excuse.",
        "You probably forgot me.",
        "You talk like this.",
        "You made me a worse person.",
        "You are selfish.",
        "You know me well.",
        "You will forget me.",
        "You blorked't me.",
    ],
)
def test_what_judges_supposes_or_is_no_english_is_none(parser: Parser, draft: str) -> None:
    assert not is_act(_clauses(parser, draft)[0], LEXICON)


def test_what_was_done_to_a_thing_is_told_where_the_rest_tells_enough(parser: Parser) -> None:
    assert not is_vague(_clauses(parser, "You merged this without running the tests.")[0], LEXICON)
    assert is_vague(_clauses(parser, "You did this without thinking.")[0], LEXICON)


def test_a_question_why_tells_an_act_unless_it_asks_for_a_motive(parser: Parser) -> None:
    assert asks_why(_clauses(parser, "Why did you throw away my plants?")[0])
    assert not asks_why(_clauses(parser, "Why did you ask?")[0])
    assert not asks_why(_clauses(parser, "Why don't you call?")[0])
    assert not asks_why(_clauses(parser, "Why would you call her?")[0])
    assert made_to(_clauses(parser, "You made me wait.")[0])


@pytest.mark.parametrize(
    ("draft", "row"),
    [
        ("You yelled at me, you slammed the door, and you left.", ["yelled", "slammed", "left"]),
        ("You yelled at me and I left.", ["yelled"]),
        ("You yelled at me, but you apologised.", ["yelled"]),
        ("You yelled at me and you ruined the day.", ["yelled"]),
        ("You leave the lights on, never close the door, and forget to lock up.", ["leave", "close", "forget"]),
    ],
)
def test_a_row_ends_where_something_else_is_said(parser: Parser, draft: str, row: list[str]) -> None:
    clauses = _clauses(parser, draft)
    assert [clause.verb.text for clause in row_of(clauses[0], clauses, LEXICON)] == row


def test_acts_after_a_judgement_count_if_one_is_known_to_trouble(parser: Parser) -> None:
    rude = _clauses(parser, "You were rude, and then you lied to me.")
    assert [clause.verb.text for clause in acts_after(rude[0], rude, LEXICON)] == ["lied"]
    calm = _clauses(parser, "You were rude, and then you walked to the station.")
    assert acts_after(calm[0], calm, LEXICON) == []


# --- what stays around it ---


@pytest.mark.parametrize(
    ("draft", "wanted"),
    [
        (
            "You told your mother about the baby. How could you?",
            "I felt hurt when you told your mother about the baby.",
        ),
        ("You ate my lunch. You are so selfish!", "I'm annoyed that you ate my lunch."),
        ("You came on Friday. You are so selfish!", "You came on Friday. "),
        ("You lied to me.\nYou are so selfish!", "I felt hurt when you lied to me"),
    ],
)
def test_a_blank_takes_what_the_sentence_before_tells(checker: Checker, draft: str, wanted: str) -> None:
    assert checker.check(draft).rewrite().startswith(wanted)


@pytest.mark.parametrize(
    "draft",
    [
        "I can't help but think that you never call me.",
        "because if you weren't so lazy i would help you move",
        "You won the raffle, despite behaving like a clown.",
        "He is a lovely neighbor unlike you",
    ],
)
def test_no_sentence_is_put_where_it_would_not_read(checker: Checker, draft: str) -> None:
    rewritten = checker.check(draft).rewrite()
    assert not any(
        seam in rewritten for seam in ("but I felt", "if i felt", "raffle, I felt", "lovely I felt", "neighbor I felt")
    )


def test_the_mark_of_a_question_goes_with_the_question(checker: Checker) -> None:
    rewritten = checker.check("How can you be so careless and we haven't even opened the second box???").rewrite()
    assert "?" not in rewritten
    assert rewritten.endswith("and we haven't even opened the second box.")


@pytest.mark.parametrize(
    ("draft", "form"),
    [
        ("you cancelled on me again", "cancelled"),
        ("you canceled on me again", "canceled"),
        ("u always cancel", "canceled"),
    ],
)
def test_the_spelling_of_the_writer_is_taken_over(checker: Checker, draft: str, form: str) -> None:
    assert form in checker.check(draft).rewrite()
