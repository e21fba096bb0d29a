"""The language server over stdio, talked to by a client that was not written here."""

from __future__ import annotations

import asyncio
import socket
import sys

import pytest
import pytest_asyncio
from lsp_editor import PLAIN_CLIENT, Editor, applied
from lsprotocol import types
from pygls.exceptions import JsonRpcRequestCancelled
from pytest_lsp import client_capabilities

from kindphrase import Checker
from kindphrase.adapters.homepage import rule_page

ACCUSED = "🍕 You never listen to me when I talk about work."
SAID = "I felt unheard when I talked about work."
UNCARING = "You don't care about me."
MODULE = pytest.mark.asyncio(loop_scope="module")
EVERYWHERE = types.Range(types.Position(0, 0), types.Position(99, 0))


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def editor(tmp_path_factory):
    found = await Editor().start(tmp_path_factory.mktemp("plain"), options={"voice": "partner"})
    yield found
    await found.stop()


@pytest_asyncio.fixture(loop_scope="module")
async def folder(editor, tmp_path):
    """A folder of its own for each test, so that no configuration is shared."""
    yield tmp_path
    editor.close_all()


@MODULE
async def test_it_says_what_it_can_do(editor):
    able = editor.result.capabilities
    assert able.position_encoding == "utf-16"
    assert able.text_document_sync.change is types.TextDocumentSyncKind.Incremental
    assert set(able.code_action_provider.code_action_kinds) == {"quickfix", "refactor.rewrite"}
    assert able.hover_provider
    assert able.diagnostic_provider is None  # this client did not ask for it


@MODULE
async def test_a_finding_stands_where_its_words_stand(editor, folder):
    uri = editor.open(folder / "draft.txt", f"Hi,\n{ACCUSED}")
    (found,) = await editor.diagnostics(uri)
    # the emoji is two units wide
    assert found.range == types.Range(types.Position(1, 3), types.Position(1, 3 + len("You never listen to me")))
    assert (found.code, found.source) == ("never-you", "kindphrase")
    assert found.severity is types.DiagnosticSeverity.Information
    assert found.code_description.href == rule_page("never-you")
    assert found.data["suggestions"][0] == SAID
    assert found.message


@MODULE
@pytest.mark.parametrize("name", ["draft.txt", "draft.md"])
async def test_the_report_is_that_of_every_other_surface(editor, folder, checker: Checker, name: str):
    text = f"{ACCUSED}\n\n{UNCARING}\n\nThanks for dinner!\n\n> You always quote."
    uri = editor.open(folder / name, text)
    report = await editor.run("kindphrase.report", uri)
    partner = Checker(voice="partner", model=checker.nlp)
    assert report == partner.check(text).model_dump(mode="json")


@MODULE
async def test_a_quick_fix_for_each_suggestion_and_the_whole_message(editor, folder, checker: Checker):
    text = f"{ACCUSED}\n\n{UNCARING} 😡"
    uri = editor.open(folder / "draft.txt", text)
    first, second = await editor.diagnostics(uri)
    found = await editor.actions(uri, first.range, first, second)
    fix = found[f"Say: {SAID}"]
    assert fix.is_preferred
    assert [each.code for each in fix.diagnostics] == ["never-you"]
    assert applied(text, fix.edit) == text.replace(ACCUSED, f"🍕 {SAID}")
    whole = found["Rewrite the whole message"]
    assert whole.kind == types.CodeActionKind.RefactorRewrite
    report = Checker(voice="partner", model=checker.nlp).check(text)
    assert applied(text, whole.edit) == report.rewrite() != text
    assert not any("care" in title for title in found), "only what stands in the range"
    assert set(await editor.actions(uri, first.range, only=["refactor"])) == {"Rewrite the whole message"}
    assert await editor.actions(uri, first.range, only=["source.organizeImports"]) == {}
    blank = await editor.actions(uri, second.range, second)
    assert any("[what happened]" in action.edit.changes[uri][0].new_text for action in blank.values() if action.edit)


@MODULE
@pytest.mark.parametrize(
    ("name", "language", "text"),
    [
        ("a.txt", "plaintext", f"Hi,\n  {ACCUSED}\n"),
        ("a.md", "markdown", f"- Hi\n- {ACCUSED}  \n- Bye"),
        ("a.html", "html", f"<p>Hi</p>\n<p><b>{ACCUSED}</b></p>"),
        ("COMMIT_EDITMSG", "gitcommit", f"Fix it\n\n{ACCUSED}"),
    ],
)
async def test_ignored_here_it_is_silent(editor, folder, name, language, text):
    uri = editor.open(folder / name, text, language)
    (found,) = await editor.diagnostics(uri)
    fix = (await editor.actions(uri, found.range, found))["Ignore never-you here"]
    after = applied(text, fix.edit)
    assert after.replace("\n", "").startswith(text.split("\n")[0])
    assert "kindphrase: ignore" in after
    editor.change(uri, 2, after)
    assert await editor.diagnostics(uri, 2) == []


@MODULE
async def test_ignored_in_the_project(editor, folder):
    file = folder / "kindphrase.toml"
    file.write_text('# ours\nvoice = "friend"  # mostly\n\n[severity]\nshould = 1\n', encoding="utf-8")
    uri = editor.open(folder / "draft.txt", f"{ACCUSED} {UNCARING}")
    assert {each.code for each in await editor.diagnostics(uri)} == {"never-you", "you-do-not-care"}
    assert "Ignore never-you in this project" in await editor.actions(uri, EVERYWHERE)
    seen = len(editor.published(uri))
    await editor.run("kindphrase.ignoreRule", uri, "never-you")
    assert {each.code for each in await editor.diagnostics(uri, after=seen)} == {"you-do-not-care"}
    written = file.read_text(encoding="utf-8")
    assert written.startswith('# ours\nvoice = "friend"  # mostly\n')
    assert 'ignore = ["never-you"]' in written
    assert written.endswith("[severity]\nshould = 1\n")


@MODULE
async def test_a_phrase_is_allowed_and_the_file_is_made(editor, folder):
    uri = editor.open(folder / "draft.txt", f"{ACCUSED} {UNCARING}")
    assert len(await editor.diagnostics(uri)) == 2
    assert 'Allow "You don\'t care about me" in this project' in await editor.actions(uri, EVERYWHERE)
    seen = len(editor.published(uri))
    await editor.run("kindphrase.allowPhrase", uri, "You don't care about me")
    assert {each.code for each in await editor.diagnostics(uri, after=seen)} == {"never-you"}
    assert (folder / "kindphrase.toml").read_text() == 'allow = ["You don\'t care about me"]\n'


@MODULE
async def test_a_broken_configuration_is_told_and_mended(editor, folder):
    file = folder / "kindphrase.toml"
    file.write_text('voice = "wrok"\n', encoding="utf-8")
    uri = editor.open(folder / "draft.txt", ACCUSED)
    assert await editor.diagnostics(uri) == []
    told = [each.message for each in editor.client.messages if "K216" in each.message]
    assert len(told) == 1
    assert "Did you mean" in told[0]
    await editor.run("kindphrase.ignoreRule", uri, "never-you")
    assert file.read_text() == 'voice = "wrok"\n', "a file that does not hold is left as it is"
    file.write_text('voice = "work"\n', encoding="utf-8")
    editor.change(uri, 2, f"{ACCUSED} ")
    assert len(await editor.diagnostics(uri, 2)) == 1


@MODULE
async def test_settings_of_the_editor(editor, folder):
    uri = editor.open(folder / "draft.txt", ACCUSED)
    (before,) = await editor.diagnostics(uri)
    seen = len(editor.published(uri))
    await editor.configure({"kindphrase": {"severity": "warning", "vocabulary": "strict", "voize": "work"}})
    (after,) = await editor.diagnostics(uri, after=seen)
    assert after.severity is types.DiagnosticSeverity.Warning
    assert after.data["suggestions"] != before.data["suggestions"]
    assert any('Did you mean "voice"?' in each.message for each in editor.client.messages)
    seen = len(editor.published(uri))
    await editor.configure({"kindphrase": {}})
    assert await editor.diagnostics(uri, after=seen) == [before]


@MODULE
@pytest.mark.parametrize(
    ("language", "text", "rows"),
    [
        ("python", f"# {UNCARING}", []),
        ("gitcommit", f"Mend it\n# {UNCARING}\n{UNCARING}\n# ---- >8 ----\n{UNCARING}", [2]),
        ("markdown", f"# {UNCARING}\n\n```\n{UNCARING}\n```\n\n> {UNCARING}", [0]),
        ("html", f"<!-- {UNCARING} -->\n<p>You don&#39;t <i>care</i>\nabout me.</p>", [1]),
        ("mail", f"To: sam@example.org\nSubject: Hello\n\n{UNCARING}\n\n-- \n{UNCARING}", [3]),
    ],
)
async def test_what_is_read_of_each_language(editor, folder, language, text, rows):
    uri = editor.open(folder / f"draft.{language}", text, language)
    if not rows:  # silent files are not published at all
        other = editor.open(folder / "other.txt", UNCARING)
        await editor.diagnostics(other)
        assert all(not params.diagnostics for params in editor.published(uri))
        assert await editor.hover(uri, 0, 3) is None
        assert await editor.run("kindphrase.report", uri) is None
        return
    assert [each.range.start.line for each in await editor.diagnostics(uri)] == rows


@MODULE
async def test_hover_tells_the_reason_and_the_question(editor, folder, checker: Checker):
    uri = editor.open(folder / "draft.txt", ACCUSED)
    (finding,) = checker.check(ACCUSED).findings
    hover = await editor.hover(uri, 0, 5)
    assert hover.contents.kind is types.MarkupKind.Markdown
    assert finding.why in hover.contents.value
    assert finding.question in hover.contents.value
    assert hover.range.start == types.Position(0, 3)
    assert await editor.hover(uri, 0, 40) is None


@MODULE
async def test_only_the_last_of_many_states_is_told(editor, folder):
    uri = editor.open(folder / "draft.txt", "")
    await editor.diagnostics(uri)
    seen = len(editor.published(uri))
    for at in range(1, len(ACCUSED) + 1):
        editor.change(uri, at + 1, ACCUSED[:at])
    last = len(ACCUSED) + 1
    assert [each.code for each in await editor.diagnostics(uri, last)] == ["never-you"]
    versions = [params.version for params in editor.published(uri)[seen:]]
    assert versions == sorted(versions)
    assert len(versions) < 10, "keystrokes in a row are one check"


@MODULE
async def test_changes_come_in_pieces(editor, folder):
    """Lines end where the protocol says, columns count UTF-16, and a range past the end of a line ends there."""
    text = "a\u2028b\x0b🍕x\r\nYou never\n"
    uri = editor.open(folder / "draft.txt", text)
    span = types.Range(types.Position(0, 4), types.Position(0, 6))
    rest = types.Range(types.Position(1, 99), types.Position(1, 99))
    changes = [
        types.TextDocumentContentChangePartial(span, "😡😡"),
        types.TextDocumentContentChangePartial(rest, " listen to me."),
    ]
    editor.send(uri, 2, changes)
    report = await editor.run("kindphrase.report", uri)
    assert report["text"] == "a\u2028b\x0b😡😡x\r\nYou never listen to me.\n"
    assert [each.range.start.line for each in await editor.diagnostics(uri, 2)] == [1]


@MODULE
async def test_a_closed_document_has_nothing_left(editor, folder):
    uri = editor.open(folder / "draft.txt", ACCUSED)
    assert await editor.diagnostics(uri)
    editor.close(uri)
    assert await editor.diagnostics(uri, None) == []
    assert await editor.run("kindphrase.report", uri) is None


@MODULE
async def test_a_request_that_is_cancelled(editor, folder):
    text = "\n\n".join([ACCUSED, *(f"You never asked about number {at}, and you forgot to call." for at in range(60))])
    uri = editor.open(folder / "draft.txt", text)
    params = types.CodeActionParams(types.TextDocumentIdentifier(uri), EVERYWHERE, types.CodeActionContext([]))
    waiting = editor.client.protocol.send_request(types.TEXT_DOCUMENT_CODE_ACTION, params)
    editor.client.cancel_request(types.CancelParams(next(iter(editor.client.protocol._request_futures))))
    with pytest.raises(JsonRpcRequestCancelled):
        await asyncio.wait_for(asyncio.wrap_future(waiting), 60)
    assert len(await editor.diagnostics(uri)) > 60, "the check itself goes on"
    assert await editor.actions(uri, EVERYWHERE)


@MODULE
async def test_a_document_that_was_never_saved(editor):
    uri = editor.open("untitled:Untitled-1", ACCUSED)
    assert [each.code for each in await editor.diagnostics(uri)] == ["never-you"]


# --- clients that can do more ---


def able(**general: object) -> types.ClientCapabilities:
    found = client_capabilities(PLAIN_CLIENT)
    found.general = types.GeneralClientCapabilities(**general)
    return found


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def modern(tmp_path_factory):
    capabilities = able(position_encodings=[types.PositionEncodingKind.Utf8, types.PositionEncodingKind.Utf16])
    workspace = capabilities.workspace
    workspace.configuration = True
    workspace.workspace_edit = types.WorkspaceEditClientCapabilities(document_changes=True, snippet_edit_support=True)
    workspace.diagnostics = types.DiagnosticWorkspaceClientCapabilities(refresh_support=True)
    capabilities.text_document.diagnostic = types.DiagnosticClientCapabilities()
    found = Editor()
    found.client.set_configuration({"severity": {"harsh": "error", "clear": "hint"}}, section="kindphrase")
    await found.start(tmp_path_factory.mktemp("modern"), capabilities=capabilities)
    yield found
    await found.stop()


async def pulled(editor: Editor, uri: str, previous: str | None = None):
    params = types.DocumentDiagnosticParams(types.TextDocumentIdentifier(uri), previous_result_id=previous)
    return await editor.client.text_document_diagnostic_async(params)


@MODULE
async def test_a_client_that_pulls_is_not_pushed(modern, tmp_path):
    assert modern.result.capabilities.position_encoding == "utf-8"
    uri = modern.open(tmp_path / "draft.txt", ACCUSED)
    first = await pulled(modern, uri)
    (found,) = first.items
    assert found.range.start == types.Position(0, 5)  # the emoji is four bytes
    assert found.severity is types.DiagnosticSeverity.Hint  # it was asked for its settings
    again = await pulled(modern, uri, first.result_id)
    assert isinstance(again, types.RelatedUnchangedDocumentDiagnosticReport)
    modern.change(uri, 2, "Thank you for dinner.")
    assert not (await pulled(modern, uri, first.result_id)).items
    assert modern.published(uri) == []
    asked = modern.client.diagnostic_refresh_count
    await modern.configure({"severity": "error"})
    await modern.until(lambda: modern.client.diagnostic_refresh_count > asked)


@MODULE
async def test_blanks_and_feelings_are_filled_in_place(modern, tmp_path):
    uri = modern.open(tmp_path / "draft.txt", UNCARING)
    found = await modern.actions(uri, EVERYWHERE)
    fix = next(action for title, action in found.items() if title.startswith("Say: "))
    (change,) = fix.edit.document_changes
    assert (change.text_document.uri, change.text_document.version) == (uri, 1)
    (edit,) = change.edits
    assert isinstance(edit, types.SnippetTextEdit)
    assert edit.snippet.value.startswith("I felt ${2|unimportant,")
    assert edit.snippet.value.endswith("|} when ${1:what happened}. What was going on for you?")


@pytest.mark.asyncio
async def test_columns_may_be_code_points(tmp_path):
    editor = await Editor().start(tmp_path, capabilities=able(position_encodings=["utf-32"]))
    assert editor.result.capabilities.position_encoding == "utf-32"
    await editor.stop()


# --- when something is wrong ---

BUG = """
from kindphrase.adapters import cli
from kindphrase.sessions import Session

check = Session.check
def broken(self, text):
    if "secret" in text:
        raise RuntimeError(text)
    return check(self, text)
Session.check = broken
import sys
sys.argv = ["kindphrase", "lsp"]
cli.main()
"""


@pytest.mark.asyncio
async def test_a_bug_ends_nothing_and_tells_no_words(tmp_path, capfd):
    editor = await Editor().start(tmp_path, sys.executable, "-c", BUG)
    uri = editor.open(tmp_path / "draft.txt", "My secret.")
    await editor.until(lambda: editor.client.log_messages)
    assert await editor.run("kindphrase.report", uri) is None
    assert await editor.hover(uri, 0, 1) is None
    assert await editor.actions(uri, EVERYWHERE) == {}
    # what no client should send
    for method, params in (
        ("textDocument/didChange", {"textDocument": {"uri": uri}, "contentChanges": "secret"}),
        ("textDocument/didOpen", {"secret": "secret"}),
        ("kindphrase/secret", {"text": "secret"}),
    ):
        editor.client.protocol._send_data({"jsonrpc": "2.0", "method": method, "params": params})
    editor.change(uri, 2, UNCARING)
    assert len(await editor.diagnostics(uri, 2)) == 1
    logged = [each.message for each in (*editor.client.log_messages, *editor.client.messages)]
    assert any("internal error: RuntimeError at" in each for each in logged)
    assert not any("secret" in each for each in logged)
    await editor.stop()
    assert "secret" not in "".join(capfd.readouterr())


@pytest.mark.asyncio
async def test_over_tcp(tmp_path):
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    server = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "kindphrase", "lsp", "--tcp", f"127.0.0.1:{port}"
    )
    editor = Editor()
    for _ in range(600):
        try:
            await editor.client.start_tcp("127.0.0.1", port)
            break
        except OSError:
            await asyncio.sleep(0.05)
    params = types.InitializeParams(capabilities=client_capabilities(PLAIN_CLIENT), root_uri=tmp_path.as_uri())
    found = await editor.client.initialize_session(params)
    assert found.server_info.name == "kindphrase"
    await editor.client.shutdown_async(None)
    editor.client.exit(None)
    await asyncio.wait_for(server.wait(), 30)
    await editor.client.stop()
