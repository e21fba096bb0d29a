"""What is so now is told of now, what was before stays as it is, and what would have been is told as it was."""

from __future__ import annotations

import pytest

from kindphrase import Checker

SAID = [
    # what would have been
    (
        "If you loved me you would have stayed home and not gone dancing.",
        "I felt lonely when you didn't stay home and went dancing.",
    ),
    ("If you cared you would have phoned and come round.", "I felt hurt when you didn't phone or come round."),
    (
        "Any decent boss would have asked me and not fired me by mail.",
        "I'm disappointed that you didn't ask me and fired me by mail.",
    ),
    (
        "If you cared you wouldn't have sold my bike and told nobody.",
        "I'm upset that you sold my bike and told nobody.",
    ),
    (
        "If you had any respect you would have asked me and not read it behind my back.",
        "If you had any respect you would have asked me and not read it behind my back.",
    ),
    # what was before stays
    (
        "i lent u 80 euros in june and now u act like it was a gift",
        "i lent u 80 euros in june and now i'm upset that u act like it was a gift",
    ),
    ("You asked me to move in and now you ignore me.", "You asked me to move in and now I'm hurt that you ignore me."),
    (
        "I drove you home and now three weeks later you blame me for the dent.",
        "I drove you home and now I'm hurt that you blame me for the dent three weeks later.",
    ),
    # what was no better goes with it
    ("You lied to my mother and now you ignore me.", "I felt hurt when you lied to my mother and then ignored me."),
    ("you took my drill and now you dont pick up anymore", "i'm worried that you took my drill and now don't pick up"),
    (
        "You kissed my sister and now you act like nothing happened.",
        "I'm hurt that you kissed my sister and now act like nothing happened.",
    ),
    ("you eat my soup and now you don't talk to me", "i'm annoyed that you ate my soup and now you don't talk to me"),
    # what they were told stays, and so does what they have, or plan
    (
        "You have been told by my sister that it hurts and you keep saying it.",
        "You have been told by my sister that it hurts and I'm frustrated that you keep saying it.",
    ),
    (
        "You gave my desk to Ana, and you have my number.",
        "I'm upset that you gave my desk to Ana, and you have my number.",
    ),
    (
        "You keep saying tomorrow, and then tomorrow you have a match.",
        "I feel frustrated when you keep saying tomorrow, and then tomorrow you have a match.",
    ),
    # what lacks still, and what is refused
    (
        "You haven't visited since June and now you write because you need money.",
        "I'm sad that you haven't visited since June and now write because you need money.",
    ),
    ("You broke my phone and won't pay for it.", "I'm upset that you broke my phone and won't pay for it."),
    ("You ignored me yesterday and wouldn't talk.", "I felt hurt when you ignored me yesterday and wouldn't talk."),
    # what is wondered at
    (
        "You shouted at me in front of my kids and now you wonder why I'm quiet?",
        "I'm upset that you shouted at me in front of my kids. That's why I'm quiet.",
    ),
    ("great, you broke my mug, thanks a lot", "i'm frustrated that you broke my mug"),
]


@pytest.mark.parametrize(("draft", "wanted"), SAID)
def test_it_is_told_of_its_time(draft: str, wanted: str, checker: Checker) -> None:
    assert checker.check(draft).rewrite() == wanted
