from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from rule_files import CLASSES, words

from kindphrase.rules.known_needs import unread_phrase
from kindphrase.rules.phrase_errors import PhraseError, UnknownClassError
from kindphrase.rules.phrase_syntax import MOST_STEPS, parse_phrase
from kindphrase.rules.phrases import find, find_any
from kindphrase.rules.steps import Step


def found(phrase: str, text: str) -> list[str]:
    row = words(text)
    return [" ".join(word.text for word in row[start:end]) for start, end in find(parse_phrase(phrase, CLASSES), row)]


@pytest.mark.parametrize(
    ("phrase", "text", "expected"),
    [
        ("never listen", "you never listen", ["never listen"]),
        ("never listen", "you never listened/listen", ["never listened"]),
        ("never listen", "you never , listen", ["never , listen"]),
        ("never listen", "you never really listen", []),
        ("never really? listen", "you never listen", ["never listen"]),
        ("never really? listen", "you never really listen", ["never really listen"]),
        ("(grow up|get a life|stop)", "get a life and grow up", ["get a life", "grow up"]),
        ("(all|every) (the|single)? time", "all the time and every time", ["all the time", "every time"]),
        ("such a @insult", "such a liar", ["such a liar"]),
        ("such a @insult", "such a drama queen", ["such a drama queen"]),
        ("such a @insult", "such a mama 's boy", ["such a mama 's boy"]),
        ("such a @insult", "such a know - it - all", ["such a know - it - all"]),
        ("such a @insult", "such a know-it-all", ["such a know-it-all"]),
        ("such a <ADJ> liar", "such a big//ADJ liar", ["such a big liar"]),
        ("such a <ADJ> liar", "such a big//NOUN liar", []),
        ("a * liar", "a big liar", ["a big liar"]),
        ("a * liar", "a , liar", []),
        ("you ... again", "you did it again", ["you did it again"]),
        ("you ... again", "you again", ["you again"]),
        ("you ... again", "you did it once more again", []),
        ("you ...4 again", "you did , it once more again", ["you did , it once more again"]),
        ("you (* <ADJ>|big liar) now", "you so mean//ADJ now", ["you so mean now"]),
        ("you (be (so|too) <ADJ>|lie)", "you lie , you be too mean//ADJ", ["you lie", "you be too mean"]),
        ("like (a (big|real)? (liar|fool)|that) now", "like a fool now", ["like a fool now"]),
        (
            "like (a (big|real)? (liar|fool)|that) now",
            "like a big fool now like that now",
            ["like a big fool now", "like that now"],
        ),
        ("(you ...2 me|this) again", "you told on me again", ["you told on me again"]),
        ("(really? you|this) again", "you again , really , you again", ["you again", "really , you again"]),
        ("you win (again|$)", "you win .", ["you win"]),
        ("you win (again|$)", "you win again now", ["you win again"]),
        ("you win (again|$)", "you win it", []),
        ("you (win $|lose big)", "you win ! 🙄", ["you win"]),
        ("you (win $|lose big)", "you win big", []),
        ("you (win (now|$)|lose) (too)?", "you win , too", []),
        ('thanks "!"', "thanks ! bye", ["thanks !"]),
        ('thanks "!"', "thanks !!! bye", ["thanks !!!"]),
        ('thanks "!"', "thanks ? bye", []),
        ('thanks "!"', "thanks ? ! bye", ["thanks ? !"]),
        ("^ fine", "fine", ["fine"]),
        ("^ fine", "well , fine by me", ["fine"]),
        ("^ fine", "that is fine", []),
        ("^ well fine", "well fine", ["well fine"]),
        ("^ ...2 fine", "that is fine", ["fine"]),
        ("^ ...2 fine", "that is all fine", []),
        ("fine $", "it is fine . 🙄", ["fine"]),
        ("fine $", "fine by me", []),
        ("fine ...2 $", "fine by me", ["fine"]),
        ("^ fine $", "fine . fine .", []),
        ("no no?", "no no no", ["no no", "no"]),
        ("a b? c?", "a b c a c a", ["a b c", "a c", "a"]),
        ("a b?", "a , c", ["a"]),
        ("b? a", "b , a a", ["b , a", "a"]),
    ],
)
def test_what_a_phrase_finds(phrase, text, expected):
    assert found(phrase, text) == expected


def test_places_are_leftmost_and_longest_over_several_phrases():
    several = [parse_phrase(text, CLASSES) for text in ("so what", "what now", "so")]
    assert list(find_any(several, words("so what now"))) == [(0, 2)]


@pytest.mark.parametrize(
    ("phrase", "anchor"),
    [
        ("you (never|not once) listen", {"listen"}),
        ("you are @insult", {"liar", "drama", "mama", "mama's", "know", "know-it-all"}),
        ("you * maybe?", {"you"}),
        ("<ADJ> *", None),
        ("you (very? mean (girl|boy)|liar)", {"mean", "liar"}),
        ("you (<ADJ> girl|liar)", {"girl", "liar"}),
    ],
)
def test_anchor_words(phrase, anchor):
    assert parse_phrase(phrase, CLASSES).anchor == anchor


@pytest.mark.parametrize(
    ("phrase", "column", "message"),
    [
        ("", 1, "A phrase needs at least one word that must be there."),
        ("a? (b|c)?", 1, "A phrase needs at least one word that must be there."),
        ("you (a|b", 5, '"(" is not closed.'),
        ("you (a|) b", 8, "An alternative is empty."),
        ("you (a (b|) c)", 11, "An alternative is empty."),
        ("you (a|b? c?) d", 8, "An alternative needs a word that must be there."),
        ("you (a ...3) b", 8, '"..." needs a word that must be there on each side.'),
        ("(a|$)", 1, "A phrase needs at least one word that must be there."),
        ("you ... (a|$)", 5, '"..." needs a word that must be there on each side.'),
        ("you $ ?", 7, 'Nothing can stand after "$".'),
        ("you (^ a|b)", 6, '"^" cannot stand here.'),
        ("you (... a|b)", 6, '"..." needs a word that must be there on each side.'),
        ("((((( a? b )))))", 5, "Groups stand at most 4 deep."),
        ("you ) b", 5, '")" cannot stand here.'),
        ("you ?", 5, '"?" cannot stand here.'),
        ("you(a|b)", 4, 'A blank is missing before "(".'),
        ("never ^ you", 7, '"^" stands for the start.'),
        ("you $ never", 7, 'Nothing can stand after "$".'),
        ("... you", 1, '"..." at the start stands for nothing.'),
        ("you ...", 5, '"..." at the end stands for nothing.'),
        ("a? ... b", 4, '"..." needs a word that must be there on each side.'),
        ("a ...x b", 6, 'After "..." comes a number or a blank.'),
        ("a ...99 b", 3, "A gap has 1 to 12 words."),
        ("a ...0 b", 3, "A gap has 1 to 12 words."),
        ("You never", 1, '"You" can never match: words are compared in lower case.'),
        ("you don't", 5, '"don\'t" can never match: it is read as "do not".'),
        ("can't you", 1, '"can\'t" can never match: it is read as "can not".'),
        ("ur late", 1, '"ur" can never match: it is read as "your".'),
        ("thanks !", 8, '"!" is not a word, and marks between words are skipped.'),
        ('thanks "!', 8, "The quote is not closed."),
        ('thanks "a b"', 8, "Quotes hold one punctuation mark or emoji."),
        ("a <ADJX>", 3, '"<ADJX>" is no word class of Universal Dependencies.'),
        ("a <ADJ", 3, '"<" is not closed.'),
        ("a @insults", 3, 'There is no word class "@insults".'),
    ],
)
def test_bad_phrases_say_what_and_where(phrase, column, message):
    with pytest.raises(PhraseError) as caught:
        parse_phrase(phrase, CLASSES)
    assert (caught.value.column, caught.value.message) == (column, message)


def test_a_sentence_must_hold_a_word_of_each_firm_step():
    phrase = parse_phrase("really? you <ADV> (never|not once) listen", CLASSES)
    assert phrase.needs == ({"listen"}, {"never", "once"}, {"you"})
    assert phrase.firsts == {"really", "you"}
    assert phrase.may_stand({"you", "not", "once", "listen", "at"})
    assert not phrase.may_stand({"you", "not", "listen"})
    assert not phrase.may_stand({"you", "listen"})


def test_an_unknown_class_lists_the_known_ones():
    with pytest.raises(UnknownClassError) as caught:
        parse_phrase("a @nobody", CLASSES)
    assert caught.value.allowed == ("@insult", "@praise")


def test_a_phrase_has_a_greatest_length():
    with pytest.raises(PhraseError, match="at most"):
        parse_phrase("a " * (MOST_STEPS + 1), CLASSES)


ELEMENTS = st.sampled_from(
    [
        "a",
        "b?",
        "(a|b b)?",
        "*",
        "*?",
        "...",
        "...12",
        "<X>",
        "@insult",
        '"!"',
        "^",
        "$",
        "(",
        ")",
        "?",
        "(* a|b)",
        "(a (b|* a) ... a|b? a)",
    ]
)


@given(st.one_of(st.lists(ELEMENTS, max_size=12).map(" ".join), st.text(max_size=30)))
def test_parsing_any_text_gives_a_phrase_or_an_error_with_a_column(text):
    try:
        phrase = parse_phrase(text, CLASSES)
    except PhraseError as error:
        column = error.column
    else:
        assert phrase.source == text
        column = 1
    assert 1 <= column <= len(text) + 1


@given(st.lists(ELEMENTS, max_size=8).map(" ".join), st.lists(st.sampled_from("a b liar ! ,".split()), max_size=20))
@settings(max_examples=300)
def test_places_are_in_order_inside_the_sentence_and_hold_the_anchor(text, row):
    try:
        phrase = parse_phrase(text, CLASSES)
    except PhraseError:
        return
    sentence = words(" ".join(row))
    places = list(find(phrase, sentence))
    edges = [edge for place in places for edge in place]
    assert edges == sorted(edges)
    assert all(0 <= start < end <= len(sentence) for start, end in places)
    if places and phrase.anchor is not None:
        assert not phrase.anchor.isdisjoint(row)


@pytest.mark.parametrize(
    ("phrase", "row"),
    [
        ("a? " * 20 + "a b", "a " * 150),
        ("a " + "...12 a " * 5 + "b", "a " * 100),
        ("(a|a a|a a a)? " * 9 + "a b", "a " * 100),
        ("a " + "*? " * 20 + "b", "a , " * 75),
        ("a " + "(a (a|a a)? ...3 a|a a (a|a a a)? a)? " * 3 + "b", "a " * 100),
        ('a "!"? b', "a " + "! " * 150),
    ],
)
def test_work_grows_with_the_sentence_and_no_faster(phrase, row, monkeypatch):
    steps = 0
    ends = Step.ends

    def counted(self, row, at):
        nonlocal steps
        steps += 1
        return ends(self, row, at)

    monkeypatch.setattr(Step, "ends", counted)
    parsed = parse_phrase(phrase, CLASSES)
    count = []
    for times in (1, 2, 3):
        steps = 0
        assert list(find(parsed, words(row * times))) == []
        count.append(steps)
    # once the sentence is longer than the phrase can be, each word costs the same
    assert count[2] - count[1] == count[1] - count[0]


@pytest.mark.parametrize(
    ("phrase", "line"), [("such a lier", "such a liar"), ("(shutup|hush)", "shut up"), ("wanna", "want to")]
)
def test_a_spelling_of_chats_stands_for_what_it_is_read_as(phrase: str, line: str) -> None:
    held = words(line)
    assert list(find(parse_phrase(phrase, {}), held)) == [(0, len(held))]


@given(st.lists(ELEMENTS, max_size=8).map(" ".join), st.lists(st.sampled_from("a b liar ! ,".split()), max_size=20))
def test_an_unread_phrase_finds_what_a_read_one_finds(text, row):
    try:
        read = parse_phrase(text, CLASSES)
    except PhraseError:
        return
    sentence = words(" ".join(row))
    assert list(find_any([unread_phrase(text, CLASSES)], sentence)) == list(find_any([read], sentence))
