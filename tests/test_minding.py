"""What nobody thought of is told as what the writer would have liked, or would like."""

from __future__ import annotations

import pytest

import kindphrase

WISHED = {
    "But it never occurred to you that I might want to be asked.": (
        "But I wish you had seen that I might want to be asked."
    ),
    "It never crossed your mind that I was waiting in the rain.": "I wish you had seen that I was waiting in the rain.",
    "it didnt even cross ur mind to call": "i wish you had called",
    "Did it really not cross your mind to ask before you sold our tent?": (
        "I wish you had asked before you sold our tent."
    ),
    "It clearly doesn't cross your mind to help.": "I'd like you to help.",
    "It hasn't occurred to you that I am tired too.": "I wish you could see that I am tired too.",
    "It never crossed your mind to be on time.": "I wish you had been on time.",
    "I was on my own with two kids and it didn't once cross your mind to at least text.": (
        "I was on my own with two kids and I wish you had at least texted."
    ),
    "it has never once dawned on you that somebody has to do the washing up, has it": (
        "i wish you could see that somebody has to do the washing up"
    ),
    # what is not named stays a blank
    "It never crossed your mind.": "I'm really frustrated about [what happened].",
    # what is known of somebody close
    "And your son, you have no idea who he plays with.": ("And your son, I wish you knew who he plays with."),
    "You have no clue how hard he worked for this.": "I wish you knew how hard he worked for this.",
}


@pytest.mark.parametrize(("draft", "rewritten"), WISHED.items())
def test_it_is_a_wish(checker: kindphrase.Checker, draft: str, rewritten: str) -> None:
    assert checker.check(draft).rewrite() == rewritten


def test_an_accusation_in_what_was_not_thought_of_is_not_said_again(checker: kindphrase.Checker) -> None:
    assert "likes you" not in checker.check("It never occurred to you that nobody likes you.").rewrite()
