"""LanguageTool's API by its letter: parameters, their mistakes, every field, offsets in text with markup."""

from __future__ import annotations

import json
from contextlib import suppress
from itertools import pairwise

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from web_server import serving

from kindphrase import Options
from kindphrase.adapters.server.catalogue import load_rules
from kindphrase.adapters.server.languagetool.asking import fields, question
from kindphrase.adapters.server.languagetool.choosing import options_for
from kindphrase.adapters.server.languagetool.matches import Matches, sentences
from kindphrase.adapters.server.languagetool.names import Names, category_id, rule_id
from kindphrase.adapters.server.languagetool.tongues import detect
from kindphrase.adapters.server.problems import HttpProblem
from kindphrase.annotated import check_annotated
from kindphrase.configfiles import Setting
from kindphrase.reporting import Finding, Report, Suggestion
from kindphrase.settings import settings as merged

DRAFT = "You never listen to me when I talk about work."
SECRET = "the orchid password"


@pytest.fixture(scope="module")
def client(server_checkers):
    with serving(server_checkers) as client:
        yield client


def ask(client, **parameters):
    reply = client.post("/v2/check", data={"language": "en-US", **parameters})
    assert reply.status_code == 200, reply.text
    return reply.json()


def cut(text: str, offset: int, length: int) -> str:
    return text.encode("utf-16-le", "surrogatepass")[offset * 2 : (offset + length) * 2].decode("utf-16-le")


def rules(reply) -> list[str]:
    return [match["rule"]["id"] for match in reply["matches"]]


# --- the answer


def test_every_field_that_is_not_optional(client):
    reply = ask(client, text=DRAFT)
    assert reply["software"].keys() >= {"name", "version", "buildDate", "apiVersion", "premium", "status"}
    assert reply["software"]["apiVersion"] == 1
    assert reply["warnings"] == {"incompleteResults": False}
    assert reply["language"]["code"] == "en-US"
    assert reply["language"]["name"] == "English (US)"
    detected = reply["language"]["detectedLanguage"]
    assert (detected["code"], type(detected["confidence"]), type(detected["source"])) == ("en-US", float, str)
    assert reply["sentenceRanges"] == [[0, len(DRAFT)]]
    assert reply["extendedSentenceRanges"][0]["detectedLanguages"] == [{"language": "en", "rate": 1.0}]
    (match,) = reply["matches"]
    assert match["replacements"][0] == {"value": "I felt unheard when I talked about work."}
    assert match["context"] == {"text": DRAFT, "offset": 0, "length": len(DRAFT)}
    assert match["sentence"] == DRAFT
    assert match["type"] == {"typeName": "Hint"}
    assert match["ignoreForIncompleteSentence"] is True
    assert match["contextForSureMatch"] == -1
    rule = match["rule"]
    assert rule["id"] == "KINDPHRASE_NEVER_YOU"
    assert rule["issueType"] == "style"
    assert rule["category"] == {"id": "KINDPHRASE_ABSOLUTE", "name": "Blame: absolute"}
    assert rule["description"] == match["shortMessage"]
    assert match["message"].startswith(match["shortMessage"])
    assert "Ask yourself:" in match["message"]
    assert client.get(rule["urls"][0]["value"]).status_code == 200


def test_blanks_are_announced(client):
    (match,) = ask(client, text="You're such a liar.")["matches"]
    assert match["replacements"][0] == {
        "value": "I felt uneasy when [what was said].",
        "shortDescription": "fill in the brackets",
    }


def test_context_is_cut_and_stands_in_one_line(client):
    draft = f"{'🙂 ' * 40}\n{DRAFT}\n{'Hm. ' * 40}"
    (match,) = ask(client, text=draft)["matches"]
    context = match["context"]
    assert context["text"].startswith("...")
    assert context["text"].endswith("...")
    assert "\n" not in context["text"]
    assert cut(context["text"], context["offset"], context["length"]) == DRAFT
    assert cut(draft, match["offset"], match["length"]) == DRAFT


def test_get_and_post_and_both(client):
    parameters = {"text": DRAFT, "language": "en-US"}
    by_get = client.get("/v2/check", params=parameters).json()
    by_post = client.post("/v2/check", data=parameters).json()
    by_both = client.post("/v2/check", params=parameters).json()
    assert by_get == by_post == by_both
    assert rules(by_get) == ["KINDPHRASE_NEVER_YOU"]


def test_an_empty_text_is_a_clean_one(client):
    reply = ask(client, text="")
    assert (reply["matches"], reply["sentenceRanges"]) == ([], [])


def test_a_match_covers_finding_and_suggestions_and_fills_up_the_shorter_ones():
    draft = "Sam, you never listen to me. Bye."

    def suggestion(start, end, text, applicability="complete"):
        return Suggestion(
            start=start, end=end, text=text, frame="observation", applicability=applicability, feeling=None, why="w"
        )

    finding = Finding(
        rule="never-you", fingerprint="0" * 16, category="absolute", reflex="fight", severity=2, start=5, end=27,
        text=draft[5:27], message="m", why="w", question="q?",
        suggestions=(suggestion(0, 28, "A."), suggestion(5, 27, "b"), suggestion(0, 33, "", "advice")),
    )  # fmt: skip
    asked = question({"text": draft, "language": "en"})
    (match,) = Matches(asked.text, Report(text=draft, findings=(finding,)), "http://x/").all()
    assert (match["offset"], match["length"]) == (0, 28)
    assert [each["value"] for each in match["replacements"]] == ["A.", "Sam, b."]
    assert match["sentence"] == "Sam, you never listen to me."


def test_advice_is_in_the_message_where_there_is_nothing_to_put_in(client, checker):
    for draft in ("I'll make you regret this.", "You will regret this.", "Or else."):
        for match, finding in zip(ask(client, text=draft)["matches"], checker.check(draft).findings, strict=True):
            if not match["replacements"]:
                assert " ".join(finding.advice.split()) in match["message"]
                return
    pytest.fail("none of the drafts gets advice only")


# --- markup


def test_html_keeps_its_tags_and_entities(client, checker):
    html = "<p>Sam &amp; <b>you</b> never listen to me.</p>"
    annotation = [
        {"markup": "<p>"},
        {"text": "Sam "},
        {"markup": "&amp;", "interpretAs": "&"},
        {"text": " "},
        {"markup": "<b>"},
        {"text": "you"},
        {"markup": "</b>"},
        {"text": " never listen to me."},
        {"markup": "</p>", "interpretAs": "\n\n"},
    ]
    reply = ask(client, data=json.dumps({"annotation": annotation}))
    for match in reply["matches"]:
        changed = match["replacements"][0]["value"]
        whole = html.replace(cut(html, match["offset"], match["length"]), changed)
        assert whole.count("<b>") == whole.count("</b>")
        assert "& " not in changed


PARTS = st.lists(
    st.one_of(
        st.builds(lambda text: {"text": text}, st.sampled_from(["You never ", "listen", " to me. ", "🙂", "é", "\n"])),
        st.builds(
            lambda source, reads: {"markup": source, **reads},
            st.sampled_from(["<b>", "</b>", "🙂", "**", "&amp;", "\\emph{", "}"]),
            st.sampled_from([{}, {"interpretAs": " "}, {"interpretAs": "🙂"}]),
        ),
    ),
    max_size=12,
)


@given(PARTS)
@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_every_range_is_one_of_the_source(checker, parts):
    asked = question({"data": json.dumps({"annotation": parts}), "language": "en"})
    source = "".join(part.get("text", part.get("markup", "")) for part in parts)
    assert asked.text.source == source
    told = Matches(asked.text, check_annotated(checker, asked.text), "http://x/")
    units = len(source.encode("utf-16-le")) // 2
    for match in told.all():
        assert 0 <= match["offset"] <= match["offset"] + match["length"] <= units
        words = cut(source, match["offset"], match["length"])
        context = match["context"]
        assert cut(context["text"], context["offset"], context["length"]) == " ".join(words.split("\n"))
    ranges = told.sentence_ranges()
    assert ranges == sorted(ranges)
    assert all(0 <= start <= end <= units for start, end in ranges)


@given(st.text(alphabet=" ab.!?…\n\r\"')🙂é", max_size=60))
def test_sentences_hold_all_words_in_order(text):
    found = list(sentences(text))
    assert all(before.end <= after.start for before, after in pairwise(found))
    assert all(each.of(text) and each.of(text) == each.of(text).strip() for each in found)
    assert "".join("".join(each.of(text).split()) for each in found) == "".join(text.split())


def test_half_a_character_keeps_every_offset(client):
    text = f"\ud83d {DRAFT}"
    reply = ask(client, data=json.dumps({"text": text}))
    (match,) = reply["matches"]
    assert (match["offset"], match["length"]) == (2, len(DRAFT))


# --- which rules


def test_lists_of_rules_and_categories(client):
    text = f"{DRAFT} You're such a liar."
    both = ["KINDPHRASE_NEVER_YOU", "KINDPHRASE_LABEL_DISHONEST"]
    assert rules(ask(client, text=text)) == both
    assert rules(ask(client, text=text, disabledRules="FOO,KINDPHRASE_NEVER_YOU")) == both[1:]
    assert rules(ask(client, text=text, disabledRules="never-you")) == both[1:]
    assert rules(ask(client, text=text, disabledCategories="KINDPHRASE_LABEL,TYPOS")) == both[:1]
    assert rules(ask(client, text=text, enabledRules="KINDPHRASE_NEVER_YOU")) == both
    assert rules(ask(client, text=text, enabledRules="KINDPHRASE_NEVER_YOU", enabledOnly="true")) == both[:1]
    assert rules(ask(client, text=text, enabledCategories="KINDPHRASE_LABEL", enabledOnly="yes")) == both[1:]
    assert rules(ask(client, text=text, enabledCategories="TYPOS", enabledOnly="true")) == []
    assert rules(ask(client, text=text, enabledRules="", enabledOnly="false", disabledRules=",")) == both


def test_rules_that_are_off_can_be_switched_on(client, checker):
    about = {rule["ruleId"]: rule for rule in client.get("/v2/configinfo?language=en-US").json()["rules"]}
    off = [name for name, rule in about.items() if rule.get("isDefaultOff") == "yes"]
    assert off
    name = off[0].removeprefix("KINDPHRASE_").lower().replace("_", "-")
    listed = {rule["id"]: rule for rule in client.get("/v1/rules").json()["rules"]}
    assert listed[name]["default"] == "off"
    draft = load_rules(Options())[name].flag[0].text
    assert off[0] not in rules(ask(client, text=draft))
    assert off[0] in rules(ask(client, text=draft, enabledRules=off[0]))
    assert off[0] in rules(ask(client, text=draft, level="picky"))


def test_british_english_gets_british_words_unless_the_server_says_otherwise():
    asked = question({"text": "a", "language": "auto"})

    def spelling(code, *given):
        return options_for(asked, Names(()), merged(*given), code).spelling

    found = {code: spelling(code) for code in ("en-US", "en-GB", "en", "en-AU")}
    assert found == {"en-US": "US", "en-GB": "GB", "en": "US", "en-AU": "GB"}
    assert spelling("en-GB", [Setting(("spelling",), "US", "command line")]) == "US"


@pytest.mark.parametrize(
    "name", ["a-spelling-rule", "my-speller-rule", "bad-orthography", "x-simple-replace-y", "never-you"]
)
def test_no_id_looks_like_one_for_spelling(name):
    made = rule_id(name)
    assert made.startswith("KINDPHRASE_")
    assert not made.endswith(("_SPELLING_RULE", "_SPELLER_RULE"))
    assert "ORTHOGRAPHY" not in made
    assert "_SIMPLE_REPLACE_" not in made
    assert category_id("mind-reading") == "KINDPHRASE_MIND_READING"


# --- languages


def test_only_english_is_read(client):
    assert rules(ask(client, text=DRAFT, language="de-DE")) == []
    assert ask(client, text=DRAFT, language="de-DE")["language"]["name"] == "German (Germany)"
    assert rules(ask(client, text=DRAFT, language="en")) == ["KINDPHRASE_NEVER_YOU"]
    assert rules(ask(client, text=DRAFT, language="en-gb")) == ["KINDPHRASE_NEVER_YOU"]
    assert rules(ask(client, text=DRAFT, language="auto")) == ["KINDPHRASE_NEVER_YOU"]
    german = ask(client, text="Du hörst mir nie zu, wenn ich von der Arbeit rede. You never listen.", language="auto")
    assert german["language"]["code"] == "de-DE"
    assert german["matches"] == []


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("", "en"),
        ("u never txt me back", "en"),
        ("fine.", "en"),
        ("You never do the dishes, and I am tired of it.", "en"),
        ("ur such a liar lol", "en"),
        ("He said “ça va” and left me with it, as always.", "en"),
        ("Du hörst mir nie zu, wenn ich mit dir rede.", "de"),
        ("Tu ne m'écoutes jamais quand je te parle de mon travail.", "fr"),
        ("Nunca me escuchas cuando te hablo de mi trabajo.", "es"),
        ("Je luistert nooit naar mij als ik over het werk praat.", "nl"),
        ("Ты никогда меня не слушаешь.", "ru"),
        ("你从来不听我说话。", "zh"),
    ],
)
def test_what_is_plainly_not_english(text, code):
    assert detect(text).code == code


def test_preferred_variants(client):
    reply = ask(client, text=DRAFT, language="auto", preferredVariants="en-GB, de-AT")
    assert reply["language"]["code"] == "en-GB"
    assert ask(client, text=DRAFT, language="auto", preferredVariants="de-AT")["language"]["code"] == "en-US"


def test_end_points_about_the_server(client):
    languages = client.get("/v2/languages").json()
    assert {"name": "English (US)", "code": "en", "longCode": "en-US"} in languages
    assert {each["code"] for each in languages} == {"en"}
    length = client.get("/v2/maxtextlength")
    assert (length.text, length.headers["content-type"]) == ("100000", "text/plain; charset=utf-8")
    assert client.get("/v2/info").json()["software"]["name"] == "kindphrase"
    assert client.get("/v2/healthcheck").text == "OK"
    about = client.get("/v2/configinfo", params={"language": "en-US"}).json()
    assert about["parameter"] == {"maxTextLength": 100000}
    assert {"ruleId", "description", "categoryId", "categoryName", "locQualityIssueType"} <= about["rules"][0].keys()
    assert client.get("/v2/configinfo", params={"language": "de"}).json()["rules"] == []
    assert client.get("/v2/configinfo").text == "Error: 'language' parameter missing"


# --- mistakes

DATA = {"annotation": [{"text": SECRET}]}


@pytest.mark.parametrize(
    ("parameters", "said"),
    [
        ({"language": "en"}, "Missing 'text' or 'data' parameter"),
        ({"text": "a", "data": "{}", "language": "en"}, "Set only 'text' or 'data' parameter, not both"),
        ({"text": "a"}, "'language' parameter, e.g. 'language=en-US' for American English or 'language=fr' for French"),
        ({"text": "a", "language": ""}, "Missing 'language' parameter"),
        ({"text": "a", "language": "no such"}, "not a language code known"),
        ({"data": "{", "language": "en"}, "Could not parse JSON from 'data' parameter"),
        ({"data": "[" * 100_000, "language": "en"}, "Could not parse JSON from 'data' parameter"),
        ({"data": "[]", "language": "en"}, "'data' key in JSON requires 'text' or 'annotation' key"),
        ({"data": "{}", "language": "en"}, "'data' key in JSON requires 'text' or 'annotation' key"),
        ({"data": json.dumps({**DATA, "text": SECRET}), "language": "en"},
         "'data' key in JSON requires either 'text' or 'annotation' key, not both"),
        ({"data": json.dumps({"annotation": [{"text": SECRET, "markup": "b"}]}), "language": "en"},
         "Only either 'text' or 'markup' are supported in an object in 'annotation' list, not both"),
        ({"data": json.dumps({"annotation": [{"text": SECRET, "interpretAs": "b"}]}), "language": "en"},
         "'text' cannot be used with 'interpretAs' (only 'markup' can)"),
        ({"data": json.dumps({"annotation": [{SECRET: SECRET}]}), "language": "en"},
         "Only 'text' and 'markup' are supported in 'annotation' list"),
        ({"data": json.dumps({"annotation": [SECRET]}), "language": "en"}, "Only 'text' and 'markup' are supported"),
        ({"data": json.dumps({"annotation": [{"text": [SECRET]}]}), "language": "en"}, "are strings"),
        ({"data": json.dumps({"annotation": SECRET}), "language": "en"}, "requires 'text' or 'annotation' key"),
        ({"text": "a", "language": "en-US", "preferredVariants": "en-GB"},
         "You specified 'preferredVariants' but you didn't specify 'language=auto'"),
        ({"text": "a", "language": "auto", "preferredVariants": "en"},
         "Invalid format for 'preferredVariants', expected a dash as in 'en-GB'"),
        ({"text": "a", "language": "auto", "preferredVariants": f"x-{SECRET}"}, "Invalid 'preferredVariants'"),
        ({"text": "a", "language": "en-US", "noopLanguages": "de"},
         "You can specify 'noopLanguages' only when also using 'language=auto'"),
        ({"text": "a", "language": "en", "enabledOnly": "true"},
         "You must specify enabled rules or categories when using enabledOnly=true"),
        ({"text": "a", "language": "en", "enabledOnly": "true", "enabledRules": "A", "disabledRules": "B"},
         "You cannot specify disabled rules or categories using enabledOnly=true"),
        ({"text": "a", "language": "en", "enabledOnly": "yes", "enabledRules": "A", "disabledCategories": "B"},
         "You cannot specify disabled rules or categories using enabledOnly=true"),
        ({"text": "a", "language": "en", "level": SECRET}, "If 'level' is set, it must be set to 'default' or 'picky'"),
        ({"text": "a", "language": "en", "mode": SECRET}, "Mode must be one of 'textLevelOnly', 'allButTextLevelOnly'"),
        ({"text": "a", "language": "en", "enabled": "A"}, "the parameter is now called 'enabledRules'"),
        ({"text": "a", "language": "en", "disabled": "A"}, "the parameter is now called 'disabledRules'"),
        ({"text": "a", "language": "en", "preferredvariants": "A"}, "now called 'preferredVariants' (uppercase 'V')"),
        ({"text": "a", "language": "en", "autodetect": "1"}, "now activated with 'language=auto'"),
    ],
)  # fmt: skip
def test_mistakes_are_told_as_languagetool_tells_them(client, parameters, said):
    reply = client.post("/v2/check", data=parameters)
    assert reply.status_code == 400
    assert reply.headers["content-type"] == "text/plain; charset=utf-8"
    assert reply.text.startswith("Error: ")
    assert said in reply.text
    assert "orchid" not in reply.text


def test_what_it_does_not_have(client):
    reply = client.get("/v2/words")
    assert reply.status_code == 404
    assert reply.headers["content-type"].startswith("text/plain")


@given(st.binary(max_size=200), st.binary(max_size=200))
def test_any_bytes_are_read_or_refused(query, body):
    with suppress(HttpProblem):
        assert question(fields(query, body)).language


def test_far_too_many_parameters():
    with pytest.raises(HttpProblem, match="1000 parameters"):
        fields(b"", b"a=1&" * 2000)
