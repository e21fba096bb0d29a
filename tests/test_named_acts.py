"""Acts that a draft names by a noun or a gerund are told as acts; what only judges or costs something is not."""

from __future__ import annotations

import pytest

from kindphrase import Checker

TOLD = {
    "Hijacking threads to beg for money is rude.": "I felt frustrated when you used threads to ask for money.",
    "Showing up an hour late is disrespectful.": "I felt frustrated when you showed up an hour late.",
    "Your refusal to help is pathetic.": "I felt frustrated when you refused to help.",
    "Your failure to call was selfish.": "I felt hurt when you didn't call.",
    "Your lack of reply is rude.": "I felt frustrated when you didn't reply.",
    "Your lies about the rent hurt me.": "I felt hurt when you lied about the rent.",
    "Your rude comments about my weight hurt me.": "I felt hurt when you made rude comments about my weight.",
    "Your endless criticism of my work is exhausting.": "I felt discouraged when you criticised my work.",
    "Your constant complaining about my cooking drives me crazy.": (
        "I felt overwhelmed when you complained about my cooking."
    ),
    "I'm tired of your constant complaining about my cooking.": "I felt fed up when you complained about my cooking.",
    "Hearing you talk about my dad like that makes me so angry.": (
        "I felt angry when you talked about my dad like that."
    ),
    "You made me feel ugly and worthless, with your constant put-downs and cruel insults.": (
        "I felt ugly and worthless when [what was said]."
    ),
}
# verdicts without an act
BLANK = [
    "Your attitude is a problem.",
    "Your lack of respect is unbelievable.",
    "Your constant nagging is wearing me out.",
]


@pytest.mark.parametrize(("draft", "wanted"), TOLD.items())
def test_what_a_noun_names_is_told_as_an_act(checker: Checker, draft: str, wanted: str) -> None:
    assert checker.check(draft).rewrite() == wanted


@pytest.mark.parametrize("draft", BLANK)
def test_a_verdict_leaves_a_blank(checker: Checker, draft: str) -> None:
    assert "[" in checker.check(draft).rewrite()


def test_what_it_cost_is_not_lost(checker: Checker) -> None:
    assert "cost us the flat" in checker.check("Your refusal to help cost us the flat.").rewrite()
