"""What is judged, laid on somebody or forbidden has a name, and keeps it: only the verdict and the fault go."""

from __future__ import annotations

import pytest

import kindphrase

KEPT = {
    # a verdict on a thing that is named
    "The way you handled the refund was disgraceful and I want my money back.": (
        "I'm really upset about the way you handled the refund and I want my money back."
    ),
    "and what you posted about my brother was disgusting": (
        "and i'm really upset about what you posted about my brother"
    ),
    "What you did to us last summer was unforgivable.": "I'm really hurt by what you did to us last summer.",
    "How you speak to the nurses is appalling, and it has to stop.": (
        "I'm really upset about how you speak to the nurses, and it has to stop."
    ),
    "Your email to the client was rude and unprofessional.": "I'm really upset about your email to the client.",
    "The way you talk to the cleaners is embarrassing.": "I'm embarrassed by the way you talk to the cleaners.",
    "everything you posted there is nonsense": "i don't agree with what you posted there",
    "I find your last message disgusting.": "I'm really upset about your last message.",
    "I will not put up with your drinking.": "I will not put up with the drinking.",
    # the manner, and no talk
    "I can't get over how you treated my mother.": "I'm still hurt by how you treated my mother.",
    "You look at me as if I were dirt.": "I'm upset about the way you look at me.",
    "I can't forgive what you did to my brother.": "I'm still hurt by what you did to my brother.",
    # whose fault it is goes
    "The delay is entirely on you.": "I'm upset about the delay.",
    "We had to cancel the trip thanks to you.": "I'm annoyed that we had to cancel the trip.",
    "It's on you that the kids were late.": "I'm upset that the kids were late.",
    "You let my coffee go cold.": "I'm upset that my coffee went cold.",
    "You cost me my job.": "I'm upset that I lost my job.",
    "You threw us all under the bus in that meeting.": "I'm upset that we got the blame in that meeting.",
    "Nobody checked the numbers.": "I'm frustrated that the numbers weren't checked.",
    "You turned my own sister against me.": "I'm really hurt by how things are between my own sister and me.",
    # what is asked for, and what it does to the writer
    "You can't talk to customers like that.": "I'd really like you not to talk to customers like that.",
    "You make me choose between work and family.": "I feel torn between work and family.",
    "why did you have to open your big mouth?": "i'm upset about [what was said].",
    # not done, or done
    "You failed to send the invoice on time.": "I felt frustrated when you didn't send the invoice on time.",
    "You neglected to mention the meeting.": "I'm upset that you didn't mention the meeting.",
    "You didn't even bother to call.": "I felt hurt when you didn't call.",
    # when it was
    "You moved out while I was at the office.": "I'm upset that you moved out while I was at the office.",
    "You rolled your eyes while I explained the plan.": (
        "I felt hurt when you rolled your eyes while I explained the plan."
    ),
    "My mother was dying and you just posted holiday photos.": (
        "I felt alone when my mother was dying and you posted holiday photos."
    ),
    "Ever since you hurt me I can't sleep.": "Ever since [what happened] I can't sleep.",
    "I counted all those times you stood us up.": "I'm hurt that you stood us up so many times.",
    "I'm annoyed that you're not even trying.": "I'm annoyed that you aren't trying.",
}


@pytest.mark.parametrize(("draft", "wanted"), KEPT.items())
def test_what_is_named_is_kept(draft: str, wanted: str) -> None:
    assert kindphrase.rewrite(draft) == wanted


@pytest.mark.parametrize(
    "draft",
    [
        "What you did was brave.",
        "The drinks are on you tonight!",
        "I was ill and you brought me soup.",
        "You chose to stay with him.",
        "Nobody told me the shop was closed!",
        "What you",
        "Your remark is",
        "I find your tone",
        "Ever since you",
        "I was sobbing and you",
    ],
)
def test_what_looks_like_it_stays(draft: str) -> None:
    assert kindphrase.rewrite(draft) == draft


@pytest.mark.parametrize(
    ("draft", "unsaid"),
    [
        # what tells of nothing has no name
        ("The way you act is embarrassing.", "the way you act"),
        ("Your lack of reply is rude.", "your lack"),
        # two clauses name no thing
        ("The walls have mould and that is on you.", "about the walls"),
        # a thing that is somebody's fault was not said
        ("The walls have mould and that is on you.", "what was said"),
        ("Everything you told me was a lie.", "what you told me"),
    ],
)
def test_what_is_no_name_is_not_told(draft: str, unsaid: str) -> None:
    assert unsaid not in kindphrase.rewrite(draft)
