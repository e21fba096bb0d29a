"""More of what mutation testing found nobody to hold in the clauses: rows of them, nouns that head one, chat."""

from __future__ import annotations

import pytest
from sentences_by_hand import clause, draft, holds, sentence

from kindphrase.clauses import clauses_of

GONE = "You/PRON/nsubj>2 left=leave/VERB:VBD/root ,/PUNCT/punct>2 no/DET/det>5 goodbye/NOUN/parataxis>2 ?/PUNCT/punct>2"
SAID = (
    "You/PRON/nsubj>2 came=come/VERB:VBD/root and/CCONJ/cc>5 you/PRON/nsubj>5 said=say/VERB:VBD/conj>2 "
    "she/PRON/nsubj>7 left=leave/VERB:VBD/ccomp>5 he/PRON/nsubj>9 cried=cry/VERB:VBD/parataxis>7 ?/PUNCT/punct>2"
)
HOW = (
    "You/PRON/nsubj>2 told=tell/VERB:VBD/root me/PRON/iobj>2 how/ADV/advmod>7 I/PRON/nsubj>7 never/ADV/advmod>7 "
    "called=call/VERB:VBD/ccomp>2"
)


@pytest.mark.parametrize(
    ("line", "verb", "features"),
    [
        # where a clause stands, with a word that the parser took for an adverb, or for a slip of the tongue
        (
            "I/PRON/nsubj>2 cried=cry/VERB:VBD/root cause/ADV/advmod>5 you/PRON/nsubj>5 left=leave/VERB:VBD/advcl>2",
            "left",
            {"place": "because"},
        ),
        (
            "You/PRON/nsubj>2 lied=lie/VERB:VBD/reparandum>4 you/PRON/nsubj>4 cheated=cheat/VERB:VBD/root",
            "lied",
            {"place": "coordinated"},
        ),
        (
            ("You/PRON/nsubj>4 are=be/AUX/cop>4 the/DET/det>4 man/NOUN/root who/PRON/nsubj>6 lies=lie/VERB:VBZ/acl>4"),
            "lies",
            {"place": "relative"},
        ),
        # the first word of a clause tells how often
        ("Always/ADV/advmod>2 late/ADJ/root", "late", {"frequency": "always", "habit": "high"}),
        # whose question it is: words without a verb ask nothing of their own, and what is told within asks nothing
        (GONE, "left", {"mood": "question"}),
        (SAID, "came", {"mood": "question"}),
        (SAID, "said", {"mood": "question"}),
        (
            (
                "Did=do/AUX:VBD/aux>3 you/PRON/nsubj>3 cry/VERB:VB/root when/ADV/advmod>6 I/PRON/nsubj>6 "
                "left=leave/VERB:VBD/advcl>3 ?/PUNCT/punct>3"
            ),
            "left",
            {"mood": "statement", "question_word": "none"},
        ),
        # a question without its mark, with a face behind it
        (
            "why/ADV/advmod>3 so/ADV/advmod>3 rude/ADJ/root 😡/SYM/discourse>3",
            "rude",
            {"mood": "question", "question_word": "why"},
        ),
        ("how/ADV/advmod>2 long/ADV/root", "long", {"mood": "question", "question_word": "how"}),
        # a question is no tag of itself
        ("Why/ADV/root are=be/AUX/cop>1 n't/PART/advmod>1 you/PRON/nsubj>1", "Why", {"mood": "question", "tag": "no"}),
        # what is said of somebody: the words joined in front, and nothing where nothing is said
        (
            (
                "You/PRON/nsubj>7 are=be/AUX/cop>7 a/DET/det>7 lazy/ADJ/amod>7 and/CCONJ/cc>6 selfish/ADJ/conj>4 "
                "person/NOUN/root"
            ),
            "person",
            {"predicate_word": "person | lazy | selfish"},
        ),
        ("You/PRON/nsubj>2 make/VERB/root me/PRON/obl>2 !/PUNCT/punct>2", "make", {"predicate": "none"}),
        ("You/PRON/nsubj>2 made=make/VERB:VBD/root me/PRON/obj>2 !/PUNCT/punct>2", "made", {"predicate": "none"}),
        # who and what it is done to
        ("You/PRON/nsubj>2 ignore/VERB/root the/DET/det>4 poor/ADJ/obj>2", "ignore", {"object_noun": "poor"}),
        (
            "You/PRON/nsubj>2 ignored=ignore/VERB:VBD/root me/PRON/iobj>2 the/DET/det>5 party/NOUN/obj>2",
            "ignored",
            {"object": "me | third", "recipient": "me"},
        ),
        ("You/PRON/nsubj>2 think/VERB/root of/ADP/case>4 me/PRON/obl>2", "think", {"recipient": "me"}),
        # "you'd left" had happened, also where the parser saw a plain past; "might have" is past
        ("You/PRON/nsubj>3 'd/AUX:MD/aux>3 left=leave/VERB:VBD/root", "left", {"modal": "none"}),
        (
            "You/PRON/nsubj>4 might/AUX:MD/aux>4 have/AUX:VB/aux>4 told=tell/VERB:VBN/root me/PRON/iobj>4",
            "told",
            {"tense": "past", "modal": "might"},
        ),
        (
            "You/PRON/nsubj>4 must/AUX:MD/aux>4 of/AUX:VB/aux>4 known=know/VERB:VBN/root it/PRON/obj>4",
            "known",
            {"tense": "past", "modal": "must"},
        ),
        (
            "You/PRON/nsubj>4 would/AUX:MD/aux>4 've/AUX:VB/aux>4 known=know/VERB:VBN/root it/PRON/obj>4",
            "known",
            {"tense": "past", "modal": "would"},
        ),
        (
            ("You/PRON/nsubj>2 ought/AUX:MD/root to/PART/mark>5 have/AUX:VB/aux>5 called=call/VERB:VBN/xcomp>2"),
            "called",
            {"tense": "past", "modal": "ought to"},
        ),
        # where a clause stands whose label is a guess of the parser
        (
            "I/PRON/nsubj>2 cried=cry/VERB:VBD/root when/ADV/advmod>5 you/PRON/nsubj>5 left=leave/VERB:VBD/ccomp>2",
            "left",
            {"place": "when"},
        ),
        (
            "It/PRON/nsubj>2 seems=seem/VERB:VBZ/root as/SCONJ/mark>5 you/PRON/nsubj>5 lied=lie/VERB:VBD/advcl>2",
            "lied",
            {"place": "complement"},
        ),
        # an infinitive shares no subject
        (
            (
                "You/PRON/nsubj>2 want/VERB/root out/ADV/advmod>2 and/CCONJ/cc>6 to/PART/mark>6 "
                "rest/VERB:VB/conj>2 here/ADV/advmod>6"
            ),
            "rest",
            {"subject": "none"},
        ),
        ("You/PRON/nsubj>2 act/VERB/root like/ADP/case>5 a/DET/det>5 child/NOUN/obl>2", "act", {"has": "like"}),
        # "got" is a modal only before "to"
        ("You/PRON/nsubj>2 got=get/VERB:VBD/root hurt=hurt/VERB:VBN/xcomp>2", "got", {"modal": "none"}),
        # "I guess" asks on, what somebody is does not
        (
            (
                "You/PRON/nsubj>2 left=leave/VERB:VBD/root ,/PUNCT/punct>2 I/PRON/nsubj>5 guess/VERB/parataxis>2 "
                "?/PUNCT/punct>2"
            ),
            "left",
            {"mood": "question"},
        ),
        (
            (
                "You/PRON/nsubj>2 left=leave/VERB:VBD/root ,/PUNCT/punct>2 am=be/AUX/cop>6 I/PRON/nsubj>6 "
                "bad/ADJ/parataxis>2 ?/PUNCT/punct>2"
            ),
            "left",
            {"mood": "statement"},
        ),
        # "boring me" is an act, not what somebody is
        (
            "You/PRON/nsubj>3 are=be/AUX/aux>3 boring=bore/VERB:VBG/root me/PRON/iobj>3",
            "boring",
            {"predicate": "none"},
        ),
        (
            "You/PRON/nsubj>2 made=make/VERB:VBD/root me/PRON/obj>2 cry/VERB:VB/xcomp>2",
            "made",
            {"complement": "that", "complement_verb": "cry"},
        ),
        (
            "You/PRON/nsubj>2 made=make/VERB:VBD/root me/PRON/obj>2 feel/VERB:VB/xcomp>2 sad/ADJ/xcomp>4",
            "made",
            {"complement_verb": "feel | feel sad"},
        ),
        (
            "You/PRON/nsubj>2 know/VERB/root how/ADV/advmod>5 I/PRON/nsubj>5 feel/VERB/ccomp>2",
            "know",
            {"complement": "wh", "complement_verb": "feel"},
        ),
        ("You/PRON/nsubj>2 kept=keep/VERB:VBD/root yelling=yell/VERB:VBG/xcomp>2", "kept", {"complement": "ing"}),
        # "no" before a sentence denies nothing in it
        ("No/INTJ/advmod>4 ,/PUNCT/punct>4 you/PRON/nsubj>4 lied=lie/VERB:VBD/root", "lied", {"polarity": "positive"}),
        # "are" left out; with another auxiliary the "-ing" is a slip
        (
            "You/PRON/nsubj>3 always/ADV/advmod>3 complaining=complain/VERB:VBG/root",
            "complaining",
            {"aspect": "progressive"},
        ),
        (
            "You/PRON/nsubj>3 should/AUX:MD/aux>3 complaining=complain/VERB:VBG/root",
            "complaining",
            {"aspect": "simple"},
        ),
        ("always/ADV/advmod>2 complaining=complain/VERB:VBG/root", "complaining", {"aspect": "simple"}),
    ],
)
def test_features(line: str, verb: str, features: dict[str, str]) -> None:
    holds(line, verb, **features)


@pytest.mark.parametrize(
    ("line", "own"),
    [
        # without a verb or a subject
        (
            "get/VERB:VB/root out/ADV/advmod>1 ,/PUNCT/punct>1 so/ADV/advmod>5 rude/ADJ/parataxis>1",
            ["get out ,", "so rude"],
        ),
        ("Rude/ADJ/ccomp>4 ,/PUNCT/punct>4 I/PRON/nsubj>4 think/VERB/root", ["Rude", ", I think"]),
        ("I/PRON/nsubj>2 shout/VERB/root when/ADV/advmod>4 angry/ADJ/advcl>2", ["I shout", "when angry"]),
        # a verb joined to an adjective that is said of somebody, and to an order
        (
            "You/PRON/nsubj>3 are=be/AUX/cop>3 late/ADJ/root and/CCONJ/cc>5 lie/VERB/conj>3",
            ["You are late", "and lie"],
        ),
        (
            "Get/VERB:VB/root out/ADV/advmod>1 and/CCONJ/cc>4 shut/VERB:VB/conj>1 up/ADV/advmod>4",
            ["Get out", "and shut up"],
        ),
        # what tells which man it is stays with the man
        (
            (
                "You/PRON/nsubj>2 know/VERB/root the/DET/det>4 man/NOUN/obj>2 who/PRON/nsubj>6 "
                "called=call/VERB:VBD/acl>4"
            ),
            ["You know the man who called", "who called"],
        ),
    ],
)
def test_which_words_are_a_clause(line: str, own: list[str]) -> None:
    parsed = sentence(line)
    words = draft(parsed).split()
    assert [" ".join(words[i] for i in one.own) for one in clauses_of(parsed)] == own


def test_never_below_a_clause_is_a_fact_and_no_count() -> None:
    never = 5
    assert clause(HOW, "told").denies_below(never) is True
    assert clause(HOW, "called").denies_below(never) is False


def test_a_tree_that_goes_in_a_circle_is_read_to_its_end() -> None:
    # as it may come in a document that the caller has parsed
    holds(
        "You/PRON/nsubj>2 lied=lie/VERB:VBD/root to/ADP/case>4 me/PRON/obl>3 crying=cry/VERB:VBG/ccomp>3",
        "crying",
        place="complement",
        inside="none",
        holder_verb="none",
    )
