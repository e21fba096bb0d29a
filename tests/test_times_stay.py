"""A time stays with what it is the time of, and what is so again and again is told as that."""

from __future__ import annotations

import pytest

from kindphrase import Checker

STAYS = [
    # of a thing
    (
        "You threw out the chair that my grandfather made when he was in the army.",
        "I'm upset that you threw out the chair that my grandfather made when he was in the army.",
    ),
    (
        "You blame me for the crack that was in the wall when I got the keys.",
        "I'm upset that you blamed me for the crack that was in the wall when I got the keys.",
    ),
    (
        "u deleted the pics i took when we were on holiday",
        "i felt discouraged when u deleted the pics i took when we were on holiday",
    ),
    # of the later of two acts
    (
        "You left the party and then you called me names while I was driving.",
        "I felt hurt when you left the party and called me names while I was driving.",
    ),
    (
        "You lie to me and while I was away you sold my car.",
        "I felt hurt and upset when you lied to me and sold my car while I was away.",
    ),
    # on what the act hangs
    ("ya just quit every game when it gets hard", "i feel frustrated when ya quit every game when it gets hard"),
    ("You lied to me when it mattered.", "I felt hurt when you lied to me when it mattered."),
    # of the act itself
    ("You always yell at me when I come home late.", "I felt upset when I came home late and you yelled at me."),
    (
        "You took my keys when I was asleep and drove my car.",
        "I felt annoyed when I was asleep and you took my keys and drove my car.",
    ),
]
WEIGHED = [
    ("You treat your car better than you treat me.", "I feel hurt when you treat your car better than you treat me."),
    (
        "you treated your brother better than you treated me last night",
        "i felt hurt when you treated your brother better than you treated me last night",
    ),
]
BESIDE = [
    # a guess at why is a sentence, and one at what is hoped is not said
    (
        "You could have warned me, but I guess you enjoyed it.",
        "I'm upset that you didn't warn me. I guess you enjoyed it.",
    ),
    ("You should have told me but I thought you knew.", "I'm upset that you didn't tell me but I thought you knew."),
    (
        "You changed the price without telling us and hope that nobody notices.",
        "I felt frustrated when you changed the price without telling us.",
    ),
    (
        "You speak to us like we are idiots and you never had to wait in line.",
        "I felt hurt when you spoke to us like we were idiots, and you never had to wait in line.",
    ),
    (
        "you ignored me for days and then its hey whats up",
        "i felt hurt when you ignored me for days and then said hey whats up",
    ),
    # where nobody is close
    (
        "I was on the phone for an hour and then your technician hung up on me.",
        "I was on the phone for an hour and I felt upset when your technician hung up on me.",
    ),
    (
        "I have knocked six times this week and you don't come to the door.",
        "I have knocked six times this week and I feel disappointed when you don't come to the door.",
    ),
    ("I cried on the phone and you hung up on me.", "I cried on the phone and I felt hurt when you hung up on me."),
]


@pytest.mark.parametrize(("draft", "wanted"), [*STAYS, *WEIGHED, *BESIDE])
def test_it_is_told_of_its_time(draft: str, wanted: str, checker: Checker) -> None:
    assert checker.check(draft).rewrite() == wanted
