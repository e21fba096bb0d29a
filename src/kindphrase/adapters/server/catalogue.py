"""The rules a server knows, those that are off by default too, and a page for each that works without a network."""

from __future__ import annotations

from collections.abc import Iterable
from html import escape

from pydantic import Field

from kindphrase.adapters.render import SEVERITIES
from kindphrase.adapters.rule_words import CATEGORIES, REFLEXES
from kindphrase.options import Options
from kindphrase.reporting import Category, Reflex, Value
from kindphrase.rules.model import ClauseRule, PhraseRule

RULE_PAGES = "/rules/"


class RuleEntry(Value):
    """A rule, as a client shows it."""

    id: str
    category: Category
    reflex: Reflex
    severity: int = Field(ge=1, le=3, description="1 mild, 2 clear, 3 harsh")
    default: str = Field(description="`off`: only when it is selected")
    message: str
    why: str
    question: str
    link: str = Field(description="the page about the rule, on this server")


def load_rules(options: Options) -> dict[str, ClauseRule | PhraseRule]:
    """All rules by id, those of the server's own packs included.

    Raises:
        PatternError: a rule file does not hold.
    """
    from kindphrase.rules.packs import load_packs

    found = (pattern.rule for pattern in load_packs(options.patterns).patterns)
    return {rule.id: rule for rule in sorted(found, key=lambda rule: rule.id)}


def entry(rule: ClauseRule | PhraseRule) -> RuleEntry:
    """What of a rule goes over the wire."""
    shared = {name: getattr(rule, name) for name in RuleEntry.model_fields if name != "link"}
    return RuleEntry(**shared, link=f"{RULE_PAGES}{rule.id}")


def page(rule: ClauseRule | PhraseRule) -> str:
    """A page for people: what is noticed, why it may land badly, what to ask oneself, examples."""
    parts = [
        f"<p><strong>{escape(rule.message)}</strong></p>",
        f"<p>{escape(rule.why.strip())}</p>",
        f"<p><em>Ask yourself: {escape(rule.question)}</em></p>",
        *([f"<p>{escape(rule.advice.strip())}</p>"] if rule.advice else []),
        "<h2>What it notices</h2>",
        _list(example.text for example in rule.flag),
        "<h2>What it leaves alone</h2>",
        _list(rule.leave),
        "<h2>What it is</h2>",
        "<dl>",
        f"<dt>Category</dt><dd>{escape(rule.category)}: {escape(CATEGORIES[rule.category])}</dd>",
        f"<dt>Reflex</dt><dd>{escape(rule.reflex)}: {escape(REFLEXES[rule.reflex])}</dd>",
        f"<dt>Severity</dt><dd>{escape(SEVERITIES[rule.severity])}</dd>",
        f"<dt>Source</dt><dd>{escape(rule.source.strip())}</dd>",
        "</dl>",
    ]
    return _FRAME.format(title=escape(rule.id), body="\n".join(parts))


def _list(texts: Iterable[str]) -> str:
    rows = "\n".join(f"<li>{escape(text)}</li>" for text in texts)
    return f"<ul>\n{rows}\n</ul>"


_FRAME = """<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>{title}</title>
</head>
<body>
<main>
<h1>{title}</h1>
{body}
</main>
</body>
</html>
"""
