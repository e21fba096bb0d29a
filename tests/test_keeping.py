"""What a draft tells of the writer beside its verdict is kept: what is hard, what is feared, what did not come."""

from __future__ import annotations

import pytest

from kindphrase import Checker

TOLD = {
    "Living with you is hell.": "I'm having a hard time living with you.",
    "Honestly, being around you is draining.": "Honestly, it's draining for me to be around you.",
    "Working with you was a nightmare, I nearly quit.": "I had a hard time working with you. I nearly quit.",
    "(Wow! Getting a date out of you is like pulling teeth!)": "(I'm having a hard time getting a date from you.)",
    "Explaining it to you is like talking to a brick wall.": "I'm having a hard time getting through to you.",
    "I'm sure you'll just laugh at me and make me feel small.": (
        "I'm afraid that you'll laugh at me and that I'll feel small."
    ),
    "I can't show you this because I know you'll make me feel bad.": (
        "I can't show you this because I'm afraid that I'll feel bad."
    ),
    "I know you'll make me feel guilty, so I won't come.": "I'm afraid that I'll feel guilty, so I won't come.",
    "My father does all the housework that you should be doing.": (
        "My father does all the housework, and I'd like you to do your share."
    ),
    "Not even a message saying you'd be late.": ("I felt hurt when I didn't even get a message saying you'd be late."),
    "Not a single call from you all weekend.": "I felt hurt when I didn't get a single call from you all weekend.",
    "You are incapable of listening to me.": "I felt frustrated when you didn't listen to me.",
    "Are you unable to answer my messages?": "I felt frustrated when you didn't answer my messages.",
    # the writer's own feeling about what somebody else did needs no other words
    "I felt embarrassed that the teacher was so easy on you.": (
        "I felt embarrassed that the teacher was so easy on you."
    ),
    "I kept asking you when you wanted to leave and you never replied.": (
        "I felt frustrated when I asked you when you wanted to leave and you didn't reply."
    ),
}
# nothing in these was feared, or lacking, or happened once
LOOK_ALIKES = {
    "Are you incapable of reading a calendar?": "calendar",
    "I know you lied and made me feel small.": "afraid",
    "I'm sure you laughed at me and made me feel small.": "afraid",
    "I never said I know you'll laugh and make me feel bad.": "I'm afraid",
    "Living with you is hell.": "when you lived",
    "You made my life with you hell.": "for me to",
    "My other friends call me, why can't you?": "you could",
    "Not even a dog would eat your food.": "get a dog",
}


@pytest.mark.parametrize(("draft", "wanted"), TOLD.items())
def test_what_the_draft_tells_is_kept(checker: Checker, draft: str, wanted: str) -> None:
    assert checker.check(draft).rewrite() == wanted


@pytest.mark.parametrize(("draft", "absent"), LOOK_ALIKES.items())
def test_nothing_untrue_is_told(checker: Checker, draft: str, absent: str) -> None:
    suggested = [one.text for finding in checker.check(draft).findings for one in finding.suggestions]
    assert not any(absent in text for text in suggested)
