"""What stands beside a rewritten sentence: marks between sentences, formulas said twice, scorn that is left over."""

from __future__ import annotations

import pytest

from kindphrase import Checker

PARTED = {
    "The soup was cold, what is your problem?": "The soup was cold. I'm ",
    "it's raining here ur annoying": "it's raining here. i'm ",
    "Fuck off I'm cooking": ". I'm cooking",
    "You're such an idiot, I was at the dentist.": ". I was at the dentist.",
}
# what is no finished sentence goes on
WHOLE = [
    "When I came home from the dentist, you were such an idiot.",
    "I told you about my boss, and you never listened.",
    "Well, you're such an idiot.",
    "Ruth, you never listened.",
]


@pytest.mark.parametrize(("draft", "wanted"), PARTED.items())
def test_a_finished_sentence_is_parted_from_the_rewritten_one(checker: Checker, draft: str, wanted: str) -> None:
    said = checker.check(draft).rewrite()
    assert wanted in said
    assert ", I felt" not in said
    assert ", i felt" not in said


@pytest.mark.parametrize("draft", WHOLE)
def test_no_full_stop_parts_what_belongs_together(checker: Checker, draft: str) -> None:
    said = checker.check(draft).rewrite()
    assert said != draft
    assert ". I felt" not in said


def test_a_second_blank_that_tells_no_more_goes(checker: Checker) -> None:
    said = checker.check("You're two-faced like him! Where were you last night? You're such a liar!").rewrite()
    assert said.count("[") == 1
    assert said.endswith("Where were you last night?")
    said = checker.check("You idiot! Where were you last night? You moron!").rewrite()
    assert said == "I'm annoyed with you right now. Where were you last night?"


def test_a_second_blank_that_stands_beside_a_fact_stays(checker: Checker) -> None:
    assert "I passed" in checker.check("You never helped me study. I passed, no thanks to you.").rewrite()


def test_after_a_feeling_a_wish_is_only_the_wish(checker: Checker) -> None:
    said = checker.check("You lied to me about the car. And now shut up.").rewrite()
    assert said.startswith("I felt hurt when you lied to me about the car")
    assert "I feel" not in said


@pytest.mark.parametrize(
    "scorn", [" Pathetic.", " That's disgusting!", " Such stupid excuses.", " Did you know that?", "... so childish."]
)
def test_scorn_beside_a_rewritten_sentence_goes_with_it(checker: Checker, scorn: str) -> None:
    plain = checker.check("You lied to me about the car.").rewrite()
    assert checker.check(f"You lied to me about the car.{scorn}").rewrite() == plain


@pytest.mark.parametrize("fact", [" That is the third car.", " It was late.", " That was not bad for a start."])
def test_what_is_told_beside_a_rewritten_sentence_stays(checker: Checker, fact: str) -> None:
    assert checker.check(f"You lied to me about the car.{fact}").rewrite().endswith(fact)


@pytest.mark.parametrize("draft", ["You never answer me WTF!!!", "WHY DO YOU ALWAYS IGNORE ME?! WTF"])
def test_an_outcry_goes_with_the_question_that_it_stands_beside(checker: Checker, draft: str) -> None:
    said = checker.check(draft).rewrite()
    assert said.startswith("I felt ")
    assert "wtf" not in said.lower()
    assert "!" not in said


def test_of_a_row_that_only_judges_the_first_blank_stays(checker: Checker) -> None:
    said = checker.check(
        "You are a selfish idiot so I don't expect you to understand, but you can go to hell."
    ).rewrite()
    assert said.count("[") == 1
    assert said.endswith("].")


def test_what_hangs_on_a_judgement_goes_with_it(checker: Checker) -> None:
    said = checker.check("You are a pain, always whining about money.").rewrite()
    assert "whining" not in said
    assert said.count("[") == 1


def test_quoted_words_are_not_left_hanging_on_a_blank(checker: Checker) -> None:
    draft = "You don't deserve to be called “my friend”, I am tired."
    assert "] “" not in checker.check(draft).rewrite()


def test_a_sentence_is_not_half_said_beside_a_threat(checker: Checker) -> None:
    draft = "I want to punch you because you're such an idiot."
    assert checker.check(draft).rewrite() == draft


ROWS = {
    "You come into my room and fucking change everything.": "when you came into my room and changed everything.",
    "You lie and cheat and steal.": "when you lied, cheated, and stole.",
    "You shout at me, slam the door and then leave.": "when you shouted at me, slammed the door, and left.",
    "Every time we cook, you tell me that I'm late or that I'M the one who is guilty.": (
        "told me that I was late or that I was the one who was guilty."
    ),
}


@pytest.mark.parametrize(("draft", "wanted"), ROWS.items())
def test_all_verbs_of_a_row_are_told_in_one_tense(checker: Checker, draft: str, wanted: str) -> None:
    texts = [each.text for finding in checker.check(draft).findings for each in finding.suggestions]
    texts.append(checker.check(draft).rewrite())
    assert any(wanted in text for text in texts), texts


@pytest.mark.parametrize("draft", ["You do nothing but whine.", "You eat bread and butter."])
def test_nouns_in_a_row_stay_nouns(checker: Checker, draft: str) -> None:
    said = checker.check(draft).rewrite()
    assert "whined" not in said
    assert "buttered" not in said


JABS = {
    "You lied to me. I'm so sad for you.": "I felt hurt when you lied to me.",
    "You lied to me. I'm sad for you and your kids.": "I felt hurt when you lied to me. I'm sad for you and your kids.",
    "You lied to me and I'm happy for you.": "I felt hurt when you lied to me and I'm happy for you.",
    "You're a liar, and I feel sorry for you because you think nobody sees it.": "I felt uneasy when [what was said].",
    "Cry all you want but it's not her fault that you can't cook.": "I don't think it's her fault.",
    "Cry all you want but it's not her fault that the bus was late.": (
        "I'm annoyed about [what was said]. It's not her fault that the bus was late."
    ),
}


@pytest.mark.parametrize(("draft", "wanted"), JABS.items())
def test_pity_and_jabs_go_with_the_accusation_that_they_stand_beside(checker: Checker, draft: str, wanted: str) -> None:
    assert checker.check(draft).rewrite() == wanted


def test_a_feeling_and_a_ready_sentence_are_not_stacked(checker: Checker) -> None:
    draft = "you need to get some help and a life, but keep whining you damn idiot"
    assert checker.check(draft).rewrite() == "i'm really frustrated about [what happened]"


BLOWN_UP = {
    "You always leave us for them, which is whenever you aren't at work.": "I feel hurt when you leave us for them.",
    "You always ditch us for him, which is always.": "I felt hurt when you left us for him.",
    "You always leave us for them, which is sad for the kids.": (
        "I felt hurt when you left us for them, which was sad for the kids."
    ),
}


@pytest.mark.parametrize(("draft", "wanted"), BLOWN_UP.items())
def test_how_often_it_is_goes_even_where_it_is_told_behind(checker: Checker, draft: str, wanted: str) -> None:
    assert checker.check(draft).rewrite() == wanted


VERDICTS = {
    "Every time you do something upsetting, you tell me that I'm overreacting.": (
        "I feel hurt when you do something upsetting and then tell me that I'm overreacting."
    ),
    "Whenever you do something wrong, you blame me.": "I feel upset when you blame me.",
    "Every time you do the dishes, you blame me for the mess.": (
        "I feel upset when you do the dishes and blame me for the mess."
    ),
}


@pytest.mark.parametrize(("draft", "wanted"), VERDICTS.items())
def test_a_verdict_on_an_act_is_no_time_for_another(checker: Checker, draft: str, wanted: str) -> None:
    assert checker.check(draft).rewrite() == wanted


def test_a_second_question_goes_with_a_first_that_only_judges(checker: Checker) -> None:
    finding = checker.check("Why do you always have to be rude and why do you always use cheap tricks?").findings[0]
    assert finding.suggestions[0].text == "I'm really upset about [what happened]."
    beside = checker.check("Why do you always have to be rude and where is my book?")
    assert beside.rewrite() == "That hurt my feelings and where is my book?"
