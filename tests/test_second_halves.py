"""What is told beside an accusation is told with it: what "while" adds, what "who" does, what seems so."""

from __future__ import annotations

import pytest

from kindphrase import Checker

TOLD = {
    "You're a vandal and have removed links while lying about the policy.": (
        "I felt frustrated when you removed links and lied about the policy."
    ),
    "You're the one who just sits and watches.": "I feel frustrated when you sit and watch.",
    "I feel like you're ignoring me and talking to her instead.": (
        "I feel hurt because it seems like you're ignoring me and talking to her instead."
    ),
    "I feel like you're all blowing this way out of proportion.": "I don't see this as such a big deal.",
    "You judge us by saying that our songs are loud.": "I'm upset that you said that our songs are loud.",
    "Stop lying about it.": "I'm hurt and I'd like you to tell me the truth about it.",
    "Just stop lying.": "I'm hurt and I'd like you to tell me the truth.",
    "Don't tell lies about the car.": "I'm upset and I'd like you to tell me the truth about the car.",
    "Stop lying around all day.": "I feel frustrated when you lie around all day. Please stop.",
    "Stop lying to me about the car.": "I feel hurt when you lie to me about the car. Please stop.",
    "Because of you I can't sing in front of people, just like you did.": (
        "Because of [what happened], I can't sing in front of people."
    ),
    "You always hijack my meetings.": "I felt frustrated when you took over my meetings.",
    "It is late but you're rude.": "It is late but I'm really upset about [what was said].",
    "What the hell kind of film have you been watching?": (
        "I'm really frustrated right now. What film have you been watching?"
    ),
    "You jump on every mistake in my drafts.": "I felt cut off when you jumped on every mistake in my drafts.",
    "It's cruel of you to leave and blame me.": "I'm disappointed that you left and blamed me.",
    "I was ignored, and you never made me a stronger person.": (
        "I was ignored, and I'd hoped to become a stronger person."
    ),
    "You never made me feel welcome.": "I didn't feel welcome.",
    "You never made me happy.": "I wasn't happy.",
    "Am I not good enough for you?": "I don't feel good enough for you.",
    "How are you going to be a teacher?!": "I'm worried about how you'll do as a teacher.",
    "Look at all of these meals I cook and errands I run for you, and you don't do any of these things in return.": (
        "Look at all of these meals I cook and errands I run for you. I felt exhausted when you didn't do any of "
        "these things in return."
    ),
    "ruth, youre a disgrace, and the worst of the bunch.": "ruth, i'm really annoyed with you right now.",
}


@pytest.mark.parametrize(("draft", "wanted"), TOLD.items())
def test_what_stands_beside_is_told_as_well(checker: Checker, draft: str, wanted: str) -> None:
    assert checker.check(draft).rewrite() == wanted


def test_who_lies_on_a_sofa_tells_no_lie(checker: Checker) -> None:
    assert "lied" not in checker.check("You ignored me while lying on the sofa.").rewrite()


def test_a_verdict_dressed_as_a_feeling_is_told_as_it_looked(checker: Checker) -> None:
    wanted = "I feel hurt because it seems like you're using me."
    assert checker.check("I feel like you're using me.").rewrite() == wanted
