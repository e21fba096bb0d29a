"""What mutation testing found nobody to hold: what is left out when an event is told, each with a sentence by hand."""

from __future__ import annotations

import pytest
from sentences_by_hand import clause

from kindphrase.realising.syntax import event_phrase

WHICH = "You/PRON/nsubj>2 yell/VERB/root at/ADP/case>4 me/PRON/obl>2 ,/PUNCT/punct>{0} which/PRON/nsubj>{0} "


@pytest.mark.parametrize(
    ("line", "verb", "words"),
    [
        # how often it was is left out, also where it hangs on what is told below …
        (
            (
                "You/PRON/nsubj>3 always/ADV/advmod>3 say/VERB/root I/PRON/nsubj>6 am=be/AUX/cop>6 late/ADJ/ccomp>3 "
                "every/DET/det>9 single/ADJ/amod>9 time/NOUN/obl>6"
            ),
            "say",
            "you said I was late",
        ),
        # … but what somebody said of the writer stays as it was said
        (
            ("You/PRON/nsubj>2 say/VERB/root I/PRON/nsubj>6 am=be/AUX/cop>6 never/ADV/advmod>6 late/ADJ/ccomp>2"),
            "say",
            "you said I was never late",
        ),
        # and how often, blown up, behind it; what else is said of it stays
        (WHICH.format(9) + "is=be/AUX:VBZ/cop>9 basically/ADV/advmod>9 always/ADV/acl>4", "yell", "you yelled at me"),
        (
            WHICH.format(10) + "'s=be/AUX:VBZ/cop>10 every/DET/det>10 single/ADJ/amod>10 day/NOUN/acl>4",
            "yell",
            "you yelled at me",
        ),
        (WHICH.format(7) + "hurts=hurt/VERB:VBZ/acl>2", "yell", "you yelled at me , which hurt"),
        # an oath behind the question word goes, a time does not
        (
            (
                "why/ADV/advmod>6 the/DET/det>3 hell/NOUN/obl>6 did=do/AUX:VBD/aux>6 you/PRON/nsubj>6 "
                "tell/VERB:VB/root him/PRON/obj>6 ?/PUNCT/punct>6"
            ),
            "",
            "you told him",
        ),
        (
            (
                "how/ADV/advmod>7 in/ADP/case>4 the/DET/det>4 morning/NOUN/obl>7 did=do/AUX:VBD/aux>7 "
                "you/PRON/nsubj>7 leave/VERB:VB/root ?/PUNCT/punct>7"
            ),
            "",
            "you left in the morning",
        ),
        # what only presses
        ("You/PRON/nsubj>4 not/PART/advmod>4 only/ADV/advmod>4 lied=lie/VERB:VBD/root", "", "you lied"),
        ("You/PRON/nsubj>3 even/ADV/advmod>3 lied=lie/VERB:VBD/root", "", "you lied"),
        (
            (
                "You/PRON/nsubj>2 lied=lie/VERB:VBD/root even/ADV/advmod>6 though/SCONJ/mark>6 I/PRON/nsubj>6 "
                "asked=ask/VERB:VBD/advcl>2"
            ),
            "lied",
            "you lied even though I asked",
        ),
        (
            (
                "You/PRON/nsubj>2 left=leave/VERB:VBD/root when/ADV/advmod>6 obviously/ADV/advmod>6 "
                "nobody/PRON/nsubj>6 asked=ask/VERB:VBD/advcl>2"
            ),
            "left",
            "you left when nobody asked",
        ),
        ("You/PRON/nsubj>2 lied=lie/VERB:VBD/root still/ADV/advmod>2", "", "you lied"),
        ("You/PRON/nsubj>2 saw=see/VERB:VBD/root only/ADV/advmod>4 me/PRON/obj>2", "", "you saw only me"),
        ("You/PRON/nsubj>2 hit/VERB:VBD/root me/PRON/obj>2 ouch/INTJ/obl>2", "", "you hit me"),
        ("You/PRON/nsubj>2 lied=lie/VERB:VBD/root to/ADP/case>4 me/PRON/obl>2 😔/SYM/dep>2", "", "you lied to me"),
        # "anymore" is how much right behind "eat", and a reproach behind what is eaten
        ("You/PRON/nsubj>3 never/ADV/advmod>3 eat/VERB/root anymore/ADV/advmod>3", "", "you did not eat anymore"),
        (
            "You/PRON/nsubj>3 never/ADV/advmod>3 eat/VERB/root meat/NOUN/obj>3 anymore/ADV/advmod>3",
            "",
            "you did not eat meat",
        ),
        ("why/ADV/advmod>4 the/DET/det>3 hell/NOUN/obl>4 leave/VERB:VB/root", "", "you left"),
        # whom it is said to, however it hangs
        (
            ("You/PRON/nsubj>2 lied=lie/VERB:VBD/root to/ADP/case>4 me/PRON/obl>2 ,/PUNCT/punct>2 Tom/PROPN/obl>2"),
            "",
            "you lied to me",
        ),
        (
            (
                "You/PRON/nsubj>2 left=leave/VERB:VBD/root me/PRON/obj>2 ,/PUNCT/punct>2 my/PRON/nmod:poss>6 "
                "friend/NOUN/vocative>2"
            ),
            "",
            "you left me",
        ),
        (
            "You/PRON/nsubj>2 said=say/VERB:VBD/root hi/INTJ/discourse>2 ,/PUNCT/punct>2 mate/NOUN/vocative>2",
            "",
            "you said hi",
        ),
        (
            "You/PRON/nsubj>2 say/VERB/root thank/INTJ/discourse>2 -/PUNCT/punct>5 you/PRON/parataxis>2",
            "say",
            "you said thank - you",
        ),
        # the word that leads a clause or a question
        (
            (
                "I/PRON/nsubj>2 cried=cry/VERB:VBD/root when/ADV/advmod>5 you/PRON/nsubj>5 "
                "left=leave/VERB:VBD/advcl>2 me/PRON/obj>5"
            ),
            "left",
            "you left me",
        ),
        ("Why/ADV/advmod>4 did=do/AUX:VBD/aux>4 you/PRON/nsubj>4 leave/VERB:VB/root", "leave", "you left"),
        (
            (
                "If/SCONJ/mark>3 you/PRON/nsubj>3 know/VERB/advcl>9 how/ADV/advmod>3 ,/PUNCT/punct>9 "
                "why/ADV/advmod>9 did=do/AUX:VBD/aux>9 you/PRON/nsubj>9 leave/VERB:VB/root ?/PUNCT/punct>9"
            ),
            "leave",
            "you left",
        ),
    ],
)
def test_what_is_left_out(line: str, verb: str, words: str) -> None:
    assert str(event_phrase(clause(line, verb), "past", "US")) == words
