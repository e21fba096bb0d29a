"""Nothing of a draft is left over beside a sentence of ours, doubled in it, or joined to it as it was to the other."""

from __future__ import annotations

import pytest

from kindphrase import Checker

WHOLE = [
    # what only presses goes with what it presses
    ("I was supposed to be a mind reader, was I?", "I'd have liked to be told."),
    ("You're a coward, nothing more.", "I'm really annoyed with you right now."),
    ("god forbid you should ever lift a finger", "i'm really frustrated about [what happened]"),
    ("apparently nobody but you is allowed to be tired", "i'd like to be allowed to be tired too"),
    ("The heating is off again, you moron.", "The heating is off again. I'm annoyed with you right now."),
    ("It's finished now, no thanks to you.", "It's finished now. I'm really disappointed by [what happened]."),
    # a name that is thrown in behind a fact, without a comma
    ("the tram left at eight you moron", "the tram left at eight"),
    ("Spain won and Italy didn't you clown.", "Spain won and Italy didn't."),
    ("it was a joke you idiot", "it was a joke. i'm angry with you right now"),
    # "my chance to paint for you" would be another
    ("For you I lost my chance to paint.", "For you I lost my chance to paint, and I feel hurt."),
    ("For you I left my village.", "I left my village for you, and I feel hurt."),
    # what comes again is what was done
    ("Again you missed my recital!", "I felt disappointed when you missed my recital again."),
    ("again u took my charger and then lost it", "i'm annoyed that u took my charger and lost it again"),
    # what may be so instead goes with what is asked for
    (
        "Is anybody there actually reading these forms or do you just bin them?",
        "I'd really like somebody to read these forms.",
    ),
    (
        "guess i was only good enough while u had no car",
        "i feel hurt, because it seems like i only mattered while u had no car",
    ),
    # "that" says when it was
    ("You're being really mean today.", "That hurt my feelings."),
    # what is denied once is not denied twice
    ("You gave me no chance.", "I felt frustrated when you gave me no chance."),
    ("You had no intention of paying, did you?", "I'm disappointed that you didn't pay."),
    # what is had is no duty
    ("You didn't even have the courtesy to tell us.", "I'm upset that you didn't tell us."),
    ("you never had the guts to tell me", "i'm upset that you didn't tell me"),
    ("What right do you have to open my post?", "I'm angry that you opened my post."),
    # what is doubled in the draft, counted, or said on both sides of "and"
    ("you always say soon soon", "i'm upset that you said soon soon"),
    ("you havent asked me once how the move went", "i felt unimportant when you didn't ask me how the move went"),
    (
        "we waited 3 hours and you just didnt show up",
        "we waited 3 hours and i felt disappointed when you didn't show up",
    ),
    (
        "you keep saying you'll mend it and never do",
        "i feel frustrated when you keep saying you'll mend it and never do",
    ),
    ("you think its funny but its not", "i don't think its funny"),
    ("you yell at everyone and then wonder why nobody calls you", "i'm upset that you yelled at everyone"),
    ("you told your cousins i was broke", "i'm upset that you told your cousins i was broke"),
    (
        "ive carried the boxes since feb. u keep saying soon",
        "ive carried the boxes since feb. i feel frustrated when u keep saying soon",
    ),
    # one after the other, and what was believed when something was bought
    (
        "you posted my poem without asking and when i told you to take it down you laughed at me",
        ("i felt embarrassed when you posted my poem without asking and laughed at me when i told you to take it down"),
    ),
    ("I took the flat because you said it was quiet.", "I took the flat because you said it was quiet."),
    ("Is it too much to ask for a clean towel?", "I'd like a clean towel."),
    # two verbs, and who does the second
    (
        "You sat in the garden rather than helping me carry it.",
        "I'm disappointed that you sat in the garden rather than helping me carry it.",
    ),
    ("If only you had told me first.", "I wish you had told me first."),
    # what holds under a condition, or leads on to what is so now, is told as it is now
    (
        "You never write unless you need a favour.",
        "I feel lonely when you don't write unless you need a favour.",
    ),
    (
        "You're always late and I end up cooking alone.",
        "I feel frustrated when you're late, and I end up cooking alone.",
    ),
    # a time that says nothing beside a blank
    ("I feel like you only phone when the car's playing up.", "I felt unimportant when [what happened]."),
    # what is so now did not happen then, and the bare act is no reason
    ("I'm moving out because you never clean up.", "I'm moving out because you don't clean up."),
    (
        "I'm leaving because you always shout at the baby.",
        "I'm leaving because I felt upset when you shouted at the baby.",
    ),
    # a feeling is said once
    ("Just shut up, and I'm tired of it.", "I'd like you to stop, and I'm tired of it."),
    # a name that nothing parts from what it is told
    ("mom you always compare me with my sister", "mom i felt inadequate when you compared me with my sister"),
    ("Sarah you never listen to me.", "Sarah I felt frustrated when you didn't listen to me."),
    # no name
    ("Little Miss Perfect is sulking again.", "I'm annoyed about [what was said]."),
    # a word that was given, and what goes on
    (
        "You promised to fix it in May but you still haven't.",
        "You promised to fix it in May and I'm frustrated that you still haven't.",
    ),
    (
        "You said you would write, but you went out with her instead.",
        "You said you would write, and I felt hurt when you went out with her instead.",
    ),
    ("Wash a plate once in a while.", "I'd really like you to wash a plate once in a while."),
    (
        "You dropped me for a man you met on the train.",
        "I felt hurt when you dropped me for a man you met on the train.",
    ),
    ("When was the last time you even smiled at me?", "I'd really like you to smile at me."),
    # how often somebody was asked is no part of what they are asked
    ("I told you to stop it like twice.", "I'd really like you to stop it."),
    (
        "I told you not to drive it and you did it anyway.",
        "I felt disappointed when I told you not to drive it and you did it anyway.",
    ),
    # what was asked before it, and what was said, are told with it
    (
        "I asked you twice if it would hold and you said yes.",
        "I felt frustrated when I asked you twice if it would hold and you said yes.",
    ),
    (
        "We waited two hours and you said it was the traffic.",
        "We waited two hours and I felt disappointed when you said it was the traffic.",
    ),
    (
        "you let her mock me and you said nothing",
        "i felt hurt and upset when you let her mock me and said nothing",
    ),
    ("I asked you for help and you laughed.", "I asked you for help and I felt hurt when you laughed."),
    # what is tried is one act, and "whenever" tells when
    (
        "every time i try and speak to you about money you leave the room",
        "i feel disappointed when i try and speak to you about money and you leave the room",
    ),
    (
        "Whenever I try to talk to you you walk out.",
        "I feel upset when I try to talk to you and you walk out.",
    ),
    ("Stop telling people its my fault.", "I feel upset when you tell people its my fault. Please stop."),
    # what nobody allowed
    ("Since when do you get to read my diary?", "I'd rather you didn't read my diary."),
    ("Since when is it fine to shout at the kids?", "I'd rather you didn't shout at the kids."),
    ("Well done, you made her cry.", "I felt frustrated when you made her cry."),
    ("Tell him it works, you idiot.", "Tell him it works. I'm annoyed with you right now."),
    ("I don't care how much you cry.", "It doesn't change how I see this."),
    # what is only acted, supposed or somebody else's is not told as theirs; what nobody told stays
    ("I'm done cleaning up after you.", "I'm tired and I need more help."),
    ("You told everyone I was sick.", "I felt hurt when you told everyone I was sick."),
    ("Three days later you act like nothing happened.", "Three days later you act like nothing happened."),
    ("Don't think nobody saw you.", "I'm really hurt by [what happened]."),
    ("You all knew and nobody told me.", "You all knew and nobody told me."),
    ("You only want a woman who irons and keeps quiet.", "You only want a woman who irons and keeps quiet."),
    ("I don't know who hurt you but leave me out of it.", "I don't know who hurt you but leave me out of it."),
    (
        "You can't tell me to be open and then punish me for it.",
        "You can't tell me to be open and then punish me for it.",
    ),
    # a habit that is held against them asks for nothing
    ("Every time you visit you have to comment on my cooking.", "I'm really frustrated about [what happened]."),
    (
        "Perhaps next time check with us before you book it.",
        "Next time I'd really like you to check with us before you book it.",
    ),
    # what is told behind "I felt … when" is told of one experience
    (
        "You laughed when I told you I was scared.",
        "I felt scared when I told you I was scared and you laughed.",
    ),
    # beside a blank, a plea has nothing to lean on, and "it" nothing to point at
    ("Don't act like you didn't know.", "I'm really upset about [what happened]."),
    ("You had one job and it was to lock the door.", "I'd have liked you to lock the door."),
    (
        "Stop telling them I left because I was bored.",
        "I feel upset when you tell them I left because I was bored. Please stop.",
    ),
    (
        "Your team missed the deadline and we got blamed.",
        "I felt stressed when your team missed the deadline and we got blamed.",
    ),
    # what only says what somebody is not
    ("You could have knocked like a normal person.", "I felt uncomfortable when you didn't knock."),
    ("Why can't you talk to me like a normal husband?", "I'd really like you to talk to me."),
]


@pytest.mark.parametrize(("draft", "wanted"), WHOLE)
def test_the_sentence_is_whole(draft: str, wanted: str, checker: Checker) -> None:
    assert checker.check(draft).rewrite() == wanted


@pytest.mark.parametrize(
    "draft",
    [
        "I felt hurt when you left, you selfish idiot.",
        "I felt awful when you walked out, but thanks for nothing.",
        "I feel sick when I see you, what is wrong with you?",
    ],
)
def test_what_accuses_behind_a_feeling_is_found(draft: str, checker: Checker) -> None:
    assert checker.check(draft).findings


# what a feeling or a blank would break, or would say in place of a fact
KEPT_WHOLE = [
    ("And now I have to drive her home because you have no patience?", None),
    ("I had to carry the piano alone because you only think of yourself.", None),
    ("I had to carry the sofa upstairs because you only think of yourself.", None),
    ("There were no seats left, and you knew that.", None),
    ("It was my last chance and you knew it perfectly well.", None),
    ("Stop acting like you know nothing. You opened the parcel.", None),
    # who decides something may have felt so
    (
        "I moved out because you don't respect me.",
        "I moved out because I felt disrespected when [what happened].",
    ),
    ("We sold the flat because you made us feel unwelcome.", "We sold the flat because we felt unwelcome."),
    # what was promised, and what was said to be done already
    (
        "You promised me you'd sold the boat, and it's still in the harbour.",
        "I was counting on it when you promised me you'd sold the boat, and it's still in the harbour.",
    ),
    ("You promised me you'd sell the boat.", "I was counting on your promise to sell the boat, and I'm disappointed."),
    (
        "You said you'd feed the cats, and now they're all outside.",
        "I was counting on you feeding the cats, and now they're all outside.",
    ),
    # the least that could be done
    (
        "You could at least have warned me yourself instead of leaving it to the caretaker to do it.",
        "I wish you had at least warned me yourself instead of leaving it to the caretaker to do it.",
    ),
    ("You guys could at least have locked the gate.", "I wish you had at least locked the gate."),
    # what is always the writer's to do
    ("Why is it always me who has to fetch the car?", "I feel frustrated when I'm the one who has to fetch the car."),
    ("why's it always me that has to wait", "i feel frustrated when i'm the one who has to wait"),
    # an order to whoever did it themselves
    (
        "Please don't tell me to relax when you are the one who shouted at the waiter.",
        "I felt upset when you shouted at the waiter, and I'd rather you didn't tell me to relax.",
    ),
    # what somebody wants now
    (
        "Now that we have a pool you suddenly want to come over.",
        "It's hard for me that you want to come over now that we have a pool.",
    ),
    # what was heard
    (
        "I showed her my poem and the first thing you said was that it's too short.",
        "I showed her my poem, and I felt disappointed when the first thing I heard was that it's too short.",
    ),
    (
        "I paid for your course and you sold the books.",
        "I paid for your course, and I felt hurt when you sold the books.",
    ),
    ("You answer every message with one emoji.", "I feel frustrated when you answer a message with one emoji."),
    (
        "You said eight. It's ten and I missed my bus because of you.",
        "You said eight. It's ten and I missed my bus because of that.",
    ),
    ("I missed my bus because of you.", "I missed my bus because of [what happened]."),
    # how it is taken is no stress
    (
        "I quit the choir because you never take us seriously.",
        "I quit the choir because I felt frustrated when you didn't take us seriously.",
    ),
]


@pytest.mark.parametrize(("draft", "wanted"), KEPT_WHOLE)
def test_nothing_breaks_a_sentence_that_stays(draft: str, wanted: str | None, checker: Checker) -> None:
    assert checker.check(draft).rewrite() == (wanted or draft)


JOINTS = [
    # what has been so since then is so still
    ("You've known about the leak since April.", "I'm hurt that you have known about the leak since April."),
    (
        "you've had my ladder since june and never told me",
        "i'm upset that you have had my ladder since june and didn't tell me",
    ),
    # a feeling is no first thing, and what has come of it is asked of nobody
    (
        "First you ignore my letters for a year and now it's urgent all of a sudden?",
        "I felt frustrated when you ignored my letters for a year and now it's urgent.",
    ),
    ("First of all, you lied to me.", "First of all, I felt hurt when you lied to me."),
    (
        "You ignored my letters for a year and now it's my fault?",
        "I felt frustrated when you ignored my letters for a year and now it's my fault?",
    ),
    # what was said later took the place of what was said first
    (
        "You said March, then you said May, and now you don't answer at all.",
        "I'm frustrated that you said March, then said May, and now don't answer.",
    ),
    ("You took my bike, then you sold it.", "I'm annoyed that you took my bike and sold it."),
    # who judges in the same way would be said to want the same
    ("ur lazy and my aunt thinks so too", "i need more help"),
    ("You're so controlling and everybody in the choir knows it.", "I'd like more of a say."),
    ("You're so bossy and everyone says it, not just me.", "I'd like more of a say."),
    ("you're lazy and the gas bill is due", "i need more help and the gas bill is due"),
    ("you're so bossy and my aunt thinks we should talk", "i'd like more of a say and my aunt thinks we should talk"),
    (
        "u make me feel like im losing my mind and then say i'm dramatic",
        "i felt like i was losing my mind when u said i was dramatic",
    ),
    # what leans on words that would be gone, or was read as said of another
    ("You told us to ask, but when I did, you laughed at me.", None),
    ("even my dentist remembered my birthday and she hardly knows me", None),
    ("my tent, without asking, and then you brought it back with a hole", None),
    ("First you lied to me, then you blocked me.", None),
    ("you keep buying hats and the bills are late", None),
    ("Whatever, you made up your mind about me before I even sat down.", None),
    (
        'You write "as agreed" but we never discussed it, you just decided it alone.',
        'You write "as agreed" but we never discussed it. I felt hurt when [what happened].',
    ),
]


@pytest.mark.parametrize(("draft", "wanted"), JOINTS)
def test_what_stays_goes_with_what_is_said(draft: str, wanted: str | None, checker: Checker) -> None:
    assert checker.check(draft).rewrite() == (wanted or draft)
