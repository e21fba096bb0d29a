"""Between strangers and at work, no feeling is offered that only those who are close are told."""

from __future__ import annotations

import pytest

import kindphrase
from kindphrase.realising.company import company_of

DISTANT = {
    "No, you're abusing the guest policy.": "No, I feel angry when you abuse the guest policy.",
    "You don't care about the contributors.": (
        "I felt frustrated when the contributors didn't seem to matter to you. What was going on for you?"
    ),
}
CLOSE = {
    # done to the writer
    "You cut me out of the project.": "I felt hurt when you cut me out of the project.",
    # a word of home beside it
    "You don't care about the kids and the staff.": (
        "I felt unimportant when [what happened]. What was going on for you?"
    ),
    # the writer's own word
    "I feel lonely when you close my tickets.": "I feel lonely when you close my tickets.",
}


@pytest.mark.parametrize(("draft", "wanted"), [*DISTANT.items(), *CLOSE.items()])
def test_the_feeling(draft: str, wanted: str) -> None:
    assert kindphrase.rewrite(draft) == wanted


def test_a_voice_that_was_chosen_counts_for_more() -> None:
    draft = "You cheated and lied to the mods."
    assert "heartbroken" in (kindphrase.check(draft, voice="partner").rewrite() or "")
    assert "hurt" not in (kindphrase.check(draft).rewrite() or "")


@pytest.mark.parametrize(
    ("draft", "distant"),
    [("the mods are fed up", True), ("@user you lied", False), ("my mum is a mod", False), ("you lied", False)],
)
def test_whom_a_draft_is_for(draft: str, distant: bool) -> None:
    assert company_of(draft).is_distant is distant
