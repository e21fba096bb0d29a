"""What an act was done before, only when it is done, and what is asked for beside the scorn stay in the rewrite."""

from __future__ import annotations

import pytest

from kindphrase import Checker

BOUNDED = [
    # before what, or instead of what
    ("Thanks a lot for telling the whole office before you told me.",
     "I'm upset that you told the whole office before you told me."),
    ("wouldve been nice if u told me the shop was shut before i drove there",
     "i'd have liked u to tell me the shop was shut before i drove there"),
    ("would've been nice if you'd told me about the fee before I signed",
     "I wish you had told me about the fee before I signed"),
    ("It would be nice if you asked before you borrowed my bike",
     "I'd have liked you to ask before you borrowed my bike"),
    # only when
    ("Guess you only text when you need a ride.", "I'd like you to text even when you don't need a ride."),
    ("you only defend me when your mom isn't around", "i'd like you to defend me even when your mom is around"),
    ("You only apologise when you get caught.", "I'd like you to apologise even when you don't get caught."),
    ("You only call me when he's busy.", "I'd like you to call me, not just when he's busy."),
    ("you only helped me when the teacher was there", "i'm really hurt by [what happened]"),
    # what is asked for
    ("at least have the courtesy to knock", "i'd really like you to knock"),
    ("at least have the guts to say it to my face", "i'd like you to tell me directly"),
    ("nobody cares about your excuses so just pay the rent", "i'd really like you to pay the rent"),
    ("Can you please stop pushing to the release branch? We have told you this many times, in the chat and by mail.",
     ("I'd really like you to stop pushing to the release branch. We're frustrated that we had to say this so many "
      "times, in the chat and by mail.")),
    ("Please stop calling my work. I've told you so many times.",
     "Please stop calling my work. I'm frustrated that I had to say this so many times."),
    ("did u or did u not take the money from my drawer", "i'd like to know whether u took the money from my drawer"),
    # how often it had to be said
    ("That's the fourth time I'm telling you this. Please lock the door when you leave.",
     "I'm frustrated that I'm telling you this a fourth time. Please lock the door when you leave."),
    ("How am I supposed to plan anything when you change your mind every single day?",
     "I'm finding it hard to plan anything when you change your mind."),
    # what did not come
    ("After everything I've done for this family, not even a card for my birthday!",
     "I'm really hurt that I didn't even get a card for my birthday."),
    ("Three years on your team and not even a goodbye.",
     "Three years on your team, and I'm really hurt that I didn't even get a goodbye."),
    ("guess we're not important enough for an invitation", "we're hurt that we didn't get an invitation"),
    ("Mom waited for you all Christmas and you couldn't spare ten minutes to call.",
     "Mom waited for you all Christmas and I felt hurt when you didn't call."),
    # what came of it, and how somebody is talked to
    ("The only reason we lost the flat is that you sat on the papers for a month.",
     "I'm upset that you sat on the papers for a month and that we lost the flat."),
    ("the only reason im late is because you didnt wake me", "i'm upset that you didn't wake me and that i'm late"),
    ("Just because you're the manager doesn't mean you can talk to us like dogs.",
     "I'm really upset about how you talk to us."),
    ("we all know why you didn't come to the wedding so spare me the story",
     "i'm really upset that you didn't come to the wedding"),
    ("People warned me about you and I gave you a chance.",
     "I'd been warned and I gave you a chance, and I'm really hurt about [what happened]."),
    ("Everything I tell you in private, you use it against me later.",
     "I feel hurt when what I tell you in private is used against me later."),
]  # fmt: skip

# look-alikes, of which none may be told as such
APART = [
    "Thank you for asking before you took the bike!",
    "The only reason we have a house is that you worked so hard.",
    "You told me so many times you'd call.",
    "We couldn't find an hour to meet.",
    "You didn't have time to read it, that's ok.",
    "I already told you so many times on the phone that I can't come.",
    "Can you stop making everything about you for five minutes?",
    "You only told me at noon when I asked.",
]


@pytest.mark.parametrize(("draft", "wanted"), BOUNDED)
def test_the_bound_of_an_act_stays(draft: str, wanted: str, checker: Checker) -> None:
    assert checker.check(draft).rewrite() == wanted


@pytest.mark.parametrize("draft", APART)
def test_look_alikes_stay(draft: str, checker: Checker) -> None:
    assert checker.check(draft).rewrite() == draft


def test_a_name_is_not_asked_for(checker: Checker) -> None:
    said = checker.check("nobody cares about your job anymore").rewrite()
    assert "like you to" not in said
