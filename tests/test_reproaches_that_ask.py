"""A reproach in the form of a question keeps what it asks for, takes for done, or says of the writer."""

from __future__ import annotations

import pytest

import kindphrase

ASKED_FOR = {
    "Couldn't you have told us before the guests came?": "I'd have liked you to tell us before the guests came.",
    "could u not have waited for me": "i'd have liked u to wait for me",
    "Could you not have mentioned this on Monday?": "I'd have liked you to mention this on Monday.",
    "You couldn't have called us first?": "I'd have liked you to call us first.",
    "Couldn't say sorry, could you?": "I'd have liked you to say sorry.",
    "Would you please for once put the bins out?": "I'd really like you to put the bins out.",
    "can u just be honest for once": "i'd really like u to be honest",
    "Will you listen to me or not?": "I'd really like you to listen to me.",
    "Will you ever listen to me?": "I'd really like you to listen to me.",
    "Do you plan on ever paying me back?": "I'd really like you to pay me back.",
    "Don't you think you should apologise to Maya?": "I'd really like you to apologise to Maya.",
    "Ever heard of saying please?": "I'd really like you to say please.",
    "Have you ever once asked about my day?": "I'd really like you to ask about my day.",
    "Did you bother to read the contract before you signed it?": (
        "I'd have liked you to read the contract before you signed it."
    ),
    "Any chance of a reply this century?": "I'd really like a reply.",
    "Would a phone call have been too much trouble?": "I'd have liked a phone call.",
    "Would a thank you kill you?": "I'd really like a thank you.",
    "Did you forget to feed the cat again?": "I'd really like you to feed the cat.",
    "Has it ever occurred to you that we need to eat?": "I wish you could see that we need to eat.",
    "I was so tired. Couldn't you have asked me first?": "I was so tired. I'd have liked you to ask me first.",
    # what is not to be done
    "Do you really have to shout?": "I'd rather you didn't shout.",
    "Must you always slam the door?": "I'd rather you didn't slam the door.",
    "Did you have to say that in front of my boss?": "I'd have liked you not to say that in front of my boss.",
    "can you not do that": "i'd rather you didn't do that",
}

DONE = {
    "Did you seriously just eat my lunch?": "I'm upset that you ate my lunch.",
    "Did you seriously just use my card?": "I'm upset that you used my card.",
    "Did you just call me fat?": "I'm hurt that you called me fat.",
    "Who are you calling a liar?": "I'm hurt that you called me a liar.",
    "So you just sold my bike?": "I'm upset that you sold my bike.",
    "So you're just going to sit there all day?": "I'm upset that you're just sitting there all day.",
    "How did you manage to break two plates?": "I'm frustrated that you broke two plates.",
    "How do you leave a dog in a hot car?": "I'm frustrated that you left a dog in a hot car.",
    "How did you not see the sign?": "I'm upset that you didn't see the sign.",
    "On what grounds did you reject my claim?": "I'm angry that you rejected my claim.",
    "What makes you think you can talk to me like that?": "I'm angry that you talked to me like that.",
    # which was not done
    "What makes you think you can win?": "I'm really angry right now.",
    # a tag leaves it open, and is not told
    "You lied to me, didn't you?": "I felt hurt when you lied to me.",
    "Are you going to answer or just keep scrolling?": "I'd really like you to answer.",
}

OF_THE_WRITER = {
    "Didn't I tell you to lock the gate?": "I'm frustrated, because I did ask you to lock the gate.",
    "Isn't this the second time today?": "I'm frustrated that this is the second time today.",
    "What did I tell you about the oven?": "I'm frustrated, because we've talked about the oven before.",
    "Why does it take four emails to get one answer?": "I'm frustrated that it takes four emails to get one answer.",
    "Do you know how painful that was for me?": "I wish you knew how painful that was for me.",
    "Did you even stop to consider how I would get home?": "I wish you had thought about how I would get home.",
    "How is that fair to your sister?": "I don't think that is fair to your sister.",
    "Was this really necessary?": "I don't think this was necessary.",
    "so now its my fault": "i don't think it is my fault",
    "How is this my fault?": "I don't think this is my fault.",
    "You call that music?": "That doesn't feel like music to me.",
    "Did you think I wouldn't find out about Anna?": "I did find out about Anna, and I'm upset.",
    "How are we supposed to trust you after this?": "We're finding it hard to trust you after this.",
    "How am I supposed to do my job when you never reply?": "I'm finding it hard to do my job when you don't reply.",
    "How can I work with somebody like you?": "I'm finding it hard to work with you.",
    "How much longer do I have to live like this?": "I don't want to live like this any longer.",
    "Do you expect me to do everything?": "I can't do everything.",
    "Shouldn't a teacher be on time?": "I'd expect a teacher to be on time.",
    "Weren't you the one who wanted a garden?": "As I remember it, you wanted a garden.",
    "It was never about the party, was it?": "I don't think this was about the party.",
}


@pytest.mark.parametrize(("draft", "wanted"), [*ASKED_FOR.items(), *DONE.items(), *OF_THE_WRITER.items()])
def test_what_the_question_holds_is_kept(draft: str, wanted: str) -> None:
    assert kindphrase.rewrite(draft) == wanted


@pytest.mark.parametrize(
    "draft",
    [
        "Can't you take a hint?",
        "Can't you do anything right?",
        "Couldn't keep your mouth shut, could you?",
        "You couldn't resist, could you?",
        "Don't you have anything better to do?",
        "Have you tried not being a jerk?",
        "Can't you for once act like an adult?",
        "Could you be any slower?",
    ],
)
def test_what_only_scorns_asks_for_nothing(draft: str) -> None:
    assert "[" in kindphrase.rewrite(draft)


@pytest.mark.parametrize(
    "draft", ["Couldn't you have", "How do you", "so you just", "Who are you calling", "how can i"]
)
def test_a_draft_that_breaks_off_does_no_harm(draft: str) -> None:
    assert kindphrase.rewrite(draft)
