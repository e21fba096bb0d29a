"""What joins a sentence of ours to what stays beside it, and in which time it is told."""

from __future__ import annotations

import pytest

from kindphrase import Checker


@pytest.mark.parametrize(
    ("draft", "wanted"),
    [
        ("Wow. You're so lazy.", "I need more help."),
        ("oh you're so rude", "that hurt my feelings"),
        (
            "Oh no. The bus was late. You never told me.",
            "Oh no. The bus was late. I'm upset that you didn't tell me.",
        ),
        ("because you never listen to me", "because i felt frustrated when you didn't listen to me"),
        ("I called you twice but you never pick up", "I called you twice and I felt worried when you didn't pick up"),
        ("I love you but you are so rude", "I love you but I'm really upset about [what was said]"),
        ("I love you because you are so rude.", "I love you, but I'm really upset about [what was said]."),
        ("I'm leaving because you're so rude.", "I'm leaving because I'm really upset about [what was said]."),
        (
            "Cry all you want, but it won't change the rota.",
            "I'm annoyed about [what was said]. It won't change the rota.",
        ),
        # what is asked for has ended where a feeling begins; what the writer did has its reason
        (
            "Let's clear this up since I feel like you're ignoring my mails.",
            "Let's clear this up. I feel hurt because it seems like you're ignoring my mails.",
        ),
        (
            "Think about what I did for you, and you don't even call.",
            "Think about what I did for you. I felt hurt when you didn't call.",
        ),
        (
            "I left because I feel like you've forgotten me.",
            "I left. I feel hurt because it seems like you have forgotten me.",
        ),
        ("I came home and then you yelled at me again.", "I came home and I felt upset when you yelled at me again."),
        ("Then you're a selfish person.", "I'd like my needs to count too."),
        ("Then you yelled at me.", "Then I felt upset when you yelled at me."),
        (
            "seriously, what the fuck kind of plan do you have?",
            "i'm really frustrated right now. what plan do you have?",
        ),
        (
            "The form is gone and you don't need to talk to me again.",
            "The form is gone and I don't want to talk any more.",
        ),
        (
            "You may like it or not, but no one is forcing you to use it.",
            "You may like it or not, but no one is forcing you to use it.",
        ),
    ],
)
def test_what_joins_it_gives_way_where_it_no_longer_holds(checker: Checker, draft: str, wanted: str) -> None:
    assert checker.check(draft).rewrite() == wanted


@pytest.mark.parametrize(
    ("draft", "wanted"),
    [
        ("u won't talk to me", "i feel lonely when u won't talk to me"),
        ("You're going to ruin my only suit.", "I'm worried about my only suit."),
        (
            "You said no last night, now you're saying you're confused.",
            "I felt frustrated when you said no last night and then said you were confused.",
        ),
        ("It sounds like you are pulling away.", "I feel upset because it seems like you're pulling away."),
        ("But you should have.", "But I wish you had."),
        ("You don't understand me at all.", "I don't feel understood."),
    ],
)
def test_what_is_so_now_or_only_feared_stays_in_its_time(checker: Checker, draft: str, wanted: str) -> None:
    assert checker.check(draft).rewrite() == wanted


@pytest.mark.parametrize(
    ("draft", "wanted"),
    [
        # an answer to "why?" stays one
        ("Coz you're boring", "Coz I'm bored"),
        ("BECAUSE U LIED", "Because I felt hurt when u lied"),
        ("Since you never listen to me.", "I felt frustrated when you didn't listen to me."),
        # and a conclusion that is gone leaves no joint behind
        ("No, so why did you call my son lazy?", "No, I felt hurt when you called my son lazy."),
        ("So you think I'm lying", "I don't feel believed"),
        ("I am not going to sign this so bugger off", "I am not going to sign this so I need some space"),
        ("I already said no so shut up", "I already said no so I'd like you to stop"),
        # what others did is no part of what was felt
        ("You yelled at me and she laughed.", "I'm upset that you yelled at me, and she laughed."),
        (
            "You were supposed to visit us in May, but it never happened.",
            "I'm sad that you didn't visit us in May as planned.",
        ),
        ("You never help though.", "I felt frustrated when you didn't help."),
        ("You're useless I guess.", "I'm not getting the help I need."),
        ("Why do you keep telling the same story?", "I feel frustrated when you keep telling the same story."),
        ("You said I'm a bully.", "I felt upset when you said I'm a bully."),
    ],
)
def test_what_is_said_anew_is_joined_anew(checker: Checker, draft: str, wanted: str) -> None:
    assert checker.check(draft).rewrite() == wanted


@pytest.mark.parametrize(
    ("draft", "wanted"),
    [
        ("ur dumb bye", "i'm annoyed with u right now, bye"),
        ("Okay bye hate you", "Okay bye, I'm really angry with you right now"),
        ("You never call me. Bye!", "I felt hurt when you didn't call me. Bye!"),
        # what a sentence would go on from
        (
            "You run the house and you bully and humiliate all of us into it.",
            "You run the house and you bully and humiliate all of us into it.",
        ),
        # an end that is set
        (
            "Shut up until you know what happened between my mother and my aunt.",
            "Shut up until you know what happened between my mother and my aunt.",
        ),
        # how the writer felt is no reason for what the other did
        ("You left because you never listen.", "You left because you never listen."),
    ],
)
def test_what_stands_at_the_edge_is_kept(checker: Checker, draft: str, wanted: str) -> None:
    assert checker.check(draft).rewrite() == wanted
