"""What a blank would lose is told: what is asked, what is likened, what was done before, what gives its own answer."""

from __future__ import annotations

import pytest

import kindphrase

ASKED = {
    "When are you going to pay me back?": "I'd like to know when you're going to pay me back.",
    "When will you end this?": "I'd like to know when you will end this.",
    "Did you or did you not lock the door?": "I'd like to know whether you locked the door.",
    "Were you ever going to ask me?": "I'd have liked you to ask me.",
    "Are you ever going to answer me?": "I'd like you to answer me.",
    "how many more times will u cancel on me": "i'd rather u didn't cancel on me again",
    "If you weren't interested, then why did you string me along?": (
        "If you weren't interested, I'd like to understand why it seemed like you were stringing me along."
    ),
    "IF YOU LOVED HER THEN WHY DID YOU LEAVE HER?": "If you loved her, I'd like to understand why you left her.",
    "If you hated it, why didn't you tell me?": "If you hated it, I'd have liked you to tell me.",
    # these ask for nothing
    "When are you going to grow up?": "I'm really frustrated about [what happened].",
    "When will you finally stop lying to me?": "I'm really frustrated about [what happened].",
    # a question that a curse or a slip is thrown in with
    "what the fuck kind of music have you been listening to?": (
        "i'm really frustrated right now. what music have you been listening to?"
    ),
    "what the hell kind of friend are you?": "i'm really frustrated right now.",
    "what du you wanr you jerk": "i'm really angry right now. what do you want?",
}
LOOKED = {
    "It's like you like her more than us.": "I feel hurt because it seems like you like her more than us.",
    "it's like u never listen to my songs": "i felt upset when it seemed like u didn't listen to my songs",
    "It's like you prefer him over me.": "I felt less important than him when [what happened].",
    "Do you even read my messages?": "I felt frustrated when it seemed like you didn't read my messages.",
    "Do you even care about the dog?": "I'm really frustrated about [what happened].",
    "You fooled me.": "I felt hurt when it seemed like you had fooled me.",
    "So you just made me fool": "I felt foolish when [what happened]",
    "You're cheating on me.": "I feel hurt because it seems like you're cheating on me.",
    "You're such a cheater.": "I felt upset when it seemed like you were cheating.",
    "They own the shop, and YOU are the impostor.": (
        "They own the shop, and I felt uneasy when it seemed like you were posing as somebody else."
    ),
}
TOLD = {
    "Lied to me about the rent.": "I felt hurt when you lied to me about the rent.",
    "I hate the lies you tell me.": "I felt frustrated when you told me lies.",
    "You used that as an excuse to leave me.": "I felt hurt when you left me.",
    "How come he can help me and you can't?": "I felt frustrated when you didn't help me.",
    "You said you would call me at nine and you called at midnight.": (
        "I was counting on you calling me at nine and you called at midnight."
    ),
    "What were you thinking when you gave him the keys?": "I felt frustrated when you gave him the keys.",
    # the good will of the writer stays
    "I begged you to stay and you left.": "I begged you to stay and I felt disappointed when you left.",
    "I asked you for a pen, and you gave me a fork.": (
        "I felt disappointed when I asked you for a pen and you gave me a fork."
    ),
    "I waited for an hour and then you cancelled.": (
        "I waited for an hour and I felt disappointed when you cancelled."
    ),
    "Why did you leave me if you loved me?": "I felt hurt when you left me.",
    "I offered to play cards with you, but you went to the pub instead.": (
        "I offered to play cards with you, but I felt disappointed when you went to the pub instead."
    ),
    "I knew you would forget, and I know why.": (
        "I expected you to forget, and I felt disappointed when you did. I think I know why."
    ),
    "You always bug him about his homework.": "I felt frustrated when you kept talking to him about his homework.",
    "And every week you hurt me more and more.": "And I feel more and more hurt every week.",
    "You're such an idiot. You were warned.": "I'm annoyed with you right now. You did get a warning.",
}
WANTED = {
    "Stop being silly and help me.": "I'd really like you to help me.",
    "You should probably get a damned job.": "I'd really like you to get a job.",
    # what is ordered has not been done
    "Clean up your mess!": "I'd really like you to clean up your mess.",
    "Can't you see he's in pain?": "I wish you could see that he's in pain.",
    "Can't you see that he's an idiot?": "Can't you see that he's an idiot?",
}
OWN = {
    "It's your fault that we missed the train to Brno.": "I'm upset that we missed the train to Brno.",
    "It's your fault I lost the key.": "I'm really upset about [what went wrong]. I lost the key.",
    "Thanks to you, I lost my deposit.": "Because [what happened], I lost my deposit.",
    "You are the reason I can't sleep.": "[what happened] is the reason I can't sleep.",
    "Do you have any idea how long I waited?": "I wish you knew how long I waited.",
    "You made me think it was my fault when you left.": "I thought it was my fault when you left.",
    "You think I'm unable to drive?": "I think I can drive.",
    "Most people would not call that helpful.": "I don't find that helpful.",
    "did i say you could sit here?": "i didn't say you could sit here.",
    "Are you incapable of understanding me?": "I don't feel understood.",
    "You're blowing this out of proportion.": "I don't see this as such a big deal.",
    "I feel like you are lazy.": "I need more help.",
    "You're a bad judge of character.": "I don't think we see people the same way.",
}
BESIDE = {
    "However, you lied to my sister.": "However, I felt hurt when you lied to my sister.",
    "Moreover, you deleted my file.": "Moreover, I felt discouraged when you deleted my file.",
    "However, when I call, you never answer.": "However, I felt frustrated when I called and you didn't answer.",
    "I felt that you were being rude, which is why I said so.": (
        "I felt upset when [what happened], which is why I said something."
    ),
    "You lied to me and I said so.": "I felt hurt when you lied to me and I said so.",
    "You can't even do that, can you?": "I'm really frustrated about [what happened].",
}


@pytest.mark.parametrize(
    ("draft", "wanted"),
    [
        *ASKED.items(),
        *LOOKED.items(),
        *TOLD.items(),
        *WANTED.items(),
        *OWN.items(),
        *BESIDE.items(),
    ],
)
def test_the_whole_draft(draft: str, wanted: str) -> None:
    assert kindphrase.rewrite(draft) == wanted
