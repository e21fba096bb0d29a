"""A jab goes with the sentence that it stands beside, and what it tells of the writer is said of the writer."""

from __future__ import annotations

import pytest

from kindphrase import Checker

REWRITTEN = [
    # what tells nothing
    ("you laughed at my speech. that says it all", "i felt embarrassed when you laughed at my speech."),
    (
        "You broke my shelf, learn to read a manual. The plants fell down.",
        "I'm upset that you broke my shelf. The plants fell down.",
    ),
    (
        "you lied to me about the loan. dont act so innocent. pay it back please",
        "i felt hurt when you lied to me about the loan. pay it back please",
    ),
    ("you forgot my play. i bet you would come if it was hers", "i'm disappointed that you forgot my play."),
    (
        "you called me lazy at dinner. you did this, not me. can we talk on sunday?",
        "i felt hurt when you called me lazy at dinner. can we talk on sunday?",
    ),
    # what tells of the writer
    (
        "you yelled at me in front of my team and now you wonder why i'm quiet",
        "i'm upset that you yelled at me in front of my team. that's why i'm quiet",
    ),
    (
        "You lied to me. And the next day you wonder why I don't pick up. Give me a week.",
        "I felt hurt when you lied to me. That's why I don't pick up. Give me a week.",
    ),
    (
        "You yelled at me in the shop, and you think I'm the problem.",
        "I'm upset that you yelled at me in the shop. I don't think I'm the problem.",
    ),
    (
        "you left me out of the will, and you still wonder why we don't visit?",
        "i felt hurt when you left me out of the will. that's why we don't visit.",
    ),
    # what is blamed on somebody beside it, and what is hinted at
    (
        "you sold my tent. now we all have to sleep in the car because of you",
        "i'm upset that you sold my tent. now we all have to sleep in the car",
    ),
    # guesses at a motive, and how seldom it was
    ("You hung up on me because you knew I was right.", "I felt hurt when you hung up on me."),
    ("you interrupted me at the table just to look smart", "i felt cut off when you interrupted me at the table"),
    ("You lied to my aunt about the will, and you knew it.", "I felt hurt when you lied to my aunt about the will."),
    ("can you please rinse your bowl for once", "i'd really like you to rinse your bowl"),
]
LEFT = [
    # a request, a kind guess, a fact
    ("you never helped me with the move. please learn to count on me", "please learn to count on me"),
    ("you forgot my concert, i bet you were tired", "i bet you were tired"),
    ("you lied to me and now i wonder why i stayed", "i wonder why i stayed"),
    ("you never wrote to me about the keys. send them today. thanks", "thanks"),
    ("you yelled at me because i was late", "because i was late"),
    ("you never told me about the party, and now i'm the last one to know?", "the last one to know?"),
]


@pytest.mark.parametrize(("draft", "wanted"), REWRITTEN)
def test_a_jab_does_not_stay(draft: str, wanted: str, checker: Checker) -> None:
    assert checker.check(draft).rewrite() == wanted


@pytest.mark.parametrize(("draft", "kept"), LEFT)
def test_what_tells_something_stays(draft: str, kept: str, checker: Checker) -> None:
    assert kept in checker.check(draft).rewrite()
