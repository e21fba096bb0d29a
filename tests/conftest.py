"""What several test modules share. The one checker that loads the parser is built once a run."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from commandline import StubChecker

from kindphrase.adapters import cli

if TYPE_CHECKING:
    from kindphrase import Checker

ROOT = Path(__file__).resolve().parent.parent


@pytest.fixture(scope="session")
def checker() -> Checker:
    """The default checker, with the pipeline that ships."""
    from kindphrase import Checker

    return Checker()


@pytest.fixture(scope="session")
def root() -> Path:
    """The top of the checkout."""
    return ROOT


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Slow ones last: what fails quickly is told quickly."""
    items.sort(key=lambda item: item.get_closest_marker("wheel") is not None)


@pytest.fixture
def stub(monkeypatch):
    """The options of every checker that was asked for."""
    asked = []

    def make(options):
        asked.append(options)
        return StubChecker(options)

    monkeypatch.setattr(cli, "make_checker", make)
    return asked


@pytest.fixture
def no_checker(monkeypatch):
    def make(options):
        raise AssertionError("a checker was built, though there is nothing to check")

    monkeypatch.setattr(cli, "make_checker", make)


@pytest.fixture(scope="session")
def server_checkers(checker):
    """Checkers for servers, with the default one that is there already."""
    from kindphrase.adapters.server.checking import Checkers

    return Checkers(checker.options, first=checker)
