"""The settings in ``editors/``: editors that are at hand load them and show blame; the others' files hold together."""

from __future__ import annotations

import json
import re
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest
from editor_clients import DRAFT, SECONDS, environment, program, run

from kindphrase.adapters import cli
from kindphrase.adapters.lsp.wishes import Wishes, section_of, wishes_from

if sys.version_info >= (3, 11):
    import tomllib
else:
    import tomli as tomllib

COMMAND = ["kindphrase", "lsp"]
# what each editor calls the languages that people write in
NEOVIM = {"text", "markdown", "html", "gitcommit", "mail"}
HELIX = {"text", "markdown", "html", "git-commit", "mail"}
VSCODE = {"plaintext", "markdown", "html", "git-commit", "scminput", "mail"}
EMACS = {"plaintext", "markdown", "html", "gitcommit", "mail"}
SUBLIME = {"txt", "markdown", "html", "commit", "mail"}


@pytest.fixture(scope="module")
def editors(root) -> Path:
    return root / "editors"


@pytest.fixture(scope="module")
def page(root) -> str:
    return (root / "docs" / "editors.md").read_text(encoding="utf-8")


def test_the_command_that_all_of_them_start_is_there():
    assert "lsp" in {command.name for command in cli.app.registered_commands}


@pytest.mark.parametrize(
    "path",
    ["neovim/kindphrase.lua", "helix/languages.toml", "emacs/kindphrase.el", "sublime/LSP.sublime-settings"],
)
def test_the_page_shows_the_files_as_they_are(editors: Path, page: str, path: str):
    shown = re.findall(r"```\w+\n(.*?)```", page, re.DOTALL)
    assert (editors / path).read_text(encoding="utf-8") in shown


@pytest.mark.parametrize("languages", [NEOVIM, HELIX, VSCODE, EMACS])
def test_the_server_reads_what_the_editors_call_prose(languages):
    assert all(Wishes().reads(language) for language in languages)


# --- Neovim ---

DRIVER = """
local told = {}
for _, name in ipairs({ "draft.txt", "COMMIT_EDITMSG", "notes.py" }) do
  vim.cmd("edit " .. name)
  local function shown()
    return vim.diagnostic.get(0)
  end
  local function loud()
    return #shown() > 0 and shown()[1].severity == 1
  end
  vim.wait(name == "notes.py" and 300 or %d, loud, 50)
  local rows = {}
  for _, each in ipairs(shown()) do
    table.insert(rows, { each.code, each.lnum, each.col, each.end_col, each.source, each.severity })
  end
  table.insert(told, { vim.bo.filetype, rows })
end
local clients = vim.lsp.get_clients and vim.lsp.get_clients() or vim.lsp.get_active_clients()
io.stdout:write(vim.fn.json_encode({ told, #clients }))
vim.cmd("qall!")
"""


def _louder(settings: Path, before: str, after: str, folder: Path) -> Path:
    """The same settings, with one that can be seen in what the editor shows."""
    text = settings.read_text(encoding="utf-8")
    assert text.count(before) == 1
    (folder / settings.name).write_text(text.replace(before, after), encoding="utf-8")
    return folder / settings.name


def test_neovim_shows_what_is_found_with_its_settings_and_one_server(editors: Path, tmp_path: Path):
    nvim = program("nvim")
    for name in ("draft.txt", "COMMIT_EDITMSG", "notes.py"):
        (tmp_path / name).write_text(DRAFT, encoding="utf-8")
    driver = tmp_path / "driver.lua"
    driver.write_text(DRIVER % (SECONDS * 500), encoding="utf-8")
    settings = _louder(editors / "neovim" / "kindphrase.lua", 'voice = "neutral"', 'severity = "error"', tmp_path)
    ran = run(nvim, "--headless", "-u", settings, "-n", "-c", f"luafile {driver}",
              folder=tmp_path, env=environment(tmp_path / "env"))  # fmt: skip
    told, clients = json.loads(ran.stdout)
    # columns of vim.diagnostic are bytes: the emoji before the words has four
    start = len("Thanks for the soup. 😡 ".encode())
    found = [["never-you", 0, start, start + len("You never listen to me"), "kindphrase", 1]]
    assert told == [["text", found], ["gitcommit", found], ["python", []]]
    assert clients == 1


def test_a_newer_neovim_is_asked_to_start_the_server_itself(editors: Path, tmp_path: Path):
    """With stand-ins for the two functions that came with 0.11."""
    nvim = program("nvim")
    driver = tmp_path / "driver.lua"
    driver.write_text(
        f"""
        local asked = {{}}
        vim.lsp.config = function(name, config) asked.config = {{ name, config }} end
        vim.lsp.enable = function(name) asked.enable = name end
        local made = vim.api.nvim_create_autocmd
        vim.api.nvim_create_autocmd = function(...) asked.autocmd = true; return made(...) end
        dofile("{editors / "neovim" / "kindphrase.lua"}")
        io.stdout:write(vim.fn.json_encode(asked))
        vim.cmd("qall!")
        """,
        encoding="utf-8",
    )
    ran = run(
        nvim, "--headless", "--clean", "-c", f"luafile {driver}", folder=tmp_path, env=environment(tmp_path / "e")
    )
    asked = json.loads(ran.stdout)
    assert set(asked) == {"config", "enable"}
    name, config = asked["config"]
    assert name == asked["enable"] == "kindphrase"
    assert (config["cmd"], set(config["filetypes"])) == (COMMAND, NEOVIM)
    assert "kindphrase.toml" in config["root_markers"]
    assert wishes_from(section_of(config["settings"]))[1] == ()


# --- Helix ---


def test_the_file_of_helix_holds_together(editors: Path):
    table = tomllib.loads((editors / "helix" / "languages.toml").read_text(encoding="utf-8"))
    server = table["language-server"]["kindphrase"]
    assert [server["command"], *server["args"]] == COMMAND
    wishes, problems = wishes_from(section_of(server["config"]))
    assert (wishes.voice, problems) == ("neutral", ())
    assert {language["name"] for language in table["language"]} == HELIX
    for language in table["language"]:
        assert "kindphrase" in language["language-servers"]
        assert Wishes().reads(language.get("language-id", language["name"]))
    # what Helix does not know by itself has to say what it is
    (text,) = [language for language in table["language"] if language["name"] == "text"]
    assert {"scope", "file-types", "language-id"} < set(text)


# --- Emacs ---

ELISP = """
(package-initialize)
(load-file "%(settings)s")
(defun shown (file)
  (with-current-buffer (find-buffer-visiting file)
    (flymake-start)
    (let ((until (+ (float-time) %(seconds)d)))
      (while (and (not (seq-some (lambda (each) (eq (flymake-diagnostic-type each) 'eglot-error))
                                 (flymake-diagnostics)))
                  (< (float-time) until))
        (accept-process-output nil 0.1)))
    (vector (eglot--language-id (eglot-current-server))
            (vconcat (mapcar (lambda (each)
                               (vector (buffer-substring (flymake-diagnostic-beg each) (flymake-diagnostic-end each))
                                       (flymake-diagnostic-text each)
                                       (symbol-name (flymake-diagnostic-type each))))
                             (flymake-diagnostics))))))
(if (not (require 'eglot nil t))
    (princ "no eglot")
  (setq eglot-connect-timeout %(seconds)d)
  (let ((drafts '(("%(folder)s/draft.txt" . text-mode) ("%(folder)s/COMMIT_EDITMSG" . kindphrase-commit-mode))))
    (dolist (draft drafts)
      (find-file (car draft))
      (funcall (cdr draft))
      (apply #'eglot (eglot--guess-contact)))
    (princ (json-encode (vconcat (mapcar (lambda (draft) (shown (car draft))) drafts)))))
  (eglot-shutdown-all))
"""


def test_emacs_shows_what_is_found_with_its_settings(editors: Path, tmp_path: Path):
    emacs = program("emacs")
    for name in ("draft.txt", "COMMIT_EDITMSG"):
        (tmp_path / name).write_text(DRAFT, encoding="utf-8")
    script = tmp_path / "script.el"
    settings = _louder(editors / "emacs" / "kindphrase.el", ':voice "neutral"', ':severity "error"', tmp_path)
    script.write_text(ELISP % {"settings": settings, "folder": tmp_path, "seconds": SECONDS // 2}, encoding="utf-8")
    ran = run(emacs, "-q", "--batch", "-l", script, folder=tmp_path, env=environment(tmp_path / "env"))
    assert ran.returncode == 0, ran.stderr
    if ran.stdout == "no eglot":
        pytest.skip("this Emacs has no Eglot (Debian: elpa-eglot); its file was loaded without")
    told = json.loads(ran.stdout)
    assert [language for language, _ in told] == ["plaintext", "gitcommit"]
    for _, found in told:
        ((words, message, kind),) = found
        assert words == "You never listen to me"
        assert message.startswith("kindphrase [never-you]: ")
        assert kind == "eglot-error"


def test_the_file_of_emacs_names_the_command_and_the_languages(editors: Path):
    text = (editors / "emacs" / "kindphrase.el").read_text(encoding="utf-8")
    assert text.count('("kindphrase" "lsp")') == 2
    assert set(re.findall(r'-mode \. "(\w+)"|:language-id "(\w+)"', text)) == {
        (name, "") if name != "plaintext" else ("", name) for name in EMACS
    }


# --- Sublime Text ---


def test_the_file_of_sublime_text_holds_together(editors: Path):
    (client,) = json.loads((editors / "sublime" / "LSP.sublime-settings").read_text(encoding="utf-8"))[
        "clients"
    ].values()
    assert client["enabled"]
    assert client["command"] == COMMAND
    selectors = client["selector"].split(" | ")
    assert len(selectors) == len(SUBLIME)
    settings = {key.removeprefix("kindphrase."): value for key, value in client["settings"].items()}
    wishes, problems = wishes_from(settings)
    assert problems == ()
    assert all(wishes.reads(language) for language in SUBLIME)


# --- VS Code ---


@pytest.fixture(scope="module")
def extension(editors: Path) -> Path:
    """The extension with what it is made with."""
    program("node")
    folder = editors / "vscode"
    if not (folder / "node_modules" / ".bin" / "tsc").exists():
        pytest.skip("editors/vscode has no node_modules; run npm ci there")
    return folder


@pytest.fixture(scope="module")
def manifest(editors: Path) -> dict:
    return json.loads((editors / "vscode" / "package.json").read_text(encoding="utf-8"))


def test_the_extension_compiles_and_does_what_it_should(extension: Path, tmp_path: Path):
    compiling = ["node_modules/.bin/tsc", "-p", ".", "--outDir", tmp_path]
    done = subprocess.run(compiling, cwd=extension, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout) == (0, "")
    stand_in = Path(__file__).parent / "vscode_stand_in.js"
    ran = subprocess.run(["node", stand_in, tmp_path / "extension.js"], capture_output=True, text=True, check=True)
    log = json.loads(ran.stdout)
    started, elsewhere = [each for each in log if "server" in each][:2]
    assert started["server"] == {"command": "kindphrase", "args": ["lsp"]}
    assert set(started["languages"]) == VSCODE | {"typst"}
    # the settings of its own stay on its side
    theirs = {"voice": "work", "languages": ["typst"], "spelling": None}
    assert {"asked": [theirs, None]} in log
    assert {"method": "workspace/didChangeConfiguration", "params": {"settings": {"kindphrase": theirs}}} in log
    assert wishes_from(section_of(theirs))[1] == ()
    # another path, which fails, is told, and the next start is not kept from happening
    assert elsewhere["server"]["command"] == "/elsewhere/kindphrase"
    (error,) = [each["error"] for each in log if "error" in each]
    assert 'pip install "kindphrase[lsp]"' in error
    assert log[log.index({"error": error}) + 1 :] == ["stopped", elsewhere, "started", "stopped", {"subscriptions": 2}]


def test_the_extension_is_packaged(extension: Path, manifest: dict, page: str, tmp_path: Path):
    """With the command of the page."""
    (command,) = re.findall(r"(?m)^npm run package -- --out kindphrase\.vsix$", page)
    package = tmp_path / "kindphrase.vsix"
    done = subprocess.run(
        [*command.split()[:-1], package],
        cwd=extension, capture_output=True, text=True, check=False, timeout=SECONDS,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    assert "WARNING" not in done.stdout + done.stderr
    with zipfile.ZipFile(package) as archive:
        names = set(archive.namelist())
        # the language client is in it
        assert b"textDocument/publishDiagnostics" in archive.read("extension/out/extension.js")
        assert json.loads(archive.read("extension/package.json"))["version"] == manifest["version"]
    assert names == {
        "extension.vsixmanifest",
        "[Content_Types].xml",
        "extension/package.json",
        "extension/readme.md",
        "extension/LICENSE.txt",
        "extension/out/extension.js",
    }


def _sent(name: str, value: object):
    return wishes_from(section_of({name.removeprefix("kindphrase."): value}))


def test_the_settings_of_the_extension_are_those_of_the_server_and_a_path(manifest: dict, editors: Path, page: str):
    properties = manifest["contributes"]["configuration"]["properties"]
    names = {name.removeprefix("kindphrase.") for name in properties}
    server = {field.alias for field in Wishes.model_fields.values()} - {"rulePages", "memory"}
    assert names == server | {"path"}
    for name, shape in properties.items():
        if name != "kindphrase.path":
            assert _sent(name, shape["default"]) == (Wishes(), ())
            for value in shape.get("enum", ()):
                assert _sent(name, value)[1] == ()
    readme = (editors / "vscode" / "README.md").read_text(encoding="utf-8")
    assert set(re.findall(r"^\| `([^`]*)`", readme, re.MULTILINE)) == set(properties)
    (shown,) = re.findall(r'```json\n(\{\n  "kindphrase\.path".*?)```', page, re.DOTALL)
    assert set(json.loads(shown)) <= set(properties)


def test_the_extension_wakes_for_each_language(manifest: dict):
    assert manifest["activationEvents"] == [f"onLanguage:{language}" for language in (
        "plaintext", "markdown", "html", "git-commit", "scminput", "mail"
    )]  # fmt: skip


def test_the_extension_has_its_licence_and_its_lock_names_no_host(editors: Path, root: Path):
    folder = editors / "vscode"
    assert (folder / "LICENSE").read_bytes() == (root / "LICENSE").read_bytes()
    lock = json.loads((folder / "package-lock.json").read_text(encoding="utf-8"))
    assert not [name for name, package in lock["packages"].items() if "resolved" in package]
    assert all("integrity" in package for name, package in lock["packages"].items() if name)
    assert "node_modules/" in (root / ".gitignore").read_text(encoding="utf-8").splitlines()
