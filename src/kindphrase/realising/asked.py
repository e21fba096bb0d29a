"""How a request is said: "I'd really like you to call", "I'd rather you didn't shout", "I don't feel loved"."""

from __future__ import annotations

from kindphrase.clauses import Clause
from kindphrase.parsing.morphology import past_participle
from kindphrase.planning.framing import RewritePlan

# what is not to be done
DENIED = frozenset({"not-do", "leave"})
# of what goes on inside somebody, what the other side can say that it is not there
FELT = frozenset("accept appreciate believe like love need respect support trust understand value want".split())
ABOUT = {"care about": "cared about", "care for": "cared for", "care": "cared about"}
# what may stand beside it and adds nothing
PRESSING = frozenset("why how come even just ever really actually simply please at all".split())


def stands_alone(plan: RewritePlan) -> bool:
    """Whether what is asked for needs no feeling before it: what has to stop does, and what is asked with an insult."""
    if plan.request is None or plan.events or plan.own is not None:
        return False
    return plan.request.kind == "feel" or (plan.request.kind != "stop" and plan.match.rule.category != "label")


def wished(plan: RewritePlan, kind: str, act: tuple[str, ...]) -> tuple[str, ...]:
    """The words of a wish, whose ``act`` begins with its verb in the base."""
    alone = stands_alone(plan)
    if kind in DENIED and alone:
        return ("I'd rather you weren't", *act[1:]) if act[0] == "be" else ("I'd rather you didn't", *act)
    if kind in DENIED:
        return ("I'd like you not to", *act)
    return ("I'd really like you to" if alone else "I'd like you to", *act)


def not_felt(clause: Clause) -> tuple[str, ...]:
    """ "I don't feel trusted" for "why can't you trust me?"; no words where the draft says more than that."""
    verb = clause.verb.lemma
    said = {*clause.skeleton, *clause.openers, *clause.subject, *clause.tags}
    rest = [clause.word(i) for i in clause.full if i not in said and clause.word(i).is_said]
    rest = [word for word in rest if word.norm not in PRESSING and word.upos != "INTJ"]
    norms = [word.norm for word in rest]
    if norms in ([], ["me"]) and clause.has("object", "me") and verb in FELT:
        return ("I do not feel", past_participle(verb))
    if verb == "care" and norms in ([], ["about", "me"], ["for", "me"]):
        return ("I do not feel", ABOUT[" ".join(("care", *norms[:1]))])
    return ()
