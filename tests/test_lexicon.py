from __future__ import annotations

import pytest

from kindphrase.errors import PatternError
from kindphrase.lexentries import Behaviour
from kindphrase.lexicon import Lexicon, load_lexicon

FEELINGS = """\
- {word: unheard, family: hurt, intensity: 2, register: everyday, names_act: true, needs: [to be heard]}
- {word: hurt, family: hurt, intensity: 2, register: everyday, names_act: false}
"""
BEHAVIOURS = """\
- verbs: [listen, listen to]
  polarity: negative
  feelings: [unheard, hurt]
"""
WORDS = "insult: [liar, drama queen]\n"
NEEDS = "- {predicates: [helpful], polarity: negative, needed: more help}\n"


@pytest.fixture
def write(tmp_path):
    def write_files(feelings=FEELINGS, behaviours=BEHAVIOURS, words=WORDS, needs=NEEDS):
        for name, text in {"feelings": feelings, "behaviours": behaviours, "words": words, "needs": needs}.items():
            (tmp_path / f"{name}.yaml").write_text(text)
        return tmp_path

    return write_files


def behaviour(**fields):
    return Behaviour.model_validate({"polarity": "any", "feelings": ["hurt"], **fields})


def lexicon(*behaviours):
    return Lexicon(classes={}, feelings={}, behaviours=behaviours)


def test_loading(write):
    found = load_lexicon(write())
    assert found.classes == {"insult": {"liar", "drama queen"}}
    assert found.feelings["unheard"].names_act is True
    assert found.feelings["unheard"].register_ == "everyday"
    assert found.feelings["hurt"].needs == ()
    assert found.behaviours[0].verbs == ("listen", "listen to")


def test_a_folder_is_read_once(write):
    assert load_lexicon(write()) is load_lexicon(write())


def test_the_first_verb_that_has_an_entry_wins():
    over, plain = behaviour(verbs=["talk over"]), behaviour(verbs=["talk"])
    found = lexicon(plain, over)
    assert found.behaviour_for(["talk over", "talk"], "positive") is over
    assert found.behaviour_for(["talk to", "talk"], "positive") is plain
    assert found.behaviour_for(["shout"], "positive") is None
    assert found.behaviour_for([], "positive") is None


@pytest.mark.parametrize(
    ("polarity", "asked", "fits"),
    [
        ("negative", "negative", True),
        ("negative", "positive", False),
        ("positive", "negative", False),
        ("any", "negative", True),
        ("any", "positive", True),
    ],
)
def test_polarity(polarity, asked, fits):
    entry = behaviour(verbs=["listen"], polarity=polarity)
    found = lexicon(entry, behaviour(predicates=["late"], polarity=polarity))
    assert (found.behaviour_for(["listen"], asked) is entry) is fits
    assert (found.behaviour_for_predicate(["late"], asked) is not None) is fits


def test_an_entry_that_names_the_object_goes_before_one_that_does_not():
    anyone, mine = behaviour(verbs=["hurt"]), behaviour(verbs=["hurt"], object=["me", "my"])
    found = lexicon(anyone, mine)
    assert found.behaviour_for(["hurt"], "positive", {"me"}) is mine
    assert found.behaviour_for(["hurt"], "positive", {"third"}) is anyone
    assert found.behaviour_for(["hurt"], "positive") is anyone
    assert lexicon(mine).behaviour_for(["hurt"], "positive", {"third"}) is None


def test_a_verb_whose_entries_do_not_fit_gives_way_to_the_next():
    over, plain = behaviour(verbs=["talk over"], object=["me"]), behaviour(verbs=["talk"])
    assert lexicon(over, plain).behaviour_for(["talk over", "talk"], "positive", {"third"}) is plain


def test_predicates_in_order_of_preference():
    liar, late = behaviour(predicates=["liar"]), behaviour(predicates=["late"])
    assert lexicon(liar, late).behaviour_for_predicate(["such", "late", "liar"], "positive") is late


def test_a_voice_has_its_own_feelings_or_the_common_ones():
    entry = behaviour(verbs=["listen"], work=["concerned"])
    assert entry.feelings_for("work") == ("concerned",)
    assert entry.feelings_for("family") == entry.feelings_for("neutral") == ("hurt",)


@pytest.mark.parametrize(
    ("files", "expected"),
    [
        (
            {"behaviours": BEHAVIOURS.replace("hurt", "hurd")},
            ['K417 3:23 There is no feeling word "hurd". Did you mean "hurt"?'],
        ),
        ({"behaviours": BEHAVIOURS.replace("unheard, hurt", "unheard")}, ["K411 3:3 Every feeling here"]),
        (
            {"behaviours": BEHAVIOURS + "  predicates: [late]\n"},
            ['K411 1:3 An entry has either "verbs" or "predicates".'],
        ),
        ({"behaviours": BEHAVIOURS + "  work: [concern]\n"}, ['K417 4:10 There is no feeling word "concern".']),
        (
            {"feelings": FEELINGS + FEELINGS.splitlines()[1] + "\n"},
            ['K419 3:10 The feeling "hurt" stands twice.'],
        ),
        (
            {"feelings": FEELINGS.replace("names_act: false", "names_acts: false")},
            [
                'K412 2:3 The key "names_act" is missing.',
                'K410 2:64 Unknown key "names_acts". Did you mean "names_act"?',
            ],
        ),
        (
            {"needs": NEEDS + "- {predicates: [clear], polarity: negative}\n"},
            ['K411 2:3 An entry has either "needed" or "said".'],
        ),
        ({"words": "insult: [Liar, drama  queen]\n"}, ['K411 1:10 "Liar"', 'K411 1:16 "drama  queen"']),
        ({"words": WORDS + WORDS, "feelings": ""}, ["K403 1:1", 'K406 2:1 The key "insult" stands twice']),
    ],
)
def test_what_is_wrong_with_a_lexicon_is_told_at_once(write, files, expected):
    with pytest.raises(PatternError) as caught:
        load_lexicon(write(**files))
    said = [f"{each.code} {each.line}:{each.column} {each.message}" for each in caught.value.problems]
    assert len(said) == len(expected)
    assert all(found.startswith(start) for found, start in zip(said, expected, strict=True)), said


def test_the_lexicon_that_ships_holds_together():
    found = load_lexicon()
    assert len(found.feelings) >= 60
    assert len(found.behaviours) >= 100
    assert found.behaviour_for(["listen to", "listen"], "negative", {"me"}) is not None
    assert found.behaviour_for_predicate(["late"], "positive") is not None
    assert "liar" in found.classes["insult-noun"]
