"""What a bitter draft asks stays asked: an order to be otherwise, a cursed question, a suspicion, a plea."""

from __future__ import annotations

import pytest

import kindphrase

OTHERWISE = {
    "Stop being so hostile!": "I'd like us to talk calmly.",
    "please dont be so moody and salty": "i'd like us to talk calmly",
    "quit being so freaking bossy": "i'd like more of a say",
    "People will leave you stop being rude": "I'd like us to be polite with each other",
    "stop being so negative all the time, chill": "i'd like us to see the good side as well",
    "Please stop being rude to my sister.": "I'd like you to be polite to my sister.",
    "Don't be mean about my drawings.": "I'd like you to be kinder about my drawings.",
    "Don't be so harsh with me!": "I'd like you to be kinder to me.",
    "Stop being unfair.": "I'd like us to be fair to each other.",
    "Mind your words.": "I'd like us to be polite with each other.",
    "stop talking rude to me": "i'd like us to be polite with each other",
    # nobody could say what is asked for
    "Stop being weird.": "I'm uncomfortable with [what was said].",
    # what is asked for stands behind it
    "Stop being lazy and help me with the boxes": "I'd really like you to help me with the boxes",
}
CURSED = {
    "Why the hell did you wait at the station?": "I'd like to know why you waited at the station.",
    "why the fuck are you crying": "i'd like to know why you're crying",
    "why tf you concerned": "i'd like to know why you're concerned",
    "Why the hell would you say that?": "I'd like to understand why you'd say that.",
    "where tf you been old man": "i'm really frustrated right now. where have you been?",
    "What you heard, idiot": "I'm really angry right now. What did you hear?",
    "I'm new here what the hell do you mean?": "I'm new here. I'm really frustrated right now. What do you mean?",
    "why the fuck do you not answer my damn question": "i'm frustrated that my question isn't answered",
    "What the fuck do you want from us?": "I'd like to know what you want from us.",
    "Then why did you called?": "I'm confused about why you called.",
    # what was done angers by itself
    "Why the hell did you run over my bike?": "I'm angry that you ran over my bike.",
    "Why the hell did you go through my bag?": "I felt uncomfortable when you went through my bag.",
    # what is no question
    "I know where you live idiot": "I'm really angry right now",
    "From which town have u stupid": None,
}
SUSPECTED = {
    "are you avoiding us": "i'd like to know if you're avoiding us",
    "Were you mocking me?": None,
    "Are you judging me because I quit?": "I'd like to know if you're judging me because I quit.",
    "So are you using me?": "I'd like to know if you're using me.",
    "Are you lying to me?": "I'd like to know if that's true.",
    "Tell me you are faking or not": "I'd like to know if you mean it",
    "Are you trying to distract me?": "I'd like to know if you're trying to distract me.",
    # malice is told as it looked
    "Are you trying to make me look bad?": "I felt upset when it seemed like you were trying to make me look bad.",
}
PLEADED = {
    "shut up and help me with the tent": "i'm angry and i'd really like you to help me with the tent",
    "Shut up nerd call me back": "I'm angry and I'd really like you to call me back",
    "Shut the fuck up and leave me alone.": "I'm angry and I'd like to be left alone.",
    "fuck you call us back": "i'm really angry right now and i'd really like you to call us back",
    "Shut up.": "I'm angry and I'd like you to stop.",
    "quit texting my sister and back the hell away": "i'm upset and i'd like you to stop texting my sister",
    "get out of my mentions": "i'm upset and i'd like you to stop tagging me",
    "I'm at work so quit calling me and back off": "I'm at work so I'd like you to stop calling me",
    "you need to send me the file, idiot": "i'm angry and i'd like you to send me the file",
    "Tell me why you lied to us.": "I felt hurt when you lied to us, and I'd like to know why.",
    "tell me why you insulted": "i felt hurt when you insulted me, and i'd like to know why",
    "Why don't you help me?": "I felt frustrated when you didn't help me.",
}


@pytest.mark.parametrize(("draft", "wanted"), (OTHERWISE | CURSED | SUSPECTED | PLEADED).items())
def test_what_is_asked_stays_asked(draft: str, wanted: str | None) -> None:
    assert kindphrase.rewrite(draft) == (wanted or draft)


@pytest.mark.parametrize(
    "draft", ["I'd like to know if you're avoiding me.", "I'd like to understand why you'd do that."]
)
def test_what_is_said_so_is_no_finding(draft: str) -> None:
    assert not kindphrase.check(draft).findings


def test_what_is_known_is_no_question() -> None:
    assert kindphrase.check("I know you're avoiding me.").findings
