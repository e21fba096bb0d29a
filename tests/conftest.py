"""What several test modules share. The one checker that loads the parser is built once a run."""

from __future__ import annotations

from pathlib import Path

import pytest

from kindphrase import Checker

ROOT = Path(__file__).resolve().parent.parent


@pytest.fixture(scope="session")
def checker() -> Checker:
    """The default checker, with the pipeline that ships."""
    return Checker()


@pytest.fixture(scope="session")
def root() -> Path:
    """The top of the checkout."""
    return ROOT


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Slow ones last: what fails quickly is told quickly."""
    items.sort(key=lambda item: item.get_closest_marker("wheel") is not None)
