"""Bare judgements, told from the writer's side; and what looks like one and says more."""

from __future__ import annotations

import pytest
from ruamel.yaml import YAML

from kindphrase import Checker
from kindphrase.lexicon import load_lexicon
from kindphrase.resources import data_path


@pytest.fixture(scope="module")
def checker() -> Checker:
    return Checker()


@pytest.mark.parametrize(
    ("draft", "wanted"),
    [
        ("You're so selfish.", "I'd like my needs to count too."),
        ("u r lazy", "i need more help"),
        ("You guys are super bossy!", "I'd like more of a say."),
        ("you're kinda clingy", "i need some room"),
        ("Ya'll are rude", "That hurt my feelings"),
        ("Why are you so distant lately?", "I miss feeling close to you lately."),
        ("You are such a stubborn man.", "I don't feel heard."),
        ("You're not very supportive.", "I need more support."),
        ("Mum, you're so demanding!", "Mum, I can't seem to get it right."),
        ("You're so nosy, Tom.", "I'd like some privacy, Tom."),
        # of the past, with where and when it was
        ("You were so selfish yesterday.", "I wanted my needs to count too yesterday."),
        ("You were so controlling at the wedding.", "I wanted more of a say at the wedding."),
        ("You were really mean last night.", "I felt hurt last night."),
        ("You were unprofessional in the meeting.", "I wasn't happy with how it went in the meeting."),
        # with what it was about
        ("You're so lazy about the dishes.", "I need more help with the dishes."),
        ("You're secretive about money.", "I'd like more openness about money."),
        # what only scorns
        ("You're so annoying.", "I'm annoyed with you right now."),
        ("what an idiot you are", "i'm annoyed with you right now"),
        ("you are foolish aren't you", "i'm annoyed with you right now"),
        ("You're being immature about the keys.", "I'm frustrated about the keys."),
        # two of them, and one that only scorns beside one that tells more
        ("You are selfish and lazy.", "I'd like my needs to count too, and I need more help."),
        ("You're an annoying, lazy bum.", "I need more help."),
        ("You're selfish. You're lazy.", "I'd like my needs to count too. I need more help."),
        # said once
        (
            "You're so rude. I told you the key is under the mat. You're so rude.",
            "That hurt my feelings. I told you the key is under the mat.",
        ),
    ],
)
def test_a_bare_judgement_is_told_from_the_writers_side(checker: Checker, draft: str, wanted: str) -> None:
    assert checker.check(draft).rewrite() == wanted


@pytest.mark.parametrize(
    ("draft", "told"),
    [
        ("You are selfish because you ate my cake.", "that you ate my cake"),
        ("You're rude when you talk to my friends.", "when you talked to my friends"),
        ("You're selfish, you never help.", "when you didn't help"),
        ("You are rude to my mother.", "[what was said to my mother]"),
        ("You're such a liar.", "[what was said]"),
        ("You're a lazy liar.", "[what was said]"),
        ("You were terrible at the piano.", "at the piano]"),
        ("You're careless with your money.", "with your money]"),
        ("You are lazy like your father.", "["),
        ("You were really cruel in your letter.", "["),
        ("You are so dramatic, it was one plate.", "[what was said]. It was one plate"),
        ("I feel sad. You are so annoying.", "["),
        ("You're so bossy. I'd like more of a say.", "[what happened]. I'd like more of a say."),
    ],
)
def test_what_says_more_than_a_judgement_keeps_it_or_asks_for_it(checker: Checker, draft: str, told: str) -> None:
    assert told in checker.check(draft).rewrite()


@pytest.mark.parametrize("draft", ["You're so selfish.", "You're so annoying.", "You were so mean last night."])
def test_the_blank_is_offered_as_well(checker: Checker, draft: str) -> None:
    (finding,) = checker.check(draft).findings
    assert "[" not in finding.suggestions[0].text
    assert any("[" in suggestion.text for suggestion in finding.suggestions[1:])


def test_among_colleagues_nothing_intimate_is_said(checker: Checker) -> None:
    work = Checker(model=checker.nlp, voice="work")
    assert work.check("You've been so distant.").rewrite() == "I'd like us to be in closer touch."


def test_what_is_said_for_a_judgement_is_no_accusation(checker: Checker) -> None:
    ready = {
        text for need in load_lexicon().needs if need.judged for text in (need.said, need.before, need.work) if text
    }
    drafts = [f"{text[:1].upper()}{text[1:]}." for text in sorted(ready)]
    for feeling in ("annoyed", "frustrated", "upset", "angry"):
        said = [draft.replace("{feeling}", feeling) for draft in drafts]
        assert [report.rewrite() for report in checker.check_many(said)] == said


def test_no_word_is_judged_twice() -> None:
    entries = YAML(typ="safe").load(data_path("lexicon", "needs.yaml").read_text(encoding="utf-8"))
    words = [word for entry in entries for word in entry.get("judged", ())]
    assert sorted({word for word in words if words.count(word) > 1}) == []
