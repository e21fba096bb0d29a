"""What a draft says plainly stays, where a blank or a ready sentence would leave it out."""

from __future__ import annotations

import pytest

from kindphrase import Checker

STAYS = {
    # that it was done before
    "You cancelled the lesson again and I had paid for it.": (
        "I'm disappointed that you cancelled the lesson again and I had paid for it."
    ),
    "you used my towel again without asking": "i'm annoyed that you used my towel again without asking",
    # how often it had to be said, in ready words
    "How often do we have to repeat the rules?": "I'm frustrated that we have to repeat the rules so many times.",
    "how many times do i have to explain the form before you fill it in": (
        "i'm frustrated that i have to explain the form so many times"
    ),
    "Why is it always me who empties the dishwasher?": "I feel frustrated when I have to empty the dishwasher.",
    "why is it always me who gets the late shift": "i feel frustrated when i get the late shift",
    # at which times, too
    "you only ring when you need something": "i'd like you to ring even when you don't need anything",
    "You only write when you're lonely.": "I'd like you to write even when you're not lonely.",
    # whom, and what was asked
    "apparently you trusted her and not us": "i felt hurt when you trusted her and not us",
    "you told the neighbours?? i asked you not to": "you told the neighbours?? i did ask you not to, and i'm upset",
    "You and your brother rented out the flat behind my back.": (
        "I felt hurt when you and your brother rented out the flat without telling me."
    ),
    "you gossiped about me behind my back": "i felt hurt when you gossiped about me when i wasn't there",
    "Please don't tell me to calm down while you're the one slamming doors.": (
        "I felt upset when you were slamming doors, and I'd rather you didn't tell me to calm down."
    ),
    "you're supposed to be my friend and you told them where i live": (
        "you're my friend, and i felt hurt when you told them where i live"
    ),
    "i covered for you and you just threw us under": "i covered for you, and i'm really hurt by [what happened]",
    # on which condition, and for how long
    "If you sold her bike, you should be ashamed.": "I'd be really disappointed if you sold her bike.",
    "I was ill all week and you went out.": "I felt alone when I was ill all week and you went out.",
    # what is asked for
    "i'm done chasing you for the rent": "i don't want to chase you for the rent any more",
    "Even the neighbours notice how you speak to the kids.": "I'm upset about how you speak to the kids.",
    "It's your turn to clean the bathroom and it was your turn on Sunday.": (
        "I'd really like you to clean the bathroom, as it's your turn and it was your turn on Sunday."
    ),
    "where is my deposit???": "i'd really like my deposit.",
    "Do you even remember what you promised me at Easter?": (
        "I was counting on what you promised me at Easter, and I'm disappointed."
    ),
    "go annoy somebody else": "i'd like to be left alone",
}
# look-alikes
OTHERWISE = {
    "How many times have I asked you to knock?": "I'd really like you to knock.",
    "You lied to me again and again.": "I felt hurt when you lied to me more than once.",
    "You're ignoring me again.": "I feel hurt when you ignore me.",
    "You chose your band over me.": "I felt hurt when you chose your band over me.",
}
BEHIND = {
    # what was told stays, and the blank points there
    "You put my letters on the fire and I cried. I missed the deadline because of you.": (
        "because of that",
        "because of [",
    ),
    "You told the class my grade and then your friends laughed at me in the hall. You should be ashamed, all of you.": (
        "I'm really disappointed by that.",
        "[",
    ),
    "i waited an hour and then your driver hung up on me, is that how you people treat guests": (
        "frustrated about that",
        "[",
    ),
    # nothing was done there, or what was done troubles nobody
    "You helped me pack. What kind of person does that?": ("[what happened]", "about that"),
    "She took my purse. What kind of person does that?": ("[what happened]", "about that"),
    "You left the gate open.\n\nWhat kind of person does that?": ("[what happened]", "about that"),
}


@pytest.mark.parametrize(("draft", "wanted"), [*STAYS.items(), *OTHERWISE.items()])
def test_a_plain_fact_stays(draft: str, wanted: str, checker: Checker) -> None:
    assert checker.check(draft).rewrite() == wanted


@pytest.mark.parametrize(("draft", "said", "unsaid"), [(draft, *both) for draft, both in BEHIND.items()])
def test_a_blank_points_back_to_what_was_told(draft: str, said: str, unsaid: str, checker: Checker) -> None:
    rewrite = checker.check(draft).rewrite()
    assert said in rewrite
    assert unsaid not in rewrite
