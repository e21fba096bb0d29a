"""Facts and reasons that a blank would swallow are told; feelings that the draft speaks against are not made up."""

from __future__ import annotations

import pytest

from kindphrase import Checker

TOLD = {
    # what was foreseen has been done
    "I knew you'd forget my birthday.": "I felt hurt when you forgot my birthday.",
    "I knew you'd take her side, and I know exactly why.": "I felt hurt when you took her side.",
    "I knew you wouldn't come to the concert.": "I'm disappointed that you didn't come to the concert.",
    "I just knew you'd take her side and leave me there.": "I felt hurt when you took her side and left me there.",
    # what the writer did, without "all" that keeps the score
    "After all I took you in when you had nowhere to go.": (
        "I took you in when you had nowhere to go, and I feel hurt."
    ),
    "after all i lent you my savings": "i lent you my savings, and i feel hurt",
    # why the writer did something
    "I did feel that you were being rude and this is why I left.": (
        "I felt upset when [what happened] and this is why I left."
    ),
    "I felt like you were being childish, and that's why I said something.": (
        "I was frustrated, and that's why I said something."
    ),
    # what it was that something was done to, and when
    "That was my uncle's violin and you sold it.": "That was my uncle's violin and I felt upset when you sold it.",
    "it was our anniversary and you went to the pub": (
        "it was our anniversary and i felt disappointed when you went to the pub"
    ),
    # what is too much for somebody has not been done
    "I guess scrolling up is too much work for you.": "I felt frustrated when you didn't scroll up.",
    "Clearly saying sorry is too difficult for you.": "I felt hurt when you didn't say sorry.",
    # what was thought, seen or allowed
    "Look what you've done to my fence!": "I'm really upset about what you've done to my fence.",
    "since when do i need permission to see my own mother": "i don't think i need permission to see my own mother",
    "And there was me thinking you were on our side.": "I thought you were on our side, and I'm disappointed.",
    # how somebody else is
    "My son gets scared every time you yell at me.": ("My son gets scared when you yell at me."),
    "My son is scared every time you yell at me.": "My son is scared when you yell at me.",
    # a sentence of the writer's own behind a noun
    "I don't have time for these silly games I'm putting my phone away": (
        "I'm frustrated and I don't want to spend more time on this. I'm putting my phone away"
    ),
    "Why the hell did you not accept my offer and cancelled the order?": (
        "I felt hurt when you didn't accept my offer and cancelled the order."
    ),
    "why da hell u did not answer my mail": "i felt frustrated when u did not answer my mail",
}
# nothing of it is a fact, or it goes on about the other
BLANK = [
    "I knew you'd be like this.",
    "After everything I did for you!",
]


@pytest.mark.parametrize(("draft", "wanted"), TOLD.items())
def test_what_the_draft_tells_is_told(checker: Checker, draft: str, wanted: str) -> None:
    assert checker.check(draft).rewrite() == wanted


@pytest.mark.parametrize("draft", BLANK)
def test_what_only_judges_stays_a_blank(checker: Checker, draft: str) -> None:
    said = checker.check(draft).rewrite()
    assert "[what happened]" in said
    assert "hate" not in said


def test_beside_gladness_a_wish_has_no_hard_feeling(checker: Checker) -> None:
    said = checker.check("I'm glad you tried, just make sure you don't break it again.").rewrite()
    assert said == "I'm glad you tried. I'd rather you didn't break it."
    assert checker.check("Just make sure you don't break it again.").rewrite() == "I'd rather you didn't break it."


def test_talk_of_others_exposes_nobody_who_writes(checker: Checker) -> None:
    about = checker.check("You always talk about me to your friends.").findings[0].suggestions[0]
    of_others = checker.check("You always talk about your ex.").findings[0].suggestions[0]
    assert "exposed" in about.alternatives
    assert "exposed" not in (of_others.feeling, *of_others.alternatives)


def test_who_comes_in_late_worries_and_who_comes_in_my_room_does_not(checker: Checker) -> None:
    assert "worried" in checker.check("You came in at ten without a word.").rewrite()
    assert "worried" not in checker.check("You come in my room and fucking change everything.").rewrite()


def test_what_somebody_is_hung_up_on_is_the_topic_of_the_blank(checker: Checker) -> None:
    said = checker.check("You are hung up on spreadsheets, what is your problem?").rewrite()
    assert said == "I'm frustrated by all the focus on spreadsheets."


def test_an_auxiliary_that_is_said_twice_is_told_once(checker: Checker) -> None:
    assert checker.check("Arre are u are always changing the subject.").rewrite() == (
        "I feel frustrated when u change the subject."
    )


@pytest.mark.parametrize(
    ("draft", "wanted"),
    [
        ("Let's not be selfish.", "I'd like us to be fair to each other."),
        ("lets not be mean", "i'd like us to be kind to each other"),
    ],
)
def test_what_both_are_not_to_be_is_wished_for_both(checker: Checker, draft: str, wanted: str) -> None:
    assert checker.check(draft).rewrite() == wanted


def test_a_name_that_a_blank_would_lose_stands_in_its_label(checker: Checker) -> None:
    (finding,) = checker.check("You're so obsessed with Marlow.").findings
    assert "all the focus on Marlow" in finding.suggestions[0].text
    (finding,) = checker.check("You were so childish about Marlow.").findings
    assert any("with Marlow]" in each.text for each in finding.suggestions)


def test_nothing_is_about_a_day(checker: Checker) -> None:
    report = checker.check("I felt ashamed that Friday has been so lenient with you.")
    assert not any("Friday]" in each.text for finding in report.findings for each in finding.suggestions)
