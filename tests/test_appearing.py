"""A charge is told as it looked, a question that asks stays one, and what the draft tells of the writer is kept."""

import pytest

from kindphrase import Checker

TOLD = {
    "You just used me.": "I felt hurt when it seemed like you were using me.",
    "You strung me along for a year.": "I felt confused when it seemed like you were stringing me along for a year.",
    "You tricked me into signing.": "I felt hurt when it seemed like you had tricked me into signing.",
    "you've probably forgotten me": "i feel disappointed because it seems like you have forgotten me",
    "You are trying to insult me.": "I felt hurt when it seemed like you were trying to insult me.",
    "You like to argue for the sake of it.": "I felt frustrated when you argued for the sake of it.",
    "Why did you lead me on?": "I felt confused when it seemed like you were leading me on.",
    "You hate me.": "I feel upset because it seems like you hate me.",
    "You think I'm stupid.": "I feel upset because it seems like you think I'm stupid.",
    "I don't think you want to be friends.": "I feel sad because it seems like you don't want to be friends.",
    "You never cared about our garden.": "I felt unimportant when our garden didn't seem to matter to you.",
    "Hearing you talk about your ex makes me want to scream.": (
        "I felt like screaming when I heard you talk about your ex."
    ),
    "Stop making shit up.": "I feel frustrated when you say things that don't seem true to me. Please stop.",
    "Did you even notice that I cut my hair?": (
        "I felt frustrated when it seemed like you hadn't noticed that I cut my hair."
    ),
    "You have a lot of nerve calling me at midnight.": "I felt hurt when you called me at midnight.",
    "U sent nothing": "I'm disappointed that u sent nothing",
    "You broke up with me.": "I felt heartbroken when you broke up with me.",
    "All you ever do is complain.": "I felt frustrated when you complained.",
    "All you talk about is your ex.": "I felt frustrated when you only talked about your ex.",
    "You do nothing but whine.": "I felt frustrated when you complained.",
    "Why do you treat me like that?": "I felt hurt when you treated me like that.",
    "Never gave me a warning.": "I'm upset that you didn't give me a warning.",
    # of the writer
    "You know perfectly well that I can't drive at night.": "I'd like you to keep in mind that I can't drive at night.",
    "Why do you cause all these problems?": "I'm upset about all these problems.",
    "u aren't getting what i said??": "i don't think i'm getting my point across.",
    "You don't love me.": "I don't feel loved.",
    "You never believed me.": "I didn't feel believed.",
    "I don't think that you trust me.": "I don't feel trusted.",
    "Can't you see I'm trying?": "I wish you could see that I'm trying.",
    "Did I really deserve what you've done to me?": "I don't think I deserved what happened.",
    # asked
    "What the fuck do you want?": "I'm really frustrated right now. What do you want?",
    "who the fuck are you": "i'm really frustrated right now. who are you?",
    "What the hell are you talking about?": "I'm not sure what you mean.",
    "what do you want you idiot": "i'm really angry right now. what do you want?",
}


@pytest.mark.parametrize(("draft", "wanted"), TOLD.items())
def test_what_the_draft_tells_is_kept(checker: Checker, draft: str, wanted: str) -> None:
    assert checker.check(draft).rewrite() == wanted


@pytest.mark.parametrize(
    "draft",
    [
        "Don't play with me.",
        "You think you're so clever.",
        "You think you know everything.",
        "You don't care about me.",
        "I feel like you don't respect me.",
        "If you used me, I was a fool.",
        "You know exactly what you did.",
        "All you do is take.",
        "All you ever do is make me cry.",
    ],
)
def test_what_nothing_is_told_of_did_not_seem_so(checker: Checker, draft: str) -> None:
    assert "seemed" not in checker.check(draft).rewrite()


@pytest.mark.parametrize(
    "draft",
    ["Where the hell did you learn to drive?", "What the hell do you know?", "What the hell were you thinking?"],
)
def test_a_question_that_mocks_is_not_asked_again(checker: Checker, draft: str) -> None:
    assert "?" not in checker.check(draft).rewrite()


def test_malice_is_no_look_of_things(checker: Checker) -> None:
    for draft in (
        "You're trying to ruin us.",
        "I feel like you live to spite me.",
        "You wanted to hurt me.",
        "are u trying to fool me",
    ):
        assert "seemed" not in checker.check(draft).rewrite()
