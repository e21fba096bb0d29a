"""Short sentences of one category keep what they hold: what was given, what is owed, who saw it, what it came to."""

from __future__ import annotations

import pytest

import kindphrase

GIVEN = {
    "I've been nothing but patient with you.": (
        "I've tried to be patient with you, and I'm really hurt by [what happened]."
    ),
    "When I had no money you were not around.": "I felt alone when I had no money and you weren't there.",
    "We lent you the van and you still complain.": "We lent you the van, and we're hurt that you complain.",
    "I visited you ten times and you came here once.": (
        "I visited you ten times, and I'd like you to come here more often."
    ),
    "It's me who has to call the landlord every time.": (
        "I'm frustrated that I'm the one who has to call the landlord every time."
    ),
    "I'm the only one who ever waters the plants.": "I'm tired of watering the plants by myself.",
    # what would be welcome
    "A little help would be nice.": "I'd really like a little help.",
    "A phone call would have been nice.": "I'd have liked a phone call.",
    "where's my thank you": "i'd really like a thank you",
    "You owe us the truth.": "We'd like the truth.",
    "You owe my brother an apology.": "I'd really like you to apologise to my brother.",
    "All I ask is for you to knock.": "I'd really like you to knock.",
    "All I wanted was for you to listen.": "I'd have liked you to listen.",
    "I did the shopping, so the least you can do is cook.": "I did the shopping, so I'd like you to cook.",
    "The least a friend could do is call.": "I'd really like you to call.",
    # what may be anything is told as before
    "You owe me big time.": "I'm really frustrated about [what happened].",
}
COMPARED = {
    "Any other manager would have warned us.": "I'd have liked you to warn us.",
    "Anyone else would have paid by now.": "I'd have liked you to pay by now.",
    "Everyone else did their part.": "I'd have liked you to do your part.",
    "Other parents make time for their kids.": "I'd really like you to make time for your kids.",
    "A normal person would call before coming over.": "I'd really like you to call before coming over.",
    "Normal people say goodbye.": "I'd really like you to say goodbye.",
    "Your cousin visits her mum every weekend.": "I'd really like you to visit your mum more often.",
    "you always have time for your mates but never for us": (
        "i feel hurt when there's time for your mates but not for us"
    ),
    # what nobody asks for
    "Anyone else would have left you.": "I'm really disappointed by [what happened].",
    "Most people would call that rude.": "I'm really disappointed by [what happened].",
    "Everybody else does it.": "I'm really disappointed by [what happened].",
}
WITNESSED = {
    "Even the kids saw you were not listening.": "I'm upset that you weren't listening.",
    "Everyone noticed that you left early.": "I'm upset that you left early.",
    "Even Anna noticed you never said thank you.": "I'm upset that you didn't say thank you, and Anna noticed.",
    "People are talking about your temper.": "I'm worried, because people are talking about your temper.",
    "Everyone knows you are lazy.": "Everyone knows you are lazy.",
}
CAUSED = {
    "What you wrote last night made me sad.": "I felt sad because of what you wrote last night.",
    "The way you look at me makes me feel small.": "I feel small because of the way you look at me.",
    "Your remarks make me feel stupid.": "I feel stupid when I hear your remarks.",
    "Your silence is killing me.": "I feel hurt when I don't hear from you.",
    "Your complaints wear me out.": "I'm worn out by all the complaints.",
    "Talking to you makes me feel small.": "I feel small after we talk.",
    "You leave me feeling empty after each visit.": "I feel empty after each visit.",
    "You're driving me mad with that drum kit.": "I'm overwhelmed by the drum kit.",
    "You are scaring us.": "We're scared.",
    "The reason I failed is you.": "I'm upset that I failed.",
    "My sister isn't talking to me because of what you said.": (
        "My sister isn't talking to me because of [what was said]."
    ),
    "You cost us the house.": "I'm upset that we lost the house.",
    "You cost me a fortune.": "I'm really upset about [what happened].",
    "You took the fun out of gaming.": "I don't enjoy gaming any more because of [what happened].",
}
CLOSED = {
    "Here we go again.": "I'm frustrated that this is coming up again.",
    "I'm not your honey.": "Please don't call me honey.",
    "We don't want your opinion.": "We'd rather decide this ourselves.",
    "You'll survive.": "I think it'll be all right.",
    "Fix it yourself.": "I'd like you to fix it yourself.",
    "Go help yourself.": "Go help yourself.",
    "Your advice is not needed.": "I'd rather do without your advice.",
    "You're so dramatic about this deadline.": "I don't see this deadline as such a big deal.",
    "I don't care what you want.": "I don't want to discuss this any more.",
    "It was just a joke, Sam.": "I meant it as a joke, Sam.",
    "I know he is asleep and I am tired shut up": "I know he is asleep and I am tired and I'd like you to stop",
    # what ends
    "You can find someone else to drive you.": "I'm disappointed, and I don't want to drive you any more.",
    "Consider our partnership over.": "I'm really disappointed, and I don't want to go on with our partnership.",
    "Don't expect me at the party.": "I'm disappointed, and I don't plan to come to the party.",
    "never buying from you again": "i'm disappointed, and i won't be buying from you again",
    "I'm done being nice to you.": "I don't want to be nice to you any more.",
}
OFTEN = {
    "You hardly ever visit.": "I'd like you to visit more often.",
    "In four years you called once.": "I'd like you to call more often.",
    "Never have you asked how my day was.": "I'm disappointed that you haven't asked how my day was.",
    "The only time you call is when you need a ride.": "I'd like you to call, not just when you need a ride.",
    "You only visit when something is broken.": "I'd like you to visit even when nothing is broken.",
    "You never stop to think how I feel.": "I'd like you to think about how I feel.",
    "All you do is complain and never help.": "I feel frustrated when you complain and don't help.",
    "You always find an excuse not to help.": "I feel frustrated when you don't help.",
    "As always it's left to us.": "We're frustrated that it's left to us.",
    "As always, no reply.": "I'm frustrated that there's been no reply.",
    "You always decide things without asking us.": "I feel left out when you decide things without asking us.",
    "Every time I try to talk you walk away.": "I feel hurt when I try to talk and you walk away.",
    "You can't last an hour without your phone.": "I'd like some time together without your phone.",
}
UNFINISHED = [
    "You still owe",
    "Who paid",
    "All I wanted was",
    "The least you owe me is",
    "Everyone else",
    "You cost us",
]


@pytest.mark.parametrize(
    ("draft", "wanted"),
    [pair for table in (GIVEN, COMPARED, WITNESSED, CAUSED, CLOSED, OFTEN) for pair in table.items()],
)
def test_what_a_short_sentence_holds_is_kept(draft: str, wanted: str) -> None:
    assert kindphrase.rewrite(draft) == wanted


@pytest.mark.parametrize("draft", UNFINISHED)
def test_an_unfinished_draft_is_read(draft: str) -> None:
    assert isinstance(kindphrase.rewrite(draft), str)
