"""Plain facts of both sides, told with how it was where nothing else could be said but a blank."""

from __future__ import annotations

import pytest

from kindphrase import Checker


@pytest.mark.parametrize(
    ("draft", "rewrite"),
    [
        (
            "Left work early to see you and you didn't even get off the couch.",
            "Left work early to see you and I felt unimportant when you didn't get off the couch.",
        ),
        (
            "I paid for new tyres and you gave me the old ones.",
            "I paid for new tyres and I felt hurt when you gave me the old ones.",
        ),
        (
            "I trusted you with the keys and now the car is gone.",
            "I trusted you with the keys and I'm hurt that now the car is gone.",
        ),
        (
            "You took the house and the dog and I got the debts.",
            "You took the house and the dog and I'm hurt that I got the debts.",
        ),
        (
            "The sink has been blocked since Monday and you walk past it every day.",
            "The sink has been blocked since Monday and I'm frustrated that you walk past it every day.",
        ),
        (
            "I missed the interview because you couldn't be bothered to wake me.",
            "I felt disappointed when you didn't wake me and I missed the interview.",
        ),
        (
            "you stood there and let her shout at me like that and said nothing",
            "i felt frustrated and upset when you stood there, let her shout at me like that, and said nothing",
        ),
        ("I'm not your maid, wash your own damn plate.", "I'd like you to wash your own plate."),
        ("im not ur alarm clock so stop asking me to wake u up", "i'd like u to stop asking me to wake u up"),
        (
            "maybe next time think before you open your mouth in front of my mum",
            "next time i'd like you to think before you speak in front of my mum",
        ),
        ("have the guts to say it to my face", "i'd like you to tell me directly"),
        (
            "It took you three months to ask how I was.",
            "I waited three months for you to ask how I was and I felt hurt.",
        ),
        (
            "funny how you only call when your car breaks down",
            "i'd like you to call, not just when your car breaks down",
        ),
        ("Funny how you have time for everybody but me.", "I'd like you to have time for me too."),
        (
            "must be nice to just leave n start again while i pay ur debts",
            "i find it hard that you can leave n start again while i pay ur debts",
        ),
        (
            "must be nice having a mum who does your laundry",
            "i find it hard that you have a mum who does your laundry",
        ),
    ],
)
def test_both_sides_are_told(checker: Checker, draft: str, rewrite: str) -> None:
    assert checker.check(draft).rewrite() == rewrite


@pytest.mark.parametrize(
    "draft",
    [
        # threatened, guessed or in scorn: nothing of it is told as a fact
        "If you leave now I will burn your things and you know it",
        "I worked two jobs and you think you're better than me",
        "It must be nice to live by the sea!",
        "I am not your enemy, do your best and I will help",
        "It took you no time at all to fix my sink, thank you!",
    ],
)
def test_what_is_no_account_stays(checker: Checker, draft: str) -> None:
    assert checker.check(draft).rewrite() == draft


def test_nothing_felt_is_told_of_a_want(checker: Checker) -> None:
    assert "that u want" not in checker.check("u come home and then you want dinner").rewrite()
