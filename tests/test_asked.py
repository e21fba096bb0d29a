"""What a draft asks for beside an insult stays asked for; a view held up in doubt is said as the writer's own."""

from __future__ import annotations

import pytest

from kindphrase import Checker

ASKED = {
    "Give my keys back, moron!": "I'm angry and I'd like you to give my keys back.",
    "you idiot move your bike": "i'm angry and i'd like you to move your bike",
    "Stop texting my sister, you creep.": "I feel annoyed when you text my sister. Please stop.",
    "shut up moron": "i'm angry and i'd like you to stop",
    "Get lost, you bastard.": "I'm angry and I need some space.",
    "Stop shouting at me and help me with the boxes.": (
        "I feel upset when you shout at me. Please stop and help me with the boxes."
    ),
    "Stop whining and get a life.": "I feel tired when you complain. Please stop.",
    "Stop being so dramatic about the lamp.": "I'm frustrated and I'd like us to stay calm about the lamp.",
    "Make sure you don't lose the keys again.": "I'd rather you didn't lose the keys.",
    "Next time, think before you speak.": "Next time I'd really like you to think before you speak.",
    "We don't need to pay, you need to stop hiding that you have it and blaming me.": (
        "We don't need to pay. I'd really like you to stop hiding that you have it and blaming me."
    ),
}
DOUBTED = {
    "How did you think that was okay?": "I don't think that was okay.",
    "How the HELL did you think this was fair?": "I don't think this was fair.",
    "You think this is funny, Ana?": "I don't find this funny, Ana.",
    "Do you really think anyone will read a memo of 40 pages?": "I don't think anyone will read a memo of 40 pages.",
    "You think politics is offensive?": "I don't think politics is offensive. Do you?",
}
# what is asked in scorn, or about one of the two, is neither
BLANK = [
    "keep crying, loser",
    "Stop crying, nothing happened.",
]


@pytest.mark.parametrize(("draft", "wanted"), {**ASKED, **DOUBTED}.items())
def test_what_is_asked_for_or_doubted_is_kept(checker: Checker, draft: str, wanted: str) -> None:
    assert checker.check(draft).rewrite() == wanted


@pytest.mark.parametrize("draft", BLANK)
def test_scorn_asks_for_nothing(checker: Checker, draft: str) -> None:
    said = checker.check(draft).rewrite()
    assert "[" in said or said.lower().startswith(("i'm really angry", "i'm getting frustrated"))
    assert "I'd like" not in said
    assert "I don't think" not in said
