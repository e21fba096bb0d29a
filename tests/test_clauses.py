"""The same clauses from both label schemes; and, from sentences built by hand, who does what to whom, and how often."""

from __future__ import annotations

from dataclasses import replace

import pytest
from docs_in_two_schemes import SENTENCES, Builder
from sentences_by_hand import clause, holds

from kindphrase.clauses import Clause, clauses_of
from kindphrase.parsing.schemes import to_sentences
from kindphrase.sentences import Sentence


def _told(one: Clause) -> dict[str, object]:
    """All that a clause says, without its sentence, whose words may carry another morphology."""
    places = {name: getattr(one, name) for name in ("head", "own", "full", "subject", "auxiliaries", "negations",
                                                    "frequencies", "openers", "tags", "parent", "place")}  # fmt: skip
    return {"span": one.span, **places, **one.features}


@pytest.mark.parametrize(("name", "ud", "clearnlp"), SENTENCES, ids=[name for name, _, _ in SENTENCES])
def test_both_schemes_give_the_same_clauses(name: str, ud: Builder, clearnlp: Builder) -> None:
    expected, found = (
        [_told(one) for parsed in to_sentences(build(), scheme=scheme) for one in clauses_of(parsed)]
        for build, scheme in ((ud, "ud"), (clearnlp, "clearnlp"))
    )
    assert expected
    assert found == expected


@pytest.mark.parametrize(("name", "ud", "clearnlp"), SENTENCES, ids=[name for name, _, _ in SENTENCES])
def test_without_morphology_the_clauses_stand_where_they_stood(name: str, ud: Builder, clearnlp: Builder) -> None:
    def bare(parsed: Sentence) -> Sentence:
        return Sentence(tuple(replace(word, feats=frozenset()) for word in parsed.words))

    (parsed,) = to_sentences(ud(), scheme="ud")
    with_it, without = clauses_of(parsed), clauses_of(bare(parsed))
    kept = ("subject", "verb", "predicate", "object", "recipient", "polarity", "habit", "modal", "place", "inside")
    for one, other in zip(with_it, without, strict=True):
        assert (one.span, one.place) == (other.span, other.place)
        assert {key: one.features.get(key) for key in kept} == {key: other.features.get(key) for key in kept}


@pytest.mark.parametrize(
    ("subject", "value"),
    [
        ("You/PRON/nsubj>{0}", "you"),
        ("u/PRON/nsubj>{0}", "you"),
        ("ya/PRON/nsubj>{0}", "you"),
        ("Y'all/PRON/nsubj>{0}", "you"),
        ("yuo/PRON/nsubj>{0}", "you"),
        ("You/PRON/det>2 guys/NOUN/nsubj>{0}", "you"),
        ("All/DET/nsubj>{0} of/ADP/case>3 you/PRON/nmod>1", "you"),
        ("Your/PRON/nmod:poss>2 mother/NOUN/nsubj>{0}", "your"),
        ("ur/PRON/nmod:poss>2 friends/NOUN/nsubj>{0}", "your"),
        ("I/PRON/nsubj>{0}", "i"),
        ("My/PRON/nmod:poss>2 sister/NOUN/nsubj>{0}", "my"),
        ("We/PRON/nsubj>{0}", "we"),
        ("It/PRON/nsubj>{0}", "it"),
        ("This/PRON/nsubj>{0}", "this"),
        ("She/PRON/nsubj>{0}", "third"),
        ("Sam/PROPN/nsubj>{0}", "third"),
        ("The/DET/det>2 neighbours/NOUN/nsubj>{0}", "third"),
        ("Everyone/PRON/nsubj>{0}", "everyone"),
        ("People/NOUN/nsubj>{0}", "everyone"),
        ("Nobody/PRON/nsubj>{0}", "everyone"),
    ],
)
def test_subjects(subject: str, value: str) -> None:
    size = len(subject.split())
    line = subject.replace("{0}", str(size + 1)) + " laughed=laugh/VERB:VBD/root"
    found = clause(line)
    assert found.features["subject"] == frozenset({value})
    assert found.subject == tuple(range(size))


def test_the_noun_of_a_subject() -> None:
    holds("Your/PRON/nmod:poss>2 attitude/NOUN/nsubj>3 stinks=stink/VERB:VBZ/root", subject="your",
          subject_noun="attitude", verb="stink")  # fmt: skip


def test_there_is_no_subject_in_a_fragment_nor_in_an_order() -> None:
    holds("Selfish/ADJ/root as/ADP/case>3 ever/ADV/obl>1", subject="none", mood="statement")
    holds("Stop/VERB:VB/root it/PRON/obj ./PUNCT/punct", subject="implied", mood="imperative")


@pytest.mark.parametrize(
    ("line", "verbs"),
    [
        ("You/PRON/nsubj left=leave/VERB:VBD/root", "leave"),
        ("You/PRON/nsubj walked=walk/VERB:VBD/root out/ADP/compound:prt", "walk | walk out"),
        ("You/PRON/nsubj walked=walk/VERB:VBD/root out/ADV/advmod", "walk | walk out"),
        ("You/PRON/nsubj lied=lie/VERB:VBD/root to/ADP/case>4 me/PRON/obl", "lie | lie to"),
        ("You/PRON/nsubj talk/VERB/root over/ADP/case>4 me/PRON/obl", "talk | talk over"),
        ("You/PRON/nsubj walked=walk/VERB:VBD/root out/ADP/compound:prt on/ADP/case>5 me/PRON/obl",
         "walk | walk out | walk on | walk out on"),
        ("You/PRON/nsubj blame/VERB/root me/PRON/obj for/ADP/case>5 it/PRON/obl", "blame | blame for"),
    ],
)  # fmt: skip
def test_verbs_with_particle_and_preposition(line: str, verbs: str) -> None:
    holds(line, verb=verbs, predicate="none", predicate_type="none")


@pytest.mark.parametrize(
    ("line", "features"),
    [
        ("You/PRON/nsubj are=be/AUX/cop so/ADV/advmod>4 selfish/ADJ/root",
         {"predicate": "selfish", "predicate_type": "adjective", "intensifier": "so"}),
        ("You/PRON/nsubj are=be/AUX/cop such/DET/det:predet>5 a/DET/det>5 liar/NOUN/root",
         {"predicate": "liar", "predicate_type": "noun", "intensifier": "such"}),
        ("You/PRON/nsubj are=be/AUX/cop a/DET/det>5 selfish/ADJ/amod>5 person/NOUN/root",
         {"predicate": "person", "predicate_type": "noun", "predicate_word": "person | selfish"}),
        ("You/PRON/nsubj are=be/AUX/cop a/DET/det>6 really/ADV/advmod>5 mean/ADJ/amod>6 person/NOUN/root",
         {"predicate": "person", "intensifier": "really"}),
        ("You/PRON/nsubj are=be/AUX/cop on/ADP/case>5 your/PRON/nmod:poss>5 phone/NOUN/root",
         {"predicate": "phone", "predicate_type": "phrase"}),
        ("You/PRON/nsubj are=be/AUX/cop lazy/ADJ/root and/CCONJ/cc>5 cold/ADJ/conj>3",
         {"predicate": "lazy", "predicate_word": "lazy | cold"}),
        ("Completely/ADV/advmod useless/ADJ/root",
         {"predicate": "useless", "predicate_type": "adjective", "intensifier": "completely"}),
        ("You/PRON/nsubj make/VERB/root me/PRON/obj so/ADV/advmod>5 angry/ADJ/xcomp>2",
         {"verb": "make", "object": "me", "predicate": "angry", "predicate_type": "adjective", "intensifier": "so"}),
    ],
)  # fmt: skip
def test_predicates_and_intensifiers(line: str, features: dict[str, str]) -> None:
    holds(line, **{"verb": "none"} | features)


@pytest.mark.parametrize(
    ("line", "polarity", "negations"),
    [
        ("You/PRON/nsubj listen/VERB/root", "positive", ()),
        ("You/PRON/nsubj never/ADV/advmod listen/VERB/root", "negative", (1,)),
        ("You/PRON/nsubj do/AUX/aux n't=not/PART/advmod listen/VERB:VB/root", "negative", (2,)),
        ("u/PRON/nsubj do/AUX/aux nt=not/PART/advmod listen/VERB:VB/root", "negative", (2,)),
        ("You/PRON/nsubj are=be/AUX/cop not/PART/advmod fair/ADJ/root", "negative", (2,)),
        ("You/PRON/nsubj hardly/ADV/advmod listen/VERB/root", "negative", (1,)),
        ("You/PRON/nsubj show/VERB/root no/DET/det>4 respect/NOUN/obj", "negative", ()),
        ("You/PRON/nsubj did=do/AUX:VBD/aux not/PART/advmod need/VERB:VB/root to/PART/mark>6 yell/VERB:VB/xcomp",
         "negative", (2,)),
    ],
)  # fmt: skip
def test_negation(line: str, polarity: str, negations: tuple[int, ...]) -> None:
    found = clause(line)
    assert found.features["polarity"] == frozenset({polarity})
    assert found.negations == negations


@pytest.mark.parametrize(
    ("adverb", "habit", "canonical"),
    [
        ("never/ADV/advmod>{v}", "zero", "never"),
        ("always/ADV/advmod>{v}", "high", "always"),
        ("alwyas/ADV/advmod>{v}", "high", "always"),
        ("constantly/ADV/advmod>{v}", "high", "constantly"),
        ("repeatedly/ADV/advmod>{v}", "often", "repeatedly"),
        ("often/ADV/advmod>{v}", "none", "often"),
        ("not/PART/advmod>2 once/ADV/advmod>{v}", "zero", "not once"),
    ],
)
def test_frequency_before_the_verb(adverb: str, habit: str, canonical: str) -> None:
    verb = len(adverb.split()) + 2
    before = adverb.replace(">2", ">3").replace("{v}", str(verb))
    found = clause(f"You/PRON/nsubj {before} yell/VERB/root")
    assert (found.one("habit"), found.features["frequency"]) == (habit, {canonical})
    assert found.frequencies == tuple(range(1, verb - 1))


@pytest.mark.parametrize(
    ("adverb", "habit", "canonical"),
    [
        ("all/DET/det>5 the/DET/det>5 time/NOUN/obl", "high", "all the time"),
        ("every/DET/det>5 single/ADJ/amod>5 time/NOUN/obl", "high", "every single time"),
        ("every/DET/det>4 time/NOUN/obl", "high", "every time"),
        ("again/ADV/advmod and/CCONJ/cc>5 again/ADV/conj>3", "often", "again and again"),
        ("forever/ADV/advmod", "high", "forever"),
        ("again/ADV/advmod", "none", "again"),
        ("anymore/ADV/advmod", "none", "anymore"),
    ],
)
def test_frequency_after_the_verb(adverb: str, habit: str, canonical: str) -> None:
    found = clause(f"You/PRON/nsubj yell/VERB/root {adverb}")
    assert (found.one("habit"), found.features["frequency"]) == (habit, {canonical})
    assert found.frequencies == tuple(range(2, 2 + len(adverb.split())))


def test_not_ever_and_keep_claim_a_habit() -> None:
    holds("You/PRON/nsubj do/AUX/aux n't=not/PART/advmod ever/ADV/advmod ask/VERB:VB/root", habit="zero",
          frequency="not ever", polarity="negative")  # fmt: skip
    holds("Do/AUX/aux n't=not/PART/advmod you/PRON/nsubj ever/ADV/advmod ask/VERB:VB/root", habit="zero",
          frequency="ever", polarity="negative")  # fmt: skip
    holds("You/PRON/nsubj keep/VERB/root interrupting=interrupt/VERB:VBG/xcomp me/PRON/obj>3", habit="often")
    holds("You/PRON/nsubj keep/VERB/root secrets=secret/NOUN/obj", habit="none", frequency="none")


@pytest.mark.parametrize(
    ("line", "modal", "verb", "tense"),
    [
        ("You/PRON/nsubj need/VERB/root to/PART/mark>4 apologise/VERB:VB/xcomp", "need to", "apologise", "present"),
        ("You/PRON/nsubj have/VERB/root to/PART/mark>4 stop/VERB:VB/xcomp", "have to", "stop", "present"),
        ("You/PRON/nsubj ought/VERB/root to/PART/mark>4 stop/VERB:VB/xcomp", "ought to", "stop", "present"),
        ("You/PRON/nsubj got=get/VERB:VBD/root ta/PART/mark>4 stop/VERB:VB/xcomp", "got to", "stop", "past"),
        ("You/PRON/nsubj were=be/AUX:VBD/aux:pass supposed=suppose/VERB:VBN/root to/PART/mark>5 call/VERB:VB/xcomp",
         "supposed to", "call", "past"),
        ("You/PRON/nsubj are=be/AUX/aux going=go/VERB:VBG/root to/PART/mark>5 yell/VERB:VB/xcomp",
         "going to", "yell", "future"),
        ("You/PRON/nsubj used=use/VERB:VBD/root to/PART/mark>4 care/VERB:VB/xcomp", "used to", "care", "past"),
        ("You/PRON/nsubj should/AUX:MD/aux call/VERB:VB/root", "should", "call", "present"),
        ("You/PRON/nsubj should/AUX:MD/aux have/AUX:VB/aux told=tell/VERB:VBN/root me/PRON/iobj",
         "should", "tell", "past"),
        ("You/PRON/nsubj could/AUX:MD/aux of=have/AUX:VB/aux told=tell/VERB:VBN/root me/PRON/iobj",
         "could", "tell", "past"),
        ("You/PRON/nsubj ca/AUX:MD/aux n't=not/PART/advmod call/VERB:VB/root", "can", "call", "present"),
        ("You/PRON/nsubj wo/AUX:MD/aux n't=not/PART/advmod listen/VERB:VB/root", "will", "listen", "future"),
        ("You/PRON/nsubj 'd/AUX:MD/aux better/ADV/advmod call/VERB:VB/root", "better | would", "call", "present"),
    ],
)  # fmt: skip
def test_modality(line: str, modal: str, verb: str, tense: str) -> None:
    found = clause(line)
    assert found.features["modal"] == frozenset(modal.split(" | "))
    assert verb in found.features["verb"]
    assert found.verb.lemma == verb
    assert found.one("tense") == tense


@pytest.mark.parametrize(
    ("line", "tense", "aspect", "voice"),
    [
        ("You/PRON/nsubj yell/VERB/root", "present", "simple", "active"),
        ("You/PRON/nsubj yelled=yell/VERB:VBD/root", "past", "simple", "active"),
        ("You/PRON/nsubj did=do/AUX:VBD/aux n't=not/PART/advmod call/VERB:VB/root", "past", "simple", "active"),
        ("You/PRON/nsubj are=be/AUX/aux yelling=yell/VERB:VBG/root", "present", "progressive", "active"),
        ("You/PRON/nsubj were=be/AUX:VBD/aux yelling=yell/VERB:VBG/root", "past", "progressive", "active"),
        ("You/PRON/nsubj have/AUX/aux yelled=yell/VERB:VBN/root", "present", "perfect", "active"),
        ("You/PRON/nsubj had=have/AUX:VBD/aux left=leave/VERB:VBN/root", "past", "perfect", "active"),
        ("You/PRON/nsubj have/AUX/aux been=be/AUX:VBN/aux yelling=yell/VERB:VBG/root", "present",
         "perfect-progressive", "active"),
        ("I/PRON/nsubj:pass was=be/AUX:VBD/aux:pass ignored=ignore/VERB:VBN/root by/ADP/case>5 you/PRON/obl:agent",
         "past", "simple", "passive"),
        ("You/PRON/nsubj were=be/AUX:VBD/cop late/ADJ/root", "past", "simple", "active"),
        ("You/PRON/nsubj are=be/AUX/cop late/ADJ/root", "present", "simple", "active"),
        ("You/PRON/nsubj have/AUX/aux been=be/AUX:VBN/cop cold/ADJ/root", "present", "perfect", "active"),
        ("You/PRON/nsubj will/AUX:MD/aux yell/VERB:VB/root", "future", "simple", "active"),
    ],
)  # fmt: skip
def test_tense_aspect_voice(line: str, tense: str, aspect: str, voice: str) -> None:
    holds(line, tense=tense, aspect=aspect, voice=voice)


@pytest.mark.parametrize(
    ("line", "features"),
    [
        ("You/PRON/nsubj ignore/VERB/root me/PRON/obj", {"object": "me", "recipient": "none"}),
        ("You/PRON/nsubj ignore/VERB/root us/PRON/obj", {"object": "us"}),
        ("You/PRON/nsubj hurt/VERB/root yourself/PRON/obj", {"object": "yourself"}),
        ("You/PRON/nsubj hurt/VERB/root urself/PRON/obj", {"object": "yourself"}),
        ("You/PRON/nsubj ignore/VERB/root my/PRON/nmod:poss>4 messages=message/NOUN/obj",
         {"object": "my", "object_noun": "message | messages"}),
        ("You/PRON/nsubj ignore/VERB/root Sam/PROPN/obj", {"object": "third", "object_noun": "sam"}),
        ("You/PRON/nsubj ruined=ruin/VERB:VBD/root it/PRON/obj", {"object": "it"}),
        ("You/PRON/nsubj said=say/VERB:VBD/root that/PRON/obj", {"object": "this"}),
        ("You/PRON/nsubj sent=send/VERB:VBD/root me/PRON/iobj nothing/PRON/obj", {"recipient": "me"}),
        ("You/PRON/nsubj lied=lie/VERB:VBD/root to/ADP/case>4 me/PRON/obl", {"object": "none", "recipient": "me"}),
        ("You/PRON/nsubj yelled=yell/VERB:VBD/root at/ADP/case>5 my/PRON/nmod:poss>5 son/NOUN/obl",
         {"recipient": "my", "object": "none"}),
        ("You/PRON/nsubj left=leave/VERB:VBD/root", {"object": "none", "recipient": "none", "object_noun": "none"}),
        ("I/PRON/nsubj:pass was=be/AUX:VBD/aux:pass ignored=ignore/VERB:VBN/root", {"object": "me"}),
    ],
)  # fmt: skip
def test_objects_and_recipients(line: str, features: dict[str, str]) -> None:
    holds(line, **features)


@pytest.mark.parametrize(
    ("line", "complement", "verb"),
    [
        ("You/PRON/nsubj forgot=forget/VERB:VBD/root to/PART/mark>4 call/VERB:VB/xcomp", "to", "call"),
        ("You/PRON/nsubj love/VERB/root hurting=hurt/VERB:VBG/xcomp me/PRON/obj>3", "ing", "hurt"),
        ("You/PRON/nsubj asked=ask/VERB:VBD/root why/ADV/advmod>5 I/PRON/nsubj>5 left=leave/VERB:VBD/ccomp", "wh",
         "leave"),
    ],
)  # fmt: skip
def test_complements(line: str, complement: str, verb: str) -> None:
    holds(line, complement=complement, complement_verb=verb)


def test_adverbs_of_reproach() -> None:
    holds("You/PRON/nsubj do/AUX/aux n't=not/PART/advmod even/ADV/advmod text/VERB:VB/root back/ADV/advmod "
          "anymore/ADV/advmod", adverb="even | back | anymore", verb="text | text back")  # fmt: skip


def test_a_sentence_without_words_has_no_clauses() -> None:
    assert clauses_of(Sentence(())) == ()


def test_every_word_belongs_to_a_clause_and_spans_lie_in_the_sentence() -> None:
    for _, build, _ in SENTENCES:
        for parsed in to_sentences(build()):
            found = clauses_of(parsed)
            assert {index for one in found for index in one.own} == set(range(len(parsed.words)))
            assert all(parsed.span.contains(one.span) for one in found)
