"""Plain deeds beside an accusation are told, in whatever rule's sentence they stand; a saying is not taken for one."""

from __future__ import annotations

import pytest

from kindphrase import Checker

TOLD = [
    # whatever the rule is about
    (
        "u ppl moved our tent while we were at the showers",
        "i'm angry that u moved our tent while we were at the showers",
    ),
    (
        "You people turned off our heating on Friday night.",
        "I'm angry that you turned off our heating on Friday night.",
    ),
    (
        "Anyway, see you at six. Oh and you people parked in my spot again.",
        "Anyway, see you at six. Oh and I'm angry that you parked in my spot again.",
    ),
    ("i cant believe u sold grandmas piano", "i'm upset that u sold grandmas piano"),
    ("And the last yoghurt? oh wait u ate it", "And the last yoghurt? I felt frustrated when u ate it"),
    # put down to the writer
    ("so its my fault now that u deleted the save", "i'm upset that u deleted the save"),
    ("and of course its my fault that u lied to the teacher", "and i felt hurt when u lied to the teacher"),
    # asked by a detour
    ("how is it u never answer on weekends", "i felt frustrated when u didn't answer on weekends"),
    ("How is it that you forgot my interview again?", "I'm disappointed that you forgot my interview."),
    (
        "I made dinner. And why is it that you always wash only your own plate?",
        "I made dinner. And I felt frustrated when you washed only your own plate.",
    ),
    # getting up is seen, and getting it is not
    ("you didnt even get out of bed on my birthday", "i'm disappointed that you didn't get out of bed on my birthday"),
    # all that came
    ("all i ever get from u is one word answers", "i felt frustrated when all i got from u was one word answers"),
    ("all you ever send me are screenshots", "i felt frustrated when all you sent me were screenshots"),
    # wished for, denied, and what everybody did but one
    ("had u asked me first this wouldnt have happened", "i wish u had asked me first"),
    ("i didnt wake the baby, u did", "i didn't wake the baby, and i'm really upset"),
    (
        "Everyone else managed to hand in the report, only you didn't.",
        "I'm disappointed that you didn't hand in the report.",
    ),
    ("Everybody else managed to be on time, except you.", "I'm disappointed that you weren't on time."),
]

STAYS = [
    # sayings, guesses at what for, and what is said of others
    ("you people print lies and call it news", "i felt angry when [what happened] and you called it news"),
    ("all I get from you is grief", "I'm really frustrated about [what happened]"),
    ("You broke my heart and you know it.", "My heart was broken by [what happened]."),
    ("You brought nothing but misery to our home.", "I'm really upset about [what happened]."),
    ("you only kissed me cause you were bored", "i'm really upset about [what happened]"),
    ("Is it my fault you crashed the car?", "I'm really upset about [what happened]."),
    ("why is it you only ring me when the car breaks down", "i'm really frustrated about [what happened]"),
]

SILENT = [
    "Oh wait, you cancelled the lesson already, sorry, I forgot.",
    "Why is it that we have to pay twice?",
    "How is it that the train is always late?",
    "It's all my fault that the cake burned.",
    "all i want from you is an apology",
    "Had you eaten before you came?",
    "Had I known you were ill I would have come.",
    "Everyone managed to log in, only I couldn't.",
]


@pytest.mark.parametrize(("draft", "wanted"), [*TOLD, *STAYS])
def test_what_was_done_is_told(draft: str, wanted: str, checker: Checker) -> None:
    assert checker.check(draft).rewrite() == wanted


@pytest.mark.parametrize("draft", SILENT)
def test_look_alikes_stay(draft: str, checker: Checker) -> None:
    report = checker.check(draft)
    assert report.findings == ()
    assert report.rewrite() == draft
