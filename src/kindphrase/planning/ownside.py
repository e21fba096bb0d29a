"""What the draft tells of the writer, in place of a feeling, where there would be a blank."""

from __future__ import annotations

from dataclasses import replace

from kindphrase.content.feelings import Choice
from kindphrase.content.owning import Own, effect_of, own_of
from kindphrase.lexicon import Lexicon
from kindphrase.options import Options
from kindphrase.planning.bidding import bidden_in
from kindphrase.planning.framing import ASKS, BLANK, OWN_SIDE, OWN_WORD, RewritePlan
from kindphrase.planning.judging import judged_of
from kindphrase.planning.suspecting import suspected
from kindphrase.planning.wondering import asked_plainly
from kindphrase.planning.worded import stance_of
from kindphrase.spans import Span

EACH = frozenset({"every", "each"})
UNITS = frozenset("day week month year night morning evening weekend time minute hour".split())


def own_sided(
    plan: RewritePlan, choice: Choice, lexicon: Lexicon, options: Options, *, gone_on: bool
) -> tuple[RewritePlan, ...]:
    """The plan with what the draft tells of the writer in place of a feeling, where there would be a blank.

    ``gone_on``: more is accused in the same sentence, and feelings are joined more easily than sentences.
    """
    if plan.own is not None:
        return (plan,)
    blank = any(event.kind == "slot" for event in plan.events)
    if wonders := suspected(plan):
        # "are you avoiding me?", told as it seemed, would not be asked any more
        asked = Own((wonders,), complete=True, alone=True)
        return (replace(plan, own=asked, events=(), request=None, why=ASKS),)
    if blank and (bid := bidden_in(plan.match, plan.site, lexicon)):
        # "stop being so rude": whatever goes before it, that much is asked for
        return _said_own(replace(plan, request=None), Own((bid,), complete=True, alone=True), gone_on=gone_on)
    # "you made me think it was my fault when you left": what it did to the writer is told beside when it was
    caused = effect_of(plan.match.clause) is not None
    if plan.request is not None or not (blank or choice.own_word or caused):
        return ()
    own = own_of(plan.match.clause, lexicon, felt=choice.own_word, named=choice.own_word or choice.names_act)
    judged = judged_of(plan, lexicon, options.voice) if own is None else None
    # what the rule lets the writer say goes before words that would only be annoyed
    own = own or (judged if judged is not None and not judged.stock else None)
    if own is None and not choice.own_word and plan.why != OWN_WORD:
        own = stance_of(plan)
    own = own or judged
    own = _growing(plan) or own if own is None or own.stock else own
    if (wondered := _wondered(plan, own, lexicon)) is not None:
        asking = replace(plan, own=wondered, events=(), why=ASKS, site=_behind_own(plan))
        return (asking, *_said_own(plan, own, gone_on=gone_on))
    return _said_own(plan, own, gone_on=gone_on)


def _growing(plan: RewritePlan) -> Own | None:
    """ "I feel more and more hurt every day" for "every day you hurt me more and more": that it grows is told."""
    words = [word for word in plan.match.clause.sentence.words if plan.site.contains(word.span) and word.is_said]
    norms = [word.norm for word in words]
    at = next((at for at in range(len(norms)) if norms[at : at + 3] == ["more", "and", "more"]), None)
    only = all(event.kind == "slot" and not event.topic for event in plan.events)
    if at is None or not only or (words[at + 3 :] and words[at + 3].norm not in EACH) or plan.tail is not None:
        return None
    each = next((at for at, norm in enumerate(norms[:-1]) if norm in EACH and norms[at + 1] in UNITS), None)
    often = norms[each : each + 2] if each is not None else []
    # "you hurt me more and more" tells no more than the feeling
    blank = () if plan.named else ("when [what happens]",)
    return Own(("I feel more and more", plan.feeling, *often, *blank), complete=True, alone=True)


def _wondered(plan: RewritePlan, own: Own | None, lexicon: Lexicon) -> Own | None:
    """ "I'm really frustrated right now. What do you want?": a question that asks stays one."""
    stance = plan.match.rule.stance or ""
    ready = own is None or own.stock
    asks = asked_plainly(plan.match, lexicon) if ready and stance and plan.whole else ()
    return Own((stance,), complete=True, alone=True, stock=True, asks=asks) if asks else None


def _behind_own(plan: RewritePlan) -> Span:
    """The site without what the writer says of themselves before it: "I'm new here what the hell do you mean"."""
    words = [word for word in plan.match.clause.sentence.words if plan.site.contains(word.span)]
    before = [word.norm for word in words if word.span.end <= plan.match.span.start]
    own = len(before) > 2 and before[0] in {"i", "we"} and "you" not in before
    return Span(plan.match.span.start, plan.site.end) if own else plan.site


def _said_own(plan: RewritePlan, own: Own | None, *, gone_on: bool) -> tuple[RewritePlan, ...]:
    if own is None:
        return ()
    told = tuple(event for event in plan.events if event.kind != "slot")
    if own.alone and (told or gone_on):
        return ()
    # an evening is spoilt by what happened, whatever the rule would ask for
    events = tuple(
        replace(event, slot="what happened") if event.slot.startswith("what did not") else event
        for event in plan.events
    )
    # "my time was wasted for three years": how long, it says already
    said = " ".join(own.words)
    events = tuple(
        replace(event, slot=event.slot.removesuffix(f" {event.topic}"), topic="")
        if event.topic and event.topic in said
        else event
        for event in events
    )
    return (replace(plan, own=own, events=told if own.complete else events, why=OWN_SIDE if told else BLANK),)
