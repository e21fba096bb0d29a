"""Plain drafts, as they are typed late at night: rows of days, mock praise, shame, taunts, and wishes in disguise."""

from __future__ import annotations

import pytest

import kindphrase

ROWS = {
    "You left your plates in the sink again, as always.": "I felt frustrated when you left your plates in the sink.",
    "As usual, you were late.": "I felt frustrated when you were late.",
    "You forgot the keys, like always.": "I'm disappointed that you forgot the keys.",
    "Of course you forgot.": "I'm disappointed that you forgot.",
    "You still forget my name.": "I feel hurt when you forget my name.",
    "You didn't even notice my haircut.": "I felt unimportant when you didn't notice my haircut.",
    "You clearly didn't read the requirements.": "I felt frustrated when you didn't read the requirements.",
    "As I already explained, the invoice is wrong.": "As I explained, the invoice is wrong.",
    "You people never deliver on time.": "I'm disappointed that you didn't deliver on time.",
}
WORDS = {
    "You always promise to come and then you never come.": (
        "I'm disappointed that you promised to come and didn't come."
    ),
    "You always say you'll help and then you don't.": "I'm upset that you said you would help and didn't.",
    "You said you would call and you didn't.": "I felt frustrated when you said you would call and didn't.",
    "You promised to call and you didn't.": "I felt frustrated when you promised to call and didn't.",
    # what came of it is not told
    "You always promise to help.": "I felt disappointed when you promised to help and [what happened].",
    "If you loved me, you would have remembered my birthday.": "I felt hurt when you didn't remember my birthday.",
}
MOCKED = {
    "Nice job forgetting our anniversary.": "I felt hurt when you forgot our anniversary.",
    "Great job breaking the build.": "I felt frustrated when you broke the build.",
    "Good job waking the baby.": "I felt frustrated when you woke the baby.",
    "Way to tell everyone my secret.": "I felt hurt when you told everyone my secret.",
    # "genius" would be left over
    "Nice job waking the kids, genius.": "Nice job waking the kids, genius.",
    "You should be ashamed of how you spoke to my mother.": "I'm upset about how you spoke to my mother.",
    "You should be ashamed of that speech!": "I don't think that speech was okay.",
    "You ought to be ashamed of yourself for lying to her.": "I felt hurt when you lied to her.",
    # who somebody is tells nothing
    "You should be ashamed of who you are.": "I'm really disappointed by [what happened].",
    "Cry all you like, but it's not her fault that you failed.": "I don't think it's her fault that you failed.",
    "It's not my fault.": "I don't think it's my fault.",
    "You left the stove on, what were you thinking?": "I felt frustrated when you left the stove on.",
    "You spent our rent money on shoes, what is wrong with you?": ("I'm upset that you spent our rent money on shoes."),
    "You look pale, what is wrong with you?": "You look pale. I'm really upset right now.",
}
# a name that is thrown in goes, and what it was thrown into stays
THROWN = {
    "No, you idiot, I meant the other one.": "No, I meant the other one.",
    "no, idiot. i am at the station.": "no. i am at the station.",
    "ok moron, see you at nine": "ok, see you at nine",
    # two sentences of ours with nothing between them
    "Fuck off man you are ruining my party": "I'm upset and I need some space. My party was ruined by [what happened]",
    # alone, it is all that there is
    "Idiot. I told you to turn left.": "I'm annoyed with you right now. I told you to turn left.",
    "No, you always lie.": "No, I felt hurt when you lied.",
}
WISHES = {
    "How many times do I have to tell you to lock the door?": "I'd really like you to lock the door.",
    "How many times did I tell you not to touch my laptop?": ("I'd rather you didn't touch my laptop."),
    "How many times do I have to tell you?": "I'm frustrated that I have to tell you so many times.",
    "Would it kill you to do the dishes?": "I'd really like you to do the dishes.",
    "Is it too much to ask for a little help?": "I'd like a little help.",
    "Do you ever clean up after yourself?": "I'd really like you to clean up after yourself.",
    "You could have at least told me.": "I wish you had at least told me.",
    "You could at least have asked me first.": "I wish you had at least asked me first.",
    "You could at least say thank you.": "I'd like you to at least say thank you.",
    "The least you could have done was call me.": "I wish you had at least called me.",
    "You only text me when you're bored.": "I'd like you to text me even when you're not bored.",
    "Why do I always have to do everything by myself?": "I feel frustrated when I have to do everything by myself.",
    "So I'm not important to you.": "I don't feel important to you.",
    "what do you expect me to do?": "i don't know what else to do.",
    "what wrong with u": "i'm really upset right now",
    "Why are you shouting at me then?": "I feel upset when you shout at me.",
    "You owe me an apology.": "I'd like an apology.",
    "Why wasn't I told about the reorg?": "I wish I had been told about the reorg.",
    "why wasnt i invited": "i wish i had been invited",
    "Why am I always the one who has to apologise?": "I feel frustrated when I'm the one who has to apologise.",
}

MISSED = {
    "You never put your phone down.": "I felt unimportant when you didn't put your phone down.",
    "You never do what you say.": "I felt frustrated when you didn't do what you said.",
    "You walked out while I was talking.": "I felt frustrated when you walked out while I was talking.",
    "You ignored all three of my emails.": "I felt hurt when you ignored all three of my emails.",
    "You haven't called mom in three weeks.": "I'm hurt that you haven't called mom in three weeks.",
    "You have to stop spending so much.": "I'd really like you to stop spending so much.",
    "You could've done the dishes.": "I felt tired when you didn't do the dishes.",
    "Calm down, it's not a big deal.": "I feel tense, and I'd like us to talk calmly.",
    "You obviously don't want to be here.": "I feel sad because it seems like you don't want to be here.",
}


@pytest.mark.parametrize(
    ("draft", "wanted"),
    [*ROWS.items(), *WORDS.items(), *MOCKED.items(), *THROWN.items(), *WISHES.items(), *MISSED.items()],
)
def test_the_whole_draft(draft: str, wanted: str) -> None:
    assert kindphrase.rewrite(draft) == wanted


@pytest.mark.parametrize(
    "draft",
    [
        "Great job handling the customer.",
        "As usual, the keys are under the mat.",
        "Do you ever clean the windows on a Sunday?",
        "How many times do I have to press the button?",
        "You can at least see the sea from here.",
        "Is it too much salt?",
    ],
)
def test_look_alikes_stay_as_they_are(draft: str) -> None:
    assert kindphrase.rewrite(draft) == draft
