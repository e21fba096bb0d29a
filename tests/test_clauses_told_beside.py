"""What stands beside an accusation in its sentence is told right, or stays: "there is", "the minute", "all I want"."""

from __future__ import annotations

import pytest

from kindphrase import Checker


@pytest.fixture(scope="module")
def checker() -> Checker:
    return Checker()


@pytest.mark.parametrize(
    ("draft", "expected"),
    [
        # what is there stays behind it, and many are many
        (
            "You never clean up when there's a party.",
            "I felt frustrated when there was a party and you didn't clean up.",
        ),
        (
            "You never help me when there are dishes in the sink.",
            "I felt frustrated when there were dishes in the sink and you didn't help me.",
        ),
        ("You never call unless there is a problem.", "I feel hurt when you don't call unless there is a problem."),
        # a time that a parser takes for a thing
        (
            "You never listen to me the minute he walks in.",
            "I felt frustrated when you didn't listen to me the minute he walked in.",
        ),
        (
            "You never listen to me every time the phone rings.",
            "I feel frustrated when you don't listen to me every time the phone rings.",
        ),
        (
            "You ignored me when all I want is peace.",
            "I felt hurt when all I wanted was peace and you ignored me.",
        ),
        (
            "You never listen no matter how often I ask.",
            "I felt frustrated when you didn't listen no matter how often I asked.",
        ),
        # behind a blank
        (
            "You were so rude after I had cooked for you.",
            "I'm really upset about [what was said] after I had cooked for you.",
        ),
        (
            "You were a jerk after we moved in together.",
            "I'm really angry about [what happened] after we moved in together.",
        ),
        (
            "You're so rude just because I earn less.",
            "I'm really upset about [what was said] just because I earn less.",
        ),
        # a reason that is no fault is not what hurts
        ("You're so arrogant because you went to college.", "I'm annoyed about [what was said]."),
        ("You're a liar because you told me you were at work.", "I'm upset that you told me you were at work."),
        # what came of it, what others saw, how it was done
        (
            "You promised to quit smoking and you're still smoking.",
            "You promised to quit smoking and I'm frustrated that you're still smoking.",
        ),
        ("Even my sister noticed that you ignored me.", "I'm upset that you ignored me."),
        (
            "You humiliated me by laughing at my accent.",
            "I felt embarrassed when you laughed at my accent.",
        ),
        # what somebody does with ease or relish, on purpose, or would do
        ("You have no problem lying to my face.", "I felt hurt when you lied to my face."),
        ("You get a thrill out of scaring me.", "I felt hurt when you scared me."),
        ("You ignored me on purpose.", "I'm upset that you ignored me."),
        ("You wouldn't even notice if I left.", "I felt unimportant when [what happened]."),
        ("If I mattered to you, you would have called.", "I felt hurt when you didn't call."),
        ("That was no accident and you know it.", "I'm really hurt by [what happened]."),
        # what is asked for by asking when it was last done
        ("When do you ever visit me?", "I'd really like you to visit me."),
        ("When was the last time you encouraged me?", "I'd really like you to encourage me."),
        ("You could say sorry for once.", "I'd really like you to say sorry."),
        ("You didn't have to yell at the kids.", "I'm upset that you yelled at the kids."),
        ("Admit it, you still love her.", "I'm really hurt by [what happened]."),
        (
            "Imagine my surprise when you told us that the trip was off.",
            "I felt surprised when you told us that the trip was off.",
        ),
        (
            "You ruined the evening we had planned for months.",
            "The evening we had planned for months was ruined by [what happened].",
        ),
    ],
)
def test_rewrites(checker, draft, expected):
    assert checker.check(draft).rewrite() == expected


@pytest.mark.parametrize(
    "draft",
    [
        "You always support me no matter what happens.",
        "You're lovely no matter what they say.",
        "You never know what you have until you lose it.",
    ],
)
def test_look_alikes_stay_silent(checker, draft):
    assert not checker.check(draft).findings


@pytest.mark.parametrize("word", ["promised", "swore"])
@pytest.mark.parametrize("rest", ["", " you", " it", " you are", " it's"])
def test_a_promise_may_break_off_anywhere(checker, word, rest):
    assert checker.check(f"You {word} to call and{rest}").findings
