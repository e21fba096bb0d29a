"""Mails as they are stored: parts, encodings, and what is the writer's own."""

from __future__ import annotations

from email.message import EmailMessage

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kindphrase.adapters.formats.eml import mail_parts
from kindphrase.annotated import check_annotated

DRAFT = "You never listen to me, Zoë 😋."


def mail(text: str | None = DRAFT, html: str | None = None, *, cte="quoted-printable", charset="utf-8") -> EmailMessage:
    message = EmailMessage()
    message["From"], message["To"] = "ann@example.org", "zoe@example.org"
    if text is not None:
        message.set_content(text, charset=charset, cte=cte)
    if html is not None and text is not None:
        message.add_alternative(html, subtype="html", cte=cte)
    elif html is not None:
        message.set_content(html, subtype="html", cte=cte)
    return message


def told(message: EmailMessage | bytes) -> dict[str, str]:
    data = message if isinstance(message, bytes) else message.as_bytes()
    return {part.name: part.text.source.rstrip("\n") for part in mail_parts(data)}


@pytest.mark.parametrize("cte", ["quoted-printable", "base64", "8bit"])
def test_transfer_encodings(cte):
    assert told(mail(cte=cte)) == {"text": DRAFT}


@pytest.mark.parametrize("charset", ["iso-8859-1", "windows-1252"])
def test_charsets(charset):
    assert told(mail("Zoë, you never.", charset=charset, cte="base64")) == {"text": "Zoë, you never."}


@pytest.mark.parametrize(
    ("header", "said"),
    [
        (b"Subject: =?utf-8?b?Wm/Dqw==?= never\n  listens", "Zoë never listens"),
        (b"Subject: =?bogus?q?caf=E9?=", "café"),
        (b"Subject: caf\xe9", "caf�"),
    ],
)
def test_subjects(header, said):
    assert told(header + b"\n\nHi") == {"subject": said, "text": "Hi"}


def test_the_subject_of_an_answer_is_left_out():
    assert told(b"Subject: Re: You never listen\n\nHi") == {"text": "Hi"}


def test_an_html_part_that_says_the_same_is_left_out():
    assert list(told(mail("You never listen to me.", "<p>You <b>never</b> listen to me.</p>"))) == ["text"]
    assert list(told(mail("See the other part.", "<p>You <b>never</b> listen to me.</p>"))) == ["text", "html"]
    assert list(told(mail(None, "<p>You never listen to me.</p>"))) == ["html"]


def test_attachments_and_mails_within_are_left_out():
    message = mail()
    message.add_attachment("you never", filename="a.txt")
    message.add_attachment(mail("you always"))
    message.add_attachment(b"\0", maintype="image", subtype="png")
    assert told(message) == {"text": DRAFT}


def test_several_texts_are_numbered():
    data = b"Content-Type: multipart/mixed; boundary=x\n\n--x\n\nOne\n--x\n\nTwo\n--x--\n"
    assert told(data) == {"text": "One", "text 2": "Two"}


def test_flowed_lines_are_joined():
    data = b"Content-Type: text/plain; format=flowed\n\nYou never \nlisten.\n> quoted \n-- \nAnn\n"
    (part,) = mail_parts(data)
    assert part.text.plain == "You never listen.\n> quoted \n-- \nAnn\n"


def test_findings_are_told_in_the_decoded_part(checker):
    body = (
        "Hi Zoë,\n\nYou never listen to me when I want to talk about all the things that we\nplanned.\n\n"
        "On Mon, 5 May 2025 at 10:00, Zoë <zoe@example.org> wrote:\n> You always lie.\n\n-- \nAnn\n"
    )
    (part,) = mail_parts(mail(body).as_bytes())
    report = check_annotated(checker, part.text)
    assert [finding.rule for finding in report.findings] == ["never-you"]
    (finding,) = report.findings
    assert report.text[finding.start : finding.end] == finding.text == "You never listen to me"
    assert {note.code for note in report.notes} == {"reply", "signature"}
    assert report.rewrite().startswith("Hi Zoë,\n\nI felt unheard when I wanted to talk about")
    assert report.rewrite().endswith("> You always lie.\n\n-- \nAnn\n")


@pytest.mark.parametrize(
    "quoted",
    [
        "-----Original Message-----\nFrom: Zoe\nYou never listen.",
        "---------- Forwarded message ---------\nYou never listen.",
        "From: Zoe <z@x.y>\nSent: Monday\nTo: Ann\nSubject: x\n\nYou never listen.",
        "Begin forwarded message:\n\nYou never listen.",
        "Am I right?\n\nOn 5 May 2025, at 10:00,\nZoe <z@x.y> wrote:\n\nYou never listen.",
    ],
)
def test_what_others_wrote_is_left_alone(checker, quoted):
    (part,) = mail_parts(mail(f"Thanks, I will.\n\n{quoted}\n").as_bytes())
    assert check_annotated(checker, part.text).findings == ()


_BITS = st.sampled_from(
    [b"Subject: ", b"=?utf-8?q?x?=", b"=?x?b?=?=", b"\n", b"\r\n", b"\n\n", b"Content-Type: ", b"text/html", b"rot13",
     b"multipart/mixed; boundary=x", b"text/plain; charset=", b"--x", b"--x--", b"Content-Transfer-Encoding: base64",
     b"\xff", b";", b'"', b"\0", b"text/plain; charset*=utf-8''%ff"]
)  # fmt: skip


@given(st.one_of(st.binary(), st.lists(_BITS, max_size=24).map(b"".join)))
def test_no_mail_is_too_broken(data):
    for part in mail_parts(data):
        assert part.text.plain
        part.text.source.encode()


def test_nothing_of_nothing():
    assert mail_parts(b"") == ()
