"""A sentence of the writer's own where the draft tells nothing: never where something is told."""

from __future__ import annotations

import pytest

from kindphrase import Checker

STANCES = {
    "I hate you.": "I'm really angry with you right now.",
    "ugh i hate u so much": "I'm really angry with u right now",
    "What the hell, Amir?": "I'm really frustrated right now, Amir.",
    "Dana, you're trash.": "Dana, I'm really annoyed with you right now.",
    "Get over it.": "I'm frustrated and I just want to move on.",
    "How did you think that was okay?": "I don't think that was okay.",
    "You don't scare me.": "I'm not scared.",
    "You smell like wet dog.": "The smell is too much for me.",
}
TOLD = {
    # an act, before or behind it, in the same sentence or the one before
    "You idiot, you left the gate open.": "left the gate open",
    "You told your mother about the baby. How could you?": "told your mother about the baby",
    "You're a piece of work, you never called me.": "didn't call me",
    # a label says what it was about
    "You're a plagiarist.": "[what was copied]",
    "You are a vandal.": "[what was changed]",
    "You're such a liar.": "[what was said]",
    # only some words of the rule mean it
    "I hate everything you say in these meetings.": "[what happened]",
}


RATED = {
    "Your edit is garbage.": "I don't agree with your edit.",
    "Your last patch is a mess.": "I'm not happy with your last patch.",
    "Your idea about the garden is stupid.": "I don't agree with your idea about the garden.",
    "Your excuses are pathetic.": "I'm not convinced.",
    "your taste in music is awful": "i don't share your taste in music",
    "Your driving is awful.": "I have a hard time with your driving.",
    # of how somebody is, a stance would judge as much; what it was about goes into the blank
    "Your attitude about the money is disgusting.": "I'm really upset about [what happened with the money].",
    "Your behaviour at the party was embarrassing.": "I'm really disappointed by [what happened at the party].",
}


@pytest.mark.parametrize(("draft", "wanted"), RATED.items())
def test_of_a_thing_that_is_scorned_the_writer_says_how_they_take_it(checker: Checker, draft: str, wanted: str) -> None:
    assert checker.check(draft).rewrite() == wanted


DOUBTED = {
    "Do you honestly believe that anyone will read this?": "I don't think anyone will read this.",
    "Do you really think that an old, useless reaction deserves a place in the article?": (
        "I don't think an old, useless reaction deserves a place in the article."
    ),
    "You think honesty is offensive?": "I don't think honesty is offensive. Do you?",
}


@pytest.mark.parametrize(("draft", "wanted"), DOUBTED.items())
def test_what_the_other_is_asked_to_believe_the_writer_does_not(checker: Checker, draft: str, wanted: str) -> None:
    assert checker.check(draft).rewrite() == wanted


@pytest.mark.parametrize("draft", ["Do you seriously think I'm your maid?", "Do you really think you did well?"])
def test_of_the_two_who_write_nothing_is_disbelieved(checker: Checker, draft: str) -> None:
    assert "I don't think" not in checker.check(draft).rewrite()


@pytest.mark.parametrize(
    ("draft", "wanted"),
    [
        ("Not only did you lie to me, you took my keys.", "lied to me and took my keys"),
        ("You jump on my edits and not only that you revert them.", "reverted them"),
    ],
)
def test_not_only_denies_nothing(checker: Checker, draft: str, wanted: str) -> None:
    said = checker.check(draft).rewrite()
    assert "didn't" not in said
    assert wanted in said or said == draft


def test_what_is_only_supposed_makes_nobody_angry(checker: Checker) -> None:
    assert "right now" not in checker.check("If I ever cheated on you then you're a complete bitch.").rewrite()


@pytest.mark.parametrize(("draft", "wanted"), STANCES.items())
def test_where_nothing_is_told_the_writer_says_where_they_stand(checker: Checker, draft: str, wanted: str) -> None:
    said = checker.check(draft).rewrite()
    assert said.casefold() == wanted.casefold()
    assert checker.check(said).findings == ()


@pytest.mark.parametrize(("draft", "kept"), TOLD.items())
def test_what_is_told_comes_first(checker: Checker, draft: str, kept: str) -> None:
    assert kept in checker.check(draft).rewrite()


def test_the_blank_is_still_offered(checker: Checker) -> None:
    (finding,) = checker.check("I hate you.").findings
    assert [bool(each.slots) for each in finding.suggestions[:2]] == [False, True]


def test_it_is_said_once(checker: Checker) -> None:
    assert checker.check("You suck. You're a joke! Call me at six.").rewrite().count("right now") == 1
    assert checker.check("You bitch! Where were my keys? Fuck you.").rewrite().count("angry") == 1


def test_inside_a_sentence_it_starts_small(checker: Checker) -> None:
    assert checker.check("I can't sit with you since your breath stinks.").rewrite()[1:].count("The smell") == 0
