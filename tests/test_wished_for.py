"""What a reproach wishes for or asks is said as the writer's wish; of a guess at a mind, the plain part is told."""

from __future__ import annotations

import pytest

import kindphrase

WISHED = {
    # what should have been done
    "If only you had asked my sister before you booked it.": "I wish you had asked my sister before you booked it.",
    "if only u had kept the receipt": "i wish u had kept the receipt",
    "We would have preferred it if you had waited for us.": "We wish you had waited for us.",
    "I would have forgiven you if you had told me yourself.": (
        "I wish you had told me yourself. I would have forgiven you."
    ),
    "I'd have preferred to be told before the meeting.": "I'd have liked to be told before the meeting.",
    "All you had to do was feed the cat.": "I wish you had fed the cat.",
    "You had the whole weekend to fix the fence.": "I wish you had fixed the fence.",
    "You should have known better than to lend him the van.": "I wish you hadn't lent him the van.",
    "I counted on you to tell the truth.": "I thought you would tell the truth, and I'm disappointed.",
    # what can still be done
    "You better pay me back by Friday.": "I'd really like you to pay me back by Friday.",
    "you better not be late for the ceremony": "i'd really like you to be on time for the ceremony",
    "It's high time you cleaned the garage.": "I'd really like you to clean the garage.",
    "I wish you would stop shouting at the dog.": "I'd really like you to stop shouting at the dog.",
    "You could be a bit more supportive.": "I'd really like you to be more supportive.",
    "It wouldn't hurt you to say thank you once in a while.": "I'd really like you to say thank you once in a while.",
    "Do I have to be in hospital before you'll call?": "I'd really like you to call.",
    "We shouldn't have to chase you for the rent.": "We're frustrated that we have to chase you for the rent.",
    "A phone call takes two minutes.": "I'd have liked a phone call.",
    "How about you fix the roof instead of whining?": "I'd really like you to fix the roof.",
    "How about you don't yell across the yard?": "Could you please not yell across the yard?",
    "Be a man and tell her.": "I'd really like you to tell her.",
    "Wait in line like everybody else.": "I'd really like you to wait in line.",
    "If only you had told me, I would have come.": "I wish you had told me. I would have come.",
    "If only you'd listen.": "I'd really like you to listen.",
    "If only you'd told us before the sale.": "I wish you had told us before the sale.",
    "You lost the right to call me your friend.": "I don't want you to call me your friend.",
}
TOLD = {
    # what was done or left undone, whatever for
    "You broke the vase on purpose.": "I'm upset that you broke the vase.",
    "You deliberately parked in my spot.": "I'm upset that you parked in my spot.",
    "You said that just to hurt my mother.": "I'm hurt that you said that.",
    "You were never gonna pay us back": "I'm disappointed that you didn't pay us back",
    "You weren't going to invite us, were you.": "We'd have liked you to invite us.",
    "You had no business opening my letters.": "I'm upset that you opened my letters.",
    # how it is for the writer
    "You never take us seriously.": "We don't feel taken seriously.",
    "You don't respect me anymore.": "I don't feel respected any more.",
    "Your mother always comes before me.": "I feel less important than your mother.",
    "My feelings never mattered to you.": "My feelings matter to me, and I feel hurt.",
    "You have no patience with my mother.": "I'd like more patience with my mother.",
    "I feel like your housekeeper.": "I do a lot, and I don't feel appreciated.",
    "i dont feel like you listen to me": "i don't feel heard",
    "If you cared about us you'd come to the match.": "I'd really like you to come to the match.",
    # what it no longer is
    "You no longer want to live with me.": "I feel hurt because it seems like you don't want to live with me any more.",
    "You don't want to sit with us anymore.": (
        "I feel sad because it seems like you don't want to sit with us any more."
    ),
}


@pytest.mark.parametrize(("draft", "wanted"), [*WISHED.items(), *TOLD.items()])
def test_what_is_plain_is_said(draft: str, wanted: str) -> None:
    assert kindphrase.rewrite(draft) == wanted


@pytest.mark.parametrize(
    "draft",
    [
        # scorn, warnings and what nobody can be asked
        "If only you had half a brain.",
        "If only you had kept your mouth shut.",
        "You better learn some manners.",
        "You better be joking.",
        "You could try being less of a jerk.",
        "I wish you'd die.",
        "How about you go to hell?",
        "How about you use your brain?",
        "It's about time you grew up.",
        # how it is done is what is asked for
        "Drive like a normal human being.",
        # how hard it is asks for nothing
        "It takes real talent to lose a parked car.",
        # neither is told what "that" was
        "You did that on purpose.",
        "You were never going to love me.",
    ],
)
def test_what_is_not_plain_is_not(draft: str) -> None:
    said = kindphrase.rewrite(draft)
    assert not said.startswith(("I'd really like", "I wish you had", "I'm upset that", "I'm disappointed that"))


@pytest.mark.parametrize(
    "draft",
    ["If only you", "You better", "All you had to do was", "You never going to", "How about you", "It takes two to"],
)
def test_what_breaks_off_is_left(draft: str) -> None:
    kindphrase.rewrite(draft)
