from __future__ import annotations

from inspect import cleandoc

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from timing import cpu_seconds

from kindphrase.masking.mask import Masked, mask
from kindphrase.masking.rowkinds import MaskKind

PLAIN = [
    "Sent from my phone", "get outlook for iOS", "On Monday", "wrote", "it's", "'tis", "'x y'", "rock 'n' roll", "a-b",
    " ", ", ", ". ", "... ", "?", "!", "(", ")", "www.x.de", "10", "é", "’", "x’s", "From", "--", "you",
]  # fmt: skip


def _kinds(masked: Masked) -> list[str]:
    return [one.kind.value for one in masked.masks]


def _left(text: str) -> str:
    """The words that are left, as one line."""
    return " ".join(mask(text).text.split())


@pytest.mark.parametrize(
    ("text", "inside"),
    [
        ('"You never listen," she said.', "You never listen,"),
        ("She said “you never listen” again", "you never listen"),
        ("She said «you never listen» again", "you never listen"),
        ("She said ‘you don’t listen’ again", "you don’t listen"),
        ("She said 'you don't listen' again", "you don't listen"),
        ('She said ("you never listen")', "you never listen"),
        ('She said:"you never listen"', "you never listen"),
        ('she said"you never listen"and left', "you never listen"),
        ('"I was going to—" he said', "I was going to—"),
        ('He wrote "it is 6" today', "it is 6"),
        ('"you never\nlisten" she said', "you never\nlisten"),
        ("“she said ‘you never’ and “always” to me” he wrote", "she said ‘you never’ and “always” to me"),
        ('"foo "you never listen" she said', "you never listen"),
        ('You call it "love"', "love"),
        ('Say "see http://x.org/a now"', "see http://x.org/a now"),
    ],
)
def test_a_quotation_keeps_its_marks(text: str, inside: str) -> None:
    masked = mask(text)
    assert [(one.span.of(text), one.kind) for one in masked.masks] == [(inside, MaskKind.QUOTE)]
    blank = "".join("\n" if letter == "\n" else " " for letter in inside)
    assert masked.text == text.replace(inside, blank)


@pytest.mark.parametrize(
    "text",
    [
        'You and your "facts"',
        'this so-called "help" of yours',
        'a "friend" like that',
        'your stupid "little jokes" hurt',
        "your ‘good intentions’ again",
        "I loved your “big speech”",
    ],
)
def test_scare_quotes_are_the_writers_voice(text: str) -> None:
    assert mask(text) == Masked(text, text, ())


@pytest.mark.parametrize(
    "text", ['the "you always" thing', 'your "always late you" line', 'my "this is all fine" face']
)
def test_longer_ones_and_those_with_you_are_quotations(text: str) -> None:
    assert _kinds(mask(text)) == ["quote"]


@pytest.mark.parametrize(
    "text",
    [
        "rock 'n' roll and you",
        "'cause you never do, 'til you must",
        "the dogs' bowl and the cats' food",
        "you weren't there, 'twas the others' fault",
        "the '90s and the '80s' music",
        "I'm 5'10\" and you're 6'2\" tall",
        'a 6" pipe and an 8" pipe',
        "you said 'never' today",
        "don`t say you can`t",
        'you said "never and left',
        '"you never\n\nlisten" she said',
        '"you never\r\n \r\nlisten" she said',
        "you” and “you",
        '"" you',
        "",
        " ",
        "you never listen @sam",
        ">:( you never listen",
        ">.< you never listen",
        "4 > 3 you know",
        "5 -- 6 you know",
        "see you at 5 p.m.@ home",
    ],
)
def test_what_is_no_quotation_and_no_code_stays(text: str) -> None:
    assert mask(text) == Masked(text, text, ())


@pytest.mark.parametrize(
    ("text", "masked", "kind"),
    [
        ("run `foo()` now", "run xxxxxxx now", "code"),
        ("run ``a`b`` now", "run xxxxxxx now", "code"),
        ("run ```you never``` now", "run xxxxxxxxxxxxxxx now", "code"),
        ("run `you\nnever` now", "run xxxx\nxxxxxx now", "code"),
        ("https://x.org/you_never. Go", "xxxxxxxxxxxxxxxxxxxxxxx. Go", "url"),
        ("(http://x.org/a_(you))", "(xxxxxxxxxxxxxxxxxxxxx", "url"),
        ("(http://x.org/you), so", "(xxxxxxxxxxxxxxxx), so", "url"),
        ("[this](https://x.org) is", "[this](xxxxxxxxxxxxx) is", "url"),
        ("WWW.x.org!", "xxxxxxxxx!", "url"),
        ("mail you.all+x@ex-a.co.uk.", "mail xxxxxxxxxxxxxxxxxxxx.", "url"),
        ("@org/pkg/you.py is", "xxxxxxxxxxxxxxx is", "code"),
    ],
)
def test_inline_code_and_addresses_become_one_noun(text: str, masked: str, kind: str) -> None:
    found = mask(text)
    assert found.text == masked
    assert _kinds(found) == [kind]


@pytest.mark.parametrize(
    ("text", "left", "kinds"),
    [
        ("a\n```py\nyou never\n\nyou\n```\nb", "a b", ["code"]),
        ("a\n~~~~\n~~~\nyou\n~~~~~\nb", "a b", ["code"]),
        ("a\n```\nyou never listen", "a ``` you never listen", []),
        ("a\n\n    x = you(1)\n    more\n\n    you\nb", "a b", ["code", "code"]),
        ("a\n\n\treturn you\nb", "a b", ["code"]),
        ("a\n    x = you(1)\nb", "a x = you(1) b", []),
        ("a\n\n    you never listen\nb", "a you never listen b", []),
        ("a\n\n    you never listen (as ever)\nb", "a you never listen (as ever) b", []),
        ("> you\n> > never\nb\n >you", "b", ["reply", "reply"]),
        ("b\nOn Monday Sam wrote:\n> you\nc", "b c", ["attribution", "reply"]),
        ("b\n\nOn Mon, Jan 5, 2026 at 3:14 PM Sam Lee\n<sam@x.org> wrote:\n\n> you", "b", ["attribution", "reply"]),
        ("b\n\nOn Mon, Jan 5, 2026 at 3:14 PM Sam Lee wrote:\n\nYou never\n\nlisten", "b", ["attribution", "reply"]),
        ("b\nOn Monday Sam wrote:\n", "b", ["attribution"]),
        ("You said:\n> you\nb", "b", ["attribution", "reply"]),
        ("b\n-----Original Message-----\nFrom: Sam\n\nYou", "b", ["reply"]),
        ("b\n---------- Forwarded message ---------\nYou", "b", ["reply"]),
        ("b\nFrom: Sam\nSent: Monday\nTo: me\nSubject: you\n\nYou", "b", ["reply"]),
        ("b\nFrom: Sam Sent: Monday To: me\nYou", "b", ["reply"]),
        ("b\n-- \nSam Lee\nYou Ltd", "b", ["signature"]),
        ("b\r\n--\r\nSam Lee", "b", ["signature"]),
        ("b\nSent from my iPhone", "b", ["signature"]),
        ("Sent from my phone.\nb", "b", ["signature"]),
        ("b\n> you\n-- \nSam", "b", ["reply", "signature"]),
    ],
)
def test_whole_lines(text: str, left: str, kinds: list[str]) -> None:
    assert _left(text) == left
    assert _kinds(mask(text)) == kinds


@pytest.mark.parametrize(
    "text",
    [
        "On Sunday you wrote:\nthat I am cold",
        "On the whole you never listen. It was not me who wrote:\nno",
        "From: me, with love\nTo: you",
        "--\nyou never listen",
        "you never listen\n\nLove,\nSam",
        "Thanks for nothing,\nSam",
        "you\n--\n" + "never listen\n" * 20,
        "You never listen, and then, on top of it all, you even said:\n\nno",
    ],
)
def test_the_writers_own_lines_stay(text: str) -> None:
    assert mask(text).text == text


def test_a_whole_mail() -> None:
    mail = cleandoc(
        """
        Hi Kim,

        > Could you look at the report?

        I did. You wrote "you never read them", and `report.md` says so:

            count = read("report.md")

        See https://example.org/you. You never told me.

        Sam
        --
        Sam Lee, You & Co

        On Fri, 2 Jan 2026 at 10:02, Kim <kim@example.org> wrote:
        > You never told me
        """
    )
    assert _left(mail) == (
        'Hi Kim, I did. You wrote " ", and xxxxxxxxxxx says so: See xxxxxxxxxxxxxxxxxxxxxxx. You never told me. Sam'
    )
    assert _kinds(mask(mail)) == ["reply", "quote", "code", "code", "url", "signature"]


PIECES = [
    *"\"'`>“”‘’«»~-@.:;=(){}[] \n\r\tsn6'",
    "you never", "a", "On Monday Sam wrote:", "On 1:11 Sam\n", "wrote:", "> ", "\n\n", "\r\n", "```", "~~~", "-- ",
    "\n--\n", "    x = 1", "    ", "http://a.b", "a@b.c", "@a/b", "From: a\nSent: b\nTo: c",
    "-----Original Message-----", "your ", "'cause", "\ud83d", "😋", "\xa0", "Sent from my iPhone", "said:", "x(1)",
]  # fmt: skip
DRAFT = st.one_of(
    st.lists(st.sampled_from(PIECES), max_size=30).map("".join),
    st.text(st.characters(exclude_categories=())),
)


@settings(max_examples=500, deadline=None)
@given(DRAFT)
def test_offsets_stay(text: str) -> None:
    masked = mask(text)
    assert masked.source == text
    assert len(masked.text) == len(text)
    at = 0
    for one in masked.masks:
        assert at <= one.span.start < one.span.end
        assert masked.text[at : one.span.start] == text[at : one.span.start]
        assert set(one.span.of(masked.text)) <= set(" x\r\n")
        at = one.span.end
    assert masked.text[at:] == text[at:]
    for end in "\r\n":
        assert [i for i, mark in enumerate(masked.text) if mark == end] == [
            i for i, mark in enumerate(text) if mark == end
        ]


@settings(max_examples=500, deadline=None, derandomize=True)
@given(DRAFT)
def test_masking_again_changes_nothing_outside(text: str) -> None:
    masked = mask(text)
    again = mask(masked.text).text
    inside = {i for one in masked.masks for i in range(one.span.start, one.span.end)}
    changed = [i for i in range(len(text)) if i not in inside and again[i] != masked.text[i]]
    assert changed == []


@pytest.mark.parametrize(
    "piece",
    [
        '"', "'", "'a b ", '"a" ', "“", "“a”", "‘a b’ ", "> ", ">", "`", "`` a ", "`a` ", "[", "[[(", "(", "```a\n",
        "```\n~~~\n", "    x = 1\n\n", "On x wrote:\n", "On 1:11 wrote:\na\n", "@", "a@a.", "a", "http://", "www.", ")",
        "-- \n", "--\n", "\n--",
        "From: a\n", "\n", " ", "\r\n \n", '"a\n\n', 'your "x" ', "-----Original Message-----", "x.", "http://a) ",
    ],
)  # fmt: skip
def test_time_grows_with_the_length_only(piece: str) -> None:
    def seconds(length: int) -> float:
        text = piece * (length // len(piece))
        return cpu_seconds(lambda: mask(text))

    short, long = min(seconds(20_000), seconds(20_000)), seconds(200_000)
    # ten times the length: quadratic would be a hundred times the time
    assert long < 35 * short + 0.2


@pytest.mark.parametrize(
    "text",
    [
        "http://a" + ")" * 200_000,
        "`" * 100_000 + " " + "`" * 99_999,
        "".join("`" * size + "x " for size in range(1, 630)),
        "".join("\n" + "`" * size for size in range(630, 2, -1)),
        "    " + " " * 200_000 + "you",
        "    " + "a." * 100_000,
        "    " + "; " * 100_000,
    ],
)
def test_no_long_stretch_is_slow(text: str) -> None:
    assert cpu_seconds(lambda: mask(text)) < 2.0


@settings(max_examples=300, deadline=None)
@given(st.lists(st.sampled_from(PLAIN), min_size=1, max_size=9).map("".join))
def test_plain_prose_is_masked_as_any_other(text: str) -> None:
    # after a line end nothing is taken for plain, and a line end changes nothing before it
    slow = mask(f"{text}\n")
    assert mask(text) == Masked(text, slow.text[:-1], slow.masks, slow.directives)
