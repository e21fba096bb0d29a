"""Three hundred drafts of our own and the whole message as it comes out; a change shows as a difference.

Where a change is meant, ``scripts/golden`` writes the files afresh.
"""

from __future__ import annotations

from collections import Counter
from difflib import unified_diff

import pytest
from golden_drafts import FOLDER, REWRITTEN, VOICES, Entry, read, read_all, renewed, written

from kindphrase import Checker

FILES = read_all()
ENTRIES = [entry for entries in FILES.values() for entry in entries]
SMALL = "=== 1\nYou never call.\n--- stays\n\n=== b-2 GB strict\nHi\n\nyou\n--- rewritten\nHi\n\nI\n"


@pytest.mark.parametrize("voice", VOICES)
def test_the_drafts_come_out_as_before(voice: str, checker: Checker) -> None:
    path = FOLDER / f"{voice}.txt"
    before, now = path.read_text("utf-8"), written(renewed(FILES[path], checker.nlp))
    changed = "\n".join(unified_diff(before.splitlines(), now.splitlines(), path.name, "now", n=3, lineterm=""))
    assert before == now, f"scripts/golden writes what comes out now; the difference:\n{changed}"


def test_there_are_sixty_in_each_voice_and_none_stands_twice() -> None:
    assert Counter(entry.voice for entry in ENTRIES) == dict.fromkeys(VOICES, 60)
    drafts = Counter(entry.draft.casefold().rstrip(" .!?") for entry in ENTRIES)
    assert [draft for draft, times in drafts.items() if times > 1] == []
    for entries in FILES.values():
        assert len({entry.name for entry in entries}) == len(entries)


def test_they_are_of_all_lengths_and_options() -> None:
    lines = [entry.draft.count("\n") + 1 for entry in ENTRIES]
    assert max(lines) >= 15
    assert sum(number > 4 for number in lines) >= 30
    assert sum(number == 1 for number in lines) >= 200
    assert sum("GB" in entry.choices for entry in ENTRIES) >= 25
    assert sum("strict" in entry.choices for entry in ENTRIES) >= 25


def test_an_entry_says_what_became_of_it() -> None:
    for entry in ENTRIES:
        assert (entry.outcome == REWRITTEN) == bool(entry.rewrite)
        assert entry.rewrite != entry.draft
    assert {entry.outcome for entry in ENTRIES} == {
        *(REWRITTEN, "stays", "stays, with advice"),
        "stays, with a note: harm",
    }


def test_a_file_is_read_as_it_was_written() -> None:
    first, second = read(SMALL, "work")
    assert first == Entry("work", "1", (), "You never call.", "stays")
    assert (second.draft, second.rewrite) == ("Hi\n\nyou", "Hi\n\nI")
    assert second.fields == {"voice": "work", "spelling": "GB", "vocabulary": "strict"}
    assert written([first, second]) == SMALL


def test_a_draft_without_an_outcome_is_one_that_is_new() -> None:
    (entry,) = read("=== new\nYou never call.\n", "family")
    assert (entry.draft, entry.outcome) == ("You never call.", "")


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("You never call.", "work:1: an entry opens with ==="),
        ("=== A\nYou", "work:1: an entry opens with ==="),
        ("=== a\nYou\n=== b UK\n", "work:3: UK is none of GB, strict"),
    ],
)
def test_a_file_that_cannot_be_read_is_told_by_its_line(text: str, told: str) -> None:
    with pytest.raises(ValueError, match=told):
        read(text, "work")


def test_options_reach_the_rewrite(checker: Checker) -> None:
    drafts = [
        Entry("neutral", "us", (), "You always criticize me."),
        Entry("neutral", "gb", ("GB",), "u always cancel"),
    ]
    us, gb = renewed(drafts, checker.nlp)
    assert (us.outcome, gb.outcome) == (REWRITTEN, REWRITTEN)
    assert "criticized" in us.rewrite
    assert "cancelled" in gb.rewrite
