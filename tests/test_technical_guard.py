"""Facts about code that are told with "you": silent at work and where the voice is not known, and what is none."""

from __future__ import annotations

import pytest

from kindphrase import Checker

FACTS = [
    "you never close the file handle in this branch",
    "you always return null here",
    "you never await the promise",
    "you always pass the wrong index to this function",
    "you always ignore the return value of this call",
    "You always leave the connection open when the query throws.",
    "You never release the lock when the query fails.",
    "You constantly recompute the hash in the inner loop.",
    "You always swallow the exception in this handler.",
    "You keep mutating the array in this method.",
]
BLAME = [
    "you never review my pull requests",
    "you always break the build",
    "you never read the docs before asking",
    "You always ignore my comments on the function.",
    "You always ignore the feedback in this method.",
    "You always blame my code.",
    "You always leave the mess in this module for me.",
    "You never take my input seriously.",
    "You never listen when I explain the loop.",
    "The way you always have to win every argument is tiring.",
    "You always break your promises.",
]
# what only the guard knows to be about code
GUARDED = [FACTS[4], FACTS[5]]


@pytest.fixture(scope="module")
def checkers(checker):
    return {voice: Checker(model=checker.nlp, voice=voice) for voice in ("work", "neutral", "partner")}


@pytest.mark.parametrize("voice", ["work", "neutral"])
@pytest.mark.parametrize("draft", FACTS)
def test_a_fact_about_code_is_left_alone(checkers, voice, draft):
    assert checkers[voice].check(draft).findings == ()


@pytest.mark.parametrize("voice", ["work", "neutral"])
@pytest.mark.parametrize("draft", BLAME)
def test_blame_at_work_is_flagged(checkers, voice, draft):
    assert checkers[voice].check(draft).findings


@pytest.mark.parametrize("draft", GUARDED)
def test_the_voice_decides(checkers, draft):
    silenced = {match.silenced_by for match in checkers["work"].trace(draft).analysis.matches}
    assert silenced == {"technical"}
    assert checkers["partner"].check(draft).findings
