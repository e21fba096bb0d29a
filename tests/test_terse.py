"""Short drafts keep what they are about: a thing, a question, a request, a fact beside a name."""

from __future__ import annotations

import pytest

from kindphrase import Checker

KEPT = {
    # a thing that is cursed or loathed
    "fuck your printer": "i'm really angry about your printer",
    "Fuck you Acme and fuck your invoices.": "I'm really angry about your invoices, Acme.",
    "I hate your stupid rules": "I really don't like your rules",
    # what does not get across
    "You are just a robot you will never understand": "I don't feel understood",
    "You are not getting my question": "I don't think my question is getting across",
    "I want the keys, what are you not understanding?": "I want the keys. I don't think I'm getting my point across.",
    "What the hell you are talking about": "I'm not sure what you mean",
    # time, and what is to stop
    "you're wasting my time": "i don't want to spend more time on this",
    "You're wasting my time with this form.": "I don't want to spend more time on this form.",
    "Then piss off why are you wasting my time": "I don't want to spend more time on this",
    "Stop ruining my life.": "I can't have this in my life. Please stop.",
    "You ruined my day": "My day was ruined by [what happened]",
    # how somebody is told not to be
    "Then stop being silly": "I'd like us to talk seriously",
    "don't be sarcastic": "i'd like us to talk without sarcasm",
    "Stop being late": "I'd like you to be on time",
    "Stop being so bossy.": "I'd like more of a say.",
    # what is asked
    "Why can't you answer me?": "I'd like you to answer me.",
    "Why the hell can't you answer my letter": "I'd like you to answer my letter",
    "Then why are you messaging me again": "I'd rather you didn't message me again",
    # what is held to be untrue
    "you are telling lies": "i don't think that's true",
    "you cheater": "i felt upset when it seemed like you were cheating",
    "That is your problem": "That's not something I can take on",
    "and never called me and shit": "and i was hurt that you didn't call me",
    "You mean nothing to me": "I don't feel close to you",
    # a fact or a question with a name beside it
    "I already ate, stupid": "I already ate",
    "It's raining, you idiot.": "It's raining.",
    "No I haven't seen it, dumbass": "No I haven't seen it",
    "Moron, how do I stop this": "How do I stop this",
    "I am at work, piss off.": "I am at work. I need some space.",
    "Fuck your invoice you asshole": "I'm really angry about your invoice",
    "What nonsense you are talking": "That doesn't make sense to me",
    "You are not fit for me": "I don't think we're a good match",
}
# one word more, or another one, and it is another thing
OTHERS = {
    "I hate your stupid face.": "I really don't like",
    "Fuck your feelings": "feelings",
    "I hate your lies.": "I really don't like",
    "You're lying about the rent.": "I don't think that's true",
    "You cheated at cards.": "it seemed like",
    "Why can't you ever help me?": "I'd like you to ever",
    "Why can't you tell me the damn truth?": "damn",
    "What the hell are you doing?": "I'm not sure what you mean",
    "You are not getting my sister.": "my sister is getting across",
    "stop wasting my time and call the plumber": "I don't want to spend more time on this and",
    "It was your turn, stupid.": "your turn",
    "You idiot, how could you": "How could you",
    "I'll never forgive you for selling the boat.": "I don't think I can forgive this",
}
SILENT = ["Don't be late for the ferry.", "What are you talking about?", "That song is stupid.", "I am so stupid"]


@pytest.mark.parametrize(("draft", "wanted"), KEPT.items())
def test_what_a_short_draft_is_about_is_said(checker: Checker, draft: str, wanted: str) -> None:
    assert checker.check(draft).rewrite() == wanted


@pytest.mark.parametrize(("draft", "never"), OTHERS.items())
def test_lookalikes_are_told_otherwise(checker: Checker, draft: str, never: str) -> None:
    report = checker.check(draft)
    assert report.findings
    assert never.lower() not in " ".join(said.text for said in report.findings[0].suggestions).lower()


@pytest.mark.parametrize("draft", SILENT)
def test_what_accuses_nobody_stays(checker: Checker, draft: str) -> None:
    assert not checker.check(draft).findings
