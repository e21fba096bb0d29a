"""What a short complaint names is kept: no bare blank takes the place of a thing, a pace, a time or a loss."""

from __future__ import annotations

import pytest

import kindphrase

SAID = {
    # a thing that is cursed, hard to read, or of no interest
    "Screw you for that voice note.": "I'm really angry about that voice note.",
    "damn you for the mail you sent": "i'm really angry about the mail you sent",
    "Your handwriting is impossible to read.": "I find your handwriting really hard to read.",
    "your posts are so boring": "the posts don't interest me",
    "Your endless optimism bores me.": "I'm bored by all the optimism.",
    "I hate everything you say.": "I don't like what you say.",
    "I hate the way you chew.": "I have a hard time with the way you chew.",
    "I can't stand how you talk to my mother.": "I'm hurt by how you talk to my mother.",
    "What a pathetic way to answer a customer!": "I don't like that way of answering a customer.",
    "you always make such stupid jokes": "i don't like those jokes",
    "you sound like a machine": "this feels a bit robotic to me",
    "Nobody argues as much as you.": "All this arguing is a lot for me.",
    # what was spoilt by it, and what it turned into
    "Your comment ruined my evening.": "My evening was ruined by that comment.",
    "Your attitude ruined our trip.": "Our trip was ruined by [what happened].",
    "You turned dinner into a disaster.": "Dinner turned into a disaster for me.",
    "You turned my birthday into a circus.": "My birthday didn't go the way I'd hoped.",
    "You brought nothing but misery into our home and into my life.": "I'm really upset about [what happened].",
    "You've brought so much grief into my life.": "There has been so much grief in my life.",
    "You caused me so much pain.": "I've been through so much pain.",
    "You make it very hard for me to plan, since I never know.": "I find it very hard to plan, since I never know.",
    # deeds that look like verdicts
    "You friendzoned me.": "I'm hurt that I got friend-zoned.",
    "you're going way too fast": "this is going way too fast for me",
    "I told you so.": "I'm frustrated, because I saw this coming.",
    "I warned you about this.": "I'm frustrated, because I did give a warning about this.",
    "I'll never forgive you for that night.": "I don't think I can forgive what happened that night.",
    # the writer's own side
    "I did everything for you.": "I did so much, and I feel hurt.",
    "I have constantly made excuses for you.": "I'm tired of making excuses.",
    "I gave up my dream for you.": "I gave up my dream for you, and I feel hurt.",
    "I wasted three years on you.": "I put three years into this, and I feel disappointed.",
    # others, and how long
    "you're just like all the others": "i'm frustrated that this feels the same as with others",
    "You've hurt me as much as my brother did.": "I'm as hurt as I was by my brother.",
    "You've been doing this for months.": "I'm frustrated that this has been going on for months.",
    # what lacks between the two
    "I'm angry that you don't think about me.": "I'm angry because I don't feel thought of.",
    "You don't even know me.": "I don't think we really know each other.",
    "now you don't even know me": "it hurts that we don't know each other any more",
    "Real friends don't ghost each other.": "I'm hurt that I was ghosted.",
    "You're too stupid to understand this.": "I don't think I'm getting this across.",
    "I wonder if you ever loved me.": "I feel unsure whether you ever loved me.",
    "I have a feeling that you want me to lose.": "I feel uneasy because it seems like you want me to lose.",
    "So you're not going to tell me where you were.": "I'm disappointed that I won't be told where you were.",
    "Don't expect me to care.": "I don't feel about this the way you do.",
    "You should have ages ago.": "I wish you had ages ago.",
    "thanks for the broken heart": "i'm heartbroken",
}


@pytest.mark.parametrize(("draft", "wanted"), SAID.items())
def test_the_one_thing_that_it_tells_is_kept(draft: str, wanted: str) -> None:
    assert kindphrase.rewrite(draft) == wanted


@pytest.mark.parametrize(
    "draft",
    [
        # mockery tells no grievance, a machine hears no blame, and what will never be has not happened
        "We laughed at your tie.",
        "no you're just a bot",
        "You never will.",
        "it's not like you're poor",
        # a blank would take more than it gives
        "You used every story I had told you as a pretext for the divorce papers.",
        "I get the sense that you are manipulating me.",
    ],
)
def test_nothing_is_said_in_its_place(draft: str) -> None:
    assert kindphrase.rewrite(draft) == draft


@pytest.mark.parametrize(
    "draft",
    [
        "Not even a single call from her all week.",
        "I tell myself daily that I don't need you.",
        "I don't mind that you're not rich.",
        "This is pretty much all you played.",
    ],
)
def test_look_alikes_are_left_alone(draft: str) -> None:
    assert not kindphrase.check(draft).findings
