"""Which feeling comes first: no hidden blame, and the writer's own word before any other."""

from __future__ import annotations

import re

import pytest

import kindphrase
from kindphrase import Checker
from kindphrase.lexicon import load_lexicon
from kindphrase.resources import data_path
from kindphrase.rules import load_patterns

LEXICON = load_lexicon()
ACTS = {word for word, feeling in LEXICON.feelings.items() if feeling.names_act}
# for these English has no other word, and the rewrite table has this one
ONLY_WORD = {"listen", "let finish", "interrupt", "cut off", "respect"}


def test_the_first_feeling_for_an_act_names_no_act_of_the_other() -> None:
    blaming = {
        (entry.verbs or entry.predicates)[0]
        for entry in LEXICON.behaviours
        for ranked in (entry.feelings, entry.close, entry.work)
        if ranked[:1] and ranked[0] in ACTS
    }
    assert blaming == ONLY_WORD


def test_the_first_feeling_of_a_rule_names_no_act_of_the_other() -> None:
    rules = load_patterns(data_path("patterns")).rules
    assert [rule.id for rule in rules if rule.feelings and rule.feelings[0] in ACTS] == []


@pytest.mark.parametrize("voice", ["partner", "family", "friend"])
def test_close_voices_share_the_tender_words(voice: str) -> None:
    entry = LEXICON.behaviour_for(["yell at"], "positive", {"me"})
    assert entry is not None
    assert entry.feelings_for(voice) == entry.close != entry.feelings  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("draft", "wanted"),
    [
        ("I'm ashamed that you fooled me.", "I felt ashamed when it seemed like you had fooled me."),
        ("I'm so pissed off that you lied to me!", "I felt pissed off when you lied to me."),
        ("it pisses me off that you never answer", "i felt pissed off when you didn't answer"),
        ("It makes me sad that you always forget my birthday.", "I felt sad when you forgot my birthday."),
        ("You don't know how broken you've made me.", "I felt broken when [what happened]."),
        ("did you know how badly you hurt me?", "i felt really hurt when [what happened]."),
        ("You hurt me badly when you left.", "I felt really hurt when you left."),
        ("You make me want to scream.", "I wanted to scream because of [what happened]."),
        ("You make me sick.", "I felt sick when [what happened]."),
        ("I'm sick of your lies.", "I felt fed up when you lied."),
        ("I'm sick and tired of your vanity.", "I'm fed up with [what happened]."),
    ],
)
def test_the_writers_own_word_is_the_feeling(draft: str, wanted: str) -> None:
    assert kindphrase.rewrite(draft) == wanted


@pytest.mark.parametrize(
    "draft",
    [
        "I'm not angry, but you always forget my birthday.",
        "You never call, and I'm tired.",  # said beside it already
    ],
)
def test_no_other_word_is_taken_for_one(draft: str) -> None:
    (finding, *_) = kindphrase.check(draft).findings
    assert finding.suggestions[0].feeling in {"frustrated", "disappointed", "hurt", "lonely"}


def test_an_own_word_stays_where_the_vocabulary_is_strict(checker: Checker) -> None:
    strict = Checker(model=checker.nlp, vocabulary="strict")
    (finding,) = strict.check("You make me feel unwanted.").findings
    assert finding.suggestions[0].feeling == "unwanted"


def test_the_blank_asks_for_what_looked_so() -> None:
    (finding,) = kindphrase.check("You're so rude.").findings
    assert "I'm really upset about [what was said]." in [suggestion.text for suggestion in finding.suggestions]
    (finding,) = kindphrase.check("You're so lazy.").findings
    assert "I'm really frustrated about [what was left undone]." in [
        suggestion.text for suggestion in finding.suggestions
    ]


@pytest.mark.parametrize(
    ("draft", "wanted"),
    [
        ("Mind your own business.", "I'm frustrated and I'd rather keep this to myself."),
        ("Nobody cares what you think.", "I'm really frustrated about [what was said]."),
        ("I don't have time for this nonsense.", "I'm frustrated and I don't want to spend more time on this."),
        ("You need to lighten up.", "I felt tense when [what was said]."),
        ("Shut up! Shut up!", "I'm angry and I'd like you to stop."),
        ("You ignored me all night. Go away.", "I felt hurt when you ignored me all night, and I need some space."),
    ],
)
def test_a_wish_is_said_where_the_words_ask_for_it_and_once(draft: str, wanted: str) -> None:
    assert kindphrase.rewrite(draft) == wanted


def test_sentences_that_tell_nothing_of_their_own_differ() -> None:
    said = kindphrase.rewrite(
        "You're so rude to my mother. I told you the key is under the mat. You're rude to my aunt."
    )
    first, _, last = said.partition(" I told you the key is under the mat. ")
    told = ("[what was said to my mother].", "[what was said to my aunt].")
    assert (first[-len(told[0]) :], last[-len(told[1]) :]) == told
    assert first[: -len(told[0])] != last[: -len(told[1])]
    said = kindphrase.rewrite("You never listen to me. The bus was late. And then you laughed at me again.")
    feelings = re.findall(r"I felt (\w+) when", said)
    assert len(feelings) == len(set(feelings)) == 2
    assert kindphrase.rewrite("You idiot! I told you the key is under the mat. You moron!").count("right now") == 1


def test_what_was_said_again_is_told_so() -> None:
    assert kindphrase.rewrite("You say the same thing every time.") == "I feel upset when you say the same thing again."


def test_stopping_is_what_is_wished_for() -> None:
    said = kindphrase.rewrite("You need to stop blaming me for everything.")
    assert said == "I'd really like you to stop blaming me for everything."
