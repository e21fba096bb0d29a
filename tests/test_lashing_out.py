"""What lashes out beside a rewritten sentence, and outbursts that are all of a sentence."""

from __future__ import annotations

import pytest

from kindphrase import Checker

GOES = {
    "You forgot the tickets. you pig": "I'm disappointed that you forgot the tickets",
    "I hate you, you donkey. Get lost.": "I'm really angry with you right now and I need some space.",
    "Get lo lost i cant stand you": "I'm really angry with you right now",
}
# beside these, a kind sentence mocks: the line is left as it is
LEFT = [
    "kid you built like a broken fridge. Go away. Dont @ me",
    "You're so annoying. I'm not sure if it's because you're asian or because nobody taught you",
    "I hate you. I will slap you",
]
STAYS = {
    "You never called me. I know you're not an idiot.": "I know you're not an idiot.",
    "You never called me. You too?": "You too?",
    "You're so rude. I hope you two are well.": "I hope you two are well.",
    "You never called me. It's not because you're a woman.": "It's not because you're a woman.",
    "She was a wonderful robot unlike you": "She was a wonderful robot.",
    "You never listen. I had to get out of bed at five.": "I had to get out of bed at five.",
}


@pytest.mark.parametrize(("draft", "wanted"), GOES.items())
def test_what_only_lashes_out_goes_with_its_neighbour(checker: Checker, draft: str, wanted: str) -> None:
    assert checker.check(draft).rewrite() == wanted


@pytest.mark.parametrize("draft", LEFT)
def test_beside_a_sneer_that_stays_nothing_is_half_cleaned(checker: Checker, draft: str) -> None:
    report = checker.check(draft)
    assert report.findings
    assert report.rewrite() == draft


@pytest.mark.parametrize(("draft", "kept"), STAYS.items())
def test_what_only_looks_like_it_stays(checker: Checker, draft: str, kept: str) -> None:
    said = checker.check(draft).rewrite()
    assert said != draft
    assert kept in said


def test_another_line_is_rewritten_all_the_same(checker: Checker) -> None:
    said = checker.check("You never called me.\n\nkid you built like a broken fridge. Go away.").rewrite()
    assert said == "I felt hurt when you didn't call me.\n\nkid you built like a broken fridge. Go away."


OUTBURSTS = {
    "No, I despise you!": "No, I'm really angry with you right now.",
    "Get lost you are so stupid": "I'm upset and I need some space",
    "Shut up you are boring": "I'm bored and I'd like you to stop",
    "what the hell is wrong with you": "i'm really upset right now",
    "Fuck off mate. I am asking about lunch": "I'm upset and I need some space. I am asking about lunch",
    "You keep pushing me the hell away.": "I feel frustrated when you keep pushing me away.",
    "why didn't you reply rascal": "i felt frustrated when you didn't reply",
    "You called me stupid.": "I felt hurt when you called me stupid.",
    "it's so sad that you ignore me": "i felt hurt when you ignored me",
}
TOLD = {
    "You told me you didn't want me anymore, as if I was a burden.": "you told me you didn't want me anymore.",
    "You told me you didn't know me when I mentioned Rome": "you told me you didn't know me when I mentioned Rome",
    "You once said you only stayed for the kids.": "you said you only stayed for the kids.",
}


@pytest.mark.parametrize(("draft", "wanted"), OUTBURSTS.items())
def test_a_short_outburst_is_said_as_its_rule_knows_it(checker: Checker, draft: str, wanted: str) -> None:
    assert checker.check(draft).rewrite() == wanted


@pytest.mark.parametrize(("draft", "told"), TOLD.items())
def test_what_somebody_said_is_told_as_said(checker: Checker, draft: str, told: str) -> None:
    assert checker.check(draft).rewrite() == f"I felt hurt when {told}"


@pytest.mark.parametrize("draft", ["it's your fault for feeling so bad", "it's your fault for thinking that"])
def test_what_somebody_feels_is_no_deed(checker: Checker, draft: str) -> None:
    said = checker.check(draft).rewrite()
    assert "when you" not in said
    assert "that you" not in said


JUDGED = {
    "You lied and were too lazy to call.": "I felt hurt when you lied and didn't call.",
    "you are mad go to hell": "i'm really angry right now",
}


@pytest.mark.parametrize(("draft", "wanted"), JUDGED.items())
def test_words_that_judge_do_not_stay_in_what_is_told(checker: Checker, draft: str, wanted: str) -> None:
    assert checker.check(draft).rewrite() == wanted


def test_being_too_tired_is_told_and_not_judged(checker: Checker) -> None:
    assert "didn't call" not in checker.check("You lied and were too tired to call.").rewrite()


def test_the_way_of_talking_is_not_the_talking(checker: Checker) -> None:
    said = checker.check("don't talk to me like that you idiot").rewrite()
    assert "when you talk to me." not in said
    assert "like that" in said
