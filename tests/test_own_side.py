"""What the draft tells of the writer, and what a judgement is about, is kept; the feeling beside it may be any."""

import pytest

import kindphrase
from kindphrase.clauses import clauses_of
from kindphrase.content.outranking import outranked_by
from kindphrase.content.topics import topic_of
from kindphrase.lexicon import load_lexicon
from kindphrase.masking.mask import mask
from kindphrase.parsing.parser import Parser


@pytest.mark.parametrize(
    ("draft", "wanted"),
    [
        ("You make me cry.", "I cried because of [what happened]."),
        ("You made me cry when you shouted at the vet.", "I cried when you shouted at the vet."),
        ("u make me wanna scream", "i wanted to scream because of [what happened]"),
        ("You make me hate myself.", "I hated myself because of [what happened]."),
        ("You made me lose my job.", "I lost my job because of [what happened]."),
        ("You're not very helpful.", "I need more help."),
        ("You weren't very supportive when I was ill.", "I needed more support when I was ill."),
        ("You're not very convincing.", "I wasn't convinced."),
        ("You're so boring.", "I'm bored."),
        ("You were so boring.", "I was bored."),
        ("Never mind, you're just not doing it for me.", "Never mind, this isn't working for me."),
        ("you weren't doing it for us", "this wasn't working for us"),
        ("You didn't do it for me.", "I felt frustrated when you didn't do it for me."),
        ("You always lie about how much the rent costs.", "I felt hurt when you lied about how much the rent costs."),
        ("You ruined our evening.", "Our evening was ruined by [what happened]."),
        ("You ruined my sister's wedding.", "My sister's wedding was ruined by [what happened]."),
        ("Thanks for ruining my evening.", "My evening was ruined by [what happened]."),
        ("You put the whole family through hell.", "It was very hard for the whole family when [what happened]."),
        ("I will never forget the way you made me feel.", "I will never forget the way I felt when [what happened]."),
    ],
)
def test_what_is_told_of_the_writer_stands_in_place_of_a_feeling(draft, wanted):
    assert kindphrase.rewrite(draft) == wanted


@pytest.mark.parametrize(
    ("draft", "wanted"),
    [
        ("Why don't you trust me?", "I don't feel trusted."),
        (
            "Why can't you care about us the way you care about your team?",
            "I'd like to feel that you care about us the way you care about your team.",
        ),
        ("Why can't you just be happy for me?", "I'd like to feel that you are happy for me."),
        ("Don't you believe me?", "I don't feel believed."),
        ("do u even care about me?", "i don't feel cared about"),
    ],
)
def test_what_goes_on_inside_somebody_can_be_felt_and_not_be_asked_for(draft, wanted):
    assert kindphrase.rewrite(draft).rstrip(".") == wanted.rstrip(".")


def test_a_suggestion_without_a_feeling_names_none():
    first, second, *_ = kindphrase.check("You make me cry.").findings[0].suggestions
    assert (first.feeling, first.alternatives) == (None, ())
    assert second.feeling is not None


@pytest.mark.parametrize(
    ("draft", "told"),
    [
        ("You don't want to spend time with me.", "it seems like you don't want to spend time with me"),
        ("You're not willing to talk.", "it seems like you aren't willing to talk"),
        ("you were a little reluctant to help", "it seemed like you didn't want to help"),
        ("I feel like you're in a mood with me.", "it seems like you're in a mood with me"),
        ("Thanks for leaving me there alone.", "when you left me there alone"),
        ("Thanks a lot for not telling me.", "that you didn't tell me"),
        ("Why the hell did you tell him?", "that you told him"),
        ("How can you make this many mistakes?", "when you made this many mistakes"),
        ("You're the one who sits around and watches TV.", "when you sit around and watch TV"),
        ("Ignoring my messages is rude.", "when you ignored my messages"),
        ("I feel like you've left me behind.", "because it seems like you have left me behind"),
        ("You're too lazy to clean the kitchen.", "when you didn't clean the kitchen"),
        ("You lied to me over and over.", "when you lied to me more than once"),
        ("Why do you always say the same thing?", "that you said the same thing again"),
        ("Every time I bring it up, it gets worse.", "when I bring it up and it gets worse"),
        ("You told him not to talk to me.", "that you told him not to talk to me"),
        ("You hurt me and made my bad day worse.", "when you made my bad day worse"),
        ("Do you understand what it means to keep a promise?", "I'd really like you to keep a promise"),
        ("You need to be nicer to my mother.", "I'd really like you to be nicer to my mother"),
        ("You should be more patient with the kids.", "I'd really like you to be more patient with the kids"),
        ("You don't know how broken you made me.", "I felt broken when [what happened]"),
        ("You hurt me badly.", "I felt really hurt when"),
        ("You have disappointed me.", "I felt disappointed when"),
        ("I've been asking you for weeks what happened but you never tell me.", "I've been asking you for weeks"),
    ],
)
def test_what_the_draft_tells_is_kept(draft, told):
    assert told in kindphrase.rewrite(draft)


@pytest.mark.parametrize(
    ("draft", "lost"),
    [
        # neither kept nor thanked for by the receiver
        ("You never thank me for driving your mother to church.", "when you drove"),
        ("You can't just come to a meeting and change everything.", "didn't come"),
        ("You promised you'd pay half by Friday.", "half by Friday."),
        ("But you're too immature to understand that.", "didn't understand"),
        ("You made me miss my flight by taking so long.", "I missed my flight by taking"),
        ("You need to be less selfish.", "selfish"),
    ],
)
def test_what_the_draft_does_not_tell_is_not_told(draft, lost):
    assert lost not in kindphrase.rewrite(draft)


@pytest.fixture(scope="module")
def clauses_in():
    parser = Parser()

    def clauses(draft):
        return [clause for sentence in parser.parse(mask(draft).text) for clause in clauses_of(sentence)]

    return clauses


@pytest.mark.parametrize(
    ("draft", "topic"),
    [
        ("You're so rude to my mother.", "to my mother"),
        ("You're lazy about the dishes.", "about the dishes"),
        ("You're obsessed with your phone.", "with your phone"),
        ("You were so rude last night.", "last night"),
        ("Your plan is stupid.", "with your plan"),
        ("You're rude to me.", ""),
        ("You're awful about everything.", ""),
        ("You're rude to that idiot.", ""),
        ("Your face is stupid.", ""),
    ],
)
def test_what_a_judgement_is_about(clauses_in, draft, topic):
    assert topic_of(clauses_in(draft)[0], load_lexicon()) == topic


@pytest.mark.parametrize(
    ("draft", "whom"),
    [
        ("You love your job more than me.", "your job"),
        ("You care more about your phone than about me.", "your phone"),
        ("You care about everyone else more.", "everyone else"),
        ("You only care about money.", "money"),
        ("You think your boyfriend is more important than your family.", "your boyfriend"),
        ("Your friends are more important to you than me.", "your friends"),
        ("You only care about yourself.", ""),
        ("You love me more than anything.", ""),
        ("You don't love him more.", ""),
        ("Sleep is more important than work.", ""),
    ],
)
def test_whom_the_writer_comes_after(clauses_in, draft, whom):
    found = [outranked_by(clause) for clause in clauses_in(draft)]
    assert next(filter(None, found), "") == whom


@pytest.mark.parametrize(
    ("draft", "wanted"),
    [
        (
            "The list is not a place for you to put your fucking business.",
            "I don't think the list is a place for you to put your business.",
        ),
        (
            "the mailing list isn't a venue for you to dump your fucking problems on people",
            "i don't think the mailing list is a venue for you to dump your problems on people",
        ),
        (
            "Berlin is not a place for you to bring your fucking drama.",
            "I don't think Berlin is a place for you to bring your drama.",
        ),
    ],
)
def test_what_a_place_is_not_for_is_the_view_of_the_writer(draft, wanted):
    assert kindphrase.rewrite(draft) == wanted


@pytest.mark.parametrize(
    "draft",
    [
        "This is a place for you to put your fucking business.",
        "The list is not a place for you to put your fucking business, and I'm tired.",
    ],
)
def test_no_view_is_made_of_what_says_more_or_denies_nothing(draft):
    finding = kindphrase.check(draft).findings[0]
    assert not finding.suggestions


def test_a_feeling_is_not_added_to_what_is_none():
    draft = "Never mind, you're just not doing it for me. You never pick up the kids."
    assert "I also felt" not in kindphrase.rewrite(draft)
