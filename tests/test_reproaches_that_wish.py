"""A reproach that holds a wish or the writer's own side says that, with a name behind it and where it runs on."""

from __future__ import annotations

import pytest

from kindphrase import Checker

WISHED = {
    # how hard it is, or was
    "was it that hard to pick up the parcel?": "i'd have liked you to pick up the parcel.",
    "Was it too much trouble to ring me?": "I'd have liked you to ring me.",
    "is it that hard to grow up": "i'm really frustrated about [what happened]",
    "Is it so hard for you to own a mistake?": "I'm really frustrated about [what happened].",
    # for once, and one job
    "try being honest for once in your life": "i'd really like you to be honest",
    "You had one job, feed the fish.": "I'd have liked you to feed the fish.",
    "We had one job for you: lock up at ten.": "I'd have liked you to lock up at ten.",
    "you had one job": "i'm really disappointed by [what was left undone]",
    "would be nice if you told me before you leave": "i'd really like you to tell me before you leave",
    # what the writer has to do as long as it is not done
    "I wouldn't have to cook till ten if you did your share of the work": (
        "I have to cook till ten, and I'd really like you to do your share of the work"
    ),
    "i wouldnt have to yell if u answered the first time": "i'd really like u to answer the first time",
    # what a condition leads to is not so
    "maybe if you stopped drinking you would find work and stop borrowing from me": (
        "i'd really like you to stop drinking and find work"
    ),
    "Maybe if you put your phone down you would notice the kids.": "I'd really like you to put your phone down.",
    "I guess the rules about parking only apply to everyone but you, good to know": (
        "I'd like the rules about parking to apply to all of us"
    ),
    "It's always your way or the highway, isn't it?": "I'd like to have a say too.",
    "Even my grandma does this faster than you do.": "I'd like this to be done faster.",
    "Oh so now you have time for your son.": "I wish you'd had time for your son before.",
}
OWN_SIDE = {
    "must be nice having someone else walk your dog": "i'm frustrated when someone else has to walk your dog",
    "It must be lovely to have someone who does everything for you.": (
        "It must be lovely to have someone who does everything for you."
    ),
    "Why am I always the one who sweeps up after you?": "I feel frustrated when I have to sweep up after you.",
    "why am i always the one who has to say sorry": "i feel frustrated when i'm the one who has to say sorry",
    "feels like talking to a wall with u": "i don't feel listened to",
    "Oh great, another promise you won't keep.": "I'm worried that this promise won't be kept.",
    "I trusted you with my savings.": "I trusted you with my savings, and I'm really hurt by [what happened].",
    "I asked you four times for the keys.": "I'm frustrated that I had to ask four times for the keys.",
    "i asked u twice about the form": "i'm frustrated that i had to ask twice about the form",
    "Are you kidding me with these opening hours?": "I'm really upset about these opening hours.",
    "And today you ask me to pay a fee, are you serious?": "I'm really upset that you ask me to pay a fee today.",
    "I looked after your dog for two weeks when you were in Spain.": (
        "I looked after your dog for two weeks when you were in Spain, and I feel hurt."
    ),
    "Why is it that when he is late you laugh, but when I'm late you shout at me?": (
        "I feel hurt that when he is late you laugh, but when I'm late you shout at me."
    ),
}
NAMED = {
    "why do i always have to hear about it from strangers, mum": (
        "i feel frustrated when i have to hear about it from strangers, mum"
    ),
    "Do you ever think about anyone but yourself, Tom?": "I'd like my needs to count too, Tom.",
    "where is my apology, dad?": "i'd really like an apology, dad.",
    "How hard is it to say hello, mum?": "I'd really like you to say hello, mum.",
    # these mock
    "Nice job, genius.": "I'm really frustrated about [what went wrong].",
    "nice job, Sherlock": "i'm really frustrated about [what went wrong]",
}
RUN_ON = {
    "cant u just be happy for me for once, ur meant to be my mate": (
        "i'd really like u to be happy for me. ur meant to be my mate"
    ),
    "try helping for once in ur life maybe the kids would talk to u": (
        "i'd really like u to help. maybe the kids would talk to u"
    ),
    "was it that hard to feed the cat, i was gone for one night": (
        "i'd have liked you to feed the cat. i was gone for one night"
    ),
    "where is my apology, you said you would send one": "i'd really like an apology. you said you would send one",
    # no question of ours leaves its mark behind
    "u ruined my party and u dont even care": "my party was ruined by [what happened]",
    "You ruined my party and you don't even care.": "My party was ruined by [what happened].",
    # what hangs on somebody else is no wish, and would point at nobody behind a blank
    "Even the old owner answered letters, and he was eighty.": (
        "Even the old owner answered letters, and he was eighty."
    ),
}


@pytest.mark.parametrize(("draft", "wanted"), [*WISHED.items(), *OWN_SIDE.items(), *NAMED.items(), *RUN_ON.items()])
def test_it_says_that(checker: Checker, draft: str, wanted: str) -> None:
    assert checker.check(draft).rewrite() == wanted


@pytest.mark.parametrize(
    "draft",
    [
        "It would be nice if you came on Sunday.",
        "I trusted you with the kids today, thanks for being so good with them!",
        "maybe if you took the bus you would get there faster",
        "I'm sad that you called me names, mum.",
        "If you helped you would see how hard it is and thank me.",
    ],
)
def test_it_is_left_alone(checker: Checker, draft: str) -> None:
    assert checker.check(draft).rewrite() == draft
