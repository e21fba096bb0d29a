"""The parts of the language server that need no client: places, snippets, comments, settings, configuration files."""

from __future__ import annotations

import re
import sys

import pytest
from commandline import DRAFT, flagged
from hypothesis import given
from hypothesis import strategies as st
from lsprotocol import types
from typer.testing import CliRunner

from kindphrase.adapters import cli
from kindphrase.adapters.lsp.actions import Document, actions, ignoring
from kindphrase.adapters.lsp.desk import Desk
from kindphrase.adapters.lsp.hovers import hover_at
from kindphrase.adapters.lsp.places import Places, changed
from kindphrase.adapters.lsp.projects import add, project_file
from kindphrase.adapters.lsp.snippets import feeling_span, snippet
from kindphrase.adapters.lsp.wishes import Wishes, section_of, wishes_from
from kindphrase.errors import ConfigError, OptionError
from kindphrase.reporting import Report, Slot, Suggestion

TEXTS = st.text(st.sampled_from("ab \n\r\u2028\x0bé🍕😡"), max_size=30)
CODECS = {"utf-8": ("utf-8", 1), "utf-16": ("utf-16-le", 2), "code-point": ("utf-32-le", 4)}


# --- places ---


@given(TEXTS, st.data(), st.sampled_from(sorted(CODECS)))
def test_places_count_as_the_protocol_says(text: str, data: st.DataObject, unit: str) -> None:
    places = Places(text, unit)
    offset = data.draw(st.integers(0, len(text)))
    before = re.split(r"\r\n|\n|\r", text[:offset])
    inside = text[offset - 1 : offset + 1] == "\r\n"  # no place of its own
    codec, width = CODECS[unit]
    position = places.position(offset)
    if not inside:
        assert position == types.Position(len(before) - 1, len(before[-1].encode(codec)) // width)
        assert places.offset(position) == offset


@given(TEXTS, st.lists(st.tuples(st.integers(0, 40), st.integers(0, 40), TEXTS), max_size=4))
def test_changes_are_made_one_after_the_other(text: str, edits: list[tuple[int, int, str]]) -> None:
    wanted, told = text, []
    for one, other, new in edits:
        start, end = sorted((min(one, len(wanted)), min(other, len(wanted))))
        places = Places(wanted, "utf-16")
        if any(wanted[at - 1 : at + 1] == "\r\n" for at in (start, end)):
            continue
        told.append(types.TextDocumentContentChangePartial(places.range(start, end), new))
        wanted = wanted[:start] + new + wanted[end:]
    assert changed(text, told, "utf-16") == wanted


# --- snippets ---


def suggestion(text: str, *slots: str, **fields: object) -> Suggestion:
    places = [
        Slot(start=text.index(f"[{slot}]"), end=text.index(f"[{slot}]") + len(slot) + 2, label=slot) for slot in slots
    ]
    values = {"start": 0, "end": 1, "frame": "observation", "applicability": "complete", "feeling": "hurt", "why": "so"}
    return Suggestion.model_validate(
        {"text": text, "slots": places, "alternatives": ("sad", "lonely")} | values | fields
    )


@pytest.mark.parametrize(
    ("given_", "wanted"),
    [
        (suggestion("I felt hurt when [what happened]."), "I felt ${1|hurt,sad,lonely|} when [what happened]."),
        (
            suggestion("I felt hurt when [what happened].", "what happened"),
            "I felt ${2|hurt,sad,lonely|} when ${1:what happened}.",
        ),
        (suggestion("I FELT HURT."), "I FELT ${1|HURT,SAD,LONELY|}."),
        (suggestion("I felt hurt.", alternatives=()), "I felt hurt."),
        (suggestion("I felt hurt when you hurt me."), "I felt hurt when you hurt me."),
        (suggestion("It cost $5 \\ {me} a|b."), "It cost \\$5 \\\\ {me\\} a|b."),
        (suggestion("I felt hurt.", alternatives=("sad, or $o", "a|b}")), "I felt ${1|hurt,sad\\, or \\$o,a\\|b\\}|}."),
        (suggestion("[what was $aid]", "what was $aid"), "${1:what was \\$aid}"),
    ],
)
def test_snippets(given_: Suggestion, wanted: str) -> None:
    assert snippet(given_) == wanted


def test_a_feeling_is_no_part_of_a_word_or_a_blank() -> None:
    assert feeling_span(suggestion("It was unhurtful.")) is None
    assert feeling_span(suggestion("[who was hurt]", "who was hurt")) is None


# --- actions, comments, hovers ---


def document(text: str, **fields: object) -> Document:
    return Document("file:///a.txt", 3, Places(text, "utf-16"), "plain", **fields)


def test_actions_with_commands() -> None:
    finding = flagged(DRAFT, 0, 22)
    report = Report(text=DRAFT, findings=(finding,))
    found = list(actions(report, document(DRAFT, project=True), 3, 3, types.CodeActionContext([])))
    commands = {each.command.command: each.command.arguments for each in found if each.command}
    assert commands == {
        "kindphrase.ignoreRule": ["file:///a.txt", "never-you"],
        "kindphrase.allowPhrase": ["file:///a.txt", "You never listen to me"],
    }
    alone = list(actions(report, document(DRAFT), 3, 3, types.CodeActionContext([])))
    assert not any(each.command for each in alone), "there is no project"
    assert list(actions(report, document(f"{DRAFT} x"), 24, 24, types.CodeActionContext([]))) == []


def test_edits_name_the_version_for_clients_that_take_it() -> None:
    report = Report(text=DRAFT, findings=(flagged(DRAFT, 0, 22),))
    fix, *_ = actions(report, document(DRAFT, versioned=True), 0, 0, types.CodeActionContext([]))
    (change,) = fix.edit.document_changes
    assert change.text_document.version == 3
    assert isinstance(change.edits[0], types.TextEdit)


def test_long_words_are_shortened_in_titles() -> None:
    text = f"{'You never listen to me, ' * 20}."
    report = Report(text=text, findings=(flagged(text, 0, len(text) - 2),))
    found = list(actions(report, document(text, project=True), 0, 0, types.CodeActionContext([])))
    assert all(len(each.title) < 140 for each in found)


@pytest.mark.parametrize(
    ("form", "text", "at", "wanted"),
    [
        ("plain", "a\r\n  you\r\nb", 5, "a\r\n  # kindphrase: ignore-next-line never-you\r\n  you\r\nb"),
        ("plain", "you", 0, "# kindphrase: ignore-next-line never-you\nyou"),
        ("markdown", "a\n- you  \nb", 4, "a\n- you <!-- kindphrase: ignore never-you -->  \nb"),
        ("html", "<p>a you</p>", 5, "<p>a <!-- kindphrase: ignore never-you -->you</p>"),
    ],
)
def test_where_the_comment_goes(form: str, text: str, at: int, wanted: str) -> None:
    edit = ignoring(flagged(text, at, at + 3, suggestions=()), Places(text, "code-point"), form)
    assert changed(text, [types.TextDocumentContentChangePartial(edit.range, edit.new_text)], "code-point") == wanted


def test_a_hover_for_clients_without_markdown_and_words_that_look_like_it() -> None:
    text = "You <b>never</b> *listen*."
    advice = flagged(text, 0, 5, suggestions=(), advice="Use *fewer* [words].")
    report = Report(text=text, findings=(flagged(text, 0, 20), advice))
    plain = hover_at(report, Places(text, "utf-16"), 2, markdown=False)
    assert plain is not None
    assert plain.contents.kind is types.MarkupKind.PlainText
    assert "Use *fewer* [words]." in plain.contents.value  # the shorter of the two
    marked = hover_at(report, Places(text, "utf-16"), 2, markdown=True)
    assert "Use \\*fewer\\* \\[words\\]." in marked.contents.value
    assert hover_at(report, Places(text, "utf-16"), 21, markdown=True) is None
    assert "or dismissed, alone" in hover_at(report, Places(text, "utf-16"), 15, markdown=True).contents.value


# --- settings of the editor ---


def test_settings_are_read_whole_or_left_at_their_defaults() -> None:
    wishes, problems = wishes_from({"voice": "wrok", "debounce": 10, "langauges": [], "severity": {"mild": "error"}})
    assert (wishes.voice, wishes.debounce) == (None, 10)
    assert [wishes.shown(level).name for level in (1, 2, 3)] == ["Error", "Information", "Information"]
    assert len(problems) == 2
    assert 'Did you mean "languages"?' in problems[1]
    assert "work" in problems[0]
    assert wishes_from({}) == (Wishes(), ())


@pytest.mark.parametrize("sent", [{"voice": "work"}, {"kindphrase": {"voice": "work", "spelling": None}}])
def test_settings_stand_alone_or_in_a_section(sent: object) -> None:
    assert section_of(sent) == {"voice": "work"}


@pytest.mark.parametrize("sent", [None, [], "work", 3])
def test_settings_of_no_use(sent: object) -> None:
    assert section_of(sent) == {}


def test_code_is_silent_unless_it_is_named() -> None:
    assert not Wishes().reads("python")
    assert Wishes(languages=("python",)).reads("python")
    assert all(map(Wishes().reads, ("plaintext", "markdown", "html", "mail", "gitcommit", "git-commit", "octo")))


# --- configuration files ---


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("", 'ignore = ["label"]\n'),
        ("# only a comment\n", '# only a comment\nignore = ["label"]\n'),
        ('ignore = ["never-you"]  # ours\n', 'ignore = ["never-you", "label"]  # ours\n'),
        ('ignore = [\n    "never-you",  # ours\n]\n', 'ignore = [\n    "never-you",  # ours\n    "label",\n]\n'),
        ("# top\n\n[severity]\nshould = 1\n", '# top\nignore = ["label"]\n\n[severity]\nshould = 1\n'),
        ("[voices.work]\r\nignore = ['x']\r\n", "ignore = [\"label\"]\r\n\r\n[voices.work]\r\nignore = ['x']\r\n"),
        ('voice = "work"', 'voice = "work"\nignore = ["label"]\n'),
    ],
)
def test_what_stands_in_a_file_stays(tmp_path, before: str, after: str) -> None:
    file = tmp_path / "kindphrase.toml"
    file.write_bytes(before.encode())
    assert add(file, "ignore", "label")
    assert file.read_bytes().decode() == after
    assert not add(file, "ignore", "label"), "it stands there now"
    assert file.read_bytes().decode() == after
    assert [each.name for each in tmp_path.iterdir()] == ["kindphrase.toml"]


def test_a_shared_file_is_changed_in_its_table(tmp_path) -> None:
    file = tmp_path / "pyproject.toml"
    file.write_text('[project]\nname = "a"  # x\n\n[tool.kindphrase]\nvoice = "work"\n\n[tool.other]\nb = 1\n')
    assert project_file(tmp_path / "docs" / "a.txt", [tmp_path]) == file
    assert add(file, "allow", "you muppet")
    assert file.read_text() == (
        '[project]\nname = "a"  # x\n\n[tool.kindphrase]\nvoice = "work"\n'
        'allow = ["you muppet"]\n\n[tool.other]\nb = 1\n'
    )


def test_a_file_that_does_not_hold_is_left_as_it_is(tmp_path) -> None:
    file = tmp_path / "kindphrase.toml"
    for content in (b"voice = ", b"\xff", b'voize = "work"\n'):
        file.write_bytes(content)
        with pytest.raises(ConfigError):
            add(file, "ignore", "label")
        assert file.read_bytes() == content


def test_a_folder_that_cannot_be_written_to(tmp_path) -> None:
    with pytest.raises(OptionError, match="cannot be written"):
        add(tmp_path / "nowhere" / "kindphrase.toml", "ignore", "label")


def test_where_a_new_file_goes(tmp_path) -> None:
    inner = tmp_path / "a" / "b"
    inner.mkdir(parents=True)
    draft = inner / "draft.txt"
    assert project_file(draft, [tmp_path, tmp_path / "a"]) == tmp_path / "a" / "kindphrase.toml"
    assert project_file(draft, []) == inner / "kindphrase.toml"
    assert project_file(draft, [], str(tmp_path / "own.toml")) == tmp_path / "own.toml"


def test_a_change_of_the_configuration_is_seen(tmp_path) -> None:
    desk = Desk(Wishes(spelling="GB"))
    draft = tmp_path / "draft.txt"
    assert desk.settings(draft).options.voice == "neutral"
    (tmp_path / "kindphrase.toml").write_text('voice = "work"\nspelling = "US"\n')
    found = desk.settings(draft).options
    assert (found.voice, found.spelling) == ("work", "GB"), "the editor comes before the file"
    (tmp_path / "kindphrase.toml").unlink()
    assert desk.settings(draft).options.voice == "neutral"


# --- the command ---


@pytest.mark.parametrize("given_", ["2087", "example.org:2087", "0.0.0.0:2087", "127.0.0.1:99999", "127.0.0.1:"])
def test_it_listens_on_this_machine_only(given_: str) -> None:
    result = CliRunner().invoke(cli.app, ["lsp", "--tcp", given_])
    assert result.exit_code == 2


def test_without_the_extra_it_says_how_to_get_it(monkeypatch) -> None:
    for name in [name for name in sys.modules if name.startswith("kindphrase.adapters.lsp.")]:
        monkeypatch.delitem(sys.modules, name)
    monkeypatch.setitem(sys.modules, "pygls", None)
    monkeypatch.setitem(sys.modules, "pygls.lsp.server", None)
    result = CliRunner().invoke(cli.app, ["lsp"])
    assert result.exit_code == 2
    assert 'pip install "kindphrase[lsp]"' in result.output
