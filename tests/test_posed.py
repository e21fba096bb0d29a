"""A reproach that is put as a question says what it asks for, or what it tells, and leaves no blank for that."""

from __future__ import annotations

import pytest

import kindphrase

ASKED_FOR = {
    # what was last done, or could be named
    "When was the last time you asked what I wanted?": "I'd really like to be asked what I want.",
    "When was the last time you said thank you to her?": "I'd really like you to thank her.",
    "When did you last look at my drawings?": "I'd really like you to look at my drawings.",
    "tell me one time u listened to me": "i'd really like u to listen to me",
    "tell me one thing you paid for": "i'd really like you to pay for something",
    "Tell me one thing you did for us this summer.": "I'd really like you to do something for us this summer.",
    "Would it have cost you anything to be nice?": "I'd have liked you to be nice.",
    "Are you going to help me or keep staring at your phone?": "I'd really like you to help me.",
    "Where is my apology, Ben?": "I'd really like an apology, Ben.",
    "so wheres my thank you": "i'd really like a thank you",
    "Don't I deserve an explanation?": "I'd really like an explanation.",
    "Whatever happened to saying hello?": "I'd really like you to say hello.",
    "has anyone here ever cleaned the microwave": "i'd really like somebody to clean the microwave",
    "Must you hum all the time?": "I'd rather you didn't hum all the time.",
    "Were you ever planning on telling us about the baby?": "I'd have liked you to tell us about the baby.",
    "was i supposed to read your mind?": "i'd have liked to be told.",
    "where was your help when we moved house": "i'd have liked your help when we moved house",
    "Why can't you be honest with my father for once?": "I'd really like you to be honest with my father.",
}
WONDERED = {
    "When do you intend to return my drill?": "I'd like to know when you intend to return my drill.",
    "What did you do to our garden?": "I'm upset, and I'd like to know what happened to our garden.",
    "what's that supposed to mean": "i'd like to know what you mean by that",
    "What were the three forms for, exactly?": "I'd like to know what the three forms were for.",
    "Where were you all weekend?": "I'd like to know where you were all weekend.",
    "Why did you hire me in the first place?": "I'd like to understand why you hired me.",
    "Would you care to tell me where my keys are?": "I'd like to know where my keys are.",
}
TOLD = {
    "Where were you when the pipe burst?": "I felt alone when the pipe burst and you weren't there.",
    "where were you when I needed you, Tom?": "I felt alone when I needed you and you weren't there, Tom.",
    "Why do I have to beg for a hug?": "I feel frustrated when I have to beg for a hug.",
    "who do you think walks the dog every morning": "i'd like more help with walking the dog every morning",
    "Who was it that told me it would be fine?": "I'm frustrated, because I was told it would be fine.",
    "whose turn was it to feed the cat": "i'm frustrated that nobody fed the cat",
    "Which clown broke the build?": "I'm frustrated that somebody broke the build.",
    "What kind of boss shouts at interns?": "I'm really upset that you shouted at interns.",
    "Who laughs at their own sister?": "I'm really upset that you laughed at your own sister.",
    "how the hell could you lose her passport": "i'm really upset that you lost her passport",
    "How the fuck could you not tell me?": "I'm really upset that you didn't tell me.",
    "So you read my letters?": "I'm really upset that you read my letters.",
    "so you cheated on me?": "i'd be really hurt if you cheated on me.",
    "Whose fault is it that we're late again?": "I'm really upset that we're late again.",
    "Is it now my fault that the train was late?": "I don't think it's my fault that the train was late.",
    "you expect us to work on Sunday?": "we don't want to work on Sunday.",
    "You want me to just sit here and watch?": "I find it hard to sit here and watch.",
    "You are aware that this is my house?": "I'd like you to keep in mind that this is my house.",
    "Why bother calling?": "I feel discouraged about calling.",
}
LEFT = {
    # whose kids, nobody knows
    "What kind of mother leaves her kids alone?": "I'm really upset about [what happened].",
    # what scorns is not asked for
    "Name one thing you did right.": "I'm really disappointed by [what is missing].",
    # who has to believe nobody is not made to
    "why should i believe anything you say": "i'm finding it hard to believe what you say",
    # what is told with a feeling of its own stays so
    "Why did you tell everyone this?": "I felt hurt when you told everyone this.",
    # an unfinished row
    "Where were you when": "Where were you when",
    "Must you": "Must you",
    "Name one thing you": "Name one thing you",
}


@pytest.mark.parametrize(("draft", "wanted"), [*ASKED_FOR.items(), *WONDERED.items(), *TOLD.items(), *LEFT.items()])
def test_what_a_question_comes_to(draft: str, wanted: str) -> None:
    assert kindphrase.rewrite(draft) == wanted
