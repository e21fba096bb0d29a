"""Taunts beside a sentence of ours go; where one holds a fact, the fact stays."""

from __future__ import annotations

import pytest

from kindphrase import Checker

TOLD = [
    # what only taunts
    (
        "You shouted at me in front of the kids. Which one of us is the immature one?",
        "I'm upset that you shouted at me in front of the kids.",
    ),
    ("You hung up on me. I am just a number to you and you make me feel it.", "I felt hurt when you hung up on me."),
    (
        "You left me with the kids all weekend. It's not like I have a life or anything.",
        "I felt overwhelmed when you left me with the kids all weekend.",
    ),
    (
        "You laughed at my speech. I think you wanted everybody to see it.",
        "I felt embarrassed when you laughed at my speech.",
    ),
    (
        "You ate my lunch again. But hey, at least you remembered where the fridge is.",
        "I'm annoyed that you ate my lunch again.",
    ),
    ("You yelled at me. Easy for you to talk.", "I'm upset that you yelled at me."),
    ("u ate my lunch again and hoped i wouldnt notice", "i'm annoyed that u ate my lunch again"),
    (
        "You left me with the bill and hoped nobody would ask.",
        "I felt overwhelmed when you left me with the bill.",
    ),
    # what holds a fact
    (
        "You told mum before I could. So kind of you, after I drove you to the airport at four.",
        "I felt hurt when you told mum before I could. I drove you to the airport at four.",
    ),
    (
        "You promised to call and you didn't. Who do you think had to calm the kids down?",
        "I felt frustrated when you promised to call and didn't. I had to calm the kids down.",
    ),
    (
        "Easy for you to say, you have two cars. You laughed when I asked for a lift.",
        "You have two cars. I also felt embarrassed when I asked for a lift and you laughed.",
    ),
    (
        "You cancelled my appointment twice. But you had time to charge me for both, right?",
        "I'm disappointed that you cancelled my appointment twice. But you had time to charge me for both.",
    ),
    (
        "You yelled at me and then it's hey what's for dinner",
        "I'm upset that you yelled at me and then you said \"hey what's for dinner\"",
    ),
    (
        "You broke the lamp and said nothing. Did you think I wouldn't see it?",
        "I'm upset that you broke the lamp and said nothing. I did see it, and I'm upset.",
    ),
    (
        "You told Ben one price and me another. Did you think we don't compare?",
        "You told Ben one price and me another. We do compare, and I'm upset.",
    ),
    # what is guessed at, done in vain, or asked for as a jab
    (
        "no idea why we even bother planning if u cancel on the day",
        "we feel discouraged when we plan and u cancel on the day",
    ),
    ("Try looking at your own results before you criticise mine.", "I'd rather you didn't criticise my results."),
    (
        "I think you like it when I cry because then you can tell everyone I'm weak.",
        "I feel hurt when I cry and you tell everyone I'm weak.",
    ),
    (
        "u only text me when u and her have a row. im done",
        "i feel hurt when u text me only when u and her have a row. im done",
    ),
]


@pytest.mark.parametrize(("draft", "wanted"), TOLD)
def test_a_taunt_goes_and_its_fact_stays(draft: str, wanted: str, checker: Checker) -> None:
    assert checker.check(draft).rewrite() == wanted


@pytest.mark.parametrize(
    ("draft", "kept"),
    [
        ("You laughed at my speech. Who is late today?", "Who is late today?"),
        ("You cancelled on me again. But you're coming on Friday, right?", "But you're coming on Friday, right?"),
        ("You hung up on me. I think you wanted me to call back later.", "I think you wanted me to call back later."),
        ("You yelled at me. Go home if you can't handle it.", "Go home if you can't handle it."),
        ("You were late again. Guess who had to feed the cat? Me.", "Guess who had to feed the cat? Me."),
        ("You yelled at me. And then it's Monday and I have to work.", "And then it's Monday and I have to work."),
        ("It's easy to say sorry. You yelled at me.", "It's easy to say sorry."),
        ("You yelled at me and hoped I would see your point.", "and hoped I would see your point"),
        ("Maybe clean your own desk before you complain about mine.", "you to clean your own desk before"),
    ],
)
def test_what_only_looks_like_a_taunt_stays(draft: str, kept: str, checker: Checker) -> None:
    assert kept in checker.check(draft).rewrite()
