"""The feeling that is offered is the one that the draft names, or one that somebody would have; where none is, none."""

from __future__ import annotations

import pytest

import kindphrase
from kindphrase.checker import Checker
from kindphrase.options import Options

FELT = {
    # named in a hurry, or in another word class
    "u made be sad": "i felt sad when [what happened]",
    "You made be cry": "I felt like crying when [what happened]",
    "You hurter me": "I felt hurt when [what happened]",
    "But you making us anger": "But I'm angry about [what happened]",
    "U gave me so much tension": "I felt stressed when [what happened]",
    "Thanks for my broken heart": "I'm heartbroken",
    "you wanna hurt me": "i felt hurt when [what happened]",
    "I'm tired of your excuses": "I'm fed up with [what happened]",
    "You are ignoring my sad mood": "I feel hurt when you ignore my sad mood",
    # what nobody can see somebody know
    "You should have known that she was allergic.": "I wish you had known that she was allergic.",
    "you should of realised how late it was": "i wish you had realised how late it was",
    "You shouted at me and don't even know that my car broke down.": (
        "I'm upset that you shouted at me and didn't seem to know that my car broke down."
    ),
    "u should have ages ago": "i wish u had ages ago",
    "You should have done it ages ago.": "I felt frustrated when you didn't do it ages ago.",
    # what is done to somebody hurts
    "You rejected my proposal.": "I felt hurt when you rejected my proposal.",
    "you rejected my patch": "i felt discouraged when you rejected my patch",
    "so ur cheating on me with Lena": "i feel hurt because it seems like u're cheating on me with Lena",
    "U jave cheated": "I'm really hurt by [what happened]",
    "You said I am a burden": "I felt upset when you said I am a burden",
    # company is missed by those who are close
    "u dont want to chat with me": "i feel disappointed because it seems like u don't want to chat with me",
    "You didn't meet me at noon.": "I'm disappointed that you didn't meet me at noon.",
    "You don't talk to me anymore.": "I felt lonely when you didn't talk to me.",
    # what is odd, and what is pretended
    "You're such a weirdo.": "This feels a bit strange to me.",
    "You're creepy.": "I feel uneasy around you.",
    "You acting like my boss": "I feel uncomfortable when you act like my boss",
    "You pretended to be deaf": "I felt frustrated when you pretended to be deaf",
    "You are lying to us again.": "I don't think that's true.",
    "I do not recognise you anymore.": "I am really sad about [what changed].",
    "I don't even know who you are now.": "I'm really sad about [what changed].",
    "relax, I was only teasing": "I meant it as a joke",
    "I hated you so much": "I was really angry with you",
    # disbelief
    "u r a liar": "i find that hard to believe",
    "No you are lier": "No I find that hard to believe",
    "You're such a liar.": "I felt uneasy when [what was said].",
    "I left because you're a liar.": "I left because I felt uneasy when [what was said].",
    "Those are hollow words.": "I find that hard to believe.",
    "You are just saying it.": "I find that hard to believe.",
    # the manner of it
    "I hate the way u speak to my mom": "I'm hurt by the way u speak to my mom",
    "I hated the way you spoke to her": "I was hurt by the way you spoke to her",
    "I'm sick of the way you treat me": "I'm fed up with the way you treat me",
    "I hate the way you talk to us, and I want it to stop.": (
        "I'm hurt by the way you talk to us, and I want it to stop."
    ),
    "I hate how you never call.": "I felt hurt when you didn't call.",
}


@pytest.mark.parametrize(("draft", "wanted"), FELT.items())
def test_what_was_felt(draft: str, wanted: str) -> None:
    assert kindphrase.rewrite(draft) == wanted


@pytest.mark.parametrize(
    "draft",
    [
        # nothing of it was done to the writer
        "you asked for this",
        "So you cheated many people too",
        "I hate that you can write to her",
        # thanked for
        "Thank you for the pain, it ended up making me stronger.",
        "You made be happy",
    ],
)
def test_no_feeling_is_made_up(draft: str) -> None:
    assert kindphrase.rewrite(draft) == draft


@pytest.mark.parametrize(
    "draft",
    [
        "You should have known you were wrong.",
        "You should have breakfast earlier.",
    ],
)
def test_it_is_no_wish(draft: str) -> None:
    assert "I wish" not in kindphrase.rewrite(draft)


def test_among_colleagues_a_proposal_is_no_matter_of_the_heart() -> None:
    said = Checker(Options(voice="work")).check("You rejected my proposal.").rewrite()
    assert said == "I felt discouraged when you rejected my proposal."
