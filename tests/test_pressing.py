"""What an impatient question, a warning or a word that was not kept tells and asks for."""

from __future__ import annotations

import pytest

from kindphrase import Checker

REWRITTEN = {
    # how long it is still to go on: it goes on
    "How long are you going to ignore me?": "I feel hurt when you ignore me.",
    "How many more times are you going to lie to me?": "I feel hurt when you lie to me.",
    "how much longer are you gonna ignore my calls": "i feel hurt when you ignore my calls",
    # how hard it is, and "for once": it is asked for
    "How hard is it to take out the trash?": "I'd really like you to take out the trash.",
    "How hard can it be to fill in a form?": "I'd really like you to fill in a form.",
    "how hard is it to just text me back": "i'd really like you to text me back",
    "Can you for once do what I ask?": "I'd really like you to do what I ask.",
    "Don't you dare walk away from me.": "I'd rather you didn't walk away from me.",
    "I asked you three times to take out the trash.": "I'd really like you to take out the trash.",
    "I asked you a hundred times to close the gate.": "I'd really like you to close the gate.",
    "I asked you not to smoke in here.": "I'd rather you didn't smoke in here.",
    "I've asked you for the numbers three times now.": "I still need the numbers.",
    "Turn that music down, you inconsiderate jerk.": "I'm angry and I'd like you to turn that music down.",
    # what was asked, or said, and what came of it
    "I told you to lock the door and you didn't.": "I felt frustrated when I told you to lock the door and you didn't.",
    "i told u to stop and u didnt": "i felt frustrated when i told u to stop and u didn't",
    "You said you would call and you didn't.": "I felt frustrated when you said you would call and didn't.",
    "You promised me a raise and I got nothing.": "I was counting on your promise of a raise and I got nothing.",
    "You said you'd quit and you never did.": "I'm disappointed that you said you'd quit and didn't.",
    # what is said to have come of somebody
    "Because of you I missed my flight.": "I'm upset that I missed my flight.",
    "Thanks to you we lost the deposit.": "I'm upset that we lost the deposit.",
    "Because of you I can't sleep.": "Because of [what happened], I can't sleep.",
    # what nobody has seen, and what was asked why
    "Why do you hate me?": "I feel hurt because it seems like you hate me.",
    "Why would you say that to my mom?": "I'm upset that you said that to my mom.",
    "You think it's funny but it's not.": "I don't think it's funny.",
    "Mum, you weren't even there when I needed you.": "Mum, I felt alone when I needed you and you weren't there.",
    "Great, thanks for telling me at the last minute.": "I'm upset that you told me at the last minute.",
    "I'm fed up with you leaving your shoes in the hall.": "I felt fed up when you left your shoes in the hall.",
    "Don't talk to me like that.": "I felt frustrated when you talked to me like that. Please don't.",
    "Don't be ridiculous.": "I'm annoyed about [what was said].",
    "Nice of you to finally show up.": "I'm frustrated that I had to wait so long for you to show up.",
    "This is the second time you forgot my birthday.": "I felt hurt when you forgot my birthday for the second time.",
    "Is it too much to ask for a clean kitchen?": "I'd like a clean kitchen.",
    "You could have just said no.": "I wish you had said no.",
    "You'd rather watch football than talk to me.": (
        "I felt hurt when it seemed like you would rather watch football than talk to me."
    ),
    "we used to talk and now you just ignore me": "we used to talk and now i feel hurt when you ignore me",
    # what others would do, and how the writer was shown up
    "A good mother would have come.": "I'd have liked you to come.",
    "You made me look like an idiot in front of your parents.": "I felt embarrassed in front of your parents.",
    "After all I've done for you, this is how you treat me?": "I'm really hurt by this.",
    "I'm so tired of cleaning up after you.": "I'm tired and I need more help.",
    "You do nothing around here.": "I need more help around here.",
    "You only think about yourself.": "I'd like my needs to count too.",
    "You take me for granted.": "I don't feel appreciated.",
    "You twist everything I say.": "I don't feel understood.",
    "You turn everything into a fight.": "I'd like us to talk without fighting.",
    "I feel ignored by you.": "I don't feel heard or seen.",
    # without a comma, what you do is no object of what I do
    "Every single time I cook you complain about it.": "I feel tired when I cook and you complain about it.",
    "Whenever I speak you interrupt me.": "I feel cut off when I speak and you interrupt me.",
    "Every time I ask you yell at me.": "I feel upset when I ask and you yell at me.",
}
# of these, the same must not be said
OTHERWISE = {
    "Don't you dare!": "I'd like you",
    "Can't you do anything right?": "I'd like you",
    "Why would you do that?": "you did that",
    "I told you not to tell anyone and you did.": "I'd like you",
    "Because of you I stopped trusting people.": "I'm upset that",
    "Because of you I lost my job and my friends left.": "I'm upset that",
    "You weren't even born when I started here.": "you weren't born",
    "You'd rather lie to me than admit it.": "lie",
    "You obviously have no idea how this works.": "I'd like you to know",
    "Every time I think you care you disappoint me.": "and you care",
    "A real man wouldn't have cried.": "you cried",
    "A good father would have known.": "you didn't know",
    "I did everything for you.": "I need more help",
}
SILENT = (
    "How hard is it to learn Dutch?",
    "How long are you going to stay?",
    "I asked you for help.",
    "Great, thanks!",
)


@pytest.mark.parametrize("draft", REWRITTEN)
def test_what_is_pressed_for_is_told_or_asked(draft: str, checker: Checker) -> None:
    assert checker.check(draft).rewrite() == REWRITTEN[draft]


@pytest.mark.parametrize("draft", OTHERWISE)
def test_the_look_alikes_say_no_such_thing(draft: str, checker: Checker) -> None:
    said = {suggestion.text for finding in checker.check(draft).findings for suggestion in finding.suggestions}
    assert not any(OTHERWISE[draft] in text for text in said)


@pytest.mark.parametrize("draft", SILENT)
def test_a_plain_question_is_left_alone(draft: str, checker: Checker) -> None:
    assert not checker.check(draft).findings
