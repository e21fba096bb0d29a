"""Baseline files: the findings that are known and stay silent. They hold fingerprints, and no words of a draft."""

from __future__ import annotations

import json
from collections.abc import Iterable
from os import PathLike
from pathlib import Path
from typing import Literal

from pydantic import BaseModel, ConfigDict, ValidationError

from kindphrase.errors import ConfigError
from kindphrase.options import Fingerprint
from kindphrase.problems import Problem
from kindphrase.reporting import Finding

VERSION: Literal["1"] = "1"


class Known(BaseModel):
    """One finding; ``path`` says to people where it was, and takes no part in knowing it again."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    rule: str
    fingerprint: Fingerprint
    path: str


class Baseline(BaseModel):
    """What a baseline file holds."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    schema_version: Literal["1"] = VERSION
    findings: tuple[Known, ...]

    @property
    def fingerprints(self) -> frozenset[str]:
        return frozenset(each.fingerprint for each in self.findings)


def load_baseline(path: str | PathLike[str]) -> Baseline:
    """Read a baseline file.

    Raises:
        ConfigError: it cannot be read, is damaged, or is another kind of file. It shows nothing of the file: somebody
            may have named a draft.
    """
    name = str(path)
    again = "Write it again with --write-baseline, once it is out of the way; or name another file."
    try:
        data = json.loads(Path(path).read_bytes().decode("utf-8-sig"))
    except FileNotFoundError:
        step = "Check the path, or write it with: kindphrase check --write-baseline FILE …"
        raise _error("K221", name, "There is no such baseline file.", step) from None
    except OSError as error:
        reason = error.strerror or type(error).__name__
        raise _error("K221", name, f"The baseline cannot be read ({reason}).", "Check the path.") from None
    except UnicodeDecodeError:
        raise _error("K222", name, "This is no baseline: it is not UTF-8.", again) from None
    except json.JSONDecodeError as error:
        said = f"This is no baseline, or it is damaged: not JSON ({error.msg})."
        raise _error("K222", name, said, again, error.lineno, error.colno) from None
    except RecursionError:
        raise _error("K222", name, "This is no baseline: it is nested too deeply.", again) from None
    version = data.get("schema_version") if isinstance(data, dict) else None
    if isinstance(version, str) and version.isdigit() and version != VERSION:
        said = f"The baseline is of version {version[:9]}; this program knows version {VERSION}."
        raise _error("K223", name, said, "Use the kindphrase that wrote it, or write it again with --write-baseline.")
    try:
        return Baseline.model_validate(data)
    except ValidationError as error:
        place = ".".join(
            str(step) for step in error.errors(include_url=False)[0]["loc"] if step in _FIELDS or _at(step)
        )
        where = f" (at {place})" if place else ""
        raise _error("K222", name, f"This is no baseline, or it is damaged{where}.", again) from None


_FIELDS = {*Baseline.model_fields, *Known.model_fields}


def _at(step: int | str) -> bool:
    return isinstance(step, int)


def dump_baseline(found: Iterable[tuple[str, Finding]]) -> str:
    """The text of a baseline file, in an order that does not depend on that of the drafts.

    Args:
        found: each finding with the path of its draft.
    """
    known = {Known(rule=each.rule, fingerprint=each.fingerprint, path=path) for path, each in found}
    ordered = sorted(known, key=lambda each: (each.path, each.rule, each.fingerprint))
    return json.dumps(Baseline(findings=tuple(ordered)).model_dump(), ensure_ascii=False, indent=2) + "\n"


def _error(code: str, path: str, message: str, next_step: str, line: int = 1, column: int = 1) -> ConfigError:
    return ConfigError([Problem(code, path, line, column, message, next_step=next_step)])
