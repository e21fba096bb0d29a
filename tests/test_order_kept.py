"""What stands around the blame keeps its order, its joint and its tense; what would no longer fit behind it goes."""

from __future__ import annotations

import pytest

from kindphrase import Checker

CASES = [
    # what came of it stands before the reason, and stays there
    ("The guests left early because you insulted them again.",
     "The guests left early. I felt hurt when you insulted them again."),
    ("We had to cancel because you forgot to book the room again.",
     "We had to cancel. I felt disappointed when you forgot to book the room again."),
    ("I love you because you make me laugh.", None),
    ("I quit because you never asked me.", "I quit because I felt unimportant when you didn't ask me."),
    # a reason that stands first, and what came of it
    ("Because you lost the keys we had to wait on the stairs like idiots.",
     "I'm upset that you lost the keys. We had to wait on the stairs."),
    ("Because you forgot to fill it up I missed my exam.",
     "I'm disappointed that you forgot to fill it up. I missed my exam."),
    # what was said stays a sentence, and the feeling goes with what was found out
    ("You told me it was new but yesterday I found an old invoice in the box.",
     "You told me it was new, and I felt disappointed when I found an old invoice in the box yesterday."),
    ("You told us you fixed the roof and now we have a leak in the bedroom.",
     "You told us you fixed the roof and now I'm disappointed that we have a leak in the bedroom."),
    ("You said you loved me and I believed you.", None),
    # a "when" that is held against somebody is no time
    ("You sold the tent when you had agreed to keep it.",
     "I'm disappointed that you sold the tent after you had agreed to keep it."),
    ("You call me selfish when you have never lent me a cent.", None),
    ("You ignore me when you've had a beer.", "I felt hurt when you had a beer and ignored me."),
    ("My bike was taken by you while I was on holiday.",
     "I felt annoyed when my bike was taken by you while I was on holiday."),
    # what goes on up to now
    ("You have been ignoring my mails for six weeks now.",
     "I'm frustrated that you have been ignoring my mails for six weeks."),
    ("u have been lying to me since may", "i'm hurt that u have been lying to me since may"),
    ("I'm hurt that you have been avoiding me for a month.", None),
    ("You have been a good friend for ten years.", None),
    ("You tease me about my accent all the time and it hurts.", "It hurts when you tease me about my accent."),
    # what is joined by "and" stays joined
    ("you cheat and everybody in the group saw it", "i felt hurt when you cheated and everybody in the group saw it"),
    # tails
    ("You shouted at the waiter, and for what, a cold coffee.",
     "I'm upset that you shouted at the waiter over a cold coffee."),
    ("you blocked me, and over what, a joke", "i'm upset that you blocked me over a joke"),
    ("you still owe me an apology and you know it", "i'd still like an apology"),
    ("guess who cleaned the bathroom again, not you obviously", "i'm really frustrated about [what happened]"),
    ("You treated me like an idiot.", "I felt hurt when you treated me like an idiot."),
    # somebody better is no opening
    ("A good friend would have called, but you just vanished.",
     "I felt hurt when you didn't call, and I also felt frustrated when you vanished."),
    ("A good friend would have called, but she was ill.", None),
]  # fmt: skip


@pytest.mark.parametrize(("draft", "wanted"), CASES)
def test_order_joint_and_tense_are_kept(draft: str, wanted: str | None, checker: Checker) -> None:
    assert checker.check(draft).rewrite() == (wanted or draft)
