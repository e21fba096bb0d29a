"""A guess at a motive, a bare promise and what was known are told as the facts beside them."""

from __future__ import annotations

import pytest

import kindphrase

MOVED = {
    "You only rejected the form because she filled it in.": "I felt discouraged when you rejected the form.",
    "you only reverted my edit because i am new": "i felt discouraged when you reverted my edit",
    "i think you told mum on purpose": "i felt hurt when you told mum",
    "im guessing you left early because you were afraid of meeting my dad": "i'm disappointed that you left early",
    "You didn't call because you were too proud.": "I felt hurt when you didn't call.",
    "You never told her because you were ashamed of me.": "I'm upset that you didn't tell her.",
    "So that was odd. You only blocked me because I beat you at chess. I still have your jacket.": (
        "So that was odd. I'm upset that you blocked me. I still have your jacket."
    ),
    # the fear goes with what is feared
    "You didn't invite me because you were scared I would tell him.": "I felt hurt when you didn't invite me.",
    "You only quoted half the sentence again!": "I'm upset that you quoted half the sentence again.",
    "You kept the good chair only because you knew I liked it.": "I felt frustrated when you kept the good chair.",
    # what is no trouble by itself is held against nobody, and "it" tells nothing
    "you only apologised because your boss was there": "i'm really upset about [what happened]",
    "You came because you were bored.": "You came because you were bored.",
    "You stayed because you had nowhere else to go.": "You stayed because you had nowhere else to go.",
    "You did it on purpose.": "I'm really upset about [what happened].",
    "You are mad because I was right.": "You are mad because I was right.",
    "I don't think you left on purpose.": "I don't think you left on purpose.",
    "You moved your desk because I got promoted.": "You moved your desk because I got promoted.",
    "She left because you were angry.": "She left because you were angry.",
    # whoever is named as the reason stays
    "You only deleted my comment because Sara reported it.": (
        "I felt discouraged when you deleted my comment because Sara reported it."
    ),
}
KNOWN = {
    "You knew I had an exam and you kept me up all night.": (
        "I had an exam and I felt frustrated when you kept me up all night."
    ),
    "you knew i was waiting outside and you just drove off": (
        "i was waiting outside and i felt upset when you just drove off"
    ),
    "You knew I needed the car and then you took it to Leeds.": (
        "I needed the car and I felt upset when you took it to Leeds."
    ),
    "So you knew my mother was in hospital and you said nothing?": (
        "My mother was in hospital and I felt upset when you said nothing."
    ),
    "you knew i hated surprises and you invited twenty people. i was so tired": (
        "i hated surprises and i felt upset when you invited twenty people. i was so tired"
    ),
    # nothing is known of it yet, or no act is told
    "You knew it would hurt me and did it anyway.": "I'm really upset about [what happened].",
    "You knew and you said nothing.": "I'm really upset about [what came out].",
}
PROMISED = {
    "You promised a reply by Friday. It is Tuesday.": (
        "I was counting on your promise of a reply by Friday, and I'm disappointed. It is Tuesday."
    ),
    "you guys promised new maps in may, its october": "i was counting on your promise of new maps in may, its october",
    "You promised me a callback and nobody called.": "I was counting on your promise of a callback and nobody called.",
    "you promised you wouldnt tell anyone. now the whole class knows": (
        "i was counting on your promise not to tell anyone, and i'm disappointed. now the whole class knows"
    ),
    "u promised not to tell her": "i was counting on your promise not to tell her, and i'm disappointed",
    "You promised me you'll pay it back.": "I was counting on your promise to pay it back, and I'm disappointed.",
    "You swore you'd be there at six": "I was counting on your promise to be there at six, and I'm disappointed",
    # what came of it is told along with it
    "You promised to call and you didn't.": "I felt frustrated when you promised to call and didn't.",
    "You promised the kids a story.": "You promised the kids a story.",
    "You promised me the moon.": "I felt frustrated when you promised me the moon and [what happened].",
}
DATED = {
    # nobody is hurt by the time itself
    "When Dad died you were a complete coward.": "I'm really disappointed by [what happened when Dad died].",
    "when my car broke down you were an ass": "i'm really angry about [what happened when my car broke down]",
    "You were a nightmare when we moved.": "I'm really angry about [what happened when we moved].",
    "ur just a nerd on an ego trip": "i'm really frustrated about [what happened]",
    # a time since which something is missed
    "Since the move you have not visited me once.": "I am sad that you have not visited me since the move.",
    "since the funeral you have not been to a single dinner": (
        "i am frustrated that you have not been to a single dinner since the funeral"
    ),
    "since the move you made last year i feel lost": "since the move you made last year i feel lost",
    "Since the news you heard was bad I called.": "Since the news you heard was bad I called.",
}
OTHERS = {
    "we reported the smell in march and you did nothing": (
        "we reported the smell in march and i felt upset when you did nothing"
    ),
    "They hit him and you did nothing to stop it.": "They hit him and I'm upset that you did nothing to stop it.",
    "You did nothing wrong.": "You did nothing wrong.",
    "You did nothing.": "I'm really upset about [what happened].",
    "I cook and clean and you still find something to complain about.": (
        "I cook and clean and I feel tired when you complain."
    ),
    "You always find a reason to yell at me.": "I'm upset that you yelled at me.",
    "You found something to eat.": "You found something to eat.",
    "I think you like it when I cry.": "I feel uneasy because it seems like you like it when I cry.",
    "You like it when I cook.": "You like it when I cook.",
}


@pytest.fixture(scope="module")
def checker() -> kindphrase.Checker:
    return kindphrase.Checker()


@pytest.mark.parametrize(("draft", "wanted"), [*{**MOVED, **KNOWN, **PROMISED, **DATED, **OTHERS}.items()])
def test_the_fact_beside_it_is_said(draft: str, wanted: str, checker: kindphrase.Checker) -> None:
    assert checker.check(draft).rewrite() == wanted
