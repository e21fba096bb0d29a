"""What no rewrite can keep is left as it stands: threats, rows of "to …", joints, subjects, words that point back."""

from __future__ import annotations

import pytest

from kindphrase import Checker
from kindphrase.sessions import Session


@pytest.mark.parametrize(
    "draft",
    [
        "You never listen. Answer me, otherwise I'll hit you.",
        "You're always late. Give it back or I will break your arm.",
        "You are so rude, stop it or else I ll slap u",
        "You never call.\n\nI am going to hunt you down.",
        "dont annoy me otherwise I ll fuck u up badly",
    ],
)
def test_beside_a_threat_of_violence_the_whole_draft_stays(checker: Checker, draft: str) -> None:
    report = checker.check(draft)
    assert report.findings
    assert report.rewrite() == draft
    assert Session(checker).check(draft) == report


@pytest.mark.parametrize(
    "draft",
    [
        "You never answer. Come by six or I'll beat you to the cake.",
        "You never call. Text me or I'll hit you up at nine.",
        "You never listen. Move it, otherwise I'll hit my head.",
        "You never listen. Book it today or I'll do it myself.",
        "You always leave me waiting. Be there at six, otherwise I'll go alone.",
    ],
)
def test_what_hangs_on_otherwise_and_harms_nobody_stays_as_it_is(checker: Checker, draft: str) -> None:
    said, (_, kept) = checker.check(draft).rewrite(), draft.split(". ", 1)
    assert said != draft
    assert said.endswith(kept)


@pytest.mark.parametrize(
    "draft",
    [
        "So leave me in peace else I will go",
        "When you took off your coat, I had no choice but to see that you hid the letter from me.",
        "You are a horrible excuse for a brother and hiding behind your job doesn't excuse your actions.",
        "You managed to isolate me from my friends, destroy me at work, question my sanity and ruin my name.",
        "You freak out when I come late, when I know you come late and ignore my calls?",
        "I hate you and leave me alone now",
        "Why do you even exist?",
        "why were you even born",
        "You never answer u r phone, you did not give u r number",
        "I did everything for you, but you couldn't see it.",
        "why you lying to me for",
        "Yes you don't care that is why I will never call you again",
        "what rubbish you talk",
        "Why do you keep calling me if your lazy",
        "Just now you said you don't want to see me",
    ],
)
def test_where_the_build_is_lost_nothing_broken_is_said(checker: Checker, draft: str) -> None:
    said = checker.check(draft).rewrite()
    assert said == draft or not any(
        part in said
        for part in (
            "I left me",
            "existed",
            "u were",
            "but I felt",
            "]. i will",
            "]. I will",
            " for.",
            "if your",
            "if you were",
            " now",
        )
    )


@pytest.mark.parametrize(
    ("draft", "said"),
    [
        (
            "You lied to me, blocked my number and ignored my mother.",
            "I felt hurt and upset when you lied to me, blocked my number, and ignored my mother.",
        ),
        (
            "You decided to ignore my calls and block my number.",
            "I felt frustrated when you decided to ignore my calls and block my number.",
        ),
        ("You lied to me and my mother doesn't know.", "I felt hurt when you lied to me and my mother doesn't know."),
        ("You never called, did you?", "I felt hurt when you didn't call."),
        ("Why do you even bother asking?", "I'd like to understand why you ask."),
        ("I couldn't care less about your new car.", "I don't have strong feelings about this."),
        ("and never called me", "and i was hurt that you didn't call me"),
        (
            "Why do you keep calling me if your phone is broken",
            "I feel frustrated when you keep calling me if your phone is broken",
        ),
        ("Then you lied to me.", "Then I felt hurt when you lied to me."),
        (
            "You ignored me when I knew nobody there.",
            "I felt hurt when I knew nobody there and you ignored me.",
        ),
    ],
)
def test_what_only_looks_so_is_said_as_before(checker: Checker, draft: str, said: str) -> None:
    assert checker.check(draft).rewrite() == said
