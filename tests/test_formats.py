"""What is read of Markdown, HTML, mails and commit messages, and what a rewrite of each looks like."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from reports import assert_sound
from timing import cpu_seconds

from kindphrase.adapters.formats import FORMATS, annotated, format_of_language, format_of_name
from kindphrase.annotated import check_annotated


def read(source: str, form: str) -> list[str]:
    """The paragraphs that are read."""
    return [
        " ".join(block.split(" ")).strip() for block in annotated(source, form).plain.split("\n\n") if block.strip()
    ]


@pytest.mark.parametrize(
    ("source", "paragraphs"),
    [
        ("You *never* listen.", ["You never listen."]),
        ("**You** __never__ ***listen***, ~~really~~.", ["You never listen, really."]),
        ("snake_case_word and 2 * 3 * 4", ["snake_case_word and 2 * 3 * 4"]),
        ("*open and **closed**", ["*open and closed"]),
        (r"\*no emphasis\*", [r"\*no emphasis\*"]),
        ("`*code*` and `` a ` *b* ``", ["`*code*` and `` a ` *b* ``"]),
        ("You [never](http://x.y/a_b_c 'title') listen.", ["You never listen."]),
        ("You [never][1] listen ![image *a*](b.png).\n\n[1]: http://x.y", ["You never listen ."]),
        ("A note[^1] and [a slot] and [ ] none", ["A note and [a slot] and [ ] none"]),
        ("# You never\nlisten", ["You never", "listen"]),
        ("## You never ##\n", ["You never"]),
        ("#hashtag", ["#hashtag"]),
        ("You never\n=====\nlisten", ["You never", "listen"]),
        ("One\n\n---\n\nTwo", ["One", "Two"]),
        ("You never\nlisten\nto me.", ["You never listen to me."]),
        ("You never  \nlisten", ["You never\nlisten"]),
        ("You never\\\nlisten", ["You never\nlisten"]),
        ("- one\n- two\n  goes on\n  1. three\n* [ ] four", ["one", "two goes on", "three", "four"]),
        ("| a | *b* |\n|---|:-:|\n| you | never |\n\nEnd", ["a", "b", "you", "never", "End"]),
        ("a | b", ["a | b"]),
        ("---\ntitle: You never\n---\nText", ["Text"]),
        ("Text <b>bold</b><br>line <!-- you never --> end", ["Text bold\nline  end"]),
        ("<http://x.y/*a*> *b*", ["<http://x.y/*a*> b"]),
    ],
)
def test_markdown(source, paragraphs):
    assert annotated(source, "markdown").source == source
    assert read(source, "markdown") == paragraphs


def test_what_masking_knows_stays_in_markdown():
    source = "Hi\n```\nyou *never*\n```\n> you *never*\n<!-- kindphrase: ignore -->"
    plain = annotated(source, "markdown").plain
    for kept in ("```\nyou *never*\n```", "> you *never*", "<!-- kindphrase: ignore -->"):
        assert kept in plain


@pytest.mark.parametrize(
    ("source", "paragraphs"),
    [
        ("<p>You <b>never</b>\n   listen.</p><p>Bye", ["You never listen.", "Bye"]),
        ("a&nbsp;&amp;&#39;&lt;&eacute;&bogus; b & c", ["a &'<é&bogus; b & c"]),
        ("one<br>two<br/>three", ["one\ntwo\nthree"]),
        ("<title>You</title><style>a{}</style><script>if (a<b) you()</script>x", ["x"]),
        ("<h1>You</h1>never<ul><li>listen<li>to</ul><table><tr><td>me<td>now</table>",
         ["You", "never", "listen", "to", "me", "now"]),
        ("a <!-- you never --> b <!-- kindphrase: ignore --> c", ["a b <!-- kindphrase: ignore --> c"]),
        ("a < b, 1<2 and <b you never", ["a < b, 1<2 and <b you never"]),
        ("<!DOCTYPE html><?xml x?><![CDATA[x]]>a", ["a"]),
        ("x<code>you()</code>y", ["x`x`y"]),
        ("a<pre>you\n never</pre>b", ["a", "```\nx\n```", "b"]),
        ("a<blockquote>you never</blockquote>b", ["a", "> x", "b"]),
        ("a<blockquote>you never", ["a", "> x"]),
        ('a<div class="x gmail_quote">On …<div>you</div></div>b', ["a", "> x", "b"]),
        ("a<div id=appendonsend></div><hr>From: you never", ["a", "> x"]),
        ('a<div class="moz-signature">-- <br>Ann</div>', ["a"]),
        ("<a title='a > b' href=\"x\">link</a> <img alt='you'>", ["link"]),
    ],
)  # fmt: skip
def test_html(source, paragraphs):
    assert annotated(source, "html").source == source
    assert read(source, "html") == paragraphs


def test_a_mail_in_an_editor():
    source = (
        "From: Ann <a@b.c>\nTo: b@c.d\nSubject: You never\n listen\nX-More: a\n b\n\nHi Sam,\n\n"
        "You never listen to me when I want to talk about the plans that we\nmade.\n"
    )
    assert read(source, "mail")[:1] == ["You never"]
    assert read(source, "mail")[-1] == "You never listen to me when I want to talk about the plans that we made."
    assert "From" not in annotated(source, "mail").plain
    assert "Hi Sam,\n\nYou" in annotated(source, "mail").plain


@pytest.mark.parametrize("source", ["Note: you never listen.\n\nBye", "Hello\nthere", "", "To: a@b.c"])
def test_what_is_no_header_is_text(source):
    plain = annotated(source, "mail").plain
    assert plain == source or (source.startswith("To:") and not plain.strip())


def test_the_subject_of_an_answer_is_not_the_writers():
    assert "never" not in annotated("Subject: Re: you never listen\nTo: a@b.c\n\nHi", "mail").plain


def test_lines_that_people_ended_stay():
    long = "This line is long enough that it was broken by the program that"
    assert annotated(f"Hi Sam,\nyes.\n{long}\nsent it.\n\nBest\nAnn", "mail").plain == (
        f"Hi Sam,\nyes.\n{long} sent it.\n\nBest\nAnn"
    )


def test_a_commit_message():
    source = (
        "You never listen\n\nThe body of this message goes on and on until it reaches the end of\nthe line.\n\n"
        "Signed-off-by: You Never <a@b.c>\nCc: you\n# You never comment\n"
        "# ------------------------ >8 ------------------------\n+you never\n"
    )
    assert annotated(source, "commit").source == source
    assert read(source, "commit") == [
        "You never listen",
        "The body of this message goes on and on until it reaches the end of the line.",
    ]


def test_only_a_last_paragraph_of_trailers_is_left_alone():
    assert read("Fix: you never listen\n", "commit") == ["Fix: you never listen"]
    assert read("Subject\n\nNote: a\nbut you never\n", "commit") == ["Subject", "Note: a\nbut you never"]
    assert read("fixup! you never listen\n\nWhy", "commit") == ["Why"]


@pytest.mark.parametrize(
    ("form", "draft", "expected"),
    [
        ("markdown", "Sam, you **never** listen\nto me.", "Sam, I felt frustrated when you didn't listen to me."),
        ("markdown", "- *You never listen to me.*\n- Bye.",
         "- *I felt frustrated when you didn't listen to me.*\n- Bye."),
        ("html", "<p>You <i>never</i>\n listen to me &amp; him.</p>",
         "<p>I felt frustrated when you didn't listen to me &amp; him.</p>"),
        ("markdown", "**You never listen to me.** You *always* interrupt me and [never](x) call.",
         "**I felt frustrated when you didn't listen to me.** You *always* interrupt me and [never](x) call."),
        ("html", "<p>You never <a href='x'>listen</a> to me. <b>You always</b> lie.</p>",
         "<p>You never <a href='x'>listen</a> to me. I felt hurt when you lied.</p>"),
        ("commit", "You never listen to me\n\n# You never listen\n",
         "I felt frustrated when you didn't listen to me\n\n# You never listen\n"),
    ],
)  # fmt: skip
def test_rewrites(checker, form, draft, expected):
    report = check_annotated(checker, annotated(draft, form))
    assert report.rewrite() == expected


@pytest.mark.parametrize("form", FORMATS)
def test_reports_about_every_format_are_sound(checker, form):
    source = (
        "Subject: hi\nTo: you\n\n# Hi &amp; bye\n\n<p>You *never* <b>listen</b> to\nme 😋.</p>\n\n> You always lie.\n\n"
        "Thanks for that. I said `code`.\n"
    )
    report = check_annotated(checker, annotated(source, form))
    assert report.text == source
    assert_sound(report)


_SIGNS = (
    "< <!-- --> <b> </b> <a & &# &amp; <script> </script> <![ <? > ' \" * _ ** [ ] ( ) ! ` # | --- - \\ = <br> <pre>"
)
_PIECES = st.sampled_from(
    [*_SIGNS.split(), " ", "\n", "\r\n", "a", "You never", "<li>", "<blockquote>", "Subject: ", "-- "]
)


@given(st.one_of(st.text(), st.lists(_PIECES, max_size=30).map("".join)))
def test_nothing_is_refused_and_nothing_is_lost(source):
    for form in FORMATS:
        text = annotated(source, form)
        assert text.source == source
        assert len(text.plain) <= 8 * len(source) + 16


@pytest.mark.parametrize("form", [form for form in FORMATS if form != "plain"])
@pytest.mark.parametrize(
    "unit", ["<!--", '<a "', "[a](", "**a _b ", "| a |\n|-|\n", "<div>", "&amp;", "a b c\n", "`", "# "]
)
def test_hostile_texts_take_linear_time(form, unit):
    def seconds(count: int) -> float:
        return cpu_seconds(lambda: annotated(unit * count, form).plain)

    seconds(100)
    assert seconds(8_000) < 30 * max(seconds(1_000), 0.004)


@pytest.mark.parametrize(
    ("name", "form"),
    [
        ("a.md", "markdown"), ("docs/A.HTML", "html"), ("x/mail.eml", "mail"), (".git/COMMIT_EDITMSG", "commit"),
        ("a.txt", "plain"), ("README", "plain"), ("-", "plain"), ("a.rst", "plain"),
    ],
)  # fmt: skip
def test_the_name_tells_the_format(name, form):
    assert format_of_name(name) == form


def test_the_language_tells_the_format():
    found = {
        name: format_of_language(name) for name in ("markdown", "html", "git-commit", "gitcommit", "mail", "plaintext")
    }
    assert list(found.values()) == ["markdown", "html", "commit", "commit", "mail", "plain"]
