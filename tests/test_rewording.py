"""Words of scorn that give way inside a sentence that stays, and sentences kept apart from what they do not go with."""

from __future__ import annotations

import pytest

from kindphrase import Checker

SAID = {
    # a condition or a reason says what is not done, and not why
    "If you're too lazy to read the ticket, please don't reopen it.": "If you don't read the ticket, please don't "
    "reopen it.",
    "He missed it because you were too stubborn to turn around.": "He missed it because you didn't turn around.",
    "If you're too lazy to change the links, ask.": "If you don't change the links, ask.",
    # an epithet goes, and the thing stays
    "I was there when you let your bullshit insecurities seep through.": "I was there when you let your insecurities "
    "seep through.",
    # a suspicion keeps its polarity
    "Were you trying to distract me?": "I'd like to know if you were trying to distract me.",
    "Are you even trying?": "I felt frustrated when it seemed like you weren't trying.",
    # whoever was there has seen both
    "You stood there and said nothing.": "I felt frustrated and upset when you stood there and said nothing.",
    "You lie on the couch and do nothing.": "I'm upset that you lay on the couch and did nothing.",
    "You came to my party and said nothing to anyone.": "I'm upset that you came to my party and said nothing to "
    "anyone.",
    "It was you who always talked about moving.": "I felt frustrated when you talked about moving.",
    "Stop texting me and get a life.": "I feel annoyed when you text me. Please stop.",
    "That means you're a liar.": "I felt uneasy when [what was said].",
    "It's 20 you dumb ass": "It's 20",
    "Rome won and Lazio didn't you muppet.": "Rome won and Lazio didn't.",
    "You ask me the same question again and again.": "I felt frustrated when you asked me the same question more than "
    "once.",
    # what joined the two does not hold
    "She left because you're a liar.": "She left. I felt uneasy when [what was said].",
    "I love you because I know you don't love me.": "I love you, but I'm really sad about [what happened].",
    "Be quiet and grow up.": "Be quiet. I'm getting frustrated.",
    "Ok now you are being rude": "Ok that hurt my feelings",
    "I like this conversation. You've always been stupid": "I like this conversation. But I'm annoyed with "
    "you right now",
    "You kidding me? You never listen.": "I felt frustrated when you didn't listen.",
    # jabs and mock praise tell nothing
    "You lied to me about the car. Good luck with that.": "I felt hurt when you lied to me about the car.",
    "You lied to me about the car. Awesome grammar!": "I felt hurt when you lied to me about the car.",
    "You lied to me about the car. These are two prices, are you ok?": "I felt hurt when you lied to me about the car. "
    "These are two prices. Are you ok?",
    "And what does it say? (Sheesh! Getting an answer out of you is like pulling teeth!!)": "And what does it say? "
    "(Sheesh! I'm having a hard time getting an answer from you.)",
    "You respect no one, and one day no one will respect you.": "I felt disrespected when [what happened].",
    "You're an idiot and I will laugh when you fall": "I'm annoyed about [what was said]",
}
# look-alikes, and what must stand in what comes out
KEPT = {
    "You lied to me about the car. Good luck tomorrow.": "Good luck tomorrow.",
    "You lied to me about the car. Great weather though!": "Great weather though!",
    "You lied to me about the car. You look sick, are you okay?": "You look sick, are you okay?",
    "You lied to me about the car. Are you okay?": "Are you okay?",
    "I love my mother. You're so rude.": "I love my mother. That hurt my feelings.",
    "I left because you're a liar.": "I left because I felt uneasy",
    "You lied to me on the couch.": "you lied to me on the couch",
    "You were rude to Ana, and I will laugh when I tell it at the party.": "[what was said to Ana]",
    "Stop the car and get a life.": "Stop the car",
    "You should see my doctor because you're an idiot.": "You should see my doctor",
    "You should call the bank because you're an idiot.": "You should call the bank",
    "That doesn't mean you're a liar.": "That doesn't mean",
    "Had you asked me, I would have come, you idiot.": "I wish you had asked me. I would have come.",
    "But stop treating me, the one who loves you, like dirt.": "the one who loves you, like dirt.",
    "You keep failing to wash the pots or dry the pans.": "keep failing to wash the pots or dry the pans",
}


@pytest.mark.parametrize(("draft", "wanted"), SAID.items())
def test_it_is_said_without_the_scorn(checker: Checker, draft: str, wanted: str) -> None:
    assert checker.check(draft).rewrite() == wanted


@pytest.mark.parametrize(("draft", "kept"), KEPT.items())
def test_what_looks_alike_is_kept(checker: Checker, draft: str, kept: str) -> None:
    said = checker.check(draft).rewrite()
    assert kept in said
    assert " because I felt frustrated" not in said


@pytest.mark.parametrize(
    "draft",
    [
        "If you're too tired to cook, let me know.",
        "If you weren't too proud to ask, we'd be home.",
        "It was you who made me laugh.",
        "I don't know whose bullshit comments these were.",
    ],
)
def test_what_judges_nobody_stays_as_it_is(checker: Checker, draft: str) -> None:
    assert checker.check(draft).rewrite() == draft


def test_two_things_that_are_not_done_are_told_as_neither(checker: Checker) -> None:
    said = checker.check("Every time you fail to do something as simple as boil rice, or cut bread, I wait.").rewrite()
    assert "when you cut bread" not in said
