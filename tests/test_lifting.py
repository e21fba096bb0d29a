"""An accusation in a clause that cannot be said alone: what holds it is told, or what is wished or asked for."""

from __future__ import annotations

import pytest

from kindphrase import Checker

TOLD = [
    # the act that the words hang on, and what they say of its time
    ("You rang the office before you rang us.", "I felt upset when you rang the office before you rang us."),
    (
        "you told gran before you told us and now dad is upset",
        "i felt hurt when you told gran before you told us and now dad is upset",
    ),
    (
        "you ask me to relax after you called my sister names",
        "i felt frustrated when you asked me to relax after you called my sister names",
    ),
    (
        "She lives next door and you talk to her more than you talk to me.",
        "She lives next door and I feel hurt when you talk to her more than you talk to me.",
    ),
    # what is guessed or added up beside it goes
    (
        "I asked you for one favour and you forgot, like you forget everything.",
        "I'm disappointed that you forgot.",
    ),
    ("You invited her when you knew perfectly well how I feel about her.", "I'm upset that you invited her."),
    # what was known was so
    (
        "you ate the last slice when you knew full well it was mine",
        "i'm upset that you ate the last slice even though it was mine",
    ),
    # what had not been done, and what would have come of it
    ("If you had told me, I could have helped.", "I wish you had told me. I could have helped."),
    (
        "If you hadn't invited your ex, we would have had a nice party.",
        "I wish you hadn't invited your ex. We would have had a nice party.",
    ),
    (
        "if you'd bothered to read my message you'd know we moved to friday",
        "i wish you had read my message. we moved to friday",
    ),
    # what is asked for where somebody does not like something
    ("if you have a problem with me then say it to my face", "if you have a problem with me, i'd like you to tell me"),
    (
        "maybe ask me how the exam was before you start shouting about the mess",
        "i'd really like you to ask me how the exam was before you start shouting about the mess",
    ),
    (
        "If you can't sing alto then don't pick alto, it's that simple.",
        "If you can't sing alto, I'd rather you didn't pick alto.",
    ),
    # what is put into a question, or found odd
    ("Since when do you decide who gets to come?", "I'd rather you didn't decide who gets to come."),
    ("did you really think i wouldnt notice that you took the money", "i'm upset that you took the money"),
    (
        "Funny how you only find time when your boss is there.",
        "I'm frustrated that you only find time when your boss is there.",
    ),
    (
        "i dont know why i bother cooking for you when you never eat it",
        "i feel discouraged when i cook for you and you don't eat it",
    ),
    (
        "why do we pay for this gym when you give every slot to your friends",
        "we pay for this gym and we're frustrated that you give every slot to your friends",
    ),
    (
        "You raised the fees again and the gate still doesn't work, so what exactly are we paying you for?",
        "We're frustrated that you raised the fees again and the gate still doesn't work.",
    ),
    (
        "now that i have money you want to be friends again",
        "i feel hurt that you want to be friends again now that i have money",
    ),
    ("it was fine until you broke it", "it was fine and i felt upset when you broke it"),
    (
        "i know youre busy but my brother has two jobs and he still manages to call me",
        "i know you're busy but i'd really like you to call me",
    ),
]


@pytest.mark.parametrize(("draft", "wanted"), TOLD)
def test_what_holds_the_accusation_is_told(draft: str, wanted: str, checker: Checker) -> None:
    assert checker.check(draft).rewrite() == wanted


@pytest.mark.parametrize(
    "draft",
    [
        # what is forgotten is no time, and what ought to be is no act
        "You clearly forgot where you come from.",
        "You signed up for this, now take the lead and raise your kids like you're supposed to.",
        # a thing is no fact of its own, and a jab no wish
        "If you had opened the folder you would have seen the letter.",
        "if you could read you would know that its closed",
        "Funny how you're never ill on payday.",
        "It's amazing how you always manage to cheer me up.",
        "great, you fixed the printer, thank you",
        "You will tell her before you tell me.",
        "If you can't come, tell me and don't leave me waiting.",
    ],
)
def test_nothing_else_is_lifted(draft: str, checker: Checker) -> None:
    assert checker.check(draft).rewrite() == draft
