"""What mutation testing found nobody to hold: small decisions about what is said instead, each with a draft."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from kindphrase.planning.framing import Abstain
from kindphrase.planning.unsaid import LONGEST_SENTENCE

if TYPE_CHECKING:
    from kindphrase import Checker


@pytest.mark.parametrize(
    ("draft", "wanted"),
    [
        # what is only asked for has not hurt yet in any way of its own; a thing that happened has
        ("You shouldn't be leaving the house.", "I'd rather you didn't leave the house."),
        ("You should apologise to my mother.", "I'd really like you to apologise to my mother."),
        # a feeling that the draft names of something else is not that of the accusation
        ("Stop yelling at me, I am sad about my dog.", "I feel upset when you yell at me. I am sad about my dog."),
        # "something stupid" judges, and is left out beside what is told
        ("When you do something stupid, you blame me.", "I'm upset that you blamed me."),
        ("Whenever you say something mean, you laugh at me.", "I feel embarrassed when you laugh at me."),
        # two accusations in one question, each with words of its own
        ("Are you stupid, and you are so lazy?", "I'm annoyed about [what was said], and I need more help."),
        # the next sentence, run on, is none of ours
        ("You are a selfish man, which is why I left.", "I'm really hurt by [what happened], which is why I left."),
        (
            "You're a sad person which is why I moved out.",
            "I'm really angry about [what happened], which is why I moved out.",
        ),
    ],
)
def test_what_is_said_instead(checker: Checker, draft: str, wanted: str) -> None:
    assert checker.check(draft).rewrite() == wanted


@pytest.mark.parametrize(
    ("draft", "wanted"),
    [
        ("I think my sister left because of you.", "I think my sister left because of [what happened]."),
        # what moves others is only guessed: the guess stays
        ("People are probably leaving because of you.", "People are probably leaving because of [what happened]."),
        (
            "People are probably leaving me because of you.",
            "People are probably leaving me because of [what happened].",
        ),
        (
            "People are probably leaving our team because of you.",
            "People are probably leaving our team because of [what happened].",
        ),
        (
            "People are probably leaving my shop because of you.",
            "People are probably leaving my shop because of [what happened].",
        ),
        ("I will never forget the way you made me feel.", "I will never forget the way I felt when [what happened]."),
        (
            "After all I took you in when you had nowhere to go.",
            "I took you in when you had nowhere to go, and I feel hurt.",
        ),
        ("After everything we gave you a home.", "We gave you a home, and I feel hurt."),
    ],
)
def test_some_of_the_words_give_way(checker: Checker, draft: str, wanted: str) -> None:
    assert checker.check(draft).rewrite() == wanted


@pytest.mark.parametrize(
    ("draft", "wanted"),
    [
        ("I know my daughter cries every time you shout at her.", "I know my daughter cries when you shout at her."),
        ("But our baby cries every time you yell at us.", "But our baby cries when you yell at us."),
        ("The kids cry every time you yell at me.", "The kids cry when you yell at me."),
        ("My sister cries every time you yell at her!!!", "My sister cries when you yell at her!!!"),
        (
            "Because my son cries every time you yell at him, I left.",
            "Because my son cries when you yell at him, I left.",
        ),
        (
            "My sister's heart is broken every time you yell at her.",
            "My sister's heart is broken when you yell at her.",
        ),
        (
            "I know my son cries every time you yell at him, which is most nights.",
            "I know my son cries when you yell at him, which is most nights.",
        ),
        (
            "And I know my gran's heart breaks a little everytime you ditch me for him, which is whenever you are off.",
            "And I know my gran's heart breaks a little when you leave me for him.",
        ),
        # a heart that races is not told as broken, and the sentence stays
        ("My father's heart races every time you yell at him.", "My father's heart races every time you yell at him."),
    ],
)
def test_how_it_is_for_somebody_else_is_said_already(checker: Checker, draft: str, wanted: str) -> None:
    assert checker.check(draft).rewrite() == wanted


@pytest.mark.parametrize(
    "draft",
    ["My son cries and I cry every time you yell at me.", "My son cries with me every time you yell at us."],
)
def test_how_it_is_for_the_writer_as_well_is_a_feeling(checker: Checker, draft: str) -> None:
    assert "I feel frustrated when you yell at" in checker.check(draft).rewrite()


@pytest.mark.parametrize(
    ("draft", "wanted"),
    [
        # what it is about, in the words of the draft
        (
            "Stop being so dramatic about my birthday party.",
            "I'm frustrated and I'd like us to stay calm about my birthday party.",
        ),
        ("Stop being so dramatic about it.", "I'm frustrated and I'd like us to stay calm about it."),
        (
            "stop being so emotional over the wedding",
            "i'm frustrated and i'd like us to stay calm about the wedding",
        ),
        # an end and a condition that the draft sets
        (
            "I'm not talking to you until you get some sleep.",
            "I'm hurt and I don't want to talk until you get some sleep.",
        ),
        ("If you leave, don't come back.", "If you leave, I'll need some distance."),
        ("If you are late, go away.", "If you are late, I'll need some space."),
        # which the draft has said already
        (
            "If you go, don't come back. If you go, I'll need some distance.",
            "I felt upset when [what happened]. If you go, I'll need some distance.",
        ),
        # the words of the draft choose what is asked for, and some choose that nothing is
        ("Move on already.", "I'm frustrated and I just want to move on."),
        ("Here we go again.", "I'm frustrated that this is coming up again."),
        # what only presses goes
        ("Shut up, do you hear me?", "I'm angry and I'd like you to stop."),
    ],
)
def test_what_the_words_ask_for(checker: Checker, draft: str, wanted: str) -> None:
    assert checker.check(draft).rewrite() == wanted


@pytest.mark.parametrize(
    "draft",
    [
        # a reason for what the other did, a grant before a "but": a blank is neither
        "You only won because you are a cheat.",
        "You got the job because your family is so selfish.",
        "You may be clever, but you are an idiot.",
        # the clause tells since when, why or which
        "Because you can't even tell me the date, that's why.",
    ],
)
def test_what_is_found_and_left_as_it_stands(checker: Checker, draft: str) -> None:
    report = checker.check(draft)
    assert report.findings
    assert report.rewrite() == draft


def test_a_name_in_a_question_that_stays_keeps_its_capital(checker: Checker) -> None:
    (finding,) = checker.check("ARE YOU STUPID, TOM IS COMING?").findings
    assert len(finding.suggestions) > 1
    assert all("Tom is coming" in each.text for each in finding.suggestions)


def reasons(checker: Checker, draft: str) -> list[str]:
    return [plan.reason for plan in checker.trace(draft).rewriting.plans if isinstance(plan, Abstain)]


def test_explain_tells_why_nothing_is_said(checker: Checker) -> None:
    assert reasons(checker, "Shut up, I'm on the phone.") == [
        "the words stand in a other clause that cannot be replaced alone"
    ]


@pytest.mark.parametrize(("words", "too_long"), [(LONGEST_SENTENCE, False), (LONGEST_SENTENCE + 1, True)])
def test_the_longest_sentence_that_is_said_anew(checker: Checker, words: int, too_long: bool) -> None:
    draft = f"You never call me on {'red ' * (words - 7)}days."
    (sentence,) = checker.trace(draft).analysis.sentences
    assert len(sentence.words) == words
    assert ("the sentence is too long to be said anew" in reasons(checker, draft)) is too_long
