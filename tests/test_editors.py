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
local function found()
  local told = {}
  for _, each in ipairs(vim.diagnostic.get(0)) do
    table.insert(told, { each.code, each.lnum, each.col, each.end_col, each.source })
  end
  return told
end
vim.wait(%d, function() return #found() > 0 end, 50)
local clients = vim.lsp.get_clients and vim.lsp.get_clients() or vim.lsp.get_active_clients()
local answer = { found = found(), filetype = vim.bo.filetype, clients = #clients, version = vim.version().minor }
io.stdout:write(vim.fn.json_encode(answer))
vim.cmd("qall!")
"""


@pytest.mark.parametrize(("name", "filetype"), [("draft.txt", "text"), ("COMMIT_EDITMSG", "gitcommit")])
def test_neovim_shows_what_is_found(editors: Path, tmp_path: Path, name: str, filetype: str):
    nvim = program("nvim")
    (tmp_path / name).write_text(DRAFT, encoding="utf-8")
    driver = tmp_path / "driver.lua"
    driver.write_text(DRIVER % (SECONDS * 750), encoding="utf-8")
    settings = editors / "neovim" / "kindphrase.lua"
    ran = run(nvim, "--headless", "-u", settings, "-n", name, "-c", f"luafile {driver}",
              folder=tmp_path, env=environment(tmp_path / "env"))  # fmt: skip
    answer = json.loads(ran.stdout)
    # columns of vim.diagnostic are bytes: the emoji before the words has four
    start = len("Thanks for the soup. 😡 ".encode())
    assert answer["found"] == [["never-you", 0, start, start + len("You never listen to me"), "kindphrase"]]
    assert (answer["filetype"], answer["clients"]) == (filetype, 1)


def test_neovim_starts_one_server_for_many_files_and_none_for_code(editors: Path, tmp_path: Path):
    nvim = program("nvim")
    for name in ("one.txt", "two.md", "three.py"):
        (tmp_path / name).write_text(DRAFT, encoding="utf-8")
    driver = tmp_path / "driver.lua"
    driver.write_text(
        """
        local attached = {}
        for _, name in ipairs({ "one.txt", "two.md", "three.py" }) do
          vim.cmd("edit " .. name)
          local get = vim.lsp.get_clients and function(b) return vim.lsp.get_clients({ bufnr = b }) end
            or vim.lsp.buf_get_clients
          vim.wait(name == "three.py" and 300 or 60000, function() return next(get(0)) ~= nil end, 50)
          table.insert(attached, vim.tbl_count(get(0)))
        end
        local all = vim.lsp.get_clients and vim.lsp.get_clients() or vim.lsp.get_active_clients()
        io.stdout:write(vim.fn.json_encode({ attached, #all }))
        vim.cmd("qall!")
        """,
        encoding="utf-8",
    )
    settings = editors / "neovim" / "kindphrase.lua"
    ran = run(nvim, "--headless", "-u", settings, "-n", "-c", f"luafile {driver}",
              folder=tmp_path, env=environment(tmp_path / "env"))  # fmt: skip
    assert json.loads(ran.stdout) == [[1, 1, 0], 1]


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
(if (not (require 'eglot nil t))
    (princ "no eglot")
  (find-file "%(draft)s")
  (funcall '%(mode)s)
  (setq eglot-sync-connect t eglot-connect-timeout %(seconds)d)
  (apply #'eglot (eglot--guess-contact))
  (let ((until (+ (float-time) %(seconds)d)))
    (while (and (not (flymake-diagnostics)) (< (float-time) until))
      (accept-process-output nil 0.1)))
  (princ (json-encode
          (vector (eglot--language-id (eglot-current-server))
                  (vconcat (mapcar (lambda (each) (vector (buffer-substring (flymake-diagnostic-beg each)
                                                                            (flymake-diagnostic-end each))
                                                          (flymake-diagnostic-text each)))
                                   (flymake-diagnostics))))))
  (eglot-shutdown (eglot-current-server)))
"""


@pytest.mark.parametrize(
    ("name", "mode", "language"),
    [("draft.txt", "text-mode", "plaintext"), ("COMMIT_EDITMSG", "kindphrase-commit-mode", "gitcommit")],
)
def test_emacs_shows_what_is_found(editors: Path, tmp_path: Path, name: str, mode: str, language: str):
    emacs = program("emacs")
    (tmp_path / name).write_text(DRAFT, encoding="utf-8")
    script = tmp_path / "script.el"
    settings = editors / "emacs" / "kindphrase.el"
    values = {"settings": settings, "draft": tmp_path / name, "mode": mode, "seconds": SECONDS // 2}
    script.write_text(ELISP % values, encoding="utf-8")
    ran = run(emacs, "-q", "--batch", "-l", script, folder=tmp_path, env=environment(tmp_path / "env"))
    assert ran.returncode == 0, ran.stderr
    if ran.stdout == "no eglot":
        pytest.skip("this Emacs has no Eglot (Debian: elpa-eglot); its file was loaded without")
    told, found = json.loads(ran.stdout)
    assert told == language
    ((words, message),) = found
    assert words == "You never listen to me"
    assert "kindphrase" in message


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
    assert "node_modules/" in (folder / ".gitignore").read_text(encoding="utf-8").splitlines()
