"""Sessions: the report of a plain check in every state of a draft, and what did not change is not worked out again."""

from __future__ import annotations

import pickle
from functools import partial

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pydantic import ValidationError
from timing import cpu_seconds

from kindphrase import Checker, DraftTooLongError
from kindphrase.options import Options
from kindphrase.remembering import Remembered
from kindphrase.reporting import Finding, moved
from kindphrase.sessions import Session

PIECES = [
    "You never listen to me when I talk about work.",
    "You always interrupt me.",
    "you're such a liar 😡",
    "Thanks for cooking yesterday. The soup was great, and we slept early.",
    "We met at the station, bought two tickets and waited there for the last train of the day, which was late again.",
    "You told your mother. How could you?",
    "Why do you always have to ruin everything?",
    'She said "you never call" and left.',
    "“You never\nlisten,” he said",
    "> You always forget the keys.",
    "```\nyou = never(listen)\n```",
    "<!-- kindphrase: ignore-next-line never-you -->",
    "<!-- kindphrase: ignore-file label -->",
    "# kindphrase: ignore-start",
    "You hit me last night.",
    "you muppet, you never pay the rent",
    "See `you.never(x)` at https://example.org/you and tell me\nwhat it does.",
    "...",
    "!?",
    "😋",
    "@sam",
    "i dont know why u do this",
    "I was cancelled on, and travelling was no fun.",
    "-- \nSam",
    "\r\n",
    "\u2028",
]
JOINTS = ["\n", "\n\n", " ", "\r\n", "\n  \n", "      "]
BITS = st.one_of(st.sampled_from([*PIECES, *JOINTS]), st.text(st.sampled_from("aiIu .?!'\"`\n>-#🙂é"), max_size=3))

drafts = st.lists(st.tuples(st.sampled_from(PIECES), st.sampled_from(JOINTS)), min_size=1, max_size=6).map(
    lambda rows: "".join(piece + joint for piece, joint in rows)
)


@st.composite
def histories(draw: st.DrawFn) -> list[str]:
    """A draft and the states that it goes through while somebody edits it."""
    text = draw(drafts)
    states = [text]
    for _ in range(draw(st.integers(1, 4))):
        start = draw(st.integers(0, len(text)))
        end = draw(st.integers(start, min(len(text), start + draw(st.sampled_from([0, 1, 5, 40])))))
        text = text[:start] + draw(BITS) + text[end:]
        states.append(text)
    return states


@pytest.fixture(scope="module")
def session(checker: Checker) -> Session:
    return Session(checker)


@settings(max_examples=40, deadline=None)
@given(histories())
def test_every_state_has_the_report_of_a_plain_check(checker: Checker, session: Session, states: list[str]) -> None:
    for text in states:
        assert session.check(text).model_dump_json() == checker.check(text).model_dump_json()


@pytest.fixture(scope="module")
def strict_pair(checker: Checker) -> tuple[Checker, Session]:
    """One with allowed phrases, known findings and another voice; it remembers next to nothing."""
    known = frozenset(finding.fingerprint for finding in checker.check(PIECES[1]).findings)
    other = Checker(Options(allow=("you muppet",), baseline=known, voice="work", model=checker.nlp))
    return other, Session(other, size=120)


@settings(max_examples=15, deadline=None)
@given(histories())
def test_silence_and_a_small_memory_change_nothing(strict_pair: tuple[Checker, Session], states: list[str]) -> None:
    checker, session = strict_pair
    for text in states:
        assert session.check(text).model_dump_json() == checker.check(text).model_dump_json()


@pytest.mark.parametrize(
    "text",
    [
        "",
        "\n\n",
        "You never listen.\n...\nYou never call.\n!!!\nYou always lie.",
        "You never listen.\nYou never call.\n\nWe had dinner.\n\nYou always lie.",
        'You always say\n\n"you never listen"\n\nYou never call.',
        "You never call. `a\nb` You never listen.\n\n\n\n“no",
        # a feeling that was named in the paragraph before
        "You never listen to me.\nYou told your mother. How could you?",
        "You hit me.\n\nYou never call.",
        "<!-- kindphrase: ignore-next-line never-you -->you muppet, you never pay the rent\nYou never listen to me.",
    ],
)
def test_rows_of_sentences_go_on_over_paragraphs(checker: Checker, session: Session, text: str) -> None:
    assert session.check(text) == checker.check(text)


def test_what_did_not_change_is_not_read_again(checker: Checker, monkeypatch: pytest.MonkeyPatch) -> None:
    session = Session(checker)
    paragraphs = [f"{piece} Number {at} came to mind." for at, piece in enumerate(PIECES[:8])]
    session.check("\n\n".join(paragraphs))
    parsed: list[str] = []
    read = checker.read

    def spy(drafts):
        parsed.extend(draft.text for draft in drafts)
        return read(drafts)

    again: list[str] = []
    monkeypatch.setattr(checker, "read", spy)
    monkeypatch.setattr(checker, "read_again", lambda texts: pytest.fail("a suggestion was read again") or again)
    paragraphs[3] = "Thanks for cooking yesterday, it was great."
    paragraphs.insert(1, paragraphs.pop())
    session.check("\n\n".join(paragraphs))
    assert [text.strip() for text in parsed] == ["Thanks for cooking yesterday, it was great."]


def test_too_long_a_draft_is_refused_as_elsewhere(checker: Checker) -> None:
    session = Session(Checker(Options(max_length=10, model=checker.nlp)))
    with pytest.raises(DraftTooLongError):
        session.check("x" * 11)


@given(st.lists(st.lists(st.text("ab", max_size=4), max_size=5), max_size=8), st.integers(0, 12))
def test_what_is_remembered_is_bounded_and_right(rounds: list[list[str]], size: int) -> None:
    asked: list[str] = []

    def ask(questions):
        asked.extend(questions)
        assert len(set(questions)) == len(questions)
        return [question.upper() for question in questions]

    memory: Remembered[str, str] = Remembered(size, len)
    for questions in rounds:
        assert memory.answers(questions, ask) == [question.upper() for question in questions]
        assert memory.weight <= size
    if sum(map(len, {each for row in rounds for each in row})) <= size:
        assert len(asked) == len(set(asked))


def test_a_keystroke_costs_the_same_in_a_long_draft(checker: Checker) -> None:
    """In 10,000 words at most about twice what it costs in 100; the rest is room for a busy machine."""
    here = " ".join([PIECES[4], PIECES[0], PIECES[3], PIECES[4], PIECES[3]]) + " Then we went home."
    others = [f"{PIECES[at % 2 * 4]} {PIECES[3]} That was number {at}." for at in range(320)]
    long = "\n\n".join([*others[:160], here, *others[160:]])
    assert len(long.split()) > 10_000
    assert 70 < len(here.split()) < 110
    spent: dict[str, list[float]] = {}
    for name, draft in (("short", here), ("long", long)):
        session = Session(checker)
        session.check(draft)
        at = draft.index("Then we went home")
        for typed in range(1, 16):
            state = f"{draft[:at]}{'And so it went on. '[:typed]}{draft[at:]}"
            spent.setdefault(name, []).append(cpu_seconds(partial(session.check, state)))
    short, in_long = (sorted(spent[name])[len(spent[name]) // 2] for name in ("short", "long"))
    assert in_long < 3 * short


@pytest.mark.parametrize(
    "text",
    [
        "You idiot! Where were you?\n\nWe had dinner, and it rained.\n\nYou moron!\n\nThen we went home.\n\nYou liar!",
        "You are so rude.\n\nWe had dinner, and it rained all day.\n\nLeave me alone!\n\nIt rained.\n\nLeave me alone!",
        "You never listen.\rIt rained\rYou moron!\rWe had dinner you know what\rYou never call.",
        "You're a liar.\n\nIt rained.\n\n\n   You idiot!\n\nIt rained.\u2028You moron!",
    ],
)
def test_what_was_said_before_counts_in_the_whole_draft(checker: Checker, session: Session, text: str) -> None:
    for state in (text, text.replace("rained", "snowed", 1), text.partition("\n")[2], text):
        assert session.check(state) == checker.check(state)


def test_what_has_moved_is_as_good_as_new(checker: Checker) -> None:
    draft = "Thanks for cooking. We had dinner.\n\nYou never listen to me when I talk about work. You are so rude."
    report = checker.check(draft)
    assert report.recognitions
    assert all(finding.suggestions for finding in report.findings)
    for value in (*report.findings, *report.recognitions, *report.edits):
        further = moved(value, 7)
        data = value.model_dump() | {"start": value.start + 7, "end": value.end + 7}
        if isinstance(value, Finding):
            suggestions = (moved(one, 7) for one in value.suggestions)
            data["suggestions"] = [one.model_dump() for one in suggestions]
        anew = type(value).model_validate(data)
        assert further == anew
        assert hash(further) == hash(anew)
        assert further.model_dump_json() == anew.model_dump_json()
        assert further.model_fields_set == value.model_fields_set
        assert further.model_fields_set is not value.model_fields_set
        assert pickle.loads(pickle.dumps(further)) == further
        assert moved(further, -7) == value
        with pytest.raises(ValidationError, match="frozen"):
            further.start = 0
