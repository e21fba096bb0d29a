"""What is said as people say it: a rule laid down, a row left undone, a request, a verdict in plain words."""

from __future__ import annotations

import pytest

from kindphrase import Checker

SPOKEN = {
    # what somebody may not do
    "You don't get to disappear for a week.": "I don't think it's okay to disappear for a week.",
    "You can't simply ignore us for days.": "I don't think it's okay to ignore us for days.",
    # a row of what was not done
    "You never called, you never wrote, you never came by.": (
        "I felt hurt and lonely when you didn't call, write, or come by."
    ),
    # what is asked for, and what had better not be done
    "You should apologise to my mother.": "I'd really like you to apologise to my mother.",
    "U should not do this dumb thing": "I'd rather u didn't do this thing",
    # what is not felt
    "Why can't you trust me?": "I don't feel trusted.",
    "do you even care about me?": "i don't feel cared about.",
    # where somebody dwells
    "You're so obsessed with money.": "I'm frustrated by all the focus on money.",
    "you are obsessed with what i wear": "i'm frustrated by all the focus on what i wear",
    "You're so obsessed with money, what is wrong with you?": "I'm frustrated by all the focus on money.",
    # what makes no sense, and what should have been known
    "You don't even make sense": "That doesn't make sense to me",
    "I'm lost. You aren't making any sense.": "I'm lost. That doesn't make sense to me.",
    "You should have known I'd be late.": "I wish you had known that I'd be late.",
    # what only seems to come again and again does come
    "You constantly seem to interrupt me.": "I feel cut off when you interrupt me.",
    "You call me lazy, you call me rude.": "I felt hurt when you called me lazy and rude.",
    "can't you see that?": "i wish you could see that.",
    "Park where? Ur confusing": "Park where? I'm confused",
    "They won and we didn't, you muppet.": "They won and we didn't.",
    # what goes on in somebody is so now, and what they made somebody do has its cause
    "you dont want to sit with us": "i feel sad because it seems like you don't want to sit with us",
    "You just used me.": "I felt hurt when it seemed like you were using me.",
    "You made me miss the train.": "I missed the train because of [what happened].",
    "You ruined our picnic.": "Our picnic was ruined by [what happened].",
    # one feeling is enough
    "You always block me. IT WAS A GOAL. ARE YOU STUPID?": "I'm upset that you blocked me. IT WAS A GOAL.",
    # and a blank beside a wish asks for nothing
    "You guys are useless, now get out of my way.": "I'm disappointed and I need some space.",
}


@pytest.mark.parametrize(("draft", "said"), SPOKEN.items())
def test_it_is_said_as_people_say_it(checker: Checker, draft: str, said: str) -> None:
    assert checker.check(draft).rewrite() == said


@pytest.mark.parametrize(
    ("draft", "unsaid"),
    [
        # what is the writer's own to settle, and what nobody needs leave for
        ("You don't get to decide what I wear.", "okay"),
        ("You don't get to be angry about this.", "okay"),
        # a negation of another verb stays where it is
        ("You never called me and you were never on time.", "or"),
        ("You lied to me and never said sorry.", "or"),
        # more is asked than a feeling can answer
        ("Why can't you trust me with the car?", "I don't feel trusted."),
        # what is dwelt on is the receiver's own
        ("You're obsessed with yourself.", "focus"),
        # of the receiver, nothing is wished to have been known
        ("You should have known you were wrong.", "wish"),
        # what goes on inside somebody only seems so
        ("you always seem to think I'm stupid", "when you think"),
    ],
)
def test_a_look_alike_is_not_said_so(checker: Checker, draft: str, unsaid: str) -> None:
    said = checker.check(draft).rewrite()
    assert unsaid not in said.split() if unsaid.isalpha() else unsaid not in said


def test_what_asks_keeps_its_question_behind_a_feeling(checker: Checker) -> None:
    said = checker.check("You broke my lamp. It was new. What the hell do you want?").rewrite()
    assert "What do you want?" in said


def test_what_is_asked_with_an_insult_keeps_the_feeling(checker: Checker) -> None:
    assert checker.check("hey jerk, move your car").rewrite() == "hey i'm angry and i'd like you to move your car"
