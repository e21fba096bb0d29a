"""How a clause stands: its mood, what it hangs on, who says it, and what opens and closes it; with spans."""

from __future__ import annotations

import pytest
from sentences_by_hand import clause, draft, holds, sentence


@pytest.mark.parametrize(
    ("line", "mood", "word"),
    [
        ("You/PRON/nsubj yell/VERB/root ./PUNCT/punct", "statement", "none"),
        ("Why/ADV/advmod do/AUX/aux you/PRON/nsubj yell/VERB:VB/root ?/PUNCT/punct", "question", "why"),
        ("why/ADV/advmod do/AUX/aux u/PRON/nsubj yell/VERB:VB/root", "question", "why"),
        ("why/ADV/advmod u/PRON/nsubj yelling=yell/VERB:VBG/root", "question", "why"),
        ("How/ADV/advmod could/AUX:MD/aux you/PRON/nsubj forget/VERB:VB/root", "question", "how"),
        ("How/ADV/advmod come/VERB:VB/advmod you/PRON/nsubj forgot=forget/VERB:VBD/root ?/PUNCT/punct", "question",
         "how-come"),
        ("What/PRON/root is=be/AUX/cop wrong/ADJ/amod>1 with/ADP/case>5 you/PRON/nmod>1 ?/PUNCT/punct", "question",
         "what"),
        ("Do/AUX/aux you/PRON/nsubj ever/ADV/advmod listen/VERB:VB/root ?/PUNCT/punct", "question", "polar"),
        ("do/AUX/aux u/PRON/nsubj ever/ADV/advmod listen/VERB:VB/root", "question", "polar"),
        ("Are=be/AUX/cop you/PRON/nsubj blind/ADJ/root ?/PUNCT/punct", "question", "polar"),
        ("You/PRON/nsubj forgot=forget/VERB:VBD/root ?/PUNCT/punct", "question", "declarative"),
        ("But/CCONJ/cc why/ADV/advmod do/AUX/aux you/PRON/nsubj yell/VERB:VB/root ?/PUNCT/punct", "question", "why"),
        ("Listen/VERB:VB/root to/ADP/case>3 me/PRON/obl ./PUNCT/punct", "imperative", "none"),
        ("Please/INTJ/discourse stop/VERB:VB/root", "imperative", "none"),
        ("Do/AUX:VB/aux n't=not/PART/advmod yell/VERB:VB/root", "imperative", "none"),
        ("Just/ADV/advmod be=be/AUX:VB/cop honest/ADJ/root", "imperative", "none"),
        ("When/ADV/advmod>3 you/PRON/nsubj>3 yell/VERB/advcl>5 I/PRON/nsubj>5 leave/VERB/root", "statement", "none"),
    ],
)  # fmt: skip
def test_moods(line: str, mood: str, word: str) -> None:
    holds(line, mood=mood, question_word=word)


def test_conditional_clauses() -> None:
    line = (
        "If/SCONJ/mark>3 you/PRON/nsubj>3 cared=care/VERB:VBD/advcl>7 ,/PUNCT/punct>3 you/PRON/nsubj would/AUX:MD/aux "
        "call/VERB:VB/root"
    )
    holds(line, "cared", if_="yes", place="if", mood="statement", tense="past")
    holds(line, "call", if_="consequence", place="main", has="if-clause", modal="would")
    holds("You/PRON/nsubj call/VERB/root", if_="no", has="none")


@pytest.mark.parametrize(
    ("mark", "place"),
    [
        ("when/ADV/advmod>5", "when"),
        ("whenever/ADV/advmod>5", "when"),
        ("while/SCONJ/mark>5", "when"),
        ("because/SCONJ/mark>5", "because"),
        ("cuz/SCONJ/mark>5", "because"),
        ("since/SCONJ/mark>5", "because"),
        ("if/SCONJ/mark>5", "if"),
        ("unless/SCONJ/mark>5", "if"),
        ("after/SCONJ/mark>5", "after"),
        ("before/SCONJ/mark>5", "after"),
        ("although/SCONJ/mark>5", "though"),
    ],
)
def test_adverbial_clauses(mark: str, place: str) -> None:
    line = f"You/PRON/nsubj leave/VERB/root {mark} I/PRON/nsubj>5 cry/VERB/advcl"
    holds(line, "cry", place=place, subject="i")
    if place in {"when", "because", "if", "after"}:
        holds(line, "leave", place="main", has=f"{place}-clause")
    below, above = clause(line, "cry"), clause(line, "leave")
    assert below.parent == above.head
    text = draft(sentence(line))
    assert above.span.of(text) == "You leave"
    assert below.span.of(text).endswith("I cry")


def test_coordination_shares_the_subject_but_not_the_polarity() -> None:
    line = (
        "You/PRON/nsubj always/ADV/advmod interrupt/VERB/root me/PRON/obj and/CCONJ/cc>7 never/ADV/advmod>7 "
        "apologise/VERB/conj ./PUNCT/punct"
    )
    holds(line, "interrupt", subject="you", place="main", habit="high", polarity="positive")
    holds(line, "apologise", subject="you", place="coordinated", habit="zero", polarity="negative", mood="statement")
    text = draft(sentence(line))
    assert clause(line, "interrupt").span.of(text) == "You always interrupt me"
    assert clause(line, "apologise").span.of(text) == "never apologise"


@pytest.mark.parametrize(
    ("joint", "polarity"), [("or", "shared"), ("nor", "negative"), ("and", "positive"), ("but", "positive")]
)
def test_what_or_joins_to_a_verb_that_is_denied_is_denied_with_it(joint: str, polarity: str) -> None:
    line = (
        f"You/PRON/nsubj never/ADV/advmod judged=judge/VERB:VBD/root me/PRON/obj {joint}/CCONJ/cc>6 "
        "laughed=laugh/VERB:VBD/conj>3 at/ADP/case>8 me/PRON/obl>6"
    )
    holds(line, "laughed", subject="you", polarity=polarity)


def test_what_has_a_subject_of_its_own_is_not_denied_with_what_stands_before() -> None:
    line = (
        "You/PRON/nsubj never/ADV/advmod called=call/VERB:VBD/root or/CCONJ/cc>6 you/PRON/nsubj>6 "
        "forgot=forget/VERB:VBD/conj>3"
    )
    holds(line, "forgot", polarity="positive")


def test_not_before_you_marvels_and_denies_nothing() -> None:
    line = "Not/PART/advmod>3 you/PRON/nsubj>3 telling=tell/VERB:VBG/root everyone/PRON/obj>3"
    holds(line, "telling", subject="you", polarity="positive")
    holds(line.replace("Not/PART/advmod>3 you/PRON", "You/PRON").replace("telling", "not/PART/advmod>3 telling"),
          "telling", polarity="negative")  # fmt: skip


def test_a_coordinated_clause_with_a_subject_keeps_it() -> None:
    line = "I/PRON/nsubj cook/VERB/root and/CCONJ/cc>5 you/PRON/nsubj>5 complain/VERB/conj"
    holds(line, "cook", subject="i", place="main")
    holds(line, "complain", subject="you", place="coordinated")


@pytest.mark.parametrize(
    ("line", "inside"),
    [
        ("I/PRON/nsubj feel/VERB/root like/SCONJ/mark>5 you/PRON/nsubj>5 lie/VERB/advcl", "i feel"),
        ("I/PRON/nsubj feel/VERB/root that/SCONJ/mark>5 you/PRON/nsubj>5 lie/VERB/ccomp", "i feel"),
        ("I/PRON/nsubj think/VERB/root you/PRON/nsubj>4 lie/VERB/ccomp", "i think"),
        ("She/PRON/nsubj said=say/VERB:VBD/root you/PRON/nsubj>4 lie/VERB/ccomp", "third say"),
        ("Sam/PROPN/nsubj says=say/VERB:VBZ/root that/SCONJ/mark>5 you/PRON/nsubj>5 lie/VERB/ccomp", "third say"),
        ("Everyone/PRON/nsubj says=say/VERB:VBZ/root you/PRON/nsubj>4 lie/VERB/ccomp", "everyone say"),
        ("You/PRON/nsubj say/VERB/root you/PRON/nsubj>4 lie/VERB/ccomp", "you say"),
        ("You/PRON/nsubj>2 lie/VERB/root ,/PUNCT/punct>5 she/PRON/nsubj>5 said=say/VERB:VBD/parataxis>2", "third say"),
        ("You/PRON/nsubj lie/VERB/root", "none"),
        ("I/PRON/nsubj think/VERB/root she/PRON/nsubj>4 says=say/VERB:VBZ/ccomp you/PRON/nsubj>6 lie/VERB/ccomp>4",
         "i think | third say"),
    ],
)  # fmt: skip
def test_embedding(line: str, inside: str) -> None:
    holds(line, "lie", inside=inside, subject="you", place="main" if line.endswith(("root", ">2")) else "complement")


def test_the_holder_of_a_clause_is_told() -> None:
    line = "I/PRON/nsubj do/AUX/aux n't=not/PART/advmod think/VERB:VB/root you/PRON/nsubj>6 lie/VERB/ccomp"
    holds(line, "lie", holder_subject="i", holder_verb="think", holder_polarity="negative", polarity="positive")
    holds(line, "think", complement="that", complement_verb="lie", holder_verb="none")


@pytest.mark.parametrize(
    ("line", "openers", "span"),
    [
        ("And/CCONJ/cc you/PRON/nsubj yell/VERB/root", (0,), "you yell"),
        ("Well/INTJ/discourse ,/PUNCT/punct>1 you/PRON/nsubj yell/VERB/root !/PUNCT/punct", (0, 1), "you yell"),
        ("Honestly/ADV/advmod you/PRON/nsubj yell/VERB/root", (0,), "you yell"),
        ("Sam/PROPN/vocative ,/PUNCT/punct>1 you/PRON/nsubj yell/VERB/root", (0, 1), "you yell"),
        ("oh/INTJ/discourse so/ADV/advmod u/PRON/nsubj yell/VERB/root 😡/SYM/discourse", (0, 1), "u yell"),
        ("You/PRON/nsubj yell/VERB/root ./PUNCT/punct", (), "You yell"),
    ],
)
def test_openers_are_no_part_of_the_span(line: str, openers: tuple[int, ...], span: str) -> None:
    found = clause(line)
    assert found.openers == openers
    assert found.span.of(draft(sentence(line))) == span


def test_vocatives_are_told_for_every_clause_of_the_sentence() -> None:
    holds("You/PRON/nsubj yell/VERB/root ,/PUNCT/punct>4 Sam/PROPN/vocative", vocative="sam")
    holds("You/PRON/nsubj yell/VERB/root", vocative="none")


@pytest.mark.parametrize(
    ("line", "tags"),
    [
        ("You/PRON/nsubj lied/VERB:VBD/root ,/PUNCT/punct did/AUX:VBD/aux n't/PART/advmod>4 you/PRON/nsubj>4",
         (3, 4, 5)),
        ("You/PRON/nsubj are/AUX/cop late/ADJ/root ,/PUNCT/punct are/AUX/parataxis you/PRON/nsubj>5 ?/PUNCT/punct",
         (4, 5)),
        ("You/PRON/nsubj forgot=forget/VERB:VBD/root ,/PUNCT/punct right/INTJ/discourse ?/PUNCT/punct", (3,)),
        ("You/PRON/nsubj forgot=forget/VERB:VBD/root again/ADV/advmod huh/INTJ/discourse ?/PUNCT/punct", (3,)),
        ("You/PRON/nsubj turned=turn/VERB:VBD/root right/ADV/advmod ./PUNCT/punct", ()),
    ],
)  # fmt: skip
def test_tags(line: str, tags: tuple[int, ...]) -> None:
    found = clause(line)
    assert found.tags == tags
    assert found.features["tag"] == {"yes" if tags else "no"}
    if tags:
        assert found.features["question-word"] == {"tag" if "?/PUNCT" in line else "none"}
        assert found.span.end < found.sentence.words[tags[0]].span.start


@pytest.mark.parametrize(
    ("line", "emphasis"),
    [
        ("You/PRON/nsubj yell/VERB/root !/PUNCT/punct", "exclaim"),
        ("You/PRON/nsubj yell/VERB/root ?!/PUNCT/punct", "interrobang"),
        ("YOU/PRON/nsubj NEVER/ADV/advmod LISTEN=listen/VERB/root", "caps"),
        ("You/PRON/nsubj NEVER/ADV/advmod listen/VERB/root !!!/PUNCT/punct", "caps | exclaim"),
        ("You/PRON/nsubj fix/VERB/root my/PRON/nmod:poss>4 TV/NOUN/obj ./PUNCT/punct", "none"),
    ],
)
def test_emphasis(line: str, emphasis: str) -> None:
    holds(line, emphasis=emphasis)


def test_a_question_mark_belongs_to_the_clause_before_it() -> None:
    line = (
        "You/PRON/nsubj ruined=ruin/VERB:VBD/root it/PRON/obj ,/PUNCT/punct>7 can/AUX:MD/aux>7 we/PRON/nsubj>7 "
        "go/VERB:VB/{} now/ADV/advmod>7 ?/PUNCT/punct"
    )
    holds(line.format("parataxis"), "ruined", mood="statement", question_word="none")
    holds(line.format("parataxis"), "go", mood="question", question_word="polar")


def test_a_question_mark_after_a_linked_clause_is_of_both() -> None:
    line = (
        "You/PRON/nsubj lied=lie/VERB:VBD/root and/CCONJ/cc>5 you/PRON/nsubj>5 left=leave/VERB:VBD/conj ?/PUNCT/punct"
    )
    holds(line, "lied", mood="question", question_word="declarative")
    holds(line, "left", mood="question", question_word="declarative")


def test_an_order_with_the_verb_inflected_once_more() -> None:
    holds("Do/AUX:VB/aux n't=not/PART/advmod lied=lie/VERB:VBD/root", mood="imperative")
    holds("Lied=lie/VERB:VBD/root again/ADV/advmod", mood="statement")


def test_never_counts_where_it_is_said() -> None:
    relative = "You/PRON/nsubj know/VERB/root people/NOUN/obj who/PRON/nsubj>6 never/ADV/advmod>6 call/VERB/acl:relcl>3"
    holds(relative, "know", habit="none", frequency="none", polarity="positive")
    wanted = "You/PRON/nsubj want/VERB/root me/PRON/obj to/PART/mark>6 never/ADV/advmod>6 call/VERB:VB/xcomp>2"
    holds(wanted, habit="none", polarity="positive")
    seeming = "You/PRON/nsubj seem/VERB/root to/PART/mark>5 never/ADV/advmod>5 listen/VERB:VB/xcomp>2"
    holds(seeming, habit="zero", polarity="negative")


def test_what_somebody_does_may_be_what_they_are() -> None:
    alone = clause("You/PRON/nsubj are=be/AUX/aux annoying=annoy/VERB:VBG/root").features
    assert (alone["verb"], alone["predicate"]) == (frozenset({"annoy"}), frozenset({"annoying"}))
    holds("You/PRON/nsubj are=be/AUX/aux annoying=annoy/VERB:VBG/root me/PRON/obj", predicate="none")
    holds("You/PRON/nsubj are=be/AUX/aux gaming=game/VERB:VBG/root", predicate="none")
