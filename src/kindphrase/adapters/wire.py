"""The formats that programs read: all reports of a call → one text."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

from kindphrase.adapters.render import Checked


def written(checked: Sequence[Checked], output: str, *, alone: bool, failed: bool) -> str:
    """The reports as ``json``, ``jsonl``, ``github`` or ``sarif``; empty where there is nothing to print.

    Args:
        checked: the reports in order.
        output: the format.
        alone: whether one file was asked for: then its JSON is the report itself, unless it is a mail.
        failed: whether a file could not be read.
    """
    if output == "github":
        from kindphrase.adapters.github import commands

        return "\n".join(commands(checked))
    if output == "sarif":
        from kindphrase.adapters.sarif import sarif

        return json.dumps(sarif(checked, failed=failed), ensure_ascii=False, indent=2)
    if output == "jsonl":
        return "\n".join(as_line(item) for item in checked)
    if alone and len(checked) == 1 and not checked[0].part:
        return checked[0].report.model_dump_json(indent=2)
    if not checked and failed:
        return ""
    return json.dumps([_item(each) for each in checked], ensure_ascii=False, indent=2)


def as_line(item: Checked, **more: Any) -> str:
    """A report on one line, with the name of its file and whatever else is known of it."""
    return json.dumps(_item(item, **more), ensure_ascii=False)


def _item(item: Checked, **more: Any) -> dict[str, Any]:
    part = {"part": item.part} if item.part else {}
    return {"path": item.name, **part, **more, "report": item.report.model_dump(mode="json")}
