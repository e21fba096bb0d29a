"""What a draft tells beside its judgement is kept: when and where, what came of it, conditions, a word not kept."""

from __future__ import annotations

import pytest

from kindphrase import Checker

KEPT = {
    # when and where it was goes into the label
    "On Friday, you were a total jerk.": "I'm really angry about [what happened on Friday].",
    "You were so childish in front of my mum.": "I'm really frustrated about [what happened in front of my mum].",
    "At the party you were so rude to my sister.": "I'm really upset about [what was said to my sister at the party].",
    # what came of it
    "You were so loud that the baby woke up.": "I felt frustrated when [what happened] and the baby woke up.",
    "You are so unreliable that I had to cancel the trip.": (
        "I felt disappointed when [what happened] and I had to cancel the trip."
    ),
    "You are so lazy, which is why I stopped asking.": (
        "I'm really frustrated about [what was left undone], which is why I stopped asking."
    ),
    # a word that was not kept
    "You said you would water the plants and you didn't.": (
        "I was counting on you watering the plants and you didn't."
    ),
    "u promised to call and u didnt": "i'm disappointed that u promised to call and didn't",
    # what made it pointless
    "What's the point of planning if you always change the menu?": "I felt discouraged when you changed the menu.",
    # a row of what somebody "can't just" do
    "You can't just walk into my room, take my charger and leave.": (
        "I don't think it's okay to walk into my room, take my charger and leave."
    ),
    "You just had to tell everyone at the office.": "I felt embarrassed when you told everyone at the office.",
    # conditions of a wish
    "If you go to that match, don't come home!": "If you go to that match, I'll need some distance.",
    "I'm not talking to you until you apologize.": "I'm hurt and I don't want to talk until you apologize.",
    # how it is for somebody else
    "My kids get scared every time you yell at me.": "My kids get scared when you yell at me.",
    # a sentence before it, and what counts
    "Sometimes I can't read you I feel like you're mad at me.": (
        "Sometimes I can't read you. I feel upset because it seems like you're mad at me."
    ),
    "Lastly, you never call.": "Lastly, I felt hurt when you didn't call.",
    "Fuck you don't call me ever again": "I'm really angry right now and I don't want to be in touch",
    # an order is no act
    "You lied to me, go away.": "I felt hurt when you lied to me. Go away.",
}


@pytest.mark.parametrize(("draft", "wanted"), KEPT.items())
def test_what_stands_beside_a_judgement_is_kept(checker: Checker, draft: str, wanted: str) -> None:
    assert checker.check(draft).rewrite() == wanted


# what must not be said of a look-alike
NOT_SAID = {
    "You're the worst singer in the world.": "world",
    "You're the laziest person since Homer Simpson.": "since",
    "You're so ugly that mirrors break.": "mirrors",
    "You're so annoying that I want to scream.": "scream",
    "You're so rude that nobody likes you.": "likes",
    "What's the point if you don't care?": "didn't care",
    "You can't just leave.": "you left",
    "You just had to open your mouth.": "opened",
    "I'm not talking to you until you stop being an asshole.": "until",
    "You fail to wash a plate or fold a shirt, you idiot.": "you folded",
    "You yelled at me, hit the wall and left.": ". Hit",
    "I told you I feel like you're always mad at me.": "I told you. ",
    "You promised to pay and you're an idiot.": "you were an idiot",
}


@pytest.mark.parametrize(("draft", "unsaid"), NOT_SAID.items())
def test_nothing_is_told_that_the_draft_does_not_tell(checker: Checker, draft: str, unsaid: str) -> None:
    said = checker.check(draft).rewrite()
    assert said == draft or unsaid not in said
