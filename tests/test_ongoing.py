"""What goes on, or comes again, is told in the present; a single act, and a bare "always", in the past."""

import pytest

import kindphrase
from kindphrase import Checker

GOES_ON = {
    "Every time I make a small change, you jump on it and you undo what I did.": (
        "I feel upset when I make a small change and you jump on it and undo what I did."
    ),
    "Every time you do something upsetting, you tell me that I'm overreacting.": (
        "I feel hurt when you do something upsetting and then tell me that I'm overreacting."
    ),
    "Every time I say something, you laugh at me.": "I feel embarrassed when I say something and you laugh at me.",
    "You keep interrupting me.": "I feel frustrated when you keep interrupting me.",
    "How come you never call anymore?": "I feel hurt when you don't call.",
    "You're the one who sits there and watches TV.": "I feel frustrated when you sit there and watch TV.",
    "You always seem to call during my lunch.": "I feel frustrated when you call during my lunch.",
    "I do all the work and you never help.": "I do all the work and I feel frustrated when you don't help.",
    "You're ignoring me.": "I feel hurt when you ignore me.",
    "I feel like you've left me out.": "I feel hurt because it seems like you have left me out.",
    "i feel like you've both dropped me and moved on": (
        "i feel hurt because it seems like you have both dropped me and moved on"
    ),
    "I bake for you every week, and you don't even try it.": (
        "I bake for you every week, and I feel disappointed when you don't try it."
    ),
    "I feel like you're in a mood with me and I don't know why.": (
        "I feel hurt because it seems like you're in a mood with me, and I don't know why."
    ),
}
OVER = {
    "You always interrupt me and never let me finish.": (
        "I felt cut off when you interrupted me and didn't let me finish."
    ),
    "You kept interrupting me all day.": "I felt frustrated when you kept interrupting me all day.",
    "You were ignoring me all day.": "I felt hurt when you were ignoring me all day.",
    "I feel like you tricked me.": "I felt hurt when it seemed like you had tricked me.",
    "I felt like you had left me out.": "I felt hurt when it seemed like you had left me out.",
    "I lent you my van and you didn't even wash it.": "I lent you my van and I felt tired when you didn't wash it.",
    "You're the one who left.": "I'm disappointed that you left.",
    "You're calling me names.": "I felt hurt when you called me names.",
    "I asked twice and you never helped.": "I asked twice and I felt frustrated when you didn't help.",
}
AGREEING = {
    "You're ignoring me. You never call.": "I feel hurt when you ignore me and don't call.",
    # what is not done ends before what is
    "You never call. You're ignoring me all the time.": "I feel hurt when you don't call and you ignore me.",
    "Stop shouting at me. You keep interrupting me.": (
        "I feel upset when you shout at me. Please stop. I also feel frustrated when you keep interrupting me."
    ),
    "You lied to me last week. You're ignoring me.": "I felt hurt when you lied to me last week and ignored me.",
}


@pytest.mark.parametrize(("draft", "wanted"), [*GOES_ON.items(), *OVER.items(), *AGREEING.items()])
def test_tense(checker: Checker, draft: str, wanted: str) -> None:
    assert checker.check(draft).rewrite() == wanted
    assert checker.check(wanted).rewrite() == wanted


def test_the_past_is_offered_second() -> None:
    (finding,) = kindphrase.check("You keep interrupting me in meetings.").findings
    assert finding.suggestions[0].frame == "now"
    assert any(suggestion.text.startswith("I felt") for suggestion in finding.suggestions[1:])
