"""A rewrite looks as if its writer had typed it."""

from __future__ import annotations

import re
import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kindphrase.realising.orthography import contract, dress, join, tidy
from kindphrase.realising.registers import Register, register_of
from kindphrase.sentences import Word
from kindphrase.spans import Span

SAID = "I felt lonely when you didn't call your brother."
ASKED = "I felt low when [what you did]. What was going on for you?"


def _word(at: int, text: str, norm: str) -> Word:
    return Word(at, text, norm, norm, "PRON", frozenset(), 0, "nsubj", Span(at, at + len(text)))


@pytest.mark.parametrize(
    ("draft", "dressed"),
    [
        ("You never call your brother.", "I felt lonely when you didn't call your brother."),
        ("you never call", "i felt lonely when you didn't call your brother"),
        ("you dont ever call", "i felt lonely when you didn't call your brother"),
        ("You lied to me!", "I felt lonely when you didn't call your brother."),
        ("why dont u ever call???", "i felt lonely when u didn't call your brother."),
        ("u never call ur brother", "i felt lonely when u didn't call ur brother"),
        ("U never call", "I felt lonely when u didn't call your brother"),
        ("ya never call.", "i felt lonely when ya didn't call your brother."),
        ("YOU NEVER CALL!!!", "I felt lonely when you didn't call your brother."),
        ("You don’t ever call.", "I felt lonely when you didn’t call your brother."),
        ("you never call...", "i felt lonely when you didn't call your brother."),
        ("You never call,", "I felt lonely when you didn't call your brother,"),
        ("you never call -", "i felt lonely when you didn't call your brother"),
        ("you never call 😢", "i felt lonely when you didn't call your brother 😢"),
        ("you never call! 😢😭", "i felt lonely when you didn't call your brother. 😢😭"),
        ("you never call 😡🖕🏽", "i felt lonely when you didn't call your brother"),
        ("you never call :(", "i felt lonely when you didn't call your brother :("),
        ("you never call:( ", "i felt lonely when you didn't call your brother :("),
        ("you never call >:(", "i felt lonely when you didn't call your brother"),
        ("You never call <3", "I felt lonely when you didn't call your brother <3"),
    ],
)
def test_a_statement_in_the_register_of_the_draft(draft: str, dressed: str) -> None:
    assert dress(SAID, register_of(draft)) == dressed


@pytest.mark.parametrize(
    ("draft", "dressed"),
    [
        ("You don't care.", "I felt low when [what you did]. What was going on for you?"),
        ("u dont care", "i felt low when [what you did]. what was going on for u?"),
        ("YOU DON'T CARE!!", "I felt low when [what you did]. What was going on for you?"),
        ("you don't care 😢", "i felt low when [what you did]. what was going on for you? 😢"),
    ],
)
def test_a_question_of_ours_stays_and_a_slot_is_not_touched(draft: str, dressed: str) -> None:
    assert dress(ASKED, register_of(draft)) == dressed


@pytest.mark.parametrize(
    ("text", "draft", "dressed"),
    [
        ("I felt hurt when I said I was tired", "you never ask what i want", "i felt hurt when i said i was tired"),
        ("I felt hurt when I'm told", "You never ask what i want.", "I felt hurt when i'm told."),
        ("I felt hurt when I said so", "you said I was lazy", "I felt hurt when I said so"),
        (
            "I felt hurt when you said you dont care",
            "You said you dont care",
            "I felt hurt when you said you don't care",
        ),
        ("I felt hurt when you IM her", "You IM her.", "I felt hurt when you IM her."),
        ("I felt hurt when you lied to ME", "You lied to ME.", "I felt hurt when you lied to me."),
        ("I felt hurt when you left the US", "You left the US.", "I felt hurt when you left the US."),
        ("I felt hurt when you DMed her", "u dmed her", "i felt hurt when u DMed her"),
        ('I felt hurt when you said "You are a LIAR"', "u lied", 'i felt hurt when u said "You are a LIAR"'),
        ('I felt hurt when you said "really?"', "You lied.", 'I felt hurt when you said "really?"'),
        ("I felt hurt when you sent https://a.example/You", "u lied", "i felt hurt when u sent https://a.example/You"),
        ("I felt hurt when you left at 5 p.m.", "You left.", "I felt hurt when you left at 5 p.m."),
        (
            "I felt hurt when you left at 5 p.m. on Sunday",
            "You left.",
            "I felt hurt when you left at 5 p.m. on Sunday.",
        ),
        ("I felt hurt when you've left", "u left", "i felt hurt when u've left"),
        ("You said we are late", "u r late", "u said we r late"),
        ("I felt hurt.\nYou left.", "you left", "i felt hurt.\nyou left"),
    ],
)
def test_words_inside(text: str, draft: str, dressed: str) -> None:
    assert dress(text, register_of(draft)) == dressed


def test_names_keep_their_capitals() -> None:
    names = frozenset({"Ann", "McKay"})
    assert dress("Ann, I felt hurt. McKay left.", register_of("you left"), keep=names) == "Ann, i felt hurt. McKay left"


def test_shouting_ends_but_names_and_letters_stay() -> None:
    text = "I felt hurt when YOU TOLD TOM AND NASA I WASN'T HOME ON MONDAY TO FIX YOUR TV"
    names = frozenset({"TOM", "NASA"})
    expected = "I felt hurt when you told Tom and NASA I wasn't home on Monday to fix your TV."
    assert dress(text, register_of("YOU TOLD TOM I WASN'T HOME!"), keep=names) == expected


def test_in_the_middle_of_a_sentence_the_end_is_left_alone() -> None:
    assert dress("I felt hurt when you left", register_of("You left! 😢"), ends=False) == "I felt hurt when you left"


def test_the_words_tell_ur_from_u_r() -> None:
    late = [_word(0, "u", "you"), _word(1, "r", "are"), _word(3, "late", "late")]
    assert register_of("ur late", late).chat_you == "u"
    assert register_of("ur late", late).chat_are == "r"
    assert register_of("ur late", late).chat_your == "your"
    assert register_of("ur fault", [_word(0, "ur", "your"), _word(3, "fault", "fault")]).chat_your == "ur"


@pytest.mark.parametrize(
    ("draft", "expected"),
    [
        ("You never call.", Register()),
        (
            "you dont call",
            Register(starts_capital=False, lower_i=True, final="", lower_starts=True),
        ),
        ("You do not call?!", Register(final="?!", contracts=False)),
        ("You do not call, don't lie", Register(final="")),
        ("You’re late…", Register(final="…", curly=True)),
        ("LIAR!", Register(final="!", shouting=True)),
        ("TV is on.", Register()),
        ("", Register(final="")),
        ("42", Register(final="")),
        ("😢", Register(final="", faces="😢")),
        ("😡", Register(final="")),
        ("(You left me!)", Register(final="!")),
    ],
)
def test_register_of(draft: str, expected: Register) -> None:
    assert register_of(draft) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("you did not call", "you didn't call"),
        ("Were not you there", "Weren't you there"),
        ("I could not, you will not, we cannot", "I couldn't, you won't, we can't"),
        ("Can not you see", "Can't you see"),
        ("it was not only late", "it was not only late"),
        ("you may not", "you may not"),
        ("I am not", "I am not"),
        ('you said "I do not care"', 'you said "I do not care"'),
        ("when [you did not do]", "when [you did not do]"),
        ("you did nothing", "you did nothing"),
    ],
)
def test_contract(text: str, expected: str) -> None:
    assert contract(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("I felt  hurt", "I felt hurt"),
        ("you went to to work", "you went to work"),
        ("when you You left", "when you left"),
        ("you said that that had had to wait", "you said that that had had to wait"),
        ("you came in in tears", "you came in in tears"),
        ("to you you're late", "to you you're late"),
        ("I felt hurt , when you left .", "I felt hurt, when you left."),
        ("I felt hurt ,when you left,,", "I felt hurt, when you left,"),
        ("me, , and you,.", "me, and you."),
        (", and so", "and so"),
        ("one\n , two", "one\ntwo"),
        ("you owe 9,000", "you owe 9,000"),
        ('you said "no', "you said no"),
        ("you said “no", "you said no"),
        ("you left ( , ok ) and (then", "you left (ok) and then"),
        ("fine :) or :(", "fine :) or :("),
        ("why !?", "why!?"),
        ("see .gitignore", "see .gitignore"),
    ],
)
def test_tidy(text: str, expected: str) -> None:
    assert tidy(text) == expected


@pytest.mark.parametrize(
    ("tokens", "expected"),
    [
        ("I did n't go , you did .", "I didn't go, you did."),
        ("you 're late ( again ) !", "you're late (again)!"),
        ("you ca n’t", "you can’t"),
        ("Tom 's car , the boys ' car", "Tom's car, the boys' car"),
        ('you said " never mind " to me', 'you said "never mind" to me'),
        ("when “ he ” left", "when “he” left"),
        ("you gon na go", "you gonna go"),
        ("you can not go", "you cannot go"),
        ("well - known and / or", "well-known and/or"),
        ("$ 40 and 5 %", "$40 and 5%"),
        ("", ""),
    ],
)
def test_join(tokens: str, expected: str) -> None:
    assert join(tokens.split()) == expected


def test_join_keeps_a_slot_whole_and_skips_nothing() -> None:
    assert join(["when", "", "[what happened]", "."]) == "when [what happened]."


REGISTERS = st.builds(
    Register,
    starts_capital=st.booleans(),
    lower_i=st.booleans(),
    final=st.sampled_from(["", ".", "!", "?!", "...", ","]),
    faces=st.sampled_from(["", "😢", ":(", "❤️"]),
    curly=st.booleans(),
    chat_you=st.sampled_from(["you", "u", "ya"]),
    chat_your=st.sampled_from(["your", "ur"]),
    chat_are=st.sampled_from(["are", "r"]),
    shouting=st.booleans(),
)
WORDS = st.lists(
    st.sampled_from(
        ["I", "you", "your", "You're", "didn't", "dont", "late", "TV", "Ann", "and", "ME", "not,", "home.", "(so)"],
    )
    | st.sampled_from(["[what]", '"you"', "5", "p.m.", "we're", "?"]),
    min_size=1,
    max_size=12,
).map(" ".join)


def _plain(text: str) -> list[str]:
    same = {"u": "you", "ya": "you", "ur": "your", "r": "are", "dont": "don't", "p": ""}
    words = re.findall(r"[\w']+", text.lower().replace("’", "'"))
    return [same.get(word, re.sub(r"^(?:u|ya)'", "you'", word)) for word in words]


@settings(deadline=None)
@given(WORDS, REGISTERS)
def test_dress_changes_no_word(text: str, register: Register) -> None:
    assert _plain(dress(text, register)) == _plain(text)


@settings(deadline=None)
@given(WORDS, REGISTERS)
def test_dress_twice_is_dress_once(text: str, register: Register) -> None:
    once = dress(text, register, keep=frozenset({"Ann"}))
    assert dress(once, register, keep=frozenset({"Ann"})) == once


@settings(deadline=None)
@given(REGISTERS)
def test_a_capital_opens_exactly_where_the_draft_had_one(register: Register) -> None:
    said = dress(SAID, register)
    # but for the "I" of somebody who writes it so
    assert said[0].isupper() == register.starts_capital or (said.startswith("I ") and not register.lower_i)


@settings(deadline=None)
@given(st.text(max_size=60))
def test_tidy_and_register_take_anything(text: str) -> None:
    assert "  " not in tidy(text).replace("\u3000", " ")
    register = register_of(text)
    assert register.closing in {"", ".", ",", ";", ":"}


@pytest.mark.parametrize("text", [":)" * 20000 + "x", "(" * 20000, ", " * 20000 + "x", "[" * 20000, "'" * 20000])
def test_hostile_input_takes_no_time(text: str) -> None:
    start = time.perf_counter()
    register_of(text)
    tidy(text)
    contract(text)
    dress(text, Register())
    assert time.perf_counter() - start < 2
