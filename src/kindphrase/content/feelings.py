"""Which feeling to offer: the writer's own word, then the behaviour's, then the rule's."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from kindphrase.clauses import Clause, clause_at
from kindphrase.content.behaving import behaviour_of, reversed_polarity
from kindphrase.content.ownwords import own_word
from kindphrase.content.telling import is_vague
from kindphrase.finding.matching import Match
from kindphrase.lexentries import Behaviour
from kindphrase.lexicon import Lexicon
from kindphrase.options import Options
from kindphrase.parsing.morphology import past


@dataclass(frozen=True)
class Choice:
    """``feeling`` first, then others. ``carries``: the word alone tells what was missing (*unheard*).

    ``own_word``: the draft names it; ``spent``: the clause that was matched tells no more than that.
    """

    feeling: str
    alternatives: tuple[str, ...]
    own_word: bool
    spent: bool
    carries: bool
    own_side: str | None
    names_act: bool = False


def choose(
    match: Match,
    lexicon: Lexicon,
    options: Options,
    *,
    retold: bool = False,
    wished: bool = False,
    timed: bool = False,
    beside: Sequence[Clause] = (),
) -> Choice | None:
    """The feeling to offer for a match, or None where the vocabulary leaves none.

    ``retold`` says that its clause tells an act, whatever the rule is about; ``wished``, that a wish is said in its
    place, so that no act is told; ``timed``, that the draft tells when it was. In the clauses ``beside`` it the writer
    may have named the feeling already.
    """
    clause, rule = match.clause, match.rule
    # "you need to stop blaming me": stopping is what is wished for, and not what was done
    to_stop = clause.has("verb", "stop", "quit") and not clause.has("modal", "none")
    # "you think I'm stupid", "I don't know you anymore": what the writer is or does is nothing that the other one does
    mine = clause.has("subject", "i", "we") and clause.has("verb", "none", "know", "recognise", "recognize")
    behaviour = None if to_stop or mine else behaviour_of(clause, lexicon) or _in_return(match, lexicon)
    named = own_word(clause, beside, lexicon)
    own = (named.word,) if named is not None else ()
    ranked = list(own)
    # where nothing is told, what the other did says little about how it was
    duty = clause.has("modal", "should", "ought to", "supposed to") and not clause.has("tense", "past")
    telling = rule.observable or retold or (reversed_polarity(clause) and not duty) or clause.has("verb", "none")
    # "so you're cheating on me" tells what it does to the writer, whatever label it is
    done_to_me = clause.has("verb", "cheat on") and clause.has("recipient", "me", "us")
    telling = telling or (rule.category == "label" and done_to_me)
    # "you don't want to chat" is told as it looked
    unwilling = clause.has("verb", "want", "like") and clause.has("complement", "to") and reversed_polarity(clause)
    telling = telling or (rule.category == "mind-reading" and unwilling)
    if behaviour is not None and not own and telling and not wished:
        ranked += behaviour.feelings_for(options.voice)
    ranked += rule.feelings
    allowed = [word for word in dict.fromkeys(ranked) if word in own or _allowed(word, lexicon, options)]
    if (rule.observable or retold) and not is_vague(clause, lexicon):
        # "ignored when you ignored me" says it twice, but "irritated" tells all that "you're irritating me" does
        spent = own if named is not None and named.spent else ()
        allowed = [word for word in allowed if word in spent or not _echoes(word, clause)] or allowed
    # "upset when you do something upsetting"
    said = [word.norm for word in clause.sentence.words]
    allowed.sort(key=lambda word: word not in own and any(norm.startswith(word[:5]) for norm in said))
    if AGAIN & {*said}:
        # what happens again surprises nobody
        allowed.sort(key=lambda word: word not in own and word in SURPRISED)
    if not timed and clause.has("verb", *HEARING):
        # "unheard when you didn't listen" says it twice as well; beside "when I talked about work" it tells all
        allowed.sort(key=lambda word: word not in own and _names_act(word, lexicon))
    if not allowed:
        return None
    feeling = allowed[0]
    known = lexicon.feelings.get(feeling)
    names_it = behaviour is not None and not own and known is not None and known.names_act
    return Choice(
        feeling=feeling,
        alternatives=tuple(allowed[1:4]),
        own_word=feeling in own,
        spent=named is not None and named.spent,
        carries=names_it and clause.has("polarity", "negative") and _bare(clause),
        names_act=known is not None and known.names_act,
        own_side=behaviour.own_side if behaviour is not None and _tells_no_more(clause, behaviour.own_side) else None,
    )


def _in_return(match: Match, lexicon: Lexicon) -> Behaviour | None:
    """What the receiver did, where the writer's part stands before it: "I knocked twice and you didn't open"."""
    clause = match.clause
    if match.rule.category != "ledger" or not clause.has("subject", "i", "we"):
        return None
    joined = (one for one in clause.sentence.children(clause.head, "conj") if one.index > clause.head)
    told = [clause_at(clause.sentence, one.index) for one in joined]
    return next((behaviour_of(one, lexicon) for one in told if one.has("subject", "you")), None)


AGAIN = frozenset({"again", "always", "every"})
SURPRISED = frozenset({"surprised", "shocked", "stunned"})
HEARING = ("listen", "listen to", "hear", "hear out", "listen up")


def _names_act(word: str, lexicon: Lexicon) -> bool:
    known = lexicon.feelings.get(word)
    return known is not None and known.names_act


def _tells_no_more(clause: Clause, own_side: str | None) -> bool:
    """Whether the same told from the writer's side loses nothing: no whom, what or when beside the verb."""
    said = clause.skeleton
    rest = [clause.word(i) for i in clause.full if i not in said]
    kept = (own_side or "").lower()
    small = {"PUNCT", "SYM", "ADV", "ADP", "INTJ", "CCONJ", "PART"}
    return all(word.upos in small or word.norm in {"me", "us", "a", "the"} or word.lemma in kept for word in rest)


def _echoes(feeling: str, clause: Clause) -> bool:
    verbs = clause.features.get("verb", frozenset()) - {"none"}
    return any(past(verb) == feeling or (len(verb) > 4 and feeling[:5] == verb[:5]) for verb in verbs)


def _bare(clause: Clause) -> bool:
    """Whether the clause tells no more than its verb and "me": then a word such as *unheard* holds it all."""
    said = clause.skeleton
    rest = [clause.word(i) for i in clause.own if i not in said]
    return all(word.upos in {"PUNCT", "ADV", "ADP", "INTJ", "CCONJ"} or word.norm in {"me", "us"} for word in rest)


def _allowed(word: str, lexicon: Lexicon, options: Options) -> bool:
    known = lexicon.feelings.get(word)
    return known is not None and not (options.vocabulary == "strict" and known.names_act)
