"""What a rewrite leaves whole: the concession, the question, the reason and the time beside the words it replaces."""

from __future__ import annotations

import pytest

from kindphrase import Checker

LEFT = {
    # hating is said away with the name behind it; what else was said stays
    "I hate you, liar.": "I'm really annoyed with you right now.",
    "I can't stand you, liar.": "I'm really annoyed with you right now.",
    "I saw you, liar.": "I saw you, and I'm annoyed with you right now.",
    "He told you, idiot.": "He told you, and I'm annoyed with you right now.",
    "I gave you money, you liar.": "I gave you money, and I'm annoyed with you right now.",
    # what is granted stays, and goes where it is a charge of its own
    "Although you said sorry, you are an idiot.": "Although you said sorry, I'm annoyed with you right now.",
    "Although I told you twice, you forgot my birthday.": "I felt frustrated and hurt when you forgot my birthday.",
    "Though I love you, you're selfish.": "Though I love you, I'd like my needs to count too.",
    "Although you think you're so smart, you are an idiot.": "I'm annoyed about [what was said].",
    "Although you never called, it's raining.": "Although I felt hurt when you didn't call, it's raining.",
    "Although I waited for an hour, you never showed up.": (
        "I'm disappointed that you didn't show up although I waited for an hour."
    ),
    # a question of its own stays one
    "Are you stupid, can you hand me the keys?": "I'm getting frustrated. Can you hand me the keys?",
    "Are you deaf, where are my keys?": "I'm getting frustrated. Where are my keys?",
    "Are you stupid and can Tom come?": "I'm getting frustrated and can Tom come?",
    "ARE YOU STUPID, CAN TOM COME?": "I'm getting frustrated. CAN TOM COME?",
    "Are you stupid, or can't you read?": "I'm getting frustrated.",
    # ", which is why" leads on to what the writer did, and to no charge
    "You are a selfish man who never listens which is why I left.": (
        "I'm really hurt by [what happened], which is why I left."
    ),
    "You are a selfish man who never listens. I left.": "I'm really hurt by [what happened]. I left.",
    "You are a lazy man who never cleans which is why you have no friends.": (
        "I'm really frustrated about [what was left undone]."
    ),
    # what a feeling is put down to is told, where it is an act
    "I feel sad because you never call me.": "I felt sad when you didn't call me.",
    "I feel sad because you left the party early.": "I felt sad when you left the party early.",
    "I feel really angry because you lied to me.": "I felt angry when you lied to me.",
    "I feel sad because you don't care about me.": "I felt sad when [what happened].",
    "I feel hurt because you're selfish.": "I'm hurt by [what happened].",
    "I feel like crying because you never call me.": "I'm really hurt by [what happened].",
    "I don't feel sad because you never call me.": "I don't feel sad because you never call me.",
    "I feel happy because you called me.": "I feel happy because you called me.",
    # the time is told once, with what had to be
    "You yell at me when I don't have to work.": "I felt upset when I didn't have to work and you yelled at me.",
    "You ignore me when I have to talk to you.": "I felt hurt when I had to talk to you and you ignored me.",
    "You shout at me when you need to relax.": "I felt upset when you needed to relax and shouted at me.",
    "You never help when she has to clean.": "I felt frustrated when she had to clean and you didn't help.",
    "You always leave when I want to talk.": "I felt disappointed when I wanted to talk and you left.",
    # what is asked for twice is said once
    "Get lost, don't irritate me.": "I'm irritated and I need some space.",
    "Get lost, stop calling my sister.": "I'm upset and I need some space. Stop calling my sister.",
    "Get lost, don't text me again.": "I'm upset and I need some space.",
    # what is asked after stays, unless asking is a charge
    "Why did you ask then?": "I'm confused about why you asked.",
    "So why did you invite her then?": "I'd like to understand why you invited her.",
    "then why did u text me at 3am": "i'm confused about why u texted me at 3am",
    "Then why did you tell me you were home?": "I'm confused about why you told me you were home.",
    "Then why did you lie to me?": "I felt hurt when you lied to me.",
    # what was asked for is told beside what came of it
    "I kept asking you to call and you never answered.": (
        "I felt frustrated when I asked you to call and you didn't answer."
    ),
    "We kept reminding you about the rent and you never paid it.": (
        "I felt frustrated when we reminded you about the rent more than once and you didn't pay it."
    ),
    "I kept asking him to call and you never answered.": (
        "I kept asking him to call and I felt frustrated when you didn't answer."
    ),
    "I kept asking you.": "I'm frustrated about [what happened].",
    # to whom an order is given goes with the order
    "If you don't like it here, move out of my house, and you two (my brother and her) get your own damn place!": (
        "If you don't like it here, move out of my house. I'm really frustrated about [what happened]."
    ),
}


@pytest.mark.parametrize(("draft", "said"), LEFT.items())
def test_nothing_is_left_in_halves(checker: Checker, draft: str, said: str) -> None:
    assert checker.check(draft).rewrite() == said


def test_what_is_cut_off_is_put_back_only_for_the_writer(checker: Checker) -> None:
    report = checker.check("You are a selfish man who never listens which is why\nI left.")
    assert "which is why" not in report.rewrite()


@pytest.mark.parametrize(
    ("draft", "wanted"),
    [
        ("No, you idiot.", "No."),
        ("Yes, moron.", "Yes."),
        # it answers nothing
        ("Yeah, right, like you care.", "I'm really frustrated about [what happened]."),
    ],
)
def test_an_answer_stays(checker: Checker, draft: str, wanted: str) -> None:
    assert checker.check(draft).rewrite() == wanted


def test_no_feeling_says_again_what_the_draft_says_of_an_act(checker: Checker) -> None:
    (finding,) = checker.check("Every time you do something upsetting, you tell me that I overreact.").findings
    assert finding.suggestions[0].feeling != "upset"
