"""How the feeling is joined to what it is about: a blank behind a preposition, and what still lacks as it stands."""

from __future__ import annotations

import pytest

import kindphrase
from kindphrase.lexicon import load_lexicon

BLANKS = {
    "You're so rude.": "That hurt my feelings.",
    "you're so selfish": "i'd like my needs to count too",
    "You’re so rude about the dishes!": "I’m really upset about [what was said about the dishes].",
    "You are not loyal.": "I'd like to be able to trust you.",
    "But you're an idiot.": "But I'm annoyed with you right now.",
    "Quit bullying me.": "I'm really upset about [what is happening]. Please stop.",
    # these go with "felt" only
    "You're such a liar.": "I felt uneasy when [what was said].",
    "I feel like you don't respect me.": "I felt disrespected when [what happened].",
    # the draft names the feeling as caused
    "You make me so angry.": "I felt angry when [what happened].",
    # what is told beside it was then
    "I was tired and you were so rude.": "I was tired and I felt hurt.",
    "I felt that you were being immature.": "I was frustrated.",
}
LACKS = {
    "You haven't answered my question.": "I'm frustrated that you haven't answered my question.",
    "u have not sent me any offer": "i am frustrated that u have not sent me any offer",
    "You still haven't told me the date!": "I'm upset that you still haven't told me the date.",
    "But you still not answered how to reset it": "But I'm frustrated that you still haven't answered how to reset it",
    "Why haven't you called?": "I'm hurt that you haven't called.",
    "Why are you not helping me?": "I'm frustrated that you aren't helping me.",
    "You haven't been answering my calls.": "I'm worried that you haven't been answering my calls.",
    "You haven't replied to me since Monday.": "I'm frustrated that you haven't replied to me since Monday.",
    "You haven't answered me, and that makes me sad.": "I'm sad that you haven't answered me.",
}
OVER = {
    "You didn't answer my question.": "I felt frustrated when you didn't answer my question.",
    "You hadn't told me about it.": "I'm upset that you didn't tell me about it.",
    "You've never once asked how my day was.": "I felt unimportant when you didn't ask how my day was.",
    "You haven't helped once with the move.": "I'm frustrated that you haven't helped with the move.",
    "You haven't even told me her name, and you laugh about it.": (
        "I'm upset that you didn't tell me her name and laughed about it."
    ),
    "you dont even text back anymore": "i felt lonely when you didn't text back",
}
# "disappointed when" is said by few
TOLD = {
    "You never thanked me.": "I'm disappointed that you didn't thank me.",
    "you've never tried to reach us": "i'm disappointed that you haven't tried to reach us",
    "But you sold my bike!": "But I'm upset that you sold my bike.",
    # what has been done is not what lacks
    "You've made my sister cry.": "I'm sad that you made my sister cry.",
    "You have lost us the contract.": "I'm upset that we lost the contract.",
    "Not one of you came to the funeral.": "I'm upset that not one of you came to the funeral.",
    # hurt, frustrated and lonely go with "when"
    "You lied to me.": "I felt hurt when you lied to me.",
    # a story goes on in its own time, and so does the writer's own word and time
    "Then you sold my bike.": "Then I felt upset when you sold my bike.",
    "You make me angry when you eat my food.": "I felt angry when you ate my food.",
    "You never come to my games when I invite you.": (
        "I felt disappointed when I invited you and you didn't come to my games."
    ),
}


@pytest.mark.parametrize(("draft", "wanted"), [*BLANKS.items(), *LACKS.items(), *OVER.items(), *TOLD.items()])
def test_the_whole_draft(draft: str, wanted: str) -> None:
    assert kindphrase.rewrite(draft) == wanted


@pytest.mark.parametrize("draft", [*LACKS, "You never thanked me.", "You sold my bike!"])
def test_what_stands_behind_that_is_offered_as_an_episode_as_well(draft: str) -> None:
    (finding,) = kindphrase.check(draft).findings
    assert " that " in finding.suggestions[0].text
    assert " when " in finding.suggestions[1].text


def test_a_blank_is_offered_in_both_forms() -> None:
    (finding,) = kindphrase.check("You were so rude to my sister.").findings
    assert [one.text.partition(" [")[0] for one in finding.suggestions] == [
        "I'm really upset about",
        "I felt upset when",
    ]


@pytest.mark.parametrize("draft", ["You were so rude to my sister.", "You haven't answered my question."])
def test_other_feelings_go_with_the_same_word(draft: str) -> None:
    first = kindphrase.check(draft).findings[0].suggestions[0]
    link = first.text.partition(f"{first.feeling} ")[2].partition(" ")[0]
    assert first.alternatives
    assert all(link in load_lexicon().feelings[word].takes for word in first.alternatives)


@pytest.mark.parametrize("wanted", LACKS.values())
def test_it_is_silent_on_its_own(wanted: str) -> None:
    assert kindphrase.rewrite(wanted) == wanted
    assert kindphrase.check(wanted).findings == ()


@pytest.mark.parametrize(
    "draft", ["I'm upset that you sold my bike.", "i am sad that you moved out", "I'm hurt that you lied."]
)
def test_an_act_behind_the_writers_feeling_is_owned(draft: str) -> None:
    assert kindphrase.check(draft).findings == ()


@pytest.mark.parametrize(
    "draft",
    [
        "I'm sad that you don't care about me.",
        "I'm upset that you're such a liar.",
        "I'm hurt that you never call.",
        "I'm sure that you lied to me.",
        "Everybody is upset that you lied to me.",
    ],
)
def test_a_guess_a_label_or_a_charge_behind_it_is_not(draft: str) -> None:
    assert kindphrase.check(draft).findings
