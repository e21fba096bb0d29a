"""Verbs are inflected as people write them: irregular, British, doubled, in capitals, with a particle."""

from __future__ import annotations

import subprocess
import sys

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kindphrase.parsing import morphology
from kindphrase.parsing.morphology import (
    base_of,
    be_past,
    do,
    gerund,
    have,
    is_base,
    lemma_of,
    past,
    past_participle,
    present,
    third_person,
)
from kindphrase.parsing.verbtables import dictionary, irregulars

IRREGULAR = """
go went gone going goes
do did done doing does
have had had having has
lie lied lied lying lies
lay laid laid laying lays
let let let letting lets
quit quit quit quitting quits
put put put putting puts
read read read reading reads
cut cut cut cutting cuts
hit hit hit hitting hits
shut shut shut shutting shuts
split split split splitting splits
cost cost cost costing costs
spread spread spread spreading spreads
upset upset upset upsetting upsets
reset reset reset resetting resets
get got gotten getting gets
forget forgot forgotten forgetting forgets
begin began begun beginning begins
show showed shown showing shows
fly flew flown flying flies
wake woke woken waking wakes
pay paid paid paying pays
leave left left leaving leaves
tell told told telling tells
feel felt felt feeling feels
fall fell fallen falling falls
see saw seen seeing sees
sneak snuck snuck sneaking sneaks
gaslight gaslit gaslit gaslighting gaslights
overhear overheard overheard overhearing overhears
misunderstand misunderstood misunderstood misunderstanding misunderstands
undo undid undone undoing undoes
rethink rethought rethought rethinking rethinks
babysit babysat babysat babysitting babysits
wind wound wound winding winds
wound wounded wounded wounding wounds
bore bored bored boring bores
""".splitlines()[1:]

REGULAR = """
ignore ignored ignored ignoring ignores
listen listened listened listening listens
agree agreed agreed agreeing agrees
die died died dying dies
try tried tried trying tries
play played played playing plays
stay stayed stayed staying stays
focus focused focused focusing focuses
promise promised promised promising promises
dismiss dismissed dismissed dismissing dismisses
stop stopped stopped stopping stops
nag nagged nagged nagging nags
commit committed committed committing commits
visit visited visited visiting visits
offer offered offered offering offers
control controlled controlled controlling controls
panic panicked panicked panicking panics
mimic mimicked mimicked mimicking mimics
sync synced synced syncing syncs
quiz quizzed quizzed quizzing quizzes
fix fixed fixed fixing fixes
echo echoed echoed echoing echoes
photo photoed photoed photoing photos
text texted texted texting texts
ghost ghosted ghosted ghosting ghosts
google googled googled googling googles
vibe vibed vibed vibing vibes
diss dissed dissed dissing disses
screenshot screenshotted screenshotted screenshotting screenshots
unfollow unfollowed unfollowed unfollowing unfollows
unplug unplugged unplugged unplugging unplugs
overshare overshared overshared oversharing overshares
yeet yeeted yeeted yeeting yeets
simp simped simped simping simps
re-plan re-planned re-planned re-planning re-plans
cold-shoulder cold-shouldered cold-shouldered cold-shouldering cold-shoulders
resent resented resented resenting resents
relay relayed relayed relaying relays
beware bewared bewared bewaring bewares
""".splitlines()[1:]

CAPITALS = """
DM DMed DMed DMing DMs
dm DMed DMed DMing DMs
facetime FaceTimed FaceTimed FaceTiming FaceTimes
cc cc'd cc'd cc'ing ccs
ok ok'd ok'd ok'ing oks
rsvp RSVP'd RSVP'd RSVPing RSVPs
XKCD XKCDed XKCDed XKCDing XKCDs
Uber Ubered Ubered Ubering Ubers
Ignore ignored ignored ignoring ignores
LIE lied lied lying lies
""".splitlines()[1:]


@pytest.mark.parametrize("row", [*IRREGULAR, *REGULAR, *CAPITALS])
def test_the_four_forms(row: str) -> None:
    lemma, *forms = row.split()
    assert [past(lemma), past_participle(lemma), gerund(lemma), third_person(lemma)] == forms


@pytest.mark.parametrize(
    ("lemma", "american", "british"),
    [
        ("learn", "learned learned learning", "learnt learnt learning"),
        ("dream", "dreamed dreamed dreaming", "dreamt dreamt dreaming"),
        ("burn", "burned burned burning", "burnt burnt burning"),
        ("spell", "spelled spelled spelling", "spelt spelt spelling"),
        ("leap", "leaped leaped leaping", "leapt leapt leaping"),
        ("cancel", "canceled canceled canceling", "cancelled cancelled cancelling"),
        ("travel", "traveled traveled traveling", "travelled travelled travelling"),
        ("label", "labeled labeled labeling", "labelled labelled labelling"),
        ("quarrel", "quarreled quarreled quarreling", "quarrelled quarrelled quarrelling"),
        ("channel", "channeled channeled channeling", "channelled channelled channelling"),
        ("fulfil", "fulfilled fulfilled fulfilling", "fulfilled fulfilled fulfilling"),
        ("fulfill", "fulfilled fulfilled fulfilling", "fulfilled fulfilled fulfilling"),
        ("get", "got gotten getting", "got got getting"),
        ("sneak", "snuck snuck sneaking", "sneaked sneaked sneaking"),
        ("dive", "dove dived diving", "dived dived diving"),
        ("fit", "fit fit fitting", "fitted fitted fitting"),
        ("kidnap", "kidnapped kidnapped kidnapping", "kidnapped kidnapped kidnapping"),
        ("parallel", "paralleled paralleled paralleling", "paralleled paralleled paralleling"),
        ("compel", "compelled compelled compelling", "compelled compelled compelling"),
    ],
)
def test_each_country_has_its_spelling(lemma: str, american: str, british: str) -> None:
    assert f"{past(lemma)} {past_participle(lemma)} {gerund(lemma)}" == american
    assert f"{past(lemma, 'you', 'GB')} {past_participle(lemma, 'GB')} {gerund(lemma, 'GB')}" == british


@pytest.mark.parametrize(
    ("lemma", "expected"),
    [
        ("show up", "showed up"),
        ("text back", "texted back"),
        ("lie to me", "lied to me"),
        ("lie about where you were", "lied about where you were"),
        ("lie down", "lay down"),
        ("lie around all day", "lay around all day"),
        ("wake up", "woke up"),
        ("follow-up", "followed up"),
        ("double-book", "double-booked"),
        ("have to", "had to"),
        ("can help", "could help"),
        ("must go", "had to go"),
        ("  call ", "called"),
    ],
)
def test_only_the_head_is_inflected(lemma: str, expected: str) -> None:
    assert past(lemma) == expected


def test_be_looks_at_the_subject() -> None:
    assert [be_past("you"), be_past("i"), be_past("we"), be_past("it")] == ["were", "was", "were", "was"]
    assert past("be late", "i") == "was late"
    assert past("be", "they") == "were"
    assert [present("be", "i"), present("be late", "you"), present("be", "he")] == ["am", "are late", "is"]
    assert past_participle("be") == "been"


def test_the_present_and_the_auxiliaries() -> None:
    assert [present("show up", "he"), present("show up", "you"), present("go", "it")] == ["shows up", "show up", "goes"]
    assert [have(), have("it"), have("he", "past")] == ["have", "has", "had"]
    assert [do(), do("he"), do("i", "past")] == ["do", "does", "did"]


@pytest.mark.parametrize("lemma", ["", "   "])
def test_nothing_cannot_be_inflected(lemma: str) -> None:
    with pytest.raises(ValueError, match="no verb"):
        past(lemma)


@pytest.mark.parametrize(
    ("form", "base"),
    [
        ("went", "go"),
        ("lied", "lie"),
        ("lying", "lie"),
        ("were", "be"),
        ("gotten", "get"),
        ("learnt", "learn"),
        ("DMed", "dm"),
        ("cc’d", "cc"),
        ("texted", "text"),
        ("cancelling", "cancel"),
        ("developed", "develop"),
        ("found", "find"),
        ("leaves", "leave"),
        ("listen", None),
        ("put", None),
        ("wound", None),
        ("lay", None),
        ("blorped", None),
    ],
)
def test_base_of(form: str, base: str | None) -> None:
    assert base_of(form) == base


@pytest.mark.parametrize(
    ("text", "guess", "lemma"),
    [
        ("listened", "listen", "listen"),
        ("went", "went", "go"),
        ("texted", "texte", "text"),
        ("Texted", "texted", "text"),
        ("text", "text", "text"),
        ("cancelled", "cancell", "cancel"),
        ("hoping", "hop", "hope"),
        ("hopping", "hop", "hop"),
        ("lies", "lay", "lie"),
        ("felt", "felt", "feel"),
        ("wound", "wound", "wound"),
        ("wound", "wind", "wind"),
        ("bore", "bore", "bore"),
        ("lisen", "lisen", "lisen"),
        ("yeeted", "yeeted", "yeet"),
        ("vaping", "vaping", "vape"),
        ("rizzed", "rizzed", "rizz"),
        ("blocked", "bloc", "block"),
    ],
)
def test_a_wrong_lemma_is_put_right(text: str, guess: str, lemma: str) -> None:
    assert lemma_of(text, guess) == lemma


def test_every_listed_verb_is_found_again() -> None:
    assert len(irregulars()) > 220
    for base in irregulars():
        assert is_base(base)
        for form in {past(base), past_participle(base), gerund(base)}:
            assert form
            assert "/" not in form
            assert lemma_of(form, base) == base


def test_no_form_of_the_dictionary_is_odd() -> None:
    for base in dictionary():
        for form in (past(base), past(base, "i", "GB"), past_participle(base), gerund(base), third_person(base)):
            assert form
            assert "/" not in form


def test_without_the_dictionary_the_rules_carry_on(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(morphology, "dictionary", dict)
    morphology._forms.cache_clear()
    verbs = ("ignore", "stop", "try", "cancel", "visit", "snoop", "play", "panic")
    try:
        found = [past(verb) for verb in verbs]
        doubled = past("cancel", "you", "GB")
    finally:
        morphology._forms.cache_clear()
    assert found == ["ignored", "stopped", "tried", "canceled", "visited", "snooped", "played", "panicked"]
    assert doubled == "cancelled"


def test_no_other_program_s_spacy_is_touched() -> None:
    code = (
        "import sys; from kindphrase.parsing.morphology import past, lemma_of; past('ignore'); lemma_of('a', 'b');"
        "print([name for name in ('lemminflect', 'spacy') if name in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


@settings(deadline=None)  # the first one loads the tables
@given(st.text(alphabet="abcdefghijklmnopqrstuvwxyz", min_size=1, max_size=12))
def test_any_word_gets_forms(word: str) -> None:
    assert past(word)
    assert past_participle(word)
    assert gerund(word)
    assert third_person(word)
    assert past(f"{word} up").endswith(" up")


def test_forms_lead_back_to_their_verbs_as_in_lemminflect() -> None:
    from lemminflect import getAllLemmas

    strays = set()
    for base in dictionary().keys() - irregulars().keys():
        for form in {past(base), gerund(base)}:
            if getAllLemmas(form, "VERB").get("VERB") == (base,) and lemma_of(form, form) != base and not is_base(form):
                strays.add(base)
    # "appalled" is of appal as well, "dissed" of diss
    assert strays == {"appall", "dis", "enroll", "enthrall", "mimick", "pall", "programme"}
