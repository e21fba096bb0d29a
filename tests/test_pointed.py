"""A jab as what the writer thinks or asks for, and what mocks beside a rewritten sentence as the writer's own."""

from __future__ import annotations

import pytest

from kindphrase import Checker

SAID = {
    "Whine all you like, but it's not my mother's fault that you failed.": (
        "I don't think it's my mother's fault that you failed."
    ),
    "Get the hell out of my kitchen, you're no longer welcome here.": "I'd like you to leave my kitchen.",
    "Get out, you have lost your right to be in this office.": "I'd like you to leave this office.",
    "You won't be able to manage without me.": "I don't think you'll be able to manage without me.",
    "I thought that you were my partner, but you aren't.": (
        "I thought that you were my partner, but it doesn't feel that way any more."
    ),
    "sort your inbox out!": "i'd like you to sort your inbox out.",
    "You should be ashamed of yourselves!": "I don't think that was okay.",
    "You should be ashamed of how you treated my aunt.": "I don't think my aunt was treated right.",
    "You should be ashamed of that toast.": "I don't think that toast was okay.",
    "You should feel guilty about leaving us in the rain.": "I don't think it was okay to leave us in the rain.",
    "You should be ashamed that you lied to my aunt.": "I don't think it was okay to lie to my aunt.",
    "get lost you swine": "i'm angry and i need some space",
    "Too bad.": "That's how it is.",
    "you need to work on your manners": "i'd like a different tone between us",
    "get lost martha": "i'm upset and i need some space, martha",
    "shut up, trevor": "i'm angry and i'd like you to stop, trevor",
    "fuck off biyotch": "i'm upset and i need some space",
    "You were supposed to pick up my aunt on Sunday.": (
        "I felt worried when you didn't pick up my aunt on Sunday as planned."
    ),
    "You were supposed to protect me.": "I felt hurt when you didn't protect me.",
    "Even though you promised to write, you didn't write to me.": (
        "I felt lonely when you didn't write to me, although you had promised to."
    ),
    "You think modesty is dull?": None,
    "You think honesty is offensive?": "I don't think honesty is offensive. Do you?",
    "You think this is funny?": "I don't find this funny.",
    "You made me look for the bill myself, and you are not willing to tell me where it is.": (
        "I had to look for the bill myself, and I'd like you to tell me where it is."
    ),
    "Why are you calling me then?": "I'm confused about why you're calling me.",
    "Why don't you talk to me anymore?": "I'd like you to talk to me.",
    "Did or did you not post the letter?": "I'd like to know whether you posted the letter.",
    "You're being greedy but let's sign it.": "I'd like us to share more fairly but let's sign it.",
    "Can't you talk in plain English?": "I'd really like you to talk in plain English.",
    "I went out of my way to find you a flat, paid the rent.": (
        "I made an effort to find you a flat, paid the rent, and I feel hurt."
    ),
    "no the green socks u idiot": "no the green socks. i'm really angry right now",
    "Yes I do you smartass": "Yes I do",
    "Whatever. It's absurd.": "I'm getting frustrated. It doesn't make sense to me.",
    "For you I left my choir and my friends.": "I left my choir and my friends for you, and I feel hurt.",
    "How are you gonna like my drawings but not answer me? I'm out": (
        "I'm hurt that you like my drawings but don't answer me. I'm out"
    ),
    "You already have six apples and I have one, you still want more?": (
        "You already have six apples and I have one. I'm frustrated that you still want more."
    ),
    "You just took all the pears and you still want the plums.": (
        "I'm frustrated that you have all the pears and still want the plums."
    ),
    "Do you have a problem with my shoes?": "I'd like to know if something about my shoes bothers you.",
    "I like you but I feel like I put so much more effort into this than what I get.": (
        "I like you but I put a lot of effort into this, and I'd like it to be more even."
    ),
    "You promised me the moon.": "I felt frustrated when you promised me the moon and [what happened].",
    "I was sad because you ruined my concert.": "I was sad because my concert was ruined.",
    "I feel bad because you ruined everything.": "I feel bad about [what happened].",
    "I told you I was ill and you still made me work until ten.": (
        "I told you I was ill and I still had to work until ten."
    ),
    "You should have rung me and told me the truth.": ("I felt hurt when you didn't ring me or tell me the truth."),
    "You shouldn't have shouted and slammed the door.": "I'm upset that you shouted and slammed the door.",
    "I never thought I could have a civil discussion with you.": "I didn't think we could have a civil discussion.",
}
# what looks like it and says something else
APART = {
    "get out of my life": "i'm upset and i need some space",
    "sort your life out": "i'm really frustrated about [what happened]",
    "You should be ashamed of being so lazy.": "I'm really disappointed by [what happened].",
    "I thought you were stupid, but you aren't.": "I'm annoyed about [what was said].",
    "Get out of bed, it's noon.": None,
    "How are you going to laugh and not cry at that film?": None,
    "You took the pears and you still want me to help.": None,
    "Why don't you shut up?": "I'm angry and I'd like you to stop.",
    "If you skip the course you won't be able to pass.": None,
}
BESIDE = {
    "So you're saying \"no chance\"? You're so rude.": 'I heard that as "no chance". That hurt my feelings.',
    "So feeding the neighbours is charity to you? You're pathetic.": (
        "I don't see feeding the neighbours as charity. I'm annoyed with you right now."
    ),
    "Like gardening isn't good enough exercise for you. You're so rude.": (
        "It seems to me that gardening isn't enough exercise for you. That hurt my feelings."
    ),
    "Um no, we don't need to pay for it. You always lose your ticket.": "I don't think we need to pay for it. ",
    "Don't call me Granny! You're so rude.": "I'd rather you didn't call me Granny! That hurt my feelings.",
    "Because of you, I can't eat without fearing that people will mock me, just like you did.": (
        ", the way I felt mocked before."
    ),
    "Because of you, I'm afraid that everyone will leave me, just like you did.": ", the way I was left before.",
}
LEFT = [
    "Is cooking work to you? You're so rude.",
    "The new file is visible to you? You're so rude.",
    "Don't call me tomorrow. You're so rude.",
    "So you're saying we should go? You're so rude.",
    "Like my mother says, good enough is fine. You're so rude.",
    "No, we don't need to pay for it. You're so rude.",
]


@pytest.mark.parametrize(("draft", "wanted"), [*SAID.items(), *APART.items()])
def test_a_jab_is_told_as_what_the_writer_thinks(checker: Checker, draft: str, wanted: str | None) -> None:
    assert checker.check(draft).rewrite() == (wanted or draft)


@pytest.mark.parametrize(("draft", "wanted"), BESIDE.items())
def test_what_mocks_beside_it_is_the_writers_own(checker: Checker, draft: str, wanted: str) -> None:
    assert wanted in checker.check(draft).rewrite()


@pytest.mark.parametrize("draft", LEFT)
def test_what_only_looks_like_it_is_left(checker: Checker, draft: str) -> None:
    first = draft.partition(" You're")[0]
    assert checker.check(draft).rewrite() == f"{first} That hurt my feelings."


def test_what_only_scorns_goes_where_the_writer_is_glad(checker: Checker) -> None:
    said = checker.check(
        "I love this talk. I never thought I could have a normal chat with you. You're an idiot."
    ).rewrite()
    assert said == "I love this talk. I didn't think we could have a normal chat."
