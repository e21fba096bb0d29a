from __future__ import annotations

from pathlib import Path

import pytest

from kindphrase.errors import DataError
from kindphrase.resources import data_path


def _file(path: Path) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("[]", encoding="utf-8")
    return path


def test_in_a_checkout(tmp_path: Path) -> None:
    wanted = _file(tmp_path / "data" / "lexicon" / "feelings.yaml")
    assert data_path("lexicon", "feelings.yaml", package=tmp_path / "src" / "kindphrase") == wanted


def test_in_a_wheel_the_inner_data_wins_over_a_stranger(tmp_path: Path) -> None:
    package = tmp_path / "site-packages" / "kindphrase"
    wanted = _file(package / "data" / "patterns" / "blame" / "x.yaml").parent
    _file(tmp_path / "data" / "patterns" / "other.yaml")
    assert data_path("patterns", "blame", package=package) == wanted


def test_without_parts_it_is_the_root(tmp_path: Path) -> None:
    _file(tmp_path / "data" / "patterns" / "x.yaml")
    assert data_path(package=tmp_path / "src" / "kindphrase") == tmp_path / "data"


def test_a_data_folder_of_something_else_is_not_ours(tmp_path: Path) -> None:
    _file(tmp_path / "data" / "numbers.csv")
    with pytest.raises(DataError, match=r"missing.*Install the package again"):
        data_path("patterns", package=tmp_path / "src" / "kindphrase")


def test_a_missing_part_is_named(tmp_path: Path) -> None:
    _file(tmp_path / "data" / "patterns" / "x.yaml")
    with pytest.raises(DataError, match=r"lexicon/feelings\.yaml is missing"):
        data_path("lexicon", "feelings.yaml", package=tmp_path / "src" / "kindphrase")
