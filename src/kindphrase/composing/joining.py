"""Two neighbours said in one sentence, or left apart where one sentence would not hold what they tell."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from kindphrase.content.observing import Event
from kindphrase.planning.framing import RewritePlan, bared
from kindphrase.planning.plan import MOST_EVENTS
from kindphrase.planning.tensing import agreeing
from kindphrase.spans import Span

# what may stand between two sentences of ours without ending their row
LINKS = frozenset({"and", "and then", "then", "and also", "plus", "also"})
# feelings that say what was missing
LACKING = frozenset({"unimportant", "unseen", "invisible", "unheard", "unappreciated", "unloved", "ignored", "alone"})


def join(first: RewritePlan, second: RewritePlan, draft: str) -> RewritePlan | None:
    """One plan for two neighbours, or None where they are better said apart."""
    ready = [plan.own is not None and plan.own.stock for plan in (first, second)]
    if any(ready):
        # a ready sentence gives way to what its neighbour tells
        joined = None if all(ready) else join(bared(first), bared(second), draft)
        return joined and _kept_ready(joined, first if ready[0] else second)
    once = _once_asked(first, second, draft)
    if (
        once is not None
        or first.in_place
        or second.in_place
        or first.own
        or second.own
        or (first.request and second.request)
    ):
        return once
    if _kept(first, second):
        return second
    if first.site.overlaps(second.site):
        return _within(first, second) if first.site.contains(second.site) else None
    if first.tail or first.more:
        return None
    between = draft[first.site.end : second.site.start]
    if between.strip(" .!?,;:-–—").lower() not in {"", *LINKS} or "\n\n" in between:
        return None
    one_sentence = first.match.clause.sentence is second.match.clause.sentence
    # "and I know exactly why" is said of the writer, and meant of the other
    knowing = one_sentence and tells_nothing(second) and second.match.rule.category == "mind-reading"
    standing = second.match.clause.has("subject", "i", "we") and second.match.rule.category != "contempt"
    standing = standing and not knowing
    if one_sentence and tells_nothing(second) and not tells_nothing(first) and standing:
        # "and I'm always the one standing in the rain" is left as the writer says it
        return first
    if (first.wish or second.wish) and (wished := _with_wish(first, second)) is not None:
        return wished
    first, second = agreeing(first, second)
    frames = {first.frame, second.frame}
    # "please stop" ends what is asked for
    ended = frames == {"now"} and not one_sentence and (first.request or second.request)
    apart = {"observation", "curious", *({"now"} if one_sentence else ())}
    # "Do you even notice when I'm here?": the time of the second would stand in a row with what was done
    times = [event for event in second.events if event.clause is not None and event.clause.place == "when"]
    if ended or (len(frames) > 1 and frames - apart) or (not one_sentence and any(times)):
        return None
    later = second.events
    if (
        one_sentence
        and not tells_nothing(first)
        and len(later) > 1
        and times == [later[0]]
        and _holds(later[1:], later[0])
    ):
        # "you ask again and when I say no you sulk": the time stands behind what it is the time of
        later = later[1:]
    events = _events(first.events, (*later, *second.more))
    if not (_topics(first) | _topics(second)) <= {event.topic for event in events}:
        return None
    if len(events) > (2 * MOST_EVENTS if one_sentence else MOST_EVENTS) or _same_verb(first, second):
        return None
    parted = len(events) > MOST_EVENTS
    feeling, more_feeling = _feelings(first, second, parted=parted)
    return replace(
        first,
        feeling=feeling,
        events=events[:MOST_EVENTS],
        more=events[MOST_EVENTS:],
        more_feeling=more_feeling,
        site=Span(first.site.start, second.site.end),
        whole=second.whole,
        tail=second.tail,
        stop=second.stop,
        address=second.address,
        left_out=first.left_out | second.left_out,
        felt_in=first.felt_in | second.felt_in | ({second.match.clause} if knowing else set()),
        lasts=first.lasts and second.lasts,
        request=first.request or second.request,
        frame=first.frame if len(frames) == 1 or (tells_nothing(first) and tells_nothing(second)) else "observation",
    )


def _kept_ready(joined: RewritePlan, ready: RewritePlan) -> RewritePlan:
    """The ready sentence in place of both, where the two of them tell nothing: with the wish, if one of them has it."""
    if not tells_nothing(joined) or _topics(joined) or joined.request:
        return joined
    return replace(
        ready,
        wish=joined.wish,
        site=joined.site,
        whole=joined.whole,
        tail=joined.tail,
        stop=joined.stop,
        address=joined.address,
        left_out=joined.left_out,
    )


def _kept(first: RewritePlan, second: RewritePlan) -> bool:
    """ "I've been asking you for weeks, but you never told me": the first half is left as the writer says it."""
    clause = first.match.clause
    own = clause.has("subject", "i", "we") and not clause.has("verb", "feel", "none") and not first.request
    return own and first.match.rule.category == "blame" and tells_nothing(first) and not tells_nothing(second)


def _once_asked(first: RewritePlan, second: RewritePlan, draft: str) -> RewritePlan | None:
    """ "get lost, don't irritate me": the second asks for the same, and tells at most how it is."""
    sentence = first.match.clause.sentence is second.match.clause.sentence
    between = draft[first.site.end : second.site.start]
    apart = first.site.end <= second.site.start and between.strip(" ,-–—").lower() in {"", *LINKS}
    asks = first.wish and not first.tail and second.request is not None and second.request.kind in {"leave", "not-do"}
    if not (sentence and apart and asks and tells_nothing(second)) or first.own or second.own:
        return None
    named = second.feeling if second.named else first.feeling
    site = Span(first.site.start, second.site.end)
    return replace(first, feeling=named, site=site, whole=second.whole, stop=second.stop, address=second.address)


def _with_wish(first: RewritePlan, second: RewritePlan) -> RewritePlan | None:
    """A wish goes with what stands beside it, and the same wish is said once: "I felt …, and I need some space"."""
    if (first.wish and second.wish and first.wish != second.wish) or first.request or second.request:
        return None
    told = second if first.wish and not second.wish else first
    if told.frame not in {"observation", "curious", "need"}:
        return None
    # "you're a fool, go away": a blank beside what is wished for asks for nothing
    events = () if tells_nothing(told) and not _topics(told) else told.events
    asked = second if second.wish else first
    return replace(
        told,
        events=events,
        frame="observation" if events else "need",
        wish=first.wish or second.wish,
        site=Span(first.site.start, second.site.end),
        whole=second.whole,
        tail=second.tail,
        stop=second.stop,
        address=second.address or first.address,
        left_out=first.left_out | second.left_out | {asked.match.clause},
    )


def _within(first: RewritePlan, second: RewritePlan) -> RewritePlan:
    """What is told already, with the feeling that goes with it as well."""
    clause = second.match.clause
    if second.wish and not first.wish and tells_nothing(first) and second.own is None:
        # "fuck you don't text me again": what is wished for is no part of the outburst
        wished = _with_wish(first, second)
        return replace(wished, site=first.site, whole=first.whole) if wished is not None else first
    if clause in {event.clause for event in first.more}:
        feeling = second.feeling if second.feeling != first.feeling else first.more_feeling
        return replace(first, more_feeling=feeling)
    # "either yelled at me or ignored me" is one thing
    either = any(word.norm == "or" for word in clause.sentence.children(clause.head, "cc"))
    told = clause in {event.clause for event in first.events} and not tells_nothing(second)
    if told and not either and not first.more:
        return replace(first, feeling=_feelings(first, second, parted=False)[0])
    return first


def _feelings(first: RewritePlan, second: RewritePlan, *, parted: bool) -> tuple[str, str]:
    """The feeling of the sentence, and of a second sentence where there is one."""
    if tells_nothing(first) and not tells_nothing(second):
        if first.named:
            # "you made me look a fool. you could have told me": the writer's own word goes with what is told
            return first.feeling, second.more_feeling
        lacked = _lacked(first, second, second.feeling)
        return (f"{lacked} and {second.feeling}" if lacked else second.feeling), second.more_feeling
    if (
        not parted
        and tells_nothing(second)
        and not tells_nothing(first)
        and (lacked := _lacked(second, first, first.feeling))
    ):
        return f"{first.feeling} and {lacked}", first.more_feeling
    if parted:
        other = second.feeling if second.feeling != first.feeling else next(iter(first.alternatives), first.feeling)
        return first.feeling, other
    several = not tells_nothing(second) and second.feeling != first.feeling and " and " not in first.feeling
    return (f"{first.feeling} and {second.feeling}" if several else first.feeling), first.more_feeling


def _lacked(judged: RewritePlan, told: RewritePlan, feeling: str) -> str:
    """ "unimportant" of "you lied to me, you never care how I am": a second judgement that is told as a lack."""
    one_sentence = judged.match.clause.sentence is told.match.clause.sentence
    lacks = judged.feeling in LACKING and judged.match.rule.category in {"absolute", "mind-reading"}
    return judged.feeling if one_sentence and lacks and " and " not in feeling and feeling != judged.feeling else ""


def _same_verb(first: RewritePlan, second: RewritePlan) -> bool:
    """ "didn't tell me and didn't tell me about the money" is better said in two sentences."""
    verbs = [{event.clause.verb.lemma for event in plan.events if event.clause is not None} for plan in (first, second)]
    apart = first.match.clause.sentence is not second.match.clause.sentence
    return apart and not verbs[0].isdisjoint(verbs[1])


def tells_nothing(plan: RewritePlan) -> bool:
    return all(event.kind == "slot" for event in plan.events)


def _holds(events: Sequence[Event], time: Event) -> bool:
    told = [event.clause for event in events if event.clause is not None]
    parent = time.clause.parent if time.clause is not None else None
    return any(parent in {one.head, *one.auxiliaries} for one in told)


def _topics(plan: RewritePlan) -> set[str]:
    """What its blanks are about, where the draft says so."""
    return {event.topic for event in plan.events} - {""}


def _events(first: Sequence[Event], second: Sequence[Event]) -> tuple[Event, ...]:
    """Both in order, each once; a blank gives way to what is told, and one of two blanks to that with a topic."""
    events = tuple(dict.fromkeys((*first, *second)))
    told = tuple(event for event in events if event.kind != "slot")
    if told and all(event.clause is not None and event.clause.place == "when" for event in told):
        # a time alone tells nothing: "when I say something"
        told = ()
    return told or tuple(sorted(events, key=lambda event: not event.topic))[:1]
