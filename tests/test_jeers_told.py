"""What a jeer tells all the same is kept: who waited, what was asked for, which thing disappoints."""

from __future__ import annotations

import pytest

import kindphrase

TOLD = {
    # how long it took, and how little it was
    "Well, nice of you to finally reply.": "I'm frustrated that I had to wait so long for you to reply.",
    "good of you to join us at last": "i'm frustrated that i had to wait so long for you to join us",
    "How kind of you to spare us two minutes.": "I'm frustrated that we only got two minutes.",
    # who does what meanwhile
    "It must be nice to sleep in while the rest of us work.": (
        "I'm frustrated when you sleep in while the rest of us work."
    ),
    "must be so nice sitting on the sofa while I do the washing up": (
        "I'm frustrated when you sit on the sofa while I do the washing up"
    ),
    "No pressure, it's only our wedding.": ("Our wedding matters to us, and I'm frustrated about [what happened]."),
    "You must love making me wait.": "I'm frustrated that I had to wait.",
    # what is not done
    "I just love how you never pick up your phone.": "I get frustrated when you don't pick up your phone.",
    "like you've ever listened": "i'm frustrated that you haven't listened",
    "It's so lovely to be the last to hear about the move.": (
        "I'm really hurt that I was the last to hear about the move."
    ),
    # what is wanted
    "Did nobody teach you to knock?": "I'd really like you to knock.",
    "Try to answer the question, genius.": "I'd really like you to answer the question.",
    "What part of stop did you not understand?": "I said stop, and I'd like that to be respected.",
    "You're only sweet when you want a favour.": "I'd like you to be sweet even when you don't want a favour.",
    "Never come running back.": "I don't want you to come back.",
    "How about you pay for once?": "I'd really like you to pay.",
    # what went wrong, cheered
    "Bravo, the printer is jammed again.": "I'm really frustrated that the printer is jammed again.",
    "Congratulations, you made my sister cry.": "I'm upset that my sister cried.",
    "thanks for making the wedding about yourself": "i'm really upset about [what happened at the wedding]",
    "Thanks for wasting our weekend.": "I'm frustrated about how our weekend went.",
    # which thing it is
    "The song you sent me is garbage.": "I'm really disappointed by the song you sent me.",
    "Yelling at the waiter only makes you look small.": "I'm upset that you yelled at the waiter.",
    "Your kitchen is a pigsty.": "I'm upset about the state of your kitchen.",
    "Your shoes stink.": "The smell is too much for me.",
    "keep your comments to yourself": "i'd rather not hear comments about this",
    "The nerve, asking me for money!": "I'm upset that you asked me for money.",
    "Only a coward would leave like that.": "I'm upset that you left like that.",
    "Is that supposed to be a compliment?": "That didn't feel like a compliment to me.",
    "You act like a baby whenever we lose.": "I get frustrated whenever we lose.",
    "You behave like a king about the remote.": "I'm really annoyed about [what happened over the remote].",
    # where the writer stands
    "I suppose my concert isn't important enough for you.": (
        "My concert matters to me, and I'm hurt by [what happened]."
    ),
    "I guess my opinion doesn't matter to you.": "I'd like my opinion to count too.",
    "silly me, I thought it was a date": "I thought it was a date, and I'm disappointed by [what happened]",
    "I might as well speak to the cat.": "I don't feel listened to.",
    "Let me explain it slowly to you.": "I'm getting impatient.",
    "I regret that I ever lent you my car.": "I lent you my car, and I'm really disappointed by [what happened].",
    # of several, and of a job that the writer was not at
    "You are rude to us.": "That hurt our feelings.",
    "You are terrible at your job.": "I'm really upset about [what happened].",
    # what goes with the judgement
    "you're such a nerd and nobody likes it": "i'm really frustrated about [what happened]",
}


@pytest.mark.parametrize(("draft", "wanted"), TOLD.items())
def test_what_a_jeer_tells_is_kept(draft: str, wanted: str) -> None:
    assert kindphrase.rewrite(draft) == wanted


@pytest.mark.parametrize(
    ("draft", "wanted"),
    [
        # what goes on in somebody is no fact of the writer's
        ("Crying makes you look weak.", "I'm really upset about [what happened]."),
        ("As if you cared about my dog.", None),
        # and these tell more than the row that they look like
        ("Glad one of us got the keys.", "I'm really frustrated about [what happened]."),
        ("let me guess, you forgot your wallet", "i'm annoyed that you forgot your wallet"),
        ("go away, idiot", "i'm angry and i need some space"),
        ("how are you ever going to finish this project", "i'm worried about how you're going to finish this project"),
    ],
)
def test_look_alikes_keep_what_they_had(draft: str, wanted: str | None) -> None:
    said = kindphrase.rewrite(draft)
    assert said == wanted if wanted else "haven't" not in said


@pytest.mark.parametrize(
    "draft", ["must be nice to", "What a stupid", "I wish I had never", "bastard you", "how nice of"]
)
def test_what_breaks_off_is_read(draft: str) -> None:
    assert kindphrase.rewrite(draft) is not None
