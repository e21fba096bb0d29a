"""The pages of the rules: what stands in them, and whether a folder of them is fresh."""

from __future__ import annotations

import html
import re

import pytest
from commandline import run
from hypothesis import given
from hypothesis import strategies as st
from ruamel.yaml import YAML
from rule_files import CLAUSE, PHRASE

from kindphrase import rulecheck
from kindphrase.adapters import rules_cli
from kindphrase.adapters.rule_pages import INDEX, MARK, Difference, compare, pages, plain, write
from kindphrase.reporting import Finding, Report, Suggestion
from kindphrase.rules.model import RULE, Guard

SECTIONS = ["What it notices", "Why it may land badly", "What is offered", "When it stays quiet", "Source"]
GUARDS = [
    Guard.model_validate({"id": id_, "why": f"Because of {id_}.", "when": [{"if": "yes"}], **more})
    for id_, more in (("praise", {}), ("harm", {}), ("technical", {"voices": ["work"]}))
]
FLAGS = ["You never call | write.", *(f"You never {verb}." for verb in ("ask", "help", "listen", "cook", "sing", "go"))]


def rule(text=CLAUSE, **changes):
    return RULE.validate_python({**YAML(typ="safe").load(text), "flag": FLAGS, **changes})


def check_for(rule):
    """Flags "You never …" up to the full stop, and offers something for "You never help."."""

    def check(text):
        found = re.search(r"You never [^.]*", text)
        if not found:
            return Report(text=text)
        offered = Suggestion(
            start=0, end=len(text), text="I felt hurt when [what happened].", frame="observation",
            applicability="needs-input", feeling="hurt", alternatives=("sad", "alone"), why="w",
            slots=({"start": 17, "end": 32, "label": "what happened"},),
        )  # fmt: skip
        finding = Finding(
            rule=rule.id, fingerprint="0" * 16, category=rule.category, reflex="fight", severity=2, start=found.start(),
            end=found.end(), text=found[0], message="m", why="w", question="q?",
            suggestions=(offered,) if "help" in text else (),
        )  # fmt: skip
        edits = ({"start": 0, "end": len(text), "text": offered.text},) if "help" in text else ()
        return Report(text=text, findings=(finding,), edits=edits)

    return check


NEVER_YOU = rule(unless=[{"verb": "know"}, "you never know"], aliases=["not-once"], despite=["praise"], why="Say *it*.")
ADVICE = rule(PHRASE, category="label", frames=[], advice="Name the [act].", default="off", reflex="freeze")
CHECK_FOR = rulecheck.checks()
PAGES = pages([NEVER_YOU, ADVICE], GUARDS, check_for)


def test_a_page_is_made_of_the_rule_and_of_what_the_library_says():
    assert PAGES["never-you.md"] == (
        """\
# never-you

<!-- Made by `kindphrase rules docs`. Change the rule's file instead. -->

It says that it has not happened once.

| | |
|---|---|
| id | `never-you` |
| also known as | `not-once` |
| category | [absolute](index.md#absolute) |
| reflex | fight: to attack before one is attacked |
| severity | 2, clear |
| by default | on |
| since | 0.1 |

The question that it asks the writer: *Which time do you have in mind?*

## What it notices

It reads clauses: who does what to whom, how often and in which mood, in whatever words.

It finds the words in bold:

- **You never call &#124; write**.
- **You never ask**.
- **You never help**.
- **You never listen**.
- **You never cook**.
- **You never sing**.

## Why it may land badly

Say \\*it\\*.

## What is offered

| draft | offered |
|---|---|
| You never help. | I felt hurt when \\[what happened\\]. |
| You never call &#124; write. | – |
| You never ask. | – |
| You never listen. | – |
| You never cook. | – |
| You never sing. | – |
| You never go. | – |

Words in \\[brackets\\] are a blank for the writer: the draft does not say them.

## When it stays quiet

Nothing is found in look-alikes such as these:

- b one
- b two
- b three
- b four
- b five
- b six

The rule has 2 exceptions of its own, such as `you never know`. `kindphrase rules show never-you` prints them in full.

It is silent in the [situations that silence every rule](index.md#guards), too, except these, which do not count here: \
[praise](index.md#guard-praise).

To switch it off:

| where | what to write |
|---|---|
| `kindphrase.toml` | `ignore = ["never-you"]` |
| a comment above the line | `<!-- kindphrase: ignore-next-line never-you -->` |
| the command line | `kindphrase check --ignore never-you` |
| Python | `kindphrase.check(draft, ignore=("never-you",))` |

## Source

Written for this test.
"""
    )


@pytest.mark.parametrize("name", ["never-you.md", "oh-great.md"])
def test_the_sections_of_a_page_are_always_the_same(name):
    assert re.findall(r"^## (.*)$", PAGES[name], re.MULTILINE) == SECTIONS


def test_a_rule_without_frames_offers_advice_and_one_that_is_off_says_how_to_switch_it_on():
    page = PAGES["oh-great.md"]
    assert "## What is offered\n\nAdvice only: Name the \\[act\\].\n" in page
    assert "`kindphrase check --select default,oh-great`" in page
    assert "| by default | off |" in page


def test_the_index_groups_the_rules_by_category_and_names_the_guards():
    index = PAGES[INDEX]
    assert "2 rules, 1 of them off until selected." in index
    assert re.findall(r"^## (.*)$", index, re.MULTILINE) == ["absolute", "label", "Guards"]
    assert "| [oh-great](oh-great.md) (off) | freeze | 2 | It says that it has not happened once. |" in index
    assert '| <a id="guard-technical"></a>technical | Because of technical. (voice: work) |' in index


def test_every_link_of_a_page_leads_somewhere():
    anchors = {
        *re.findall(r"^## (.*)$", PAGES[INDEX].lower(), re.MULTILINE),
        *re.findall(r'<a id="(.*?)">', PAGES[INDEX]),
    }
    links = [link for text in PAGES.values() for link in re.findall(r"\]\(([^)]*)\)", text)]
    assert {link.partition("#")[0] for link in links} <= {*PAGES, "../writing-rules.md"}
    assert {link.partition("#")[2] for link in links if "#" in link} <= anchors


def test_the_same_rules_give_the_same_pages_in_any_order():
    assert pages([ADVICE, NEVER_YOU], GUARDS, check_for) == PAGES


@given(st.text(st.sampled_from("ab 12.)-+#>*_`[]<&|\\!~=:;'\"é😕\n"), min_size=1, max_size=30))
def test_markdown_shows_plain_text_as_it_is(text):
    markdown = pytest.importorskip("markdown")
    shown = html.unescape(markdown.markdown(f"- {plain(text)}", extensions=["tables", "fenced_code"]))
    assert shown == f"<ul>\n<li>{' '.join(text.split())}</li>\n</ul>"


@pytest.mark.parametrize(
    "text", ["# a", "#a", "- a", "+ a", "= a", "> a", "12. a", "3) a", "* a", "---", "a | b", "_a_ `b`"]
)
def test_nothing_at_the_start_of_a_line_is_taken_for_a_mark(text):
    markdown = pytest.importorskip("markdown")
    assert html.unescape(markdown.markdown(plain(text))) == f"<p>{text}</p>"
    assert html.unescape(markdown.markdown(f"- {plain(text)}")) == f"<ul>\n<li>{text}</li>\n</ul>"


# --- a folder of pages


def test_what_differs_is_told_and_set_right(tmp_path):
    write(tmp_path / "new" / "rules", PAGES, compare(tmp_path / "new" / "rules", PAGES))
    folder = tmp_path / "new" / "rules"
    assert compare(folder, PAGES) == []
    (folder / "never-you.md").write_text("edited")
    (folder / "oh-great.md").unlink()
    (folder / "gone-rule.md").write_text(f"# gone-rule\n\n{MARK}\n")
    (folder / "by-hand.md").write_text("# By hand\n")
    differences = compare(folder, PAGES)
    assert differences == [
        Difference("superfluous", "gone-rule.md"),
        Difference("stale", "never-you.md"),
        Difference("missing", "oh-great.md"),
    ]
    write(folder, PAGES, differences)
    assert compare(folder, PAGES) == []
    assert sorted(path.name for path in folder.iterdir()) == sorted([*PAGES, "by-hand.md"])


def test_line_ends_of_a_checkout_make_no_page_stale(tmp_path):
    write(tmp_path, PAGES, compare(tmp_path, PAGES))
    for path in tmp_path.iterdir():
        path.write_bytes(path.read_bytes().replace(b"\n", b"\r\n"))
    assert compare(tmp_path, PAGES) == []


@pytest.fixture
def few(monkeypatch):
    """Three of the rules that ship, one of them off."""
    from kindphrase.adapters.rule_view import Entry
    from kindphrase.resources import data_path
    from kindphrase.rules import load_patterns

    entries = []
    for name in ("absolute/never-you", "withdrawal/forget-it", "label/you-are-such-a"):
        found = load_patterns(data_path("patterns") / f"{name}.yaml")
        entries.append(Entry(found.patterns[0], found.paths[0]))
    monkeypatch.setattr(rules_cli, "_entries", lambda packs: entries)
    monkeypatch.setattr(rulecheck, "checks", lambda options: CHECK_FOR)


def test_docs_writes_and_checks(few, tmp_path):
    folder = str(tmp_path / "rules")
    missing = run("rules", "docs", folder, "--check")
    assert missing.exit_code == 1
    assert f"missing: {folder}/never-you.md\n" in missing.stdout
    assert missing.stdout.endswith(f"4 pages not as written now. Write them with: kindphrase rules docs {folder}\n")
    assert not (tmp_path / "rules").exists()
    assert run("rules", "docs", folder).stdout == f"4 pages in {folder}, 4 of them changed.\n"
    fresh = run("rules", "docs", folder, "--check")
    assert (fresh.exit_code, fresh.stdout) == (0, f"All 4 pages in {folder} are fresh.\n")
    page = (tmp_path / "rules" / "never-you.md").read_text(encoding="utf-8")
    rows = re.findall(r"^\| (.*[^-]) \| (.*) \|$", page.partition("| draft |")[2], re.MULTILINE)
    assert any("you never" in before.lower() and re.search(r"\bfe(?:el|lt)\b", after) for before, after in rows)
    (tmp_path / "rules" / "never-you.md").write_text(f"{page} ", encoding="utf-8")
    stale = run("rules", "docs", folder, "--check")
    assert (stale.exit_code, stale.stdout.splitlines()[0]) == (1, f"stale: {folder}/never-you.md")


def test_a_folder_that_cannot_be_written_is_told(few, tmp_path):
    (tmp_path / "file").write_text("")
    result = run("rules", "docs", str(tmp_path / "file" / "rules"))
    assert result.exit_code == 2
    assert "cannot be written" in result.stderr


def test_the_build_of_the_documentation_checks_the_pages(root):
    assert "kindphrase rules docs --check docs/rules" in (root / "scripts" / "docs").read_text()
    assert "rules/index.md" in (root / "mkdocs.yml").read_text()
