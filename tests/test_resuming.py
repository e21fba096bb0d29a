"""How it was for the writer, where the draft says it of the accusation as a whole: it is the feeling, said once."""

from __future__ import annotations

import pytest

from kindphrase import Checker

SAID_BEHIND = {
    "You never phone me back, that's why I'm angry with you.": "I'm angry that you didn't phone me back.",
    "You never listen and I'm so fed up with it.": "I felt fed up when you didn't listen.",
    "You never help and it makes me sad.": "I'm sad that you didn't help.",
    "You always ignore me and it hurts.": "It hurt when you ignored me.",
    "You never visit and it breaks my heart.": "It broke my heart when you didn't visit.",
    "You never clean up and it really annoys me.": "I'm annoyed that you didn't clean up.",
    "You always interrupt me, it drives me crazy": "It drove me crazy when you interrupted me",
}
HOLDING = {
    "The fact that you constantly complain about money is what bothers me.": (
        "It bothered me when you complained about money."
    ),
    "The fact that you never call hurts me the most.": "It hurt me the most when you didn't call.",
    "It breaks my heart that you forgot our anniversary.": "It broke my heart when you forgot our anniversary.",
    "It bothers me that you never help.": "It bothers me that you don't help.",
    "I'm tired of you leaving dishes in the sink.": "I felt fed up when you left dishes in the sink.",
    "I hate it when you ignore me.": "I'm upset that you ignored me.",
    "You made me feel worthless with your snide remarks.": "I felt worthless when [what was said].",
}
NEXT = {
    "You never help. It makes me sad.": "I'm sad that you didn't help.",
    "You always forget my birthday. It hurts. Please call me.": "It hurt when you forgot my birthday. Please call me.",
    "You never listen. I'm so angry. We need to talk.": "I'm angry that you didn't listen. We need to talk.",
    # of what, it does not say; and in another paragraph it is of something else
    "You never listen. I'm tired.": "I felt frustrated when you didn't listen. I'm tired.",
    "You never listen.\n\nIt hurts.": "I felt frustrated when you didn't listen.\n\nIt hurts.",
}
# what is said behind is no feeling about it, or says more
OTHERWISE = [
    "You never reply and that's why I left.",
    "You never listen and I'm happy to leave.",
    "You never help and it makes me do everything alone.",
    "You never call and I'm tired of the rain in this town.",
]


@pytest.mark.parametrize(("draft", "wanted"), (SAID_BEHIND | HOLDING | NEXT).items())
def test_the_feeling_of_the_draft_is_the_feeling(checker: Checker, draft: str, wanted: str) -> None:
    assert checker.check(draft).rewrite() == wanted


@pytest.mark.parametrize("draft", OTHERWISE)
def test_what_says_something_else_stays(checker: Checker, draft: str) -> None:
    behind = draft.partition(" and ")[2]
    assert checker.check(draft).rewrite().endswith(f" and {behind}")


def test_whoever_else_is_accused_behind_it_is_not_swallowed(checker: Checker) -> None:
    said = checker.check("You never help and it hurts, and you always shout at Ben.").rewrite()
    assert "Ben" in said
