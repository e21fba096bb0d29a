"""What a charge counts, misses or wants is told and asked for, where a blank would lose it."""

from __future__ import annotations

import pytest

import kindphrase

COUNTED = {
    "That's the fourth time this year.": "I'm frustrated that this is the fourth time this year.",
    "That's three times this month!": "I'm frustrated that this happened three times this month.",
    "you do that every weekend": "i'm frustrated that this happens every weekend",
    "That's the second time you've hung up on me.": "I felt hurt when you hung up on me for the second time.",
    "That makes the third birthday you've missed.": "I'm upset that you've missed a third birthday.",
    "That's the third reminder I've sent you.": "I'm frustrated that I had to send a third reminder.",
    "This is the second time we had to ask you.": "I'm frustrated that we had to ask you a second time.",
    "I even texted you twice.": "I did text you twice, and I'm frustrated about [what happened].",
    "Seven texts and not one reply from you.": "I'm frustrated that I sent seven texts and got no reply.",
    "Nine calls, still no answer.": "I'm frustrated that I called nine times and got no answer.",
}

MISSING = {
    "Two weeks and no word from you.": "I'm upset that I haven't heard from you in two weeks.",
    "Three months without a visit.": "I'm upset that I've had no visit in three months.",
    "no answer in a week": "i'm upset that i've had no answer in a week",
    "Two months and still no invoice from you.": (
        "I'm frustrated that after two months I still have no invoice from you."
    ),
    "still no explanation from you": "i'd really like an explanation",
    "We waited until midnight and not a word from you.": (
        "We waited until midnight and I'm hurt that I didn't hear from you."
    ),
    "You haven't so much as looked at my plan.": "I'm disappointed that you haven't looked at my plan.",
    "Not one bill have you paid since May.": "I'm disappointed that you haven't paid a single bill since May.",
    "It's that you never called me back.": "I'm hurt that you didn't call me back.",
    "It's not that you forgot, it's that you laughed.": "I'm not upset that you forgot, I'm hurt that you laughed.",
}

WISHED = {
    "Nobody but you is allowed to choose the music.": "I'd like to be allowed to choose the music too.",
    "I keep telling you to close the gate.": "I'd really like you to close the gate.",
    "Pull your weight!": "I'd really like you to pull your weight.",
    "get your fucking stuff out of my bedroom": "i'd really like you to get your stuff out of my bedroom",
    "Stop making excuses and call me.": "I'd really like you to call me.",
    "Sort your desk out!": "I'd like you to sort your desk out.",
    "You don't have to be so rude.": "I'd like us to be polite with each other.",
    "Don't be so sarcastic in meetings.": "I'd like us to talk without sarcasm in meetings.",
    "You made my wedding all about yourself.": "I'd have liked my wedding to be about me.",
    "I don't understand why you insist on driving at night.": "I'd like to understand why you drive at night.",
    "stop picking on my brother": "i'd like you to be kind to my brother",
    "As per my previous message, the form needs a signature.": "As a reminder, the form needs a signature.",
}

DONE = {
    "Making us wait in the cold again.": "I felt frustrated when you made us wait in the cold again.",
    "Leaving me to deal with your parents alone.": "I felt hurt when you left me to deal with your parents alone.",
    "Imagine my shock when you sold the car.": "I felt shocked when you sold the car.",
    "Don't forget that you were the one who left us.": "I felt hurt when you left us.",
    "I can't believe you told them everything.": "I'm upset that you told them everything.",
    "You went behind my back and booked the flights.": "I felt hurt when you booked the flights without telling me.",
    "You were too busy on your laptop to hear the baby.": (
        "I felt upset when you were busy on your laptop and didn't hear the baby."
    ),
    "You opened a parcel you weren't supposed to.": "I'm upset that you opened a parcel without being allowed to.",
    "It was never your news to share.": "I'm hurt that the news was told.",
    "We said no presents and you bought her a car.": "We said no presents and I'm upset that you bought her a car.",
}


@pytest.mark.parametrize(("draft", "wanted"), [*COUNTED.items(), *MISSING.items(), *WISHED.items(), *DONE.items()])
def test_what_is_counted_missing_wished_or_done(draft: str, wanted: str) -> None:
    assert kindphrase.rewrite(draft) == wanted


@pytest.mark.parametrize(
    "draft",
    ["Own your mistakes.", "Use your head.", "Get your head out of your ass.", "watch your step", "Check your tone."],
)
def test_what_scolds_asks_for_no_thing(draft: str) -> None:
    assert "I'd really like you to" not in kindphrase.rewrite(draft)


@pytest.mark.parametrize(
    "draft", ["no", "no reply", "not one", "this is the third", "imagine my", "sort your", "it's that you"]
)
def test_unfinished_drafts_are_read(draft: str) -> None:
    assert kindphrase.check(draft).rewrite() is not None
