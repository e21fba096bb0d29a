"""What is looked up in lemminflect's dictionary: the forms of verbs, beside our table of irregular ones, and all words.

The dictionary is read straight from lemminflect's data file. ``import lemminflect`` would import spaCy, add attributes
to every token of the program we run in, and fail where one of that name is there already; it also takes half a second.
"""

from __future__ import annotations

import gzip
import re
from collections.abc import Mapping
from functools import lru_cache
from importlib.util import find_spec
from pathlib import Path
from typing import NamedTuple

from kindphrase.datafiles import read_document
from kindphrase.resources import data_path

# whole tables in one go: they are read at the first check
_FIRST = re.compile(r"^[^,\n]+", re.MULTILINE)


class Forms(NamedTuple):
    """The forms of one verb; where two are in use, ``American/British``. An empty one is regular."""

    past: str
    participle: str = ""
    gerund: str = ""
    third: str = ""


@lru_cache(maxsize=1)
def irregulars() -> Mapping[str, Forms]:
    table: dict[str, list[str]] = read_document(data_path("lexicon") / "irregulars.yaml").data
    return {base: Forms(*forms) for base, forms in table.items()}


@lru_cache(maxsize=1)
def plainer() -> Mapping[str, Mapping[str, str]]:
    """For verbs that judge, what says the same fact, by the word that begins what goes with them."""
    table: dict[str, dict[str, str]] = read_document(data_path("lexicon") / "plainer.yaml").data
    return table


@lru_cache(maxsize=1)
def acts() -> Mapping[str, str]:
    """For nouns that name an act, the verb that tells it; with a star, the noun is told beside the verb."""
    table: dict[str, str] = read_document(data_path("lexicon") / "acts.yaml").data
    return table


@lru_cache(maxsize=1)
def dictionary() -> Mapping[str, Forms]:
    """lemminflect's verbs; none where it is not installed, and the rules do what they can."""
    found: dict[str, Forms] = {}
    for line in _table("infl_lu.csv.gz").split("\n"):
        base, _, forms = line.partition(",verb,")
        if forms and base.islower():
            first, participle, ing, third = map(_pair, forms.rstrip().split(","))
            # "stayed" comes with "staid", "focused" with "focussed"; the true ones (shown) are in our table
            participle = "" if first.endswith("ed") else participle
            # only after o is there something to look up: echoes, photos
            found[base] = Forms(first, participle, ing, third if base.endswith("o") else "")
    return found


@lru_cache(maxsize=1)
def vocabulary() -> frozenset[str]:
    """Every word of lemminflect's dictionary and every form of one, names included, in lower case."""
    return frozenset(_FIRST.findall(_table("lemma_lu.csv.gz").lower()))


def _table(name: str) -> str:
    spec = find_spec("lemminflect")
    if spec is None or spec.origin is None:
        return ""
    return gzip.decompress((Path(spec.origin).parent / "resources" / name).read_bytes()).decode("utf-8")


def _pair(spellings: str) -> str:
    """Of the spellings in use the first, and where they double the l the British one: ``canceled/cancelled``."""
    if "/" not in spellings:
        return spellings
    forms = [form for form in spellings.split("/") if form.isalpha()] or [spellings]
    doubled = next((form for form in forms if re.search(r"[^l]ll(?:ed|ing)$", form)), "")
    single = re.sub(r"ll(?=(?:ed|ing)$)", "l", doubled)
    return f"{single}/{doubled}" if doubled and single in forms else forms[0]
